"""`projects.locations.reasoningEngines.sandboxEnvironments` of the vertex document. Generated: `make gen` writes this file anew."""

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
    from gemkit._generated.vertex.types.reasoning_engines_sandbox_environments import (
        AuthorizeSandboxEnvironmentAccessResponse,
        BidiExecuteSandboxEnvironmentRequest,
        BidiExecuteSandboxEnvironmentResponse,
        ExecuteSandboxEnvironmentRequest,
        ExecuteSandboxEnvironmentResponse,
        ListSandboxEnvironmentsResponse,
        SandboxEnvironment,
    )
    from gemkit._generated.vertex.types.reasoning_engines_sandbox_environments_shared import SandboxEnvironmentSnapshot


_AUTHORIZE_ACCESS: OperationSpec[AuthorizeSandboxEnvironmentAccessResponse] = OperationSpec(
    id="vertex.projects.locations.reasoning_engines.sandbox_environments.authorize_access",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/reasoningEngines/*/sandboxEnvironments/*"),
    ),
    config="",
    response="vertex.AuthorizeSandboxEnvironmentAccessResponse",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.reasoningEngines.sandboxEnvironments.authorizeAccess",
            "POST",
            "/{name}:authorizeAccess",
        )
    },
    is_repeatable=False,
)
_BIDI_EXECUTE: OperationSpec[BidiExecuteSandboxEnvironmentResponse] = OperationSpec(
    id="vertex.projects.locations.reasoning_engines.sandbox_environments.bidi_execute",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/reasoningEngines/*/sandboxEnvironments/*"),
        Argument("body", "", type="vertex.BidiExecuteSandboxEnvironmentRequest", spread=True),
    ),
    config="",
    response="vertex.BidiExecuteSandboxEnvironmentResponse",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.reasoningEngines.sandboxEnvironments.bidiExecute",
            "POST",
            "/{name}:bidiExecute",
        )
    },
    is_repeatable=False,
)
_CREATE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.reasoning_engines.sandbox_environments.create",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*/reasoningEngines/*"),
        Argument("body", "", type="vertex.SandboxEnvironment", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.reasoningEngines.sandboxEnvironments.create",
            "POST",
            "/{parent}/sandboxEnvironments",
        )
    },
    is_repeatable=False,
)
_DELETE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.reasoning_engines.sandbox_environments.delete",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/reasoningEngines/*/sandboxEnvironments/*"),
    ),
    config="",
    response="vertex.Operation",
    http={
        "vertex": Http("aiplatform.projects.locations.reasoningEngines.sandboxEnvironments.delete", "DELETE", "/{name}")
    },
)
_EXECUTE: OperationSpec[ExecuteSandboxEnvironmentResponse] = OperationSpec(
    id="vertex.projects.locations.reasoning_engines.sandbox_environments.execute",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/reasoningEngines/*/sandboxEnvironments/*"),
        Argument("body", "", type="vertex.ExecuteSandboxEnvironmentRequest", spread=True),
    ),
    config="",
    response="vertex.ExecuteSandboxEnvironmentResponse",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.reasoningEngines.sandboxEnvironments.execute", "POST", "/{name}:execute"
        )
    },
    is_repeatable=False,
)
_GET: OperationSpec[SandboxEnvironment] = OperationSpec(
    id="vertex.projects.locations.reasoning_engines.sandbox_environments.get",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/reasoningEngines/*/sandboxEnvironments/*"),
    ),
    config="",
    response="vertex.SandboxEnvironment",
    http={"vertex": Http("aiplatform.projects.locations.reasoningEngines.sandboxEnvironments.get", "GET", "/{name}")},
)
_LIST: OperationSpec[ListSandboxEnvironmentsResponse] = OperationSpec(
    id="vertex.projects.locations.reasoning_engines.sandbox_environments.list",
    kind="page",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*/reasoningEngines/*"),
        Argument("filter", "?filter"),
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
    ),
    config="",
    response="vertex.ListSandboxEnvironmentsResponse",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.reasoningEngines.sandboxEnvironments.list",
            "GET",
            "/{parent}/sandboxEnvironments",
        )
    },
    items="sandbox_environments",
)
_PAUSE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.reasoning_engines.sandbox_environments.pause",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/reasoningEngines/*/sandboxEnvironments/*"),
    ),
    config="",
    response="vertex.Operation",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.reasoningEngines.sandboxEnvironments.pause", "POST", "/{name}:pause"
        )
    },
    is_repeatable=False,
)
_RESUME: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.reasoning_engines.sandbox_environments.resume",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/reasoningEngines/*/sandboxEnvironments/*"),
    ),
    config="",
    response="vertex.Operation",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.reasoningEngines.sandboxEnvironments.resume", "POST", "/{name}:resume"
        )
    },
    is_repeatable=False,
)
_SNAPSHOT: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.reasoning_engines.sandbox_environments.snapshot",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/reasoningEngines/*/sandboxEnvironments/*"),
        Argument("body", "", type="vertex.SandboxEnvironmentSnapshot", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.reasoningEngines.sandboxEnvironments.snapshot", "POST", "/{name}:snapshot"
        )
    },
    is_repeatable=False,
)


class ProjectsLocationsReasoningEnginesSandboxEnvironments(Resource):
    """`projects.locations.reasoningEngines.sandboxEnvironments` of the vertex document."""

    @cached_property
    def operations(self) -> Operations:
        """`projects.locations.reasoningEngines.sandboxEnvironments.operations`."""
        from gemkit._generated.vertex.operations import Operations

        return Operations(self._client)

    def authorize_access(
        self, *, name: str, http_options: HttpOptionsOrDict | None = None
    ) -> AuthorizeSandboxEnvironmentAccessResponse:
        """Authorize access: `POST /v1beta1/{+name}:authorizeAccess`."""
        return self._client.call(_AUTHORIZE_ACCESS, {"name": name, "config": self._config(http_options)})

    def bidi_execute(
        self,
        *,
        name: str,
        body: BidiExecuteSandboxEnvironmentRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> BidiExecuteSandboxEnvironmentResponse:
        """Bidi execute: `POST /v1beta1/{+name}:bidiExecute`."""
        return self._client.call(_BIDI_EXECUTE, {"name": name, "body": body, "config": self._config(http_options)})

    def create(
        self, *, parent: str, body: SandboxEnvironment | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> Operation:
        """Create a sandbox environment: `POST /v1beta1/{+parent}/sandboxEnvironments`."""
        return self._client.call(_CREATE, {"parent": parent, "body": body, "config": self._config(http_options)})

    def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Delete a sandbox environment: `DELETE /v1beta1/{+name}`."""
        return self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    def execute(
        self,
        *,
        name: str,
        body: ExecuteSandboxEnvironmentRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> ExecuteSandboxEnvironmentResponse:
        """Execute: `POST /v1beta1/{+name}:execute`."""
        return self._client.call(_EXECUTE, {"name": name, "body": body, "config": self._config(http_options)})

    def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> SandboxEnvironment:
        """Get a sandbox environment: `GET /v1beta1/{+name}`."""
        return self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    def list(
        self,
        *,
        parent: str,
        filter: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Pager[SandboxEnvironment]:
        """List sandbox environments: `GET /v1beta1/{+parent}/sandboxEnvironments`."""
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

    def pause(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Pause: `POST /v1beta1/{+name}:pause`."""
        return self._client.call(_PAUSE, {"name": name, "config": self._config(http_options)})

    def resume(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Resume: `POST /v1beta1/{+name}:resume`."""
        return self._client.call(_RESUME, {"name": name, "config": self._config(http_options)})

    def snapshot(
        self,
        *,
        name: str,
        body: SandboxEnvironmentSnapshot | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Snapshot: `POST /v1beta1/{+name}:snapshot`."""
        return self._client.call(_SNAPSHOT, {"name": name, "body": body, "config": self._config(http_options)})


class AsyncProjectsLocationsReasoningEnginesSandboxEnvironments(AsyncResource):
    """`projects.locations.reasoningEngines.sandboxEnvironments` of the vertex document."""

    @cached_property
    def operations(self) -> AsyncOperations:
        """`projects.locations.reasoningEngines.sandboxEnvironments.operations`."""
        from gemkit._generated.vertex.operations import AsyncOperations

        return AsyncOperations(self._client)

    async def authorize_access(
        self, *, name: str, http_options: HttpOptionsOrDict | None = None
    ) -> AuthorizeSandboxEnvironmentAccessResponse:
        """Authorize access: `POST /v1beta1/{+name}:authorizeAccess`."""
        return await self._client.call(_AUTHORIZE_ACCESS, {"name": name, "config": self._config(http_options)})

    async def bidi_execute(
        self,
        *,
        name: str,
        body: BidiExecuteSandboxEnvironmentRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> BidiExecuteSandboxEnvironmentResponse:
        """Bidi execute: `POST /v1beta1/{+name}:bidiExecute`."""
        return await self._client.call(
            _BIDI_EXECUTE, {"name": name, "body": body, "config": self._config(http_options)}
        )

    async def create(
        self, *, parent: str, body: SandboxEnvironment | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> Operation:
        """Create a sandbox environment: `POST /v1beta1/{+parent}/sandboxEnvironments`."""
        return await self._client.call(_CREATE, {"parent": parent, "body": body, "config": self._config(http_options)})

    async def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Delete a sandbox environment: `DELETE /v1beta1/{+name}`."""
        return await self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    async def execute(
        self,
        *,
        name: str,
        body: ExecuteSandboxEnvironmentRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> ExecuteSandboxEnvironmentResponse:
        """Execute: `POST /v1beta1/{+name}:execute`."""
        return await self._client.call(_EXECUTE, {"name": name, "body": body, "config": self._config(http_options)})

    async def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> SandboxEnvironment:
        """Get a sandbox environment: `GET /v1beta1/{+name}`."""
        return await self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    async def list(
        self,
        *,
        parent: str,
        filter: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> AsyncPager[SandboxEnvironment]:
        """List sandbox environments: `GET /v1beta1/{+parent}/sandboxEnvironments`."""
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

    async def pause(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Pause: `POST /v1beta1/{+name}:pause`."""
        return await self._client.call(_PAUSE, {"name": name, "config": self._config(http_options)})

    async def resume(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Resume: `POST /v1beta1/{+name}:resume`."""
        return await self._client.call(_RESUME, {"name": name, "config": self._config(http_options)})

    async def snapshot(
        self,
        *,
        name: str,
        body: SandboxEnvironmentSnapshot | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Snapshot: `POST /v1beta1/{+name}:snapshot`."""
        return await self._client.call(_SNAPSHOT, {"name": name, "body": body, "config": self._config(http_options)})
