"""Settings of recording and replaying."""

from pydantic import BaseModel


class DebugConfig(BaseModel):
    """How a client records or replays its traffic."""

    client_mode: str | None = None
    """``record``, ``replay`` or ``auto``; None talks to the service as usual. Environment: GOOGLE_GENAI_CLIENT_MODE."""
    replays_directory: str | None = None
    """Where recordings are kept. Environment: GOOGLE_GENAI_REPLAYS_DIRECTORY."""
    replay_id: str | None = None
    """Names the recording. Environment: GOOGLE_GENAI_REPLAY_ID."""
