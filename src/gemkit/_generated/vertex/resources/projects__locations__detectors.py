"""`projects.locations.detectors` of the vertex document. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource
from gemkit._mapping.operation import Argument, Http, OperationSpec

if TYPE_CHECKING:
    from typing import Any

    from gemkit._api._async.pager import AsyncPager
    from gemkit._api._sync.pager import Pager
    from gemkit._generated.dicts import HttpOptionsOrDict
    from gemkit._generated.vertex.types.detectors import (
        Detector,
        EnableDetectorRequest,
        ListDetectorRevisionsResponse,
        ListDetectorsResponse,
    )


_CREATE: OperationSpec[Detector] = OperationSpec(
    id="vertex.projects.locations.detectors.create",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("detector_id", "?detectorId"),
        Argument("body", "", type="vertex.Detector", spread=True),
    ),
    config="",
    response="vertex.Detector",
    http={"vertex": Http("aiplatform.projects.locations.detectors.create", "POST", "/{parent}/detectors")},
    is_repeatable=False,
)
_DELETE: OperationSpec[None] = OperationSpec(
    id="vertex.projects.locations.detectors.delete",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/detectors/*"),),
    config="",
    response="",
    http={"vertex": Http("aiplatform.projects.locations.detectors.delete", "DELETE", "/{name}")},
)
_DISABLE: OperationSpec[Detector] = OperationSpec(
    id="vertex.projects.locations.detectors.disable",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/detectors/*"),),
    config="",
    response="vertex.Detector",
    http={"vertex": Http("aiplatform.projects.locations.detectors.disable", "POST", "/{name}:disable")},
    is_repeatable=False,
)
_ENABLE: OperationSpec[Detector] = OperationSpec(
    id="vertex.projects.locations.detectors.enable",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/detectors/*"),
        Argument("body", "", type="vertex.EnableDetectorRequest", spread=True),
    ),
    config="",
    response="vertex.Detector",
    http={"vertex": Http("aiplatform.projects.locations.detectors.enable", "POST", "/{name}:enable")},
    is_repeatable=False,
)
_GET: OperationSpec[Detector] = OperationSpec(
    id="vertex.projects.locations.detectors.get",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/detectors/*"),
        Argument("revision_id", "?revisionId"),
    ),
    config="",
    response="vertex.Detector",
    http={"vertex": Http("aiplatform.projects.locations.detectors.get", "GET", "/{name}")},
)
_LIST: OperationSpec[ListDetectorsResponse] = OperationSpec(
    id="vertex.projects.locations.detectors.list",
    kind="page",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
    ),
    config="",
    response="vertex.ListDetectorsResponse",
    http={"vertex": Http("aiplatform.projects.locations.detectors.list", "GET", "/{parent}/detectors")},
    items="detectors",
)
_LIST_REVISIONS: OperationSpec[ListDetectorRevisionsResponse] = OperationSpec(
    id="vertex.projects.locations.detectors.list_revisions",
    kind="page",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/detectors/*"),
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
    ),
    config="",
    response="vertex.ListDetectorRevisionsResponse",
    http={"vertex": Http("aiplatform.projects.locations.detectors.listRevisions", "GET", "/{name}:listRevisions")},
    items="detectors",
)
_PATCH: OperationSpec[Detector] = OperationSpec(
    id="vertex.projects.locations.detectors.patch",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/detectors/*"),
        Argument("update_mask", "?updateMask"),
        Argument("body", "", type="vertex.Detector", spread=True),
    ),
    config="",
    response="vertex.Detector",
    http={"vertex": Http("aiplatform.projects.locations.detectors.patch", "PATCH", "/{name}")},
)


class ProjectsLocationsDetectors(Resource):
    """`projects.locations.detectors` of the vertex document."""

    def create(
        self,
        *,
        parent: str | None = None,
        body: Detector | dict[str, Any],
        detector_id: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Detector:
        """Create a detector: `POST /v1beta1/{+parent}/detectors`."""
        return self._client.call(
            _CREATE, {"parent": parent, "detector_id": detector_id, "body": body, "config": self._config(http_options)}
        )

    def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> None:
        """Delete a detector: `DELETE /v1beta1/{+name}`."""
        return self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    def disable(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Detector:
        """Disable: `POST /v1beta1/{+name}:disable`."""
        return self._client.call(_DISABLE, {"name": name, "config": self._config(http_options)})

    def enable(
        self, *, name: str, body: EnableDetectorRequest | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> Detector:
        """Enable: `POST /v1beta1/{+name}:enable`."""
        return self._client.call(_ENABLE, {"name": name, "body": body, "config": self._config(http_options)})

    def get(
        self, *, name: str, revision_id: str | None = None, http_options: HttpOptionsOrDict | None = None
    ) -> Detector:
        """Get a detector: `GET /v1beta1/{+name}`."""
        return self._client.call(_GET, {"name": name, "revision_id": revision_id, "config": self._config(http_options)})

    def list(
        self,
        *,
        parent: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Pager[Detector]:
        """List detectors: `GET /v1beta1/{+parent}/detectors`."""
        return self._client.pages(
            _LIST,
            {"parent": parent, "page_size": page_size, "page_token": page_token, "config": self._config(http_options)},
        )

    def list_revisions(
        self,
        *,
        name: str,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Pager[Detector]:
        """List revisions: `GET /v1beta1/{+name}:listRevisions`."""
        return self._client.pages(
            _LIST_REVISIONS,
            {"name": name, "page_size": page_size, "page_token": page_token, "config": self._config(http_options)},
        )

    def patch(
        self,
        *,
        name: str,
        body: Detector | dict[str, Any],
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Detector:
        """Update a detector: `PATCH /v1beta1/{+name}`."""
        return self._client.call(
            _PATCH, {"name": name, "update_mask": update_mask, "body": body, "config": self._config(http_options)}
        )


class AsyncProjectsLocationsDetectors(AsyncResource):
    """`projects.locations.detectors` of the vertex document."""

    async def create(
        self,
        *,
        parent: str | None = None,
        body: Detector | dict[str, Any],
        detector_id: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Detector:
        """Create a detector: `POST /v1beta1/{+parent}/detectors`."""
        return await self._client.call(
            _CREATE, {"parent": parent, "detector_id": detector_id, "body": body, "config": self._config(http_options)}
        )

    async def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> None:
        """Delete a detector: `DELETE /v1beta1/{+name}`."""
        return await self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    async def disable(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Detector:
        """Disable: `POST /v1beta1/{+name}:disable`."""
        return await self._client.call(_DISABLE, {"name": name, "config": self._config(http_options)})

    async def enable(
        self, *, name: str, body: EnableDetectorRequest | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> Detector:
        """Enable: `POST /v1beta1/{+name}:enable`."""
        return await self._client.call(_ENABLE, {"name": name, "body": body, "config": self._config(http_options)})

    async def get(
        self, *, name: str, revision_id: str | None = None, http_options: HttpOptionsOrDict | None = None
    ) -> Detector:
        """Get a detector: `GET /v1beta1/{+name}`."""
        return await self._client.call(
            _GET, {"name": name, "revision_id": revision_id, "config": self._config(http_options)}
        )

    async def list(
        self,
        *,
        parent: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> AsyncPager[Detector]:
        """List detectors: `GET /v1beta1/{+parent}/detectors`."""
        return await self._client.pages(
            _LIST,
            {"parent": parent, "page_size": page_size, "page_token": page_token, "config": self._config(http_options)},
        )

    async def list_revisions(
        self,
        *,
        name: str,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> AsyncPager[Detector]:
        """List revisions: `GET /v1beta1/{+name}:listRevisions`."""
        return await self._client.pages(
            _LIST_REVISIONS,
            {"name": name, "page_size": page_size, "page_token": page_token, "config": self._config(http_options)},
        )

    async def patch(
        self,
        *,
        name: str,
        body: Detector | dict[str, Any],
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Detector:
        """Update a detector: `PATCH /v1beta1/{+name}`."""
        return await self._client.call(
            _PATCH, {"name": name, "update_mask": update_mask, "body": body, "config": self._config(http_options)}
        )
