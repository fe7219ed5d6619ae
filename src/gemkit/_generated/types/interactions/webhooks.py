"""Types of the interactions.webhooks topic. Generated: `make gen` writes this file anew."""

from datetime import datetime
from typing import Annotated

from pydantic import Field

from gemkit._generated.types.http import HttpResponse
from gemkit._mapping.model import OpenEnum, Secret
from gemkit._mapping.union import SnakeMessage


class PingWebhookRequest(SnakeMessage):
    """Interactions ping webhook request."""


class RevocationBehavior(OpenEnum):
    """Interactions revocation behavior: its values."""

    REVOKE_PREVIOUS_SECRETS_AFTER_H24 = "revoke_previous_secrets_after_h24"
    """Revoke previous secrets after h24."""
    REVOKE_PREVIOUS_SECRETS_IMMEDIATELY = "revoke_previous_secrets_immediately"
    """Revoke previous secrets immediately."""


class RotateSigningSecretRequest(SnakeMessage):
    """Interactions rotate signing secret request."""

    revocation_behavior: RevocationBehavior | None = None
    """Revocation behavior, a `interactions.RevocationBehavior`."""


class SigningSecret(SnakeMessage):
    """Interactions signing secret."""

    expire_time: datetime | None = None
    """Expire time, a point in time."""
    truncated_secret: str | None = None
    """Truncated secret, a string."""


class WebhookPingResponse(SnakeMessage):
    """Interactions webhook ping response."""

    sdk_http_response: Annotated[HttpResponse | None, Field(alias="sdkHttpResponse")] = None
    """Headers and status of the HTTP response this came with."""


class WebhookRotateSigningSecretResponse(SnakeMessage):
    """Interactions webhook rotate signing secret response."""

    secret: Annotated[str | None, Field(repr=False), Secret] = None
    """Secret, a string."""
    sdk_http_response: Annotated[HttpResponse | None, Field(alias="sdkHttpResponse")] = None
    """Headers and status of the HTTP response this came with."""


class WebhookState(OpenEnum):
    """Interactions webhook state: its values."""

    ENABLED = "enabled"
    """Enabled."""
    DISABLED = "disabled"
    """Disabled."""
    DISABLED_DUE_TO_FAILED_DELIVERIES = "disabled_due_to_failed_deliveries"
    """Disabled due to failed deliveries."""


class WebhookSubscribedEvent(OpenEnum):
    """Interactions webhook subscribed event: its values."""

    BATCH_SUCCEEDED = "batch.succeeded"
    """Batch succeeded."""
    BATCH_EXPIRED = "batch.expired"
    """Batch expired."""
    BATCH_FAILED = "batch.failed"
    """Batch failed."""
    INTERACTION_REQUIRES_ACTION = "interaction.requires_action"
    """Interaction requires action."""
    INTERACTION_COMPLETED = "interaction.completed"
    """Interaction completed."""
    INTERACTION_FAILED = "interaction.failed"
    """Interaction failed."""
    VIDEO_GENERATED = "video.generated"
    """Video generated."""


class Webhook(SnakeMessage):
    """Interactions webhook."""

    create_time: datetime | None = None
    """Create time, a point in time."""
    id: str | None = None
    """Id, a string."""
    name: str | None = None
    """Name, a string."""
    new_signing_secret: Annotated[str | None, Field(repr=False), Secret] = None
    """New signing secret, a string."""
    signing_secrets: list[SigningSecret] | None = None
    """Signing secrets, a list of interactions.SigningSecret."""
    state: WebhookState | None = None
    """State, a `interactions.WebhookState`."""
    subscribed_events: list[WebhookSubscribedEvent] | None = None
    """Subscribed events, a list of interactions.WebhookSubscribedEvent."""
    update_time: datetime | None = None
    """Update time, a point in time."""
    uri: str | None = None
    """Uri, a string."""


class WebhookInput(SnakeMessage):
    """Interactions webhook input."""

    name: str | None = None
    """Name, a string."""
    subscribed_events: list[WebhookSubscribedEvent] | None = None
    """Subscribed events, a list of interactions.WebhookSubscribedEvent."""
    uri: str | None = None
    """Uri, a string."""


class WebhookListResponse(SnakeMessage):
    """Interactions webhook list response."""

    next_page_token: str | None = None
    """Next page token, a string."""
    webhooks: list[Webhook] | None = None
    """Webhooks, a list of interactions.Webhook."""
    sdk_http_response: Annotated[HttpResponse | None, Field(alias="sdkHttpResponse")] = None
    """Headers and status of the HTTP response this came with."""


class WebhookUpdateState(OpenEnum):
    """Interactions webhook update state: its values."""

    ENABLED = "enabled"
    """Enabled."""
    DISABLED = "disabled"
    """Disabled."""
    DISABLED_DUE_TO_FAILED_DELIVERIES = "disabled_due_to_failed_deliveries"
    """Disabled due to failed deliveries."""


class WebhookUpdateSubscribedEvent(OpenEnum):
    """Interactions webhook update subscribed event: its values."""

    BATCH_SUCCEEDED = "batch.succeeded"
    """Batch succeeded."""
    BATCH_EXPIRED = "batch.expired"
    """Batch expired."""
    BATCH_FAILED = "batch.failed"
    """Batch failed."""
    INTERACTION_REQUIRES_ACTION = "interaction.requires_action"
    """Interaction requires action."""
    INTERACTION_COMPLETED = "interaction.completed"
    """Interaction completed."""
    INTERACTION_FAILED = "interaction.failed"
    """Interaction failed."""
    VIDEO_GENERATED = "video.generated"
    """Video generated."""


class WebhookUpdate(SnakeMessage):
    """Interactions webhook update."""

    name: str | None = None
    """Name, a string."""
    state: WebhookUpdateState | None = None
    """State, a `interactions.WebhookUpdateState`."""
    subscribed_events: list[WebhookUpdateSubscribedEvent] | None = None
    """Subscribed events, a list of interactions.WebhookUpdateSubscribedEvent."""
    uri: str | None = None
    """Uri, a string."""
