"""Types of the interactions.events topic. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Tag

from gemkit._generated.types.interactions.content import Content
from gemkit._generated.types.interactions.deltas import StepDeltaData
from gemkit._generated.types.interactions.interaction import Error, ServiceTier, Usage
from gemkit._generated.types.interactions.steps import Status, Step
from gemkit._generated.types.interactions.tools import Tool
from gemkit._mapping.model import OpenEnum
from gemkit._mapping.union import OpenUnion, SnakeMessage, UnionAnswer, UnknownVariant


class CancelInteractionEvent(SnakeMessage):
    """Stops the interaction of a websocket."""

    event_type: Literal["interaction.cancel"] = "interaction.cancel"
    """The kind of event."""


class ClientEventList(SnakeMessage):
    """Several events at once."""

    events: list[ClientEvent] | None = None
    """The events."""


class CompleteInteractionEvent(SnakeMessage):
    """Ends the interaction of a websocket."""

    event_type: Literal["interaction.complete"] = "interaction.complete"
    """The kind of event."""


class ConnectInteractionEvent(SnakeMessage):
    """Joins a running interaction over a websocket."""

    background: bool | None = None
    """Run at the service and return at once; `wait` or `get` bring the result."""
    event_type: Literal["interaction.connect"] = "interaction.connect"
    """The kind of event."""
    id: str | None = None
    """Its id."""


class CreateInteractionEvent(SnakeMessage):
    """Starts an interaction over a websocket."""

    event_type: Literal["interaction.create"] = "interaction.create"
    """The kind of event."""
    model: str | None = None
    """The model."""
    previous_interaction_id: str | None = None
    """Id of the interaction that this one continues."""
    store: bool | None = None
    """Whether the service keeps it; on by default."""
    system_instruction: str | None = None
    """How the model should behave."""
    tools: list[Tool] | None = None
    """The tools that may be used."""


class DisconnectEvent(SnakeMessage):
    """Leaves an interaction that goes on."""

    event_type: Literal["interaction.disconnect"] = "interaction.disconnect"
    """The kind of event."""


class ErrorEvent(SnakeMessage):
    """Ends a stream: the interaction failed."""

    error: Error | None = None
    """Why it failed; None if it did not."""
    event_id: str | None = None
    """Id of the event: `last_event_id` resumes the stream behind it."""
    event_type: Literal["error"] = "error"
    """The kind of event."""


class InputEvent(SnakeMessage):
    """Sends input over a websocket."""

    content: list[Content] | None = None
    """The content."""
    event_type: Literal["input"] = "input"
    """The kind of event."""


class InteractionCancelledEvent(SnakeMessage):
    """The interaction was cancelled."""

    event_type: Literal["interaction.cancelled"] = "interaction.cancelled"
    """The kind of event."""
    usage: Usage | None = None
    """Tokens that were used."""


class InteractionCompletedEvent(SnakeMessage):
    """The interaction has ended; the last event of a stream."""

    event_id: str | None = None
    """Id of the event: `last_event_id` resumes the stream behind it."""
    event_type: Literal["interaction.completed"] = "interaction.completed"
    """The kind of event."""
    interaction: InteractionSseEventInteraction | None = None
    """The interaction."""


class InteractionConnectedEvent(SnakeMessage):
    """The websocket has joined an interaction."""

    event_type: Literal["interaction.connected"] = "interaction.connected"
    """The kind of event."""


class InteractionCreatedEvent(SnakeMessage):
    """The interaction has begun; the first event of a stream."""

    event_id: str | None = None
    """Id of the event: `last_event_id` resumes the stream behind it."""
    event_type: Literal["interaction.created"] = "interaction.created"
    """The kind of event."""
    interaction: InteractionSseEventInteraction | None = None
    """The interaction."""


class InteractionSSEStreamEvent(SnakeMessage):
    """One event of a stream."""

    data: InteractionSSEEvent | None = None
    """The bytes, in base64."""


class InteractionSseEventInteraction(SnakeMessage):
    """The interaction, as events show it."""

    agent: str | None = None
    """The agent to run, such as `deep-research-preview-04-2026`."""
    continuation_token: str | None = None
    """Continues an interaction that ended with the status `requires_continuation`."""
    created: str | None = None
    """When it was created, in RFC 3339."""
    id: str | None = None
    """Its id."""
    model: str | None = None
    """The model."""
    object: str | None = None
    """The kind of object: `interaction`."""
    service_tier: ServiceTier | None = None
    """The service tier."""
    status: InteractionSseEventInteractionStatus | None = None
    """The status."""
    steps: list[Step] | None = None
    """The steps, in order."""
    updated: str | None = None
    """When it was last changed, in RFC 3339."""
    usage: Usage | None = None
    """Tokens that were used."""


class InteractionSseEventInteractionStatus(OpenEnum):
    """How far an interaction is."""

    IN_PROGRESS = "in_progress"
    """In progress."""
    REQUIRES_ACTION = "requires_action"
    """Requires action."""
    COMPLETED = "completed"
    """Completed."""
    FAILED = "failed"
    """Failed."""
    CANCELLED = "cancelled"
    """Cancelled."""
    INCOMPLETE = "incomplete"
    """Incomplete."""
    BUDGET_EXCEEDED = "budget_exceeded"
    """Budget exceeded."""
    QUEUED = "queued"
    """Queued."""
    IDLE = "idle"
    """Idle."""
    REQUIRES_CONTINUATION = "requires_continuation"
    """Requires continuation."""


class InteractionStatusUpdate(SnakeMessage):
    """The status of the interaction has changed."""

    continuation_token: str | None = None
    """Continues an interaction that ended with the status `requires_continuation`."""
    event_id: str | None = None
    """Id of the event: `last_event_id` resumes the stream behind it."""
    event_type: Literal["interaction.status_update"] = "interaction.status_update"
    """The kind of event."""
    interaction_id: str | None = None
    """Id of the interaction."""
    status: InteractionStatusUpdateStatus | None = None
    """The status."""
    usage: Usage | None = None
    """Tokens that were used."""


class InteractionStatusUpdateStatus(OpenEnum):
    """How far an interaction is."""

    IN_PROGRESS = "in_progress"
    """In progress."""
    REQUIRES_ACTION = "requires_action"
    """Requires action."""
    COMPLETED = "completed"
    """Completed."""
    FAILED = "failed"
    """Failed."""
    CANCELLED = "cancelled"
    """Cancelled."""
    INCOMPLETE = "incomplete"
    """Incomplete."""
    BUDGET_EXCEEDED = "budget_exceeded"
    """Budget exceeded."""
    QUEUED = "queued"
    """Queued."""
    IDLE = "idle"
    """Idle."""
    REQUIRES_CONTINUATION = "requires_continuation"
    """Requires continuation."""


class LiveInteractionCompletedEvent(SnakeMessage):
    """The interaction of a websocket has ended."""

    created: str | None = None
    """When it was created, in RFC 3339."""
    event_type: Literal["interaction.completed"] = "interaction.completed"
    """The kind of event."""
    status: Status | None = None
    """The status."""
    updated: str | None = None
    """When it was last changed, in RFC 3339."""
    usage: Usage | None = None
    """Tokens that were used."""


class LiveInteractionCreatedEvent(SnakeMessage):
    """The interaction of a websocket has begun."""

    event_type: Literal["interaction.created"] = "interaction.created"
    """The kind of event."""
    interaction_id: str | None = None
    """Id of the interaction."""


class StepDelta(SnakeMessage):
    """The next part of a step."""

    delta: StepDeltaData | None = None
    """What is added to the step."""
    event_id: str | None = None
    """Id of the event: `last_event_id` resumes the stream behind it."""
    event_type: Literal["step.delta"] = "step.delta"
    """The kind of event."""
    index: int | None = None
    """Position of the step in the interaction, from 0."""
    metadata: StepDeltaMetadata | None = None
    """What is known besides."""


class StepDeltaMetadata(SnakeMessage):
    """What is known besides."""

    total_usage: Usage | None = None
    """Tokens that were used so far."""


class StepStart(SnakeMessage):
    """A step has begun."""

    event_id: str | None = None
    """Id of the event: `last_event_id` resumes the stream behind it."""
    event_type: Literal["step.start"] = "step.start"
    """The kind of event."""
    index: int | None = None
    """Position of the step in the interaction, from 0."""
    step: Step | None = None
    """The step, as far as it is known."""


class StepStop(SnakeMessage):
    """A step has ended."""

    event_id: str | None = None
    """Id of the event: `last_event_id` resumes the stream behind it."""
    event_type: Literal["step.stop"] = "step.stop"
    """The kind of event."""
    index: int | None = None
    """Position of the step in the interaction, from 0."""
    step_usage: Usage | None = None
    """Tokens that this step used."""
    usage: Usage | None = None
    """Tokens that were used."""


class UserActionInput(SnakeMessage):
    """What the user does in a world."""

    action: UserActionType | None = None
    """What the user did to the key."""
    event_type: Literal["user_action"] = "user_action"
    """The kind of event."""
    input: UserActionTarget | None = None
    """The input: text, contents or steps."""


class UserActionTarget(OpenEnum):
    """Keys."""

    ARROW_DOWN = "arrow_down"
    """Arrow down."""
    ARROW_LEFT = "arrow_left"
    """Arrow left."""
    ARROW_RIGHT = "arrow_right"
    """Arrow right."""
    ARROW_UP = "arrow_up"
    """Arrow up."""
    KEY_A = "key_a"
    """Key a."""
    KEY_D = "key_d"
    """Key d."""
    KEY_E = "key_e"
    """Key e."""
    KEY_S = "key_s"
    """Key s."""
    KEY_W = "key_w"
    """Key w."""
    SPACE = "space"
    """Space."""


class UserActionType(OpenEnum):
    """What is done to a key."""

    KEY_DOWN = "key_down"
    """Key down."""
    KEY_UP = "key_up"
    """Key up."""
    KEY_CLICK = "key_click"
    """Key click."""


class WorldPromptContent(SnakeMessage):
    """A description of a world."""

    text: str | None = None
    """The text."""


class WorldReferenceImage(SnakeMessage):
    """An image that a world is to look like."""

    data: str | None = None
    """The bytes, in base64."""
    mime_type: str | None = None
    """MIME type."""
    uri: str | None = None
    """The address."""


class WorldSetupEvent(SnakeMessage):
    """Sets up a world."""

    event_type: Literal["world_setup"] = "world_setup"
    """The kind of event."""
    reference_image: WorldReferenceImage | None = None
    """An image that the world is to look like."""
    world_prompt: WorldPrompt | None = None
    """What the world is like."""


class UnknownClientEvent(UnknownVariant):
    """A variant of ClientEvent that this version has no type for."""

    event_type: Literal["UNKNOWN"] = "UNKNOWN"


ClientEvent: TypeAlias = Annotated[
    CancelInteractionEvent
    | CompleteInteractionEvent
    | ConnectInteractionEvent
    | CreateInteractionEvent
    | DisconnectEvent
    | InputEvent
    | UserActionInput
    | WorldSetupEvent
    | UnknownClientEvent,
    OpenUnion(
        "event_type",
        {
            "interaction.cancel": CancelInteractionEvent,
            "interaction.complete": CompleteInteractionEvent,
            "interaction.connect": ConnectInteractionEvent,
            "interaction.create": CreateInteractionEvent,
            "interaction.disconnect": DisconnectEvent,
            "input": InputEvent,
            "user_action": UserActionInput,
            "world_setup": WorldSetupEvent,
        },
        UnknownClientEvent,
    ),
    Tag("ClientEvent"),
]


ClientEventBatch: TypeAlias = ClientEventList | ClientEvent


class UnknownInteractionSSEEvent(UnknownVariant):
    """A variant of InteractionSSEEvent that this version has no type for."""

    event_type: Literal["UNKNOWN"] = "UNKNOWN"


InteractionSSEEvent: TypeAlias = Annotated[
    ErrorEvent
    | InteractionCompletedEvent
    | InteractionCreatedEvent
    | InteractionStatusUpdate
    | StepDelta
    | StepStart
    | StepStop
    | UnknownInteractionSSEEvent,
    OpenUnion(
        "event_type",
        {
            "error": ErrorEvent,
            "interaction.completed": InteractionCompletedEvent,
            "interaction.created": InteractionCreatedEvent,
            "interaction.status_update": InteractionStatusUpdate,
            "step.delta": StepDelta,
            "step.start": StepStart,
            "step.stop": StepStop,
        },
        UnknownInteractionSSEEvent,
    ),
    Tag("InteractionSSEEvent"),
]


class InteractionSSEEventAnswer(UnionAnswer):
    """An answer that is one of InteractionSSEEvent."""

    union = InteractionSSEEvent


class UnknownServerEvent(UnknownVariant):
    """A variant of ServerEvent that this version has no type for."""

    event_type: Literal["UNKNOWN"] = "UNKNOWN"


ServerEvent: TypeAlias = Annotated[
    ErrorEvent
    | InteractionCancelledEvent
    | InteractionConnectedEvent
    | LiveInteractionCompletedEvent
    | LiveInteractionCreatedEvent
    | StepDelta
    | StepStart
    | StepStop
    | UnknownServerEvent,
    OpenUnion(
        "event_type",
        {
            "error": ErrorEvent,
            "interaction.cancelled": InteractionCancelledEvent,
            "interaction.connected": InteractionConnectedEvent,
            "interaction.completed": LiveInteractionCompletedEvent,
            "interaction.created": LiveInteractionCreatedEvent,
            "step.delta": StepDelta,
            "step.start": StepStart,
            "step.stop": StepStop,
        },
        UnknownServerEvent,
    ),
    Tag("ServerEvent"),
]


WorldPrompt: TypeAlias = WorldPromptContent | str
