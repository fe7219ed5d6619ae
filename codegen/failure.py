"""The one exception the generator raises for input it cannot build from."""

from __future__ import annotations


class BuildError(Exception):
    """A document or overlay that cannot be built from.

    The message is one line: where (``file:line`` or ``file#/json/pointer``), what, and how to mend it.
    """

    def __init__(self, place: str, problem: str, remedy: str = "") -> None:
        self.place = place
        self.problem = problem
        self.remedy = remedy
        super().__init__(f"{place}: {problem}" + (f"; {remedy}" if remedy else ""))
