"""Audio of live sessions, 100 ms at a time: sent at 16 kHz, received at 24 kHz; beside bare websockets with json and base64."""

from __future__ import annotations

import subprocess
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from benchmarks.clients import genai_client
from benchmarks.measure import NotAvailable
from benchmarks.rows import Row

if TYPE_CHECKING:
    from collections.abc import Iterator

    from benchmarks.measure import Run

_SHARED: dict[str, Any] = {"unit": "µs CPU", "raw": "raw_websockets", "other": "", "ratio": 2.0}
ROWS = (
    Row(metric="sent", title="live session, 100 ms of audio sent", **_SHARED),
    Row(metric="received", title="live session, 100 ms of audio received", **_SHARED),
)
PIECES = 5000
PIECE = bytes(3200)
MIME_TYPE = "audio/pcm;rate=16000"
MODEL = "gemini-live"


@contextmanager
def _serving() -> Iterator[str]:
    command = [sys.executable, "-m", "benchmarks.live_server"]
    try:
        import websockets  # noqa: F401 - the server's process needs it
    except ImportError:
        raise NotAvailable("websockets is not installed") from None
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdin
        assert server.stdout
        try:
            yield server.stdout.readline().strip()
        finally:
            server.stdin.close()


async def _measured(run: Run, session: Any, types: Any) -> dict[str, float]:
    async def turn() -> int:
        size = 0
        async for message in session.receive():
            size += len(message.data or b"")
        return size

    async def send(times: int) -> None:
        for _ in range(times):
            await session.send_realtime_input(audio=types.Blob(data=PIECE, mime_type=MIME_TYPE))
        await session.send_realtime_input(text="0")
        await turn()

    async def receive(times: int) -> None:
        await session.send_realtime_input(text=str(times))
        assert await turn() == times * 4800

    return {
        "sent": await run.cpu_ms_async(send, PIECES) * 1000,
        "received": await run.cpu_ms_async(receive, PIECES) * 1000,
    }


def gemkit(run: Run) -> dict[str, float]:
    import asyncio

    import gemkit as genai

    async def measure(url: str) -> dict[str, float]:
        async with genai_client(genai, url).aio.live.connect(model=MODEL) as session:
            return await _measured(run, session, genai.types)

    with _serving() as url:
        return asyncio.run(measure(url))


def google_genai(run: Run) -> dict[str, float]:
    import asyncio

    import websockets
    from google import genai
    from google.genai import live

    async def measure(url: str) -> dict[str, float]:
        # Its own connect speaks TLS only; the session is the same.
        async with websockets.connect(f"ws{url.removeprefix('http')}", compression=None, max_size=None) as socket:
            await socket.send("{}")
            await socket.recv()
            session = live.AsyncSession(api_client=genai_client(genai, url)._api_client, websocket=socket)
            return await _measured(run, session, genai.types)

    with _serving() as url:
        return asyncio.run(measure(url))


def raw_websockets(run: Run) -> dict[str, float]:
    import asyncio
    import base64
    import json

    async def measure(url: str) -> dict[str, float]:
        from websockets.asyncio.client import connect

        async with connect(f"ws{url.removeprefix('http')}", compression=None, max_size=None) as socket:
            await socket.send("{}")
            await socket.recv()

            async def turn() -> int:
                size = 0
                while True:
                    content = json.loads(await socket.recv())["serverContent"]
                    if "turnComplete" in content:
                        return size
                    size += sum(
                        len(base64.b64decode(part["inlineData"]["data"])) for part in content["modelTurn"]["parts"]
                    )

            async def send(times: int) -> None:
                for _ in range(times):
                    blob = {"data": base64.b64encode(PIECE).decode(), "mimeType": MIME_TYPE}
                    await socket.send(json.dumps({"realtimeInput": {"audio": blob}}))
                await socket.send('{"realtimeInput":{"text":"0"}}')
                await turn()

            async def receive(times: int) -> None:
                await socket.send(json.dumps({"realtimeInput": {"text": str(times)}}))
                assert await turn() == times * 4800

            return {
                "sent": await run.cpu_ms_async(send, PIECES) * 1000,
                "received": await run.cpu_ms_async(receive, PIECES) * 1000,
            }

    with _serving() as url:
        return asyncio.run(measure(url))
