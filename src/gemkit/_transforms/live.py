"""What sets up a Live session, and which of it an auth token locks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from gemkit._transforms import names
from gemkit.errors import InvalidInputError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from gemkit._core.operation import Context

_SETTINGS = "generationConfig"
# Members of the setup that are locked one by one: what else they could hold stays open to the session.
_BY_MEMBER = frozenset({_SETTINGS, "labels", "sessionResumption", "systemInstruction"})


def live_setup(value: object, context: Context) -> dict[str, Any]:
    """The setup that a token prescribes to its sessions, as it goes over the wire.

    Raises:
        InvalidInputError: Constraints of another type, or with an unknown field.
        UnsupportedFieldError: A setting that the backend does not take.
    """
    from gemkit._core.encode import message, strict  # noqa: PLC0415
    from gemkit._generated.types.auth_tokens import LiveConnectConstraints  # noqa: PLC0415

    at = "config.live_connect_constraints"
    given = cast("LiveConnectConstraints", strict(LiveConnectConstraints, value, at))
    setup: dict[str, Any] = {} if given.model is None else {"model": names.model(given.model, context)}
    if given.config is not None:
        setup |= message("LiveConnectConfig", given.config, context, f"{at}.config")
    return setup


def auth_token_mask(body: dict[str, Any], query: dict[str, Any], url: dict[str, str], context: Context) -> None:
    """Turn the list of fields to lock into the mask the service reads.

    Without a list there is no mask, and the service takes the whole setup from the token. A list,
    even an empty one, locks what the token sets and what the list adds.

    Raises:
        InvalidInputError: The list names something that cannot be a field.
    """
    del query, url, context
    if not body.get("bidiGenerateContentSetup", True):
        del body["bidiGenerateContentSetup"]
    added = body.pop("fieldMask", None)
    if added is None:
        return
    paths = [*_set(body.get("bidiGenerateContentSetup", {})), *_added(added)]
    if paths:
        body["fieldMask"] = ",".join(dict.fromkeys(paths))


def _set(setup: Mapping[str, Any]) -> Iterator[str]:
    """The path of everything a setup sets."""
    for name, value in setup.items():
        if name in _BY_MEMBER and isinstance(value, dict) and value:
            yield from (f"{name}.{member}" for member in cast("dict[str, Any]", value))
        else:
            yield name


def _added(fields: Iterable[str]) -> Iterator[str]:
    """Paths from names in either spelling; settings of the model may leave out where they stand."""
    from gemkit._generated.types.config import GenerationConfig  # noqa: PLC0415

    settings = {_camel(name) for name in GenerationConfig.model_fields}
    for field in fields:
        if not field.replace("_", "").replace(".", "").isalnum():
            raise InvalidInputError(
                f"{field!r} is no field of a Live session's setup",
                path="config.lock_additional_fields",
            )
        path = ".".join(_camel(part) for part in field.split("."))
        yield f"{_SETTINGS}.{path}" if path.partition(".")[0] in settings else path


def _camel(name: str) -> str:
    head, *rest = name.split("_")
    return head + "".join(part[:1].upper() + part[1:] for part in rest)
