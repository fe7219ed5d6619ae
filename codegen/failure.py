"""Exceptions for documents and overlays that cannot be built."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def escaped(text: str, keep: str = "") -> str:
    """A text with escapes for control characters and line breaks, which names of documents may have, except for `keep`."""
    return "".join(each if each.isprintable() or each in keep else repr(each)[1:-1] for each in text)


class BuildError(Exception):
    """A document or overlay that cannot be built from.

    The message is one line: where (``file:line`` or ``file#/json/pointer``), the problem, and the way out.
    """

    def __init__(self, location: str, problem: str, remedy: str = "") -> None:
        self.location = location
        self.problem = problem
        self.remedy = remedy
        super().__init__(escaped(f"{location}: {problem}" + (f"; {remedy}" if remedy else "")))


class UnusedWordingError(BuildError):
    """Wording for a name that does not exist."""

    def __init__(self, location: str, key: tuple[str, ...]) -> None:
        self.key = key
        super().__init__(location, f"nothing uses {'.'.join(key)}", "delete it or correct the name")


class CombinedBuildError(BuildError):
    """Several reasons not to build, one line each."""

    def __init__(self, failures: Sequence[BuildError]) -> None:
        self.failures = tuple(failures)
        first = failures[0]
        super().__init__(first.location, first.problem, first.remedy)

    def __str__(self) -> str:
        return "\n".join(str(failure) for failure in self.failures)
