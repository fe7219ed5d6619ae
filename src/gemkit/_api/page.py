"""The page that a pager holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from gemkit.errors import ResponseError

if TYPE_CHECKING:
    from gemkit._mapping.operation import Params

T = TypeVar("T")


class PageQuery:
    """What a page was asked with, where the options of a list are arguments."""

    def __init__(self, params: Params) -> None:
        """Keep the arguments of a call."""
        self.params = params
        self.page_size = params.get("page_size")
        self.page_token = params.get("page_token")

    def model_copy(self, *, update: Params) -> PageQuery:
        """Return the query of another page."""
        return PageQuery({**self.params, **update})

    def model_dump(self, *, exclude_none: bool) -> Params:
        """Return the arguments, without those not given if `exclude_none`."""
        return {key: value for key, value in self.params.items() if value is not None or not exclude_none}


class Page(Generic[T]):
    """One page of a list, and how the next one is asked for."""

    def __init__(self, name: str, request: Any, response: Any, config: Any) -> None:
        """Hold the first page.

        Args:
            name: The field of the response that lists the items.
            request: Called with a config, gives the next response.
            response: The first response.
            config: The config it was asked with.
        """
        self._name = name
        self._request = request
        self._seen: set[str] = set()
        self._hold(response, config)

    def _hold(self, response: Any, config: Any, *, is_start: bool = True) -> None:
        """Hold a page; iterations begin at the one that was asked for last, which those they fetch are not."""
        if is_start:
            self._start = (response, config)
        self._response = response
        self._config = config
        self._items: list[T] = list(getattr(response, self._name) or [])

    @property
    def name(self) -> str:
        """The field of the response that lists the items."""
        return self._name

    @property
    def page(self) -> list[T]:
        """The items of the page that is held."""
        return self._items

    @property
    def page_size(self) -> int:
        """How many items were asked for per page, or else how many the held page has."""
        asked = getattr(self._config, "page_size", None)
        return asked if isinstance(asked, int) else len(self._items)

    @property
    def config(self) -> dict[str, Any]:
        """What the held page was asked with."""
        return self._config.model_dump(exclude_none=True) if self._config is not None else {}

    @property
    def sdk_http_response(self) -> Any:
        """Headers and status of the held page's HTTP response."""
        return getattr(self._response, "sdk_http_response", None)

    def __len__(self) -> int:
        return len(self._items)

    def __getitem__(self, index: int) -> T:
        return self._items[index]

    def _next_config(self) -> Any:
        token = getattr(self._response, "next_page_token", None)
        if not token:
            raise IndexError("there is no further page")
        if token == getattr(self._config, "page_token", None) or token in self._seen:
            raise ResponseError(
                f"the list does not end: the service has given the same page token again ({token!r:.100})"
            )
        self._seen.add(token)
        return self._config.model_copy(update={"page_token": token})

    def _rewind(self) -> None:
        """Hold the page at which iterations begin."""
        self._hold(*self._start)
        self._seen.clear()

    def _has_next(self) -> bool:
        return bool(getattr(self._response, "next_page_token", None))
