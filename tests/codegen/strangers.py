"""An interface with one OpenAPI document besides the two of the backends: what it is refused for, or emitted as."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

from codegen import pipeline
from codegen.emit import package
from tests.codegen.mini import OVERLAY, mini
from tests.codegen.tiny import dedented

TEXT = {"type": "string"}
OPERATIONS = """
    [resources.odd]
    class = "Odd"

    [operations."odd.make"]
    odd = {id}
"""


def ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


def obj(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


def answer(schema: Any, media: str = "application/json") -> dict[str, Any]:
    return {"200": {"description": "", "content": {media: {"schema": schema}}}}


def call(**facts: Any) -> dict[str, Any]:
    """The operation `odd.make`, which answers with `It`."""
    return {"operationId": "odd.make", "responses": answer(ref("It")), **facts}


def odd(schemas: dict[str, Any] | None = None, paths: dict[str, Any] | None = None, **members: Any) -> dict[str, Any]:
    """A document with the operation `odd.make`."""
    return {
        "openapi": "3.1.0",
        "info": {"title": "Odd", "version": "v1"},
        "servers": [{"url": "https://odd.example/v1"}],
        "x-backends": ["gemini"],
        "components": {"schemas": {"It": obj(a=TEXT), **(schemas or {})}},
        "paths": paths or {"/make": {"post": call()}},
        **members,
    }


def built(root, raw, *, operations: str = "", method: str = "odd.make", documents: str = ""):
    """What the passes leave of the document, as `specs/odd.json` below `root`."""
    own = operations or OPERATIONS.format(id=json.dumps(method))
    made = mini(
        root,
        operations=dedented(OVERLAY["operations"]) + dedented(own),
        documents=f"{dedented(OVERLAY.get('documents', ''))}\n[odd]\nkeep = true\n{documents}",
    )
    (made / "specs" / "odd.json").write_bytes(raw if isinstance(raw, bytes) else json.dumps(raw).encode())
    return pipeline.run(made)


def emitted(root, raw, **given: str) -> dict[str, str]:
    """What the generator makes of the document, by path below `_generated`; of types, those of the document alone."""
    done = built(root, raw, **given)
    topics = tuple(topic for topic in done.api.topics if topic.startswith("odd"))
    return package.files(replace(done, api=replace(done.api, topics=topics)))
