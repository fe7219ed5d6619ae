"""A typed program on a chat interface with streams: type checkers read it, and tests run it."""

from __future__ import annotations

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, assert_type

import gemkit as genai
from gemkit._generated.types import chat

EVENTS = [
    {"type": "response.output_text.delta", "delta": "he"},
    {"type": "response.completed", "response": {"id": "r", "object": "response"}},
    {"type": "brand.new", "x": 1},
]
REPLY = {"id": "c", "choices": [{"index": 0, "message": {"content": "hi", "role": "assistant"}}]}
SENT: list[tuple[str, Any]] = []


class Handler(BaseHTTPRequestHandler):
    """Answers every call."""

    def do_POST(self) -> None:
        """Keep what was sent, and answer with events or JSON."""
        SENT.append((self.path, json.loads(self.rfile.read(int(self.headers["content-length"])))))
        is_stream = self.path.endswith("/responses")
        answer = "".join(f"data: {json.dumps(each)}\n\n" for each in EVENTS) if is_stream else json.dumps(REPLY)
        self.send_response(200)
        self.send_header("content-type", "text/event-stream" if is_stream else "application/json")
        self.send_header("content-length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer.encode())

    def log_message(self, format: str, *args: object) -> None:
        """Stay silent."""


def talk(client: genai.Client) -> None:
    """Call with dicts and with models."""
    message = chat.ChatCompletionRequestUserMessage(content="hey")
    request = chat.CreateChatCompletionRequest(model="m", messages=[message], stop=["x"], metadata={"a": "b"})
    made = assert_type(client.completions.create(request=request), chat.CreateChatCompletionResponse)
    assert made.choices is not None
    assert made.choices[0].message is not None
    assert made.choices[0].message.content == "hi"
    body = {"messages": [{"content": "hey", "role": "user"}], "metadata": {"a": "b"}, "model": "m", "stop": ["x"]}
    assert SENT.pop() == ("/v1/chat/completions", body)
    client.completions.create(request={"model": "m", "messages": [{"role": "user", "content": "hey"}], "stop": "x"})
    assert SENT.pop()[1]["stop"] == "x"
    first, second, third = client.completions.stream(request={"input": "hey", "stream": True})
    assert isinstance(first, chat.ResponseTextDeltaEvent)
    assert first.delta == "he"
    assert isinstance(second, chat.ResponseCompletedEvent)
    assert third.type == "UNKNOWN"
    assert SENT.pop() == ("/v1/responses", {"input": "hey", "stream": True})
    client.completions.embed(request={"model": "m", "input": [[1, 2], [3]]})
    assert SENT.pop() == ("/v1/embeddings", {"input": [[1, 2], [3]], "model": "m"})


def main() -> None:
    """Serve on a socket, and call."""
    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        options: Any = {"base_url": f"http://127.0.0.1:{server.server_port}", "api_version": "v1"}
        with genai.Client(api_key="k", http_options=options) as client:
            talk(client)
        server.shutdown()


if __name__ == "__main__":
    main()
    print("all is well")
