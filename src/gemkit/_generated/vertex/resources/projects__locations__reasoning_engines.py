"""`projects.locations.reasoningEngines` of the vertex document. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource
from gemkit._mapping.operation import Argument, Http, OperationSpec

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from gemkit._api._async.pager import AsyncPager
    from gemkit._api._sync.pager import Pager
    from gemkit._api.raw import RawResponse
    from gemkit._generated.dicts import HttpOptionsOrDict
    from gemkit._generated.vertex.operations import AsyncOperations, Operations
    from gemkit._generated.vertex.resources.projects__locations__reasoning_engines__a2a import (
        AsyncProjectsLocationsReasoningEnginesA2a,
        ProjectsLocationsReasoningEnginesA2a,
    )
    from gemkit._generated.vertex.resources.projects__locations__reasoning_engines__a2a_tasks import (
        AsyncProjectsLocationsReasoningEnginesA2aTasks,
        ProjectsLocationsReasoningEnginesA2aTasks,
    )
    from gemkit._generated.vertex.resources.projects__locations__reasoning_engines__examples import (
        AsyncProjectsLocationsReasoningEnginesExamples,
        ProjectsLocationsReasoningEnginesExamples,
    )
    from gemkit._generated.vertex.resources.projects__locations__reasoning_engines__feedback_entries import (
        AsyncProjectsLocationsReasoningEnginesFeedbackEntries,
        ProjectsLocationsReasoningEnginesFeedbackEntries,
    )
    from gemkit._generated.vertex.resources.projects__locations__reasoning_engines__memories import (
        AsyncProjectsLocationsReasoningEnginesMemories,
        ProjectsLocationsReasoningEnginesMemories,
    )
    from gemkit._generated.vertex.resources.projects__locations__reasoning_engines__runtime_revisions import (
        AsyncProjectsLocationsReasoningEnginesRuntimeRevisions,
        ProjectsLocationsReasoningEnginesRuntimeRevisions,
    )
    from gemkit._generated.vertex.resources.projects__locations__reasoning_engines__sandbox_environment_snapshots import (
        AsyncProjectsLocationsReasoningEnginesSandboxEnvironmentSnapshots,
        ProjectsLocationsReasoningEnginesSandboxEnvironmentSnapshots,
    )
    from gemkit._generated.vertex.resources.projects__locations__reasoning_engines__sandbox_environment_templates import (
        AsyncProjectsLocationsReasoningEnginesSandboxEnvironmentTemplates,
        ProjectsLocationsReasoningEnginesSandboxEnvironmentTemplates,
    )
    from gemkit._generated.vertex.resources.projects__locations__reasoning_engines__sandbox_environments import (
        AsyncProjectsLocationsReasoningEnginesSandboxEnvironments,
        ProjectsLocationsReasoningEnginesSandboxEnvironments,
    )
    from gemkit._generated.vertex.resources.projects__locations__reasoning_engines__sessions import (
        AsyncProjectsLocationsReasoningEnginesSessions,
        ProjectsLocationsReasoningEnginesSessions,
    )
    from gemkit._generated.vertex.types.agents_shared import SetIamPolicyRequest, TestIamPermissionsResponse
    from gemkit._generated.vertex.types.agents_shared2 import Policy
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
    id="vertex.projects.locations.reasoning_engines.async_query",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/reasoningEngines/*"),
        Argument("body", "", type="vertex.AsyncQueryReasoningEngineRequest", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.reasoningEngines.asyncQuery", "POST", "/{name}:asyncQuery")},
    is_repeatable=False,
)
_CANCEL_ASYNC_QUERY: OperationSpec[CancelAsyncQueryReasoningEngineResponse] = OperationSpec(
    id="vertex.projects.locations.reasoning_engines.cancel_async_query",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/reasoningEngines/*"),
        Argument("body", "", type="vertex.CancelAsyncQueryReasoningEngineRequest", spread=True),
    ),
    config="",
    response="vertex.CancelAsyncQueryReasoningEngineResponse",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.reasoningEngines.cancelAsyncQuery", "POST", "/{name}:cancelAsyncQuery"
        )
    },
)
_CREATE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.reasoning_engines.create",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("body", "", type="vertex.ReasoningEngine", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={
        "vertex": Http("aiplatform.projects.locations.reasoningEngines.create", "POST", "/{parent}/reasoningEngines")
    },
    is_repeatable=False,
)
_DELETE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.reasoning_engines.delete",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/reasoningEngines/*"),
        Argument("force", "?force"),
    ),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.reasoningEngines.delete", "DELETE", "/{name}")},
)
_EXECUTE_CODE: OperationSpec[ExecuteCodeResponse] = OperationSpec(
    id="vertex.projects.locations.reasoning_engines.execute_code",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/reasoningEngines/*"),
        Argument("body", "", type="vertex.ExecuteCodeRequest", spread=True),
    ),
    config="",
    response="vertex.ExecuteCodeResponse",
    http={"vertex": Http("aiplatform.projects.locations.reasoningEngines.executeCode", "POST", "/{name}:executeCode")},
    is_repeatable=False,
)
_GET: OperationSpec[ReasoningEngine] = OperationSpec(
    id="vertex.projects.locations.reasoning_engines.get",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/reasoningEngines/*"),),
    config="",
    response="vertex.ReasoningEngine",
    http={"vertex": Http("aiplatform.projects.locations.reasoningEngines.get", "GET", "/{name}")},
)
_GET_IAM_POLICY: OperationSpec[Policy] = OperationSpec(
    id="vertex.projects.locations.reasoning_engines.get_iam_policy",
    kind="unary",
    arguments=(
        Argument("resource", "{resource}", url=True, pattern="projects/*/locations/*/reasoningEngines/*"),
        Argument("options_requested_policy_version", "?options.requestedPolicyVersion"),
    ),
    config="",
    response="vertex.Policy",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.reasoningEngines.getIamPolicy", "POST", "/{resource}:getIamPolicy"
        )
    },
)
_LIST: OperationSpec[ListReasoningEnginesResponse] = OperationSpec(
    id="vertex.projects.locations.reasoning_engines.list",
    kind="page",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("filter", "?filter"),
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
    ),
    config="",
    response="vertex.ListReasoningEnginesResponse",
    http={"vertex": Http("aiplatform.projects.locations.reasoningEngines.list", "GET", "/{parent}/reasoningEngines")},
    items="reasoning_engines",
)
_PATCH: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.reasoning_engines.patch",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/reasoningEngines/*"),
        Argument("update_mask", "?updateMask"),
        Argument("body", "", type="vertex.ReasoningEngine", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.reasoningEngines.patch", "PATCH", "/{name}")},
)
_QUERY: OperationSpec[QueryReasoningEngineResponse] = OperationSpec(
    id="vertex.projects.locations.reasoning_engines.query",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/reasoningEngines/*"),
        Argument("body", "", type="vertex.QueryReasoningEngineRequest", spread=True),
    ),
    config="",
    response="vertex.QueryReasoningEngineResponse",
    http={"vertex": Http("aiplatform.projects.locations.reasoningEngines.query", "POST", "/{name}:query")},
)
_SET_IAM_POLICY: OperationSpec[Policy] = OperationSpec(
    id="vertex.projects.locations.reasoning_engines.set_iam_policy",
    kind="unary",
    arguments=(
        Argument("resource", "{resource}", url=True, pattern="projects/*/locations/*/reasoningEngines/*"),
        Argument("body", "", type="vertex.SetIamPolicyRequest", spread=True),
    ),
    config="",
    response="vertex.Policy",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.reasoningEngines.setIamPolicy", "POST", "/{resource}:setIamPolicy"
        )
    },
    is_repeatable=False,
)
_STREAM_QUERY: OperationSpec[RawResponse] = OperationSpec(
    id="vertex.projects.locations.reasoning_engines.stream_query",
    kind="raw",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/reasoningEngines/*"),
        Argument("body", "", type="vertex.StreamQueryReasoningEngineRequest", spread=True),
    ),
    config="",
    response="",
    http={"vertex": Http("aiplatform.projects.locations.reasoningEngines.streamQuery", "POST", "/{name}:streamQuery")},
)
_TEST_IAM_PERMISSIONS: OperationSpec[TestIamPermissionsResponse] = OperationSpec(
    id="vertex.projects.locations.reasoning_engines.test_iam_permissions",
    kind="unary",
    arguments=(
        Argument("resource", "{resource}", url=True, pattern="projects/*/locations/*/reasoningEngines/*"),
        Argument("permissions", "?permissions"),
    ),
    config="",
    response="vertex.TestIamPermissionsResponse",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.reasoningEngines.testIamPermissions",
            "POST",
            "/{resource}:testIamPermissions",
        )
    },
)


class ProjectsLocationsReasoningEngines(Resource):
    """`projects.locations.reasoningEngines` of the vertex document."""

    @cached_property
    def a2a(self) -> ProjectsLocationsReasoningEnginesA2a:
        """`projects.locations.reasoningEngines.a2a`."""
        from gemkit._generated.vertex.resources.projects__locations__reasoning_engines__a2a import (
            ProjectsLocationsReasoningEnginesA2a,
        )

        return ProjectsLocationsReasoningEnginesA2a(self._client)

    @cached_property
    def a2a_tasks(self) -> ProjectsLocationsReasoningEnginesA2aTasks:
        """`projects.locations.reasoningEngines.a2aTasks`."""
        from gemkit._generated.vertex.resources.projects__locations__reasoning_engines__a2a_tasks import (
            ProjectsLocationsReasoningEnginesA2aTasks,
        )

        return ProjectsLocationsReasoningEnginesA2aTasks(self._client)

    @cached_property
    def examples(self) -> ProjectsLocationsReasoningEnginesExamples:
        """`projects.locations.reasoningEngines.examples`."""
        from gemkit._generated.vertex.resources.projects__locations__reasoning_engines__examples import (
            ProjectsLocationsReasoningEnginesExamples,
        )

        return ProjectsLocationsReasoningEnginesExamples(self._client)

    @cached_property
    def feedback_entries(self) -> ProjectsLocationsReasoningEnginesFeedbackEntries:
        """`projects.locations.reasoningEngines.feedbackEntries`."""
        from gemkit._generated.vertex.resources.projects__locations__reasoning_engines__feedback_entries import (
            ProjectsLocationsReasoningEnginesFeedbackEntries,
        )

        return ProjectsLocationsReasoningEnginesFeedbackEntries(self._client)

    @cached_property
    def memories(self) -> ProjectsLocationsReasoningEnginesMemories:
        """`projects.locations.reasoningEngines.memories`."""
        from gemkit._generated.vertex.resources.projects__locations__reasoning_engines__memories import (
            ProjectsLocationsReasoningEnginesMemories,
        )

        return ProjectsLocationsReasoningEnginesMemories(self._client)

    @cached_property
    def operations(self) -> Operations:
        """`projects.locations.reasoningEngines.operations`."""
        from gemkit._generated.vertex.operations import Operations

        return Operations(self._client)

    @cached_property
    def runtime_revisions(self) -> ProjectsLocationsReasoningEnginesRuntimeRevisions:
        """`projects.locations.reasoningEngines.runtimeRevisions`."""
        from gemkit._generated.vertex.resources.projects__locations__reasoning_engines__runtime_revisions import (
            ProjectsLocationsReasoningEnginesRuntimeRevisions,
        )

        return ProjectsLocationsReasoningEnginesRuntimeRevisions(self._client)

    @cached_property
    def sandbox_environment_snapshots(self) -> ProjectsLocationsReasoningEnginesSandboxEnvironmentSnapshots:
        """`projects.locations.reasoningEngines.sandboxEnvironmentSnapshots`."""
        from gemkit._generated.vertex.resources.projects__locations__reasoning_engines__sandbox_environment_snapshots import (
            ProjectsLocationsReasoningEnginesSandboxEnvironmentSnapshots,
        )

        return ProjectsLocationsReasoningEnginesSandboxEnvironmentSnapshots(self._client)

    @cached_property
    def sandbox_environment_templates(self) -> ProjectsLocationsReasoningEnginesSandboxEnvironmentTemplates:
        """`projects.locations.reasoningEngines.sandboxEnvironmentTemplates`."""
        from gemkit._generated.vertex.resources.projects__locations__reasoning_engines__sandbox_environment_templates import (
            ProjectsLocationsReasoningEnginesSandboxEnvironmentTemplates,
        )

        return ProjectsLocationsReasoningEnginesSandboxEnvironmentTemplates(self._client)

    @cached_property
    def sandbox_environments(self) -> ProjectsLocationsReasoningEnginesSandboxEnvironments:
        """`projects.locations.reasoningEngines.sandboxEnvironments`."""
        from gemkit._generated.vertex.resources.projects__locations__reasoning_engines__sandbox_environments import (
            ProjectsLocationsReasoningEnginesSandboxEnvironments,
        )

        return ProjectsLocationsReasoningEnginesSandboxEnvironments(self._client)

    @cached_property
    def sessions(self) -> ProjectsLocationsReasoningEnginesSessions:
        """`projects.locations.reasoningEngines.sessions`."""
        from gemkit._generated.vertex.resources.projects__locations__reasoning_engines__sessions import (
            ProjectsLocationsReasoningEnginesSessions,
        )

        return ProjectsLocationsReasoningEnginesSessions(self._client)

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
        parent: str | None = None,
        body: ReasoningEngine | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Create a reasoning engine: `POST /v1beta1/{+parent}/reasoningEngines`."""
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

    def get_iam_policy(
        self,
        *,
        resource: str,
        options_requested_policy_version: int | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Policy:
        """Get iam policy: `POST /v1beta1/{+resource}:getIamPolicy`."""
        return self._client.call(
            _GET_IAM_POLICY,
            {
                "resource": resource,
                "options_requested_policy_version": options_requested_policy_version,
                "config": self._config(http_options),
            },
        )

    def list(
        self,
        *,
        parent: str | None = None,
        filter: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Pager[ReasoningEngine]:
        """List reasoning engines: `GET /v1beta1/{+parent}/reasoningEngines`."""
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

    def set_iam_policy(
        self,
        *,
        resource: str,
        body: SetIamPolicyRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Policy:
        """Set iam policy: `POST /v1beta1/{+resource}:setIamPolicy`."""
        return self._client.call(
            _SET_IAM_POLICY, {"resource": resource, "body": body, "config": self._config(http_options)}
        )

    def stream_query(
        self,
        *,
        name: str,
        body: StreamQueryReasoningEngineRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> RawResponse:
        """Stream query: `POST /v1beta1/{+name}:streamQuery`."""
        return self._client.call(_STREAM_QUERY, {"name": name, "body": body, "config": self._config(http_options)})

    def test_iam_permissions(
        self, *, resource: str, permissions: Sequence[str] | None = None, http_options: HttpOptionsOrDict | None = None
    ) -> TestIamPermissionsResponse:
        """Test iam permissions: `POST /v1beta1/{+resource}:testIamPermissions`."""
        return self._client.call(
            _TEST_IAM_PERMISSIONS,
            {"resource": resource, "permissions": permissions, "config": self._config(http_options)},
        )


class AsyncProjectsLocationsReasoningEngines(AsyncResource):
    """`projects.locations.reasoningEngines` of the vertex document."""

    @cached_property
    def a2a(self) -> AsyncProjectsLocationsReasoningEnginesA2a:
        """`projects.locations.reasoningEngines.a2a`."""
        from gemkit._generated.vertex.resources.projects__locations__reasoning_engines__a2a import (
            AsyncProjectsLocationsReasoningEnginesA2a,
        )

        return AsyncProjectsLocationsReasoningEnginesA2a(self._client)

    @cached_property
    def a2a_tasks(self) -> AsyncProjectsLocationsReasoningEnginesA2aTasks:
        """`projects.locations.reasoningEngines.a2aTasks`."""
        from gemkit._generated.vertex.resources.projects__locations__reasoning_engines__a2a_tasks import (
            AsyncProjectsLocationsReasoningEnginesA2aTasks,
        )

        return AsyncProjectsLocationsReasoningEnginesA2aTasks(self._client)

    @cached_property
    def examples(self) -> AsyncProjectsLocationsReasoningEnginesExamples:
        """`projects.locations.reasoningEngines.examples`."""
        from gemkit._generated.vertex.resources.projects__locations__reasoning_engines__examples import (
            AsyncProjectsLocationsReasoningEnginesExamples,
        )

        return AsyncProjectsLocationsReasoningEnginesExamples(self._client)

    @cached_property
    def feedback_entries(self) -> AsyncProjectsLocationsReasoningEnginesFeedbackEntries:
        """`projects.locations.reasoningEngines.feedbackEntries`."""
        from gemkit._generated.vertex.resources.projects__locations__reasoning_engines__feedback_entries import (
            AsyncProjectsLocationsReasoningEnginesFeedbackEntries,
        )

        return AsyncProjectsLocationsReasoningEnginesFeedbackEntries(self._client)

    @cached_property
    def memories(self) -> AsyncProjectsLocationsReasoningEnginesMemories:
        """`projects.locations.reasoningEngines.memories`."""
        from gemkit._generated.vertex.resources.projects__locations__reasoning_engines__memories import (
            AsyncProjectsLocationsReasoningEnginesMemories,
        )

        return AsyncProjectsLocationsReasoningEnginesMemories(self._client)

    @cached_property
    def operations(self) -> AsyncOperations:
        """`projects.locations.reasoningEngines.operations`."""
        from gemkit._generated.vertex.operations import AsyncOperations

        return AsyncOperations(self._client)

    @cached_property
    def runtime_revisions(self) -> AsyncProjectsLocationsReasoningEnginesRuntimeRevisions:
        """`projects.locations.reasoningEngines.runtimeRevisions`."""
        from gemkit._generated.vertex.resources.projects__locations__reasoning_engines__runtime_revisions import (
            AsyncProjectsLocationsReasoningEnginesRuntimeRevisions,
        )

        return AsyncProjectsLocationsReasoningEnginesRuntimeRevisions(self._client)

    @cached_property
    def sandbox_environment_snapshots(self) -> AsyncProjectsLocationsReasoningEnginesSandboxEnvironmentSnapshots:
        """`projects.locations.reasoningEngines.sandboxEnvironmentSnapshots`."""
        from gemkit._generated.vertex.resources.projects__locations__reasoning_engines__sandbox_environment_snapshots import (
            AsyncProjectsLocationsReasoningEnginesSandboxEnvironmentSnapshots,
        )

        return AsyncProjectsLocationsReasoningEnginesSandboxEnvironmentSnapshots(self._client)

    @cached_property
    def sandbox_environment_templates(self) -> AsyncProjectsLocationsReasoningEnginesSandboxEnvironmentTemplates:
        """`projects.locations.reasoningEngines.sandboxEnvironmentTemplates`."""
        from gemkit._generated.vertex.resources.projects__locations__reasoning_engines__sandbox_environment_templates import (
            AsyncProjectsLocationsReasoningEnginesSandboxEnvironmentTemplates,
        )

        return AsyncProjectsLocationsReasoningEnginesSandboxEnvironmentTemplates(self._client)

    @cached_property
    def sandbox_environments(self) -> AsyncProjectsLocationsReasoningEnginesSandboxEnvironments:
        """`projects.locations.reasoningEngines.sandboxEnvironments`."""
        from gemkit._generated.vertex.resources.projects__locations__reasoning_engines__sandbox_environments import (
            AsyncProjectsLocationsReasoningEnginesSandboxEnvironments,
        )

        return AsyncProjectsLocationsReasoningEnginesSandboxEnvironments(self._client)

    @cached_property
    def sessions(self) -> AsyncProjectsLocationsReasoningEnginesSessions:
        """`projects.locations.reasoningEngines.sessions`."""
        from gemkit._generated.vertex.resources.projects__locations__reasoning_engines__sessions import (
            AsyncProjectsLocationsReasoningEnginesSessions,
        )

        return AsyncProjectsLocationsReasoningEnginesSessions(self._client)

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
        parent: str | None = None,
        body: ReasoningEngine | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Create a reasoning engine: `POST /v1beta1/{+parent}/reasoningEngines`."""
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

    async def get_iam_policy(
        self,
        *,
        resource: str,
        options_requested_policy_version: int | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Policy:
        """Get iam policy: `POST /v1beta1/{+resource}:getIamPolicy`."""
        return await self._client.call(
            _GET_IAM_POLICY,
            {
                "resource": resource,
                "options_requested_policy_version": options_requested_policy_version,
                "config": self._config(http_options),
            },
        )

    async def list(
        self,
        *,
        parent: str | None = None,
        filter: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> AsyncPager[ReasoningEngine]:
        """List reasoning engines: `GET /v1beta1/{+parent}/reasoningEngines`."""
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

    async def set_iam_policy(
        self,
        *,
        resource: str,
        body: SetIamPolicyRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Policy:
        """Set iam policy: `POST /v1beta1/{+resource}:setIamPolicy`."""
        return await self._client.call(
            _SET_IAM_POLICY, {"resource": resource, "body": body, "config": self._config(http_options)}
        )

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

    async def test_iam_permissions(
        self, *, resource: str, permissions: Sequence[str] | None = None, http_options: HttpOptionsOrDict | None = None
    ) -> TestIamPermissionsResponse:
        """Test iam permissions: `POST /v1beta1/{+resource}:testIamPermissions`."""
        return await self._client.call(
            _TEST_IAM_PERMISSIONS,
            {"resource": resource, "permissions": permissions, "config": self._config(http_options)},
        )
