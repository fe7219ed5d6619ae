"""Types of models_shared2, of the whole vertex document. Generated: `make gen` writes this file anew."""

from gemkit._mapping.model import Message as _Message


class DeployedModelRef(_Message):
    checkpoint_id: str | None = None
    deployed_model_id: str | None = None
    endpoint: str | None = None
