"""Pagers: iterate over all items, or go page by page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, NoReturn, TypeVar

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Iterator

T = TypeVar("T")


class _Page(Generic[T]):
    """The page that is held, shared by both kinds."""

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
        self._hold(response, config)

    def _hold(self, response: Any, config: Any) -> None:
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
        return self._config.model_copy(update={"page_token": token})

    def _has_next(self) -> bool:
        return bool(getattr(self._response, "next_page_token", None))


class Pager(_Page[T]):
    """All items of a list, fetched page by page as the iteration needs them."""

    if TYPE_CHECKING:
        _request: Callable[[Any], Any]

    def __iter__(self) -> Iterator[T]:
        yield from self._items
        while self._has_next():
            yield from self.next_page()

    def next_page(self) -> list[T]:
        """Fetch and hold the next page.

        Raises:
            IndexError: The held page is the last.
        """
        config = self._next_config()
        self._hold(self._request(config), config)
        return self._items


class AsyncPager(_Page[T]):
    """All items of a list, fetched page by page as ``async for`` needs them."""

    if TYPE_CHECKING:
        _request: Callable[[Any], Awaitable[Any]]

    async def __aiter__(self) -> AsyncIterator[T]:
        for item in self._items:
            yield item
        while self._has_next():
            for item in await self.next_page():
                yield item

    def __iter__(self) -> NoReturn:
        raise TypeError(
            "this pager is asynchronous: write `async for item in pager`, or use client instead of client.aio"
        )

    async def next_page(self) -> list[T]:
        """Fetch and hold the next page.

        Raises:
            IndexError: The held page is the last.
        """
        config = self._next_config()
        self._hold(await self._request(config), config)
        return self._items
