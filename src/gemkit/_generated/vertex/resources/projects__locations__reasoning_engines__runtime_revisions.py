"""`projects.locations.reasoningEngines.runtimeRevisions` of the vertex document. Generated: `make gen` writes this file anew."""

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
    from gemkit._api.raw import RawResponse
    from gemkit._generated.dicts import HttpOptionsOrDict
    from gemkit._generated.vertex.operations import AsyncOperations, Operations
    from gemkit._generated.vertex.resources.projects__locations__reasoning_engines__runtime_revisions__a2a import (
        AsyncProjectsLocationsReasoningEnginesRuntimeRevisionsA2a,
        ProjectsLocationsReasoningEnginesRuntimeRevisionsA2a,
    )
    from gemkit._generated.vertex.types.common_shared31 import Operation
    from gemkit._generated.vertex.types.reasoning_engines_runtime_revisions import (
        ListReasoningEngineRuntimeRevisionsResponse,
        ReasoningEngineRuntimeRevision,
    )
    from gemkit._generated.vertex.types.reasoning_engines_shared import (
        QueryReasoningEngineRequest,
        QueryReasoningEngineResponse,
        StreamQueryReasoningEngineRequest,
    )


_DELETE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.reasoning_engines.runtime_revisions.delete",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/reasoningEngines/*/runtimeRevisions/*"),
    ),
    config="",
    response="vertex.Operation",
    http={
        "vertex": Http("aiplatform.projects.locations.reasoningEngines.runtimeRevisions.delete", "DELETE", "/{name}")
    },
)
_GET: OperationSpec[ReasoningEngineRuntimeRevision] = OperationSpec(
    id="vertex.projects.locations.reasoning_engines.runtime_revisions.get",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/reasoningEngines/*/runtimeRevisions/*"),
    ),
    config="",
    response="vertex.ReasoningEngineRuntimeRevision",
    http={"vertex": Http("aiplatform.projects.locations.reasoningEngines.runtimeRevisions.get", "GET", "/{name}")},
)
_LIST: OperationSpec[ListReasoningEngineRuntimeRevisionsResponse] = OperationSpec(
    id="vertex.projects.locations.reasoning_engines.runtime_revisions.list",
    kind="page",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*/reasoningEngines/*"),
        Argument("filter", "?filter"),
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
    ),
    config="",
    response="vertex.ListReasoningEngineRuntimeRevisionsResponse",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.reasoningEngines.runtimeRevisions.list", "GET", "/{parent}/runtimeRevisions"
        )
    },
    items="reasoning_engine_runtime_revisions",
)
_QUERY: OperationSpec[QueryReasoningEngineResponse] = OperationSpec(
    id="vertex.projects.locations.reasoning_engines.runtime_revisions.query",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/reasoningEngines/*/runtimeRevisions/*"),
        Argument("body", "", type="vertex.QueryReasoningEngineRequest", spread=True),
    ),
    config="",
    response="vertex.QueryReasoningEngineResponse",
    http={
        "vertex": Http("aiplatform.projects.locations.reasoningEngines.runtimeRevisions.query", "POST", "/{name}:query")
    },
)
_STREAM_QUERY: OperationSpec[RawResponse] = OperationSpec(
    id="vertex.projects.locations.reasoning_engines.runtime_revisions.stream_query",
    kind="raw",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/reasoningEngines/*/runtimeRevisions/*"),
        Argument("body", "", type="vertex.StreamQueryReasoningEngineRequest", spread=True),
    ),
    config="",
    response="",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.reasoningEngines.runtimeRevisions.streamQuery", "POST", "/{name}:streamQuery"
        )
    },
)


class ProjectsLocationsReasoningEnginesRuntimeRevisions(Resource):
    """`projects.locations.reasoningEngines.runtimeRevisions` of the vertex document."""

    @cached_property
    def a2a(self) -> ProjectsLocationsReasoningEnginesRuntimeRevisionsA2a:
        """`projects.locations.reasoningEngines.runtimeRevisions.a2a`."""
        from gemkit._generated.vertex.resources.projects__locations__reasoning_engines__runtime_revisions__a2a import (
            ProjectsLocationsReasoningEnginesRuntimeRevisionsA2a,
        )

        return ProjectsLocationsReasoningEnginesRuntimeRevisionsA2a(self._client)

    @cached_property
    def operations(self) -> Operations:
        """`projects.locations.reasoningEngines.runtimeRevisions.operations`."""
        from gemkit._generated.vertex.operations import Operations

        return Operations(self._client)

    def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Delete a runtime revision: `DELETE /v1beta1/{+name}`."""
        return self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> ReasoningEngineRuntimeRevision:
        """Get a runtime revision: `GET /v1beta1/{+name}`."""
        return self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    def list(
        self,
        *,
        parent: str,
        filter: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Pager[ReasoningEngineRuntimeRevision]:
        """List runtime revisions: `GET /v1beta1/{+parent}/runtimeRevisions`."""
        return self._client.pages(
            _LIST,
            {
                "parent": parent,
                "filter": filter,
                "page_size": page_size,
                "page_token": page_token,
                "config": self._config(http_options),
            },
        )

    def query(
        self,
        *,
        name: str,
        body: QueryReasoningEngineRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> QueryReasoningEngineResponse:
        """Query: `POST /v1beta1/{+name}:query`."""
        return self._client.call(_QUERY, {"name": name, "body": body, "config": self._config(http_options)})

    def stream_query(
        self,
        *,
        name: str,
        body: StreamQueryReasoningEngineRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> RawResponse:
        """Stream query: `POST /v1beta1/{+name}:streamQuery`."""
        return self._client.call(_STREAM_QUERY, {"name": name, "body": body, "config": self._config(http_options)})


class AsyncProjectsLocationsReasoningEnginesRuntimeRevisions(AsyncResource):
    """`projects.locations.reasoningEngines.runtimeRevisions` of the vertex document."""

    @cached_property
    def a2a(self) -> AsyncProjectsLocationsReasoningEnginesRuntimeRevisionsA2a:
        """`projects.locations.reasoningEngines.runtimeRevisions.a2a`."""
        from gemkit._generated.vertex.resources.projects__locations__reasoning_engines__runtime_revisions__a2a import (
            AsyncProjectsLocationsReasoningEnginesRuntimeRevisionsA2a,
        )

        return AsyncProjectsLocationsReasoningEnginesRuntimeRevisionsA2a(self._client)

    @cached_property
    def operations(self) -> AsyncOperations:
        """`projects.locations.reasoningEngines.runtimeRevisions.operations`."""
        from gemkit._generated.vertex.operations import AsyncOperations

        return AsyncOperations(self._client)

    async def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Delete a runtime revision: `DELETE /v1beta1/{+name}`."""
        return await self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    async def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> ReasoningEngineRuntimeRevision:
        """Get a runtime revision: `GET /v1beta1/{+name}`."""
        return await self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    async def list(
        self,
        *,
        parent: str,
        filter: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> AsyncPager[ReasoningEngineRuntimeRevision]:
        """List runtime revisions: `GET /v1beta1/{+parent}/runtimeRevisions`."""
        return await self._client.pages(
            _LIST,
            {
                "parent": parent,
                "filter": filter,
                "page_size": page_size,
                "page_token": page_token,
                "config": self._config(http_options),
            },
        )

    async def query(
        self,
        *,
        name: str,
        body: QueryReasoningEngineRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> QueryReasoningEngineResponse:
        """Query: `POST /v1beta1/{+name}:query`."""
        return await self._client.call(_QUERY, {"name": name, "body": body, "config": self._config(http_options)})

    async def stream_query(
        self,
        *,
        name: str,
        body: StreamQueryReasoningEngineRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> RawResponse:
        """Stream query: `POST /v1beta1/{+name}:streamQuery`."""
        return await self._client.call(
            _STREAM_QUERY, {"name": name, "body": body, "config": self._config(http_options)}
        )
