"""Which process this is: a counter that every fork raises in the child.

Connections, locks and waiting threads of the parent are of no use in the child. Whoever holds such things remembers
the generation they were made in, and makes new ones when it has changed.
"""

from __future__ import annotations

import os


class _Generation:
    __slots__ = ("number",)

    def __init__(self) -> None:
        self.number = 0


generation = _Generation()
# What the parent's connections hang on: dropped in the child, their sockets would be closed or complained about.
_parents: list[object] = []


def keep(held: object) -> None:
    """In a forked child: keep what belongs to the parent, without using it."""
    _parents.append(held)


def _after_fork_in_child() -> None:
    generation.number += 1


if hasattr(os, "register_at_fork"):  # not on Windows
    os.register_at_fork(after_in_child=_after_fork_in_child)
