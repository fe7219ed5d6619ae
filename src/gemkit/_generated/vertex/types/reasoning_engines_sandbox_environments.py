"""Types of reasoning_engines_sandbox_environments, of the whole vertex document. Generated: `make gen` writes this file anew."""

from datetime import datetime

from gemkit._generated.vertex.types.reasoning_engines_shared2 import Chunk
from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class SandboxEnvironmentSpecCodeExecutionEnvironmentCodeLanguage(_OpenEnum):
    LANGUAGE_UNSPECIFIED = "LANGUAGE_UNSPECIFIED"
    LANGUAGE_PYTHON = "LANGUAGE_PYTHON"
    LANGUAGE_JAVASCRIPT = "LANGUAGE_JAVASCRIPT"


class SandboxEnvironmentSpecCodeExecutionEnvironmentMachineConfig(_OpenEnum):
    MACHINE_CONFIG_UNSPECIFIED = "MACHINE_CONFIG_UNSPECIFIED"
    MACHINE_CONFIG_VCPU4_RAM4GIB = "MACHINE_CONFIG_VCPU4_RAM4GIB"


class SandboxEnvironmentState(_OpenEnum):
    STATE_UNSPECIFIED = "STATE_UNSPECIFIED"
    STATE_PROVISIONING = "STATE_PROVISIONING"
    STATE_RUNNING = "STATE_RUNNING"
    STATE_DEPROVISIONING = "STATE_DEPROVISIONING"
    STATE_TERMINATED = "STATE_TERMINATED"
    STATE_DELETED = "STATE_DELETED"
    STATE_PAUSED = "STATE_PAUSED"
    STATE_PAUSING = "STATE_PAUSING"
    STATE_RESUMING = "STATE_RESUMING"
    STATE_STOPPING = "STATE_STOPPING"


class AuthorizeSandboxEnvironmentAccessRequest(_Message):
    pass


class AuthorizeSandboxEnvironmentAccessResponse(_Message):
    pass


class BidiExecuteSandboxEnvironmentRequest(_Message):
    inputs: list[Chunk] | None = None


class BidiExecuteSandboxEnvironmentResponse(_Message):
    outputs: list[Chunk] | None = None


class ExecuteSandboxEnvironmentRequest(_Message):
    inputs: list[Chunk] | None = None


class ExecuteSandboxEnvironmentResponse(_Message):
    outputs: list[Chunk] | None = None


class SandboxEnvironmentConnectionInfo(_Message):
    load_balancer_hostname: str | None = None
    load_balancer_ip: str | None = None
    routing_token: str | None = None
    sandbox_internal_ip: str | None = None
    service_attachment: str | None = None


class SandboxEnvironmentSpecCodeExecutionEnvironment(_Message):
    code_language: SandboxEnvironmentSpecCodeExecutionEnvironmentCodeLanguage | None = None
    machine_config: SandboxEnvironmentSpecCodeExecutionEnvironmentMachineConfig | None = None


class SandboxEnvironmentSpecComputerUseEnvironment(_Message):
    pass


class SandboxEnvironmentSpecShellEnvironment(_Message):
    pass


class SandboxEnvironmentSpec(_Message):
    code_execution_environment: SandboxEnvironmentSpecCodeExecutionEnvironment | None = None
    computer_use_environment: SandboxEnvironmentSpecComputerUseEnvironment | None = None
    shell_environment: SandboxEnvironmentSpecShellEnvironment | None = None
    use_gke_td: bool | None = None


class SandboxEnvironment(_Message):
    connection_info: SandboxEnvironmentConnectionInfo | None = None
    create_time: datetime | None = None
    display_name: str | None = None
    expire_time: datetime | None = None
    latest_sandbox_environment_snapshot: str | None = None
    name: str | None = None
    owner: str | None = None
    sandbox_environment_snapshot: str | None = None
    sandbox_environment_template: str | None = None
    spec: SandboxEnvironmentSpec | None = None
    state: SandboxEnvironmentState | None = None
    ttl: str | None = None
    update_time: datetime | None = None


class ListSandboxEnvironmentsResponse(_Message):
    next_page_token: str | None = None
    sandbox_environments: list[SandboxEnvironment] | None = None


class PauseSandboxEnvironmentRequest(_Message):
    pass


class ResumeSandboxEnvironmentRequest(_Message):
    pass
