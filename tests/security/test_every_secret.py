"""No kind of secret in any place where it could be seen, over any transport."""

import logging

import pytest
import trustme

from gemkit.errors import GemkitError, PermissionDeniedError
from tests.attacks.servers import ask
from tests.reliability.matrix import run_over
from tests.reliability.serving import hypercorn
from tests.security.kinds import KINDS, LIVE_ENDS, LIVE_KINDS, PLACES, SECRET, found, found_live

CASES = [(kind, *over) for kind in KINDS for over in kind.transports]
IDS = [f"{kind.title}-{flavour}-{transport}" for kind, flavour, transport in CASES]
NOTHING = {
    "warnings": "no warning tells of a request; InsecureAddressWarning has tests of its own",
}
NOTHING_OF_KIND = {
    ("refresh token and client secret", "recording"): "requests for tokens are not recorded",
    ("key and assertion of a service account", "recording"): "requests for tokens are not recorded",
}
# Functions whose local variables are the program's own: the arguments that it gave, or the content that it asked for.
OWN = {
    "credential that is stored at the service": "create",
    "variables of an environment": "create",
    "headers of an MCP server": "create",
    "address of a redirected download": "<listcomp>",
}


def check(result, secrets, title):
    assert set(result.places) == set(PLACES)
    for place, texts in result.places.items():
        assert bool(texts) != (place in NOTHING or (title, place) in NOTHING_OF_KIND), place
        for text in texts:
            if place == "locals" and text.split(" ", 2)[1] == OWN.get(title):
                continue
            for secret in secrets:
                assert secret not in text, f"{place}: ...{text[max(0, text.find(secret) - 200) :][:400]}"


@pytest.mark.parametrize(("kind", "flavour", "transport"), CASES, ids=IDS)
def test_no_secret_in_any_place(kind, flavour, transport, tmp_path, monkeypatch, caplog):
    result = found(kind, flavour, transport, tmp_path, monkeypatch, caplog)
    wanted = [end for end in kind.ends if end != "answered"]
    assert [end for end, outcome in result.outcomes if isinstance(outcome, GemkitError)] == wanted, result.outcomes
    check(result, kind.looked_for(result.requests), kind.title)


LIVE = [(kind, what) for kind in LIVE_KINDS for what in ("live", "music")]
LIVE.remove(("access token", "music"))  # Vertex AI has no sessions that make music


@pytest.mark.parametrize(("kind", "what"), LIVE)
def test_no_secret_of_live_sessions(kind, what, tmp_path, monkeypatch, caplog):
    def opening(client):
        return client.aio.live if what == "live" else client.aio.live.music

    result = found_live(kind, opening, tmp_path, monkeypatch, caplog)
    assert [end for end, outcome in result.outcomes if isinstance(outcome, GemkitError)] == list(LIVE_ENDS)
    check(result, ("CANARY",), kind)


@pytest.mark.parametrize("flavour", ["sync", "async"])
def test_the_log_of_http2(flavour, tmp_path, monkeypatch, caplog):
    """Libraries log the headers of HTTP/2 one by one, and as the bytes that are sent."""
    authority = trustme.CA()
    authority.cert_pem.write_to_path(tmp_path / "authority.pem")
    authority.issue_cert("127.0.0.1").private_key_and_cert_chain_pem.write_to_path(tmp_path / "certificate.pem")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "authority.pem"))
    monkeypatch.setattr("gemkit._http.tls._contexts", {})
    monkeypatch.setattr("gemkit._errors.redact._secrets", {})
    caplog.set_level(logging.DEBUG)

    async def refuse(scope, receive, send):
        echo = b" ".join(value for _, value in scope["headers"])
        await send({"type": "http.response.start", "status": 403, "headers": [(b"x-echo", echo)]})
        await send({"type": "http.response.body", "body": echo})

    options = {"headers": {"X-Gateway-Token": f"{SECRET}-header"}, "client_args": {"http2": True}}
    with hypercorn(tmp_path / "certificate.pem", refuse) as url, pytest.raises(PermissionDeniedError) as caught:
        run_over(flavour, "default", ask, backend={"api_key": SECRET}, base_url=url, **options)
    assert "CANARY" not in str(caught.value)
    records = [record for record in caplog.records if not record.name.startswith(("hypercorn", "server"))]
    # The server runs in this process, with the same library: what it encodes and reads is logged as well.
    assert any(record.name == "hpack.hpack" for record in records)
    for record in records:
        assert "CANARY" not in record.getMessage(), record
        assert not record.msg.startswith(("Encoded header block", "Decoding %s")), record
