"""Types of studies_trials, of the whole vertex document. Generated: `make gen` writes this file anew."""

from gemkit._generated.vertex.types.nas_jobs_shared4 import Measurement
from gemkit._generated.vertex.types.studies_trials_shared import Trial, TrialParameter
from gemkit._mapping.model import Message as _Message


class AddTrialMeasurementRequest(_Message):
    measurement: Measurement | None = None


class CheckTrialEarlyStoppingStateRequest(_Message):
    pass


class CompleteTrialRequest(_Message):
    final_measurement: Measurement | None = None
    infeasible_reason: str | None = None
    trial_infeasible: bool | None = None


class ListOptimalTrialsRequest(_Message):
    pass


class ListOptimalTrialsResponse(_Message):
    optimal_trials: list[Trial] | None = None


class ListTrialsResponse(_Message):
    next_page_token: str | None = None
    trials: list[Trial] | None = None


class StopTrialRequest(_Message):
    pass


class TrialContext(_Message):
    description: str | None = None
    parameters: list[TrialParameter] | None = None


class SuggestTrialsRequest(_Message):
    client_id: str | None = None
    contexts: list[TrialContext] | None = None
    suggestion_count: int | None = None
