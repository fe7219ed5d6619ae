"""Methods of `types.Part`, `types.Blob` and the parts of function responses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, cast

from gemkit._mapping.streamed_json import LARGE, Base64Placeholders
from gemkit.errors import InvalidInputError

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler, SerializationInfo, SerializerFunctionWrapHandler
    from pydantic_core import CoreSchema

    from gemkit._generated.dicts import PartMediaResolutionOrDict
    from gemkit._generated.types.content import (
        Blob,
        FunctionResponsePart,
        Language,
        Outcome,
        Part,
        PartMediaResolution,
        PartMediaResolutionLevel,
    )
    from gemkit._generated.types.images import Image
    from gemkit._mapping.model import Message

    _Base = Message
else:
    _Base = object


class PartMixin(_Base):
    """Base class of `types.Part`."""

    if not TYPE_CHECKING:

        def __init__(self, value: object = None, /, **data: Any) -> None:
            """Create a part from its fields, or from one value: text, an image, a file, a part or a dictionary.

            Raises:
                InvalidInputError: The value cannot be converted to a part, or fields are passed in addition to it.
            """
            if value is not None:
                from gemkit._features.contents.transforms import part_fields

                if data:
                    raise InvalidInputError("Part must be given either one value or fields by name, not both")
                data = part_fields(value)
            super().__init__(**data)

        __init__.__pydantic_base_init__ = True  # nested parts are validated without `__init__`

    @classmethod
    def from_text(cls, *, text: str) -> Self:
        """Return a part of text."""
        return cls.from_user({"text": text})

    @classmethod
    def from_bytes(
        cls,
        *,
        data: bytes,
        mime_type: str,
        media_resolution: PartMediaResolutionOrDict | PartMediaResolutionLevel | str | None = None,
    ) -> Self:
        """Return a part with inline media.

        Args:
            data: The raw bytes of the media. A string is decoded as base64, the form in which the services send media.
            mime_type: MIME type, such as ``image/png``.
            media_resolution: Resolution at which the model processes the media; a higher one uses more tokens.

        Raises:
            InvalidInputError: The data is neither bytes nor valid base64.
        """
        from gemkit._generated.types.content import Blob

        if not isinstance(cast("object", data), bytes | bytearray | memoryview | str):
            raise InvalidInputError(f"data must be bytes, not {type(data).__name__}", path="data")
        blob = Blob(data=data if isinstance(cast("object", data), str) else bytes(data), mime_type=mime_type)
        return cls.from_user({"inline_data": blob, "media_resolution": _resolution(media_resolution)})

    @classmethod
    def from_uri(
        cls,
        *,
        file_uri: str,
        mime_type: str | None = None,
        media_resolution: PartMediaResolutionOrDict | PartMediaResolutionLevel | str | None = None,
    ) -> Self:
        """Return a part that refers to a file.

        Args:
            file_uri: ``gs://...``, the URI of an uploaded file, or an HTTP URL.
            mime_type: MIME type; by default guessed from the extension of the URI.
            media_resolution: Resolution at which the model processes the media; a higher one uses more tokens.

        Raises:
            InvalidInputError: No MIME type is passed, and the URI has no known extension.
        """
        from gemkit._generated.types.content import FileData

        file = FileData(file_uri=file_uri, mime_type=mime_type or _guess_mime_type(file_uri, "file_uri"))
        return cls.from_user({"file_data": file, "media_resolution": _resolution(media_resolution)})

    @classmethod
    def from_function_call(cls, *, name: str, args: dict[str, Any]) -> Self:
        """Return a part with a function call."""
        from gemkit._generated.types.content import FunctionCall

        return cls.from_user({"function_call": FunctionCall(name=name, args=args)})

    @classmethod
    def from_function_response(
        cls, *, name: str, response: dict[str, Any], parts: list[FunctionResponsePart] | None = None
    ) -> Self:
        """Return a part with the response to a function call.

        Args:
            name: The function that was called.
            response: Its return value; ``output`` and ``error`` are the usual keys.
            parts: Media of the response.
        """
        from gemkit._generated.types.content import FunctionResponse

        return cls.from_user({"function_response": FunctionResponse(name=name, response=response, parts=parts)})

    @classmethod
    def from_executable_code(cls, *, code: str, language: Language) -> Self:
        """Return a part with code for execution, written by the model."""
        from gemkit._generated.types.content import ExecutableCode

        return cls.from_user({"executable_code": ExecutableCode(code=code, language=language)})

    @classmethod
    def from_code_execution_result(cls, *, outcome: Outcome, output: str) -> Self:
        """Return a part with the result of executed code."""
        from gemkit._generated.types.content import CodeExecutionResult

        return cls.from_user({"code_execution_result": CodeExecutionResult(outcome=outcome, output=output)})

    def as_image(self) -> Image | None:
        """Return the image in this part, with its bytes as `image_bytes` and its `mime_type`; None if there is none."""
        blob = cast("Part", self).inline_data
        return blob.as_image() if blob is not None else None


class LargeDataMixin(_Base):
    """Base class of types with large data: requests have placeholders for it until they are sent."""

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        """Serialize large `data` as a placeholder while a request that supports placeholders is encoded."""
        from pydantic_core import core_schema

        schema: Any = handler(source)
        schema["serialization"] = core_schema.wrap_serializer_function_ser_schema(
            _with_placeholder, info_arg=True, when_used="json"
        )
        return cast("CoreSchema", schema)


class BlobMixin(LargeDataMixin):
    """Base class of `types.Blob`."""

    def as_image(self) -> Image | None:
        """Return the data as an image, with `image_bytes` and `mime_type`; None if they are not an image."""
        blob = cast("Blob", self)
        if not blob.data or not (blob.mime_type or "").startswith("image/"):
            return None
        from gemkit._generated.types.images import Image

        return Image(image_bytes=blob.data, mime_type=blob.mime_type)


class FunctionResponsePartMixin(_Base):
    """Base class of `types.FunctionResponsePart`."""

    @classmethod
    def from_bytes(cls, *, data: bytes, mime_type: str, display_name: str | None = None) -> Self:
        """Return a function response part with inline media.

        Args:
            data: The raw bytes of the media.
            mime_type: MIME type, such as ``image/png``.
            display_name: Name by which the response may refer to it.
        """
        from gemkit._generated.types.content import FunctionResponseBlob

        return cls.from_user(
            {"inline_data": FunctionResponseBlob(data=data, mime_type=mime_type, display_name=display_name)}
        )

    @classmethod
    def from_uri(cls, *, file_uri: str, mime_type: str | None = None, display_name: str | None = None) -> Self:
        """Return a function response part that refers to a file.

        Args:
            file_uri: ``gs://...``, the URI of an uploaded file, or an HTTP URL.
            mime_type: MIME type; by default guessed from the extension of the URI.
            display_name: Name by which the response may refer to it.

        Raises:
            InvalidInputError: No MIME type is passed, and the URI has no known extension.
        """
        from gemkit._generated.types.content import FunctionResponseFileData

        kind = mime_type or _guess_mime_type(file_uri, "file_uri")
        return cls.from_user(
            {"file_data": FunctionResponseFileData(file_uri=file_uri, mime_type=kind, display_name=display_name)}
        )


def _guess_mime_type(uri: str, at: str) -> str:
    """Return the MIME type for the extension of a URI.

    Raises:
        InvalidInputError: The URI has no extension, or an unknown one.
    """
    from gemkit._features.media.mime_types import guess_mime_type_of_uri

    kind = guess_mime_type_of_uri(uri)
    if kind is None:
        raise InvalidInputError(f"{at} {uri!r} has no extension with a known MIME type; pass mime_type=...", path=at)
    return kind


def _resolution(
    given: PartMediaResolutionOrDict | PartMediaResolutionLevel | str | None,
) -> PartMediaResolution | None:
    if given is None:
        return None
    from gemkit._generated.types.content import PartMediaResolution, PartMediaResolutionLevel

    if isinstance(given, str):
        return PartMediaResolution(level=PartMediaResolutionLevel(given))
    return PartMediaResolution.from_user(given)


def _with_placeholder(blob: Blob, handler: SerializerFunctionWrapHandler, info: SerializationInfo) -> Any:
    placeholders = info.context
    if isinstance(placeholders, Base64Placeholders) and blob.data is not None and len(blob.data) >= LARGE:
        blob = blob.model_copy(update={"data": placeholders.add(blob.data)})
    return handler(blob)
