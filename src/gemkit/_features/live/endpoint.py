"""The URL, the headers and the setup message of a live session."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit._api.build import build_request
from gemkit._api.options import call_options
from gemkit._features.models.transforms import full_model
from gemkit._http.urls import check_version
from gemkit._mapping.encode import encode_message
from gemkit._mapping.model import validated
from gemkit._mapping.operation import ClientContext, Request
from gemkit.errors import UnsupportedOperationError

if TYPE_CHECKING:
    from gemkit._api._async.client import AsyncAPIClient
    from gemkit._api._sync.client import APIClient
    from gemkit._generated.types.live_setup import LiveConnectConfig
    from gemkit._http.request import HTTPRequest

OPENING_SECONDS = 60.0
"""Timeout in seconds of opening a connection, including the response to the setup."""
_OPENING_SOURCE = "the default of live sessions; http_options.timeout sets another, in milliseconds"
_TOKEN = "auth_tokens/"  # noqa: S105 - prefix of the names of ephemeral tokens
_PATHS = {
    "gemini": "ws/google.ai.generativelanguage.{version}.GenerativeService.{method}",
    "vertex": "ws/google.cloud.aiplatform.{version}.LlmBidiService/{method}",
}
_VERSIONS = {"gemini": "v1", "vertex": "v1beta1"}


def as_config(config: Any) -> LiveConnectConfig:
    """Return the config of a session as a model; dictionaries are validated strictly."""
    from gemkit._generated.types.live_setup import LiveConnectConfig

    return validated(LiveConnectConfig, {} if config is None else config, "config")


def session_request(client: AsyncAPIClient | APIClient, config: object) -> HTTPRequest:
    """Return the handshake of a session.

    Raises:
        ConfigurationError: A URL, version or header is not valid.
    """
    settings = client.settings
    own = _own_options(client, config)
    if settings.backend == "vertex" and not (client.context.project or settings.api_key):
        base_url = own.base_url or (settings.base_url if settings.custom_base_url else None)
        if base_url:
            # A gateway of the user: it receives no credentials except http_options.headers.
            request = _request(client, "live.connect", "", own)
            request.url, request.is_trusted = base_url, False
            return request
    key = settings.api_key or ""
    is_token = settings.backend == "gemini" and key.startswith(_TOKEN)
    method = "BidiGenerateContentConstrained" if is_token else "BidiGenerateContent"
    version = _version(client, own, "v1alpha" if is_token else _VERSIONS[settings.backend])
    request = _request(client, "live.connect", _PATHS[settings.backend].format(version=version, method=method), own)
    if is_token:
        request.headers.setdefault("authorization", f"Token {key}")
    return request


def music_request(client: AsyncAPIClient | APIClient) -> HTTPRequest:
    """Return the handshake of a music session.

    Raises:
        UnsupportedOperationError: The client uses Vertex AI.
    """
    if client.settings.backend == "vertex":
        raise UnsupportedOperationError("live.music.connect", "vertex", ["gemini"])
    own = _own_options(client, None)
    path = _PATHS["gemini"].format(version=_version(client, own, _VERSIONS["gemini"]), method="BidiGenerateMusic")
    return _request(client, "live.music.connect", path, own)


def setup_of(client: AsyncAPIClient | APIClient, model: str, config: LiveConnectConfig) -> dict[str, Any]:
    """Return the encoded setup of a session.

    Raises:
        UnsupportedFieldError: The config has a field that the backend does not support.
        InvalidInputError: The model is not a valid name.
    """
    settings = client.settings
    gateway = settings.backend == "vertex" and settings.custom_base_url and not client.context.project
    setup = {"model": model if gateway and not settings.api_key else full_model(model, client.context)}
    setup |= encode_message(client.codec, "LiveConnectConfig", config, client.context, "config")
    if settings.backend == "vertex" and not (settings.api_key or _is_replayed_express(client)):
        generation: Any = setup.setdefault("generationConfig", {})  # type: ignore[arg-type]
        generation.setdefault("responseModalities", ["AUDIO"])
    return setup


def _is_replayed_express(client: AsyncAPIClient | APIClient) -> bool:
    """Return whether a replayed recording was made with an API key, which replays do not require."""
    return not getattr(client.state.authenticator, "has_project", True) and not client.settings.custom_base_url


def _own_options(client: AsyncAPIClient | APIClient, config: object) -> Any:
    given = call_options(config) if config is not None else None
    return validated(client.codec.model_type("HttpOptions"), {} if given is None else given, "config.http_options")


def _request(client: AsyncAPIClient | APIClient, operation: str, path: str, own: Any) -> HTTPRequest:
    # The version is in the path, and project and location are in the model's name.
    options = own.model_copy(update={"api_version": ""})
    settings = client.settings
    context = ClientContext(settings.backend)
    request = build_request(Request(operation, "GET", path), settings, context, client.codec, {"http_options": options})
    given = request.options
    if given.timeout is not None and given.stream_timeout is None:  # not for calls
        request.options = given._replace(timeout=OPENING_SECONDS, timeout_source=_OPENING_SOURCE)
    return request


def _version(client: AsyncAPIClient | APIClient, own: Any, default: str) -> str:
    """Return the version that the session, the client or the environment sets, else the default of live sessions."""
    if own.api_version:
        check_version(own.api_version, "config.http_options.api_version")
        return str(own.api_version)
    settings = client.settings
    options = settings.http_options
    is_set = settings.sources.get("api_version", "default") != "default" or (options and options.api_version)
    return settings.api_version if is_set and settings.api_version else default
