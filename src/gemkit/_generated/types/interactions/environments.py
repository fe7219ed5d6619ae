"""Types of the interactions.environments topic. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, TypeAlias

from pydantic import Field

from gemkit._generated.types.http import HttpResponse
from gemkit._generated.types.interactions.interaction import EnvironmentNetworkEgressAllowlist, Source
from gemkit._mapping.model import OpenEnum, Secret
from gemkit._mapping.union import SnakeMessage


class CreateEnvironmentRequest(SnakeMessage):
    """A new environment."""

    custom_config: dict[str, Any] | None = None
    """Settings that are passed on as they are."""
    from_environment: str | None = None
    """Id of an environment to copy."""
    mode: CreateEnvironmentRequestMode | None = None
    """The mode."""
    network: CreateEnvironmentRequestNetworkUnion | None = None
    """Which hosts can be reached: an allowlist, or a mode."""
    sources: list[Source] | None = None
    """What is copied into the environment."""
    system_instruction: str | None = None
    """How the model should behave."""


class CreateEnvironmentRequestMode(OpenEnum):
    """Where an environment runs."""

    ON_DEMAND = "on_demand"
    """On demand."""
    SELF_HOSTED = "self_hosted"
    """Self hosted."""


class Environment(SnakeMessage):
    """A sandbox in which agents run code and keep files."""

    created: str | None = None
    """When it was created, in RFC 3339."""
    custom_config: dict[str, Any] | None = None
    """Settings that are passed on as they are."""
    environment_key: Annotated[str | None, Field(repr=False), Secret] = None
    """What a self-hosted worker authenticates with; kept out of reprs and logs."""
    file_count: int | None = None
    """How many files it holds."""
    id: str | None = None
    """Its id."""
    last_accessed: str | None = None
    """When it was last used, in RFC 3339."""
    mode: EnvironmentMode | None = None
    """The mode."""
    network: EnvironmentNetworkUnion | None = None
    """Which hosts can be reached: an allowlist, or a mode."""
    size_bytes: int | None = None
    """Size in bytes."""
    sources: list[Source] | None = None
    """What is copied into the environment."""
    status: EnvironmentStatus | None = None
    """The status."""
    updated: str | None = None
    """When it was last changed, in RFC 3339."""


class EnvironmentFile(SnakeMessage):
    """A file or folder of an environment."""

    created: datetime | None = None
    """When it was created, in RFC 3339."""
    mime_type: str | None = None
    """MIME type."""
    modified: datetime | None = None
    """When it was last changed."""
    name: str | None = None
    """The name."""
    path: str | None = None
    """The path."""
    size_bytes: int | None = None
    """Size in bytes."""
    type: EnvironmentFileType | None = None
    """The kind of object."""


class EnvironmentFileType(OpenEnum):
    """Files and folders."""

    FILE = "file"
    """File."""
    DIRECTORY = "directory"
    """Directory."""


class EnvironmentMode(OpenEnum):
    """Where an environment runs."""

    ON_DEMAND = "on_demand"
    """On demand."""
    SELF_HOSTED = "self_hosted"
    """Self hosted."""


class EnvironmentStatus(OpenEnum):
    """Whether an environment can be used."""

    ACTIVE = "active"
    """Active."""
    EXPIRED = "expired"
    """Expired."""


class GetEnvironmentFilesResponse(SnakeMessage):
    """A page of files."""

    files: list[EnvironmentFile] | None = None
    """The files of this page."""
    next_page_token: str | None = None
    """Continues the list; empty on the last page."""
    sdk_http_response: Annotated[HttpResponse | None, Field(alias="sdkHttpResponse")] = None
    """Headers and status of the HTTP response this came with."""


class ListEnvironmentsResponse(SnakeMessage):
    """A page of environments."""

    environments: list[Environment] | None = None
    """The environments of this page."""
    next_page_token: str | None = None
    """Continues the list; empty on the last page."""
    sdk_http_response: Annotated[HttpResponse | None, Field(alias="sdkHttpResponse")] = None
    """Headers and status of the HTTP response this came with."""


CreateEnvironmentRequestNetworkUnion: TypeAlias = EnvironmentNetworkEgressAllowlist | str


EnvironmentNetworkUnion: TypeAlias = EnvironmentNetworkEgressAllowlist | str
