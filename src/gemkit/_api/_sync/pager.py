# Rendered from ../_async/pager.py by `make gen`; edit that file instead.
"""Pagers: iterate over all items of a list, or over its pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from gemkit._api.page import Page

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

T = TypeVar("T")


class Pager(Page[T]):
    """All items of a list, fetched page by page as ``for`` needs them.

    Each iteration starts at the first page, or at the last one fetched by `next_page`; further pages are fetched again
    each time. `len()` and indices apply to the current page.
    """

    if TYPE_CHECKING:
        _request: Callable[[Any], Any]

    def __iter__(self) -> Iterator[T]:
        self._rewind()
        for item in self._items:
            yield item
        while self._has_next():
            for item in self._fetch(is_start=False):
                yield item

    def next_page(self) -> list[T]:
        """Fetch the next page, which becomes the current one.

        Raises:
            IndexError: The current page is the last.
            ResponseError: The service returned a page token that was used before.
        """
        return self._fetch(is_start=True)

    def _fetch(self, *, is_start: bool) -> list[T]:
        config = self._next_config()
        self._set_page(self._request(config), config, is_start=is_start)
        return self._items


Pager.__module__ = "gemkit.pagers"
