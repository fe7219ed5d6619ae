"""`projects.locations.semanticGovernancePolicies` of the vertex document. Generated: `make gen` writes this file anew."""

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
    from gemkit._generated.vertex.types.semantic_governance_policies import (
        ListSemanticGovernancePoliciesResponse,
        SemanticGovernancePolicy,
    )


_CREATE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.semantic_governance_policies.create",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("semantic_governance_policy_id", "?semanticGovernancePolicyId"),
        Argument("body", "", type="vertex.SemanticGovernancePolicy", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.semanticGovernancePolicies.create",
            "POST",
            "/{parent}/semanticGovernancePolicies",
        )
    },
    is_repeatable=False,
)
_DELETE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.semantic_governance_policies.delete",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/semanticGovernancePolicies/*"),
        Argument("etag", "?etag"),
    ),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.semanticGovernancePolicies.delete", "DELETE", "/{name}")},
)
_GET: OperationSpec[SemanticGovernancePolicy] = OperationSpec(
    id="vertex.projects.locations.semantic_governance_policies.get",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/semanticGovernancePolicies/*"),),
    config="",
    response="vertex.SemanticGovernancePolicy",
    http={"vertex": Http("aiplatform.projects.locations.semanticGovernancePolicies.get", "GET", "/{name}")},
)
_LIST: OperationSpec[ListSemanticGovernancePoliciesResponse] = OperationSpec(
    id="vertex.projects.locations.semantic_governance_policies.list",
    kind="page",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
    ),
    config="",
    response="vertex.ListSemanticGovernancePoliciesResponse",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.semanticGovernancePolicies.list",
            "GET",
            "/{parent}/semanticGovernancePolicies",
        )
    },
    items="semantic_governance_policies",
)
_PATCH: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.semantic_governance_policies.patch",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/semanticGovernancePolicies/*"),
        Argument("update_mask", "?updateMask"),
        Argument("body", "", type="vertex.SemanticGovernancePolicy", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.semanticGovernancePolicies.patch", "PATCH", "/{name}")},
)


class ProjectsLocationsSemanticGovernancePolicies(Resource):
    """`projects.locations.semanticGovernancePolicies` of the vertex document."""

    @cached_property
    def operations(self) -> Operations:
        """`projects.locations.semanticGovernancePolicies.operations`."""
        from gemkit._generated.vertex.operations import Operations

        return Operations(self._client)

    def create(
        self,
        *,
        parent: str | None = None,
        body: SemanticGovernancePolicy | dict[str, Any],
        semantic_governance_policy_id: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Create a semantic governance policy: `POST /v1beta1/{+parent}/semanticGovernancePolicies`."""
        return self._client.call(
            _CREATE,
            {
                "parent": parent,
                "semantic_governance_policy_id": semantic_governance_policy_id,
                "body": body,
                "config": self._config(http_options),
            },
        )

    def delete(self, *, name: str, etag: str | None = None, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Delete a semantic governance policy: `DELETE /v1beta1/{+name}`."""
        return self._client.call(_DELETE, {"name": name, "etag": etag, "config": self._config(http_options)})

    def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> SemanticGovernancePolicy:
        """Get a semantic governance policy: `GET /v1beta1/{+name}`."""
        return self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    def list(
        self,
        *,
        parent: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Pager[SemanticGovernancePolicy]:
        """List semantic governance policies: `GET /v1beta1/{+parent}/semanticGovernancePolicies`."""
        return self._client.pages(
            _LIST,
            {"parent": parent, "page_size": page_size, "page_token": page_token, "config": self._config(http_options)},
        )

    def patch(
        self,
        *,
        name: str,
        body: SemanticGovernancePolicy | dict[str, Any],
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Update a semantic governance policy: `PATCH /v1beta1/{+name}`."""
        return self._client.call(
            _PATCH, {"name": name, "update_mask": update_mask, "body": body, "config": self._config(http_options)}
        )


class AsyncProjectsLocationsSemanticGovernancePolicies(AsyncResource):
    """`projects.locations.semanticGovernancePolicies` of the vertex document."""

    @cached_property
    def operations(self) -> AsyncOperations:
        """`projects.locations.semanticGovernancePolicies.operations`."""
        from gemkit._generated.vertex.operations import AsyncOperations

        return AsyncOperations(self._client)

    async def create(
        self,
        *,
        parent: str | None = None,
        body: SemanticGovernancePolicy | dict[str, Any],
        semantic_governance_policy_id: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Create a semantic governance policy: `POST /v1beta1/{+parent}/semanticGovernancePolicies`."""
        return await self._client.call(
            _CREATE,
            {
                "parent": parent,
                "semantic_governance_policy_id": semantic_governance_policy_id,
                "body": body,
                "config": self._config(http_options),
            },
        )

    async def delete(
        self, *, name: str, etag: str | None = None, http_options: HttpOptionsOrDict | None = None
    ) -> Operation:
        """Delete a semantic governance policy: `DELETE /v1beta1/{+name}`."""
        return await self._client.call(_DELETE, {"name": name, "etag": etag, "config": self._config(http_options)})

    async def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> SemanticGovernancePolicy:
        """Get a semantic governance policy: `GET /v1beta1/{+name}`."""
        return await self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    async def list(
        self,
        *,
        parent: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> AsyncPager[SemanticGovernancePolicy]:
        """List semantic governance policies: `GET /v1beta1/{+parent}/semanticGovernancePolicies`."""
        return await self._client.pages(
            _LIST,
            {"parent": parent, "page_size": page_size, "page_token": page_token, "config": self._config(http_options)},
        )

    async def patch(
        self,
        *,
        name: str,
        body: SemanticGovernancePolicy | dict[str, Any],
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Update a semantic governance policy: `PATCH /v1beta1/{+name}`."""
        return await self._client.call(
            _PATCH, {"name": name, "update_mask": update_mask, "body": body, "config": self._config(http_options)}
        )
