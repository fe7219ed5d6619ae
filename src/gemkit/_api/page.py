"""The current page of a pager."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from gemkit.errors import ResponseError

if TYPE_CHECKING:
    from gemkit._mapping.operation import Params

T = TypeVar("T")


class PageQuery:
    """The request of a page, for list methods that take options as arguments."""

    def __init__(self, params: Params) -> None:
        """Store the arguments of a call."""
        self.params = params
        self.page_size = params.get("page_size")
        self.page_token = params.get("page_token")

    def model_copy(self, *, update: Params) -> PageQuery:
        """Return a copy with some arguments changed."""
        return PageQuery({**self.params, **update})

    def model_dump(self, *, exclude_none: bool) -> Params:
        """Return the arguments, without those that are None if `exclude_none`."""
        return {key: value for key, value in self.params.items() if value is not None or not exclude_none}


class Page(Generic[T]):
    """The current page of a list, and the request of the next one."""

    def __init__(self, name: str, request: Any, response: Any, config: Any) -> None:
        """Store the first page.

        Args:
            name: The field of the response that lists the items.
            request: Returns the response for a config.
            response: The first response.
            config: The config of its request.
        """
        self._name = name
        self._request = request
        self._seen: set[str] = set()
        self._set_page(response, config)

    def _set_page(self, response: Any, config: Any, *, is_start: bool = True) -> None:
        """Store a page; iterations start at the first page or that of the last `next_page` (`is_start`)."""
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
        """The items of the current page."""
        return self._items

    @property
    def page_size(self) -> int:
        """The requested number of items per page, or else the number of items of the current page."""
        requested = getattr(self._config, "page_size", None)
        return requested if isinstance(requested, int) else len(self._items)

    @property
    def config(self) -> dict[str, Any]:
        """The config of the current page's request."""
        return self._config.model_dump(exclude_none=True) if self._config is not None else {}

    @property
    def sdk_http_response(self) -> Any:
        """Headers and status of the current page's HTTP response."""
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
                f"the list does not end: the service returned the same page token again ({token!r:.100})"
            )
        self._seen.add(token)
        return self._config.model_copy(update={"page_token": token})

    def _rewind(self) -> None:
        """Go back to the page at which iterations start."""
        self._set_page(*self._start)
        self._seen.clear()

    def _has_next(self) -> bool:
        return bool(getattr(self._response, "next_page_token", None))
