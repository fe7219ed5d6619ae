"""Render the synchronous half of the library from its asynchronous sources.

Every module in a package named ``_async`` below `src/gemkit` has a counterpart in the package ``_sync`` beside it, which is
deleted and written again by each build. A source is valid async Python; tokens are replaced by name, and two kinds of
comment say what names cannot: ``# sync: drop`` at the end of a line leaves the line out, ``# sync: CODE`` puts CODE
in its place. Comments that stand alone on a line, ``# sync: drop until end`` and ``# sync: end``, leave out a block.
Of a union ``X | Awaitable[X]`` only X stays.
"""

from __future__ import annotations

import io
import re
import tokenize
from typing import TYPE_CHECKING

from codegen.emit.formatting import formatted
from codegen.failure import BuildError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SOURCE, TARGET = "_async", "_sync"
HEADER = "# Rendered from {source} by `make gen`; edit that file instead.\n"

_NAMES = {
    "acall": "call",
    "__aenter__": "__enter__",
    "__aexit__": "__exit__",
    "__aiter__": "__iter__",
    "__anext__": "__next__",
    "aclose": "close",
    "aclosing": "closing",
    "aio": "threads",
    "aiter": "iter",
    "anext": "next",
    "aread": "read",
    "asynccontextmanager": "contextmanager",
    "AsyncExitStack": "ExitStack",
    "StopAsyncIteration": "StopIteration",
    "is_async": "is_async",
    SOURCE: TARGET,
}
_UNWRAPPED = frozenset({"Awaitable"})
_DROPPED = frozenset({"async", "await"})
_PROSE = (
    ("``async for``", "``for``"),
    ("``async with``", "``with``"),
    (" It may be async.", ""),
    (", also async ones", ""),
)
_DIRECTIVE = re.compile(r"#\s*sync:\s*(?P<code>.*?)\s*$")
_BLOCK, _END = "drop until end", "end"


def sources(root: Path) -> list[Path]:
    """Return all async sources below `root`, in order."""
    return sorted(path for path in (root / "src" / "gemkit").rglob(f"{SOURCE}/*.py") if "__pycache__" not in path.parts)


def parse_target(source: Path) -> Path:
    """Return the path of a rendered source."""
    return source.parent.with_name(TARGET) / source.name


def render_all(root: Path) -> dict[Path, str]:
    """Render every source below `root`.

    Raises:
        BuildError: A source cannot be read, or a directive in it is not valid.
    """
    paths = {parse_target(path).relative_to(root).as_posix(): path for path in sources(root)}
    rendered = {shown: render(path.read_text("utf-8"), path.name) for shown, path in paths.items()}
    return {root / shown: text for shown, text in formatted(rendered).items()} if rendered else {}


def write(root: Path) -> int:
    """Write the rendered half; return the number of files."""
    expected = render_all(root)
    for path in _rendered_files(root) - set(expected):
        path.unlink()
    for path, text in expected.items():
        path.parent.mkdir(exist_ok=True)
        if not path.exists() or path.read_text("utf-8") != text:
            path.write_text(text, "utf-8")
    return len(expected)


def check(root: Path) -> list[str]:
    """Return the differences between the rendered half and a new one, one line each."""
    expected, present = render_all(root), _rendered_files(root)
    shown = {path: path.relative_to(root).as_posix() for path in {*expected, *present}}
    problems = [f"{shown[path]}: missing; run `make gen`" for path in expected if path not in present]
    problems += [f"{shown[path]}: it has no source in {SOURCE}; delete it" for path in present if path not in expected]
    problems += [
        f"{shown[path]}: not what its source in {SOURCE} gives; edit the source and run `make gen`"
        for path in expected
        if path in present and path.read_text("utf-8") != expected[path]
    ]
    return sorted(problems)


def render(text: str, name: str = "source.py") -> str:
    """Render one source, not yet formatted.

    Raises:
        BuildError: It is not Python, or a directive in it is not valid.
    """
    lines = _with_directives_applied(text, name)
    try:
        lines = _without_awaitable_members(lines)
        tokens = list(tokenize.generate_tokens(io.StringIO(lines).readline))
    except (tokenize.TokenError, SyntaxError) as error:
        raise BuildError(f"{SOURCE}/{name}", f"cannot be read: {error}") from error
    return HEADER.format(source=f"../{SOURCE}/{name}") + "".join(_replaced_tokens(tokens, lines))


def _rendered_files(root: Path) -> set[Path]:
    found = (root / "src" / "gemkit").rglob(f"{TARGET}/*.py")
    return {path for path in found if "__pycache__" not in path.parts}


def _with_directives_applied(text: str, name: str) -> str:
    """Return the text with its directives applied."""
    out: list[str] = []
    dropping = 0
    for number, line in enumerate(text.splitlines(keepends=True), 1):
        found = _DIRECTIVE.search(line)
        code = found["code"] if found else ""
        if code == _END:
            if not dropping:
                raise BuildError(f"{SOURCE}/{name}:{number}", "`# sync: end` without a block")
            dropping = 0
        elif dropping or code == "drop":
            continue
        elif code == _BLOCK:
            dropping = number
        elif found:
            indent = line[: len(line) - len(line.lstrip())]
            out.append(f"{indent}{code}\n")
        else:
            out.append(line)
    if dropping:
        raise BuildError(f"{SOURCE}/{name}:{dropping}", f"`# sync: {_BLOCK}` has no `# sync: end`")
    return "".join(out)


def _without_awaitable_members(text: str) -> str:
    """Make `X` of the union ``X | Awaitable[X]``: what a function returns there may be awaitable in async code only."""
    starts = [0]
    for line in text.splitlines(keepends=True):
        starts.append(starts[-1] + len(line))
    tokens = [
        (token.string, starts[token.start[0] - 1] + token.start[1], starts[token.end[0] - 1] + token.end[1])
        for token in tokenize.generate_tokens(io.StringIO(text).readline)
        if token.type in {tokenize.NAME, tokenize.OP}
    ]
    parts: list[str] = []
    at = 0
    for index in range(1, len(tokens) - 2):
        if [token[0] for token in tokens[index : index + 3]] != ["|", "Awaitable", "["]:
            continue
        end = _closing(tokens, index + 2)
        parts.append(text[at : tokens[index - 1][2]])
        at = tokens[end][2]
    return "".join(parts) + text[at:]


def _closing(tokens: list[tuple[str, int, int]], opening: int) -> int:
    """Return the index of the bracket that closes the one at `opening`."""
    depth = 0
    for index in range(opening, len(tokens)):
        depth += {"[": 1, "]": -1}.get(tokens[index][0], 0)
        if not depth:
            return index
    return len(tokens) - 1


def _replaced_tokens(tokens: list[tokenize.TokenInfo], text: str) -> Iterator[str]:
    """Yield the parts of the text, with tokens replaced."""
    starts = [0]
    for line in text.splitlines(keepends=True):
        starts.append(starts[-1] + len(line))
    at = 0
    brackets: list[bool] = []
    unwrap = False
    for token in tokens:
        if token.type in {tokenize.INDENT, tokenize.DEDENT, tokenize.NEWLINE, tokenize.NL, tokenize.ENDMARKER}:
            continue
        start, end = (starts[line - 1] + column for line, column in (token.start, token.end))
        yield text[at:start]
        at = end
        if token.type == tokenize.NAME:
            if token.string in _DROPPED:
                at += len(text[at:]) - len(text[at:].lstrip(" "))
                continue
            unwrap = token.string in _UNWRAPPED and text[end : end + 1] == "["
            if not unwrap:
                yield _name(token.string)
        elif token.string == "[" and token.type == tokenize.OP:
            brackets.append(unwrap)
            if not unwrap:
                yield "["
            unwrap = False
        elif token.string == "]" and token.type == tokenize.OP:
            if not brackets.pop():
                yield "]"
        elif token.type in {tokenize.STRING, tokenize.COMMENT}:
            yield _renamed_text(token.string)
        else:
            yield token.string
    yield text[at:]


def _name(name: str) -> str:
    if name in _NAMES:
        return _NAMES[name]
    if match := re.fullmatch(r"(_*)Async([A-Z]\w*)", name):
        return match[1] + match[2]
    return name.removesuffix("_async") if len(name) > len("_async") else name


def _renamed_text(text: str) -> str:
    """Return a string or a comment with the names of the sync half."""
    for there, here in _PROSE:
        text = text.replace(there, here)
    # A class that is named in a string, as `__all__` and forward references do.
    return re.sub(r"\bAsync([A-Z]\w*)", r"\1", text)
