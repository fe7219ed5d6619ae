"""`projects.locations.agents` of the vertex document. Generated: `make gen` writes this file anew."""

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
    from gemkit._generated.vertex.resources.projects__locations__agents__tasks import (
        AsyncProjectsLocationsAgentsTasks,
        ProjectsLocationsAgentsTasks,
    )
    from gemkit._generated.vertex.types.agents import Agent, ListAgentsResponse
    from gemkit._generated.vertex.types.agents_shared import SetIamPolicyRequest, TestIamPermissionsResponse
    from gemkit._generated.vertex.types.agents_shared2 import Policy
    from gemkit._generated.vertex.types.common_shared31 import Operation


_CREATE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.agents.create",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("body", "", type="vertex.Agent", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.agents.create", "POST", "/{parent}/agents")},
    is_repeatable=False,
)
_DELETE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.agents.delete",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/agents/*"),
        Argument("force", "?force"),
    ),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.agents.delete", "DELETE", "/{name}")},
)
_GET: OperationSpec[Agent] = OperationSpec(
    id="vertex.projects.locations.agents.get",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/agents/*"),),
    config="",
    response="vertex.Agent",
    http={"vertex": Http("aiplatform.projects.locations.agents.get", "GET", "/{name}")},
)
_GET_IAM_POLICY: OperationSpec[Policy] = OperationSpec(
    id="vertex.projects.locations.agents.get_iam_policy",
    kind="unary",
    arguments=(
        Argument("resource", "{resource}", url=True, pattern="projects/*/locations/*/agents/*"),
        Argument("options_requested_policy_version", "?options.requestedPolicyVersion"),
    ),
    config="",
    response="vertex.Policy",
    http={"vertex": Http("aiplatform.projects.locations.agents.getIamPolicy", "POST", "/{resource}:getIamPolicy")},
)
_LIST: OperationSpec[ListAgentsResponse] = OperationSpec(
    id="vertex.projects.locations.agents.list",
    kind="page",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("filter", "?filter"),
        Argument("order_by", "?orderBy"),
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
    ),
    config="",
    response="vertex.ListAgentsResponse",
    http={"vertex": Http("aiplatform.projects.locations.agents.list", "GET", "/{parent}/agents")},
    items="agents",
)
_PATCH: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.agents.patch",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/agents/*"),
        Argument("update_mask", "?updateMask"),
        Argument("body", "", type="vertex.Agent", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.agents.patch", "PATCH", "/{name}")},
)
_SET_IAM_POLICY: OperationSpec[Policy] = OperationSpec(
    id="vertex.projects.locations.agents.set_iam_policy",
    kind="unary",
    arguments=(
        Argument("resource", "{resource}", url=True, pattern="projects/*/locations/*/agents/*"),
        Argument("body", "", type="vertex.SetIamPolicyRequest", spread=True),
    ),
    config="",
    response="vertex.Policy",
    http={"vertex": Http("aiplatform.projects.locations.agents.setIamPolicy", "POST", "/{resource}:setIamPolicy")},
    is_repeatable=False,
)
_TEST_IAM_PERMISSIONS: OperationSpec[TestIamPermissionsResponse] = OperationSpec(
    id="vertex.projects.locations.agents.test_iam_permissions",
    kind="unary",
    arguments=(
        Argument("resource", "{resource}", url=True, pattern="projects/*/locations/*/agents/*"),
        Argument("permissions", "?permissions"),
    ),
    config="",
    response="vertex.TestIamPermissionsResponse",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.agents.testIamPermissions", "POST", "/{resource}:testIamPermissions"
        )
    },
)


class ProjectsLocationsAgents(Resource):
    """`projects.locations.agents` of the vertex document."""

    @cached_property
    def operations(self) -> Operations:
        """`projects.locations.agents.operations`."""
        from gemkit._generated.vertex.operations import Operations

        return Operations(self._client)

    @cached_property
    def tasks(self) -> ProjectsLocationsAgentsTasks:
        """`projects.locations.agents.tasks`."""
        from gemkit._generated.vertex.resources.projects__locations__agents__tasks import ProjectsLocationsAgentsTasks

        return ProjectsLocationsAgentsTasks(self._client)

    def create(
        self, *, parent: str | None = None, body: Agent | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> Operation:
        """Create an agent: `POST /v1beta1/{+parent}/agents`."""
        return self._client.call(_CREATE, {"parent": parent, "body": body, "config": self._config(http_options)})

    def delete(
        self, *, name: str, force: bool | None = None, http_options: HttpOptionsOrDict | None = None
    ) -> Operation:
        """Delete an agent: `DELETE /v1beta1/{+name}`."""
        return self._client.call(_DELETE, {"name": name, "force": force, "config": self._config(http_options)})

    def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Agent:
        """Get an agent: `GET /v1beta1/{+name}`."""
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
        http_options: HttpOptionsOrDict | None = None,
    ) -> Pager[Agent]:
        """List agents: `GET /v1beta1/{+parent}/agents`."""
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
        body: Agent | dict[str, Any],
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Update an agent: `PATCH /v1beta1/{+name}`."""
        return self._client.call(
            _PATCH, {"name": name, "update_mask": update_mask, "body": body, "config": self._config(http_options)}
        )

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


class AsyncProjectsLocationsAgents(AsyncResource):
    """`projects.locations.agents` of the vertex document."""

    @cached_property
    def operations(self) -> AsyncOperations:
        """`projects.locations.agents.operations`."""
        from gemkit._generated.vertex.operations import AsyncOperations

        return AsyncOperations(self._client)

    @cached_property
    def tasks(self) -> AsyncProjectsLocationsAgentsTasks:
        """`projects.locations.agents.tasks`."""
        from gemkit._generated.vertex.resources.projects__locations__agents__tasks import (
            AsyncProjectsLocationsAgentsTasks,
        )

        return AsyncProjectsLocationsAgentsTasks(self._client)

    async def create(
        self, *, parent: str | None = None, body: Agent | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> Operation:
        """Create an agent: `POST /v1beta1/{+parent}/agents`."""
        return await self._client.call(_CREATE, {"parent": parent, "body": body, "config": self._config(http_options)})

    async def delete(
        self, *, name: str, force: bool | None = None, http_options: HttpOptionsOrDict | None = None
    ) -> Operation:
        """Delete an agent: `DELETE /v1beta1/{+name}`."""
        return await self._client.call(_DELETE, {"name": name, "force": force, "config": self._config(http_options)})

    async def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Agent:
        """Get an agent: `GET /v1beta1/{+name}`."""
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
        http_options: HttpOptionsOrDict | None = None,
    ) -> AsyncPager[Agent]:
        """List agents: `GET /v1beta1/{+parent}/agents`."""
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
        body: Agent | dict[str, Any],
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Update an agent: `PATCH /v1beta1/{+name}`."""
        return await self._client.call(
            _PATCH, {"name": name, "update_mask": update_mask, "body": body, "config": self._config(http_options)}
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
