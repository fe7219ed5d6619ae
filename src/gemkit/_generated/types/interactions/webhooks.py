"""Types of the interactions.webhooks topic. Generated: `make gen` writes this file anew."""

from datetime import datetime
from typing import Annotated

from pydantic import Field

from gemkit._generated.types.http import HttpResponse
from gemkit._mapping.model import OpenEnum, Secret
from gemkit._mapping.union import SnakeMessage


class PingWebhookRequest(SnakeMessage):
    """Asks for a test event."""


class RevocationBehavior(OpenEnum):
    """When old secrets stop to be valid."""

    REVOKE_PREVIOUS_SECRETS_AFTER_H24 = "revoke_previous_secrets_after_h24"
    """Revoke previous secrets after h24."""
    REVOKE_PREVIOUS_SECRETS_IMMEDIATELY = "revoke_previous_secrets_immediately"
    """Revoke previous secrets immediately."""


class RotateSigningSecretRequest(SnakeMessage):
    """Asks for a new signing secret."""

    revocation_behavior: RevocationBehavior | None = None
    """When the old secrets stop to be valid."""


class SigningSecret(SnakeMessage):
    """A signing secret, cut short."""

    expire_time: datetime | None = None
    """When it expires."""
    truncated_secret: str | None = None
    """The secret, cut short."""


class WebhookPingResponse(SnakeMessage):
    """Says that the test event was sent."""

    sdk_http_response: Annotated[HttpResponse | None, Field(alias="sdkHttpResponse")] = None
    """Headers and status of the HTTP response this came with."""


class WebhookRotateSigningSecretResponse(SnakeMessage):
    """The new signing secret."""

    secret: Annotated[str | None, Field(repr=False), Secret] = None
    """The new secret; returned once, and kept out of reprs and logs."""
    sdk_http_response: Annotated[HttpResponse | None, Field(alias="sdkHttpResponse")] = None
    """Headers and status of the HTTP response this came with."""


class WebhookState(OpenEnum):
    """Whether deliveries are made."""

    ENABLED = "enabled"
    """Enabled."""
    DISABLED = "disabled"
    """Disabled."""
    DISABLED_DUE_TO_FAILED_DELIVERIES = "disabled_due_to_failed_deliveries"
    """Disabled due to failed deliveries."""


class WebhookSubscribedEvent(OpenEnum):
    """Events that can be reported."""

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
    """An address that the service calls when something has ended."""

    create_time: datetime | None = None
    """When it was created."""
    id: str | None = None
    """Its id."""
    name: str | None = None
    """The name."""
    new_signing_secret: Annotated[str | None, Field(repr=False), Secret] = None
    """The secret that deliveries are signed with; returned once, and kept out of reprs and logs."""
    signing_secrets: list[SigningSecret] | None = None
    """The secrets that are valid, cut short."""
    state: WebhookState | None = None
    """Whether deliveries are made."""
    subscribed_events: list[WebhookSubscribedEvent] | None = None
    """The events to be told of, such as `interaction.completed`."""
    update_time: datetime | None = None
    """When it was last changed."""
    uri: str | None = None
    """The address."""


class WebhookInput(SnakeMessage):
    """A new webhook."""

    name: str | None = None
    """The name."""
    subscribed_events: list[WebhookSubscribedEvent] | None = None
    """The events to be told of, such as `interaction.completed`."""
    uri: str | None = None
    """The address."""


class WebhookListResponse(SnakeMessage):
    """A page of webhooks."""

    next_page_token: str | None = None
    """Continues the list; empty on the last page."""
    webhooks: list[Webhook] | None = None
    """The webhooks of this page."""
    sdk_http_response: Annotated[HttpResponse | None, Field(alias="sdkHttpResponse")] = None
    """Headers and status of the HTTP response this came with."""


class WebhookUpdateState(OpenEnum):
    """Whether deliveries are made."""

    ENABLED = "enabled"
    """Enabled."""
    DISABLED = "disabled"
    """Disabled."""
    DISABLED_DUE_TO_FAILED_DELIVERIES = "disabled_due_to_failed_deliveries"
    """Disabled due to failed deliveries."""


class WebhookUpdateSubscribedEvent(OpenEnum):
    """Events that can be reported."""

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
    """What to change of a webhook."""

    name: str | None = None
    """The name."""
    state: WebhookUpdateState | None = None
    """Whether deliveries are made."""
    subscribed_events: list[WebhookUpdateSubscribedEvent] | None = None
    """The events to be told of, such as `interaction.completed`."""
    uri: str | None = None
    """The address."""
