"""`reasoningEngines.runtimeRevisions.a2a.v1.tasks` of the vertex document. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource
from gemkit._mapping.operation import Argument, Http, OperationSpec

if TYPE_CHECKING:
    from typing import Any

    from gemkit._api.raw import RawResponse
    from gemkit._generated.dicts import HttpOptionsOrDict
    from gemkit._generated.vertex.resources.reasoning_engines__runtime_revisions__a2a__v1__tasks__push_notification_configs import (
        AsyncReasoningEnginesRuntimeRevisionsA2aV1TasksPushNotificationConfigs,
        ReasoningEnginesRuntimeRevisionsA2aV1TasksPushNotificationConfigs,
    )


_A2A_GET_REASONING_ENGINE: OperationSpec[RawResponse] = OperationSpec(
    id="vertex.reasoning_engines.runtime_revisions.a2a.v1.tasks.a2a_get_reasoning_engine",
    kind="raw",
    arguments=(
        Argument("a2a_endpoint", "{a2a_endpoint}", url=True, pattern="v1/tasks/*"),
        Argument("name", "{name}", url=True, pattern="reasoningEngines/*/runtimeRevisions/*"),
        Argument("history_length", "?historyLength"),
    ),
    config="",
    response="",
    http={
        "vertex": Http(
            "aiplatform.reasoningEngines.runtimeRevisions.a2a.v1.tasks.a2aGetReasoningEngine",
            "GET",
            "/{name}/a2a/{a2a_endpoint}",
        )
    },
)
_CANCEL: OperationSpec[RawResponse] = OperationSpec(
    id="vertex.reasoning_engines.runtime_revisions.a2a.v1.tasks.cancel",
    kind="raw",
    arguments=(
        Argument("a2a_endpoint", "{a2a_endpoint}", url=True, pattern="v1/tasks/*"),
        Argument("name", "{name}", url=True, pattern="reasoningEngines/*/runtimeRevisions/*"),
        Argument("body", "", type="", spread=True),
    ),
    config="",
    response="",
    http={
        "vertex": Http(
            "aiplatform.reasoningEngines.runtimeRevisions.a2a.v1.tasks.cancel",
            "POST",
            "/{name}/a2a/{a2a_endpoint}:cancel",
        )
    },
)
_PUSH_NOTIFICATION_CONFIGS: OperationSpec[RawResponse] = OperationSpec(
    id="vertex.reasoning_engines.runtime_revisions.a2a.v1.tasks.push_notification_configs",
    kind="raw",
    arguments=(
        Argument("a2a_endpoint", "{a2a_endpoint}", url=True, pattern="v1/tasks/*/pushNotificationConfigs"),
        Argument("name", "{name}", url=True, pattern="reasoningEngines/*/runtimeRevisions/*"),
        Argument("history_length", "?historyLength"),
    ),
    config="",
    response="",
    http={
        "vertex": Http(
            "aiplatform.reasoningEngines.runtimeRevisions.a2a.v1.tasks.pushNotificationConfigs",
            "GET",
            "/{name}/a2a/{a2a_endpoint}",
        )
    },
)
_SUBSCRIBE: OperationSpec[RawResponse] = OperationSpec(
    id="vertex.reasoning_engines.runtime_revisions.a2a.v1.tasks.subscribe",
    kind="raw",
    arguments=(
        Argument("a2a_endpoint", "{a2a_endpoint}", url=True, pattern="v1/tasks/*"),
        Argument("name", "{name}", url=True, pattern="reasoningEngines/*/runtimeRevisions/*"),
    ),
    config="",
    response="",
    http={
        "vertex": Http(
            "aiplatform.reasoningEngines.runtimeRevisions.a2a.v1.tasks.subscribe",
            "GET",
            "/{name}/a2a/{a2a_endpoint}:subscribe",
        )
    },
)


class ReasoningEnginesRuntimeRevisionsA2aV1Tasks(Resource):
    """`reasoningEngines.runtimeRevisions.a2a.v1.tasks` of the vertex document."""

    @cached_property
    def push_notification_configs_(self) -> ReasoningEnginesRuntimeRevisionsA2aV1TasksPushNotificationConfigs:
        """`reasoningEngines.runtimeRevisions.a2a.v1.tasks.pushNotificationConfigs`."""
        from gemkit._generated.vertex.resources.reasoning_engines__runtime_revisions__a2a__v1__tasks__push_notification_configs import (
            ReasoningEnginesRuntimeRevisionsA2aV1TasksPushNotificationConfigs,
        )

        return ReasoningEnginesRuntimeRevisionsA2aV1TasksPushNotificationConfigs(self._client)

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

    def cancel(
        self, *, a2a_endpoint: str, name: str, body: dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> RawResponse:
        """Cancel a task: `POST /v1beta1/{+name}/a2a/{+a2aEndpoint}:cancel`."""
        return self._client.call(
            _CANCEL, {"a2a_endpoint": a2a_endpoint, "name": name, "body": body, "config": self._config(http_options)}
        )

    def push_notification_configs(
        self,
        *,
        a2a_endpoint: str,
        name: str,
        history_length: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> RawResponse:
        """Push notification configs: `GET /v1beta1/{+name}/a2a/{+a2aEndpoint}`."""
        return self._client.call(
            _PUSH_NOTIFICATION_CONFIGS,
            {
                "a2a_endpoint": a2a_endpoint,
                "name": name,
                "history_length": history_length,
                "config": self._config(http_options),
            },
        )

    def subscribe(self, *, a2a_endpoint: str, name: str, http_options: HttpOptionsOrDict | None = None) -> RawResponse:
        """Subscribe: `GET /v1beta1/{+name}/a2a/{+a2aEndpoint}:subscribe`."""
        return self._client.call(
            _SUBSCRIBE, {"a2a_endpoint": a2a_endpoint, "name": name, "config": self._config(http_options)}
        )


class AsyncReasoningEnginesRuntimeRevisionsA2aV1Tasks(AsyncResource):
    """`reasoningEngines.runtimeRevisions.a2a.v1.tasks` of the vertex document."""

    @cached_property
    def push_notification_configs_(self) -> AsyncReasoningEnginesRuntimeRevisionsA2aV1TasksPushNotificationConfigs:
        """`reasoningEngines.runtimeRevisions.a2a.v1.tasks.pushNotificationConfigs`."""
        from gemkit._generated.vertex.resources.reasoning_engines__runtime_revisions__a2a__v1__tasks__push_notification_configs import (
            AsyncReasoningEnginesRuntimeRevisionsA2aV1TasksPushNotificationConfigs,
        )

        return AsyncReasoningEnginesRuntimeRevisionsA2aV1TasksPushNotificationConfigs(self._client)

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

    async def cancel(
        self, *, a2a_endpoint: str, name: str, body: dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> RawResponse:
        """Cancel a task: `POST /v1beta1/{+name}/a2a/{+a2aEndpoint}:cancel`."""
        return await self._client.call(
            _CANCEL, {"a2a_endpoint": a2a_endpoint, "name": name, "body": body, "config": self._config(http_options)}
        )

    async def push_notification_configs(
        self,
        *,
        a2a_endpoint: str,
        name: str,
        history_length: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> RawResponse:
        """Push notification configs: `GET /v1beta1/{+name}/a2a/{+a2aEndpoint}`."""
        return await self._client.call(
            _PUSH_NOTIFICATION_CONFIGS,
            {
                "a2a_endpoint": a2a_endpoint,
                "name": name,
                "history_length": history_length,
                "config": self._config(http_options),
            },
        )

    async def subscribe(
        self, *, a2a_endpoint: str, name: str, http_options: HttpOptionsOrDict | None = None
    ) -> RawResponse:
        """Subscribe: `GET /v1beta1/{+name}/a2a/{+a2aEndpoint}:subscribe`."""
        return await self._client.call(
            _SUBSCRIBE, {"a2a_endpoint": a2a_endpoint, "name": name, "config": self._config(http_options)}
        )
