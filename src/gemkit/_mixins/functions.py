"""Functions as the model sees them."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any, Literal, Self

from gemkit.errors import UnsupportedFunctionError

if TYPE_CHECKING:
    from collections.abc import Callable

    from gemkit._core.model import Message
    from gemkit._generated.types.tools import Behavior

    _Base = Message
else:
    _Base = object


class FunctionDeclarationMixin(_Base):
    """What `types.FunctionDeclaration` can do."""

    @classmethod
    def from_callable(
        cls,
        *,
        callable: Callable[..., Any],  # noqa: A002 - the name users know
        client: Any = None,
        behavior: Behavior | None = None,
        use_json_schema: bool = True,
    ) -> Self:
        """Describe a function to the model: its name, docstring and annotated parameters.

        Args:
            callable: The function; every parameter needs a type annotation.
            client: Ignored: both backends take the same declaration.
            behavior: Whether the model waits for the result; live sessions only.
            use_json_schema: Send the parameters as JSON Schema, which loses nothing. False lowers them to `Schema`.

        Raises:
            UnsupportedFunctionError: A parameter has no annotation, cannot be named, or has a type without a schema.
        """
        del client
        schema = parameters_schema(callable)
        facts: dict[str, Any] = {"name": _name(callable), "description": inspect.getdoc(callable), "behavior": behavior}
        if schema["properties"]:
            if use_json_schema:
                facts["parameters_json_schema"] = schema
            else:
                from gemkit._generated.types.schema import Schema  # noqa: PLC0415

                facts["parameters"] = Schema.from_json_schema(json_schema=schema)
        return cls.from_user({name: value for name, value in facts.items() if value is not None})

    @classmethod
    def from_callable_with_api_option(
        cls,
        *,
        callable: Callable[..., Any],  # noqa: A002 - the name users know
        api_option: Literal["ENTERPRISE", "GEMINI_API", "VERTEX_AI"] = "GEMINI_API",
        behavior: Behavior | None = None,
        use_json_schema: bool = True,
    ) -> Self:
        """Describe a function to the model, as `from_callable` does; both backends take the same declaration."""
        del api_option
        return cls.from_callable(callable=callable, behavior=behavior, use_json_schema=use_json_schema)


def parameters_schema(function: Callable[..., Any]) -> dict[str, Any]:
    """The JSON Schema of a function's arguments, as an object with one property per parameter.

    Raises:
        UnsupportedFunctionError: A parameter has no annotation, cannot be named, or has a type without a schema.
    """
    from pydantic import ConfigDict, Field, PydanticUserError, create_model  # noqa: PLC0415

    from gemkit._core.typed_dicts import readable  # noqa: PLC0415

    name = _name(function)
    fields: dict[str, Any] = {}
    for parameter in _signature(function).parameters.values():
        if parameter.kind not in {parameter.POSITIONAL_OR_KEYWORD, parameter.KEYWORD_ONLY}:
            raise UnsupportedFunctionError(
                f"{name}: the parameter {parameter} cannot be passed by name; give it a name and a type of its own"
            )
        if parameter.annotation is parameter.empty:
            raise UnsupportedFunctionError(f"{name}: the parameter {parameter.name} has no type annotation; add one")
        default = ... if parameter.default is parameter.empty else parameter.default
        # A parameter may be called what a model's own method is called; its alias is what the schema shows.
        fields[f"parameter_{len(fields)}"] = (readable(parameter.annotation), Field(default, alias=parameter.name))
    try:
        model = create_model(name, __config__=ConfigDict(arbitrary_types_allowed=False), **fields)
        schema: dict[str, Any] = model.model_json_schema()
    except (PydanticUserError, TypeError, ValueError, NameError) as error:
        raise UnsupportedFunctionError(f"{name}: its parameters have no JSON Schema: {error}") from error
    schema.pop("title", None)
    schema.setdefault("properties", {})
    for entry in schema["properties"].values():
        entry.pop("title", None)
    return schema


def _signature(function: Callable[..., Any]) -> inspect.Signature:
    try:
        return inspect.signature(function, eval_str=True)
    except (NameError, TypeError, ValueError) as error:
        raise UnsupportedFunctionError(f"{_name(function)}: its signature cannot be read: {error}") from error


def _name(function: Callable[..., Any]) -> str:
    return getattr(function, "__name__", None) or type(function).__name__


class FunctionResponseMixin(_Base):
    """What `types.FunctionResponse` can do."""

    @classmethod
    def from_mcp_response(cls, *, name: str, response: Any) -> Self:
        """The answer of an MCP tool as the answer of a function call.

        Args:
            name: The function that was called.
            response: The result of an MCP session's ``call_tool``: text, images, audio and embedded resources.
        """
        from gemkit._generated.types.content import FunctionResponseBlob, FunctionResponsePart  # noqa: PLC0415

        texts: list[str] = []
        parts: list[Any] = []
        for item in response.content:
            if item.type == "text":
                texts.append(item.text)
            elif item.type in {"image", "audio"}:
                blob = FunctionResponseBlob(data=item.data, mime_type=item.mimeType)
                parts.append(FunctionResponsePart(inline_data=blob))
            else:
                texts.append(item.model_dump_json(exclude_none=True))
        structured = getattr(response, "structuredContent", None)
        value: Any = structured if structured is not None else "\n".join(texts)
        key = "error" if getattr(response, "isError", False) else "output"
        return cls.from_user({"name": name, "response": {key: value}, "parts": parts or None})
