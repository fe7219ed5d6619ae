import pytest

from gemkit.emulator import documents, registry
from gemkit.emulator.handlers import auth_tokens
from gemkit.emulator.service_errors import ServiceError

from .conftest import STILL


def create(state, **body):
    document = documents.load("gemini")
    method = documents.Method(
        "generativelanguage.auth_tokens.create", "POST", "v1beta/auth_tokens", {}, None, None, False
    )
    handler = registry.handler_for(method.id, lambda call: {})
    assert handler is auth_tokens.create_token
    return handler(registry.Call(document, method, {}, {}, body, {}, state, "http://x"))


def test_tokens_have_names_and_ends():
    state = registry.State(lambda: STILL)
    assert create(state) == {
        "name": "auth_tokens/token-1",
        "uses": 1,
        "expireTime": "2026-01-01T00:30:00Z",
        "newSessionExpireTime": "2026-01-01T00:01:00Z",
    }
    asked = {"uses": 3, "expireTime": "2027-01-01T00:00:00Z", "fieldMask": "model"}
    made = create(state, **asked)
    assert made == {**made, **asked, "name": "auth_tokens/token-2"}


def test_uses_are_not_negative():
    with pytest.raises(ServiceError, match="uses"):
        create(registry.State(), uses=-1)
