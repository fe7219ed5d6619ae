"""Helpers on generated types: plain classes that the overlay names as bases.

They hold no fields. What they need of other types is imported when a helper runs, so that naming one of them
loads nothing more.
"""

from gemkit._mixins.functions import FunctionDeclarationMixin, FunctionResponseMixin
from gemkit._mixins.http import HttpOptionsMixin, HttpResponseMixin
from gemkit._mixins.media import (
    BatchJobMixin,
    ContentReferenceImageMixin,
    ControlReferenceImageMixin,
    GenerateImagesResponseMixin,
    GenerateVideosOperationMixin,
    ImageMixin,
    MaskReferenceImageMixin,
    MetricMixin,
    RawReferenceImageMixin,
    StyleReferenceImageMixin,
    SubjectReferenceImageMixin,
    TuningJobMixin,
    VideoMixin,
)
from gemkit._mixins.operation import Operation
from gemkit._mixins.parts import BlobMixin, FunctionResponsePartMixin, LargeDataMixin, PartMixin
from gemkit._mixins.response import GenerateContentResponseMixin, UsageMixin
from gemkit._mixins.schema import SchemaMixin

__all__ = [
    "BatchJobMixin",
    "BlobMixin",
    "ContentReferenceImageMixin",
    "ControlReferenceImageMixin",
    "FunctionDeclarationMixin",
    "FunctionResponseMixin",
    "FunctionResponsePartMixin",
    "GenerateContentResponseMixin",
    "GenerateImagesResponseMixin",
    "GenerateVideosOperationMixin",
    "HttpOptionsMixin",
    "HttpResponseMixin",
    "ImageMixin",
    "LargeDataMixin",
    "MaskReferenceImageMixin",
    "MetricMixin",
    "Operation",
    "PartMixin",
    "RawReferenceImageMixin",
    "SchemaMixin",
    "StyleReferenceImageMixin",
    "SubjectReferenceImageMixin",
    "TuningJobMixin",
    "UsageMixin",
    "VideoMixin",
]
