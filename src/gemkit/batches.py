"""`client.batches`: batch jobs and their results; `to_jsonl` encodes requests for files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit._lazy import attributes

if TYPE_CHECKING:
    from gemkit._features.batches._async.batches import AsyncBatches
    from gemkit._features.batches._sync.batches import Batches
    from gemkit._features.batches.jsonl import from_jsonl, to_jsonl
    from gemkit._features.batches.results import BatchResult

__all__ = ["AsyncBatches", "BatchResult", "Batches", "from_jsonl", "to_jsonl"]

__getattr__ = attributes(
    __name__,
    {
        "AsyncBatches": "gemkit._features.batches._async.batches",
        "BatchResult": "gemkit._features.batches.results",
        "Batches": "gemkit._features.batches._sync.batches",
        "from_jsonl": "gemkit._features.batches.jsonl",
        "to_jsonl": "gemkit._features.batches.jsonl",
    },
)


def __dir__() -> list[str]:
    return sorted(__all__)
