"""`projects.locations.reasoningEngines.feedbackEntries` of the vertex document. Generated: `make gen` writes this file anew."""

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
    from gemkit._generated.vertex.types.common_shared31 import Operation
    from gemkit._generated.vertex.types.reasoning_engines_feedback_entries import (
        FeedbackContext,
        FeedbackEntry,
        ListFeedbackEntriesResponse,
    )


_CREATE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.reasoning_engines.feedback_entries.create",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*/reasoningEngines/*"),
        Argument("body", "", type="vertex.FeedbackEntry", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.reasoningEngines.feedbackEntries.create", "POST", "/{parent}/feedbackEntries"
        )
    },
    is_repeatable=False,
)
_DELETE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.reasoning_engines.feedback_entries.delete",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/reasoningEngines/*/feedbackEntries/*"),
    ),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.reasoningEngines.feedbackEntries.delete", "DELETE", "/{name}")},
)
_GET: OperationSpec[FeedbackEntry] = OperationSpec(
    id="vertex.projects.locations.reasoning_engines.feedback_entries.get",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/reasoningEngines/*/feedbackEntries/*"),
    ),
    config="",
    response="vertex.FeedbackEntry",
    http={"vertex": Http("aiplatform.projects.locations.reasoningEngines.feedbackEntries.get", "GET", "/{name}")},
)
_GET_FEEDBACK_CONTEXT: OperationSpec[FeedbackContext] = OperationSpec(
    id="vertex.projects.locations.reasoning_engines.feedback_entries.get_feedback_context",
    kind="unary",
    arguments=(
        Argument(
            "name",
            "{name}",
            url=True,
            pattern="projects/*/locations/*/reasoningEngines/*/feedbackEntries/*/feedbackContext",
        ),
    ),
    config="",
    response="vertex.FeedbackContext",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.reasoningEngines.feedbackEntries.getFeedbackContext", "GET", "/{name}"
        )
    },
)
_LIST: OperationSpec[ListFeedbackEntriesResponse] = OperationSpec(
    id="vertex.projects.locations.reasoning_engines.feedback_entries.list",
    kind="page",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*/reasoningEngines/*"),
        Argument("filter", "?filter"),
        Argument("order_by", "?orderBy"),
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
    ),
    config="",
    response="vertex.ListFeedbackEntriesResponse",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.reasoningEngines.feedbackEntries.list", "GET", "/{parent}/feedbackEntries"
        )
    },
    items="feedback_entries",
)
_PATCH: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.reasoning_engines.feedback_entries.patch",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/reasoningEngines/*/feedbackEntries/*"),
        Argument("update_mask", "?updateMask"),
        Argument("body", "", type="vertex.FeedbackEntry", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.reasoningEngines.feedbackEntries.patch", "PATCH", "/{name}")},
)
_UPDATE_FEEDBACK_CONTEXT: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.reasoning_engines.feedback_entries.update_feedback_context",
    kind="unary",
    arguments=(
        Argument(
            "name",
            "{name}",
            url=True,
            pattern="projects/*/locations/*/reasoningEngines/*/feedbackEntries/*/feedbackContext",
        ),
        Argument("update_mask", "?updateMask"),
        Argument("body", "", type="vertex.FeedbackContext", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.reasoningEngines.feedbackEntries.updateFeedbackContext", "PATCH", "/{name}"
        )
    },
)


class ProjectsLocationsReasoningEnginesFeedbackEntries(Resource):
    """`projects.locations.reasoningEngines.feedbackEntries` of the vertex document."""

    @cached_property
    def operations(self) -> Operations:
        """`projects.locations.reasoningEngines.feedbackEntries.operations`."""
        from gemkit._generated.vertex.operations import Operations

        return Operations(self._client)

    def create(
        self, *, parent: str, body: FeedbackEntry | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> Operation:
        """Create a feedback entry: `POST /v1beta1/{+parent}/feedbackEntries`."""
        return self._client.call(_CREATE, {"parent": parent, "body": body, "config": self._config(http_options)})

    def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Delete a feedback entry: `DELETE /v1beta1/{+name}`."""
        return self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> FeedbackEntry:
        """Get a feedback entry: `GET /v1beta1/{+name}`."""
        return self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    def get_feedback_context(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> FeedbackContext:
        """Get feedback context: `GET /v1beta1/{+name}`."""
        return self._client.call(_GET_FEEDBACK_CONTEXT, {"name": name, "config": self._config(http_options)})

    def list(
        self,
        *,
        parent: str,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Pager[FeedbackEntry]:
        """List feedback entries: `GET /v1beta1/{+parent}/feedbackEntries`."""
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
        body: FeedbackEntry | dict[str, Any],
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Update a feedback entry: `PATCH /v1beta1/{+name}`."""
        return self._client.call(
            _PATCH, {"name": name, "update_mask": update_mask, "body": body, "config": self._config(http_options)}
        )

    def update_feedback_context(
        self,
        *,
        name: str,
        body: FeedbackContext | dict[str, Any],
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Update feedback context: `PATCH /v1beta1/{+name}`."""
        return self._client.call(
            _UPDATE_FEEDBACK_CONTEXT,
            {"name": name, "update_mask": update_mask, "body": body, "config": self._config(http_options)},
        )


class AsyncProjectsLocationsReasoningEnginesFeedbackEntries(AsyncResource):
    """`projects.locations.reasoningEngines.feedbackEntries` of the vertex document."""

    @cached_property
    def operations(self) -> AsyncOperations:
        """`projects.locations.reasoningEngines.feedbackEntries.operations`."""
        from gemkit._generated.vertex.operations import AsyncOperations

        return AsyncOperations(self._client)

    async def create(
        self, *, parent: str, body: FeedbackEntry | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> Operation:
        """Create a feedback entry: `POST /v1beta1/{+parent}/feedbackEntries`."""
        return await self._client.call(_CREATE, {"parent": parent, "body": body, "config": self._config(http_options)})

    async def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Delete a feedback entry: `DELETE /v1beta1/{+name}`."""
        return await self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    async def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> FeedbackEntry:
        """Get a feedback entry: `GET /v1beta1/{+name}`."""
        return await self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    async def get_feedback_context(
        self, *, name: str, http_options: HttpOptionsOrDict | None = None
    ) -> FeedbackContext:
        """Get feedback context: `GET /v1beta1/{+name}`."""
        return await self._client.call(_GET_FEEDBACK_CONTEXT, {"name": name, "config": self._config(http_options)})

    async def list(
        self,
        *,
        parent: str,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> AsyncPager[FeedbackEntry]:
        """List feedback entries: `GET /v1beta1/{+parent}/feedbackEntries`."""
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
        body: FeedbackEntry | dict[str, Any],
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Update a feedback entry: `PATCH /v1beta1/{+name}`."""
        return await self._client.call(
            _PATCH, {"name": name, "update_mask": update_mask, "body": body, "config": self._config(http_options)}
        )

    async def update_feedback_context(
        self,
        *,
        name: str,
        body: FeedbackContext | dict[str, Any],
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Update feedback context: `PATCH /v1beta1/{+name}`."""
        return await self._client.call(
            _UPDATE_FEEDBACK_CONTEXT,
            {"name": name, "update_mask": update_mask, "body": body, "config": self._config(http_options)},
        )
