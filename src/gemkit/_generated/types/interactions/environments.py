"""Types of the interactions.environments topic. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, TypeAlias

from pydantic import Field

from gemkit._core.model import OpenEnum
from gemkit._core.union import SnakeMessage
from gemkit._generated.types.interactions.interaction import EnvironmentNetworkEgressAllowlist, Source


class CreateEnvironmentRequest(SnakeMessage):
    custom_config: dict[str, Any] | None = None
    from_environment: str | None = None
    mode: CreateEnvironmentRequestMode | None = None
    network: CreateEnvironmentRequestNetworkUnion | None = None
    sources: list[Source] | None = None
    system_instruction: str | None = None


class CreateEnvironmentRequestMode(OpenEnum):
    ON_DEMAND = "on_demand"
    SELF_HOSTED = "self_hosted"


class Environment(SnakeMessage):
    created: str | None = None
    custom_config: dict[str, Any] | None = None
    environment_key: Annotated[str | None, Field(repr=False)] = None
    file_count: int | None = None
    id: str | None = None
    last_accessed: str | None = None
    mode: EnvironmentMode | None = None
    network: EnvironmentNetworkUnion | None = None
    size_bytes: int | None = None
    sources: list[Source] | None = None
    status: EnvironmentStatus | None = None
    updated: str | None = None


class EnvironmentFile(SnakeMessage):
    created: datetime | None = None
    mime_type: str | None = None
    modified: datetime | None = None
    name: str | None = None
    path: str | None = None
    size_bytes: int | None = None
    type: EnvironmentFileType | None = None


class EnvironmentFileType(OpenEnum):
    FILE = "file"
    DIRECTORY = "directory"


class EnvironmentMode(OpenEnum):
    ON_DEMAND = "on_demand"
    SELF_HOSTED = "self_hosted"


class EnvironmentStatus(OpenEnum):
    ACTIVE = "active"
    EXPIRED = "expired"


class GetEnvironmentFilesResponse(SnakeMessage):
    files: list[EnvironmentFile] | None = None
    next_page_token: str | None = None


class ListEnvironmentsResponse(SnakeMessage):
    environments: list[Environment] | None = None
    next_page_token: str | None = None


CreateEnvironmentRequestNetworkUnion: TypeAlias = EnvironmentNetworkEgressAllowlist | str


EnvironmentNetworkUnion: TypeAlias = EnvironmentNetworkEgressAllowlist | str
