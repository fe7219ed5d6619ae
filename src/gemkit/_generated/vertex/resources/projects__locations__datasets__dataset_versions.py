"""`projects.locations.datasets.datasetVersions` of the vertex document. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource
from gemkit._mapping.operation import Argument, Http, OperationSpec

if TYPE_CHECKING:
    from typing import Any

    from gemkit._api._async.pager import AsyncPager
    from gemkit._api._sync.pager import Pager
    from gemkit._generated.dicts import HttpOptionsOrDict
    from gemkit._generated.vertex.types.common_shared31 import Operation
    from gemkit._generated.vertex.types.datasets_dataset_versions import DatasetVersion, ListDatasetVersionsResponse


_CREATE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.datasets.dataset_versions.create",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*/datasets/*"),
        Argument("body", "", type="vertex.DatasetVersion", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.datasets.datasetVersions.create", "POST", "/{parent}/datasetVersions"
        )
    },
    is_repeatable=False,
)
_DELETE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.datasets.dataset_versions.delete",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/datasets/*/datasetVersions/*"),),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.datasets.datasetVersions.delete", "DELETE", "/{name}")},
)
_GET: OperationSpec[DatasetVersion] = OperationSpec(
    id="vertex.projects.locations.datasets.dataset_versions.get",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/datasets/*/datasetVersions/*"),
        Argument("read_mask", "?readMask"),
    ),
    config="",
    response="vertex.DatasetVersion",
    http={"vertex": Http("aiplatform.projects.locations.datasets.datasetVersions.get", "GET", "/{name}")},
)
_LIST: OperationSpec[ListDatasetVersionsResponse] = OperationSpec(
    id="vertex.projects.locations.datasets.dataset_versions.list",
    kind="page",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*/datasets/*"),
        Argument("filter", "?filter"),
        Argument("order_by", "?orderBy"),
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
        Argument("read_mask", "?readMask"),
    ),
    config="",
    response="vertex.ListDatasetVersionsResponse",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.datasets.datasetVersions.list", "GET", "/{parent}/datasetVersions"
        )
    },
    items="dataset_versions",
)
_PATCH: OperationSpec[DatasetVersion] = OperationSpec(
    id="vertex.projects.locations.datasets.dataset_versions.patch",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/datasets/*/datasetVersions/*"),
        Argument("update_mask", "?updateMask"),
        Argument("body", "", type="vertex.DatasetVersion", spread=True),
    ),
    config="",
    response="vertex.DatasetVersion",
    http={"vertex": Http("aiplatform.projects.locations.datasets.datasetVersions.patch", "PATCH", "/{name}")},
)
_RESTORE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.datasets.dataset_versions.restore",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/datasets/*/datasetVersions/*"),),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.datasets.datasetVersions.restore", "GET", "/{name}:restore")},
)


class ProjectsLocationsDatasetsDatasetVersions(Resource):
    """`projects.locations.datasets.datasetVersions` of the vertex document."""

    def create(
        self, *, parent: str, body: DatasetVersion | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> Operation:
        """Create a dataset version: `POST /v1beta1/{+parent}/datasetVersions`."""
        return self._client.call(_CREATE, {"parent": parent, "body": body, "config": self._config(http_options)})

    def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Delete a dataset version: `DELETE /v1beta1/{+name}`."""
        return self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    def get(
        self, *, name: str, read_mask: str | None = None, http_options: HttpOptionsOrDict | None = None
    ) -> DatasetVersion:
        """Get a dataset version: `GET /v1beta1/{+name}`."""
        return self._client.call(_GET, {"name": name, "read_mask": read_mask, "config": self._config(http_options)})

    def list(
        self,
        *,
        parent: str,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        read_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Pager[DatasetVersion]:
        """List dataset versions: `GET /v1beta1/{+parent}/datasetVersions`."""
        return self._client.pages(
            _LIST,
            {
                "parent": parent,
                "filter": filter,
                "order_by": order_by,
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
        body: DatasetVersion | dict[str, Any],
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> DatasetVersion:
        """Update a dataset version: `PATCH /v1beta1/{+name}`."""
        return self._client.call(
            _PATCH, {"name": name, "update_mask": update_mask, "body": body, "config": self._config(http_options)}
        )

    def restore(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Restore: `GET /v1beta1/{+name}:restore`."""
        return self._client.call(_RESTORE, {"name": name, "config": self._config(http_options)})


class AsyncProjectsLocationsDatasetsDatasetVersions(AsyncResource):
    """`projects.locations.datasets.datasetVersions` of the vertex document."""

    async def create(
        self, *, parent: str, body: DatasetVersion | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> Operation:
        """Create a dataset version: `POST /v1beta1/{+parent}/datasetVersions`."""
        return await self._client.call(_CREATE, {"parent": parent, "body": body, "config": self._config(http_options)})

    async def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Delete a dataset version: `DELETE /v1beta1/{+name}`."""
        return await self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    async def get(
        self, *, name: str, read_mask: str | None = None, http_options: HttpOptionsOrDict | None = None
    ) -> DatasetVersion:
        """Get a dataset version: `GET /v1beta1/{+name}`."""
        return await self._client.call(
            _GET, {"name": name, "read_mask": read_mask, "config": self._config(http_options)}
        )

    async def list(
        self,
        *,
        parent: str,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        read_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> AsyncPager[DatasetVersion]:
        """List dataset versions: `GET /v1beta1/{+parent}/datasetVersions`."""
        return await self._client.pages(
            _LIST,
            {
                "parent": parent,
                "filter": filter,
                "order_by": order_by,
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
        body: DatasetVersion | dict[str, Any],
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> DatasetVersion:
        """Update a dataset version: `PATCH /v1beta1/{+name}`."""
        return await self._client.call(
            _PATCH, {"name": name, "update_mask": update_mask, "body": body, "config": self._config(http_options)}
        )

    async def restore(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Restore: `GET /v1beta1/{+name}:restore`."""
        return await self._client.call(_RESTORE, {"name": name, "config": self._config(http_options)})
