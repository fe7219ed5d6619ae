"""`projects.locations.reasoningEngines.sessions` of the vertex document. Generated: `make gen` writes this file anew."""

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
    from gemkit._generated.vertex.resources.projects__locations__reasoning_engines__sessions__events import (
        AsyncProjectsLocationsReasoningEnginesSessionsEvents,
        ProjectsLocationsReasoningEnginesSessionsEvents,
    )
    from gemkit._generated.vertex.types.common_shared31 import Operation
    from gemkit._generated.vertex.types.reasoning_engines_sessions import (
        AppendEventResponse,
        CompactSessionRequest,
        ListSessionsResponse,
        Session,
    )
    from gemkit._generated.vertex.types.reasoning_engines_sessions_shared import SessionEvent


_APPEND_EVENT: OperationSpec[AppendEventResponse] = OperationSpec(
    id="vertex.projects.locations.reasoning_engines.sessions.append_event",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/reasoningEngines/*/sessions/*"),
        Argument("body", "", type="vertex.SessionEvent", spread=True),
    ),
    config="",
    response="vertex.AppendEventResponse",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.reasoningEngines.sessions.appendEvent", "POST", "/{name}:appendEvent"
        )
    },
    is_repeatable=False,
)
_COMPACT: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.reasoning_engines.sessions.compact",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/reasoningEngines/*/sessions/*"),
        Argument("body", "", type="vertex.CompactSessionRequest", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.reasoningEngines.sessions.compact", "POST", "/{name}:compact")},
    is_repeatable=False,
)
_CREATE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.reasoning_engines.sessions.create",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*/reasoningEngines/*"),
        Argument("session_id", "?sessionId"),
        Argument("body", "", type="vertex.Session", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={
        "vertex": Http("aiplatform.projects.locations.reasoningEngines.sessions.create", "POST", "/{parent}/sessions")
    },
    is_repeatable=False,
)
_DELETE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.reasoning_engines.sessions.delete",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/reasoningEngines/*/sessions/*"),),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.reasoningEngines.sessions.delete", "DELETE", "/{name}")},
)
_GET: OperationSpec[Session] = OperationSpec(
    id="vertex.projects.locations.reasoning_engines.sessions.get",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/reasoningEngines/*/sessions/*"),),
    config="",
    response="vertex.Session",
    http={"vertex": Http("aiplatform.projects.locations.reasoningEngines.sessions.get", "GET", "/{name}")},
)
_LIST: OperationSpec[ListSessionsResponse] = OperationSpec(
    id="vertex.projects.locations.reasoning_engines.sessions.list",
    kind="page",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*/reasoningEngines/*"),
        Argument("filter", "?filter"),
        Argument("order_by", "?orderBy"),
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
    ),
    config="",
    response="vertex.ListSessionsResponse",
    http={"vertex": Http("aiplatform.projects.locations.reasoningEngines.sessions.list", "GET", "/{parent}/sessions")},
    items="sessions",
)
_PATCH: OperationSpec[Session] = OperationSpec(
    id="vertex.projects.locations.reasoning_engines.sessions.patch",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/reasoningEngines/*/sessions/*"),
        Argument("update_mask", "?updateMask"),
        Argument("body", "", type="vertex.Session", spread=True),
    ),
    config="",
    response="vertex.Session",
    http={"vertex": Http("aiplatform.projects.locations.reasoningEngines.sessions.patch", "PATCH", "/{name}")},
)


class ProjectsLocationsReasoningEnginesSessions(Resource):
    """`projects.locations.reasoningEngines.sessions` of the vertex document."""

    @cached_property
    def events(self) -> ProjectsLocationsReasoningEnginesSessionsEvents:
        """`projects.locations.reasoningEngines.sessions.events`."""
        from gemkit._generated.vertex.resources.projects__locations__reasoning_engines__sessions__events import (
            ProjectsLocationsReasoningEnginesSessionsEvents,
        )

        return ProjectsLocationsReasoningEnginesSessionsEvents(self._client)

    @cached_property
    def operations(self) -> Operations:
        """`projects.locations.reasoningEngines.sessions.operations`."""
        from gemkit._generated.vertex.operations import Operations

        return Operations(self._client)

    def append_event(
        self, *, name: str, body: SessionEvent | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> AppendEventResponse:
        """Append event: `POST /v1beta1/{+name}:appendEvent`."""
        return self._client.call(_APPEND_EVENT, {"name": name, "body": body, "config": self._config(http_options)})

    def compact(
        self, *, name: str, body: CompactSessionRequest | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> Operation:
        """Compact: `POST /v1beta1/{+name}:compact`."""
        return self._client.call(_COMPACT, {"name": name, "body": body, "config": self._config(http_options)})

    def create(
        self,
        *,
        parent: str,
        body: Session | dict[str, Any],
        session_id: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Create a session: `POST /v1beta1/{+parent}/sessions`."""
        return self._client.call(
            _CREATE, {"parent": parent, "session_id": session_id, "body": body, "config": self._config(http_options)}
        )

    def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Delete a session: `DELETE /v1beta1/{+name}`."""
        return self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Session:
        """Get a session: `GET /v1beta1/{+name}`."""
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
    ) -> Pager[Session]:
        """List sessions: `GET /v1beta1/{+parent}/sessions`."""
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

    def patch(
        self,
        *,
        name: str,
        body: Session | dict[str, Any],
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Session:
        """Update a session: `PATCH /v1beta1/{+name}`."""
        return self._client.call(
            _PATCH, {"name": name, "update_mask": update_mask, "body": body, "config": self._config(http_options)}
        )


class AsyncProjectsLocationsReasoningEnginesSessions(AsyncResource):
    """`projects.locations.reasoningEngines.sessions` of the vertex document."""

    @cached_property
    def events(self) -> AsyncProjectsLocationsReasoningEnginesSessionsEvents:
        """`projects.locations.reasoningEngines.sessions.events`."""
        from gemkit._generated.vertex.resources.projects__locations__reasoning_engines__sessions__events import (
            AsyncProjectsLocationsReasoningEnginesSessionsEvents,
        )

        return AsyncProjectsLocationsReasoningEnginesSessionsEvents(self._client)

    @cached_property
    def operations(self) -> AsyncOperations:
        """`projects.locations.reasoningEngines.sessions.operations`."""
        from gemkit._generated.vertex.operations import AsyncOperations

        return AsyncOperations(self._client)

    async def append_event(
        self, *, name: str, body: SessionEvent | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> AppendEventResponse:
        """Append event: `POST /v1beta1/{+name}:appendEvent`."""
        return await self._client.call(
            _APPEND_EVENT, {"name": name, "body": body, "config": self._config(http_options)}
        )

    async def compact(
        self, *, name: str, body: CompactSessionRequest | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> Operation:
        """Compact: `POST /v1beta1/{+name}:compact`."""
        return await self._client.call(_COMPACT, {"name": name, "body": body, "config": self._config(http_options)})

    async def create(
        self,
        *,
        parent: str,
        body: Session | dict[str, Any],
        session_id: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Create a session: `POST /v1beta1/{+parent}/sessions`."""
        return await self._client.call(
            _CREATE, {"parent": parent, "session_id": session_id, "body": body, "config": self._config(http_options)}
        )

    async def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Delete a session: `DELETE /v1beta1/{+name}`."""
        return await self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    async def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Session:
        """Get a session: `GET /v1beta1/{+name}`."""
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
    ) -> AsyncPager[Session]:
        """List sessions: `GET /v1beta1/{+parent}/sessions`."""
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

    async def patch(
        self,
        *,
        name: str,
        body: Session | dict[str, Any],
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Session:
        """Update a session: `PATCH /v1beta1/{+name}`."""
        return await self._client.call(
            _PATCH, {"name": name, "update_mask": update_mask, "body": body, "config": self._config(http_options)}
        )
