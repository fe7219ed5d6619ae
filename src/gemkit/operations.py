"""`client.operations`: looking up long-running operations of every kind, and waiting for their end."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar, cast

from gemkit._core.flow import run, run_async
from gemkit._flows import operations as flows
from gemkit._flows.waiting import FACTOR, INITIAL_SECONDS, MAXIMUM_SECONDS, Polling
from gemkit._generated.resources import operations as generated

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from gemkit._generated.dicts import GetOperationConfigOrDict

__all__ = ["AsyncOperations", "Operations"]

T = TypeVar("T")


class Operations(generated.Operations):
    """Ask how far long-running operations have come."""

    def get(self, operation: T, *, config: GetOperationConfigOrDict | None = None) -> T:
        """Look up a long-running operation, to see how far it has come.

        Args:
            operation: The operation as a call gave it. It is left as it is.
            config: Options of this call.

        Returns:
            The operation as it is now, of the same class.

        Raises:
            InvalidInputError: It is no operation, or has no name.
            UnsupportedOperationError: The other backend runs operations of this kind.
            APIError: The service refused or failed.
            APIConnectionError: No answer came in time.

        Source: `operations.get` of what the operation belongs to: `generativelanguage.models`,
        `generativelanguage.fileSearchStores`, `generativelanguage.fileSearchStores.upload`,
        `aiplatform.projects.locations` or `aiplatform.projects.locations.models`; for published models of Vertex AI
        `aiplatform.projects.locations.publishers.models.fetchPredictOperation`
        """
        return cast("T", run(self._caller, flows.get(operation, config)))

    def wait(
        self,
        operation: T,
        *,
        timeout: float | None = None,
        initial_interval: float = INITIAL_SECONDS,
        maximum_interval: float = MAXIMUM_SECONDS,
        interval_factor: float = FACTOR,
        on_progress: Callable[[T], object] | None = None,
        config: GetOperationConfigOrDict | None = None,
    ) -> T:
        """Wait until a long-running operation is done, looking it up at growing intervals.

        Args:
            operation: The operation as a call gave it.
            timeout: Seconds to wait at most; None waits as long as it takes. The operation itself goes on.
            initial_interval: Seconds between the first look and the second.
            maximum_interval: The most seconds between two looks.
            interval_factor: By how much each interval is longer than the one before.
            on_progress: Called with the operation after each look.
            config: Options of each look.

        Returns:
            The finished operation, of the same class.

        Raises:
            APIError: The operation failed: the class that belongs to its error, with the operation as `operation`;
                or it could not be looked up.
            APITimeoutError: It was not done in time.
            InvalidInputError: It is no operation, or an interval makes no sense.

        Source: as for `get`
        """
        polling = Polling(timeout, initial_interval, maximum_interval, interval_factor, on_progress)
        return cast("T", run(self._caller, flows.wait(self._caller, operation, polling, config)))


class AsyncOperations(generated.AsyncOperations):
    """Ask how far long-running operations have come."""

    async def get(self, operation: T, *, config: GetOperationConfigOrDict | None = None) -> T:
        """Look up a long-running operation, to see how far it has come.

        Args:
            operation: The operation as a call gave it. It is left as it is.
            config: Options of this call.

        Returns:
            The operation as it is now, of the same class.

        Raises:
            InvalidInputError: It is no operation, or has no name.
            UnsupportedOperationError: The other backend runs operations of this kind.
            APIError: The service refused or failed.
            APIConnectionError: No answer came in time.

        Source: `operations.get` of what the operation belongs to: `generativelanguage.models`,
        `generativelanguage.fileSearchStores`, `generativelanguage.fileSearchStores.upload`,
        `aiplatform.projects.locations` or `aiplatform.projects.locations.models`; for published models of Vertex AI
        `aiplatform.projects.locations.publishers.models.fetchPredictOperation`
        """
        return cast("T", await run_async(self._caller, flows.get(operation, config)))

    async def wait(
        self,
        operation: T,
        *,
        timeout: float | None = None,  # noqa: ASYNC109 - the wait's own, in the sync method too
        initial_interval: float = INITIAL_SECONDS,
        maximum_interval: float = MAXIMUM_SECONDS,
        interval_factor: float = FACTOR,
        on_progress: Callable[[T], object | Awaitable[object]] | None = None,
        config: GetOperationConfigOrDict | None = None,
    ) -> T:
        """Wait until a long-running operation is done, looking it up at growing intervals.

        Args:
            operation: The operation as a call gave it.
            timeout: Seconds to wait at most; None waits as long as it takes. The operation itself goes on.
            initial_interval: Seconds between the first look and the second.
            maximum_interval: The most seconds between two looks.
            interval_factor: By how much each interval is longer than the one before.
            on_progress: Called with the operation after each look. It may be async.
            config: Options of each look.

        Returns:
            The finished operation, of the same class.

        Raises:
            APIError: The operation failed: the class that belongs to its error, with the operation as `operation`;
                or it could not be looked up.
            APITimeoutError: It was not done in time.
            InvalidInputError: It is no operation, or an interval makes no sense.

        Source: as for `get`
        """
        polling = Polling(timeout, initial_interval, maximum_interval, interval_factor, on_progress)
        return cast("T", await run_async(self._caller, flows.wait(self._caller, operation, polling, config)))
