"""Keep long prompts at the service, so that later requests can refer to them for less. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource
from gemkit._generated import operations

if TYPE_CHECKING:
    from gemkit._api._async.pager import AsyncPager
    from gemkit._api._sync.pager import Pager
    from gemkit._generated.dicts import (
        CreateCachedContentConfigOrDict,
        DeleteCachedContentConfigOrDict,
        GetCachedContentConfigOrDict,
        ListCachedContentsConfigOrDict,
        UpdateCachedContentConfigOrDict,
    )
    from gemkit._generated.types.caches import (
        CachedContent,
        DeleteCachedContentResponse,
    )


class Caches(Resource):
    """Keep long prompts at the service, so that later requests can refer to them for less."""

    def create(
        self,
        *,
        model: str,
        config: CreateCachedContentConfigOrDict | None = None,
    ) -> CachedContent:
        """Store contents, tools and a system instruction for later requests to one model.

        Args:
            model: The model that will read the cache, such as `gemini-2.5-flash`; requests with the cache must name the same one.
            config: Options of this call.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `generativelanguage.cachedContents.create`, `aiplatform.projects.locations.cachedContents.create`
        """
        return self._client.call(operations.CACHES_CREATE, {"model": model, "config": config})

    def get(
        self,
        *,
        name: str,
        config: GetCachedContentConfigOrDict | None = None,
    ) -> CachedContent:
        """Look up one cache: its lifetime and size, not what is in it.

        Args:
            name: Name of the cache: an id, `cachedContents/...` or a full resource path.
            config: Options of this call.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `generativelanguage.cachedContents.get`, `aiplatform.projects.locations.cachedContents.get`
        """
        return self._client.call(operations.CACHES_GET, {"name": name, "config": config})

    def list(
        self,
        *,
        config: ListCachedContentsConfigOrDict | None = None,
    ) -> Pager[CachedContent]:
        """List the caches of the project.

        Args:
            config: Options of this call.

        Returns:
            A pager over all items.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `generativelanguage.cachedContents.list`, `aiplatform.projects.locations.cachedContents.list`
        """
        return self._client.page(operations.CACHES_LIST, {"config": config})

    def update(
        self,
        *,
        name: str,
        config: UpdateCachedContentConfigOrDict | None = None,
    ) -> CachedContent:
        """Give a cache another time to live; nothing else of it can change.

        Args:
            name: Name of the cache, as for `get`.
            config: Options of this call.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `generativelanguage.cachedContents.patch`, `aiplatform.projects.locations.cachedContents.patch`
        """
        return self._client.call(operations.CACHES_UPDATE, {"name": name, "config": config})

    def delete(
        self,
        *,
        name: str,
        config: DeleteCachedContentConfigOrDict | None = None,
    ) -> DeleteCachedContentResponse:
        """Delete a cache before its time is up.

        Args:
            name: Name of the cache, as for `get`.
            config: Options of this call.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `generativelanguage.cachedContents.delete`, `aiplatform.projects.locations.cachedContents.delete`
        """
        return self._client.call(operations.CACHES_DELETE, {"name": name, "config": config})


class AsyncCaches(AsyncResource):
    """Keep long prompts at the service, so that later requests can refer to them for less."""

    async def create(
        self,
        *,
        model: str,
        config: CreateCachedContentConfigOrDict | None = None,
    ) -> CachedContent:
        """Store contents, tools and a system instruction for later requests to one model.

        Args:
            model: The model that will read the cache, such as `gemini-2.5-flash`; requests with the cache must name the same one.
            config: Options of this call.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `generativelanguage.cachedContents.create`, `aiplatform.projects.locations.cachedContents.create`
        """
        return await self._client.call(operations.CACHES_CREATE, {"model": model, "config": config})

    async def get(
        self,
        *,
        name: str,
        config: GetCachedContentConfigOrDict | None = None,
    ) -> CachedContent:
        """Look up one cache: its lifetime and size, not what is in it.

        Args:
            name: Name of the cache: an id, `cachedContents/...` or a full resource path.
            config: Options of this call.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `generativelanguage.cachedContents.get`, `aiplatform.projects.locations.cachedContents.get`
        """
        return await self._client.call(operations.CACHES_GET, {"name": name, "config": config})

    async def list(
        self,
        *,
        config: ListCachedContentsConfigOrDict | None = None,
    ) -> AsyncPager[CachedContent]:
        """List the caches of the project.

        Args:
            config: Options of this call.

        Returns:
            A pager over all items.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `generativelanguage.cachedContents.list`, `aiplatform.projects.locations.cachedContents.list`
        """
        return await self._client.page(operations.CACHES_LIST, {"config": config})

    async def update(
        self,
        *,
        name: str,
        config: UpdateCachedContentConfigOrDict | None = None,
    ) -> CachedContent:
        """Give a cache another time to live; nothing else of it can change.

        Args:
            name: Name of the cache, as for `get`.
            config: Options of this call.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `generativelanguage.cachedContents.patch`, `aiplatform.projects.locations.cachedContents.patch`
        """
        return await self._client.call(operations.CACHES_UPDATE, {"name": name, "config": config})

    async def delete(
        self,
        *,
        name: str,
        config: DeleteCachedContentConfigOrDict | None = None,
    ) -> DeleteCachedContentResponse:
        """Delete a cache before its time is up.

        Args:
            name: Name of the cache, as for `get`.
            config: Options of this call.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `generativelanguage.cachedContents.delete`, `aiplatform.projects.locations.cachedContents.delete`
        """
        return await self._client.call(operations.CACHES_DELETE, {"name": name, "config": config})
