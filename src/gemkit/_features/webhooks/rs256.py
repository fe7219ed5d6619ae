"""Verify RS256 signatures of JSON Web Tokens. All values are public, so no constant-time arithmetic is required."""

from __future__ import annotations

import hashlib
import hmac
from base64 import b64decode
from typing import Any

_SHA256 = bytes.fromhex("3031300d060960864801650304020105000420")
_SMALLEST_BITS = 2048
_PADDING = 3


def decoded(text: str) -> bytes:
    """Decode base64url without padding; raise ValueError if it is not valid."""
    if not text.isascii() or set("=+/") & set(text):
        raise ValueError("not base64url")
    return b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)


def is_signed(message: bytes, signature: bytes, key: dict[str, Any]) -> bool:
    """Return whether a signature is valid for a message and a public key.

    Args:
        message: Header and claims of the token, unchanged.
        signature: The third part of the token.
        key: The public key as a JSON Web Key, with `n` and `e`; keys below 2048 bits are not accepted.
    """
    modulus, exponent = (int.from_bytes(decoded(str(key[name])), "big") for name in ("n", "e"))
    size = (modulus.bit_length() + 7) // 8
    number = int.from_bytes(signature, "big")
    if modulus.bit_length() < _SMALLEST_BITS or len(signature) != size or number >= modulus:
        return False
    block = pow(number, exponent, modulus).to_bytes(size, "big")
    digest = _SHA256 + hashlib.sha256(message).digest()
    # The whole block is compared, including the padding: a lenient parser would accept forged signatures.
    wanted = b"\x00\x01" + b"\xff" * (size - _PADDING - len(digest)) + b"\x00" + digest
    return hmac.compare_digest(block, wanted)
