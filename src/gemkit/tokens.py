"""`client.auth_tokens`: ephemeral tokens for browsers and devices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit._lazy import attributes

if TYPE_CHECKING:
    from gemkit._generated.resources.auth_tokens import AsyncTokens, Tokens

__all__ = ["AsyncTokens", "Tokens"]

__getattr__ = attributes(
    __name__,
    dict.fromkeys(__all__, "gemkit._generated.resources.auth_tokens"),
)


def __dir__() -> list[str]:
    return sorted(__all__)
