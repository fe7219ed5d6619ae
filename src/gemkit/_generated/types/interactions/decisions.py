"""Types of the interactions.decisions topic. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Tag

from gemkit._core.model import OpenEnum
from gemkit._core.union import OpenUnion, SnakeMessage, UnknownVariant
from gemkit._generated.types.interactions.content import Content, TextContent
from gemkit._generated.types.interactions.interaction import Usage


class BlockReason(OpenEnum):
    SAFETY = "safety"
    OTHER = "other"
    BLOCKLIST = "blocklist"
    PROHIBITED_CONTENT = "prohibited_content"
    IMAGE_SAFETY = "image_safety"


class ChoiceAnswer(SnakeMessage):
    choice: str | None = None
    confidence: float | None = None
    probabilities: dict[str, float] | None = None
    type: Literal["choice"] = "choice"


class ChoiceQuestion(SnakeMessage):
    criteria: dict[str, str] | None = None
    instructions: ChoiceQuestionInstructions | None = None
    type: Literal["choice"] = "choice"


class CreateDecisionRequest(SnakeMessage):
    input: Input | None = None
    model: str | None = None
    questions: dict[str, Question] | None = None


class CreateDecisionResponse(SnakeMessage):
    answers: dict[str, Answer] | None = None
    prompt_feedback: PromptFeedback | None = None
    usage: Usage | None = None


class NoulAnswer(SnakeMessage):
    confidence: float | None = None
    noul: float | None = None
    type: Literal["noul"] = "noul"


class NoulCriteria(SnakeMessage):
    false_description: str | None = None
    true_description: str | None = None


class NoulQuestion(SnakeMessage):
    criteria: NoulCriteria | None = None
    instructions: NoulQuestionInstructions | None = None
    type: Literal["noul"] = "noul"


class PromptFeedback(SnakeMessage):
    block_reason: BlockReason | None = None
    block_reason_message: str | None = None


class ScoreAnswer(SnakeMessage):
    confidence: float | None = None
    legend: dict[str, str] | None = None
    probabilities: dict[str, float] | None = None
    score: float | None = None
    type: Literal["score"] = "score"


class ScoreQuestion(SnakeMessage):
    criteria: list[str] | None = None
    instructions: ScoreQuestionInstructions | None = None
    type: Literal["score"] = "score"


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
