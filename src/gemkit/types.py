"""All types of requests and responses, each imported on first use.

Every model `X` has a typed dictionary `XDict` that may be used instead, and the union `XOrDict`.
"""

from typing import TYPE_CHECKING, Any

from gemkit._generated import types as _types
from gemkit._mapping.codec import DEFAULT_CODEC as _DEFAULT_CODEC
from gemkit._mapping.codec import Codec as _Codec

if TYPE_CHECKING:
    from gemkit._generated.types import *  # noqa: F403
    from gemkit._generated.types import interactions as interactions  # noqa: PLC0414 - to make it public

__all__ = _types.__dir__()  # pyright: ignore[reportUnsupportedDunderAll]  # noqa: PLE0605


def _load_codec() -> _Codec:
    from gemkit._features.codec import CODEC

    return CODEC


_DEFAULT_CODEC.load = _load_codec


def __getattr__(name: str) -> Any:
    value = getattr(_types, name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return _types.__dir__()
