"""Whether a tool has replaced methods of httpx or httpcore, as libraries that mock, record and trace requests do.

Our own connections do not go through those methods, so such a tool would see nothing. While one is at work, requests
go out through a client of httpx.
"""

from __future__ import annotations

import sys
from types import FunctionType
from typing import Any

_METHODS = {
    "httpx": (
        ("Client", "send"),
        ("Client", "_transport_for_url"),
        ("HTTPTransport", "handle_request"),
        ("AsyncClient", "send"),
        ("AsyncClient", "_transport_for_url"),
        ("AsyncHTTPTransport", "handle_async_request"),
    ),
    "httpcore": (("ConnectionPool", "handle_request"), ("AsyncConnectionPool", "handle_async_request")),
}


def is_replaced() -> bool:
    """Return whether one of the methods is another than the library defines; False if nobody has imported httpx."""
    for library, methods in _METHODS.items():
        module = sys.modules.get(library)
        if module is None:
            continue
        folder = str(module.__file__).removesuffix("__init__.py")
        for class_name, method_name in methods:
            holder = getattr(module, class_name, None)
            if holder is None:  # another thread is importing the library
                continue
            method: Any = getattr(holder, method_name)
            # A wrapper may copy the name and module of what it wraps, but not where its own code is.
            if type(method) is not FunctionType or not method.__code__.co_filename.startswith(folder):
                return True
    return False
