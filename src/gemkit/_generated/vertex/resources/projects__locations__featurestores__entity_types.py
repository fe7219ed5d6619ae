"""`projects.locations.featurestores.entityTypes` of the vertex document. Generated: `make gen` writes this file anew."""

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
    from gemkit._api._async.stream import AsyncStream
    from gemkit._api._sync.pager import Pager
    from gemkit._api._sync.stream import Stream
    from gemkit._generated.dicts import HttpOptionsOrDict
    from gemkit._generated.vertex.operations import AsyncOperations, Operations
    from gemkit._generated.vertex.resources.projects__locations__featurestores__entity_types__features import (
        AsyncProjectsLocationsFeaturestoresEntityTypesFeatures,
        ProjectsLocationsFeaturestoresEntityTypesFeatures,
    )
    from gemkit._generated.vertex.types.agents_shared import SetIamPolicyRequest, TestIamPermissionsResponse
    from gemkit._generated.vertex.types.agents_shared2 import Policy
    from gemkit._generated.vertex.types.common_shared31 import Operation
    from gemkit._generated.vertex.types.featurestores_entity_types import (
        DeleteFeatureValuesRequest,
        EntityType,
        ExportFeatureValuesRequest,
        ImportFeatureValuesRequest,
        ListEntityTypesResponse,
        ReadFeatureValuesRequest,
        ReadFeatureValuesResponse,
        StreamingReadFeatureValuesRequest,
        WriteFeatureValuesRequest,
        WriteFeatureValuesResponse,
    )


_CREATE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.featurestores.entity_types.create",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*/featurestores/*"),
        Argument("entity_type_id", "?entityTypeId"),
        Argument("body", "", type="vertex.EntityType", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.featurestores.entityTypes.create", "POST", "/{parent}/entityTypes"
        )
    },
    is_repeatable=False,
)
_DELETE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.featurestores.entity_types.delete",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/featurestores/*/entityTypes/*"),
        Argument("force", "?force"),
    ),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.featurestores.entityTypes.delete", "DELETE", "/{name}")},
)
_DELETE_FEATURE_VALUES: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.featurestores.entity_types.delete_feature_values",
    kind="unary",
    arguments=(
        Argument(
            "entity_type", "{entity_type}", url=True, pattern="projects/*/locations/*/featurestores/*/entityTypes/*"
        ),
        Argument("body", "", type="vertex.DeleteFeatureValuesRequest", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.featurestores.entityTypes.deleteFeatureValues",
            "POST",
            "/{entity_type}:deleteFeatureValues",
        )
    },
    is_repeatable=False,
)
_EXPORT_FEATURE_VALUES: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.featurestores.entity_types.export_feature_values",
    kind="unary",
    arguments=(
        Argument(
            "entity_type", "{entity_type}", url=True, pattern="projects/*/locations/*/featurestores/*/entityTypes/*"
        ),
        Argument("body", "", type="vertex.ExportFeatureValuesRequest", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.featurestores.entityTypes.exportFeatureValues",
            "POST",
            "/{entity_type}:exportFeatureValues",
        )
    },
    is_repeatable=False,
)
_GET: OperationSpec[EntityType] = OperationSpec(
    id="vertex.projects.locations.featurestores.entity_types.get",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/featurestores/*/entityTypes/*"),),
    config="",
    response="vertex.EntityType",
    http={"vertex": Http("aiplatform.projects.locations.featurestores.entityTypes.get", "GET", "/{name}")},
)
_GET_IAM_POLICY: OperationSpec[Policy] = OperationSpec(
    id="vertex.projects.locations.featurestores.entity_types.get_iam_policy",
    kind="unary",
    arguments=(
        Argument("resource", "{resource}", url=True, pattern="projects/*/locations/*/featurestores/*/entityTypes/*"),
        Argument("options_requested_policy_version", "?options.requestedPolicyVersion"),
    ),
    config="",
    response="vertex.Policy",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.featurestores.entityTypes.getIamPolicy", "POST", "/{resource}:getIamPolicy"
        )
    },
)
_IMPORT_FEATURE_VALUES: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.featurestores.entity_types.import_feature_values",
    kind="unary",
    arguments=(
        Argument(
            "entity_type", "{entity_type}", url=True, pattern="projects/*/locations/*/featurestores/*/entityTypes/*"
        ),
        Argument("body", "", type="vertex.ImportFeatureValuesRequest", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.featurestores.entityTypes.importFeatureValues",
            "POST",
            "/{entity_type}:importFeatureValues",
        )
    },
    is_repeatable=False,
)
_LIST: OperationSpec[ListEntityTypesResponse] = OperationSpec(
    id="vertex.projects.locations.featurestores.entity_types.list",
    kind="page",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*/featurestores/*"),
        Argument("filter", "?filter"),
        Argument("order_by", "?orderBy"),
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
        Argument("read_mask", "?readMask"),
    ),
    config="",
    response="vertex.ListEntityTypesResponse",
    http={
        "vertex": Http("aiplatform.projects.locations.featurestores.entityTypes.list", "GET", "/{parent}/entityTypes")
    },
    items="entity_types",
)
_PATCH: OperationSpec[EntityType] = OperationSpec(
    id="vertex.projects.locations.featurestores.entity_types.patch",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/featurestores/*/entityTypes/*"),
        Argument("update_mask", "?updateMask"),
        Argument("body", "", type="vertex.EntityType", spread=True),
    ),
    config="",
    response="vertex.EntityType",
    http={"vertex": Http("aiplatform.projects.locations.featurestores.entityTypes.patch", "PATCH", "/{name}")},
)
_READ_FEATURE_VALUES: OperationSpec[ReadFeatureValuesResponse] = OperationSpec(
    id="vertex.projects.locations.featurestores.entity_types.read_feature_values",
    kind="unary",
    arguments=(
        Argument(
            "entity_type", "{entity_type}", url=True, pattern="projects/*/locations/*/featurestores/*/entityTypes/*"
        ),
        Argument("body", "", type="vertex.ReadFeatureValuesRequest", spread=True),
    ),
    config="",
    response="vertex.ReadFeatureValuesResponse",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.featurestores.entityTypes.readFeatureValues",
            "POST",
            "/{entity_type}:readFeatureValues",
        )
    },
)
_SET_IAM_POLICY: OperationSpec[Policy] = OperationSpec(
    id="vertex.projects.locations.featurestores.entity_types.set_iam_policy",
    kind="unary",
    arguments=(
        Argument("resource", "{resource}", url=True, pattern="projects/*/locations/*/featurestores/*/entityTypes/*"),
        Argument("body", "", type="vertex.SetIamPolicyRequest", spread=True),
    ),
    config="",
    response="vertex.Policy",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.featurestores.entityTypes.setIamPolicy", "POST", "/{resource}:setIamPolicy"
        )
    },
    is_repeatable=False,
)
_STREAMING_READ_FEATURE_VALUES: OperationSpec[ReadFeatureValuesResponse] = OperationSpec(
    id="vertex.projects.locations.featurestores.entity_types.streaming_read_feature_values",
    kind="sse",
    arguments=(
        Argument(
            "entity_type", "{entity_type}", url=True, pattern="projects/*/locations/*/featurestores/*/entityTypes/*"
        ),
        Argument("body", "", type="vertex.StreamingReadFeatureValuesRequest", spread=True),
    ),
    config="",
    response="vertex.ReadFeatureValuesResponse",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.featurestores.entityTypes.streamingReadFeatureValues",
            "POST",
            "/{entity_type}:streamingReadFeatureValues",
        )
    },
    is_repeatable=False,
)
_TEST_IAM_PERMISSIONS: OperationSpec[TestIamPermissionsResponse] = OperationSpec(
    id="vertex.projects.locations.featurestores.entity_types.test_iam_permissions",
    kind="unary",
    arguments=(
        Argument("resource", "{resource}", url=True, pattern="projects/*/locations/*/featurestores/*/entityTypes/*"),
        Argument("permissions", "?permissions"),
    ),
    config="",
    response="vertex.TestIamPermissionsResponse",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.featurestores.entityTypes.testIamPermissions",
            "POST",
            "/{resource}:testIamPermissions",
        )
    },
)
_WRITE_FEATURE_VALUES: OperationSpec[WriteFeatureValuesResponse] = OperationSpec(
    id="vertex.projects.locations.featurestores.entity_types.write_feature_values",
    kind="unary",
    arguments=(
        Argument(
            "entity_type", "{entity_type}", url=True, pattern="projects/*/locations/*/featurestores/*/entityTypes/*"
        ),
        Argument("body", "", type="vertex.WriteFeatureValuesRequest", spread=True),
    ),
    config="",
    response="vertex.WriteFeatureValuesResponse",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.featurestores.entityTypes.writeFeatureValues",
            "POST",
            "/{entity_type}:writeFeatureValues",
        )
    },
    is_repeatable=False,
)


class ProjectsLocationsFeaturestoresEntityTypes(Resource):
    """`projects.locations.featurestores.entityTypes` of the vertex document."""

    @cached_property
    def features(self) -> ProjectsLocationsFeaturestoresEntityTypesFeatures:
        """`projects.locations.featurestores.entityTypes.features`."""
        from gemkit._generated.vertex.resources.projects__locations__featurestores__entity_types__features import (
            ProjectsLocationsFeaturestoresEntityTypesFeatures,
        )

        return ProjectsLocationsFeaturestoresEntityTypesFeatures(self._client)

    @cached_property
    def operations(self) -> Operations:
        """`projects.locations.featurestores.entityTypes.operations`."""
        from gemkit._generated.vertex.operations import Operations

        return Operations(self._client)

    def create(
        self,
        *,
        parent: str,
        body: EntityType | dict[str, Any],
        entity_type_id: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Create an entity type: `POST /v1beta1/{+parent}/entityTypes`."""
        return self._client.call(
            _CREATE,
            {"parent": parent, "entity_type_id": entity_type_id, "body": body, "config": self._config(http_options)},
        )

    def delete(
        self, *, name: str, force: bool | None = None, http_options: HttpOptionsOrDict | None = None
    ) -> Operation:
        """Delete an entity type: `DELETE /v1beta1/{+name}`."""
        return self._client.call(_DELETE, {"name": name, "force": force, "config": self._config(http_options)})

    def delete_feature_values(
        self,
        *,
        entity_type: str,
        body: DeleteFeatureValuesRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Delete feature values: `POST /v1beta1/{+entityType}:deleteFeatureValues`."""
        return self._client.call(
            _DELETE_FEATURE_VALUES, {"entity_type": entity_type, "body": body, "config": self._config(http_options)}
        )

    def export_feature_values(
        self,
        *,
        entity_type: str,
        body: ExportFeatureValuesRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Export feature values: `POST /v1beta1/{+entityType}:exportFeatureValues`."""
        return self._client.call(
            _EXPORT_FEATURE_VALUES, {"entity_type": entity_type, "body": body, "config": self._config(http_options)}
        )

    def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> EntityType:
        """Get an entity type: `GET /v1beta1/{+name}`."""
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

    def import_feature_values(
        self,
        *,
        entity_type: str,
        body: ImportFeatureValuesRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Import feature values: `POST /v1beta1/{+entityType}:importFeatureValues`."""
        return self._client.call(
            _IMPORT_FEATURE_VALUES, {"entity_type": entity_type, "body": body, "config": self._config(http_options)}
        )

    def list(
        self,
        *,
        parent: str,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        read_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Pager[EntityType]:
        """List entity types: `GET /v1beta1/{+parent}/entityTypes`."""
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
        body: EntityType | dict[str, Any],
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> EntityType:
        """Update an entity type: `PATCH /v1beta1/{+name}`."""
        return self._client.call(
            _PATCH, {"name": name, "update_mask": update_mask, "body": body, "config": self._config(http_options)}
        )

    def read_feature_values(
        self,
        *,
        entity_type: str,
        body: ReadFeatureValuesRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> ReadFeatureValuesResponse:
        """Read feature values: `POST /v1beta1/{+entityType}:readFeatureValues`."""
        return self._client.call(
            _READ_FEATURE_VALUES, {"entity_type": entity_type, "body": body, "config": self._config(http_options)}
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

    def streaming_read_feature_values(
        self,
        *,
        entity_type: str,
        body: StreamingReadFeatureValuesRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Stream[ReadFeatureValuesResponse]:
        """Streaming read feature values: `POST /v1beta1/{+entityType}:streamingReadFeatureValues`."""
        return self._client.stream(
            _STREAMING_READ_FEATURE_VALUES,
            {"entity_type": entity_type, "body": body, "config": self._config(http_options)},
        )

    def test_iam_permissions(
        self, *, resource: str, permissions: Sequence[str] | None = None, http_options: HttpOptionsOrDict | None = None
    ) -> TestIamPermissionsResponse:
        """Test iam permissions: `POST /v1beta1/{+resource}:testIamPermissions`."""
        return self._client.call(
            _TEST_IAM_PERMISSIONS,
            {"resource": resource, "permissions": permissions, "config": self._config(http_options)},
        )

    def write_feature_values(
        self,
        *,
        entity_type: str,
        body: WriteFeatureValuesRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> WriteFeatureValuesResponse:
        """Write feature values: `POST /v1beta1/{+entityType}:writeFeatureValues`."""
        return self._client.call(
            _WRITE_FEATURE_VALUES, {"entity_type": entity_type, "body": body, "config": self._config(http_options)}
        )


class AsyncProjectsLocationsFeaturestoresEntityTypes(AsyncResource):
    """`projects.locations.featurestores.entityTypes` of the vertex document."""

    @cached_property
    def features(self) -> AsyncProjectsLocationsFeaturestoresEntityTypesFeatures:
        """`projects.locations.featurestores.entityTypes.features`."""
        from gemkit._generated.vertex.resources.projects__locations__featurestores__entity_types__features import (
            AsyncProjectsLocationsFeaturestoresEntityTypesFeatures,
        )

        return AsyncProjectsLocationsFeaturestoresEntityTypesFeatures(self._client)

    @cached_property
    def operations(self) -> AsyncOperations:
        """`projects.locations.featurestores.entityTypes.operations`."""
        from gemkit._generated.vertex.operations import AsyncOperations

        return AsyncOperations(self._client)

    async def create(
        self,
        *,
        parent: str,
        body: EntityType | dict[str, Any],
        entity_type_id: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Create an entity type: `POST /v1beta1/{+parent}/entityTypes`."""
        return await self._client.call(
            _CREATE,
            {"parent": parent, "entity_type_id": entity_type_id, "body": body, "config": self._config(http_options)},
        )

    async def delete(
        self, *, name: str, force: bool | None = None, http_options: HttpOptionsOrDict | None = None
    ) -> Operation:
        """Delete an entity type: `DELETE /v1beta1/{+name}`."""
        return await self._client.call(_DELETE, {"name": name, "force": force, "config": self._config(http_options)})

    async def delete_feature_values(
        self,
        *,
        entity_type: str,
        body: DeleteFeatureValuesRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Delete feature values: `POST /v1beta1/{+entityType}:deleteFeatureValues`."""
        return await self._client.call(
            _DELETE_FEATURE_VALUES, {"entity_type": entity_type, "body": body, "config": self._config(http_options)}
        )

    async def export_feature_values(
        self,
        *,
        entity_type: str,
        body: ExportFeatureValuesRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Export feature values: `POST /v1beta1/{+entityType}:exportFeatureValues`."""
        return await self._client.call(
            _EXPORT_FEATURE_VALUES, {"entity_type": entity_type, "body": body, "config": self._config(http_options)}
        )

    async def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> EntityType:
        """Get an entity type: `GET /v1beta1/{+name}`."""
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

    async def import_feature_values(
        self,
        *,
        entity_type: str,
        body: ImportFeatureValuesRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Import feature values: `POST /v1beta1/{+entityType}:importFeatureValues`."""
        return await self._client.call(
            _IMPORT_FEATURE_VALUES, {"entity_type": entity_type, "body": body, "config": self._config(http_options)}
        )

    async def list(
        self,
        *,
        parent: str,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        read_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> AsyncPager[EntityType]:
        """List entity types: `GET /v1beta1/{+parent}/entityTypes`."""
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
        body: EntityType | dict[str, Any],
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> EntityType:
        """Update an entity type: `PATCH /v1beta1/{+name}`."""
        return await self._client.call(
            _PATCH, {"name": name, "update_mask": update_mask, "body": body, "config": self._config(http_options)}
        )

    async def read_feature_values(
        self,
        *,
        entity_type: str,
        body: ReadFeatureValuesRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> ReadFeatureValuesResponse:
        """Read feature values: `POST /v1beta1/{+entityType}:readFeatureValues`."""
        return await self._client.call(
            _READ_FEATURE_VALUES, {"entity_type": entity_type, "body": body, "config": self._config(http_options)}
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

    async def streaming_read_feature_values(
        self,
        *,
        entity_type: str,
        body: StreamingReadFeatureValuesRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> AsyncStream[ReadFeatureValuesResponse]:
        """Streaming read feature values: `POST /v1beta1/{+entityType}:streamingReadFeatureValues`."""
        return await self._client.stream(
            _STREAMING_READ_FEATURE_VALUES,
            {"entity_type": entity_type, "body": body, "config": self._config(http_options)},
        )

    async def test_iam_permissions(
        self, *, resource: str, permissions: Sequence[str] | None = None, http_options: HttpOptionsOrDict | None = None
    ) -> TestIamPermissionsResponse:
        """Test iam permissions: `POST /v1beta1/{+resource}:testIamPermissions`."""
        return await self._client.call(
            _TEST_IAM_PERMISSIONS,
            {"resource": resource, "permissions": permissions, "config": self._config(http_options)},
        )

    async def write_feature_values(
        self,
        *,
        entity_type: str,
        body: WriteFeatureValuesRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> WriteFeatureValuesResponse:
        """Write feature values: `POST /v1beta1/{+entityType}:writeFeatureValues`."""
        return await self._client.call(
            _WRITE_FEATURE_VALUES, {"entity_type": entity_type, "body": body, "config": self._config(http_options)}
        )
