"""The entries of `left_out.toml`: what documents have and the interface does not."""

from __future__ import annotations

from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Literal

from codegen import namespaces
from codegen.ir import BACKENDS

if TYPE_CHECKING:
    from codegen.overlay import Overlay

Kind = Literal["method", "query", "request", "answer"]
KINDS: tuple[Kind, ...] = ("method", "query", "request", "answer")


class Ledger:
    """The entries of `left_out.toml`, and those that were used."""

    def __init__(self, overlay: Overlay) -> None:
        self._entries: dict[tuple[str, str], dict[str, tuple[str, ...]]] = {}
        self._needed: set[tuple[str, ...]] = set()
        self._strip = {backend: overlay.documents.strings(backend, "strip") for backend in namespaces.names(overlay)}
        for group in overlay.left_out.data:
            for backend in namespaces.names(overlay):
                for kind in KINDS:
                    self._read(overlay, group, backend, kind)

    def _read(self, overlay: Overlay, group: str, backend: str, kind: Kind) -> None:
        file = overlay.left_out
        for holder in file.table(group, backend, kind):
            for words in file.strings(group, backend, kind, holder):
                for word in words.split():
                    key = (group, backend, kind, holder, word)
                    self._entries.setdefault((backend, kind), {})[spell(kind, holder, word)] = key

    def has(self, backend: str, kind: Kind, fact: str) -> bool:
        """Return whether a fact is listed, by its name or, for methods, by a pattern."""
        entries = self._entries.get((backend, kind), {})
        if kind in {"method", "query"} and backend in BACKENDS:
            fact = fact.partition(".")[2]
        names = [fact, *(fact.removeprefix(prefix) for prefix in self._strip.get(backend, ()))]
        found = [entries[name] for name in names if name in entries]
        if kind == "method" and not found:
            found = [key for pattern, key in entries.items() if fnmatchcase(fact, pattern)]
        self._needed.update(found)
        return bool(found)

    def stale(self) -> list[tuple[str, ...]]:
        """Return the entries without a fact."""
        return [key for entries in self._entries.values() for key in entries.values() if key not in self._needed]


def spell(kind: Kind, holder: str, word: str) -> str:
    """Return a fact's name from an entry of `left_out.toml`: the resource, method or schema, and the name within it."""
    if kind == "query":
        return f"{holder}({word})"
    return f"{holder}.{word}" if holder else word
