"""A JSON value with its location, for error messages."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from codegen.failure import BuildError, UnsupportedError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


def parse(data: bytes, location: str) -> Mapping[str, object]:
    """Read the JSON object in a document's bytes.

    Args:
        data: The document as UTF-8 (or UTF-16/32) text.
        location: Its name in errors.

    Raises:
        BuildError: It is not JSON, no object, has a duplicate name in an object, or text that cannot be encoded.
    """
    try:
        value: object = json.loads(data, object_pairs_hook=_unique, parse_constant=_no_constant)
        json.dumps(value, ensure_ascii=False).encode()
    except (ValueError, RecursionError) as error:
        remedy = "expected a discovery or OpenAPI document, as JSON"
        raise BuildError(location, f"not a JSON document ({_reason(error)})", remedy) from error
    return Node(value, location).mapping()


def _reason(error: Exception) -> str:
    if isinstance(error, UnicodeEncodeError):
        return f"it has half a surrogate pair: {error.object[error.start]!a}"
    return str(error)


def _unique(pairs: list[tuple[str, object]]) -> dict[str, object]:
    members = dict(pairs)
    if len(members) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise ValueError(f"an object has the name {twice!a} twice")
    return members


def _no_constant(name: str) -> object:
    raise ValueError(f"{name} is not a JSON value")


@dataclass(frozen=True, slots=True)
class Node:
    """One value of a document and its location (``specs/gemini.json#/schemas/Part``)."""

    value: object
    location: str

    def failure(self, problem: str, remedy: str = "") -> BuildError:
        """Return an error about this value."""
        return BuildError(self.location, problem, remedy)

    def unsupported(self, problem: str, remedy: str = "") -> UnsupportedError:
        """Return an error about this value, which is valid: what needs it is left out, the rest of the document is not."""
        return UnsupportedError(self.location, problem, remedy)

    def mapping(self) -> Mapping[str, object]:
        """Return this value as an object."""
        value = self.value
        if not isinstance(value, dict):
            raise self.failure(f"expected an object, found {_shortened(value)}")
        return cast("Mapping[str, object]", value)

    def has(self, key: str) -> bool:
        """Return whether this object has a member of that name."""
        return key in self.mapping()

    def child(self, key: str) -> Node:
        """Return the member `key`, which must exist."""
        members = self.mapping()
        if key not in members:
            raise self.failure(f"has no {key!r}")
        return Node(members[key], self._location_of(key))

    def members(self, key: str | None = None) -> Iterator[tuple[str, Node]]:
        """Return the members of this object, or of its member `key` (none if it is absent), sorted by name.

        Sorted because services shuffle their keys on every download.
        """
        if key is not None:
            if self.has(key):
                yield from self.child(key).members()
            return
        for name, value in sorted(self.mapping().items()):
            yield name, Node(value, self._location_of(name))

    def elements(self, key: str) -> list[Node]:
        """Return the elements of the array `key`, in order; none if it is absent."""
        if not self.has(key):
            return []
        node = self.child(key)
        values = node.value
        if not isinstance(values, list):
            raise node.failure(f"expected an array, found {_shortened(values)}")
        return [Node(value, node._location_of(str(index))) for index, value in enumerate(cast("list[object]", values))]

    def string(self) -> str:
        """Return this value as a string."""
        if not isinstance(self.value, str):
            raise self.failure(f"expected a string, found {_shortened(self.value)}")
        return self.value

    def text(self, key: str) -> str | None:
        """Return the string `key`, or None if it is absent."""
        return self.child(key).string() if self.has(key) else None

    def texts(self, key: str) -> tuple[str, ...]:
        """Return the strings of the array `key`, each once."""
        values = tuple(element.string() for element in self.elements(key))
        if len(set(values)) != len(values):
            twice = next(value for value in values if values.count(value) > 1)
            raise self.child(key).failure(f"lists {twice!r} twice")
        return values

    def flag(self, key: str) -> bool:
        """Return the boolean `key`, False if it is absent."""
        if not self.has(key):
            return False
        node = self.child(key)
        if not isinstance(node.value, bool):
            raise node.failure(f"expected true or false, found {_shortened(node.value)}")
        return node.value

    def _location_of(self, key: str) -> str:
        start = self.location if "#" in self.location else f"{self.location}#"
        return f"{start}/{key.replace('~', '~0').replace('/', '~1')}"


def _shortened(value: object) -> str:
    """Return a value as in the document, shortened to one line."""
    text = json.dumps(value, default=str)
    longest = 60
    return text if len(text) <= longest else f"{text[:longest]}..."
