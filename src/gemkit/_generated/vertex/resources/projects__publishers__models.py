"""`projects.publishers.models` of the vertex document. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource
from gemkit._mapping.operation import Argument, Http, OperationSpec

if TYPE_CHECKING:
    from typing import Any

    from gemkit._generated.dicts import HttpOptionsOrDict
    from gemkit._generated.vertex.types.publishers_models import EnableModelRequest, EnableModelResponse


_ENABLE_MODEL: OperationSpec[EnableModelResponse] = OperationSpec(
    id="vertex.projects.publishers.models.enable_model",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="publishers/*/models/*"),
        Argument("parent", "{parent}", url=True, pattern="projects/*"),
        Argument("body", "", type="vertex.EnableModelRequest", spread=True),
    ),
    config="",
    response="vertex.EnableModelResponse",
    http={"vertex": Http("aiplatform.projects.publishers.models.enableModel", "POST", "/{parent}/{name}:enableModel")},
    is_repeatable=False,
)


class ProjectsPublishersModels(Resource):
    """`projects.publishers.models` of the vertex document."""

    def enable_model(
        self,
        *,
        name: str,
        parent: str,
        body: EnableModelRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> EnableModelResponse:
        """Enable model: `POST /v1beta1/{+parent}/{+name}:enableModel`."""
        return self._client.call(
            _ENABLE_MODEL, {"name": name, "parent": parent, "body": body, "config": self._config(http_options)}
        )


class AsyncProjectsPublishersModels(AsyncResource):
    """`projects.publishers.models` of the vertex document."""

    async def enable_model(
        self,
        *,
        name: str,
        parent: str,
        body: EnableModelRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> EnableModelResponse:
        """Enable model: `POST /v1beta1/{+parent}/{+name}:enableModel`."""
        return await self._client.call(
            _ENABLE_MODEL, {"name": name, "parent": parent, "body": body, "config": self._config(http_options)}
        )
