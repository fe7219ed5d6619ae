"""A live service in a process of its own: `python -m benchmarks.live_server` prints its address.

It ignores audio. For a text that is a number it sends so many pieces of audio of 100 ms, and ends the turn.
"""

from __future__ import annotations

import asyncio
import base64
import json
import sys
from typing import Any

READY = '{"setupComplete":{}}'
TURN_COMPLETE = '{"serverContent":{"turnComplete":true}}'
BLOB = {"mimeType": "audio/pcm;rate=24000", "data": base64.b64encode(bytes(4800)).decode()}
AUDIO = json.dumps({"serverContent": {"modelTurn": {"parts": [{"inlineData": BLOB}]}}}).encode()


async def serve_one(socket: Any) -> None:
    """Serve one connection."""
    await socket.recv()
    await socket.send(READY)
    async for message in socket:
        if len(message) < 200 and '"text"' in message:
            for _ in range(int(message.partition('"text"')[2].strip(': "}'))):
                await socket.send(AUDIO)
            await socket.send(TURN_COMPLETE)


async def main() -> None:
    """Serve until standard input ends."""
    from websockets.asyncio.server import serve

    async with serve(serve_one, "127.0.0.1", 0, compression=None, max_size=None) as server:
        print(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}", flush=True)
        await asyncio.to_thread(sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(main())
