"""Types of metadata_stores_contexts, of the whole vertex document. Generated: `make gen` writes this file anew."""

from gemkit._generated.vertex.types.schedules_shared4 import Context
from gemkit._mapping.model import Message as _Message


class AddContextArtifactsAndExecutionsRequest(_Message):
    artifacts: list[str] | None = None
    executions: list[str] | None = None


class AddContextArtifactsAndExecutionsResponse(_Message):
    pass


class AddContextChildrenRequest(_Message):
    child_contexts: list[str] | None = None


class AddContextChildrenResponse(_Message):
    pass


class ListContextsResponse(_Message):
    contexts: list[Context] | None = None
    next_page_token: str | None = None


class PurgeContextsRequest(_Message):
    filter: str | None = None
    force: bool | None = None


class RemoveContextChildrenRequest(_Message):
    child_contexts: list[str] | None = None


class RemoveContextChildrenResponse(_Message):
    pass
