# Rendered from ../_async/pager.py by `make gen`; edit that file instead.
"""Pagers: iterate over all items, or go page by page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from gemkit._api.page import Page

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

T = TypeVar("T")


class Pager(Page[T]):
    """All items of a list, fetched page by page as ``for`` needs them.

    Each iteration begins at the page that was held at first, or that `next_page` has fetched last; further pages are
    fetched anew each time. `len()` and indices are of the page that is held.
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
        """Fetch and hold the next page.

        Raises:
            IndexError: The held page is the last.
            ResponseError: The service has named a page again that was fetched before.
        """
        return self._fetch(is_start=True)

    def _fetch(self, *, is_start: bool) -> list[T]:
        config = self._next_config()
        self._hold(self._request(config), config, is_start=is_start)
        return self._items


Pager.__module__ = "gemkit.pagers"
