"""Check that the function calls of a conversation are followed by their responses."""

from collections.abc import Sequence

from gemkit.emulator.json_values import JSON, as_object, as_text, objects
from gemkit.emulator.service_errors import ServiceError, invalid


def check_turns(contents: Sequence[JSON]) -> None:
    """Reject function responses that do not match the calls of the previous turn, and calls without responses.

    A turn with function calls that is not the last one must be followed by a turn with one response for each call.
    A response must have the name of its call, and the id if it has one.

    Raises:
        ServiceError: 400, with the index of the turn.
    """
    for index, content in enumerate(contents):
        responses = _parts_of(content, "functionResponse")
        before = contents[index - 1] if index else {}
        called = _parts_of(before, "functionCall") if before.get("role") == "model" else []
        path = f"contents[{index}]"
        if responses and not called:
            raise _error(path, "has function responses and does not come right after a turn with function calls")
        if len(responses) != len(called):
            raise _error(
                path,
                f"has {len(responses)} function responses and the turn before it has {len(called)} function calls; "
                "the numbers must be equal",
            )
        for response in responses:
            _remove_call(called, response, path)


def round_of(contents: Sequence[JSON]) -> tuple[Sequence[JSON], int]:
    """Return the parts of the current question, and the number of turns with function responses after it."""
    number = 0
    for content in reversed(contents):
        if _parts_of(content, "functionResponse"):
            number += 1
        elif content.get("role") != "model":
            return objects(content.get("parts")), number
    return [], number


def _parts_of(content: JSON, kind: str) -> list[JSON]:
    return [as_object(part[kind]) for part in objects(content.get("parts")) if kind in part]


def _remove_call(called: list[JSON], response: JSON, path: str) -> None:
    """Remove the call of a response from the open calls."""
    name, given = as_text(response.get("name")), response.get("id")
    for call in called:
        if call.get("name") == name and (not given or call.get("id") in (given, None, "")):
            called.remove(call)
            return
    left = ", ".join(f"{call.get('name')} (id {call.get('id')!r})" for call in called)
    raise _error(path, f"has a function response {name!r} with id {given!r}, which matches none of: {left}")


def _error(path: str, problem: str) -> ServiceError:
    text = f"{path} {problem}."
    return invalid(text, (path, text))
