"""Functions that a model may call: validated arguments in, results in the form of a function response out."""

from __future__ import annotations

import functools
import inspect
import operator
from threading import TIMEOUT_MAX
from types import FunctionType
from typing import TYPE_CHECKING, Any, NamedTuple, cast
from weakref import WeakKeyDictionary

from gemkit._features.tools.declarations import FILLED, check_name, function_name, parameters_model
from gemkit.errors import FunctionInvocationError, InvalidInputError, UnsupportedFunctionError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from pydantic import BaseModel

    from gemkit._generated.types.content import FunctionCall, FunctionResponsePart, Part
    from gemkit._generated.types.tools import FunctionDeclaration

_EXACT = 2**53  # above it, not every whole number is a float


class FunctionTool:
    """A function as a tool, with its options. A plain function in `tools` has the defaults.

    Args:
        function: A function, bound method, partial, callable object or coroutine function; every parameter needs a
            type annotation.
        name: What the model calls it; by default its own name.
        description: What it does; by default its docstring.
        timeout: Seconds it may take; None for as long as it takes. In sync code it then runs in a thread, which goes
            on in the background when the time is over.
        in_thread: In sync code, run it in a thread beside the other calls of the same turn.
        on_error: Called with the function call and the exception when it fails; what it returns, if anything, is sent
            to the model instead of the error message.
        non_blocking: In live sessions, declare that the conversation goes on while it runs.
        scheduling: In live sessions, when the model is to take up the result of a function that does not block:
            ``INTERRUPT``, ``WHEN_IDLE`` or ``SILENT``.
    """

    is_function_tool = True

    def __init__(
        self,
        function: Callable[..., Any],
        *,
        name: str | None = None,
        description: str | None = None,
        timeout: float | None = None,
        in_thread: bool = False,
        on_error: Callable[[FunctionCall, Exception], Any] | None = None,
        non_blocking: bool = False,
        scheduling: str | None = None,
    ) -> None:
        if isinstance(function, type) or not callable(function):
            raise UnsupportedFunctionError(f"a tool must be a function, not {function!r}")
        check_hook(on_error)
        check_timeout(timeout)
        self.function = function
        self.name = name or function_name(function)
        check_name(self.name)
        self.description = description
        self.timeout = timeout
        self.in_thread = in_thread or timeout is not None
        self.on_error = on_error
        self.non_blocking = non_blocking
        self.scheduling = scheduling

    def __repr__(self) -> str:
        return f"FunctionTool({self.name})"

    @property
    def is_async(self) -> bool:
        """Whether calling it gives a coroutine."""
        return _gives_coroutine(self.function)

    @functools.cached_property
    def _described(self) -> _Described:
        return _described(self.function)

    @functools.cached_property
    def declaration(self) -> FunctionDeclaration:
        """What the error is sent to the model."""
        from gemkit._generated.types.tools import Behavior

        declared = self._described.declaration
        changed: dict[str, Any] = {"name": self.name, "description": self.description or declared.description}
        if self.non_blocking:
            changed["behavior"] = Behavior.NON_BLOCKING
        return declared.model_copy(update=changed)

    def check(self) -> None:
        """Check that it can be declared and called.

        Raises:
            UnsupportedFunctionError: A parameter has no annotation, or a type that JSON Schema cannot describe.
        """
        _ = self._described

    def arguments(self, given: Mapping[str, Any] | None) -> dict[str, Any]:
        """Return the arguments of a call as the function's own types; what it has no parameter for is left out.

        Raises:
            FunctionInvocationError: One is missing or does not fit.
        """
        from pydantic import ValidationError
        from pydantic_core import to_json

        model = self._described.model
        try:
            # They are JSON: a date is a string there, also for a model that is strict in Python.
            checked = model.model_validate_json(to_json(_whole(dict(given or {}))))
        except ValidationError as error:
            problems = "; ".join(
                f"{'.'.join(str(part) for part in item['loc'])}: {item['msg']}"
                for item in error.errors(include_url=False, include_input=False, include_context=False)
            )
            raise FunctionInvocationError(f"{self.name} was called with invalid arguments: {problems}") from None
        return {
            str(field.alias): getattr(checked, name)
            for name, field in model.model_fields.items()
            if name in checked.model_fields_set or name.startswith(FILLED)
        }

    def call(self, given: Mapping[str, Any] | None) -> Any:
        """Call the function; what it returns may be a coroutine."""
        return self.function(**self.arguments(given))


def check_hook(on_error: Callable[..., Any] | None) -> None:
    """Check that a hook of errors is a plain function.

    Raises:
        InvalidInputError: Calling it gives a coroutine, which sync calls could not wait for.
    """
    if on_error is not None and _gives_coroutine(on_error):
        raise InvalidInputError("on_error must be a plain function, not a coroutine function", path="on_error")


def check_timeout(timeout: float | None) -> None:
    """Check that a timeout is one.

    Raises:
        InvalidInputError: It is not a positive number of seconds.
    """
    is_number = isinstance(timeout, int | float) and not isinstance(timeout, bool)
    if timeout is not None and not (is_number and 0 < timeout <= TIMEOUT_MAX):
        raise InvalidInputError(
            f"timeout must be a positive number of seconds or None, not {timeout!r}", path="timeout"
        )


def _gives_coroutine(function: Any) -> bool:
    while isinstance(function, functools.partial):
        function = cast("Any", function).func
    call = getattr(cast("Any", type(function)), "__call__", None)  # noqa: B004 - that of the type is the one that runs
    return inspect.iscoroutinefunction(function) or inspect.iscoroutinefunction(call)


class _Described(NamedTuple):
    """The parsed signature of a function."""

    model: type[BaseModel]
    declaration: FunctionDeclaration
    origin: tuple[Any, ...]


# Cached as long as the function exists: parsing a signature takes longer than the rest of a call.
_known: WeakKeyDictionary[FunctionType, _Described] = WeakKeyDictionary()


def _described(function: Callable[..., Any]) -> _Described:
    if not isinstance(function, FunctionType):
        return _describe(function, ())
    origin = (
        function.__annotations__,
        function.__defaults__,
        function.__kwdefaults__,
        function.__doc__,
        function.__name__,
    )
    known = _known.get(function)
    if known is None or not all(map(operator.is_, known.origin, origin)):
        known = _known[function] = _describe(function, origin)
    return known


def _describe(function: Callable[..., Any], origin: tuple[Any, ...]) -> _Described:
    from gemkit._generated.types.tools import FunctionDeclaration

    declaration = FunctionDeclaration.from_callable(callable=function, use_json_schema=True)
    return _Described(parameters_model(function), declaration, origin)


def as_function(item: Any) -> Any:
    """Return a function as a tool, and everything else as it is."""
    if callable(item) and not isinstance(item, type | FunctionTool):
        return FunctionTool(cast("Callable[..., Any]", item))
    return item


def function_tools(tools: Iterable[Any]) -> dict[str, FunctionTool]:
    """Return the functions among the tools of a call, by name.

    Raises:
        UnsupportedFunctionError: One of them cannot be declared.
        InvalidInputError: Two of them have one name.
    """
    found: dict[str, FunctionTool] = {}
    for item in tools:
        tool = as_function(item)
        if not isinstance(tool, FunctionTool):
            continue
        tool.check()
        if tool.name in found:
            raise InvalidInputError(
                f"two functions have the name {tool.name!r}; give one another: FunctionTool(..., name=...), or "
                "MCPTools(..., prefix=...) for those of an MCP session",
                path="config.tools",
            )
        found[tool.name] = tool
    return found


def result_part(call: FunctionCall, result: Any) -> Part:
    """Return the response to a function call that returned; pictures and other media stand beside it, as parts."""
    import json

    from pydantic_core import PydanticSerializationError, to_jsonable_python

    from gemkit._generated.types.content import FunctionResponse, Part

    if isinstance(result, Part) and result.function_response is not None:
        result = result.function_response
    if isinstance(result, FunctionResponse):
        return Part(function_response=result.model_copy(update={"id": call.id, "name": call.name}))
    media, rest = _media(result)
    try:
        value = to_jsonable_python(rest, bytes_mode="base64", by_alias=True, exclude_none=True)
        # Neither NaN nor half a character can be sent.
        json.dumps(value, allow_nan=False, ensure_ascii=False).encode()
    except (PydanticSerializationError, ValueError) as error:
        return error_part(call, FunctionInvocationError(f"{call.name} returned what is not JSON: {error}"))
    response = FunctionResponse(id=call.id, name=call.name, response={"result": value}, parts=media or None)
    return Part(function_response=response)


def _media(result: Any) -> tuple[list[FunctionResponsePart], Any]:
    """Return the media that a result is, or that a list has, and the rest."""
    items = list(cast("Sequence[Any]", result)) if isinstance(result, list | tuple) else [result]
    found = [_medium(item) for item in items]
    media = [medium for medium in found if medium is not None]
    rest: list[Any] = [item for item, medium in zip(items, found, strict=True) if medium is None]
    return media, rest if media else cast("Any", result)


def _medium(result: Any) -> FunctionResponsePart | None:
    """Return an image, or a part with media, as part of a function response; None for anything else."""
    from gemkit._features.contents.images import image_part, is_image
    from gemkit._generated.types.content import Blob, FunctionResponseBlob, FunctionResponsePart, Part
    from gemkit._generated.types.images import Image

    if is_image(result):
        result = image_part(result)
    medium = result.inline_data if isinstance(result, Part) else result
    if isinstance(medium, Image):
        data, mime_type = medium.image_bytes, medium.mime_type or "image/png"
    elif isinstance(medium, Blob):
        data, mime_type = medium.data, medium.mime_type or "application/octet-stream"
    else:
        return None
    if data is None:
        return None
    return FunctionResponsePart(inline_data=FunctionResponseBlob(data=data, mime_type=mime_type))


def error_part(call: FunctionCall, error: BaseException) -> Part:
    """Return the response to a function call that failed."""
    from gemkit._generated.types.content import FunctionResponse, Part

    message = str(error) or type(error).__name__
    return Part(function_response=FunctionResponse(id=call.id, name=call.name, response={"error": message}))


def failed_part(tool: FunctionTool, call: FunctionCall, error: Exception) -> Part:
    """Return the response to a function call that failed, after its hook was told."""
    if tool.on_error is not None:
        instead = tool.on_error(call, error)
        if instead is not None:
            return result_part(call, instead)
    return error_part(call, error)


def unknown_part(call: FunctionCall, known: Iterable[str]) -> Part:
    """Return the response to a call of a function that there is not."""
    names = ", ".join(sorted(known)) or "none"
    return error_part(call, FunctionInvocationError(f"there is no function {call.name!r}; there are: {names}"))


def _whole(value: object) -> object:
    """Return a value of JSON with whole numbers as int: a service has numbers as floats, and an int may come as 1.0."""
    if isinstance(value, dict):
        return {key: _whole(item) for key, item in cast("dict[str, object]", value).items()}
    if isinstance(value, list):
        return [_whole(item) for item in cast("list[object]", value)]
    return int(value) if isinstance(value, float) and value.is_integer() and abs(value) < _EXACT else value


FunctionTool.__module__ = "gemkit.tools"
