"""The one place that builds URLs: for calls, uploads and operations alike."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import urlencode

from gemkit._core.redact import safe_url
from gemkit.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gemkit._core.operation import Backend

_LOOPBACK = re.compile(r"127(?:\.\d{1,3}){3}")


def check_base_url(url: str, source: str) -> None:
    """See that an address can be called.

    Raises:
        ConfigurationError: It is of no scheme that is spoken here; the message names `source`.
    """
    if not url.startswith(("http://", "https://")):
        raise ConfigurationError(f"base_url {safe_url(url)!r} ({source}) must start with https:// or http://")


def mtls_host(url: str) -> str:
    """The form of one of Google's addresses that asks for a client certificate."""
    return url.replace(".googleapis.com", ".mtls.googleapis.com")


def is_insecure(url: str) -> bool:
    """Whether what is sent to an address can be read on its way: plain HTTP to another machine."""
    if not url.startswith("http://"):
        return False
    authority = url[len("http://") :].partition("/")[0].partition("?")[0].partition("#")[0].rpartition("@")[2].lower()
    host = authority[1:].partition("]")[0] if authority.startswith("[") else authority.partition(":")[0]
    loopback = host in {"localhost", "::1"} or host.endswith(".localhost") or _LOOPBACK.fullmatch(host)
    return not loopback


def address(
    *,
    base_url: str,
    api_version: str,
    backend: Backend,
    verb: str,
    path: str,
    query: Mapping[str, str],
    project: str | None,
    location: str | None,
    collection_only: bool = False,
) -> str:
    """Join the pieces of a URL.

    Args:
        base_url: Scheme, host and any path in front.
        api_version: Such as ``v1beta``; empty for none.
        backend: Which service's rules apply.
        verb: HTTP method; looking up published models is not done inside a project.
        path: Below the version, as an operation gives it.
        query: Parameters, not yet encoded.
        project: Google Cloud project, None in express mode.
        location: Google Cloud location.
        collection_only: Leave out version, project and location: `base_url` ends where the path begins.
    """
    parts = [base_url.rstrip("/")]
    if not collection_only:
        if api_version:
            parts.append(api_version)
        if backend == "vertex" and project and not _absolute(verb, path):
            parts.append(f"projects/{project}/locations/{location or 'global'}")
    parts.append(path)
    url = "/".join(parts)
    return f"{url}?{urlencode(query)}" if query else url


def _absolute(verb: str, path: str) -> bool:
    return path.startswith("projects/") or (verb == "GET" and path.startswith("publishers/"))
