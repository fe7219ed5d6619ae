"""Fields that hold a credential: not in a repr, and masked everywhere once a value is known."""

import pytest

from gemkit import types
from gemkit._errors.redact import redact
from gemkit._generated.types.interactions import Environment, HTTPBearerConfig, MCPServer
from gemkit._mapping.model import validated

FIELDS = [
    (Environment, "environment_key"),
    (HTTPBearerConfig, "token"),
    (types.ApiKeyConfig, "api_key_string"),
    (types.AuthConfigOauthConfig, "access_token"),
]


@pytest.mark.parametrize(("model", "field"), FIELDS, ids=[model.__name__ for model, _ in FIELDS])
@pytest.mark.parametrize("given", ["keyword", "dictionary", "assigned", "read"])
def test_a_credential_is_known_from_then_on(model, field, given):
    secret = f"CANARY-{model.__name__}-{given}"
    assert redact(secret) == secret
    made = {
        "keyword": lambda: model(**{field: secret}),
        "dictionary": lambda: validated(model, {field: secret}, "config"),
        "assigned": lambda: assigned(model(), field, secret),
        "read": lambda: model.model_validate_json(f'{{"{field}": "{secret}"}}'),
    }[given]()
    assert getattr(made, field) == secret
    assert secret not in f"{made!r} {made}"
    assert redact(f"refused: {secret}.") == "refused: [redacted]."


def test_headers_of_servers_that_are_tools():
    for model in (MCPServer, types.StreamableHttpTransport):
        secret = f"CANARY-header-of-{model.__name__}"
        made = model(headers={"X-Access-Token": secret, "X-Color": f"blue-{model.__name__}"})
        assert made.headers["X-Access-Token"] == secret
        assert redact(f"{secret} and blue-{model.__name__}") == f"[redacted] and blue-{model.__name__}"


def assigned(message, field, value):
    setattr(message, field, value)
    return message
