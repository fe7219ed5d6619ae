"""Verify webhook deliveries; and the types of `client.webhooks`, which manages webhooks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit._features.interactions.names import lookup

if TYPE_CHECKING:
    from gemkit._features.webhooks.verification import WebhookKeys, WebhookSignatureError, WebhookVerifier
    from gemkit._generated.types.interactions.webhooks import *  # noqa: F403

__all__ = ["WebhookKeys", "WebhookSignatureError", "WebhookVerifier"]

__getattr__, __dir__ = lookup("webhooks", dict.fromkeys(__all__, "gemkit._features.webhooks.verification"))
