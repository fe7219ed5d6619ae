"""Credentials in calls: over every transport, sync and async, with and without network failures."""

import asyncio
import datetime as dt
import ipaddress
import json
import os
import ssl
import subprocess
import sys
import textwrap
import threading
import traceback
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import SimpleNamespace

import google.auth.credentials
import httpx
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.x509.oid import NameOID
from google.auth import exceptions
from google.oauth2 import credentials as user_credentials

import gemkit
from gemkit.errors import APITimeoutError, AuthenticationError, ConfigurationError
from tests.doubles import ANSWER, PATIENCE

MODEL = "gemini-2.5-flash"
CANARY = "canary-token-0123456789"
GRANTED = {"access_token": "granted", "expires_in": 3600, "token_type": "Bearer"}


class Server:
    """Responds by a function of the request, and records requests: a service, a proxy or a metadata server."""

    def __init__(self, answer, tls=None):
        self.requests = []
        self.gate = threading.Event()
        self.gate.set()
        server = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self):
                self.rfile.read(int(self.headers.get("content-length", 0)))
                request = SimpleNamespace(path=self.path, headers=self.headers)
                server.requests.append(request)
                server.gate.wait(PATIENCE)
                status, content = answer(request)
                is_text = isinstance(content, str)
                raw = (content if is_text else json.dumps(content)).encode()
                self.send_response(status)
                self.send_header("content-type", "text/event-stream" if is_text else "application/json")
                self.send_header("content-length", str(len(raw)))
                self.send_header("metadata-flavor", "Google")
                self.end_headers()
                self.wfile.write(raw)

            do_POST = do_GET

            def log_message(self, *args):
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        if tls is not None:
            self._server.socket = tls.wrap_socket(self._server.socket, server_side=True)
        self.host = f"127.0.0.1:{self._server.server_address[1]}"
        self.url = f"{'http' if tls is None else 'https'}://{self.host}"
        threading.Thread(
            target=self._server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True, name=self.host
        ).start()

    @property
    def tokens(self):
        return [request.headers["authorization"] for request in self.requests]

    @property
    def paths(self):
        return [request.path for request in self.requests]

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.gate.set()
        self._server.shutdown()
        self._server.server_close()


@pytest.fixture(autouse=True)
def bare_environment(monkeypatch, tmp_path):
    for name in list(os.environ):
        if name.lower().endswith("_proxy") or name.startswith(("GOOGLE_", "GCLOUD_", "GCE_", "CLOUDSDK_", "GEMINI_")):
            monkeypatch.delenv(name)
    monkeypatch.setenv("CLOUDSDK_CONFIG", str(tmp_path / "no-gcloud-here"))
    monkeypatch.setenv("NO_GCE_CHECK", "true")


class Renewed(google.auth.credentials.Credentials):
    """Credentials with the tokens t1, t2, ..., each of them good for an hour."""

    def __init__(self, token=None):
        super().__init__()
        self.count = 0
        self.given = token

    def refresh(self, request):
        self.count += 1
        self.token = self.given or f"t{self.count}"


def made(url, credentials, **options):
    return gemkit.Client(
        vertexai=True,
        project="p",
        location="us-central1",
        credentials=credentials,
        http_options={"base_url": url, **options},
    )


def ask(client, times=1):
    with client, given_to(client):
        for _ in range(times):
            answer = client.models.generate_content(model=MODEL, contents="a").text
    return answer


def read(client, times=1):
    with client, given_to(client):
        for _ in range(times):
            answer = "".join(chunk.text for chunk in client.models.generate_content_stream(model=MODEL, contents="a"))
    return answer


def ask_async(client, times=1):
    async def work(models):
        return (await models.generate_content(model=MODEL, contents="a")).text

    return in_a_loop(client, work, times)


def read_async(client, times=1):
    async def work(models):
        stream = await models.generate_content_stream(model=MODEL, contents="a")
        return "".join([chunk.text async for chunk in stream])

    return in_a_loop(client, work, times)


def in_a_loop(client, work, times=1):
    async def main():
        async with client.aio as ours, given_to(client):
            for _ in range(times):
                answer = await work(ours.models)
        return answer

    return asyncio.run(main())


class given_to:
    """Closes the clients of httpx that a client was given."""

    def __init__(self, client):
        self.given = client._settings.request_options.transport

    def __enter__(self):
        pass

    def __exit__(self, *_):
        if self.given.httpx_client is not None:
            self.given.httpx_client.close()

    async def __aenter__(self):
        pass

    async def __aexit__(self, *_):
        self.__exit__()
        if self.given.httpx_async_client is not None:
            await self.given.httpx_async_client.aclose()


def given_clients():
    return {"httpx_client": httpx.Client(), "httpx_async_client": httpx.AsyncClient()}


TRANSPORTS = {
    "default": dict,
    "client_args": lambda: {"client_args": {"trust_env": False}},
    "httpx_client": given_clients,
    "aiohttp": lambda: {"aiohttp_client": True},
}
WAYS = [
    pytest.param(TRANSPORTS[name], call, id=f"{name}-{call.__name__}")
    for name in TRANSPORTS
    for call in (ask, read, ask_async, read_async)
    if name != "aiohttp" or call in (ask_async, read_async)
]


def everything_shown(error):
    """All text about an exception that a log or a terminal could show."""
    texts, waiting = ["".join(traceback.format_exception(error))], [error]
    while waiting:
        link = waiting.pop()
        if isinstance(link, BaseException):
            texts += [str(link), repr(link), repr(link.args), repr(vars(link))]
            waiting += [link.__cause__, link.__context__, *link.args]
    return "\n".join(texts)


def streamed(value):
    return f"data: {json.dumps(value)}\r\n\r\n"


def served(request):
    return 200, streamed(ANSWER) if "alt=sse" in request.path else ANSWER


class TestValuesThatNoHeaderCarries:
    """They are rejected once, before anything is sent, and are in no text."""

    @pytest.mark.parametrize(("transport", "call"), WAYS)
    @pytest.mark.parametrize(
        "token",
        [f"{CANARY}\n", f"{CANARY}\r\nx: y", f"a\n{CANARY} b", f"{CANARY}é", f"{CANARY}\0", b"\xff" + CANARY.encode()],
    )
    def test_tokens(self, transport, call, token):
        credentials = Renewed(token)
        with Server(served) as server:
            with pytest.raises(
                ConfigurationError, match="access token of .*Renewed is empty, or contains a line break"
            ) as caught:
                call(made(server.url, credentials, **transport()))
            assert server.requests == []
        assert credentials.count == 1
        assert "canary" not in everything_shown(caught.value)

    @pytest.mark.parametrize(("transport", "call"), WAYS)
    def test_another_header_of_the_credentials(self, transport, call):
        credentials = user_credentials.Credentials(token="t", quota_project_id="canary\n")
        with Server(served) as server:
            with pytest.raises(ConfigurationError, match="header x-goog-user-project of .* cannot be sent") as caught:
                call(made(server.url, credentials, **transport()))
            assert server.requests == []
        assert "canary" not in everything_shown(caught.value)

    @pytest.mark.parametrize(("transport", "call"), WAYS)
    @pytest.mark.parametrize("value", [f"{CANARY}\n", f"{CANARY}é", 7])
    def test_headers_set_by_a_hook(self, transport, call, value):
        class Own(gemkit.hooks.Hooks):
            count = 0

            def before_request(self, exchange):
                if exchange.operation.startswith("models."):
                    self.count += 1
                    exchange.headers = {**exchange.headers, "X-Gateway-Token": value}

        hook = Own()
        with Server(served) as server:
            client = made(server.url, Renewed(), **transport())
            client.hooks.add(hook)
            with pytest.raises(ConfigurationError, match=r"headers set by a hook\['X-Gateway-Token'\] must") as caught:
                call(client)
            assert server.requests == []
        assert hook.count == 1
        assert "canary" not in everything_shown(caught.value)

    @pytest.mark.parametrize("call", [ask, ask_async])
    def test_a_token_that_another_token_is_asked_for_with(self, call):
        class Impersonating(Renewed):
            def refresh(self, request):
                self.count += 1
                request(server.url, headers={"Authorization": f"Bearer {CANARY}\n"})

        credentials = Impersonating()
        with Server(served) as server:
            with pytest.raises(ConfigurationError, match="header authorization of a token request") as caught:
                call(made(server.url, credentials))
            assert server.requests == []
        assert credentials.count == 1
        assert "canary" not in everything_shown(caught.value)


def refusing(*tokens):
    """Return a service that rejects these tokens."""

    def answer(request):
        if request.headers["authorization"] in [f"Bearer {token}" for token in tokens]:
            return 401, {"error": {"code": 401, "message": "revoked", "status": "UNAUTHENTICATED"}}
        return served(request)

    return Server(answer)


class TestRefusedTokens:
    """A token that was revoked before its end costs one refresh and one more try, within the call."""

    @pytest.mark.parametrize(("transport", "call"), WAYS)
    def test_it_is_replaced_within_the_call(self, transport, call):
        credentials = Renewed()
        with refusing("t1") as server:
            client = made(server.url, credentials, **transport())
            assert call(client, times=2) == "hi"
            assert server.tokens == ["Bearer t1", "Bearer t2", "Bearer t2"]
        assert credentials.count == 2

    @pytest.mark.parametrize(("transport", "call"), WAYS)
    def test_only_once(self, transport, call):
        credentials = Renewed()
        with refusing("t1", "t2") as server:
            with pytest.raises(AuthenticationError, match="revoked"):
                call(made(server.url, credentials, **transport()))
            assert server.tokens == ["Bearer t1", "Bearer t2"]

    @pytest.mark.parametrize("call", [ask, read, ask_async, read_async])
    @pytest.mark.parametrize(
        "credentials",
        [user_credentials.Credentials(token="bare"), google.auth.credentials.AnonymousCredentials()],
        ids=["bare token", "anonymous"],
    )
    def test_what_cannot_be_replaced_is_asked_once(self, call, credentials):
        with Server(lambda _: (401, {"error": {"code": 401, "message": "revoked"}})) as server:
            client = made(server.url, credentials)
            for asked in (1, 2):
                with pytest.raises(AuthenticationError, match="revoked"):
                    call(client)
                assert len(server.requests) == asked

    def test_tokens_of_a_function_are_replaced(self):
        tokens = ["t1", "t2"]

        def handler(request, scopes):
            return tokens.pop(0), dt.datetime.now(dt.UTC).replace(tzinfo=None) + dt.timedelta(hours=1)

        with refusing("t1") as server:
            assert ask(made(server.url, user_credentials.Credentials(token=None, refresh_handler=handler))) == "hi"
            assert server.tokens == ["Bearer t1", "Bearer t2"]

    def test_many_calls_refused_at_once_cost_one_refresh(self):
        credentials = Renewed()
        with refusing("t1") as server:
            client = made(server.url, credentials)

            async def work(models):
                calls = [models.generate_content(model=MODEL, contents="a") for _ in range(20)]
                return {answer.text for answer in await asyncio.gather(*calls)}

            assert in_a_loop(client, work) == {"hi"}
            assert set(server.tokens) == {"Bearer t1", "Bearer t2"}
        assert credentials.count == 2

    @pytest.mark.parametrize("call", [ask, read, ask_async, read_async])
    def test_recordings_hold_both_tries(self, call, tmp_path):
        def client(mode, url="http://127.0.0.1:9", credentials=None):
            debug = {"client_mode": mode, "replay_id": "talk", "replays_directory": str(tmp_path)}
            return gemkit.Client(
                vertexai=True,
                project="p",
                location="us-central1",
                credentials=credentials,
                http_options={"base_url": url},
                debug_config=gemkit.client.DebugConfig(**debug),
            )

        with refusing("t1") as server:
            assert call(client("record", server.url, Renewed())) == "hi"
        assert call(client("replay")) == "hi"
        with refusing("t1", "t2") as server, pytest.raises(AuthenticationError):
            call(client("record", server.url, Renewed()))
        with pytest.raises(AuthenticationError):
            call(client("replay"))


def authority(tmp_path):
    """A private authority: the file of its certificate, and TLS settings of a server that it vouches for."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "authority of a test")])
    now = dt.datetime.now(dt.UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - dt.timedelta(days=1))
        .not_valid_after(now + dt.timedelta(days=1))
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), critical=False)
        .sign(key, hashes.SHA256())
    )
    file = tmp_path / "authority.pem"
    file.write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    key_file = tmp_path / "key.pem"
    key_file.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    settings = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    settings.load_cert_chain(file, key_file)
    return file, key_file, settings


def account(url):
    return user_credentials.Credentials(
        token=None, refresh_token="r", token_uri=f"{url}/token", client_id="i", client_secret="s"
    )


def both(request):
    """A service and a token endpoint at one address."""
    return (200, GRANTED) if request.path.endswith("/token") else served(request)


NOWHERE = "http://127.0.0.1:9"  # discard: nobody listens there


class TestTransportSettings:
    """Token requests use the transport settings of calls."""

    @pytest.mark.parametrize(
        ("call", "name"), [(ask, "client_args"), (ask_async, "client_args"), (ask_async, "async_client_args")]
    )
    def test_a_proxy(self, call, name):
        with Server(both) as proxy:
            assert call(made(NOWHERE, account(NOWHERE), **{name: {"proxy": proxy.url}})) == "hi"
            assert proxy.paths[0] == f"{NOWHERE}/token"
            assert proxy.tokens == [None, "Bearer granted"]

    @pytest.mark.parametrize("call", [ask, ask_async])
    def test_a_proxy_of_the_environment(self, call, monkeypatch):
        with Server(both) as proxy:
            monkeypatch.setenv("HTTP_PROXY", proxy.url)
            assert call(made(NOWHERE, account(NOWHERE))) == "hi"
            assert proxy.paths[0] == f"{NOWHERE}/token"

    def test_a_proxy_for_aiohttp(self):
        with Server(both) as proxy:
            options = {"aiohttp_client": True, "async_client_args": {"proxy": proxy.url}}
            assert ask_async(made(NOWHERE, account(NOWHERE), **options)) == "hi"
            assert proxy.paths[0] == f"{NOWHERE}/token"

    @pytest.mark.parametrize(
        ("call", "name"), [(ask, "client_args"), (ask_async, "client_args"), (ask_async, "async_client_args")]
    )
    def test_a_private_authority(self, call, name, tmp_path):
        file, _, tls = authority(tmp_path)
        trusting = ssl.create_default_context(cafile=file)
        with Server(both, tls) as server:
            with pytest.raises(gemkit.errors.APIConnectionError, match="No access token for .*CERTIFICATE") as caught:
                call(made(server.url, account(server.url)))
            assert not caught.value.is_retry_safe
            assert call(made(server.url, account(server.url), **{name: {"verify": trusting}})) == "hi"
            assert server.tokens == [None, "Bearer granted"]

    @pytest.mark.parametrize(
        ("call", "name"), [(ask, "client_args"), (ask_async, "client_args"), (ask_async, "async_client_args")]
    )
    @pytest.mark.parametrize("argument", ["transport", "mounts"])
    def test_a_transport_of_ones_own(self, call, name, argument):
        asked = []

        def respond(request):
            asked.append(request.url.path)
            return httpx.Response(200, json=GRANTED if request.url.path == "/token" else ANSWER)

        own = httpx.MockTransport(respond)
        settings = {name: {argument: own if argument == "transport" else {"all://": own}}}
        if call is ask_async:
            settings.setdefault("async_client_args", settings[name])
        assert call(made(NOWHERE, account(NOWHERE), **settings)) == "hi"
        assert asked[0] == "/token"
        assert len(asked) == 2

    @pytest.mark.parametrize("argument", ["transport", "mounts"])
    def test_a_transport_for_async_code_alone(self, argument):
        class Own(httpx.AsyncBaseTransport):
            async def handle_async_request(self, request):
                raise AssertionError("the token comes first")

        own = Own() if argument == "transport" else {"all://": Own()}
        with Server(both) as server:
            with pytest.raises(ConfigurationError, match=f"async_client_args {argument} .* pass client_args with"):
                ask_async(made(server.url, account(server.url), async_client_args={argument: own}))
            assert server.requests == []
            options = {"async_client_args": {argument: own}, "client_args": {"trust_env": False}}
            with pytest.raises(AssertionError, match="the token comes first"):
                ask_async(made(server.url, account(server.url), **options))
            assert server.paths == ["/token"]

    def test_what_is_meant_for_the_service_is_not_sent(self):
        arguments = {"headers": {"X-Gateway": "canary"}, "auth": ("canary", "canary"), "cookies": {"a": "canary"}}
        with Server(both) as server:
            client = made(NOWHERE, account(server.url), client_args={**arguments, "params": {"key": "canary"}})
            assert client._state.authenticator.headers()["authorization"] == "Bearer granted"
            (request,) = server.requests
        assert "canary" not in str(request.headers) + request.path

    def test_a_certificate_that_the_token_is_bound_to(self, tmp_path):
        file, key, tls = authority(tmp_path)
        tls.load_verify_locations(file)
        tls.verify_mode = ssl.CERT_REQUIRED

        class Bound(Renewed):
            def refresh(self, request):
                answer = request(f"{server.url}/token", method="POST", body=b"", cert=(str(file), str(key)))
                self.token = json.loads(answer.data)["access_token"]

        context = ssl.create_default_context(cafile=file)
        with Server(both, tls) as server:
            for trusted in (context, str(file), False):
                client = made(NOWHERE, Bound(), client_args={"verify": trusted})
                assert client._state.authenticator.headers() == {"authorization": "Bearer granted"}
            with pytest.raises(gemkit.errors.APIConnectionError):  # the context was left without the certificate
                ask(made(server.url, account(server.url), client_args={"verify": context}))
            client = made(NOWHERE, Bound(), httpx_client=httpx.Client())
            with pytest.raises(ConfigurationError, match="need a client certificate for their token requests"):
                client._state.authenticator.headers()
            assert len(server.requests) == 3
            (tmp_path / "key.pem").unlink()
            client = made(NOWHERE, Bound(), client_args={"verify": context})
            with pytest.raises(ConfigurationError, match="bound to cannot be read: .*No such file"):
                client._state.authenticator.headers()


def on_metadata_server(request):
    if request.headers["metadata-flavor"] != "Google":
        return 403, "Forbidden"
    path, _, query = request.path.partition("?")
    if path == "/computeMetadata/v1/instance/service-accounts/default/token":
        return (200, GRANTED) if "cloud-platform" in query else (400, "no scopes")
    return 200, "found-project" if path == "/computeMetadata/v1/project/project-id" else "computeMetadata/"


def run_without_requests(program, **environ):
    """Return the output of a program without the package requests, as after a plain installation."""
    blocked = "import sys\nsys.modules['requests'] = None\n"
    done = subprocess.run(
        [sys.executable, "-c", blocked + textwrap.dedent(program)],
        env={**os.environ, **environ},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.split()


CALL = f"""
    import asyncio, os
    import gemkit

    client = gemkit.Client(vertexai=True, project="p", http_options={{"base_url": os.environ["SERVICE"]}})
    print(client.models.generate_content(model="{MODEL}", contents="a").text)

    async def main():
        async with client.aio as ours:
            print((await ours.models.generate_content(model="{MODEL}", contents="a")).text)

    asyncio.run(main())
    print(client._state.authenticator.discover_project())
    # Older versions of google-auth load a transport of their own, for http.client.
    loaded = (name for name in sys.modules if name.startswith("google.auth.transport."))
    print(sorted(name for name in loaded if not name.endswith("._http_client")))
    """


class TestWithoutRequests:
    """A plain installation has no requests package, which the credentials of google-auth for machines import."""

    @pytest.mark.parametrize("named", ["GCE_METADATA_HOST", "GCE_METADATA_ROOT"])
    def test_the_metadata_server(self, named):
        with Server(on_metadata_server) as metadata, Server(served) as service:
            environ = {named: metadata.host, "NO_GCE_CHECK": "", "SERVICE": service.url}
            assert run_without_requests(CALL, **environ) == ["hi", "hi", "found-project", "[]"]
            assert service.tokens == ["Bearer granted"] * 2
            assert [path.partition("?")[0].rpartition("/")[2] for path in metadata.paths] == ["project-id", "token"]

    def test_it_is_found_by_its_address(self):
        with Server(on_metadata_server) as metadata:
            program = """
                from gemkit._http import default_credentials
                from tests.core.test_auth import sender
                from gemkit._http.google_auth import TokenRequest
                default_credentials._DEFAULT_HOST = __import__("os").environ["GCE_METADATA_IP"]
                credentials, project = default_credentials.application_default(["cloud-platform"], TokenRequest(sender()))
                credentials.refresh(TokenRequest(sender()))
                print(project, credentials.token, credentials.valid)
            """
            environ = {"GCE_METADATA_IP": metadata.host, "NO_GCE_CHECK": "", "HTTP_PROXY": NOWHERE}
            assert run_without_requests(program, **environ) == ["found-project", "granted", "True"]
            assert metadata.paths[0] == "/"

    def test_projects_of_the_environment_and_quota_projects(self):
        with Server(on_metadata_server) as metadata, Server(served) as service:
            environ = {
                "GCE_METADATA_HOST": metadata.host,
                "NO_GCE_CHECK": "",
                "SERVICE": service.url,
                "GOOGLE_CLOUD_PROJECT": "set-project",
                "GOOGLE_CLOUD_QUOTA_PROJECT": "billed",
            }
            assert run_without_requests(CALL, **environ) == ["hi", "hi", "set-project", "[]"]
            assert [request.headers["x-goog-user-project"] for request in service.requests] == ["billed"] * 2

    def test_a_file(self, tmp_path):
        with Server(both) as server:
            key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
            robot = {
                "type": "service_account",
                "private_key_id": "1",
                "private_key": key.private_bytes(
                    serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
                ).decode(),
                "client_email": "robot@set-project.iam.gserviceaccount.com",
                "token_uri": f"{server.url}/token",
            }
            subject = tmp_path / "subject"
            subject.write_text("subject-token")
            workforce = {
                "type": "external_account",
                "audience": "//iam.googleapis.com/locations/global/workforcePools/p/providers/q",
                "subject_token_type": "urn:ietf:params:oauth:token-type:jwt",
                "token_url": f"{server.url}/token",
                "credential_source": {"file": str(subject)},
            }
            for info in (robot, workforce):
                file = tmp_path / "file.json"
                file.write_text(json.dumps(info))
                environ = {
                    "GOOGLE_APPLICATION_CREDENTIALS": str(file),
                    "SERVICE": server.url,
                    "GOOGLE_CLOUD_PROJECT": "set-project",
                }
                printed = run_without_requests(CALL, **environ)
                assert printed[:3] == ["hi", "hi", "set-project"]
                assert not any("requests" in word for word in printed[3:])

    def test_requests_is_left_alone_where_it_is_installed(self):
        with Server(on_metadata_server) as metadata, Server(served) as service:
            environ = {"GCE_METADATA_HOST": metadata.host, "NO_GCE_CHECK": "", "SERVICE": service.url}
            program = f"del sys.modules['requests']\n{textwrap.dedent(CALL)}\nprint('requests' in sys.modules)"
            assert run_without_requests(program, **environ) == ["hi", "hi", "found-project", "[]", "False"]


class TestMetadataServer:
    @pytest.fixture
    def on_a_machine(self, monkeypatch):
        def serve(answer):
            server = Server(answer)
            monkeypatch.setenv("GCE_METADATA_HOST", server.host)
            monkeypatch.delenv("NO_GCE_CHECK")
            servers.append(server)
            return server

        servers = []
        yield serve
        for server in servers:
            server.__exit__()

    @pytest.mark.parametrize(
        ("status", "content", "told"),
        [
            (404, "Not Found", "no service account is attached to this machine"),
            (403, "Forbidden", "responded with status 403"),
            (200, "<html>", "contains no access token"),
            (200, {"access_token": "t"}, "contains no access token"),
            (200, {"access_token": "t", "expires_in": None}, "contains no access token"),
            (200, ["t"], "contains no access token"),
        ],
    )
    def test_it_gives_no_token(self, on_a_machine, status, content, told):
        server = on_a_machine(lambda _: (status, content))
        with pytest.raises(ConfigurationError, match=told):
            ask(made(NOWHERE, None))
        assert len(server.requests) == 2  # for the project and for the token

    def test_a_failure_that_may_pass_is_tried_again(self, on_a_machine):
        def answer(request):
            failing = len([path for path in server.paths if "/token" in path]) == 1
            return (503, "starting") if failing and "/token" in request.path else on_metadata_server(request)

        server = on_a_machine(answer)
        with Server(served) as service:
            options = {"retry_options": {"initial_delay": 0.001}}
            assert ask(made(service.url, None, **options)) == "hi"
        assert len([path for path in server.paths if "/token" in path]) == 2

    @pytest.mark.parametrize("call", [ask, read, ask_async, read_async])
    def test_finding_the_project_ends_with_the_call(self, on_a_machine, call):
        server = on_a_machine(on_metadata_server)
        server.gate.clear()
        client = gemkit.Client(vertexai=True, http_options={"timeout": 200})
        with pytest.raises(APITimeoutError, match="No project for .*: timed out after 0.2 s"):
            call(client)
        assert server.paths == ["/computeMetadata/v1/project/project-id"]

    @pytest.mark.parametrize(("transport", "call"), WAYS)
    def test_fetching_a_token_ends_with_the_call(self, transport, call):
        with Server(both) as endpoint, Server(served) as service:
            endpoint.gate.clear()
            client = made(service.url, account(endpoint.url), timeout=200, **transport())
            with pytest.raises(APITimeoutError, match="No access token for .*: timed out after 0.2 s"):
                call(client)
            assert service.requests == []
            endpoint.gate.set()
            if "httpx_client" in transport():
                return  # which the call has closed, and with it what was begun
            assert client._state.authenticator.headers() == {"authorization": "Bearer granted"}
            assert endpoint.paths == ["/token"]  # what was begun is used


def test_machines_are_recognised_by_their_product_name(monkeypatch, tmp_path):
    from gemkit._http import default_credentials

    name = tmp_path / "product_name"
    monkeypatch.setattr(default_credentials, "_PRODUCT_NAME", name)
    monkeypatch.delenv("NO_GCE_CHECK")
    monkeypatch.setenv("GCE_METADATA_DETECT_RETRIES", "2")
    asked = []

    def request(url, headers, timeout):
        asked.append((url, timeout))
        raise exceptions.TransportError("no route")

    for content, is_google in ((None, False), ("Laptop\n", False), ("Google Compute Engine\n", True)):
        if content is not None:
            name.write_text(content)
        assert default_credentials._has_metadata_server(request) is is_google
    assert asked == [("http://169.254.169.254/", 3.0)] * 6
