"""Which functions of gemkit a piece of code calls, in order: what a debugger would step through."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, NamedTuple

from tests.structure.layers import SOURCE

if TYPE_CHECKING:
    from collections.abc import Iterator

PACKAGE = str(SOURCE / "gemkit") + "/"


class Step(NamedTuple):
    """One call of a function: its file below `gemkit/`, its name, and how deep it is in calls of gemkit's own."""

    file: str
    name: str
    depth: int


class Path(list[Step]):
    """The calls of a piece of code."""

    @property
    def files(self) -> list[str]:
        """The files in the order in which they are first entered."""
        return list(dict.fromkeys(step.file for step in self))

    def callers(self, index: int) -> list[str]:
        """Return the functions that a step was called by, the innermost last."""
        found: list[Step] = []
        depth = self[index].depth
        for step in reversed(self[:index]):
            if step.depth < depth:
                found.append(step)
                depth = step.depth
        return [step.name for step in reversed(found)]

    def __str__(self) -> str:
        lines = [f"{len(self)} calls over {len(self.files)} files"]
        lines += [f"{'  ' * step.depth}{step.name}  ({step.file})" for step in self]
        return "\n".join(lines)


@contextmanager
def recorded() -> Iterator[Path]:
    """Record the calls of this thread; a generator or coroutine that goes on where it was is not called again."""
    path = Path()
    depth = 0
    begun: set[Any] = set()

    def profile(frame: Any, event: str, argument: object) -> None:
        del argument
        nonlocal depth
        file = frame.f_code.co_filename
        if event not in {"call", "return"} or not file.startswith(PACKAGE):
            return
        if event == "return":
            depth -= 1
            return
        if frame not in begun:
            begun.add(frame)
            path.append(Step(file.removeprefix(PACKAGE), frame.f_code.co_qualname, depth))
        depth += 1

    sys.setprofile(profile)
    try:
        yield path
    finally:
        sys.setprofile(None)
