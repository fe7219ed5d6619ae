"""Events of a live session other than messages, and the options of reconnecting."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from gemkit.errors import InvalidInputError

if TYPE_CHECKING:
    from gemkit._generated.types.live import LiveServerMessage

LiveEvent: TypeAlias = "LiveServerMessage | Reconnected | AudioDropped"
"""What `AsyncSession.events` gives."""


@dataclass(frozen=True, slots=True)
class Reconnected:
    """The session continues over another connection.

    Attributes:
        state_restored: Whether the service still knows the conversation. If not, the new session was given its text.
        code: Code with which the connection before ended; None if it was left after the service's notice.
        attempts: How many attempts it took.
        resent: How many messages were sent again, as the service had not taken them in.
        lost: How many messages the service had not taken in and were not sent again: more than 32 MiB were to be kept.
            0 where the service does not tell which messages it has taken in.
    """

    state_restored: bool
    code: int | None
    attempts: int
    resent: int
    lost: int = 0


@dataclass(frozen=True, slots=True)
class AudioDropped:
    """The user has interrupted the model, and audio that was not read yet was dropped.

    Attributes:
        milliseconds: Length of the audio.
    """

    milliseconds: float


@dataclass(frozen=True, slots=True)
class Resumption:
    """How a session reconnects when its connection ends.

    Attributes:
        attempts: Consecutive attempts to connect before the session ends with an error.
        first_delay: Seconds before the second attempt; doubled for each further one. The first is made at once.
        longest_delay: The longest pause between attempts, in seconds.
        stable_seconds: How long a connection must have lasted for the attempts to be counted again.
        resend: Whether messages that the service had not taken in are sent again. Vertex AI only: the Gemini API does
            not tell which these are.
        reseed: Whether a new session is begun with the text of the conversation, where the service refuses the handle.

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
