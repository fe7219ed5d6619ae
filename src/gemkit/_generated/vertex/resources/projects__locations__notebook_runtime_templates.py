"""`projects.locations.notebookRuntimeTemplates` of the vertex document. Generated: `make gen` writes this file anew."""

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
    from gemkit._generated.dicts import HttpOptionsOrDict
    from gemkit._generated.vertex.operations import AsyncOperations, Operations
    from gemkit._generated.vertex.types.agents_shared import SetIamPolicyRequest, TestIamPermissionsResponse
    from gemkit._generated.vertex.types.agents_shared2 import Policy
    from gemkit._generated.vertex.types.common_shared31 import Operation
    from gemkit._generated.vertex.types.notebook_runtime_templates import (
        ListNotebookRuntimeTemplatesResponse,
        NotebookRuntimeTemplate,
        SetDefaultNotebookRuntimeTemplateRequest,
        SetDefaultNotebookRuntimeTemplateResponse,
    )


_CREATE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.notebook_runtime_templates.create",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("notebook_runtime_template_id", "?notebookRuntimeTemplateId"),
        Argument("body", "", type="vertex.NotebookRuntimeTemplate", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.notebookRuntimeTemplates.create",
            "POST",
            "/{parent}/notebookRuntimeTemplates",
        )
    },
    is_repeatable=False,
)
_DELETE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.notebook_runtime_templates.delete",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/notebookRuntimeTemplates/*"),),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.notebookRuntimeTemplates.delete", "DELETE", "/{name}")},
)
_GET: OperationSpec[NotebookRuntimeTemplate] = OperationSpec(
    id="vertex.projects.locations.notebook_runtime_templates.get",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/notebookRuntimeTemplates/*"),),
    config="",
    response="vertex.NotebookRuntimeTemplate",
    http={"vertex": Http("aiplatform.projects.locations.notebookRuntimeTemplates.get", "GET", "/{name}")},
)
_GET_IAM_POLICY: OperationSpec[Policy] = OperationSpec(
    id="vertex.projects.locations.notebook_runtime_templates.get_iam_policy",
    kind="unary",
    arguments=(
        Argument("resource", "{resource}", url=True, pattern="projects/*/locations/*/notebookRuntimeTemplates/*"),
        Argument("options_requested_policy_version", "?options.requestedPolicyVersion"),
    ),
    config="",
    response="vertex.Policy",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.notebookRuntimeTemplates.getIamPolicy", "POST", "/{resource}:getIamPolicy"
        )
    },
)
_LIST: OperationSpec[ListNotebookRuntimeTemplatesResponse] = OperationSpec(
    id="vertex.projects.locations.notebook_runtime_templates.list",
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
    response="vertex.ListNotebookRuntimeTemplatesResponse",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.notebookRuntimeTemplates.list", "GET", "/{parent}/notebookRuntimeTemplates"
        )
    },
    items="notebook_runtime_templates",
)
_PATCH: OperationSpec[NotebookRuntimeTemplate] = OperationSpec(
    id="vertex.projects.locations.notebook_runtime_templates.patch",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/notebookRuntimeTemplates/*"),
        Argument("update_mask", "?updateMask"),
        Argument("body", "", type="vertex.NotebookRuntimeTemplate", spread=True),
    ),
    config="",
    response="vertex.NotebookRuntimeTemplate",
    http={"vertex": Http("aiplatform.projects.locations.notebookRuntimeTemplates.patch", "PATCH", "/{name}")},
)
_SET_DEFAULT: OperationSpec[SetDefaultNotebookRuntimeTemplateResponse] = OperationSpec(
    id="vertex.projects.locations.notebook_runtime_templates.set_default",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("body", "", type="vertex.SetDefaultNotebookRuntimeTemplateRequest", spread=True),
    ),
    config="",
    response="vertex.SetDefaultNotebookRuntimeTemplateResponse",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.notebookRuntimeTemplates.setDefault",
            "POST",
            "/{parent}/notebookRuntimeTemplates:setDefault",
        )
    },
    is_repeatable=False,
)
_SET_IAM_POLICY: OperationSpec[Policy] = OperationSpec(
    id="vertex.projects.locations.notebook_runtime_templates.set_iam_policy",
    kind="unary",
    arguments=(
        Argument("resource", "{resource}", url=True, pattern="projects/*/locations/*/notebookRuntimeTemplates/*"),
        Argument("body", "", type="vertex.SetIamPolicyRequest", spread=True),
    ),
    config="",
    response="vertex.Policy",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.notebookRuntimeTemplates.setIamPolicy", "POST", "/{resource}:setIamPolicy"
        )
    },
    is_repeatable=False,
)
_TEST_IAM_PERMISSIONS: OperationSpec[TestIamPermissionsResponse] = OperationSpec(
    id="vertex.projects.locations.notebook_runtime_templates.test_iam_permissions",
    kind="unary",
    arguments=(
        Argument("resource", "{resource}", url=True, pattern="projects/*/locations/*/notebookRuntimeTemplates/*"),
        Argument("permissions", "?permissions"),
    ),
    config="",
    response="vertex.TestIamPermissionsResponse",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.notebookRuntimeTemplates.testIamPermissions",
            "POST",
            "/{resource}:testIamPermissions",
        )
    },
)


class ProjectsLocationsNotebookRuntimeTemplates(Resource):
    """`projects.locations.notebookRuntimeTemplates` of the vertex document."""

    @cached_property
    def operations(self) -> Operations:
        """`projects.locations.notebookRuntimeTemplates.operations`."""
        from gemkit._generated.vertex.operations import Operations

        return Operations(self._client)

    def create(
        self,
        *,
        parent: str | None = None,
        body: NotebookRuntimeTemplate | dict[str, Any],
        notebook_runtime_template_id: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Create a notebook runtime template: `POST /v1beta1/{+parent}/notebookRuntimeTemplates`."""
        return self._client.call(
            _CREATE,
            {
                "parent": parent,
                "notebook_runtime_template_id": notebook_runtime_template_id,
                "body": body,
                "config": self._config(http_options),
            },
        )

    def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Delete a notebook runtime template: `DELETE /v1beta1/{+name}`."""
        return self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> NotebookRuntimeTemplate:
        """Get a notebook runtime template: `GET /v1beta1/{+name}`."""
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
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        read_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Pager[NotebookRuntimeTemplate]:
        """List notebook runtime templates: `GET /v1beta1/{+parent}/notebookRuntimeTemplates`."""
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

    def patch(
        self,
        *,
        name: str,
        body: NotebookRuntimeTemplate | dict[str, Any],
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> NotebookRuntimeTemplate:
        """Update a notebook runtime template: `PATCH /v1beta1/{+name}`."""
        return self._client.call(
            _PATCH, {"name": name, "update_mask": update_mask, "body": body, "config": self._config(http_options)}
        )

    def set_default(
        self,
        *,
        parent: str | None = None,
        body: SetDefaultNotebookRuntimeTemplateRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> SetDefaultNotebookRuntimeTemplateResponse:
        """Set default: `POST /v1beta1/{+parent}/notebookRuntimeTemplates:setDefault`."""
        return self._client.call(_SET_DEFAULT, {"parent": parent, "body": body, "config": self._config(http_options)})

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

    def test_iam_permissions(
        self, *, resource: str, permissions: Sequence[str] | None = None, http_options: HttpOptionsOrDict | None = None
    ) -> TestIamPermissionsResponse:
        """Test iam permissions: `POST /v1beta1/{+resource}:testIamPermissions`."""
        return self._client.call(
            _TEST_IAM_PERMISSIONS,
            {"resource": resource, "permissions": permissions, "config": self._config(http_options)},
        )


class AsyncProjectsLocationsNotebookRuntimeTemplates(AsyncResource):
    """`projects.locations.notebookRuntimeTemplates` of the vertex document."""

    @cached_property
    def operations(self) -> AsyncOperations:
        """`projects.locations.notebookRuntimeTemplates.operations`."""
        from gemkit._generated.vertex.operations import AsyncOperations

        return AsyncOperations(self._client)

    async def create(
        self,
        *,
        parent: str | None = None,
        body: NotebookRuntimeTemplate | dict[str, Any],
        notebook_runtime_template_id: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Create a notebook runtime template: `POST /v1beta1/{+parent}/notebookRuntimeTemplates`."""
        return await self._client.call(
            _CREATE,
            {
                "parent": parent,
                "notebook_runtime_template_id": notebook_runtime_template_id,
                "body": body,
                "config": self._config(http_options),
            },
        )

    async def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Delete a notebook runtime template: `DELETE /v1beta1/{+name}`."""
        return await self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    async def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> NotebookRuntimeTemplate:
        """Get a notebook runtime template: `GET /v1beta1/{+name}`."""
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
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        read_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> AsyncPager[NotebookRuntimeTemplate]:
        """List notebook runtime templates: `GET /v1beta1/{+parent}/notebookRuntimeTemplates`."""
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

    async def patch(
        self,
        *,
        name: str,
        body: NotebookRuntimeTemplate | dict[str, Any],
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> NotebookRuntimeTemplate:
        """Update a notebook runtime template: `PATCH /v1beta1/{+name}`."""
        return await self._client.call(
            _PATCH, {"name": name, "update_mask": update_mask, "body": body, "config": self._config(http_options)}
        )

    async def set_default(
        self,
        *,
        parent: str | None = None,
        body: SetDefaultNotebookRuntimeTemplateRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> SetDefaultNotebookRuntimeTemplateResponse:
        """Set default: `POST /v1beta1/{+parent}/notebookRuntimeTemplates:setDefault`."""
        return await self._client.call(
            _SET_DEFAULT, {"parent": parent, "body": body, "config": self._config(http_options)}
        )

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

    async def test_iam_permissions(
        self, *, resource: str, permissions: Sequence[str] | None = None, http_options: HttpOptionsOrDict | None = None
    ) -> TestIamPermissionsResponse:
        """Test iam permissions: `POST /v1beta1/{+resource}:testIamPermissions`."""
        return await self._client.call(
            _TEST_IAM_PERMISSIONS,
            {"resource": resource, "permissions": permissions, "config": self._config(http_options)},
        )
