"""A typed program on an interface without a version, with names that are taken: type checkers read it, and tests run it."""

from __future__ import annotations

import asyncio
import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, assert_type

import gemkit as genai
from gemkit._generated.types import yard

POD: dict[str, Any] = {
    "apiVersion": "v1",
    "$schema": "s",
    "list": ["a"],
    "int": 7,
    "operations": ["b"],
    "timeout": 3,
    "class": "c",
}


class Yard(BaseHTTPRequestHandler):
    """Keep what was asked, and answer by path."""

    asked: list[tuple[str, str, Any]]

    def answer(self) -> None:
        """Send a pod, an animal, an event or text."""
        body = self.rfile.read(int(self.headers.get("content-length") or 0))
        self.asked.append((self.command, self.path, json.loads(body) if body else None))
        data, kind = json.dumps(POD), "application/json"
        if self.path == "/animals":
            data = json.dumps({"kind": "dog", "friend": {"kind": "cat", "lives": 9}})
        elif self.path == "/watch":
            data, kind = f"data: {data}\n\n", "text/event-stream"
        self.send_response(200)
        self.send_header("content-type", kind)
        self.send_header("content-length", str(len(data)))
        self.end_headers()
        self.wfile.write(data.encode())

    do_GET = do_POST = do_PATCH = answer

    def log_message(self, format: str, *args: object) -> None:
        """Print nothing."""


def check(pod: yard.Pod) -> None:
    """Every member has its wire name, whatever its attribute is called."""
    assert (pod.api_version, pod.schema_, pod.list_, pod.int_, pod.class_) == ("v1", "s", ["a"], 7, "c")
    assert json.loads(pod.model_dump_json(by_alias=True, exclude_none=True)) == POD


def call(client: genai.Client, asked: list[tuple[str, str, Any]]) -> None:
    """Call every method in sync code."""
    made = client.yard.create_pod(api_version_="v1", list_=["a"], timeout_=3, operations_=["b"], class_="c", timeout=9)
    assert_type(made, yard.Pod)
    check(made)
    body = {"apiVersion": "v1", "list": ["a"], "timeout": 3, "operations": ["b"], "class": "c"}
    assert asked[-1] == ("POST", "/pods", body)
    by_wire_name: Any = {"$schema": "s", "int": 7}
    check(client.yard.create_pod(request=by_wire_name))
    assert asked[-1][2] == {"$schema": "s", "int": 7}
    check(client.yard.import_(top=1, self_="me", api_version_="2"))
    assert asked[-1][:2] == ("GET", "/pods?%24top=1&api-version=2&self=me")
    check(client.yard.patch_pod("p", body={"any": "x"}))
    assert asked[-1] == ("PATCH", "/pods/p", {"any": "x"})
    animal = client.yard.add_animal(kind="dog", friend=yard.Cat(lives=9))
    assert asked[-1][2] == {"kind": "dog", "friend": {"kind": "cat", "lives": 9}}
    assert isinstance(animal, yard.Dog)
    assert animal.friend == yard.Cat(lives=9)
    for pod in client.yard.watch():
        assert_type(pod, yard.Pod)
        check(pod)
    for name in ("upload", "form", "count", "bad", "read_log", "signed"):
        assert not hasattr(client.yard, name)


async def call_async(client: genai.Client) -> None:
    """The same in async code."""
    check(await client.aio.yard.create_pod(request=yard.Pod(int_=7)))
    check(await client.aio.yard.import_(api_version_="2"))
    async for pod in await client.aio.yard.watch():
        check(pod)


def main() -> None:
    """Serve and call."""
    asked: list[tuple[str, str, Any]] = []
    Yard.asked = asked
    server = ThreadingHTTPServer(("127.0.0.1", 0), Yard)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    base_url = f"http://127.0.0.1:{server.server_address[1]}"
    with genai.Client(api_key="k", http_options={"base_url": base_url, "api_version": ""}) as client:
        call(client, asked)
        asyncio.run(call_async(client))
    server.shutdown()
    server.server_close()
    print("all is well")


if __name__ == "__main__":
    main()
