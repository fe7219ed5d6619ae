"""Types of common_shared22, of the whole vertex document. Generated: `make gen` writes this file anew."""

from gemkit._mapping.model import Message as _Message


class ApiAuthApiKeyConfig(_Message):
    api_key_secret_version: str | None = None
    api_key_string: str | None = None
