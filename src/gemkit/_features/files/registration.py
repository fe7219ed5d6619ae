"""Registering objects of Cloud Storage as files: the request carries the credentials that may read them."""

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
    """What gives the headers for other credentials than the client's own."""
    from gemkit._http.auth import CredentialsAuth
    from gemkit._http.tokens import token_sender

    return CredentialsAuth(credentials, sender=lambda: token_sender(client.state, client.settings.request_options))


def with_credentials(
    settings: ClientSettings, config: RegisterFilesConfigOrDict | None, credentials: Mapping[str, str]
) -> RegisterFilesConfig:
    """A config whose headers carry `credentials` beside the client's own key."""
    from gemkit._generated.types.files import RegisterFilesConfig
    from gemkit._generated.types.http import HttpOptions

    given = validated(RegisterFilesConfig, config or {}, "config")
    options = given.http_options or HttpOptions()
    headers = {**(options.headers or {}), **credentials}
    if settings.api_key:
        headers["x-goog-api-key"] = settings.api_key
    return given.model_copy(update={"http_options": options.model_copy(update={"headers": headers})})
