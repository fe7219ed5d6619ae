"""`corpora` of the gemini document. Generated: `make gen` writes this file anew."""

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
    from gemkit._generated.gemini.operations import AsyncOperationsGet, OperationsGet
    from gemkit._generated.gemini.resources.corpora__permissions import AsyncCorporaPermissions, CorporaPermissions
    from gemkit._generated.gemini.types.corpora import Corpus, ListCorporaResponse


_CREATE: OperationSpec[Corpus] = OperationSpec(
    id="gemini.corpora.create",
    kind="unary",
    arguments=(Argument("body", "", type="gemini.Corpus", spread=True),),
    config="",
    response="gemini.Corpus",
    http={"gemini": Http("generativelanguage.corpora.create", "POST", "/corpora")},
    is_repeatable=False,
)
_DELETE: OperationSpec[None] = OperationSpec(
    id="gemini.corpora.delete",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="corpora/*"),
        Argument("force", "?force"),
    ),
    config="",
    response="",
    http={"gemini": Http("generativelanguage.corpora.delete", "DELETE", "/{name}")},
)
_GET: OperationSpec[Corpus] = OperationSpec(
    id="gemini.corpora.get",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="corpora/*"),),
    config="",
    response="gemini.Corpus",
    http={"gemini": Http("generativelanguage.corpora.get", "GET", "/{name}")},
)
_LIST: OperationSpec[ListCorporaResponse] = OperationSpec(
    id="gemini.corpora.list",
    kind="page",
    arguments=(
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
    ),
    config="",
    response="gemini.ListCorporaResponse",
    http={"gemini": Http("generativelanguage.corpora.list", "GET", "/corpora")},
    items="corpora",
)


class Corpora(Resource):
    """`corpora` of the gemini document."""

    @cached_property
    def operations(self) -> OperationsGet:
        """`corpora.operations`."""
        from gemkit._generated.gemini.operations import OperationsGet

        return OperationsGet(self._client)

    @cached_property
    def permissions(self) -> CorporaPermissions:
        """`corpora.permissions`."""
        from gemkit._generated.gemini.resources.corpora__permissions import CorporaPermissions

        return CorporaPermissions(self._client)

    def create(self, *, body: Corpus | dict[str, Any], http_options: HttpOptionsOrDict | None = None) -> Corpus:
        """Create a corpora: `POST /v1beta/corpora`."""
        return self._client.call(_CREATE, {"body": body, "config": self._config(http_options)})

    def delete(self, *, name: str, force: bool | None = None, http_options: HttpOptionsOrDict | None = None) -> None:
        """Delete a corpora: `DELETE /v1beta/{+name}`."""
        return self._client.call(_DELETE, {"name": name, "force": force, "config": self._config(http_options)})

    def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Corpus:
        """Get a corpora: `GET /v1beta/{+name}`."""
        return self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    def list(
        self,
        *,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Pager[Corpus]:
        """List corpora: `GET /v1beta/corpora`."""
        return self._client.pages(
            _LIST, {"page_size": page_size, "page_token": page_token, "config": self._config(http_options)}
        )


class AsyncCorpora(AsyncResource):
    """`corpora` of the gemini document."""

    @cached_property
    def operations(self) -> AsyncOperationsGet:
        """`corpora.operations`."""
        from gemkit._generated.gemini.operations import AsyncOperationsGet

        return AsyncOperationsGet(self._client)

    @cached_property
    def permissions(self) -> AsyncCorporaPermissions:
        """`corpora.permissions`."""
        from gemkit._generated.gemini.resources.corpora__permissions import AsyncCorporaPermissions

        return AsyncCorporaPermissions(self._client)

    async def create(self, *, body: Corpus | dict[str, Any], http_options: HttpOptionsOrDict | None = None) -> Corpus:
        """Create a corpora: `POST /v1beta/corpora`."""
        return await self._client.call(_CREATE, {"body": body, "config": self._config(http_options)})

    async def delete(
        self, *, name: str, force: bool | None = None, http_options: HttpOptionsOrDict | None = None
    ) -> None:
        """Delete a corpora: `DELETE /v1beta/{+name}`."""
        return await self._client.call(_DELETE, {"name": name, "force": force, "config": self._config(http_options)})

    async def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Corpus:
        """Get a corpora: `GET /v1beta/{+name}`."""
        return await self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    async def list(
        self,
        *,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> AsyncPager[Corpus]:
        """List corpora: `GET /v1beta/corpora`."""
        return await self._client.pages(
            _LIST, {"page_size": page_size, "page_token": page_token, "config": self._config(http_options)}
        )
