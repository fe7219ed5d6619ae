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
    """Interactions cancel interaction event."""

    event_type: Literal["interaction.cancel"] = "interaction.cancel"
    """Event type, a `'interaction.cancel'`."""


class ClientEventList(SnakeMessage):
    """Interactions client event list."""

    events: list[ClientEvent] | None = None
    """Events, a list of interactions.ClientEvent."""


class CompleteInteractionEvent(SnakeMessage):
    """Interactions complete interaction event."""

    event_type: Literal["interaction.complete"] = "interaction.complete"
    """Event type, a `'interaction.complete'`."""


class ConnectInteractionEvent(SnakeMessage):
    """Interactions connect interaction event."""

    background: bool | None = None
    """Background, true or false."""
    event_type: Literal["interaction.connect"] = "interaction.connect"
    """Event type, a `'interaction.connect'`."""
    id: str | None = None
    """Id, a string."""


class CreateInteractionEvent(SnakeMessage):
    """Interactions create interaction event."""

    event_type: Literal["interaction.create"] = "interaction.create"
    """Event type, a `'interaction.create'`."""
    model: str | None = None
    """Model, a string."""
    previous_interaction_id: str | None = None
    """Previous interaction id, a string."""
    store: bool | None = None
    """Store, true or false."""
    system_instruction: str | None = None
    """System instruction, a string."""
    tools: list[Tool] | None = None
    """Tools, a list of interactions.Tool."""


class DisconnectEvent(SnakeMessage):
    """Interactions disconnect event."""

    event_type: Literal["interaction.disconnect"] = "interaction.disconnect"
    """Event type, a `'interaction.disconnect'`."""


class ErrorEvent(SnakeMessage):
    """Interactions error event."""

    error: Error | None = None
    """Error, a `interactions.Error`."""
    event_id: str | None = None
    """Event id, a string."""
    event_type: Literal["error"] = "error"
    """Event type, a `'error'`."""


class InputEvent(SnakeMessage):
    """Interactions input event."""

    content: list[Content] | None = None
    """Content, a list of interactions.Content."""
    event_type: Literal["input"] = "input"
    """Event type, a `'input'`."""


class InteractionCancelledEvent(SnakeMessage):
    """Interactions interaction cancelled event."""

    event_type: Literal["interaction.cancelled"] = "interaction.cancelled"
    """Event type, a `'interaction.cancelled'`."""
    usage: Usage | None = None
    """Usage, a `interactions.Usage`."""


class InteractionCompletedEvent(SnakeMessage):
    """Interactions interaction completed event."""

    event_id: str | None = None
    """Event id, a string."""
    event_type: Literal["interaction.completed"] = "interaction.completed"
    """Event type, a `'interaction.completed'`."""
    interaction: InteractionSseEventInteraction | None = None
    """Interaction, a `interactions.InteractionSseEventInteraction`."""


class InteractionConnectedEvent(SnakeMessage):
    """Interactions interaction connected event."""

    event_type: Literal["interaction.connected"] = "interaction.connected"
    """Event type, a `'interaction.connected'`."""


class InteractionCreatedEvent(SnakeMessage):
    """Interactions interaction created event."""

    event_id: str | None = None
    """Event id, a string."""
    event_type: Literal["interaction.created"] = "interaction.created"
    """Event type, a `'interaction.created'`."""
    interaction: InteractionSseEventInteraction | None = None
    """Interaction, a `interactions.InteractionSseEventInteraction`."""


class InteractionSSEStreamEvent(SnakeMessage):
    """Interactions interaction sse stream event."""

    data: InteractionSSEEvent | None = None
    """Data, a `interactions.InteractionSSEEvent`."""


class InteractionSseEventInteraction(SnakeMessage):
    """Interactions interaction sse event interaction."""

    agent: str | None = None
    """Agent, a string."""
    continuation_token: str | None = None
    """Continuation token, a string."""
    created: str | None = None
    """Created, a string."""
    id: str | None = None
    """Id, a string."""
    model: str | None = None
    """Model, a string."""
    object: str | None = None
    """Object, a string."""
    service_tier: ServiceTier | None = None
    """Service tier, a `interactions.ServiceTier`."""
    status: InteractionSseEventInteractionStatus | None = None
    """Status, a `interactions.InteractionSseEventInteractionStatus`."""
    steps: list[Step] | None = None
    """Steps, a list of interactions.Step."""
    updated: str | None = None
    """Updated, a string."""
    usage: Usage | None = None
    """Usage, a `interactions.Usage`."""


class InteractionSseEventInteractionStatus(OpenEnum):
    """Interactions interaction sse event interaction status: its values."""

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
    """Interactions interaction status update."""

    continuation_token: str | None = None
    """Continuation token, a string."""
    event_id: str | None = None
    """Event id, a string."""
    event_type: Literal["interaction.status_update"] = "interaction.status_update"
    """Event type, a `'interaction.status_update'`."""
    interaction_id: str | None = None
    """Interaction id, a string."""
    status: InteractionStatusUpdateStatus | None = None
    """Status, a `interactions.InteractionStatusUpdateStatus`."""
    usage: Usage | None = None
    """Usage, a `interactions.Usage`."""


class InteractionStatusUpdateStatus(OpenEnum):
    """Interactions interaction status update status: its values."""

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
    """Interactions live interaction completed event."""

    created: str | None = None
    """Created, a string."""
    event_type: Literal["interaction.completed"] = "interaction.completed"
    """Event type, a `'interaction.completed'`."""
    status: Status | None = None
    """Status, a `interactions.Status`."""
    updated: str | None = None
    """Updated, a string."""
    usage: Usage | None = None
    """Usage, a `interactions.Usage`."""


class LiveInteractionCreatedEvent(SnakeMessage):
    """Interactions live interaction created event."""

    event_type: Literal["interaction.created"] = "interaction.created"
    """Event type, a `'interaction.created'`."""
    interaction_id: str | None = None
    """Interaction id, a string."""


class StepDelta(SnakeMessage):
    """Interactions step delta."""

    delta: StepDeltaData | None = None
    """Delta, a `interactions.StepDeltaData`."""
    event_id: str | None = None
    """Event id, a string."""
    event_type: Literal["step.delta"] = "step.delta"
    """Event type, a `'step.delta'`."""
    index: int | None = None
    """Index, an integer."""
    metadata: StepDeltaMetadata | None = None
    """Metadata, a `interactions.StepDeltaMetadata`."""


class StepDeltaMetadata(SnakeMessage):
    """Interactions step delta metadata."""

    total_usage: Usage | None = None
    """Total usage, a `interactions.Usage`."""


class StepStart(SnakeMessage):
    """Interactions step start."""

    event_id: str | None = None
    """Event id, a string."""
    event_type: Literal["step.start"] = "step.start"
    """Event type, a `'step.start'`."""
    index: int | None = None
    """Index, an integer."""
    step: Step | None = None
    """Step, a `interactions.Step`."""


class StepStop(SnakeMessage):
    """Interactions step stop."""

    event_id: str | None = None
    """Event id, a string."""
    event_type: Literal["step.stop"] = "step.stop"
    """Event type, a `'step.stop'`."""
    index: int | None = None
    """Index, an integer."""
    step_usage: Usage | None = None
    """Step usage, a `interactions.Usage`."""
    usage: Usage | None = None
    """Usage, a `interactions.Usage`."""


class UserActionInput(SnakeMessage):
    """Interactions user action input."""

    action: UserActionType | None = None
    """Action, a `interactions.UserActionType`."""
    event_type: Literal["user_action"] = "user_action"
    """Event type, a `'user_action'`."""
    input: UserActionTarget | None = None
    """Input, a `interactions.UserActionTarget`."""


class UserActionTarget(OpenEnum):
    """Interactions user action target: its values."""

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
    """Interactions user action type: its values."""

    KEY_DOWN = "key_down"
    """Key down."""
    KEY_UP = "key_up"
    """Key up."""
    KEY_CLICK = "key_click"
    """Key click."""


class WorldPromptContent(SnakeMessage):
    """Interactions world prompt content."""

    text: str | None = None
    """Text, a string."""


class WorldReferenceImage(SnakeMessage):
    """Interactions world reference image."""

    data: str | None = None
    """Data, a string."""
    mime_type: str | None = None
    """Mime type, a string."""
    uri: str | None = None
    """Uri, a string."""


class WorldSetupEvent(SnakeMessage):
    """Interactions world setup event."""

    event_type: Literal["world_setup"] = "world_setup"
    """Event type, a `'world_setup'`."""
    reference_image: WorldReferenceImage | None = None
    """Reference image, a `interactions.WorldReferenceImage`."""
    world_prompt: WorldPrompt | None = None
    """World prompt, a `interactions.WorldPrompt`."""


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
