"""Removes credentials from text that people and log files get to see."""

import re
from collections.abc import Mapping
from typing import Final

REDACTED: Final = "[redacted]"

# Words in the name of a header that carries a secret, whoever invented it.
_SECRET_HEADER: Final = re.compile(r"token|key|secret|auth|cookie|password|credential|signature", re.IGNORECASE)
_PUBLIC_HEADERS: Final = frozenset({"www-authenticate", "proxy-authenticate"})

_SHORTEST: Final = 8  # a shorter word would be masked where it only happens to stand
_MOST_KNOWN: Final = 512
_known: dict[str, None] = {}


def remember_secret(secret: str) -> None:
    """Mask this text wherever it turns up from now on, whatever its form; the latest 512 are kept."""
    if len(secret) >= _SHORTEST and secret not in _known:
        while len(_known) >= _MOST_KNOWN:
            _known.pop(next(iter(_known)), None)
        _known[secret] = None


# Both kinds of API key and both kinds of bearer token are recognisable without their surroundings, so they are
# caught wherever a service or a library happens to quote them.
_TOKENS: Final = (
    r"AIza[0-9A-Za-z_-]{30,}|\bAQ\.[0-9A-Za-z_-]{20,}|ya29\.[\w.-]+|"
    # Services write of "a Bearer token" and of "basic usage": prose stays readable.
    r"\b(?P<scheme>bearer\s+(?!(?:tokens?|authentication|authorization)[.,;:]?(?:\s|$))(?=[\w.~+/=-])|"
    r"basic\s+(?=[0-9a-z+/]{16}))[\w.~+/=-]+"
)
# The two lookbehinds with a percent sign are for an address that is itself a query value of another address.
_QUERY_VALUES: Final = (
    r"(?P<name>(?:(?<![\w-])|(?<=%3F)|(?<=%26))"
    r"(?:key|api_key|access_token|refresh_token|id_token|client_secret|upload_id|signature|"
    r"x-goog-(?:signature|credential|security-token))(?:=|%3D))"
    r"(?!\.\.\.)"  # prose, which says what to pass: `api_key=...`
    r"(?:(?!%26)[^&\s\"'<>#\\])+"
)
_HEADER_LINES: Final = (
    r"(?P<name>\b(?:x-goog-api-key|(?:proxy-)?authorization|(?:set-)?cookie)(?:[\"']?\s*[:=]|[\"']\s*,)\s*b?[\"']?)"
    r"(?P<value>[^\"'\r\n]+)"
)
_USER_INFO: Final = r"//[^/@\s]*@"


def redact(text: str) -> str:
    """Mask API keys, tokens, cookies and the signatures of signed addresses.

    Args:
        text: Anything that may be shown: a message, a header line, an address.

    Returns:
        The text with every recognised secret replaced by ``[redacted]``. Redacting twice changes nothing more.
    """
    for secret in tuple(_known):
        if secret in text:
            text = text.replace(secret, REDACTED)
    # Compiled when first needed, by the module's own cache: most programs never show a secret.
    text = re.sub(_HEADER_LINES, rf"\g<name>{REDACTED}", text, flags=re.IGNORECASE)
    text = re.sub(_QUERY_VALUES, rf"\g<name>{REDACTED}", text, flags=re.IGNORECASE)
    return re.sub(_TOKENS, _masked_token, text, flags=re.IGNORECASE)


def redact_headers(headers: Mapping[str, str]) -> dict[str, str]:
    """Copy headers with secrets masked, names as they were.

    Headers that exist to carry a secret lose their whole value; the others only what `redact` recognises, which is
    how the address of an upload session loses its ``upload_id``.
    """
    return {name: REDACTED if is_secret_header(name) else redact(value) for name, value in headers.items()}


def is_secret_header(name: str) -> bool:
    """Whether a header of this name carries a secret: any with token, key, secret, auth, cookie or the like in it."""
    return name.lower() not in _PUBLIC_HEADERS and _SECRET_HEADER.search(name) is not None


def safe_url(url: str) -> str:
    """Reduce an address to scheme, host and path: what tells calls apart without what authorises them."""
    bare = url.partition("#")[0].partition("?")[0]
    return redact(re.sub(_USER_INFO, "//", bare))


def _masked_token(match: re.Match[str]) -> str:
    return f"{match['scheme'] or ''}{REDACTED}"
