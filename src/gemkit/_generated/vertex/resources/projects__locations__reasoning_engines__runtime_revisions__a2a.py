"""`projects.locations.reasoningEngines.runtimeRevisions.a2a` of the vertex document. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource
from gemkit._mapping.operation import Argument, Http, OperationSpec

if TYPE_CHECKING:
    from gemkit._api.raw import RawResponse
    from gemkit._generated.dicts import HttpOptionsOrDict
    from gemkit._generated.vertex.resources.projects__locations__reasoning_engines__runtime_revisions__a2a__message import (
        AsyncProjectsLocationsReasoningEnginesRuntimeRevisionsA2aMessage,
        ProjectsLocationsReasoningEnginesRuntimeRevisionsA2aMessage,
    )
    from gemkit._generated.vertex.resources.projects__locations__reasoning_engines__runtime_revisions__a2a__tasks import (
        AsyncProjectsLocationsReasoningEnginesRuntimeRevisionsA2aTasks,
        ProjectsLocationsReasoningEnginesRuntimeRevisionsA2aTasks,
    )
    from gemkit._generated.vertex.resources.projects__locations__reasoning_engines__runtime_revisions__a2a__v1 import (
        AsyncProjectsLocationsReasoningEnginesRuntimeRevisionsA2aV1,
        ProjectsLocationsReasoningEnginesRuntimeRevisionsA2aV1,
    )


_CARD: OperationSpec[RawResponse] = OperationSpec(
    id="vertex.projects.locations.reasoning_engines.runtime_revisions.a2a.card",
    kind="raw",
    arguments=(
        Argument("a2a_endpoint", "{a2a_endpoint}", url=True, pattern="card"),
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/reasoningEngines/*/runtimeRevisions/*"),
        Argument("history_length", "?historyLength"),
    ),
    config="",
    response="",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.reasoningEngines.runtimeRevisions.a2a.card",
            "GET",
            "/{name}/a2a/{a2a_endpoint}",
        )
    },
)
_EXTENDED_AGENT_CARD: OperationSpec[RawResponse] = OperationSpec(
    id="vertex.projects.locations.reasoning_engines.runtime_revisions.a2a.extended_agent_card",
    kind="raw",
    arguments=(
        Argument("a2a_endpoint", "{a2a_endpoint}", url=True, pattern="extendedAgentCard"),
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/reasoningEngines/*/runtimeRevisions/*"),
        Argument("history_length", "?historyLength"),
    ),
    config="",
    response="",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.reasoningEngines.runtimeRevisions.a2a.extendedAgentCard",
            "GET",
            "/{name}/a2a/{a2a_endpoint}",
        )
    },
)
_TASKS: OperationSpec[RawResponse] = OperationSpec(
    id="vertex.projects.locations.reasoning_engines.runtime_revisions.a2a.tasks",
    kind="raw",
    arguments=(
        Argument("a2a_endpoint", "{a2a_endpoint}", url=True, pattern="tasks"),
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/reasoningEngines/*/runtimeRevisions/*"),
        Argument("history_length", "?historyLength"),
    ),
    config="",
    response="",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.reasoningEngines.runtimeRevisions.a2a.tasks",
            "GET",
            "/{name}/a2a/{a2a_endpoint}",
        )
    },
)


class ProjectsLocationsReasoningEnginesRuntimeRevisionsA2a(Resource):
    """`projects.locations.reasoningEngines.runtimeRevisions.a2a` of the vertex document."""

    @cached_property
    def message(self) -> ProjectsLocationsReasoningEnginesRuntimeRevisionsA2aMessage:
        """`projects.locations.reasoningEngines.runtimeRevisions.a2a.message`."""
        from gemkit._generated.vertex.resources.projects__locations__reasoning_engines__runtime_revisions__a2a__message import (
            ProjectsLocationsReasoningEnginesRuntimeRevisionsA2aMessage,
        )

        return ProjectsLocationsReasoningEnginesRuntimeRevisionsA2aMessage(self._client)

    @cached_property
    def tasks_(self) -> ProjectsLocationsReasoningEnginesRuntimeRevisionsA2aTasks:
        """`projects.locations.reasoningEngines.runtimeRevisions.a2a.tasks`."""
        from gemkit._generated.vertex.resources.projects__locations__reasoning_engines__runtime_revisions__a2a__tasks import (
            ProjectsLocationsReasoningEnginesRuntimeRevisionsA2aTasks,
        )

        return ProjectsLocationsReasoningEnginesRuntimeRevisionsA2aTasks(self._client)

    @cached_property
    def v1(self) -> ProjectsLocationsReasoningEnginesRuntimeRevisionsA2aV1:
        """`projects.locations.reasoningEngines.runtimeRevisions.a2a.v1`."""
        from gemkit._generated.vertex.resources.projects__locations__reasoning_engines__runtime_revisions__a2a__v1 import (
            ProjectsLocationsReasoningEnginesRuntimeRevisionsA2aV1,
        )

        return ProjectsLocationsReasoningEnginesRuntimeRevisionsA2aV1(self._client)

    def card(
        self,
        *,
        a2a_endpoint: str | None = None,
        name: str,
        history_length: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> RawResponse:
        """Card: `GET /v1beta1/{+name}/a2a/{+a2aEndpoint}`."""
        return self._client.call(
            _CARD,
            {
                "a2a_endpoint": a2a_endpoint,
                "name": name,
                "history_length": history_length,
                "config": self._config(http_options),
            },
        )

    def extended_agent_card(
        self,
        *,
        a2a_endpoint: str | None = None,
        name: str,
        history_length: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> RawResponse:
        """Extended agent card: `GET /v1beta1/{+name}/a2a/{+a2aEndpoint}`."""
        return self._client.call(
            _EXTENDED_AGENT_CARD,
            {
                "a2a_endpoint": a2a_endpoint,
                "name": name,
                "history_length": history_length,
                "config": self._config(http_options),
            },
        )

    def tasks(
        self,
        *,
        a2a_endpoint: str | None = None,
        name: str,
        history_length: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> RawResponse:
        """Tasks: `GET /v1beta1/{+name}/a2a/{+a2aEndpoint}`."""
        return self._client.call(
            _TASKS,
            {
                "a2a_endpoint": a2a_endpoint,
                "name": name,
                "history_length": history_length,
                "config": self._config(http_options),
            },
        )


class AsyncProjectsLocationsReasoningEnginesRuntimeRevisionsA2a(AsyncResource):
    """`projects.locations.reasoningEngines.runtimeRevisions.a2a` of the vertex document."""

    @cached_property
    def message(self) -> AsyncProjectsLocationsReasoningEnginesRuntimeRevisionsA2aMessage:
        """`projects.locations.reasoningEngines.runtimeRevisions.a2a.message`."""
        from gemkit._generated.vertex.resources.projects__locations__reasoning_engines__runtime_revisions__a2a__message import (
            AsyncProjectsLocationsReasoningEnginesRuntimeRevisionsA2aMessage,
        )

        return AsyncProjectsLocationsReasoningEnginesRuntimeRevisionsA2aMessage(self._client)

    @cached_property
    def tasks_(self) -> AsyncProjectsLocationsReasoningEnginesRuntimeRevisionsA2aTasks:
        """`projects.locations.reasoningEngines.runtimeRevisions.a2a.tasks`."""
        from gemkit._generated.vertex.resources.projects__locations__reasoning_engines__runtime_revisions__a2a__tasks import (
            AsyncProjectsLocationsReasoningEnginesRuntimeRevisionsA2aTasks,
        )

        return AsyncProjectsLocationsReasoningEnginesRuntimeRevisionsA2aTasks(self._client)

    @cached_property
    def v1(self) -> AsyncProjectsLocationsReasoningEnginesRuntimeRevisionsA2aV1:
        """`projects.locations.reasoningEngines.runtimeRevisions.a2a.v1`."""
        from gemkit._generated.vertex.resources.projects__locations__reasoning_engines__runtime_revisions__a2a__v1 import (
            AsyncProjectsLocationsReasoningEnginesRuntimeRevisionsA2aV1,
        )

        return AsyncProjectsLocationsReasoningEnginesRuntimeRevisionsA2aV1(self._client)

    async def card(
        self,
        *,
        a2a_endpoint: str | None = None,
        name: str,
        history_length: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> RawResponse:
        """Card: `GET /v1beta1/{+name}/a2a/{+a2aEndpoint}`."""
        return await self._client.call(
            _CARD,
            {
                "a2a_endpoint": a2a_endpoint,
                "name": name,
                "history_length": history_length,
                "config": self._config(http_options),
            },
        )

    async def extended_agent_card(
        self,
        *,
        a2a_endpoint: str | None = None,
        name: str,
        history_length: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> RawResponse:
        """Extended agent card: `GET /v1beta1/{+name}/a2a/{+a2aEndpoint}`."""
        return await self._client.call(
            _EXTENDED_AGENT_CARD,
            {
                "a2a_endpoint": a2a_endpoint,
                "name": name,
                "history_length": history_length,
                "config": self._config(http_options),
            },
        )

    async def tasks(
        self,
        *,
        a2a_endpoint: str | None = None,
        name: str,
        history_length: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> RawResponse:
        """Tasks: `GET /v1beta1/{+name}/a2a/{+a2aEndpoint}`."""
        return await self._client.call(
            _TASKS,
            {
                "a2a_endpoint": a2a_endpoint,
                "name": name,
                "history_length": history_length,
                "config": self._config(http_options),
            },
        )
