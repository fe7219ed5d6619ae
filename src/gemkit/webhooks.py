"""Check deliveries to webhooks, and the types of `client.webhooks`, which looks after the webhooks themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit._lazy import attributes

if TYPE_CHECKING:
    from gemkit._features.webhooks.verification import WebhookKeys, WebhookSignatureError, WebhookVerifier
    from gemkit._generated.types.interactions.webhooks import *  # noqa: F403

__all__ = ["WebhookKeys", "WebhookSignatureError", "WebhookVerifier"]

_own = attributes(__name__, dict.fromkeys(__all__, "gemkit._features.webhooks.verification"))


def __getattr__(name: str) -> Any:
    if name in __all__:
        return _own(name)
    from gemkit._features.interactions.names import family_name

    return family_name(name)


def __dir__() -> list[str]:
    from gemkit._features.interactions.names import lookup

    return sorted([*lookup("webhooks")[1](), *__all__])
