"""`reasoningEngines.sandboxEnvironmentTemplates` of the vertex document. Generated: `make gen` writes this file anew."""

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
    from gemkit._generated.vertex.types.reasoning_engines_sandbox_environment_templates import (
        ListSandboxEnvironmentTemplatesResponse,
        SandboxEnvironmentTemplate,
    )


_CREATE: OperationSpec[Operation] = OperationSpec(
    id="vertex.reasoning_engines.sandbox_environment_templates.create",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="reasoningEngines/*"),
        Argument("body", "", type="vertex.SandboxEnvironmentTemplate", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={
        "vertex": Http(
            "aiplatform.reasoningEngines.sandboxEnvironmentTemplates.create",
            "POST",
            "/{parent}/sandboxEnvironmentTemplates",
        )
    },
    is_repeatable=False,
)
_DELETE: OperationSpec[Operation] = OperationSpec(
    id="vertex.reasoning_engines.sandbox_environment_templates.delete",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="reasoningEngines/*/sandboxEnvironmentTemplates/*"),),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.reasoningEngines.sandboxEnvironmentTemplates.delete", "DELETE", "/{name}")},
)
_GET: OperationSpec[SandboxEnvironmentTemplate] = OperationSpec(
    id="vertex.reasoning_engines.sandbox_environment_templates.get",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="reasoningEngines/*/sandboxEnvironmentTemplates/*"),),
    config="",
    response="vertex.SandboxEnvironmentTemplate",
    http={"vertex": Http("aiplatform.reasoningEngines.sandboxEnvironmentTemplates.get", "GET", "/{name}")},
)
_LIST: OperationSpec[ListSandboxEnvironmentTemplatesResponse] = OperationSpec(
    id="vertex.reasoning_engines.sandbox_environment_templates.list",
    kind="page",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="reasoningEngines/*"),
        Argument("filter", "?filter"),
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
    ),
    config="",
    response="vertex.ListSandboxEnvironmentTemplatesResponse",
    http={
        "vertex": Http(
            "aiplatform.reasoningEngines.sandboxEnvironmentTemplates.list",
            "GET",
            "/{parent}/sandboxEnvironmentTemplates",
        )
    },
    items="sandbox_environment_templates",
)
_PATCH: OperationSpec[Operation] = OperationSpec(
    id="vertex.reasoning_engines.sandbox_environment_templates.patch",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="reasoningEngines/*/sandboxEnvironmentTemplates/*"),
        Argument("update_mask", "?updateMask"),
        Argument("body", "", type="vertex.SandboxEnvironmentTemplate", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.reasoningEngines.sandboxEnvironmentTemplates.patch", "PATCH", "/{name}")},
)


class ReasoningEnginesSandboxEnvironmentTemplates(Resource):
    """`reasoningEngines.sandboxEnvironmentTemplates` of the vertex document."""

    @cached_property
    def operations(self) -> Operations:
        """`reasoningEngines.sandboxEnvironmentTemplates.operations`."""
        from gemkit._generated.vertex.operations import Operations

        return Operations(self._client)

    def create(
        self,
        *,
        parent: str,
        body: SandboxEnvironmentTemplate | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Create a sandbox environment template: `POST /v1beta1/{+parent}/sandboxEnvironmentTemplates`."""
        return self._client.call(_CREATE, {"parent": parent, "body": body, "config": self._config(http_options)})

    def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Delete a sandbox environment template: `DELETE /v1beta1/{+name}`."""
        return self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> SandboxEnvironmentTemplate:
        """Get a sandbox environment template: `GET /v1beta1/{+name}`."""
        return self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    def list(
        self,
        *,
        parent: str,
        filter: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Pager[SandboxEnvironmentTemplate]:
        """List sandbox environment templates: `GET /v1beta1/{+parent}/sandboxEnvironmentTemplates`."""
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
        body: SandboxEnvironmentTemplate | dict[str, Any],
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Update a sandbox environment template: `PATCH /v1beta1/{+name}`."""
        return self._client.call(
            _PATCH, {"name": name, "update_mask": update_mask, "body": body, "config": self._config(http_options)}
        )


class AsyncReasoningEnginesSandboxEnvironmentTemplates(AsyncResource):
    """`reasoningEngines.sandboxEnvironmentTemplates` of the vertex document."""

    @cached_property
    def operations(self) -> AsyncOperations:
        """`reasoningEngines.sandboxEnvironmentTemplates.operations`."""
        from gemkit._generated.vertex.operations import AsyncOperations

        return AsyncOperations(self._client)

    async def create(
        self,
        *,
        parent: str,
        body: SandboxEnvironmentTemplate | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Create a sandbox environment template: `POST /v1beta1/{+parent}/sandboxEnvironmentTemplates`."""
        return await self._client.call(_CREATE, {"parent": parent, "body": body, "config": self._config(http_options)})

    async def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Delete a sandbox environment template: `DELETE /v1beta1/{+name}`."""
        return await self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    async def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> SandboxEnvironmentTemplate:
        """Get a sandbox environment template: `GET /v1beta1/{+name}`."""
        return await self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    async def list(
        self,
        *,
        parent: str,
        filter: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> AsyncPager[SandboxEnvironmentTemplate]:
        """List sandbox environment templates: `GET /v1beta1/{+parent}/sandboxEnvironmentTemplates`."""
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
        body: SandboxEnvironmentTemplate | dict[str, Any],
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Update a sandbox environment template: `PATCH /v1beta1/{+name}`."""
        return await self._client.call(
            _PATCH, {"name": name, "update_mask": update_mask, "body": body, "config": self._config(http_options)}
        )
