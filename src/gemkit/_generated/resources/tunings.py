"""Tune models and follow the jobs that do so. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource
from gemkit._generated import operations

if TYPE_CHECKING:
    from gemkit._api._async.pager import AsyncPager
    from gemkit._api._sync.pager import Pager
    from gemkit._generated.dicts import (
        CancelTuningJobConfigOrDict,
        CompositeReinforcementTuningRewardConfigOrDict,
        ContentOrDict,
        CreateTuningJobConfigOrDict,
        GetTuningJobConfigOrDict,
        ListTuningJobsConfigOrDict,
        PreTunedModelOrDict,
        ReinforcementTuningExampleOrDict,
        SingleReinforcementTuningRewardConfigOrDict,
        TuningDatasetOrDict,
        ValidateRewardConfigOrDict,
    )
    from gemkit._generated.types.tunings import (
        CancelTuningJobResponse,
        TuningJob,
        TuningOperation,
        ValidateRewardResponse,
    )


class Tunings(Resource):
    """Tune models and follow the jobs that do so."""

    def _tune(
        self,
        *,
        base_model: str | None = None,
        pre_tuned_model: PreTunedModelOrDict | None = None,
        training_dataset: TuningDatasetOrDict,
        config: CreateTuningJobConfigOrDict | None = None,
    ) -> TuningJob:
        """Start a tuning job on Vertex AI.

        Args:
            base_model: Name of the model to tune; not with `pre_tuned_model`.
            pre_tuned_model: A tuned model to tune further.
            training_dataset: Where the examples are.
            config: Options of this call.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `aiplatform.projects.locations.tuningJobs.create`
        """
        return self._client.call(
            operations.TUNINGS_TUNE,
            {
                "base_model": base_model,
                "pre_tuned_model": pre_tuned_model,
                "training_dataset": training_dataset,
                "config": config,
            },
        )

    def _tune_mldev(
        self,
        *,
        base_model: str,
        training_dataset: TuningDatasetOrDict,
        config: CreateTuningJobConfigOrDict | None = None,
    ) -> TuningOperation:
        """Start to tune a model on the Gemini API.

        Args:
            base_model: Name of the model to tune.
            training_dataset: The examples themselves.
            config: Options of this call.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `generativelanguage.tunedModels.create`
        """
        return self._client.call(
            operations.TUNINGS_TUNE_MLDEV,
            {"base_model": base_model, "training_dataset": training_dataset, "config": config},
        )

    def get(
        self,
        *,
        name: str,
        config: GetTuningJobConfigOrDict | None = None,
    ) -> TuningJob:
        """Look up a tuning job: its state and, at the end, the tuned model.

        Args:
            name: Name of the job or, on the Gemini API, of the model it makes; or a `TuningJob`.
            config: Options of this call.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `generativelanguage.tunedModels.get`, `aiplatform.projects.locations.tuningJobs.get`
        """
        return self._client.call(operations.TUNINGS_GET, {"name": name, "config": config})

    def list(
        self,
        *,
        config: ListTuningJobsConfigOrDict | None = None,
    ) -> Pager[TuningJob]:
        """List tuning jobs.

        Args:
            config: Options of this call.

        Returns:
            A pager over all items.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `aiplatform.projects.locations.tuningJobs.list`
        """
        return self._client.page(operations.TUNINGS_LIST, {"config": config})

    def cancel(
        self,
        *,
        name: str,
        config: CancelTuningJobConfigOrDict | None = None,
    ) -> CancelTuningJobResponse:
        """Ask a tuning job to stop.

        Args:
            name: Name of the job, as for `get`.
            config: Options of this call.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `generativelanguage.tunedModels.cancel`, `aiplatform.projects.locations.tuningJobs.cancel`
        """
        return self._client.call(operations.TUNINGS_CANCEL, {"name": name, "config": config})

    def validate_reward(
        self,
        *,
        parent: str,
        sample_response: ContentOrDict,
        example: ReinforcementTuningExampleOrDict,
        single_reward_config: SingleReinforcementTuningRewardConfigOrDict | None = None,
        composite_reward_config: CompositeReinforcementTuningRewardConfigOrDict | None = None,
        config: ValidateRewardConfigOrDict | None = None,
    ) -> ValidateRewardResponse:
        """Try out the reward of reinforcement tuning on one example before a job is started.

        Args:
            parent: Where to try: `projects/{project}/locations/{location}`.
            sample_response: An answer as the model might give it.
            example: The example the answer belongs to.
            single_reward_config: The reward to try; not with `composite_reward_config`.
            composite_reward_config: A weighted sum of rewards to try.
            config: Options of this call.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `aiplatform.projects.locations.tuningJobs.validateReinforcementTuningReward`
        """
        return self._client.call(
            operations.TUNINGS_VALIDATE_REWARD,
            {
                "parent": parent,
                "sample_response": sample_response,
                "example": example,
                "single_reward_config": single_reward_config,
                "composite_reward_config": composite_reward_config,
                "config": config,
            },
        )


class AsyncTunings(AsyncResource):
    """Tune models and follow the jobs that do so."""

    async def _tune(
        self,
        *,
        base_model: str | None = None,
        pre_tuned_model: PreTunedModelOrDict | None = None,
        training_dataset: TuningDatasetOrDict,
        config: CreateTuningJobConfigOrDict | None = None,
    ) -> TuningJob:
        """Start a tuning job on Vertex AI.

        Args:
            base_model: Name of the model to tune; not with `pre_tuned_model`.
            pre_tuned_model: A tuned model to tune further.
            training_dataset: Where the examples are.
            config: Options of this call.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `aiplatform.projects.locations.tuningJobs.create`
        """
        return await self._client.call(
            operations.TUNINGS_TUNE,
            {
                "base_model": base_model,
                "pre_tuned_model": pre_tuned_model,
                "training_dataset": training_dataset,
                "config": config,
            },
        )

    async def _tune_mldev(
        self,
        *,
        base_model: str,
        training_dataset: TuningDatasetOrDict,
        config: CreateTuningJobConfigOrDict | None = None,
    ) -> TuningOperation:
        """Start to tune a model on the Gemini API.

        Args:
            base_model: Name of the model to tune.
            training_dataset: The examples themselves.
            config: Options of this call.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `generativelanguage.tunedModels.create`
        """
        return await self._client.call(
            operations.TUNINGS_TUNE_MLDEV,
            {"base_model": base_model, "training_dataset": training_dataset, "config": config},
        )

    async def get(
        self,
        *,
        name: str,
        config: GetTuningJobConfigOrDict | None = None,
    ) -> TuningJob:
        """Look up a tuning job: its state and, at the end, the tuned model.

        Args:
            name: Name of the job or, on the Gemini API, of the model it makes; or a `TuningJob`.
            config: Options of this call.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `generativelanguage.tunedModels.get`, `aiplatform.projects.locations.tuningJobs.get`
        """
        return await self._client.call(operations.TUNINGS_GET, {"name": name, "config": config})

    async def list(
        self,
        *,
        config: ListTuningJobsConfigOrDict | None = None,
    ) -> AsyncPager[TuningJob]:
        """List tuning jobs.

        Args:
            config: Options of this call.

        Returns:
            A pager over all items.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `aiplatform.projects.locations.tuningJobs.list`
        """
        return await self._client.page(operations.TUNINGS_LIST, {"config": config})

    async def cancel(
        self,
        *,
        name: str,
        config: CancelTuningJobConfigOrDict | None = None,
    ) -> CancelTuningJobResponse:
        """Ask a tuning job to stop.

        Args:
            name: Name of the job, as for `get`.
            config: Options of this call.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `generativelanguage.tunedModels.cancel`, `aiplatform.projects.locations.tuningJobs.cancel`
        """
        return await self._client.call(operations.TUNINGS_CANCEL, {"name": name, "config": config})

    async def validate_reward(
        self,
        *,
        parent: str,
        sample_response: ContentOrDict,
        example: ReinforcementTuningExampleOrDict,
        single_reward_config: SingleReinforcementTuningRewardConfigOrDict | None = None,
        composite_reward_config: CompositeReinforcementTuningRewardConfigOrDict | None = None,
        config: ValidateRewardConfigOrDict | None = None,
    ) -> ValidateRewardResponse:
        """Try out the reward of reinforcement tuning on one example before a job is started.

        Args:
            parent: Where to try: `projects/{project}/locations/{location}`.
            sample_response: An answer as the model might give it.
            example: The example the answer belongs to.
            single_reward_config: The reward to try; not with `composite_reward_config`.
            composite_reward_config: A weighted sum of rewards to try.
            config: Options of this call.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `aiplatform.projects.locations.tuningJobs.validateReinforcementTuningReward`
        """
        return await self._client.call(
            operations.TUNINGS_VALIDATE_REWARD,
            {
                "parent": parent,
                "sample_response": sample_response,
                "example": example,
                "single_reward_config": single_reward_config,
                "composite_reward_config": composite_reward_config,
                "config": config,
            },
        )
