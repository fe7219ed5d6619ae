"""States in which a batch or tuning job has ended."""

from __future__ import annotations

ENDED_WELL = frozenset({"JOB_STATE_SUCCEEDED", "JOB_STATE_PARTIALLY_SUCCEEDED"})
# The google.rpc code of a job that ended without success, for jobs that carry no error of their own.
ENDED_BADLY = {"JOB_STATE_FAILED": 2, "JOB_STATE_CANCELLED": 1, "JOB_STATE_EXPIRED": 4}
ENDED = ENDED_WELL | ENDED_BADLY.keys()

# The lists that `gemkit.types` offers, per backend: on the Gemini API a tuned model is itself the job.
JOB_STATES_SUCCEEDED_VERTEX = ["JOB_STATE_SUCCEEDED"]
JOB_STATES_SUCCEEDED_MLDEV = ["ACTIVE"]
JOB_STATES_SUCCEEDED = [*JOB_STATES_SUCCEEDED_VERTEX, *JOB_STATES_SUCCEEDED_MLDEV]
JOB_STATES_ENDED_VERTEX = [*JOB_STATES_SUCCEEDED_VERTEX, *ENDED_BADLY]
JOB_STATES_ENDED_MLDEV = [*JOB_STATES_SUCCEEDED_MLDEV, "FAILED"]
JOB_STATES_ENDED = [*JOB_STATES_ENDED_VERTEX, *JOB_STATES_ENDED_MLDEV]
