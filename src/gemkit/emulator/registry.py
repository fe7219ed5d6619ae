"""Registry of handlers, the call they receive, and the emulator's state."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

from gemkit.emulator.catalogue import Catalogue
from gemkit.emulator.contents import Contents
from gemkit.emulator.documents import Document, Method
from gemkit.emulator.json_values import JSON
from gemkit.emulator.live.record import LiveSessions
from gemkit.emulator.replies import Reply
from gemkit.emulator.times import Clock, to_timestamp, utc_now
from gemkit.emulator.uploads import Uploads
from gemkit.emulator.webhook_deliveries import WebhookDeliveries

if TYPE_CHECKING:
    from gemkit.emulator.long_running import LongRunning
    from gemkit.emulator.runs import Run


class State:
    """State of a running emulator.

    Attributes:
        clock: Returns the current time.
        page_size: Maximum number of entries per page; 0 for the same as the services.
        catalogue: The available models.
        operations: Long-running operations by name; including batches and tuning jobs.
        contents: Bytes by the name of their resource.
        uploads: Resumable uploads.
        runs: Interactions by their project and id.
        deliveries: Deliveries to webhooks.
        live: Live sessions.
    """

    def __init__(self, clock: Clock = utc_now, models: Iterable[str] = (), page_size: int = 0) -> None:
        self.clock = clock
        self.page_size = page_size
        self.catalogue = Catalogue(models)
        self.operations: dict[str, LongRunning] = {}
        self.contents = Contents()
        self.uploads = Uploads()
        self.runs: dict[str, Run] = {}
        self.deliveries = WebhookDeliveries(clock)
        self.live = LiveSessions()
        self._tables: dict[str, dict[str, JSON]] = {}
        self._numbers: dict[str, int] = {}

    def table(self, name: str, seed: Callable[[], Mapping[str, JSON]] = dict) -> dict[str, JSON]:
        """Return resources by their full name, initialized by `seed` on first use."""
        if name not in self._tables:
            self._tables[name] = dict(seed())
        return self._tables[name]

    def number(self, sequence: str) -> int:
        """Return the next number of a sequence, from 1."""
        self._numbers[sequence] = self._numbers.get(sequence, 0) + 1
        return self._numbers[sequence]

    def now(self) -> str:
        """Return the current time, as a timestamp."""
        return self.after(timedelta())

    def after(self, duration: timedelta) -> str:
        """Return the current time plus `duration`, as a timestamp."""
        return to_timestamp(self.clock() + duration)

    def close(self) -> None:
        """Remove the temporary files of large contents."""
        self.uploads.close()
        self.contents.close()


@dataclass(frozen=True)
class Call:
    """A routed, authorized and validated request.

    Attributes:
        document: The API document of the method.
        method: The documented method.
        path: Path parameters.
        query: Query parameters by wire name, converted.
        body: The body with wire names.
        headers: Request headers, names in lower case.
        state: The emulator's state.
        base_url: Scheme, host and port that the client used.
        upload: Whether the path starts with `/upload/`.
        url_path: The path unchanged.
        steering: Directives that are added to the prompt.
    """

    document: Document
    method: Method
    path: Mapping[str, str]
    query: Mapping[str, Any]
    body: JSON
    headers: Mapping[str, str]
    state: State
    base_url: str
    upload: bool = False
    url_path: str = ""
    steering: str = ""

    @property
    def backend(self) -> str:
        """`gemini` or `vertex`."""
        return self.document.backend

    @property
    def project_prefix(self) -> str:
        """Path prefix of the project's resources, with a slash at the end."""
        project = "/".join(self.path[name] for name in ("project", "location") if name in self.path)
        return f"{self.backend}/{project}/"

    @property
    def model(self) -> str:
        """The id of the model: `gemini-2.5-flash`."""
        name = self.path.get("model") or self.path.get("endpoint") or self.path.get("name") or ""
        return name.rpartition("/")[2]

    @property
    def sse(self) -> bool:
        """Whether server-sent events were requested."""
        return self.query.get("alt") == "sse"

    def fitted(self, value: JSON) -> JSON:
        """Return the value without fields that this service's response schema does not have."""
        fitted: JSON = self.document.fitted(self.method.response, value)
        return fitted


Handler: TypeAlias = Callable[[Call], JSON | Reply]
_Registered = TypeVar("_Registered", bound=Handler)

_HANDLERS: dict[str, Handler] = {}


def handles(*method_ids: str) -> Callable[[_Registered], _Registered]:
    """Register a function as the handler of documented methods.

    Raises:
        ValueError: One of them already has a handler.
    """

    def register(handler: _Registered) -> _Registered:
        for method_id in method_ids:
            if method_id in _HANDLERS:
                raise ValueError(f"{method_id} already has the handler {_HANDLERS[method_id].__qualname__}")
            _HANDLERS[method_id] = handler
        return handler

    return register


def handler_for(method_id: str, fallback: Handler) -> Handler:
    """Return the handler of a method, or the fallback."""
    return _HANDLERS.get(method_id, fallback)
