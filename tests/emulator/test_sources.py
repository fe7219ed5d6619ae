"""Sources and safety ratings of responses, and streams that fail by directives."""

import httpx
import pytest

from gemkit.emulator import directives

from .conftest import GEMINI, VERTEX


def candidate(caller, text, path=GEMINI, **body):
    (made,) = caller.ask(text, path, **body)["candidates"]
    return made


@pytest.mark.parametrize("path", [GEMINI, VERTEX])
def test_grounding_by_a_search(shared, path):
    made = candidate(shared, "Who won? \u00e9", path, tools=[{"googleSearch": {}}])
    grounding, text = made["groundingMetadata"], made["content"]["parts"][0]["text"]
    assert grounding["webSearchQueries"] == ["Who won? \u00e9"]
    assert grounding["searchEntryPoint"]["renderedContent"]
    assert all(chunk["web"]["uri"].startswith("https://") for chunk in grounding["groundingChunks"])
    (support,) = grounding["groundingSupports"]
    assert support["segment"]["text"] == text
    assert support["segment"]["endIndex"] == len(text.encode()) == len(text) + 1
    assert support["groundingChunkIndices"] == [0, 1]
    assert "groundingMetadata" not in candidate(shared, "Who won?", path)


@pytest.mark.parametrize(
    ("path", "tool", "kind"),
    [
        (GEMINI, {"googleSearchRetrieval": {}}, "web"),
        (GEMINI, {"googleMaps": {}}, "maps"),
        (GEMINI, {"fileSearch": {"fileSearchStoreNames": ["fileSearchStores/s"]}}, "retrievedContext"),
        (VERTEX, {"enterpriseWebSearch": {}}, "web"),
        (VERTEX, {"retrieval": {"vertexAiSearch": {"datastore": "d"}}}, "retrievedContext"),
    ],
)
def test_grounding_by_other_tools(shared, path, tool, kind):
    made = candidate(shared, "Who won?", path, tools=[tool])
    assert {key for chunk in made["groundingMetadata"]["groundingChunks"] for key in chunk} == {kind}


def test_addresses_that_were_read(shared):
    text = "Compare https://a.example/x and https://b.example/y, please"
    made = candidate(shared, text, tools=[{"urlContext": {}}])
    read = made["urlContextMetadata"]["urlMetadata"]
    assert [entry["retrievedUrl"] for entry in read] == ["https://a.example/x", "https://b.example/y"]
    assert "urlContextMetadata" not in candidate(shared, "Hi", tools=[{"urlContext": {}}])


def test_code_that_was_run(shared):
    program, result, said = candidate(shared, "Add", tools=[{"codeExecution": {}}])["content"]["parts"]
    assert program["executableCode"] == {"language": "PYTHON", "code": "print('Add')"}
    assert result["codeExecutionResult"] == {"outcome": "OUTCOME_OK", "output": "Add\n"}
    assert said["text"]


@pytest.mark.parametrize("path", [GEMINI, VERTEX])
def test_safety_ratings(shared, path):
    ratings = candidate(shared, "Hi", path)["safetyRatings"]
    assert {rating["probability"] for rating in ratings} == {"NEGLIGIBLE"}
    assert "HARM_CATEGORY_HARASSMENT" in {rating["category"] for rating in ratings}
    assert ("severity" in ratings[0]) is (path == VERTEX)
    feedback = shared.ask("[[block]]", path)["promptFeedback"]
    assert [r["category"] for r in feedback["safetyRatings"] if r.get("blocked")] == ["HARM_CATEGORY_DANGEROUS_CONTENT"]


def test_a_stream_has_its_sources_in_the_last_chunk(shared):
    contents = [{"role": "user", "parts": [{"text": "one two three four five six"}]}]
    events = shared.events({"contents": contents, "tools": [{"googleSearch": {}}]})
    assert ["groundingMetadata" in event["candidates"][0] for event in events] == [False] * (len(events) - 1) + [True]
    assert all("safetyRatings" in event["candidates"][0] for event in events)


def body(text):
    return {"contents": [{"role": "user", "parts": [{"text": f"{text} one two three four five six"}]}]}


def test_a_prompt_has_its_stream_cut(shared):
    received: list[bytes] = []

    def read():
        with shared.http.stream("POST", f"{GEMINI}:streamGenerateContent?alt=sse", json=body("[[cut]]")) as response:
            received.extend(response.iter_raw())

    with pytest.raises(httpx.RemoteProtocolError):
        read()
    assert b"".join(received).count(b"data: ") == 2
    assert b"finishReason" not in b"".join(received)
    assert shared.ask("[[cut]] one two")["candidates"][0]["finishReason"] == "STOP"


@pytest.mark.parametrize(("text", "fault"), [("[[slow]]", "slow=0.1"), ("[[slow 0.05]]", "slow=0.05"), ("slow", "")])
def test_a_prompt_has_its_stream_slow(shared, text, fault):
    assert directives.read(text).fault == fault
    events = shared.events(body(text))
    assert events[-1]["candidates"][0]["finishReason"] == "STOP"
