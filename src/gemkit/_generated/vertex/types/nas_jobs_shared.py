"""Types of nas_jobs_shared, of the whole vertex document. Generated: `make gen` writes this file anew."""

from datetime import datetime

from gemkit._generated.vertex.types.nas_jobs_shared4 import Measurement
from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class NasTrialState(_OpenEnum):
    STATE_UNSPECIFIED = "STATE_UNSPECIFIED"
    REQUESTED = "REQUESTED"
    ACTIVE = "ACTIVE"
    STOPPING = "STOPPING"
    SUCCEEDED = "SUCCEEDED"
    INFEASIBLE = "INFEASIBLE"


class NasTrial(_Message):
    end_time: datetime | None = None
    final_measurement: Measurement | None = None
    id: str | None = None
    start_time: datetime | None = None
    state: NasTrialState | None = None
