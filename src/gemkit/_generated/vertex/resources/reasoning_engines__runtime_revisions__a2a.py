"""`reasoningEngines.runtimeRevisions.a2a` of the vertex document. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource
from gemkit._mapping.operation import Argument, Http, OperationSpec

if TYPE_CHECKING:
    from gemkit._api.raw import RawResponse
    from gemkit._generated.dicts import HttpOptionsOrDict
    from gemkit._generated.vertex.resources.reasoning_engines__runtime_revisions__a2a__message import (
        AsyncReasoningEnginesRuntimeRevisionsA2aMessage,
        ReasoningEnginesRuntimeRevisionsA2aMessage,
    )
    from gemkit._generated.vertex.resources.reasoning_engines__runtime_revisions__a2a__tasks import (
        AsyncReasoningEnginesRuntimeRevisionsA2aTasks,
        ReasoningEnginesRuntimeRevisionsA2aTasks,
    )
    from gemkit._generated.vertex.resources.reasoning_engines__runtime_revisions__a2a__v1 import (
        AsyncReasoningEnginesRuntimeRevisionsA2aV1,
        ReasoningEnginesRuntimeRevisionsA2aV1,
    )


_CARD: OperationSpec[RawResponse] = OperationSpec(
    id="vertex.reasoning_engines.runtime_revisions.a2a.card",
    kind="raw",
    arguments=(
        Argument("a2a_endpoint", "{a2a_endpoint}", url=True, pattern="card"),
        Argument("name", "{name}", url=True, pattern="reasoningEngines/*/runtimeRevisions/*"),
        Argument("history_length", "?historyLength"),
    ),
    config="",
    response="",
    http={"vertex": Http("aiplatform.reasoningEngines.runtimeRevisions.a2a.card", "GET", "/{name}/a2a/{a2a_endpoint}")},
)
_EXTENDED_AGENT_CARD: OperationSpec[RawResponse] = OperationSpec(
    id="vertex.reasoning_engines.runtime_revisions.a2a.extended_agent_card",
    kind="raw",
    arguments=(
        Argument("a2a_endpoint", "{a2a_endpoint}", url=True, pattern="extendedAgentCard"),
        Argument("name", "{name}", url=True, pattern="reasoningEngines/*/runtimeRevisions/*"),
        Argument("history_length", "?historyLength"),
    ),
    config="",
    response="",
    http={
        "vertex": Http(
            "aiplatform.reasoningEngines.runtimeRevisions.a2a.extendedAgentCard", "GET", "/{name}/a2a/{a2a_endpoint}"
        )
    },
)
_TASKS: OperationSpec[RawResponse] = OperationSpec(
    id="vertex.reasoning_engines.runtime_revisions.a2a.tasks",
    kind="raw",
    arguments=(
        Argument("a2a_endpoint", "{a2a_endpoint}", url=True, pattern="tasks"),
        Argument("name", "{name}", url=True, pattern="reasoningEngines/*/runtimeRevisions/*"),
        Argument("history_length", "?historyLength"),
    ),
    config="",
    response="",
    http={
        "vertex": Http("aiplatform.reasoningEngines.runtimeRevisions.a2a.tasks", "GET", "/{name}/a2a/{a2a_endpoint}")
    },
)


class ReasoningEnginesRuntimeRevisionsA2a(Resource):
    """`reasoningEngines.runtimeRevisions.a2a` of the vertex document."""

    @cached_property
    def message(self) -> ReasoningEnginesRuntimeRevisionsA2aMessage:
        """`reasoningEngines.runtimeRevisions.a2a.message`."""
        from gemkit._generated.vertex.resources.reasoning_engines__runtime_revisions__a2a__message import (
            ReasoningEnginesRuntimeRevisionsA2aMessage,
        )

        return ReasoningEnginesRuntimeRevisionsA2aMessage(self._client)

    @cached_property
    def tasks_(self) -> ReasoningEnginesRuntimeRevisionsA2aTasks:
        """`reasoningEngines.runtimeRevisions.a2a.tasks`."""
        from gemkit._generated.vertex.resources.reasoning_engines__runtime_revisions__a2a__tasks import (
            ReasoningEnginesRuntimeRevisionsA2aTasks,
        )

        return ReasoningEnginesRuntimeRevisionsA2aTasks(self._client)

    @cached_property
    def v1(self) -> ReasoningEnginesRuntimeRevisionsA2aV1:
        """`reasoningEngines.runtimeRevisions.a2a.v1`."""
        from gemkit._generated.vertex.resources.reasoning_engines__runtime_revisions__a2a__v1 import (
            ReasoningEnginesRuntimeRevisionsA2aV1,
        )

        return ReasoningEnginesRuntimeRevisionsA2aV1(self._client)

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


class AsyncReasoningEnginesRuntimeRevisionsA2a(AsyncResource):
    """`reasoningEngines.runtimeRevisions.a2a` of the vertex document."""

    @cached_property
    def message(self) -> AsyncReasoningEnginesRuntimeRevisionsA2aMessage:
        """`reasoningEngines.runtimeRevisions.a2a.message`."""
        from gemkit._generated.vertex.resources.reasoning_engines__runtime_revisions__a2a__message import (
            AsyncReasoningEnginesRuntimeRevisionsA2aMessage,
        )

        return AsyncReasoningEnginesRuntimeRevisionsA2aMessage(self._client)

    @cached_property
    def tasks_(self) -> AsyncReasoningEnginesRuntimeRevisionsA2aTasks:
        """`reasoningEngines.runtimeRevisions.a2a.tasks`."""
        from gemkit._generated.vertex.resources.reasoning_engines__runtime_revisions__a2a__tasks import (
            AsyncReasoningEnginesRuntimeRevisionsA2aTasks,
        )

        return AsyncReasoningEnginesRuntimeRevisionsA2aTasks(self._client)

    @cached_property
    def v1(self) -> AsyncReasoningEnginesRuntimeRevisionsA2aV1:
        """`reasoningEngines.runtimeRevisions.a2a.v1`."""
        from gemkit._generated.vertex.resources.reasoning_engines__runtime_revisions__a2a__v1 import (
            AsyncReasoningEnginesRuntimeRevisionsA2aV1,
        )

        return AsyncReasoningEnginesRuntimeRevisionsA2aV1(self._client)

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
