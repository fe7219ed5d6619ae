"""Types of the interactions.events topic. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Tag

from gemkit._core.model import OpenEnum
from gemkit._core.union import OpenUnion, SnakeMessage, UnknownVariant
from gemkit._generated.types.interactions.content import Content
from gemkit._generated.types.interactions.deltas import StepDeltaData
from gemkit._generated.types.interactions.interaction import Error, ServiceTier, Usage
from gemkit._generated.types.interactions.steps import Status, Step
from gemkit._generated.types.interactions.tools import Tool


class CancelInteractionEvent(SnakeMessage):
    event_type: Literal["interaction.cancel"] = "interaction.cancel"


class ClientEventList(SnakeMessage):
    events: list[ClientEvent] | None = None


class CompleteInteractionEvent(SnakeMessage):
    event_type: Literal["interaction.complete"] = "interaction.complete"


class ConnectInteractionEvent(SnakeMessage):
    background: bool | None = None
    event_type: Literal["interaction.connect"] = "interaction.connect"
    id: str | None = None


class CreateInteractionEvent(SnakeMessage):
    event_type: Literal["interaction.create"] = "interaction.create"
    model: str | None = None
    previous_interaction_id: str | None = None
    store: bool | None = None
    system_instruction: str | None = None
    tools: list[Tool] | None = None


class DisconnectEvent(SnakeMessage):
    event_type: Literal["interaction.disconnect"] = "interaction.disconnect"


class ErrorEvent(SnakeMessage):
    error: Error | None = None
    event_id: str | None = None
    event_type: Literal["error"] = "error"


class InputEvent(SnakeMessage):
    content: list[Content] | None = None
    event_type: Literal["input"] = "input"


class InteractionCancelledEvent(SnakeMessage):
    event_type: Literal["interaction.cancelled"] = "interaction.cancelled"
    usage: Usage | None = None


class InteractionCompletedEvent(SnakeMessage):
    event_id: str | None = None
    event_type: Literal["interaction.completed"] = "interaction.completed"
    interaction: InteractionSseEventInteraction | None = None


class InteractionConnectedEvent(SnakeMessage):
    event_type: Literal["interaction.connected"] = "interaction.connected"


class InteractionCreatedEvent(SnakeMessage):
    event_id: str | None = None
    event_type: Literal["interaction.created"] = "interaction.created"
    interaction: InteractionSseEventInteraction | None = None


class InteractionSSEStreamEvent(SnakeMessage):
    data: InteractionSSEEvent | None = None


class InteractionSseEventInteraction(SnakeMessage):
    agent: str | None = None
    continuation_token: str | None = None
    created: str | None = None
    id: str | None = None
    model: str | None = None
    object: str | None = None
    service_tier: ServiceTier | None = None
    status: InteractionSseEventInteractionStatus | None = None
    steps: list[Step] | None = None
    updated: str | None = None
    usage: Usage | None = None


class InteractionSseEventInteractionStatus(OpenEnum):
    IN_PROGRESS = "in_progress"
    REQUIRES_ACTION = "requires_action"
    COMPLETED = "completed"
    FAILED = "failed"
    CANCELLED = "cancelled"
    INCOMPLETE = "incomplete"
    BUDGET_EXCEEDED = "budget_exceeded"
    QUEUED = "queued"
    IDLE = "idle"
    REQUIRES_CONTINUATION = "requires_continuation"


class InteractionStatusUpdate(SnakeMessage):
    continuation_token: str | None = None
    event_id: str | None = None
    event_type: Literal["interaction.status_update"] = "interaction.status_update"
    interaction_id: str | None = None
    status: InteractionStatusUpdateStatus | None = None
    usage: Usage | None = None


class InteractionStatusUpdateStatus(OpenEnum):
    IN_PROGRESS = "in_progress"
    REQUIRES_ACTION = "requires_action"
    COMPLETED = "completed"
    FAILED = "failed"
    CANCELLED = "cancelled"
    INCOMPLETE = "incomplete"
    BUDGET_EXCEEDED = "budget_exceeded"
    QUEUED = "queued"
    IDLE = "idle"
    REQUIRES_CONTINUATION = "requires_continuation"


class LiveInteractionCompletedEvent(SnakeMessage):
    created: str | None = None
    event_type: Literal["interaction.completed"] = "interaction.completed"
    status: Status | None = None
    updated: str | None = None
    usage: Usage | None = None


class LiveInteractionCreatedEvent(SnakeMessage):
    event_type: Literal["interaction.created"] = "interaction.created"
    interaction_id: str | None = None


class StepDelta(SnakeMessage):
    delta: StepDeltaData | None = None
    event_id: str | None = None
    event_type: Literal["step.delta"] = "step.delta"
    index: int | None = None
    metadata: StepDeltaMetadata | None = None


class StepDeltaMetadata(SnakeMessage):
    total_usage: Usage | None = None


class StepStart(SnakeMessage):
    event_id: str | None = None
    event_type: Literal["step.start"] = "step.start"
    index: int | None = None
    step: Step | None = None


class StepStop(SnakeMessage):
    event_id: str | None = None
    event_type: Literal["step.stop"] = "step.stop"
    index: int | None = None
    step_usage: Usage | None = None
    usage: Usage | None = None


class UserActionInput(SnakeMessage):
    action: UserActionType | None = None
    event_type: Literal["user_action"] = "user_action"
    input: UserActionTarget | None = None


class UserActionTarget(OpenEnum):
    ARROW_DOWN = "arrow_down"
    ARROW_LEFT = "arrow_left"
    ARROW_RIGHT = "arrow_right"
    ARROW_UP = "arrow_up"
    KEY_A = "key_a"
    KEY_D = "key_d"
    KEY_E = "key_e"
    KEY_S = "key_s"
    KEY_W = "key_w"
    SPACE = "space"


class UserActionType(OpenEnum):
    KEY_DOWN = "key_down"
    KEY_UP = "key_up"
    KEY_CLICK = "key_click"


class WorldPromptContent(SnakeMessage):
    text: str | None = None


class WorldReferenceImage(SnakeMessage):
    data: str | None = None
    mime_type: str | None = None
    uri: str | None = None


class WorldSetupEvent(SnakeMessage):
    event_type: Literal["world_setup"] = "world_setup"
    reference_image: WorldReferenceImage | None = None
    world_prompt: WorldPrompt | None = None


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
