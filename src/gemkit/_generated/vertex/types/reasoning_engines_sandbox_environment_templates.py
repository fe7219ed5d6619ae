"""Types of reasoning_engines_sandbox_environment_templates, of the whole vertex document. Generated: `make gen` writes this file anew."""

from datetime import datetime

from gemkit._generated.vertex.types.common_shared10 import PrivateServiceConnectConfig
from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class SandboxEnvironmentTemplateNetworkPortProtocol(_OpenEnum):
    PROTOCOL_UNSPECIFIED = "PROTOCOL_UNSPECIFIED"
    TCP = "TCP"
    UDP = "UDP"


class SandboxEnvironmentTemplateDefaultContainerEnvironmentDefaultContainerCategory(_OpenEnum):
    DEFAULT_CONTAINER_CATEGORY_UNSPECIFIED = "DEFAULT_CONTAINER_CATEGORY_UNSPECIFIED"
    DEFAULT_CONTAINER_CATEGORY_COMPUTER_USE = "DEFAULT_CONTAINER_CATEGORY_COMPUTER_USE"
    DEFAULT_CONTAINER_CATEGORY_SHELL_SANDBOX = "DEFAULT_CONTAINER_CATEGORY_SHELL_SANDBOX"


class SandboxEnvironmentTemplateWarmPoolConfigUpdateStrategy(_OpenEnum):
    UPDATE_STRATEGY_UNSPECIFIED = "UPDATE_STRATEGY_UNSPECIFIED"
    ON_REPLENISH = "ON_REPLENISH"
    RECREATE = "RECREATE"


class SandboxEnvironmentTemplateState(_OpenEnum):
    UNSPECIFIED = "UNSPECIFIED"
    PROVISIONING = "PROVISIONING"
    ACTIVE = "ACTIVE"
    DEPROVISIONING = "DEPROVISIONING"
    DELETED = "DELETED"
    FAILED = "FAILED"


class SandboxEnvironmentTemplateCustomContainerSpec(_Message):
    image_uri: str | None = None


class SandboxEnvironmentTemplateNetworkPort(_Message):
    port: int | None = None
    protocol: SandboxEnvironmentTemplateNetworkPortProtocol | None = None


class SandboxEnvironmentTemplateResourceRequirements(_Message):
    limits: dict[str, str] | None = None
    requests: dict[str, str] | None = None


class SandboxEnvironmentTemplateCustomContainerEnvironment(_Message):
    custom_container_spec: SandboxEnvironmentTemplateCustomContainerSpec | None = None
    ports: list[SandboxEnvironmentTemplateNetworkPort] | None = None
    resources: SandboxEnvironmentTemplateResourceRequirements | None = None


class SandboxEnvironmentTemplateDefaultContainerEnvironment(_Message):
    default_container_category: SandboxEnvironmentTemplateDefaultContainerEnvironmentDefaultContainerCategory | None = (
        None
    )
    resources: SandboxEnvironmentTemplateResourceRequirements | None = None


class SandboxEnvironmentTemplateEgressControlConfigDnsPeeringConfig(_Message):
    domain: str | None = None
    target_network: str | None = None
    target_project: str | None = None


class SandboxEnvironmentTemplateEgressControlConfig(_Message):
    dns_peering_configs: list[SandboxEnvironmentTemplateEgressControlConfigDnsPeeringConfig] | None = None
    internet_access: bool | None = None
    network_attachment: str | None = None


class SandboxEnvironmentTemplatePersistentDiskConfig(_Message):
    enabled: bool | None = None
    mount_path: str | None = None
    size_gb: int | None = None


class SandboxEnvironmentTemplateWarmPoolConfig(_Message):
    target_instance_count: int | None = None
    update_strategy: SandboxEnvironmentTemplateWarmPoolConfigUpdateStrategy | None = None


class SandboxEnvironmentTemplate(_Message):
    create_time: datetime | None = None
    custom_container_environment: SandboxEnvironmentTemplateCustomContainerEnvironment | None = None
    default_container_environment: SandboxEnvironmentTemplateDefaultContainerEnvironment | None = None
    display_name: str | None = None
    egress_control_config: SandboxEnvironmentTemplateEgressControlConfig | None = None
    ingress_control_config: PrivateServiceConnectConfig | None = None
    name: str | None = None
    persistent_disk_config: SandboxEnvironmentTemplatePersistentDiskConfig | None = None
    state: SandboxEnvironmentTemplateState | None = None
    update_time: datetime | None = None
    use_gke_td: bool | None = None
    warm_pool_config: SandboxEnvironmentTemplateWarmPoolConfig | None = None


class ListSandboxEnvironmentTemplatesResponse(_Message):
    next_page_token: str | None = None
    sandbox_environment_templates: list[SandboxEnvironmentTemplate] | None = None
