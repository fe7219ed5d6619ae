"""Looks after things. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource
from gemkit._generated import operations

if TYPE_CHECKING:
    from gemkit._api._async.pager import AsyncPager
    from gemkit._api._async.stream import AsyncStream
    from gemkit._api._sync.pager import Pager
    from gemkit._api._sync.stream import Stream
    from gemkit._generated.dicts import (
        CreateThingConfigOrDict,
        ListThingsConfigOrDict,
        ThingOrDict,
    )
    from gemkit._generated.types.things import (
        Thing,
    )


class Things(Resource):
    """Looks after things."""

    def create(
        self,
        *,
        model: str,
        thing: ThingOrDict,
        config: CreateThingConfigOrDict | None = None,
    ) -> Thing:
        """Make a thing, '''whatever''' its `C:\\path` is.

        Args:
            model: Model, a string.
            thing: What to make.
            config: Options of this call.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `toys.things.create`, `play.things.create`
        """
        return self._client.call(operations.THINGS_CREATE, {"model": model, "thing": thing, "config": config})

    def watch(
        self,
        *,
        model: str,
        thing: ThingOrDict | None = None,
        config: CreateThingConfigOrDict | None = None,
    ) -> Stream[Thing]:
        """Call things.watch.

        Args:
            model: Model, a string.
            thing: Thing, a `Thing`.
            config: Options of this call.

        Returns:
            The answer's pieces as they arrive; also a context manager.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `toys.things.watch`
        """
        return self._client.stream(operations.THINGS_WATCH, {"model": model, "thing": thing, "config": config})

    def get(
        self,
        *,
        name: str,
    ) -> Thing:
        """Call things.get.

        Args:
            name: Name, a string.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `toys.things.get`, `play.things.get`
        """
        return self._client.call(operations.THINGS_GET, {"name": name})

    def list(
        self,
        *,
        config: ListThingsConfigOrDict | None = None,
    ) -> Pager[Thing]:
        """Call things.list.

        Args:
            config: Options of this call.

        Returns:
            A pager over all items.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `toys.things.list`
        """
        return self._client.page(operations.THINGS_LIST, {"config": config})

    def drop(
        self,
        *,
        name: str,
    ) -> None:
        """Call things.drop.

        Args:
            name: Name, a string.

        Returns:
            Nothing.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `toys.things.drop`
        """
        return self._client.call(operations.THINGS_DROP, {"name": name})


class AsyncThings(AsyncResource):
    """Looks after things."""

    async def create(
        self,
        *,
        model: str,
        thing: ThingOrDict,
        config: CreateThingConfigOrDict | None = None,
    ) -> Thing:
        """Make a thing, '''whatever''' its `C:\\path` is.

        Args:
            model: Model, a string.
            thing: What to make.
            config: Options of this call.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `toys.things.create`, `play.things.create`
        """
        return await self._client.call(operations.THINGS_CREATE, {"model": model, "thing": thing, "config": config})

    async def watch(
        self,
        *,
        model: str,
        thing: ThingOrDict | None = None,
        config: CreateThingConfigOrDict | None = None,
    ) -> AsyncStream[Thing]:
        """Call things.watch.

        Args:
            model: Model, a string.
            thing: Thing, a `Thing`.
            config: Options of this call.

        Returns:
            The answer's pieces as they arrive; also a context manager.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `toys.things.watch`
        """
        return await self._client.stream(operations.THINGS_WATCH, {"model": model, "thing": thing, "config": config})

    async def get(
        self,
        *,
        name: str,
    ) -> Thing:
        """Call things.get.

        Args:
            name: Name, a string.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `toys.things.get`, `play.things.get`
        """
        return await self._client.call(operations.THINGS_GET, {"name": name})

    async def list(
        self,
        *,
        config: ListThingsConfigOrDict | None = None,
    ) -> AsyncPager[Thing]:
        """Call things.list.

        Args:
            config: Options of this call.

        Returns:
            A pager over all items.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `toys.things.list`
        """
        return await self._client.page(operations.THINGS_LIST, {"config": config})

    async def drop(
        self,
        *,
        name: str,
    ) -> None:
        """Call things.drop.

        Args:
            name: Name, a string.

        Returns:
            Nothing.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `toys.things.drop`
        """
        return await self._client.call(operations.THINGS_DROP, {"name": name})
