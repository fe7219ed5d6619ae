"""Pagers: iterate over all items of a list, or over its pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

from gemkit._api.page import Page

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable

T = TypeVar("T")


class AsyncPager(Page[T]):
    """All items of a list, fetched page by page as ``async for`` needs them.

    Each iteration starts at the first page, or at the last one fetched by `next_page`; further pages are fetched again
    each time. `len()` and indices apply to the current page.
    """

    if TYPE_CHECKING:
        _request: Callable[[Any], Awaitable[Any]]

    async def __aiter__(self) -> AsyncIterator[T]:
        self._rewind()
        for item in self._items:
            yield item
        while self._has_next():
            for item in await self._fetch(is_start=False):
                yield item

    # sync: drop until end
    def __iter__(self) -> NoReturn:
        raise TypeError(
            "this pager is asynchronous: write `async for item in pager`, or use client instead of client.aio"
        )

    # sync: end
    async def next_page(self) -> list[T]:
        """Fetch the next page, which becomes the current one.

        Raises:
            IndexError: The current page is the last.
            ResponseError: The service returned a page token that was used before.
        """
        return await self._fetch(is_start=True)

    async def _fetch(self, *, is_start: bool) -> list[T]:
        config = self._next_config()
        self._set_page(await self._request(config), config, is_start=is_start)
        return self._items


AsyncPager.__module__ = "gemkit.pagers"
