"""`projects.locations.ragCorpora` of the vertex document. Generated: `make gen` writes this file anew."""

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
    from gemkit._generated.vertex.resources.projects__locations__rag_corpora__rag_data_schemas import (
        AsyncProjectsLocationsRagCorporaRagDataSchemas,
        ProjectsLocationsRagCorporaRagDataSchemas,
    )
    from gemkit._generated.vertex.resources.projects__locations__rag_corpora__rag_files import (
        AsyncProjectsLocationsRagCorporaRagFiles,
        ProjectsLocationsRagCorporaRagFiles,
    )
    from gemkit._generated.vertex.types.common_shared31 import Operation
    from gemkit._generated.vertex.types.rag_corpora import ListRagCorporaResponse, RagCorpus


_CREATE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.rag_corpora.create",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("body", "", type="vertex.RagCorpus", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.ragCorpora.create", "POST", "/{parent}/ragCorpora")},
    is_repeatable=False,
)
_DELETE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.rag_corpora.delete",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/ragCorpora/*"),
        Argument("force", "?force"),
        Argument("force_delete", "?forceDelete"),
    ),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.ragCorpora.delete", "DELETE", "/{name}")},
)
_GET: OperationSpec[RagCorpus] = OperationSpec(
    id="vertex.projects.locations.rag_corpora.get",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/ragCorpora/*"),),
    config="",
    response="vertex.RagCorpus",
    http={"vertex": Http("aiplatform.projects.locations.ragCorpora.get", "GET", "/{name}")},
)
_LIST: OperationSpec[ListRagCorporaResponse] = OperationSpec(
    id="vertex.projects.locations.rag_corpora.list",
    kind="page",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
    ),
    config="",
    response="vertex.ListRagCorporaResponse",
    http={"vertex": Http("aiplatform.projects.locations.ragCorpora.list", "GET", "/{parent}/ragCorpora")},
    items="rag_corpora",
)
_PATCH: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.rag_corpora.patch",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/ragCorpora/*"),
        Argument("body", "", type="vertex.RagCorpus", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.ragCorpora.patch", "PATCH", "/{name}")},
)


class ProjectsLocationsRagCorpora(Resource):
    """`projects.locations.ragCorpora` of the vertex document."""

    @cached_property
    def operations(self) -> Operations:
        """`projects.locations.ragCorpora.operations`."""
        from gemkit._generated.vertex.operations import Operations

        return Operations(self._client)

    @cached_property
    def rag_data_schemas(self) -> ProjectsLocationsRagCorporaRagDataSchemas:
        """`projects.locations.ragCorpora.ragDataSchemas`."""
        from gemkit._generated.vertex.resources.projects__locations__rag_corpora__rag_data_schemas import (
            ProjectsLocationsRagCorporaRagDataSchemas,
        )

        return ProjectsLocationsRagCorporaRagDataSchemas(self._client)

    @cached_property
    def rag_files(self) -> ProjectsLocationsRagCorporaRagFiles:
        """`projects.locations.ragCorpora.ragFiles`."""
        from gemkit._generated.vertex.resources.projects__locations__rag_corpora__rag_files import (
            ProjectsLocationsRagCorporaRagFiles,
        )

        return ProjectsLocationsRagCorporaRagFiles(self._client)

    def create(
        self,
        *,
        parent: str | None = None,
        body: RagCorpus | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Create a rag corpora: `POST /v1beta1/{+parent}/ragCorpora`."""
        return self._client.call(_CREATE, {"parent": parent, "body": body, "config": self._config(http_options)})

    def delete(
        self,
        *,
        name: str,
        force: bool | None = None,
        force_delete: bool | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Delete a rag corpora: `DELETE /v1beta1/{+name}`."""
        return self._client.call(
            _DELETE, {"name": name, "force": force, "force_delete": force_delete, "config": self._config(http_options)}
        )

    def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> RagCorpus:
        """Get a rag corpora: `GET /v1beta1/{+name}`."""
        return self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    def list(
        self,
        *,
        parent: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Pager[RagCorpus]:
        """List rag corpora: `GET /v1beta1/{+parent}/ragCorpora`."""
        return self._client.pages(
            _LIST,
            {"parent": parent, "page_size": page_size, "page_token": page_token, "config": self._config(http_options)},
        )

    def patch(
        self, *, name: str, body: RagCorpus | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> Operation:
        """Update a rag corpora: `PATCH /v1beta1/{+name}`."""
        return self._client.call(_PATCH, {"name": name, "body": body, "config": self._config(http_options)})


class AsyncProjectsLocationsRagCorpora(AsyncResource):
    """`projects.locations.ragCorpora` of the vertex document."""

    @cached_property
    def operations(self) -> AsyncOperations:
        """`projects.locations.ragCorpora.operations`."""
        from gemkit._generated.vertex.operations import AsyncOperations

        return AsyncOperations(self._client)

    @cached_property
    def rag_data_schemas(self) -> AsyncProjectsLocationsRagCorporaRagDataSchemas:
        """`projects.locations.ragCorpora.ragDataSchemas`."""
        from gemkit._generated.vertex.resources.projects__locations__rag_corpora__rag_data_schemas import (
            AsyncProjectsLocationsRagCorporaRagDataSchemas,
        )

        return AsyncProjectsLocationsRagCorporaRagDataSchemas(self._client)

    @cached_property
    def rag_files(self) -> AsyncProjectsLocationsRagCorporaRagFiles:
        """`projects.locations.ragCorpora.ragFiles`."""
        from gemkit._generated.vertex.resources.projects__locations__rag_corpora__rag_files import (
            AsyncProjectsLocationsRagCorporaRagFiles,
        )

        return AsyncProjectsLocationsRagCorporaRagFiles(self._client)

    async def create(
        self,
        *,
        parent: str | None = None,
        body: RagCorpus | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Create a rag corpora: `POST /v1beta1/{+parent}/ragCorpora`."""
        return await self._client.call(_CREATE, {"parent": parent, "body": body, "config": self._config(http_options)})

    async def delete(
        self,
        *,
        name: str,
        force: bool | None = None,
        force_delete: bool | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Delete a rag corpora: `DELETE /v1beta1/{+name}`."""
        return await self._client.call(
            _DELETE, {"name": name, "force": force, "force_delete": force_delete, "config": self._config(http_options)}
        )

    async def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> RagCorpus:
        """Get a rag corpora: `GET /v1beta1/{+name}`."""
        return await self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    async def list(
        self,
        *,
        parent: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> AsyncPager[RagCorpus]:
        """List rag corpora: `GET /v1beta1/{+parent}/ragCorpora`."""
        return await self._client.pages(
            _LIST,
            {"parent": parent, "page_size": page_size, "page_token": page_token, "config": self._config(http_options)},
        )

    async def patch(
        self, *, name: str, body: RagCorpus | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> Operation:
        """Update a rag corpora: `PATCH /v1beta1/{+name}`."""
        return await self._client.call(_PATCH, {"name": name, "body": body, "config": self._config(http_options)})
