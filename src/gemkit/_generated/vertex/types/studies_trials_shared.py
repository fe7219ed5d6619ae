"""Types of studies_trials_shared, of the whole vertex document. Generated: `make gen` writes this file anew."""

from datetime import datetime
from typing import Any

from gemkit._generated.vertex.types.nas_jobs_shared4 import Measurement
from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class TrialState(_OpenEnum):
    STATE_UNSPECIFIED = "STATE_UNSPECIFIED"
    REQUESTED = "REQUESTED"
    ACTIVE = "ACTIVE"
    STOPPING = "STOPPING"
    SUCCEEDED = "SUCCEEDED"
    INFEASIBLE = "INFEASIBLE"


class TrialParameter(_Message):
    parameter_id: str | None = None
    value: Any = None


class Trial(_Message):
    client_id: str | None = None
    custom_job: str | None = None
    end_time: datetime | None = None
    final_measurement: Measurement | None = None
    id: str | None = None
    infeasible_reason: str | None = None
    measurements: list[Measurement] | None = None
    name: str | None = None
    parameters: list[TrialParameter] | None = None
    start_time: datetime | None = None
    state: TrialState | None = None
    web_access_uris: dict[str, str] | None = None
