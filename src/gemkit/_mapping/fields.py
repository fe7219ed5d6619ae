"""Field mappings, where a type's wire form on a backend differs from ours, and what applies them to JSON values."""

from __future__ import annotations

import re
from functools import lru_cache
from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

Path = tuple[str, ...]
_NONE: Mapping[str, Any] = MappingProxyType({})
LARGE_TEXT = 65536
_FEW = 256


class FieldMapping(NamedTuple):
    """How one type's wire form on one backend departs from ours.

    `rules`: our wire name to where it goes; ``()`` nowhere, None refused, ``("?", name)`` the query,
    ``(".",)`` the object itself.
    `sources`: our wire name to the paths it may arrive under. `children`: members to walk into, with
    ``{}`` in front of the type when the member is a map. `hook`: a transform of the received object.
    """

    rules: Mapping[str, Path | None] = _NONE
    sources: Mapping[str, tuple[Path, ...]] = _NONE
    children: Mapping[str, str] = _NONE
    hook: str = ""


class Fields(dict[str, Any]):
    """Values by wire name, returned by a transform that sets other fields than its own.

    A value that the caller has given for one of these fields wins.
    """


def python_name(wire: str) -> str:
    """Return the attribute a wire name stands for, for messages."""
    return re.sub(r"(?<=[a-z0-9])([A-Z])", lambda match: "_" + match[1].lower(), wire)


class MappingTables:
    """Field mappings by backend, each module of them imported when first asked for."""

    def __init__(self, package: str, direction: str, backends: tuple[str, ...]) -> None:
        """Of ``encode`` or ``decode``, in modules of `package`."""
        self._package = package
        self._direction = direction
        self._backends = backends

    def __getitem__(self, backend: str) -> Mapping[str, FieldMapping]:
        module = import_module(f"{self._package}.{self._direction}_{backend}")
        mappings: Mapping[str, FieldMapping] = module.MAPPINGS
        return mappings

    def values(self) -> list[Mapping[str, FieldMapping]]:
        """Return the field mappings of every backend."""
        return [self[backend] for backend in self._backends]


def occurs(triggers: frozenset[bytes], data: bytes) -> bool:
    """Return whether one of the quoted names is in the JSON text; may say yes for a text that contains it.

    Splitting at quotes costs one pass however many names there are, so that a body is searched in about the time it
    takes to copy it. A large body is mostly one long string, such as a picture, which stepping from quote to quote
    passes over at once, or a long conversation, where so many small pieces would cost more than a regular expression.
    """
    if not triggers:
        return False
    if len(data) < LARGE_TEXT:
        return not triggers.isdisjoint(data.split(b'"'))
    start = 0
    for _ in range(_FEW):
        end = data.find(b'"', start)
        if end < 0:
            return False
        if end - start < LARGE_TEXT and data[start:end] in triggers:
            return True
        start = end + 1
    return _pattern(triggers).search(data, start - 1) is not None


@lru_cache(maxsize=128)
def _pattern(triggers: frozenset[bytes]) -> re.Pattern[bytes]:
    return re.compile(b'"(?:%b)"' % b"|".join(map(re.escape, sorted(triggers))))
