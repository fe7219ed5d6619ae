"""Events of a live session other than messages, and the options of reconnecting."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from gemkit.errors import InvalidInputError

if TYPE_CHECKING:
    from gemkit._generated.types.live import LiveServerMessage

LiveEvent: TypeAlias = "LiveServerMessage | Reconnected | AudioDropped"
"""Items of `AsyncSession.events`."""


@dataclass(frozen=True, slots=True)
class Reconnected:
    """The session was resumed over another connection.

    Attributes:
        state_restored: Whether the service has restored the conversation. If not, its text was sent to the new session.
        code: Close code of the previous connection; None if it was closed after a GoAway message.
        attempts: Number of attempts.
        resent: Number of messages that were sent again, as the service had not processed them.
        lost: Number of unprocessed messages that were not sent again because the buffer of 32 MiB was full. 0 if the
            service does not report which messages it has processed.
    """

    state_restored: bool
    code: int | None
    attempts: int
    resent: int
    lost: int = 0


@dataclass(frozen=True, slots=True)
class AudioDropped:
    """The user has interrupted the model, and unread audio was discarded.

    Attributes:
        milliseconds: Duration of the audio.
    """

    milliseconds: float


@dataclass(frozen=True, slots=True)
class Resumption:
    """Options of reconnecting.

    Attributes:
        attempts: Consecutive attempts to connect before the session ends with an error.
        first_delay: Seconds before the second attempt, doubled for each further one. The first one starts immediately.
        longest_delay: Maximum delay between attempts, in seconds.
        stable_seconds: Seconds that a connection must have lasted before the count of attempts is reset.
        resend: Whether to resend messages that the service has not processed. Vertex AI only: the Gemini API does not
            report them.
        reseed: Whether to start a new session with the text of the conversation if the service rejects the handle.

    Raises:
        InvalidInputError: A number is out of its range.
    """

    attempts: int = 5
    first_delay: float = 0.5
    longest_delay: float = 8.0
    stable_seconds: float = 30.0
    resend: bool = True
    reseed: bool = True

    def __post_init__(self) -> None:
        if self.attempts < 1:
            raise InvalidInputError(f"attempts must be 1 or more, not {self.attempts}", path="resumption.attempts")
        for name in ("first_delay", "longest_delay", "stable_seconds"):
            if not getattr(self, name) >= 0:
                raise InvalidInputError(
                    f"{name} must be a number of seconds, not {getattr(self, name)!r}", path=f"resumption.{name}"
                )

    def delay(self, attempt: int, chance: float) -> float:
        """Return the seconds to wait before an attempt, counted from 1; `chance` is between 0 and 1."""
        if attempt <= 1:
            return 0.0
        longest: float = min(self.longest_delay, self.first_delay * 2.0 ** min(attempt - 2, 30))
        return longest * (0.5 + chance / 2)


for _public in (AudioDropped, Reconnected, Resumption):
    _public.__module__ = "gemkit.live"
