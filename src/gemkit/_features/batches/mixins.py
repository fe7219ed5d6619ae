"""Methods of `types.BatchJob`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit._features.jobs.states import ENDED


class BatchJobMixin:
    """Base class of `types.BatchJob`."""

    if TYPE_CHECKING:
        state: Any

    @property
    def done(self) -> bool:
        """Whether the job has finished, successfully or not."""
        return self.state in ENDED
