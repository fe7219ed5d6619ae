"""Types of the interactions.webhooks topic. Generated: `make gen` writes this file anew."""

from datetime import datetime

from gemkit._core.model import OpenEnum
from gemkit._core.union import SnakeMessage


class PingWebhookRequest(SnakeMessage):
    pass


class RevocationBehavior(OpenEnum):
    REVOKE_PREVIOUS_SECRETS_AFTER_H24 = "revoke_previous_secrets_after_h24"
    REVOKE_PREVIOUS_SECRETS_IMMEDIATELY = "revoke_previous_secrets_immediately"


class RotateSigningSecretRequest(SnakeMessage):
    revocation_behavior: RevocationBehavior | None = None


class SigningSecret(SnakeMessage):
    expire_time: datetime | None = None
    truncated_secret: str | None = None


class WebhookPingResponse(SnakeMessage):
    pass


class WebhookRotateSigningSecretResponse(SnakeMessage):
    secret: str | None = None


class WebhookState(OpenEnum):
    ENABLED = "enabled"
    DISABLED = "disabled"
    DISABLED_DUE_TO_FAILED_DELIVERIES = "disabled_due_to_failed_deliveries"


class WebhookSubscribedEvent(OpenEnum):
    BATCH_SUCCEEDED = "batch.succeeded"
    BATCH_EXPIRED = "batch.expired"
    BATCH_FAILED = "batch.failed"
    INTERACTION_REQUIRES_ACTION = "interaction.requires_action"
    INTERACTION_COMPLETED = "interaction.completed"
    INTERACTION_FAILED = "interaction.failed"
    VIDEO_GENERATED = "video.generated"


class Webhook(SnakeMessage):
    create_time: datetime | None = None
    id: str | None = None
    name: str | None = None
    new_signing_secret: str | None = None
    signing_secrets: list[SigningSecret] | None = None
    state: WebhookState | None = None
    subscribed_events: list[WebhookSubscribedEvent] | None = None
    update_time: datetime | None = None
    uri: str | None = None


class WebhookInput(SnakeMessage):
    name: str | None = None
    subscribed_events: list[WebhookSubscribedEvent] | None = None
    uri: str | None = None


class WebhookListResponse(SnakeMessage):
    next_page_token: str | None = None
    webhooks: list[Webhook] | None = None


class WebhookUpdateState(OpenEnum):
    ENABLED = "enabled"
    DISABLED = "disabled"
    DISABLED_DUE_TO_FAILED_DELIVERIES = "disabled_due_to_failed_deliveries"


class WebhookUpdateSubscribedEvent(OpenEnum):
    BATCH_SUCCEEDED = "batch.succeeded"
    BATCH_EXPIRED = "batch.expired"
    BATCH_FAILED = "batch.failed"
    INTERACTION_REQUIRES_ACTION = "interaction.requires_action"
    INTERACTION_COMPLETED = "interaction.completed"
    INTERACTION_FAILED = "interaction.failed"
    VIDEO_GENERATED = "video.generated"


class WebhookUpdate(SnakeMessage):
    name: str | None = None
    state: WebhookUpdateState | None = None
    subscribed_events: list[WebhookUpdateSubscribedEvent] | None = None
    uri: str | None = None
