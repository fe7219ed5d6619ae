"""A first response with aiohttp and json."""

import asyncio
import json
import sys

import aiohttp


async def main() -> None:
    """Ask once."""
    body = json.dumps({"contents": [{"role": "user", "parts": [{"text": "Why is the sky blue?"}]}]})
    headers = {"content-type": "application/json", "x-goog-api-key": "any"}
    async with (
        aiohttp.ClientSession(sys.argv[1]) as session,
        session.post("/v1beta/models/gemini-2.5-flash:generateContent", data=body, headers=headers) as answer,
    ):
        found = json.loads(await answer.read())
        print(found["candidates"][0]["content"]["parts"][0]["text"], flush=True)


asyncio.run(main())
with open("/proc/self/status") as status:
    print(status.read())
