import os
import signal
import socket
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest

import gemkit.emulator
from gemkit.emulator.__main__ import main

from .conftest import GEMINI

HELLO = {"contents": [{"parts": [{"text": "Hello"}]}]}


def test_url_is_a_string_with_the_server_on_it():
    with gemkit.emulator.serve() as url:
        assert isinstance(url, str)
        assert url == url.server.url
        assert httpx.get(f"{url}/v1beta/models", headers={"x-goog-api-key": "k"}).status_code == 200


def test_twenty_starts_leave_no_thread_and_no_port():
    before = set(threading.enumerate())
    for _ in range(20):
        with gemkit.emulator.serve() as url:
            httpx.get(f"{url}/v1beta/models", headers={"x-goog-api-key": "k"})
        with pytest.raises(httpx.ConnectError):
            httpx.get(url)
    assert set(threading.enumerate()) == before


def test_stops_with_an_idle_connection_and_a_half_sent_request_open():
    with gemkit.emulator.serve() as url, httpx.Client() as client:
        client.get(f"{url}/v1beta/models")
        host, port = url.removeprefix("http://").split(":")
        half = socket.create_connection((host, int(port)))
        half.sendall(b"POST /v1beta/models/x:generateContent HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n{")
    with half:
        half.settimeout(10)
        try:
            rest = half.recv(100)
        except ConnectionResetError:
            rest = b""
        assert rest == b""


def test_stops_when_the_block_raises():
    with pytest.raises(KeyError), gemkit.emulator.serve() as url:
        raise KeyError
    with pytest.raises(httpx.ConnectError):
        httpx.get(url)


def test_stop_twice_and_without_start():
    emulator = gemkit.emulator.Emulator()
    emulator.stop()
    emulator.stop()


def test_port_in_use_is_the_callers_error():
    with gemkit.emulator.serve() as url:
        port = int(url.rpartition(":")[2])
        with pytest.raises(OSError), gemkit.emulator.serve(port=port):
            pass


def test_ipv6_address_is_bracketed():
    with gemkit.emulator.serve(host="::1") as url:
        assert url.startswith("http://[::1]:")
        assert httpx.get(f"{url}/v1beta/models").status_code == 403


def test_fifty_parallel_requests(caller):
    def ask(number):
        body = {"contents": [{"parts": [{"text": f"question {number}"}]}]}
        with httpx.Client(headers={"x-goog-api-key": "k"}) as client:
            return client.post(f"{caller.url}{GEMINI}:generateContent", json=body).json()

    with ThreadPoolExecutor(50) as pool:
        answers = list(pool.map(ask, range(50)))
    for number, answer in enumerate(answers):
        assert f'"question {number}"' in answer["candidates"][0]["content"]["parts"][0]["text"]
    assert len(caller.url.server.requests) == 50


def test_requests_are_recorded_without_secrets(caller):
    caller.http.headers["authorization"] = "Bearer canary-token"
    caller.http.headers["x-goog-api-key"] = "canary-key"
    caller.http.headers["x-mine"] = "kept"
    caller.post(f"{GEMINI}:generateContent?key=canary-query&prettyPrint=false", HELLO)
    (request,) = caller.url.server.requests
    assert request.method == "POST"
    assert request.path == f"{GEMINI}:generateContent"
    assert request.query == [("key", "[redacted]"), ("prettyPrint", "false")]
    assert request.headers["x-mine"] == "kept"
    assert b"Hello" in request.body
    assert request.time > 1_700_000_000
    assert request.operation == "generativelanguage.models.generateContent"
    assert "canary" not in repr(request)


def test_answers_carry_a_request_id_and_timing(caller):
    first, second = caller.get("/v1beta/models"), caller.get("/nowhere")
    assert first.headers["x-request-id"] != second.headers["x-request-id"]
    assert first.headers["server-timing"].startswith("emulator; dur=")
    assert "date" in first.headers


def test_state_is_not_shared_between_emulators(caller):
    assert caller("DELETE", "/v1beta/tunedModels/translator").status_code == 200
    with gemkit.emulator.serve() as url:
        response = httpx.get(f"{url}/v1beta/tunedModels/translator", headers={"x-goog-api-key": "k"})
    assert response.status_code == 200


def test_a_failing_handler_is_an_internal_error_and_logged(caller, caplog, monkeypatch):
    def broken(call):
        raise LookupError("out of order")

    monkeypatch.setattr("gemkit.emulator.handlers.respond", broken)
    response = caller.get("/v1beta/models", check=False)
    assert response.status_code == 500
    assert response.json()["error"]["status"] == "INTERNAL"
    assert "LookupError: out of order" in response.json()["error"]["message"]
    assert "failed to respond to GET /v1beta/models" in caplog.text


def _environment():
    return {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "PYTHONWARNINGS": "error"}


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_command_line_runs_until_a_signal(number):
    command = [sys.executable, "-X", "dev", "-m", "gemkit.emulator", "--port", "0"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=_environment()
    ) as process:
        guide = [process.stdout.readline() for _ in range(8)]
        url = guide[0].split()[3]
        assert httpx.get(f"{url}/v1beta/models", headers={"x-goog-api-key": "k"}).status_code == 200
        assert f'base_url": "{url}"' in "".join(guide)
        process.send_signal(number)
        _, errors = process.communicate(timeout=30)
    assert process.returncode == 0
    assert errors == ""


def test_command_line_tells_when_the_port_is_taken(capsys):
    with gemkit.emulator.serve() as url:
        port = url.rpartition(":")[2]
        assert main(["--port", port]) == 1
    assert f"cannot listen on 127.0.0.1:{port}" in capsys.readouterr().err


def test_the_emulator_stands_alone():
    code = (
        "import gemkit.emulator, sys; print([m for m in sys.modules if m.startswith(('gemkit.', 'pydantic', 'httpx'))])"
    )
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=_environment(), check=True)
    loaded = eval(out.stdout)
    assert all(name.startswith(("gemkit.emulator", "gemkit._generated", "gemkit._version")) for name in loaded), loaded


def test_without_websockets_everything_else_works():
    code = (
        "import sys; sys.modules['websockets'] = sys.modules['wsproto'] = None\n"
        "import gemkit.emulator, urllib.request\n"
        "with gemkit.emulator.serve() as url:\n"
        "    print(urllib.request.urlopen(f'{url}/v1beta/models?key=k').status)"
    )
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=_environment(), check=True)
    assert out.stdout == "200\n"


def test_without_the_extra_the_error_says_what_to_install():
    code = "import sys; sys.modules['uvicorn'] = None; import gemkit.emulator"
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=_environment(), check=False)
    assert 'pip install "gemkit[emulator]"' in out.stderr


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--model", "a/b"], "gemkit emulator: 'a/b' is not the name of a model"),
        (["--page-size", "-1"], "gemkit emulator: page_size must not be negative, got -1"),
    ],
)
def test_options_that_are_not_valid(capsys, options, message):
    assert main(["--port", "0", *options]) == 1
    assert message in capsys.readouterr().err
