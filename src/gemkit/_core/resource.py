"""Bases of the generated resource classes: they hold the caller, so a resource works without its client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from gemkit._core.caller import Caller
    from gemkit._core.operation import Operation
    from gemkit._core.pager import AsyncPager, Pager
    from gemkit._core.stream import AsyncStream, Stream

R = TypeVar("R")


class Resource:
    """A group of operations of a sync client."""

    def __init__(self, caller: Caller) -> None:
        """Call through `caller`."""
        self._caller = caller

    @property
    def vertexai(self) -> bool:
        """Whether calls go to Vertex AI."""
        return self._caller.settings.backend == "vertex"

    def _call(self, operation: Operation[R], **params: Any) -> R:
        return self._caller.call(operation, params)

    def _stream(self, operation: Operation[R], **params: Any) -> Stream[R]:
        from gemkit._core.stream import begin  # noqa: PLC0415

        caller = self._caller
        caller.settle_project()
        prepared = caller.prepare(caller.encode(operation, params), params.get("config"), stream=True)
        attempts, exchange = caller.attempts(prepared), caller.exchange(prepared, params)
        try:
            return begin(caller, operation, prepared, attempts, exchange)
        except BaseException as error:
            caller.failed(exchange, error)
            raise

    def _page(self, operation: Operation[Any], **params: Any) -> Pager[Any]:
        from gemkit._core.encode import as_config, model_type  # noqa: PLC0415
        from gemkit._core.pager import Pager  # noqa: PLC0415

        config = as_config(operation, params.pop("config", None)) or model_type(operation.config)()

        def request(config: Any) -> Any:
            return self._caller.call(operation, {**params, "config": config})

        return Pager(operation.items, request, request(config), config)


class AsyncResource:
    """A group of operations of an async client."""

    def __init__(self, caller: Caller) -> None:
        """Call through `caller`."""
        self._caller = caller

    @property
    def vertexai(self) -> bool:
        """Whether calls go to Vertex AI."""
        return self._caller.settings.backend == "vertex"

    async def _call(self, operation: Operation[R], **params: Any) -> R:
        return await self._caller.acall(operation, params)

    async def _stream(self, operation: Operation[R], **params: Any) -> AsyncStream[R]:
        from gemkit._core.stream import begin_async  # noqa: PLC0415

        caller = self._caller
        await caller.settle_project_async()
        prepared = caller.prepare(caller.encode(operation, params), params.get("config"), stream=True)
        attempts, exchange = caller.attempts(prepared), caller.exchange(prepared, params)
        try:
            return await begin_async(caller, operation, prepared, attempts, exchange)
        except BaseException as error:
            await caller.failed_async(exchange, error)
            raise

    async def _page(self, operation: Operation[Any], **params: Any) -> AsyncPager[Any]:
        from gemkit._core.encode import as_config, model_type  # noqa: PLC0415
        from gemkit._core.pager import AsyncPager  # noqa: PLC0415

        config = as_config(operation, params.pop("config", None)) or model_type(operation.config)()

        async def request(config: Any) -> Any:
            return await self._caller.acall(operation, {**params, "config": config})

        return AsyncPager(operation.items, request, await request(config), config)
