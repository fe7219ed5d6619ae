"""What the emulator answers, one module per subject.

A module's functions are found by the method ids they are registered under; a documented method nobody registered for
is answered by `generic`.
"""

from gemkit.emulator.handlers import (
    auth_tokens,
    batch_prediction_jobs,
    batches,
    caches,
    embed,
    file_search_stores,
    files,
    generate,
    generic,
    images,
    models,
    operations,
    predict,
    tokens,
    tuned_models,
    tuning_jobs,
    uploads,
    videos,
)
from gemkit.emulator.json_values import JSON
from gemkit.emulator.registry import Call, handler_for
from gemkit.emulator.replies import Reply

__all__ = [
    "answer",
    "auth_tokens",
    "batch_prediction_jobs",
    "batches",
    "caches",
    "embed",
    "file_search_stores",
    "files",
    "generate",
    "generic",
    "images",
    "models",
    "operations",
    "predict",
    "tokens",
    "tuned_models",
    "tuning_jobs",
    "uploads",
    "videos",
]


def answer(call: Call) -> JSON | Reply:
    """Answer a call."""
    return handler_for(call.method.id, generic.answer)(call)
