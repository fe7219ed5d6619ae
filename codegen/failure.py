"""Exceptions for documents and overlays that cannot be built."""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_SHORT: Final = 5


def escaped(text: str, keep: str = "") -> str:
    """A text with escapes for control characters and line breaks, which names of documents may have, except for `keep`."""
    return "".join(each if each.isprintable() or each in keep else repr(each)[1:-1] for each in text)


def suggestion(name: str, names: Iterable[str]) -> str:
    """``did you mean X`` with the most similar of `names`, or an empty text."""
    folded = {each.lower(): each for each in sorted(names) if each != name}
    near = difflib.get_close_matches(name.lower(), folded, 1, 0.6 if len(name) < _SHORT else 0.75)
    return f"did you mean {folded[near[0]]}?" if near else ""


class BuildError(Exception):
    """A document or overlay that cannot be built from.

    The message is one line: where (``file:line`` or ``file#/json/pointer``), the problem, and the way out.
    """

    def __init__(self, location: str, problem: str, remedy: str = "") -> None:
        self.location = location
        self.problem = problem
        self.remedy = remedy
        self.failures: tuple[BuildError, ...] = (self,)
        super().__init__(escaped(f"{location}: {problem}" + (f"; {remedy}" if remedy else "")))


class UnsupportedError(BuildError):
    """A part of a document that is valid, and that gemkit cannot send or type."""


class UnusedWordingError(BuildError):
    """Wording for a name that does not exist."""

    def __init__(self, location: str, key: tuple[str, ...], remedy: str) -> None:
        self.key = key
        super().__init__(location, f"nothing uses {'.'.join(key)}", remedy)


class CombinedBuildError(BuildError):
    """Several reasons not to build, one line each."""

    def __init__(self, failures: Sequence[BuildError]) -> None:
        first = failures[0]
        super().__init__(first.location, first.problem, first.remedy)
        self.failures = tuple(failures)

    def __str__(self) -> str:
        return "\n".join(str(failure) for failure in self.failures)
