"""Fault injection: the kind of a fault, the affected requests, and the number of times."""

import threading
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal, TypeAlias, get_args

from gemkit.emulator.replies import Reply, document
from gemkit.emulator.service_errors import ServiceError, invalid, retry_info

Kind: TypeAlias = Literal[
    "status",
    "drop",
    "truncate",
    "stall",
    "malformed",
    "slow",
    "stream-error",
    "end-early",
    "steer",
    "close",
    "go-away",
    "fragment",
]

HEADER = "x-gemkit-fault"
_STREAM_ONLY = frozenset({"stream-error", "end-early"})
_LIVE_ONLY = frozenset({"close", "go-away", "fragment"})
# The field that `kind=value` sets, so that a header can be `status=503` or `stall=2`.
_MAIN_OPTION = {
    "status": "status",
    "close": "status",
    "go-away": "seconds",
    "fragment": "after-chunks",
    "steer": "message",
    "truncate": "after-bytes",
    "stall": "seconds",
    "slow": "seconds",
    "malformed": "after-chunks",
    "stream-error": "after-chunks",
    "end-early": "after-chunks",
}


@dataclass(frozen=True)
class Fault:
    """A fault.

    Attributes:
        kind: The kind:
            `status`: an error in the services' format;
            `drop`: the connection is closed before a response;
            `truncate`: part of the body is sent, then the connection is closed;
            `stall`: nothing is sent after `after_bytes` (None: not even headers) until `seconds` have passed, then the
                connection is closed;
            `malformed`: status 200 and broken JSON;
            `slow`: a pause of `seconds` before the response and before each further chunk;
            `stream-error`: an error event in the stream after `after_chunks` chunks;
            `end-early`: the stream ends without an error after `after_chunks` chunks, short of its finish reason;
            `close`: a live session is closed with the code `status`; 1006 breaks it without one;
            `go-away`: a GoAway message with `seconds` is sent in a live session, which is then closed;
            `fragment`: each message of a live session is sent in several frames, split at random;
            `steer`: no failure: the directives in `message` are added to the prompt.
        status: Error code of `status` and `stream-error`; close code of `close`.
        message: Error message; by default derived from the status.
        retry_after: Retry-After header: seconds, or an HTTP date.
        retry_info: Delay of a `google.rpc.RetryInfo` detail, as a duration such as `1.5s`.
        headers: Additional response headers of `status`.
        times: How many requests fail; None for all.
        match: Only requests whose path contains this text fail.
        after_bytes: Bytes of the body that are sent; None for about half. For `drop` and `status` of an upload's chunk:
            bytes of the request that are received and stored first; None for all (`drop`) or none (`status`).
        after_chunks: Complete stream chunks that are sent; None for one, or all except the last for `end-early`. In a
            live session, messages; None for one.
        seconds: Duration of the pause in seconds; None for 0.1, no limit for `stall`, or 10 for `go-away`.
    """

    kind: Kind
    status: int = 503
    message: str | None = None
    retry_after: float | str | None = None
    retry_info: str | None = None
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    times: int | None = 1
    match: str = ""
    after_bytes: int | None = None
    after_chunks: int | None = None
    seconds: float | None = None

    def __post_init__(self) -> None:
        if self.kind not in get_args(Kind):
            raise ValueError(f"Unknown fault kind {self.kind!r}; one of {', '.join(get_args(Kind))}")
        minimum, maximum = (1000, 4999) if self.kind == "close" else (300, 599)
        if not minimum <= self.status <= maximum:
            raise ValueError(f"A fault's status is {minimum} to {maximum}, not {self.status}")
        if self.kind == "steer" and not self.message:
            raise ValueError("A fault of kind steer needs a message with directives, such as [[calls in parallel]]")
        for name in ("times", "after_bytes", "after_chunks", "seconds"):
            value = getattr(self, name)
            if value is not None and value < 0:
                raise ValueError(f"A fault's {name} cannot be negative, got {value}")

    def error(self) -> ServiceError:
        """Return the error response of this fault."""
        details = [retry_info(self.retry_info)] if self.retry_info else []
        return ServiceError(self.status, self.message or f"Fault on demand: {self.status}.", details=details)


class Faults:
    """The faults of an emulator; safe to change while it runs."""

    def __init__(self, faults: Iterable[Fault] = ()) -> None:
        self._lock = threading.Lock()
        self._waiting: list[Fault] = list(faults)
        self._spent: dict[str, int] = {}

    def add(self, *faults: Fault) -> None:
        """Add faults, effective from the next request; they are used in the order in which they were added."""
        with self._lock:
            self._waiting.extend(faults)

    def clear(self) -> None:
        """Remove all faults and the counts of request headers."""
        with self._lock:
            self._waiting.clear()
            self._spent.clear()

    @property
    def waiting(self) -> tuple[Fault, ...]:
        """The remaining faults."""
        with self._lock:
            return tuple(self._waiting)

    def take(self, path: str, header: str | None, *, streamed: bool) -> Fault | None:
        """Return the fault for a request, and count its use.

        Args:
            path: The request's path.
            header: The request's `x-gemkit-fault` header.
            streamed: Whether the response is a stream; stream faults do not affect other responses.

        Raises:
            ServiceError: The header is not valid.
        """
        if header is not None:
            fault, key = parse(header)
            if not _applies(fault, path, streamed=streamed):
                return None
            with self._lock:
                self._spent[key] = self._spent.get(key, 0) + 1
                return fault if fault.times is None or self._spent[key] <= fault.times else None
        with self._lock:
            for index, fault in enumerate(self._waiting):
                if fault.match in path and fault.times != 0 and _applies(fault, path, streamed=streamed):
                    if fault.times is not None:
                        self._waiting[index] = replace(fault, times=fault.times - 1)
                    if fault.times == 1:
                        del self._waiting[index]
                    return fault
        return None


def _applies(fault: Fault, path: str, *, streamed: bool) -> bool:
    if path.lstrip("/").startswith("ws/") or path.endswith("/interactions/live"):
        return True
    if fault.kind in _LIVE_ONLY:
        return False
    if fault.kind == "steer":
        return path.endswith((":generateContent", ":streamGenerateContent", "/interactions"))
    return streamed or fault.kind not in _STREAM_ONLY


def parse(header: str) -> tuple[Fault, str]:
    """Parse a fault from a header such as `status=503;retry-after=1;times=2;id=first-test`.

    Returns:
        The fault, and the key of its use count: the `id`, or the whole header. Without `times` every request with the
        header fails.

    Raises:
        ServiceError: 400, with the part that is not valid.
    """
    first, *others = (part.strip() for part in header.split(";"))
    kind, _, main = first.partition("=")
    options = {name.strip(): text.strip() for name, _, text in (part.partition("=") for part in others if part)}
    try:
        if main:
            options[_MAIN_OPTION[kind]] = main
        key = options.pop("id", header)
        # A KeyError for an unknown option, a ValueError for a number that is not valid.
        values: dict[str, Any] = {"kind": kind, "times": None}
        values |= {name.replace("-", "_"): _OPTIONS[name](text) for name, text in options.items()}
        return Fault(**values), key
    except (ValueError, KeyError) as error:
        raise invalid(f"Cannot read the header {HEADER}: {header!r}: {error}") from None


_OPTIONS: dict[str, Callable[[str], Any]] = {
    "status": int,
    "message": str,
    "retry-after": str,
    "retry-info": str,
    "times": int,
    "after-bytes": int,
    "after-chunks": int,
    "seconds": float,
}


def error_reply(
    error: ServiceError,
    *,
    streamed: bool = False,
    sse: bool = False,
    headers: Mapping[str, str] | None = None,
    family: bool = False,
) -> Reply:
    """Return an error as a reply; the services wrap it in an array if a JSON array was requested.

    `family` selects the format of the Interactions family.
    """
    if family:
        return document({"error": error.family_error()}, status=error.code, headers=headers)
    body = error.document()
    return document([body] if streamed and not sse else body, status=error.code, headers=headers)


def fault_headers(fault: Fault) -> dict[str, str]:
    """Return the response headers of a `status` fault."""
    headers = dict(fault.headers)
    if fault.retry_after is not None:
        after = fault.retry_after
        headers["Retry-After"] = f"{after:g}" if isinstance(after, int | float) else after
    return headers


def with_content_fault(reply: Reply, fault: Fault) -> Reply:
    """Return the reply with the faults of its content; faults of the connection do not change it."""
    if reply.events is None:
        half = max(1, len(reply.body) // 2)
        return replace(reply, body=reply.body[:half]) if fault.kind == "malformed" else reply
    events = reply.events
    chunks = fault.after_chunks
    match fault.kind:
        case "stream-error":
            kept = events[: 1 if chunks is None else chunks]
            return reply.ending_in(fault.error(), kept)
        case "end-early":
            # Never the last one: it has the finish reason.
            return reply.cut(events[: min(len(events) - 1, len(events) if chunks is None else chunks)])
        case "malformed":
            broken = min(len(events) - 1, 1 if chunks is None else chunks)
            return reply.cut((*events[:broken], events[broken][: len(events[broken]) // 2]))
        case _:
            return reply
