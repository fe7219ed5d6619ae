"""Handlers of the methods, one module per subject.

Handlers are registered by method id; `generic` handles documented methods without a handler.
"""

from gemkit.emulator.handlers import (
    agents,
    auth_tokens,
    batch_prediction_jobs,
    batches,
    caches,
    credentials,
    decisions,
    embed,
    environments,
    examples,
    file_search_stores,
    files,
    generate,
    generic,
    images,
    interactions,
    models,
    operations,
    predict,
    tokens,
    triggers,
    tuned_models,
    tuning_jobs,
    uploads,
    videos,
    voices,
    webhooks,
)
from gemkit.emulator.json_values import JSON
from gemkit.emulator.paging import find
from gemkit.emulator.registry import Call, handler_for
from gemkit.emulator.replies import Reply

__all__ = [
    "agents",
    "auth_tokens",
    "batch_prediction_jobs",
    "batches",
    "caches",
    "credentials",
    "decisions",
    "embed",
    "environments",
    "examples",
    "file_search_stores",
    "files",
    "generate",
    "generic",
    "images",
    "interactions",
    "models",
    "operations",
    "predict",
    "respond",
    "tokens",
    "triggers",
    "tuned_models",
    "tuning_jobs",
    "uploads",
    "videos",
    "voices",
    "webhooks",
]


def respond(call: Call) -> JSON | Reply:
    """Handle a call; raises `ServiceError` 404 if the model does not exist."""
    if call.document.is_whole:
        return examples.respond(call)
    name = call.path.get("model") or call.path.get("endpoint") or ""
    if name.startswith("models/") or "publishers/" in name:
        call.state.catalogue.check(call.backend, name, call.method.path.rpartition(":")[2])
    elif name.startswith("tunedModels/"):
        find(tuned_models.gemini_table(call), name)
    return handler_for(call.method.id, generic.respond)(call)
