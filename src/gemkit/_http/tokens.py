"""Requests for access tokens, sent as all requests of a client are: the same proxy, certificates, hooks and log."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit._http._sync.call import begin
from gemkit._http._sync.httpcore_transport import HttpcoreTransport
from gemkit._http._sync.transports import transports_of
from gemkit._http.google_auth import TokenCall, TokenResponse
from gemkit._http.hooks import TOKEN_OPERATION
from gemkit._http.proxies import EnvironmentProxies
from gemkit._http.request import HTTPRequest
from gemkit._http.retry import RetryPolicy
from gemkit.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gemkit._http.google_auth import TokenSender
    from gemkit._http.request import RequestOptions, TransportOptions
    from gemkit._http.state import ClientState

# google-auth repeats what it wants repeated.
_ONCE = RetryPolicy(attempts=1)


# How connections are made. Other arguments, such as headers, are meant for the service and may be secrets.
_CONNECTING = ("verify", "cert", "proxy", "trust_env", "http1", "http2", "limits")
_SENDING = ("transport", "mounts")


def token_sender(state: ClientState, options: RequestOptions) -> TokenSender:
    """What sends the token requests of a client, over the HTTP client that `options` choose.

    Raises:
        ConfigurationError: There are arguments for async clients alone, and one of them has no use in sync code.
    """
    transport = _for_tokens(options.transport)

    def send(call: TokenCall) -> TokenResponse:
        request = HTTPRequest(
            operation=TOKEN_OPERATION,
            method=call.method,
            url=call.url,
            headers=call.headers,
            content=call.body,
            options=options._replace(
                timeout=call.seconds, timeout_source="", retry=_ONCE, transport=_with_certificate(transport, call.cert)
            ),
            is_trusted=False,
            is_private=True,
            error_status=600,
        )
        # A proxy would answer for the metadata server with its own machine's identity, or not at all.
        direct = HttpcoreTransport(EnvironmentProxies(is_used=False)) if call.is_local else None
        sending = begin(state, direct or transports_of(state), request, "vertex", {})
        try:
            response, data = sending.fetch()
        except BaseException as error:
            sending.on_error(error)
            raise
        finally:
            if direct is not None:
                direct.close()
        sending.on_success(None)
        return TokenResponse(response.status, response.headers, data)

    return send


def _for_tokens(transport: TransportOptions) -> TransportOptions:
    """How token requests are sent. They are made in sync code, also those of async calls."""
    if transport.httpx_client is not None:
        return transport
    arguments = _chosen(transport.client_args)
    if not transport.client_args and transport.async_client_args:
        arguments = _chosen(transport.async_client_args)
        if unusable := [name for name in _SENDING if name in arguments and not _is_for_sync(arguments[name])]:
            raise ConfigurationError(
                f"async_client_args {', '.join(unusable)} cannot be used for access tokens, which are fetched in sync "
                f"code: pass client_args with {', '.join(unusable)} for them"
            )
    return transport._replace(client_args=arguments)


def _chosen(arguments: Mapping[str, Any] | None) -> dict[str, Any]:
    return {name: value for name, value in (arguments or {}).items() if name in (*_CONNECTING, *_SENDING)}


def _is_for_sync(transport: Any) -> bool:
    values: list[Any] = list(transport.values()) if hasattr(transport, "values") else [transport]
    return all(value is None or hasattr(value, "handle_request") for value in values)


def _with_certificate(transport: TransportOptions, cert: Any) -> TransportOptions:
    if cert is None:
        return transport
    if transport.httpx_client is not None:
        raise ConfigurationError(
            "these credentials bind their token requests to a certificate, which the httpx_client that was given "
            "cannot add: pass client_args instead of it"
        )
    return transport._replace(client_args={**(transport.client_args or {}), "cert": cert})
