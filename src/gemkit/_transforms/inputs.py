"""What people may write where a service wants contents, tools, schemas or voices.

Type checkers see exact unions. At run time a field of such a type keeps what it is given (only
dictionaries become models, strictly checked), and a transform brings it to wire form per call.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Protocol, TypeAlias

from pydantic import BeforeValidator

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from types import GenericAlias, UnionType

    import aiohttp
    import httpx

    from gemkit._generated.dicts import (
        BatchJobDestinationDict,
        BatchJobSourceDict,
        BlobDict,
        ContentDict,
        ContentReferenceImageDict,
        ControlReferenceImageDict,
        FileDict,
        InlinedRequestDict,
        MaskReferenceImageDict,
        MetricDict,
        PartDict,
        RawReferenceImageDict,
        ReferenceImageAPIDict,
        SchemaDict,
        SpeechConfigDict,
        StyleReferenceImageDict,
        SubjectReferenceImageDict,
        ToolDict,
        UnifiedMetricDict,
    )
    from gemkit._generated.types.batches import BatchJobDestination, BatchJobSource, InlinedRequest
    from gemkit._generated.types.config import SpeechConfig
    from gemkit._generated.types.content import Blob, Content, File, Part
    from gemkit._generated.types.images import (
        ContentReferenceImage,
        ControlReferenceImage,
        MaskReferenceImage,
        RawReferenceImage,
        ReferenceImageAPI,
        StyleReferenceImage,
        SubjectReferenceImage,
    )
    from gemkit._generated.types.schema import Schema
    from gemkit._generated.types.tools import Tool
    from gemkit._generated.types.tunings import Metric, UnifiedMetric


class ImageLike(Protocol):
    """A picture as Pillow has it; named by what is used so that Pillow need not be installed."""

    @property
    def format(self) -> str | None:
        """The file format it was read from."""
        ...

    @property
    def mode(self) -> str:
        """The pixel format."""
        ...

    def save(self, fp: Any, format: str | None = None, **params: Any) -> None:  # noqa: A002
        """Write it to a file."""
        ...


if TYPE_CHECKING:
    BlobImageUnion: TypeAlias = ImageLike | Blob
    BlobImageUnionDict: TypeAlias = BlobImageUnion | BlobDict
    PartUnion: TypeAlias = str | ImageLike | File | Part
    PartUnionDict: TypeAlias = PartUnion | FileDict | PartDict
    PartListUnion: TypeAlias = PartUnion | Sequence[PartUnion]
    PartListUnionDict: TypeAlias = PartUnionDict | Sequence[PartUnionDict]
    ContentUnion: TypeAlias = Content | PartListUnion
    ContentUnionDict: TypeAlias = Content | ContentDict | PartListUnionDict
    ContentListUnion: TypeAlias = ContentUnion | Sequence[ContentUnion]
    ContentListUnionDict: TypeAlias = ContentUnionDict | Sequence[ContentUnionDict]
    ToolUnion: TypeAlias = Tool | Callable[..., Any]
    ToolUnionDict: TypeAlias = Tool | ToolDict | Callable[..., Any]
    ToolListUnion: TypeAlias = Sequence[ToolUnion]
    ToolListUnionDict: TypeAlias = Sequence[ToolUnionDict]
    SchemaUnion: TypeAlias = dict[Any, Any] | type[Any] | Schema | GenericAlias | UnionType
    SchemaUnionDict: TypeAlias = SchemaUnion | SchemaDict
    SpeechConfigUnion: TypeAlias = str | SpeechConfig
    SpeechConfigUnionDict: TypeAlias = str | SpeechConfig | SpeechConfigDict
    BatchJobSourceUnion: TypeAlias = BatchJobSource | Sequence[InlinedRequest] | str
    BatchJobSourceUnionDict: TypeAlias = BatchJobSourceUnion | BatchJobSourceDict | Sequence[InlinedRequestDict]
    BatchJobDestinationUnion: TypeAlias = BatchJobDestination | str
    BatchJobDestinationUnionDict: TypeAlias = BatchJobDestinationUnion | BatchJobDestinationDict
    MetricUnion: TypeAlias = Metric | UnifiedMetric
    MetricUnionDict: TypeAlias = MetricUnion | MetricDict | UnifiedMetricDict
    MetricFunction: TypeAlias = Callable[..., Any]
    MetricFunctionDict: TypeAlias = MetricFunction
    _ReferenceImage: TypeAlias = (
        RawReferenceImage
        | MaskReferenceImage
        | ControlReferenceImage
        | StyleReferenceImage
        | SubjectReferenceImage
        | ContentReferenceImage
        | ReferenceImageAPI
    )
    ReferenceImageListUnion: TypeAlias = Sequence[_ReferenceImage]
    # One sequence, not two: only then do checkers let a list of two kinds through.
    ReferenceImageListUnionDict: TypeAlias = Sequence[
        _ReferenceImage
        | RawReferenceImageDict
        | MaskReferenceImageDict
        | ControlReferenceImageDict
        | StyleReferenceImageDict
        | SubjectReferenceImageDict
        | ContentReferenceImageDict
        | ReferenceImageAPIDict
    ]
    HttpxClient: TypeAlias = httpx.Client | Any
    HttpxClientDict: TypeAlias = HttpxClient
    HttpxAsyncClient: TypeAlias = httpx.AsyncClient | Any
    HttpxAsyncClientDict: TypeAlias = HttpxAsyncClient
    AiohttpSession: TypeAlias = "aiohttp.ClientSession | Any"
    AiohttpSessionDict: TypeAlias = AiohttpSession
else:

    def _early(value: Any) -> Any:
        """Turn dictionaries into models as soon as a config is built, so that a typo is told at once."""
        from gemkit._transforms.contents import early  # noqa: PLC0415

        return early(value)

    def _tool_dicts(value: Any) -> Any:
        from gemkit._generated.types.tools import Tool  # noqa: PLC0415

        if not isinstance(value, list | tuple):
            return [value]
        return [Tool.from_user(item) if isinstance(item, dict) else item for item in value]

    def _speech_dict(value: Any) -> Any:
        from gemkit._generated.types.config import SpeechConfig  # noqa: PLC0415

        return SpeechConfig.from_user(value) if isinstance(value, dict) else value

    def _destination_dict(value: Any) -> Any:
        from gemkit._generated.types.batches import BatchJobDestination  # noqa: PLC0415

        return BatchJobDestination.from_user(value) if isinstance(value, dict) else value

    def _metric_dict(value: Any) -> Any:
        """A dictionary becomes the kind of metric whose fields it has; what a service sends is always the second."""
        from gemkit._generated.types.tunings import Metric, UnifiedMetric  # noqa: PLC0415

        if not isinstance(value, dict):
            return value
        return (
            Metric.from_user(value) if set(value) <= set(Metric.model_fields) else UnifiedMetric.model_validate(value)
        )

    PartUnion = PartUnionDict = PartListUnion = PartListUnionDict = Annotated[Any, BeforeValidator(_early)]
    ContentUnion = ContentUnionDict = ContentListUnion = ContentListUnionDict = PartUnion
    ToolUnion = ToolUnionDict = Any
    ToolListUnion = ToolListUnionDict = Annotated[Any, BeforeValidator(_tool_dicts)]
    SpeechConfigUnion = SpeechConfigUnionDict = Annotated[Any, BeforeValidator(_speech_dict)]
    BlobImageUnion = BlobImageUnionDict = SchemaUnion = SchemaUnionDict = Any
    BatchJobSourceUnion = BatchJobSourceUnionDict = ReferenceImageListUnion = ReferenceImageListUnionDict = Any
    BatchJobDestinationUnion = BatchJobDestinationUnionDict = Annotated[Any, BeforeValidator(_destination_dict)]
    MetricUnion = MetricUnionDict = Annotated[Any, BeforeValidator(_metric_dict)]
    MetricFunction = MetricFunctionDict = Any
    HttpxClient = HttpxClientDict = HttpxAsyncClient = HttpxAsyncClientDict = Any
    AiohttpSession = AiohttpSessionDict = Any
