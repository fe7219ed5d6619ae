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
    """Interactions create environment request."""

    custom_config: dict[str, Any] | None = None
    """Custom config, a mapping to any."""
    from_environment: str | None = None
    """From environment, a string."""
    mode: CreateEnvironmentRequestMode | None = None
    """Mode, a `interactions.CreateEnvironmentRequestMode`."""
    network: CreateEnvironmentRequestNetworkUnion | None = None
    """Network, a `interactions.CreateEnvironmentRequestNetworkUnion`."""
    sources: list[Source] | None = None
    """Sources, a list of interactions.Source."""
    system_instruction: str | None = None
    """System instruction, a string."""


class CreateEnvironmentRequestMode(OpenEnum):
    """Interactions create environment request mode: its values."""

    ON_DEMAND = "on_demand"
    """On demand."""
    SELF_HOSTED = "self_hosted"
    """Self hosted."""


class Environment(SnakeMessage):
    """Interactions environment."""

    created: str | None = None
    """Created, a string."""
    custom_config: dict[str, Any] | None = None
    """Custom config, a mapping to any."""
    environment_key: Annotated[str | None, Field(repr=False), Secret] = None
    """Environment key, a string."""
    file_count: int | None = None
    """File count, an integer."""
    id: str | None = None
    """Id, a string."""
    last_accessed: str | None = None
    """Last accessed, a string."""
    mode: EnvironmentMode | None = None
    """Mode, a `interactions.EnvironmentMode`."""
    network: EnvironmentNetworkUnion | None = None
    """Network, a `interactions.EnvironmentNetworkUnion`."""
    size_bytes: int | None = None
    """Size bytes, an integer."""
    sources: list[Source] | None = None
    """Sources, a list of interactions.Source."""
    status: EnvironmentStatus | None = None
    """Status, a `interactions.EnvironmentStatus`."""
    updated: str | None = None
    """Updated, a string."""


class EnvironmentFile(SnakeMessage):
    """Interactions environment file."""

    created: datetime | None = None
    """Created, a point in time."""
    mime_type: str | None = None
    """Mime type, a string."""
    modified: datetime | None = None
    """Modified, a point in time."""
    name: str | None = None
    """Name, a string."""
    path: str | None = None
    """Path, a string."""
    size_bytes: int | None = None
    """Size bytes, an integer."""
    type: EnvironmentFileType | None = None
    """Type, a `interactions.EnvironmentFileType`."""


class EnvironmentFileType(OpenEnum):
    """Interactions environment file type: its values."""

    FILE = "file"
    """File."""
    DIRECTORY = "directory"
    """Directory."""


class EnvironmentMode(OpenEnum):
    """Interactions environment mode: its values."""

    ON_DEMAND = "on_demand"
    """On demand."""
    SELF_HOSTED = "self_hosted"
    """Self hosted."""


class EnvironmentStatus(OpenEnum):
    """Interactions environment status: its values."""

    ACTIVE = "active"
    """Active."""
    EXPIRED = "expired"
    """Expired."""


class GetEnvironmentFilesResponse(SnakeMessage):
    """Interactions get environment files response."""

    files: list[EnvironmentFile] | None = None
    """Files, a list of interactions.EnvironmentFile."""
    next_page_token: str | None = None
    """Next page token, a string."""
    sdk_http_response: Annotated[HttpResponse | None, Field(alias="sdkHttpResponse")] = None
    """Headers and status of the HTTP response this came with."""


class ListEnvironmentsResponse(SnakeMessage):
    """Interactions list environments response."""

    environments: list[Environment] | None = None
    """Environments, a list of interactions.Environment."""
    next_page_token: str | None = None
    """Next page token, a string."""
    sdk_http_response: Annotated[HttpResponse | None, Field(alias="sdkHttpResponse")] = None
    """Headers and status of the HTTP response this came with."""


CreateEnvironmentRequestNetworkUnion: TypeAlias = EnvironmentNetworkEgressAllowlist | str


EnvironmentNetworkUnion: TypeAlias = EnvironmentNetworkEgressAllowlist | str
