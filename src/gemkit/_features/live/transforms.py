"""The setup of live sessions in an auth token, and the mask of the fields that the token locks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from gemkit._features.models.transforms import model as model_name
from gemkit.errors import InvalidInputError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from gemkit._mapping.operation import ClientContext

_SETTINGS = "generationConfig"
# Objects in the setup whose members are locked separately: the session may set their other members.
_BY_MEMBER = frozenset({_SETTINGS, "labels", "sessionResumption", "systemInstruction"})


def live_setup(value: object, context: ClientContext) -> dict[str, Any]:
    """Return the encoded setup that a token requires of its sessions.

    Raises:
        InvalidInputError: The constraints are of another type, or have an unknown field.
        UnsupportedFieldError: They have a field that the backend does not support.
    """
    from gemkit._features.codec import CODEC
    from gemkit._generated.types.auth_tokens import LiveConnectConstraints
    from gemkit._mapping.encode import encode_message
    from gemkit._mapping.model import validated

    at = "config.live_connect_constraints"
    given = validated(LiveConnectConstraints, value, at)
    setup: dict[str, Any] = {} if given.model is None else {"model": model_name(given.model, context)}
    if given.config is not None:
        setup |= encode_message(CODEC, "LiveConnectConfig", given.config, context, f"{at}.config")
    return setup


def auth_token_mask(body: dict[str, Any], query: dict[str, Any], url: dict[str, str], context: ClientContext) -> None:
    """Replace the list of locked fields with the mask that the service expects.

    Without a list there is no mask, and the service uses the whole setup of the token. A list, even an empty one, locks
    the fields that the token sets and those in the list.

    Raises:
        InvalidInputError: The list has an item that is not a valid field name.
    """
    del query, url, context
    if not body.get("bidiGenerateContentSetup", True):
        del body["bidiGenerateContentSetup"]
    added = body.pop("fieldMask", None)
    if added is None:
        return
    paths = [*_paths(body.get("bidiGenerateContentSetup", {})), *_listed_paths(added)]
    if paths:
        body["fieldMask"] = ",".join(dict.fromkeys(paths))


def _paths(setup: Mapping[str, Any]) -> Iterator[str]:
    """Yield the path of each field that a setup sets."""
    for name, value in setup.items():
        if name in _BY_MEMBER and isinstance(value, dict) and value:
            yield from (f"{name}.{member}" for member in cast("dict[str, Any]", value))
        else:
            yield name


def _listed_paths(fields: Iterable[str]) -> Iterator[str]:
    """Yield paths from names in snake_case or camelCase; `generationConfig.` in front may be left out."""
    from gemkit._generated.types.config import GenerationConfig

    settings = {_camel(name) for name in GenerationConfig.__pydantic_fields__}
    for field in fields:
        if not field.replace("_", "").replace(".", "").isalnum():
            raise InvalidInputError(
                f"{field!r} is not a field of a Live session's setup",
                path="config.lock_additional_fields",
            )
        path = ".".join(_camel(part) for part in field.split("."))
        yield f"{_SETTINGS}.{path}" if path.partition(".")[0] in settings else path


def _camel(name: str) -> str:
    head, *rest = name.split("_")
    return head + "".join(part[:1].upper() + part[1:] for part in rest)
