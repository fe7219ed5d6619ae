"""Read and write specs/sources.toml: the origin of each document."""

from __future__ import annotations

import json
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Final

from codegen.canonical import load_toml
from codegen.readers.node import Node

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_PLACE: Final = "specs/sources.toml"

_HEADER: Final = """\
# Where the documents beside this file come from. `python -m codegen fetch` rewrites all of it; for another
# release of a package, change its version here and fetch with --accept. What no package holds is given with --from.
#
# origin            what was read last: package, wheel, file or url; taken_from says which, unless it is the package
# sha256_source     of the document as read
# sha256_distilled  of the document as kept here
"""


@dataclass(frozen=True, slots=True)
class Source:
    """The record of one document.

    `package`, `version` and `member` are those of the package with it, or empty; `origin` and `taken_from` where the bytes came
    from the last time. The rest describes those bytes, and is absent before the first fetch.
    """

    package: str = ""
    version: str = ""
    member: str = ""
    origin: str | None = None
    taken_from: str | None = None
    api_version: str | None = None
    revision: str | None = None
    sha256_source: str | None = None
    sha256_distilled: str | None = None


_PUBLISHED: Final = ("package", "version", "member")
_KEYS: Final = tuple(field.name for field in fields(Source))


def load_sources(specs: Path) -> dict[str, Source]:
    """Read the records of a directory of documents.

    Raises:
        BuildError: There are none, or one lacks a key or has one that is not known.
    """
    tables = Node(load_toml(specs / "sources.toml", _PLACE), _PLACE)
    return {name: _source(node) for name, node in tables.members()}


def _source(node: Node) -> Source:
    for key, _ in node.members():
        if key not in _KEYS:
            raise node.failure(f"unknown key {key!r}", f"known are {', '.join(_KEYS)}")
    return Source(
        **{key: node.child(key).string() for key in _PUBLISHED if any(map(node.has, _PUBLISHED))},
        origin=node.text("origin"),
        taken_from=node.text("taken_from"),
        api_version=node.text("api_version"),
        revision=node.text("revision"),
        sha256_source=node.text("sha256_source"),
        sha256_distilled=node.text("sha256_distilled"),
    )


def render_sources(sources: Mapping[str, Source]) -> str:
    """Return the text of sources.toml; the same records give the same bytes."""
    tables: list[str] = []
    for name, source in sorted(sources.items()):
        values = ((key, getattr(source, key)) for key in _KEYS)
        lines = [f"{key} = {_quoted(value)}\n" for key, value in values if value]
        tables.append(f"\n[{name}]\n{''.join(lines)}")
    return _HEADER + "".join(tables)


def _quoted(value: str) -> str:
    # A TOML basic string is a JSON string, except that DEL must be escaped too.
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
