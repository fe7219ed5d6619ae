"""The maximum number of connections of one client."""

from __future__ import annotations

import sys


def connection_limit() -> int:
    """Return the maximum number of connections of a client: 1000, or half of the process's limit on open files."""
    limit = 1000
    if sys.platform != "win32":
        import resource

        files, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
        if files != resource.RLIM_INFINITY:
            limit = min(limit, max(4, files // 2))
    return limit
