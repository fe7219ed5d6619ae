"""Types of arguments for the reference images of an edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gemkit._generated.dicts import (
        ContentReferenceImageDict,
        ControlReferenceImageDict,
        MaskReferenceImageDict,
        RawReferenceImageDict,
        ReferenceImageAPIDict,
        StyleReferenceImageDict,
        SubjectReferenceImageDict,
    )
    from gemkit._generated.types.images import (
        ContentReferenceImage,
        ControlReferenceImage,
        MaskReferenceImage,
        RawReferenceImage,
        ReferenceImageAPI,
        StyleReferenceImage,
        SubjectReferenceImage,
    )

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
    # One sequence, not a union of two: type checkers then accept a list of both kinds.
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
else:
    ReferenceImageListUnion = ReferenceImageListUnionDict = Any
