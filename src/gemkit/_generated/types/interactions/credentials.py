"""Types of the interactions.credentials topic. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal, TypeAlias

from pydantic import Field, Tag

from gemkit._generated.types.http import HttpResponse
from gemkit._mapping.model import OpenEnum, Secret
from gemkit._mapping.union import OpenUnion, SnakeMessage, UnknownVariant


class Credential(SnakeMessage):
    """A credential, without its value."""

    create_time: datetime | None = None
    """When it was created."""
    id: str | None = None
    """Its id."""
    status: CredentialStatus | None = None
    """The status."""
    type: CredentialType | None = None
    """The kind of object."""
    update_time: datetime | None = None
    """When it was last changed."""


class CredentialListResponse(SnakeMessage):
    """A page of credentials."""

    credentials: list[Credential] | None = None
    """The credentials of this page."""
    next_page_token: str | None = None
    """Continues the list; empty on the last page."""
    sdk_http_response: Annotated[HttpResponse | None, Field(alias="sdkHttpResponse")] = None
    """Headers and status of the HTTP response this came with."""


class CredentialStatus(OpenEnum):
    """Whether a credential can be used."""

    ACTIVE = "active"
    """Active."""
    REVOKED = "revoked"
    """Revoked."""


class CredentialType(OpenEnum):
    """Kinds of credentials."""

    BEARER_TOKEN = "bearer_token"
    """Bearer token."""
    OAUTH2 = "oauth2"
    """Oauth2."""
    ENVIRONMENT_VARIABLE = "environment_variable"
    """Environment variable."""


class EnvironmentVariableConfig(SnakeMessage):
    """A secret that is put into an environment variable."""

    id: str | None = None
    """Its id."""
    injection_location: EnvironmentVariableConfigInjectionLocation | None = None
    """Where in a request the value is put."""
    trusted_domains: list[str] | None = None
    """The only domains that the credential is sent to."""
    type: Literal["environment_variable"] = "environment_variable"
    """The kind of object."""
    value: Annotated[str | None, Field(repr=False), Secret] = None
    """The value; kept out of reprs and logs."""


class EnvironmentVariableUpdateConfig(SnakeMessage):
    """What to change of a secret in an environment variable."""

    injection_location: EnvironmentVariableUpdateConfigInjectionLocation | None = None
    """Where in a request the value is put."""
    trusted_domains: list[str] | None = None
    """The only domains that the credential is sent to."""
    type: Literal["environment_variable"] = "environment_variable"
    """The kind of object."""
    value: Annotated[str | None, Field(repr=False), Secret] = None
    """The value; kept out of reprs and logs."""


class HTTPBearerConfig(SnakeMessage):
    """A token that is sent in a header."""

    header_name: str | None = None
    """The header that carries the token; `Authorization` by default."""
    id: str | None = None
    """Its id."""
    prefix: str | None = None
    """What precedes the token in the header, such as `Bearer`."""
    token: Annotated[str | None, Field(repr=False), Secret] = None
    """The token; kept out of reprs and logs."""
    type: Literal["bearer_token"] = "bearer_token"
    """The kind of object."""


class HTTPBearerUpdateConfig(SnakeMessage):
    """What to change of a token in a header."""

    header_name: str | None = None
    """The header that carries the token; `Authorization` by default."""
    prefix: str | None = None
    """What precedes the token in the header, such as `Bearer`."""
    token: Annotated[str | None, Field(repr=False), Secret] = None
    """The token; kept out of reprs and logs."""
    type: Literal["bearer_token"] = "bearer_token"
    """The kind of object."""


class OAuth2Config(SnakeMessage):
    """An OAuth client, with which access tokens are fetched."""

    client_id: str | None = None
    """Id of the OAuth client."""
    client_secret: Annotated[str | None, Field(repr=False), Secret] = None
    """Secret of the OAuth client; kept out of reprs and logs."""
    id: str | None = None
    """Its id."""
    refresh_token: Annotated[str | None, Field(repr=False), Secret] = None
    """The token that access tokens are fetched with; kept out of reprs and logs."""
    scopes: list[str] | None = None
    """OAuth scopes to ask for."""
    token_url: str | None = None
    """Where access tokens are fetched."""
    type: Literal["oauth2"] = "oauth2"
    """The kind of object."""


class OAuth2UpdateConfig(SnakeMessage):
    """What to change of an OAuth client."""

    client_id: str | None = None
    """Id of the OAuth client."""
    client_secret: Annotated[str | None, Field(repr=False), Secret] = None
    """Secret of the OAuth client; kept out of reprs and logs."""
    refresh_token: Annotated[str | None, Field(repr=False), Secret] = None
    """The token that access tokens are fetched with; kept out of reprs and logs."""
    scopes: list[str] | None = None
    """OAuth scopes to ask for."""
    token_url: str | None = None
    """Where access tokens are fetched."""
    type: Literal["oauth2"] = "oauth2"
    """The kind of object."""


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
