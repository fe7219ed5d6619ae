"""Long-running operations that take a fixed number of polls, and the states of jobs."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from gemkit.emulator.directives import FAIL
from gemkit.emulator.json_values import JSON
from gemkit.emulator.service_errors import ServiceError
from gemkit.emulator.times import to_timestamp, utc_now

POLLS = 2
"""Number of polls until an operation or a job is done."""


def fail_if_requested(*texts: object) -> None:
    """Raise `ServiceError` 500 if one of the texts has the directive to fail."""
    if any(FAIL in text for text in texts if isinstance(text, str)):
        raise ServiceError(500, f"The failure was requested by {FAIL}.")


@dataclass
class LongRunning:
    """One operation.

    Attributes:
        name: Its name.
        metadata: Returns its metadata, for each poll.
        finish: Does the work and returns the response; called once, after enough polls.
        clock: Returns the current time, as a timestamp.
        on_end: Callback when it is done.
        started: Time of the first poll; empty before.
        ended: Time when it was done; empty before.
        polls: Number of polls.
        response: The response, once it is done.
        error: The error, if it failed.
    """

    name: str
    finish: Callable[[], JSON]
    metadata: Callable[["LongRunning"], Mapping[str, Any] | None] = field(default=lambda _: None)
    clock: Callable[[], str] = field(default=lambda: to_timestamp(utc_now()))
    on_end: Callable[["LongRunning"], None] = field(default=lambda _: None)
    polls: int = 0
    started: str = ""
    ended: str = ""
    response: JSON | None = None
    error: JSON | None = None

    @property
    def done(self) -> bool:
        """Whether it is done, successfully or not."""
        return self.response is not None or self.error is not None

    def poll(self) -> None:
        """Count a poll; the last one does the work."""
        if self.done:
            return
        self.polls += 1
        self.started = self.started or self.clock()
        if self.polls < POLLS:
            return
        try:
            self.response = self.finish()
        except ServiceError as failure:
            self.error = failure.rpc_status()
        self.ended = self.clock()
        self.on_end(self)

    def cancel(self) -> None:
        """Cancel it, unless it is done."""
        if not self.done:
            self.error = ServiceError(499, f"{self.name} was cancelled.").rpc_status()
            self.ended = self.clock()
            self.on_end(self)

    @property
    def cancelled(self) -> bool:
        """Whether it was cancelled."""
        return self.error is not None and self.error["code"] == 1

    def state(self, prefix: str) -> str:
        """Return its state, with the enum prefix of batches or jobs."""
        if self.cancelled:
            return f"{prefix}CANCELLED"
        if self.error is not None:
            return f"{prefix}FAILED"
        if self.done:
            return f"{prefix}SUCCEEDED"
        return f"{prefix}RUNNING" if self.polls else f"{prefix}PENDING"

    def to_json(self) -> JSON:
        """Return the operation in the services' format."""
        out: JSON = {"name": self.name}
        metadata = self.metadata(self)
        if metadata is not None:
            out["metadata"] = dict(metadata)
        if self.done:
            out["done"] = True
            out["response" if self.error is None else "error"] = self.response if self.error is None else self.error
        return out
