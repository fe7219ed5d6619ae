"""Removes credentials from text that people and log files get to see."""

import copy
import json
import re
from collections.abc import Mapping
from itertools import count
from typing import Any, Final, cast
from urllib.parse import quote, unquote, urlsplit

from gemkit._errors.secret_names import MEMBER_NAMES, is_secret_header, is_secret_member, place_of

REDACTED: Final = "[redacted]"

_SHORTEST: Final = 8  # a shorter word would be masked where it only happens to stand
_MOST_KNOWN: Final = 512
_LONG_VALUE: Final = 16  # shorter values in the query of an address are words such as "resumable"
_known: dict[str, tuple[tuple[str, ...], list[int]]] = {}
"""Secrets with the forms they are found in and the moment of their last use."""
_moments = count()


def remember_secret(secret: str) -> None:
    """Mask this text wherever it turns up from now on, whatever its form; the 512 used last are kept."""
    if len(secret) < _SHORTEST:
        return
    found = _known.get(secret)
    if found is not None:
        found[1][0] = next(_moments)
        return
    if len(_known) >= _MOST_KNOWN:
        oldest = min(tuple(_known.items()), key=lambda item: item[1][1][0])
        _known.pop(oldest[0], None)
    _known[secret] = (_forms(secret), [next(_moments)])


def _forms(secret: str) -> tuple[str, ...]:
    """A secret as it is, in an address, and inside a JSON or Python text, the longest form first."""
    encoded = quote(secret, safe="")
    found = {secret, encoded, encoded.lower(), quote(secret), json.dumps(secret)[1:-1], repr(secret)[1:-1]}
    return tuple(sorted(found, key=len, reverse=True))


def remember_headers(headers: Mapping[str, str]) -> None:
    """Mask from now on what stands in headers that carry secrets, after a scheme such as Basic if there is one."""
    for name, value in headers.items():
        if is_secret_header(name):
            scheme, _, rest = value.partition(" ")
            remember_secret(rest.strip() if scheme.isalpha() and rest else value)
            if "cookie" in name.lower():
                for pair in value.split(";"):
                    remember_secret(pair.partition("=")[2].strip())


def remember_address(url: str) -> None:
    """Mask from now on what authorises in an address: its password and the long values in its query."""
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
            if len(value) >= _LONG_VALUE:
                remember_secret(value)
                remember_secret(unquote(value))


def remember_members(body: bytes) -> None:
    """Mask from now on what stands in a JSON text under a name that says it is a secret, such as `environment_key`."""
    for match in re.finditer(_MEMBERS, body.decode("utf-8", "replace"), flags=re.IGNORECASE):
        remember_secret(match["value"].removeprefix("auth_tokens/"))  # users get it without


def hide_known(text: str) -> str:
    """Mask the secrets that were remembered, and nothing else."""
    for forms, _ in tuple(_known.values()):
        for form in forms:
            if form in text:
                text = text.replace(form, REDACTED)
    return text


# Both kinds of API key and both kinds of bearer token are recognisable without their surroundings, so they are
# caught wherever a service or a library happens to quote them.
_TOKENS: Final = (
    r"AIza[0-9A-Za-z_-]{30,}|\bAQ\.[0-9A-Za-z_-]{20,}|ya29\.[\w.-]+|(?<=\bauth_tokens/)[\w.~-]+|"
    r"\bwhsec_(?!\.\.\.)[\w+/=-]+|"
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
# A member of an object, as JSON or Python writes it, also within a text of another one: \"client_secret\": \"...\". The
# backslashes are limited in number: a text of nothing else would take time that grows with the square of its length.
_MEMBERS: Final = (
    rf"(?P<name>(?P<mark>\\{{0,31}}[\"'])(?:{MEMBER_NAMES})(?P=mark)\s*:\s*(?P=mark))"
    r"(?!\.\.\.)(?P<value>(?:(?!(?P=mark))(?:\\.|[^\r\n]))+)"
)
_USER_INFO: Final = r"//[^/?#\s]*@"


def redact(text: str) -> str:
    """Mask API keys, tokens, cookies and the signatures of signed addresses.

    Args:
        text: Anything that may be shown: a message, a header line, an address.

    Returns:
        The text with every recognised secret replaced by ``[redacted]``. Redacting twice changes nothing more.
    """
    text = hide_known(text)
    # Compiled when first needed, by the module's own cache: most programs never show a secret.
    text = re.sub(_HEADER_LINES, rf"\g<name>{REDACTED}", text, flags=re.IGNORECASE)
    text = re.sub(_MEMBERS, rf"\g<name>{REDACTED}", text, flags=re.IGNORECASE)
    text = re.sub(_QUERY_VALUES, rf"\g<name>{REDACTED}", text, flags=re.IGNORECASE)
    return re.sub(_TOKENS, _masked_token, text, flags=re.IGNORECASE)


def redact_headers(headers: Mapping[str, str]) -> dict[str, str]:
    """Copy headers with secrets masked, names as they were.

    Headers that exist to carry a secret lose their whole value; the others only what `redact` recognises, which is
    how the address of an upload session loses its ``upload_id``.
    """
    return {name: REDACTED if is_secret_header(name) else redact(value) for name, value in headers.items()}


def redact_value(value: Any) -> Any:
    """A JSON value with secrets masked in all of its texts, however deep: itself if it has none, else a copy."""
    is_changed = False
    top: list[Any] = [value]
    copies: dict[int, Any] = {}
    left: list[Any] = [(top, None)]
    while left:  # no recursion: services may nest as deep as they like
        holder, parent = left.pop()
        for place, item in _members(holder):
            known = copies.get(id(item))
            if known is None:
                known = REDACTED if item and is_secret_member(place, item, holder, parent) else _redacted_item(item)
                if isinstance(known, (list, dict)):
                    copies[id(item)] = known
                    left.append((known, place_of(place, parent)))
                    is_changed = is_changed or (isinstance(known, dict) and known.keys() != item.keys())
                elif isinstance(known, (str, bytes)):
                    is_changed = is_changed or known != item
            holder[place] = known
    return top[0] if is_changed else value


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
    """Mask secrets in a body of any kind; bytes without any stay as they are."""
    text = data.decode("latin-1")  # secrets are ASCII, and in this coding every byte survives
    clean = redact(text)
    return data if clean == text else clean.encode("latin-1")


def without_known(value: Any) -> Any:
    """A value such as a chunk of a stream without remembered secrets: itself if it has none, else a masked copy.

    Only remembered secrets are masked: what a model wrote may look like a key and be none.
    """
    if not _hide_in([value], is_changed=False):
        return value
    twin = [copy.deepcopy(value)]
    _hide_in(twin, is_changed=True)
    return twin[0]


def _hide_in(top: list[Any], *, is_changed: bool) -> bool:
    """Whether texts in a list, and in what it holds, have remembered secrets; they are masked if it is to be changed."""
    found = False
    seen: set[int] = set()
    left: list[Any] = [top]
    while left:
        holder = left.pop()
        if id(holder) in seen:
            continue
        seen.add(id(holder))
        for place, item in _members(holder):
            if isinstance(item, (str, bytes)):
                clean = (
                    hide_known(item) if isinstance(item, str) else hide_known(item.decode("latin-1")).encode("latin-1")
                )
                found = found or clean != item
                if is_changed:
                    holder[place] = clean
            else:
                left += _holders(item)
    return found


def _members(holder: list[Any] | dict[Any, Any]) -> list[tuple[Any, Any]]:
    return list(enumerate(holder) if isinstance(holder, list) else holder.items())


def _holders(item: Any) -> list[Any]:
    """The containers of an object that may hold texts: itself, or the attributes and extra fields of a model."""
    if isinstance(item, (list, dict)):
        return [cast("Any", item)]
    model: Any = item.__class__
    if not isinstance(getattr(model, "__pydantic_fields__", None), dict):
        return []
    inner = (getattr(item, "__dict__", None), getattr(item, "__pydantic_extra__", None))
    return [each for each in inner if isinstance(each, dict)]


class ShownHeaders(dict[str, str]):
    """Headers that show no secret when they are printed."""

    def __repr__(self) -> str:
        return repr(redact_headers(self))


def safe_url(url: str) -> str:
    """Reduce an address to scheme, host and path: what tells calls apart without what authorises them."""
    bare = url.partition("#")[0].partition("?")[0]
    return redact(re.sub(_USER_INFO, "//", bare))


def shown_address(url: str) -> str:
    """An address that may be malformed, for a message: everything is left out in which a password could hide."""
    scheme, mark, rest = url.partition("://")
    return safe_url(f"{scheme}{mark}{rest.rpartition('@')[2]}") if mark else safe_url(url.rpartition("@")[2])


def _masked_token(match: re.Match[str]) -> str:
    return f"{match['scheme'] or ''}{REDACTED}"
