"""Methods of `types.FunctionDeclaration` and `types.FunctionResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Protocol, Self

from gemkit.errors import InvalidInputError

if TYPE_CHECKING:
    from collections.abc import Callable

    from gemkit._generated.types.schema import Schema
    from gemkit._generated.types.tools import Behavior
    from gemkit._mapping.model import Message

    _Base = Message
else:
    _Base = object

_SERVICES = ("ENTERPRISE", "GEMINI_API", "VERTEX_AI")


class _HasService(Protocol):
    """The attribute of a client that declarations use."""

    @property
    def vertexai(self) -> bool: ...


class FunctionDeclarationMixin(_Base):
    """Base class of `types.FunctionDeclaration`."""

    @classmethod
    def from_callable(
        cls,
        *,
        callable: Callable[..., Any],  # noqa: A002 - the name users know
        client: _HasService | None = None,
        behavior: Behavior | None = None,
        use_json_schema: bool = False,
    ) -> Self:
        """Return the declaration of a function: its name, docstring and annotated parameters.

        Args:
            callable: The function; every parameter needs a type annotation.
            client: A client of the service for the declaration. For Vertex AI the declaration also has the type of the
                result.
            behavior: Whether the model waits for the result; live sessions only.
            use_json_schema: Send parameters and result as JSON Schema, without loss. False converts them to `Schema`,
                unless they have tuples.

        Raises:
            UnsupportedFunctionError: A parameter has no annotation, cannot be passed by name, or has a type without a
                JSON Schema.
        """
        option: Any = "VERTEX_AI" if client is not None and client.vertexai else "GEMINI_API"
        return cls.from_callable_with_api_option(
            callable=callable, api_option=option, behavior=behavior, use_json_schema=use_json_schema
        )

    @classmethod
    def from_callable_with_api_option(
        cls,
        *,
        callable: Callable[..., Any],  # noqa: A002 - the name users know
        api_option: Literal["ENTERPRISE", "GEMINI_API", "VERTEX_AI"] = "GEMINI_API",
        behavior: Behavior | None = None,
        use_json_schema: bool = False,
    ) -> Self:
        """Return the declaration of a function, as `from_callable` does for a client of the named service.

        Args:
            callable: The function; every parameter needs a type annotation.
            api_option: The service; `ENTERPRISE` is an alias of `VERTEX_AI`.
            behavior: Whether the model waits for the result; live sessions only.
            use_json_schema: Send parameters and result as JSON Schema, without loss.

        Raises:
            InvalidInputError: `api_option` is not the name of a service.
            UnsupportedFunctionError: The function cannot be declared.
        """
        from gemkit._features.tools.declarations import function_doc, function_name, parameters_schema, result_schema

        if api_option not in _SERVICES:
            raise InvalidInputError(f"api_option must be one of {', '.join(_SERVICES)}, not {api_option!r}")
        fields: dict[str, Any] = {
            "name": function_name(callable),
            "description": function_doc(callable),
            "behavior": behavior,
        }
        parameters = parameters_schema(callable)
        schemas: dict[str, Any] = {"parameters": parameters if parameters["properties"] else None}
        if use_json_schema or api_option != "GEMINI_API":
            schemas["response"] = result_schema(callable)
        for name, schema in schemas.items():
            if schema is not None:
                as_json = use_json_schema or _has_tuple(schema)
                fields |= {f"{name}_json_schema": schema} if as_json else {name: _to_schema(schema)}
        return cls.from_user({name: value for name, value in fields.items() if value is not None})


def _has_tuple(schema: dict[str, Any]) -> bool:
    """Return whether a schema has tuples, whose items `Schema` cannot express."""
    from pydantic_core import to_json

    return b'"prefixItems"' in to_json(schema)


def _to_schema(schema: dict[str, Any]) -> Schema:
    from gemkit._generated.types.schema import Schema

    return Schema.from_json_schema(json_schema=schema)


def is_failure(result: Any) -> bool:
    """Return whether the result of an MCP tool is an error; mcp 1 and 2 spell the attribute differently."""
    return bool(getattr(result, "isError", False) or getattr(result, "is_error", False))


class FunctionResponseMixin(_Base):
    """Base class of `types.FunctionResponse`."""

    @classmethod
    def from_mcp_response(cls, *, name: str, response: Any) -> Self:
        """Return the result of an MCP tool as the response to a function call.

        Args:
            name: The function that was called.
            response: The result of an MCP session's ``call_tool``. Images, audio and binary resources become `parts`;
                all other content is a list under ``result``. For a failed call, ``error`` has a fixed text.

        Raises:
            InvalidInputError: `response` is not a result of ``call_tool``.
        """
        from gemkit._generated.types.content import FunctionResponseBlob, FunctionResponsePart

        if not isinstance(getattr(response, "content", None), list):
            raise InvalidInputError(
                f"response must be the result of an MCP session's call_tool, not {type(response).__name__}",
                path="response",
            )
        items: list[dict[str, Any]] = []
        parts: list[Any] = []
        for item in response.content:
            resource = getattr(item, "resource", None)
            data = getattr(item, "data", None) or getattr(resource, "blob", None)
            if data is None:
                items.append(item.model_dump(mode="json", exclude_none=True))
                continue
            holder = item if resource is None else resource
            # mcp 1 and 2 spell it differently.
            mime_type = getattr(holder, "mimeType", None) or getattr(holder, "mime_type", None)
            blob = FunctionResponseBlob(data=data, mime_type=mime_type or "application/octet-stream")
            parts.append(FunctionResponsePart(inline_data=blob))
        result = {"error": "MCP response is error."} if is_failure(response) else {"result": items}
        return cls.from_user({"name": name, "response": result, "parts": parts or None})
