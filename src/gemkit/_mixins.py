from gemkit._mixins_media import (
    BatchJobMixin as BatchJobMixin,
    ContentReferenceImageMixin as ContentReferenceImageMixin,
    ControlReferenceImageMixin as ControlReferenceImageMixin,
    GenerateImagesResponseMixin as GenerateImagesResponseMixin,
    GenerateVideosOperationMixin as GenerateVideosOperationMixin,
    ImageMixin as ImageMixin,
    MaskReferenceImageMixin as MaskReferenceImageMixin,
    MetricMixin as MetricMixin,
    RawReferenceImageMixin as RawReferenceImageMixin,
    StyleReferenceImageMixin as StyleReferenceImageMixin,
    SubjectReferenceImageMixin as SubjectReferenceImageMixin,
    TuningJobMixin as TuningJobMixin,
    VideoMixin as VideoMixin,
)


class HttpOptionsMixin:
    pass


class PartMixin:
    pass


class BlobMixin:
    pass


class FunctionResponsePartMixin:
    pass


class FunctionDeclarationMixin:
    pass


class FunctionResponseMixin:
    pass


class SchemaMixin:
    pass


class GenerateContentResponseMixin:
    pass


class UsageMixin:
    pass
