"""Error messages for values that are not valid, and conversion of values whose meaning is clear."""

from __future__ import annotations

import re
import typing
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Literal, cast

from pydantic import BaseModel
from pydantic_core import ValidationError

from gemkit._lazy import hint
from gemkit.errors import InvalidInputError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

_WRONG_MODEL = frozenset({"model_type", "model_attributes_type"})
_MAX_REPAIRS = 64
_MAX_CHOICES = 8
_MAX_CHARACTERS = 60
_FEW_FIELDS = 4  # so few may all be given by hand
_CUTOFF = 0.75
# Names of the same fields in other APIs; the first that a type has is meant.
_OTHER_NAMES = {
    "arguments": ("parameters",),
    "cache": ("cached_content",),
    "candidates": ("candidate_count",),
    "content": ("parts",),
    "dimensions": ("output_dimensionality",),
    "functions": ("tools", "function_declarations"),
    "json": ("response_mime_type",),
    "max_completion_tokens": ("max_output_tokens",),
    "max_new_tokens": ("max_output_tokens",),
    "n": ("candidate_count",),
    "num_images": ("number_of_images",),
    "retries": ("http_options", "retry_options"),
    "schema": ("response_schema",),
    "system": ("system_instruction",),
    "system_prompt": ("system_instruction",),
    "temp": ("temperature",),
    "tool_choice": ("tool_config",),
    "voice": ("speech_config", "voice_config", "voice_name"),
}
_NO_FIELDS = {
    "contents": "it is an argument of the method, beside config",
    "model": "it is an argument of the method, beside config",
    "generation_config": "its fields are given in config itself",
    "stream": "call the method whose name ends in _stream",
}
_OTHER_CLASS_NAMES = {
    "from_data": "; use from_bytes(data=..., mime_type=...)",
    "from_function_declarations": "; use Tool(function_declarations=...)",
    "from_image": "; use from_bytes(data=..., mime_type=...), or give a PIL image in its place",
}
Location = tuple[int | str, ...]


def validate_again(
    error: ValidationError, value: Any, model: type[BaseModel], at: str | None = None, **options: Any
) -> Any:
    """Validate a value again after `repair`.

    Args:
        error: The error of the first validation.
        value: The value.
        model: Its type.
        at: Its name in errors; see `input_error`.
        **options: Further arguments of pydantic's validator.

    Raises:
        InvalidInputError: The value is not valid; the message names every problem.
    """
    repaired = repair(error, value, model)
    extra: Literal["allow", "forbid"] = "forbid"
    if at is None and _is_dump(error, value, model):
        repaired = value if repaired is None else repaired
        extra = "allow"
    if repaired is None:
        raise input_error(error, model, at) from None
    try:
        return model.__pydantic_validator__.validate_python(repaired, extra=extra, **options)
    except ValidationError as second:
        raise input_error(second, model, at) from None


def _is_dump(error: ValidationError, value: Mapping[str, Any], model: type[BaseModel]) -> bool:
    """Return whether values are a dump of a message, which may have fields that only the service knows."""
    fields = model.__pydantic_fields__
    unknown = [each["loc"] for each in error.errors(include_url=False) if each["type"] == "extra_forbidden"]
    if model.__name__.endswith("Config") or any(_hint(model, location) for location in unknown):
        return False
    if "sdk_http_response" in fields and value.get("sdk_http_response", value.get("sdkHttpResponse")) is not None:
        return True
    return len(fields) > _FEW_FIELDS and all(name in value or field.alias in value for name, field in fields.items())


def repair(error: ValidationError, value: Any, model: type[BaseModel]) -> Any:
    """Replace classes without required fields, and instances of related classes, by instances of the expected type.

    Values of properties, which dumps of other clients contain, are removed: they are computed from fields.

    Args:
        error: The error of the validation.
        value: The dictionary; it is not changed.
        model: Its type.

    Returns:
        A copy to validate again; None if nothing could be replaced.
    """
    problems = error.errors(include_url=False, include_context=False)
    if len(problems) > _MAX_REPAIRS:
        return None
    found = False
    for problem in problems:
        given: Any = problem["input"]
        if problem["type"] == "extra_forbidden":
            holder = _holder(model, problem["loc"])
            if not isinstance(getattr(holder, str(problem["loc"][-1]), None), property):
                continue
            value, found = _remove(value, problem["loc"]), True
            continue
        if problem["type"] not in _WRONG_MODEL:
            continue
        if isinstance(given, type) and issubclass(given, BaseModel) and not _required(given):
            replacement: Any = {}
        elif isinstance(given, BaseModel):
            replacement = set_fields(given)
        else:
            continue
        value = _replace(value, problem["loc"], given, replacement)
        found = True
    return value if found else None


def set_fields(message: BaseModel) -> dict[str, Any]:
    """Return the fields of a message that have a value, by name."""
    return {name: value for name, value in vars(message).items() if value is not None and not name.startswith("_")}


def input_error(error: ValidationError, model: type[BaseModel], at: str | None = None) -> InvalidInputError:
    """Return an error that describes every problem: its location, the reason, and a suggestion.

    Args:
        error: The error of the validation.
        model: The type of the value.
        at: The name of the value, such as ``config``; None for arguments of the type's constructor, whose messages
            start with the type's name and whose `path` starts with a field.
    """
    name = model.__name__ if at is None else at
    messages: list[str] = []
    paths: list[str] = []
    for problem in error.errors(include_url=False):
        path = _format_location(problem["loc"])
        inner = problem.get("ctx", {}).get("error")
        if isinstance(inner, InvalidInputError):
            message = inner.message
            is_relative = inner.path[:1] in {".", "["}
            messages.append(f"{name}{path}{_with_place(message, f'{name}{path}') if is_relative else ': ' + message}")
            path += inner.path if is_relative else ""
        elif problem["type"] == "extra_forbidden":
            messages.append(f"{name}{path} is unknown{_hint(model, problem['loc'])}")
        else:
            messages.append(f"{name}{path} {_reason(problem)}")
        paths.append(path.removeprefix(".") if at is None else f"{at}{path}")
    found = InvalidInputError("; ".join(messages))
    found.path = paths[0] if len(paths) == 1 else at or ""
    return found


def hint_for(name: str, model: type[BaseModel]) -> str:
    """Return ``; did you mean ...?`` or other advice for a name that is not a field of a model, or an empty string."""
    if (advice := _NO_FIELDS.get(_snake(name))) and "response_mime_type" in model.__pydantic_fields__:
        return f"; {advice}"
    closest = _closest_name(name, model)
    return f"; did you mean {closest}?" if closest else ""


@lru_cache(maxsize=256)  # `hasattr` of a message may look up the same missing name again and again
def hint_for_class(name: str, model: type[BaseModel]) -> str:
    """Return a hint for a missing attribute of a class: ``; did you mean ...?`` or other advice, or an empty string."""
    return _OTHER_CLASS_NAMES.get(name) or hint(name, [each for each in dir(model) if not each.startswith("_")])


def _required(model: type[BaseModel]) -> bool:
    return any(field.is_required() for field in model.__pydantic_fields__.values())


def _replace(value: Any, location: Location, given: object, replacement: object) -> Any:
    """Return a copy of a value with a replacement at a location; parts of the location added by pydantic are skipped."""
    if value is given:
        return replacement
    if not location:
        return value
    key, *rest = location
    holder = _copy(value)
    if not _contains(holder, key):
        return _replace(value, tuple(rest), given, replacement)
    holder[key] = _replace(holder[key], tuple(rest), given, replacement)
    return holder


def _remove(value: Any, location: Location) -> Any:
    """Return a copy of a value without the item at a location."""
    key, *rest = location
    holder = _copy(value)
    if not _contains(holder, key) or (not rest and isinstance(holder, list)):
        return _remove(value, tuple(rest)) if rest else value
    if rest:
        holder[key] = _remove(holder[key], tuple(rest))
    else:
        del holder[key]
    return holder


def _copy(value: object) -> Any:
    if isinstance(value, dict):
        return dict(cast("Mapping[Any, Any]", value))
    return list(cast("Sequence[Any]", value)) if isinstance(value, list | tuple) else None


def _contains(holder: Any, key: object) -> bool:
    return key in holder if isinstance(holder, dict) else isinstance(holder, list) and isinstance(key, int)


def _format_location(location: Location) -> str:
    # pydantic adds the types of a union that it has tried, such as `list[Part]` or `function-before[...]`.
    shown = [part for part in location if isinstance(part, int) or not set("-[") & set(part)]
    return "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in shown)


def _with_place(message: str, place: str) -> str:
    """Put the place in front of each problem of a message except the first."""
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
    if problem["type"] in {"literal_error", "enum"}:
        *choices, last = str(problem["ctx"]["expected"]).replace(" or ", ", ").split(", ")
        few = [*choices, last] if len(choices) < _MAX_CHOICES else [*choices[:_MAX_CHOICES], "..."]
        return f"must be {'one of ' if choices else ''}{', '.join(few)}, not {repr(given)[:_MAX_CHARACTERS]}"
    message = str(problem["msg"])
    if not message.startswith("Input should be "):
        return f"is not valid: {message.removeprefix('Value error, ')}"
    message = re.sub(r"\ba valid (?=([aeiou])?)", lambda match: "an " if match[1] else "a ", message)
    message = message.replace("an bytes", "bytes").replace("a bytes", "bytes")
    wanted, _, detail = message.removeprefix("Input should be ").partition(",")
    return f"must be {wanted}, not {kind}" + (f":{detail}" if detail else "")


def _hint(model: type[BaseModel], location: Location) -> str:
    """Return the hint for an unknown name, which is the last part of its location."""
    holder = _holder(model, location)
    return hint_for(str(location[-1]), holder) if holder is not None else ""


def _holder(model: type[BaseModel], location: Location) -> type[BaseModel] | None:
    """Return the type that should have the last name of a location; None if it is not known."""
    holder: type[BaseModel] | None = model
    for step in location[:-1]:
        if isinstance(step, str) and holder is not None:
            holder = _member(holder, step)
    return holder


def _member(model: type[BaseModel], name: str) -> type[BaseModel] | None:
    for known, field in model.__pydantic_fields__.items():
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


def _closest_name(name: str, model: type[BaseModel]) -> str:
    from difflib import get_close_matches

    wanted = _snake(name)
    names = list(model.__pydantic_fields__)
    if wanted in names:
        return wanted
    for other in _OTHER_NAMES.get(wanted, ()):
        if other in names:
            return other
    if close := get_close_matches(wanted, names, n=1, cutoff=_CUTOFF):
        return close[0]
    words = set(wanted.split("_"))
    wider = [each for each in names if words <= set(each.split("_"))]
    if len(wider) == 1:
        return wider[0]
    # A field of a nested object, such as `thinking_budget` next to `thinking_config`.
    deeper = [
        f"{each}.{wanted}"
        for each, field in model.__pydantic_fields__.items()
        for inner in _models(field.annotation)
        if wanted in inner.__pydantic_fields__
    ]
    return deeper[0] if len(deeper) == 1 else ""
