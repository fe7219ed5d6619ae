"""`projects.locations.indexes` of the vertex document. Generated: `make gen` writes this file anew."""

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
    from gemkit._generated.vertex.types.indexes import (
        ImportIndexRequest,
        Index,
        ListIndexesResponse,
        RemoveDatapointsRequest,
        RemoveDatapointsResponse,
        UpsertDatapointsRequest,
        UpsertDatapointsResponse,
    )


_CREATE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.indexes.create",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("body", "", type="vertex.Index", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.indexes.create", "POST", "/{parent}/indexes")},
    is_repeatable=False,
)
_DELETE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.indexes.delete",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/indexes/*"),),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.indexes.delete", "DELETE", "/{name}")},
)
_GET: OperationSpec[Index] = OperationSpec(
    id="vertex.projects.locations.indexes.get",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/indexes/*"),),
    config="",
    response="vertex.Index",
    http={"vertex": Http("aiplatform.projects.locations.indexes.get", "GET", "/{name}")},
)
_IMPORT: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.indexes.import_",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/indexes/*"),
        Argument("body", "", type="vertex.ImportIndexRequest", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.indexes.import", "POST", "/{name}:import")},
    is_repeatable=False,
)
_LIST: OperationSpec[ListIndexesResponse] = OperationSpec(
    id="vertex.projects.locations.indexes.list",
    kind="page",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("filter", "?filter"),
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
        Argument("read_mask", "?readMask"),
    ),
    config="",
    response="vertex.ListIndexesResponse",
    http={"vertex": Http("aiplatform.projects.locations.indexes.list", "GET", "/{parent}/indexes")},
    items="indexes",
)
_PATCH: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.indexes.patch",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/indexes/*"),
        Argument("update_mask", "?updateMask"),
        Argument("body", "", type="vertex.Index", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.indexes.patch", "PATCH", "/{name}")},
)
_REMOVE_DATAPOINTS: OperationSpec[RemoveDatapointsResponse] = OperationSpec(
    id="vertex.projects.locations.indexes.remove_datapoints",
    kind="unary",
    arguments=(
        Argument("index", "{index}", url=True, pattern="projects/*/locations/*/indexes/*"),
        Argument("body", "", type="vertex.RemoveDatapointsRequest", spread=True),
    ),
    config="",
    response="vertex.RemoveDatapointsResponse",
    http={
        "vertex": Http("aiplatform.projects.locations.indexes.removeDatapoints", "POST", "/{index}:removeDatapoints")
    },
    is_repeatable=False,
)
_UPSERT_DATAPOINTS: OperationSpec[UpsertDatapointsResponse] = OperationSpec(
    id="vertex.projects.locations.indexes.upsert_datapoints",
    kind="unary",
    arguments=(
        Argument("index", "{index}", url=True, pattern="projects/*/locations/*/indexes/*"),
        Argument("body", "", type="vertex.UpsertDatapointsRequest", spread=True),
    ),
    config="",
    response="vertex.UpsertDatapointsResponse",
    http={
        "vertex": Http("aiplatform.projects.locations.indexes.upsertDatapoints", "POST", "/{index}:upsertDatapoints")
    },
    is_repeatable=False,
)


class ProjectsLocationsIndexes(Resource):
    """`projects.locations.indexes` of the vertex document."""

    @cached_property
    def operations(self) -> Operations:
        """`projects.locations.indexes.operations`."""
        from gemkit._generated.vertex.operations import Operations

        return Operations(self._client)

    def create(
        self, *, parent: str | None = None, body: Index | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> Operation:
        """Create an indexe: `POST /v1beta1/{+parent}/indexes`."""
        return self._client.call(_CREATE, {"parent": parent, "body": body, "config": self._config(http_options)})

    def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Delete an indexe: `DELETE /v1beta1/{+name}`."""
        return self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Index:
        """Get an indexe: `GET /v1beta1/{+name}`."""
        return self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    def import_(
        self, *, name: str, body: ImportIndexRequest | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> Operation:
        """Import: `POST /v1beta1/{+name}:import`."""
        return self._client.call(_IMPORT, {"name": name, "body": body, "config": self._config(http_options)})

    def list(
        self,
        *,
        parent: str | None = None,
        filter: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        read_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Pager[Index]:
        """List indexes: `GET /v1beta1/{+parent}/indexes`."""
        return self._client.pages(
            _LIST,
            {
                "parent": parent,
                "filter": filter,
                "page_size": page_size,
                "page_token": page_token,
                "read_mask": read_mask,
                "config": self._config(http_options),
            },
        )

    def patch(
        self,
        *,
        name: str,
        body: Index | dict[str, Any],
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Update an indexe: `PATCH /v1beta1/{+name}`."""
        return self._client.call(
            _PATCH, {"name": name, "update_mask": update_mask, "body": body, "config": self._config(http_options)}
        )

    def remove_datapoints(
        self,
        *,
        index: str,
        body: RemoveDatapointsRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> RemoveDatapointsResponse:
        """Remove datapoints: `POST /v1beta1/{+index}:removeDatapoints`."""
        return self._client.call(
            _REMOVE_DATAPOINTS, {"index": index, "body": body, "config": self._config(http_options)}
        )

    def upsert_datapoints(
        self,
        *,
        index: str,
        body: UpsertDatapointsRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> UpsertDatapointsResponse:
        """Upsert datapoints: `POST /v1beta1/{+index}:upsertDatapoints`."""
        return self._client.call(
            _UPSERT_DATAPOINTS, {"index": index, "body": body, "config": self._config(http_options)}
        )


class AsyncProjectsLocationsIndexes(AsyncResource):
    """`projects.locations.indexes` of the vertex document."""

    @cached_property
    def operations(self) -> AsyncOperations:
        """`projects.locations.indexes.operations`."""
        from gemkit._generated.vertex.operations import AsyncOperations

        return AsyncOperations(self._client)

    async def create(
        self, *, parent: str | None = None, body: Index | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> Operation:
        """Create an indexe: `POST /v1beta1/{+parent}/indexes`."""
        return await self._client.call(_CREATE, {"parent": parent, "body": body, "config": self._config(http_options)})

    async def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Delete an indexe: `DELETE /v1beta1/{+name}`."""
        return await self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    async def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Index:
        """Get an indexe: `GET /v1beta1/{+name}`."""
        return await self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    async def import_(
        self, *, name: str, body: ImportIndexRequest | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> Operation:
        """Import: `POST /v1beta1/{+name}:import`."""
        return await self._client.call(_IMPORT, {"name": name, "body": body, "config": self._config(http_options)})

    async def list(
        self,
        *,
        parent: str | None = None,
        filter: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        read_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> AsyncPager[Index]:
        """List indexes: `GET /v1beta1/{+parent}/indexes`."""
        return await self._client.pages(
            _LIST,
            {
                "parent": parent,
                "filter": filter,
                "page_size": page_size,
                "page_token": page_token,
                "read_mask": read_mask,
                "config": self._config(http_options),
            },
        )

    async def patch(
        self,
        *,
        name: str,
        body: Index | dict[str, Any],
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Update an indexe: `PATCH /v1beta1/{+name}`."""
        return await self._client.call(
            _PATCH, {"name": name, "update_mask": update_mask, "body": body, "config": self._config(http_options)}
        )

    async def remove_datapoints(
        self,
        *,
        index: str,
        body: RemoveDatapointsRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> RemoveDatapointsResponse:
        """Remove datapoints: `POST /v1beta1/{+index}:removeDatapoints`."""
        return await self._client.call(
            _REMOVE_DATAPOINTS, {"index": index, "body": body, "config": self._config(http_options)}
        )

    async def upsert_datapoints(
        self,
        *,
        index: str,
        body: UpsertDatapointsRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> UpsertDatapointsResponse:
        """Upsert datapoints: `POST /v1beta1/{+index}:upsertDatapoints`."""
        return await self._client.call(
            _UPSERT_DATAPOINTS, {"index": index, "body": body, "config": self._config(http_options)}
        )
