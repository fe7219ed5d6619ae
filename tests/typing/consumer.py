"""A program as users write it; both type checkers read it in their strict modes, nothing runs it."""

from __future__ import annotations

import io
from pathlib import Path
from typing import TYPE_CHECKING, Any, assert_type

import gemkit
import gemkit as genai
from gemkit import errors, interactions, types
from gemkit.pagers import AsyncPager, Pager
from gemkit.tools import AsyncToolTurn, FunctionTool, MCPTools, ToolCall, ToolRun, ToolTurn

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator


def clients() -> Iterator[genai.Client]:
    yield genai.Client(api_key="key")
    yield gemkit.Client(vertexai=True, project="p", location="us-central1")
    yield genai.Client(api_key="key", http_options={"timeout": 1000, "headers": {"a": "b"}})
    options = types.HttpOptions(timeout=1000, retry_options=types.HttpRetryOptions(attempts=2))
    yield genai.Client(api_key="key", http_options=options)


def weather(city: str) -> str:
    return city


class ClientSession:
    """As that of mcp, which need not be installed to check types."""

    async def list_tools(self, cursor: str | None = None) -> object:
        return cursor

    async def call_tool(self, name: str, arguments: dict[str, Any] | None = None) -> object:
        return name, arguments


def generate(client: genai.Client) -> None:
    answer = client.models.generate_content(model="m", contents="hello")
    assert_type(answer, types.GenerateContentResponse)
    assert_type(answer.text, str | None)
    assert_type(answer.parts, list[types.Part] | None)
    assert_type(answer.function_calls, list[types.FunctionCall] | None)
    assert_type(answer.parsed, Any)
    if answer.usage_metadata is not None:
        assert_type(answer.usage_metadata.total_token_count, int | None)
    for candidate in answer.candidates or []:
        assert_type(candidate.finish_reason, types.FinishReason | None)


def contents(client: genai.Client) -> None:
    # Lists of one kind and of many, tuples, dictionaries: whatever a prompt is made of.
    texts = ["a", "b"]
    parts = [types.Part.from_text(text="a"), types.Part.from_bytes(data=b"", mime_type="image/png")]
    turns = [types.Content(role="user", parts=parts), types.UserContent("b"), types.ModelContent(["c"])]
    client.models.generate_content(model="m", contents=texts)
    client.models.generate_content(model="m", contents=parts)
    client.models.generate_content(model="m", contents=turns)
    client.models.generate_content(model="m", contents=("a", parts[0]))
    client.models.generate_content(model="m", contents=["a", parts[0], types.File(uri="u", mime_type="t")])
    client.models.generate_content(model="m", contents={"role": "user", "parts": [{"text": "a"}]})
    client.models.generate_content(model="m", contents=[{"text": "a"}, "b"])


def configs(client: genai.Client) -> None:
    client.models.generate_content(model="m", contents="a", config={"temperature": 0.5, "tools": [weather]})
    config = types.GenerateContentConfig(
        temperature=0.5,
        system_instruction="Be brief.",
        tools=[weather, types.Tool(google_search=types.GoogleSearch())],
        response_schema=list[int],
        safety_settings=[
            types.SafetySetting(
                category=types.HarmCategory.HARM_CATEGORY_HARASSMENT,
                threshold=types.HarmBlockThreshold.BLOCK_ONLY_HIGH,
            )
        ],
        thinking_config=types.ThinkingConfig(thinking_budget=0),
        http_options=types.HttpOptions(timeout=5000),
    )
    client.models.generate_content(model="m", contents="a", config=config)
    twin: types.GenerateContentConfigDict = {"max_output_tokens": 5}
    client.models.generate_content(model="m", contents="a", config=twin)


def runs(client: genai.Client, session: ClientSession) -> None:
    config = types.GenerateContentConfig(tools=[weather, FunctionTool(weather, timeout=5)])
    run = client.models.run_tools(model="m", contents="a", config=config, checkpoint=print)
    for turn in run:
        assert_type(turn, ToolTurn)
        assert_type(turn.response, types.GenerateContentResponse)
        for call in turn.calls:
            assert_type(call, ToolCall)
            assert_type(call.args, dict[str, Any])
            assert_type(call.response, types.FunctionResponse | None)
            call.respond({"degrees": 20})
        turn.run()
    run.tools.append(weather)
    assert_type(run.until_done(), types.GenerateContentResponse)
    assert_type(client.models.resume_tools(run.to_json()), ToolRun)
    client.models.generate_content(model="m", contents="a", config={"tools": [session, MCPTools(session, prefix="a_")]})
    place = interactions.Environment(environment_id="e", env={"A": "b"})
    client.interactions.create(agent="a", input="b", environment=place)
    made = client.interactions.create(model="m", input={"type": "text", "text": "a"}, tools=[weather], store=True)
    assert_type(made, interactions.Interaction)
    assert_type(made.output_text, str)
    with client.interactions.create(agent="a", input="b", stream=True, timeout=5) as events:
        for event in events:
            assert_type(event, interactions.InteractionSSEEvent)
            if isinstance(event, interactions.StepDelta) and isinstance(event.delta, interactions.TextDelta):
                assert_type(event.delta.text, str)
            if isinstance(event, interactions.StepStart) and isinstance(event.step, interactions.FunctionCallStep):
                assert_type(event.step.arguments, dict[str, Any])
        assert_type(events.final(), interactions.Interaction)
    assert_type(client.interactions.get("i", include_input=True), interactions.Interaction)
    assert_type(client.interactions.get("i", stream=True, last_event_id="e"), interactions.InteractionStream)
    client.interactions.create(model="m", inptu="a")  # type: ignore[call-overload]  # pyright: ignore
    for step in client.interactions.run_tools(model="m", input="a", tools=[weather], checkpoint=print):
        assert_type(step.interaction, types.interactions.Interaction)
        assert_type(step.interaction, interactions.Interaction)
        for call in step.pending:
            call.reject("no")
    assert_type(client.interactions.resume_tools("{}", tools=[weather]).until_done(), types.interactions.Interaction)


async def runs_async(client: genai.Client) -> None:
    run = client.aio.models.run_tools(model="m", contents="a", config={"tools": [weather]})
    async for turn in run:
        assert_type(turn, AsyncToolTurn)
        await turn.run()
    assert_type(await run.until_done(), types.GenerateContentResponse)


def streams(client: genai.Client) -> None:
    with client.models.generate_content_stream(model="m", contents="a") as stream:
        for chunk in stream:
            assert_type(chunk, types.GenerateContentResponse)


async def async_streams(client: genai.Client) -> None:
    async for chunk in await client.aio.models.generate_content_stream(model="m", contents="a"):
        assert_type(chunk, types.GenerateContentResponse)
    answer = await client.aio.models.generate_content(model="m", contents="a")
    assert_type(answer, types.GenerateContentResponse)


async def pagers(client: genai.Client) -> None:
    models = client.models.list(config={"page_size": 5})
    assert_type(models, Pager[types.Model])
    for model in models:
        assert_type(model.name, str | None)
    more = await client.aio.models.list()
    assert_type(more, AsyncPager[types.Model])
    async for model in more:
        assert_type(model, types.Model)


def others(client: genai.Client) -> None:
    embedded = client.models.embed_content(model="m", contents=["a"], config={"output_dimensionality": 8})
    for embedding in embedded.embeddings or []:
        assert_type(embedding.values, list[float] | None)
    assert_type(client.models.count_tokens(model="m", contents="a").total_tokens, int | None)
    try:
        client.models.get(model="m")
    except errors.RateLimitError as error:
        assert_type(error.retry_after, float | None)
    except errors.APIError as error:
        assert_type(error.code, int)


def files(client: genai.Client) -> None:
    def hook(done: int, total: int | None) -> None:
        print(done, total)

    assert_type(client.files.upload(file="a.pdf", on_progress=hook), types.File)
    for source in (b"a", bytearray(b"a"), memoryview(b"a"), Path("a.pdf"), io.BytesIO(b"a"), [b"a"], iter([b"a"])):
        client.files.upload(file=source, config={"mime_type": "text/plain"}, on_progress="bar")
    with Path("a.pdf").open("rb") as handle:
        client.files.upload(file=handle, config=types.UploadFileConfig(name="a"), chunk_size=16 * 2**20)
    assert_type(client.files.download(file="a"), bytes)
    client.files.download(file=types.File(name="a"), destination="b")
    client.files.download(file="a", destination=io.BytesIO())
    with client.files.download_stream(file="a") as stream:
        for piece in stream:
            assert_type(piece, bytes)


def stores(client: genai.Client) -> None:
    operation = client.file_search_stores.upload_to_file_search_store(file_search_store_name="s", file=b"a")
    assert_type(operation, types.UploadToFileSearchStoreOperation)
    assert_type(client.operations.get(operation), types.UploadToFileSearchStoreOperation)

    def hook(state: types.UploadToFileSearchStoreOperation) -> None:
        print(state.done)

    done = client.operations.wait(operation, timeout=60, on_progress=hook)
    assert_type(done.response, types.UploadToFileSearchStoreResponse | None)
    assert_type(client.file_search_stores.download_media(media_id="m"), bytes)
    assert_type(client.file_search_stores.documents.get(name="d"), types.Document)


async def files_async(client: genai.AsyncClient) -> None:
    async def hook(done: int, total: int | None) -> None:
        print(done, total)

    async def pieces() -> AsyncIterator[bytes]:
        yield b"a"

    assert_type(await client.files.upload(file=pieces(), on_progress=hook), types.File)
    assert_type(await client.files.download(file="a"), bytes)
    async with client.files.download_stream(file="a") as stream:
        async for piece in stream:
            assert_type(piece, bytes)
    operation = await client.file_search_stores.upload_to_file_search_store(file_search_store_name="s", file=b"a")
    assert_type(await client.operations.wait(operation), types.UploadToFileSearchStoreOperation)
