"""The settings of a client: from its arguments, else from the environment, else defaults.

No I/O: credentials are loaded when a call first needs them.
"""

from __future__ import annotations

import os
import warnings
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

from gemkit._api.options import resolve_options
from gemkit._errors.redact import safe_url
from gemkit._http.request import RequestOptions
from gemkit._http.urls import check_base_url, check_name, check_version, is_insecure
from gemkit.errors import ConfigurationError, InsecureAddressWarning

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gemkit._api.options import HttpOptions
    from gemkit._http.state import ClientState
    from gemkit._mapping.operation import Backend

TRUE = frozenset({"1", "true", "yes", "on"})
FALSE = frozenset({"", "0", "false", "no", "off"})
DEFAULT_VERSION: dict[Backend, str] = {"gemini": "v1beta", "vertex": "v1beta1"}
MULTI_REGIONS = frozenset({"us", "eu"})
GEMINI_HOST = "https://generativelanguage.googleapis.com"
VERTEX_HOST = "https://aiplatform.googleapis.com"
LOG_LEVELS = ("info", "debug")
_BASE_URL_VARIABLE: dict[Backend, str] = {"gemini": "GOOGLE_GEMINI_BASE_URL", "vertex": "GOOGLE_VERTEX_BASE_URL"}


class Setting(NamedTuple):
    """A value and its source."""

    value: Any
    source: str


class ClientSettings(NamedTuple):
    """The settings of a client. Its repr contains no secrets."""

    backend: Backend
    api_key: str | None
    credentials: Any
    project: str | None
    location: str | None
    base_url: str
    api_version: str
    custom_base_url: bool
    http_options: HttpOptions | None
    request_options: RequestOptions = RequestOptions()
    log_level: str | None = None
    sources: Mapping[str, str] = MappingProxyType({})
    extras: tuple[tuple[str, str, str], ...] = ()

    def __repr__(self) -> str:
        # Not the key, the credentials, or the base URL.
        return f"ClientSettings(backend={self.backend!r}, project={self.project!r}, location={self.location!r})"

    def explain(self) -> str:
        """Return one line per setting: its value, without secrets, and its source."""
        rows = {
            "backend": self.backend,
            "api_key": "set" if self.api_key else "not set",
            "credentials": "given" if self.credentials is not None else "not given",
            "project": self.project or "not set",
            "location": self.location or "not set",
            "base_url": safe_url(self.base_url),
            "api_version": self.api_version,
        }
        if self.log_level is not None:
            rows["log"] = self.log_level
        lines = [f"{name}: {value} ({self.sources.get(name, 'default')})" for name, value in rows.items()]
        return "\n".join([*lines, *(f"{name}: {value} ({source})" for name, value, source in self.extras)])


def resolve(
    *,
    enterprise: bool | None,
    vertexai: bool | None,
    api_key: str | None,
    credentials: Any,
    project: str | None,
    location: str | None,
    http_options: HttpOptions | None,
    needs_key: bool = True,
    environ: Mapping[str, str] | None = None,
) -> ClientSettings:
    """Return the value of each setting. A client that replays a recording needs no key.

    Raises:
        ConfigurationError: Arguments contradict each other, or there is no key for the Gemini API.
    """
    env = os.environ if environ is None else environ
    backend, backend_source = _backend(enterprise, vertexai, env)
    sources = {"backend": backend_source, "log": "environment GEMKIT_LOG"}
    api_key = _given_key(api_key=api_key, project=project, location=location)
    if backend == "gemini":
        _check_gemini(credentials, project, location)
        nothing = Setting(None, "default")
        key, project_value, location_value = _gemini_key(api_key, http_options, needs_key, env), nothing, nothing
    else:
        key, project_value, location_value = _vertex_settings(api_key, credentials, project, location, env)
    for what, found in (("project", project_value), ("location", location_value)):
        if found.value:
            check_name(found.value, what, found.source)
    sources |= {"api_key": key.source, "project": project_value.source, "location": location_value.source}
    if credentials is not None:
        sources["credentials"] = "argument credentials"
    base_url = _base_url(backend, http_options, location_value.value, env)
    version = _first(
        http_options.api_version if http_options else None,
        "http_options.api_version",
        env,
        ("GOOGLE_GENAI_API_VERSION",),
    )
    check_version(version.value or "", version.source)
    sources |= {"base_url": base_url.source, "api_version": version.source}
    return ClientSettings(
        backend=backend,
        api_key=key.value,
        credentials=credentials,
        project=project_value.value,
        location=location_value.value,
        base_url=base_url.value.rstrip("/"),
        api_version=_version(version, backend),
        custom_base_url=base_url.source != "default",
        http_options=http_options,
        request_options=_with_library(resolve_options(None, http_options), env),
        log_level=_choice(env, "GEMKIT_LOG", LOG_LEVELS) or None,
        sources=sources,
    )


def _given_key(**texts: object) -> str | None:
    """Return the key without surrounding whitespace; check that key, project and location are strings."""
    for name, given in texts.items():
        if given is not None and not isinstance(given, str):
            raise ConfigurationError(f"{name} must be a str, not {type(given).__name__}")
    key = texts["api_key"]
    if key is None:
        return None
    if not str(key).strip():
        raise ConfigurationError("api_key is empty; leave it out to use the environment, or pass a key")
    return str(key).strip()


def _version(version: Setting, backend: Backend) -> str:
    """Return the API version; ``beta`` in the environment means the backend's beta version."""
    if version.value is None or (version.value == "beta" and version.source.startswith("environment")):
        return DEFAULT_VERSION[backend]
    return str(version.value)


def _with_library(options: RequestOptions, env: Mapping[str, str]) -> RequestOptions:
    """Return the options with the HTTP library set in the environment; other values are those of other clients."""
    value = env.get("GOOGLE_GENAI_HTTP_CLIENT", "").strip().lower()
    if value not in {"httpx", "httpx2"}:
        if value not in {"", "auto"}:
            import logging

            text = "GOOGLE_GENAI_HTTP_CLIENT=%r is ignored: it must be httpx, httpx2 or auto"
            logging.getLogger("gemkit").warning(text, value)
        return options
    return options._replace(transport=options.transport._replace(library=value))


def parse_boolean(name: str, value: str) -> bool:
    """Parse a boolean environment variable.

    Raises:
        ConfigurationError: It is neither true nor false.
    """
    lowered = value.strip().lower()
    if lowered in TRUE or lowered in FALSE:
        return lowered in TRUE
    raise ConfigurationError(f"{name}={value!r} is neither true nor false; set it to true, false, 1 or 0")


def _backend(enterprise: bool | None, vertexai: bool | None, env: Mapping[str, str]) -> tuple[Backend, str]:
    if enterprise is not None and vertexai is not None and enterprise != vertexai:
        raise ConfigurationError(
            "enterprise and vertexai are two names of the same setting and contradict each other; pass one of them"
        )
    for name, value in (("enterprise", enterprise), ("vertexai", vertexai)):
        if value is not None:
            if type(value) not in {bool, int}:
                raise ConfigurationError(f"{name} must be True or False, not {value!r}")
            return ("vertex" if value else "gemini"), f"argument {name}"
    for name in ("GOOGLE_GENAI_USE_ENTERPRISE", "GOOGLE_GENAI_USE_VERTEXAI"):
        if env.get(name):
            return ("vertex" if parse_boolean(name, env[name]) else "gemini"), f"environment {name}"
    return "gemini", "default"


def _first(given: str | None, source: str, env: Mapping[str, str], names: tuple[str, ...]) -> Setting:
    if given is not None:
        return Setting(given, source)
    for name in names:
        if value := env.get(name, "").strip():
            return Setting(value, f"environment {name}")
    return Setting(None, "default")


def _check_gemini(credentials: Any, project: str | None, location: str | None) -> None:
    if credentials is not None:
        raise ConfigurationError("credentials are for Vertex AI; pass vertexai=True, or an api_key for the Gemini API")
    if project or location:
        raise ConfigurationError(
            "project and location are for Vertex AI; pass vertexai=True, or leave them out for the Gemini API"
        )


def _gemini_key(
    api_key: str | None, http_options: HttpOptions | None, needs_key: bool, env: Mapping[str, str]
) -> Setting:
    key = _first(api_key, "argument api_key", env, ("GOOGLE_API_KEY", "GEMINI_API_KEY"))
    if needs_key and not key.value and not _has_credential(http_options):
        raise ConfigurationError(
            "the Gemini API needs a key: pass api_key=..., set GEMINI_API_KEY or GOOGLE_API_KEY, "
            "or choose Vertex AI with vertexai=True"
        )
    return key


def _vertex_settings(
    api_key: str | None, credentials: Any, project: str | None, location: str | None, env: Mapping[str, str]
) -> tuple[Setting, Setting, Setting]:
    """Return key, project and location; a key alone means express mode, which has no project or location."""
    if api_key and credentials is not None:
        raise ConfigurationError("pass api_key or credentials, not both")
    nothing = Setting(None, "default")
    if api_key and not (project or location):
        return Setting(api_key, "argument api_key"), nothing, nothing
    project_value = _first(project or None, "argument project", env, ("GOOGLE_CLOUD_PROJECT",))
    location_value = _first(
        location or None, "argument location", env, ("GOOGLE_CLOUD_LOCATION", "GOOGLE_CLOUD_REGION")
    )
    if not project_value.value and not location and credentials is None:
        key = _first(None, "", env, ("GOOGLE_API_KEY", "GEMINI_API_KEY"))
        if key.value:
            return key, nothing, nothing
    key = Setting(api_key, "argument api_key") if api_key else nothing
    return key, project_value, location_value if location_value.value else Setting("global", "default")


def _has_credential(options: HttpOptions | None) -> bool:
    headers = (options.headers if options else None) or {}
    return any(name.lower() in {"authorization", "x-goog-api-key"} for name in headers)


def _base_url(backend: Backend, options: HttpOptions | None, location: str | None, env: Mapping[str, str]) -> Setting:
    found = _first(options.base_url if options else None, "http_options.base_url", env, (_BASE_URL_VARIABLE[backend],))
    if found.value:
        check_base_url(found.value, found.source)
        return found
    host = GEMINI_HOST if backend == "gemini" else vertex_host(location)
    return Setting(mtls_host(host) if _uses_mtls(options, env) else host, "default")


def _uses_mtls(options: HttpOptions | None, env: Mapping[str, str]) -> bool:
    """Return whether to use the hosts for client certificates (mTLS)."""
    value = _choice(env, "GOOGLE_API_USE_MTLS_ENDPOINT", ("never", "auto", "always"))
    arguments = [] if options is None else [options.client_args or {}, options.async_client_args or {}]
    return value == "always" or (value == "auto" and any(each.get("cert") for each in arguments))


def _choice(env: Mapping[str, str], name: str, choices: tuple[str, ...]) -> str:
    """Return the value of a variable that must be one of `choices`; empty if it is not set."""
    value = env.get(name, "").strip().lower()
    if value and value not in choices:
        *others, last = choices
        raise ConfigurationError(f"{name}={value!r} must be {', '.join(others)} or {last}, or not be set")
    return value


def mtls_host(url: str) -> str:
    """Return the mTLS host of a Google API."""
    return url.replace(".googleapis.com", ".mtls.googleapis.com")


def vertex_host(location: str | None) -> str:
    """Return the URL of a Vertex AI location: regional, multi-region or global."""
    if not location or location == "global":
        return VERTEX_HOST
    if location in MULTI_REGIONS:
        return f"https://aiplatform.{location}.rep.googleapis.com"
    return f"https://{location}-aiplatform.googleapis.com"


def with_options(settings: ClientSettings, over: HttpOptions) -> ClientSettings:
    """Return the settings with the options that are set in `over`."""
    under = settings.http_options
    values = {name: getattr(over, name) for name in over.model_fields_set}
    merged = over if under is None else under.model_copy(update=values)
    if under is not None and under.headers and over.headers:
        merged.headers = {**under.headers, **over.headers}
    if over.base_url:
        check_base_url(over.base_url, "http_options.base_url")
    check_version(over.api_version or "", "http_options.api_version")
    options = resolve_options(None, merged)
    library = settings.request_options.transport.library  # set in the environment
    return settings._replace(
        http_options=merged,
        request_options=options._replace(transport=options.transport._replace(library=library)),
        base_url=(over.base_url or settings.base_url).rstrip("/"),
        api_version=settings.api_version if over.api_version is None else over.api_version,
        custom_base_url=settings.custom_base_url or bool(over.base_url),
    )


def warn_if_insecure(base_url: str, state: ClientState) -> None:
    """Warn, once per client and its views, of a base URL without encryption."""
    if is_insecure(base_url) and not state.has_warned:
        state.has_warned = True
        warnings.warn(
            f"{safe_url(base_url)} is plain HTTP to another machine: the key or token and all content can be read "
            "on the way; use https://",
            InsecureAddressWarning,
            stacklevel=state.stack_level(),
        )
