"""`client.interactions`: interactions with models and agents, stored by the service.

The types are also available here, as in `types.interactions`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit._features.interactions.names import lookup
from gemkit._features.interactions.submodules import register

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

    # mypy uses the first definition of a name, pyright the last.
    from gemkit._generated.types.interactions.interaction import InteractionsEnvironment

    Environment = InteractionsEnvironment
    from gemkit._generated.types.interactions import *  # type: ignore[assignment]  # noqa: F403

    Environment = InteractionsEnvironment  # type: ignore[misc]

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

# The argument type of an interaction; `gemkit.environments` has the resource with that name.
_TAKEN = {
    "Environment": "InteractionsEnvironment",
    "EnvironmentDict": "InteractionsEnvironmentDict",
    "EnvironmentOrDict": "InteractionsEnvironmentOrDict",
    "EnvironmentParam": "InteractionsEnvironmentDict",
}
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
_find, __dir__ = lookup("", {name: f"gemkit._features.interactions.{home}" for name, home in _HOMES.items()})
_MODULES = register(__name__)


def __getattr__(name: str) -> Any:
    return _MODULES[name] if name in _MODULES else _find(_TAKEN.get(name, name))
