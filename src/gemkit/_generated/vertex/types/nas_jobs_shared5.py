"""Types of nas_jobs_shared5, of the whole vertex document. Generated: `make gen` writes this file anew."""

from gemkit._mapping.model import Message as _Message


class DnsPeeringConfig(_Message):
    domain: str | None = None
    target_network: str | None = None
    target_project: str | None = None


class PscInterfaceConfig(_Message):
    dns_peering_configs: list[DnsPeeringConfig] | None = None
    network_attachment: str | None = None
