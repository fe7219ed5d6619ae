"""The order of the passes, once."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from codegen import namespaces
from codegen import overlay as overlay_module
from codegen.failure import BuildError
from codegen.passes import document, match, merge, operations, partition, patch, plan, rules, select, verify
from codegen.readers import document as reader

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from pathlib import Path

    from codegen.ir import Api
    from codegen.overlay import Overlay
    from codegen.passes.plan import Plans
    from codegen.wire import Document


@dataclass(frozen=True, slots=True)
class Built:
    """What the passes leave for emit."""

    api: Api
    plans: Plans
    overlay: Overlay
    documents: Mapping[str, Document]


def read_document(path: Path, name: str, following: Collection[str] | None = None) -> Document:
    """Read one document: all of it, or what some methods reach.

    Raises:
        BuildError: The file is missing, is not JSON or is malformed.
    """
    try:
        raw = json.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        raise BuildError(name, "is missing", "run `make specs`") from None
    except ValueError as error:
        raise BuildError(name, f"is not JSON: {error}") from None
    return reader.read(raw, name, following)


def run(root: Path) -> Built:
    """Run all passes over `specs/` below `root`.

    Raises:
        BuildError: The first reason not to build, with the number of others.
    """
    overlay = overlay_module.load(root)
    documents = {name: _document(root, name, overlay) for name in namespaces.names(overlay)}
    overlay.types.use("hand_written")
    concepts = match.match(documents, overlay)
    api = merge.merge(documents, concepts, overlay)
    api = rules.rules(api, overlay)
    api = operations.operations(api, documents, overlay)
    api = select.select(api, concepts, overlay)
    api = document.document(api, overlay)
    api = partition.partition(api, overlay)
    plans = plan.plan(api, overlay)
    failures = verify.verify(api, overlay, root / "src" / "gemkit")
    if failures:
        raise CombinedBuildError(failures)
    return Built(api, plans, overlay, documents)


def _document(root: Path, name: str, overlay: Overlay) -> Document:
    file = overlay.documents
    followed = {*file.strings(name, "methods"), *file.strings(name, "later")}
    read = read_document(root / "specs" / f"{name}.json", f"specs/{name}.json", followed or None)
    file.use(name)
    return namespaces.placed(patch.apply(read, name, overlay), name, overlay)


class CombinedBuildError(BuildError):
    """Several reasons not to build, one line each."""

    def __init__(self, failures: list[BuildError]) -> None:
        self.failures = tuple(failures)
        first = failures[0]
        super().__init__(first.place, first.problem, first.remedy)

    def __str__(self) -> str:
        return "\n".join(str(failure) for failure in self.failures)
