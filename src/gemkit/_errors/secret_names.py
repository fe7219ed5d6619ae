"""Which headers, and which members of JSON objects, carry secrets: told by their names."""

import re
from functools import lru_cache
from typing import Any, Final

# Words in the name of a header that carries a secret, whoever invented it.
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
"""Members whose names say too little, by the `type` of the object that they are in."""


@lru_cache(maxsize=1024)
def is_secret_header(name: str) -> bool:
    """Whether a header of this name carries a secret: any with token, key, secret, auth, cookie or the like in it."""
    return name.lower() not in _PUBLIC_HEADERS and _SECRET_HEADER.search(name) is not None


def names_secret(name: str) -> bool:
    """Whether a member of this name carries a secret wherever it stands."""
    return _MEMBER.fullmatch(name) is not None


def is_secret_member(name: object, item: object, holder: Any, parent: object = None) -> bool:
    """Whether a text in a JSON object is a secret.

    Args:
        name: What it is called.
        item: The text; everything else is none.
        holder: The object.
        parent: What the object is called in its own, as `place_of` tells.
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


def place_of(name: object, parent: object) -> object:
    """What an object in a JSON value is called: the variables of an environment, whose names users choose, are alike."""
    return _VARIABLE if parent == "env" else name
