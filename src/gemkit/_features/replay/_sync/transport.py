# Rendered from ../_async/transport.py by `make gen`; edit that file instead.
"""Transports that record the traffic of another transport, or replay a recording."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit._errors.redact import safe_url
from gemkit._features.replay.bodies import RecordedBody
from gemkit._features.replay.exchange import RecordedExchange, end_of
from gemkit._features.replay.recording import CLOSED
from gemkit._http._sync.transports import Response
from gemkit._http.request import HTTPInfo
from gemkit.errors import APIConnectionError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from gemkit._features.replay.client import ClientReplay
    from gemkit._http._sync.transports import Transport
    from gemkit._http.deadline import Deadline
    from gemkit._http.request import HTTPRequest


class RecordingTransport:
    """Transport that records requests and responses, or replays a recording without network access."""

    def __init__(self, replay: ClientReplay, transport: Transport) -> None:
        """Record the traffic of `transport`."""
        self._replay = replay
        self._transport = transport

    def send(self, request: HTTPRequest, headers: Mapping[str, str], deadline: Deadline) -> Response:
        """Send and record a request, or return the recorded response; token requests are not recorded."""
        if request.is_private:
            return self._transport.send(request, headers, deadline)
        if self._replay.recording.replays:
            return self._replayed(request, headers, deadline)
        body = RecordedBody(request.content)
        exchange = RecordedExchange(self._replay.recording, self._replay.masking(request), request, headers, body)
        request.content = body.content
        try:
            response = self._transport.send(request, headers, deadline)
        except APIConnectionError as error:
            exchange.failed(error)
            raise
        finally:
            request.content = body.original
        return _recorded(response, exchange)

    def _replayed(self, request: HTTPRequest, headers: Mapping[str, str], deadline: Deadline) -> Response:
        masking = self._replay.masking(request)
        content = RecordedBody(request.content).consumed(masking, headers.get("content-type", ""))
        found = self._replay.recording.answer(masking.request(request.method, request.url, headers, content))
        if "status" not in found:
            raise end_of(found, request)
        if found["status"] == 401 and found.get("end") == CLOSED:
            # The body was not read while recording, as the request was sent again with a new token.
            self._replay.expect_replacement(headers)
        restored: dict[str, str] = masking.restored(found["headers"])
        shown = HTTPInfo(request.method, safe_url(request.url), found["status"], restored)

        def pieces() -> Iterator[bytes]:
            for chunk in found.get("chunks", [found]):
                if data := masking.data(chunk):
                    yield data
            if "error" in found or found.get("end") == CLOSED:
                raise end_of(found, request)

        return Response(
            request,
            found["status"],
            restored,
            pieces(),
            raw=shown,
            deadline=deadline,
            translate=_unchanged,
            close=_nothing,
            is_decoded=True,
        )

    def close(self) -> None:
        """Close the recorded transport."""
        self._transport.close()


def _recorded(response: Response, exchange: RecordedExchange) -> Response:
    """Return the response, which is recorded while it is read."""
    taken: list[bytes] = []

    def pieces() -> Iterator[bytes]:
        try:
            for piece in response.iter_bytes():
                taken.append(piece)
                yield piece
        except APIConnectionError as error:
            exchange.ended(response.status, response.headers, taken, error)
            raise
        exchange.ended(response.status, response.headers, taken, None)

    def close(is_read: bool) -> None:
        del is_read
        try:
            response.close()
        finally:
            exchange.ended(response.status, response.headers, taken, CLOSED)

    return Response(
        response.request,
        response.status,
        response.headers,
        pieces(),
        raw=response.raw,
        deadline=response.deadline,
        translate=_unchanged,
        close=close,
        is_decoded=True,
    )


def _unchanged(error: Exception) -> Any:
    return error


def _nothing(is_read: bool) -> None:
    """Do nothing: there is no connection."""
