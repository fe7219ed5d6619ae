"""Verify webhook deliveries with a shared secret or the service's public keys."""

from __future__ import annotations

import hashlib
import hmac
import threading
import time
from base64 import b64decode, b64encode
from typing import TYPE_CHECKING, Any

from pydantic_core import from_json

from gemkit._errors.redact import remember_secret
from gemkit._features.webhooks.rs256 import decoded, is_signed
from gemkit._json import is_list, is_object
from gemkit.errors import ConfigurationError, GemkitError, InvalidInputError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

TOLERANCE = 300.0
"""Default tolerance in seconds, for clock differences and delays of deliveries."""
ISSUER = "https://generativelanguage.googleapis.com"
KEYS_URL = f"{ISSUER}/v1/.well-known/jwks.json"
_REFETCH_SECONDS = 60.0
_KEPT_SECONDS = 3600.0  # so that a revoked key is not trusted forever
_HTTP_OK = 200
_FETCH_SECONDS = 10.0
_SIGNED = ("webhook-id", "webhook-timestamp", "webhook-signature")


class WebhookSignatureError(GemkitError):
    """The signature or the time of a webhook delivery is not valid. Respond with status 400 or 401."""


class WebhookKeys:
    """The public keys of the service: fetched on first use, and again if a delivery has an unknown key id."""

    def __init__(
        self,
        url: str = KEYS_URL,
        *,
        fetch: Callable[[str], bytes] | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Configure the keys of a URL.

        Args:
            url: URL of the JSON Web Key Set.
            fetch: Returns its bytes; by default with httpx and a timeout of 10 seconds.
            clock: Returns seconds; keys are fetched at most once a minute, and again after an hour.
        """
        self._url = url
        self._fetch = fetch or _get
        self._clock = clock
        self._lock = threading.Lock()
        self._keys: dict[str, dict[str, Any]] = {}
        self._fetched: float | None = None
        self._requested_at: float | None = None
        self._failure: GemkitError | None = None

    def find(self, key_id: str) -> dict[str, Any] | None:
        """Return a key; None if the service has no key with this id.

        Raises:
            GemkitError: The keys could not be fetched.
        """
        known = self._keys.get(key_id)
        if known is not None and self._age() < _KEPT_SECONDS:
            return known  # without the lock: no thread waits for the fetch of another one
        with self._lock:
            if self._requested_at is None or self._clock() - self._requested_at >= _REFETCH_SECONDS:
                self._requested_at = self._clock()
                self._failure = self._renewed()
            found = self._keys.get(key_id)
            if found is None and self._failure is not None:
                raise self._failure
            return found

    def _age(self) -> float:
        return self._clock() - self._fetched if self._fetched is not None else _KEPT_SECONDS

    def _renewed(self) -> GemkitError | None:
        """Fetch the keys again; if that fails, keep the present ones."""
        try:
            self._keys = _public_keys(self._fetch(self._url), self._url)
        except GemkitError as error:
            return error
        self._fetched = self._clock()
        return None


class WebhookVerifier:
    """Verifier of deliveries, with the secrets of your webhooks, the keys of the service, or both."""

    def __init__(
        self,
        secrets: str | Sequence[str] = (),
        *,
        keys: WebhookKeys | None = None,
        audience: str | None = None,
        tolerance: float = TOLERANCE,
        clock: Callable[[], float] = time.time,
    ) -> None:
        """Set the secrets and keys.

        Args:
            secrets: Signing secrets (``whsec_...``), as `webhooks.create` and `rotate_signing_secret` return them;
                several during a rotation.
            keys: The service's public keys, for the webhooks of single requests (`webhook_config`).
            audience: Required audience of such deliveries; required with `keys`.
            tolerance: Maximum difference in seconds between the time of a delivery and the clock.
            clock: Returns the time in seconds since 1970.

        Raises:
            ConfigurationError: There are neither secrets nor keys, a secret is not base64, or `keys` is passed without
                `audience`.
        """
        given: list[object] = list(secrets) if isinstance(secrets, (list, tuple)) else [secrets]
        if not given and keys is None:
            raise ConfigurationError("a webhook verifier needs secrets=... or keys=...")
        if keys is not None and not audience:
            raise ConfigurationError("keys need audience=...: the URL of the webhook, as configured at the service")
        self._secrets = [_secret(each) for each in given]
        self._keys = keys
        self._audience = audience
        self._tolerance = tolerance
        self._clock = clock

    def verify(
        self, body: bytes | str, headers: Mapping[str, str] | Iterable[tuple[str | bytes, str | bytes]]
    ) -> dict[str, Any]:
        """Verify a delivery and return its event.

        Args:
            body: The raw body, not parsed and re-encoded.
            headers: The headers of the request, as a mapping or as pairs of text or bytes; names are case-insensitive.

        Returns:
            The event. For the webhook of a single request it is parsed from the signed token, not from the body.

        Raises:
            WebhookSignatureError: The signature is missing or wrong, or the time of the delivery is outside of the
                tolerance.
            InvalidInputError: `body` is not text or bytes, or `headers` is not a mapping or a list of pairs.
            GemkitError: The keys of the service could not be fetched.
        """
        raw = _as_bytes(body)
        found = _by_name(headers)
        if missing := [name for name in _SIGNED if not found.get(name)]:
            raise WebhookSignatureError(f"the delivery has no header {', '.join(missing)}")
        message_id, timestamp, signature = (found[name] for name in _SIGNED)
        self._check_time(timestamp, "webhook-timestamp")
        if self._keys is None or any(each.startswith("v1,") for each in signature.split(" ")):
            self._check_secret(f"{message_id}.{timestamp}.".encode() + raw, signature)
            event: dict[str, Any] = _parsed(raw, "the body is not a JSON object")
            return event
        return self._claims(signature, message_id)

    def _check_time(self, value: object, where: str) -> None:
        try:
            moment = float(str(value))
        except ValueError:
            moment = None
        if moment is None:  # raised here, as the error of `float` holds the value
            raise WebhookSignatureError(f"{where} must be a number of seconds since 1970")
        # Written with `not`, so that NaN is rejected too.
        if not abs(self._clock() - moment) <= self._tolerance:
            raise WebhookSignatureError(
                f"{where} is more than {self._tolerance:g} s from now: the delivery may be a repeated one"
            )

    def _check_secret(self, signed: bytes, header: str) -> None:
        if not self._secrets:
            raise WebhookSignatureError(
                "the delivery is signed by a secret, and the verifier has none: pass secrets=..."
            )
        signatures = [each.removeprefix("v1,").encode() for each in header.split(" ") if each.startswith("v1,")]
        matches = False
        for secret in self._secrets:
            wanted = b64encode(hmac.digest(secret, signed, hashlib.sha256))
            for each in signatures:
                matches |= hmac.compare_digest(each, wanted)
        if not matches:
            raise WebhookSignatureError(
                "no signature of the delivery is valid: check the secret, and pass the body unchanged"
            )

    def _claims(self, token: str, message_id: str) -> dict[str, Any]:
        parts = token.split(".")
        try:
            head, claims, signature = (decoded(part) for part in parts)
        except ValueError:
            raise WebhookSignatureError("webhook-signature is neither v1,... nor a JSON Web Token") from None
        header = _parsed(head, "the header of the token is not a JSON object")
        if header.get("alg") != "RS256":
            raise WebhookSignatureError(f"the token must be signed by RS256, not {header.get('alg')!r}")
        key = self._keys.find(str(header.get("kid"))) if self._keys else None
        if key is None:
            raise WebhookSignatureError(f"the service has no key {header.get('kid')!r}")
        if not is_signed(f"{parts[0]}.{parts[1]}".encode(), signature, key):
            raise WebhookSignatureError("the token's signature is not valid")
        event = _parsed(claims, "the claims of the token are not a JSON object")
        issuer, audience = event.pop("iss", None), event.pop("aud", None)
        if issuer != ISSUER:
            raise WebhookSignatureError(f"the token was issued by {issuer!r}, not by {ISSUER}")
        if self._audience not in (audience if isinstance(audience, list) else [audience]):
            raise WebhookSignatureError(f"the token is meant for {audience!r}, not for {self._audience}")
        if event.pop("jti", message_id) != message_id:
            raise WebhookSignatureError("the token is that of another delivery")
        self._check_time(event.pop("iat", None), "iat")
        ends = event.pop("exp", 0)
        if not isinstance(ends, (int, float)) or not self._clock() <= ends + self._tolerance:
            raise WebhookSignatureError("the token has expired")
        return event


def _as_bytes(body: Any) -> bytes:
    try:
        return body.encode() if isinstance(body, str) else bytes(memoryview(body))
    except (TypeError, UnicodeEncodeError):
        raise InvalidInputError(
            f"body must be the text or the bytes of the request as they arrived, not {type(body).__name__}", path="body"
        ) from None


def _by_name(headers: Any) -> dict[str, str]:
    def text(value: Any) -> str:
        return value.decode("latin-1") if isinstance(value, bytes) else str(value)

    try:
        pairs = headers.items() if hasattr(headers, "items") else headers
        return {text(name).lower(): text(value) for name, value in pairs}
    except (TypeError, ValueError):
        raise InvalidInputError(
            f"headers must be a mapping or pairs of names and values, not {type(headers).__name__}", path="headers"
        ) from None


def _public_keys(text: bytes, url: str) -> dict[str, dict[str, Any]]:
    """Return the RSA keys of a JSON Web Key Set by id; incomplete keys are ignored."""
    try:
        value: Any = from_json(text)
    except ValueError:
        value = None
    listed: Any = value.get("keys") if is_object(value) else None
    if not is_list(listed):
        raise GemkitError(f"the keys of the service could not be fetched: {url} is not a JSON Web Key Set")
    return {str(key.get("kid")): key for key in listed if is_object(key) and key.get("kty") == "RSA" and _is_whole(key)}


def _is_whole(key: dict[str, Any]) -> bool:
    try:
        return all(isinstance(key.get(name), str) and decoded(key[name]) for name in ("n", "e"))
    except ValueError:
        return False


def _secret(text: object) -> bytes:
    if not isinstance(text, str):
        raise ConfigurationError(f"a webhook secret must be a string, not {type(text).__name__}")
    remember_secret(text)
    try:
        found = b64decode(text.removeprefix("whsec_"), validate=True)
    except ValueError:
        found = b""
    if not found:
        raise ConfigurationError("a webhook secret must be base64, with whsec_ in front or without")
    return found


def _parsed(data: bytes, problem: str) -> dict[str, Any]:
    try:
        value: Any = from_json(data)
    except ValueError:
        value = None
    if not is_object(value):
        raise WebhookSignatureError(problem)
    return value


def _get(url: str) -> bytes:
    import httpx

    try:
        response = httpx.get(url, timeout=_FETCH_SECONDS)
    except httpx.HTTPError as error:
        raise GemkitError(f"the keys of the service could not be fetched from {url}: {error}") from error
    if response.status_code != _HTTP_OK:
        raise GemkitError(f"the keys of the service could not be fetched from {url}: status {response.status_code}")
    return response.content
