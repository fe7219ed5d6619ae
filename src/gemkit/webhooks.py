"""Check deliveries to webhooks; `client.webhooks` looks after the webhooks themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit._lazy import attributes

if TYPE_CHECKING:
    from gemkit._features.webhooks.verification import WebhookKeys, WebhookSignatureError, WebhookVerifier

__all__ = ["WebhookKeys", "WebhookSignatureError", "WebhookVerifier"]

__getattr__ = attributes(__name__, dict.fromkeys(__all__, "gemkit._features.webhooks.verification"))


def __dir__() -> list[str]:
    return sorted(__all__)
