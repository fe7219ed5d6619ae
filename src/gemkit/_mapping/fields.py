"""Field mappings, where a type's wire form on a backend differs from ours, and what applies them to JSON values."""

from __future__ import annotations

import re
from functools import lru_cache, partial
from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

from gemkit._json import is_list, is_object

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

Path = tuple[str, ...]
_NONE: Mapping[str, Any] = MappingProxyType({})
LARGE_TEXT = 65536
_FEW = 256
_FEW_NAMES = 4


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
    """The attribute a wire name stands for, for messages."""
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
        """The field mappings of every backend."""
        return [self[backend] for backend in self._backends]


def occurs(triggers: frozenset[bytes], data: bytes) -> bool:
    """Whether one of the quoted names is in the JSON text; may say yes for a text that contains it.

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


def searcher(triggers: frozenset[bytes]) -> Callable[[bytes], bool]:
    """`occurs` for one set of names and many texts: a few names in a short text are found faster one by one."""
    if len(triggers) >= _FEW_NAMES:
        return partial(occurs, triggers)
    quoted = [b'"%b"' % name for name in triggers]

    def search(data: bytes) -> bool:
        if len(data) >= LARGE_TEXT:
            return occurs(triggers, data)
        for name in quoted:  # noqa: SIM110 - any() makes a generator, which costs more than the search
            if name in data:
                return True
        return False

    return search


class RequestMapper:
    """One walk over a request body: moves, drops and collects what is refused."""

    def __init__(self, mappings: Mapping[str, FieldMapping]) -> None:
        """Walk with the tables of one backend."""
        self.refused: list[str] = []
        self.query: dict[str, Any] = {}
        self._mappings = mappings

    def walk(self, name: str, value: Any, at: str = "") -> Any:
        """The value as the backend wants it; lists are walked element by element."""
        if is_list(value):
            return [self.walk(name, item, f"{at}[{index}]") for index, item in enumerate(value)]
        mapping = self._mappings.get(name)
        if mapping is None or not is_object(value):
            return value
        out: dict[str, Any] = {}
        for wire, item in value.items():
            inner = f"{at}.{python_name(wire)}" if at else python_name(wire)
            rule = mapping.rules.get(wire, (wire,))
            if rule is None:
                self.refused.append(inner)
            elif rule and rule[0] == "?":
                self.query[rule[1]] = item
            elif rule:
                child = mapping.children.get(wire)
                value_there = self._child(child, item, inner) if child else item
                if rule == (".",):
                    out |= value_there
                else:
                    place(out, rule, value_there)
        return out

    def _child(self, name: str, value: Any, at: str) -> Any:
        if name.startswith("{}") and is_object(value):
            return {key: self.walk(name[2:], item, f"{at}.{key}") for key, item in value.items()}
        return self.walk(name.removeprefix("{}"), value, at)


def place(target: dict[str, Any], path: Path, value: Any) -> None:
    """Put a value at a path, keeping what is there already at any depth."""
    *outer, last = path
    for key in outer:
        target = target.setdefault(key, {})
    there: Any = target.get(last)
    if there is not None and is_object(there) and is_object(value):
        for key, item in value.items():
            place(there, (key,), item)
    else:
        target[last] = value


class ResponseMapper:
    """One walk over a received object: brings every value to the name we know it by."""

    def __init__(self, mappings: Mapping[str, FieldMapping], hooks: Mapping[str, Any]) -> None:
        """Walk with the tables of one backend; `hooks` are the transforms they name."""
        self._mappings = mappings
        self._hooks = hooks

    def walk(self, name: str, value: Any) -> Any:
        """The value in our form, changed in place where it is a dictionary."""
        if is_list(value):
            return [self.walk(name, item) for item in value]
        mapping = self._mappings.get(name)
        if mapping is None or not is_object(value):
            return value
        for wire, paths in mapping.sources.items():
            for path in paths:
                # A path may begin at the field's own name: `inlinedResponses.inlinedResponses`.
                if (wire not in value or path[0] == wire) and (found := take(value, path)) is not None:
                    value[wire] = found
        if mapping.hook:
            value = self._hooks[mapping.hook](value)
        for wire, child in mapping.children.items():
            if wire in value:
                value[wire] = self._child(child, value[wire])
        return value

    def _child(self, name: str, value: Any) -> Any:
        if name.startswith("{}") and is_object(value):
            return {key: self.walk(name[2:], item) for key, item in value.items()}
        return self.walk(name.removeprefix("{}"), value)


def take(source: dict[str, Any], path: Path) -> Any:
    """Remove and return what is at a path, or None; a holder that is empty then goes too."""
    key, *rest = path
    if not rest:
        return source.pop(key, None)
    holder: Any = source.get(key)
    if not is_object(holder):
        return None
    found = take(holder, tuple(rest))
    if found is not None and not holder:
        del source[key]
    return found
