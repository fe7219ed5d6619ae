"""`client._api_client`: what tracers and frameworks read of a client, under the names that they know."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NoReturn

if TYPE_CHECKING:
    from gemkit._api.settings import ClientSettings


class KnownClient:
    """A read-only view of a client's settings.

    Attributes:
        vertexai: Whether calls go to Vertex AI; None on the Gemini API, as programs expect.
        project: The Google Cloud project, if there is one.
        location: The Google Cloud location, if there is one.
        custom_base_url: The address that was set instead of the default; None if none was.
    """

    __slots__ = ("_settings", "custom_base_url", "location", "project", "vertexai")

    def __init__(self, settings: ClientSettings) -> None:
        """Show these settings."""
        set_once = object.__setattr__
        set_once(self, "_settings", settings)
        set_once(self, "vertexai", True if settings.backend == "vertex" else None)
        set_once(self, "project", settings.project)
        set_once(self, "location", settings.location)
        set_once(self, "custom_base_url", settings.base_url if settings.custom_base_url else None)

    @property
    def api_key(self) -> str | None:
        """The API key that calls are made with."""
        return self._known.api_key

    @property
    def _known(self) -> ClientSettings:
        settings: ClientSettings = object.__getattribute__(self, "_settings")
        return settings

    @property
    def _credentials(self) -> Any:
        return self._known.credentials

    @property
    def _http_options(self) -> Any:
        return self.get_read_only_http_options()

    def get_read_only_http_options(self) -> Any:
        """Return a copy of the options of all calls, with the address and version that are in use."""
        from gemkit._generated.types.http import HttpOptions

        given = self._known.http_options
        known = {} if given is None else {name: getattr(given, name) for name in HttpOptions.model_fields}
        return HttpOptions.model_construct(
            **{**known, "base_url": self._known.base_url, "api_version": self._known.api_version}
        )

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"_api_client is a view that cannot be changed: pass {name} to Client(...) instead")

    def __repr__(self) -> str:
        return f"KnownClient(vertexai={self.vertexai!r}, project={self.project!r}, location={self.location!r})"
