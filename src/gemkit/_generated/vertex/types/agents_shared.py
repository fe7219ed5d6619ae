"""Types of agents_shared, of the whole vertex document. Generated: `make gen` writes this file anew."""

from gemkit._generated.vertex.types.agents_shared2 import Policy
from gemkit._mapping.model import Message as _Message


class SetIamPolicyRequest(_Message):
    policy: Policy | None = None


class TestIamPermissionsResponse(_Message):
    permissions: list[str] | None = None
