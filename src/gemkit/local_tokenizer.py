"""`LocalTokenizer`: count and list tokens without a request. It requires the extra `tokenizer`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit._lazy import attributes

if TYPE_CHECKING:
    from gemkit._features.tokenizer.tokenizer import LocalTokenizer

__all__ = ["LocalTokenizer"]

__getattr__ = attributes(__name__, {"LocalTokenizer": "gemkit._features.tokenizer.tokenizer"})


def __dir__() -> list[str]:
    return sorted(__all__)
