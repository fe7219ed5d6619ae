"""Types of reasoning_engines_sandbox_environment_snapshots, of the whole vertex document. Generated: `make gen` writes this file anew."""

from gemkit._generated.vertex.types.reasoning_engines_sandbox_environments_shared import SandboxEnvironmentSnapshot
from gemkit._mapping.model import Message as _Message


class ListSandboxEnvironmentSnapshotsResponse(_Message):
    next_page_token: str | None = None
    sandbox_environment_snapshots: list[SandboxEnvironmentSnapshot] | None = None
