"""Helpers on `types.TuningJob` and `types.Metric`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from gemkit._features.jobs.states import ENDED

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


class TuningJobMixin:
    """What `types.TuningJob` can do."""

    if TYPE_CHECKING:
        state: Any

    @property
    def has_ended(self) -> bool:
        """Whether the job has ended, with success or without."""
        return self.state in ENDED

    @property
    def has_succeeded(self) -> bool:
        """Whether there is a tuned model."""
        return bool(self.state == "JOB_STATE_SUCCEEDED")


class MetricMixin:
    """What `types.Metric` can do."""

    if TYPE_CHECKING:
        name: str | None
        custom_function: Callable[..., Any] | None
        model_dump: Callable[..., dict[str, Any]]

    def to_yaml_file(self, file_path: str, version: str | None = None) -> None:
        """Write the metric to a YAML file, without its functions.

        Args:
            file_path: Path of the file.
            version: A version to write into it.
        """
        import json

        functions = {"custom_function", "parse_and_reduce_fn", "aggregate_summary_fn"}
        fields: Mapping[str, Any] = self.model_dump(mode="json", exclude_none=True, exclude=functions)
        # JSON scalars are YAML scalars, so quoting and escapes need no library.
        lines = [f"{key}: {json.dumps(value, ensure_ascii=False)}" for key, value in fields.items()]
        head = [f"version: {json.dumps(version)}"] if version else []
        Path(file_path).write_text("\n".join([*head, *lines]) + "\n", encoding="utf-8")

    def validate_name(self) -> Self:
        """Change the name to lower case, as every new metric has it, and return the metric."""
        if self.name is not None:
            self.name = self.name.lower()
        return self

    def model_post_init(self, context: Any, /) -> None:
        """Change the name to lower case."""
        del context
        self.validate_name()
