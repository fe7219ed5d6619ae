"""`datasets` of the vertex document. Generated: `make gen` writes this file anew."""

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
    from gemkit._generated.vertex.resources.datasets__annotation_specs import (
        AsyncDatasetsAnnotationSpecs,
        DatasetsAnnotationSpecs,
    )
    from gemkit._generated.vertex.resources.datasets__data_items import AsyncDatasetsDataItems, DatasetsDataItems
    from gemkit._generated.vertex.resources.datasets__dataset_versions import (
        AsyncDatasetsDatasetVersions,
        DatasetsDatasetVersions,
    )
    from gemkit._generated.vertex.resources.datasets__saved_queries import (
        AsyncDatasetsSavedQueries,
        DatasetsSavedQueries,
    )
    from gemkit._generated.vertex.types.common_shared31 import Operation
    from gemkit._generated.vertex.types.datasets import Dataset, ListDatasetsResponse


_CREATE: OperationSpec[Operation] = OperationSpec(
    id="vertex.datasets.create",
    kind="unary",
    arguments=(
        Argument("parent", "?parent"),
        Argument("body", "", type="vertex.Dataset", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.datasets.create", "POST", "/datasets")},
    is_repeatable=False,
)
_DELETE: OperationSpec[Operation] = OperationSpec(
    id="vertex.datasets.delete",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="datasets/*"),),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.datasets.delete", "DELETE", "/{name}")},
)
_GET: OperationSpec[Dataset] = OperationSpec(
    id="vertex.datasets.get",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="datasets/*"),
        Argument("read_mask", "?readMask"),
    ),
    config="",
    response="vertex.Dataset",
    http={"vertex": Http("aiplatform.datasets.get", "GET", "/{name}")},
)
_LIST: OperationSpec[ListDatasetsResponse] = OperationSpec(
    id="vertex.datasets.list",
    kind="page",
    arguments=(
        Argument("filter", "?filter"),
        Argument("order_by", "?orderBy"),
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
        Argument("parent", "?parent"),
        Argument("read_mask", "?readMask"),
    ),
    config="",
    response="vertex.ListDatasetsResponse",
    http={"vertex": Http("aiplatform.datasets.list", "GET", "/datasets")},
    items="datasets",
)
_PATCH: OperationSpec[Dataset] = OperationSpec(
    id="vertex.datasets.patch",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="datasets/*"),
        Argument("update_mask", "?updateMask"),
        Argument("body", "", type="vertex.Dataset", spread=True),
    ),
    config="",
    response="vertex.Dataset",
    http={"vertex": Http("aiplatform.datasets.patch", "PATCH", "/{name}")},
)


class Datasets(Resource):
    """`datasets` of the vertex document."""

    @cached_property
    def annotation_specs(self) -> DatasetsAnnotationSpecs:
        """`datasets.annotationSpecs`."""
        from gemkit._generated.vertex.resources.datasets__annotation_specs import DatasetsAnnotationSpecs

        return DatasetsAnnotationSpecs(self._client)

    @cached_property
    def data_items(self) -> DatasetsDataItems:
        """`datasets.dataItems`."""
        from gemkit._generated.vertex.resources.datasets__data_items import DatasetsDataItems

        return DatasetsDataItems(self._client)

    @cached_property
    def dataset_versions(self) -> DatasetsDatasetVersions:
        """`datasets.datasetVersions`."""
        from gemkit._generated.vertex.resources.datasets__dataset_versions import DatasetsDatasetVersions

        return DatasetsDatasetVersions(self._client)

    @cached_property
    def operations(self) -> Operations:
        """`datasets.operations`."""
        from gemkit._generated.vertex.operations import Operations

        return Operations(self._client)

    @cached_property
    def saved_queries(self) -> DatasetsSavedQueries:
        """`datasets.savedQueries`."""
        from gemkit._generated.vertex.resources.datasets__saved_queries import DatasetsSavedQueries

        return DatasetsSavedQueries(self._client)

    def create(
        self,
        *,
        body: Dataset | dict[str, Any],
        parent: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Create a dataset: `POST /v1beta1/datasets`."""
        return self._client.call(_CREATE, {"parent": parent, "body": body, "config": self._config(http_options)})

    def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Delete a dataset: `DELETE /v1beta1/{+name}`."""
        return self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    def get(self, *, name: str, read_mask: str | None = None, http_options: HttpOptionsOrDict | None = None) -> Dataset:
        """Get a dataset: `GET /v1beta1/{+name}`."""
        return self._client.call(_GET, {"name": name, "read_mask": read_mask, "config": self._config(http_options)})

    def list(
        self,
        *,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        parent: str | None = None,
        read_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Pager[Dataset]:
        """List datasets: `GET /v1beta1/datasets`."""
        return self._client.pages(
            _LIST,
            {
                "filter": filter,
                "order_by": order_by,
                "page_size": page_size,
                "page_token": page_token,
                "parent": parent,
                "read_mask": read_mask,
                "config": self._config(http_options),
            },
        )

    def patch(
        self,
        *,
        name: str,
        body: Dataset | dict[str, Any],
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Dataset:
        """Update a dataset: `PATCH /v1beta1/{+name}`."""
        return self._client.call(
            _PATCH, {"name": name, "update_mask": update_mask, "body": body, "config": self._config(http_options)}
        )


class AsyncDatasets(AsyncResource):
    """`datasets` of the vertex document."""

    @cached_property
    def annotation_specs(self) -> AsyncDatasetsAnnotationSpecs:
        """`datasets.annotationSpecs`."""
        from gemkit._generated.vertex.resources.datasets__annotation_specs import AsyncDatasetsAnnotationSpecs

        return AsyncDatasetsAnnotationSpecs(self._client)

    @cached_property
    def data_items(self) -> AsyncDatasetsDataItems:
        """`datasets.dataItems`."""
        from gemkit._generated.vertex.resources.datasets__data_items import AsyncDatasetsDataItems

        return AsyncDatasetsDataItems(self._client)

    @cached_property
    def dataset_versions(self) -> AsyncDatasetsDatasetVersions:
        """`datasets.datasetVersions`."""
        from gemkit._generated.vertex.resources.datasets__dataset_versions import AsyncDatasetsDatasetVersions

        return AsyncDatasetsDatasetVersions(self._client)

    @cached_property
    def operations(self) -> AsyncOperations:
        """`datasets.operations`."""
        from gemkit._generated.vertex.operations import AsyncOperations

        return AsyncOperations(self._client)

    @cached_property
    def saved_queries(self) -> AsyncDatasetsSavedQueries:
        """`datasets.savedQueries`."""
        from gemkit._generated.vertex.resources.datasets__saved_queries import AsyncDatasetsSavedQueries

        return AsyncDatasetsSavedQueries(self._client)

    async def create(
        self,
        *,
        body: Dataset | dict[str, Any],
        parent: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Create a dataset: `POST /v1beta1/datasets`."""
        return await self._client.call(_CREATE, {"parent": parent, "body": body, "config": self._config(http_options)})

    async def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Delete a dataset: `DELETE /v1beta1/{+name}`."""
        return await self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    async def get(
        self, *, name: str, read_mask: str | None = None, http_options: HttpOptionsOrDict | None = None
    ) -> Dataset:
        """Get a dataset: `GET /v1beta1/{+name}`."""
        return await self._client.call(
            _GET, {"name": name, "read_mask": read_mask, "config": self._config(http_options)}
        )

    async def list(
        self,
        *,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        parent: str | None = None,
        read_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> AsyncPager[Dataset]:
        """List datasets: `GET /v1beta1/datasets`."""
        return await self._client.pages(
            _LIST,
            {
                "filter": filter,
                "order_by": order_by,
                "page_size": page_size,
                "page_token": page_token,
                "parent": parent,
                "read_mask": read_mask,
                "config": self._config(http_options),
            },
        )

    async def patch(
        self,
        *,
        name: str,
        body: Dataset | dict[str, Any],
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Dataset:
        """Update a dataset: `PATCH /v1beta1/{+name}`."""
        return await self._client.call(
            _PATCH, {"name": name, "update_mask": update_mask, "body": body, "config": self._config(http_options)}
        )
