"""Types of the interactions.credentials topic. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal, TypeAlias

from pydantic import Tag

from gemkit._core.model import OpenEnum
from gemkit._core.union import OpenUnion, SnakeMessage, UnknownVariant


class Credential(SnakeMessage):
    create_time: datetime | None = None
    id: str | None = None
    status: CredentialStatus | None = None
    type: CredentialType | None = None
    update_time: datetime | None = None


class CredentialListResponse(SnakeMessage):
    credentials: list[Credential] | None = None
    next_page_token: str | None = None


class CredentialStatus(OpenEnum):
    ACTIVE = "active"
    REVOKED = "revoked"


class CredentialType(OpenEnum):
    BEARER_TOKEN = "bearer_token"
    OAUTH2 = "oauth2"
    ENVIRONMENT_VARIABLE = "environment_variable"


class EnvironmentVariableConfig(SnakeMessage):
    id: str | None = None
    injection_location: EnvironmentVariableConfigInjectionLocation | None = None
    trusted_domains: list[str] | None = None
    type: Literal["environment_variable"] = "environment_variable"
    value: str | None = None


class EnvironmentVariableUpdateConfig(SnakeMessage):
    injection_location: EnvironmentVariableUpdateConfigInjectionLocation | None = None
    trusted_domains: list[str] | None = None
    type: Literal["environment_variable"] = "environment_variable"
    value: str | None = None


class HTTPBearerConfig(SnakeMessage):
    header_name: str | None = None
    id: str | None = None
    prefix: str | None = None
    token: str | None = None
    type: Literal["bearer_token"] = "bearer_token"


class HTTPBearerUpdateConfig(SnakeMessage):
    header_name: str | None = None
    prefix: str | None = None
    token: str | None = None
    type: Literal["bearer_token"] = "bearer_token"


class OAuth2Config(SnakeMessage):
    client_id: str | None = None
    client_secret: str | None = None
    id: str | None = None
    refresh_token: str | None = None
    scopes: list[str] | None = None
    token_url: str | None = None
    type: Literal["oauth2"] = "oauth2"


class OAuth2UpdateConfig(SnakeMessage):
    client_id: str | None = None
    client_secret: str | None = None
    refresh_token: str | None = None
    scopes: list[str] | None = None
    token_url: str | None = None
    type: Literal["oauth2"] = "oauth2"


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
