"""Check the credentials that each service requires."""

from collections.abc import Mapping

from gemkit.emulator.service_errors import ServiceError, error_info

_SECRET_HEADERS = frozenset({"x-goog-api-key", "authorization", "proxy-authorization", "cookie"})
_REDACTED = "[redacted]"


def check(backend: str, headers: Mapping[str, str], query: Mapping[str, str]) -> None:
    """Accept a request with any credentials except the word `invalid`.

    Raises:
        ServiceError: 401 or 403 without credentials, 400 or 401 with `invalid` ones.
    """
    key = headers.get("x-goog-api-key") or query.get("key")
    scheme, _, token = headers.get("authorization", "").partition(" ")
    bearer = token.strip() if scheme.lower() == "bearer" else ""
    if key == "invalid":
        text = "The API key is not valid: the emulator accepts every key except this one."
        raise ServiceError(400, text, details=[error_info("API_KEY_INVALID")])
    if bearer == "invalid":
        text = "The access token is not valid: the emulator accepts every token except this one."
        raise ServiceError(401, text, details=[error_info("ACCESS_TOKEN_TYPE_UNSUPPORTED")])
    if key or bearer:
        return
    if backend == "gemini":
        raise ServiceError(403, "The request has no credentials: send an API key in the header x-goog-api-key.")
    text = "The request has no credentials: send an access token in the header Authorization, or an API key."
    raise ServiceError(401, text, details=[error_info("CREDENTIALS_MISSING")])


def redacted_headers(headers: Mapping[str, str]) -> dict[str, str]:
    """Return headers with every secret replaced."""
    return {name: _REDACTED if name in _SECRET_HEADERS else value for name, value in headers.items()}


def redacted_query(pairs: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Return query parameters with the key replaced."""
    return [(name, _REDACTED if name == "key" else value) for name, value in pairs]
