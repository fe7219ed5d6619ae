"""`projects.locations.semanticGovernancePolicyEngine` of the vertex document. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource
from gemkit._mapping.operation import Argument, Http, OperationSpec

if TYPE_CHECKING:
    from typing import Any

    from gemkit._generated.dicts import HttpOptionsOrDict
    from gemkit._generated.vertex.types.common_shared31 import Operation
    from gemkit._generated.vertex.types.semantic_governance_policy_engine import (
        DeprovisionSemanticGovernancePolicyEngineRequest,
    )


_DEPROVISION: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.semantic_governance_policy_engine.deprovision",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/semanticGovernancePolicyEngine"),
        Argument("body", "", type="vertex.DeprovisionSemanticGovernancePolicyEngineRequest", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.semanticGovernancePolicyEngine.deprovision", "POST", "/{name}:deprovision"
        )
    },
    is_repeatable=False,
)


class ProjectsLocationsSemanticGovernancePolicyEngine(Resource):
    """`projects.locations.semanticGovernancePolicyEngine` of the vertex document."""

    def deprovision(
        self,
        *,
        name: str,
        body: DeprovisionSemanticGovernancePolicyEngineRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Deprovision: `POST /v1beta1/{+name}:deprovision`."""
        return self._client.call(_DEPROVISION, {"name": name, "body": body, "config": self._config(http_options)})


class AsyncProjectsLocationsSemanticGovernancePolicyEngine(AsyncResource):
    """`projects.locations.semanticGovernancePolicyEngine` of the vertex document."""

    async def deprovision(
        self,
        *,
        name: str,
        body: DeprovisionSemanticGovernancePolicyEngineRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Deprovision: `POST /v1beta1/{+name}:deprovision`."""
        return await self._client.call(_DEPROVISION, {"name": name, "body": body, "config": self._config(http_options)})
