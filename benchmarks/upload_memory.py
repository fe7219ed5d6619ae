"""How much memory an upload takes, and how fast it is: 1 GiB to an emulator in a process of its own.

python benchmarks/upload_memory.py [GiB]
"""

import asyncio
import multiprocessing
import resource
import sys
import tempfile
import time
from pathlib import Path

import gemkit
import gemkit.emulator

MIB = 1024 * 1024
PLAIN = {"mime_type": "application/octet-stream"}


def serve(pipe):
    with gemkit.emulator.serve() as url:
        pipe.send(str(url))
        pipe.recv()


def peak():
    """Return the peak memory of this process, in MiB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def stream(path):
    with path.open("rb") as handle:
        while piece := handle.read(256 * 1024):
            yield piece


def measure(label, size, run):
    before, started = peak(), time.perf_counter()
    file = run()
    seconds = time.perf_counter() - started
    assert file.size_bytes == size
    print(f"{label:24} {size / MIB / seconds:7.0f} MiB/s   +{peak() - before:5.1f} MiB of memory")


def main():
    size = int(float(sys.argv[1] if len(sys.argv) > 1 else 1) * 1024) * MIB
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    server = context.Process(target=serve, args=(theirs,), daemon=True)
    server.start()
    client = gemkit.Client(api_key="any", http_options={"base_url": ours.recv()})

    async def run_async(make):
        file = await client.aio.files.upload(file=make(), config=PLAIN)
        await client.aio.aclose()
        return file

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "large.bin"
        with path.open("wb") as handle:
            handle.truncate(size)
        client.files.upload(file=b"warm", config=PLAIN)
        asyncio.run(run_async(lambda: b"warm"))
        measure("path, sync", size, lambda: client.files.upload(file=path, config=PLAIN))
        measure("path, async", size, lambda: asyncio.run(run_async(lambda: path)))
        measure("stream, sync", size, lambda: client.files.upload(file=stream(path), config=PLAIN))
        measure("stream, async", size, lambda: asyncio.run(run_async(lambda: stream(path))))
    ours.send("done")
    server.join()


if __name__ == "__main__":
    main()
