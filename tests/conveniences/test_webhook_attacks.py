"""Deliveries from an attacker: forged tokens, other algorithms, repeated and changed deliveries."""

import base64
import hashlib
import hmac
import json

import pytest
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa

from gemkit.errors import ConfigurationError
from gemkit.webhooks import WebhookKeys, WebhookSignatureError, WebhookVerifier

NOW = 1_700_000_000
ADDRESS = "https://example.com/hook"
EVENT = {"type": "interaction.completed", "data": {"id": "i"}}
CLAIMS = {
    **EVENT,
    "iss": "https://generativelanguage.googleapis.com",
    "aud": ADDRESS,
    "iat": NOW,
    "exp": NOW + 300,
    "jti": "msg_1",
}
SERVICE, STRANGER, SMALL = (rsa.generate_private_key(65537, bits) for bits in (2048, 2048, 1024))
PUBLIC = SERVICE.public_key().public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)


def text(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def listed(key, kid):
    numbers = key.public_key().public_numbers()
    n, e = (number.to_bytes((number.bit_length() + 7) // 8, "big") for number in (numbers.n, numbers.e))
    return {"kty": "RSA", "kid": kid, "n": text(n), "e": text(e)}


KEYS = json.dumps({"keys": [listed(SERVICE, "1"), listed(SMALL, "small")]}).encode()


def by_rsa(key, algorithm=None, filling=None):
    return lambda message: key.sign(message, filling or padding.PKCS1v15(), algorithm or hashes.SHA256())


def token(sign=None, head=None, **claims):
    told = {"alg": "RS256", "kid": "1", **(head or {})}
    known = {name: value for name, value in (CLAIMS | claims).items() if value is not ...}
    signed = f"{text(json.dumps(told).encode())}.{text(json.dumps(known).encode())}"
    return f"{signed}.{text((sign or by_rsa(SERVICE))(signed.encode()))}"


def verify(signature, body=b"", at=NOW, message="msg_1", fetched=KEYS, secrets=()):
    keys = WebhookKeys(fetch=lambda _: fetched)
    verifier = WebhookVerifier(secrets, keys=keys, audience=ADDRESS, clock=lambda: at)
    return verifier.verify(body, {"Webhook-ID": message, "WebHook-Timestamp": str(NOW), "webhook-signature": signature})


def test_what_the_service_signs():
    assert verify(token()) == EVENT
    assert verify(token(aud=["https://example.com/other", ADDRESS])) == EVENT
    # Within the window a delivery may come twice: a receiver that must not process it twice stores the ids.
    assert verify(token(), at=NOW + 299) == EVENT


@pytest.mark.parametrize(
    ("forged", "told"),
    [
        (token(lambda _: b"", {"alg": "none"}), "must be signed by RS256, not 'none'"),
        (token(lambda _: b"", {"alg": "None"}), "must be signed by RS256, not 'None'"),
        (token(head={"alg": None}), "must be signed by RS256, not None"),
        (token(head={"alg": ["RS256"]}), "must be signed by RS256"),
        (token(lambda data: hmac.digest(PUBLIC, data, hashlib.sha256), {"alg": "HS256"}), "not 'HS256'"),
        (token(lambda data: hmac.digest(PUBLIC, data, hashlib.sha256)), "signature is not valid"),
        (token(by_rsa(SERVICE, hashes.SHA512()), {"alg": "RS512"}), "not 'RS512'"),
        (token(by_rsa(SERVICE, hashes.SHA512())), "signature is not valid"),
        (token(by_rsa(SERVICE, filling=padding.PSS(padding.MGF1(hashes.SHA256()), 32))), "signature is not valid"),
        (token(by_rsa(STRANGER)), "signature is not valid"),
        (token(by_rsa(STRANGER), {"jwk": listed(STRANGER, "1")}), "signature is not valid"),
        (token(by_rsa(STRANGER), {"jku": "https://example.net/keys"}), "signature is not valid"),
        (token(by_rsa(SMALL), {"kid": "small"}), "signature is not valid"),
        (token(head={"kid": "2"}), "the service has no key '2'"),
        (token(head={"kid": None}), "the service has no key None"),
        (token(head={"kid": {"a": 1}}), "the service has no key"),
        (token(lambda data: b"\x00" + by_rsa(SERVICE)(data)), "signature is not valid"),
        (token(lambda _: b"\xff" * 256), "signature is not valid"),
        (token(lambda _: b"\x00" * 256), "signature is not valid"),
        (token(lambda _: b"\x00" * 255 + b"\x01"), "signature is not valid"),
        (token(iss="https://example.net"), "was issued by 'https://example.net'"),
        (token(iss=...), "was issued by None"),
        (token(aud="https://example.com/other"), "is meant for"),
        (token(aud=...), "is meant for None"),
        (token(iat=NOW - 301), "iat is more than 300 s from now"),
        (token(iat=...), "iat must be a number"),
        (token(exp=NOW - 301), "has expired"),
        (token(exp=...), "has expired"),
        (token(exp="never"), "has expired"),
        (token(exp=float("nan")), "has expired"),
        (token(jti="msg_2"), "that of another delivery"),
        (token() + "=", "neither"),
        (token() + ".", "neither"),
        (token().replace(".", ".!", 1), "neither"),
        (token() + "é", "neither"),
        ("..", "not a JSON object"),
        (f"{text(b'[]')}.{text(b'{}')}.", "not a JSON object"),
        ("v1," + token(), "has none"),
    ],
)
def test_forged_tokens(forged, told):
    with pytest.raises(WebhookSignatureError, match=told):
        verify(forged)


@pytest.mark.parametrize("late", [301, -301, 86_400])
def test_a_token_that_is_delivered_again_later(late):
    with pytest.raises(WebhookSignatureError, match="more than 300 s from now"):
        verify(token(), at=NOW + late)


SECRET = base64.b64encode(b"s" * 24).decode()


def signature(body, secret=SECRET, message="msg_1"):
    digest = hmac.digest(base64.b64decode(secret), f"{message}.{NOW}.".encode() + body, hashlib.sha256)
    return f"v1,{base64.b64encode(digest).decode()}"


GOOD = json.dumps(EVENT).encode()


@pytest.mark.parametrize(
    ("header", "body"),
    [
        (signature(GOOD), GOOD),
        (signature(GOOD), GOOD.decode()),
        (signature(GOOD), memoryview(GOOD)),
        (f"v1,AAAA  {signature(GOOD)}", GOOD),
        (f"{token(by_rsa(STRANGER))} {signature(GOOD)}", GOOD),
        (" ".join([*(f"v1,{text(bytes([n]) * 32)}" for n in range(200)), signature(GOOD)]), GOOD),
        (signature(b'{"a": "' + b"x" * 20_000_000 + b'"}'), b'{"a": "' + b"x" * 20_000_000 + b'"}'),
    ],
)
def test_one_good_signature_is_enough(header, body):
    assert verify(header, body, secrets=SECRET)


@pytest.mark.parametrize(
    ("header", "body", "told"),
    [
        (signature(GOOD), GOOD + b" ", "no signature of the delivery is valid"),
        (signature(GOOD), GOOD.replace(b": ", b":"), "no signature of the delivery is valid"),
        (signature(GOOD, message="msg_2"), GOOD, "no signature of the delivery is valid"),
        (signature(GOOD).replace("v1", "v1a"), GOOD, "neither"),
        (signature(GOOD).rstrip("="), GOOD, "no signature of the delivery is valid"),
        ("v1,", GOOD, "no signature of the delivery is valid"),
        ("v1,****", GOOD, "no signature of the delivery is valid"),
        (signature(GOOD, base64.b64encode(b"o" * 24).decode()), GOOD, "no signature of the delivery is valid"),
        (signature(b"\xff{}"), b"\xff{}", "not a JSON object"),
        (signature(b""), b"", "not a JSON object"),
        (signature(b"[1]"), b"[1]", "not a JSON object"),
        (signature(b"[" * 100_000), b"[" * 100_000, "not a JSON object"),
    ],
)
def test_nothing_else_is_taken(header, body, told):
    with pytest.raises(WebhookSignatureError, match=told) as caught:
        verify(header, body, secrets=SECRET)
    assert SECRET not in str(caught.value)


@pytest.mark.parametrize("secrets", ["", "whsec_", " ", "whsec_a", SECRET + "\n", [SECRET, ""], "whsec_-_-_"])
def test_secrets_that_are_none(secrets):
    with pytest.raises(ConfigurationError, match="must be base64"):
        WebhookVerifier(secrets)
