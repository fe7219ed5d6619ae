"""`projects.locations.studies` of the vertex document. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource
from gemkit._mapping.operation import Argument, Http, OperationSpec

if TYPE_CHECKING:
    from typing import Any

    from gemkit._api._async.pager import AsyncPager
    from gemkit._api._sync.pager import Pager
    from gemkit._generated.dicts import HttpOptionsOrDict
    from gemkit._generated.vertex.operations import AsyncOperations, Operations
    from gemkit._generated.vertex.resources.projects__locations__studies__trials import (
        AsyncProjectsLocationsStudiesTrials,
        ProjectsLocationsStudiesTrials,
    )
    from gemkit._generated.vertex.types.studies import ListStudiesResponse, LookupStudyRequest, Study


_CREATE: OperationSpec[Study] = OperationSpec(
    id="vertex.projects.locations.studies.create",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("body", "", type="vertex.Study", spread=True),
    ),
    config="",
    response="vertex.Study",
    http={"vertex": Http("aiplatform.projects.locations.studies.create", "POST", "/{parent}/studies")},
    is_repeatable=False,
)
_DELETE: OperationSpec[None] = OperationSpec(
    id="vertex.projects.locations.studies.delete",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/studies/*"),),
    config="",
    response="",
    http={"vertex": Http("aiplatform.projects.locations.studies.delete", "DELETE", "/{name}")},
)
_GET: OperationSpec[Study] = OperationSpec(
    id="vertex.projects.locations.studies.get",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/studies/*"),),
    config="",
    response="vertex.Study",
    http={"vertex": Http("aiplatform.projects.locations.studies.get", "GET", "/{name}")},
)
_LIST: OperationSpec[ListStudiesResponse] = OperationSpec(
    id="vertex.projects.locations.studies.list",
    kind="page",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
    ),
    config="",
    response="vertex.ListStudiesResponse",
    http={"vertex": Http("aiplatform.projects.locations.studies.list", "GET", "/{parent}/studies")},
    items="studies",
)
_LOOKUP: OperationSpec[Study] = OperationSpec(
    id="vertex.projects.locations.studies.lookup",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("body", "", type="vertex.LookupStudyRequest", spread=True),
    ),
    config="",
    response="vertex.Study",
    http={"vertex": Http("aiplatform.projects.locations.studies.lookup", "POST", "/{parent}/studies:lookup")},
    is_repeatable=False,
)


class ProjectsLocationsStudies(Resource):
    """`projects.locations.studies` of the vertex document."""

    @cached_property
    def operations(self) -> Operations:
        """`projects.locations.studies.operations`."""
        from gemkit._generated.vertex.operations import Operations

        return Operations(self._client)

    @cached_property
    def trials(self) -> ProjectsLocationsStudiesTrials:
        """`projects.locations.studies.trials`."""
        from gemkit._generated.vertex.resources.projects__locations__studies__trials import (
            ProjectsLocationsStudiesTrials,
        )

        return ProjectsLocationsStudiesTrials(self._client)

    def create(
        self, *, parent: str | None = None, body: Study | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> Study:
        """Create a study: `POST /v1beta1/{+parent}/studies`."""
        return self._client.call(_CREATE, {"parent": parent, "body": body, "config": self._config(http_options)})

    def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> None:
        """Delete a study: `DELETE /v1beta1/{+name}`."""
        return self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Study:
        """Get a study: `GET /v1beta1/{+name}`."""
        return self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    def list(
        self,
        *,
        parent: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Pager[Study]:
        """List studies: `GET /v1beta1/{+parent}/studies`."""
        return self._client.pages(
            _LIST,
            {"parent": parent, "page_size": page_size, "page_token": page_token, "config": self._config(http_options)},
        )

    def lookup(
        self,
        *,
        parent: str | None = None,
        body: LookupStudyRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Study:
        """Lookup: `POST /v1beta1/{+parent}/studies:lookup`."""
        return self._client.call(_LOOKUP, {"parent": parent, "body": body, "config": self._config(http_options)})


class AsyncProjectsLocationsStudies(AsyncResource):
    """`projects.locations.studies` of the vertex document."""

    @cached_property
    def operations(self) -> AsyncOperations:
        """`projects.locations.studies.operations`."""
        from gemkit._generated.vertex.operations import AsyncOperations

        return AsyncOperations(self._client)

    @cached_property
    def trials(self) -> AsyncProjectsLocationsStudiesTrials:
        """`projects.locations.studies.trials`."""
        from gemkit._generated.vertex.resources.projects__locations__studies__trials import (
            AsyncProjectsLocationsStudiesTrials,
        )

        return AsyncProjectsLocationsStudiesTrials(self._client)

    async def create(
        self, *, parent: str | None = None, body: Study | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> Study:
        """Create a study: `POST /v1beta1/{+parent}/studies`."""
        return await self._client.call(_CREATE, {"parent": parent, "body": body, "config": self._config(http_options)})

    async def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> None:
        """Delete a study: `DELETE /v1beta1/{+name}`."""
        return await self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    async def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Study:
        """Get a study: `GET /v1beta1/{+name}`."""
        return await self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    async def list(
        self,
        *,
        parent: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> AsyncPager[Study]:
        """List studies: `GET /v1beta1/{+parent}/studies`."""
        return await self._client.pages(
            _LIST,
            {"parent": parent, "page_size": page_size, "page_token": page_token, "config": self._config(http_options)},
        )

    async def lookup(
        self,
        *,
        parent: str | None = None,
        body: LookupStudyRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Study:
        """Lookup: `POST /v1beta1/{+parent}/studies:lookup`."""
        return await self._client.call(_LOOKUP, {"parent": parent, "body": body, "config": self._config(http_options)})
