"""The life of connections: event loops, processes and calls; interrupted calls do not affect later ones."""

import asyncio
import contextlib
import gc
import multiprocessing
import pickle
import signal
import subprocess
import sys
import threading
import warnings
import weakref
from concurrent.futures import ThreadPoolExecutor

import anyio
import pytest

import gemkit
import gemkit.emulator
from gemkit.errors import APIConnectionError
from gemkit.hooks import Hooks
from tests.doubles import LAST_CHUNK, PATIENCE, STREAM_HEAD, RawServer, event, http_chunk, piece
from tests.reliability.load import open_files
from tests.reliability.matrix import ASYNC, SYNC, chosen, run_over

MODEL = "gemini-2.5-flash"
HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n"

everywhere = pytest.mark.parametrize(("flavour", "transport"), chosen())
linux = pytest.mark.skipif(sys.platform != "linux", reason="counts sockets in /proc")


@pytest.fixture(scope="module")
def url():
    with gemkit.emulator.serve() as url:
        yield url


def client_of(url, **options):
    return gemkit.Client(api_key="k", http_options={"base_url": str(url), **options})


def ask(client):
    return client.models.generate_content(model=MODEL, contents="a")


def stream(client):
    return client.models.generate_content_stream(model=MODEL, contents="a b c d e f g h i j k l")


def pool_of(client, flavour="sync"):
    """The connections of a client; in async code those of the running loop."""
    if flavour == "sync":
        return client._state.transports._default._pools.get()
    return client._state.transports_async._default._pools._values[asyncio.get_running_loop()][0]


def idle(pool):
    return [connection for stack in pool._idle.values() for connection in stack]


def nothing_in_use(pool):
    assert pool._in_use == 0
    assert len(idle(pool)) == pool._idle_count
    assert [each.http.info() for each in idle(pool) if not (each.http.is_idle() or each.http.is_closed())] == []
    return True


class TestLoops:
    @pytest.mark.parametrize("options", [{}, {"async_client_args": {"http1": True}}, {"aiohttp_client": True}])
    def test_one_loop_after_the_other(self, url, options):
        client = client_of(url, **options)
        before = open_files() if sys.platform == "linux" else []
        loops = []

        async def main():
            loops.append(weakref.ref(asyncio.get_running_loop()))
            assert (await ask(client.aio)).text
            assert (await ask(client.aio)).text

        for _ in range(3):
            asyncio.run(main())  # without aclose: the connections are lost with the loop
        gc.collect()
        assert [loop() for loop in loops] == [None] * 3
        assert not before or len(open_files()) <= len(before) + 1  # the emulator may still be closing its side

    @linux
    def test_loops_that_end_without_a_farewell(self, url):
        """`loop.close()` closes no connections: the next loop's call discards them."""
        client = client_of(url)
        loops = []
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", ResourceWarning)  # the loop's own transports warn, correctly
            for _ in range(5):
                loop = asyncio.new_event_loop()
                loop.run_until_complete(ask(client.aio))
                loop.close()
                loops.append(weakref.ref(loop))
                del loop
            asyncio.run(ask(client.aio))
            gc.collect()
        assert [loop() for loop in loops] == [None] * 5

    def test_loops_in_threads(self, url):
        client = client_of(url)
        gate = threading.Barrier(8)

        def work():
            async def main():
                gate.wait(PATIENCE)
                answers = await asyncio.gather(*(ask(client.aio) for _ in range(5)))
                return [answer.text for answer in answers]

            return asyncio.run(main())

        with ThreadPoolExecutor(8) as pool:
            texts = [future.result(PATIENCE) for future in [pool.submit(work) for _ in range(8)]]
        assert texts == [['You said: "a".'] * 5] * 8
        assert len(client._state.transports_async._default._pools._values) == 0

    def test_closing_leaves_calls_on_their_way_alone(self):
        """Connections in use are closed after their calls."""
        closed = threading.Event()

        def script():
            yield STREAM_HEAD
            yield event(piece("a"))
            yield closed
            yield event(piece("b", "STOP"))
            yield LAST_CHUNK

        with RawServer(script(), keep=True) as server:
            client = client_of(server.url)
            chunks = stream(client)
            assert next(chunks).text == "a"
            pool = pool_of(client)
            assert pool._in_use == 1
            client.close()
            closed.set()
            assert [chunk.text for chunk in chunks] == ["b"]
            assert server.left.wait(PATIENCE)
            assert nothing_in_use(pool)
            assert idle(pool) == []

        async def main(client):
            chunks = await stream(client.aio)
            assert (await anext(chunks)).text == "a"
            await client.aio.aclose()
            closed.set()
            assert [chunk.text async for chunk in chunks] == ["b"]
            assert await asyncio.to_thread(server.left.wait, PATIENCE)

        closed.clear()
        with RawServer(script(), keep=True) as server:
            asyncio.run(main(client_of(server.url)))

    def test_closing_while_others_call(self, url):
        """Concurrent calls open new connections, and all of them are closed."""
        client = client_of(url)
        done = threading.Event()

        def work():
            return [ask(client).text for _ in range(30)]

        with ThreadPoolExecutor(9) as pool:
            futures = [pool.submit(work) for _ in range(8)]

            def close():
                while not done.wait(0.001):
                    client.close()

            closing = pool.submit(close)
            texts = [future.result(PATIENCE) for future in futures]
            done.set()
            closing.result(PATIENCE)
        assert texts == [['You said: "a".'] * 30] * 8
        client.close()
        assert nothing_in_use(pool_of(client))
        assert idle(pool_of(client)) == []
        gc.collect()  # an unclosed socket would warn here


class TestProcesses:
    def test_after_fork(self, url):
        """Children and parents share no connection; after a call in the parent, each opens its own."""
        program = """
import asyncio, gc, os, sys, gemkit
client = gemkit.Client(api_key="k", http_options={"base_url": sys.argv[1], **eval(sys.argv[2])})
def ask(): return client.models.generate_content(model="gemini-2.5-flash", contents="a").text
async def ask_async(): return (await client.aio.models.generate_content(model="gemini-2.5-flash", contents="a")).text
async def main():
    # Forked with a loop running, as servers do that start workers late.
    assert ask() and await ask_async()
    child = os.fork()
    if not child:
        asyncio.events._set_running_loop(None)
        assert ask() and asyncio.run(ask_async())
        client.close()
        gc.collect()
        os._exit(0)
    assert os.waitpid(child, 0)[1] == 0
    assert ask() and await ask_async()
asyncio.run(main())
client.close()
"""
        for options in ({}, {"client_args": {"http1": True}}):
            done = subprocess.run(
                [sys.executable, "-W", "error", "-W", "ignore::DeprecationWarning", "-c", program, url, repr(options)],
                capture_output=True,
                text=True,
                timeout=3 * PATIENCE,
                check=False,
            )
            assert (done.returncode, done.stderr) == (0, "")

    def test_clients_travel_to_other_processes_as_settings(self, url):
        client = client_of(url)
        ask(client)
        with multiprocessing.get_context("spawn").Pool(1) as pool:
            assert pool.apply(_text, (client,)) == 'You said: "a".'
            assert pool.apply(_text_async, (client.aio,)) == 'You said: "a".'
            pool.close()
            pool.join()
        assert "_state" not in pickle.dumps(client).decode("latin-1")

    def test_a_program_leaves_nothing_open(self, url):
        """Clients that are not closed, temporary ones, streams that are not read to the end: no warning, even at exit."""
        program = """
import asyncio, gc, sys, gemkit
def client(): return gemkit.Client(api_key="k", http_options={"base_url": sys.argv[1]})
arguments = {"model": "gemini-2.5-flash", "contents": "a b c d e f g h i j k l"}
assert client().models.generate_content(**arguments).text
assert len([*client().models.generate_content_stream(**arguments)]) > 1
assert len([*client().models.list(config={"page_size": 2})]) > 2
next(client().models.generate_content_stream(**arguments))
for chunk in client().models.generate_content_stream(**arguments):
    break
async def main():
    assert (await client().aio.models.generate_content(**arguments)).text
    assert len([chunk async for chunk in await client().aio.models.generate_content_stream(**arguments)]) > 1
    await anext(await client().aio.models.generate_content_stream(**arguments))
    async for chunk in await client().aio.models.generate_content_stream(**arguments):
        break
    async with await client().aio.models.generate_content_stream(**arguments) as kept:
        await anext(kept)
asyncio.run(main())
gc.collect()
kept = client()
half = kept.models.generate_content_stream(**arguments)
next(half)
"""
        done = subprocess.run(
            [sys.executable, "-W", "error", "-c", program, url], capture_output=True, text=True, check=False
        )
        assert (done.returncode, done.stderr) == (0, "")


def _text(client):
    with client:
        return ask(client).text


def _text_async(client):
    async def main():
        async with client:
            return (await ask(client)).text

    return asyncio.run(main())


async def cut(task):
    task.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await task


# What a connection is sent before everything stops, and what waits for the rest of it.
STAGES = {
    "the headers": ([], ask),
    "a body": ([HEAD, http_chunk(b" ")], ask),
    "a stream to begin": ([], stream),
    "a chunk": ([STREAM_HEAD, event(piece("a"))], None),
}


def _script(server_steps, reached):
    yield from server_steps
    reached.set()


class TestCancellation:
    @pytest.mark.parametrize("transport", ASYNC)
    @pytest.mark.parametrize("stage", STAGES)
    def test_a_cancelled_call_gives_its_connection_back_at_once(self, stage, transport):
        steps, work = STAGES[stage]
        reached = threading.Event()
        answer = [STREAM_HEAD, http_chunk(b"{}"), LAST_CHUNK]

        async def read(aio):
            async for _ in await stream(aio):
                pass

        async def main(aio):
            task = asyncio.create_task((work or read)(aio))
            assert await asyncio.to_thread(reached.wait, PATIENCE)
            for _ in range(20):  # the client may read what the server has sent
                await asyncio.sleep(0)
            await cut(task)
            assert task.cancelled()
            assert await asyncio.to_thread(server.left.wait, PATIENCE)
            assert (await ask(aio)) is not None
            assert asyncio.all_tasks() == {asyncio.current_task()}

        with RawServer(_script(steps, reached), answer, keep=True) as server:
            run_over("async", transport, main, base_url=server.url)

    def test_at_any_step(self, url):
        """Cancelled at every await, no connection is leaked: cancelled calls do not exhaust a pool."""

        async def main():
            client = client_of(url)
            async with client.aio as aio:
                for warm in (False, True):
                    for steps in range(40):
                        if warm:
                            await asyncio.gather(*(ask(aio) for _ in range(3)))
                        tasks = [asyncio.create_task(work(aio)) for work in (ask, stream, ask)]
                        for _ in range(steps):
                            await asyncio.sleep(0)
                        await asyncio.gather(*map(cut, tasks))
                        tasks.clear()
                        for _ in range(20):  # a stream that came in time is closed when it is dropped
                            await asyncio.sleep(0)
                        await ask(aio)
                        assert nothing_in_use(pool_of(client, "async")), steps
                assert len(idle(pool_of(client, "async"))) <= 4

        asyncio.run(main())

    @pytest.mark.parametrize("transport", ASYNC)
    @pytest.mark.parametrize("stage", STAGES)
    def test_a_scope_of_anyio(self, stage, transport):
        """Cancelled there, every later wait is cancelled, too, and cleaning up must not need one."""
        steps, work = STAGES[stage]
        reached = threading.Event()

        async def read(aio):
            async for _ in await stream(aio):
                pass

        async def main(aio):
            async with anyio.create_task_group() as group:
                group.start_soon(work or read, aio)
                assert await asyncio.to_thread(reached.wait, PATIENCE)
                group.cancel_scope.cancel()
            assert await asyncio.to_thread(server.left.wait, PATIENCE)
            assert (await ask(aio)) is not None

        with RawServer(_script(steps, reached), [STREAM_HEAD, http_chunk(b"{}"), LAST_CHUNK], keep=True) as server:
            run_over("async", transport, main, base_url=server.url)

    @pytest.mark.parametrize("transport", ASYNC)
    def test_a_stream_closed_early(self, transport):
        async def main(aio):
            async with await stream(aio) as chunks:
                assert (await anext(chunks)).text == "a"
            assert await asyncio.to_thread(server.left.wait, PATIENCE)
            for _ in range(10):
                await asyncio.sleep(0)
            assert asyncio.all_tasks() == {asyncio.current_task()}

        with RawServer([STREAM_HEAD, event(piece("a"))], keep=True) as server:
            run_over("async", transport, main, base_url=server.url)


class Interrupting(Hooks):
    """Ctrl-C, at one moment of a call."""

    def __init__(self, moment):
        self.moment = moment

    def _strike(self, moment):
        if moment == self.moment:
            self.moment = None
            raise KeyboardInterrupt

    def before_request(self, exchange):
        self._strike("before_request")

    def after_response(self, exchange):
        self._strike("after_response")

    def on_answer(self, exchange):
        self._strike("on_answer")


class TestInterrupts:
    @everywhere
    @pytest.mark.parametrize("moment", ["before_request", "after_response", "on_answer"])
    def test_ctrl_c_in_a_hook(self, url, flavour, transport, moment):
        def sync(client):
            for work in (ask, lambda client: list(stream(client))):
                hook = Interrupting(moment)
                client.hooks.add(hook)
                with pytest.raises(KeyboardInterrupt):
                    work(client)
                client.hooks.remove(hook)
            assert ask(client).text
            if transport == "default":
                assert nothing_in_use(pool_of(client))

        async def not_sync(aio):
            hook = Interrupting(moment)
            aio.hooks.add(hook)
            # Raised in a task it would end the loop, too: asyncio's own rule.
            with pytest.raises(KeyboardInterrupt):
                await ask(aio)
            assert (await ask(aio)).text

        run_over(flavour, transport, sync if flavour == "sync" else not_sync, base_url=url)

    @pytest.mark.skipif(not hasattr(signal, "pthread_kill"), reason="sends a signal to a thread")
    @pytest.mark.parametrize("transport", SYNC)
    @pytest.mark.parametrize("stage", ["the headers", "a body", "a chunk"])
    def test_ctrl_c_while_waiting_for_the_network(self, stage, transport):
        steps, work = STAGES[stage]
        main = threading.main_thread().ident

        def script():
            yield from steps
            signal.pthread_kill(main, signal.SIGINT)

        def interrupted(client):
            with pytest.raises(KeyboardInterrupt):
                (work or (lambda client: list(stream(client))))(client)
            assert server.left.wait(PATIENCE)
            assert ask(client) is not None

        with RawServer(script(), [STREAM_HEAD, http_chunk(b"{}"), LAST_CHUNK], keep=True) as server:
            run_over("sync", transport, interrupted, base_url=server.url)


class TestGiven:
    @everywhere
    def test_the_callers_own_stays_open(self, url, flavour, transport):
        """The transports' contexts check it when they leave."""
        work = ask if flavour == "sync" else _ask_and_close
        assert run_over(flavour, transport, work, base_url=url).text

    def test_a_server_that_goes_away_between_calls(self):
        """A kept connection that the server has closed is not used again."""
        answer = b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}"
        with RawServer([answer]) as server, client_of(server.url, retry_options={"attempts": 1}) as client:
            for _ in range(3):
                ask(client)
                (connection,) = idle(pool_of(client))
                while not connection.http.has_expired():
                    pass
            assert server.connections == 3
        with pytest.raises(APIConnectionError):
            ask(client)


async def _ask_and_close(aio):
    answer = await ask(aio)
    await aio.aclose()
    return answer
