"""The types of all methods in the API document of the Gemini Developer API, each imported on first use."""

from typing import TYPE_CHECKING, Any

from gemkit._generated.gemini import types as _types

if TYPE_CHECKING:
    from gemkit._generated.gemini.types import *  # noqa: F403

__all__ = _types.__dir__()  # pyright: ignore[reportUnsupportedDunderAll]  # noqa: PLE0605


def __getattr__(name: str) -> Any:
    return getattr(_types, name)


def __dir__() -> list[str]:
    return _types.__dir__()
