# Rendered from ../_async/transfer.py by `make gen`; edit that file instead.
"""A transfer: several requests for the bytes of one file, resumed after a lost connection."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit._http.retry import RetryState

if TYPE_CHECKING:
    from gemkit._api._sync.client import APIClient
    from gemkit._http._sync.call import Call
    from gemkit._http._sync.transports import Response
    from gemkit._http.request import HTTPRequest


def begin_transfer(client: APIClient, request: HTTPRequest) -> Call:
    """Start the call of a transfer.

    It fails when the user's timeout has passed (there is no default timeout, as transfers take longer than other
    calls), when a connection is idle for too long, or after several consecutive failures without progress. It does not
    use the client's retry budget, which would end long transfers over poor connections.
    """
    options = request.options
    request.options = options._replace(timeout=options.stream_timeout)
    call = client.begin(request, {})
    call.deadline.idle = options.idle_timeout
    call.retries = RetryState(options.retry, None, call.deadline, client.state.random)
    return call


def progress(call: Call) -> None:
    """Reset the number of failures after data has arrived."""
    if call.retries is not None:
        call.retries.progress()


def exchange(call: Call, request: HTTPRequest) -> tuple[Response, bytes]:
    """Send one request of a transfer and read its response."""
    response = call.send(request)
    try:
        return response, response.read()
    finally:
        response.close()
