"""Shows how two revisions of a document differ within what gemkit follows: ``python -m codegen diff OLD NEW``."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from codegen import canonical
from codegen.comparison import compare
from codegen.failure import BuildError
from codegen.fetch import document_of, take
from codegen.readers import discovery
from codegen.readers.node import parse

if TYPE_CHECKING:
    import argparse
    from collections.abc import Mapping

    from codegen.canonical import Followed
    from codegen.comparison import Comparison, Difference
    from codegen.wire import Document


@dataclass(frozen=True, slots=True)
class Report:
    """A comparison and what was compared."""

    old: Document
    new: Document
    comparison: Comparison


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of ``diff``."""
    parser.add_argument("old", metavar="OLD", help="the earlier document, whole or distilled: a file or URL")
    parser.add_argument("new", metavar="NEW", help="the later one")
    parser.add_argument(
        "--document", metavar="NAME", help="gemini or vertex (default: by the name the documents carry)"
    )
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", dest="form", action="store_const", const="json", help="print JSON")
    form.add_argument("--markdown", dest="form", action="store_const", const="markdown", help="print Markdown")
    parser.add_argument("--specs", type=Path, default=canonical.SPECS, help="directory whose overlay is followed")


def run(args: argparse.Namespace) -> int:
    """Compare what `args` name and print the result.

    Returns:
        The exit code: 0 no difference, 1 differences, 2 they cannot be compared.
    """
    try:
        report = _report(args.old, args.new, args.document, canonical.load_followed(args.specs))
    except BuildError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    render = {"json": render_json, "markdown": render_markdown}.get(args.form, render_text)
    print(render(report), end="")
    return 1 if report.comparison.differences else 0


def _report(old: str, new: str, name: str | None, followed: Mapping[str, Followed]) -> Report:
    before, after = (parse(take(origin).data, origin) for origin in (old, new))
    if name is None:
        name = document_of(before, old, followed)
    if name not in followed:
        raise BuildError(canonical.FOLLOWED_PLACE, f"has no document {name!r}", f"it has {', '.join(sorted(followed))}")
    methods = (*followed[name].methods, *followed[name].later)
    first, second = (discovery.read(raw, origin, frozenset(methods)) for raw, origin in ((before, old), (after, new)))
    if first.name != second.name:
        raise BuildError(new, f"describes {second.name!r}, the other {first.name!r}", "compare one service with itself")
    for document in (first, second):
        if not document.methods:
            raise BuildError(document.place, f"has none of the methods that gemkit follows of {name}")
    return Report(first, second, compare(first, second, methods))


def render_text(report: Report) -> str:
    """A line per difference, between a line that says what was compared and one of totals."""
    comparison = report.comparison
    lines = [f"{report.new.name}: {_revision(report.old)} -> {_revision(report.new)}"]
    lines += [_line(difference) for difference in comparison.differences]
    lines += [f"in neither: {name}" for name in comparison.absent]
    lines += [f"totals: {totals_line(comparison)}", f"release: {comparison.release}"]
    return "".join(f"{line}\n" for line in lines)


def render_json(report: Report) -> str:
    """The same for programs: one object with ``differences``, ``totals`` and ``release``."""
    comparison = report.comparison
    found = {
        "service": report.new.name,
        "old": {"version": report.old.version, "revision": report.old.revision},
        "new": {"version": report.new.version, "revision": report.new.revision},
        "differences": [asdict(difference) for difference in comparison.differences],
        "in_neither": comparison.absent,
        "totals": asdict(comparison.totals),
        "release": comparison.release,
    }
    return json.dumps(found, indent=1, ensure_ascii=False) + "\n"


def render_markdown(report: Report) -> str:
    """The same as sections, for a pull request or a changelog."""
    comparison = report.comparison
    lines = [
        f"## {report.new.name}: {_revision(report.old)} → {_revision(report.new)}",
        "",
        f"{totals_line(comparison)}. Release: **{comparison.release}**.",
    ]
    heading = ""
    for difference in comparison.differences:
        current = f"### {difference.what.capitalize()}s {difference.change}"
        if current != heading:
            lines += ["", current, ""]
            heading = current
        lines.append(f"- `{difference.place}`{_detail(difference, '`')}")
    if comparison.absent:
        lines += ["", "### In neither", "", *(f"- `{name}`" for name in comparison.absent)]
    return "".join(f"{line}\n" for line in lines)


def totals_line(comparison: Comparison) -> str:
    """The net growth in one line; fields are those of schemas that both revisions have."""
    totals = comparison.totals
    grown = (
        f"schemas {totals.schemas:+}, fields {totals.fields:+}, enum values {totals.enum_values:+}, "
        f"methods {totals.methods:+}, parameters {totals.parameters:+}, type changes {totals.type_changes}"
    )
    deprecated = (
        f"schemas {totals.deprecated_schemas:+}, fields {totals.deprecated_fields:+}, "
        f"enum values {totals.deprecated_enum_values:+}, methods {totals.deprecated_methods:+}, "
        f"parameters {totals.deprecated_parameters:+}"
    )
    return f"{grown}; deprecated {deprecated}"


def _revision(document: Document) -> str:
    return f"{document.version} {document.revision}"


def _line(difference: Difference) -> str:
    return f"{difference.release:5} {difference.change:12} {difference.what:10} {difference.place}{_detail(difference)}"


def _detail(difference: Difference, quote: str = "") -> str:
    if not difference.aspect:
        return ""
    before, after = (
        f"{quote}{value}{quote}" if value else "nothing" for value in (difference.before, difference.after)
    )
    return f": {difference.aspect} {before} -> {after}"
