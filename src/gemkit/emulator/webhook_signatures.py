"""Sign deliveries to webhooks: with a shared secret according to Standard Webhooks, or with a key pair."""

import base64
import hashlib
import hmac
import json
import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from gemkit.emulator.json_values import JSON
from gemkit.emulator.service_errors import ServiceError

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

ISSUER = "https://generativelanguage.googleapis.com"
_LIFETIME = 300
_BITS = 2048


def new_secret() -> str:
    """Return a new secret in the format of Standard Webhooks."""
    return "whsec_" + base64.b64encode(secrets.token_bytes(32)).decode()


def symmetric(keys: Iterable[str], message_id: str, timestamp: int, body: bytes) -> str:
    """Return the signature header of a delivery, one entry per secret."""
    signed = f"{message_id}.{timestamp}.".encode() + body
    digests = (hmac.digest(base64.b64decode(key.removeprefix("whsec_")), signed, hashlib.sha256) for key in keys)
    return " ".join(f"v1,{base64.b64encode(digest).decode()}" for digest in digests)


@dataclass(frozen=True)
class _Key:
    id: str
    private: "RSAPrivateKey"

    def to_json(self) -> JSON:
        numbers = self.private.public_key().public_numbers()
        public = {name: _number(getattr(numbers, name)) for name in ("n", "e")}
        return {"kty": "RSA", "alg": "RS256", "use": "sig", "kid": self.id, **public}


class KeyRing:
    """The key pairs that sign deliveries to the webhooks of single requests; the latest one signs."""

    def __init__(self) -> None:
        self._keys: list[_Key] = []

    def rotate(self) -> None:
        """Create a new signing key; only the previous one stays in the key set."""
        self._keys = [*self._keys[-1:], _Key(f"key-{secrets.token_hex(4)}", _generated())]

    def key_set(self) -> JSON:
        """Return the public keys as a JSON Web Key Set."""
        self._latest()
        return {"keys": [key.to_json() for key in self._keys]}

    def token(self, message_id: str, timestamp: int, audience: str, event: JSON) -> str:
        """Return the signature header of a delivery: a JSON Web Token with the event in its claims."""
        from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
        from cryptography.hazmat.primitives.hashes import SHA256

        key = self._latest()
        claims: JSON = {"iss": ISSUER, "aud": audience, "iat": timestamp, "exp": timestamp + _LIFETIME}
        header = _encoded({"alg": "RS256", "typ": "JWT", "kid": key.id})
        signed = f"{header}.{_encoded({**claims, 'jti': message_id, **event})}"
        return f"{signed}.{_base64(key.private.sign(signed.encode(), PKCS1v15(), SHA256()))}"

    def _latest(self) -> _Key:
        if not self._keys:
            self.rotate()
        return self._keys[-1]


def _generated() -> "RSAPrivateKey":
    try:
        from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key
    except ModuleNotFoundError as error:
        text = f"The emulator needs {error.name} for webhooks of single requests: pip install cryptography."
        raise ServiceError(501, text) from None
    return generate_private_key(65537, _BITS)


def _encoded(value: Any) -> str:
    return _base64(json.dumps(value, separators=(",", ":")).encode())


def _number(value: int) -> str:
    return _base64(value.to_bytes((value.bit_length() + 7) // 8, "big"))


def _base64(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()
