"""`reasoningEngines.runtimeRevisions` of the vertex document. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource
from gemkit._mapping.operation import Argument, Http, OperationSpec

if TYPE_CHECKING:
    from typing import Any

    from gemkit._api.raw import RawResponse
    from gemkit._generated.dicts import HttpOptionsOrDict
    from gemkit._generated.vertex.operations import AsyncOperations, Operations
    from gemkit._generated.vertex.resources.reasoning_engines__runtime_revisions__a2a import (
        AsyncReasoningEnginesRuntimeRevisionsA2a,
        ReasoningEnginesRuntimeRevisionsA2a,
    )
    from gemkit._generated.vertex.types.reasoning_engines_shared import (
        QueryReasoningEngineRequest,
        QueryReasoningEngineResponse,
        StreamQueryReasoningEngineRequest,
    )


_QUERY: OperationSpec[QueryReasoningEngineResponse] = OperationSpec(
    id="vertex.reasoning_engines.runtime_revisions.query",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="reasoningEngines/*/runtimeRevisions/*"),
        Argument("body", "", type="vertex.QueryReasoningEngineRequest", spread=True),
    ),
    config="",
    response="vertex.QueryReasoningEngineResponse",
    http={"vertex": Http("aiplatform.reasoningEngines.runtimeRevisions.query", "POST", "/{name}:query")},
)
_STREAM_QUERY: OperationSpec[RawResponse] = OperationSpec(
    id="vertex.reasoning_engines.runtime_revisions.stream_query",
    kind="raw",
    arguments=(
        Argument("name", "{name}", url=True, pattern="reasoningEngines/*/runtimeRevisions/*"),
        Argument("body", "", type="vertex.StreamQueryReasoningEngineRequest", spread=True),
    ),
    config="",
    response="",
    http={"vertex": Http("aiplatform.reasoningEngines.runtimeRevisions.streamQuery", "POST", "/{name}:streamQuery")},
)


class ReasoningEnginesRuntimeRevisions(Resource):
    """`reasoningEngines.runtimeRevisions` of the vertex document."""

    @cached_property
    def a2a(self) -> ReasoningEnginesRuntimeRevisionsA2a:
        """`reasoningEngines.runtimeRevisions.a2a`."""
        from gemkit._generated.vertex.resources.reasoning_engines__runtime_revisions__a2a import (
            ReasoningEnginesRuntimeRevisionsA2a,
        )

        return ReasoningEnginesRuntimeRevisionsA2a(self._client)

    @cached_property
    def operations(self) -> Operations:
        """`reasoningEngines.runtimeRevisions.operations`."""
        from gemkit._generated.vertex.operations import Operations

        return Operations(self._client)

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


class AsyncReasoningEnginesRuntimeRevisions(AsyncResource):
    """`reasoningEngines.runtimeRevisions` of the vertex document."""

    @cached_property
    def a2a(self) -> AsyncReasoningEnginesRuntimeRevisionsA2a:
        """`reasoningEngines.runtimeRevisions.a2a`."""
        from gemkit._generated.vertex.resources.reasoning_engines__runtime_revisions__a2a import (
            AsyncReasoningEnginesRuntimeRevisionsA2a,
        )

        return AsyncReasoningEnginesRuntimeRevisionsA2a(self._client)

    @cached_property
    def operations(self) -> AsyncOperations:
        """`reasoningEngines.runtimeRevisions.operations`."""
        from gemkit._generated.vertex.operations import AsyncOperations

        return AsyncOperations(self._client)

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
