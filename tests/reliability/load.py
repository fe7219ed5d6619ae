"""Many calls at once: `python -m tests.reliability.load --streams 5000 --seconds 10` for more than in the tests."""

import argparse
import asyncio
import contextlib
import os
import re
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path

from google.auth.credentials import Credentials

import gemkit
from tests.doubles import PATIENCE

MODEL = "gemini-2.5-flash"
PROMPT = "one two three four five six seven eight nine ten eleven twelve"
THREADS = 64
LIFETIME = timedelta(milliseconds=50)


@contextlib.contextmanager
def emulator():
    """The address of an emulator in a process of its own."""
    command = [sys.executable, "-W", "error", "-m", "gemkit", "emulator", "--port", "0"]
    root = Path(__file__).parents[2]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(root / "src"), str(root)])}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as process:
        try:
            yield re.search(r"http://\S+", process.stdout.readline())[0]
        finally:
            process.terminate()


def allow_files(number):
    """Raise the limit of open files of this process and its children, if the system allows it."""
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = number if hard == resource.RLIM_INFINITY else min(number, hard)
    if soft != resource.RLIM_INFINITY and soft < wanted:
        resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))


def open_files():
    """What this process has open, as the kernel names it."""
    found = []
    for number in os.listdir("/proc/self/fd"):
        with contextlib.suppress(OSError):
            found.append(os.readlink(f"/proc/self/fd/{number}"))
    return sorted(name for name in found if name.startswith("socket:"))


async def streams(url, number, **options):
    """Read so many streams at once; returns their texts and the tasks left over at the end."""
    client = gemkit.Client(api_key="k", http_options={"base_url": url, **options})
    arrived = 0
    all_there = asyncio.Event()

    async def read(aio):
        nonlocal arrived
        stream = await aio.models.generate_content_stream(model=MODEL, contents=PROMPT)
        text = (await anext(stream)).text
        # All streams are open before the first one continues.
        arrived += 1
        if arrived == number:
            all_there.set()
        await all_there.wait()
        return text + "".join([chunk.text async for chunk in stream])

    async with client.aio as aio:
        texts = await asyncio.gather(*(read(aio) for _ in range(number)))
    for _ in range(10):  # turns of the loop in which connections are closed
        await asyncio.sleep(0)
    return texts, asyncio.all_tasks() - {asyncio.current_task()}


class Brief(Credentials):
    """Credentials whose tokens hold for a given time, and that count refreshes."""

    def __init__(self, seconds=LIFETIME.total_seconds(), clock=time.monotonic):
        super().__init__()
        self.seconds = seconds
        self.clock = clock
        self.refreshes = 0
        self.needless = 0
        self.ends = None

    @property
    def valid(self):
        return self.ends is not None and self.clock() < self.ends

    def refresh(self, request):
        self.needless += self.valid
        self.refreshes += 1
        self.token = f"token-{self.refreshes}"
        self.ends = self.clock() + self.seconds


def vertex(url, credentials, **options):
    """A client of Vertex AI at the emulator."""
    options = {"base_url": url, **options}
    return gemkit.Client(vertexai=True, project="p", location="l", credentials=credentials, http_options=options)


def in_threads(client, seconds):
    """Call from many threads for so long; returns the number of calls."""
    until = time.monotonic() + seconds
    gate = threading.Barrier(THREADS)

    def work():
        gate.wait(PATIENCE)
        calls = 0
        while time.monotonic() < until or not calls:
            assert client.models.count_tokens(model=MODEL, contents="a b c").total_tokens
            calls += 1
        return calls

    with ThreadPoolExecutor(THREADS) as pool:
        return sum(future.result() for future in [pool.submit(work) for _ in range(THREADS)])


def main(argv=None):
    parser = argparse.ArgumentParser(description="Many calls at once against the emulator.")
    parser.add_argument("--streams", type=int, default=1000, help="streams open at once")
    parser.add_argument("--seconds", type=float, default=5.0, help="how long the threads call")
    parser.add_argument("--aiohttp", action="store_true", help="streams over aiohttp")
    given = parser.parse_args(argv)
    allow_files(2 * given.streams + 256)
    with emulator() as url:
        before = open_files()
        started = time.monotonic()
        texts, left = asyncio.run(streams(url, given.streams, **({"aiohttp_client": True} if given.aiohttp else {})))
        print(f"{len(texts)} streams in {time.monotonic() - started:.1f} s, {len(set(texts))} different answer(s)")
        print(f"left over: {len(left)} tasks, {len(set(open_files()) - set(before))} sockets")
        credentials = Brief()
        with vertex(url, credentials) as client:
            started = time.monotonic()
            calls = in_threads(client, given.seconds)
            spent = time.monotonic() - started
        print(f"{calls} calls in {spent:.1f} s from {THREADS} threads, tokens of {LIFETIME.total_seconds():g} s")
        print(f"{credentials.refreshes} refreshes, {credentials.needless} of them of a token that still held")


if __name__ == "__main__":
    main()
