"""The one place that builds the addresses of the services: for calls, uploads and operations alike."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlencode

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gemkit._mapping.operation import Backend


def mtls_host(url: str) -> str:
    """Return the form of one of Google's addresses that asks for a client certificate."""
    return url.replace(".googleapis.com", ".mtls.googleapis.com")


def address(
    *,
    base_url: str,
    api_version: str,
    backend: Backend,
    verb: str,
    path: str,
    query: Mapping[str, str | list[str]],
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
    return f"{url}?{urlencode(query, doseq=True)}" if query else url


def _absolute(verb: str, path: str) -> bool:
    return path.startswith("projects/") or (verb == "GET" and path.startswith("publishers/"))
