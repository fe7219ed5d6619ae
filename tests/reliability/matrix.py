"""Every fault of the emulator for every kind of call, over every transport, in sync and async code."""

import asyncio
import contextlib
import io
import os
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field

import aiohttp
import httpx
import httpx2

import gemkit
import gemkit.emulator
from gemkit.hooks import Hooks
from tests.doubles import PATIENCE
from tests.reliability.serving import HTTP2, TLS, TLS_AIOHTTP, serving

MODEL = "gemini-2.5-flash"
PROMPT = "one two three four five six seven eight nine ten"
AMPLE = PATIENCE * 1000
SHORT = 500  # milliseconds: timeout of a call without a response

UNARY, STREAM, PAGE, OPERATION, UPLOAD, DOWNLOAD = "unary", "stream", "page", "operation", "upload", "download"

AT_ONCE = "answer after 1 attempt"
SECOND = "answer after 2 attempts"


@dataclass(frozen=True)
class Row:
    """A fault, as its request header, and the expected outcomes of calls.

    `others` is what comes of calls that `ends` does not name; `waits` are the pauses that the service asks for;
    `is_late` makes the headers come just before the time is over; `spares` are the calls in whose answers the fault
    cannot be seen.
    """

    title: str
    header: str
    others: str
    ends: dict[str, str] = field(default_factory=dict)
    timeout: int = AMPLE
    waits: tuple[float, ...] | None = None
    is_late: bool = False
    spares: frozenset[str] = frozenset()

    def expected(self, call, transport="default"):
        if self.header == "drop;times=1" and call in {PAGE, DOWNLOAD} and transport.startswith("aiohttp"):
            return AT_ONCE  # aiohttp itself repeats a GET once
        return self.ends.get(call, self.others)


INTERRUPTED = {STREAM: "StreamInterruptedError"}
UNREAD = "ResponseError"

ROWS = [
    Row("429 with Retry-After, once", "status=429;retry-after=3;times=1", SECOND, waits=(3.0,)),
    Row("429 with RetryInfo, once", "status=429;retry-info=4.5s;times=1", SECOND, waits=(4.5,)),
    Row("400", "status=400", "BadRequestError"),
    Row("500, once", "status=500;times=1", SECOND, {OPERATION: "InternalServerError"}),
    Row("503, twice", "status=503;times=2", "answer after 3 attempts"),
    Row("503, always", "status=503", "ServiceUnavailableError"),
    Row("connection dropped, once", "drop;times=1", SECOND, {OPERATION: "APIConnectionError"}),
    Row("connection dropped, always", "drop", "APIConnectionError"),
    Row("body cut off, once", "truncate;times=1", SECOND, {**INTERRUPTED, OPERATION: "APIConnectionError"}),
    Row("silence before the headers", "stall", "APITimeoutError", timeout=SHORT),
    Row("silence in the body", "stall;after-bytes=10", "APITimeoutError", is_late=True),
    Row("malformed body", "malformed", UNREAD, INTERRUPTED, spares=frozenset({DOWNLOAD})),
    Row("slow", "slow=0.01", AT_ONCE),
    Row("error inside a stream", "stream-error", AT_ONCE, {STREAM: "ServiceUnavailableError"}),
    Row("stream ends early", "end-early", AT_ONCE, INTERRUPTED),
]
NOTHING = Row("no fault", "slow=0", AT_ONCE)


# The kinds of call: each gives what is compared with the answer of a call that met no fault.


def unary(client):
    return client.models.generate_content(model=MODEL, contents=PROMPT).text


async def unary_async(client):
    return (await client.models.generate_content(model=MODEL, contents=PROMPT)).text


def stream(client):
    return "".join(chunk.text for chunk in client.models.generate_content_stream(model=MODEL, contents=PROMPT))


async def stream_async(client):
    chunks = await client.models.generate_content_stream(model=MODEL, contents=PROMPT)
    return "".join([chunk.text async for chunk in chunks])


def page(client):
    return [model.name for model in client.models.list(config={"page_size": 3})]


async def page_async(client):
    return [model.name async for model in await client.models.list(config={"page_size": 3})]


def _videos(models):
    return getattr(models, "generate_videos", None) or models._generate_videos


def operation(client):
    return "/operations/" in _videos(client.models)(model="veo-3.0-generate-001", prompt="a cat").name


async def operation_async(client):
    return "/operations/" in (await _videos(client.models)(model="veo-3.0-generate-001", prompt="a cat")).name


def upload(client):
    return client.files.upload(file=io.BytesIO(b"a" * 1000), config={"mime_type": "text/plain"}).size_bytes


async def upload_async(client):
    return (await client.files.upload(file=io.BytesIO(b"a" * 1000), config={"mime_type": "text/plain"})).size_bytes


CALLS = {
    UNARY: (unary, unary_async),
    STREAM: (stream, stream_async),
    PAGE: (page, page_async),
    OPERATION: (operation, operation_async),
}


def calls(url, **options):
    """The kinds of call there are; files join in when they can be uploaded and downloaded."""
    found = dict(CALLS)
    with gemkit.Client(api_key="k", http_options={"base_url": url, **options}) as client:
        if hasattr(client.files, "upload"):
            found[UPLOAD] = (upload, upload_async)
        if hasattr(client.files, "download"):
            name = client.files.upload(file=io.BytesIO(b"a" * 1000), config={"mime_type": "text/plain"}).name
            found[DOWNLOAD] = (lambda client: client.files.download(file=name),) * 2
    return found


# The transports: contexts that give the options that choose one, and close what was given.


def chosen():
    """Every transport, as the flavour of client and its name."""
    return [("sync", name) for name in SYNC] + [("async", name) for name in ASYNC]


def run_over(flavour, transport, work, prepare=lambda client: None, backend=None, **options):
    """Run `work(client)`, or `await work(client.aio)` where the flavour is async, over a transport.

    `prepare` is given the client first; `backend` are arguments of the client other than its options.
    """
    backend = backend or {"api_key": "k"}
    if flavour == "sync":
        with SYNC[transport]() as ours, gemkit.Client(**backend, http_options={**ours, **options}) as client:
            prepare(client)
            return work(client)

    async def main():
        opening = ASYNC[transport]()
        async with contextlib.AsyncExitStack() as stack:
            ours = await _opened(stack, opening)
            client = gemkit.Client(**backend, http_options={**ours, **options})
            prepare(client)
            async with client.aio as aio:
                return await work(aio)

    return asyncio.run(main())


async def _opened(stack, opening):
    if hasattr(opening, "__enter__") and not hasattr(opening, "__aenter__"):
        return stack.enter_context(opening)
    return await stack.enter_async_context(opening)


@contextlib.contextmanager
def _given(library):
    with library.Client() as client:
        yield {"httpx_client": client}
        assert not client.is_closed


@contextlib.asynccontextmanager
async def _given_async(library):
    async with library.AsyncClient() as client:
        yield {"httpx_async_client": client}
        assert not client.is_closed


@contextlib.asynccontextmanager
async def _session():
    async with aiohttp.ClientSession() as session:
        yield {"aiohttp_client": session}
        assert not session.closed


SYNC = {
    "default": lambda: contextlib.nullcontext({}),
    "httpx client": lambda: _given(httpx),
    "httpx2 client": lambda: _given(httpx2),
    "client_args": lambda: contextlib.nullcontext({"client_args": {"http1": True}}),
}
ASYNC = {
    "default": lambda: contextlib.nullcontext({}),
    "httpx client": lambda: _given_async(httpx),
    "httpx2 client": lambda: _given_async(httpx2),
    "client_args": lambda: contextlib.nullcontext({"async_client_args": {"http1": True}}),
    "aiohttp session": _session,
    "aiohttp": lambda: contextlib.nullcontext({"aiohttp_client": True}),
}


@dataclass
class Cell:
    """The outcome of a call, and its delays."""

    fault: str
    call: str
    transport: str
    outcome: str = ""
    waits: list[float] = field(default_factory=list)
    answer: object = None


class _Late(Hooks):
    """Nearly all of a call's time passes while its headers arrive: so silence is short, and never comes before them."""

    def __init__(self):
        self.passed = 0.0

    def clock(self):
        return time.monotonic() + self.passed

    def after_response(self, exchange):
        self.passed = (AMPLE - SHORT) / 1000


def _client(url, row, options, cell, number):
    express = cell.call == OPERATION  # only Vertex AI begins operations with a key and nothing else
    # Hooks do not see the requests that carry files, so that time cannot be made to pass in them.
    timeout = SHORT if row.is_late and cell.call not in CALLS else row.timeout
    options = {"timeout": timeout, **options, "base_url": url}
    header = {gemkit.emulator.faults.HEADER: f"{row.header};id={number}"}
    client = gemkit.Client(vertexai=express, api_key="k", http_options={**options, "headers": header})
    state = client._state

    async def sleep_async(seconds):
        cell.waits.append(seconds)

    state.sleep, state.sleep_async = cell.waits.append, sleep_async
    state.random = lambda: 0.0
    if row.is_late and cell.call in CALLS:
        late = _Late()
        state.clock = late.clock
        client.hooks.add(late)
    return client


def _settle(cell, error):
    attempts = len(cell.waits) + 1
    if error is None:
        cell.outcome = f"answer after {attempts} attempt{'s' if attempts > 1 else ''}"
        if (cell.call, cell.fault) == ("upload", "body cut off, once"):
            # All that counts of the first answer are its headers: whether its body is missed is a matter of timing.
            cell.outcome = "answer in the end"
        return
    cell.outcome = type(error).__name__
    if cell.outcome in {"APIConnectionError", "APITimeoutError"} and error.attempts != attempts:
        cell.outcome += f" that tells of {error.attempts} attempts instead of {attempts}"


def _all_given_back(pool):
    assert pool._in_use == 0, "a request still counts"
    for stack in pool._idle.values():
        assert all(each.http.is_idle() or each.http.is_closed() for each in stack), "a connection is not back"


def run_sync(url, row, name, work, transport, number):
    transport, opening = transport
    cell = Cell(row.title, name, transport)
    with opening() as options, _client(url, row, options, cell, number) as client:
        try:
            cell.answer = work(client)
        except gemkit.errors.GemkitError as error:
            _settle(cell, error)
        else:
            _settle(cell, None)
        if client._state.transports._default is not None:
            _all_given_back(client._state.transports._default._pools.get())
    return cell


async def run_async(url, row, name, work, transport, number):
    transport, opening = transport
    cell = Cell(row.title, name, f"{transport}, async")
    async with contextlib.AsyncExitStack() as stack:
        options = await _opened(stack, opening())
        client = _client(url, row, options, cell, number)
        async with client.aio as aio:
            try:
                cell.answer = await work(aio)
            except gemkit.errors.GemkitError as error:
                _settle(cell, error)
            else:
                _settle(cell, None)
            if transport == "default":
                _all_given_back(await client._state.transports_async._default._pools.get())
    return cell


HTTP2_SYNC = {"client_args": lambda: contextlib.nullcontext({"client_args": {"http2": True}})}
HTTP2_ASYNC = {"client_args": lambda: contextlib.nullcontext({"async_client_args": {"http2": True}})}


def transports_over(over):
    """The transports that speak a protocol, of sync and of async code."""
    if over == HTTP2:
        return HTTP2_SYNC, HTTP2_ASYNC
    of_aiohttp = {name: opening for name, opening in ASYNC.items() if name.startswith("aiohttp")}
    if over == TLS_AIOHTTP:
        return {}, of_aiohttp
    if over == TLS:
        return SYNC, {name: opening for name, opening in ASYNC.items() if name not in of_aiohttp}
    return SYNC, ASYNC


def run(over="http", certificate=None):
    """All cells; fails if anything is left over in this process.

    Over TLS and HTTP/2 the server shows the certificate in the file named; SSL_CERT_FILE is to name its authority.
    """
    cells = []
    sync, asynchronous = transports_over(over)
    for name in [name for name in os.environ if name.lower().endswith("_proxy")]:
        del os.environ[name]  # with a proxy named, httpx would be taken everywhere
    with serving(over, certificate) as url:
        kinds = calls(url, **({"client_args": {"http2": True}} if over == HTTP2 else {}))
        number = iter(range(1_000_000))

        def of(row, transports, side):
            for name, both in kinds.items():
                for transport in () if name in row.spares else transports:
                    yield url, row, name, both[side], (transport, transports[transport]), next(number)

        async def main():
            loop = asyncio.get_running_loop()
            for row in [NOTHING, *ROWS]:
                # Sync and async at once: those that wait for silence to end wait together.
                tasks = (asyncio.wait_for(run_async(*args), PATIENCE) for args in of(row, asynchronous, 1))
                threads = (loop.run_in_executor(pool, run_sync, *args) for args in of(row, sync, 0))
                cells.extend(await asyncio.gather(*tasks, *threads))
            for _ in range(10):  # turns of the loop in which closed generators finish
                await asyncio.sleep(0)
            left = asyncio.all_tasks() - {asyncio.current_task()}
            assert not left, f"tasks left over: {left}"

        with ThreadPoolExecutor(8 * len(SYNC)) as pool:
            asyncio.run(main())
    right = {cell.call: cell.answer for cell in cells if cell.fault == NOTHING.title}
    for cell in cells:
        if cell.answer is not None and cell.answer != right[cell.call]:
            cell.outcome = f"wrong answer: {cell.answer!r}"
    return cells
