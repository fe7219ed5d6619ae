"""Ephemeral tokens that replace an API key in live sessions."""

from datetime import timedelta

from gemkit.emulator.json_values import JSON
from gemkit.emulator.registry import Call, handles
from gemkit.emulator.service_errors import invalid

_LIFETIME = timedelta(minutes=30)
_TIME_TO_OPEN = timedelta(minutes=1)


@handles("generativelanguage.auth_tokens.create")
def create_token(call: Call) -> JSON:
    """Create a token."""
    uses = call.body.get("uses", 1)
    if uses < 0:
        raise invalid(f"uses must not be negative, got {uses}.", ("uses", "negative"))
    defaults: JSON = {
        "uses": 1,
        "expireTime": call.state.after(_LIFETIME),
        "newSessionExpireTime": call.state.after(_TIME_TO_OPEN),
    }
    token: JSON = {**defaults, **call.body, "name": f"auth_tokens/token-{call.state.number('auth_tokens')}"}
    call.state.table("auth_tokens")[token["name"]] = dict(token)  # decremented by live sessions
    return token
