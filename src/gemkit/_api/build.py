"""Build the HTTP request of an encoded request, with the options of the client and of the call."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import urlencode

from gemkit._api.options import call_options, option, resolve_options
from gemkit._http.request import HTTPRequest
from gemkit._http.urls import check_base_url, check_version, checked_headers
from gemkit._mapping.encode import merge_extra
from gemkit._mapping.model import validated
from gemkit._version import __version__
from gemkit.errors import ConfigurationError, InvalidInputError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gemkit._api.options import HttpOptions
    from gemkit._api.settings import ClientSettings
    from gemkit._mapping.codec import Codec
    from gemkit._mapping.operation import Backend, ClientContext, Request
    from gemkit._mapping.streamed_json import StreamedJSON

_PYTHON = ".".join(str(part) for part in sys.version_info[:3])
BASE_HEADERS = {
    "content-type": "application/json",
    "user-agent": f"gemkit/{__version__}",
    "x-goog-api-client": f"gemkit/{__version__} gl-python/{_PYTHON}",
}


def build_request(
    request: Request,
    settings: ClientSettings,
    context: ClientContext,
    codec: Codec,
    config: object = None,
    *,
    is_streamed: bool = False,
) -> HTTPRequest:
    """Apply all options.

    Raises:
        ConfigurationError: A URL, header or timeout is not valid.
        InvalidInputError: `extra_body` is given for a request without a body.
    """
    options = settings.http_options
    given = call_options(config) if config is not None else None
    headers = BASE_HEADERS.copy()
    if options is not None and options.headers:
        headers |= checked_headers(options.headers, "http_options.headers")
    base_url, version, resolved = settings.base_url, settings.api_version, settings.request_options
    own: HttpOptions | None = None
    scope = None if options is None else options.base_url_resource_scope
    if given is not None:
        own = cast("HttpOptions", validated(codec.model_type("HttpOptions"), given, "config.http_options"))
        if own.headers:
            headers |= checked_headers(own.headers, "config.http_options.headers")
        if own.base_url:
            base_url = own.base_url
            check_base_url(base_url, "config.http_options.base_url")
        check_version(own.api_version or "", "config.http_options.api_version")
        version = settings.api_version if own.api_version is None else own.api_version
        resolved = resolve_options(own, options)
        scope = own.base_url_resource_scope or scope
    url = build_url(
        base_url=base_url,
        api_version=version,
        backend=settings.backend,
        verb=request.verb,
        path=request.path,
        query=request.query,
        project=context.project,
        location=context.location,
        collection_only=scope == "COLLECTION",
    )
    path_part = url if url.isascii() else url[len(base_url.rstrip("/")) :]
    if not (path_part.isascii() and path_part.isprintable()) or " " in path_part:
        raise ConfigurationError(
            f"{request.operation}: the URL would contain spaces or non-ASCII characters; check api_version, project and "
            "location"
        )
    return HTTPRequest(
        operation=request.operation,
        method=request.verb,
        url=url,
        headers=headers,
        content=_with_extra(request, options, own) if own or (options and options.extra_body) else request.body,
        options=resolved,
        base_url=base_url,
        is_streamed=is_streamed,
    )


def build_url(
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
    """Return the URL of a call, an upload or a long-running operation.

    Args:
        base_url: Scheme, host and an optional path.
        api_version: Such as ``v1beta``; empty for none.
        backend: The service.
        verb: HTTP method; published models are not looked up inside a project.
        path: Path of the operation, below the version; a leading slash means that it is not inside a project.
        query: Query parameters, not encoded.
        project: Google Cloud project; None in express mode.
        location: Google Cloud location.
        collection_only: Omit version, project and location, which `base_url` contains.
    """
    parts = [base_url.rstrip("/")]
    if not collection_only:
        if api_version:
            parts.append(api_version)
        if backend == "vertex" and project and not _is_absolute(verb, path):
            parts.append(f"projects/{project}/locations/{location or 'global'}")
    # A method of the service itself has no path: v1beta1:evaluateInstances
    url = "/".join(parts) + path[1:] if path.startswith("/:") else "/".join([*parts, path.removeprefix("/")])
    return f"{url}?{urlencode(query, doseq=True)}" if query else url


def _is_absolute(verb: str, path: str) -> bool:
    return path.startswith(("projects/", "/")) or (verb == "GET" and path.startswith("publishers/"))


def _with_extra(request: Request, options: HttpOptions | None, own: HttpOptions | None) -> bytes | StreamedJSON | None:
    extras: list[Any] = [extra for source in (options, own) if (extra := option(source, "extra_body"))]
    if extras and request.body is not None:
        return merge_extra(bytes(request.body), *extras)
    if option(own, "extra_body"):
        raise InvalidInputError(
            f"{request.operation} is a {request.verb} request, which has no body",
            path="config.http_options.extra_body",
        )
    return request.body
