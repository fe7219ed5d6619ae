"""`client.operations`: get the state of long-running operations of every kind, and wait until they are done."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, cast

from gemkit._features.jobs._async.waiting import AsyncPoller, until_done
from gemkit._features.jobs.polling import FACTOR, INITIAL_SECONDS, MAXIMUM_SECONDS, Polling, limited
from gemkit._features.operations.lookups import as_given, operation_name, request
from gemkit._generated.resources import operations as generated

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from gemkit._generated.dicts import GetOperationConfigOrDict

T = TypeVar("T")


class AsyncOperations(generated.AsyncOperations):
    """Long-running operations: their state, and waiting for them."""

    async def get(self, operation: T, *, config: GetOperationConfigOrDict | None = None) -> T:
        """Get the current state of a long-running operation.

        Args:
            operation: The operation that a call returned. It is not changed.
            config: Options of this call.

        Returns:
            The current state of the operation, of the same class.

        Raises:
            InvalidInputError: `operation` is not an operation, or has no name.
            UnsupportedOperationError: Only the other backend has operations of this kind.
            APIError: The service responded with an error.
            APIConnectionError: The connection failed or timed out.

        Source: `operations.get` of the operation's parent: `generativelanguage.models`,
        `generativelanguage.fileSearchStores`, `generativelanguage.fileSearchStores.upload`,
        `aiplatform.projects.locations` or `aiplatform.projects.locations.models`; for published models of Vertex AI
        `aiplatform.projects.locations.publishers.models.fetchPredictOperation`
        """
        spec, params = request(operation, config)
        return cast("T", as_given(operation, await self._client.call(spec, params)))

    async def wait(
        self,
        operation: T,
        *,
        timeout: float | None = None,
        initial_interval: float = INITIAL_SECONDS,
        maximum_interval: float = MAXIMUM_SECONDS,
        interval_factor: float = FACTOR,
        on_progress: Callable[[T], object | Awaitable[object]] | None = None,
        config: GetOperationConfigOrDict | None = None,
    ) -> T:
        """Wait until a long-running operation is done, polling with increasing intervals.

        Args:
            operation: The operation that a call returned.
            timeout: Maximum seconds to wait; None for no limit. The operation itself continues.
            initial_interval: Seconds between the first and the second request.
            maximum_interval: Maximum seconds between two requests.
            interval_factor: Factor by which each interval is longer than the previous one.
            on_progress: Callback that receives the operation after each request. It may be async.
            config: Options of each request.

        Returns:
            The finished operation, of the same class.

        Raises:
            APIError: The operation failed: the class for its error code, with the operation as `operation`; or a
                request for its state failed.
            APITimeoutError: It was not done within the timeout.
            InvalidInputError: `operation` is not an operation, or an interval is not valid.

        Source: as for `get`
        """
        from gemkit._generated.types.operations import GetOperationConfig

        async def look_up(seconds: float | None) -> Any:
            return await self.get(operation, config=limited(GetOperationConfig, config, seconds))

        polling = Polling(timeout, initial_interval, maximum_interval, interval_factor, on_progress)
        poller: AsyncPoller[Any] = AsyncPoller(operation_name(operation), look_up, lambda state: bool(state.done))
        known = None if isinstance(operation, str) or not getattr(operation, "done", None) else operation
        return cast("T", await until_done(self._client, poller, polling, known=known))


AsyncOperations.__module__ = "gemkit.operations"
