"""Recognise headers and members of JSON objects that contain secrets by their names."""

import re
from functools import lru_cache
from typing import Any, Final

# Words in the names of secret headers.
_SECRET_HEADER: Final = re.compile(r"token|key|secret|auth|cookie|password|credential|signature", re.IGNORECASE)
_PUBLIC_HEADERS: Final = frozenset({"www-authenticate", "proxy-authenticate"})

MEMBER_NAMES: Final = (
    r"(?:x-goog-)?api[_-]?key(?:_?string)?|(?:proxy-)?authorization|(?:set-)?cookie|password|private_?key|"
    r"(?:client_?|new_?signing_?)?secret|environment_?key|(?:access|refresh|id|auth)_?token"
)
_MEMBER: Final = re.compile(MEMBER_NAMES, re.IGNORECASE)
_NAMED_BY_USERS: Final = frozenset({"headers", "env"})
_VARIABLE: Final = "env.*"
_SECRET_OF_TYPE: Final = {"bearer_token": "token", "environment_variable": "value"}
"""Secret members by the `type` of their object."""


@lru_cache(maxsize=1024)
def is_secret_header(name: str) -> bool:
    """Return whether a header with this name is secret: one with token, key, secret, auth, cookie or the like in it."""
    return name.lower() not in _PUBLIC_HEADERS and _SECRET_HEADER.search(name) is not None


def names_secret(name: str) -> bool:
    """Return whether a member with this name is secret in any object."""
    return _MEMBER.fullmatch(name) is not None


def is_secret_member(name: object, item: object, holder: Any, parent: object = None) -> bool:
    """Return whether a member of a JSON object is a secret.

    Args:
        name: Its name.
        item: Its value; only strings can be secrets.
        holder: The object.
        parent: The name of the object, as returned by `member_context`.
    """
    if not (isinstance(name, str) and isinstance(item, str) and hasattr(holder, "get")):
        return False
    if names_secret(name):
        return True
    if parent in _NAMED_BY_USERS:
        return is_secret_header(name)
    if parent == _VARIABLE:
        return name == "value"
    kind = holder.get("type")
    return isinstance(kind, str) and _SECRET_OF_TYPE.get(kind) == name


def member_context(name: object, parent: object) -> object:
    """Return the name of an object in a JSON value; environment variables, whose names users choose, share one."""
    return _VARIABLE if parent == "env" else name
