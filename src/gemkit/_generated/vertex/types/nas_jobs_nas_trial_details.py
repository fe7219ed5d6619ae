"""Types of nas_jobs_nas_trial_details, of the whole vertex document. Generated: `make gen` writes this file anew."""

from gemkit._generated.vertex.types.nas_jobs_shared import NasTrial
from gemkit._mapping.model import Message as _Message


class NasTrialDetail(_Message):
    name: str | None = None
    parameters: str | None = None
    search_trial: NasTrial | None = None
    train_trial: NasTrial | None = None


class ListNasTrialDetailsResponse(_Message):
    nas_trial_details: list[NasTrialDetail] | None = None
    next_page_token: str | None = None
