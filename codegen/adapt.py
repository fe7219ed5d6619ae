"""Adapt the overlay to newer or older documents, so that a build needs no manual edit.

Patches that a document has caught up with go. What a document no longer has is kept as a patch, marked as deprecated:
it is for a person to take it from users. What is new and has no place is listed as left out until somebody decides.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final, cast

from codegen import classify, pipeline
from codegen.canonical import without_schema
from codegen.failure import BuildError, CombinedBuildError, UnusedWordingError
from codegen.ir import BACKENDS
from codegen.overlay import SHOWN, read_folder
from codegen.passes import follow, patch
from codegen.passes.patch import innermost, spell
from codegen.toml_edit import entry, without

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from codegen.classify import Fact
    from codegen.pipeline import Built
    from codegen.wire import Document, Method, Shape

    Entry = tuple[tuple[str, ...], object]

WITHDRAWN: Final = "withdrawn.toml"
LEFT_OUT: Final = "left_out.toml"
_WITHDRAWN_HEAD: Final = """\
# What documents had and have no longer, kept and marked as deprecated; `python -m codegen update` writes this file. Delete
# an entry to take it from users, which asks for a major version. The form is that of patches.toml; a type with ! behind it
# is of what the service alone sets, more[...] are values of an enum.
"""


@dataclass(slots=True)
class Adapted:
    """The overlay for other documents: the texts that change, what was done, and the build or why there is none."""

    documents: dict[str, Document]
    texts: dict[str, str] = field(default_factory=dict[str, str])
    obsolete_patches: list[str] = field(default_factory=list[str])
    withdrawn: list[str] = field(default_factory=list[str])
    undecided: list[Fact] = field(default_factory=list["Fact"])
    unused_wording: list[str] = field(default_factory=list[str])
    """The wording that nothing uses any more."""
    built: Built | None = None
    failure: BuildError | None = None


def adapt(root: Path, newer: Mapping[str, Document]) -> Adapted:
    """Fit the overlay below `root` to `newer` documents; nothing is written.

    Args:
        root: The project.
        newer: The documents that change, distilled and not yet patched.
    """
    folder = root / "specs" / "overlay"
    before = pipeline.read_documents(root)
    shown: dict[str, Document] = {b: replace(each, location=f"specs/{b}.json") for b, each in newer.items()}
    result = Adapted({**before, **shown})
    overlay = read_folder(folder)
    results = {name: patch.examine(each, name, overlay) for name, each in result.documents.items()}
    for each in patch.obsolete_patches(list(results.values())):
        result.obsolete_patches.append(f"{each.location}: {each.description}")
        if each.location.endswith(".json"):
            name = f"../{each.location.removeprefix('specs/')}"
            result.texts[name] = without_schema(_text(folder, result.texts, name), *each.key)
        else:
            name = each.location.rpartition(":")[0].removeprefix(SHOWN)
            result.texts[name] = without(_text(folder, result.texts, name), [each.key])
    for name in sorted(newer):
        _keep_removed(result, folder, name, before[name], results[name].document)
    try:
        _remove_unused_wording(result, root, folder)
        _classify(result, root, folder)
        _check_lost(result, before, newer)
    except BuildError as error:
        result.failure = error
    return result


def _check_lost(result: Adapted, before: Mapping[str, Document], newer: Mapping[str, Document]) -> None:
    """Check that operations which are made by rule still can be.

    Raises:
        BuildError: They cannot; what a document no longer has is kept, but this would not be what the service takes.
    """
    assert result.built is not None
    failures: list[BuildError] = []
    for name, document in newer.items():
        reasons = result.built.documents[name].unsupported()
        failures += [
            BuildError(
                document.location,
                f"{method_id} can be called so far, and is not supported: {reasons[method_id]}",
                "change the document; or run `make gen`, which takes it from users",
            )
            for method_id in sorted(follow.followed(name, before[name], result.built.overlay) & reasons.keys())
        ]
    if failures:
        raise CombinedBuildError(failures)


def _remove_unused_wording(result: Adapted, root: Path, folder: Path) -> None:
    """Delete the wording of removed names, so that it does not stop an update."""
    try:
        pipeline.assemble(read_folder(folder, result.texts), result.documents, root / "src" / "gemkit")
    except CombinedBuildError as error:
        for each in error.failures:
            if isinstance(each, UnusedWordingError):
                name = each.location.rpartition(":")[0].removeprefix(SHOWN)
                result.texts[name] = without(_text(folder, result.texts, name), [each.key])
                result.unused_wording.append(f"{name}: {'.'.join(each.key)}")


def _text(folder: Path, texts: Mapping[str, str], name: str, head: str = "") -> str:
    path = folder / name
    return texts.get(name) or (path.read_text("utf-8") if path.exists() else head)


def _keep_removed(result: Adapted, folder: Path, backend: str, old: Document, new: Document) -> None:
    """Add patches for what `old` has and `new`, with the remaining patches, does not have."""
    entries = [*_properties(backend, old, new), *_methods(backend, old, new)]
    if not entries:
        return
    text = _text(folder, result.texts, WITHDRAWN, _WITHDRAWN_HEAD)
    name = _group_name(backend, new, text)
    lines = [f"[{name}]", f'reason = "gone from the document in revision {_revision(new)}"']
    lines += [entry(key, value) for key, value in entries]
    result.texts[WITHDRAWN] = text + "\n" + "\n".join(lines) + "\n"
    result.withdrawn += [f"{backend}: {description}" for description in _descriptions(entries)]


def _group_name(name: str, document: Document, text: str) -> str:
    """Return the name of a new group for a document in a file with groups."""
    group = re.sub(r"\W", "_", f"{name}_{_revision(document)}")
    while f"[{group}]" in text:
        group += "_again"
    return group


def _revision(document: Document) -> str:
    return document.revision or document.version


def _properties(backend: str, old: Document, new: Document) -> Iterator[Entry]:
    for schema in old.schemas.values():
        known = new.schemas.get(schema.id)
        removed: dict[str, str] = {}
        dangling: dict[str, str] = {}
        for wire, prop in schema.properties.items():
            other = known.properties.get(wire) if known else None
            if other is None:
                removed[wire] = spell(prop.shape) + (patch.READ_ONLY if prop.read_only else "")
            elif any(ref not in new.schemas and ref not in old.schemas for ref in other.shape.references()):
                dangling[wire] = spell(prop.shape)
            elif values := _values(prop.shape, other.shape):
                removed[wire] = f"more[{'|'.join(values)}]"
        if schema.shape and known is None:
            removed[patch.ITSELF] = spell(schema.shape)
        elif schema.shape and known and known.shape and (values := _values(schema.shape, known.shape)):
            removed[patch.ITSELF] = f"more[{'|'.join(values)}]"
        if removed or (known is None and not schema.properties):
            yield (backend, schema.id), removed
        if dangling:
            # The type that it has now is in no schema: the former one is used.
            yield (patch.CHANGE, backend, schema.id), dangling


def _values(old: Shape, new: Shape) -> list[str]:
    """Return the values that an enum has lost, or the alternatives of a union; none if the type has changed."""
    before, after = innermost(old), innermost(new)
    if before.options and after.options:
        return [spell(each) for each in before.options if each not in after.options]
    return [value for value in before.enum if value not in after.enum] if after.enum and not after.const else []


def _methods(backend: str, old: Document, new: Document) -> Iterator[Entry]:
    for method in [each for each in old.methods.values() if each.id not in new.unsupported()]:
        known = new.methods.get(method.id)
        queries = {
            parameter.name: spell(parameter.shape)
            for parameter in method.parameters.values()
            if parameter.location == "query" and (known is None or parameter.name not in known.parameters)
        }
        facts: dict[str, object] = {} if known else _method_facts(method)
        if queries:
            facts["query"] = queries
        if facts:
            yield ("methods", backend, method.id), facts


def _method_facts(method: Method) -> dict[str, object]:
    patterns = {each.pattern for each in method.parameters.values() if each.location == "path"} - {None}
    facts: dict[str, object] = {
        "verb": method.verb,
        "path": method.path,
        "pattern": patterns.pop() if len(patterns) == 1 else None,
        "request": method.request,
        "response": method.response,
        "upload": method.media_upload or None,
        "download": method.media_download or None,
        "events": method.events,
        "backends": method.backends and list(method.backends),
    }
    return {key: value for key, value in facts.items() if value is not None}


def _descriptions(entries: list[Entry]) -> Iterator[str]:
    for key, value in entries:
        if key[0] == "methods":
            yield key[2]
        elif isinstance(value, dict) and value:
            schema = key[-1]
            for wire, text in cast("dict[str, str]", value).items():
                yield f"{schema}.{wire}" + (f" {text}" if text.startswith("more[") else "")
        else:
            yield key[1]


def _classify(result: Adapted, root: Path, folder: Path) -> None:
    """Build, list what is new and not used, and remove entries of `left_out.toml` that no document has.

    Raises:
        BuildError: It cannot be built.
    """
    source = root / "src" / "gemkit"
    built = pipeline.assemble(read_folder(folder, result.texts), result.documents, source)
    classification = classify.classify(built)
    result.undecided = classification.unclassified()
    if result.undecided or classification.stale:
        text = without(_text(folder, result.texts, LEFT_OUT), [], classification.stale)
        result.texts[LEFT_OUT] = text.rstrip("\n") + "\n" + _undecided(result, built, text)
        built = pipeline.assemble(read_folder(folder, result.texts), result.documents, source)
    result.built = built


def _undecided(result: Adapted, built: Built, text: str) -> str:
    """Return groups for `left_out.toml`, one per document."""
    parts: list[str] = []
    for backend, document in result.documents.items():
        found: dict[tuple[str, str], list[str]] = {}
        for fact in result.undecided:
            if fact.backend == backend:
                strip = built.overlay.documents.strings(backend, "strip")
                holder, word = classify.entry(fact, document.name if backend in BACKENDS else "", strip)
                found.setdefault((fact.kind, holder), []).append(word)
        if not found:
            continue
        name = _group_name(backend, document, text)
        parts.append(f'\n[{name}]\nreason = "{classify.UNDECIDED} {_revision(document)}; nobody has decided yet"\n')
        parts += [
            entry((backend, kind, holder), " ".join(sorted(words))) + "\n"
            for (kind, holder), words in sorted(found.items())
        ]
    return "".join(parts)
