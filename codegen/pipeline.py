"""The order of the passes, once."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from codegen import namespaces
from codegen import overlay as overlay_module
from codegen.failure import BuildError, CombinedBuildError, UnusedWordingError
from codegen.ir import BACKENDS
from codegen.passes import (
    addresses,
    derive,
    document,
    follow,
    kinds,
    mappings,
    match,
    merge,
    operations,
    partition,
    patch,
    reach,
    rules,
    select,
    tree,
    verify,
)
from codegen.readers import document as reader
from codegen.readers.node import parse

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from pathlib import Path

    from codegen.ir import Api
    from codegen.overlay import Overlay
    from codegen.passes.mappings import FieldMappings
    from codegen.passes.match import Concepts
    from codegen.passes.reach import Reach
    from codegen.passes.tree import Tree
    from codegen.wire import Document


@dataclass(frozen=True, slots=True)
class Built:
    """The results of the passes."""

    api: Api
    mappings: FieldMappings
    overlay: Overlay
    documents: Mapping[str, Document]
    reached: Reach
    trees: tuple[Tree, ...] = ()
    whole: Mapping[str, str] = field(default_factory=dict[str, str])


def read_document(path: Path, name: str, following: Collection[str] | None = None) -> Document:
    """Read one document: all of it, or some methods and their schemas.

    Raises:
        BuildError: The file is missing, is not JSON or is malformed.
    """
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        raise BuildError(name, "is missing", "run `make specs`") from None
    return reader.read(parse(data, name), name, following)


def read_documents(root: Path) -> dict[str, Document]:
    """Read the documents below `root`: one per backend, and those of `documents.toml`.

    Raises:
        BuildError: One is missing, is not JSON or is malformed.
    """
    overlay = overlay_module.load(root)
    found: dict[str, Document] = {}
    for name in namespaces.names(overlay):
        # Distilled documents have only the followed methods.
        followed = () if name in BACKENDS else overlay.documents.strings(name, "methods")
        found[name] = read_document(root / "specs" / f"{name}.json", f"specs/{name}.json", followed or None)
    return found


def run(root: Path) -> Built:
    """Run all passes over `specs/` below `root`.

    Raises:
        BuildError: All errors of the first pass that has any.
    """
    return with_trees(root, assemble(overlay_module.load(root), read_documents(root), root / "src" / "gemkit"))


def with_trees(root: Path, built: Built) -> Built:
    """Add every method of the whole documents below `root`.

    Raises:
        BuildError: One is not JSON or is malformed.
    """
    kept = overlay_module.Overlay({"withdrawn": built.overlay.withdrawn})
    whole: dict[str, str] = {}
    trees: list[Tree] = []
    for backend in BACKENDS:
        path = root / "specs" / "whole" / f"{backend}.json"
        if path.exists():
            whole[backend] = path.read_text("utf-8")
            every = read_document(path, f"specs/whole/{backend}.json")
            trees.append(tree.tree(patch.examine(every, backend, kept).document, backend))
    return replace(built, trees=tuple(trees), whole=whole)


def assemble(overlay: Overlay, unpatched: Mapping[str, Document], source: Path) -> Built:
    """Run all passes over an overlay and documents; `source` is the folder of the hand-written package.

    Raises:
        BuildError: All errors of the first pass that has any.
    """
    patched = {name: patch.examine(each, name, overlay) for name, each in unpatched.items()}
    patch.raise_failures(patched.values())
    documents = {name: namespaces.with_namespace(each.document, name, overlay) for name, each in patched.items()}
    for name in documents:
        if not overlay.documents.table(name):
            overlay.documents.use(name)
        for key in namespaces.KEYS:
            overlay.documents.get(name, key)
    overlay.types.use("hand_written")
    try:
        documents = follow.follow(documents, overlay)
        api, concepts = _interface(documents, overlay)
    except BuildError as error:
        # A misspelt name can be the cause of other errors, so it is reported first.
        raise CombinedBuildError([*verify.misspelt(overlay), *error.failures]) from None
    field_mappings = mappings.field_mappings(api, overlay)
    reached = reach.reach(api, documents, concepts, overlay)
    # Last, since it reports the lines of the overlay that no pass has read.
    failures = [*addresses.addresses(api, documents, overlay), *kinds.kinds(api, documents, overlay)]
    failures += reached.failures
    failures = [*verify.verify(api, overlay, source), *failures]
    if failures:
        raise CombinedBuildError(sorted(failures, key=lambda each: isinstance(each, UnusedWordingError)))
    return Built(api, field_mappings, overlay, documents, reached)


def _interface(documents: Mapping[str, Document], overlay: Overlay) -> tuple[Api, Concepts]:
    """What users get: the passes up to the wording and the modules of types."""
    concepts = match.match(documents, overlay)
    api = merge.merge(documents, concepts, overlay)
    api = rules.rules(api, overlay)
    api = operations.operations(api, documents, overlay)
    api = derive.derive(api, documents, concepts, overlay)
    api = select.select(api, concepts, overlay)
    api = document.document(api, overlay)
    try:
        api = partition.partition(api, overlay)
    except BuildError as error:
        # A conflict of types may be the cause of a topic without types, so it is reported first.
        raise CombinedBuildError([*verify.types(api, overlay), error]) from None
    return api, concepts
