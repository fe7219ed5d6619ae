"""`projects.locations.tuningJobs` of the vertex document. Generated: `make gen` writes this file anew."""

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
    from gemkit._generated.vertex.operations import AsyncOperationsCancelDeleteGetWait, OperationsCancelDeleteGetWait
    from gemkit._generated.vertex.types.common_shared31 import Operation
    from gemkit._generated.vertex.types.tuning_jobs import (
        ListTuningJobsResponse,
        OptimizePromptRequest,
        OptimizePromptResponse,
        ProcessDataRequest,
        RebaseTunedModelRequest,
        TuningJob,
        ValidateReinforcementTuningRewardRequest,
        ValidateReinforcementTuningRewardResponse,
    )


_CANCEL: OperationSpec[None] = OperationSpec(
    id="vertex.projects.locations.tuning_jobs.cancel",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/tuningJobs/*"),),
    config="",
    response="",
    http={"vertex": Http("aiplatform.projects.locations.tuningJobs.cancel", "POST", "/{name}:cancel")},
)
_CREATE: OperationSpec[TuningJob] = OperationSpec(
    id="vertex.projects.locations.tuning_jobs.create",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("body", "", type="vertex.TuningJob", spread=True),
    ),
    config="",
    response="vertex.TuningJob",
    http={"vertex": Http("aiplatform.projects.locations.tuningJobs.create", "POST", "/{parent}/tuningJobs")},
    is_repeatable=False,
)
_GET: OperationSpec[TuningJob] = OperationSpec(
    id="vertex.projects.locations.tuning_jobs.get",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/tuningJobs/*"),),
    config="",
    response="vertex.TuningJob",
    http={"vertex": Http("aiplatform.projects.locations.tuningJobs.get", "GET", "/{name}")},
)
_LIST: OperationSpec[ListTuningJobsResponse] = OperationSpec(
    id="vertex.projects.locations.tuning_jobs.list",
    kind="page",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("filter", "?filter"),
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
    ),
    config="",
    response="vertex.ListTuningJobsResponse",
    http={"vertex": Http("aiplatform.projects.locations.tuningJobs.list", "GET", "/{parent}/tuningJobs")},
    items="tuning_jobs",
)
_OPTIMIZE_PROMPT: OperationSpec[OptimizePromptResponse] = OperationSpec(
    id="vertex.projects.locations.tuning_jobs.optimize_prompt",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("body", "", type="vertex.OptimizePromptRequest", spread=True),
    ),
    config="",
    response="vertex.OptimizePromptResponse",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.tuningJobs.optimizePrompt", "POST", "/{parent}/tuningJobs:optimizePrompt"
        )
    },
    is_repeatable=False,
)
_PROCESS_DATA: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.tuning_jobs.process_data",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("body", "", type="vertex.ProcessDataRequest", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.tuningJobs.processData", "POST", "/{parent}/tuningJobs:processData"
        )
    },
    is_repeatable=False,
)
_REBASE_TUNED_MODEL: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.tuning_jobs.rebase_tuned_model",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("body", "", type="vertex.RebaseTunedModelRequest", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.tuningJobs.rebaseTunedModel", "POST", "/{parent}/tuningJobs:rebaseTunedModel"
        )
    },
    is_repeatable=False,
)
_VALIDATE_REINFORCEMENT_TUNING_REWARD: OperationSpec[ValidateReinforcementTuningRewardResponse] = OperationSpec(
    id="vertex.projects.locations.tuning_jobs.validate_reinforcement_tuning_reward",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("body", "", type="vertex.ValidateReinforcementTuningRewardRequest", spread=True),
    ),
    config="",
    response="vertex.ValidateReinforcementTuningRewardResponse",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.tuningJobs.validateReinforcementTuningReward",
            "POST",
            "/{parent}/tuningJobs:validateReinforcementTuningReward",
        )
    },
)


class ProjectsLocationsTuningJobs(Resource):
    """`projects.locations.tuningJobs` of the vertex document."""

    @cached_property
    def operations(self) -> OperationsCancelDeleteGetWait:
        """`projects.locations.tuningJobs.operations`."""
        from gemkit._generated.vertex.operations import OperationsCancelDeleteGetWait

        return OperationsCancelDeleteGetWait(self._client)

    def cancel(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> None:
        """Cancel a tuning job: `POST /v1beta1/{+name}:cancel`."""
        return self._client.call(_CANCEL, {"name": name, "config": self._config(http_options)})

    def create(
        self,
        *,
        parent: str | None = None,
        body: TuningJob | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> TuningJob:
        """Create a tuning job: `POST /v1beta1/{+parent}/tuningJobs`."""
        return self._client.call(_CREATE, {"parent": parent, "body": body, "config": self._config(http_options)})

    def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> TuningJob:
        """Get a tuning job: `GET /v1beta1/{+name}`."""
        return self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    def list(
        self,
        *,
        parent: str | None = None,
        filter: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Pager[TuningJob]:
        """List tuning jobs: `GET /v1beta1/{+parent}/tuningJobs`."""
        return self._client.pages(
            _LIST,
            {
                "parent": parent,
                "filter": filter,
                "page_size": page_size,
                "page_token": page_token,
                "config": self._config(http_options),
            },
        )

    def optimize_prompt(
        self,
        *,
        parent: str | None = None,
        body: OptimizePromptRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> OptimizePromptResponse:
        """Optimize prompt: `POST /v1beta1/{+parent}/tuningJobs:optimizePrompt`."""
        return self._client.call(
            _OPTIMIZE_PROMPT, {"parent": parent, "body": body, "config": self._config(http_options)}
        )

    def process_data(
        self,
        *,
        parent: str | None = None,
        body: ProcessDataRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Process data: `POST /v1beta1/{+parent}/tuningJobs:processData`."""
        return self._client.call(_PROCESS_DATA, {"parent": parent, "body": body, "config": self._config(http_options)})

    def rebase_tuned_model(
        self,
        *,
        parent: str | None = None,
        body: RebaseTunedModelRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Rebase tuned model: `POST /v1beta1/{+parent}/tuningJobs:rebaseTunedModel`."""
        return self._client.call(
            _REBASE_TUNED_MODEL, {"parent": parent, "body": body, "config": self._config(http_options)}
        )

    def validate_reinforcement_tuning_reward(
        self,
        *,
        parent: str | None = None,
        body: ValidateReinforcementTuningRewardRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> ValidateReinforcementTuningRewardResponse:
        """Validate reinforcement tuning reward: `POST /v1beta1/{+parent}/tuningJobs:validateReinforcementTuningReward`."""
        return self._client.call(
            _VALIDATE_REINFORCEMENT_TUNING_REWARD,
            {"parent": parent, "body": body, "config": self._config(http_options)},
        )


class AsyncProjectsLocationsTuningJobs(AsyncResource):
    """`projects.locations.tuningJobs` of the vertex document."""

    @cached_property
    def operations(self) -> AsyncOperationsCancelDeleteGetWait:
        """`projects.locations.tuningJobs.operations`."""
        from gemkit._generated.vertex.operations import AsyncOperationsCancelDeleteGetWait

        return AsyncOperationsCancelDeleteGetWait(self._client)

    async def cancel(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> None:
        """Cancel a tuning job: `POST /v1beta1/{+name}:cancel`."""
        return await self._client.call(_CANCEL, {"name": name, "config": self._config(http_options)})

    async def create(
        self,
        *,
        parent: str | None = None,
        body: TuningJob | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> TuningJob:
        """Create a tuning job: `POST /v1beta1/{+parent}/tuningJobs`."""
        return await self._client.call(_CREATE, {"parent": parent, "body": body, "config": self._config(http_options)})

    async def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> TuningJob:
        """Get a tuning job: `GET /v1beta1/{+name}`."""
        return await self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    async def list(
        self,
        *,
        parent: str | None = None,
        filter: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> AsyncPager[TuningJob]:
        """List tuning jobs: `GET /v1beta1/{+parent}/tuningJobs`."""
        return await self._client.pages(
            _LIST,
            {
                "parent": parent,
                "filter": filter,
                "page_size": page_size,
                "page_token": page_token,
                "config": self._config(http_options),
            },
        )

    async def optimize_prompt(
        self,
        *,
        parent: str | None = None,
        body: OptimizePromptRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> OptimizePromptResponse:
        """Optimize prompt: `POST /v1beta1/{+parent}/tuningJobs:optimizePrompt`."""
        return await self._client.call(
            _OPTIMIZE_PROMPT, {"parent": parent, "body": body, "config": self._config(http_options)}
        )

    async def process_data(
        self,
        *,
        parent: str | None = None,
        body: ProcessDataRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Process data: `POST /v1beta1/{+parent}/tuningJobs:processData`."""
        return await self._client.call(
            _PROCESS_DATA, {"parent": parent, "body": body, "config": self._config(http_options)}
        )

    async def rebase_tuned_model(
        self,
        *,
        parent: str | None = None,
        body: RebaseTunedModelRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Rebase tuned model: `POST /v1beta1/{+parent}/tuningJobs:rebaseTunedModel`."""
        return await self._client.call(
            _REBASE_TUNED_MODEL, {"parent": parent, "body": body, "config": self._config(http_options)}
        )

    async def validate_reinforcement_tuning_reward(
        self,
        *,
        parent: str | None = None,
        body: ValidateReinforcementTuningRewardRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> ValidateReinforcementTuningRewardResponse:
        """Validate reinforcement tuning reward: `POST /v1beta1/{+parent}/tuningJobs:validateReinforcementTuningReward`."""
        return await self._client.call(
            _VALIDATE_REINFORCEMENT_TUNING_REWARD,
            {"parent": parent, "body": body, "config": self._config(http_options)},
        )
