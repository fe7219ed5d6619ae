"""`projects.locations.datasets.savedQueries` of the vertex document. Generated: `make gen` writes this file anew."""

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
    from gemkit._generated.vertex.types.common_shared31 import Operation
    from gemkit._generated.vertex.types.datasets_saved_queries import ListSavedQueriesResponse
    from gemkit._generated.vertex.types.datasets_shared3 import SavedQuery


_DELETE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.datasets.saved_queries.delete",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/datasets/*/savedQueries/*"),),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.datasets.savedQueries.delete", "DELETE", "/{name}")},
)
_LIST: OperationSpec[ListSavedQueriesResponse] = OperationSpec(
    id="vertex.projects.locations.datasets.saved_queries.list",
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
    response="vertex.ListSavedQueriesResponse",
    http={"vertex": Http("aiplatform.projects.locations.datasets.savedQueries.list", "GET", "/{parent}/savedQueries")},
    items="saved_queries",
)


class ProjectsLocationsDatasetsSavedQueries(Resource):
    """`projects.locations.datasets.savedQueries` of the vertex document."""

    @cached_property
    def operations(self) -> Operations:
        """`projects.locations.datasets.savedQueries.operations`."""
        from gemkit._generated.vertex.operations import Operations

        return Operations(self._client)

    def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Delete a saved query: `DELETE /v1beta1/{+name}`."""
        return self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

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
    ) -> Pager[SavedQuery]:
        """List saved queries: `GET /v1beta1/{+parent}/savedQueries`."""
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


class AsyncProjectsLocationsDatasetsSavedQueries(AsyncResource):
    """`projects.locations.datasets.savedQueries` of the vertex document."""

    @cached_property
    def operations(self) -> AsyncOperations:
        """`projects.locations.datasets.savedQueries.operations`."""
        from gemkit._generated.vertex.operations import AsyncOperations

        return AsyncOperations(self._client)

    async def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Delete a saved query: `DELETE /v1beta1/{+name}`."""
        return await self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

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
    ) -> AsyncPager[SavedQuery]:
        """List saved queries: `GET /v1beta1/{+parent}/savedQueries`."""
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
