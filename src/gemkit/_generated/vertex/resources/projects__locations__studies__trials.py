"""`projects.locations.studies.trials` of the vertex document. Generated: `make gen` writes this file anew."""

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
    from gemkit._generated.vertex.types.studies_trials import (
        AddTrialMeasurementRequest,
        CompleteTrialRequest,
        ListOptimalTrialsResponse,
        ListTrialsResponse,
        SuggestTrialsRequest,
    )
    from gemkit._generated.vertex.types.studies_trials_shared import Trial


_ADD_TRIAL_MEASUREMENT: OperationSpec[Trial] = OperationSpec(
    id="vertex.projects.locations.studies.trials.add_trial_measurement",
    kind="unary",
    arguments=(
        Argument("trial_name", "{trial_name}", url=True, pattern="projects/*/locations/*/studies/*/trials/*"),
        Argument("body", "", type="vertex.AddTrialMeasurementRequest", spread=True),
    ),
    config="",
    response="vertex.Trial",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.studies.trials.addTrialMeasurement",
            "POST",
            "/{trial_name}:addTrialMeasurement",
        )
    },
    is_repeatable=False,
)
_CHECK_TRIAL_EARLY_STOPPING_STATE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.studies.trials.check_trial_early_stopping_state",
    kind="unary",
    arguments=(Argument("trial_name", "{trial_name}", url=True, pattern="projects/*/locations/*/studies/*/trials/*"),),
    config="",
    response="vertex.Operation",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.studies.trials.checkTrialEarlyStoppingState",
            "POST",
            "/{trial_name}:checkTrialEarlyStoppingState",
        )
    },
)
_COMPLETE: OperationSpec[Trial] = OperationSpec(
    id="vertex.projects.locations.studies.trials.complete",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/studies/*/trials/*"),
        Argument("body", "", type="vertex.CompleteTrialRequest", spread=True),
    ),
    config="",
    response="vertex.Trial",
    http={"vertex": Http("aiplatform.projects.locations.studies.trials.complete", "POST", "/{name}:complete")},
    is_repeatable=False,
)
_CREATE: OperationSpec[Trial] = OperationSpec(
    id="vertex.projects.locations.studies.trials.create",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*/studies/*"),
        Argument("body", "", type="vertex.Trial", spread=True),
    ),
    config="",
    response="vertex.Trial",
    http={"vertex": Http("aiplatform.projects.locations.studies.trials.create", "POST", "/{parent}/trials")},
    is_repeatable=False,
)
_DELETE: OperationSpec[None] = OperationSpec(
    id="vertex.projects.locations.studies.trials.delete",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/studies/*/trials/*"),),
    config="",
    response="",
    http={"vertex": Http("aiplatform.projects.locations.studies.trials.delete", "DELETE", "/{name}")},
)
_GET: OperationSpec[Trial] = OperationSpec(
    id="vertex.projects.locations.studies.trials.get",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/studies/*/trials/*"),),
    config="",
    response="vertex.Trial",
    http={"vertex": Http("aiplatform.projects.locations.studies.trials.get", "GET", "/{name}")},
)
_LIST: OperationSpec[ListTrialsResponse] = OperationSpec(
    id="vertex.projects.locations.studies.trials.list",
    kind="page",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*/studies/*"),
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
    ),
    config="",
    response="vertex.ListTrialsResponse",
    http={"vertex": Http("aiplatform.projects.locations.studies.trials.list", "GET", "/{parent}/trials")},
    items="trials",
)
_LIST_OPTIMAL_TRIALS: OperationSpec[ListOptimalTrialsResponse] = OperationSpec(
    id="vertex.projects.locations.studies.trials.list_optimal_trials",
    kind="unary",
    arguments=(Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*/studies/*"),),
    config="",
    response="vertex.ListOptimalTrialsResponse",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.studies.trials.listOptimalTrials",
            "POST",
            "/{parent}/trials:listOptimalTrials",
        )
    },
)
_STOP: OperationSpec[Trial] = OperationSpec(
    id="vertex.projects.locations.studies.trials.stop",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/studies/*/trials/*"),),
    config="",
    response="vertex.Trial",
    http={"vertex": Http("aiplatform.projects.locations.studies.trials.stop", "POST", "/{name}:stop")},
    is_repeatable=False,
)
_SUGGEST: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.studies.trials.suggest",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*/studies/*"),
        Argument("body", "", type="vertex.SuggestTrialsRequest", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.studies.trials.suggest", "POST", "/{parent}/trials:suggest")},
    is_repeatable=False,
)


class ProjectsLocationsStudiesTrials(Resource):
    """`projects.locations.studies.trials` of the vertex document."""

    @cached_property
    def operations(self) -> Operations:
        """`projects.locations.studies.trials.operations`."""
        from gemkit._generated.vertex.operations import Operations

        return Operations(self._client)

    def add_trial_measurement(
        self,
        *,
        trial_name: str,
        body: AddTrialMeasurementRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Trial:
        """Add trial measurement: `POST /v1beta1/{+trialName}:addTrialMeasurement`."""
        return self._client.call(
            _ADD_TRIAL_MEASUREMENT, {"trial_name": trial_name, "body": body, "config": self._config(http_options)}
        )

    def check_trial_early_stopping_state(
        self, *, trial_name: str, http_options: HttpOptionsOrDict | None = None
    ) -> Operation:
        """Check trial early stopping state: `POST /v1beta1/{+trialName}:checkTrialEarlyStoppingState`."""
        return self._client.call(
            _CHECK_TRIAL_EARLY_STOPPING_STATE, {"trial_name": trial_name, "config": self._config(http_options)}
        )

    def complete(
        self, *, name: str, body: CompleteTrialRequest | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> Trial:
        """Complete: `POST /v1beta1/{+name}:complete`."""
        return self._client.call(_COMPLETE, {"name": name, "body": body, "config": self._config(http_options)})

    def create(
        self, *, parent: str, body: Trial | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> Trial:
        """Create a trial: `POST /v1beta1/{+parent}/trials`."""
        return self._client.call(_CREATE, {"parent": parent, "body": body, "config": self._config(http_options)})

    def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> None:
        """Delete a trial: `DELETE /v1beta1/{+name}`."""
        return self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Trial:
        """Get a trial: `GET /v1beta1/{+name}`."""
        return self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    def list(
        self,
        *,
        parent: str,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Pager[Trial]:
        """List trials: `GET /v1beta1/{+parent}/trials`."""
        return self._client.pages(
            _LIST,
            {"parent": parent, "page_size": page_size, "page_token": page_token, "config": self._config(http_options)},
        )

    def list_optimal_trials(
        self, *, parent: str, http_options: HttpOptionsOrDict | None = None
    ) -> ListOptimalTrialsResponse:
        """List optimal trials: `POST /v1beta1/{+parent}/trials:listOptimalTrials`."""
        return self._client.call(_LIST_OPTIMAL_TRIALS, {"parent": parent, "config": self._config(http_options)})

    def stop(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Trial:
        """Stop: `POST /v1beta1/{+name}:stop`."""
        return self._client.call(_STOP, {"name": name, "config": self._config(http_options)})

    def suggest(
        self, *, parent: str, body: SuggestTrialsRequest | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> Operation:
        """Suggest: `POST /v1beta1/{+parent}/trials:suggest`."""
        return self._client.call(_SUGGEST, {"parent": parent, "body": body, "config": self._config(http_options)})


class AsyncProjectsLocationsStudiesTrials(AsyncResource):
    """`projects.locations.studies.trials` of the vertex document."""

    @cached_property
    def operations(self) -> AsyncOperations:
        """`projects.locations.studies.trials.operations`."""
        from gemkit._generated.vertex.operations import AsyncOperations

        return AsyncOperations(self._client)

    async def add_trial_measurement(
        self,
        *,
        trial_name: str,
        body: AddTrialMeasurementRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Trial:
        """Add trial measurement: `POST /v1beta1/{+trialName}:addTrialMeasurement`."""
        return await self._client.call(
            _ADD_TRIAL_MEASUREMENT, {"trial_name": trial_name, "body": body, "config": self._config(http_options)}
        )

    async def check_trial_early_stopping_state(
        self, *, trial_name: str, http_options: HttpOptionsOrDict | None = None
    ) -> Operation:
        """Check trial early stopping state: `POST /v1beta1/{+trialName}:checkTrialEarlyStoppingState`."""
        return await self._client.call(
            _CHECK_TRIAL_EARLY_STOPPING_STATE, {"trial_name": trial_name, "config": self._config(http_options)}
        )

    async def complete(
        self, *, name: str, body: CompleteTrialRequest | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> Trial:
        """Complete: `POST /v1beta1/{+name}:complete`."""
        return await self._client.call(_COMPLETE, {"name": name, "body": body, "config": self._config(http_options)})

    async def create(
        self, *, parent: str, body: Trial | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> Trial:
        """Create a trial: `POST /v1beta1/{+parent}/trials`."""
        return await self._client.call(_CREATE, {"parent": parent, "body": body, "config": self._config(http_options)})

    async def delete(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> None:
        """Delete a trial: `DELETE /v1beta1/{+name}`."""
        return await self._client.call(_DELETE, {"name": name, "config": self._config(http_options)})

    async def get(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Trial:
        """Get a trial: `GET /v1beta1/{+name}`."""
        return await self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    async def list(
        self,
        *,
        parent: str,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> AsyncPager[Trial]:
        """List trials: `GET /v1beta1/{+parent}/trials`."""
        return await self._client.pages(
            _LIST,
            {"parent": parent, "page_size": page_size, "page_token": page_token, "config": self._config(http_options)},
        )

    async def list_optimal_trials(
        self, *, parent: str, http_options: HttpOptionsOrDict | None = None
    ) -> ListOptimalTrialsResponse:
        """List optimal trials: `POST /v1beta1/{+parent}/trials:listOptimalTrials`."""
        return await self._client.call(_LIST_OPTIMAL_TRIALS, {"parent": parent, "config": self._config(http_options)})

    async def stop(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> Trial:
        """Stop: `POST /v1beta1/{+name}:stop`."""
        return await self._client.call(_STOP, {"name": name, "config": self._config(http_options)})

    async def suggest(
        self, *, parent: str, body: SuggestTrialsRequest | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> Operation:
        """Suggest: `POST /v1beta1/{+parent}/trials:suggest`."""
        return await self._client.call(_SUGGEST, {"parent": parent, "body": body, "config": self._config(http_options)})
