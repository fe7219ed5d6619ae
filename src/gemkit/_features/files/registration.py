"""Register objects of Cloud Storage as files: the request has credentials with permission to read them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit._mapping.model import validated

if TYPE_CHECKING:
    from collections.abc import Mapping

    from google.auth.credentials import Credentials

    from gemkit._api.settings import ClientSettings
    from gemkit._generated.dicts import RegisterFilesConfigOrDict
    from gemkit._generated.types.files import RegisterFilesConfig
    from gemkit._http.auth import CredentialsAuth


def authenticator_of(client: Any, credentials: Credentials) -> CredentialsAuth:
    """Return the authenticator for credentials other than the client's."""
    from gemkit._http.auth import CredentialsAuth
    from gemkit._http.tokens import token_sender

    return CredentialsAuth(credentials, sender=lambda: token_sender(client.state, client.settings.request_options))


def with_credentials(
    settings: ClientSettings, config: RegisterFilesConfigOrDict | None, credentials: Mapping[str, str]
) -> RegisterFilesConfig:
    """Return a config with headers for `credentials`, sent in addition to the client's key."""
    from gemkit._generated.types.files import RegisterFilesConfig
    from gemkit._generated.types.http import HttpOptions

    given = validated(RegisterFilesConfig, config or {}, "config")
    options = given.http_options or HttpOptions()
    headers = {**(options.headers or {}), **credentials}
    if settings.api_key:
        headers["x-goog-api-key"] = settings.api_key
    return given.model_copy(update={"http_options": options.model_copy(update={"headers": headers})})
