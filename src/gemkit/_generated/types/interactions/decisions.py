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
    """Interactions block reason: its values."""

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
    """Interactions choice answer."""

    choice: str | None = None
    """Choice, a string."""
    confidence: float | None = None
    """Confidence, a number."""
    probabilities: dict[str, float] | None = None
    """Probabilities, a mapping to float."""
    type: Literal["choice"] = "choice"
    """Type, a `'choice'`."""


class ChoiceQuestion(SnakeMessage):
    """Interactions choice question."""

    criteria: dict[str, str] | None = None
    """Criteria, a mapping to str."""
    instructions: ChoiceQuestionInstructions | None = None
    """Instructions, a `interactions.ChoiceQuestionInstructions`."""
    type: Literal["choice"] = "choice"
    """Type, a `'choice'`."""


class CreateDecisionRequest(SnakeMessage):
    """Interactions create decision request."""

    input: Input | None = None
    """Input, a `interactions.Input`."""
    model: str | None = None
    """Model, a string."""
    questions: dict[str, Question] | None = None
    """Questions, a mapping to interactions.Question."""


class CreateDecisionResponse(SnakeMessage):
    """Interactions create decision response."""

    answers: dict[str, Answer] | None = None
    """Answers, a mapping to interactions.Answer."""
    prompt_feedback: PromptFeedback | None = None
    """Prompt feedback, a `interactions.PromptFeedback`."""
    usage: Usage | None = None
    """Usage, a `interactions.Usage`."""
    sdk_http_response: Annotated[HttpResponse | None, Field(alias="sdkHttpResponse")] = None
    """Headers and status of the HTTP response this came with."""


class NoulAnswer(SnakeMessage):
    """Interactions noul answer."""

    confidence: float | None = None
    """Confidence, a number."""
    noul: float | None = None
    """Noul, a number."""
    type: Literal["noul"] = "noul"
    """Type, a `'noul'`."""


class NoulCriteria(SnakeMessage):
    """Interactions noul criteria."""

    false_description: str | None = None
    """False description, a string."""
    true_description: str | None = None
    """True description, a string."""


class NoulQuestion(SnakeMessage):
    """Interactions noul question."""

    criteria: NoulCriteria | None = None
    """Criteria, a `interactions.NoulCriteria`."""
    instructions: NoulQuestionInstructions | None = None
    """Instructions, a `interactions.NoulQuestionInstructions`."""
    type: Literal["noul"] = "noul"
    """Type, a `'noul'`."""


class PromptFeedback(SnakeMessage):
    """Interactions prompt feedback."""

    block_reason: BlockReason | None = None
    """Block reason, a `interactions.BlockReason`."""
    block_reason_message: str | None = None
    """Block reason message, a string."""


class ScoreAnswer(SnakeMessage):
    """Interactions score answer."""

    confidence: float | None = None
    """Confidence, a number."""
    legend: dict[str, str] | None = None
    """Legend, a mapping to str."""
    probabilities: dict[str, float] | None = None
    """Probabilities, a mapping to float."""
    score: float | None = None
    """Score, a number."""
    type: Literal["score"] = "score"
    """Type, a `'score'`."""


class ScoreQuestion(SnakeMessage):
    """Interactions score question."""

    criteria: list[str] | None = None
    """Criteria, a list of str."""
    instructions: ScoreQuestionInstructions | None = None
    """Instructions, a `interactions.ScoreQuestionInstructions`."""
    type: Literal["score"] = "score"
    """Type, a `'score'`."""


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
