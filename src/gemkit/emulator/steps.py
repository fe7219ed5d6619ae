"""The steps of a response, and their stream events."""

import json
from collections.abc import Iterator, Sequence

from gemkit.emulator import media
from gemkit.emulator.composition import Candidate
from gemkit.emulator.json_values import JSON, as_object, as_text, at, objects
from gemkit.emulator.tokenizer import split_tokens

_WORDS_PER_DELTA = 4
_SIGNATURE = "c2lnbmF0dXJl"
# Fields of the start event of a step; the others are sent in deltas.
_KEPT = ("type", "id", "call_id", "name", "server_name")
_EMPTY = {"arguments": dict[str, object], "result": list[object]}


def steps_of(candidate: Candidate, tools: Sequence[JSON], *, video: bool = False) -> list[JSON]:
    """Return a response as steps: thoughts, calls of the service's tools, then the output or function calls.

    Args:
        candidate: The response.
        tools: The tools of the request.
        video: Whether a video is part of the output.
    """
    thoughts = [thought(part["text"]) for part in candidate.parts if part.get("thought")]
    parts = [part for part in candidate.parts if not part.get("thought")]
    calls = [_call(as_object(part["functionCall"])) for part in parts if "functionCall" in part]
    output = [_content(part, candidate) for part in parts if part.keys() & {"text", "inlineData"}]
    if video:
        output.append({"type": "video", "mime_type": "video/mp4", "data": media.mp4()})
    done = [*_code(parts), *_searches(candidate, {as_text(tool.get("type")) for tool in tools}), *_mcp_steps(tools)]
    return [*thoughts, *done, *([{"type": "model_output", "content": output}] if output else []), *calls]


def thought(text: str) -> JSON:
    """Return a thought, with a signature."""
    return {"type": "thought", "signature": _SIGNATURE, "summary": [{"type": "text", "text": text}]}


def _call(call: JSON) -> JSON:
    return {"type": "function_call", "id": call["id"], "name": call["name"], "arguments": call["args"]}


def _content(part: JSON, candidate: Candidate) -> JSON:
    if "text" in part:
        cited = _annotations(candidate)
        return {"type": "text", "text": part["text"], **({"annotations": cited} if cited else {})}
    blob = as_object(part["inlineData"])
    if blob["mimeType"].startswith("audio/"):
        audio = {"type": "audio", "mime_type": "audio/l16", "sample_rate": 24_000, "channels": 1}
        return {**audio, "data": blob["data"]}
    return {"type": "image", "mime_type": blob["mimeType"], "data": blob["data"]}


def _annotations(candidate: Candidate) -> list[JSON]:
    grounding = as_object(candidate.metadata.get("groundingMetadata"))
    segments = [as_object(support["segment"]) for support in objects(grounding.get("groundingSupports"))]
    span = {"start_index": 0, "end_index": segments[0]["endIndex"]} if segments else {}
    return [
        {"type": "url_citation", "url": chunk["web"]["uri"], "title": chunk["web"]["title"], **span}
        for chunk in objects(grounding.get("groundingChunks"))
        if "web" in chunk
    ]


def _code(parts: Sequence[JSON]) -> Iterator[JSON]:
    for part in parts:
        if "executableCode" in part:
            code: JSON = {"language": "python", "code": part["executableCode"]["code"]}
            yield {"type": "code_execution_call", "id": "code-1", "signature": _SIGNATURE, "arguments": code}
        if "codeExecutionResult" in part:
            yield {
                "type": "code_execution_result",
                "call_id": "code-1",
                "signature": _SIGNATURE,
                "result": part["codeExecutionResult"]["output"],
                "is_error": False,
            }


def _searches(candidate: Candidate, offered: set[str]) -> Iterator[JSON]:
    """Yield the searches of the service, each as a call and its result."""
    grounding = as_object(candidate.metadata.get("groundingMetadata"))
    queries = {"queries": [*grounding.get("webSearchQueries", []), *grounding.get("retrievalQueries", [])]}
    if "google_search" in offered:
        rendered = as_text(at(grounding, "searchEntryPoint", "renderedContent"))
        yield from tool_steps("google_search", queries, [{"search_suggestions": rendered}], is_error=False)
    if "google_maps" in offered:
        places = [{"name": "A place", "place_id": "places/1", "url": "https://example.com/place"}]
        yield from tool_steps("google_maps", queries, [{"places": places}])
    if "file_search" in offered:
        yield from tool_steps("file_search", None, None)
    if "retrieval" in offered:
        yield from tool_steps("retrieval", queries, None, is_error=False)
    read = [entry["retrievedUrl"] for entry in objects(at(candidate.metadata, "urlContextMetadata", "urlMetadata"))]
    if read:
        pages = [{"url": url, "status": "success"} for url in read]
        yield from tool_steps("url_context", {"urls": read}, pages, is_error=False)


def tool_steps(
    kind: str, arguments: JSON | None, result: list[JSON] | None, number: int = 1, **metadata: object
) -> Iterator[JSON]:
    """Yield the call of a service tool, and its result."""
    call_id = f"{kind}-{number}"
    given = {} if arguments is None else {"arguments": arguments}
    results = {} if result is None else {"result": result}
    yield {"type": f"{kind}_call", "id": call_id, "signature": _SIGNATURE, **given}
    yield {"type": f"{kind}_result", "call_id": call_id, "signature": _SIGNATURE, **results, **metadata}


def _mcp_steps(tools: Sequence[JSON]) -> Iterator[JSON]:
    """Yield one call of each MCP server."""
    for index, tool in enumerate(tools):
        if tool.get("type") != "mcp_server":
            continue
        allowed = [name for group in objects(tool.get("allowed_tools")) for name in group.get("tools", [])]
        named: JSON = {"name": [*allowed, "search"][0], "server_name": as_text(tool.get("name")) or "server"}
        yield {"type": "mcp_server_tool_call", "id": f"mcp-{index}", **named, "arguments": {}}
        yield {"type": "mcp_server_tool_result", "call_id": f"mcp-{index}", **named, "result": "Done."}


def halves(steps: Sequence[JSON]) -> tuple[list[JSON], list[JSON]]:
    """Split steps in the middle of the last one's first text, or before the last one."""
    *before, last = steps
    content = last.get("content", [])
    if not content or content[0]["type"] != "text":
        return before, [last]
    words = split_tokens(content[0]["text"])
    texts = ("".join(words[: len(words) // 2]), "".join(words[len(words) // 2 :]))
    first, rest = ({**last, "content": [{"type": "text", "text": text}]} for text in texts)
    rest["content"] += content[1:]
    return [*before, first], [rest]


def events_of(steps: Sequence[JSON]) -> Iterator[JSON]:
    """Yield the events of steps: a start, deltas and a stop for each."""
    for index, step in enumerate(steps):
        start = {key: step[key] for key in _KEPT if key in step}
        start |= {key: make() for key, make in _EMPTY.items() if key in step}
        yield {"event_type": "step.start", "index": index, "step": start}
        for delta in _deltas(step):
            yield {"event_type": "step.delta", "index": index, "delta": delta}
        yield {"event_type": "step.stop", "index": index}


def _deltas(step: JSON) -> Iterator[JSON]:
    match step["type"]:
        case "thought":
            for content in step["summary"]:
                yield {"type": "thought_summary", "content": content}
            yield {"type": "thought_signature", "signature": step["signature"]}
        case "model_output":
            for content in step["content"]:
                yield from _content_deltas(content)
        case "function_call":
            text = json.dumps(step["arguments"])
            half = len(text) // 2
            yield from ({"type": "arguments_delta", "arguments": piece} for piece in (text[:half], text[half:]))
        case "file_search_result":  # only its delta has a result
            yield {"type": step["type"], "signature": step["signature"], "result": [{}]}
        case kind:
            yield {"type": kind, **{key: value for key, value in step.items() if key not in ("type", "id", "call_id")}}


def _content_deltas(content: JSON) -> Iterator[JSON]:
    if content["type"] != "text":
        yield content
        return
    words = split_tokens(content["text"])
    for start in range(0, len(words), _WORDS_PER_DELTA):
        yield {"type": "text", "text": "".join(words[start : start + _WORDS_PER_DELTA])}
    if "annotations" in content:
        yield {"type": "text_annotation_delta", "annotations": content["annotations"]}
