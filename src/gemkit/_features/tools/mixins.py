"""Helpers on `types.FunctionDeclaration` and `types.FunctionResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

if TYPE_CHECKING:
    from collections.abc import Callable

    from gemkit._generated.types.tools import Behavior
    from gemkit._mapping.model import Message

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
        """Return the declaration of a function: its name, docstring and annotated parameters.

        Args:
            callable: The function; every parameter needs a type annotation.
            client: Ignored: both backends take the same declaration.
            behavior: Whether the model waits for the result; live sessions only.
            use_json_schema: Send the parameters as JSON Schema, which loses nothing. False converts them to `Schema`.

        Raises:
            UnsupportedFunctionError: A parameter has no annotation, cannot be passed by name, or has a type without a
                JSON Schema.
        """
        import inspect

        from gemkit._features.tools.declarations import function_name, parameters_schema

        del client
        schema = parameters_schema(callable)
        fields: dict[str, Any] = {
            "name": function_name(callable),
            "description": inspect.getdoc(callable),
            "behavior": behavior,
        }
        if schema["properties"]:
            if use_json_schema:
                fields["parameters_json_schema"] = schema
            else:
                from gemkit._generated.types.schema import Schema

                fields["parameters"] = Schema.from_json_schema(json_schema=schema)
        return cls.from_user({name: value for name, value in fields.items() if value is not None})

    @classmethod
    def from_callable_with_api_option(
        cls,
        *,
        callable: Callable[..., Any],  # noqa: A002 - the name users know
        api_option: Literal["ENTERPRISE", "GEMINI_API", "VERTEX_AI"] = "GEMINI_API",
        behavior: Behavior | None = None,
        use_json_schema: bool = True,
    ) -> Self:
        """Return the declaration of a function, as `from_callable` does; both backends take the same declaration."""
        del api_option
        return cls.from_callable(callable=callable, behavior=behavior, use_json_schema=use_json_schema)


class FunctionResponseMixin(_Base):
    """What `types.FunctionResponse` can do."""

    @classmethod
    def from_mcp_response(cls, *, name: str, response: Any) -> Self:
        """Return the result of an MCP tool as the response to a function call.

        Args:
            name: The function that was called.
            response: The result of an MCP session's ``call_tool``: text, images, audio and embedded resources.
        """
        from gemkit._generated.types.content import FunctionResponseBlob, FunctionResponsePart

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
