"""`projects.locations.voices` of the vertex document. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource
from gemkit._mapping.operation import Argument, Http, OperationSpec

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from gemkit._api._async.pager import AsyncPager
    from gemkit._api._sync.pager import Pager
    from gemkit._generated.dicts import HttpOptionsOrDict
    from gemkit._generated.vertex.types.voices import CreateVoiceRequest, DeleteVoiceResponse, ListVoicesResponse, Voice


_CREATE: OperationSpec[Voice] = OperationSpec(
    id="vertex.projects.locations.voices.create",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("body", "", type="vertex.CreateVoiceRequest", spread=True),
    ),
    config="",
    response="vertex.Voice",
    http={"vertex": Http("aiplatform.projects.locations.voices.create", "POST", "/{parent}/voices:create")},
    is_repeatable=False,
)
_DELETE: OperationSpec[DeleteVoiceResponse] = OperationSpec(
    id="vertex.projects.locations.voices.delete",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/voices/*"),),
    config="",
    response="vertex.DeleteVoiceResponse",
    http={"vertex": Http("aiplatform.projects.locations.voices.delete", "DELETE", "/{name}:delete")},
)
_GET: OperationSpec[Voice] = OperationSpec(
    id="vertex.projects.locations.voices.get",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/voices/*"),),
    config="",
    response="vertex.Voice",
    http={"vertex": Http("aiplatform.projects.locations.voices.get", "GET", "/{name}:get")},
)
_LIST: OperationSpec[ListVoicesResponse] = OperationSpec(
    id="vertex.projects.locations.voices.list",
    kind="page",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("accent", "?accent"),
        Argument("context", "?context"),
        Argument("gender", "?gender"),
        Argument("language_code", "?languageCode"),
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
        Argument("persona", "?persona"),
        Argument("pitch", "?pitch"),
        Argument("region_code", "?regionCode"),
        Argument("search", "?search"),
        Argument("type", "?type"),
    ),
    config="",
    response="vertex.ListVoicesResponse",
    http={"vertex": Http("aiplatform.projects.locations.voices.list", "GET", "/{parent}/voices:list")},
    items="voices",
)


class ProjectsLocationsVoices(Resource):
    """`projects.locations.voices` of the vertex document."""

    def create(
        self,
        *,
        parent: str | None = None,
        body: CreateVoiceRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Voice:
        """Create a voice: `POST /v1beta1/{+parent}/voices:create`."""
        return self._client.call(_CREATE, {"parent": parent, "body": body, "config": self._config(http_options)})

    def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> DeleteVoiceResponse:
        """Delete a voice: `DELETE /v1beta1/{+name}:delete`."""
        return self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Voice:
        """Get a voice: `GET /v1beta1/{+name}:get`."""
        return self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    def list(
        self,
        *,
        parent: str | None = None,
        accent: Sequence[str] | None = None,
        context: Sequence[str] | None = None,
        gender: Sequence[str] | None = None,
        language_code: Sequence[str] | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        persona: Sequence[str] | None = None,
        pitch: Sequence[str] | None = None,
        region_code: Sequence[str] | None = None,
        search: str | None = None,
        type: Sequence[str] | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Pager[Voice]:
        """List voices: `GET /v1beta1/{+parent}/voices:list`."""
        return self._client.pages(
            _LIST,
            {
                "parent": parent,
                "accent": accent,
                "context": context,
                "gender": gender,
                "language_code": language_code,
                "page_size": page_size,
                "page_token": page_token,
                "persona": persona,
                "pitch": pitch,
                "region_code": region_code,
                "search": search,
                "type": type,
                "config": self._config(http_options),
            },
        )


class AsyncProjectsLocationsVoices(AsyncResource):
    """`projects.locations.voices` of the vertex document."""

    async def create(
        self,
        *,
        parent: str | None = None,
        body: CreateVoiceRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Voice:
        """Create a voice: `POST /v1beta1/{+parent}/voices:create`."""
        return await self._client.call(_CREATE, {"parent": parent, "body": body, "config": self._config(http_options)})

    async def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> DeleteVoiceResponse:
        """Delete a voice: `DELETE /v1beta1/{+name}:delete`."""
        return await self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    async def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Voice:
        """Get a voice: `GET /v1beta1/{+name}:get`."""
        return await self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    async def list(
        self,
        *,
        parent: str | None = None,
        accent: Sequence[str] | None = None,
        context: Sequence[str] | None = None,
        gender: Sequence[str] | None = None,
        language_code: Sequence[str] | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        persona: Sequence[str] | None = None,
        pitch: Sequence[str] | None = None,
        region_code: Sequence[str] | None = None,
        search: str | None = None,
        type: Sequence[str] | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> AsyncPager[Voice]:
        """List voices: `GET /v1beta1/{+parent}/voices:list`."""
        return await self._client.pages(
            _LIST,
            {
                "parent": parent,
                "accent": accent,
                "context": context,
                "gender": gender,
                "language_code": language_code,
                "page_size": page_size,
                "page_token": page_token,
                "persona": persona,
                "pitch": pitch,
                "region_code": region_code,
                "search": search,
                "type": type,
                "config": self._config(http_options),
            },
        )
