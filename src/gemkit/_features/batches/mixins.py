"""Helpers on `types.BatchJob`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit._features.jobs.states import ENDED


class BatchJobMixin:
    """What `types.BatchJob` can do."""

    if TYPE_CHECKING:
        state: Any

    @property
    def done(self) -> bool:
        """Whether the job has ended, with success or without."""
        return self.state in ENDED
