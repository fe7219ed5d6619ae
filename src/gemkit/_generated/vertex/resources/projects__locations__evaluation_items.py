"""`projects.locations.evaluationItems` of the vertex document. Generated: `make gen` writes this file anew."""

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
    from gemkit._generated.vertex.operations import AsyncOperationsDeleteGetListWait, OperationsDeleteGetListWait
    from gemkit._generated.vertex.resources.projects__locations__evaluation_items__revisions import (
        AsyncProjectsLocationsEvaluationItemsRevisions,
        ProjectsLocationsEvaluationItemsRevisions,
    )
    from gemkit._generated.vertex.types.common_shared31 import Operation
    from gemkit._generated.vertex.types.evaluation_items import ListEvaluationItemsResponse
    from gemkit._generated.vertex.types.evaluation_items_shared import EvaluationItem


_CREATE: OperationSpec[EvaluationItem] = OperationSpec(
    id="vertex.projects.locations.evaluation_items.create",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("body", "", type="vertex.EvaluationItem", spread=True),
    ),
    config="",
    response="vertex.EvaluationItem",
    http={"vertex": Http("aiplatform.projects.locations.evaluationItems.create", "POST", "/{parent}/evaluationItems")},
    is_repeatable=False,
)
_DELETE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.evaluation_items.delete",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/evaluationItems/*"),
        Argument("force", "?force"),
    ),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.evaluationItems.delete", "DELETE", "/{name}")},
)
_GET: OperationSpec[EvaluationItem] = OperationSpec(
    id="vertex.projects.locations.evaluation_items.get",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/evaluationItems/*"),),
    config="",
    response="vertex.EvaluationItem",
    http={"vertex": Http("aiplatform.projects.locations.evaluationItems.get", "GET", "/{name}")},
)
_LIST: OperationSpec[ListEvaluationItemsResponse] = OperationSpec(
    id="vertex.projects.locations.evaluation_items.list",
    kind="page",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("filter", "?filter"),
        Argument("order_by", "?orderBy"),
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
    ),
    config="",
    response="vertex.ListEvaluationItemsResponse",
    http={"vertex": Http("aiplatform.projects.locations.evaluationItems.list", "GET", "/{parent}/evaluationItems")},
    items="evaluation_items",
)


class ProjectsLocationsEvaluationItems(Resource):
    """`projects.locations.evaluationItems` of the vertex document."""

    @cached_property
    def operations(self) -> OperationsDeleteGetListWait:
        """`projects.locations.evaluationItems.operations`."""
        from gemkit._generated.vertex.operations import OperationsDeleteGetListWait

        return OperationsDeleteGetListWait(self._client)

    @cached_property
    def revisions(self) -> ProjectsLocationsEvaluationItemsRevisions:
        """`projects.locations.evaluationItems.revisions`."""
        from gemkit._generated.vertex.resources.projects__locations__evaluation_items__revisions import (
            ProjectsLocationsEvaluationItemsRevisions,
        )

        return ProjectsLocationsEvaluationItemsRevisions(self._client)

    def create(
        self,
        *,
        parent: str | None = None,
        body: EvaluationItem | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> EvaluationItem:
        """Create an evaluation item: `POST /v1beta1/{+parent}/evaluationItems`."""
        return self._client.call(_CREATE, {"parent": parent, "body": body, "config": self._config(http_options)})

    def delete(
        self, *, name: str, force: bool | None = None, http_options: HttpOptionsOrDict | None = None
    ) -> Operation:
        """Delete an evaluation item: `DELETE /v1beta1/{+name}`."""
        return self._client.call(_DELETE, {"name": name, "force": force, "config": self._config(http_options)})

    def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> EvaluationItem:
        """Get an evaluation item: `GET /v1beta1/{+name}`."""
        return self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    def list(
        self,
        *,
        parent: str | None = None,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Pager[EvaluationItem]:
        """List evaluation items: `GET /v1beta1/{+parent}/evaluationItems`."""
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


class AsyncProjectsLocationsEvaluationItems(AsyncResource):
    """`projects.locations.evaluationItems` of the vertex document."""

    @cached_property
    def operations(self) -> AsyncOperationsDeleteGetListWait:
        """`projects.locations.evaluationItems.operations`."""
        from gemkit._generated.vertex.operations import AsyncOperationsDeleteGetListWait

        return AsyncOperationsDeleteGetListWait(self._client)

    @cached_property
    def revisions(self) -> AsyncProjectsLocationsEvaluationItemsRevisions:
        """`projects.locations.evaluationItems.revisions`."""
        from gemkit._generated.vertex.resources.projects__locations__evaluation_items__revisions import (
            AsyncProjectsLocationsEvaluationItemsRevisions,
        )

        return AsyncProjectsLocationsEvaluationItemsRevisions(self._client)

    async def create(
        self,
        *,
        parent: str | None = None,
        body: EvaluationItem | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> EvaluationItem:
        """Create an evaluation item: `POST /v1beta1/{+parent}/evaluationItems`."""
        return await self._client.call(_CREATE, {"parent": parent, "body": body, "config": self._config(http_options)})

    async def delete(
        self, *, name: str, force: bool | None = None, http_options: HttpOptionsOrDict | None = None
    ) -> Operation:
        """Delete an evaluation item: `DELETE /v1beta1/{+name}`."""
        return await self._client.call(_DELETE, {"name": name, "force": force, "config": self._config(http_options)})

    async def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> EvaluationItem:
        """Get an evaluation item: `GET /v1beta1/{+name}`."""
        return await self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    async def list(
        self,
        *,
        parent: str | None = None,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> AsyncPager[EvaluationItem]:
        """List evaluation items: `GET /v1beta1/{+parent}/evaluationItems`."""
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
