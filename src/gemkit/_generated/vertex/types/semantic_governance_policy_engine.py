"""Types of semantic_governance_policy_engine, of the whole vertex document. Generated: `make gen` writes this file anew."""

from gemkit._mapping.model import Message as _Message


class DeprovisionSemanticGovernancePolicyEngineRequest(_Message):
    force: bool | None = None
