"""Tools of real MCP servers, over stdio and HTTP. `make mcp` runs these tests with the other major version of mcp too."""

import asyncio
import base64
import contextlib
import functools
import subprocess
import sys
import types as python_types
from importlib.metadata import version
from pathlib import Path

import mcp
import pytest
from mcp.client.stdio import stdio_client
from mcp.client.streamable_http import streamable_http_client

from gemkit import types
from gemkit.errors import InvalidInputError, UnsupportedFunctionError
from gemkit.tools import MCPTools
from tests.conveniences.test_calling import ANSWER, add, call, responses, sent, stream
from tests.doubles import recording
from tests.live import server as live_server
from tests.mcp.server import PICTURE

SERVER = Path(__file__).with_name("server.py")
STDIO = mcp.StdioServerParameters(command=sys.executable, args=[str(SERVER)], env=None)
HAS_CLIENT = hasattr(mcp, "Client")  # mcp 2


@contextlib.contextmanager
def serving():
    """Yield the address of the server over HTTP."""
    import os

    with subprocess.Popen(
        [sys.executable, SERVER, "http"], stdout=subprocess.PIPE, text=True, env=os.environ
    ) as server:
        try:
            yield f"http://127.0.0.1:{int(server.stdout.readline())}/mcp"
        finally:
            server.terminate()


@contextlib.asynccontextmanager
async def over_stdio():
    async with stdio_client(STDIO) as (read, write), mcp.ClientSession(read, write) as session:
        await session.initialize()
        yield session


@contextlib.asynccontextmanager
async def over_http():
    with serving() as url:
        async with streamable_http_client(url) as streams, mcp.ClientSession(*streams[:2]) as session:
            await session.initialize()
            yield session


@contextlib.asynccontextmanager
async def client_over_stdio():
    async with mcp.Client(stdio_client(STDIO)) as client:
        yield client


@contextlib.asynccontextmanager
async def client_over_http():
    with serving() as url:
        async with mcp.Client(url) as client:
            yield client


SESSIONS = [over_stdio, over_http, *([client_over_stdio, client_over_http] if HAS_CLIENT else [])]


def ask(connect, replies, tools=lambda session: [session], **config):
    """What a client with an MCP session sends, and the response."""
    client, recorder = recording(*replies)

    async def main():
        async with connect() as session:
            config["tools"] = tools(session)
            return await client.aio.models.generate_content(model="m", contents="go", config=config)

    return recorder, asyncio.run(main())


def declared(recorder):
    return sent(recorder, 0)["tools"][-1]["functionDeclarations"]


@pytest.mark.parametrize("connect", SESSIONS)
def test_tools_are_declared_and_called(connect):
    calls = call(("add", {"a": 1.0}), ("draw", {"what": "a cat"}), ("read", {}), ("fail", {}), ("add", {"a": "x"}))
    recorder, response = ask(connect, [calls, ANSWER])
    assert response.text == "done"
    found = {each["name"]: each for each in declared(recorder)}
    assert set(found) == {"add", "draw", "read", "fail", "sleep"}
    assert found["add"]["description"] == "Add two numbers."
    assert found["add"]["parametersJsonSchema"]["properties"]["a"]["type"] == "integer"
    assert "$schema" not in found["add"]["parametersJsonSchema"]

    added, drawn, read, failed, wrong = responses(recorder)
    assert (added["id"], added["response"]["result"][0]["text"]) == ("id0", "3")
    assert [item["text"] for item in drawn["response"]["result"]] == ["a picture of a cat"]
    assert drawn["parts"] == [{"inlineData": {"mimeType": "image/png", "data": base64.b64encode(PICTURE).decode()}}]
    assert read["parts"] == [{"inlineData": {"mimeType": "application/pdf", "data": "JVBERg=="}}]
    text, notes, link = read["response"]["result"]
    assert (text["text"], notes["resource"]["text"], link["uri"]) == (
        "two files and a link",
        "remember",
        "https://a.example/",
    )
    assert "out of order" in failed["response"]["error"]
    assert "integer" in wrong["response"]["error"]


def test_allowed_tools_prefixes_timeouts_and_hooks():
    seen = []

    def tools(session):
        options = {"allowed_tools": ["add"], "on_error": lambda call, error: seen.append((call.name, str(error)))}
        slow = MCPTools(session, allowed_tools=["sleep"], prefix="b/", timeout=0.2)
        return [MCPTools(session, prefix="a_", **options), slow, add, {"google_search": {}}]

    calls = call(("a_add", {"a": 1}), ("add", {"a": 5}), ("b_sleep", {"seconds": 5}), ("a_add", {"a": "x"}))
    recorder, _ = ask(over_stdio, [calls, ANSWER], tools)
    assert [each["name"] for each in declared(recorder)] == ["a_add", "b_sleep", "add"]
    ours, plain, late, wrong = [each["response"] for each in responses(recorder)]
    assert (ours["result"][0]["text"], plain) == ("3", {"result": 7})
    assert late == {"error": "b_sleep timed out after 0.2 s"}
    assert [name for name, _ in seen] == ["a_add"]
    assert wrong["error"] == seen[0][1]


def test_names_that_clash_or_are_not_there():
    def t0() -> int:
        return 1

    for tools, told in [
        ([Pages(1), Pages(1)], r"two functions have the name 't0'; .*MCPTools\(..., prefix=...\)"),
        ([Pages(1), t0], "two functions have the name 't0'"),
        ([MCPTools(Pages(2), allowed_tools=["t"])], "has no tool 't'; there are: t0, t1"),
    ]:
        client, recorder = recording()
        with pytest.raises(InvalidInputError, match=told):
            asyncio.run(client.aio.models.generate_content(model="m", contents="go", config={"tools": tools}))
        assert recorder.requests == []


def test_without_automatic_calling_they_are_declared():
    recorder, response = ask(over_stdio, [call(("add", {"a": 1}))], automatic_function_calling={"disable": True})
    assert len(declared(recorder)) == 5
    assert response.function_calls[0].name == "add"


def test_streams_chats_and_runs():
    client, recorder = recording(
        stream(call(("add", {"a": 1}))),
        stream(ANSWER),
        call(("add", {"a": 2})),
        ANSWER,
        call(("add", {"a": 3})),
        ANSWER,
    )

    async def main():
        async with over_stdio() as session:
            config = {"tools": [session]}
            models = client.aio.models
            async for _ in await models.generate_content_stream(model="m", contents="go", config=config):
                pass
            await client.aio.chats.create(model="m", config=config).send_message("go")
            await models.run_tools(model="m", contents="go", config=config).until_done()

    asyncio.run(main())
    assert [responses(recorder, index)[0]["response"]["result"][0]["text"] for index in (1, 3, 5)] == ["3", "4", "5"]


@pytest.mark.parametrize("later", [False, True])
def test_live_sessions_declare_and_call_their_tools(later):
    async def script(connection):
        await connection.ready()
        tools = (await connection.receive())["contextUpdate"]["tools"]["tools"] if later else connection.setup["tools"]
        connection.declared = {each["name"] for each in tools[0]["functionDeclarations"]}
        await connection.send({"toolCall": {"functionCalls": [{"id": "1", "name": "add", "args": {"a": 1}}]}})
        connection.answer = (await connection.receive())["toolResponse"]["functionResponses"][0]
        await connection.send(live_server.TURN_COMPLETE)

    async def program(client):
        async with over_stdio() as session:
            config = {} if later else {"tools": [session]}
            async with client.aio.live.connect(model="m", config=config, call_functions=True) as talk:
                if later:
                    await talk.send_context_update(tools=[session])
                await live_server.collected(talk.receive())

    (connection,) = live_server.run(script, program).connections
    assert connection.declared == {"add", "draw", "read", "fail", "sleep"}
    assert connection.answer["response"]["result"][0]["text"] == "3"


def test_live_sessions_in_scripts_refuse_sessions():
    def program(client):
        class ClientSession(mcp.ClientSession):
            def __init__(self):
                """Connect to nothing."""

        session = ClientSession()
        with (
            pytest.raises(UnsupportedFunctionError, match=r"client\.aio"),
            client.live.connect(model="m", config={"tools": [session]}),
        ):
            pass

    assert live_server.run(None, live_server.in_thread(program)).connections == []


def test_sync_calls_refuse_sessions():
    client, recorder = recording()
    session = Pages(1)
    for tool in (session, MCPTools(session)):
        options = {"model": "m", "config": {"tools": [tool]}}
        for ask_sync in (
            lambda: client.models.generate_content(contents="go", **options),
            lambda: client.models.run_tools(contents="go", **options).until_done(),
            lambda: client.chats.create(**options).send_message("go"),
        ):
            with pytest.raises(UnsupportedFunctionError, match="Pages is an MCP session, .* use client.aio"):
                ask_sync()
    assert recorder.requests == []


def tool_of(name):
    given = {
        "name": name,
        "inputSchema": {"$schema": "https://json-schema.org/x", "type": "object"},
        "description": "one",
    }
    return mcp.types.Tool.model_validate(given)


def test_a_listed_tool_is_only_declared():
    client, recorder = recording(call(("one", {})))
    response = client.models.generate_content(model="m", contents="go", config={"tools": [tool_of("one"), add]})
    assert [each["name"] for each in declared(recorder)] == ["one", "add"]
    assert declared(recorder)[0]["parametersJsonSchema"] == {"type": "object"}
    assert response.function_calls


class Pages:
    """A session that lists its tools in pages, as it is asked for them in mcp 2's `Client`."""

    def __init__(self, pages):
        self.pages = pages

    async def list_tools(self, cursor=None):
        return self.page(int(cursor or 0))

    def page(self, number):
        last = number == self.pages - 1
        return mcp.types.ListToolsResult.model_validate(
            {
                "tools": [tool_of(f"t{number}").model_dump(by_alias=True)],
                "nextCursor": None if last else str(number + 1),
            }
        )

    async def call_tool(self, name, arguments):
        raise ConnectionError("the server is gone")


class PagesByParams(Pages):
    """The same, as a `ClientSession` is asked."""

    async def list_tools(self, *, params=None):
        return self.page(int(params.cursor) if params else 0)


@pytest.mark.parametrize("session", [Pages(3), PagesByParams(3)])
def test_pages_and_a_lost_server(session):
    client, recorder = recording(call(("t2", {})), ANSWER)
    asyncio.run(client.aio.models.generate_content(model="m", contents="go", config={"tools": [session]}))
    assert [each["name"] for each in declared(recorder)] == ["t0", "t1", "t2"]
    assert responses(recorder)[0]["response"] == {"error": "the server is gone"}


class Endless(Pages):
    """A session that names its last page again and again."""

    def page(self, number):
        page = super().page(0)
        return type(page).model_validate({**page.model_dump(by_alias=True), "nextCursor": "0"})

    async def call_tool(self, name, arguments):
        return mcp.types.CallToolResult.model_validate({"content": [], "structuredContent": {"shelf": 3}})


def test_pages_without_end_and_a_result_without_content():
    client, recorder = recording(call(("t0", {})), ANSWER)
    asyncio.run(client.aio.models.generate_content(model="m", contents="go", config={"tools": [Endless(2)]}))
    assert [each["name"] for each in declared(recorder)] == ["t0"]
    assert responses(recorder)[0]["response"] == {"result": {"shelf": 3}}


@pytest.mark.parametrize(
    ("name", "declares"),
    [("3d view", "_3d_view"), ("größe", "gr__e"), ("", "_"), ("x" * 70, "x" * 64), ("a.b:c-d", "a.b:c-d")],
)
def test_names_that_the_services_do_not_take(name, declares):
    session = Pages(1)
    session.page = lambda _: mcp.types.ListToolsResult(tools=[tool_of(name)])
    client, recorder = recording(ANSWER)
    asyncio.run(client.aio.models.generate_content(model="m", contents="go", config={"tools": [session]}))
    assert [each["name"] for each in declared(recorder)] == [declares]


def test_a_server_that_ends_while_it_is_asked():
    recorder, response = ask(
        over_stdio, [call(("sleep", {"seconds": -1}), ("add", {"a": 1})), call(("add", {"a": 1})), ANSWER]
    )
    assert response.text == "done"
    assert [list(each["response"]) for each in responses(recorder, 1)][0] == ["error"]
    assert [list(each["response"]) for each in responses(recorder, 2)] == [["error"]]


def test_results_by_hand():
    def item(**fields):
        return python_types.SimpleNamespace(model_dump=lambda **_: fields, **fields)

    picture = item(type="image", data="aGk=", mimeType="image/png")
    made = types.FunctionResponse.from_mcp_response(
        name="f", response=python_types.SimpleNamespace(content=[picture], isError=False)
    )
    assert made.parts[0].inline_data.data == b"hi"
    assert made.response == {"result": []}


def test_what_is_not_a_session():
    with pytest.raises(InvalidInputError, match="session must be a ClientSession or Client of mcp, not int"):
        MCPTools(3)
    with pytest.raises(InvalidInputError, match="allowed_tools must be a list of names"):
        MCPTools(Pages(1), allowed_tools="add")
    assert repr(MCPTools(Pages(1), prefix="a_")) == "MCPTools(Pages, prefix='a_')"


def test_a_hook_that_is_a_coroutine_function_is_refused():
    async def on_error(call, error):
        pass

    for hook in (on_error, functools.partial(on_error)):
        with pytest.raises(InvalidInputError, match="on_error must be a plain function, not a coroutine function"):
            MCPTools(Pages(1), on_error=hook)


def test_the_version_is_the_one_that_was_asked_for():
    import os

    assert version("mcp").startswith(os.environ.get("GEMKIT_TEST_MCP", "2."))
