"""`memoryBanks` of the vertex document. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource
from gemkit._mapping.operation import Argument, Http, OperationSpec

if TYPE_CHECKING:
    from typing import Any

    from gemkit._generated.dicts import HttpOptionsOrDict
    from gemkit._generated.vertex.operations import AsyncOperations, Operations
    from gemkit._generated.vertex.resources.memory_banks__memories import AsyncMemoryBanksMemories, MemoryBanksMemories
    from gemkit._generated.vertex.types.common_shared31 import Operation
    from gemkit._generated.vertex.types.memory_banks_shared import IngestEventsRequest


_INGEST_EVENTS: OperationSpec[Operation] = OperationSpec(
    id="vertex.memory_banks.ingest_events",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="memoryBanks/*"),
        Argument("body", "", type="vertex.IngestEventsRequest", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.memoryBanks.ingestEvents", "POST", "/{parent}:ingestEvents")},
    is_repeatable=False,
)


class MemoryBanks(Resource):
    """`memoryBanks` of the vertex document."""

    @cached_property
    def memories(self) -> MemoryBanksMemories:
        """`memoryBanks.memories`."""
        from gemkit._generated.vertex.resources.memory_banks__memories import MemoryBanksMemories

        return MemoryBanksMemories(self._client)

    @cached_property
    def operations(self) -> Operations:
        """`memoryBanks.operations`."""
        from gemkit._generated.vertex.operations import Operations

        return Operations(self._client)

    def ingest_events(
        self, *, parent: str, body: IngestEventsRequest | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> Operation:
        """Ingest events: `POST /v1beta1/{+parent}:ingestEvents`."""
        return self._client.call(_INGEST_EVENTS, {"parent": parent, "body": body, "config": self._config(http_options)})


class AsyncMemoryBanks(AsyncResource):
    """`memoryBanks` of the vertex document."""

    @cached_property
    def memories(self) -> AsyncMemoryBanksMemories:
        """`memoryBanks.memories`."""
        from gemkit._generated.vertex.resources.memory_banks__memories import AsyncMemoryBanksMemories

        return AsyncMemoryBanksMemories(self._client)

    @cached_property
    def operations(self) -> AsyncOperations:
        """`memoryBanks.operations`."""
        from gemkit._generated.vertex.operations import AsyncOperations

        return AsyncOperations(self._client)

    async def ingest_events(
        self, *, parent: str, body: IngestEventsRequest | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> Operation:
        """Ingest events: `POST /v1beta1/{+parent}:ingestEvents`."""
        return await self._client.call(
            _INGEST_EVENTS, {"parent": parent, "body": body, "config": self._config(http_options)}
        )
