"""Methods of `types.TuningJob` and `types.Metric`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from gemkit._features.jobs.states import ENDED

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


class TuningJobMixin:
    """Base class of `types.TuningJob`."""

    if TYPE_CHECKING:
        state: Any

    @property
    def has_ended(self) -> bool:
        """Whether the job has finished, successfully or not."""
        return self.state in ENDED

    @property
    def has_succeeded(self) -> bool:
        """Whether the job has succeeded, with a tuned model."""
        return bool(self.state == "JOB_STATE_SUCCEEDED")


class MetricMixin:
    """Base class of `types.Metric`."""

    if TYPE_CHECKING:
        name: str | None
        custom_function: Callable[..., Any] | None
        model_dump: Callable[..., dict[str, Any]]

    def to_yaml_file(self, file_path: str, version: str | None = None) -> None:
        """Write the metric to a YAML file, without its functions.

        Args:
            file_path: Path of the file.
            version: Version to write into the file.
        """
        import json

        functions = {"custom_function", "parse_and_reduce_fn", "aggregate_summary_fn"}
        fields: Mapping[str, Any] = self.model_dump(mode="json", exclude_none=True, exclude=functions)
        # JSON scalars are valid YAML scalars, so no library is required for quoting.
        lines = [f"{key}: {json.dumps(value, ensure_ascii=False)}" for key, value in fields.items()]
        head = [f"version: {json.dumps(version)}"] if version else []
        Path(file_path).write_text("\n".join([*head, *lines]) + "\n", encoding="utf-8")

    def validate_name(self) -> Self:
        """Convert the name to lower case, as for every new metric, and return the metric."""
        if self.name is not None:
            self.name = self.name.lower()
        return self

    def model_post_init(self, context: Any, /) -> None:
        """Convert the name to lower case."""
        del context
        self.validate_name()
