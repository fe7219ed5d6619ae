"""References of the overlay to hand-written features, as `capability:name`."""

from __future__ import annotations

from typing import Literal

Role = Literal["inputs", "mixins", "transforms"]
PACKAGE = "gemkit._features"


def module(capability: str, role: Role) -> str:
    """Return the module of a capability: `gemkit._features.contents.mixins`."""
    return f"{PACKAGE}.{capability}.{role}"


def path(capability: str, role: Role) -> str:
    """Return the file of that module, below the folder of the package `gemkit`."""
    return f"{PACKAGE.partition('.')[2]}/{capability}/{role}.py"


def split(reference: str) -> tuple[str, str]:
    """Return capability and name of `capability:name`; the name is empty if there is no colon."""
    capability, _, name = reference.partition(":")
    return capability, name
