"""`projects.locations.agents.tasks.artifacts` of the vertex document. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource
from gemkit._mapping.operation import Argument, Http, OperationSpec

if TYPE_CHECKING:
    from typing import Any

    from gemkit._api._async.pager import AsyncPager
    from gemkit._api._sync.pager import Pager
    from gemkit._api.raw import RawResponse
    from gemkit._generated.dicts import HttpOptionsOrDict
    from gemkit._generated.vertex.types.agents_tasks_artifacts_shared import (
        AddArtifactRequest,
        AddArtifactResponse,
        ListWorkspaceArtifactsResponse,
        RemoveWorkspaceArtifactRequest,
        RemoveWorkspaceArtifactResponse,
        WorkspaceArtifact,
    )


_ADD: OperationSpec[AddArtifactResponse] = OperationSpec(
    id="vertex.projects.locations.agents.tasks.artifacts.add",
    kind="unary",
    arguments=(
        Argument("task", "{task}", url=True, pattern="projects/*/locations/*/agents/*/tasks/*"),
        Argument("body", "", type="vertex.AddArtifactRequest", spread=True),
    ),
    config="",
    response="vertex.AddArtifactResponse",
    http={"vertex": Http("aiplatform.projects.locations.agents.tasks.artifacts.add", "POST", "/{task}/artifacts:add")},
    is_repeatable=False,
)
_LIST: OperationSpec[ListWorkspaceArtifactsResponse] = OperationSpec(
    id="vertex.projects.locations.agents.tasks.artifacts.list",
    kind="page",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*/agents/*/tasks/*"),
        Argument("filter", "?filter"),
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
        Argument("path", "?path"),
        Argument("recursive", "?recursive"),
    ),
    config="",
    response="vertex.ListWorkspaceArtifactsResponse",
    http={"vertex": Http("aiplatform.projects.locations.agents.tasks.artifacts.list", "GET", "/{parent}/artifacts")},
    items="workspace_artifacts",
)
_PREVIEW: OperationSpec[RawResponse] = OperationSpec(
    id="vertex.projects.locations.agents.tasks.artifacts.preview",
    kind="raw",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*/agents/*/tasks/*"),
        Argument("output_mime_type", "?outputMimeType"),
        Argument("path", "?path"),
    ),
    config="",
    response="",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.agents.tasks.artifacts.preview", "GET", "/{parent}/artifacts:preview"
        )
    },
)
_REMOVE: OperationSpec[RemoveWorkspaceArtifactResponse] = OperationSpec(
    id="vertex.projects.locations.agents.tasks.artifacts.remove",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*/agents/*/tasks/*"),
        Argument("body", "", type="vertex.RemoveWorkspaceArtifactRequest", spread=True),
    ),
    config="",
    response="vertex.RemoveWorkspaceArtifactResponse",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.agents.tasks.artifacts.remove", "POST", "/{parent}/artifacts:remove"
        )
    },
    is_repeatable=False,
)


class ProjectsLocationsAgentsTasksArtifacts(Resource):
    """`projects.locations.agents.tasks.artifacts` of the vertex document."""

    def add(
        self, *, task: str, body: AddArtifactRequest | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> AddArtifactResponse:
        """Add: `POST /v1beta1/{+task}/artifacts:add`."""
        return self._client.call(_ADD, {"task": task, "body": body, "config": self._config(http_options)})

    def list(
        self,
        *,
        parent: str,
        filter: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        path: str | None = None,
        recursive: bool | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Pager[WorkspaceArtifact]:
        """List artifacts: `GET /v1beta1/{+parent}/artifacts`."""
        return self._client.pages(
            _LIST,
            {
                "parent": parent,
                "filter": filter,
                "page_size": page_size,
                "page_token": page_token,
                "path": path,
                "recursive": recursive,
                "config": self._config(http_options),
            },
        )

    def preview(
        self,
        *,
        parent: str,
        output_mime_type: str | None = None,
        path: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> RawResponse:
        """Preview: `GET /v1beta1/{+parent}/artifacts:preview`."""
        return self._client.call(
            _PREVIEW,
            {
                "parent": parent,
                "output_mime_type": output_mime_type,
                "path": path,
                "config": self._config(http_options),
            },
        )

    def remove(
        self,
        *,
        parent: str,
        body: RemoveWorkspaceArtifactRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> RemoveWorkspaceArtifactResponse:
        """Remove: `POST /v1beta1/{+parent}/artifacts:remove`."""
        return self._client.call(_REMOVE, {"parent": parent, "body": body, "config": self._config(http_options)})


class AsyncProjectsLocationsAgentsTasksArtifacts(AsyncResource):
    """`projects.locations.agents.tasks.artifacts` of the vertex document."""

    async def add(
        self, *, task: str, body: AddArtifactRequest | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> AddArtifactResponse:
        """Add: `POST /v1beta1/{+task}/artifacts:add`."""
        return await self._client.call(_ADD, {"task": task, "body": body, "config": self._config(http_options)})

    async def list(
        self,
        *,
        parent: str,
        filter: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        path: str | None = None,
        recursive: bool | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> AsyncPager[WorkspaceArtifact]:
        """List artifacts: `GET /v1beta1/{+parent}/artifacts`."""
        return await self._client.pages(
            _LIST,
            {
                "parent": parent,
                "filter": filter,
                "page_size": page_size,
                "page_token": page_token,
                "path": path,
                "recursive": recursive,
                "config": self._config(http_options),
            },
        )

    async def preview(
        self,
        *,
        parent: str,
        output_mime_type: str | None = None,
        path: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> RawResponse:
        """Preview: `GET /v1beta1/{+parent}/artifacts:preview`."""
        return await self._client.call(
            _PREVIEW,
            {
                "parent": parent,
                "output_mime_type": output_mime_type,
                "path": path,
                "config": self._config(http_options),
            },
        )

    async def remove(
        self,
        *,
        parent: str,
        body: RemoveWorkspaceArtifactRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> RemoveWorkspaceArtifactResponse:
        """Remove: `POST /v1beta1/{+parent}/artifacts:remove`."""
        return await self._client.call(_REMOVE, {"parent": parent, "body": body, "config": self._config(http_options)})
