"""The clients: settings come in, resources go out."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Self

from gemkit import options
from gemkit._core.caller import Caller
from gemkit._core.redact import safe_url
from gemkit._generated.client import AsyncResources, Resources

if TYPE_CHECKING:
    from types import TracebackType

    from google.auth.credentials import Credentials

    from gemkit._debug import DebugConfig
    from gemkit._generated.dicts import HttpOptionsOrDict

__all__ = ["AsyncClient", "Client"]


class Client(Resources):
    """A client of one of the two services.

    The constructor reads arguments and environment and does no I/O: connections and credentials are looked for when a
    call first needs them. One client serves any number of threads; close it, or use it as a context manager, to give
    its connections back early.
    """

    def __init__(
        self,
        *,
        enterprise: bool | None = None,
        vertexai: bool | None = None,
        api_key: str | None = None,
        credentials: Credentials | None = None,
        project: str | None = None,
        location: str | None = None,
        debug_config: DebugConfig | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> None:
        """Settle which service to call and how. An argument beats the environment.

        Args:
            enterprise: Another name of `vertexai`.
            vertexai: Call Vertex AI instead of the Gemini Developer API.
                Environment: GOOGLE_GENAI_USE_ENTERPRISE, GOOGLE_GENAI_USE_VERTEXAI.
            api_key: Key of the Gemini Developer API, or of Vertex AI in express mode.
                Environment: GOOGLE_API_KEY, GEMINI_API_KEY.
            credentials: Google credentials for Vertex AI; Application Default Credentials if left out.
            project: Google Cloud project, on Vertex AI. Environment: GOOGLE_CLOUD_PROJECT; else the credentials' own.
            location: Google Cloud location, on Vertex AI. Environment: GOOGLE_CLOUD_LOCATION; else ``global``.
            debug_config: Settings for recording and replaying.
            http_options: Options for all calls, such as ``timeout`` in milliseconds, ``base_url`` and ``api_version``.
                Environment for the address: GOOGLE_GEMINI_BASE_URL, GOOGLE_VERTEX_BASE_URL; for the version:
                GOOGLE_GENAI_API_VERSION.

        Raises:
            ConfigurationError: Arguments contradict each other, or the Gemini API has no key.
            InvalidInputError: `http_options` has a field that does not exist or is of the wrong type.
        """
        settings = options.resolve(
            enterprise=enterprise,
            vertexai=vertexai,
            api_key=api_key,
            credentials=credentials,
            project=project,
            location=location,
            http_options=_options(http_options),
            debug=debug_config,
        )
        self._caller = Caller(settings)

    @cached_property
    def aio(self) -> AsyncClient:
        """The same client for async code: same settings, same credentials, methods to await."""
        return AsyncClient(self._caller)

    @property
    def vertexai(self) -> bool:
        """Whether calls go to Vertex AI."""
        return self._caller.settings.backend == "vertex"

    def explain(self) -> str:
        """Every setting, one per line, and where it came from; without secrets."""
        return self._caller.settings.explain()

    def close(self) -> None:
        """Close the connections of sync calls; a call made later opens new ones.

        A client of httpx that was given stays open.
        """
        self._caller.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"Client({_shown(self._caller)})"

    def __reduce__(self) -> tuple[Any, ...]:
        return _client, (self._caller.settings,)


class AsyncClient(AsyncResources):
    """A client for async code, reached as ``Client(...).aio``."""

    def __init__(self, api_client: Caller) -> None:
        """Call through what a `Client` calls through."""
        self._caller = api_client

    @property
    def vertexai(self) -> bool:
        """Whether calls go to Vertex AI."""
        return self._caller.settings.backend == "vertex"

    async def aclose(self) -> None:
        """Close the connections of the running event loop; a call made later opens new ones.

        A client of httpx that was given stays open.
        """
        await self._caller.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    def __repr__(self) -> str:
        return f"AsyncClient({_shown(self._caller)})"

    def __reduce__(self) -> tuple[Any, ...]:
        return _async_client, (self._caller.settings,)


def _options(given: HttpOptionsOrDict | None) -> Any:
    if given is None:
        return None
    from gemkit._core.encode import strict  # noqa: PLC0415
    from gemkit._generated.types.http import HttpOptions  # noqa: PLC0415

    return strict(HttpOptions, given, "http_options")


def _shown(caller: Caller) -> str:
    settings = caller.settings
    facts = {"vertexai": settings.backend == "vertex", "project": settings.project, "location": settings.location}
    told = [f"{name}={value!r}" for name, value in facts.items() if value is not None]
    return ", ".join([*told, f"base_url={safe_url(settings.base_url)!r}"])


# Clients pickle as their settings: connections and tokens are made anew where they are unpickled.


def _client(settings: options.Settings) -> Client:
    client = Client.__new__(Client)
    vars(client)["_caller"] = Caller(settings)
    return client


def _async_client(settings: options.Settings) -> AsyncClient:
    return AsyncClient(Caller(settings))


def __getattr__(name: str) -> Any:
    if name != "DebugConfig":
        raise AttributeError(f"module 'gemkit.client' has no attribute {name!r}")
    from gemkit._debug import DebugConfig  # noqa: PLC0415 - the only part that needs pydantic

    globals()[name] = DebugConfig
    return DebugConfig
