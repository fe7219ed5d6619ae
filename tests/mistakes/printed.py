"""Run the mistakes and record their output: `PYTHONPATH=src:. python -m tests.mistakes.printed` writes the page."""

from __future__ import annotations

import asyncio
import os
import pathlib
import re
import tempfile
import textwrap
import traceback
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import gemkit
from gemkit import types
from gemkit.emulator import Fault, serve
from tests.mistakes.table import MISTAKES, Mistake

if TYPE_CHECKING:
    from collections.abc import Iterator

VARIABLES = ("GEMINI_API_KEY", "GOOGLE_API_KEY", "GOOGLE_GENAI_USE_VERTEXAI", "GOOGLE_GENAI_USE_ENTERPRISE")
PAGE = pathlib.Path(__file__).parents[2] / "docs" / "errors.md"
CHANGING = (
    (re.compile(r"\. Did you mean.*"), ""),  # added by Python, by newer versions in more places
    (re.compile(r"127\.0\.0\.1:\d{4,5}"), "127.0.0.1:PORT"),
    (re.compile(r"emulator-\d+"), "emulator-00000001"),
    (re.compile(r"in \d+\.\d+ s\b"), "in 0.1 s"),
)
INTRODUCTION = """\
# Errors

What mistakes print, with the type of the error before the colon. Each message says what is wrong, where, and what to do instead.
This page is written by `python -m tests.mistakes.printed`, which runs every program on it, and a test compares the two.

- Errors of the package are `GemkitError`s; what was given wrongly is an `InvalidInputError`, which is also a `ValueError`, and its
  `path` is the place, such as `config.tools[0]`.
- Errors of a service are `APIError`s with `code`, `status`, `message`, `details` and `request_id`, and a class for each kind, such
  as `RateLimitError`.
- A keyword that a method does not have is Python's own `TypeError`. Options such as `temperature` are given in `config`.
- `error.is_retry_safe` tells whether the same call may succeed later and does no harm.
"""


async def use(value: Any) -> Any:
    return await value


def error_of(mistake: Mistake, url: Any) -> Exception | None:
    """Run a mistake in the current folder, and return its error."""
    options: Any = {"base_url": url, "retry_options": {"initial_delay": 0.01}}
    names = {
        "genai": gemkit,
        "types": types,
        "url": url,
        "Fault": Fault,
        "pathlib": pathlib,
        "asyncio": asyncio,
        "use": use,
    }
    url.server.faults.clear()
    with (
        gemkit.Client(api_key="k", http_options=options) as names["client"],
        gemkit.Client(vertexai=True, api_key="k", http_options=options) as names["vertex"],
    ):
        try:
            exec(compile(mistake.code, "mistake", "exec"), names)
        except Exception as error:
            return error
    return None


@contextmanager
def surroundings() -> Iterator[Any]:
    """An emulator, no key in the environment, and a folder with the file that the mistakes name."""
    kept = {name: os.environ.pop(name) for name in VARIABLES if name in os.environ}
    was = os.getcwd()
    with tempfile.TemporaryDirectory() as folder, serve(models=["imagen-4"]) as url:
        os.chdir(folder)
        pathlib.Path("notes.unknown-ending").write_text("notes")
        try:
            yield url
        finally:
            os.chdir(was)
            os.environ.update(kept)


def printed(error: Exception) -> str:
    """What a traceback ends in, without what differs from run to run."""
    text = "".join(traceback.format_exception_only(error)).strip().removeprefix("gemkit.errors.")
    for changing, constant in CHANGING:
        text = changing.sub(constant, text)
    return text


def page() -> str:
    """The page, from what the mistakes print now."""
    lines = [INTRODUCTION]
    subject = ""
    with surroundings() as url:
        for mistake in MISTAKES:
            if mistake.subject != subject:
                subject = mistake.subject
                lines.append(f"## {subject}\n")
            error = error_of(mistake, url)
            told = "no error" if error is None else printed(error)
            lines.append(textwrap.indent(f"{mistake.code}\n# {told.replace(chr(10), chr(10) + '# ')}", "    ") + "\n")
    return "\n".join(lines)


if __name__ == "__main__":
    PAGE.write_text(page(), "utf-8")
