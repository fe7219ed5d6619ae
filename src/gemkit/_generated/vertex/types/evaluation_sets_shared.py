"""Types of evaluation_sets_shared, of the whole vertex document. Generated: `make gen` writes this file anew."""

from datetime import datetime
from typing import Any

from gemkit._generated.vertex.types.agents_shared3 import EncryptionSpec
from gemkit._generated.vertex.types.common_shared13 import AgentConfig
from gemkit._mapping.model import Message as _Message


class HarborDataset(_Message):
    gcs_uri: str | None = None


class EvaluationSet(_Message):
    agent_configs: dict[str, AgentConfig] | None = None
    create_time: datetime | None = None
    display_name: str | None = None
    encryption_spec: EncryptionSpec | None = None
    evaluation_items: list[str] | None = None
    harbor_dataset: HarborDataset | None = None
    metadata: Any = None
    name: str | None = None
    update_time: datetime | None = None
