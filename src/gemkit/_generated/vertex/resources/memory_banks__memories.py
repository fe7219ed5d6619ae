"""`memoryBanks.memories` of the vertex document. Generated: `make gen` writes this file anew."""

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
    from gemkit._generated.vertex.resources.memory_banks__memories__revisions import (
        AsyncMemoryBanksMemoriesRevisions,
        MemoryBanksMemoriesRevisions,
    )
    from gemkit._generated.vertex.types.common_shared31 import Operation
    from gemkit._generated.vertex.types.memory_banks_memories_shared import (
        GenerateMemoriesRequest,
        ListMemoriesResponse,
        Memory,
        PurgeMemoriesRequest,
        RetrieveMemoriesRequest,
        RetrieveMemoriesResponse,
        RetrieveProfilesRequest,
        RetrieveProfilesResponse,
        RollbackMemoryRequest,
    )


_CREATE: OperationSpec[Operation] = OperationSpec(
    id="vertex.memory_banks.memories.create",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="memoryBanks/*"),
        Argument("memory_id", "?memoryId"),
        Argument("body", "", type="vertex.Memory", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.memoryBanks.memories.create", "POST", "/{parent}/memories")},
    is_repeatable=False,
)
_DELETE: OperationSpec[Operation] = OperationSpec(
    id="vertex.memory_banks.memories.delete",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="memoryBanks/*/memories/*"),),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.memoryBanks.memories.delete", "DELETE", "/{name}")},
)
_GENERATE: OperationSpec[Operation] = OperationSpec(
    id="vertex.memory_banks.memories.generate",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="memoryBanks/*"),
        Argument("body", "", type="vertex.GenerateMemoriesRequest", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.memoryBanks.memories.generate", "POST", "/{parent}/memories:generate")},
    is_repeatable=False,
)
_GET: OperationSpec[Memory] = OperationSpec(
    id="vertex.memory_banks.memories.get",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="memoryBanks/*/memories/*"),),
    config="",
    response="vertex.Memory",
    http={"vertex": Http("aiplatform.memoryBanks.memories.get", "GET", "/{name}")},
)
_LIST: OperationSpec[ListMemoriesResponse] = OperationSpec(
    id="vertex.memory_banks.memories.list",
    kind="page",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="memoryBanks/*"),
        Argument("filter", "?filter"),
        Argument("order_by", "?orderBy"),
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
    ),
    config="",
    response="vertex.ListMemoriesResponse",
    http={"vertex": Http("aiplatform.memoryBanks.memories.list", "GET", "/{parent}/memories")},
    items="memories",
)
_PATCH: OperationSpec[Operation] = OperationSpec(
    id="vertex.memory_banks.memories.patch",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="memoryBanks/*/memories/*"),
        Argument("update_mask", "?updateMask"),
        Argument("body", "", type="vertex.Memory", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.memoryBanks.memories.patch", "PATCH", "/{name}")},
)
_PURGE: OperationSpec[Operation] = OperationSpec(
    id="vertex.memory_banks.memories.purge",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="memoryBanks/*"),
        Argument("body", "", type="vertex.PurgeMemoriesRequest", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.memoryBanks.memories.purge", "POST", "/{parent}/memories:purge")},
    is_repeatable=False,
)
_RETRIEVE: OperationSpec[RetrieveMemoriesResponse] = OperationSpec(
    id="vertex.memory_banks.memories.retrieve",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="memoryBanks/*"),
        Argument("body", "", type="vertex.RetrieveMemoriesRequest", spread=True),
    ),
    config="",
    response="vertex.RetrieveMemoriesResponse",
    http={"vertex": Http("aiplatform.memoryBanks.memories.retrieve", "POST", "/{parent}/memories:retrieve")},
)
_RETRIEVE_PROFILES: OperationSpec[RetrieveProfilesResponse] = OperationSpec(
    id="vertex.memory_banks.memories.retrieve_profiles",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="memoryBanks/*"),
        Argument("body", "", type="vertex.RetrieveProfilesRequest", spread=True),
    ),
    config="",
    response="vertex.RetrieveProfilesResponse",
    http={
        "vertex": Http(
            "aiplatform.memoryBanks.memories.retrieveProfiles", "POST", "/{parent}/memories:retrieveProfiles"
        )
    },
)
_ROLLBACK: OperationSpec[Operation] = OperationSpec(
    id="vertex.memory_banks.memories.rollback",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="memoryBanks/*/memories/*"),
        Argument("body", "", type="vertex.RollbackMemoryRequest", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.memoryBanks.memories.rollback", "POST", "/{name}:rollback")},
    is_repeatable=False,
)


class MemoryBanksMemories(Resource):
    """`memoryBanks.memories` of the vertex document."""

    @cached_property
    def operations(self) -> Operations:
        """`memoryBanks.memories.operations`."""
        from gemkit._generated.vertex.operations import Operations

        return Operations(self._client)

    @cached_property
    def revisions(self) -> MemoryBanksMemoriesRevisions:
        """`memoryBanks.memories.revisions`."""
        from gemkit._generated.vertex.resources.memory_banks__memories__revisions import MemoryBanksMemoriesRevisions

        return MemoryBanksMemoriesRevisions(self._client)

    def create(
        self,
        *,
        parent: str,
        body: Memory | dict[str, Any],
        memory_id: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Create a memory: `POST /v1beta1/{+parent}/memories`."""
        return self._client.call(
            _CREATE, {"parent": parent, "memory_id": memory_id, "body": body, "config": self._config(http_options)}
        )

    def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Delete a memory: `DELETE /v1beta1/{+name}`."""
        return self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    def generate(
        self,
        *,
        parent: str,
        body: GenerateMemoriesRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Generate: `POST /v1beta1/{+parent}/memories:generate`."""
        return self._client.call(_GENERATE, {"parent": parent, "body": body, "config": self._config(http_options)})

    def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Memory:
        """Get a memory: `GET /v1beta1/{+name}`."""
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
    ) -> Pager[Memory]:
        """List memories: `GET /v1beta1/{+parent}/memories`."""
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
        body: Memory | dict[str, Any],
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Update a memory: `PATCH /v1beta1/{+name}`."""
        return self._client.call(
            _PATCH, {"name": name, "update_mask": update_mask, "body": body, "config": self._config(http_options)}
        )

    def purge(
        self, *, parent: str, body: PurgeMemoriesRequest | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> Operation:
        """Purge: `POST /v1beta1/{+parent}/memories:purge`."""
        return self._client.call(_PURGE, {"parent": parent, "body": body, "config": self._config(http_options)})

    def retrieve(
        self,
        *,
        parent: str,
        body: RetrieveMemoriesRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> RetrieveMemoriesResponse:
        """Retrieve: `POST /v1beta1/{+parent}/memories:retrieve`."""
        return self._client.call(_RETRIEVE, {"parent": parent, "body": body, "config": self._config(http_options)})

    def retrieve_profiles(
        self,
        *,
        parent: str,
        body: RetrieveProfilesRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> RetrieveProfilesResponse:
        """Retrieve profiles: `POST /v1beta1/{+parent}/memories:retrieveProfiles`."""
        return self._client.call(
            _RETRIEVE_PROFILES, {"parent": parent, "body": body, "config": self._config(http_options)}
        )

    def rollback(
        self, *, name: str, body: RollbackMemoryRequest | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> Operation:
        """Rollback: `POST /v1beta1/{+name}:rollback`."""
        return self._client.call(_ROLLBACK, {"name": name, "body": body, "config": self._config(http_options)})


class AsyncMemoryBanksMemories(AsyncResource):
    """`memoryBanks.memories` of the vertex document."""

    @cached_property
    def operations(self) -> AsyncOperations:
        """`memoryBanks.memories.operations`."""
        from gemkit._generated.vertex.operations import AsyncOperations

        return AsyncOperations(self._client)

    @cached_property
    def revisions(self) -> AsyncMemoryBanksMemoriesRevisions:
        """`memoryBanks.memories.revisions`."""
        from gemkit._generated.vertex.resources.memory_banks__memories__revisions import (
            AsyncMemoryBanksMemoriesRevisions,
        )

        return AsyncMemoryBanksMemoriesRevisions(self._client)

    async def create(
        self,
        *,
        parent: str,
        body: Memory | dict[str, Any],
        memory_id: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Create a memory: `POST /v1beta1/{+parent}/memories`."""
        return await self._client.call(
            _CREATE, {"parent": parent, "memory_id": memory_id, "body": body, "config": self._config(http_options)}
        )

    async def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Operation:
        """Delete a memory: `DELETE /v1beta1/{+name}`."""
        return await self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    async def generate(
        self,
        *,
        parent: str,
        body: GenerateMemoriesRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Generate: `POST /v1beta1/{+parent}/memories:generate`."""
        return await self._client.call(
            _GENERATE, {"parent": parent, "body": body, "config": self._config(http_options)}
        )

    async def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Memory:
        """Get a memory: `GET /v1beta1/{+name}`."""
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
    ) -> AsyncPager[Memory]:
        """List memories: `GET /v1beta1/{+parent}/memories`."""
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
        body: Memory | dict[str, Any],
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Update a memory: `PATCH /v1beta1/{+name}`."""
        return await self._client.call(
            _PATCH, {"name": name, "update_mask": update_mask, "body": body, "config": self._config(http_options)}
        )

    async def purge(
        self, *, parent: str, body: PurgeMemoriesRequest | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> Operation:
        """Purge: `POST /v1beta1/{+parent}/memories:purge`."""
        return await self._client.call(_PURGE, {"parent": parent, "body": body, "config": self._config(http_options)})

    async def retrieve(
        self,
        *,
        parent: str,
        body: RetrieveMemoriesRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> RetrieveMemoriesResponse:
        """Retrieve: `POST /v1beta1/{+parent}/memories:retrieve`."""
        return await self._client.call(
            _RETRIEVE, {"parent": parent, "body": body, "config": self._config(http_options)}
        )

    async def retrieve_profiles(
        self,
        *,
        parent: str,
        body: RetrieveProfilesRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> RetrieveProfilesResponse:
        """Retrieve profiles: `POST /v1beta1/{+parent}/memories:retrieveProfiles`."""
        return await self._client.call(
            _RETRIEVE_PROFILES, {"parent": parent, "body": body, "config": self._config(http_options)}
        )

    async def rollback(
        self, *, name: str, body: RollbackMemoryRequest | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> Operation:
        """Rollback: `POST /v1beta1/{+name}:rollback`."""
        return await self._client.call(_ROLLBACK, {"name": name, "body": body, "config": self._config(http_options)})
