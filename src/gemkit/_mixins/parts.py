"""Ways to make a part, and to look at one."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any, Self, cast

from gemkit._core.spliced import LARGE, Deferred
from gemkit.errors import InvalidInputError

if TYPE_CHECKING:
    from PIL.Image import Image
    from pydantic import GetCoreSchemaHandler, SerializationInfo, SerializerFunctionWrapHandler
    from pydantic_core import CoreSchema

    from gemkit._core.model import Message
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

    _Base = Message
else:
    _Base = object


class PartMixin(_Base):
    """What `types.Part` can do."""

    @classmethod
    def from_text(cls, *, text: str) -> Self:
        """A part of text."""
        return cls.from_user({"text": text})

    @classmethod
    def from_bytes(
        cls,
        *,
        data: bytes,
        mime_type: str,
        media_resolution: PartMediaResolutionOrDict | PartMediaResolutionLevel | str | None = None,
    ) -> Self:
        """A part that carries media itself.

        Args:
            data: The media, not encoded.
            mime_type: Such as ``image/png``.
            media_resolution: How closely to look at it; more costs more tokens.
        """
        from gemkit._generated.types.content import Blob  # noqa: PLC0415

        blob = Blob(data=data, mime_type=mime_type)
        return cls.from_user({"inline_data": blob, "media_resolution": _resolution(media_resolution)})

    @classmethod
    def from_uri(
        cls,
        *,
        file_uri: str,
        mime_type: str | None = None,
        media_resolution: PartMediaResolutionOrDict | PartMediaResolutionLevel | str | None = None,
    ) -> Self:
        """A part that points to a file.

        Args:
            file_uri: ``gs://...``, an uploaded file's uri, or a web address.
            mime_type: Told from the name's ending if left out.
            media_resolution: How closely to look at it; more costs more tokens.

        Raises:
            InvalidInputError: No MIME type is given and the name does not tell it.
        """
        from gemkit._generated.types.content import FileData  # noqa: PLC0415

        file = FileData(file_uri=file_uri, mime_type=mime_type or guessed_mime_type(file_uri, "file_uri"))
        return cls.from_user({"file_data": file, "media_resolution": _resolution(media_resolution)})

    @classmethod
    def from_function_call(cls, *, name: str, args: dict[str, Any]) -> Self:
        """A part that asks for a function call."""
        from gemkit._generated.types.content import FunctionCall  # noqa: PLC0415

        return cls.from_user({"function_call": FunctionCall(name=name, args=args)})

    @classmethod
    def from_function_response(
        cls, *, name: str, response: dict[str, Any], parts: list[FunctionResponsePart] | None = None
    ) -> Self:
        """A part that answers a function call.

        Args:
            name: The function that was called.
            response: What it gave; ``output`` and ``error`` are the usual keys.
            parts: Media that belong to the answer.
        """
        from gemkit._generated.types.content import FunctionResponse  # noqa: PLC0415

        return cls.from_user({"function_response": FunctionResponse(name=name, response=response, parts=parts)})

    @classmethod
    def from_executable_code(cls, *, code: str, language: Language) -> Self:
        """A part with code that the model wrote to be run."""
        from gemkit._generated.types.content import ExecutableCode  # noqa: PLC0415

        return cls.from_user({"executable_code": ExecutableCode(code=code, language=language)})

    @classmethod
    def from_code_execution_result(cls, *, outcome: Outcome, output: str) -> Self:
        """A part with what running the code gave."""
        from gemkit._generated.types.content import CodeExecutionResult  # noqa: PLC0415

        return cls.from_user({"code_execution_result": CodeExecutionResult(outcome=outcome, output=output)})

    def as_image(self) -> Image | None:
        """The picture in this part, as Pillow has it; None if there is none.

        Raises:
            ModuleNotFoundError: Pillow is not installed.
        """
        blob = cast("Part", self).inline_data
        return blob.as_image() if blob is not None else None


class LargeDataMixin(_Base):
    """What types with content of any size can do: stay out of a request's text, to be put in while it is sent."""

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        """Write a mark for `data` where it is large and the request being written wants one."""
        from pydantic_core import core_schema  # noqa: PLC0415

        schema: Any = handler(source)
        schema["serialization"] = core_schema.wrap_serializer_function_ser_schema(
            _marked, info_arg=True, when_used="json"
        )
        return cast("CoreSchema", schema)


class BlobMixin(LargeDataMixin):
    """What `types.Blob` can do."""

    def as_image(self) -> Image | None:
        """The picture in these bytes, as Pillow has it; None if they are no picture.

        Raises:
            ModuleNotFoundError: Pillow is not installed.
        """
        blob = cast("Blob", self)
        if not blob.data or not (blob.mime_type or "").startswith("image/"):
            return None
        return open_picture(blob.data)


class FunctionResponsePartMixin(_Base):
    """What `types.FunctionResponsePart` can do."""

    @classmethod
    def from_bytes(cls, *, data: bytes, mime_type: str, display_name: str | None = None) -> Self:
        """Media in the answer of a function.

        Args:
            data: The media, not encoded.
            mime_type: Such as ``image/png``.
            display_name: A name the answer may refer to.
        """
        from gemkit._generated.types.content import FunctionResponseBlob  # noqa: PLC0415

        return cls.from_user(
            {"inline_data": FunctionResponseBlob(data=data, mime_type=mime_type, display_name=display_name)}
        )

    @classmethod
    def from_uri(cls, *, file_uri: str, mime_type: str | None = None, display_name: str | None = None) -> Self:
        """A file in the answer of a function.

        Args:
            file_uri: ``gs://...``, an uploaded file's uri, or a web address.
            mime_type: Told from the name's ending if left out.
            display_name: A name the answer may refer to.

        Raises:
            InvalidInputError: No MIME type is given and the name does not tell it.
        """
        from gemkit._generated.types.content import FunctionResponseFileData  # noqa: PLC0415

        kind = mime_type or guessed_mime_type(file_uri, "file_uri")
        return cls.from_user(
            {"file_data": FunctionResponseFileData(file_uri=file_uri, mime_type=kind, display_name=display_name)}
        )


def guessed_mime_type(name: str, at: str) -> str:
    """The MIME type that a file name's ending stands for.

    Raises:
        InvalidInputError: It stands for none.
    """
    import mimetypes  # noqa: PLC0415

    kind, _ = mimetypes.guess_type(name.partition("?")[0])
    if kind is None:
        raise InvalidInputError(f"the ending of {name!r} tells no MIME type; pass mime_type=...", path=at)
    return kind


def open_picture(data: bytes) -> Image:
    """Read a picture with Pillow."""
    try:
        from PIL import Image as pillow  # noqa: N813, PLC0415
    except ModuleNotFoundError as error:
        raise ModuleNotFoundError(
            'pictures need Pillow; install it with: pip install "gemkit[images]"', name=error.name
        ) from error
    return pillow.open(io.BytesIO(data))


def _resolution(
    given: PartMediaResolutionOrDict | PartMediaResolutionLevel | str | None,
) -> PartMediaResolution | None:
    if given is None:
        return None
    from gemkit._generated.types.content import PartMediaResolution, PartMediaResolutionLevel  # noqa: PLC0415

    if isinstance(given, str):
        return PartMediaResolution(level=PartMediaResolutionLevel(given))
    return PartMediaResolution.from_user(given)


def _marked(blob: Blob, handler: SerializerFunctionWrapHandler, info: SerializationInfo) -> Any:
    deferred = info.context
    if isinstance(deferred, Deferred) and blob.data is not None and len(blob.data) >= LARGE:
        blob = blob.model_copy(update={"data": deferred.mark(blob.data)})
    return handler(blob)
