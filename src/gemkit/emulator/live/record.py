"""Records of live sessions."""

from dataclasses import dataclass, field, replace

from gemkit.emulator.json_values import JSON


@dataclass
class Snapshot:
    """State that a resumption handle restores.

    Attributes:
        history: The conversation, as contents.
        audio: Bytes of speech since the last turn.
        pending: Open function calls by id.
    """

    history: list[JSON] = field(default_factory=list[JSON])
    audio: int = 0
    pending: dict[str, JSON] = field(default_factory=dict[str, JSON])

    def copy(self) -> "Snapshot":
        """Return a snapshot that later turns do not change."""
        return replace(self, history=list(self.history), pending=dict(self.pending))


@dataclass
class LiveSession:
    """One connection of a live session that a client opened.

    Attributes:
        path: Path of the websocket.
        headers: Headers of the handshake by lower-case name, credentials redacted.
        received: The client's messages in order, unchanged; the setup is the first.
        sent: The emulator's messages in order.
        memory: The conversation, including the state restored by a handle.
        close_code: The close code of the emulator; 1006 if it aborted the connection, None if it did not close it.
    """

    path: str
    headers: dict[str, str] = field(default_factory=dict[str, str])
    received: list[JSON] = field(default_factory=list[JSON])
    sent: list[JSON] = field(default_factory=list[JSON])
    memory: Snapshot = field(default_factory=Snapshot)
    close_code: int | None = None

    @property
    def history(self) -> list[JSON]:
        """The conversation, as contents."""
        return self.memory.history


class LiveSessions:
    """The live sessions of one emulator.

    Attributes:
        records: All connections.
        handles: The state of each resumption handle.
    """

    def __init__(self) -> None:
        self.records: list[LiveSession] = []
        self.handles: dict[str, Snapshot] = {}
        self._handles_given = 0
        self._calls = 0

    def handle_for(self, memory: Snapshot) -> str:
        """Return a new handle for a conversation."""
        self._handles_given += 1
        handle = f"handle-{self._handles_given}"
        self.handles[handle] = memory.copy()
        return handle

    def call_id(self) -> str:
        """Return a new id for a function call."""
        self._calls += 1
        return f"call-{self._calls}"
