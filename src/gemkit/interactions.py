"""`client.interactions`: conversations that the service remembers, with models and with agents.

Their types are here too, as in `types.interactions`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from gemkit._features.interactions._async.functions import AsyncInteractionRun, AsyncInteractionTurn
    from gemkit._features.interactions._async.interactions import AsyncInteractions
    from gemkit._features.interactions._async.stream import AsyncInteractionStream
    from gemkit._features.interactions._sync.functions import InteractionRun, InteractionTurn
    from gemkit._features.interactions._sync.interactions import Interactions
    from gemkit._features.interactions._sync.stream import InteractionStream
    from gemkit._features.interactions.live import (
        APIWebSocketError,
        InteractionWebSocketConnection,
        InteractionWebSocketConnectionContext,
    )
    from gemkit._generated.types.interactions import *  # noqa: F403

__all__ = [
    "APIWebSocketError",
    "AsyncInteractionRun",
    "AsyncInteractionStream",
    "AsyncInteractionTurn",
    "AsyncInteractions",
    "InteractionRun",
    "InteractionStream",
    "InteractionTurn",
    "InteractionWebSocketConnection",
    "InteractionWebSocketConnectionContext",
    "Interactions",
]

_HOMES = {
    "APIWebSocketError": "live",
    "AsyncInteractionStream": "_async.stream",
    "AsyncInteractionRun": "_async.functions",
    "AsyncInteractionTurn": "_async.functions",
    "AsyncInteractions": "_async.interactions",
    "InteractionRun": "_sync.functions",
    "InteractionTurn": "_sync.functions",
    "InteractionStream": "_sync.stream",
    "InteractionWebSocketConnection": "live",
    "InteractionWebSocketConnectionContext": "live",
    "Interactions": "_sync.interactions",
}


def __getattr__(name: str) -> Any:
    from importlib import import_module

    if name in _HOMES:
        return getattr(import_module(f"gemkit._features.interactions.{_HOMES[name]}"), name)
    return getattr(import_module("gemkit._generated.types.interactions"), name)


def __dir__() -> list[str]:
    from gemkit._generated.types import interactions

    return sorted([*dir(interactions), *_HOMES])
