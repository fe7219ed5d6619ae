"""Types of model_garden_eula, of the whole vertex document. Generated: `make gen` writes this file anew."""

from gemkit._mapping.model import Message as _Message


class AcceptPublisherModelEulaRequest(_Message):
    publisher_model: str | None = None


class CheckPublisherModelEulaAcceptanceRequest(_Message):
    publisher_model: str | None = None


class PublisherModelEulaAcceptance(_Message):
    project_number: int | None = None
    publisher_model: str | None = None
    publisher_model_eula_acked: bool | None = None
