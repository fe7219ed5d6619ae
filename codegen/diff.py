"""Show how the interface differs between two revisions of a document: ``python -m codegen diff OLD NEW``.

Both are built, each with the overlay fitted to it, and the two interfaces are compared: a large change of a document
may not affect users, and a small one can break every caller.
"""

from __future__ import annotations

import json
import sys
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from codegen import adapt, canonical, changelog, document_diff, rename_suggestions, surface
from codegen.failure import BuildError
from codegen.fetch import document_of, read_origin
from codegen.ir import BACKENDS
from codegen.passes import tree
from codegen.readers import document as reader
from codegen.readers.node import parse

if TYPE_CHECKING:
    import argparse
    from collections.abc import Mapping

    from codegen.canonical import FollowedMethods
    from codegen.classify import Fact
    from codegen.surface import Change, Release
    from codegen.wire import Document


@dataclass(frozen=True, slots=True)
class Report:
    """The compared documents, and the result."""

    name: str
    old: Document
    new: Document
    changes: list[Change]
    undecided: list[Fact]
    suggestions: list[str]

    @property
    def release(self) -> Release:
        """The step of the version that the changes require."""
        return surface.release(self.changes)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of ``diff``."""
    parser.add_argument("old", metavar="OLD", help="the earlier document, whole or distilled: a file or URL")
    parser.add_argument("new", metavar="NEW", help="the later one")
    parser.add_argument(
        "--document",
        metavar="NAME",
        help="its name in specs/, such as gemini (default: by the name the documents carry)",
    )
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", dest="form", action="store_const", const="json", help="print JSON")
    form.add_argument("--markdown", dest="form", action="store_const", const="markdown", help="print Markdown")
    parser.add_argument(
        "--specs", type=Path, default=canonical.SPECS, help="directory of the documents and the overlay"
    )


def run(args: argparse.Namespace) -> int:
    """Compare what `args` name and print the result.

    Returns:
        The exit code: 0 no difference, 1 differences, 2 they cannot be compared or one cannot be built from.
    """
    try:
        revisions = _revisions(args.old, args.new, args.document, canonical.load_followed(args.specs))
        report = compare(args.specs.parent, revisions)
    except BuildError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    render = {"json": render_json, "markdown": render_markdown}.get(args.form, render_text)
    print(render(report), end="")
    return 1 if report.changes or report.undecided else 0


@dataclass(frozen=True, slots=True)
class Revisions:
    """Two revisions of one document: the followed methods, and every method if both documents are complete."""

    name: str
    old: Document
    new: Document
    complete: tuple[Document, Document] | None = None


def _revisions(old: str, new: str, name: str | None, followed: Mapping[str, FollowedMethods]) -> Revisions:
    before, after = (parse(read_origin(origin).data, origin) for origin in (old, new))
    if name is None:
        name = document_of(before, old, followed)
    if name not in followed:
        raise BuildError(canonical.FOLLOWED_PLACE, f"has no document {name!r}", f"it has {', '.join(sorted(followed))}")
    methods = frozenset((*followed[name].methods, *followed[name].optional)) or None
    first, second = (reader.read(raw, origin, methods) for raw, origin in ((before, old), (after, new)))
    if first.name != second.name:
        raise BuildError(new, f"describes {second.name!r}, the other {first.name!r}", "compare one service with itself")
    for document in (first, second):
        if not document.methods:
            raise BuildError(document.location, f"has none of the methods that gemkit follows of {name}")
    distilled = name not in BACKENDS or "unfollowed" in before or "unfollowed" in after
    complete = None if distilled else (reader.read(before, old), reader.read(after, new))
    return Revisions(name, first, second, complete)


def compare(root: Path, revisions: Revisions) -> Report:
    """Build both documents with the overlay below `root`, and compare the interfaces.

    Raises:
        BuildError: One of them cannot be built from, even with the overlay fitted to it.
    """
    name, old, new = revisions.name, revisions.old, revisions.new
    sides = [adapt.adapt(root, {name: document}) for document in (old, new)]
    for side in sides:
        if side.failure:
            raise side.failure
    first, second = (side.built for side in sides if side.built)
    if revisions.complete and name in BACKENDS:
        one, other = (tree.tree(each, name) for each in revisions.complete)
        first, second = replace(first, trees=(one,)), replace(second, trees=(other,))
    known = {(fact.kind, fact.name) for fact in sides[0].undecided}
    undecided = [fact for fact in sides[1].undecided if (fact.kind, fact.name) not in known]
    changes = surface.compare(*(surface.surface(built, without_withdrawn=True) for built in (first, second)))
    changes += document_diff.changes({name: old}, {name: new}, first, second, changes)
    suggestions = rename_suggestions.suggestions(sides[0].documents, sides[1].documents, second)
    return Report(name, old, new, surface.ordered(changes), undecided, suggestions)


def render_text(report: Report) -> str:
    """Return a line per change, between the compared documents and the step of the version."""
    lines = [f"{report.new.name}: {_revision(report.old)} -> {_revision(report.new)}"]
    lines += [f"{each.release:5} {each.kind:8} {each.name}: {each.description}" for each in report.changes]
    lines += [f"new, and without a place: {fact.kind} {fact.name}" for fact in report.undecided]
    lines += [f"perhaps: {suggestion}" for suggestion in report.suggestions]
    lines.append(f"release: {report.release}")
    return "".join(f"{line}\n" for line in lines)


def render_json(report: Report) -> str:
    """Return the result for programs: one object with ``changes``, ``undecided``, ``suggestions`` and ``release``."""
    found = {
        "service": report.new.name,
        "old": {"version": report.old.version, "revision": report.old.revision},
        "new": {"version": report.new.version, "revision": report.new.revision},
        "changes": [asdict(change) for change in report.changes],
        "undecided": [f"{fact.kind} {fact.name}" for fact in report.undecided],
        "suggestions": report.suggestions,
        "release": report.release,
    }
    return json.dumps(found, indent=1, ensure_ascii=False) + "\n"


def render_markdown(report: Report) -> str:
    """Return the result for a pull request: a bullet of the changelog, followed by lists."""
    lines = [
        f"## {report.new.name}: {_revision(report.old)} → {_revision(report.new)}",
        "",
        f"Release: **{report.release}**.",
        "",
        changelog.entry(report.name, report.old, report.new, report.changes),
    ]
    undecided = [f"{fact.kind} `{fact.name}`" for fact in report.undecided]
    for title, found in (("New, and without a place", undecided), ("Perhaps", report.suggestions)):
        if found:
            lines += ["", f"### {title}", "", *(f"- {each}" for each in found)]
    return "".join(f"{line}\n" for line in lines)


def _revision(document: Document) -> str:
    return f"{document.version} {document.revision}".rstrip()
