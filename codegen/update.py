"""Update to other revisions of the documents: ``python -m codegen update``, without manual steps.

Fetches, fits the overlay, builds, writes the snapshot of the interface and an entry of the changelog, and tells what
step of the version the change asks for and what is left for a person to decide.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from codegen import adapt, build, changelog, document_diff, fetch, pipeline, rename_suggestions, surface
from codegen.failure import BuildError
from codegen.passes.document import debt
from codegen.sources import render_sources

if TYPE_CHECKING:
    import argparse
    from collections.abc import Mapping

    from codegen.adapt import Adapted
    from codegen.fetch import FetchedDocument
    from codegen.pipeline import Built
    from codegen.surface import Change
    from codegen.wire import Document

_SNAPSHOT: Final = ("tests", "api_snapshot.py")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of ``update``."""
    parser.add_argument(
        "documents",
        nargs="*",
        metavar="DOCUMENT",
        help="its name in specs/, such as gemini (default: all that packages hold)",
    )
    where = parser.add_mutually_exclusive_group()
    where.add_argument("--from", dest="origin", metavar="FILE_OR_URL", help="take one document from here instead")
    where.add_argument("--version", help="take this release of the document's package (default: the newest)")
    parser.add_argument(
        "--report", type=Path, metavar="FILE", help="write what was found as Markdown, for a pull request"
    )


def run(args: argparse.Namespace, root: Path) -> int:
    """Update the project below `root`.

    Returns:
        The exit code: 0 done or nothing to do, 2 the documents and the overlay are written but cannot be built,
        or the documents cannot be had.
    """
    if args.version and len(args.documents) != 1:
        raise BuildError("--version", "is a release of one document's package", "name the document")
    old = pipeline.run(root)
    fetch_documents, sources = fetch.fetch_documents(
        root / "specs", list(args.documents), origin=args.origin, version=args.version
    )
    before = pipeline.read_documents(root)
    newer: dict[str, Document] = {name: fetch_documents[name].document for name in before if name in fetch_documents}
    result = adapt.adapt(root, newer)
    specs = {
        root / "specs" / path: text for name, each in fetch_documents.items() for path, text in each.files(name).items()
    }
    is_unchanged = all(path.exists() and path.read_text("utf-8") == text for path, text in specs.items())
    _write(root, fetch_documents, result)
    (root / "specs" / "sources.toml").write_text(render_sources(sources), "utf-8", newline="\n")
    if is_unchanged and not result.texts:
        return _print_report(args, ["The documents have not changed."])
    report = _patches(result)
    report += _section("Perhaps", rename_suggestions.suggestions(before, {**before, **newer}, result.built))
    if result.failure or result.built is None:
        return _report_failure(args, report, result.failure)
    try:
        new = pipeline.with_trees(root, result.built)
        changes = surface.compare(surface.surface(old), surface.surface(new))
        changes = surface.ordered([*changes, *document_diff.changes(before, {**before, **newer}, old, new, changes)])
        build.build(root)
        bullets = _changelog(root, before, newer, changes)
        _snapshot(root)
    except BuildError as error:
        return _report_failure(args, report, error)
    unused = [f"{each.documents[0]}: {each.name}: {each.description}" for each in changes if each.release == "none"]
    report += _section("Changed in the documents, and of no effect here", unused)
    return _print_report(args, [*_verdict(changes), *bullets, "", *report, *_wording(result.built)])


def _write(root: Path, fetch_documents: dict[str, FetchedDocument], result: Adapted) -> None:
    for name, each in fetch_documents.items():
        for relative, text in each.files(name).items():
            (root / "specs" / relative).parent.mkdir(exist_ok=True)
            (root / "specs" / relative).write_text(text, "utf-8", newline="\n")
    for name, text in result.texts.items():
        path = root / "specs" / "overlay" / name
        if text.strip():
            path.write_text(text, "utf-8", newline="\n")
        else:
            path.unlink(missing_ok=True)


def _changelog(
    root: Path, before: Mapping[str, Document], newer: Mapping[str, Document], changes: list[Change]
) -> list[str]:
    """Write the entry of each document, and return all."""
    path = root / "CHANGELOG.md"
    bullets: list[str] = []
    for name, document in newer.items():
        # Changes of no or several documents are listed with the first one that changed.
        first = not bullets
        own_changes = [c for c in changes if name in c.documents or (first and not set(c.documents) & set(newer))]
        if own_changes or before[name].revision != document.revision:
            bullets.append(changelog.entry(name, before[name], document, own_changes))
    if path.exists():
        text = path.read_text("utf-8")
        for bullet in bullets:
            text = changelog.insert_bullet(text, bullet)
        path.write_text(text, "utf-8", newline="\n")
    return bullets


def _snapshot(root: Path) -> None:
    """Write ``tests/api.txt`` again, in a process of its own: this one may have the former package loaded.

    Raises:
        BuildError: The new package cannot be imported.
    """
    if not root.joinpath(*_SNAPSHOT).exists():
        return
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join((str(root / "src"), str(root)))}
    result = subprocess.run(
        [sys.executable, "-m", "tests.api_snapshot"],
        cwd=root,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    if result.returncode:
        raise BuildError("tests/api_snapshot.py", (result.stderr.strip() or "failed").splitlines()[-1])


def _patches(result: Adapted) -> list[str]:
    decided = [f"{fact.backend}: {fact.kind} {fact.name}" for fact in result.undecided]
    return [
        *_section("Patches removed, since the documents have caught up", result.obsolete_patches),
        *_section("Kept as deprecated in withdrawn.toml; to take it from users is a major version", result.withdrawn),
        *_section("Wording removed, since nothing has it any more", result.unused_wording),
        *_section("New and left out in left_out.toml until somebody decides", decided),
    ]


def _wording(built: Built) -> list[str]:
    missing = debt(built.api, built.overlay)
    return _section("No wording yet in specs/overlay/docs, so told by name and type", missing)


def _section(title: str, lines: list[str]) -> list[str]:
    return [f"### {title}", "", *(f"- {line}" for line in lines), ""] if lines else []


def _verdict(changes: list[Change]) -> list[str]:
    return [f"Version: {surface.release(changes)}.", ""]


def _report_failure(args: argparse.Namespace, report: list[str], failure: BuildError | None) -> int:
    why = str(failure).splitlines()
    _print_report(args, [*_section("Cannot be built from; mend specs/overlay and run `make gen`", why), *report])
    return build.BROKEN


def _print_report(args: argparse.Namespace, lines: list[str]) -> int:
    text = "\n".join(lines).rstrip() + "\n"
    print(text, end="")
    if args.report:
        args.report.write_text(text, "utf-8")
    return build.CURRENT
