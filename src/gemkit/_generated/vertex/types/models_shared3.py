"""Types of models_shared3, of the whole vertex document. Generated: `make gen` writes this file anew."""

from gemkit._mapping.model import Message as _Message


class PredictSchemata(_Message):
    instance_schema_uri: str | None = None
    parameters_schema_uri: str | None = None
    prediction_schema_uri: str | None = None
