"""Convert the steps and options of an interaction to contents, tools and generation settings."""

from collections.abc import Iterable
from typing import Any

from gemkit.emulator.json_values import JSON, as_list, as_object, as_text, at, is_list, is_object, objects
from gemkit.emulator.service_errors import invalid

_MEDIA = ("image", "audio", "video", "document")
_FORMATS = ("text", "audio", "image", "video")
# Tools of the service, with their names in the other API documents.
_TOOLS = {
    "google_search": "googleSearch",
    "google_maps": "googleMaps",
    "url_context": "urlContext",
    "code_execution": "codeExecution",
    "file_search": "fileSearch",
    "retrieval": "retrieval",
}
_SETTINGS = {
    "max_output_tokens": "maxOutputTokens",
    "stop_sequences": "stopSequences",
    "temperature": "temperature",
    "top_p": "topP",
}


def steps_of(value: Any) -> list[JSON]:
    """Return an interaction's input as steps: a text, a content, contents or steps."""
    if isinstance(value, str):
        return [{"type": "user_input", "content": [{"type": "text", "text": value}]}]
    if is_object(value):
        return [{"type": "user_input", "content": [value]}]
    given = objects(value)
    if given and all(as_text(item.get("type")) in ("text", *_MEDIA) for item in given):
        return [{"type": "user_input", "content": given}]
    return given


def check_results(steps: Iterable[JSON]) -> None:
    """Reject results without a call, and a user's turn while calls have no result.

    Raises:
        ServiceError: 400, with the id of the call.
    """
    waiting: dict[str, str] = {}
    for step in steps:
        kind = step.get("type")
        if kind == "function_call":
            waiting[step["id"]] = step["name"]
        elif kind == "function_result":
            if step["call_id"] not in waiting:
                raise invalid(f"function_result.call_id matches no pending function call: {step['call_id']!r}.")
            name = waiting.pop(step["call_id"])
            if step.get("name", name) != name:
                raise invalid(f"function_result.name of {step['call_id']!r} must be {name!r}, not {step['name']!r}.")
        elif kind == "user_input" and waiting:
            raise invalid(f"input must have a function_result for each of: {', '.join(waiting)}.")
    if waiting:
        raise invalid(f"input must have a function_result for each of: {', '.join(waiting)}.")


def contents_of(steps: Iterable[JSON]) -> list[JSON]:
    """Return steps as the turns of a conversation."""
    names: dict[str, str] = {}
    contents: list[JSON] = []
    for step in steps:
        role, parts = _turn(step, names)
        if not parts:
            continue
        if contents and contents[-1]["role"] == role:
            contents[-1]["parts"] += parts
        else:
            contents.append({"role": role, "parts": parts})
    return contents


def _turn(step: JSON, names: dict[str, str]) -> tuple[str, list[JSON]]:
    match step.get("type"):
        case "user_input":
            return "user", [_part(content) for content in objects(step.get("content"))]
        case "model_output":
            return "model", [_part(content) for content in objects(step.get("content"))]
        case "function_call":
            names[step["id"]] = step["name"]
            return "model", [{"functionCall": {"id": step["id"], "name": step["name"], "args": step["arguments"]}}]
        case "function_result":
            result = {"result": _result(step["result"])}
            name = names.get(step["call_id"], as_text(step.get("name")))
            return "user", [{"functionResponse": {"id": step["call_id"], "name": name, "response": result}}]
        case _:
            return "", []


def _part(content: JSON) -> JSON:
    if content.get("type") == "text":
        return {"text": content["text"]}
    mime_type = as_text(content.get("mime_type")) or f"{content.get('type')}/*"
    if "uri" in content:
        return {"fileData": {"mimeType": mime_type, "fileUri": content["uri"]}}
    return {"inlineData": {"mimeType": mime_type, "data": as_text(content.get("data"))}}


def _result(value: Any) -> Any:
    """Return a function's result; contents are shortened to their texts."""
    if is_list(value):
        return "".join(as_text(content.get("text")) for content in objects(value))
    return value


def settings_of(body: JSON) -> JSON:
    """Return the settings and tools of a request, with the field names of a request to generate content."""
    config = as_object(body.get("generation_config"))
    formats = _formats(body)
    modalities = [*as_list(body.get("response_modalities")), *(found["type"] for found in formats)]
    settings: JSON = {
        "responseModalities": [name.upper() for name in modalities],
        "thinkingConfig": {"includeThoughts": config.get("thinking_summaries") == "auto"},
        "responseMimeType": as_text(body.get("response_mime_type")),
    }
    settings |= {wire: config[name] for name, wire in _SETTINGS.items() if name in config}
    for found in formats:
        if found["type"] == "text" and found.get("mime_type", "application/json") == "application/json":
            if "schema" in found:
                settings["responseJsonSchema"] = found["schema"]
            settings["responseMimeType"] = "application/json" if found.keys() & {"schema", "mime_type"} else ""
    return {"generationConfig": settings, "tools": _tools(body), "toolConfig": _tool_config(config)}


def _formats(body: JSON) -> list[JSON]:
    """Return the formats that are requested; a bare schema is a text format."""
    given = body.get("response_format")
    return [
        item if item.get("type") in _FORMATS else {"type": "text", "mime_type": "application/json", "schema": item}
        for item in objects(given if is_list(given) else [given])
    ]


def _tools(body: JSON) -> list[JSON]:
    declared = [
        {
            "name": tool.get("name"),
            "description": tool.get("description"),
            "parametersJsonSchema": tool.get("parameters"),
        }
        for tool in objects(body.get("tools"))
        if tool["type"] == "function"
    ]
    served = [{_TOOLS[tool["type"]]: tool} for tool in objects(body.get("tools")) if tool["type"] in _TOOLS]
    return [{"functionDeclarations": declared}, *served] if declared else served


def _tool_config(config: JSON) -> JSON:
    choice = config.get("tool_choice")
    allowed = as_object(at(as_object(choice), "allowed_tools"))
    mode = choice if isinstance(choice, str) else as_text(allowed.get("mode")) or "auto"
    return {"functionCallingConfig": {"mode": mode.upper(), "allowedFunctionNames": as_list(allowed.get("tools"))}}
