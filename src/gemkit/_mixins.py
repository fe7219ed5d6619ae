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
