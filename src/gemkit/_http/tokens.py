"""Requests for access tokens, sent like other requests: with the same proxy, certificates, hooks and log."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit._http._sync.call import begin
from gemkit._http._sync.httpcore_transport import HttpcoreTransport
from gemkit._http._sync.transports import Transports, shared_transports
from gemkit._http.google_auth import TokenCall, TokenResponse
from gemkit._http.hooks import TOKEN_OPERATION
from gemkit._http.proxies import EnvironmentProxies
from gemkit._http.request import HTTPRequest
from gemkit._http.retry import RetryPolicy
from gemkit.errors import ConfigurationError

if TYPE_CHECKING:
    import ssl
    from collections.abc import Mapping

    from gemkit._http._sync.transports import Transport
    from gemkit._http.google_auth import TokenSender
    from gemkit._http.request import RequestOptions, TransportOptions
    from gemkit._http.state import ClientState

# google-auth retries by itself.
_NO_RETRY = RetryPolicy(attempts=1)


# Arguments for connections. Others, such as headers, are for the service and may be secrets.
_CONNECTING = ("verify", "cert", "proxy", "trust_env", "http1", "http2", "limits")
_SENDING = ("transport", "mounts")


def token_sender(state: ClientState, options: RequestOptions) -> TokenSender:
    """Return the function that sends the token requests of a client, over the HTTP client set in `options`.

    Raises:
        ConfigurationError: There are only arguments for async clients, and one of them cannot be used in sync code.
    """
    transport = _token_options(options.transport)

    def send(call: TokenCall) -> TokenResponse:
        request = HTTPRequest(
            operation=TOKEN_OPERATION,
            method=call.method,
            url=call.url,
            headers=call.headers,
            content=call.body,
            options=options._replace(
                timeout=call.seconds,
                timeout_source="",
                retry=_NO_RETRY,
                transport=_with_certificate(transport, call.cert),
            ),
            is_trusted=False,
            is_private=True,
            error_status=600,
        )
        sender, is_own = _open_transport(state, request.options.transport, is_local=call.is_local)
        sending = begin(state, sender, request, "vertex", {})
        try:
            response, data = sending.fetch()
        except BaseException as error:
            sending.on_error(error)
            raise
        finally:
            if is_own:
                sender.close()
        sending.on_success(None)
        return TokenResponse(response.status, response.headers, data)

    return send


def _open_transport(state: ClientState, transport: TransportOptions, *, is_local: bool) -> tuple[Transport, bool]:
    """Return the transport for one token request, and whether to close it afterwards.

    Tokens are requested about once an hour, and an async client would not close connections of sync code.
    """
    if is_local:
        # Through a proxy, the metadata server would be that of the proxy's machine, or not reachable.
        return HttpcoreTransport(EnvironmentProxies(is_used=False)), True
    if transport.httpx_client is not None or not {*_SENDING}.isdisjoint(transport.client_args or ()):
        return shared_transports(state), False  # closing it would close the user's client
    return Transports(), True


def _token_options(transport: TransportOptions) -> TransportOptions:
    """Return the transport options of token requests, which are sync even in async calls."""
    if transport.httpx_client is not None:
        return transport
    arguments = _select_arguments(transport.client_args)
    if not transport.client_args and transport.async_client_args:
        arguments = _select_arguments(transport.async_client_args)
        if unusable := [name for name in _SENDING if name in arguments and not _is_for_sync(arguments[name])]:
            raise ConfigurationError(
                f"async_client_args {', '.join(unusable)} cannot be used for access tokens, which are fetched in sync "
                f"code: pass client_args with {', '.join(unusable)} for them"
            )
    return transport._replace(client_args=arguments)


def _select_arguments(arguments: Mapping[str, Any] | None) -> dict[str, Any]:
    return {name: value for name, value in (arguments or {}).items() if name in (*_CONNECTING, *_SENDING)}


def _is_for_sync(transport: Any) -> bool:
    values: list[Any] = list(transport.values()) if hasattr(transport, "values") else [transport]
    return all(value is None or hasattr(value, "handle_request") for value in values)


def _with_certificate(transport: TransportOptions, cert: Any) -> TransportOptions:
    if cert is None:
        return transport
    if transport.httpx_client is not None:
        raise ConfigurationError(
            "these credentials need a client certificate for their token requests, which cannot be added to the given "
            "httpx_client: pass client_args instead of it"
        )
    arguments = dict(transport.client_args or {})
    arguments.pop("cert", None)
    arguments["verify"] = _context_with_certificate(arguments.get("verify", True), cert)
    return transport._replace(client_args=arguments)


def _context_with_certificate(verify: Any, cert: Any) -> ssl.SSLContext:
    """Return a TLS context that verifies servers as `verify` says, and has a client certificate."""
    import ssl

    import httpx

    if isinstance(verify, ssl.SSLContext):
        # The user's context is not changed: the certificate is for this request only.
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.check_hostname, context.verify_mode = verify.check_hostname, verify.verify_mode
        if authorities := verify.get_ca_certs(binary_form=True):
            context.load_verify_locations(cadata=b"".join(authorities))
    elif isinstance(verify, str):
        context = ssl.create_default_context(cafile=verify)
    else:
        context = httpx.create_ssl_context(verify=verify)
    try:
        context.load_cert_chain(*((cert,) if isinstance(cert, str) else cert))
    except (OSError, ssl.SSLError) as error:
        raise ConfigurationError(
            f"the client certificate that these credentials are bound to cannot be read: {error}"
        ) from None
    return context
