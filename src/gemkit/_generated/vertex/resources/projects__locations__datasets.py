"""`projects.locations.datasets` of the vertex document. Generated: `make gen` writes this file anew."""

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
    from gemkit._generated.vertex.resources.projects__locations__datasets__annotation_specs import (
        AsyncProjectsLocationsDatasetsAnnotationSpecs,
        ProjectsLocationsDatasetsAnnotationSpecs,
    )
    from gemkit._generated.vertex.resources.projects__locations__datasets__data_items import (
        AsyncProjectsLocationsDatasetsDataItems,
        ProjectsLocationsDatasetsDataItems,
    )
    from gemkit._generated.vertex.resources.projects__locations__datasets__dataset_versions import (
        AsyncProjectsLocationsDatasetsDatasetVersions,
        ProjectsLocationsDatasetsDatasetVersions,
    )
    from gemkit._generated.vertex.resources.projects__locations__datasets__saved_queries import (
        AsyncProjectsLocationsDatasetsSavedQueries,
        ProjectsLocationsDatasetsSavedQueries,
    )
    from gemkit._generated.vertex.types.agents_shared import SetIamPolicyRequest, TestIamPermissionsResponse
    from gemkit._generated.vertex.types.agents_shared2 import Policy
    from gemkit._generated.vertex.types.common_shared31 import Operation
    from gemkit._generated.vertex.types.datasets import (
        AssembleDataRequest,
        AssessDataRequest,
        DataItemView,
        Dataset,
        ExportDataRequest,
        ImportDataRequest,
        ListDatasetsResponse,
        SearchDataItemsResponse,
    )


_ASSEMBLE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.datasets.assemble",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/datasets/*"),
        Argument("body", "", type="vertex.AssembleDataRequest", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.datasets.assemble", "POST", "/{name}:assemble")},
    is_repeatable=False,
)
_ASSESS: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.datasets.assess",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/datasets/*"),
        Argument("body", "", type="vertex.AssessDataRequest", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.datasets.assess", "POST", "/{name}:assess")},
    is_repeatable=False,
)
_CREATE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.datasets.create",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("body", "", type="vertex.Dataset", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.datasets.create", "POST", "/{parent}/datasets")},
    is_repeatable=False,
)
_DELETE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.datasets.delete",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/datasets/*"),),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.datasets.delete", "DELETE", "/{name}")},
)
_EXPORT: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.datasets.export",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/datasets/*"),
        Argument("body", "", type="vertex.ExportDataRequest", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.datasets.export", "POST", "/{name}:export")},
    is_repeatable=False,
)
_GET: OperationSpec[Dataset] = OperationSpec(
    id="vertex.projects.locations.datasets.get",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/datasets/*"),
        Argument("read_mask", "?readMask"),
    ),
    config="",
    response="vertex.Dataset",
    http={"vertex": Http("aiplatform.projects.locations.datasets.get", "GET", "/{name}")},
)
_GET_IAM_POLICY: OperationSpec[Policy] = OperationSpec(
    id="vertex.projects.locations.datasets.get_iam_policy",
    kind="unary",
    arguments=(
        Argument("resource", "{resource}", url=True, pattern="projects/*/locations/*/datasets/*"),
        Argument("options_requested_policy_version", "?options.requestedPolicyVersion"),
    ),
    config="",
    response="vertex.Policy",
    http={"vertex": Http("aiplatform.projects.locations.datasets.getIamPolicy", "POST", "/{resource}:getIamPolicy")},
)
_IMPORT: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.datasets.import_",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/datasets/*"),
        Argument("body", "", type="vertex.ImportDataRequest", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.datasets.import", "POST", "/{name}:import")},
    is_repeatable=False,
)
_LIST: OperationSpec[ListDatasetsResponse] = OperationSpec(
    id="vertex.projects.locations.datasets.list",
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
    response="vertex.ListDatasetsResponse",
    http={"vertex": Http("aiplatform.projects.locations.datasets.list", "GET", "/{parent}/datasets")},
    items="datasets",
)
_PATCH: OperationSpec[Dataset] = OperationSpec(
    id="vertex.projects.locations.datasets.patch",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/datasets/*"),
        Argument("update_mask", "?updateMask"),
        Argument("body", "", type="vertex.Dataset", spread=True),
    ),
    config="",
    response="vertex.Dataset",
    http={"vertex": Http("aiplatform.projects.locations.datasets.patch", "PATCH", "/{name}")},
)
_SEARCH_DATA_ITEMS: OperationSpec[SearchDataItemsResponse] = OperationSpec(
    id="vertex.projects.locations.datasets.search_data_items",
    kind="page",
    arguments=(
        Argument("dataset", "{dataset}", url=True, pattern="projects/*/locations/*/datasets/*"),
        Argument("annotation_filters", "?annotationFilters"),
        Argument("annotations_filter", "?annotationsFilter"),
        Argument("annotations_limit", "?annotationsLimit"),
        Argument("data_item_filter", "?dataItemFilter"),
        Argument("data_labeling_job", "?dataLabelingJob"),
        Argument("field_mask", "?fieldMask"),
        Argument("order_by", "?orderBy"),
        Argument("order_by_annotation_order_by", "?orderByAnnotation.orderBy"),
        Argument("order_by_annotation_saved_query", "?orderByAnnotation.savedQuery"),
        Argument("order_by_data_item", "?orderByDataItem"),
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
        Argument("saved_query", "?savedQuery"),
    ),
    config="",
    response="vertex.SearchDataItemsResponse",
    http={
        "vertex": Http("aiplatform.projects.locations.datasets.searchDataItems", "GET", "/{dataset}:searchDataItems")
    },
    items="data_item_views",
)
_SET_IAM_POLICY: OperationSpec[Policy] = OperationSpec(
    id="vertex.projects.locations.datasets.set_iam_policy",
    kind="unary",
    arguments=(
        Argument("resource", "{resource}", url=True, pattern="projects/*/locations/*/datasets/*"),
        Argument("body", "", type="vertex.SetIamPolicyRequest", spread=True),
    ),
    config="",
    response="vertex.Policy",
    http={"vertex": Http("aiplatform.projects.locations.datasets.setIamPolicy", "POST", "/{resource}:setIamPolicy")},
    is_repeatable=False,
)
_TEST_IAM_PERMISSIONS: OperationSpec[TestIamPermissionsResponse] = OperationSpec(
    id="vertex.projects.locations.datasets.test_iam_permissions",
    kind="unary",
    arguments=(
        Argument("resource", "{resource}", url=True, pattern="projects/*/locations/*/datasets/*"),
        Argument("permissions", "?permissions"),
    ),
    config="",
    response="vertex.TestIamPermissionsResponse",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.datasets.testIamPermissions", "POST", "/{resource}:testIamPermissions"
        )
    },
)


class ProjectsLocationsDatasets(Resource):
    """`projects.locations.datasets` of the vertex document."""

    @cached_property
    def annotation_specs(self) -> ProjectsLocationsDatasetsAnnotationSpecs:
        """`projects.locations.datasets.annotationSpecs`."""
        from gemkit._generated.vertex.resources.projects__locations__datasets__annotation_specs import (
            ProjectsLocationsDatasetsAnnotationSpecs,
        )

        return ProjectsLocationsDatasetsAnnotationSpecs(self._client)

    @cached_property
    def data_items(self) -> ProjectsLocationsDatasetsDataItems:
        """`projects.locations.datasets.dataItems`."""
        from gemkit._generated.vertex.resources.projects__locations__datasets__data_items import (
            ProjectsLocationsDatasetsDataItems,
        )

        return ProjectsLocationsDatasetsDataItems(self._client)

    @cached_property
    def dataset_versions(self) -> ProjectsLocationsDatasetsDatasetVersions:
        """`projects.locations.datasets.datasetVersions`."""
        from gemkit._generated.vertex.resources.projects__locations__datasets__dataset_versions import (
            ProjectsLocationsDatasetsDatasetVersions,
        )

        return ProjectsLocationsDatasetsDatasetVersions(self._client)

    @cached_property
    def operations(self) -> Operations:
        """`projects.locations.datasets.operations`."""
        from gemkit._generated.vertex.operations import Operations

        return Operations(self._client)

    @cached_property
    def saved_queries(self) -> ProjectsLocationsDatasetsSavedQueries:
        """`projects.locations.datasets.savedQueries`."""
        from gemkit._generated.vertex.resources.projects__locations__datasets__saved_queries import (
            ProjectsLocationsDatasetsSavedQueries,
        )

        return ProjectsLocationsDatasetsSavedQueries(self._client)

    def assemble(
        self, *, name: str, body: AssembleDataRequest | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> Operation:
        """Assemble: `POST /v1beta1/{+name}:assemble`."""
        return self._client.call(_ASSEMBLE, {"name": name, "body": body, "config": self._config(http_options)})

    def assess(
        self, *, name: str, body: AssessDataRequest | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> Operation:
        """Assess: `POST /v1beta1/{+name}:assess`."""
        return self._client.call(_ASSESS, {"name": name, "body": body, "config": self._config(http_options)})

    def create(
        self,
        *,
        parent: str | None = None,
        body: Dataset | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Create a dataset: `POST /v1beta1/{+parent}/datasets`."""
        return self._client.call(_CREATE, {"parent": parent, "body": body, "config": self._config(http_options)})

    def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Delete a dataset: `DELETE /v1beta1/{+name}`."""
        return self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    def export(
        self, *, name: str, body: ExportDataRequest | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> Operation:
        """Export: `POST /v1beta1/{+name}:export`."""
        return self._client.call(_EXPORT, {"name": name, "body": body, "config": self._config(http_options)})

    def get(self, *, name: str, read_mask: str | None = None, http_options: HttpOptionsOrDict | None = None) -> Dataset:
        """Get a dataset: `GET /v1beta1/{+name}`."""
        return self._client.call(_GET, {"name": name, "read_mask": read_mask, "config": self._config(http_options)})

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

    def import_(
        self, *, name: str, body: ImportDataRequest | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> Operation:
        """Import: `POST /v1beta1/{+name}:import`."""
        return self._client.call(_IMPORT, {"name": name, "body": body, "config": self._config(http_options)})

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
    ) -> Pager[Dataset]:
        """List datasets: `GET /v1beta1/{+parent}/datasets`."""
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
        body: Dataset | dict[str, Any],
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Dataset:
        """Update a dataset: `PATCH /v1beta1/{+name}`."""
        return self._client.call(
            _PATCH, {"name": name, "update_mask": update_mask, "body": body, "config": self._config(http_options)}
        )

    def search_data_items(
        self,
        *,
        dataset: str,
        annotation_filters: Sequence[str] | None = None,
        annotations_filter: str | None = None,
        annotations_limit: int | None = None,
        data_item_filter: str | None = None,
        data_labeling_job: str | None = None,
        field_mask: str | None = None,
        order_by: str | None = None,
        order_by_annotation_order_by: str | None = None,
        order_by_annotation_saved_query: str | None = None,
        order_by_data_item: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        saved_query: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Pager[DataItemView]:
        """Search data items: `GET /v1beta1/{+dataset}:searchDataItems`."""
        return self._client.pages(
            _SEARCH_DATA_ITEMS,
            {
                "dataset": dataset,
                "annotation_filters": annotation_filters,
                "annotations_filter": annotations_filter,
                "annotations_limit": annotations_limit,
                "data_item_filter": data_item_filter,
                "data_labeling_job": data_labeling_job,
                "field_mask": field_mask,
                "order_by": order_by,
                "order_by_annotation_order_by": order_by_annotation_order_by,
                "order_by_annotation_saved_query": order_by_annotation_saved_query,
                "order_by_data_item": order_by_data_item,
                "page_size": page_size,
                "page_token": page_token,
                "saved_query": saved_query,
                "config": self._config(http_options),
            },
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


class AsyncProjectsLocationsDatasets(AsyncResource):
    """`projects.locations.datasets` of the vertex document."""

    @cached_property
    def annotation_specs(self) -> AsyncProjectsLocationsDatasetsAnnotationSpecs:
        """`projects.locations.datasets.annotationSpecs`."""
        from gemkit._generated.vertex.resources.projects__locations__datasets__annotation_specs import (
            AsyncProjectsLocationsDatasetsAnnotationSpecs,
        )

        return AsyncProjectsLocationsDatasetsAnnotationSpecs(self._client)

    @cached_property
    def data_items(self) -> AsyncProjectsLocationsDatasetsDataItems:
        """`projects.locations.datasets.dataItems`."""
        from gemkit._generated.vertex.resources.projects__locations__datasets__data_items import (
            AsyncProjectsLocationsDatasetsDataItems,
        )

        return AsyncProjectsLocationsDatasetsDataItems(self._client)

    @cached_property
    def dataset_versions(self) -> AsyncProjectsLocationsDatasetsDatasetVersions:
        """`projects.locations.datasets.datasetVersions`."""
        from gemkit._generated.vertex.resources.projects__locations__datasets__dataset_versions import (
            AsyncProjectsLocationsDatasetsDatasetVersions,
        )

        return AsyncProjectsLocationsDatasetsDatasetVersions(self._client)

    @cached_property
    def operations(self) -> AsyncOperations:
        """`projects.locations.datasets.operations`."""
        from gemkit._generated.vertex.operations import AsyncOperations

        return AsyncOperations(self._client)

    @cached_property
    def saved_queries(self) -> AsyncProjectsLocationsDatasetsSavedQueries:
        """`projects.locations.datasets.savedQueries`."""
        from gemkit._generated.vertex.resources.projects__locations__datasets__saved_queries import (
            AsyncProjectsLocationsDatasetsSavedQueries,
        )

        return AsyncProjectsLocationsDatasetsSavedQueries(self._client)

    async def assemble(
        self, *, name: str, body: AssembleDataRequest | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> Operation:
        """Assemble: `POST /v1beta1/{+name}:assemble`."""
        return await self._client.call(_ASSEMBLE, {"name": name, "body": body, "config": self._config(http_options)})

    async def assess(
        self, *, name: str, body: AssessDataRequest | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> Operation:
        """Assess: `POST /v1beta1/{+name}:assess`."""
        return await self._client.call(_ASSESS, {"name": name, "body": body, "config": self._config(http_options)})

    async def create(
        self,
        *,
        parent: str | None = None,
        body: Dataset | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Create a dataset: `POST /v1beta1/{+parent}/datasets`."""
        return await self._client.call(_CREATE, {"parent": parent, "body": body, "config": self._config(http_options)})

    async def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Delete a dataset: `DELETE /v1beta1/{+name}`."""
        return await self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    async def export(
        self, *, name: str, body: ExportDataRequest | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> Operation:
        """Export: `POST /v1beta1/{+name}:export`."""
        return await self._client.call(_EXPORT, {"name": name, "body": body, "config": self._config(http_options)})

    async def get(
        self, *, name: str, read_mask: str | None = None, http_options: HttpOptionsOrDict | None = None
    ) -> Dataset:
        """Get a dataset: `GET /v1beta1/{+name}`."""
        return await self._client.call(
            _GET, {"name": name, "read_mask": read_mask, "config": self._config(http_options)}
        )

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

    async def import_(
        self, *, name: str, body: ImportDataRequest | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> Operation:
        """Import: `POST /v1beta1/{+name}:import`."""
        return await self._client.call(_IMPORT, {"name": name, "body": body, "config": self._config(http_options)})

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
    ) -> AsyncPager[Dataset]:
        """List datasets: `GET /v1beta1/{+parent}/datasets`."""
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
        body: Dataset | dict[str, Any],
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Dataset:
        """Update a dataset: `PATCH /v1beta1/{+name}`."""
        return await self._client.call(
            _PATCH, {"name": name, "update_mask": update_mask, "body": body, "config": self._config(http_options)}
        )

    async def search_data_items(
        self,
        *,
        dataset: str,
        annotation_filters: Sequence[str] | None = None,
        annotations_filter: str | None = None,
        annotations_limit: int | None = None,
        data_item_filter: str | None = None,
        data_labeling_job: str | None = None,
        field_mask: str | None = None,
        order_by: str | None = None,
        order_by_annotation_order_by: str | None = None,
        order_by_annotation_saved_query: str | None = None,
        order_by_data_item: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        saved_query: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> AsyncPager[DataItemView]:
        """Search data items: `GET /v1beta1/{+dataset}:searchDataItems`."""
        return await self._client.pages(
            _SEARCH_DATA_ITEMS,
            {
                "dataset": dataset,
                "annotation_filters": annotation_filters,
                "annotations_filter": annotations_filter,
                "annotations_limit": annotations_limit,
                "data_item_filter": data_item_filter,
                "data_labeling_job": data_labeling_job,
                "field_mask": field_mask,
                "order_by": order_by,
                "order_by_annotation_order_by": order_by_annotation_order_by,
                "order_by_annotation_saved_query": order_by_annotation_saved_query,
                "order_by_data_item": order_by_data_item,
                "page_size": page_size,
                "page_token": page_token,
                "saved_query": saved_query,
                "config": self._config(http_options),
            },
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
