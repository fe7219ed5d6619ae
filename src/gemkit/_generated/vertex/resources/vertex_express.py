"""`vertexExpress` of the vertex document. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource
from gemkit._mapping.operation import Argument, Http, OperationSpec

if TYPE_CHECKING:
    from typing import Any

    from gemkit._generated.dicts import HttpOptionsOrDict
    from gemkit._generated.vertex.resources.vertex_express__eligibility import (
        AsyncVertexExpressEligibility,
        VertexExpressEligibility,
    )
    from gemkit._generated.vertex.types.vertex_express import (
        ExpressProject,
        RetrieveExpressProjectResponse,
        SignUpRequest,
    )


_RETRIEVE_EXPRESS_PROJECT: OperationSpec[RetrieveExpressProjectResponse] = OperationSpec(
    id="vertex.vertex_express.retrieve_express_project",
    kind="unary",
    arguments=(Argument("get_default_api_key", "?getDefaultApiKey"),),
    config="",
    response="vertex.RetrieveExpressProjectResponse",
    http={
        "vertex": Http(
            "aiplatform.vertexExpress.retrieveExpressProject", "GET", "/vertexExpress:retrieveExpressProject"
        )
    },
)
_SIGN_UP: OperationSpec[ExpressProject] = OperationSpec(
    id="vertex.vertex_express.sign_up",
    kind="unary",
    arguments=(Argument("body", "", type="vertex.SignUpRequest", spread=True),),
    config="",
    response="vertex.ExpressProject",
    http={"vertex": Http("aiplatform.vertexExpress.signUp", "POST", "/vertexExpress:signUp")},
    is_repeatable=False,
)


class VertexExpress(Resource):
    """`vertexExpress` of the vertex document."""

    @cached_property
    def eligibility(self) -> VertexExpressEligibility:
        """`vertexExpress.Eligibility`."""
        from gemkit._generated.vertex.resources.vertex_express__eligibility import VertexExpressEligibility

        return VertexExpressEligibility(self._client)

    def retrieve_express_project(
        self, *, get_default_api_key: bool | None = None, http_options: HttpOptionsOrDict | None = None
    ) -> RetrieveExpressProjectResponse:
        """Retrieve express project: `GET /v1beta1/vertexExpress:retrieveExpressProject`."""
        return self._client.call(
            _RETRIEVE_EXPRESS_PROJECT,
            {"get_default_api_key": get_default_api_key, "config": self._config(http_options)},
        )

    def sign_up(
        self, *, body: SignUpRequest | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> ExpressProject:
        """Sign up: `POST /v1beta1/vertexExpress:signUp`."""
        return self._client.call(_SIGN_UP, {"body": body, "config": self._config(http_options)})


class AsyncVertexExpress(AsyncResource):
    """`vertexExpress` of the vertex document."""

    @cached_property
    def eligibility(self) -> AsyncVertexExpressEligibility:
        """`vertexExpress.Eligibility`."""
        from gemkit._generated.vertex.resources.vertex_express__eligibility import AsyncVertexExpressEligibility

        return AsyncVertexExpressEligibility(self._client)

    async def retrieve_express_project(
        self, *, get_default_api_key: bool | None = None, http_options: HttpOptionsOrDict | None = None
    ) -> RetrieveExpressProjectResponse:
        """Retrieve express project: `GET /v1beta1/vertexExpress:retrieveExpressProject`."""
        return await self._client.call(
            _RETRIEVE_EXPRESS_PROJECT,
            {"get_default_api_key": get_default_api_key, "config": self._config(http_options)},
        )

    async def sign_up(
        self, *, body: SignUpRequest | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> ExpressProject:
        """Sign up: `POST /v1beta1/vertexExpress:signUp`."""
        return await self._client.call(_SIGN_UP, {"body": body, "config": self._config(http_options)})
