"""`projects.locations.endpoints` of the vertex document. Generated: `make gen` writes this file anew."""

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
    from gemkit._api.raw import RawResponse
    from gemkit._generated.dicts import HttpOptionsOrDict
    from gemkit._generated.vertex.operations import AsyncOperations, Operations
    from gemkit._generated.vertex.resources.projects__locations__endpoints__chat import (
        AsyncProjectsLocationsEndpointsChat,
        ProjectsLocationsEndpointsChat,
    )
    from gemkit._generated.vertex.resources.projects__locations__endpoints__deployed_models import (
        AsyncProjectsLocationsEndpointsDeployedModels,
        ProjectsLocationsEndpointsDeployedModels,
    )
    from gemkit._generated.vertex.resources.projects__locations__endpoints__google import (
        AsyncProjectsLocationsEndpointsGoogle,
        ProjectsLocationsEndpointsGoogle,
    )
    from gemkit._generated.vertex.resources.projects__locations__endpoints__invoke import (
        AsyncProjectsLocationsEndpointsInvoke,
        ProjectsLocationsEndpointsInvoke,
    )
    from gemkit._generated.vertex.resources.projects__locations__endpoints__openapi import (
        AsyncProjectsLocationsEndpointsOpenapi,
        ProjectsLocationsEndpointsOpenapi,
    )
    from gemkit._generated.vertex.resources.projects__locations__endpoints__responses import (
        AsyncProjectsLocationsEndpointsResponses,
        ProjectsLocationsEndpointsResponses,
    )
    from gemkit._generated.vertex.types.agents_shared import SetIamPolicyRequest, TestIamPermissionsResponse
    from gemkit._generated.vertex.types.agents_shared2 import Policy
    from gemkit._generated.vertex.types.common_shared31 import Operation
    from gemkit._generated.vertex.types.endpoints import (
        DeployModelRequest,
        DirectPredictRequest,
        DirectPredictResponse,
        DirectRawPredictRequest,
        DirectRawPredictResponse,
        Endpoint,
        ExplainRequest,
        ExplainResponse,
        ListEndpointsResponse,
        MutateDeployedModelRequest,
        UndeployModelRequest,
        UpdateEndpointLongRunningRequest,
    )
    from gemkit._generated.vertex.types.endpoints_shared3 import (
        ComputeTokensRequest,
        ComputeTokensResponse,
        CountTokensRequest,
        CountTokensResponse,
        FetchPredictOperationRequest,
        GenerateContentRequest,
        GenerateContentResponse,
        PredictLongRunningRequest,
        PredictRequest,
        PredictResponse,
        RawPredictRequest,
        StreamingPredictRequest,
        StreamingPredictResponse,
        StreamRawPredictRequest,
    )


_COMPUTE_TOKENS: OperationSpec[ComputeTokensResponse] = OperationSpec(
    id="vertex.projects.locations.endpoints.compute_tokens",
    kind="unary",
    arguments=(
        Argument("endpoint", "{endpoint}", url=True, pattern="projects/*/locations/*/endpoints/*"),
        Argument("body", "", type="vertex.ComputeTokensRequest", spread=True),
    ),
    config="",
    response="vertex.ComputeTokensResponse",
    http={"vertex": Http("aiplatform.projects.locations.endpoints.computeTokens", "POST", "/{endpoint}:computeTokens")},
)
_COUNT_TOKENS: OperationSpec[CountTokensResponse] = OperationSpec(
    id="vertex.projects.locations.endpoints.count_tokens",
    kind="unary",
    arguments=(
        Argument("endpoint", "{endpoint}", url=True, pattern="projects/*/locations/*/endpoints/*"),
        Argument("body", "", type="vertex.CountTokensRequest", spread=True),
    ),
    config="",
    response="vertex.CountTokensResponse",
    http={"vertex": Http("aiplatform.projects.locations.endpoints.countTokens", "POST", "/{endpoint}:countTokens")},
)
_CREATE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.endpoints.create",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("endpoint_id", "?endpointId"),
        Argument("body", "", type="vertex.Endpoint", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.endpoints.create", "POST", "/{parent}/endpoints")},
    is_repeatable=False,
)
_DELETE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.endpoints.delete",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/endpoints/*"),),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.endpoints.delete", "DELETE", "/{name}")},
)
_DEPLOY_MODEL: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.endpoints.deploy_model",
    kind="unary",
    arguments=(
        Argument("endpoint", "{endpoint}", url=True, pattern="projects/*/locations/*/endpoints/*"),
        Argument("body", "", type="vertex.DeployModelRequest", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.endpoints.deployModel", "POST", "/{endpoint}:deployModel")},
    is_repeatable=False,
)
_DIRECT_PREDICT: OperationSpec[DirectPredictResponse] = OperationSpec(
    id="vertex.projects.locations.endpoints.direct_predict",
    kind="unary",
    arguments=(
        Argument("endpoint", "{endpoint}", url=True, pattern="projects/*/locations/*/endpoints/*"),
        Argument("body", "", type="vertex.DirectPredictRequest", spread=True),
    ),
    config="",
    response="vertex.DirectPredictResponse",
    http={"vertex": Http("aiplatform.projects.locations.endpoints.directPredict", "POST", "/{endpoint}:directPredict")},
)
_DIRECT_RAW_PREDICT: OperationSpec[DirectRawPredictResponse] = OperationSpec(
    id="vertex.projects.locations.endpoints.direct_raw_predict",
    kind="unary",
    arguments=(
        Argument("endpoint", "{endpoint}", url=True, pattern="projects/*/locations/*/endpoints/*"),
        Argument("body", "", type="vertex.DirectRawPredictRequest", spread=True),
    ),
    config="",
    response="vertex.DirectRawPredictResponse",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.endpoints.directRawPredict", "POST", "/{endpoint}:directRawPredict"
        )
    },
)
_EXPLAIN: OperationSpec[ExplainResponse] = OperationSpec(
    id="vertex.projects.locations.endpoints.explain",
    kind="unary",
    arguments=(
        Argument("endpoint", "{endpoint}", url=True, pattern="projects/*/locations/*/endpoints/*"),
        Argument("body", "", type="vertex.ExplainRequest", spread=True),
    ),
    config="",
    response="vertex.ExplainResponse",
    http={"vertex": Http("aiplatform.projects.locations.endpoints.explain", "POST", "/{endpoint}:explain")},
)
_FETCH_PREDICT_OPERATION: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.endpoints.fetch_predict_operation",
    kind="unary",
    arguments=(
        Argument("endpoint", "{endpoint}", url=True, pattern="projects/*/locations/*/endpoints/*"),
        Argument("body", "", type="vertex.FetchPredictOperationRequest", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.endpoints.fetchPredictOperation", "POST", "/{endpoint}:fetchPredictOperation"
        )
    },
)
_GENERATE_CONTENT: OperationSpec[GenerateContentResponse] = OperationSpec(
    id="vertex.projects.locations.endpoints.generate_content",
    kind="unary",
    arguments=(
        Argument("model", "{model}", url=True, pattern="projects/*/locations/*/endpoints/*"),
        Argument("body", "", type="vertex.GenerateContentRequest", spread=True),
    ),
    config="",
    response="vertex.GenerateContentResponse",
    http={
        "vertex": Http("aiplatform.projects.locations.endpoints.generateContent", "POST", "/{model}:generateContent")
    },
)
_GET: OperationSpec[Endpoint] = OperationSpec(
    id="vertex.projects.locations.endpoints.get",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/endpoints/*"),),
    config="",
    response="vertex.Endpoint",
    http={"vertex": Http("aiplatform.projects.locations.endpoints.get", "GET", "/{name}")},
)
_GET_IAM_POLICY: OperationSpec[Policy] = OperationSpec(
    id="vertex.projects.locations.endpoints.get_iam_policy",
    kind="unary",
    arguments=(
        Argument("resource", "{resource}", url=True, pattern="projects/*/locations/*/endpoints/*"),
        Argument("options_requested_policy_version", "?options.requestedPolicyVersion"),
    ),
    config="",
    response="vertex.Policy",
    http={"vertex": Http("aiplatform.projects.locations.endpoints.getIamPolicy", "POST", "/{resource}:getIamPolicy")},
)
_LIST: OperationSpec[ListEndpointsResponse] = OperationSpec(
    id="vertex.projects.locations.endpoints.list",
    kind="page",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("filter", "?filter"),
        Argument("gdc_zone", "?gdcZone"),
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
        Argument("read_mask", "?readMask"),
    ),
    config="",
    response="vertex.ListEndpointsResponse",
    http={"vertex": Http("aiplatform.projects.locations.endpoints.list", "GET", "/{parent}/endpoints")},
    items="endpoints",
)
_MUTATE_DEPLOYED_MODEL: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.endpoints.mutate_deployed_model",
    kind="unary",
    arguments=(
        Argument("endpoint", "{endpoint}", url=True, pattern="projects/*/locations/*/endpoints/*"),
        Argument("body", "", type="vertex.MutateDeployedModelRequest", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.endpoints.mutateDeployedModel", "POST", "/{endpoint}:mutateDeployedModel"
        )
    },
    is_repeatable=False,
)
_PATCH: OperationSpec[Endpoint] = OperationSpec(
    id="vertex.projects.locations.endpoints.patch",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/endpoints/*"),
        Argument("update_mask", "?updateMask"),
        Argument("body", "", type="vertex.Endpoint", spread=True),
    ),
    config="",
    response="vertex.Endpoint",
    http={"vertex": Http("aiplatform.projects.locations.endpoints.patch", "PATCH", "/{name}")},
)
_PREDICT: OperationSpec[PredictResponse] = OperationSpec(
    id="vertex.projects.locations.endpoints.predict",
    kind="unary",
    arguments=(
        Argument("endpoint", "{endpoint}", url=True, pattern="projects/*/locations/*/endpoints/*"),
        Argument("body", "", type="vertex.PredictRequest", spread=True),
    ),
    config="",
    response="vertex.PredictResponse",
    http={"vertex": Http("aiplatform.projects.locations.endpoints.predict", "POST", "/{endpoint}:predict")},
)
_PREDICT_LONG_RUNNING: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.endpoints.predict_long_running",
    kind="unary",
    arguments=(
        Argument("endpoint", "{endpoint}", url=True, pattern="projects/*/locations/*/endpoints/*"),
        Argument("body", "", type="vertex.PredictLongRunningRequest", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.endpoints.predictLongRunning", "POST", "/{endpoint}:predictLongRunning"
        )
    },
)
_RAW_PREDICT: OperationSpec[RawResponse] = OperationSpec(
    id="vertex.projects.locations.endpoints.raw_predict",
    kind="raw",
    arguments=(
        Argument("endpoint", "{endpoint}", url=True, pattern="projects/*/locations/*/endpoints/*"),
        Argument("body", "", type="vertex.RawPredictRequest", spread=True),
    ),
    config="",
    response="",
    http={"vertex": Http("aiplatform.projects.locations.endpoints.rawPredict", "POST", "/{endpoint}:rawPredict")},
)
_SERVER_STREAMING_PREDICT: OperationSpec[StreamingPredictResponse] = OperationSpec(
    id="vertex.projects.locations.endpoints.server_streaming_predict",
    kind="sse",
    arguments=(
        Argument("endpoint", "{endpoint}", url=True, pattern="projects/*/locations/*/endpoints/*"),
        Argument("body", "", type="vertex.StreamingPredictRequest", spread=True),
    ),
    config="",
    response="vertex.StreamingPredictResponse",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.endpoints.serverStreamingPredict",
            "POST",
            "/{endpoint}:serverStreamingPredict",
        )
    },
)
_SET_IAM_POLICY: OperationSpec[Policy] = OperationSpec(
    id="vertex.projects.locations.endpoints.set_iam_policy",
    kind="unary",
    arguments=(
        Argument("resource", "{resource}", url=True, pattern="projects/*/locations/*/endpoints/*"),
        Argument("body", "", type="vertex.SetIamPolicyRequest", spread=True),
    ),
    config="",
    response="vertex.Policy",
    http={"vertex": Http("aiplatform.projects.locations.endpoints.setIamPolicy", "POST", "/{resource}:setIamPolicy")},
    is_repeatable=False,
)
_STREAM_GENERATE_CONTENT: OperationSpec[GenerateContentResponse] = OperationSpec(
    id="vertex.projects.locations.endpoints.stream_generate_content",
    kind="sse",
    arguments=(
        Argument("model", "{model}", url=True, pattern="projects/*/locations/*/endpoints/*"),
        Argument("body", "", type="vertex.GenerateContentRequest", spread=True),
    ),
    config="",
    response="vertex.GenerateContentResponse",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.endpoints.streamGenerateContent", "POST", "/{model}:streamGenerateContent"
        )
    },
)
_STREAM_RAW_PREDICT: OperationSpec[RawResponse] = OperationSpec(
    id="vertex.projects.locations.endpoints.stream_raw_predict",
    kind="raw",
    arguments=(
        Argument("endpoint", "{endpoint}", url=True, pattern="projects/*/locations/*/endpoints/*"),
        Argument("body", "", type="vertex.StreamRawPredictRequest", spread=True),
    ),
    config="",
    response="",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.endpoints.streamRawPredict", "POST", "/{endpoint}:streamRawPredict"
        )
    },
)
_TEST_IAM_PERMISSIONS: OperationSpec[TestIamPermissionsResponse] = OperationSpec(
    id="vertex.projects.locations.endpoints.test_iam_permissions",
    kind="unary",
    arguments=(
        Argument("resource", "{resource}", url=True, pattern="projects/*/locations/*/endpoints/*"),
        Argument("permissions", "?permissions"),
    ),
    config="",
    response="vertex.TestIamPermissionsResponse",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.endpoints.testIamPermissions", "POST", "/{resource}:testIamPermissions"
        )
    },
)
_UNDEPLOY_MODEL: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.endpoints.undeploy_model",
    kind="unary",
    arguments=(
        Argument("endpoint", "{endpoint}", url=True, pattern="projects/*/locations/*/endpoints/*"),
        Argument("body", "", type="vertex.UndeployModelRequest", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.endpoints.undeployModel", "POST", "/{endpoint}:undeployModel")},
    is_repeatable=False,
)
_UPDATE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.endpoints.update",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/endpoints/*"),
        Argument("body", "", type="vertex.UpdateEndpointLongRunningRequest", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.endpoints.update", "POST", "/{name}:update")},
    is_repeatable=False,
)


class ProjectsLocationsEndpoints(Resource):
    """`projects.locations.endpoints` of the vertex document."""

    @cached_property
    def chat(self) -> ProjectsLocationsEndpointsChat:
        """`projects.locations.endpoints.chat`."""
        from gemkit._generated.vertex.resources.projects__locations__endpoints__chat import (
            ProjectsLocationsEndpointsChat,
        )

        return ProjectsLocationsEndpointsChat(self._client)

    @cached_property
    def deployed_models(self) -> ProjectsLocationsEndpointsDeployedModels:
        """`projects.locations.endpoints.deployedModels`."""
        from gemkit._generated.vertex.resources.projects__locations__endpoints__deployed_models import (
            ProjectsLocationsEndpointsDeployedModels,
        )

        return ProjectsLocationsEndpointsDeployedModels(self._client)

    @cached_property
    def google(self) -> ProjectsLocationsEndpointsGoogle:
        """`projects.locations.endpoints.google`."""
        from gemkit._generated.vertex.resources.projects__locations__endpoints__google import (
            ProjectsLocationsEndpointsGoogle,
        )

        return ProjectsLocationsEndpointsGoogle(self._client)

    @cached_property
    def invoke(self) -> ProjectsLocationsEndpointsInvoke:
        """`projects.locations.endpoints.invoke`."""
        from gemkit._generated.vertex.resources.projects__locations__endpoints__invoke import (
            ProjectsLocationsEndpointsInvoke,
        )

        return ProjectsLocationsEndpointsInvoke(self._client)

    @cached_property
    def openapi(self) -> ProjectsLocationsEndpointsOpenapi:
        """`projects.locations.endpoints.openapi`."""
        from gemkit._generated.vertex.resources.projects__locations__endpoints__openapi import (
            ProjectsLocationsEndpointsOpenapi,
        )

        return ProjectsLocationsEndpointsOpenapi(self._client)

    @cached_property
    def operations(self) -> Operations:
        """`projects.locations.endpoints.operations`."""
        from gemkit._generated.vertex.operations import Operations

        return Operations(self._client)

    @cached_property
    def responses(self) -> ProjectsLocationsEndpointsResponses:
        """`projects.locations.endpoints.responses`."""
        from gemkit._generated.vertex.resources.projects__locations__endpoints__responses import (
            ProjectsLocationsEndpointsResponses,
        )

        return ProjectsLocationsEndpointsResponses(self._client)

    def compute_tokens(
        self,
        *,
        endpoint: str,
        body: ComputeTokensRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> ComputeTokensResponse:
        """Compute tokens: `POST /v1beta1/{+endpoint}:computeTokens`."""
        return self._client.call(
            _COMPUTE_TOKENS, {"endpoint": endpoint, "body": body, "config": self._config(http_options)}
        )

    def count_tokens(
        self, *, endpoint: str, body: CountTokensRequest | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> CountTokensResponse:
        """Count tokens: `POST /v1beta1/{+endpoint}:countTokens`."""
        return self._client.call(
            _COUNT_TOKENS, {"endpoint": endpoint, "body": body, "config": self._config(http_options)}
        )

    def create(
        self,
        *,
        parent: str | None = None,
        body: Endpoint | dict[str, Any],
        endpoint_id: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Create an endpoint: `POST /v1beta1/{+parent}/endpoints`."""
        return self._client.call(
            _CREATE, {"parent": parent, "endpoint_id": endpoint_id, "body": body, "config": self._config(http_options)}
        )

    def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Delete an endpoint: `DELETE /v1beta1/{+name}`."""
        return self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    def deploy_model(
        self, *, endpoint: str, body: DeployModelRequest | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> Operation:
        """Deploy model: `POST /v1beta1/{+endpoint}:deployModel`."""
        return self._client.call(
            _DEPLOY_MODEL, {"endpoint": endpoint, "body": body, "config": self._config(http_options)}
        )

    def direct_predict(
        self,
        *,
        endpoint: str,
        body: DirectPredictRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> DirectPredictResponse:
        """Direct predict: `POST /v1beta1/{+endpoint}:directPredict`."""
        return self._client.call(
            _DIRECT_PREDICT, {"endpoint": endpoint, "body": body, "config": self._config(http_options)}
        )

    def direct_raw_predict(
        self,
        *,
        endpoint: str,
        body: DirectRawPredictRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> DirectRawPredictResponse:
        """Direct raw predict: `POST /v1beta1/{+endpoint}:directRawPredict`."""
        return self._client.call(
            _DIRECT_RAW_PREDICT, {"endpoint": endpoint, "body": body, "config": self._config(http_options)}
        )

    def explain(
        self, *, endpoint: str, body: ExplainRequest | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> ExplainResponse:
        """Explain: `POST /v1beta1/{+endpoint}:explain`."""
        return self._client.call(_EXPLAIN, {"endpoint": endpoint, "body": body, "config": self._config(http_options)})

    def fetch_predict_operation(
        self,
        *,
        endpoint: str,
        body: FetchPredictOperationRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Fetch predict operation: `POST /v1beta1/{+endpoint}:fetchPredictOperation`."""
        return self._client.call(
            _FETCH_PREDICT_OPERATION, {"endpoint": endpoint, "body": body, "config": self._config(http_options)}
        )

    def generate_content(
        self,
        *,
        model: str,
        body: GenerateContentRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> GenerateContentResponse:
        """Generate content: `POST /v1beta1/{+model}:generateContent`."""
        return self._client.call(
            _GENERATE_CONTENT, {"model": model, "body": body, "config": self._config(http_options)}
        )

    def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Endpoint:
        """Get an endpoint: `GET /v1beta1/{+name}`."""
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
        gdc_zone: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        read_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Pager[Endpoint]:
        """List endpoints: `GET /v1beta1/{+parent}/endpoints`."""
        return self._client.pages(
            _LIST,
            {
                "parent": parent,
                "filter": filter,
                "gdc_zone": gdc_zone,
                "page_size": page_size,
                "page_token": page_token,
                "read_mask": read_mask,
                "config": self._config(http_options),
            },
        )

    def mutate_deployed_model(
        self,
        *,
        endpoint: str,
        body: MutateDeployedModelRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Mutate deployed model: `POST /v1beta1/{+endpoint}:mutateDeployedModel`."""
        return self._client.call(
            _MUTATE_DEPLOYED_MODEL, {"endpoint": endpoint, "body": body, "config": self._config(http_options)}
        )

    def patch(
        self,
        *,
        name: str,
        body: Endpoint | dict[str, Any],
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Endpoint:
        """Update an endpoint: `PATCH /v1beta1/{+name}`."""
        return self._client.call(
            _PATCH, {"name": name, "update_mask": update_mask, "body": body, "config": self._config(http_options)}
        )

    def predict(
        self, *, endpoint: str, body: PredictRequest | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> PredictResponse:
        """Predict: `POST /v1beta1/{+endpoint}:predict`."""
        return self._client.call(_PREDICT, {"endpoint": endpoint, "body": body, "config": self._config(http_options)})

    def predict_long_running(
        self,
        *,
        endpoint: str,
        body: PredictLongRunningRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Predict long running: `POST /v1beta1/{+endpoint}:predictLongRunning`."""
        return self._client.call(
            _PREDICT_LONG_RUNNING, {"endpoint": endpoint, "body": body, "config": self._config(http_options)}
        )

    def raw_predict(
        self, *, endpoint: str, body: RawPredictRequest | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> RawResponse:
        """Raw predict: `POST /v1beta1/{+endpoint}:rawPredict`."""
        return self._client.call(
            _RAW_PREDICT, {"endpoint": endpoint, "body": body, "config": self._config(http_options)}
        )

    def server_streaming_predict(
        self,
        *,
        endpoint: str,
        body: StreamingPredictRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Stream[StreamingPredictResponse]:
        """Server streaming predict: `POST /v1beta1/{+endpoint}:serverStreamingPredict`."""
        return self._client.stream(
            _SERVER_STREAMING_PREDICT, {"endpoint": endpoint, "body": body, "config": self._config(http_options)}
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

    def stream_generate_content(
        self,
        *,
        model: str,
        body: GenerateContentRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Stream[GenerateContentResponse]:
        """Stream generate content: `POST /v1beta1/{+model}:streamGenerateContent`."""
        return self._client.stream(
            _STREAM_GENERATE_CONTENT, {"model": model, "body": body, "config": self._config(http_options)}
        )

    def stream_raw_predict(
        self,
        *,
        endpoint: str,
        body: StreamRawPredictRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> RawResponse:
        """Stream raw predict: `POST /v1beta1/{+endpoint}:streamRawPredict`."""
        return self._client.call(
            _STREAM_RAW_PREDICT, {"endpoint": endpoint, "body": body, "config": self._config(http_options)}
        )

    def test_iam_permissions(
        self, *, resource: str, permissions: Sequence[str] | None = None, http_options: HttpOptionsOrDict | None = None
    ) -> TestIamPermissionsResponse:
        """Test iam permissions: `POST /v1beta1/{+resource}:testIamPermissions`."""
        return self._client.call(
            _TEST_IAM_PERMISSIONS,
            {"resource": resource, "permissions": permissions, "config": self._config(http_options)},
        )

    def undeploy_model(
        self,
        *,
        endpoint: str,
        body: UndeployModelRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Undeploy model: `POST /v1beta1/{+endpoint}:undeployModel`."""
        return self._client.call(
            _UNDEPLOY_MODEL, {"endpoint": endpoint, "body": body, "config": self._config(http_options)}
        )

    def update(
        self,
        *,
        name: str,
        body: UpdateEndpointLongRunningRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Update an endpoint: `POST /v1beta1/{+name}:update`."""
        return self._client.call(_UPDATE, {"name": name, "body": body, "config": self._config(http_options)})


class AsyncProjectsLocationsEndpoints(AsyncResource):
    """`projects.locations.endpoints` of the vertex document."""

    @cached_property
    def chat(self) -> AsyncProjectsLocationsEndpointsChat:
        """`projects.locations.endpoints.chat`."""
        from gemkit._generated.vertex.resources.projects__locations__endpoints__chat import (
            AsyncProjectsLocationsEndpointsChat,
        )

        return AsyncProjectsLocationsEndpointsChat(self._client)

    @cached_property
    def deployed_models(self) -> AsyncProjectsLocationsEndpointsDeployedModels:
        """`projects.locations.endpoints.deployedModels`."""
        from gemkit._generated.vertex.resources.projects__locations__endpoints__deployed_models import (
            AsyncProjectsLocationsEndpointsDeployedModels,
        )

        return AsyncProjectsLocationsEndpointsDeployedModels(self._client)

    @cached_property
    def google(self) -> AsyncProjectsLocationsEndpointsGoogle:
        """`projects.locations.endpoints.google`."""
        from gemkit._generated.vertex.resources.projects__locations__endpoints__google import (
            AsyncProjectsLocationsEndpointsGoogle,
        )

        return AsyncProjectsLocationsEndpointsGoogle(self._client)

    @cached_property
    def invoke(self) -> AsyncProjectsLocationsEndpointsInvoke:
        """`projects.locations.endpoints.invoke`."""
        from gemkit._generated.vertex.resources.projects__locations__endpoints__invoke import (
            AsyncProjectsLocationsEndpointsInvoke,
        )

        return AsyncProjectsLocationsEndpointsInvoke(self._client)

    @cached_property
    def openapi(self) -> AsyncProjectsLocationsEndpointsOpenapi:
        """`projects.locations.endpoints.openapi`."""
        from gemkit._generated.vertex.resources.projects__locations__endpoints__openapi import (
            AsyncProjectsLocationsEndpointsOpenapi,
        )

        return AsyncProjectsLocationsEndpointsOpenapi(self._client)

    @cached_property
    def operations(self) -> AsyncOperations:
        """`projects.locations.endpoints.operations`."""
        from gemkit._generated.vertex.operations import AsyncOperations

        return AsyncOperations(self._client)

    @cached_property
    def responses(self) -> AsyncProjectsLocationsEndpointsResponses:
        """`projects.locations.endpoints.responses`."""
        from gemkit._generated.vertex.resources.projects__locations__endpoints__responses import (
            AsyncProjectsLocationsEndpointsResponses,
        )

        return AsyncProjectsLocationsEndpointsResponses(self._client)

    async def compute_tokens(
        self,
        *,
        endpoint: str,
        body: ComputeTokensRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> ComputeTokensResponse:
        """Compute tokens: `POST /v1beta1/{+endpoint}:computeTokens`."""
        return await self._client.call(
            _COMPUTE_TOKENS, {"endpoint": endpoint, "body": body, "config": self._config(http_options)}
        )

    async def count_tokens(
        self, *, endpoint: str, body: CountTokensRequest | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> CountTokensResponse:
        """Count tokens: `POST /v1beta1/{+endpoint}:countTokens`."""
        return await self._client.call(
            _COUNT_TOKENS, {"endpoint": endpoint, "body": body, "config": self._config(http_options)}
        )

    async def create(
        self,
        *,
        parent: str | None = None,
        body: Endpoint | dict[str, Any],
        endpoint_id: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Create an endpoint: `POST /v1beta1/{+parent}/endpoints`."""
        return await self._client.call(
            _CREATE, {"parent": parent, "endpoint_id": endpoint_id, "body": body, "config": self._config(http_options)}
        )

    async def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Delete an endpoint: `DELETE /v1beta1/{+name}`."""
        return await self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    async def deploy_model(
        self, *, endpoint: str, body: DeployModelRequest | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> Operation:
        """Deploy model: `POST /v1beta1/{+endpoint}:deployModel`."""
        return await self._client.call(
            _DEPLOY_MODEL, {"endpoint": endpoint, "body": body, "config": self._config(http_options)}
        )

    async def direct_predict(
        self,
        *,
        endpoint: str,
        body: DirectPredictRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> DirectPredictResponse:
        """Direct predict: `POST /v1beta1/{+endpoint}:directPredict`."""
        return await self._client.call(
            _DIRECT_PREDICT, {"endpoint": endpoint, "body": body, "config": self._config(http_options)}
        )

    async def direct_raw_predict(
        self,
        *,
        endpoint: str,
        body: DirectRawPredictRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> DirectRawPredictResponse:
        """Direct raw predict: `POST /v1beta1/{+endpoint}:directRawPredict`."""
        return await self._client.call(
            _DIRECT_RAW_PREDICT, {"endpoint": endpoint, "body": body, "config": self._config(http_options)}
        )

    async def explain(
        self, *, endpoint: str, body: ExplainRequest | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> ExplainResponse:
        """Explain: `POST /v1beta1/{+endpoint}:explain`."""
        return await self._client.call(
            _EXPLAIN, {"endpoint": endpoint, "body": body, "config": self._config(http_options)}
        )

    async def fetch_predict_operation(
        self,
        *,
        endpoint: str,
        body: FetchPredictOperationRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Fetch predict operation: `POST /v1beta1/{+endpoint}:fetchPredictOperation`."""
        return await self._client.call(
            _FETCH_PREDICT_OPERATION, {"endpoint": endpoint, "body": body, "config": self._config(http_options)}
        )

    async def generate_content(
        self,
        *,
        model: str,
        body: GenerateContentRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> GenerateContentResponse:
        """Generate content: `POST /v1beta1/{+model}:generateContent`."""
        return await self._client.call(
            _GENERATE_CONTENT, {"model": model, "body": body, "config": self._config(http_options)}
        )

    async def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Endpoint:
        """Get an endpoint: `GET /v1beta1/{+name}`."""
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
        gdc_zone: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        read_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> AsyncPager[Endpoint]:
        """List endpoints: `GET /v1beta1/{+parent}/endpoints`."""
        return await self._client.pages(
            _LIST,
            {
                "parent": parent,
                "filter": filter,
                "gdc_zone": gdc_zone,
                "page_size": page_size,
                "page_token": page_token,
                "read_mask": read_mask,
                "config": self._config(http_options),
            },
        )

    async def mutate_deployed_model(
        self,
        *,
        endpoint: str,
        body: MutateDeployedModelRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Mutate deployed model: `POST /v1beta1/{+endpoint}:mutateDeployedModel`."""
        return await self._client.call(
            _MUTATE_DEPLOYED_MODEL, {"endpoint": endpoint, "body": body, "config": self._config(http_options)}
        )

    async def patch(
        self,
        *,
        name: str,
        body: Endpoint | dict[str, Any],
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Endpoint:
        """Update an endpoint: `PATCH /v1beta1/{+name}`."""
        return await self._client.call(
            _PATCH, {"name": name, "update_mask": update_mask, "body": body, "config": self._config(http_options)}
        )

    async def predict(
        self, *, endpoint: str, body: PredictRequest | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> PredictResponse:
        """Predict: `POST /v1beta1/{+endpoint}:predict`."""
        return await self._client.call(
            _PREDICT, {"endpoint": endpoint, "body": body, "config": self._config(http_options)}
        )

    async def predict_long_running(
        self,
        *,
        endpoint: str,
        body: PredictLongRunningRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Predict long running: `POST /v1beta1/{+endpoint}:predictLongRunning`."""
        return await self._client.call(
            _PREDICT_LONG_RUNNING, {"endpoint": endpoint, "body": body, "config": self._config(http_options)}
        )

    async def raw_predict(
        self, *, endpoint: str, body: RawPredictRequest | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> RawResponse:
        """Raw predict: `POST /v1beta1/{+endpoint}:rawPredict`."""
        return await self._client.call(
            _RAW_PREDICT, {"endpoint": endpoint, "body": body, "config": self._config(http_options)}
        )

    async def server_streaming_predict(
        self,
        *,
        endpoint: str,
        body: StreamingPredictRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> AsyncStream[StreamingPredictResponse]:
        """Server streaming predict: `POST /v1beta1/{+endpoint}:serverStreamingPredict`."""
        return await self._client.stream(
            _SERVER_STREAMING_PREDICT, {"endpoint": endpoint, "body": body, "config": self._config(http_options)}
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

    async def stream_generate_content(
        self,
        *,
        model: str,
        body: GenerateContentRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> AsyncStream[GenerateContentResponse]:
        """Stream generate content: `POST /v1beta1/{+model}:streamGenerateContent`."""
        return await self._client.stream(
            _STREAM_GENERATE_CONTENT, {"model": model, "body": body, "config": self._config(http_options)}
        )

    async def stream_raw_predict(
        self,
        *,
        endpoint: str,
        body: StreamRawPredictRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> RawResponse:
        """Stream raw predict: `POST /v1beta1/{+endpoint}:streamRawPredict`."""
        return await self._client.call(
            _STREAM_RAW_PREDICT, {"endpoint": endpoint, "body": body, "config": self._config(http_options)}
        )

    async def test_iam_permissions(
        self, *, resource: str, permissions: Sequence[str] | None = None, http_options: HttpOptionsOrDict | None = None
    ) -> TestIamPermissionsResponse:
        """Test iam permissions: `POST /v1beta1/{+resource}:testIamPermissions`."""
        return await self._client.call(
            _TEST_IAM_PERMISSIONS,
            {"resource": resource, "permissions": permissions, "config": self._config(http_options)},
        )

    async def undeploy_model(
        self,
        *,
        endpoint: str,
        body: UndeployModelRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Undeploy model: `POST /v1beta1/{+endpoint}:undeployModel`."""
        return await self._client.call(
            _UNDEPLOY_MODEL, {"endpoint": endpoint, "body": body, "config": self._config(http_options)}
        )

    async def update(
        self,
        *,
        name: str,
        body: UpdateEndpointLongRunningRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Update an endpoint: `POST /v1beta1/{+name}:update`."""
        return await self._client.call(_UPDATE, {"name": name, "body": body, "config": self._config(http_options)})
