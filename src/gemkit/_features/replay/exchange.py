"""Record one request and its response, and return the error of a recorded response."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit._features.replay.recording import SWITCHED
from gemkit.errors import APIConnectionError, APITimeoutError, GemkitError, ReplayError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gemkit._features.replay.bodies import RecordedBody
    from gemkit._features.replay.masking import Json, Masking
    from gemkit._features.replay.recording import Recording
    from gemkit._http.request import HTTPRequest


class RecordedExchange:
    """One exchange that is being recorded."""

    def __init__(
        self,
        recording: Recording,
        masking: Masking,
        request: HTTPRequest,
        headers: Mapping[str, str],
        body: RecordedBody,
    ) -> None:
        """Reserve an index, to keep the order of requests."""
        masking.knowing(headers)
        self._recording = recording
        self._masking = masking
        self._request = (request.method, request.url, dict(headers))
        self._body = body
        self._place = recording.reserve()
        self._done = False

    def failed(self, error: GemkitError) -> None:
        """Record that there was no response."""
        self._save({"error": _error(error)})

    def ended(
        self, status: int, headers: Mapping[str, str], pieces: list[bytes], end: GemkitError | str | None
    ) -> None:
        """Record a response: complete, up to an error, or as far as it was read."""
        response: Json = {"status": status, "headers": self._masking.response_headers(headers)}
        content_type = headers.get("content-type", "")
        if "event-stream" in content_type:
            response["chunks"] = self._masking.chunks(pieces)
        else:
            response |= self._masking.content(b"".join(pieces), content_type)
        if isinstance(end, GemkitError):
            response["error"] = _error(end)
        elif end is not None:
            response["end"] = end
        self._save(response)

    def session(self, frames: list[Json], end: Json | str, seconds: float) -> None:
        """Record the messages of a websocket, closed by the service or by the client."""
        self._save({"status": SWITCHED, "headers": {}, "frames": frames, "end": end, "seconds": round(seconds, 3)})

    def _save(self, response: Json) -> None:
        if not self._done:
            self._done = True
            body = self._body.recorded(self._masking, self._request[2].get("content-type", ""))
            self._recording.write(self._place, self._masking.request(*self._request, body), response)


def _error(error: GemkitError) -> Json:
    kind = "timeout" if isinstance(error, APITimeoutError) else "connection"
    # Messages of libraries contain hosts and ports.
    cause = error.__cause__
    return {"kind": kind, "told": type(cause).__name__ if cause is not None else ""}


def end_of(response: Json, request: HTTPRequest) -> GemkitError:
    """Return the error at the end of a recorded response."""
    error = response.get("error")
    if error is None:
        return ReplayError("the recording ends here, as the recording program read no further; record it again")
    details = error.get("told") or "no details were recorded"
    if error.get("kind") == "timeout":
        return APITimeoutError(f"timed out: {details}", method=request.method, url=request.url)
    return APIConnectionError(f"connection failed: {details}", method=request.method, url=request.url)
