"""`projects.locations.reasoningEngines.a2a` of the vertex document. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource
from gemkit._mapping.operation import Argument, Http, OperationSpec

if TYPE_CHECKING:
    from gemkit._api.raw import RawResponse
    from gemkit._generated.dicts import HttpOptionsOrDict
    from gemkit._generated.vertex.resources.projects__locations__reasoning_engines__a2a__message import (
        AsyncProjectsLocationsReasoningEnginesA2aMessage,
        ProjectsLocationsReasoningEnginesA2aMessage,
    )
    from gemkit._generated.vertex.resources.projects__locations__reasoning_engines__a2a__tasks import (
        AsyncProjectsLocationsReasoningEnginesA2aTasks,
        ProjectsLocationsReasoningEnginesA2aTasks,
    )
    from gemkit._generated.vertex.resources.projects__locations__reasoning_engines__a2a__v1 import (
        AsyncProjectsLocationsReasoningEnginesA2aV1,
        ProjectsLocationsReasoningEnginesA2aV1,
    )


_CARD: OperationSpec[RawResponse] = OperationSpec(
    id="vertex.projects.locations.reasoning_engines.a2a.card",
    kind="raw",
    arguments=(
        Argument("a2a_endpoint", "{a2a_endpoint}", url=True, pattern="card"),
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/reasoningEngines/*"),
        Argument("history_length", "?historyLength"),
    ),
    config="",
    response="",
    http={
        "vertex": Http("aiplatform.projects.locations.reasoningEngines.a2a.card", "GET", "/{name}/a2a/{a2a_endpoint}")
    },
)
_EXTENDED_AGENT_CARD: OperationSpec[RawResponse] = OperationSpec(
    id="vertex.projects.locations.reasoning_engines.a2a.extended_agent_card",
    kind="raw",
    arguments=(
        Argument("a2a_endpoint", "{a2a_endpoint}", url=True, pattern="extendedAgentCard"),
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/reasoningEngines/*"),
        Argument("history_length", "?historyLength"),
    ),
    config="",
    response="",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.reasoningEngines.a2a.extendedAgentCard", "GET", "/{name}/a2a/{a2a_endpoint}"
        )
    },
)
_TASKS: OperationSpec[RawResponse] = OperationSpec(
    id="vertex.projects.locations.reasoning_engines.a2a.tasks",
    kind="raw",
    arguments=(
        Argument("a2a_endpoint", "{a2a_endpoint}", url=True, pattern="tasks"),
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/reasoningEngines/*"),
        Argument("history_length", "?historyLength"),
    ),
    config="",
    response="",
    http={
        "vertex": Http("aiplatform.projects.locations.reasoningEngines.a2a.tasks", "GET", "/{name}/a2a/{a2a_endpoint}")
    },
)


class ProjectsLocationsReasoningEnginesA2a(Resource):
    """`projects.locations.reasoningEngines.a2a` of the vertex document."""

    @cached_property
    def message(self) -> ProjectsLocationsReasoningEnginesA2aMessage:
        """`projects.locations.reasoningEngines.a2a.message`."""
        from gemkit._generated.vertex.resources.projects__locations__reasoning_engines__a2a__message import (
            ProjectsLocationsReasoningEnginesA2aMessage,
        )

        return ProjectsLocationsReasoningEnginesA2aMessage(self._client)

    @cached_property
    def tasks_(self) -> ProjectsLocationsReasoningEnginesA2aTasks:
        """`projects.locations.reasoningEngines.a2a.tasks`."""
        from gemkit._generated.vertex.resources.projects__locations__reasoning_engines__a2a__tasks import (
            ProjectsLocationsReasoningEnginesA2aTasks,
        )

        return ProjectsLocationsReasoningEnginesA2aTasks(self._client)

    @cached_property
    def v1(self) -> ProjectsLocationsReasoningEnginesA2aV1:
        """`projects.locations.reasoningEngines.a2a.v1`."""
        from gemkit._generated.vertex.resources.projects__locations__reasoning_engines__a2a__v1 import (
            ProjectsLocationsReasoningEnginesA2aV1,
        )

        return ProjectsLocationsReasoningEnginesA2aV1(self._client)

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


class AsyncProjectsLocationsReasoningEnginesA2a(AsyncResource):
    """`projects.locations.reasoningEngines.a2a` of the vertex document."""

    @cached_property
    def message(self) -> AsyncProjectsLocationsReasoningEnginesA2aMessage:
        """`projects.locations.reasoningEngines.a2a.message`."""
        from gemkit._generated.vertex.resources.projects__locations__reasoning_engines__a2a__message import (
            AsyncProjectsLocationsReasoningEnginesA2aMessage,
        )

        return AsyncProjectsLocationsReasoningEnginesA2aMessage(self._client)

    @cached_property
    def tasks_(self) -> AsyncProjectsLocationsReasoningEnginesA2aTasks:
        """`projects.locations.reasoningEngines.a2a.tasks`."""
        from gemkit._generated.vertex.resources.projects__locations__reasoning_engines__a2a__tasks import (
            AsyncProjectsLocationsReasoningEnginesA2aTasks,
        )

        return AsyncProjectsLocationsReasoningEnginesA2aTasks(self._client)

    @cached_property
    def v1(self) -> AsyncProjectsLocationsReasoningEnginesA2aV1:
        """`projects.locations.reasoningEngines.a2a.v1`."""
        from gemkit._generated.vertex.resources.projects__locations__reasoning_engines__a2a__v1 import (
            AsyncProjectsLocationsReasoningEnginesA2aV1,
        )

        return AsyncProjectsLocationsReasoningEnginesA2aV1(self._client)

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
