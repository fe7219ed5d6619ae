"""Every call of the client, checked by an independent server: ``python -m tests.outside.stdy``.

Steady (`@stdy/cli` on npm) reads an OpenAPI document, answers with what it allows and tells for each request what is
wrong with it and whose fault that is. It is given the documents that ``python -m codegen openapi`` emits.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import socket
import subprocess
import sys
import tempfile
import threading
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from google.auth.credentials import AnonymousCredentials

import gemkit as genai
from codegen import pipeline
from codegen.emit import openapi
from codegen.ir import BACKENDS
from gemkit._generated import operations
from tests.conformance.family import FAMILY, PATHS, bodies
from tests.emulator.family import DOCUMENT
from tests.outside.calls import Call, calls, cases

if TYPE_CHECKING:
    from collections.abc import Iterator

    import httpx

    from codegen.ir import Backend
    from codegen.pipeline import Built

ROOT = Path(__file__).parents[2]
STEADY = ROOT / ".cache" / "stdy" / "node_modules" / ".bin" / "steady"
SECONDS = 30
PROJECT = {"project": "my-project", "location": "us-central1"}


@dataclass
class Seen:
    """The findings of the server for the requests of one client."""

    matched: set[str] = field(default_factory=set)
    problems: list[str] = field(default_factory=list)
    requests: int = 0

    def note(self, response: httpx.Response) -> None:
        """Read the server's findings off a response."""
        self.requests += 1
        path = response.headers.get("x-steady-matched-path")
        if path:
            self.matched.add(f"{response.request.method} {path}")
        elif response.status_code == 404:
            self.problems.append(f"no such path: {response.request.method} {response.request.url.path}")
        for number in range(1, int(response.headers.get("x-steady-error-count", "0")) + 1):
            told = (response.headers.get(f"x-steady-error-{number}-{part}") for part in ("code", "path", "message"))
            self.problems.append(" ".join(filter(None, told)))


@contextlib.contextmanager
def server(command: str, document: Path) -> Iterator[str]:
    """Run Steady over a document; yields its address."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    arguments = [command, "--host", "127.0.0.1", "--port", str(port), "--log-format=json", str(document)]
    with subprocess.Popen(arguments, stdout=subprocess.PIPE, text=True) as process:
        try:
            started = json.loads(process.stdout.readline() or "{}")
            if started.get("type") != "startup":
                sys.exit(f"{command} did not start: {started}")
            # It goes on to write a line per request, and would wait once the pipe is full.
            threading.Thread(target=process.stdout.read).start()
            yield f"http://127.0.0.1:{port}"
        finally:
            process.terminate()


def client(call: Call, url: str, seen: Seen) -> genai.Client:
    """A client of the call's backend, as a user makes one, whose responses are checked."""
    options: Any = {
        "base_url": url,
        "client_args": {"event_hooks": {"response": [seen.note]}},
        "retry_options": {"attempts": 1},
        "timeout": SECONDS * 1000,
    }
    if call.kind == "sse":
        # The services go by the query; Steady goes by this.
        options["headers"] = {"accept": "text/event-stream", "x-steady-stream-interval-ms": "1"}
    if call.backend == "gemini" or call.express:
        return genai.Client(vertexai=call.backend == "vertex", api_key="any", http_options=options)
    return genai.Client(vertexai=True, credentials=AnonymousCredentials(), **PROJECT, http_options=options)


def send(call: Call, url: str, seen: Seen) -> None:
    """Make one call; what the server says of it is in `seen`.

    Raises:
        UnsupportedFieldError, InvalidInputError: The client itself refuses the call.
    """
    with client(call, url, seen) as made:
        operation = operations.ALL[call.operation]
        try:
            if call.kind == "sse":
                for _ in made.models._client.stream(operation, call.params):
                    pass
            else:
                made.models._client.call(operation, call.params)
        except genai.errors.StreamInterruptedError:
            # The answers are made from the document alone, so a stream has no finish reason.
            pass
        except genai.errors.APIError:
            if not seen.problems:
                raise


def check(built: Built, backend: Backend, command: str, folder: Path) -> list[str]:
    """Send every call of a backend; the problems found, one line each."""
    document = folder / f"{backend}.json"
    document.write_text(openapi.text(built, backend), "utf-8")
    problems: list[str] = []
    matched: set[str] = set()
    refused: dict[str, list[str]] = {}
    sent: dict[str, int] = {}

    def check_one(call: Call) -> None:
        seen = Seen()
        try:
            send(call, url, seen)
        except (genai.errors.UnsupportedFieldError, genai.errors.InvalidInputError):
            refused.setdefault(call.operation, []).append(call.name)
        sent[call.operation] = sent.get(call.operation, 0) + seen.requests
        matched.update(seen.matched)
        problems.extend(f"{call.operation} ({call.method_id}, {call.name}): {each}" for each in seen.problems)

    with server(command, document) as url:
        if backend == "gemini" and not notices(url):
            problems.append("a wrong member was let through")
        for call in calls(built, backend):
            check_one(call)
        for operation in [operation for operation, count in sent.items() if not count]:
            for call in cases(built, backend, operation):
                check_one(call)
    problems += [f"{operation}: nothing was sent" for operation, count in sent.items() if not count]
    paths = json.loads(document.read_text("utf-8"))["paths"]
    documented = {f"{verb.upper()} {path}" for path, item in paths.items() for verb in item}
    print(
        f"{backend}: {len(sent)} operations, {sum(sent.values())} requests, "
        f"{len(matched)} of {len(documented)} documented calls reached, {len(problems)} problems"
    )
    for operation, names in refused.items():
        print(f"  refused by the client itself: {operation}: {', '.join(dict.fromkeys(names))}")
    for each in sorted(documented - matched):
        print(f"  not reached: {each}")
    return problems


def check_family(command: str, folder: Path) -> list[str]:
    """Send every body to the Interactions family that its document describes; the problems found, one line each."""
    paths = {f"/v1beta{path}": item for path, item in DOCUMENT["paths"].items()}
    file = folder / "interactions.json"
    file.write_text(json.dumps({**DOCUMENT, "paths": paths}), "utf-8")
    problems: list[str] = []
    requests = 0
    matched: set[str] = set()
    with server(command, file) as url:
        for operation in FAMILY:
            spec = operations.ALL[operation]
            if spec.kind == "upload":
                continue  # its headers are those of a transfer
            kind = "sse" if spec.kind == "events" else "unary"
            with_namespace = {each.name: f"x{number}" for number, each in enumerate(spec.arguments) if each.url}
            for body in bodies(operation) or [None]:
                seen = Seen()
                params = with_namespace if body is None else {**with_namespace, "request": body}
                with contextlib.suppress(genai.errors.ResponseError):  # answers made up from the document alone
                    send(
                        Call(operation, "gemini", kind, spec.http["gemini"].method_id, "every field", params), url, seen
                    )
                requests += seen.requests
                matched |= seen.matched
                problems += [f"{operation} {json.dumps(body)}: {each}" for each in seen.problems]
    print(f"interactions: {requests} requests, {len(matched)} of {len(PATHS)} calls reached, {len(problems)} problems")
    return problems


def notices(url: str) -> bool:
    """Return whether the server rejects an unknown member, so that the check is effective."""
    seen = Seen()
    wrong = {"extra_body": {"contents": [{"parts": [{"txet": "hello"}]}]}}
    params = {"model": "gemini-2.5-flash", "contents": "hello", "config": {"http_options": wrong}}
    method_id = operations.MODELS_COUNT_TOKENS.http["gemini"].method_id
    send(Call("models.count_tokens", "gemini", "unary", method_id, "wrong", params), url, seen)
    return any("txet" in problem for problem in seen.problems)


def main() -> int:
    """Check both backends; 1 if the server found fault with a request."""
    parser = argparse.ArgumentParser(prog="python -m tests.outside.stdy", description=__doc__)
    parser.add_argument("--steady", default=str(STEADY), metavar="COMMAND", help="where `make outside` put it")
    command = parser.parse_args().steady
    built = pipeline.run(ROOT)
    with tempfile.TemporaryDirectory() as folder:
        problems = [line for backend in BACKENDS for line in check(built, backend, command, Path(folder))]
        problems += check_family(command, Path(folder))
    print(*problems, sep="\n", end="\n" if problems else "")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
