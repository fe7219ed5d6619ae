"""Types of agents_shared2, of the whole vertex document. Generated: `make gen` writes this file anew."""

from gemkit._mapping.model import Message as _Message


class Expr(_Message):
    description: str | None = None
    expression: str | None = None
    location: str | None = None
    title: str | None = None


class Binding(_Message):
    condition: Expr | None = None
    members: list[str] | None = None
    role: str | None = None


class Policy(_Message):
    bindings: list[Binding] | None = None
    etag: bytes | None = None
    version: int | None = None
