"""Check the credentials of live sessions: API keys, access tokens, and ephemeral tokens."""

from collections.abc import Mapping
from datetime import datetime

from gemkit.emulator import access
from gemkit.emulator.json_values import JSON, as_object, as_text, at
from gemkit.emulator.service_errors import ServiceError
from gemkit.emulator.times import Clock, parse_timestamp

_PREFIX = "auth_tokens/"


def authorize(
    backend: str,
    headers: Mapping[str, str],
    query: Mapping[str, str],
    tokens: dict[str, JSON],
    clock: Clock,
    *,
    constrained: bool,
) -> JSON:
    """Check the credentials of a client.

    Args:
        backend: `gemini` or `vertex`.
        headers: Headers of the handshake.
        query: Query parameters of the handshake.
        tokens: The ephemeral tokens of this emulator, by name; their uses are decremented.
        clock: Returns the current time.
        constrained: Whether the path is that for ephemeral tokens.

    Returns:
        The ephemeral token, or an empty object for other credentials and unknown tokens.

    Raises:
        ServiceError: The credentials are missing, not valid, used up, expired, or for the other path.
    """
    scheme, _, given = headers.get("authorization", "").partition(" ")
    key = given if scheme.lower() == "token" else headers.get("x-goog-api-key") or query.get("key") or ""
    name = key or query.get("access_token") or ""
    access.check(backend, {**headers, "x-goog-api-key": name}, {})
    short_lived = name.startswith(_PREFIX)
    if short_lived != constrained:
        text = "A name that starts with auth_tokens/ is for BidiGenerateContentConstrained, other credentials are not."
        raise ServiceError(401, text)
    token = tokens.get(name, {})
    if token:
        _use_token(token, clock())
    return token


def _use_token(token: JSON, now: datetime) -> None:
    for field in ("expireTime", "newSessionExpireTime"):
        if parse_timestamp(as_text(token[field])) <= now:
            raise ServiceError(401, f"The token {token['name']} has expired: its {field} is {token[field]}.")
    if token["uses"] > 0:
        token["uses"] -= 1
        token["uses"] = token["uses"] or -1
    elif token["uses"] < 0:
        raise ServiceError(401, f"The token {token['name']} has no uses left.")


def constrained_setup(setup: JSON, token: JSON) -> JSON:
    """Return the setup of a session, with the constraints of its token.

    The setup of a token replaces the client's; with a field mask it replaces only the fields in the mask.
    """
    fixed = as_object(token.get("bidiGenerateContentSetup"))
    if not fixed:
        return setup
    mask = [path.split(".") for path in as_text(token.get("fieldMask")).split(",") if path]
    if not mask:
        # A session can be resumed with the same token.
        resumption = {"sessionResumption": setup["sessionResumption"]} if "sessionResumption" in setup else {}
        return {**fixed, **resumption}
    out = setup
    for path in mask:
        out = _replaced_at(out, path, at(fixed, *path))
    return out


def _replaced_at(value: JSON, path: list[str], new: object) -> JSON:
    """Return the value with a new value at a path; None removes it."""
    first, *rest = path
    if rest:
        return {**value, first: _replaced_at(as_object(value.get(first)), rest, new)}
    return {**{k: v for k, v in value.items() if k != first}, **({} if new is None else {first: new})}
