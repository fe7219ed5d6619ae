"""`vertexExpress.Eligibility` of the vertex document. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource
from gemkit._mapping.operation import Http, OperationSpec

if TYPE_CHECKING:
    from gemkit._generated.dicts import HttpOptionsOrDict
    from gemkit._generated.vertex.types.vertex_express_eligibility import CheckSignUpEligibilityResponse


_CHECK: OperationSpec[CheckSignUpEligibilityResponse] = OperationSpec(
    id="vertex.vertex_express.eligibility.check",
    kind="unary",
    arguments=(),
    config="",
    response="vertex.CheckSignUpEligibilityResponse",
    http={"vertex": Http("aiplatform.vertexExpress.Eligibility.check", "GET", "/vertexExpress/Eligibility:check")},
)


class VertexExpressEligibility(Resource):
    """`vertexExpress.Eligibility` of the vertex document."""

    def check(self, *, http_options: HttpOptionsOrDict | None = None) -> CheckSignUpEligibilityResponse:
        """Check: `GET /v1beta1/vertexExpress/Eligibility:check`."""
        return self._client.call(_CHECK, {"config": self._config(http_options)})


class AsyncVertexExpressEligibility(AsyncResource):
    """`vertexExpress.Eligibility` of the vertex document."""

    async def check(self, *, http_options: HttpOptionsOrDict | None = None) -> CheckSignUpEligibilityResponse:
        """Check: `GET /v1beta1/vertexExpress/Eligibility:check`."""
        return await self._client.call(_CHECK, {"config": self._config(http_options)})
