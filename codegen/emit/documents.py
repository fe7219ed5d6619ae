"""The patched documents as data, for the emulator and for tests of requests."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, cast

from codegen import canonical

if TYPE_CHECKING:
    from collections.abc import Mapping

    from codegen.wire import Document


def text(document: Document, operations: Mapping[str, object] | None = None) -> str:
    """Return a document in distilled form, one line per schema and method for readable diffs.

    `operations` tells per operation of ours the method and the schemas of body and answer, which are narrower than
    the method's own where that takes anything.
    """
    kept = canonical.render(document)
    parts = [f"{json.dumps(key)}: {json.dumps(kept[key])}" for key in ("name", "version", "revision")]
    methods, schemas = (dict(sorted(cast("Mapping[str, object]", kept[key]).items())) for key in ("methods", "schemas"))
    for key, entries in (("methods", methods), ("operations", operations or {}), ("schemas", schemas)):
        parts.append(f"{json.dumps(key)}: {canonical.dump_members(entries)}")
    return "{\n" + ",\n".join(parts) + "\n}\n"
