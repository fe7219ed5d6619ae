"""Command line of the generator: ``python -m codegen fetch|update|build|check|diff|explain|openapi|prove``."""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from codegen import build, classify, coverage, diff, explain, fetch, pipeline, prove, render_sync, update
from codegen.emit import openapi
from codegen.failure import BuildError
from codegen.passes.document import debt

if TYPE_CHECKING:
    from collections.abc import Sequence

ROOT = Path(__file__).resolve().parent.parent


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; the exit code is 0 for current or done, 1 for differences, 2 for errors of the build."""
    parser = argparse.ArgumentParser(prog="python -m codegen", description="Generate gemkit from specs/.")
    commands = parser.add_subparsers(dest="command", required=True)
    fetch.add_arguments(commands.add_parser("fetch", help="renew the documents in specs/"))
    update.add_arguments(commands.add_parser("update", help="follow other revisions of the documents"))
    commands.add_parser("build", help="write src/gemkit/_generated")
    commands.add_parser("check", help="tell whether src/gemkit/_generated is what specs/ gives")
    commands.add_parser("prove", help="tell which entries of the overlay have no effect; takes minutes")
    diff.add_arguments(commands.add_parser("diff", help="compare two documents"))
    explained = commands.add_parser("explain", help="tell where a type, field or operation comes from")
    explained.add_argument("name", metavar="NAME[.field]")
    described = commands.add_parser("openapi", help="print a patched document as OpenAPI 3.1")
    described.add_argument("document", help="its name in specs/, such as gemini")
    described.add_argument("--output", metavar="FILE", type=Path, help="write it there instead")
    args = parser.parse_args(argv)
    try:
        return _run(args)
    except BuildError as error:
        print(error, file=sys.stderr)
        return build.BROKEN


def _run(args: argparse.Namespace) -> int:
    match args.command:
        case "fetch":
            return fetch.run(args)
        case "update":
            return update.run(args, ROOT)
        case "diff":
            return diff.run(args)
        case "build":
            started = time.monotonic()
            # The overlay is checked against the sync half, so that is rendered first.
            rendered = render_sync.write(ROOT)
            texts = build.build(ROOT)
            lines = sum(text.count("\n") for path, text in texts.items() if path.endswith(".py"))
            seconds = time.monotonic() - started
            print(f"wrote {len(texts)} files, {lines} lines of Python, and {rendered} rendered ones in {seconds:.1f} s")
            return build.CURRENT
        case "check":
            return _check()
        case "prove":
            return _prove()
        case "openapi":
            text = openapi.text(pipeline.run(ROOT), args.document)
            if args.output is None:
                print(text, end="")
            else:
                args.output.write_text(text, "utf-8")
            return build.CURRENT
        case _:
            print(explain.explain(pipeline.run(ROOT).api, args.name))
            return build.CURRENT


def _check() -> int:
    built = pipeline.run(ROOT)
    taken = classify.classify(built)
    problems = [
        *build.differences(ROOT, built),
        *render_sync.check(ROOT),
        *map(str, classify.problems(taken, built.overlay)),
    ]
    for problem in problems:
        print(problem, file=sys.stderr)
    for line in taken.lines():
        print(line)
    print(coverage.line(built))
    if waiting := classify.undecided(built.overlay):
        print(f"to be decided in specs/overlay/left_out.toml: {', '.join(waiting)}")
    if missing := debt(built.api, built.overlay):
        print(f"without wording in specs/overlay/docs: {', '.join(missing)}")
    print("drift" if problems else "current")
    return build.DRIFT if problems else build.CURRENT


def _prove() -> int:
    found = 0
    for line in prove.entries_without_effect(ROOT):
        found += 1
        print(line, file=sys.stderr, flush=True)
    print(f"{found} entries without effect" if found else "every entry has an effect")
    return build.DRIFT if found else build.CURRENT


if __name__ == "__main__":
    sys.exit(main())
