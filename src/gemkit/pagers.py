"""Pagers: what the ``list`` methods give."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from gemkit._api._async.pager import AsyncPager as AsyncPager
    from gemkit._api._sync.pager import Pager as Pager

_NAMES = {
    "AsyncPager": "gemkit._api._async.pager",
    "Pager": "gemkit._api._sync.pager",
}

__all__ = ["AsyncPager", "Pager"]


def __getattr__(name: str) -> Any:
    if name not in _NAMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(_NAMES[name]), name)
    globals()[name] = value
    return value
