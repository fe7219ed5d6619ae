import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gemkit._errors.redact import REDACTED, redact, redact_headers, safe_url

KEY = "AIza" + "S" * 35
TOKEN = "ya29.a0Af_B-yC.dEf"


@pytest.fixture(autouse=True)
def nothing_known(monkeypatch):
    """No secret that another test has sent."""
    monkeypatch.setattr("gemkit._errors.redact._secrets", {})


@pytest.mark.parametrize(
    ("text", "secret"),
    [
        (f"the key {KEY} is not valid", KEY),
        (f"key={KEY}", KEY),
        (f"{KEY}{KEY}", KEY),
        ("express key AQ.Ab8RN6Lz_kQ4vXc-0123456789", "Ab8RN6Lz"),
        (f"got {TOKEN}!", TOKEN),
        (f"glued{TOKEN}", TOKEN),
        ("Authorization: Bearer abc.def", "abc.def"),
        ("sent Bearer xxx twice", "xxx"),
        ("bearer s3cr3t", "s3cr3t"),
        ("Basic dXNlcjpwYXNzd29yZA==", "dXNlcjpwYXNz"),
        ("GET https://h/p?key=abc123&alt=sse", "abc123"),
        ("https://h/p?alt=sse&access_token=abc123", "abc123"),
        ("https://s/o?X-Goog-Signature=0a1b2c&x=1", "0a1b2c"),
        ("https://s/o?x-goog-signature=0a1b2c", "0a1b2c"),
        ("https://h/upload?upload_id=AbCd-12&x=1", "AbCd-12"),
        ("next=https%3A%2F%2Fh%2Fp%3Fkey%3Dabc123%26x%3D1", "abc123"),
        ("https://h/p?x=1&key=abc123\\u0026y=2", "abc123"),
        ("x-goog-api-key: plainkey", "plainkey"),
        ("{'x-goog-api-key': 'plainkey'}", "plainkey"),
        ("[(b'x-goog-api-key', b'plainkey')]", "plainkey"),
        ('"Cookie": "sid=hush; other=1"', "hush"),
        ("Set-Cookie: sid=hush; Path=/", "hush"),
        ("proxy-authorization: Digest hush", "hush"),
        ("grant refresh_token=hush&client_secret=quiet", "hush"),
        ("grant refresh_token=hush&client_secret=quiet", "quiet"),
        ("signed with whsec_c2VjcmV0/+s=", "c2VjcmV0"),
        ("whsec_c2Vj-cmV0_s", "c2Vj"),
        ('{"new_signing_secret": "hush", "id": "w"}', "hush"),
        ('{"environmentKey":"hu\\"sh"}', "sh"),
        ("{'environment_key': 'hush'}", "hush"),
        (r'''"{\"client_secret\": \"hush\"}"''', "hush"),
        ('{"auth_token": "hush that is cut o', "hush"),
    ],
)
def test_secrets_are_masked(text, secret):
    assert secret not in redact(text)
    assert REDACTED in redact(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Quota exceeded for metric generate_requests, limit 10",
        "Expected OAuth 2 access token, login cookie or other valid authentication credential.",
        "A Bearer token is required.",
        "Bearer authentication",
        "not included in the basic plan",
        "https://h/v1beta/models/gemini-pro:streamGenerateContent?alt=sse&pageToken=4",
        "AIzaTooShort",
        "monkey=1",
        '{"token": "the", "log_probability": -0.1}',
        '{"nextPageToken": "abc", "secret_name": "x", "password": {"type": "string"}}',
        "secrets begin with whsec_...",
    ],
)
def test_prose_stays_as_it_is(text):
    assert redact(text) == text


def test_what_surrounds_a_secret_stays():
    masked = redact(f"GET https://h/p?alt=sse&key={KEY}&x=1 failed")
    assert masked == f"GET https://h/p?alt=sse&key={REDACTED}&x=1 failed"


@given(st.text() | st.from_regex(r"(Bearer|key=|cookie: |AIza[a-z]{30}|whsec_|\"api_key\": \")[ -~]{0,40}"))
@settings(deadline=None)
def test_redacting_twice_changes_nothing_more(text):
    assert redact(redact(text)) == redact(text)


def test_headers_made_for_secrets_lose_their_value():
    given_headers = {
        "X-Goog-Api-Key": "plain",
        "AUTHORIZATION": "Custom scheme",
        "Cookie": "a=b",
        "set-cookie": "a=b",
        "Proxy-Authorization": "x",
    }
    assert redact_headers(given_headers) == dict.fromkeys(given_headers, REDACTED)


def test_other_headers_lose_only_the_secret():
    masked = redact_headers({"X-Goog-Upload-URL": "https://h/u?upload_id=AbC&x=1", "Content-Type": "text/html"})
    assert masked == {"X-Goog-Upload-URL": f"https://h/u?upload_id={REDACTED}&x=1", "Content-Type": "text/html"}


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://h/v1/m:go?key=abc#frag", "https://h/v1/m:go"),
        ("https://user:pass@h:8443/v1", "https://h:8443/v1"),
        ("https://h/v1#access_token=abc", "https://h/v1"),
        (f"https://h/{KEY}/x", f"https://h/{REDACTED}/x"),
        ("", ""),
    ],
)
def test_safe_url_keeps_scheme_host_and_path(url, shown):
    assert safe_url(url) == shown
