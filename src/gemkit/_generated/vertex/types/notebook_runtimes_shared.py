"""Types of notebook_runtimes_shared, of the whole vertex document. Generated: `make gen` writes this file anew."""

from gemkit._mapping.model import Message as _Message


class GenerateAccessTokenRequest(_Message):
    vm_token: str | None = None


class GenerateAccessTokenResponse(_Message):
    access_token: str | None = None
    expires_in: int | None = None
    scope: str | None = None
    token_type: str | None = None
