"""Tuned models: a few exist initially; changes are kept in memory."""

from gemkit.emulator.jobs import finished
from gemkit.emulator.json_values import JSON, as_text
from gemkit.emulator.paging import apply_update, filtered, find, page
from gemkit.emulator.registry import Call, handles

_SEEDS = (
    ("haiku-writer", "Haiku writer", "gemini-2.5-flash"),
    ("ticket-sorter", "Ticket sorter", "gemini-2.5-flash-lite"),
    ("translator", "Translator", "gemini-2.5-pro"),
)


def _gemini_seed(now: str) -> dict[str, JSON]:
    return {
        f"tunedModels/{model_id}": {
            "name": f"tunedModels/{model_id}",
            "displayName": title,
            "description": f"{title}, tuned from {base}",
            "baseModel": f"models/{base}",
            "state": "ACTIVE",
            "createTime": now,
            "updateTime": now,
            "temperature": 1.0,
            "topP": 0.95,
            "topK": 64,
        }
        for model_id, title, base in _SEEDS
    }


def gemini_table(call: Call) -> dict[str, JSON]:
    """Return the Gemini Developer API's tuned models, by name."""
    return call.state.table("generativelanguage.tunedModels", lambda: _gemini_seed(call.state.now()))


@handles("generativelanguage.tunedModels.list")
def list_tuned_models(call: Call) -> JSON:
    """Return a page of tuned models."""
    models = filtered(gemini_table(call).values(), as_text(call.query.get("filter")))
    return page(call, "tunedModels", models)


@handles("generativelanguage.tunedModels.patch")
def patch_tuned_model(call: Call) -> JSON:
    """Update a tuned model."""
    table, name = gemini_table(call), call.path["name"]
    table[name] = apply_update(call, find(table, name))
    return table[name]


@handles("generativelanguage.tunedModels.delete")
def delete_tuned_model(call: Call) -> JSON:
    """Delete a tuned model."""
    table, name = gemini_table(call), call.path["name"]
    find(table, name)
    del table[name]
    return {}


def vertex_table(call: Call, location: str) -> dict[str, JSON]:
    """Return the uploaded and tuned models of `projects/P/locations/L`, by name."""

    def seed() -> dict[str, JSON]:
        models = (
            _vertex_model(call.state.now(), location, number, *entry) for number, entry in enumerate(_SEEDS, start=1)
        )
        return {model["name"]: model for model in models}

    return call.state.table(f"aiplatform.models {location}", seed)


def _vertex_model(now: str, location: str, number: int, model_id: str, title: str, base: str) -> JSON:
    return {
        "name": f"{location}/models/{number}00{number}",
        "displayName": title,
        "description": f"{title}, tuned from {base}",
        "versionId": "1",
        "versionAliases": ["default"],
        "versionCreateTime": now,
        "versionUpdateTime": now,
        "createTime": now,
        "updateTime": now,
        "labels": {"google-vertex-llm-tuning-base-model-id": base, "tune-type": "sft", "purpose": model_id},
        "deployedModels": [{"endpoint": f"{location}/endpoints/{number}00{number}", "deployedModelId": str(number)}],
        "checkpoints": [{"checkpointId": "1", "epoch": "1", "step": "10"}],
        "defaultCheckpointId": "1",
        "etag": f"etag-{number}",
    }


def _table_and_name(call: Call) -> tuple[dict[str, JSON], str]:
    """Return the table of the call's model, and the model's name without a version."""
    name = call.path["name"].partition("@")[0]
    return vertex_table(call, name.partition("/models/")[0]), name


@handles("aiplatform.projects.locations.models.list")
def list_vertex_models(call: Call) -> JSON:
    """Return a page of a location's models."""
    models = vertex_table(call, call.path["parent"]).values()
    return page(call, "models", filtered(models, as_text(call.query.get("filter"))))


@handles("aiplatform.projects.locations.models.get")
def get_vertex_model(call: Call) -> JSON:
    """Return one of a location's models; a version after `@` is accepted."""
    return find(*_table_and_name(call))


@handles("aiplatform.projects.locations.models.patch")
def patch_vertex_model(call: Call) -> JSON:
    """Update a location's model."""
    table, name = _table_and_name(call)
    table[name] = apply_update(call, find(table, name))
    return table[name]


@handles("aiplatform.projects.locations.models.delete")
def delete_vertex_model(call: Call) -> JSON:
    """Delete a location's model; the operation is immediately done."""
    table, name = _table_and_name(call)
    find(table, name)
    del table[name]
    return finished(call, name)
