"""Functions that are called automatically, against llmock, which calls the declared tools and injects faults."""

import asyncio

import pytest

import gemkit as genai

MODEL = "gemini-2.5-flash"


def ask(way, function):
    """Ask with a function among the tools; give the text, and what the function was called with."""
    called = []

    def weather(city: str) -> str:
        """Today's weather in a city."""
        called.append(city)
        return function(city)

    request = {"model": MODEL, "contents": "What is the weather in Paris?", "config": {"tools": [weather]}}
    with genai.Client() as client:
        if way == "unary":
            return client.models.generate_content(**request).text, called
        if way == "stream":
            return client.models.generate_content_stream(**request).final_response().text, called
        if way == "chat":
            chat = client.chats.create(model=MODEL, config=request["config"])
            return chat.send_message(request["contents"]).text, called

    async def ask_async():
        async with genai.Client().aio as client:
            return (await client.models.generate_content(**request)).text

    return asyncio.run(ask_async()), called


pytestmark = pytest.mark.parametrize("way", ["unary", "stream", "chat", "async"])


def responses(llmock):
    """The results of functions in the last request."""
    parts = [part for turn in llmock.requests[-1].body["contents"] for part in turn["parts"]]
    return [part["functionResponse"] for part in parts if "functionResponse" in part]


def test_an_offered_function_is_called_and_its_result_is_sent(llmock, way):
    text, called = ask(way, lambda city: f"sunny in {city}")
    assert text
    assert len(called) == 1
    assert [each["name"] for each in responses(llmock)] == ["weather"]
    assert responses(llmock)[0]["response"] == {"result": f"sunny in {called[0]}"}
    assert len(llmock.requests) == 2


def test_a_function_that_is_unknown_is_answered_with_an_error(llmock, way):
    llmock.break_tool_call("unknown_tool")
    text, called = ask(way, str)
    assert text
    assert called == []
    assert "error" in responses(llmock)[0]["response"]


def test_arguments_that_do_not_fit_are_answered_with_an_error(llmock, way):
    llmock.call_tool("weather", {"town": "Paris"})
    text, called = ask(way, str)
    assert text
    assert called == []
    assert "city" in responses(llmock)[0]["response"]["error"]


def test_a_function_that_fails_is_answered_with_an_error(llmock, way):
    def fail(city):
        raise ValueError("no station there")

    text, called = ask(way, fail)
    assert text
    assert len(called) == 1
    assert "no station there" in str(responses(llmock)[0]["response"]["error"])
