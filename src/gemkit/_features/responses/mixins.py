"""Methods of `types.GenerateContentResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from gemkit.errors import ResponseError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gemkit._features.media.audio import Audio
    from gemkit._generated.types.content import CodeExecutionResult, ExecutableCode, FunctionCall, Part
    from gemkit._generated.types.images import Image
    from gemkit._generated.types.response import (
        Candidate,
        GenerateContentResponse,
        GenerateContentResponseUsageMetadata,
    )
    from gemkit._mapping.model import Message

    _Base = Message
else:
    _Base = object

SCHEMA = "_response_schema"
"""Attribute of a response with the schema of its call."""
PARSED = "_parsed"
_LOST = "a schema that cannot be pickled"
# Omitted from the repr of a response, as few users read it; the fields have it.
_NOT_SHOWN = frozenset({"sdk_http_response", "create_time", "automatic_function_calling_history"})
INITIAL = "_initial_prompt_token_count"
_COMPLETE = frozenset({"STOP", "FINISH_REASON_UNSPECIFIED"})


class GenerateContentResponseMixin(_Base):
    """Base class of `types.GenerateContentResponse`: properties of the first candidate, without warnings."""

    if not TYPE_CHECKING:

        def __init__(self, /, **data: Any) -> None:
            """Create a response from its fields; `parsed`, as dumps of other clients have it, is kept unchanged."""
            parsed = data.pop("parsed", None)
            super().__init__(**data)
            if parsed is not None:
                vars(self)[PARSED] = parsed

        __init__.__pydantic_base_init__ = True  # nested responses are validated without `__init__`

        @classmethod
        def model_construct(cls, _fields_set: set[str] | None = None, **values: Any) -> Any:
            """Create a response without validation; `parsed` is kept unchanged."""
            parsed = values.pop("parsed", None)
            response = super().model_construct(_fields_set, **values)
            if parsed is not None:
                vars(response)[PARSED] = parsed
            return response

    @property
    def parts(self) -> list[Part] | None:
        """The parts of the first candidate; None if there is none."""
        candidate = self._first()
        return candidate.content.parts if candidate is not None and candidate.content is not None else None

    @property
    def text(self) -> str | None:
        """The text of the first candidate, without thoughts; None if it has no text."""
        texts = [part.text for part in self.parts or () if part.text is not None and not part.thought]
        return "".join(texts) if texts else None

    @property
    def thoughts(self) -> str | None:
        """The thoughts of the first candidate, as one text; None if there are none.

        Models return them if `thinking_config.include_thoughts` is set.
        """
        texts = [part.text for part in self.parts or () if part.text is not None and part.thought]
        return "".join(texts) if texts else None

    def images(self) -> list[Image]:
        """Return the images of the first candidate, in order, without those of its thoughts."""
        return [image for part in self.parts or () if not part.thought and (image := part.as_image()) is not None]

    def audio(self) -> Audio | None:
        """Return the audio of the first candidate; None if it has none. Consecutive chunks are concatenated."""
        from gemkit._features.media.audio import Audio

        return Audio.of_blobs([part.inline_data for part in self.parts or () if part.inline_data is not None])

    @property
    def function_calls(self) -> list[FunctionCall] | None:
        """The function calls of the first candidate; None if it has none."""
        return [part.function_call for part in self.parts or () if part.function_call is not None] or None

    @property
    def executable_code(self) -> str | None:
        """The first code for execution, written by the model; None if there is none."""
        found: ExecutableCode | None = next((p.executable_code for p in self.parts or () if p.executable_code), None)
        return found.code if found is not None else None

    @property
    def code_execution_result(self) -> str | None:
        """The result of the first code that was executed; None if there is none."""
        found: CodeExecutionResult | None = next(
            (part.code_execution_result for part in self.parts or () if part.code_execution_result), None
        )
        return found.output if found is not None else None

    @property
    def initial_prompt_token_count(self) -> int | None:
        """Token count of the first prompt, without those of continuations."""
        usage = self._own().usage_metadata
        return usage.initial_prompt_token_count if usage is not None else None

    @property
    def parsed(self) -> Any:
        """The text of the response, parsed by `response_schema` or `response_json_schema` of the call.

        An instance of the class that was passed; parsed JSON for a schema passed as data. None if the call had no
        schema, or if the text could not be parsed: `parse_error` then has the error, and `parse` raises it.
        """
        try:
            return self.parse()
        except ResponseError:
            return None

    @parsed.setter
    def parsed(self, value: Any) -> None:
        vars(self)[PARSED] = value

    @property
    def parse_error(self) -> ResponseError | None:
        """The error from parsing the text with the call's schema; None if it was parsed, or there is no schema."""
        try:
            self.parse()
        except ResponseError as error:
            return error
        return None

    def parse(self) -> Any:
        """Return the value of `parsed`; raise the error if the text cannot be parsed.

        Returns:
            An instance of the class that was passed, parsed JSON for a schema passed as data, or None if the call had
            no schema.

        Raises:
            ResponseError: The response was blocked or truncated, or does not match the schema; the message has the
                reason.
        """
        attributes: dict[str, Any] = vars(self)
        if PARSED not in attributes:
            if SCHEMA not in attributes:
                return None
            attributes[PARSED] = self._parse(attributes[SCHEMA])
        return attributes[PARSED]

    def explain(self) -> str:
        """Return one sentence with the state of the response: blocked, truncated, empty or complete, and the reason."""
        return f"The response {self._state()}."

    def __repr_args__(self) -> Iterable[tuple[str | None, Any]]:
        return ((name, value) for name, value in super().__repr_args__() if name not in _NOT_SHOWN)

    def _repr_html_(self) -> str:
        from gemkit._features.responses.display import response_html

        return response_html(self._own())

    def _repr_mimebundle_(self, include: Any = None, exclude: Any = None) -> dict[str, str]:
        del include, exclude
        return {"text/plain": repr(self), "text/html": self._repr_html_()}

    def _parse(self, schema: Any) -> Any:
        from gemkit._features.schemas.parsing import parse_text

        text = self.text
        candidate = self._first()
        reason = candidate.finish_reason if candidate is not None else None
        if schema == _LOST:
            raise ResponseError(
                "the schema was lost in pickling: define its class at the top of a module, or parse `text`"
            )
        if text is None or (reason is not None and reason.value not in _COMPLETE):
            raise ResponseError(f"there is nothing to parse: the response {self._state()}", body=(text or "").encode())
        try:
            return parse_text(text, schema)
        except ValueError as error:
            raise ResponseError(f"the response does not match the schema: {error}", body=text.encode()) from error

    def _state(self) -> str:
        own = self._own()
        feedback = own.prompt_feedback
        if feedback is not None and feedback.block_reason is not None:
            detail = f": {feedback.block_reason_message}" if feedback.block_reason_message else ""
            return f"is empty: the prompt was blocked for {feedback.block_reason.value}{detail}"
        candidate = self._first()
        if candidate is None:
            return "has no candidates, and the service gave no reason"
        length = "is empty" if not candidate.content or not candidate.content.parts else "has content"
        reason = candidate.finish_reason
        if reason is None:
            return f"{length} and is not finished: it has no finish reason"
        detail = f" ({candidate.finish_message})" if candidate.finish_message else ""
        match reason.value:
            case "STOP":
                kinds = sorted({kind for part in self.parts or () for kind in part.model_fields_set})
                return (
                    f"is complete; it has {', '.join(kinds)}"
                    if kinds
                    else "is complete but empty: the model stopped without output"
                )
            case "MAX_TOKENS":
                return f"was cut off at max_output_tokens and {length}{detail}"
            case _:
                return f"ended with finish reason {reason.value} and {length}{detail}"

    def _first(self) -> Candidate | None:
        candidates = self._own().candidates
        return candidates[0] if candidates else None

    def _own(self) -> GenerateContentResponse:
        return cast("GenerateContentResponse", self)

    def __getstate__(self) -> dict[Any, Any]:
        # The schema, or the class of the parsed value, may not be picklable.
        state = super().__getstate__()
        attributes = dict(state["__dict__"])
        if SCHEMA in attributes and not _can_be_pickled(attributes[SCHEMA]):
            attributes[SCHEMA] = _LOST
            if not _can_be_pickled(attributes.get(PARSED)):
                del attributes[PARSED]
        return {**state, "__dict__": attributes}


def _can_be_pickled(value: object) -> bool:
    import pickle

    try:
        pickle.dumps(value)
    except Exception:  # noqa: BLE001 - a user's class may raise any exception
        return False
    return True


class CandidateMixin(_Base):
    """Base class of `types.Candidate`."""

    def __repr_args__(self) -> Iterable[tuple[str | None, Any]]:
        for name, value in super().__repr_args__():
            is_plain = (name == "index" and value == 0) or (
                name == "safety_ratings" and not any(rating.blocked for rating in value or ())
            )
            if not is_plain:
                yield name, value


class UsageMixin(_Base):
    """Base class of `types.GenerateContentResponseUsageMetadata`."""

    def __repr_args__(self) -> Iterable[tuple[str | None, Any]]:
        return ((name, value) for name, value in super().__repr_args__() if not (name or "").endswith("_details"))

    @property
    def initial_prompt_token_count(self) -> int | None:
        """Token count of the first prompt, without those of continuations."""
        known: dict[str, Any] = vars(self)
        return known.get(INITIAL, cast("GenerateContentResponseUsageMetadata", self).prompt_token_count)
