"""Types of common_shared3, of the whole vertex document. Generated: `make gen` writes this file anew."""

from gemkit._generated.vertex.types.common_shared5 import PublisherModelConfig
from gemkit._mapping.model import Message as _Message


class SetPublisherModelConfigRequest(_Message):
    publisher_model_config: PublisherModelConfig | None = None
    update_mask: str | None = None
