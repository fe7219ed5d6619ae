"""A thousand streams in one process, 64 threads on one client, two thousand calls: nothing hangs and nothing leaks."""

import asyncio
import gc
import sys
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

import gemkit
from tests.doubles import PATIENCE
from tests.reliability.load import PROMPT, THREADS, Brief, allow_files, emulator, open_files, streams, vertex

STREAMS = 1000
MODEL = "gemini-2.5-flash"

linux = pytest.mark.skipif(sys.platform != "linux", reason="counts sockets in /proc")


@pytest.fixture(scope="module")
def url():
    allow_files(2 * STREAMS + 256)
    with emulator() as url:
        yield url


@linux
def test_a_thousand_streams_at_once(url):
    before = open_files()
    texts, left = asyncio.run(streams(url, STREAMS))
    assert len(texts) == STREAMS
    assert set(texts) == {f'You said: "{PROMPT}".'}
    assert left == set()
    assert set(open_files()) <= set(before)  # those of earlier tests may be closed meanwhile


def test_one_refresh_per_expiry_whatever_the_number_of_threads(url):
    """The clock advances only between rounds, so the number of refreshes is known."""
    rounds = 5
    now = 0.0
    credentials = Brief(0.05, lambda: now)

    def next_round():
        nonlocal now
        now += 0.05

    gate = threading.Barrier(THREADS, next_round)
    with vertex(url, credentials) as client, ThreadPoolExecutor(THREADS) as pool:

        def work():
            for _ in range(rounds):
                gate.wait(PATIENCE)
                assert client.models.count_tokens(model=MODEL, contents="a b c").total_tokens == 3

        for future in [pool.submit(work) for _ in range(THREADS)]:
            future.result(PATIENCE)
    assert credentials.refreshes == rounds
    assert credentials.needless == 0


@linux
def test_two_thousand_calls_leave_nothing(url):
    with gemkit.Client(api_key="k", http_options={"base_url": url}) as client:

        def call(number):
            for _ in range(number):
                client.models.count_tokens(model=MODEL, contents="a b c")

        call(200)
        gc.collect()
        objects, sockets = len(gc.get_objects()), open_files()
        call(2000)
        gc.collect()
        assert len(gc.get_objects()) - objects < 200
        assert len(open_files()) <= len(sockets)  # others may have closed theirs


@linux
def test_a_thousand_awaited_calls_leave_nothing(url):
    async def main():
        async with gemkit.Client(api_key="k", http_options={"base_url": url}).aio as aio:

            async def call(number):
                for _ in range(number):
                    await aio.models.count_tokens(model=MODEL, contents="a b c")

            await call(200)
            gc.collect()
            objects, sockets = len(gc.get_objects()), open_files()
            await call(1000)
            gc.collect()
            assert len(gc.get_objects()) - objects < 200
            assert len(open_files()) <= len(sockets)  # others may have closed theirs
            assert asyncio.all_tasks() == {asyncio.current_task()}

    asyncio.run(main())
