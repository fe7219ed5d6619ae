"""Types of agents_tasks_artifacts_shared, of the whole vertex document. Generated: `make gen` writes this file anew."""

from datetime import datetime

from gemkit._generated.vertex.types.agents_tasks_shared import TaskArtifactFile
from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class LinkJsonMetadataProvider(_OpenEnum):
    PROVIDER_UNSPECIFIED = "PROVIDER_UNSPECIFIED"
    GOOGLE_DRIVE = "GOOGLE_DRIVE"
    ONEDRIVE = "ONEDRIVE"
    SHAREPOINT = "SHAREPOINT"
    OUTLOOK = "OUTLOOK"
    TEAMS = "TEAMS"
    GMAIL = "GMAIL"
    GOOGLE_CALENDAR = "GOOGLE_CALENDAR"
    GOOGLE_CHAT = "GOOGLE_CHAT"
    CONFLUENCE = "CONFLUENCE"
    JIRA = "JIRA"
    GITHUB = "GITHUB"
    SALESFORCE = "SALESFORCE"
    SERVICENOW = "SERVICENOW"
    SLACK = "SLACK"


class LinkJsonMetadata(_Message):
    artifact_type: str | None = None
    mime_type: str | None = None
    path: str | None = None
    provider: LinkJsonMetadataProvider | None = None
    source_artifact_id: str | None = None
    update_time: datetime | None = None
    uri: str | None = None


class AddArtifactRequest(_Message):
    collaborative_project: str | None = None
    link_json_metadata: LinkJsonMetadata | None = None
    task: str | None = None


class AddArtifactResponse(_Message):
    artifact_id: str | None = None


class WorkspaceArtifact(_Message):
    link_json_metadata: LinkJsonMetadata | None = None
    task_artifact_file: TaskArtifactFile | None = None


class ListWorkspaceArtifactsResponse(_Message):
    next_page_token: str | None = None
    workspace_artifacts: list[WorkspaceArtifact] | None = None


class RemoveWorkspaceArtifactRequest(_Message):
    allow_missing: bool | None = None
    path: str | None = None


class RemoveWorkspaceArtifactResponse(_Message):
    pass
