"""Types of common_shared10, of the whole vertex document. Generated: `make gen` writes this file anew."""

from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class PSCAutomationConfigState(_OpenEnum):
    PSC_AUTOMATION_STATE_UNSPECIFIED = "PSC_AUTOMATION_STATE_UNSPECIFIED"
    PSC_AUTOMATION_STATE_SUCCESSFUL = "PSC_AUTOMATION_STATE_SUCCESSFUL"
    PSC_AUTOMATION_STATE_FAILED = "PSC_AUTOMATION_STATE_FAILED"


class PSCAutomationConfig(_Message):
    error_message: str | None = None
    forwarding_rule: str | None = None
    ip_address: str | None = None
    network: str | None = None
    project_id: str | None = None
    state: PSCAutomationConfigState | None = None


class PrivateServiceConnectConfig(_Message):
    enable_private_service_connect: bool | None = None
    enable_secure_private_service_connect: bool | None = None
    project_allowlist: list[str] | None = None
    psc_automation_configs: list[PSCAutomationConfig] | None = None
    service_attachment: str | None = None
