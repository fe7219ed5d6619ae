"""Settings of the environment and credentials that cannot be used are named in the error."""

import pytest

from gemkit.errors import ConfigurationError
from tests.attacks.servers import Server, ask, everywhere, quick, reply, row
from tests.doubles import credentials
from tests.reliability.matrix import ASYNC, SYNC, run_over

OWN = [(flavour, name) for flavour, names in (("sync", SYNC), ("async", ASYNC)) for name in names if " " not in name]


@row("proxies of the environment that are none", "`ConfigurationError` that names the variable")
@pytest.mark.parametrize(("flavour", "transport"), OWN)
@pytest.mark.parametrize("value", ["::::", "http://", "ftp://x:1", "127.0.0.1:99999"])
def test_proxies_of_the_environment(flavour, transport, value, monkeypatch):
    for name in ("HTTP_PROXY", "http_proxy"):
        monkeypatch.setenv(name, value)
    with pytest.raises(ConfigurationError, match=r"HTTP_PROXY=.* is not "):
        run_over(flavour, transport, ask, quick, base_url="http://127.0.0.2:9")


@row("`SSLKEYLOGFILE` that cannot be written", "`ConfigurationError` that names it")
@pytest.mark.parametrize("flavour", ["sync", "async"])
def test_a_key_log_that_cannot_be_written(flavour, monkeypatch, tmp_path):
    monkeypatch.setattr("gemkit._http.tls._contexts", {})
    monkeypatch.setenv("SSLKEYLOGFILE", str(tmp_path / "none" / "keys"))
    with pytest.raises(ConfigurationError, match="SSLKEYLOGFILE=.* cannot be written"):
        run_over(flavour, "default", ask, quick, base_url="https://127.0.0.1:9")


@row("credentials that are not those of google-auth", "`ConfigurationError`")
@everywhere
@pytest.mark.parametrize("given", [object(), "token"])
def test_credentials_that_are_none(flavour, transport, given):
    backend = {"vertexai": True, "project": "p", "location": "l", "credentials": given}
    with pytest.raises(ConfigurationError, match="credentials must be an object of google-auth"):
        run_over(flavour, transport, ask, quick, backend=backend, base_url="http://127.0.0.1:9")


@row("an access token that is empty", "`ConfigurationError`, nothing sent")
@everywhere
def test_an_empty_token(flavour, transport):
    backend = {"vertexai": True, "project": "p", "location": "l", "credentials": credentials("")}
    with Server(reply()) as server, pytest.raises(ConfigurationError, match="access token of .* is empty"):
        run_over(flavour, transport, ask, quick, backend=backend, base_url=server.url)
    assert server.requests == []
