"""Types of the http topic. Generated: `make gen` writes this file anew."""

from typing import Annotated, Any

from gemkit._features.http.inputs import AiohttpSession, HttpxAsyncClient, HttpxClient, Milliseconds
from gemkit._features.http.mixins import HttpOptionsMixin, HttpResponseMixin
from gemkit._mapping.model import Message, OpenEnum, Secret


class HttpResponse(HttpResponseMixin, Message):
    """What is kept of an HTTP response; output only."""

    headers: Annotated[dict[str, str] | None, Secret] = None
    """Response headers as a mapping from name to value."""
    body: str | None = None
    """The response body as text, where it was kept."""
    status_code: int | None = None
    """HTTP status code, such as 200."""


class HttpRetryOptions(Message):
    """Rules for trying a failed request again."""

    attempts: int | None = None
    """Tries in all, counting the first; 1 turns retries off."""
    initial_delay: float | None = None
    """Seconds to wait ahead of the first retry."""
    max_delay: float | None = None
    """Ceiling in seconds for a single wait, however many tries have failed."""
    exp_base: float | None = None
    """Factor by which the wait grows from one retry to the next; 2 doubles it."""
    jitter: float | None = None
    """Amount of chance in each wait, so that many clients do not retry in step."""
    http_status_codes: list[int] | None = None
    """HTTP status codes that count as worth another try, such as 429 or 503."""


class ResourceScope(OpenEnum):
    """How much of the resource path is put after a `base_url` of your own."""

    COLLECTION = "COLLECTION"
    """The path begins with the collection; version, project and location are left out."""


class HttpOptions(HttpOptionsMixin, Message):
    """How requests are sent: address, headers, timeout, retries and the HTTP clients to use."""

    base_url: str | None = None
    """Root address of the service, for a proxy or gateway; the rest of the path is appended to it."""
    base_url_resource_scope: ResourceScope | None = None
    """How much of the resource path goes after `base_url`; see `ResourceScope`."""
    api_version: str | None = None
    """Version segment of the request path, such as `v1beta` or `v1beta1`."""
    headers: Annotated[dict[str, str] | None, Secret] = None
    """HTTP headers to send in addition to our own."""
    timeout: Milliseconds | None = None
    """Deadline in milliseconds for the whole call, every attempt and the reading of the body included."""
    client_args: dict[str, Any] | None = None
    """Keyword arguments for the synchronous HTTP client that we build."""
    async_client_args: dict[str, Any] | None = None
    """Keyword arguments for the asynchronous HTTP client that we build."""
    extra_body: dict[str, Any] | None = None
    """JSON members added to the request body, in wire spelling; the way to send what has no field here."""
    retry_options: HttpRetryOptions | None = None
    """When failed requests are tried again, how often and after which waits."""
    httpx_client: HttpxClient | None = None
    """An httpx client for synchronous calls; the caller owns it and closes it."""
    httpx_async_client: HttpxAsyncClient | None = None
    """An httpx client for asynchronous calls; the caller owns it and closes it."""
    aiohttp_client: AiohttpSession | None = None
    """An aiohttp session to send asynchronous calls with; the caller owns it and closes it."""
    stream_idle_timeout: Milliseconds | None = None
    """How long a stream may be silent, in milliseconds; None for any time."""
