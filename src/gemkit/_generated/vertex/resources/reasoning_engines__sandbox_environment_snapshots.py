"""`reasoningEngines.sandboxEnvironmentSnapshots` of the vertex document. Generated: `make gen` writes this file anew."""

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
    from gemkit._generated.vertex.types.reasoning_engines_sandbox_environment_snapshots import (
        ListSandboxEnvironmentSnapshotsResponse,
    )
    from gemkit._generated.vertex.types.reasoning_engines_sandbox_environments_shared import SandboxEnvironmentSnapshot


_DELETE: OperationSpec[Operation] = OperationSpec(
    id="vertex.reasoning_engines.sandbox_environment_snapshots.delete",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="reasoningEngines/*/sandboxEnvironmentSnapshots/*"),),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.reasoningEngines.sandboxEnvironmentSnapshots.delete", "DELETE", "/{name}")},
)
_GET: OperationSpec[SandboxEnvironmentSnapshot] = OperationSpec(
    id="vertex.reasoning_engines.sandbox_environment_snapshots.get",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="reasoningEngines/*/sandboxEnvironmentSnapshots/*"),),
    config="",
    response="vertex.SandboxEnvironmentSnapshot",
    http={"vertex": Http("aiplatform.reasoningEngines.sandboxEnvironmentSnapshots.get", "GET", "/{name}")},
)
_LIST: OperationSpec[ListSandboxEnvironmentSnapshotsResponse] = OperationSpec(
    id="vertex.reasoning_engines.sandbox_environment_snapshots.list",
    kind="page",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="reasoningEngines/*"),
        Argument("filter", "?filter"),
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
    ),
    config="",
    response="vertex.ListSandboxEnvironmentSnapshotsResponse",
    http={
        "vertex": Http(
            "aiplatform.reasoningEngines.sandboxEnvironmentSnapshots.list",
            "GET",
            "/{parent}/sandboxEnvironmentSnapshots",
        )
    },
    items="sandbox_environment_snapshots",
)


class ReasoningEnginesSandboxEnvironmentSnapshots(Resource):
    """`reasoningEngines.sandboxEnvironmentSnapshots` of the vertex document."""

    @cached_property
    def operations(self) -> Operations:
        """`reasoningEngines.sandboxEnvironmentSnapshots.operations`."""
        from gemkit._generated.vertex.operations import Operations

        return Operations(self._client)

    def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Delete a sandbox environment snapshot: `DELETE /v1beta1/{+name}`."""
        return self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> SandboxEnvironmentSnapshot:
        """Get a sandbox environment snapshot: `GET /v1beta1/{+name}`."""
        return self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    def list(
        self,
        *,
        parent: str,
        filter: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Pager[SandboxEnvironmentSnapshot]:
        """List sandbox environment snapshots: `GET /v1beta1/{+parent}/sandboxEnvironmentSnapshots`."""
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


class AsyncReasoningEnginesSandboxEnvironmentSnapshots(AsyncResource):
    """`reasoningEngines.sandboxEnvironmentSnapshots` of the vertex document."""

    @cached_property
    def operations(self) -> AsyncOperations:
        """`reasoningEngines.sandboxEnvironmentSnapshots.operations`."""
        from gemkit._generated.vertex.operations import AsyncOperations

        return AsyncOperations(self._client)

    async def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Delete a sandbox environment snapshot: `DELETE /v1beta1/{+name}`."""
        return await self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    async def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> SandboxEnvironmentSnapshot:
        """Get a sandbox environment snapshot: `GET /v1beta1/{+name}`."""
        return await self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    async def list(
        self,
        *,
        parent: str,
        filter: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> AsyncPager[SandboxEnvironmentSnapshot]:
        """List sandbox environment snapshots: `GET /v1beta1/{+parent}/sandboxEnvironmentSnapshots`."""
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
