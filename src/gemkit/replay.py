"""Record the responses of a service, and replay them in tests.

with gemkit.replay.recording("greeting"):
    client = gemkit.Client(vertexai=True)
    assert client.models.generate_content(model="gemini-2.5-flash", contents="Hello").text
"""

from __future__ import annotations

import os
from contextlib import contextmanager
from typing import TYPE_CHECKING, Literal

from gemkit._features.replay.recording import Recording, shared
from gemkit._features.replay.settings import replay_settings, surrounding
from gemkit.errors import ReplayError

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

__all__ = ["Recording", "ReplayError", "recording"]


@contextmanager
def recording(
    name: str, *, directory: str | Path = "replays", mode: Literal["record", "replay", "auto"] | None = None
) -> Generator[Recording]:
    """Record or replay the traffic of all clients created inside the block; they share one recording.

    This applies to clients created in the thread or task that entered the block.

    Args:
        name: Name of the file without its extension; it may include directories.
        directory: Directory of recordings.
        mode: ``record`` sends requests and writes the file, ``replay`` reads it, ``auto`` replays the file if it
            exists, else records. Default: environment GOOGLE_GENAI_CLIENT_MODE, else ``auto``.

    Raises:
        ReplayError: The file is missing or has other requests; or, at the end of the block, it has more requests.
        ConfigurationError: The mode is unknown, or the name is not a valid file name.
    """
    said = mode or os.environ.get("GOOGLE_GENAI_CLIENT_MODE", "").strip() or "auto"
    replay = replay_settings(said, name, str(directory), "gemkit.replay")
    opened = shared[replay] = Recording(replay.mode, replay.path)
    token = surrounding.set(replay)
    try:
        yield opened
    finally:
        surrounding.reset(token)
        shared.pop(replay, None)
    if opened.left:
        raise ReplayError(f"{opened.left} of the requests in {opened.path} were not made again; record it again")
