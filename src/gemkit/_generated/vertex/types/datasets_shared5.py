"""Types of datasets_shared5, of the whole vertex document. Generated: `make gen` writes this file anew."""

from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class FunctionCallingConfigMode(_OpenEnum):
    MODE_UNSPECIFIED = "MODE_UNSPECIFIED"
    AUTO = "AUTO"
    ANY = "ANY"
    NONE = "NONE"
    VALIDATED = "VALIDATED"


class FunctionCallingConfig(_Message):
    allowed_function_names: list[str] | None = None
    mode: FunctionCallingConfigMode | None = None
    stream_function_call_arguments: bool | None = None


class LatLng(_Message):
    latitude: float | None = None
    longitude: float | None = None


class RetrievalConfig(_Message):
    language_code: str | None = None
    lat_lng: LatLng | None = None


class ToolConfig(_Message):
    function_calling_config: FunctionCallingConfig | None = None
    retrieval_config: RetrievalConfig | None = None
