"""`projects.locations.onlineEvaluators` of the vertex document. Generated: `make gen` writes this file anew."""

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
    from gemkit._generated.vertex.types.online_evaluators import ListOnlineEvaluatorsResponse, OnlineEvaluator


_ACTIVATE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.online_evaluators.activate",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/onlineEvaluators/*"),),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.onlineEvaluators.activate", "POST", "/{name}:activate")},
    is_repeatable=False,
)
_CREATE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.online_evaluators.create",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("body", "", type="vertex.OnlineEvaluator", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={
        "vertex": Http("aiplatform.projects.locations.onlineEvaluators.create", "POST", "/{parent}/onlineEvaluators")
    },
    is_repeatable=False,
)
_DELETE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.online_evaluators.delete",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/onlineEvaluators/*"),),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.onlineEvaluators.delete", "DELETE", "/{name}")},
)
_GET: OperationSpec[OnlineEvaluator] = OperationSpec(
    id="vertex.projects.locations.online_evaluators.get",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/onlineEvaluators/*"),),
    config="",
    response="vertex.OnlineEvaluator",
    http={"vertex": Http("aiplatform.projects.locations.onlineEvaluators.get", "GET", "/{name}")},
)
_LIST: OperationSpec[ListOnlineEvaluatorsResponse] = OperationSpec(
    id="vertex.projects.locations.online_evaluators.list",
    kind="page",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("filter", "?filter"),
        Argument("order_by", "?orderBy"),
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
    ),
    config="",
    response="vertex.ListOnlineEvaluatorsResponse",
    http={"vertex": Http("aiplatform.projects.locations.onlineEvaluators.list", "GET", "/{parent}/onlineEvaluators")},
    items="online_evaluators",
)
_PATCH: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.online_evaluators.patch",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/onlineEvaluators/*"),
        Argument("update_mask", "?updateMask"),
        Argument("body", "", type="vertex.OnlineEvaluator", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.onlineEvaluators.patch", "PATCH", "/{name}")},
)
_SUSPEND: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.online_evaluators.suspend",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/onlineEvaluators/*"),),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.onlineEvaluators.suspend", "POST", "/{name}:suspend")},
    is_repeatable=False,
)


class ProjectsLocationsOnlineEvaluators(Resource):
    """`projects.locations.onlineEvaluators` of the vertex document."""

    @cached_property
    def operations(self) -> Operations:
        """`projects.locations.onlineEvaluators.operations`."""
        from gemkit._generated.vertex.operations import Operations

        return Operations(self._client)

    def activate(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Activate: `POST /v1beta1/{+name}:activate`."""
        return self._client.call(_ACTIVATE, {"name": name, "config": self._config(http_options)})

    def create(
        self,
        *,
        parent: str | None = None,
        body: OnlineEvaluator | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Create an online evaluator: `POST /v1beta1/{+parent}/onlineEvaluators`."""
        return self._client.call(_CREATE, {"parent": parent, "body": body, "config": self._config(http_options)})

    def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Delete an online evaluator: `DELETE /v1beta1/{+name}`."""
        return self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> OnlineEvaluator:
        """Get an online evaluator: `GET /v1beta1/{+name}`."""
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
    ) -> Pager[OnlineEvaluator]:
        """List online evaluators: `GET /v1beta1/{+parent}/onlineEvaluators`."""
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
        body: OnlineEvaluator | dict[str, Any],
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Update an online evaluator: `PATCH /v1beta1/{+name}`."""
        return self._client.call(
            _PATCH, {"name": name, "update_mask": update_mask, "body": body, "config": self._config(http_options)}
        )

    def suspend(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Suspend: `POST /v1beta1/{+name}:suspend`."""
        return self._client.call(_SUSPEND, {"name": name, "config": self._config(http_options)})


class AsyncProjectsLocationsOnlineEvaluators(AsyncResource):
    """`projects.locations.onlineEvaluators` of the vertex document."""

    @cached_property
    def operations(self) -> AsyncOperations:
        """`projects.locations.onlineEvaluators.operations`."""
        from gemkit._generated.vertex.operations import AsyncOperations

        return AsyncOperations(self._client)

    async def activate(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Activate: `POST /v1beta1/{+name}:activate`."""
        return await self._client.call(_ACTIVATE, {"name": name, "config": self._config(http_options)})

    async def create(
        self,
        *,
        parent: str | None = None,
        body: OnlineEvaluator | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Create an online evaluator: `POST /v1beta1/{+parent}/onlineEvaluators`."""
        return await self._client.call(_CREATE, {"parent": parent, "body": body, "config": self._config(http_options)})

    async def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Delete an online evaluator: `DELETE /v1beta1/{+name}`."""
        return await self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    async def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> OnlineEvaluator:
        """Get an online evaluator: `GET /v1beta1/{+name}`."""
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
    ) -> AsyncPager[OnlineEvaluator]:
        """List online evaluators: `GET /v1beta1/{+parent}/onlineEvaluators`."""
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
        body: OnlineEvaluator | dict[str, Any],
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Update an online evaluator: `PATCH /v1beta1/{+name}`."""
        return await self._client.call(
            _PATCH, {"name": name, "update_mask": update_mask, "body": body, "config": self._config(http_options)}
        )

    async def suspend(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Suspend: `POST /v1beta1/{+name}:suspend`."""
        return await self._client.call(_SUSPEND, {"name": name, "config": self._config(http_options)})
