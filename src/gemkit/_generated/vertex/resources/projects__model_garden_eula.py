"""`projects.modelGardenEula` of the vertex document. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource
from gemkit._mapping.operation import Argument, Http, OperationSpec

if TYPE_CHECKING:
    from typing import Any

    from gemkit._generated.dicts import HttpOptionsOrDict
    from gemkit._generated.vertex.types.model_garden_eula import (
        AcceptPublisherModelEulaRequest,
        CheckPublisherModelEulaAcceptanceRequest,
        PublisherModelEulaAcceptance,
    )


_ACCEPT: OperationSpec[PublisherModelEulaAcceptance] = OperationSpec(
    id="vertex.projects.model_garden_eula.accept",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*"),
        Argument("body", "", type="vertex.AcceptPublisherModelEulaRequest", spread=True),
    ),
    config="",
    response="vertex.PublisherModelEulaAcceptance",
    http={"vertex": Http("aiplatform.projects.modelGardenEula.accept", "POST", "/{parent}/modelGardenEula:accept")},
    is_repeatable=False,
)
_CHECK: OperationSpec[PublisherModelEulaAcceptance] = OperationSpec(
    id="vertex.projects.model_garden_eula.check",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*"),
        Argument("body", "", type="vertex.CheckPublisherModelEulaAcceptanceRequest", spread=True),
    ),
    config="",
    response="vertex.PublisherModelEulaAcceptance",
    http={"vertex": Http("aiplatform.projects.modelGardenEula.check", "POST", "/{parent}/modelGardenEula:check")},
)


class ProjectsModelGardenEula(Resource):
    """`projects.modelGardenEula` of the vertex document."""

    def accept(
        self,
        *,
        parent: str,
        body: AcceptPublisherModelEulaRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> PublisherModelEulaAcceptance:
        """Accept: `POST /v1beta1/{+parent}/modelGardenEula:accept`."""
        return self._client.call(_ACCEPT, {"parent": parent, "body": body, "config": self._config(http_options)})

    def check(
        self,
        *,
        parent: str,
        body: CheckPublisherModelEulaAcceptanceRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> PublisherModelEulaAcceptance:
        """Check: `POST /v1beta1/{+parent}/modelGardenEula:check`."""
        return self._client.call(_CHECK, {"parent": parent, "body": body, "config": self._config(http_options)})


class AsyncProjectsModelGardenEula(AsyncResource):
    """`projects.modelGardenEula` of the vertex document."""

    async def accept(
        self,
        *,
        parent: str,
        body: AcceptPublisherModelEulaRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> PublisherModelEulaAcceptance:
        """Accept: `POST /v1beta1/{+parent}/modelGardenEula:accept`."""
        return await self._client.call(_ACCEPT, {"parent": parent, "body": body, "config": self._config(http_options)})

    async def check(
        self,
        *,
        parent: str,
        body: CheckPublisherModelEulaAcceptanceRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> PublisherModelEulaAcceptance:
        """Check: `POST /v1beta1/{+parent}/modelGardenEula:check`."""
        return await self._client.call(_CHECK, {"parent": parent, "body": body, "config": self._config(http_options)})
