"""Settings of recording and replaying."""

from pydantic import BaseModel


class DebugConfig(BaseModel):
    """Settings for recording or replaying the traffic of a client."""

    client_mode: str | None = None
    """``record``, ``replay`` or ``auto``; None sends requests as usual. Environment: GOOGLE_GENAI_CLIENT_MODE."""
    replays_directory: str | None = None
    """Directory of recordings. Environment: GOOGLE_GENAI_REPLAYS_DIRECTORY."""
    replay_id: str | None = None
    """Name of the recording. Environment: GOOGLE_GENAI_REPLAY_ID."""
