"""`projects` of the vertex document. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource
from gemkit._mapping.operation import Argument, Http, OperationSpec

if TYPE_CHECKING:
    from typing import Any

    from gemkit._generated.dicts import HttpOptionsOrDict
    from gemkit._generated.vertex.resources.projects__locations import AsyncProjectsLocations, ProjectsLocations
    from gemkit._generated.vertex.resources.projects__model_garden_eula import (
        AsyncProjectsModelGardenEula,
        ProjectsModelGardenEula,
    )
    from gemkit._generated.vertex.resources.projects__publishers import AsyncProjectsPublishers, ProjectsPublishers
    from gemkit._generated.vertex.types.common import CacheConfig
    from gemkit._generated.vertex.types.common_shared3 import SetPublisherModelConfigRequest
    from gemkit._generated.vertex.types.common_shared5 import PublisherModelConfig
    from gemkit._generated.vertex.types.common_shared31 import Operation


_FETCH_PUBLISHER_MODEL_CONFIG: OperationSpec[PublisherModelConfig] = OperationSpec(
    id="vertex.projects.fetch_publisher_model_config",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*"),),
    config="",
    response="vertex.PublisherModelConfig",
    http={"vertex": Http("aiplatform.projects.fetchPublisherModelConfig", "GET", "/{name}:fetchPublisherModelConfig")},
)
_GET_CACHE_CONFIG: OperationSpec[CacheConfig] = OperationSpec(
    id="vertex.projects.get_cache_config",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/cacheConfig"),),
    config="",
    response="vertex.CacheConfig",
    http={"vertex": Http("aiplatform.projects.getCacheConfig", "GET", "/{name}")},
)
_SET_PUBLISHER_MODEL_CONFIG: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.set_publisher_model_config",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*"),
        Argument("body", "", type="vertex.SetPublisherModelConfigRequest", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.setPublisherModelConfig", "POST", "/{name}:setPublisherModelConfig")},
    is_repeatable=False,
)
_UPDATE_CACHE_CONFIG: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.update_cache_config",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/cacheConfig"),
        Argument("update_mask", "?updateMask"),
        Argument("body", "", type="vertex.CacheConfig", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.updateCacheConfig", "PATCH", "/{name}")},
)


class Projects(Resource):
    """`projects` of the vertex document."""

    @cached_property
    def locations(self) -> ProjectsLocations:
        """`projects.locations`."""
        from gemkit._generated.vertex.resources.projects__locations import ProjectsLocations

        return ProjectsLocations(self._client)

    @cached_property
    def model_garden_eula(self) -> ProjectsModelGardenEula:
        """`projects.modelGardenEula`."""
        from gemkit._generated.vertex.resources.projects__model_garden_eula import ProjectsModelGardenEula

        return ProjectsModelGardenEula(self._client)

    @cached_property
    def publishers(self) -> ProjectsPublishers:
        """`projects.publishers`."""
        from gemkit._generated.vertex.resources.projects__publishers import ProjectsPublishers

        return ProjectsPublishers(self._client)

    def fetch_publisher_model_config(
        self, *, name: str, http_options: HttpOptionsOrDict | None = None
    ) -> PublisherModelConfig:
        """Fetch publisher model config: `GET /v1beta1/{+name}:fetchPublisherModelConfig`."""
        return self._client.call(_FETCH_PUBLISHER_MODEL_CONFIG, {"name": name, "config": self._config(http_options)})

    def get_cache_config(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> CacheConfig:
        """Get cache config: `GET /v1beta1/{+name}`."""
        return self._client.call(_GET_CACHE_CONFIG, {"name": name, "config": self._config(http_options)})

    def set_publisher_model_config(
        self,
        *,
        name: str,
        body: SetPublisherModelConfigRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Set publisher model config: `POST /v1beta1/{+name}:setPublisherModelConfig`."""
        return self._client.call(
            _SET_PUBLISHER_MODEL_CONFIG, {"name": name, "body": body, "config": self._config(http_options)}
        )

    def update_cache_config(
        self,
        *,
        name: str,
        body: CacheConfig | dict[str, Any],
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Update cache config: `PATCH /v1beta1/{+name}`."""
        return self._client.call(
            _UPDATE_CACHE_CONFIG,
            {"name": name, "update_mask": update_mask, "body": body, "config": self._config(http_options)},
        )


class AsyncProjects(AsyncResource):
    """`projects` of the vertex document."""

    @cached_property
    def locations(self) -> AsyncProjectsLocations:
        """`projects.locations`."""
        from gemkit._generated.vertex.resources.projects__locations import AsyncProjectsLocations

        return AsyncProjectsLocations(self._client)

    @cached_property
    def model_garden_eula(self) -> AsyncProjectsModelGardenEula:
        """`projects.modelGardenEula`."""
        from gemkit._generated.vertex.resources.projects__model_garden_eula import AsyncProjectsModelGardenEula

        return AsyncProjectsModelGardenEula(self._client)

    @cached_property
    def publishers(self) -> AsyncProjectsPublishers:
        """`projects.publishers`."""
        from gemkit._generated.vertex.resources.projects__publishers import AsyncProjectsPublishers

        return AsyncProjectsPublishers(self._client)

    async def fetch_publisher_model_config(
        self, *, name: str, http_options: HttpOptionsOrDict | None = None
    ) -> PublisherModelConfig:
        """Fetch publisher model config: `GET /v1beta1/{+name}:fetchPublisherModelConfig`."""
        return await self._client.call(
            _FETCH_PUBLISHER_MODEL_CONFIG, {"name": name, "config": self._config(http_options)}
        )

    async def get_cache_config(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> CacheConfig:
        """Get cache config: `GET /v1beta1/{+name}`."""
        return await self._client.call(_GET_CACHE_CONFIG, {"name": name, "config": self._config(http_options)})

    async def set_publisher_model_config(
        self,
        *,
        name: str,
        body: SetPublisherModelConfigRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Set publisher model config: `POST /v1beta1/{+name}:setPublisherModelConfig`."""
        return await self._client.call(
            _SET_PUBLISHER_MODEL_CONFIG, {"name": name, "body": body, "config": self._config(http_options)}
        )

    async def update_cache_config(
        self,
        *,
        name: str,
        body: CacheConfig | dict[str, Any],
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Update cache config: `PATCH /v1beta1/{+name}`."""
        return await self._client.call(
            _UPDATE_CACHE_CONFIG,
            {"name": name, "update_mask": update_mask, "body": body, "config": self._config(http_options)},
        )
