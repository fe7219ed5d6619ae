"""Generated: `make gen` writes this file anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit._core.resource import AsyncResource, Resource
from gemkit._generated import operations

if TYPE_CHECKING:
    from gemkit._core.pager import AsyncPager, Pager
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
    """"""

    def _tune(
        self,
        *,
        base_model: str | None = None,
        pre_tuned_model: PreTunedModelOrDict | None = None,
        training_dataset: TuningDatasetOrDict,
        config: CreateTuningJobConfigOrDict | None = None,
    ) -> TuningJob:
        """Call tunings._tune.

        Args:
            base_model: Part of the request.
            pre_tuned_model: Part of the request.
            training_dataset: Part of the request.
            config: Options of this call.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not take.
            APIError: The service refused or failed.
            APIConnectionError: No answer came in time.

        Source: `aiplatform.projects.locations.tuningJobs.create`
        """
        return self._call(
            operations.TUNINGS_TUNE,
            base_model=base_model,
            pre_tuned_model=pre_tuned_model,
            training_dataset=training_dataset,
            config=config,
        )

    def _tune_mldev(
        self,
        *,
        base_model: str,
        training_dataset: TuningDatasetOrDict,
        config: CreateTuningJobConfigOrDict | None = None,
    ) -> TuningOperation:
        """Call tunings._tune_mldev.

        Args:
            base_model: Part of the request.
            training_dataset: Part of the request.
            config: Options of this call.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not take.
            APIError: The service refused or failed.
            APIConnectionError: No answer came in time.

        Source: `generativelanguage.tunedModels.create`
        """
        return self._call(
            operations.TUNINGS_TUNE_MLDEV, base_model=base_model, training_dataset=training_dataset, config=config
        )

    def get(
        self,
        *,
        name: str,
        config: GetTuningJobConfigOrDict | None = None,
    ) -> TuningJob:
        """Call tunings.get.

        Args:
            name: Part of the request.
            config: Options of this call.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not take.
            APIError: The service refused or failed.
            APIConnectionError: No answer came in time.

        Source: `generativelanguage.tunedModels.get`, `aiplatform.projects.locations.tuningJobs.get`
        """
        return self._call(operations.TUNINGS_GET, name=name, config=config)

    def list(
        self,
        *,
        config: ListTuningJobsConfigOrDict | None = None,
    ) -> Pager[TuningJob]:
        """Call tunings.list.

        Args:
            config: Options of this call.

        Returns:
            A pager over all items.

        Raises:
            UnsupportedFieldError: A field that this backend does not take.
            APIError: The service refused or failed.
            APIConnectionError: No answer came in time.

        Source: `aiplatform.projects.locations.tuningJobs.list`
        """
        return self._page(operations.TUNINGS_LIST, config=config)

    def cancel(
        self,
        *,
        name: str,
        config: CancelTuningJobConfigOrDict | None = None,
    ) -> CancelTuningJobResponse:
        """Call tunings.cancel.

        Args:
            name: Part of the request.
            config: Options of this call.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not take.
            APIError: The service refused or failed.
            APIConnectionError: No answer came in time.

        Source: `generativelanguage.tunedModels.cancel`, `aiplatform.projects.locations.tuningJobs.cancel`
        """
        return self._call(operations.TUNINGS_CANCEL, name=name, config=config)

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
        """Call tunings.validate_reward.

        Args:
            parent: Part of the request.
            sample_response: Part of the request.
            example: Part of the request.
            single_reward_config: Part of the request.
            composite_reward_config: Part of the request.
            config: Options of this call.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not take.
            APIError: The service refused or failed.
            APIConnectionError: No answer came in time.

        Source: `aiplatform.projects.locations.tuningJobs.validateReinforcementTuningReward`
        """
        return self._call(
            operations.TUNINGS_VALIDATE_REWARD,
            parent=parent,
            sample_response=sample_response,
            example=example,
            single_reward_config=single_reward_config,
            composite_reward_config=composite_reward_config,
            config=config,
        )


class AsyncTunings(AsyncResource):
    """"""

    async def _tune(
        self,
        *,
        base_model: str | None = None,
        pre_tuned_model: PreTunedModelOrDict | None = None,
        training_dataset: TuningDatasetOrDict,
        config: CreateTuningJobConfigOrDict | None = None,
    ) -> TuningJob:
        """Call tunings._tune.

        Args:
            base_model: Part of the request.
            pre_tuned_model: Part of the request.
            training_dataset: Part of the request.
            config: Options of this call.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not take.
            APIError: The service refused or failed.
            APIConnectionError: No answer came in time.

        Source: `aiplatform.projects.locations.tuningJobs.create`
        """
        return await self._call(
            operations.TUNINGS_TUNE,
            base_model=base_model,
            pre_tuned_model=pre_tuned_model,
            training_dataset=training_dataset,
            config=config,
        )

    async def _tune_mldev(
        self,
        *,
        base_model: str,
        training_dataset: TuningDatasetOrDict,
        config: CreateTuningJobConfigOrDict | None = None,
    ) -> TuningOperation:
        """Call tunings._tune_mldev.

        Args:
            base_model: Part of the request.
            training_dataset: Part of the request.
            config: Options of this call.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not take.
            APIError: The service refused or failed.
            APIConnectionError: No answer came in time.

        Source: `generativelanguage.tunedModels.create`
        """
        return await self._call(
            operations.TUNINGS_TUNE_MLDEV, base_model=base_model, training_dataset=training_dataset, config=config
        )

    async def get(
        self,
        *,
        name: str,
        config: GetTuningJobConfigOrDict | None = None,
    ) -> TuningJob:
        """Call tunings.get.

        Args:
            name: Part of the request.
            config: Options of this call.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not take.
            APIError: The service refused or failed.
            APIConnectionError: No answer came in time.

        Source: `generativelanguage.tunedModels.get`, `aiplatform.projects.locations.tuningJobs.get`
        """
        return await self._call(operations.TUNINGS_GET, name=name, config=config)

    async def list(
        self,
        *,
        config: ListTuningJobsConfigOrDict | None = None,
    ) -> AsyncPager[TuningJob]:
        """Call tunings.list.

        Args:
            config: Options of this call.

        Returns:
            A pager over all items.

        Raises:
            UnsupportedFieldError: A field that this backend does not take.
            APIError: The service refused or failed.
            APIConnectionError: No answer came in time.

        Source: `aiplatform.projects.locations.tuningJobs.list`
        """
        return await self._page(operations.TUNINGS_LIST, config=config)

    async def cancel(
        self,
        *,
        name: str,
        config: CancelTuningJobConfigOrDict | None = None,
    ) -> CancelTuningJobResponse:
        """Call tunings.cancel.

        Args:
            name: Part of the request.
            config: Options of this call.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not take.
            APIError: The service refused or failed.
            APIConnectionError: No answer came in time.

        Source: `generativelanguage.tunedModels.cancel`, `aiplatform.projects.locations.tuningJobs.cancel`
        """
        return await self._call(operations.TUNINGS_CANCEL, name=name, config=config)

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
        """Call tunings.validate_reward.

        Args:
            parent: Part of the request.
            sample_response: Part of the request.
            example: Part of the request.
            single_reward_config: Part of the request.
            composite_reward_config: Part of the request.
            config: Options of this call.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not take.
            APIError: The service refused or failed.
            APIConnectionError: No answer came in time.

        Source: `aiplatform.projects.locations.tuningJobs.validateReinforcementTuningReward`
        """
        return await self._call(
            operations.TUNINGS_VALIDATE_REWARD,
            parent=parent,
            sample_response=sample_response,
            example=example,
            single_reward_config=single_reward_config,
            composite_reward_config=composite_reward_config,
            config=config,
        )
