"""Types of rag_corpora_rag_files, of the whole vertex document. Generated: `make gen` writes this file anew."""

from datetime import datetime

from gemkit._generated.vertex.types.common_shared17 import BigQueryDestination
from gemkit._generated.vertex.types.common_shared22 import ApiAuthApiKeyConfig
from gemkit._generated.vertex.types.common_shared25 import GcsSource
from gemkit._generated.vertex.types.common_shared27 import GcsDestination
from gemkit._generated.vertex.types.rag_corpora_shared import RagFileParsingConfigLlmParser
from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class FileStatusState(_OpenEnum):
    STATE_UNSPECIFIED = "STATE_UNSPECIFIED"
    ACTIVE = "ACTIVE"
    ERROR = "ERROR"


class GoogleDriveSourceResourceIdResourceType(_OpenEnum):
    RESOURCE_TYPE_UNSPECIFIED = "RESOURCE_TYPE_UNSPECIFIED"
    RESOURCE_TYPE_FILE = "RESOURCE_TYPE_FILE"
    RESOURCE_TYPE_FOLDER = "RESOURCE_TYPE_FOLDER"


class RagFileRagFileType(_OpenEnum):
    RAG_FILE_TYPE_UNSPECIFIED = "RAG_FILE_TYPE_UNSPECIFIED"
    RAG_FILE_TYPE_TXT = "RAG_FILE_TYPE_TXT"
    RAG_FILE_TYPE_PDF = "RAG_FILE_TYPE_PDF"


class DirectUploadSource(_Message):
    pass


class FileStatus(_Message):
    error_status: str | None = None
    state: FileStatusState | None = None


class GoogleDriveSourceResourceId(_Message):
    resource_id: str | None = None
    resource_type: GoogleDriveSourceResourceIdResourceType | None = None


class GoogleDriveSource(_Message):
    resource_ids: list[GoogleDriveSourceResourceId] | None = None


class JiraSourceJiraQueries(_Message):
    api_key_config: ApiAuthApiKeyConfig | None = None
    custom_queries: list[str] | None = None
    email: str | None = None
    projects: list[str] | None = None
    server_uri: str | None = None


class JiraSource(_Message):
    jira_queries: list[JiraSourceJiraQueries] | None = None


class RagFileChunkingConfigFixedLengthChunking(_Message):
    chunk_overlap: int | None = None
    chunk_size: int | None = None


class RagFileChunkingConfig(_Message):
    chunk_overlap: int | None = None
    chunk_size: int | None = None
    fixed_length_chunking: RagFileChunkingConfigFixedLengthChunking | None = None


class RagFileMetadataConfig(_Message):
    gcs_metadata_schema_source: GcsSource | None = None
    gcs_metadata_source: GcsSource | None = None
    google_drive_metadata_schema_source: GoogleDriveSource | None = None
    google_drive_metadata_source: GoogleDriveSource | None = None
    inline_metadata_schema_source: str | None = None
    inline_metadata_source: str | None = None


class RagFileParsingConfigAdvancedParser(_Message):
    use_advanced_pdf_parsing: bool | None = None


class RagFileParsingConfigLayoutParser(_Message):
    global_max_parsing_requests_per_min: int | None = None
    max_parsing_requests_per_min: int | None = None
    processor_name: str | None = None


class RagFileParsingConfig(_Message):
    advanced_parser: RagFileParsingConfigAdvancedParser | None = None
    layout_parser: RagFileParsingConfigLayoutParser | None = None
    llm_parser: RagFileParsingConfigLlmParser | None = None
    use_advanced_pdf_parsing: bool | None = None


class RagFileTransformationConfig(_Message):
    rag_file_chunking_config: RagFileChunkingConfig | None = None


class SharePointSourcesSharePointSource(_Message):
    client_id: str | None = None
    client_secret: ApiAuthApiKeyConfig | None = None
    drive_id: str | None = None
    drive_name: str | None = None
    file_id: str | None = None
    sharepoint_folder_id: str | None = None
    sharepoint_folder_path: str | None = None
    sharepoint_site_name: str | None = None
    tenant_id: str | None = None


class SharePointSources(_Message):
    share_point_sources: list[SharePointSourcesSharePointSource] | None = None


class SlackSourceSlackChannelsSlackChannel(_Message):
    channel_id: str | None = None
    end_time: datetime | None = None
    start_time: datetime | None = None


class SlackSourceSlackChannels(_Message):
    api_key_config: ApiAuthApiKeyConfig | None = None
    channels: list[SlackSourceSlackChannelsSlackChannel] | None = None


class SlackSource(_Message):
    channels: list[SlackSourceSlackChannels] | None = None


class ImportRagFilesConfig(_Message):
    gcs_source: GcsSource | None = None
    global_max_embedding_requests_per_min: int | None = None
    google_drive_source: GoogleDriveSource | None = None
    import_result_bigquery_sink: BigQueryDestination | None = None
    import_result_gcs_sink: GcsDestination | None = None
    jira_source: JiraSource | None = None
    max_embedding_requests_per_min: int | None = None
    partial_failure_bigquery_sink: BigQueryDestination | None = None
    partial_failure_gcs_sink: GcsDestination | None = None
    rag_file_chunking_config: RagFileChunkingConfig | None = None
    rag_file_metadata_config: RagFileMetadataConfig | None = None
    rag_file_parsing_config: RagFileParsingConfig | None = None
    rag_file_transformation_config: RagFileTransformationConfig | None = None
    rebuild_ann_index: bool | None = None
    share_point_sources: SharePointSources | None = None
    slack_source: SlackSource | None = None


class ImportRagFilesRequest(_Message):
    import_rag_files_config: ImportRagFilesConfig | None = None


class RagFile(_Message):
    create_time: datetime | None = None
    description: str | None = None
    direct_upload_source: DirectUploadSource | None = None
    display_name: str | None = None
    file_status: FileStatus | None = None
    gcs_source: GcsSource | None = None
    google_drive_source: GoogleDriveSource | None = None
    jira_source: JiraSource | None = None
    name: str | None = None
    rag_file_type: RagFileRagFileType | None = None
    share_point_sources: SharePointSources | None = None
    size_bytes: int | None = None
    slack_source: SlackSource | None = None
    update_time: datetime | None = None
    user_metadata: str | None = None


class ListRagFilesResponse(_Message):
    next_page_token: str | None = None
    rag_files: list[RagFile] | None = None
