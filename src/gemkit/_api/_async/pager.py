"""Pagers: iterate over all items, or go page by page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

from gemkit._api.page import Page

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable

T = TypeVar("T")


class AsyncPager(Page[T]):
    """All items of a list, fetched page by page as ``async for`` needs them.

    Each iteration begins at the page that was held at first, or that `next_page` has fetched last; further pages are
    fetched anew each time. `len()` and indices are of the page that is held.
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
        """Fetch and hold the next page.

        Raises:
            IndexError: The held page is the last.
            ResponseError: The service has named a page again that was fetched before.
        """
        return await self._fetch(is_start=True)

    async def _fetch(self, *, is_start: bool) -> list[T]:
        config = self._next_config()
        self._hold(await self._request(config), config, is_start=is_start)
        return self._items


AsyncPager.__module__ = "gemkit.pagers"
