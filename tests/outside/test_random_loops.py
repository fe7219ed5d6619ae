"""Random scripts of calls, several in a turn, against llmock. `make llmock` runs more of them."""

import asyncio
import os

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from llmock.pytest_plugin import LLMock
from llmock.scenarios import Reply, ToolCall

import gemkit as genai

MODEL = "gemini-2.5-flash"
SCRIPTS = int(os.environ.get("GEMKIT_TEST_SCRIPTS", "15"))
# What the model calls, and what it must be told then.
CALLS = {
    "right": (ToolCall("weather", {"city": "Paris"}), {"result": "sunny in Paris"}),
    "more": (ToolCall("weather", {"city": "Rome", "days": 3}), {"result": "sunny in Rome"}),
    "failing": (ToolCall("weather", {"city": "Nowhere"}), {"error": "no station there"}),
    "without": (ToolCall("weather", {}), {"error": "city: Field required"}),
    "wrong": (ToolCall("weather", {"city": ["Paris"]}), {"error": "city: Input should be a valid string"}),
    "unknown": (ToolCall("climate", {"city": "Paris"}), {"error": "there is no function 'climate'"}),
}
TURNS = st.lists(st.lists(st.sampled_from(sorted(CALLS)), min_size=1, max_size=3), max_size=4)


def weather(city: str) -> str:
    """Today's weather in a city."""
    if city == "Nowhere":
        raise ValueError("no station there")
    return f"sunny in {city}"


def ask(way, url):
    http_options = {"base_url": url}
    config = {"tools": [weather]}
    prompt = {"model": MODEL, "contents": "What is the weather?", "config": config}
    with genai.Client(api_key="key", http_options=http_options) as client:
        if way == "unary":
            return client.models.generate_content(**prompt).text
        if way == "stream":
            return client.models.generate_content_stream(**prompt).final_response().text
        if way == "run":
            return client.models.run_tools(**prompt).until_done().text
        if way == "chat":
            chat = client.chats.create(model=MODEL, config=config)
            text = chat.send_message_stream("What is the weather?").final_response().text
            roles = [turn.role for turn in chat.get_history(curated=True)]
            assert roles == ["user", "model"] * (len(roles) // 2)
            return text

    async def ask_async():
        async with genai.Client(api_key="key", http_options=http_options).aio as client:
            return (await client.models.generate_content(**prompt)).text

    return asyncio.run(ask_async())


@pytest.mark.parametrize("way", ["unary", "stream", "run", "chat", "async"])
def test_a_script_of_calls(llmock_server, way):
    @settings(max_examples=SCRIPTS, deadline=None)
    @given(TURNS)
    def follow(turns):
        llmock = LLMock(llmock_server).reset()
        for names in turns:
            llmock.add(Reply(tool_calls=tuple(CALLS[name][0] for name in names)))
        llmock.reply("done")
        assert ask(way, llmock.base_url("gemini")) == "done"
        assert len(llmock.requests) == len(turns) + 1
        contents = llmock.requests[-1].body["contents"]
        answered = [
            [part["functionResponse"]["response"] for part in turn["parts"]]
            for turn in contents
            if "functionResponse" in turn["parts"][0]
        ]
        assert len(answered) == len(turns)
        for names, got in zip(turns, answered, strict=True):
            for name, response in zip(names, got, strict=True):
                ((key, text),) = CALLS[name][1].items()
                assert text in response[key]

    follow()
