"""Types of reasoning_engines_shared, of the whole vertex document. Generated: `make gen` writes this file anew."""

from typing import Any

from gemkit._generated.vertex.types.common_shared19 import EnvVar
from gemkit._generated.vertex.types.nas_jobs_shared5 import PscInterfaceConfig
from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class ReasoningEngineSpecDeploymentSpecAgentServerMode(_OpenEnum):
    AGENT_SERVER_MODE_UNSPECIFIED = "AGENT_SERVER_MODE_UNSPECIFIED"
    STABLE = "STABLE"
    EXPERIMENTAL = "EXPERIMENTAL"


class ReasoningEngineSpecIdentityType(_OpenEnum):
    IDENTITY_TYPE_UNSPECIFIED = "IDENTITY_TYPE_UNSPECIFIED"
    SERVICE_ACCOUNT = "SERVICE_ACCOUNT"
    AGENT_IDENTITY = "AGENT_IDENTITY"


class KeepAliveProbeHttpGet(_Message):
    path: str | None = None
    port: int | None = None


class KeepAliveProbe(_Message):
    http_get: KeepAliveProbeHttpGet | None = None
    max_seconds: int | None = None


class QueryReasoningEngineRequest(_Message):
    class_method: str | None = None
    input: dict[str, Any] | None = None


class QueryReasoningEngineResponse(_Message):
    output: Any = None


class ReasoningEngineSpecBuildSpec(_Message):
    service_account: str | None = None
    worker_pool: str | None = None


class ReasoningEngineSpecContainerSpec(_Message):
    image_uri: str | None = None
    port: int | None = None


class ReasoningEngineSpecDeploymentSpecAgentGatewayConfigAgentToAnywhereConfig(_Message):
    agent_gateway: str | None = None


class ReasoningEngineSpecDeploymentSpecAgentGatewayConfigClientToAgentConfig(_Message):
    agent_gateway: str | None = None


class ReasoningEngineSpecDeploymentSpecAgentGatewayConfig(_Message):
    agent_to_anywhere_config: ReasoningEngineSpecDeploymentSpecAgentGatewayConfigAgentToAnywhereConfig | None = None
    client_to_agent_config: ReasoningEngineSpecDeploymentSpecAgentGatewayConfigClientToAgentConfig | None = None


class SecretRef(_Message):
    secret: str | None = None
    version: str | None = None


class SecretEnvVar(_Message):
    name: str | None = None
    secret_ref: SecretRef | None = None


class ReasoningEngineSpecDeploymentSpec(_Message):
    agent_gateway_config: ReasoningEngineSpecDeploymentSpecAgentGatewayConfig | None = None
    agent_server_mode: ReasoningEngineSpecDeploymentSpecAgentServerMode | None = None
    container_concurrency: int | None = None
    env: list[EnvVar] | None = None
    keep_alive_probe: KeepAliveProbe | None = None
    max_instances: int | None = None
    min_instances: int | None = None
    psc_interface_config: PscInterfaceConfig | None = None
    resource_limits: dict[str, str] | None = None
    secret_env: list[SecretEnvVar] | None = None


class ReasoningEngineSpecPackageSpec(_Message):
    dependency_files_gcs_uri: str | None = None
    pickle_object_gcs_uri: str | None = None
    python_version: str | None = None
    requirements_gcs_uri: str | None = None


class ReasoningEngineSpecSourceCodeSpecAgentConfigSourceAdkConfig(_Message):
    json_config: dict[str, Any] | None = None


class ReasoningEngineSpecSourceCodeSpecInlineSource(_Message):
    source_archive: bytes | None = None


class ReasoningEngineSpecSourceCodeSpecAgentConfigSource(_Message):
    adk_config: ReasoningEngineSpecSourceCodeSpecAgentConfigSourceAdkConfig | None = None
    inline_source: ReasoningEngineSpecSourceCodeSpecInlineSource | None = None


class ReasoningEngineSpecSourceCodeSpecDeveloperConnectConfig(_Message):
    dir: str | None = None
    git_repository_link: str | None = None
    revision: str | None = None


class ReasoningEngineSpecSourceCodeSpecDeveloperConnectSource(_Message):
    config: ReasoningEngineSpecSourceCodeSpecDeveloperConnectConfig | None = None


class ReasoningEngineSpecSourceCodeSpecGitSource(_Message):
    dir: str | None = None
    revision: str | None = None
    url: str | None = None


class ReasoningEngineSpecSourceCodeSpecImageSpec(_Message):
    build_args: dict[str, str] | None = None


class ReasoningEngineSpecSourceCodeSpecPythonSpec(_Message):
    entrypoint_module: str | None = None
    entrypoint_object: str | None = None
    requirements_file: str | None = None
    version: str | None = None


class ReasoningEngineSpecSourceCodeSpec(_Message):
    agent_config_source: ReasoningEngineSpecSourceCodeSpecAgentConfigSource | None = None
    developer_connect_source: ReasoningEngineSpecSourceCodeSpecDeveloperConnectSource | None = None
    git_source: ReasoningEngineSpecSourceCodeSpecGitSource | None = None
    image_spec: ReasoningEngineSpecSourceCodeSpecImageSpec | None = None
    inline_source: ReasoningEngineSpecSourceCodeSpecInlineSource | None = None
    python_spec: ReasoningEngineSpecSourceCodeSpecPythonSpec | None = None


class ReasoningEngineSpec(_Message):
    agent_card: dict[str, Any] | None = None
    agent_framework: str | None = None
    build_spec: ReasoningEngineSpecBuildSpec | None = None
    class_methods: list[dict[str, Any]] | None = None
    container_spec: ReasoningEngineSpecContainerSpec | None = None
    deployment_spec: ReasoningEngineSpecDeploymentSpec | None = None
    effective_identity: str | None = None
    identity_type: ReasoningEngineSpecIdentityType | None = None
    package_spec: ReasoningEngineSpecPackageSpec | None = None
    service_account: str | None = None
    source_code_spec: ReasoningEngineSpecSourceCodeSpec | None = None


class StreamQueryReasoningEngineRequest(_Message):
    class_method: str | None = None
    input: dict[str, Any] | None = None
