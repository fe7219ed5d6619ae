"""A counter that every fork increments in the child process.

Connections, locks and threads of the parent cannot be used in the child. Objects that hold them store the counter's
value, and create new ones when it has changed.
"""

from __future__ import annotations

import os


class _Generation:
    __slots__ = ("number",)

    def __init__(self) -> None:
        self.number = 0


generation = _Generation()
# Garbage collection in the child would close the parent's connections or warn about them.
_inherited: list[object] = []


def keep_alive(value: object) -> None:
    """Keep an object of the parent process referenced in the child."""
    _inherited.append(value)


def _after_fork_in_child() -> None:
    generation.number += 1


if hasattr(os, "register_at_fork"):  # not on Windows
    os.register_at_fork(after_in_child=_after_fork_in_child)
