"""Types of metadata_stores_metadata_schemas, of the whole vertex document. Generated: `make gen` writes this file anew."""

from datetime import datetime
from typing import Annotated as _Annotated

from pydantic import Field as _Field

from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class MetadataSchemaSchemaType(_OpenEnum):
    METADATA_SCHEMA_TYPE_UNSPECIFIED = "METADATA_SCHEMA_TYPE_UNSPECIFIED"
    ARTIFACT_TYPE = "ARTIFACT_TYPE"
    EXECUTION_TYPE = "EXECUTION_TYPE"
    CONTEXT_TYPE = "CONTEXT_TYPE"


class MetadataSchema(_Message):
    create_time: datetime | None = None
    description: str | None = None
    name: str | None = None
    schema_: _Annotated[str | None, _Field(alias="schema")] = None
    schema_type: MetadataSchemaSchemaType | None = None
    schema_version: str | None = None


class ListMetadataSchemasResponse(_Message):
    metadata_schemas: list[MetadataSchema] | None = None
    next_page_token: str | None = None
