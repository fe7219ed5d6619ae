"""`projects.locations.memoryBanks` of the vertex document. Generated: `make gen` writes this file anew."""

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
    from gemkit._generated.vertex.resources.projects__locations__memory_banks__memories import (
        AsyncProjectsLocationsMemoryBanksMemories,
        ProjectsLocationsMemoryBanksMemories,
    )
    from gemkit._generated.vertex.types.common_shared31 import Operation
    from gemkit._generated.vertex.types.memory_banks_shared import IngestEventsRequest


_INGEST_EVENTS: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.memory_banks.ingest_events",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*/memoryBanks/*"),
        Argument("body", "", type="vertex.IngestEventsRequest", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.memoryBanks.ingestEvents", "POST", "/{parent}:ingestEvents")},
    is_repeatable=False,
)


class ProjectsLocationsMemoryBanks(Resource):
    """`projects.locations.memoryBanks` of the vertex document."""

    @cached_property
    def memories(self) -> ProjectsLocationsMemoryBanksMemories:
        """`projects.locations.memoryBanks.memories`."""
        from gemkit._generated.vertex.resources.projects__locations__memory_banks__memories import (
            ProjectsLocationsMemoryBanksMemories,
        )

        return ProjectsLocationsMemoryBanksMemories(self._client)

    @cached_property
    def operations(self) -> Operations:
        """`projects.locations.memoryBanks.operations`."""
        from gemkit._generated.vertex.operations import Operations

        return Operations(self._client)

    def ingest_events(
        self, *, parent: str, body: IngestEventsRequest | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> Operation:
        """Ingest events: `POST /v1beta1/{+parent}:ingestEvents`."""
        return self._client.call(_INGEST_EVENTS, {"parent": parent, "body": body, "config": self._config(http_options)})


class AsyncProjectsLocationsMemoryBanks(AsyncResource):
    """`projects.locations.memoryBanks` of the vertex document."""

    @cached_property
    def memories(self) -> AsyncProjectsLocationsMemoryBanksMemories:
        """`projects.locations.memoryBanks.memories`."""
        from gemkit._generated.vertex.resources.projects__locations__memory_banks__memories import (
            AsyncProjectsLocationsMemoryBanksMemories,
        )

        return AsyncProjectsLocationsMemoryBanksMemories(self._client)

    @cached_property
    def operations(self) -> AsyncOperations:
        """`projects.locations.memoryBanks.operations`."""
        from gemkit._generated.vertex.operations import AsyncOperations

        return AsyncOperations(self._client)

    async def ingest_events(
        self, *, parent: str, body: IngestEventsRequest | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> Operation:
        """Ingest events: `POST /v1beta1/{+parent}:ingestEvents`."""
        return await self._client.call(
            _INGEST_EVENTS, {"parent": parent, "body": body, "config": self._config(http_options)}
        )
