"""Functions as tools: validate the arguments of function calls, and encode results as function responses."""

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

_EXACT = 2**53  # above it, not every integer is representable as a float


class FunctionTool:
    """A function as a tool, with its options. A plain function in `tools` has the defaults.

    Args:
        function: A function, bound method, partial, callable object or coroutine function; every parameter needs a
            type annotation.
        name: Name for the model; by default the name of the function.
        description: Description for the model; by default the docstring.
        timeout: Maximum seconds per call; None for no limit. In sync code the function then runs in a thread, which
            continues in the background after a timeout.
        in_thread: In sync code, run it in a thread, in parallel with the other calls of the same turn.
        on_error: Callback that receives the function call and the exception if the function fails; its result, unless
            None, is sent to the model instead of the error message.
        non_blocking: In live sessions, declare that the conversation continues while the function runs.
        scheduling: In live sessions, when the model processes the result of a non-blocking function:
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
        """Whether calling it returns a coroutine."""
        return _gives_coroutine(self.function)

    @functools.cached_property
    def _described(self) -> _Described:
        return _described(self.function)

    @functools.cached_property
    def declaration(self) -> FunctionDeclaration:
        """The declaration of the function."""
        from gemkit._generated.types.tools import Behavior

        declared = self._described.declaration
        changed: dict[str, Any] = {"name": self.name, "description": self.description or declared.description}
        if self.non_blocking:
            changed["behavior"] = Behavior.NON_BLOCKING
        return declared.model_copy(update=changed)

    def check(self) -> None:
        """Check that the function can be declared and called.

        Raises:
            UnsupportedFunctionError: A parameter has no annotation, or a type that JSON Schema cannot describe.
        """
        _ = self._described

    def arguments(self, given: Mapping[str, Any] | None) -> dict[str, Any]:
        """Return the arguments of a call, converted to the parameter types; unknown arguments are ignored.

        Raises:
            FunctionInvocationError: An argument is missing or not valid.
        """
        from pydantic import ValidationError
        from pydantic_core import to_json

        model = self._described.model
        try:
            # Validated as JSON: strict types must accept a date as a string.
            checked = model.model_validate_json(to_json(_integral(dict(given or {}))))
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
        """Call the function; the result may be a coroutine."""
        return self.function(**self.arguments(given))


def check_hook(on_error: Callable[..., Any] | None) -> None:
    """Check that an `on_error` callback is a sync function.

    Raises:
        InvalidInputError: It returns a coroutine, which sync calls cannot await.
    """
    if on_error is not None and _gives_coroutine(on_error):
        raise InvalidInputError("on_error must be a plain function, not a coroutine function", path="on_error")


def check_timeout(timeout: float | None) -> None:
    """Check that a timeout is valid.

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
    call = getattr(cast("Any", type(function)), "__call__", None)  # noqa: B004 - the `__call__` of the type is used
    return inspect.iscoroutinefunction(function) or inspect.iscoroutinefunction(call)


class _Described(NamedTuple):
    """Name, schema and model of a function."""

    model: type[BaseModel]
    declaration: FunctionDeclaration
    origin: tuple[Any, ...]


# Cached by weak reference: inspecting a signature takes longer than the rest of a call.
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
    """Return a function as a `FunctionTool`, and other values unchanged."""
    if callable(item) and not isinstance(item, type | FunctionTool):
        return FunctionTool(cast("Callable[..., Any]", item))
    return item


def function_tools(tools: Iterable[Any]) -> dict[str, FunctionTool]:
    """Return the functions in the tools of a call, by name.

    Raises:
        UnsupportedFunctionError: A function cannot be declared.
        InvalidInputError: Two functions have the same name.
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
    """Return the function response with a result; images and other media are added as parts."""
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
        # NaN and lone surrogates cannot be sent.
        json.dumps(value, allow_nan=False, ensure_ascii=False).encode()
    except (PydanticSerializationError, ValueError) as error:
        return error_part(call, FunctionInvocationError(f"{call.name} returned what is not JSON: {error}"))
    response = FunctionResponse(id=call.id, name=call.name, response={"result": value}, parts=media or None)
    return Part(function_response=response)


def _media(result: Any) -> tuple[list[FunctionResponsePart], Any]:
    """Return the media of a result or of its items, and the remaining result."""
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
    """Return the function response with an error."""
    from gemkit._generated.types.content import FunctionResponse, Part

    message = str(error) or type(error).__name__
    return Part(function_response=FunctionResponse(id=call.id, name=call.name, response={"error": message}))


def failed_part(tool: FunctionTool, call: FunctionCall, error: Exception) -> Part:
    """Return the function response with an error, after calling `on_error`."""
    if tool.on_error is not None:
        instead = tool.on_error(call, error)
        if instead is not None:
            return result_part(call, instead)
    return error_part(call, error)


def unknown_part(call: FunctionCall, known: Iterable[str]) -> Part:
    """Return the function response to a call of an unknown function."""
    names = ", ".join(sorted(known)) or "none"
    return error_part(call, FunctionInvocationError(f"there is no function {call.name!r}; there are: {names}"))


def _integral(value: object) -> object:
    """Return a JSON value with integral floats as int: the services use floats, so that an int may be sent as 1.0."""
    if isinstance(value, dict):
        return {key: _integral(item) for key, item in cast("dict[str, object]", value).items()}
    if isinstance(value, list):
        return [_integral(item) for item in cast("list[object]", value)]
    return int(value) if isinstance(value, float) and value.is_integer() and abs(value) < _EXACT else value


FunctionTool.__module__ = "gemkit.tools"
