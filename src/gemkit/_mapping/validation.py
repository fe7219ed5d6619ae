"""Tell a user what is wrong with a value, and accept the near misses whose meaning is clear."""

from __future__ import annotations

import re
import typing
from typing import TYPE_CHECKING, Any, cast

from pydantic import BaseModel
from pydantic_core import ValidationError

from gemkit.errors import InvalidInputError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

_WRONG_MODEL = frozenset({"model_type", "model_attributes_type"})
_MOST_REPAIRS = 64
_CUTOFF = 0.75
# What other interfaces call the same things.
_OTHER_NAMES = {
    "arguments": "parameters",
    "content": "parts",
    "dimensions": "output_dimensionality",
    "functions": "tools",
    "max_completion_tokens": "max_output_tokens",
    "n": "candidate_count",
    "system": "system_instruction",
    "system_prompt": "system_instruction",
    "tool_choice": "tool_config",
}
_NO_FIELDS = {
    "generation_config": "its fields are given in config itself",
    "stream": "call the method whose name ends in _stream",
}
Place = tuple[int | str, ...]


def validated_again(
    error: ValidationError, value: Any, model: type[BaseModel], at: str | None = None, **options: Any
) -> Any:
    """Validate a refused value once more, with what stands for an instance replaced.

    Args:
        error: Why the value was refused.
        value: The value.
        model: The type it is of.
        at: What errors call it; see `explained`.
        **options: Further arguments of pydantic's validator.

    Raises:
        InvalidInputError: It is refused all the same; the message names every problem.
    """
    again = repaired(error, value, model)
    if again is None:
        raise explained(error, model, at) from None
    try:
        return model.__pydantic_validator__.validate_python(again, extra="forbid", **options)
    except ValidationError as second:
        raise explained(second, model, at) from None


def repaired(error: ValidationError, value: Any, model: type[BaseModel]) -> Any:
    """Replace what stands for an instance: a class without required fields, or an instance of a related class.

    Values under the name of a property, which dumps of other clients have, are left out: they follow from the fields.

    Args:
        error: Why the value was refused.
        value: The dictionary that was refused; it is not changed.
        model: The type it is of.

    Returns:
        A copy to validate again, or None if nothing in it could be replaced.
    """
    problems = error.errors(include_url=False, include_context=False)
    if len(problems) > _MOST_REPAIRS:
        return None
    found = False
    for problem in problems:
        given: Any = problem["input"]
        if problem["type"] == "extra_forbidden":
            holder = _holder(model, problem["loc"])
            if not isinstance(getattr(holder, str(problem["loc"][-1]), None), property):
                continue
            value, found = _without(value, problem["loc"]), True
            continue
        if problem["type"] not in _WRONG_MODEL:
            continue
        if isinstance(given, type) and issubclass(given, BaseModel) and not _required(given):
            instead: Any = {}
        elif isinstance(given, BaseModel):
            instead = set_fields(given)
        else:
            continue
        value = _replaced(value, problem["loc"], given, instead)
        found = True
    return value if found else None


def set_fields(message: BaseModel) -> dict[str, Any]:
    """Return the fields of a message that have a value, by name."""
    return {name: value for name, value in vars(message).items() if value is not None and not name.startswith("_")}


def explained(error: ValidationError, model: type[BaseModel], at: str | None = None) -> InvalidInputError:
    """Describe every problem: where it is, what is wrong, and what was probably meant.

    Args:
        error: What the validation of a value found.
        model: The type of the value.
        at: What the value is called, such as ``config``; None for the arguments of the type's constructor, whose
            messages begin with its name and whose `path` begins with a field.
    """
    name = model.__name__ if at is None else at
    told: list[str] = []
    paths: list[str] = []
    for problem in error.errors(include_url=False):
        path = _spelled(problem["loc"])
        inner = problem.get("ctx", {}).get("error")
        if isinstance(inner, InvalidInputError):
            message = inner.message
            is_relative = inner.path[:1] in {".", "["}
            told.append(f"{name}{path}{_led(message, f'{name}{path}') if is_relative else ': ' + message}")
            path += inner.path if is_relative else ""
        elif problem["type"] == "extra_forbidden":
            told.append(f"{name}{path} is unknown{_hint(model, problem['loc'])}")
        else:
            told.append(f"{name}{path} {_reason(problem)}")
        paths.append(path.removeprefix(".") if at is None else f"{at}{path}")
    found = InvalidInputError("; ".join(told))
    found.path = paths[0] if len(paths) == 1 else at or ""
    return found


def hint_for(name: str, model: type[BaseModel]) -> str:
    """Return ``; did you mean ...?`` or other advice for a name that is not a field of a model, or an empty string."""
    if (advice := _NO_FIELDS.get(_snake(name))) and "response_mime_type" in model.model_fields:
        return f"; {advice}"
    meant = _meant(name, model)
    return f"; did you mean {meant}?" if meant else ""


def _required(model: type[BaseModel]) -> bool:
    return any(field.is_required() for field in model.model_fields.values())


def _replaced(value: Any, place: Place, given: object, instead: object) -> Any:
    """Return a copy of a value with something else at a place; what validation added to the place is passed over."""
    if value is given:
        return instead
    if not place:
        return value
    key, *rest = place
    holder = _copy(value)
    if not _has(holder, key):
        return _replaced(value, tuple(rest), given, instead)
    holder[key] = _replaced(holder[key], tuple(rest), given, instead)
    return holder


def _without(value: Any, place: Place) -> Any:
    """Return a copy of a value without what stands at a place."""
    key, *rest = place
    holder = _copy(value)
    if not _has(holder, key) or (not rest and isinstance(holder, list)):
        return _without(value, tuple(rest)) if rest else value
    if rest:
        holder[key] = _without(holder[key], tuple(rest))
    else:
        del holder[key]
    return holder


def _copy(value: object) -> Any:
    if isinstance(value, dict):
        return dict(cast("Mapping[Any, Any]", value))
    return list(cast("Sequence[Any]", value)) if isinstance(value, list | tuple) else None


def _has(holder: Any, key: object) -> bool:
    return key in holder if isinstance(holder, dict) else isinstance(holder, list) and isinstance(key, int)


def _spelled(place: Place) -> str:
    # Members of a union add the name of the type that was tried, such as `list[Part]` or `function-before[...]`.
    shown = [part for part in place if isinstance(part, int) or not set("-[") & set(part)]
    return "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in shown)


def _led(message: str, place: str) -> str:
    """Put the place before all problems of a message but the first."""
    return re.sub(r"; (?=[\[.])", f"; {place}", message)


def _with_article(name: str) -> str:
    return f"{'an' if name[0] in 'AEIO' or name.startswith('Http') else 'a'} {name}"


def _reason(problem: Mapping[str, Any]) -> str:
    given = problem["input"]
    kind = f"the class {given.__name__}" if isinstance(given, type) else type(given).__name__
    if problem["type"] in _WRONG_MODEL:
        return f"must be {_with_article(problem['ctx']['class_name'])} or a dictionary, not {kind}"
    if problem["type"] == "missing":
        return "is required"
    message = str(problem["msg"])
    if not message.startswith("Input should be "):
        return f"is not valid: {message.removeprefix('Value error, ')}"
    message = re.sub(r"\ba valid (?=([aeiou])?)", lambda match: "an " if match[1] else "a ", message)
    wanted, _, detail = message.removeprefix("Input should be ").partition(",")
    return f"must be {wanted}, not {kind}" + (f":{detail}" if detail else "")


def _hint(model: type[BaseModel], place: Place) -> str:
    """Return the hint for an unknown name, which is the last of its place."""
    holder = _holder(model, place)
    return hint_for(str(place[-1]), holder) if holder is not None else ""


def _holder(model: type[BaseModel], place: Place) -> type[BaseModel] | None:
    """Return the type that the last name of a place was looked for in; None if that is not known."""
    holder: type[BaseModel] | None = model
    for step in place[:-1]:
        if isinstance(step, str) and holder is not None:
            holder = _member(holder, step)
    return holder


def _member(model: type[BaseModel], name: str) -> type[BaseModel] | None:
    for known, field in model.model_fields.items():
        if name in {known, field.alias}:
            return next(_models(field.annotation), None)
    return model  # the name of a type in a union, or a key of a map


def _models(annotation: Any) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for argument in typing.get_args(annotation):
        yield from _models(argument)


def _snake(name: str) -> str:
    return re.sub(r"(?<=[a-z0-9])([A-Z])", r"_\1", name).lower()


def _meant(name: str, model: type[BaseModel]) -> str:
    from difflib import get_close_matches

    wanted = _snake(name)
    names = list(model.model_fields)
    if wanted in names:
        return wanted
    if (other := _OTHER_NAMES.get(wanted, "")) in names:
        return other
    if close := get_close_matches(wanted, names, n=1, cutoff=_CUTOFF):
        return close[0]
    words = set(wanted.split("_"))
    wider = [each for each in names if words <= set(each.split("_"))]
    if len(wider) == 1:
        return wider[0]
    # A field that belongs one level deeper, such as `thinking_budget` beside `thinking_config`.
    deeper = [
        f"{each}.{wanted}"
        for each, field in model.model_fields.items()
        for inner in _models(field.annotation)
        if wanted in inner.model_fields
    ]
    return deeper[0] if len(deeper) == 1 else ""
