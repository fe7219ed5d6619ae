"""Edit entries of TOML text, and keep everything else unchanged."""

from __future__ import annotations

import json
import re
import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from codegen.overlay import typed

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    Key = tuple[str, ...]

_BARE = re.compile(r"[A-Za-z0-9_-]+")


@dataclass(frozen=True, slots=True)
class _Statement:
    """Some lines that parse as one: a table's header, an entry, or a comment or blank line."""

    text: str
    table: Key
    header: bool
    parsed: Mapping[str, object]


def without(text: str, keys: Collection[Key], words: Collection[Key] = ()) -> str:
    """Delete entries, and the tables that are empty without them.

    Args:
        text: The file.
        keys: Full paths of entries, which may be in inline tables.
        words: Full paths of entries with words, in a string or strings, each followed by the word to delete.

    Returns:
        The file without them. A table of which a ``reason`` alone is left goes too.
    """
    kept: list[_Statement] = []
    for statement in _statements(text):
        if any(statement.table[: len(key)] == key for key in keys):
            continue
        if statement.header or not statement.parsed:
            kept.append(statement)
            continue
        left = _remaining(statement.parsed, statement.table, set(keys), set(words))
        if left == statement.parsed:
            kept.append(statement)
        elif left:
            lines = "\n".join(entry(key, value) for key, value in _entries(left))
            kept.append(_Statement(lines, statement.table, header=False, parsed=left))
    return "\n".join(each.text for each in _without_empty_tables(kept))


def entry(key: Key, value: object) -> str:
    """One entry as a line, with a dotted key."""
    return f"{'.'.join(_quoted_key(part) for part in key)} = {_value(value)}"


def _quoted_key(part: str) -> str:
    return part if _BARE.fullmatch(part) else json.dumps(part, ensure_ascii=False)


def _value(value: object) -> str:
    if isinstance(value, dict):
        members = cast("dict[str, object]", value).items()
        return f"{{ {', '.join(f'{_quoted_key(key)} = {_value(each)}' for key, each in members)} }}" if value else "{}"
    return json.dumps(value, ensure_ascii=False)


def _statements(text: str) -> Iterator[_Statement]:
    table: Key = ()
    pending = ""
    for line in text.split("\n"):
        pending = f"{pending}\n{line}" if pending else line
        try:
            parsed = tomllib.loads(pending)
        except tomllib.TOMLDecodeError:
            continue  # a value that continues in the next line
        header = pending.lstrip().startswith("[")
        if header:
            table = _path(parsed)
        yield _Statement(pending, table, header, parsed)
        pending = ""


def _path(parsed: object) -> Key:
    path: Key = ()
    while isinstance(parsed, dict) and parsed:
        name, parsed = next(iter(cast("dict[str, object]", parsed).items()))
        path = (*path, name)
    return path


def _remaining(parsed: Mapping[str, object], key: Key, keys: set[Key], words: set[Key]) -> dict[str, object]:
    found: dict[str, object] = {}
    for name, written in parsed.items():
        value, path = written, (*key, name)
        if path in keys:
            continue
        short = typed(value) if any(each[: len(path)] == path and len(each) > len(path) for each in keys) else None
        value = short or value
        if isinstance(value, dict) and value:
            if inner := _remaining(cast("dict[str, object]", value), path, keys, words):
                found[name] = inner
        elif (removed := {each[-1] for each in words if each[:-1] == path}) and isinstance(value, str | list):
            texts = [value] if isinstance(value, str) else cast("list[str]", value)
            rest = [word for each in texts for word in each.split() if word not in removed]
            if rest:
                found[name] = " ".join(rest)
        else:
            found[name] = value
    return found


def _entries(parsed: Mapping[str, object], key: Key = ()) -> Iterator[tuple[Key, object]]:
    """Entries with dotted keys: a table of tables is written as several lines, the innermost table inline."""
    for name, value in parsed.items():
        members = cast("dict[str, object]", value) if isinstance(value, dict) else {}
        if len(members) == 1 or any(isinstance(each, dict) for each in members.values()):
            yield from _entries(members, (*key, name))
        else:
            yield (*key, name), value


def _without_empty_tables(statements: list[_Statement]) -> Iterator[_Statement]:
    """Delete headers, reasons, and comments before them, if no entry follows."""
    full = {
        each.table[:end]
        for each in statements
        if not each.header and each.parsed and set(each.parsed) != {"reason"}
        for end in range(1, len(each.table) + 1)
    }
    kept: list[_Statement] = []
    for each in statements:
        if each.table and each.table not in full and (each.header or each.parsed):
            while each.header and kept and kept[-1].text.startswith("#"):
                kept.pop()
            continue
        if not each.text.strip() and kept and not kept[-1].text.strip():
            continue
        kept.append(each)
    return iter(kept)
