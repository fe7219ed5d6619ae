"""Choose the type of a request."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit._json import is_object
from gemkit._mapping.model import Message, validated
from gemkit.errors import InvalidInputError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gemkit._mapping.operation import ClientContext

_EXCLUSIVE = [
    (ours, theirs) for ours in ("model", "cached_content", "generation_config") for theirs in ("agent", "agent_config")
]


def interaction(value: Any, _: ClientContext) -> Message:
    """Return the request for an interaction with a model, or with an agent if `agent` is set.

    Raises:
        InvalidInputError: A field is unknown or of the wrong type, or two fields are mutually exclusive.
    """
    from gemkit._generated.types import interactions as types

    given = _fields(value, types.CreateModelInteraction, types.CreateAgentInteraction)
    if isinstance(given, Message):
        return given
    for ours, theirs in _EXCLUSIVE:
        if ours in given and theirs in given:
            raise InvalidInputError(
                f"{ours} and {theirs} exclude each other: one is for models, the other for agents", path=ours
            )
    if not (given.get("model") or given.get("agent")):
        raise InvalidInputError("an interaction needs a model or an agent", path="model")
    of_agent = "agent" in given or "agent_config" in given
    return validated(types.CreateAgentInteraction if of_agent else types.CreateModelInteraction, given, "request")


def token_id(value: Any, _: ClientContext) -> Any:
    """Return the id of a token, from its id or the token."""
    return value.removeprefix("auth_tokens/") if isinstance(value, str) else value


def created_credential(value: Any, _: ClientContext) -> Message:
    """Return the request for a new credential, by its `type`."""
    from gemkit._generated.types import interactions as types

    kinds: dict[str, type[Message]] = {
        "environment_variable": types.EnvironmentVariableConfig,
        "bearer_token": types.HTTPBearerConfig,
        "oauth2": types.OAuth2Config,
    }
    return _by_type(value, kinds)


def updated_credential(value: Any, _: ClientContext) -> Message:
    """Return the request to change a credential, by its `type`."""
    from gemkit._generated.types import interactions as types

    kinds: dict[str, type[Message]] = {
        "environment_variable": types.EnvironmentVariableUpdateConfig,
        "bearer_token": types.HTTPBearerUpdateConfig,
        "oauth2": types.OAuth2UpdateConfig,
    }
    return _by_type(value, kinds)


def _by_type(value: Any, kinds: Mapping[str, type[Message]]) -> Message:
    given = _fields(value, *kinds.values())
    if isinstance(given, Message):
        return given
    kind = given.get("type", given.pop("type_", None))
    if kind not in kinds:
        raise InvalidInputError(f"must be one of {', '.join(kinds)}, not {kind!r}", path="type")
    return validated(kinds[kind], {**given, "type": kind}, "request")


def _fields(value: Any, *models: type[Message]) -> Message | dict[str, Any]:
    if isinstance(value, models):
        return value
    if not is_object(value):
        raise InvalidInputError(f"must be a dictionary, not {type(value).__name__}", path="request")
    return {name: each for name, each in value.items() if each is not None}
