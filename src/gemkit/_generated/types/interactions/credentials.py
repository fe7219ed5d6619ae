"""Types of the interactions.credentials topic. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal, TypeAlias

from pydantic import Field, Tag

from gemkit._generated.types.http import HttpResponse
from gemkit._mapping.model import OpenEnum, Secret
from gemkit._mapping.union import OpenUnion, SnakeMessage, UnknownVariant


class Credential(SnakeMessage):
    """Interactions credential."""

    create_time: datetime | None = None
    """Create time, a point in time."""
    id: str | None = None
    """Id, a string."""
    status: CredentialStatus | None = None
    """Status, a `interactions.CredentialStatus`."""
    type: CredentialType | None = None
    """Type, a `interactions.CredentialType`."""
    update_time: datetime | None = None
    """Update time, a point in time."""


class CredentialListResponse(SnakeMessage):
    """Interactions credential list response."""

    credentials: list[Credential] | None = None
    """Credentials, a list of interactions.Credential."""
    next_page_token: str | None = None
    """Next page token, a string."""
    sdk_http_response: Annotated[HttpResponse | None, Field(alias="sdkHttpResponse")] = None
    """Headers and status of the HTTP response this came with."""


class CredentialStatus(OpenEnum):
    """Interactions credential status: its values."""

    ACTIVE = "active"
    """Active."""
    REVOKED = "revoked"
    """Revoked."""


class CredentialType(OpenEnum):
    """Interactions credential type: its values."""

    BEARER_TOKEN = "bearer_token"
    """Bearer token."""
    OAUTH2 = "oauth2"
    """Oauth2."""
    ENVIRONMENT_VARIABLE = "environment_variable"
    """Environment variable."""


class EnvironmentVariableConfig(SnakeMessage):
    """Interactions environment variable config."""

    id: str | None = None
    """Id, a string."""
    injection_location: EnvironmentVariableConfigInjectionLocation | None = None
    """Injection location, a `interactions.EnvironmentVariableConfigInjectionLocation`."""
    trusted_domains: list[str] | None = None
    """Trusted domains, a list of str."""
    type: Literal["environment_variable"] = "environment_variable"
    """Type, a `'environment_variable'`."""
    value: Annotated[str | None, Field(repr=False), Secret] = None
    """Value, a string."""


class EnvironmentVariableUpdateConfig(SnakeMessage):
    """Interactions environment variable update config."""

    injection_location: EnvironmentVariableUpdateConfigInjectionLocation | None = None
    """Injection location, a `interactions.EnvironmentVariableUpdateConfigInjectionLocation`."""
    trusted_domains: list[str] | None = None
    """Trusted domains, a list of str."""
    type: Literal["environment_variable"] = "environment_variable"
    """Type, a `'environment_variable'`."""
    value: Annotated[str | None, Field(repr=False), Secret] = None
    """Value, a string."""


class HTTPBearerConfig(SnakeMessage):
    """Interactions http bearer config."""

    header_name: str | None = None
    """Header name, a string."""
    id: str | None = None
    """Id, a string."""
    prefix: str | None = None
    """Prefix, a string."""
    token: Annotated[str | None, Field(repr=False), Secret] = None
    """Token, a string."""
    type: Literal["bearer_token"] = "bearer_token"
    """Type, a `'bearer_token'`."""


class HTTPBearerUpdateConfig(SnakeMessage):
    """Interactions http bearer update config."""

    header_name: str | None = None
    """Header name, a string."""
    prefix: str | None = None
    """Prefix, a string."""
    token: Annotated[str | None, Field(repr=False), Secret] = None
    """Token, a string."""
    type: Literal["bearer_token"] = "bearer_token"
    """Type, a `'bearer_token'`."""


class OAuth2Config(SnakeMessage):
    """Interactions o auth2 config."""

    client_id: str | None = None
    """Client id, a string."""
    client_secret: Annotated[str | None, Field(repr=False), Secret] = None
    """Client secret, a string."""
    id: str | None = None
    """Id, a string."""
    refresh_token: Annotated[str | None, Field(repr=False), Secret] = None
    """Refresh token, a string."""
    scopes: list[str] | None = None
    """Scopes, a list of str."""
    token_url: str | None = None
    """Token url, a string."""
    type: Literal["oauth2"] = "oauth2"
    """Type, a `'oauth2'`."""


class OAuth2UpdateConfig(SnakeMessage):
    """Interactions o auth2 update config."""

    client_id: str | None = None
    """Client id, a string."""
    client_secret: Annotated[str | None, Field(repr=False), Secret] = None
    """Client secret, a string."""
    refresh_token: Annotated[str | None, Field(repr=False), Secret] = None
    """Refresh token, a string."""
    scopes: list[str] | None = None
    """Scopes, a list of str."""
    token_url: str | None = None
    """Token url, a string."""
    type: Literal["oauth2"] = "oauth2"
    """Type, a `'oauth2'`."""


class UnknownCredentialsCreateRequest(UnknownVariant):
    """A variant of CredentialsCreateRequest that this version has no type for."""

    type: Literal["UNKNOWN"] = "UNKNOWN"


CredentialsCreateRequest: TypeAlias = Annotated[
    EnvironmentVariableConfig | HTTPBearerConfig | OAuth2Config | UnknownCredentialsCreateRequest,
    OpenUnion(
        "type",
        {
            "environment_variable": EnvironmentVariableConfig,
            "bearer_token": HTTPBearerConfig,
            "oauth2": OAuth2Config,
        },
        UnknownCredentialsCreateRequest,
    ),
    Tag("CredentialsCreateRequest"),
]


class UnknownCredentialsUpdateRequest(UnknownVariant):
    """A variant of CredentialsUpdateRequest that this version has no type for."""

    type: Literal["UNKNOWN"] = "UNKNOWN"


CredentialsUpdateRequest: TypeAlias = Annotated[
    EnvironmentVariableUpdateConfig | HTTPBearerUpdateConfig | OAuth2UpdateConfig | UnknownCredentialsUpdateRequest,
    OpenUnion(
        "type",
        {
            "environment_variable": EnvironmentVariableUpdateConfig,
            "bearer_token": HTTPBearerUpdateConfig,
            "oauth2": OAuth2UpdateConfig,
        },
        UnknownCredentialsUpdateRequest,
    ),
    Tag("CredentialsUpdateRequest"),
]


EnvironmentVariableConfigInjectionLocation: TypeAlias = list[str] | str


EnvironmentVariableUpdateConfigInjectionLocation: TypeAlias = list[str] | str
