"""`reasoningEngines.runtimeRevisions.a2a.tasks.pushNotificationConfigs` of the vertex document. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource
from gemkit._mapping.operation import Argument, Http, OperationSpec

if TYPE_CHECKING:
    from gemkit._api.raw import RawResponse
    from gemkit._generated.dicts import HttpOptionsOrDict


_A2A_GET_REASONING_ENGINE: OperationSpec[RawResponse] = OperationSpec(
    id="vertex.reasoning_engines.runtime_revisions.a2a.tasks.push_notification_configs.a2a_get_reasoning_engine",
    kind="raw",
    arguments=(
        Argument("a2a_endpoint", "{a2a_endpoint}", url=True, pattern="tasks/*/pushNotificationConfigs/*"),
        Argument("name", "{name}", url=True, pattern="reasoningEngines/*/runtimeRevisions/*"),
        Argument("history_length", "?historyLength"),
    ),
    config="",
    response="",
    http={
        "vertex": Http(
            "aiplatform.reasoningEngines.runtimeRevisions.a2a.tasks.pushNotificationConfigs.a2aGetReasoningEngine",
            "GET",
            "/{name}/a2a/{a2a_endpoint}",
        )
    },
)


class ReasoningEnginesRuntimeRevisionsA2aTasksPushNotificationConfigs(Resource):
    """`reasoningEngines.runtimeRevisions.a2a.tasks.pushNotificationConfigs` of the vertex document."""

    def a2a_get_reasoning_engine(
        self,
        *,
        a2a_endpoint: str,
        name: str,
        history_length: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> RawResponse:
        """A2a get reasoning engine: `GET /v1beta1/{+name}/a2a/{+a2aEndpoint}`."""
        return self._client.call(
            _A2A_GET_REASONING_ENGINE,
            {
                "a2a_endpoint": a2a_endpoint,
                "name": name,
                "history_length": history_length,
                "config": self._config(http_options),
            },
        )


class AsyncReasoningEnginesRuntimeRevisionsA2aTasksPushNotificationConfigs(AsyncResource):
    """`reasoningEngines.runtimeRevisions.a2a.tasks.pushNotificationConfigs` of the vertex document."""

    async def a2a_get_reasoning_engine(
        self,
        *,
        a2a_endpoint: str,
        name: str,
        history_length: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> RawResponse:
        """A2a get reasoning engine: `GET /v1beta1/{+name}/a2a/{+a2aEndpoint}`."""
        return await self._client.call(
            _A2A_GET_REASONING_ENGINE,
            {
                "a2a_endpoint": a2a_endpoint,
                "name": name,
                "history_length": history_length,
                "config": self._config(http_options),
            },
        )
