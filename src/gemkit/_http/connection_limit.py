"""How many connections one client may have open."""

from __future__ import annotations

import sys


def connection_limit() -> int:
    """How many connections a client may use at a time: many, but well below what the process may open."""
    most = 1000
    if sys.platform != "win32":
        import resource

        files, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
        if files != resource.RLIM_INFINITY:
            most = min(most, max(4, files // 2))
    return most
