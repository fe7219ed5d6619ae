"""Types of vertex_express, of the whole vertex document. Generated: `make gen` writes this file anew."""

from datetime import datetime

from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class ExpressProjectTier(_OpenEnum):
    TIER_UNSPECIFIED = "TIER_UNSPECIFIED"
    TIER_FREE = "TIER_FREE"
    TIER_PAID = "TIER_PAID"


class ExpressProject(_Message):
    create_time: datetime | None = None
    default_api_key: str | None = None
    project_id: str | None = None
    project_number: int | None = None
    region: str | None = None
    tier: ExpressProjectTier | None = None


class RetrieveExpressProjectResponse(_Message):
    express_project: ExpressProject | None = None


class SignUpRequest(_Message):
    get_default_api_key: bool | None = None
    region: str | None = None
    tos_accepted: bool | None = None
