"""Requests for access tokens, sent as all requests of a client are: the same proxy, certificates, hooks and log."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit._http._sync.call import begin
from gemkit._http._sync.httpcore_transport import HttpcoreTransport
from gemkit._http._sync.transports import transports_of
from gemkit._http.google_auth import TokenResponse
from gemkit._http.hooks import TOKEN_OPERATION
from gemkit._http.proxies import EnvironmentProxies
from gemkit._http.request import HTTPRequest
from gemkit._http.retry import RetryPolicy

if TYPE_CHECKING:
    from gemkit._http.google_auth import TokenSender
    from gemkit._http.request import RequestOptions
    from gemkit._http.state import ClientState

# google-auth repeats what it wants repeated.
_ONCE = RetryPolicy(attempts=1)


def token_sender(state: ClientState, options: RequestOptions) -> TokenSender:
    """What sends the token requests of a client, over the HTTP client that `options` choose."""
    transport = options.transport
    if not transport.client_args and transport.async_client_args:
        # Of a client with async settings only, those hold for tokens as well that mean the same in sync code.
        shared = ("proxy", "verify", "cert", "trust_env", "http2")
        arguments = {name: value for name, value in transport.async_client_args.items() if name in shared}
        transport = transport._replace(client_args=arguments)

    def send(
        method: str, url: str, headers: dict[str, str], body: bytes | None, seconds: float, is_local: bool
    ) -> TokenResponse:
        request = HTTPRequest(
            operation=TOKEN_OPERATION,
            method=method,
            url=url,
            headers=headers,
            content=body,
            options=options._replace(timeout=seconds, timeout_source="", retry=_ONCE, transport=transport),
            is_trusted=False,
            is_private=True,
            error_status=600,
        )
        # A proxy would answer for the metadata server with its own machine's identity, or not at all.
        direct = HttpcoreTransport(EnvironmentProxies(is_used=False)) if is_local else None
        call = begin(state, direct or transports_of(state), request, "vertex", {})
        try:
            response, data = call.fetch()
        except BaseException as error:
            call.on_error(error)
            raise
        finally:
            if direct is not None:
                direct.close()
        call.on_success(None)
        return TokenResponse(response.status, response.headers, data)

    return send
