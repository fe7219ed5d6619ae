"""A file of 1 GiB by the resumable protocol: MiB per second, CPU, and additional memory of the process.

The file has no blocks on disk, so that no disk is measured; a first upload brings it into the kernel's cache and tells
of the memory, and the ones after it of the speed. The bare transports send pieces of 8 MiB, as clients do.
"""

from __future__ import annotations

import os
import tempfile
import time
from statistics import median
from typing import TYPE_CHECKING, Any

from benchmarks.clients import genai_client
from benchmarks.measure import MIB, NotAvailable, peak_rss, rss
from benchmarks.rows import Row

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from benchmarks.measure import Run

ROWS = (
    Row(metric="speed", title="1 GiB upload, throughput", unit="MiB/s wall", ratio=0.95, higher_is_better=True),
    Row(metric="cpu", title="1 GiB upload, CPU", unit="ms CPU"),
    Row(metric="memory", title="1 GiB upload, extra peak RSS", unit="MiB", limit=32),
)
ROUNDS = 3
SIZE = 1024
UPLOADS = 5
TYPE = "application/octet-stream"
START = {
    "x-goog-api-key": "any",
    "x-goog-upload-protocol": "resumable",
    "x-goog-upload-command": "start",
    "x-goog-upload-header-content-type": TYPE,
}
PIECE = 8 * MIB


def _measured(run: Run, upload: Callable[[str], object]) -> dict[str, float]:
    """Upload a small file first, so that only what grows with the size is counted."""
    size = max(16, round(SIZE * min(run.scale, 1)))
    with tempfile.TemporaryDirectory() as folder:
        small, large = os.path.join(folder, "small.bin"), os.path.join(folder, "large.bin")
        for path, length in ((small, MIB), (large, size * MIB)):
            with open(path, "wb") as file:
                file.truncate(length)
        upload(small)
        before = rss()
        upload(large)
        memory = max(0.0, peak_rss() - before)
        seconds: list[float] = []
        cpu: list[float] = []
        for _ in range(run.times(UPLOADS)):
            cpu_started, started = time.process_time(), time.perf_counter()
            upload(large)
            seconds.append(time.perf_counter() - started)
            cpu.append((time.process_time() - cpu_started) * 1000)
    return {"speed": size / median(seconds), "cpu": median(cpu), "memory": memory}


def _upload(genai: Any, run: Run) -> dict[str, float]:
    client = genai_client(genai, run.url)
    if not hasattr(client.files, "upload"):
        raise NotAvailable("client.files.upload is missing")
    return _measured(run, lambda path: client.files.upload(file=path, config={"mime_type": TYPE}))


def gemkit(run: Run) -> dict[str, float]:
    import gemkit

    return _upload(gemkit, run)


def google_genai(run: Run) -> dict[str, float]:
    from google import genai

    return _upload(genai, run)


def _pieces(path: str) -> Iterator[tuple[bytes, dict[str, str]]]:
    """Yield the file's bytes with their headers."""
    size, offset = os.path.getsize(path), 0
    with open(path, "rb") as file:
        while data := file.read(PIECE):
            last = offset + len(data) == size
            command = "upload, finalize" if last else "upload"
            yield data, {"x-goog-upload-command": command, "x-goog-upload-offset": str(offset)}
            offset += len(data)


def raw_httpx(run: Run) -> dict[str, float]:
    import httpx

    client = httpx.Client(timeout=60)

    def upload(path: str) -> None:
        begun = client.post(f"{run.url}/upload/v1beta/files", headers=START)
        for data, headers in _pieces(path):
            client.post(begun.headers["x-goog-upload-url"], content=data, headers=headers).raise_for_status()

    return _measured(run, upload)


def raw_aiohttp(run: Run) -> dict[str, float]:
    import asyncio

    import aiohttp

    async def send(path: str) -> None:
        async with aiohttp.ClientSession() as session:
            async with session.post(f"{run.url}/upload/v1beta/files", headers=START) as begun:
                address = begun.headers["x-goog-upload-url"]
            for data, headers in _pieces(path):
                async with session.post(address, data=data, headers=headers) as answer:
                    answer.raise_for_status()

    return _measured(run, lambda path: asyncio.run(send(path)))
