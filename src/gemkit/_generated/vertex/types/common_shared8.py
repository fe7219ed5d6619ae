"""Types of common_shared8, of the whole vertex document. Generated: `make gen` writes this file anew."""

from gemkit._generated.vertex.types.common_shared19 import EnvVar
from gemkit._mapping.model import Message as _Message


class Port(_Message):
    container_port: int | None = None


class ProbeExecAction(_Message):
    command: list[str] | None = None


class ProbeGrpcAction(_Message):
    port: int | None = None
    service: str | None = None


class ProbeHttpHeader(_Message):
    name: str | None = None
    value: str | None = None


class ProbeHttpGetAction(_Message):
    host: str | None = None
    http_headers: list[ProbeHttpHeader] | None = None
    path: str | None = None
    port: int | None = None
    scheme: str | None = None


class ProbeTcpSocketAction(_Message):
    host: str | None = None
    port: int | None = None


class Probe(_Message):
    exec: ProbeExecAction | None = None
    failure_threshold: int | None = None
    grpc: ProbeGrpcAction | None = None
    http_get: ProbeHttpGetAction | None = None
    initial_delay_seconds: int | None = None
    period_seconds: int | None = None
    success_threshold: int | None = None
    tcp_socket: ProbeTcpSocketAction | None = None
    timeout_seconds: int | None = None


class ModelContainerSpec(_Message):
    args: list[str] | None = None
    command: list[str] | None = None
    deployment_timeout: str | None = None
    env: list[EnvVar] | None = None
    grpc_ports: list[Port] | None = None
    health_probe: Probe | None = None
    health_route: str | None = None
    image_uri: str | None = None
    invoke_route_prefix: str | None = None
    liveness_probe: Probe | None = None
    ports: list[Port] | None = None
    predict_route: str | None = None
    shared_memory_size_mb: int | None = None
    startup_probe: Probe | None = None
