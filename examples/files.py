"""Upload a file, use it in a prompt, list and delete it."""

from __future__ import annotations

import asyncio
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from _client import client

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    import gemkit as genai
    from gemkit import types


def upload_and_ask(genai_client: genai.Client, path: Path) -> None:
    """Upload a file and use it in a prompt."""
    file = genai_client.files.upload(
        file=path,
        config={"display_name": "Reisebericht über Köln"},
        on_progress=lambda done, total: print(f"  {done} of {total} bytes"),
    )
    print(f"uploaded {file.name}: {file.mime_type}, {file.size_bytes} bytes, {file.state}")
    answer = genai_client.models.generate_content(model="gemini-2.5-flash", contents=[file, "What is this about?"])
    print(f"answer: {answer.text}")


async def upload_a_stream(genai_client: genai.Client) -> types.File:
    """Upload bytes that are generated while they are sent."""

    async def lines() -> AsyncIterator[bytes]:
        for number in range(1000):
            yield f"line {number}\n".encode()

    async with genai_client.aio as async_client:
        return await async_client.files.upload(file=lines(), config={"mime_type": "text/plain"})


def main() -> None:
    """Run everything once."""
    with client() as genai_client, tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "köln.txt"
        path.write_text("The cathedral took 632 years to build.\n" * 1000)
        upload_and_ask(genai_client, path)
        streamed = asyncio.run(upload_a_stream(genai_client))
        print(f"streamed {streamed.name}: {streamed.size_bytes} bytes")
        for file in genai_client.files.list():
            print(f"there is {file.name}, until {file.expiration_time}")
            genai_client.files.delete(name=file.name or "")


if __name__ == "__main__":
    main()
