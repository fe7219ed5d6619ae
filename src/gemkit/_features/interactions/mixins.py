"""Methods of `types.interactions.Interaction`: accessors of the last output."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pydantic import model_serializer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gemkit._generated.types.interactions import (
        AudioContent,
        FunctionCallStep,
        ImageContent,
        VideoContent,
    )

ENDED = frozenset({"completed", "failed", "cancelled", "incomplete", "budget_exceeded", "requires_action"})


class ObjectMixin:
    """An object without documented fields: its values are encoded unchanged, including null."""

    @model_serializer(mode="plain")
    def _dump(self: Any) -> dict[str, Any]:
        return dict(self.model_extra or {})


class InteractionMixin:
    """Accessors of an interaction, for the steps after the last input."""

    if TYPE_CHECKING:
        steps: Any
        status: Any

    @property
    def output_text(self) -> str:
        """The text of the output, joined; empty if there is none."""
        return "".join(part.text for part in self._output("text") if part.text is not None)

    @property
    def output_image(self) -> ImageContent | None:
        """The last image of the output; None if there is none."""
        found: ImageContent | None = self._last("image")
        return found

    @property
    def output_audio(self) -> AudioContent | None:
        """The last audio of the output; None if there is none."""
        found: AudioContent | None = self._last("audio")
        return found

    @property
    def output_video(self) -> VideoContent | None:
        """The last video of the output; None if there is none."""
        found: VideoContent | None = self._last("video")
        return found

    @property
    def function_calls(self) -> list[FunctionCallStep]:
        """The function calls that require a result."""
        steps: list[Any] = list(self._recent())
        done = {step.call_id for step in steps if getattr(step, "type", "") == "function_result"}
        return [step for step in steps if getattr(step, "type", "") == "function_call" and step.id not in done]

    @property
    def is_done(self) -> bool:
        """Whether the interaction is done; it may require results of functions."""
        return self.status is not None and self.status in ENDED

    def _recent(self) -> Iterator[Any]:
        steps: list[Any] = self.steps or []
        inputs = [index for index, step in enumerate(steps) if getattr(step, "type", "") == "user_input"]
        yield from steps[inputs[-1] + 1 if inputs else 0 :]

    def _output(self, kind: str) -> Iterator[Any]:
        for step in self._recent():
            if getattr(step, "type", "") == "model_output":
                yield from (part for part in step.content or () if getattr(part, "type", "") == kind)

    def _last(self, kind: str) -> Any:
        return next(reversed(list(self._output(kind))), None)
