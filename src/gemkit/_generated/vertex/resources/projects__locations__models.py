"""`projects.locations.models` of the vertex document. Generated: `make gen` writes this file anew."""

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
    from gemkit._generated.vertex.resources.projects__locations__models__evaluations import (
        AsyncProjectsLocationsModelsEvaluations,
        ProjectsLocationsModelsEvaluations,
    )
    from gemkit._generated.vertex.types.agents_shared import SetIamPolicyRequest, TestIamPermissionsResponse
    from gemkit._generated.vertex.types.agents_shared2 import Policy
    from gemkit._generated.vertex.types.common_shared31 import Operation
    from gemkit._generated.vertex.types.models import (
        CopyModelRequest,
        ExportModelRequest,
        ListModelsResponse,
        ListModelVersionCheckpointsResponse,
        ListModelVersionsResponse,
        MergeVersionAliasesRequest,
        ModelVersionCheckpoint,
        UpdateExplanationDatasetRequest,
        UploadModelRequest,
    )
    from gemkit._generated.vertex.types.models_shared import Model


_COPY: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.models.copy",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("body", "", type="vertex.CopyModelRequest", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.models.copy", "POST", "/{parent}/models:copy")},
    is_repeatable=False,
)
_DELETE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.models.delete",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/models/*"),),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.models.delete", "DELETE", "/{name}")},
)
_DELETE_VERSION: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.models.delete_version",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/models/*"),),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.models.deleteVersion", "DELETE", "/{name}:deleteVersion")},
)
_EXPORT: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.models.export",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/models/*"),
        Argument("body", "", type="vertex.ExportModelRequest", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.models.export", "POST", "/{name}:export")},
    is_repeatable=False,
)
_GET: OperationSpec[Model] = OperationSpec(
    id="vertex.projects.locations.models.get",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/models/*"),),
    config="",
    response="vertex.Model",
    http={"vertex": Http("aiplatform.projects.locations.models.get", "GET", "/{name}")},
)
_GET_IAM_POLICY: OperationSpec[Policy] = OperationSpec(
    id="vertex.projects.locations.models.get_iam_policy",
    kind="unary",
    arguments=(
        Argument("resource", "{resource}", url=True, pattern="projects/*/locations/*/models/*"),
        Argument("options_requested_policy_version", "?options.requestedPolicyVersion"),
    ),
    config="",
    response="vertex.Policy",
    http={"vertex": Http("aiplatform.projects.locations.models.getIamPolicy", "POST", "/{resource}:getIamPolicy")},
)
_LIST: OperationSpec[ListModelsResponse] = OperationSpec(
    id="vertex.projects.locations.models.list",
    kind="page",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("filter", "?filter"),
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
        Argument("read_mask", "?readMask"),
    ),
    config="",
    response="vertex.ListModelsResponse",
    http={"vertex": Http("aiplatform.projects.locations.models.list", "GET", "/{parent}/models")},
    items="models",
)
_LIST_CHECKPOINTS: OperationSpec[ListModelVersionCheckpointsResponse] = OperationSpec(
    id="vertex.projects.locations.models.list_checkpoints",
    kind="page",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/models/*"),
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
    ),
    config="",
    response="vertex.ListModelVersionCheckpointsResponse",
    http={"vertex": Http("aiplatform.projects.locations.models.listCheckpoints", "GET", "/{name}:listCheckpoints")},
    items="checkpoints",
)
_LIST_VERSIONS: OperationSpec[ListModelVersionsResponse] = OperationSpec(
    id="vertex.projects.locations.models.list_versions",
    kind="page",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/models/*"),
        Argument("filter", "?filter"),
        Argument("order_by", "?orderBy"),
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
        Argument("read_mask", "?readMask"),
    ),
    config="",
    response="vertex.ListModelVersionsResponse",
    http={"vertex": Http("aiplatform.projects.locations.models.listVersions", "GET", "/{name}:listVersions")},
    items="models",
)
_MERGE_VERSION_ALIASES: OperationSpec[Model] = OperationSpec(
    id="vertex.projects.locations.models.merge_version_aliases",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/models/*"),
        Argument("body", "", type="vertex.MergeVersionAliasesRequest", spread=True),
    ),
    config="",
    response="vertex.Model",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.models.mergeVersionAliases", "POST", "/{name}:mergeVersionAliases"
        )
    },
    is_repeatable=False,
)
_PATCH: OperationSpec[Model] = OperationSpec(
    id="vertex.projects.locations.models.patch",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/models/*"),
        Argument("update_mask", "?updateMask"),
        Argument("body", "", type="vertex.Model", spread=True),
    ),
    config="",
    response="vertex.Model",
    http={"vertex": Http("aiplatform.projects.locations.models.patch", "PATCH", "/{name}")},
)
_SET_IAM_POLICY: OperationSpec[Policy] = OperationSpec(
    id="vertex.projects.locations.models.set_iam_policy",
    kind="unary",
    arguments=(
        Argument("resource", "{resource}", url=True, pattern="projects/*/locations/*/models/*"),
        Argument("body", "", type="vertex.SetIamPolicyRequest", spread=True),
    ),
    config="",
    response="vertex.Policy",
    http={"vertex": Http("aiplatform.projects.locations.models.setIamPolicy", "POST", "/{resource}:setIamPolicy")},
    is_repeatable=False,
)
_TEST_IAM_PERMISSIONS: OperationSpec[TestIamPermissionsResponse] = OperationSpec(
    id="vertex.projects.locations.models.test_iam_permissions",
    kind="unary",
    arguments=(
        Argument("resource", "{resource}", url=True, pattern="projects/*/locations/*/models/*"),
        Argument("permissions", "?permissions"),
    ),
    config="",
    response="vertex.TestIamPermissionsResponse",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.models.testIamPermissions", "POST", "/{resource}:testIamPermissions"
        )
    },
)
_UPDATE_EXPLANATION_DATASET: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.models.update_explanation_dataset",
    kind="unary",
    arguments=(
        Argument("model", "{model}", url=True, pattern="projects/*/locations/*/models/*"),
        Argument("body", "", type="vertex.UpdateExplanationDatasetRequest", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.models.updateExplanationDataset", "POST", "/{model}:updateExplanationDataset"
        )
    },
    is_repeatable=False,
)
_UPLOAD: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.models.upload",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("body", "", type="vertex.UploadModelRequest", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.models.upload", "POST", "/{parent}/models:upload")},
    is_repeatable=False,
)


class ProjectsLocationsModels(Resource):
    """`projects.locations.models` of the vertex document."""

    @cached_property
    def evaluations(self) -> ProjectsLocationsModelsEvaluations:
        """`projects.locations.models.evaluations`."""
        from gemkit._generated.vertex.resources.projects__locations__models__evaluations import (
            ProjectsLocationsModelsEvaluations,
        )

        return ProjectsLocationsModelsEvaluations(self._client)

    @cached_property
    def operations(self) -> Operations:
        """`projects.locations.models.operations`."""
        from gemkit._generated.vertex.operations import Operations

        return Operations(self._client)

    def copy(
        self,
        *,
        parent: str | None = None,
        body: CopyModelRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Copy: `POST /v1beta1/{+parent}/models:copy`."""
        return self._client.call(_COPY, {"parent": parent, "body": body, "config": self._config(http_options)})

    def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Delete a model: `DELETE /v1beta1/{+name}`."""
        return self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    def delete_version(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Delete version: `DELETE /v1beta1/{+name}:deleteVersion`."""
        return self._client.call(_DELETE_VERSION, {"name": name, "config": self._config(http_options)})

    def export(
        self, *, name: str, body: ExportModelRequest | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> Operation:
        """Export: `POST /v1beta1/{+name}:export`."""
        return self._client.call(_EXPORT, {"name": name, "body": body, "config": self._config(http_options)})

    def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Model:
        """Get a model: `GET /v1beta1/{+name}`."""
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
        read_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Pager[Model]:
        """List models: `GET /v1beta1/{+parent}/models`."""
        return self._client.pages(
            _LIST,
            {
                "parent": parent,
                "filter": filter,
                "page_size": page_size,
                "page_token": page_token,
                "read_mask": read_mask,
                "config": self._config(http_options),
            },
        )

    def list_checkpoints(
        self,
        *,
        name: str,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Pager[ModelVersionCheckpoint]:
        """List checkpoints: `GET /v1beta1/{+name}:listCheckpoints`."""
        return self._client.pages(
            _LIST_CHECKPOINTS,
            {"name": name, "page_size": page_size, "page_token": page_token, "config": self._config(http_options)},
        )

    def list_versions(
        self,
        *,
        name: str,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        read_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Pager[Model]:
        """List versions: `GET /v1beta1/{+name}:listVersions`."""
        return self._client.pages(
            _LIST_VERSIONS,
            {
                "name": name,
                "filter": filter,
                "order_by": order_by,
                "page_size": page_size,
                "page_token": page_token,
                "read_mask": read_mask,
                "config": self._config(http_options),
            },
        )

    def merge_version_aliases(
        self,
        *,
        name: str,
        body: MergeVersionAliasesRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Model:
        """Merge version aliases: `POST /v1beta1/{+name}:mergeVersionAliases`."""
        return self._client.call(
            _MERGE_VERSION_ALIASES, {"name": name, "body": body, "config": self._config(http_options)}
        )

    def patch(
        self,
        *,
        name: str,
        body: Model | dict[str, Any],
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Model:
        """Update a model: `PATCH /v1beta1/{+name}`."""
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

    def update_explanation_dataset(
        self,
        *,
        model: str,
        body: UpdateExplanationDatasetRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Update explanation dataset: `POST /v1beta1/{+model}:updateExplanationDataset`."""
        return self._client.call(
            _UPDATE_EXPLANATION_DATASET, {"model": model, "body": body, "config": self._config(http_options)}
        )

    def upload(
        self,
        *,
        parent: str | None = None,
        body: UploadModelRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Upload: `POST /v1beta1/{+parent}/models:upload`."""
        return self._client.call(_UPLOAD, {"parent": parent, "body": body, "config": self._config(http_options)})


class AsyncProjectsLocationsModels(AsyncResource):
    """`projects.locations.models` of the vertex document."""

    @cached_property
    def evaluations(self) -> AsyncProjectsLocationsModelsEvaluations:
        """`projects.locations.models.evaluations`."""
        from gemkit._generated.vertex.resources.projects__locations__models__evaluations import (
            AsyncProjectsLocationsModelsEvaluations,
        )

        return AsyncProjectsLocationsModelsEvaluations(self._client)

    @cached_property
    def operations(self) -> AsyncOperations:
        """`projects.locations.models.operations`."""
        from gemkit._generated.vertex.operations import AsyncOperations

        return AsyncOperations(self._client)

    async def copy(
        self,
        *,
        parent: str | None = None,
        body: CopyModelRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Copy: `POST /v1beta1/{+parent}/models:copy`."""
        return await self._client.call(_COPY, {"parent": parent, "body": body, "config": self._config(http_options)})

    async def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Delete a model: `DELETE /v1beta1/{+name}`."""
        return await self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    async def delete_version(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Delete version: `DELETE /v1beta1/{+name}:deleteVersion`."""
        return await self._client.call(_DELETE_VERSION, {"name": name, "config": self._config(http_options)})

    async def export(
        self, *, name: str, body: ExportModelRequest | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> Operation:
        """Export: `POST /v1beta1/{+name}:export`."""
        return await self._client.call(_EXPORT, {"name": name, "body": body, "config": self._config(http_options)})

    async def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Model:
        """Get a model: `GET /v1beta1/{+name}`."""
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
        read_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> AsyncPager[Model]:
        """List models: `GET /v1beta1/{+parent}/models`."""
        return await self._client.pages(
            _LIST,
            {
                "parent": parent,
                "filter": filter,
                "page_size": page_size,
                "page_token": page_token,
                "read_mask": read_mask,
                "config": self._config(http_options),
            },
        )

    async def list_checkpoints(
        self,
        *,
        name: str,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> AsyncPager[ModelVersionCheckpoint]:
        """List checkpoints: `GET /v1beta1/{+name}:listCheckpoints`."""
        return await self._client.pages(
            _LIST_CHECKPOINTS,
            {"name": name, "page_size": page_size, "page_token": page_token, "config": self._config(http_options)},
        )

    async def list_versions(
        self,
        *,
        name: str,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        read_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> AsyncPager[Model]:
        """List versions: `GET /v1beta1/{+name}:listVersions`."""
        return await self._client.pages(
            _LIST_VERSIONS,
            {
                "name": name,
                "filter": filter,
                "order_by": order_by,
                "page_size": page_size,
                "page_token": page_token,
                "read_mask": read_mask,
                "config": self._config(http_options),
            },
        )

    async def merge_version_aliases(
        self,
        *,
        name: str,
        body: MergeVersionAliasesRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Model:
        """Merge version aliases: `POST /v1beta1/{+name}:mergeVersionAliases`."""
        return await self._client.call(
            _MERGE_VERSION_ALIASES, {"name": name, "body": body, "config": self._config(http_options)}
        )

    async def patch(
        self,
        *,
        name: str,
        body: Model | dict[str, Any],
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Model:
        """Update a model: `PATCH /v1beta1/{+name}`."""
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

    async def update_explanation_dataset(
        self,
        *,
        model: str,
        body: UpdateExplanationDatasetRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Update explanation dataset: `POST /v1beta1/{+model}:updateExplanationDataset`."""
        return await self._client.call(
            _UPDATE_EXPLANATION_DATASET, {"model": model, "body": body, "config": self._config(http_options)}
        )

    async def upload(
        self,
        *,
        parent: str | None = None,
        body: UploadModelRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Upload: `POST /v1beta1/{+parent}/models:upload`."""
        return await self._client.call(_UPLOAD, {"parent": parent, "body": body, "config": self._config(http_options)})
