"""`projects.locations.metadataStores.executions` of the vertex document. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource
from gemkit._mapping.operation import Argument, Http, OperationSpec

if TYPE_CHECKING:
    from typing import Any

    from gemkit._api._async.pager import AsyncPager
    from gemkit._api._sync.pager import Pager
    from gemkit._generated.dicts import HttpOptionsOrDict
    from gemkit._generated.vertex.operations import AsyncOperations, Operations
    from gemkit._generated.vertex.types.common_shared31 import Operation
    from gemkit._generated.vertex.types.metadata_stores_contexts_shared import LineageSubgraph
    from gemkit._generated.vertex.types.metadata_stores_executions import (
        AddExecutionEventsRequest,
        AddExecutionEventsResponse,
        ListExecutionsResponse,
        PurgeExecutionsRequest,
    )
    from gemkit._generated.vertex.types.schedules_shared10 import Execution


_ADD_EXECUTION_EVENTS: OperationSpec[AddExecutionEventsResponse] = OperationSpec(
    id="vertex.projects.locations.metadata_stores.executions.add_execution_events",
    kind="unary",
    arguments=(
        Argument("execution", "{execution}", url=True, pattern="projects/*/locations/*/metadataStores/*/executions/*"),
        Argument("body", "", type="vertex.AddExecutionEventsRequest", spread=True),
    ),
    config="",
    response="vertex.AddExecutionEventsResponse",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.metadataStores.executions.addExecutionEvents",
            "POST",
            "/{execution}:addExecutionEvents",
        )
    },
    is_repeatable=False,
)
_CREATE: OperationSpec[Execution] = OperationSpec(
    id="vertex.projects.locations.metadata_stores.executions.create",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*/metadataStores/*"),
        Argument("execution_id", "?executionId"),
        Argument("body", "", type="vertex.Execution", spread=True),
    ),
    config="",
    response="vertex.Execution",
    http={
        "vertex": Http("aiplatform.projects.locations.metadataStores.executions.create", "POST", "/{parent}/executions")
    },
    is_repeatable=False,
)
_DELETE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.metadata_stores.executions.delete",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/metadataStores/*/executions/*"),
        Argument("etag", "?etag"),
    ),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.metadataStores.executions.delete", "DELETE", "/{name}")},
)
_GET: OperationSpec[Execution] = OperationSpec(
    id="vertex.projects.locations.metadata_stores.executions.get",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/metadataStores/*/executions/*"),),
    config="",
    response="vertex.Execution",
    http={"vertex": Http("aiplatform.projects.locations.metadataStores.executions.get", "GET", "/{name}")},
)
_LIST: OperationSpec[ListExecutionsResponse] = OperationSpec(
    id="vertex.projects.locations.metadata_stores.executions.list",
    kind="page",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*/metadataStores/*"),
        Argument("filter", "?filter"),
        Argument("order_by", "?orderBy"),
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
    ),
    config="",
    response="vertex.ListExecutionsResponse",
    http={
        "vertex": Http("aiplatform.projects.locations.metadataStores.executions.list", "GET", "/{parent}/executions")
    },
    items="executions",
)
_PATCH: OperationSpec[Execution] = OperationSpec(
    id="vertex.projects.locations.metadata_stores.executions.patch",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/metadataStores/*/executions/*"),
        Argument("allow_missing", "?allowMissing"),
        Argument("update_mask", "?updateMask"),
        Argument("body", "", type="vertex.Execution", spread=True),
    ),
    config="",
    response="vertex.Execution",
    http={"vertex": Http("aiplatform.projects.locations.metadataStores.executions.patch", "PATCH", "/{name}")},
)
_PURGE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.metadata_stores.executions.purge",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*/metadataStores/*"),
        Argument("body", "", type="vertex.PurgeExecutionsRequest", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.metadataStores.executions.purge", "POST", "/{parent}/executions:purge"
        )
    },
    is_repeatable=False,
)
_QUERY_EXECUTION_INPUTS_AND_OUTPUTS: OperationSpec[LineageSubgraph] = OperationSpec(
    id="vertex.projects.locations.metadata_stores.executions.query_execution_inputs_and_outputs",
    kind="unary",
    arguments=(
        Argument("execution", "{execution}", url=True, pattern="projects/*/locations/*/metadataStores/*/executions/*"),
    ),
    config="",
    response="vertex.LineageSubgraph",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.metadataStores.executions.queryExecutionInputsAndOutputs",
            "GET",
            "/{execution}:queryExecutionInputsAndOutputs",
        )
    },
)


class ProjectsLocationsMetadataStoresExecutions(Resource):
    """`projects.locations.metadataStores.executions` of the vertex document."""

    @cached_property
    def operations(self) -> Operations:
        """`projects.locations.metadataStores.executions.operations`."""
        from gemkit._generated.vertex.operations import Operations

        return Operations(self._client)

    def add_execution_events(
        self,
        *,
        execution: str,
        body: AddExecutionEventsRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> AddExecutionEventsResponse:
        """Add execution events: `POST /v1beta1/{+execution}:addExecutionEvents`."""
        return self._client.call(
            _ADD_EXECUTION_EVENTS, {"execution": execution, "body": body, "config": self._config(http_options)}
        )

    def create(
        self,
        *,
        parent: str,
        body: Execution | dict[str, Any],
        execution_id: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Execution:
        """Create an execution: `POST /v1beta1/{+parent}/executions`."""
        return self._client.call(
            _CREATE,
            {"parent": parent, "execution_id": execution_id, "body": body, "config": self._config(http_options)},
        )

    def delete(self, *, name: str, etag: str | None = None, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Delete an execution: `DELETE /v1beta1/{+name}`."""
        return self._client.call(_DELETE, {"name": name, "etag": etag, "config": self._config(http_options)})

    def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Execution:
        """Get an execution: `GET /v1beta1/{+name}`."""
        return self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    def list(
        self,
        *,
        parent: str,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Pager[Execution]:
        """List executions: `GET /v1beta1/{+parent}/executions`."""
        return self._client.pages(
            _LIST,
            {
                "parent": parent,
                "filter": filter,
                "order_by": order_by,
                "page_size": page_size,
                "page_token": page_token,
                "config": self._config(http_options),
            },
        )

    def patch(
        self,
        *,
        name: str,
        body: Execution | dict[str, Any],
        allow_missing: bool | None = None,
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Execution:
        """Update an execution: `PATCH /v1beta1/{+name}`."""
        return self._client.call(
            _PATCH,
            {
                "name": name,
                "allow_missing": allow_missing,
                "update_mask": update_mask,
                "body": body,
                "config": self._config(http_options),
            },
        )

    def purge(
        self,
        *,
        parent: str,
        body: PurgeExecutionsRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Purge: `POST /v1beta1/{+parent}/executions:purge`."""
        return self._client.call(_PURGE, {"parent": parent, "body": body, "config": self._config(http_options)})

    def query_execution_inputs_and_outputs(
        self, *, execution: str, http_options: HttpOptionsOrDict | None = None
    ) -> LineageSubgraph:
        """Query execution inputs and outputs: `GET /v1beta1/{+execution}:queryExecutionInputsAndOutputs`."""
        return self._client.call(
            _QUERY_EXECUTION_INPUTS_AND_OUTPUTS, {"execution": execution, "config": self._config(http_options)}
        )


class AsyncProjectsLocationsMetadataStoresExecutions(AsyncResource):
    """`projects.locations.metadataStores.executions` of the vertex document."""

    @cached_property
    def operations(self) -> AsyncOperations:
        """`projects.locations.metadataStores.executions.operations`."""
        from gemkit._generated.vertex.operations import AsyncOperations

        return AsyncOperations(self._client)

    async def add_execution_events(
        self,
        *,
        execution: str,
        body: AddExecutionEventsRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> AddExecutionEventsResponse:
        """Add execution events: `POST /v1beta1/{+execution}:addExecutionEvents`."""
        return await self._client.call(
            _ADD_EXECUTION_EVENTS, {"execution": execution, "body": body, "config": self._config(http_options)}
        )

    async def create(
        self,
        *,
        parent: str,
        body: Execution | dict[str, Any],
        execution_id: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Execution:
        """Create an execution: `POST /v1beta1/{+parent}/executions`."""
        return await self._client.call(
            _CREATE,
            {"parent": parent, "execution_id": execution_id, "body": body, "config": self._config(http_options)},
        )

    async def delete(
        self, *, name: str, etag: str | None = None, http_options: HttpOptionsOrDict | None = None
    ) -> Operation:
        """Delete an execution: `DELETE /v1beta1/{+name}`."""
        return await self._client.call(_DELETE, {"name": name, "etag": etag, "config": self._config(http_options)})

    async def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Execution:
        """Get an execution: `GET /v1beta1/{+name}`."""
        return await self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    async def list(
        self,
        *,
        parent: str,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> AsyncPager[Execution]:
        """List executions: `GET /v1beta1/{+parent}/executions`."""
        return await self._client.pages(
            _LIST,
            {
                "parent": parent,
                "filter": filter,
                "order_by": order_by,
                "page_size": page_size,
                "page_token": page_token,
                "config": self._config(http_options),
            },
        )

    async def patch(
        self,
        *,
        name: str,
        body: Execution | dict[str, Any],
        allow_missing: bool | None = None,
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Execution:
        """Update an execution: `PATCH /v1beta1/{+name}`."""
        return await self._client.call(
            _PATCH,
            {
                "name": name,
                "allow_missing": allow_missing,
                "update_mask": update_mask,
                "body": body,
                "config": self._config(http_options),
            },
        )

    async def purge(
        self,
        *,
        parent: str,
        body: PurgeExecutionsRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Purge: `POST /v1beta1/{+parent}/executions:purge`."""
        return await self._client.call(_PURGE, {"parent": parent, "body": body, "config": self._config(http_options)})

    async def query_execution_inputs_and_outputs(
        self, *, execution: str, http_options: HttpOptionsOrDict | None = None
    ) -> LineageSubgraph:
        """Query execution inputs and outputs: `GET /v1beta1/{+execution}:queryExecutionInputsAndOutputs`."""
        return await self._client.call(
            _QUERY_EXECUTION_INPUTS_AND_OUTPUTS, {"execution": execution, "config": self._config(http_options)}
        )
