"""Pagers: what the ``list`` methods give."""

from gemkit._core.pager import AsyncPager, Pager

__all__ = ["AsyncPager", "Pager"]
