"""Types of models_shared5, of the whole gemini document. Generated: `make gen` writes this file anew."""

from typing import Any

from gemkit._generated.gemini.types.files_shared3 import Status
from gemkit._mapping.model import Message as _Message


class Operation(_Message):
    done: bool | None = None
    error: Status | None = None
    metadata: dict[str, Any] | None = None
    name: str | None = None
    response: dict[str, Any] | None = None
