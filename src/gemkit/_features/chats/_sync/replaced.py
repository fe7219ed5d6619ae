# Rendered from ../_async/replaced.py by `make gen`; edit that file instead.
"""Messages sent with a `generate_content` that a test or a tracer has patched."""

from __future__ import annotations

from types import MethodType
from typing import TYPE_CHECKING, Any, cast

from gemkit._api.accumulator import merge_chunks
from gemkit._features.chats.turns import is_valid, is_whole, model_turn
from gemkit._generated.types.content import Content
from gemkit._generated.types.response import GenerateContentResponse

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Sequence


def replaced(models: object, name: str) -> Any:
    """Return the method of `models` if it is not ours, else None."""
    method = getattr(models, name)
    home = method.__func__.__globals__.get("__name__", "") if type(method) is MethodType else ""
    return None if home.startswith("gemkit._features.models.") else method


def send(method: Any, turn: Content, params: dict[str, Any], record: Callable[..., None]) -> Any:
    """Send a message, and add its turns to the history."""
    response = method(**params)
    answer = model_turn(response)
    added = _function_turns(response, params["contents"])
    record(turn, [*added, answer or Content(role="model", parts=[])], is_valid=is_valid(answer))
    return response


def send_stream(method: Any, turn: Content, params: dict[str, Any], record: Callable[..., None]) -> Any:
    """Send a message; its turns are added to the history after the last chunk."""
    return _chunks(method(**params), turn, params["contents"], record)


def _chunks(
    stream: Any, turn: Content, contents: Sequence[Content], record: Callable[..., None]
) -> Generator[Any, None]:
    chunks: list[Any] = []
    added: list[Content] = []
    for chunk in stream:
        if len(turns := _function_turns(chunk, contents)) > len(added):
            added = turns
            chunks.clear()  # those of an earlier round are among the turns of the functions
        chunks.append(chunk)
        yield chunk
    response = merge_chunks([chunk for chunk in chunks if isinstance(chunk, GenerateContentResponse)])
    answer = model_turn(response)
    valid = is_valid(answer) and is_whole(response)
    record(turn, [*added, answer or Content(role="model", parts=[])], is_valid=valid)


def _function_turns(response: Any, contents: Sequence[Content]) -> list[Content]:
    """Return the turns of function calls after the contents of the request."""
    history: Any = response.automatic_function_calling_history
    return cast("list[Content]", history)[len(contents) :] if isinstance(history, list) else []
