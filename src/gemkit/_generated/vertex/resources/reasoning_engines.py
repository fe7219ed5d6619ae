"""`reasoningEngines` of the vertex document. Generated: `make gen` writes this file anew."""

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
    from gemkit._generated.vertex.resources.reasoning_engines__a2a import AsyncReasoningEnginesA2a, ReasoningEnginesA2a
    from gemkit._generated.vertex.resources.reasoning_engines__examples import (
        AsyncReasoningEnginesExamples,
        ReasoningEnginesExamples,
    )
    from gemkit._generated.vertex.resources.reasoning_engines__feedback_entries import (
        AsyncReasoningEnginesFeedbackEntries,
        ReasoningEnginesFeedbackEntries,
    )
    from gemkit._generated.vertex.resources.reasoning_engines__memories import (
        AsyncReasoningEnginesMemories,
        ReasoningEnginesMemories,
    )
    from gemkit._generated.vertex.resources.reasoning_engines__runtime_revisions import (
        AsyncReasoningEnginesRuntimeRevisions,
        ReasoningEnginesRuntimeRevisions,
    )
    from gemkit._generated.vertex.resources.reasoning_engines__sandbox_environment_snapshots import (
        AsyncReasoningEnginesSandboxEnvironmentSnapshots,
        ReasoningEnginesSandboxEnvironmentSnapshots,
    )
    from gemkit._generated.vertex.resources.reasoning_engines__sandbox_environment_templates import (
        AsyncReasoningEnginesSandboxEnvironmentTemplates,
        ReasoningEnginesSandboxEnvironmentTemplates,
    )
    from gemkit._generated.vertex.resources.reasoning_engines__sandbox_environments import (
        AsyncReasoningEnginesSandboxEnvironments,
        ReasoningEnginesSandboxEnvironments,
    )
    from gemkit._generated.vertex.resources.reasoning_engines__sessions import (
        AsyncReasoningEnginesSessions,
        ReasoningEnginesSessions,
    )
    from gemkit._generated.vertex.types.common_shared31 import Operation
    from gemkit._generated.vertex.types.reasoning_engines import (
        AsyncQueryReasoningEngineRequest,
        CancelAsyncQueryReasoningEngineRequest,
        CancelAsyncQueryReasoningEngineResponse,
        ExecuteCodeRequest,
        ExecuteCodeResponse,
        ListReasoningEnginesResponse,
        ReasoningEngine,
    )
    from gemkit._generated.vertex.types.reasoning_engines_shared import (
        QueryReasoningEngineRequest,
        QueryReasoningEngineResponse,
        StreamQueryReasoningEngineRequest,
    )


_ASYNC_QUERY: OperationSpec[Operation] = OperationSpec(
    id="vertex.reasoning_engines.async_query",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="reasoningEngines/*"),
        Argument("body", "", type="vertex.AsyncQueryReasoningEngineRequest", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.reasoningEngines.asyncQuery", "POST", "/{name}:asyncQuery")},
    is_repeatable=False,
)
_CANCEL_ASYNC_QUERY: OperationSpec[CancelAsyncQueryReasoningEngineResponse] = OperationSpec(
    id="vertex.reasoning_engines.cancel_async_query",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="reasoningEngines/*"),
        Argument("body", "", type="vertex.CancelAsyncQueryReasoningEngineRequest", spread=True),
    ),
    config="",
    response="vertex.CancelAsyncQueryReasoningEngineResponse",
    http={"vertex": Http("aiplatform.reasoningEngines.cancelAsyncQuery", "POST", "/{name}:cancelAsyncQuery")},
)
_CREATE: OperationSpec[Operation] = OperationSpec(
    id="vertex.reasoning_engines.create",
    kind="unary",
    arguments=(
        Argument("parent", "?parent"),
        Argument("body", "", type="vertex.ReasoningEngine", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.reasoningEngines.create", "POST", "/reasoningEngines")},
    is_repeatable=False,
)
_DELETE: OperationSpec[Operation] = OperationSpec(
    id="vertex.reasoning_engines.delete",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="reasoningEngines/*"),
        Argument("force", "?force"),
    ),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.reasoningEngines.delete", "DELETE", "/{name}")},
)
_EXECUTE_CODE: OperationSpec[ExecuteCodeResponse] = OperationSpec(
    id="vertex.reasoning_engines.execute_code",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="reasoningEngines/*"),
        Argument("body", "", type="vertex.ExecuteCodeRequest", spread=True),
    ),
    config="",
    response="vertex.ExecuteCodeResponse",
    http={"vertex": Http("aiplatform.reasoningEngines.executeCode", "POST", "/{name}:executeCode")},
    is_repeatable=False,
)
_GET: OperationSpec[ReasoningEngine] = OperationSpec(
    id="vertex.reasoning_engines.get",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="reasoningEngines/*"),),
    config="",
    response="vertex.ReasoningEngine",
    http={"vertex": Http("aiplatform.reasoningEngines.get", "GET", "/{name}")},
)
_LIST: OperationSpec[ListReasoningEnginesResponse] = OperationSpec(
    id="vertex.reasoning_engines.list",
    kind="page",
    arguments=(
        Argument("filter", "?filter"),
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
        Argument("parent", "?parent"),
    ),
    config="",
    response="vertex.ListReasoningEnginesResponse",
    http={"vertex": Http("aiplatform.reasoningEngines.list", "GET", "/reasoningEngines")},
    items="reasoning_engines",
)
_PATCH: OperationSpec[Operation] = OperationSpec(
    id="vertex.reasoning_engines.patch",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="reasoningEngines/*"),
        Argument("update_mask", "?updateMask"),
        Argument("body", "", type="vertex.ReasoningEngine", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.reasoningEngines.patch", "PATCH", "/{name}")},
)
_QUERY: OperationSpec[QueryReasoningEngineResponse] = OperationSpec(
    id="vertex.reasoning_engines.query",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="reasoningEngines/*"),
        Argument("body", "", type="vertex.QueryReasoningEngineRequest", spread=True),
    ),
    config="",
    response="vertex.QueryReasoningEngineResponse",
    http={"vertex": Http("aiplatform.reasoningEngines.query", "POST", "/{name}:query")},
)
_STREAM_QUERY: OperationSpec[RawResponse] = OperationSpec(
    id="vertex.reasoning_engines.stream_query",
    kind="raw",
    arguments=(
        Argument("name", "{name}", url=True, pattern="reasoningEngines/*"),
        Argument("body", "", type="vertex.StreamQueryReasoningEngineRequest", spread=True),
    ),
    config="",
    response="",
    http={"vertex": Http("aiplatform.reasoningEngines.streamQuery", "POST", "/{name}:streamQuery")},
)


class ReasoningEngines(Resource):
    """`reasoningEngines` of the vertex document."""

    @cached_property
    def a2a(self) -> ReasoningEnginesA2a:
        """`reasoningEngines.a2a`."""
        from gemkit._generated.vertex.resources.reasoning_engines__a2a import ReasoningEnginesA2a

        return ReasoningEnginesA2a(self._client)

    @cached_property
    def examples(self) -> ReasoningEnginesExamples:
        """`reasoningEngines.examples`."""
        from gemkit._generated.vertex.resources.reasoning_engines__examples import ReasoningEnginesExamples

        return ReasoningEnginesExamples(self._client)

    @cached_property
    def feedback_entries(self) -> ReasoningEnginesFeedbackEntries:
        """`reasoningEngines.feedbackEntries`."""
        from gemkit._generated.vertex.resources.reasoning_engines__feedback_entries import (
            ReasoningEnginesFeedbackEntries,
        )

        return ReasoningEnginesFeedbackEntries(self._client)

    @cached_property
    def memories(self) -> ReasoningEnginesMemories:
        """`reasoningEngines.memories`."""
        from gemkit._generated.vertex.resources.reasoning_engines__memories import ReasoningEnginesMemories

        return ReasoningEnginesMemories(self._client)

    @cached_property
    def operations(self) -> Operations:
        """`reasoningEngines.operations`."""
        from gemkit._generated.vertex.operations import Operations

        return Operations(self._client)

    @cached_property
    def runtime_revisions(self) -> ReasoningEnginesRuntimeRevisions:
        """`reasoningEngines.runtimeRevisions`."""
        from gemkit._generated.vertex.resources.reasoning_engines__runtime_revisions import (
            ReasoningEnginesRuntimeRevisions,
        )

        return ReasoningEnginesRuntimeRevisions(self._client)

    @cached_property
    def sandbox_environment_snapshots(self) -> ReasoningEnginesSandboxEnvironmentSnapshots:
        """`reasoningEngines.sandboxEnvironmentSnapshots`."""
        from gemkit._generated.vertex.resources.reasoning_engines__sandbox_environment_snapshots import (
            ReasoningEnginesSandboxEnvironmentSnapshots,
        )

        return ReasoningEnginesSandboxEnvironmentSnapshots(self._client)

    @cached_property
    def sandbox_environment_templates(self) -> ReasoningEnginesSandboxEnvironmentTemplates:
        """`reasoningEngines.sandboxEnvironmentTemplates`."""
        from gemkit._generated.vertex.resources.reasoning_engines__sandbox_environment_templates import (
            ReasoningEnginesSandboxEnvironmentTemplates,
        )

        return ReasoningEnginesSandboxEnvironmentTemplates(self._client)

    @cached_property
    def sandbox_environments(self) -> ReasoningEnginesSandboxEnvironments:
        """`reasoningEngines.sandboxEnvironments`."""
        from gemkit._generated.vertex.resources.reasoning_engines__sandbox_environments import (
            ReasoningEnginesSandboxEnvironments,
        )

        return ReasoningEnginesSandboxEnvironments(self._client)

    @cached_property
    def sessions(self) -> ReasoningEnginesSessions:
        """`reasoningEngines.sessions`."""
        from gemkit._generated.vertex.resources.reasoning_engines__sessions import ReasoningEnginesSessions

        return ReasoningEnginesSessions(self._client)

    def async_query(
        self,
        *,
        name: str,
        body: AsyncQueryReasoningEngineRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Async query: `POST /v1beta1/{+name}:asyncQuery`."""
        return self._client.call(_ASYNC_QUERY, {"name": name, "body": body, "config": self._config(http_options)})

    def cancel_async_query(
        self,
        *,
        name: str,
        body: CancelAsyncQueryReasoningEngineRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> CancelAsyncQueryReasoningEngineResponse:
        """Cancel async query: `POST /v1beta1/{+name}:cancelAsyncQuery`."""
        return self._client.call(
            _CANCEL_ASYNC_QUERY, {"name": name, "body": body, "config": self._config(http_options)}
        )

    def create(
        self,
        *,
        body: ReasoningEngine | dict[str, Any],
        parent: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Create a reasoning engine: `POST /v1beta1/reasoningEngines`."""
        return self._client.call(_CREATE, {"parent": parent, "body": body, "config": self._config(http_options)})

    def delete(
        self, *, name: str, force: bool | None = None, http_options: HttpOptionsOrDict | None = None
    ) -> Operation:
        """Delete a reasoning engine: `DELETE /v1beta1/{+name}`."""
        return self._client.call(_DELETE, {"name": name, "force": force, "config": self._config(http_options)})

    def execute_code(
        self, *, name: str, body: ExecuteCodeRequest | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> ExecuteCodeResponse:
        """Execute code: `POST /v1beta1/{+name}:executeCode`."""
        return self._client.call(_EXECUTE_CODE, {"name": name, "body": body, "config": self._config(http_options)})

    def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> ReasoningEngine:
        """Get a reasoning engine: `GET /v1beta1/{+name}`."""
        return self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    def list(
        self,
        *,
        filter: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        parent: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Pager[ReasoningEngine]:
        """List reasoning engines: `GET /v1beta1/reasoningEngines`."""
        return self._client.pages(
            _LIST,
            {
                "filter": filter,
                "page_size": page_size,
                "page_token": page_token,
                "parent": parent,
                "config": self._config(http_options),
            },
        )

    def patch(
        self,
        *,
        name: str,
        body: ReasoningEngine | dict[str, Any],
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Update a reasoning engine: `PATCH /v1beta1/{+name}`."""
        return self._client.call(
            _PATCH, {"name": name, "update_mask": update_mask, "body": body, "config": self._config(http_options)}
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


class AsyncReasoningEngines(AsyncResource):
    """`reasoningEngines` of the vertex document."""

    @cached_property
    def a2a(self) -> AsyncReasoningEnginesA2a:
        """`reasoningEngines.a2a`."""
        from gemkit._generated.vertex.resources.reasoning_engines__a2a import AsyncReasoningEnginesA2a

        return AsyncReasoningEnginesA2a(self._client)

    @cached_property
    def examples(self) -> AsyncReasoningEnginesExamples:
        """`reasoningEngines.examples`."""
        from gemkit._generated.vertex.resources.reasoning_engines__examples import AsyncReasoningEnginesExamples

        return AsyncReasoningEnginesExamples(self._client)

    @cached_property
    def feedback_entries(self) -> AsyncReasoningEnginesFeedbackEntries:
        """`reasoningEngines.feedbackEntries`."""
        from gemkit._generated.vertex.resources.reasoning_engines__feedback_entries import (
            AsyncReasoningEnginesFeedbackEntries,
        )

        return AsyncReasoningEnginesFeedbackEntries(self._client)

    @cached_property
    def memories(self) -> AsyncReasoningEnginesMemories:
        """`reasoningEngines.memories`."""
        from gemkit._generated.vertex.resources.reasoning_engines__memories import AsyncReasoningEnginesMemories

        return AsyncReasoningEnginesMemories(self._client)

    @cached_property
    def operations(self) -> AsyncOperations:
        """`reasoningEngines.operations`."""
        from gemkit._generated.vertex.operations import AsyncOperations

        return AsyncOperations(self._client)

    @cached_property
    def runtime_revisions(self) -> AsyncReasoningEnginesRuntimeRevisions:
        """`reasoningEngines.runtimeRevisions`."""
        from gemkit._generated.vertex.resources.reasoning_engines__runtime_revisions import (
            AsyncReasoningEnginesRuntimeRevisions,
        )

        return AsyncReasoningEnginesRuntimeRevisions(self._client)

    @cached_property
    def sandbox_environment_snapshots(self) -> AsyncReasoningEnginesSandboxEnvironmentSnapshots:
        """`reasoningEngines.sandboxEnvironmentSnapshots`."""
        from gemkit._generated.vertex.resources.reasoning_engines__sandbox_environment_snapshots import (
            AsyncReasoningEnginesSandboxEnvironmentSnapshots,
        )

        return AsyncReasoningEnginesSandboxEnvironmentSnapshots(self._client)

    @cached_property
    def sandbox_environment_templates(self) -> AsyncReasoningEnginesSandboxEnvironmentTemplates:
        """`reasoningEngines.sandboxEnvironmentTemplates`."""
        from gemkit._generated.vertex.resources.reasoning_engines__sandbox_environment_templates import (
            AsyncReasoningEnginesSandboxEnvironmentTemplates,
        )

        return AsyncReasoningEnginesSandboxEnvironmentTemplates(self._client)

    @cached_property
    def sandbox_environments(self) -> AsyncReasoningEnginesSandboxEnvironments:
        """`reasoningEngines.sandboxEnvironments`."""
        from gemkit._generated.vertex.resources.reasoning_engines__sandbox_environments import (
            AsyncReasoningEnginesSandboxEnvironments,
        )

        return AsyncReasoningEnginesSandboxEnvironments(self._client)

    @cached_property
    def sessions(self) -> AsyncReasoningEnginesSessions:
        """`reasoningEngines.sessions`."""
        from gemkit._generated.vertex.resources.reasoning_engines__sessions import AsyncReasoningEnginesSessions

        return AsyncReasoningEnginesSessions(self._client)

    async def async_query(
        self,
        *,
        name: str,
        body: AsyncQueryReasoningEngineRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Async query: `POST /v1beta1/{+name}:asyncQuery`."""
        return await self._client.call(_ASYNC_QUERY, {"name": name, "body": body, "config": self._config(http_options)})

    async def cancel_async_query(
        self,
        *,
        name: str,
        body: CancelAsyncQueryReasoningEngineRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> CancelAsyncQueryReasoningEngineResponse:
        """Cancel async query: `POST /v1beta1/{+name}:cancelAsyncQuery`."""
        return await self._client.call(
            _CANCEL_ASYNC_QUERY, {"name": name, "body": body, "config": self._config(http_options)}
        )

    async def create(
        self,
        *,
        body: ReasoningEngine | dict[str, Any],
        parent: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Create a reasoning engine: `POST /v1beta1/reasoningEngines`."""
        return await self._client.call(_CREATE, {"parent": parent, "body": body, "config": self._config(http_options)})

    async def delete(
        self, *, name: str, force: bool | None = None, http_options: HttpOptionsOrDict | None = None
    ) -> Operation:
        """Delete a reasoning engine: `DELETE /v1beta1/{+name}`."""
        return await self._client.call(_DELETE, {"name": name, "force": force, "config": self._config(http_options)})

    async def execute_code(
        self, *, name: str, body: ExecuteCodeRequest | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> ExecuteCodeResponse:
        """Execute code: `POST /v1beta1/{+name}:executeCode`."""
        return await self._client.call(
            _EXECUTE_CODE, {"name": name, "body": body, "config": self._config(http_options)}
        )

    async def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> ReasoningEngine:
        """Get a reasoning engine: `GET /v1beta1/{+name}`."""
        return await self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    async def list(
        self,
        *,
        filter: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        parent: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> AsyncPager[ReasoningEngine]:
        """List reasoning engines: `GET /v1beta1/reasoningEngines`."""
        return await self._client.pages(
            _LIST,
            {
                "filter": filter,
                "page_size": page_size,
                "page_token": page_token,
                "parent": parent,
                "config": self._config(http_options),
            },
        )

    async def patch(
        self,
        *,
        name: str,
        body: ReasoningEngine | dict[str, Any],
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Update a reasoning engine: `PATCH /v1beta1/{+name}`."""
        return await self._client.call(
            _PATCH, {"name": name, "update_mask": update_mask, "body": body, "config": self._config(http_options)}
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
