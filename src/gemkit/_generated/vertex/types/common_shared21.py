"""Types of common_shared21, of the whole vertex document. Generated: `make gen` writes this file anew."""

from gemkit._generated.vertex.types.common_shared22 import ApiAuthApiKeyConfig
from gemkit._mapping.model import Message as _Message


class ApiAuth(_Message):
    api_key_config: ApiAuthApiKeyConfig | None = None
