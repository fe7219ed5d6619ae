"""Types of arguments for parts and contents.

Type checkers see exact unions. At run time a field of such a type keeps its value; only dictionaries are validated and
converted to models. A transform encodes the value for each call.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Protocol, TypeAlias

from pydantic import BeforeValidator

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gemkit._generated.dicts import BlobDict, ContentDict, FileDict, PartDict
    from gemkit._generated.types.content import Blob, Content, File, Part


class ImageLike(Protocol):
    """A Pillow image; a protocol, so that Pillow need not be installed."""

    @property
    def format(self) -> str | None:
        """File format of the image."""
        ...

    @property
    def mode(self) -> str:
        """Pixel format."""
        ...

    def save(self, fp: Any, format: str | None = None, **params: Any) -> None:  # noqa: A002
        """Write the image to a file."""
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
else:

    def _validate_dicts(value: Any) -> Any:
        """Validate dictionaries when a config is created, so that an unknown field is reported immediately."""
        from gemkit._features.contents.transforms import validate_dicts

        return validate_dicts(value)

    PartUnion = PartUnionDict = PartListUnion = PartListUnionDict = Annotated[Any, BeforeValidator(_validate_dicts)]
    ContentUnion = ContentUnionDict = ContentListUnion = ContentListUnionDict = PartUnion
    BlobImageUnion = BlobImageUnionDict = Any
