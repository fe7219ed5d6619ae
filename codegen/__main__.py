"""Command line of the generator: ``python -m codegen fetch|build|check|diff|explain|openapi``."""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from codegen import build, coverage, diff, explain, fetch, pipeline, render_sync
from codegen.emit import openapi
from codegen.failure import BuildError

if TYPE_CHECKING:
    from collections.abc import Sequence

ROOT = Path(__file__).resolve().parent.parent


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; the exit code is 0 for current or done, 1 for drift, 2 for what cannot be built."""
    parser = argparse.ArgumentParser(prog="python -m codegen", description="Generate gemkit from specs/.")
    commands = parser.add_subparsers(dest="command", required=True)
    fetch.add_arguments(commands.add_parser("fetch", help="renew the documents in specs/"))
    commands.add_parser("build", help="write src/gemkit/_generated")
    commands.add_parser("check", help="tell whether src/gemkit/_generated is what specs/ gives")
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
        case "diff":
            return diff.run(args)
        case "build":
            started = time.monotonic()
            texts = build.build(ROOT)
            rendered = render_sync.write(ROOT)
            lines = sum(text.count("\n") for path, text in texts.items() if path.endswith(".py"))
            seconds = time.monotonic() - started
            print(f"wrote {len(texts)} files, {lines} lines of Python, and {rendered} rendered ones in {seconds:.1f} s")
            return build.CURRENT
        case "check":
            problems = build.check(ROOT) + render_sync.check(ROOT)
            for problem in problems:
                print(problem, file=sys.stderr)
            print(coverage.line(pipeline.run(ROOT)))
            print("drift" if problems else "current")
            return build.DRIFT if problems else build.CURRENT
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


if __name__ == "__main__":
    sys.exit(main())
