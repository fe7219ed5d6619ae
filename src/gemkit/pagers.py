"""Pagers: the results of the ``list`` methods."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit._lazy import attributes

if TYPE_CHECKING:
    from gemkit._api._async.pager import AsyncPager
    from gemkit._api._sync.pager import Pager

__all__ = ["AsyncPager", "Pager"]

__getattr__ = attributes(
    __name__,
    {
        "AsyncPager": "gemkit._api._async.pager",
        "Pager": "gemkit._api._sync.pager",
    },
)
