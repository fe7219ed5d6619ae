"""`projects.locations.datasets.dataItems` of the vertex document. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource
from gemkit._mapping.operation import Argument, Http, OperationSpec

if TYPE_CHECKING:
    from gemkit._api._async.pager import AsyncPager
    from gemkit._api._sync.pager import Pager
    from gemkit._generated.dicts import HttpOptionsOrDict
    from gemkit._generated.vertex.operations import AsyncOperations, Operations
    from gemkit._generated.vertex.resources.projects__locations__datasets__data_items__annotations import (
        AsyncProjectsLocationsDatasetsDataItemsAnnotations,
        ProjectsLocationsDatasetsDataItemsAnnotations,
    )
    from gemkit._generated.vertex.types.datasets_data_items import ListDataItemsResponse
    from gemkit._generated.vertex.types.datasets_shared import DataItem


_LIST: OperationSpec[ListDataItemsResponse] = OperationSpec(
    id="vertex.projects.locations.datasets.data_items.list",
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
    response="vertex.ListDataItemsResponse",
    http={"vertex": Http("aiplatform.projects.locations.datasets.dataItems.list", "GET", "/{parent}/dataItems")},
    items="data_items",
)


class ProjectsLocationsDatasetsDataItems(Resource):
    """`projects.locations.datasets.dataItems` of the vertex document."""

    @cached_property
    def annotations(self) -> ProjectsLocationsDatasetsDataItemsAnnotations:
        """`projects.locations.datasets.dataItems.annotations`."""
        from gemkit._generated.vertex.resources.projects__locations__datasets__data_items__annotations import (
            ProjectsLocationsDatasetsDataItemsAnnotations,
        )

        return ProjectsLocationsDatasetsDataItemsAnnotations(self._client)

    @cached_property
    def operations(self) -> Operations:
        """`projects.locations.datasets.dataItems.operations`."""
        from gemkit._generated.vertex.operations import Operations

        return Operations(self._client)

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
    ) -> Pager[DataItem]:
        """List data items: `GET /v1beta1/{+parent}/dataItems`."""
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


class AsyncProjectsLocationsDatasetsDataItems(AsyncResource):
    """`projects.locations.datasets.dataItems` of the vertex document."""

    @cached_property
    def annotations(self) -> AsyncProjectsLocationsDatasetsDataItemsAnnotations:
        """`projects.locations.datasets.dataItems.annotations`."""
        from gemkit._generated.vertex.resources.projects__locations__datasets__data_items__annotations import (
            AsyncProjectsLocationsDatasetsDataItemsAnnotations,
        )

        return AsyncProjectsLocationsDatasetsDataItemsAnnotations(self._client)

    @cached_property
    def operations(self) -> AsyncOperations:
        """`projects.locations.datasets.dataItems.operations`."""
        from gemkit._generated.vertex.operations import AsyncOperations

        return AsyncOperations(self._client)

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
    ) -> AsyncPager[DataItem]:
        """List data items: `GET /v1beta1/{+parent}/dataItems`."""
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
