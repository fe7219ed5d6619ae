"""`client._api_client`, also of each resource: the settings that tracers and frameworks read, under their names there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NoReturn

if TYPE_CHECKING:
    from gemkit._api.settings import ClientSettings
    from gemkit._mapping.codec import Codec


class APIClientView:
    """A read-only view of a client's settings."""

    def __init__(self, settings: ClientSettings, codec: Codec) -> None:
        """Store the settings."""
        vars(self).update(_settings=settings, _codec=codec)

    @property
    def vertexai(self) -> bool | None:
        """Whether calls go to Vertex AI; None on the Gemini API, as programs expect."""
        return True if self._settings.backend == "vertex" else None

    @property
    def project(self) -> str | None:
        """The Google Cloud project, if there is one."""
        return self._settings.project

    @property
    def location(self) -> str | None:
        """The Google Cloud location, if there is one."""
        return self._settings.location

    @property
    def custom_base_url(self) -> str | None:
        """The base URL if it was set; None for the default."""
        return self._settings.base_url if self._settings.custom_base_url else None

    @property
    def api_key(self) -> str | None:
        """The API key."""
        return self._settings.api_key

    if TYPE_CHECKING:
        _settings: ClientSettings
        _codec: Codec

    @property
    def _credentials(self) -> Any:
        return self._settings.credentials

    @property
    def _http_options(self) -> Any:
        return self.get_read_only_http_options()

    def get_read_only_http_options(self) -> Any:
        """Return a copy of the client's options, with the base URL and API version in use."""
        options = self._codec.model_type("HttpOptions")
        given = self._settings.http_options
        known: dict[str, Any] = (
            {} if given is None else {name: getattr(given, name) for name in options.__pydantic_fields__}
        )
        known.update(base_url=self._settings.base_url, api_version=self._settings.api_version)
        known["headers"] = dict(known.get("headers") or {})
        return options.model_construct(None, **known)

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"_api_client is a view that cannot be changed: pass {name} to Client(...) instead")

    def __repr__(self) -> str:
        return f"APIClientView(vertexai={self.vertexai!r}, project={self.project!r}, location={self.location!r})"
