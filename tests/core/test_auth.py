import asyncio
import contextlib
import datetime as dt
import json
import os
import socket
import subprocess
import sys
import textwrap
import threading
import traceback
import urllib.parse
from concurrent.futures import ThreadPoolExecutor
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import SimpleNamespace

import google.auth
import google.auth.credentials
import google.auth.transport
import httpx
import httpx2
import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from google.auth import exceptions, identity_pool, jwt
from google.oauth2 import credentials as user_credentials
from google.oauth2 import service_account

from gemkit._http import auth as auth_module
from gemkit._http.api_key import ApiKeyAuth
from gemkit._http.google_auth import TokenRequest
from gemkit._http.hooks import Hooks
from gemkit._http.request import RequestOptions, TransportOptions
from gemkit._http.state import ClientState
from gemkit._http.tokens import token_sender
from gemkit.errors import APIConnectionError, APITimeoutError, ConfigurationError, GemkitError
from tests.doubles import PATIENCE, Clock

REFRESH_TOKEN = "canary-refresh-token"
CLIENT_SECRET = "canary-client-secret"


class TokenEndpoint:
    """An OAuth token endpoint on a real socket; controlled by the test."""

    def __init__(self):
        self.bodies = []
        self.arrived = threading.Event()
        self.gate = threading.Event()
        self.gate.set()
        self.answer = self.grant
        endpoint = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self):
                body = self.rfile.read(int(self.headers.get("content-length", 0))).decode()
                endpoint.bodies.append(body)
                endpoint.arrived.set()
                status, content = endpoint.answer(body) if endpoint.gate.wait(PATIENCE) else (500, "never let through")
                raw = (content if isinstance(content, str) else json.dumps(content)).encode()
                self.send_response(status)
                self.send_header("content-type", "application/json")
                self.send_header("content-length", str(len(raw)))
                self.end_headers()
                self.wfile.write(raw)

            do_GET = do_POST

            def log_message(self, *args):
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}/token"
        self.thread = threading.Thread(target=self.server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
        self.thread.start()

    @property
    def count(self):
        return len(self.bodies)

    def grant(self, body):
        return 200, {"access_token": f"token-{self.count}", "expires_in": 3600, "token_type": "Bearer"}

    def close(self):
        self.gate.set()
        self.server.shutdown()
        self.server.server_close()
        self.thread.join()


@pytest.fixture
def endpoint():
    server = TokenEndpoint()
    yield server
    server.close()


@pytest.fixture(autouse=True)
def _bare_environment(monkeypatch, tmp_path):
    for name in list(os.environ):
        if name.lower().endswith("_proxy") or name.startswith(("GOOGLE_", "GCLOUD_", "GCE_", "CLOUDSDK_")):
            monkeypatch.delenv(name)
    monkeypatch.setenv("CLOUDSDK_CONFIG", str(tmp_path / "no-gcloud-here"))
    monkeypatch.setenv("NO_GCE_CHECK", "true")


CLOUD_PLATFORM_SCOPES = auth_module.CLOUD_PLATFORM_SCOPES


def CredentialsAuth(credentials=None, *, httpx_client=None, client_args=None, **settings):
    """An authenticator whose token requests go out as those of a client do."""
    return auth_module.CredentialsAuth(
        credentials, sender=lambda: sender(httpx_client=httpx_client, client_args=client_args), **settings
    )


def sender(*, state=None, **transport):
    made = state or ClientState(lambda _: pytest.fail("token requests need no credentials"))
    return token_sender(made, RequestOptions(transport=TransportOptions(**transport)))


def answering(respond, module=httpx):
    """Return a client of httpx with a mocked transport."""
    return module.Client(transport=module.MockTransport(respond))


class FakeCredentials(google.auth.credentials.Credentials):
    """Credentials that fetch from the endpoint and last until the test says otherwise."""

    def __init__(self, url):
        super().__init__()
        self.url = url
        self.refreshes = 0
        self.lifetime = dt.timedelta(hours=1)
        self.fail_with = None

    def refresh(self, request):
        self.refreshes += 1
        if self.fail_with is not None:
            raise self.fail_with
        answer = request(self.url, method="POST", body=b"")
        if answer.status != 200:
            raise exceptions.RefreshError(f"status {answer.status}")
        self.token = json.loads(answer.data)["access_token"]
        self.expires_in(self.lifetime)

    def expires_in(self, lifetime):
        self.expiry = dt.datetime.now(dt.UTC).replace(tzinfo=None) + lifetime

    def expire(self):
        self.expires_in(-dt.timedelta(minutes=1))


def user_account(url, **kwargs):
    return user_credentials.Credentials(
        token=None,
        refresh_token=REFRESH_TOKEN,
        token_uri=url,
        client_id="client-id",
        client_secret=CLIENT_SECRET,
        **kwargs,
    )


@pytest.fixture(scope="module")
def private_key():
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    return key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    ).decode()


def service_account_info(url, private_key):
    return {
        "type": "service_account",
        "project_id": "from-the-file",
        "private_key_id": "1",
        "private_key": private_key,
        "client_email": "robot@from-the-file.iam.gserviceaccount.com",
        "client_id": "1",
        "token_uri": url,
    }


def outcomes_of(auth, *, threads, tasks, loops=2):
    """Asks for headers from many threads and many tasks in several event loops at once; errors are outcomes too."""
    outcomes = []
    start = threading.Barrier(threads + loops)

    def in_thread():
        start.wait(PATIENCE)
        try:
            outcomes.append(auth.headers())
        except Exception as err:
            outcomes.append(err)

    async def in_loop():
        start.wait(PATIENCE)
        outcomes.extend(await asyncio.gather(*(auth.headers_async() for _ in range(tasks)), return_exceptions=True))

    workers = [threading.Thread(target=in_thread, daemon=True) for _ in range(threads)]
    workers += [threading.Thread(target=lambda: asyncio.run(in_loop()), daemon=True) for _ in range(loops)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join(PATIENCE)
    assert len(outcomes) == threads + loops * tasks
    return outcomes


def everything_shown(error):
    """Return all text of an exception that a log or a terminal may show."""
    texts, waiting = ["".join(traceback.format_exception(error))], [error]
    while waiting:
        link = waiting.pop()
        if link is not None:
            texts += [str(link), repr(link), repr(link.args)]
            waiting += [link.__cause__, link.__context__]
    return "\n".join(texts)


# --- API keys ---------------------------------------------------------------------------------------------------


def test_api_key_goes_into_its_header():
    auth = ApiKeyAuth("AIza-canary_key")
    auth.invalidate()
    assert auth.headers() == asyncio.run(auth.headers_async()) == {"x-goog-api-key": "AIza-canary_key"}


def test_api_key_is_not_shown():
    auth = ApiKeyAuth("AIza-canary_key")
    assert "canary" not in repr(auth) + str(auth) + f"{[auth]}"


@pytest.mark.parametrize(
    ("key", "complaint"),
    [
        ("canary\n", "whitespace"),
        (" canary", "whitespace"),
        ("can ary", "whitespace"),
        ("canary\tcanary", "whitespace"),
        ("canary\x00", "not a printable ASCII"),
        ("canary\x7f", "not a printable ASCII"),
        ("canaryé", "not a printable ASCII"),
        ("", "empty"),
        (None, "NoneType"),
        (b"canary", "bytes"),
    ],
)
def test_api_key_that_no_header_carries_is_refused(key, complaint):
    with pytest.raises(ConfigurationError, match=complaint) as caught:
        ApiKeyAuth(key)
    assert "canary" not in str(caught.value)


# --- Tokens -----------------------------------------------------------------------------------------------------


def test_user_account_is_refreshed_once_and_kept(endpoint):
    auth = CredentialsAuth(user_account(endpoint.url))
    assert endpoint.count == 0
    assert auth.headers() == {"authorization": "Bearer token-1"}
    assert asyncio.run(auth.headers_async()) == {"authorization": "Bearer token-1"}
    assert endpoint.count == 1
    assert urllib.parse.parse_qs(endpoint.bodies[0])["refresh_token"] == [REFRESH_TOKEN]


def test_service_account_gets_the_scope_it_needs(endpoint, private_key):
    info = service_account_info(endpoint.url, private_key)
    auth = CredentialsAuth(service_account.Credentials.from_service_account_info(info))
    assert auth.headers()["authorization"] == "Bearer token-1"
    (assertion,) = urllib.parse.parse_qs(endpoint.bodies[0])["assertion"]
    assert jwt.decode(assertion, verify=False)["scope"] == CLOUD_PLATFORM_SCOPES[0]
    assert auth.discover_project() == "from-the-file"


def test_self_signed_jwt_needs_no_endpoint(endpoint, private_key):
    info = service_account_info(endpoint.url, private_key)
    signed = service_account.Credentials.from_service_account_info(info).with_always_use_jwt_access(True)
    scheme, token = CredentialsAuth(signed).headers()["authorization"].split(" ")
    assert scheme == "Bearer"
    assert jwt.decode(token, verify=False)["scope"] == CLOUD_PLATFORM_SCOPES[0]
    assert endpoint.count == 0


def test_workload_identity_exchanges_its_token(endpoint, tmp_path):
    subject = tmp_path / "subject"
    subject.write_text("canary-subject")
    external = identity_pool.Credentials(
        audience="//iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/p/providers/q",
        subject_token_type="urn:ietf:params:oauth:token-type:jwt",
        token_url=endpoint.url,
        credential_source={"file": str(subject)},
    )
    assert CredentialsAuth(external).headers()["authorization"] == "Bearer token-1"
    sent = urllib.parse.parse_qs(endpoint.bodies[0])
    assert sent["subject_token"] == ["canary-subject"]
    assert sent["scope"] == [CLOUD_PLATFORM_SCOPES[0]]


def test_fresh_token_is_used_as_it_is(endpoint):
    credentials = user_account(endpoint.url)
    credentials.token = "brought-along"
    auth = CredentialsAuth(credentials)
    assert auth.headers() == {"authorization": "Bearer brought-along"}
    assert endpoint.count == 0


def test_anonymous_credentials_add_nothing():
    assert CredentialsAuth(google.auth.credentials.AnonymousCredentials()).headers() == {}


def test_quota_project_of_the_credentials_is_named(endpoint):
    auth = CredentialsAuth(user_account(endpoint.url, quota_project_id="billed"))
    assert auth.headers()["x-goog-user-project"] == "billed"


def test_one_request_per_expiry_for_all_threads_and_tasks(endpoint):
    credentials = FakeCredentials(endpoint.url)
    auth = CredentialsAuth(credentials)
    for expiry in range(1, 4):
        endpoint.arrived.clear()
        endpoint.gate.clear()
        letter_in = threading.Thread(target=lambda: endpoint.arrived.wait(PATIENCE) and endpoint.gate.set())
        letter_in.start()
        outcomes = outcomes_of(auth, threads=64, tasks=50)
        letter_in.join()
        assert outcomes == [{"authorization": f"Bearer token-{expiry}"}] * 164
        assert endpoint.count == expiry
        credentials.expire()


def test_token_near_its_end_is_refreshed_early_and_once(endpoint):
    credentials = FakeCredentials(endpoint.url)
    credentials.token = "stale"
    credentials.expires_in(dt.timedelta(minutes=1))
    outcomes = outcomes_of(CredentialsAuth(credentials), threads=4, tasks=4)
    assert outcomes == [{"authorization": "Bearer token-1"}] * 12
    assert endpoint.count == 1


def test_event_loop_goes_on_during_a_refresh(endpoint):
    endpoint.gate.clear()
    auth = CredentialsAuth(FakeCredentials(endpoint.url))

    async def main():
        waiting = asyncio.create_task(auth.headers_async())
        # Only this loop opens the gate: were it blocked, the endpoint would answer 500 in the end.
        while not endpoint.arrived.is_set():
            await asyncio.sleep(0.001)
        endpoint.gate.set()
        return await waiting

    assert asyncio.run(main()) == {"authorization": "Bearer token-1"}


def test_cancelled_task_does_not_take_the_others_along(endpoint):
    endpoint.gate.clear()
    auth = CredentialsAuth(FakeCredentials(endpoint.url))

    async def main():
        first = asyncio.create_task(auth.headers_async())
        second = asyncio.create_task(auth.headers_async())
        while not endpoint.arrived.is_set():
            await asyncio.sleep(0.001)
        first.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await first
        endpoint.gate.set()
        return first.cancelled(), await second

    assert asyncio.run(main()) == (True, {"authorization": "Bearer token-1"})
    assert endpoint.count == 1


def test_refresh_does_not_queue_behind_its_own_waiters(endpoint):
    auth = CredentialsAuth(FakeCredentials(endpoint.url))

    async def main():
        with ThreadPoolExecutor(max_workers=1) as only_worker:
            asyncio.get_running_loop().set_default_executor(only_worker)
            calls = [asyncio.to_thread(auth.headers), asyncio.to_thread(auth.headers), auth.headers_async()]
            return await asyncio.wait_for(asyncio.gather(*calls), PATIENCE)

    assert asyncio.run(main()) == [{"authorization": "Bearer token-1"}] * 3
    assert endpoint.count == 1


def test_refresh_without_a_thread_to_spare(endpoint, monkeypatch):
    def no_more(thread):
        raise RuntimeError("can't create new thread at interpreter shutdown")

    auth = CredentialsAuth(FakeCredentials(endpoint.url), httpx_client=granting("token-inline"))
    monkeypatch.setattr(threading.Thread, "start", no_more)
    assert auth.headers() == {"authorization": "Bearer token-inline"}


def granting(token):
    return answering(lambda _: httpx.Response(200, json={"access_token": token, "expires_in": 3600}))


# --- After a 401 ------------------------------------------------------------------------------------------------


def test_invalidate_fetches_anew(endpoint):
    auth = CredentialsAuth(user_account(endpoint.url))
    assert auth.headers() == {"authorization": "Bearer token-1"}
    auth.invalidate()
    assert auth.headers() == {"authorization": "Bearer token-2"}
    assert auth.headers() == {"authorization": "Bearer token-2"}
    assert endpoint.count == 2


def test_invalidate_before_the_first_call_distrusts_the_token_brought_along(endpoint):
    credentials = user_account(endpoint.url)
    credentials.token = "brought-along"
    auth = CredentialsAuth(credentials)
    auth.invalidate()
    assert auth.headers() == {"authorization": "Bearer token-1"}


def test_many_calls_refused_at_once_cost_one_refresh(endpoint):
    auth = CredentialsAuth(user_account(endpoint.url))
    refused = auth.headers()
    for _ in range(5):
        auth.invalidate(refused)
        assert auth.headers() == {"authorization": "Bearer token-2"}
    assert endpoint.count == 2


def test_failed_refresh_after_a_401_does_not_bring_the_refused_token_back(endpoint):
    auth = CredentialsAuth(user_account(endpoint.url))
    auth.headers()
    auth.invalidate()
    endpoint.answer = lambda body: (400, {"error": "invalid_grant"})
    for _ in range(2):
        with pytest.raises(ConfigurationError):
            auth.headers()
    assert endpoint.count == 3


# --- Failures ---------------------------------------------------------------------------------------------------


def test_failure_reaches_all_waiters_and_the_next_call_tries_anew(endpoint):
    endpoint.gate.clear()
    endpoint.answer = lambda body: (400, {"error": "invalid_grant", "error_description": "Expired or revoked."})
    auth = CredentialsAuth(user_account(endpoint.url))
    joined = []
    is_fresh = auth._is_fresh

    def counted():  # asked by each caller before and after it takes the lock, and once by the run itself
        joined.append(threading.current_thread())
        if len(joined) >= 2 * 24 + 1:
            endpoint.gate.set()
        return is_fresh()

    auth._is_fresh = counted
    outcomes = outcomes_of(auth, threads=8, tasks=8)
    assert endpoint.count == 1
    assert {type(outcome) for outcome in outcomes} == {ConfigurationError}
    assert len({id(outcome) for outcome in outcomes}) == 24
    assert "invalid_grant: Expired or revoked." in str(outcomes[0])
    assert "gcloud auth application-default login" in str(outcomes[0])
    assert isinstance(outcomes[0].__cause__, exceptions.RefreshError)

    endpoint.answer = endpoint.grant
    assert auth.headers() == {"authorization": "Bearer token-2"}


def test_failing_endpoint_is_worth_a_retry(endpoint, monkeypatch):
    monkeypatch.setattr("google.auth._exponential_backoff.time.sleep", lambda seconds: None)
    endpoint.answer = lambda body: (503, "try later")
    with pytest.raises(APIConnectionError, match="try later") as caught:
        CredentialsAuth(user_account(endpoint.url)).headers()
    assert caught.value.is_retry_safe


def test_status_counts_where_google_auth_says_nothing(endpoint):
    endpoint.answer = lambda body: (503, "try later")
    with pytest.raises(APIConnectionError, match="status 503"):
        CredentialsAuth(FakeCredentials(endpoint.url)).headers()
    endpoint.answer = lambda body: (403, "never")
    with pytest.raises(ConfigurationError, match="status 403"):
        CredentialsAuth(FakeCredentials(endpoint.url)).headers()


def test_unreachable_endpoint_is_worth_a_retry(endpoint):
    endpoint.close()
    with pytest.raises(APIConnectionError, match="connection failed"):
        CredentialsAuth(user_account(endpoint.url)).headers()


@pytest.mark.parametrize("module", [httpx, httpx2])
def test_timeout(module):
    def respond(request):
        raise module.ReadTimeout("nothing came", request=request)

    auth = CredentialsAuth(user_account("http://token.test"), httpx_client=answering(respond, module))
    with pytest.raises(APITimeoutError, match="timed out"):
        auth.headers()


@pytest.mark.parametrize("url", ["ftp://token.test/token", "http://[broken/token"])
def test_address_that_cannot_work_is_no_passing_failure(url):
    class Misconfigured(FakeCredentials):
        def refresh(self, request):
            request(url)

    with pytest.raises(ConfigurationError, match="URL .* of the token endpoint is not a valid HTTP URL"):
        CredentialsAuth(Misconfigured(url)).headers()


def test_whatever_a_custom_refresh_raises_is_told():
    credentials = FakeCredentials("unused")
    credentials.fail_with = KeyError("vault entry")
    auth = CredentialsAuth(credentials)
    with pytest.raises(ConfigurationError, match="vault entry"):
        auth.headers()
    credentials.fail_with = ConnectionResetError("vault is gone")
    with pytest.raises(APIConnectionError, match="vault is gone"):
        asyncio.run(auth.headers_async())


def test_exit_inside_a_refresh_leaves_nobody_waiting(endpoint):
    credentials = FakeCredentials(endpoint.url)
    credentials.fail_with = SystemExit("stop")
    auth = CredentialsAuth(credentials)
    with pytest.raises(SystemExit):
        auth.headers()
    credentials.fail_with = None
    assert auth.headers() == {"authorization": "Bearer token-1"}


def test_stale_token_outlasts_an_endpoint_that_is_down():
    now = [100.0]
    credentials = FakeCredentials("unused")
    credentials.token = "stale"
    credentials.expires_in(dt.timedelta(minutes=1))
    credentials.fail_with = exceptions.RefreshError("down", retryable=True)
    auth = CredentialsAuth(credentials, clock=lambda: now[0])
    assert auth.headers() == auth.headers() == {"authorization": "Bearer stale"}
    assert credentials.refreshes == 1
    now[0] += 11
    assert auth.headers() == {"authorization": "Bearer stale"}
    assert credentials.refreshes == 2
    auth.invalidate()
    with pytest.raises(APIConnectionError):
        auth.headers()
    credentials.expire()
    with pytest.raises(APIConnectionError):
        auth.headers()


def test_stale_token_does_not_hide_that_credentials_were_revoked():
    credentials = FakeCredentials("unused")
    credentials.token = "stale"
    credentials.expires_in(dt.timedelta(minutes=1))
    credentials.fail_with = exceptions.RefreshError("revoked")
    with pytest.raises(ConfigurationError, match="revoked"):
        CredentialsAuth(credentials).headers()


# --- Application Default Credentials ----------------------------------------------------------------------------


@pytest.fixture
def found(monkeypatch):
    """The result of google.auth.default, and its number of calls."""

    monkeypatch.setenv("GOOGLE_APPLICATION_CREDENTIALS", "named.json")

    class Found:
        calls = []
        result = None

    def default(**kwargs):
        Found.calls.append(kwargs)
        if isinstance(Found.result, Exception):
            raise Found.result
        return Found.result

    Found.calls = []
    monkeypatch.setattr(google.auth, "default", default)
    return Found


def test_default_credentials_are_found_once_at_the_first_call(endpoint, found):
    found.result = (FakeCredentials(endpoint.url), "their-project")
    auth = CredentialsAuth()
    assert found.calls == []
    assert repr(auth) == "CredentialsAuth(credentials=<application default>)"
    outcomes = outcomes_of(auth, threads=8, tasks=8)
    assert outcomes == [{"authorization": "Bearer token-1"}] * 24
    assert auth.discover_project() == asyncio.run(auth.discover_project_async()) == "their-project"
    (call,) = found.calls
    assert call["scopes"] == CLOUD_PLATFORM_SCOPES
    assert isinstance(call["request"], TokenRequest)


def test_project_is_found_without_a_token(endpoint, found):
    found.result = (FakeCredentials(endpoint.url), "their-project")
    assert asyncio.run(CredentialsAuth().discover_project_async()) == "their-project"
    assert endpoint.count == 0


def test_default_credentials_from_a_file(endpoint, private_key, monkeypatch, tmp_path):
    file = tmp_path / "key.json"
    file.write_text(json.dumps(service_account_info(endpoint.url, private_key)))
    monkeypatch.setenv("GOOGLE_APPLICATION_CREDENTIALS", str(file))
    auth = CredentialsAuth()
    assert auth.discover_project() == "from-the-file"
    assert auth.headers()["authorization"] == "Bearer token-1"
    monkeypatch.setenv("GOOGLE_CLOUD_PROJECT", "from-the-environment")
    assert CredentialsAuth().discover_project() == "from-the-environment"


@pytest.mark.parametrize("ask", ["headers", "discover_project"])
def test_no_default_credentials(found, ask):
    found.result = exceptions.DefaultCredentialsError("nothing found")
    auth = CredentialsAuth()
    for attempt in (1, 2):
        with pytest.raises(ConfigurationError) as caught:
            getattr(auth, ask)()
        for way_out in (
            "gcloud auth application-default login",
            "GOOGLE_APPLICATION_CREDENTIALS",
            "credentials=",
            "api_key=",
        ):
            assert way_out in str(caught.value)
        assert "nothing found" in str(caught.value)
        assert "pip install" not in str(caught.value)
        assert len(found.calls) == attempt


def test_no_default_credentials_on_a_bare_machine(no_network):
    with pytest.raises(ConfigurationError, match="No usable Google credentials") as caught:
        CredentialsAuth().headers()
    assert isinstance(caught.value.__cause__, exceptions.DefaultCredentialsError)
    assert "metadata server cannot be reached" in str(caught.value)


@pytest.fixture
def no_network(monkeypatch):
    def refuse(*args, **kwargs):
        raise AssertionError("there was to be no network")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "create_connection", refuse)


def test_finding_credentials_may_fail_for_want_of_a_network(found):
    found.result = exceptions.TransportError("no route", retryable=True)
    with pytest.raises(APIConnectionError, match="no route"):
        CredentialsAuth().discover_project()


# --- Secrets ----------------------------------------------------------------------------------------------------


def _echoes():
    return {
        "in the description": lambda body: (400, {"error": "invalid_grant", "error_description": body}),
        "as text": lambda body: (400, f"bad request: {body}"),
        "in prose": lambda body: (400, {"error": f"no {REFRESH_TOKEN} for {CLIENT_SECRET} or canary-old-token"}),
        "beside the message": lambda body: (400, {"error": "x", "error_description": "y", "seen": ["canary-else"]}),
        "as JSON without an error": lambda body: (400, dict(urllib.parse.parse_qsl(body))),
        "as JSON in JSON": lambda body: (
            400,
            {"error": "x", "error_description": json.dumps({"id_token": "canary-id"})},
        ),
        "a token of another name": lambda body: (200, {"id_token": "canary-id", "expires_in": 1}),
        "a token of a known shape": lambda body: (
            400,
            {"error": "ya29.canary", "error_description": "1//canary eyJcanary.canary.canary"},
        ),
    }


@pytest.mark.parametrize("echo", _echoes())
def test_what_the_endpoint_echoes_is_not_shown(endpoint, echo):
    endpoint.answer = _echoes()[echo]
    credentials = user_account(endpoint.url)
    credentials.token = "canary-old-token"
    credentials.expiry = dt.datetime(2020, 1, 1)
    auth = CredentialsAuth(credentials)
    with pytest.raises(GemkitError) as caught:
        auth.headers()
    assert "canary" not in everything_shown(caught.value) + repr(auth) + str(auth)


def test_secrets_of_the_impersonating_account_are_not_shown():
    credentials = FakeCredentials("unused")
    credentials._source_credentials = user_account("http://token.test")
    credentials.fail_with = exceptions.RefreshError(f"{REFRESH_TOKEN} may not impersonate")
    with pytest.raises(ConfigurationError, match="may not impersonate") as caught:
        CredentialsAuth(credentials).headers()
    assert "canary" not in everything_shown(caught.value)


def test_signed_assertion_is_not_shown(endpoint, private_key):
    endpoint.answer = lambda body: (400, {"error": "invalid_grant", "error_description": body})
    info = service_account_info(endpoint.url, private_key)
    with pytest.raises(ConfigurationError) as caught:
        CredentialsAuth(service_account.Credentials.from_service_account_info(info)).headers()
    (assertion,) = urllib.parse.parse_qs(endpoint.bodies[0])["assertion"]
    shown = everything_shown(caught.value)
    assert not any(piece in shown for piece in assertion.split("."))


def test_tokens_are_not_shown(endpoint):
    endpoint.answer = lambda body: (200, {"access_token": "canary-access", "expires_in": 3600})
    auth = CredentialsAuth(user_account(endpoint.url))
    assert auth.headers() == {"authorization": "Bearer canary-access"}
    assert repr(auth) == str(auth) == "CredentialsAuth(credentials=google.oauth2.credentials.Credentials)"


def test_long_answers_are_cut(endpoint):
    endpoint.answer = lambda body: (400, "<html>" + "x" * 100_000)
    with pytest.raises(ConfigurationError) as caught:
        CredentialsAuth(user_account(endpoint.url)).headers()
    assert len(str(caught.value)) < 1500


# --- Processes --------------------------------------------------------------------------------------------------


def run_python(program):
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(program)], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_forked_child_does_not_wait_for_threads_it_does_not_have():
    program = """
        import os, signal, threading
        import google.auth.credentials
        from gemkit._http.auth import CredentialsAuth

        parent = os.getpid()
        in_refresh, lock_held, done = threading.Event(), threading.Event(), threading.Event()

        class Slow(google.auth.credentials.Credentials):
            def refresh(self, request):
                if os.getpid() == parent:
                    in_refresh.set()
                    done.wait(30)
                self.token = "parent" if os.getpid() == parent else "child"

        auth = CredentialsAuth(Slow(), sender=lambda: None)
        waiter = threading.Thread(target=auth.headers)
        waiter.start()
        in_refresh.wait(30)

        def hold():
            with auth._refreshing._lock, auth._loading._lock:
                lock_held.set()
                done.wait(30)

        holder = threading.Thread(target=hold)
        holder.start()
        lock_held.wait(30)

        child = os.fork()
        if child == 0:
            signal.alarm(20)
            os._exit(0 if auth.headers() == {"authorization": "Bearer child"} else 3)
        _, status = os.waitpid(child, 0)
        done.set()
        waiter.join()
        holder.join()
        print(os.waitstatus_to_exitcode(status), auth.headers()["authorization"])
    """
    assert run_python(program) == "0 Bearer parent"


def test_import_is_light():
    program = """
        import sys
        import gemkit._http.api_key
        import gemkit._http.auth
        gemkit._http.api_key.ApiKeyAuth("key").headers()
        gemkit._http.auth.CredentialsAuth(sender=lambda: None)
        print(sorted({"google.auth", "httpx", "httpx2", "asyncio", "requests"} & set(sys.modules)))
    """
    assert run_python(program) == "[]"


def test_refresh_does_not_import_requests(endpoint):
    program = f"""
        import sys
        from google.oauth2.credentials import Credentials
        from tests.core.test_auth import CredentialsAuth
        credentials = Credentials(None, refresh_token="r", token_uri="{endpoint.url}", client_id="i", client_secret="s")
        print(CredentialsAuth(credentials).headers()["authorization"], "requests" in sys.modules)
    """
    assert run_python(program) == "Bearer token-1 False"


# --- Requests for tokens ------------------------------------------------------------------------------------------


def test_a_request_goes_over_a_socket(endpoint):
    endpoint.answer = lambda body: (418, body[::-1])
    for given in (
        {},
        {"httpx_client": httpx.Client()},
        {"httpx_client": httpx2.Client()},
        {"client_args": {"http2": False}},
    ):
        request = TokenRequest(sender(**given))
        answer = request(endpoint.url, method="POST", body=b"abc", headers={"x-one": "1"})
        assert (answer.status, answer.data, answer.headers["content-type"]) == (418, b"cba", "application/json")
        assert request.last_status == 418


def test_limits_are_passed_on():
    seen = []

    def respond(request):
        seen.append(request.extensions["timeout"]["read"])
        return httpx.Response(200)

    state = ClientState(lambda _: None, Clock())
    request = TokenRequest(sender(state=state, httpx_client=answering(respond)))
    request("http://token.test")
    request("http://token.test", timeout=3)
    request("http://token.test", timeout=(1, 2))
    assert seen == [120, 3, 3]


def test_a_client_that_was_given_stays_open():
    client = granting("t")
    auth = CredentialsAuth(user_account("http://token.test"), httpx_client=client)
    auth.headers()
    auth.invalidate()
    auth.headers()
    assert not client.is_closed


@pytest.mark.parametrize("client_args", [None, {"trust_env": False}])
def test_no_connection_stays_open(endpoint, monkeypatch, client_args):
    opened = []
    connect = socket.create_connection

    def create_connection(*args, **kwargs):
        opened.append(connect(*args, **kwargs))
        return opened[-1]

    monkeypatch.setattr(socket, "create_connection", create_connection)
    state = ClientState(lambda _: None)
    for _ in range(2):
        request = TokenRequest(sender(state=state, client_args=client_args))
        assert request(endpoint.url, method="POST", body="").status == 200
    assert [connection.fileno() for connection in opened] == [-1, -1]
    assert state.transports is None


@pytest.mark.parametrize("module", [httpx, httpx2])
def test_transport_errors_are_told_in_the_terms_of_google_auth(module):
    def respond(request):
        raise module.ConnectError("refused", request=request)

    request = TokenRequest(sender(httpx_client=answering(respond, module)))
    request.last_status = 200
    with pytest.raises(exceptions.TransportError, match="refused") as caught:
        request("http://token.test")
    assert caught.value.retryable
    assert isinstance(caught.value.__cause__, APIConnectionError)
    assert request.last_status is None


def test_programming_errors_come_through():
    def send(call):
        raise LookupError("no such setting")

    with pytest.raises(LookupError):
        TokenRequest(send)("http://token.test")


def test_hooks_are_told_of_the_request_and_not_of_what_is_in_it(endpoint):
    seen = []

    class Watch(Hooks):
        def before_request(self, exchange):
            seen.append((exchange.operation, exchange.verb, exchange.body))

        def on_answer(self, exchange):
            seen.append((exchange.operation, exchange.status, exchange.answer))

    state = ClientState(lambda _: None)
    state.hooks.add(Watch())
    TokenRequest(sender(state=state))(endpoint.url, method="POST", body="refresh_token=canary")
    assert seen == [("credentials.refresh", "POST", None), ("credentials.refresh", 200, None)]


@pytest.mark.parametrize(
    ("url", "is_local"),
    [
        ("http://169.254.169.254/computeMetadata/v1", True),
        ("http://metadata.google.internal/computeMetadata/v1", True),
        ("http://[fe80::1]/", True),
        ("http://127.0.0.1:9999/computeMetadata/v1", True),
        ("https://oauth2.googleapis.com/token", False),
        ("http://127.0.0.1:8080/token", False),
    ],
)
def test_metadata_server_is_reached_past_proxies(url, is_local, monkeypatch):
    monkeypatch.setenv("GCE_METADATA_HOST", "127.0.0.1:9999")
    calls = []
    TokenRequest(lambda call: calls.append(call) or SimpleNamespace(status=200))(url)
    assert [call.is_local for call in calls] == [is_local]


def test_a_request_to_the_metadata_server_heeds_no_proxy_setting(endpoint, monkeypatch):
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("GCE_METADATA_HOST", endpoint.url.split("/")[2])
    request = TokenRequest(sender(httpx_client=answering(lambda _: pytest.fail("a proxy"))))
    assert request(endpoint.url).status == 200
    assert endpoint.count == 1


def test_options_that_nobody_knows_are_refused():
    with pytest.raises(exceptions.TransportError, match="cannot be sent with the options stream, verify") as caught:
        TokenRequest(sender())("https://token.test", verify=False, stream=True)
    assert not caught.value.retryable
