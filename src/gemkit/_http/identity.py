"""What tells two sets of client arguments apart, so that one never gets the other's connections and credentials."""

from __future__ import annotations

from typing import Any, Final, cast

_SIMPLE: Final = (str, bytes, int, float, bool, type(None))


class _Same:
    """One object, equal to nothing but itself; it is kept alive, so that no other gets its identity."""

    __slots__ = ("_object",)

    def __init__(self, value: object) -> None:
        self._object = value

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and other._object is self._object

    def __hash__(self) -> int:
        return id(self._object)


def copy_of(value: Any) -> Any:
    """The value as it is now: containers and headers are copied, other objects stay what they are."""
    kind: Any = value.__class__
    if kind is dict:
        return {name: copy_of(member) for name, member in cast("dict[Any, Any]", value).items()}
    if kind in {list, tuple}:
        copied = [copy_of(member) for member in cast("list[Any]", value)]
        return tuple(copied) if kind is tuple else copied
    return value.copy() if _is_headers(value) else value


def _is_headers(value: Any) -> bool:
    return value.__class__.__name__ == "Headers" and isinstance(getattr(value, "raw", None), list)


def identity_of(value: Any) -> Any:
    """A key for a value: by content for simple values, containers and headers, by identity for other objects.

    Containers and headers may be changed between two calls; an `ssl.SSLContext`, a proxy or a session is one thing,
    and its repr may hide what matters.
    """
    kind: type[Any] = value.__class__
    if isinstance(value, _SIMPLE):
        return kind, value
    if kind is dict:
        members = cast("dict[Any, Any]", value).items()
        return kind, tuple((identity_of(name), identity_of(member)) for name, member in members)
    if kind in {list, tuple}:
        return kind, tuple(identity_of(member) for member in cast("list[Any]", value))
    if _is_headers(value):
        return kind, tuple(value.raw)
    return _Same(value)
