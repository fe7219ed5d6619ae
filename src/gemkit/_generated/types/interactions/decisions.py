"""Types of the interactions.decisions topic. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field, Tag

from gemkit._generated.types.http import HttpResponse
from gemkit._generated.types.interactions.content import Content, TextContent
from gemkit._generated.types.interactions.interaction import Usage
from gemkit._mapping.model import OpenEnum
from gemkit._mapping.union import OpenUnion, SnakeMessage, UnknownVariant


class BlockReason(OpenEnum):
    """Why an input was blocked."""

    SAFETY = "safety"
    """Safety."""
    OTHER = "other"
    """Other."""
    BLOCKLIST = "blocklist"
    """Blocklist."""
    PROHIBITED_CONTENT = "prohibited_content"
    """Prohibited content."""
    IMAGE_SAFETY = "image_safety"
    """Image safety."""


class ChoiceAnswer(SnakeMessage):
    """Which option was chosen."""

    choice: str | None = None
    """The option that was chosen."""
    confidence: float | None = None
    """How sure the model is, from 0 to 1."""
    probabilities: dict[str, float] | None = None
    """How likely each option is."""
    type: Literal["choice"] = "choice"
    """The kind of object."""


class ChoiceQuestion(SnakeMessage):
    """Asks to choose one of several options."""

    criteria: dict[str, str] | None = None
    """What to judge by."""
    instructions: ChoiceQuestionInstructions | None = None
    """What to consider: text or contents."""
    type: Literal["choice"] = "choice"
    """The kind of object."""


class CreateDecisionRequest(SnakeMessage):
    """Questions about an input."""

    input: Input | None = None
    """The input: text, contents or steps."""
    model: str | None = None
    """The model."""
    questions: dict[str, Question] | None = None
    """The questions, each under a key of your choice."""


class CreateDecisionResponse(SnakeMessage):
    """Answers to questions about an input."""

    answers: dict[str, Answer] | None = None
    """The answer to each question, under the question's key."""
    prompt_feedback: PromptFeedback | None = None
    """Why the input was blocked; None if it was not."""
    usage: Usage | None = None
    """Tokens that were used."""
    sdk_http_response: Annotated[HttpResponse | None, Field(alias="sdkHttpResponse")] = None
    """Headers and status of the HTTP response this came with."""


class NoulAnswer(SnakeMessage):
    """How true a statement is."""

    confidence: float | None = None
    """How sure the model is, from 0 to 1."""
    noul: float | None = None
    """The answer, from 0 (false) to 1 (true)."""
    type: Literal["noul"] = "noul"
    """The kind of object."""


class NoulCriteria(SnakeMessage):
    """What true and false mean."""

    false_description: str | None = None
    """What `false` means."""
    true_description: str | None = None
    """What `true` means."""


class NoulQuestion(SnakeMessage):
    """Asks how true a statement is."""

    criteria: NoulCriteria | None = None
    """What to judge by."""
    instructions: NoulQuestionInstructions | None = None
    """What to consider: text or contents."""
    type: Literal["noul"] = "noul"
    """The kind of object."""


class PromptFeedback(SnakeMessage):
    """Why the input was blocked."""

    block_reason: BlockReason | None = None
    """Why the input was blocked."""
    block_reason_message: str | None = None
    """Why the input was blocked, in words."""


class ScoreAnswer(SnakeMessage):
    """The score of an input."""

    confidence: float | None = None
    """How sure the model is, from 0 to 1."""
    legend: dict[str, str] | None = None
    """What the values of the scale mean."""
    probabilities: dict[str, float] | None = None
    """How likely each option is."""
    score: float | None = None
    """The score."""
    type: Literal["score"] = "score"
    """The kind of object."""


class ScoreQuestion(SnakeMessage):
    """Asks for a score."""

    criteria: list[str] | None = None
    """What to judge by."""
    instructions: ScoreQuestionInstructions | None = None
    """What to consider: text or contents."""
    type: Literal["score"] = "score"
    """The kind of object."""


class UnknownAnswer(UnknownVariant):
    """A variant of Answer that this version has no type for."""

    type: Literal["UNKNOWN"] = "UNKNOWN"


Answer: TypeAlias = Annotated[
    ChoiceAnswer | NoulAnswer | ScoreAnswer | UnknownAnswer,
    OpenUnion(
        "type",
        {
            "choice": ChoiceAnswer,
            "noul": NoulAnswer,
            "score": ScoreAnswer,
        },
        UnknownAnswer,
    ),
    Tag("Answer"),
]


ChoiceQuestionInstructions: TypeAlias = TextContent | list[TextContent] | str


Input: TypeAlias = Content | list[Content] | str


NoulQuestionInstructions: TypeAlias = TextContent | list[TextContent] | str


class UnknownQuestion(UnknownVariant):
    """A variant of Question that this version has no type for."""

    type: Literal["UNKNOWN"] = "UNKNOWN"


Question: TypeAlias = Annotated[
    ChoiceQuestion | NoulQuestion | ScoreQuestion | UnknownQuestion,
    OpenUnion(
        "type",
        {
            "choice": ChoiceQuestion,
            "noul": NoulQuestion,
            "score": ScoreQuestion,
        },
        UnknownQuestion,
    ),
    Tag("Question"),
]


ScoreQuestionInstructions: TypeAlias = TextContent | list[TextContent] | str
