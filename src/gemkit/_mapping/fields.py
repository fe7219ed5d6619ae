"""Field mappings: the differences between our form of a type and its wire form on a backend."""

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
    """The differences between our form of one type and its wire form on one backend.

    `rules`: our wire name -> path on the wire; ``()`` drops the field, None means not supported, ``("?", name)`` is a
    query parameter, ``(".",)`` merges the value into the object. `sources`: our wire name -> its paths in responses.
    `children`: member -> type to map recursively, prefixed with ``{}`` if the member is a map. `hook`: a transform of
    the received object.
    """

    rules: Mapping[str, Path | None] = _NONE
    sources: Mapping[str, tuple[Path, ...]] = _NONE
    children: Mapping[str, str] = _NONE
    hook: str = ""


class Fields(dict[str, Any]):
    """Values by wire name, returned by a transform that sets several fields.

    Values given by the caller take precedence.
    """


def python_name(wire: str) -> str:
    """Return the attribute name of a wire name, for messages."""
    return re.sub(r"(?<=[a-z0-9])([A-Z])", lambda match: "_" + match[1].lower(), wire)


class MappingTables:
    """Field mappings by backend; their modules are imported at the first use."""

    def __init__(self, package: str, direction: str, backends: tuple[str, ...]) -> None:
        """Load modules of `package`; `direction` is ``encode`` or ``decode``."""
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
    """Return whether a JSON text contains one of the quoted names, as a name or within a string.

    Splitting at quotes takes one pass for any number of names, about the time of a copy. A large body is usually one
    long string, such as an image, which searching quote by quote skips, or a long conversation, for which a regular
    expression is faster than many small pieces.
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
