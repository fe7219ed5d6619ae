"""Types of feature_groups, of the whole vertex document. Generated: `make gen` writes this file anew."""

from datetime import datetime

from gemkit._generated.vertex.types.common_shared14 import BigQuerySource
from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class FeatureGroupServiceAgentType(_OpenEnum):
    SERVICE_AGENT_TYPE_UNSPECIFIED = "SERVICE_AGENT_TYPE_UNSPECIFIED"
    SERVICE_AGENT_TYPE_PROJECT = "SERVICE_AGENT_TYPE_PROJECT"
    SERVICE_AGENT_TYPE_FEATURE_GROUP = "SERVICE_AGENT_TYPE_FEATURE_GROUP"


class FeatureGroupBigQueryTimeSeries(_Message):
    timestamp_column: str | None = None


class FeatureGroupBigQuery(_Message):
    big_query_source: BigQuerySource | None = None
    dense: bool | None = None
    entity_id_columns: list[str] | None = None
    static_data_source: bool | None = None
    time_series: FeatureGroupBigQueryTimeSeries | None = None


class FeatureGroup(_Message):
    big_query: FeatureGroupBigQuery | None = None
    create_time: datetime | None = None
    description: str | None = None
    etag: str | None = None
    labels: dict[str, str] | None = None
    name: str | None = None
    service_account_email: str | None = None
    service_agent_type: FeatureGroupServiceAgentType | None = None
    update_time: datetime | None = None


class ListFeatureGroupsResponse(_Message):
    feature_groups: list[FeatureGroup] | None = None
    next_page_token: str | None = None
