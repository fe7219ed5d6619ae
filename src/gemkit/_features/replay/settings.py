"""Settings of a client for recording and replaying: from its arguments, the enclosing block, or the environment."""

from __future__ import annotations

import os
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any, NamedTuple

from gemkit.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Mapping

MODES = ("record", "replay", "auto")
DIRECTORY = "replays"


class ReplaySettings(NamedTuple):
    """The mode, `record` or `replay`, and the path of the recording."""

    mode: str
    path: str


# Set by `gemkit.replay` for clients created in its block; overrides the environment, but not arguments.
surrounding: ContextVar[ReplaySettings | None] = ContextVar("surrounding", default=None)


def resolve_replay(debug: Any, environ: Mapping[str, str] | None = None) -> tuple[ReplaySettings | None, str]:
    """Return the settings and their source: `debug_config`, else the enclosing block, else the environment.

    Raises:
        ConfigurationError: The mode is unknown, or the name of the recording is not valid.
    """
    env = os.environ if environ is None else environ
    if debug is not None and not hasattr(debug, "client_mode"):
        raise ConfigurationError(f"debug_config must be a DebugConfig, not {type(debug).__name__}")
    given = debug.client_mode if debug else None
    around = surrounding.get()
    if given is None and around is not None:
        return around, "gemkit.replay"
    mode, source = _first(given, env, "GOOGLE_GENAI_CLIENT_MODE")
    if not mode:
        return None, "default"
    name, _ = _first(debug.replay_id if debug else None, env, "GOOGLE_GENAI_REPLAY_ID")
    folder, _ = _first(debug.replays_directory if debug else None, env, "GOOGLE_GENAI_REPLAYS_DIRECTORY")
    return replay_settings(mode, name, folder, source), source


def _first(given: str | None, env: Mapping[str, str], name: str) -> tuple[str | None, str]:
    if given is not None:
        return given, "debug_config"
    return env.get(name, "").strip() or None, f"environment {name}"


def replay_settings(mode: str, name: str | None, folder: str | None, source: str) -> ReplaySettings:
    """Return the settings for a mode and a name.

    Raises:
        ConfigurationError: The mode is unknown, or the name is not that of a file below `folder`.
    """
    if mode.strip().lower() not in MODES:
        raise ConfigurationError(f"client mode {mode!r} ({source}) must be record, replay or auto")
    if not name:
        raise ConfigurationError(
            f"client mode {mode!r} ({source}) needs a name for the recording: "
            "pass debug_config=DebugConfig(replay_id=...) or set GOOGLE_GENAI_REPLAY_ID"
        )
    if name.startswith("/") or "\\" in name or ":" in name or not {"", ".", ".."}.isdisjoint(name.split("/")):
        raise ConfigurationError(
            f"replay id {name!r} must be a file name without ending, with folders before it or not"
        )
    path = os.path.join(folder or DIRECTORY, f"{name}.json")  # noqa: PTH118 - pathlib is slow to import
    return ReplaySettings(mode.strip().lower(), path)
