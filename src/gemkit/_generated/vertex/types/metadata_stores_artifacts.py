"""Types of metadata_stores_artifacts, of the whole vertex document. Generated: `make gen` writes this file anew."""

from gemkit._generated.vertex.types.schedules_shared10 import Artifact
from gemkit._mapping.model import Message as _Message


class ListArtifactsResponse(_Message):
    artifacts: list[Artifact] | None = None
    next_page_token: str | None = None


class PurgeArtifactsRequest(_Message):
    filter: str | None = None
    force: bool | None = None
