"""`projects.locations.notebookRuntimes` of the vertex document. Generated: `make gen` writes this file anew."""

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
    from gemkit._generated.vertex.types.notebook_runtimes import (
        AssignNotebookRuntimeRequest,
        ListNotebookRuntimesResponse,
        NotebookRuntime,
        ReportRuntimeEventRequest,
        ReportRuntimeEventResponse,
    )
    from gemkit._generated.vertex.types.notebook_runtimes_shared import (
        GenerateAccessTokenRequest,
        GenerateAccessTokenResponse,
    )


_ASSIGN: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.notebook_runtimes.assign",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("body", "", type="vertex.AssignNotebookRuntimeRequest", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.notebookRuntimes.assign", "POST", "/{parent}/notebookRuntimes:assign"
        )
    },
    is_repeatable=False,
)
_DELETE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.notebook_runtimes.delete",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/notebookRuntimes/*"),),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.notebookRuntimes.delete", "DELETE", "/{name}")},
)
_GENERATE_ACCESS_TOKEN: OperationSpec[GenerateAccessTokenResponse] = OperationSpec(
    id="vertex.projects.locations.notebook_runtimes.generate_access_token",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/notebookRuntimes/*"),
        Argument("body", "", type="vertex.GenerateAccessTokenRequest", spread=True),
    ),
    config="",
    response="vertex.GenerateAccessTokenResponse",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.notebookRuntimes.generateAccessToken", "POST", "/{name}:generateAccessToken"
        )
    },
    is_repeatable=False,
)
_GET: OperationSpec[NotebookRuntime] = OperationSpec(
    id="vertex.projects.locations.notebook_runtimes.get",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/notebookRuntimes/*"),),
    config="",
    response="vertex.NotebookRuntime",
    http={"vertex": Http("aiplatform.projects.locations.notebookRuntimes.get", "GET", "/{name}")},
)
_LIST: OperationSpec[ListNotebookRuntimesResponse] = OperationSpec(
    id="vertex.projects.locations.notebook_runtimes.list",
    kind="page",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("filter", "?filter"),
        Argument("order_by", "?orderBy"),
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
        Argument("read_mask", "?readMask"),
    ),
    config="",
    response="vertex.ListNotebookRuntimesResponse",
    http={"vertex": Http("aiplatform.projects.locations.notebookRuntimes.list", "GET", "/{parent}/notebookRuntimes")},
    items="notebook_runtimes",
)
_REPORT_EVENT: OperationSpec[ReportRuntimeEventResponse] = OperationSpec(
    id="vertex.projects.locations.notebook_runtimes.report_event",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/notebookRuntimes/*"),
        Argument("body", "", type="vertex.ReportRuntimeEventRequest", spread=True),
    ),
    config="",
    response="vertex.ReportRuntimeEventResponse",
    http={"vertex": Http("aiplatform.projects.locations.notebookRuntimes.reportEvent", "POST", "/{name}:reportEvent")},
    is_repeatable=False,
)
_START: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.notebook_runtimes.start",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/notebookRuntimes/*"),),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.notebookRuntimes.start", "POST", "/{name}:start")},
    is_repeatable=False,
)
_STOP: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.notebook_runtimes.stop",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/notebookRuntimes/*"),),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.notebookRuntimes.stop", "POST", "/{name}:stop")},
    is_repeatable=False,
)
_UPGRADE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.notebook_runtimes.upgrade",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/notebookRuntimes/*"),),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.notebookRuntimes.upgrade", "POST", "/{name}:upgrade")},
    is_repeatable=False,
)


class ProjectsLocationsNotebookRuntimes(Resource):
    """`projects.locations.notebookRuntimes` of the vertex document."""

    @cached_property
    def operations(self) -> Operations:
        """`projects.locations.notebookRuntimes.operations`."""
        from gemkit._generated.vertex.operations import Operations

        return Operations(self._client)

    def assign(
        self,
        *,
        parent: str | None = None,
        body: AssignNotebookRuntimeRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Assign: `POST /v1beta1/{+parent}/notebookRuntimes:assign`."""
        return self._client.call(_ASSIGN, {"parent": parent, "body": body, "config": self._config(http_options)})

    def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Delete a notebook runtime: `DELETE /v1beta1/{+name}`."""
        return self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    def generate_access_token(
        self,
        *,
        name: str,
        body: GenerateAccessTokenRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> GenerateAccessTokenResponse:
        """Generate access token: `POST /v1beta1/{+name}:generateAccessToken`."""
        return self._client.call(
            _GENERATE_ACCESS_TOKEN, {"name": name, "body": body, "config": self._config(http_options)}
        )

    def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> NotebookRuntime:
        """Get a notebook runtime: `GET /v1beta1/{+name}`."""
        return self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    def list(
        self,
        *,
        parent: str | None = None,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        read_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Pager[NotebookRuntime]:
        """List notebook runtimes: `GET /v1beta1/{+parent}/notebookRuntimes`."""
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

    def report_event(
        self,
        *,
        name: str,
        body: ReportRuntimeEventRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> ReportRuntimeEventResponse:
        """Report event: `POST /v1beta1/{+name}:reportEvent`."""
        return self._client.call(_REPORT_EVENT, {"name": name, "body": body, "config": self._config(http_options)})

    def start(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Start: `POST /v1beta1/{+name}:start`."""
        return self._client.call(_START, {"name": name, "config": self._config(http_options)})

    def stop(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Stop: `POST /v1beta1/{+name}:stop`."""
        return self._client.call(_STOP, {"name": name, "config": self._config(http_options)})

    def upgrade(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Upgrade: `POST /v1beta1/{+name}:upgrade`."""
        return self._client.call(_UPGRADE, {"name": name, "config": self._config(http_options)})


class AsyncProjectsLocationsNotebookRuntimes(AsyncResource):
    """`projects.locations.notebookRuntimes` of the vertex document."""

    @cached_property
    def operations(self) -> AsyncOperations:
        """`projects.locations.notebookRuntimes.operations`."""
        from gemkit._generated.vertex.operations import AsyncOperations

        return AsyncOperations(self._client)

    async def assign(
        self,
        *,
        parent: str | None = None,
        body: AssignNotebookRuntimeRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Assign: `POST /v1beta1/{+parent}/notebookRuntimes:assign`."""
        return await self._client.call(_ASSIGN, {"parent": parent, "body": body, "config": self._config(http_options)})

    async def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Delete a notebook runtime: `DELETE /v1beta1/{+name}`."""
        return await self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    async def generate_access_token(
        self,
        *,
        name: str,
        body: GenerateAccessTokenRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> GenerateAccessTokenResponse:
        """Generate access token: `POST /v1beta1/{+name}:generateAccessToken`."""
        return await self._client.call(
            _GENERATE_ACCESS_TOKEN, {"name": name, "body": body, "config": self._config(http_options)}
        )

    async def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> NotebookRuntime:
        """Get a notebook runtime: `GET /v1beta1/{+name}`."""
        return await self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    async def list(
        self,
        *,
        parent: str | None = None,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        read_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> AsyncPager[NotebookRuntime]:
        """List notebook runtimes: `GET /v1beta1/{+parent}/notebookRuntimes`."""
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

    async def report_event(
        self,
        *,
        name: str,
        body: ReportRuntimeEventRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> ReportRuntimeEventResponse:
        """Report event: `POST /v1beta1/{+name}:reportEvent`."""
        return await self._client.call(
            _REPORT_EVENT, {"name": name, "body": body, "config": self._config(http_options)}
        )

    async def start(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Start: `POST /v1beta1/{+name}:start`."""
        return await self._client.call(_START, {"name": name, "config": self._config(http_options)})

    async def stop(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Stop: `POST /v1beta1/{+name}:stop`."""
        return await self._client.call(_STOP, {"name": name, "config": self._config(http_options)})

    async def upgrade(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Upgrade: `POST /v1beta1/{+name}:upgrade`."""
        return await self._client.call(_UPGRADE, {"name": name, "config": self._config(http_options)})
