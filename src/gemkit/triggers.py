"""Types of `client.triggers`: interactions that run on a schedule."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit._features.interactions.names import lookup

if TYPE_CHECKING:
    from gemkit._generated.types.interactions.triggers import *  # noqa: F403

__getattr__, __dir__ = lookup("triggers")
