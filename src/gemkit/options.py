"""Where a client's settings come from: arguments first, then the environment, then defaults.

Nothing here reads files or the network; credentials are looked for when a call first needs them.
"""

from __future__ import annotations

import os
from contextvars import ContextVar
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

from gemkit._core.address import check_base_url, mtls_host
from gemkit._core.redact import safe_url
from gemkit.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gemkit._core.operation import Backend
    from gemkit._debug import DebugConfig
    from gemkit._generated.types.http import HttpOptions

TRUE = frozenset({"1", "true", "yes", "on"})
FALSE = frozenset({"", "0", "false", "no", "off"})
DEFAULT_VERSION: dict[Backend, str] = {"gemini": "v1beta", "vertex": "v1beta1"}
MULTI_REGIONS = frozenset({"us", "eu"})
GEMINI_HOST = "https://generativelanguage.googleapis.com"
VERTEX_HOST = "https://aiplatform.googleapis.com"
REPLAY_MODES = ("record", "replay", "auto")
REPLAYS_DIRECTORY = "replays"
LOG_LEVELS = ("info", "debug")
_BASE_URL_VARIABLE: dict[Backend, str] = {"gemini": "GOOGLE_GEMINI_BASE_URL", "vertex": "GOOGLE_VERTEX_BASE_URL"}


class Setting(NamedTuple):
    """A value and where it came from."""

    value: Any
    source: str


class Replay(NamedTuple):
    """Whether traffic is recorded or replayed, and the file it is kept in."""

    mode: str
    path: str


# What `gemkit.replay` sets for the clients made inside its block; it beats the environment and yields to an argument.
surrounding_replay: ContextVar[Replay | None] = ContextVar("surrounding_replay", default=None)


class Settings(NamedTuple):
    """What a client was made with. Secrets are left out of its repr."""

    backend: Backend
    api_key: str | None
    credentials: Any
    project: str | None
    location: str | None
    base_url: str
    api_version: str
    custom_base_url: bool
    http_options: HttpOptions | None
    debug: Any
    replay: Replay | None = None
    log_level: str | None = None
    sources: Mapping[str, str] = MappingProxyType({})

    def __repr__(self) -> str:
        # Keys, credentials and addresses with passwords in them stay out of it.
        return f"Settings(backend={self.backend!r}, project={self.project!r}, location={self.location!r})"

    def explain(self) -> str:
        """One line per setting: its value, without secrets, and where it came from."""
        rows = {
            "backend": self.backend,
            "api_key": "set" if self.api_key else "not set",
            "credentials": "given" if self.credentials is not None else "not given",
            "project": self.project or "not set",
            "location": self.location or "not set",
            "base_url": safe_url(self.base_url),
            "api_version": self.api_version,
        }
        if self.replay is not None:
            rows["replay"] = f"{self.replay.mode} {self.replay.path}"
        if self.log_level is not None:
            rows["log"] = self.log_level
        return "\n".join(f"{name}: {value} ({self.sources.get(name, 'default')})" for name, value in rows.items())


def resolve(
    *,
    enterprise: bool | None,
    vertexai: bool | None,
    api_key: str | None,
    credentials: Any,
    project: str | None,
    location: str | None,
    http_options: HttpOptions | None,
    debug: Any,
    environ: Mapping[str, str] | None = None,
) -> Settings:
    """Settle on one value for each setting.

    Raises:
        ConfigurationError: Arguments contradict each other, or the Gemini API has no key.
    """
    env = os.environ if environ is None else environ
    backend, backend_source = _backend(enterprise, vertexai, env)
    replay, replay_source = _replay(debug, env)
    sources = {"backend": backend_source, "replay": replay_source, "log": "environment GEMKIT_LOG"}
    if api_key is not None:
        api_key = api_key.strip()
        if not api_key:
            raise ConfigurationError("api_key is empty; leave it out to use the environment, or pass a key")
    if backend == "gemini":
        key = _first(api_key, "argument api_key", env, ("GOOGLE_API_KEY", "GEMINI_API_KEY"))
        if credentials is not None:
            raise ConfigurationError(
                "credentials are for Vertex AI; pass vertexai=True, or an api_key for the Gemini API"
            )
        if project or location:
            raise ConfigurationError(
                "project and location are for Vertex AI; pass vertexai=True, or leave them out for the Gemini API"
            )
        # A recording is replayed without a key; whether "auto" replays is known at the first call.
        if not key.value and not _carries_credential(http_options) and (replay is None or replay.mode == "record"):
            raise ConfigurationError(
                "the Gemini API needs a key: pass api_key=..., set GEMINI_API_KEY or GOOGLE_API_KEY, "
                "or choose Vertex AI with vertexai=True"
            )
        resolved = (key, Setting(None, "default"), Setting(None, "default"))
    else:
        resolved = _vertex(api_key, credentials, project, location, env)
    key, where, place = resolved
    sources |= {"api_key": key.source, "project": where.source, "location": place.source}
    if credentials is not None:
        sources["credentials"] = "argument credentials"
    base_url = _base_url(backend, http_options, place.value, bool(key.value), env)
    version = _first(
        http_options.api_version if http_options else None,
        "http_options.api_version",
        env,
        ("GOOGLE_GENAI_API_VERSION",),
    )
    sources |= {"base_url": base_url.source, "api_version": version.source}
    return Settings(
        backend=backend,
        api_key=key.value,
        credentials=credentials,
        project=where.value,
        location=place.value,
        base_url=base_url.value.rstrip("/"),
        api_version=version.value if version.value is not None else DEFAULT_VERSION[backend],
        custom_base_url=base_url.source != "default",
        http_options=http_options,
        debug=debug,
        replay=replay,
        log_level=_log_level(env),
        sources=sources,
    )


def truth(name: str, value: str) -> bool:
    """Read a yes-or-no environment variable.

    Raises:
        ConfigurationError: It is neither.
    """
    lowered = value.strip().lower()
    if lowered in TRUE or lowered in FALSE:
        return lowered in TRUE
    raise ConfigurationError(f"{name}={value!r} is neither true nor false; write true, false, 1 or 0")


def _backend(enterprise: bool | None, vertexai: bool | None, env: Mapping[str, str]) -> tuple[Backend, str]:
    if enterprise is not None and vertexai is not None and enterprise != vertexai:
        raise ConfigurationError(
            "enterprise and vertexai are two names of one setting and contradict each other; pass one"
        )
    for name, value in (("enterprise", enterprise), ("vertexai", vertexai)):
        if value is not None:
            return ("vertex" if value else "gemini"), f"argument {name}"
    for name in ("GOOGLE_GENAI_USE_ENTERPRISE", "GOOGLE_GENAI_USE_VERTEXAI"):
        if env.get(name):
            return ("vertex" if truth(name, env[name]) else "gemini"), f"environment {name}"
    return "gemini", "default"


def _first(given: str | None, said: str, env: Mapping[str, str], names: tuple[str, ...]) -> Setting:
    if given is not None:
        return Setting(given, said)
    for name in names:
        if value := env.get(name, "").strip():
            return Setting(value, f"environment {name}")
    return Setting(None, "default")


def _vertex(
    api_key: str | None, credentials: Any, project: str | None, location: str | None, env: Mapping[str, str]
) -> tuple[Setting, Setting, Setting]:
    """Key, project and location: a key means express mode, which has neither of the others."""
    if api_key and (project or location):
        raise ConfigurationError(
            "api_key means Vertex AI express mode, which knows no project or location; pass either the key or those"
        )
    if api_key and credentials is not None:
        raise ConfigurationError("pass api_key or credentials, not both")
    nothing = Setting(None, "default")
    if api_key:
        return Setting(api_key, "argument api_key"), nothing, nothing
    where = _first(project, "argument project", env, ("GOOGLE_CLOUD_PROJECT",))
    place = _first(location, "argument location", env, ("GOOGLE_CLOUD_LOCATION", "GOOGLE_CLOUD_REGION"))
    if not where.value and not location and credentials is None:
        key = _first(None, "", env, ("GOOGLE_API_KEY", "GEMINI_API_KEY"))
        if key.value:
            return key, nothing, nothing
    return nothing, where, place if place.value else Setting("global", "default")


def _carries_credential(options: HttpOptions | None) -> bool:
    headers = (options.headers if options else None) or {}
    return any(name.lower() in {"authorization", "x-goog-api-key"} for name in headers)


def _base_url(
    backend: Backend, options: HttpOptions | None, location: str | None, express: bool, env: Mapping[str, str]
) -> Setting:
    found = _first(options.base_url if options else None, "http_options.base_url", env, (_BASE_URL_VARIABLE[backend],))
    if found.value:
        check_base_url(found.value, found.source)
        return found
    host = GEMINI_HOST if backend == "gemini" else vertex_host(None if express else location)
    return Setting(mtls_host(host) if _wants_mtls(options, env) else host, "default")


def _wants_mtls(options: HttpOptions | None, env: Mapping[str, str]) -> bool:
    """Whether the addresses for client certificates are to be called, by the variable all of Google's libraries know."""
    said = env.get("GOOGLE_API_USE_MTLS_ENDPOINT", "").strip().lower() or "never"
    if said not in {"never", "auto", "always"}:
        raise ConfigurationError(f"GOOGLE_API_USE_MTLS_ENDPOINT={said!r} must be never, auto or always")
    arguments = [] if options is None else [options.client_args or {}, options.async_client_args or {}]
    return said == "always" or (said == "auto" and any(each.get("cert") for each in arguments))


def _log_level(env: Mapping[str, str]) -> str | None:
    said = env.get("GEMKIT_LOG", "").strip().lower()
    if said and said not in LOG_LEVELS:
        raise ConfigurationError(f"GEMKIT_LOG={said!r} must be info or debug, or not be set")
    return said or None


def _replay(debug: DebugConfig | None, env: Mapping[str, str]) -> tuple[Replay | None, str]:
    """How to record or replay: what `debug_config` says, else the block around, else the environment."""
    around = surrounding_replay.get()
    given = debug.client_mode if debug else None
    if given is None and around is not None:
        return around, "gemkit.replay"
    mode = _first(given, "debug_config", env, ("GOOGLE_GENAI_CLIENT_MODE",))
    if not mode.value:
        return None, "default"
    name = _first(debug.replay_id if debug else None, "", env, ("GOOGLE_GENAI_REPLAY_ID",)).value
    folder = _first(debug.replays_directory if debug else None, "", env, ("GOOGLE_GENAI_REPLAYS_DIRECTORY",)).value
    return replay_of(mode.value, name, folder, mode.source), mode.source


def replay_of(mode: str, name: str | None, folder: str | None, source: str) -> Replay:
    """Settle how to record or replay under a name.

    Raises:
        ConfigurationError: There is no such mode, or the name cannot be one of a file below `folder`.
    """
    if mode.strip().lower() not in REPLAY_MODES:
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
    return Replay(mode.strip().lower(), os.path.join(folder or REPLAYS_DIRECTORY, f"{name}.json"))  # noqa: PTH118 - pathlib is slow to import


def vertex_host(location: str | None) -> str:
    """The address of a Vertex AI location: regional, multi-region or global."""
    if not location or location == "global":
        return VERTEX_HOST
    if location in MULTI_REGIONS:
        return f"https://aiplatform.{location}.rep.googleapis.com"
    if not location.replace("-", "").isalnum():
        raise ConfigurationError(f"location {location!r} is not a Google Cloud location, such as us-central1 or global")
    return f"https://{location}-aiplatform.googleapis.com"


def overlaid(settings: Settings, over: HttpOptions) -> Settings:
    """The settings with other options laid over theirs: what is not set in `over` stays as it is."""
    under = settings.http_options
    values = {name: getattr(over, name) for name in over.model_fields_set}
    merged = over if under is None else under.model_copy(update=values)
    if under is not None and under.headers and over.headers:
        merged.headers = {**under.headers, **over.headers}
    if over.base_url:
        check_base_url(over.base_url, "http_options.base_url")
    return settings._replace(
        http_options=merged,
        base_url=(over.base_url or settings.base_url).rstrip("/"),
        api_version=settings.api_version if over.api_version is None else over.api_version,
        custom_base_url=settings.custom_base_url or bool(over.base_url),
    )
