"""Remove credentials from text for messages and logs."""

import copy
import json
import re
from base64 import b64encode
from collections.abc import Mapping
from itertools import count
from typing import Any, Final, cast
from urllib.parse import quote, unquote, urlsplit

from gemkit._errors.secret_names import MEMBER_NAMES, is_secret_header, is_secret_member, member_context

REDACTED: Final = "[redacted]"

_MIN_LENGTH: Final = 8  # shorter ones could occur by chance
_MAX_SECRETS: Final = 512
_MIN_QUERY_VALUE: Final = 16  # shorter values in a query are words such as "resumable"
_secrets: dict[str, tuple[tuple[str, ...], list[int]]] = {}
"""Secrets with their encoded forms, and the number of their last use."""
_uses = count()


def remember_secret(secret: str) -> None:
    """Redact this text from now on, in any encoding; the last 512 secrets are remembered."""
    secret = secret.removeprefix("auth_tokens/").removeprefix("whsec_")  # also used without them
    if len(secret) < _MIN_LENGTH:
        return
    found = _secrets.get(secret)
    if found is not None:
        found[1][0] = next(_uses)
        return
    if len(_secrets) >= _MAX_SECRETS:
        oldest = min(tuple(_secrets.items()), key=lambda item: item[1][1][0])
        _secrets.pop(oldest[0], None)
    _secrets[secret] = (_forms(secret), [next(_uses)])


def _forms(secret: str) -> tuple[str, ...]:
    """Return a secret, its URL-encoded forms and those in JSON and Python literals, the longest first."""
    encoded = quote(secret, safe="")
    found = {secret, encoded, encoded.lower(), quote(secret), json.dumps(secret)[1:-1], repr(secret)[1:-1]}
    return tuple(sorted(found, key=len, reverse=True))


def remember_headers(headers: Mapping[str, str]) -> None:
    """Redact the values of secret headers from now on, without a scheme such as Basic."""
    for name, value in headers.items():
        if is_secret_header(name):
            scheme, _, rest = value.partition(" ")
            remember_secret(rest.strip() if scheme.isalpha() and rest else value)
            if "cookie" in name.lower():
                for pair in value.split(";"):
                    remember_secret(pair.partition("=")[2].strip())


def remember_url(url: str) -> None:
    """Redact the password and the long query values of a URL from now on."""
    try:
        parts = urlsplit(url)
        password = parts.password
    except ValueError:
        return
    if password:
        remember_secret(password)
        remember_secret(unquote(password))
    if parts.query:
        for pair in parts.query.split("&"):
            value = pair.partition("=")[2]
            if len(value) >= _MIN_QUERY_VALUE:
                remember_secret(value)
                remember_secret(unquote(value))


def remember_password(user: str | bytes, password: str | bytes) -> str:
    """Redact a password and the Basic credentials with it from now on; return these as the value of a header."""
    pair = [each if isinstance(each, bytes) else str(each).encode() for each in (user, password)]
    encoded = b64encode(b":".join(pair)).decode("ascii")
    remember_secret(pair[1].decode("utf-8", "replace"))
    remember_secret(encoded)
    return f"Basic {encoded}"


def remember_members(body: bytes) -> None:
    """Redact the ephemeral tokens and secret members of a JSON text from now on, such as `environment_key`."""
    for match in re.finditer(rf"{_MEMBERS}|{_EPHEMERAL}", body.decode("utf-8", "replace"), flags=re.IGNORECASE):
        remember_secret(match["value"] or match[0])


def redact_known(text: str) -> str:
    """Redact the remembered secrets only."""
    for forms, _ in tuple(_secrets.values()):
        for form in forms:
            if form in text:
                text = text.replace(form, REDACTED)
    return text


# API keys and bearer tokens are recognisable by themselves, so they are redacted anywhere in a text.
_EPHEMERAL: Final = r"(?:(?<=\bauth_tokens/)|(?<=\bauth_tokens%2F))[\w.~-]+"
_TOKENS: Final = (
    rf"AIza[0-9A-Za-z_-]{{30,}}|\bAQ\.[0-9A-Za-z_-]{{20,}}|ya29\.[\w.-]+|{_EPHEMERAL}|"
    r"\beyJ[\w-]+\.[\w-]+\.[\w-]*|\b1//[\w-]{6,}|\bGOCSPX-[\w-]+|"
    r"\bwhsec_(?!\.\.\.)[\w+/=-]+|"
    # Not in prose, such as "a Bearer token" or "basic usage".
    r"(?<![a-z])(?P<scheme>bearer\s+(?!(?:tokens?|authentication|authorization)[.,;:]?(?:\s|$))(?=[\w.~+/=-])|"
    r"basic(?:\s|%20)+(?=[0-9a-z+/]{16}))[\w.~+/=%-]+"
)
# The two lookbehinds with a percent sign are for a URL that is a query value of another URL.
_QUERY_VALUES: Final = (
    r"(?P<name>(?:(?<![\w-])|(?<=%3F)|(?<=%26))"
    r"(?:key|api_key|access_token|refresh_token|id_token|client_secret|assertion|subject_token|upload_id|signature|"
    r"x-goog-(?:signature|credential|security-token))(?:=|%3D))"
    r"(?!\.\.\.)"  # not in instructions: `api_key=...`
    r"(?:(?!%26)[^&\s\"'<>#\\])+"
)
_HEADER_LINES: Final = (
    r"(?P<name>\b(?:x-goog-api-key|(?:proxy-)?authorization|(?:set-)?cookie)(?:[\"']?\s*[:=]|[\"']\s*,)\s*b?[\"']?)"
    r"(?P<value>[^\"'\r\n]+)"
)
# A member of a JSON or Python object, also within a string: \"client_secret\": \"...\". The number of backslashes is
# limited: matching a text of nothing else would take time that grows with the square of its length.
_MEMBERS: Final = (
    rf"(?P<name>(?P<mark>\\{{0,31}}[\"'])(?:{MEMBER_NAMES})(?P=mark)\s*:\s*(?P=mark))"
    r"(?!\.\.\.)(?P<value>(?:(?!(?P=mark))(?:\\.|[^\r\n]))+)"
)
_USER_INFO: Final = r"//[^/?#\s]*@"
_PASSWORDS: Final = r"://[^/?#@:\s\"'<>]*:[^/?#@\s\"'<>]+@"


def redact(text: str) -> str:
    """Redact API keys, tokens, cookies and the signatures of signed URLs.

    Args:
        text: Any text, such as a message, a header line or a URL.

    Returns:
        The text with every recognised secret replaced by ``[redacted]``. Redacting it again does not change it.
    """
    text = redact_known(text)
    # Compiled at the first use, and cached by `re`: many programs never need them.
    text = re.sub(_PASSWORDS, f"://{REDACTED}@", text)
    text = re.sub(_HEADER_LINES, rf"\g<name>{REDACTED}", text, flags=re.IGNORECASE)
    text = re.sub(_MEMBERS, rf"\g<name>{REDACTED}", text, flags=re.IGNORECASE)
    text = re.sub(_QUERY_VALUES, rf"\g<name>{REDACTED}", text, flags=re.IGNORECASE)
    return re.sub(_TOKENS, _masked_token, text, flags=re.IGNORECASE)


def redact_headers(headers: Mapping[str, str]) -> dict[str, str]:
    """Return a copy of headers with secrets redacted.

    The whole value of a secret header is replaced; in others only what `redact` recognises, such as the ``upload_id``
    in the URL of an upload session.
    """
    return {name: REDACTED if is_secret_header(name) else redact(value) for name, value in headers.items()}


def redact_value(value: Any) -> Any:
    """Return a JSON value with secrets redacted in all strings: a copy, or the value itself if it has none."""
    is_changed = False
    root: list[Any] = [value]
    copies: dict[int, Any] = {}
    pending: list[Any] = [(root, None)]
    while pending:  # not recursive: the value may be nested to any depth
        holder, parent = pending.pop()
        for place, item in _members(holder):
            known = copies.get(id(item))
            if known is None:
                known = REDACTED if item and is_secret_member(place, item, holder, parent) else _redacted_item(item)
                if isinstance(known, (list, dict)):
                    copies[id(item)] = known
                    pending.append((known, member_context(place, parent)))
                    is_changed = is_changed or (isinstance(known, dict) and known.keys() != item.keys())
                elif isinstance(known, (str, bytes)):
                    is_changed = is_changed or known != item
            holder[place] = known
    return root[0] if is_changed else value


def _redacted_item(item: Any) -> Any:
    if isinstance(item, str):
        return redact(item)
    if isinstance(item, bytes):
        return redact_bytes(item)
    if isinstance(item, Mapping):
        members = list(cast("Any", item).items())
        return {redact(key) if isinstance(key, str) else key: member for key, member in members}
    if isinstance(item, (list, tuple)):
        return list(cast("Any", item))
    return item


def redact_bytes(data: bytes) -> bytes:
    """Redact secrets in a body of any kind."""
    text = data.decode("latin-1")  # secrets are ASCII, and latin-1 preserves all bytes
    clean = redact(text)
    return data if clean == text else clean.encode("latin-1")


def without_known(value: Any) -> Any:
    """Return a value, such as a chunk of a stream, without remembered secrets: a copy, or itself if it has none.

    Only remembered secrets are redacted, as text of a model may only look like a key.
    """
    if not _redact_known_in([value], is_changed=False):
        return value
    masked = [copy.deepcopy(value)]
    _redact_known_in(masked, is_changed=True)
    return masked[0]


def _redact_known_in(root: list[Any], *, is_changed: bool) -> bool:
    """Return whether a list contains remembered secrets, at any depth; redact them if `is_changed`."""
    found = False
    seen: set[int] = set()
    pending: list[Any] = [root]
    while pending:
        holder = pending.pop()
        if id(holder) in seen:
            continue
        seen.add(id(holder))
        for place, item in _members(holder):
            if isinstance(item, (str, bytes)):
                clean = (
                    redact_known(item)
                    if isinstance(item, str)
                    else redact_known(item.decode("latin-1")).encode("latin-1")
                )
                found = found or clean != item
                if is_changed:
                    holder[place] = clean
            else:
                pending += _containers(item)
    return found


def _members(holder: list[Any] | dict[Any, Any]) -> list[tuple[Any, Any]]:
    return list(enumerate(holder) if isinstance(holder, list) else holder.items())


def _containers(item: Any) -> list[Any]:
    """Return a list or dictionary itself, or the attributes and extra fields of a model."""
    if isinstance(item, (list, dict)):
        return [cast("Any", item)]
    model: Any = item.__class__
    if not isinstance(getattr(model, "__pydantic_fields__", None), dict):
        return []
    inner = (getattr(item, "__dict__", None), getattr(item, "__pydantic_extra__", None))
    return [each for each in inner if isinstance(each, dict)]


class RedactedHeaders(dict[str, str]):
    """Headers whose repr contains no secrets."""

    def __repr__(self) -> str:
        return repr(redact_headers(self))


def safe_url(url: str) -> str:
    """Return scheme, host and path of a URL, which contain no credentials."""
    bare = url.partition("#")[0].partition("?")[0]
    return redact(re.sub(_USER_INFO, "//", bare))


def safe_invalid_url(url: str) -> str:
    """Return a URL that may be invalid for a message, without all parts that may contain a password."""
    scheme, mark, rest = url.partition("://")
    return safe_url(f"{scheme}{mark}{rest.rpartition('@')[2]}") if mark else safe_url(url.rpartition("@")[2])


def _masked_token(match: re.Match[str]) -> str:
    return f"{match['scheme'] or ''}{REDACTED}"
