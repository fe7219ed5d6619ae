"""`projects.locations.agents.tasks` of the vertex document. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource
from gemkit._mapping.operation import Argument, Http, OperationSpec

if TYPE_CHECKING:
    from typing import Any

    from gemkit._api._async.pager import AsyncPager
    from gemkit._api._async.stream import AsyncStream
    from gemkit._api._sync.pager import Pager
    from gemkit._api._sync.stream import Stream
    from gemkit._api.raw import RawResponse
    from gemkit._generated.dicts import HttpOptionsOrDict
    from gemkit._generated.vertex.resources.projects__locations__agents__tasks__artifacts import (
        AsyncProjectsLocationsAgentsTasksArtifacts,
        ProjectsLocationsAgentsTasksArtifacts,
    )
    from gemkit._generated.vertex.types.agents_tasks import (
        CancelTaskRequest,
        DeleteTaskArtifactRequest,
        DeleteTaskArtifactResponse,
        ListTaskArtifactsResponse,
        ResumeTaskRequest,
        SuspendTaskRequest,
        TaskServerEventBatch,
        UploadArtifactRequest,
        UploadArtifactResponse,
    )
    from gemkit._generated.vertex.types.agents_tasks_shared import TaskArtifactFile
    from gemkit._generated.vertex.types.common_shared31 import Operation
    from gemkit._generated.vertex.types.tasks_shared import ListTasksResponse, Task


_CANCEL: OperationSpec[Task] = OperationSpec(
    id="vertex.projects.locations.agents.tasks.cancel",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/agents/*/tasks/*"),
        Argument("body", "", type="vertex.CancelTaskRequest", spread=True),
    ),
    config="",
    response="vertex.Task",
    http={"vertex": Http("aiplatform.projects.locations.agents.tasks.cancel", "POST", "/{name}:cancel")},
)
_CREATE: OperationSpec[Task] = OperationSpec(
    id="vertex.projects.locations.agents.tasks.create",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*/agents/*"),
        Argument("unique_creation_token", "?uniqueCreationToken"),
        Argument("user_context_channel", "?userContext.channel"),
        Argument("user_context_location", "?userContext.location"),
        Argument("user_context_time_zone", "?userContext.timeZone"),
        Argument("body", "", type="vertex.Task", spread=True),
    ),
    config="",
    response="vertex.Task",
    http={"vertex": Http("aiplatform.projects.locations.agents.tasks.create", "POST", "/{parent}/tasks")},
    is_repeatable=False,
)
_DELETE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.agents.tasks.delete",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/agents/*/tasks/*"),
        Argument("operate_on_self", "?operateOnSelf"),
    ),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.agents.tasks.delete", "DELETE", "/{name}")},
)
_DELETE_ARTIFACT: OperationSpec[DeleteTaskArtifactResponse] = OperationSpec(
    id="vertex.projects.locations.agents.tasks.delete_artifact",
    kind="unary",
    arguments=(
        Argument("task", "{task}", url=True, pattern="projects/*/locations/*/agents/*/tasks/*"),
        Argument("body", "", type="vertex.DeleteTaskArtifactRequest", spread=True),
    ),
    config="",
    response="vertex.DeleteTaskArtifactResponse",
    http={
        "vertex": Http("aiplatform.projects.locations.agents.tasks.deleteArtifact", "POST", "/{task}:deleteArtifact")
    },
    is_repeatable=False,
)
_DOWNLOAD: OperationSpec[RawResponse] = OperationSpec(
    id="vertex.projects.locations.agents.tasks.download",
    kind="raw",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/agents/*/tasks/*"),
        Argument("path", "?path"),
        Argument("processing_config_output_mime_type", "?processingConfig.outputMimeType"),
        Argument("alt", "?alt"),
    ),
    config="",
    response="",
    http={"vertex": Http("aiplatform.projects.locations.agents.tasks.download", "GET", "/{name}:download")},
)
_DOWNLOAD_ARTIFACT: OperationSpec[RawResponse] = OperationSpec(
    id="vertex.projects.locations.agents.tasks.download_artifact",
    kind="raw",
    arguments=(
        Argument("task", "{task}", url=True, pattern="projects/*/locations/*/agents/*/tasks/*"),
        Argument("path", "?path"),
        Argument("processing_config_output_mime_type", "?processingConfig.outputMimeType"),
    ),
    config="",
    response="",
    http={
        "vertex": Http("aiplatform.projects.locations.agents.tasks.downloadArtifact", "GET", "/{task}:downloadArtifact")
    },
)
_GET: OperationSpec[Task] = OperationSpec(
    id="vertex.projects.locations.agents.tasks.get",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/agents/*/tasks/*"),),
    config="",
    response="vertex.Task",
    http={"vertex": Http("aiplatform.projects.locations.agents.tasks.get", "GET", "/{name}")},
)
_LIST: OperationSpec[ListTasksResponse] = OperationSpec(
    id="vertex.projects.locations.agents.tasks.list",
    kind="page",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*/agents/*"),
        Argument("filter", "?filter"),
        Argument("order_by", "?orderBy"),
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
    ),
    config="",
    response="vertex.ListTasksResponse",
    http={"vertex": Http("aiplatform.projects.locations.agents.tasks.list", "GET", "/{parent}/tasks")},
    items="tasks",
)
_LIST_ARTIFACTS: OperationSpec[ListTaskArtifactsResponse] = OperationSpec(
    id="vertex.projects.locations.agents.tasks.list_artifacts",
    kind="page",
    arguments=(
        Argument("task", "{task}", url=True, pattern="projects/*/locations/*/agents/*/tasks/*"),
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
        Argument("path", "?path"),
        Argument("recursive", "?recursive"),
    ),
    config="",
    response="vertex.ListTaskArtifactsResponse",
    http={"vertex": Http("aiplatform.projects.locations.agents.tasks.listArtifacts", "GET", "/{task}:listArtifacts")},
    items="artifacts",
)
_PATCH: OperationSpec[Task] = OperationSpec(
    id="vertex.projects.locations.agents.tasks.patch",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/agents/*/tasks/*"),
        Argument("update_mask", "?updateMask"),
        Argument("body", "", type="vertex.Task", spread=True),
    ),
    config="",
    response="vertex.Task",
    http={"vertex": Http("aiplatform.projects.locations.agents.tasks.patch", "PATCH", "/{name}")},
)
_RESUME: OperationSpec[Task] = OperationSpec(
    id="vertex.projects.locations.agents.tasks.resume",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/agents/*/tasks/*"),
        Argument("body", "", type="vertex.ResumeTaskRequest", spread=True),
    ),
    config="",
    response="vertex.Task",
    http={"vertex": Http("aiplatform.projects.locations.agents.tasks.resume", "POST", "/{name}:resume")},
    is_repeatable=False,
)
_STREAM: OperationSpec[TaskServerEventBatch] = OperationSpec(
    id="vertex.projects.locations.agents.tasks.stream",
    kind="sse",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/agents/*/tasks/*"),
        Argument("continuation_token", "?continuationToken"),
        Argument("next_step_seq_num", "?nextStepSeqNum"),
        Argument("snapshot", "?snapshot"),
    ),
    config="",
    response="vertex.TaskServerEventBatch",
    http={"vertex": Http("aiplatform.projects.locations.agents.tasks.stream", "GET", "/{name}:stream")},
)
_SUSPEND: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.agents.tasks.suspend",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/agents/*/tasks/*"),
        Argument("body", "", type="vertex.SuspendTaskRequest", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.agents.tasks.suspend", "POST", "/{name}:suspend")},
    is_repeatable=False,
)
_UPLOAD: OperationSpec[UploadArtifactResponse] = OperationSpec(
    id="vertex.projects.locations.agents.tasks.upload",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/agents/*/tasks/*"),
        Argument("body", "", type="vertex.UploadArtifactRequest", spread=True),
    ),
    config="",
    response="vertex.UploadArtifactResponse",
    http={"vertex": Http("aiplatform.projects.locations.agents.tasks.upload", "POST", "/{name}:upload")},
    is_repeatable=False,
)
_UPLOAD_ARTIFACT: OperationSpec[TaskArtifactFile] = OperationSpec(
    id="vertex.projects.locations.agents.tasks.upload_artifact",
    kind="unary",
    arguments=(
        Argument("task", "{task}", url=True, pattern="projects/*/locations/*/agents/*/tasks/*"),
        Argument("path", "?path"),
        Argument("body", "", type="", spread=True),
    ),
    config="",
    response="vertex.TaskArtifactFile",
    http={
        "vertex": Http("aiplatform.projects.locations.agents.tasks.uploadArtifact", "POST", "/{task}:uploadArtifact")
    },
    is_repeatable=False,
)


class ProjectsLocationsAgentsTasks(Resource):
    """`projects.locations.agents.tasks` of the vertex document."""

    @cached_property
    def artifacts(self) -> ProjectsLocationsAgentsTasksArtifacts:
        """`projects.locations.agents.tasks.artifacts`."""
        from gemkit._generated.vertex.resources.projects__locations__agents__tasks__artifacts import (
            ProjectsLocationsAgentsTasksArtifacts,
        )

        return ProjectsLocationsAgentsTasksArtifacts(self._client)

    def cancel(
        self, *, name: str, body: CancelTaskRequest | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> Task:
        """Cancel a task: `POST /v1beta1/{+name}:cancel`. Deprecated."""
        return self._client.call(_CANCEL, {"name": name, "body": body, "config": self._config(http_options)})

    def create(
        self,
        *,
        parent: str,
        body: Task | dict[str, Any],
        unique_creation_token: str | None = None,
        user_context_channel: str | None = None,
        user_context_location: str | None = None,
        user_context_time_zone: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Task:
        """Create a task: `POST /v1beta1/{+parent}/tasks`."""
        return self._client.call(
            _CREATE,
            {
                "parent": parent,
                "unique_creation_token": unique_creation_token,
                "user_context_channel": user_context_channel,
                "user_context_location": user_context_location,
                "user_context_time_zone": user_context_time_zone,
                "body": body,
                "config": self._config(http_options),
            },
        )

    def delete(
        self, *, name: str, operate_on_self: bool | None = None, http_options: HttpOptionsOrDict | None = None
    ) -> Operation:
        """Delete a task: `DELETE /v1beta1/{+name}`."""
        return self._client.call(
            _DELETE, {"name": name, "operate_on_self": operate_on_self, "config": self._config(http_options)}
        )

    def delete_artifact(
        self,
        *,
        task: str,
        body: DeleteTaskArtifactRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> DeleteTaskArtifactResponse:
        """Delete artifact: `POST /v1beta1/{+task}:deleteArtifact`."""
        return self._client.call(_DELETE_ARTIFACT, {"task": task, "body": body, "config": self._config(http_options)})

    def download(
        self,
        *,
        name: str,
        path: str | None = None,
        processing_config_output_mime_type: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> RawResponse:
        """Download: `GET /v1beta1/{+name}:download`."""
        return self._client.call(
            _DOWNLOAD,
            {
                "name": name,
                "path": path,
                "processing_config_output_mime_type": processing_config_output_mime_type,
                "alt": "media",
                "config": self._config(http_options),
            },
        )

    def download_artifact(
        self,
        *,
        task: str,
        path: str | None = None,
        processing_config_output_mime_type: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> RawResponse:
        """Download artifact: `GET /v1beta1/{+task}:downloadArtifact`."""
        return self._client.call(
            _DOWNLOAD_ARTIFACT,
            {
                "task": task,
                "path": path,
                "processing_config_output_mime_type": processing_config_output_mime_type,
                "config": self._config(http_options),
            },
        )

    def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Task:
        """Get a task: `GET /v1beta1/{+name}`."""
        return self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    def list(
        self,
        *,
        parent: str,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Pager[Task]:
        """List tasks: `GET /v1beta1/{+parent}/tasks`."""
        return self._client.pages(
            _LIST,
            {
                "parent": parent,
                "filter": filter,
                "order_by": order_by,
                "page_size": page_size,
                "page_token": page_token,
                "config": self._config(http_options),
            },
        )

    def list_artifacts(
        self,
        *,
        task: str,
        page_size: int | None = None,
        page_token: str | None = None,
        path: str | None = None,
        recursive: bool | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Pager[TaskArtifactFile]:
        """List artifacts: `GET /v1beta1/{+task}:listArtifacts`."""
        return self._client.pages(
            _LIST_ARTIFACTS,
            {
                "task": task,
                "page_size": page_size,
                "page_token": page_token,
                "path": path,
                "recursive": recursive,
                "config": self._config(http_options),
            },
        )

    def patch(
        self,
        *,
        name: str,
        body: Task | dict[str, Any],
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Task:
        """Update a task: `PATCH /v1beta1/{+name}`."""
        return self._client.call(
            _PATCH, {"name": name, "update_mask": update_mask, "body": body, "config": self._config(http_options)}
        )

    def resume(
        self, *, name: str, body: ResumeTaskRequest | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> Task:
        """Resume: `POST /v1beta1/{+name}:resume`."""
        return self._client.call(_RESUME, {"name": name, "body": body, "config": self._config(http_options)})

    def stream(
        self,
        *,
        name: str,
        continuation_token: str | None = None,
        next_step_seq_num: int | None = None,
        snapshot: bool | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Stream[TaskServerEventBatch]:
        """Stream: `GET /v1beta1/{+name}:stream`."""
        return self._client.stream(
            _STREAM,
            {
                "name": name,
                "continuation_token": continuation_token,
                "next_step_seq_num": next_step_seq_num,
                "snapshot": snapshot,
                "config": self._config(http_options),
            },
        )

    def suspend(
        self, *, name: str, body: SuspendTaskRequest | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> Operation:
        """Suspend: `POST /v1beta1/{+name}:suspend`."""
        return self._client.call(_SUSPEND, {"name": name, "body": body, "config": self._config(http_options)})

    def upload(
        self, *, name: str, body: UploadArtifactRequest | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> UploadArtifactResponse:
        """Upload: `POST /v1beta1/{+name}:upload`."""
        return self._client.call(_UPLOAD, {"name": name, "body": body, "config": self._config(http_options)})

    def upload_artifact(
        self, *, task: str, body: dict[str, Any], path: str | None = None, http_options: HttpOptionsOrDict | None = None
    ) -> TaskArtifactFile:
        """Upload artifact: `POST /v1beta1/{+task}:uploadArtifact`."""
        return self._client.call(
            _UPLOAD_ARTIFACT, {"task": task, "path": path, "body": body, "config": self._config(http_options)}
        )


class AsyncProjectsLocationsAgentsTasks(AsyncResource):
    """`projects.locations.agents.tasks` of the vertex document."""

    @cached_property
    def artifacts(self) -> AsyncProjectsLocationsAgentsTasksArtifacts:
        """`projects.locations.agents.tasks.artifacts`."""
        from gemkit._generated.vertex.resources.projects__locations__agents__tasks__artifacts import (
            AsyncProjectsLocationsAgentsTasksArtifacts,
        )

        return AsyncProjectsLocationsAgentsTasksArtifacts(self._client)

    async def cancel(
        self, *, name: str, body: CancelTaskRequest | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> Task:
        """Cancel a task: `POST /v1beta1/{+name}:cancel`. Deprecated."""
        return await self._client.call(_CANCEL, {"name": name, "body": body, "config": self._config(http_options)})

    async def create(
        self,
        *,
        parent: str,
        body: Task | dict[str, Any],
        unique_creation_token: str | None = None,
        user_context_channel: str | None = None,
        user_context_location: str | None = None,
        user_context_time_zone: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Task:
        """Create a task: `POST /v1beta1/{+parent}/tasks`."""
        return await self._client.call(
            _CREATE,
            {
                "parent": parent,
                "unique_creation_token": unique_creation_token,
                "user_context_channel": user_context_channel,
                "user_context_location": user_context_location,
                "user_context_time_zone": user_context_time_zone,
                "body": body,
                "config": self._config(http_options),
            },
        )

    async def delete(
        self, *, name: str, operate_on_self: bool | None = None, http_options: HttpOptionsOrDict | None = None
    ) -> Operation:
        """Delete a task: `DELETE /v1beta1/{+name}`."""
        return await self._client.call(
            _DELETE, {"name": name, "operate_on_self": operate_on_self, "config": self._config(http_options)}
        )

    async def delete_artifact(
        self,
        *,
        task: str,
        body: DeleteTaskArtifactRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> DeleteTaskArtifactResponse:
        """Delete artifact: `POST /v1beta1/{+task}:deleteArtifact`."""
        return await self._client.call(
            _DELETE_ARTIFACT, {"task": task, "body": body, "config": self._config(http_options)}
        )

    async def download(
        self,
        *,
        name: str,
        path: str | None = None,
        processing_config_output_mime_type: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> RawResponse:
        """Download: `GET /v1beta1/{+name}:download`."""
        return await self._client.call(
            _DOWNLOAD,
            {
                "name": name,
                "path": path,
                "processing_config_output_mime_type": processing_config_output_mime_type,
                "alt": "media",
                "config": self._config(http_options),
            },
        )

    async def download_artifact(
        self,
        *,
        task: str,
        path: str | None = None,
        processing_config_output_mime_type: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> RawResponse:
        """Download artifact: `GET /v1beta1/{+task}:downloadArtifact`."""
        return await self._client.call(
            _DOWNLOAD_ARTIFACT,
            {
                "task": task,
                "path": path,
                "processing_config_output_mime_type": processing_config_output_mime_type,
                "config": self._config(http_options),
            },
        )

    async def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Task:
        """Get a task: `GET /v1beta1/{+name}`."""
        return await self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    async def list(
        self,
        *,
        parent: str,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> AsyncPager[Task]:
        """List tasks: `GET /v1beta1/{+parent}/tasks`."""
        return await self._client.pages(
            _LIST,
            {
                "parent": parent,
                "filter": filter,
                "order_by": order_by,
                "page_size": page_size,
                "page_token": page_token,
                "config": self._config(http_options),
            },
        )

    async def list_artifacts(
        self,
        *,
        task: str,
        page_size: int | None = None,
        page_token: str | None = None,
        path: str | None = None,
        recursive: bool | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> AsyncPager[TaskArtifactFile]:
        """List artifacts: `GET /v1beta1/{+task}:listArtifacts`."""
        return await self._client.pages(
            _LIST_ARTIFACTS,
            {
                "task": task,
                "page_size": page_size,
                "page_token": page_token,
                "path": path,
                "recursive": recursive,
                "config": self._config(http_options),
            },
        )

    async def patch(
        self,
        *,
        name: str,
        body: Task | dict[str, Any],
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Task:
        """Update a task: `PATCH /v1beta1/{+name}`."""
        return await self._client.call(
            _PATCH, {"name": name, "update_mask": update_mask, "body": body, "config": self._config(http_options)}
        )

    async def resume(
        self, *, name: str, body: ResumeTaskRequest | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> Task:
        """Resume: `POST /v1beta1/{+name}:resume`."""
        return await self._client.call(_RESUME, {"name": name, "body": body, "config": self._config(http_options)})

    async def stream(
        self,
        *,
        name: str,
        continuation_token: str | None = None,
        next_step_seq_num: int | None = None,
        snapshot: bool | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> AsyncStream[TaskServerEventBatch]:
        """Stream: `GET /v1beta1/{+name}:stream`."""
        return await self._client.stream(
            _STREAM,
            {
                "name": name,
                "continuation_token": continuation_token,
                "next_step_seq_num": next_step_seq_num,
                "snapshot": snapshot,
                "config": self._config(http_options),
            },
        )

    async def suspend(
        self, *, name: str, body: SuspendTaskRequest | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> Operation:
        """Suspend: `POST /v1beta1/{+name}:suspend`."""
        return await self._client.call(_SUSPEND, {"name": name, "body": body, "config": self._config(http_options)})

    async def upload(
        self, *, name: str, body: UploadArtifactRequest | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> UploadArtifactResponse:
        """Upload: `POST /v1beta1/{+name}:upload`."""
        return await self._client.call(_UPLOAD, {"name": name, "body": body, "config": self._config(http_options)})

    async def upload_artifact(
        self, *, task: str, body: dict[str, Any], path: str | None = None, http_options: HttpOptionsOrDict | None = None
    ) -> TaskArtifactFile:
        """Upload artifact: `POST /v1beta1/{+task}:uploadArtifact`."""
        return await self._client.call(
            _UPLOAD_ARTIFACT, {"task": task, "path": path, "body": body, "config": self._config(http_options)}
        )
