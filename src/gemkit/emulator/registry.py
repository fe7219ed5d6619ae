"""Which function answers which documented method, and what it is given."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

from gemkit.emulator.catalogue import Catalogue
from gemkit.emulator.contents import Contents
from gemkit.emulator.deliveries import Deliveries
from gemkit.emulator.documents import Document, Method
from gemkit.emulator.json_values import JSON
from gemkit.emulator.live.record import LiveSessions
from gemkit.emulator.replies import Reply
from gemkit.emulator.times import Clock, running, written
from gemkit.emulator.uploads import Uploads

if TYPE_CHECKING:
    from gemkit.emulator.long_running import LongRunning
    from gemkit.emulator.runs import Run


class State:
    """What one running emulator remembers between requests.

    Attributes:
        clock: Tells the moment now.
        page_size: How many entries a page of a list has at most; 0 for as many as the services give.
        catalogue: The models there are.
        operations: Long-running operations by name; batches and tuning jobs are among them.
        contents: Bytes by the name of the resource they belong to.
        uploads: Resumable uploads.
        runs: Interactions by their place and id.
        deliveries: What webhooks were sent.
        live: Live sessions.
    """

    def __init__(self, clock: Clock = running, models: Iterable[str] = (), page_size: int = 0) -> None:
        self.clock = clock
        self.page_size = page_size
        self.catalogue = Catalogue(models)
        self.operations: dict[str, LongRunning] = {}
        self.contents = Contents()
        self.uploads = Uploads()
        self.runs: dict[str, Run] = {}
        self.deliveries = Deliveries(clock)
        self.live = LiveSessions()
        self._tables: dict[str, dict[str, JSON]] = {}
        self._numbers: dict[str, int] = {}

    def table(self, name: str, seed: Callable[[], Mapping[str, JSON]] = dict) -> dict[str, JSON]:
        """Return resources by their full name, filled by `seed` at the first use."""
        if name not in self._tables:
            self._tables[name] = dict(seed())
        return self._tables[name]

    def number(self, sequence: str) -> int:
        """Return the next number of a sequence, from 1."""
        self._numbers[sequence] = self._numbers.get(sequence, 0) + 1
        return self._numbers[sequence]

    def now(self) -> str:
        """Return the moment now, as a timestamp."""
        return self.after(timedelta())

    def after(self, duration: timedelta) -> str:
        """Return the moment so much later than now, as a timestamp."""
        return written(self.clock() + duration)

    def close(self) -> None:
        """Give back the files that large contents are in."""
        self.uploads.close()
        self.contents.close()


@dataclass(frozen=True)
class Call:
    """One request that was routed, authorised and checked.

    Attributes:
        document: The API document the method is in.
        method: The documented method.
        path: Path parameters.
        query: Query parameters by wire name, converted.
        body: The body by wire names.
        headers: Request headers, names in lower case.
        state: The emulator's memory.
        base_url: Scheme, host and port the client reached the emulator under.
        upload: Whether the request came under `/upload/`.
        url_path: The path unchanged.
        steering: Directives that are read as though they stood in the prompt.
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
    def place(self) -> str:
        """What separates the resources of one project from those of others, with a slash at its end."""
        project = "/".join(self.path[name] for name in ("project", "location") if name in self.path)
        return f"{self.backend}/{project}/"

    @property
    def model(self) -> str:
        """The model's name without what stands before it: `gemini-2.5-flash`."""
        name = self.path.get("model") or self.path.get("endpoint") or self.path.get("name") or ""
        return name.rpartition("/")[2]

    @property
    def sse(self) -> bool:
        """Whether server-sent events were requested."""
        return self.query.get("alt") == "sse"

    def fitted(self, value: JSON) -> JSON:
        """Return the value without what this service's response schema lacks."""
        fitted: JSON = self.document.fitted(self.method.response, value)
        return fitted


Handler: TypeAlias = Callable[[Call], JSON | Reply]
_Registered = TypeVar("_Registered", bound=Handler)

_HANDLERS: dict[str, Handler] = {}


def handles(*method_ids: str) -> Callable[[_Registered], _Registered]:
    """Register a function as the one that answers these documented methods.

    Raises:
        ValueError: Another function answers one of them already.
    """

    def register(handler: _Registered) -> _Registered:
        for method_id in method_ids:
            if method_id in _HANDLERS:
                raise ValueError(f"{method_id} is answered by {_HANDLERS[method_id].__qualname__} already")
            _HANDLERS[method_id] = handler
        return handler

    return register


def handler_for(method_id: str, fallback: Handler) -> Handler:
    """Return the function that answers a method, or the fallback."""
    return _HANDLERS.get(method_id, fallback)
