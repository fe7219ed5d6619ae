"""Describe changes of the interface: for the changelog, a pull request and a terminal."""

from __future__ import annotations

import re
import textwrap
from typing import TYPE_CHECKING, Final

from codegen.surface import SERVICES

if TYPE_CHECKING:
    from codegen.surface import Change
    from codegen.wire import Document

_WIDTH: Final = 120
_FEW: Final = 12
_UNRELEASED: Final = "## "


def groups(changes: list[Change]) -> dict[str, list[str]]:
    """Return names by kind of change, breaking changes first."""
    found: dict[str, list[str]] = {}
    for change in changes:
        found.setdefault(change.description, []).append(change.name)
    return found


def entry(name: str, before: Document, after: Document, changes: list[Change]) -> str:
    """Return a bullet of the changelog about the update of a document."""
    service = SERVICES.get(name) or f"the {after.name} API"
    head = f"Follows {service} as of revision {after.revision} of its document (before: {before.revision})."
    if before.revision == after.revision:
        head = f"Follows the newest document of {service}."
    visible = [change for change in changes if change.release != "none"]
    if not visible:
        return _bullet(f"{head} Nothing changes for users.", "- ", "  ")
    lines = [_bullet(head, "- ", "  ")]
    for description, names in groups(visible).items():
        lines.append(_bullet(f"{description[:1].upper()}{description[1:]}: {_name_list(names)}.", "  - ", "    "))
    return "\n".join(lines)


def _bullet(text: str, first: str, rest: str) -> str:
    return textwrap.fill(
        text, _WIDTH, initial_indent=first, subsequent_indent=rest, break_long_words=False, break_on_hyphens=False
    )


def _name_list(names: list[str]) -> str:
    """Return names, with the members of a type together: ``Part.text``, ``Part.thought`` -> ``Part`` (`text`, `thought`)."""
    members: dict[str, list[str]] = {}
    for name in sorted(names):
        owner, member_ = split(name)
        members.setdefault(owner, []).append(member_)
    parts: list[str] = []
    for owner, members_ in members.items():
        if "" in members_ or len(members_) == 1:
            parts.append(f"`{owner}`" if "" in members_ else f"`{owner}.{members_[0]}`")
        else:
            names_text = ", ".join(f"`{member_}`" for member_ in members_[:_FEW])
            more = f" and {len(members_) - _FEW} more" if len(members_) > _FEW else ""
            parts.append(f"`{owner}` ({names_text}{more})")
    return ", ".join(parts)


def split(name: str) -> tuple[str, str]:
    """Split a name into type or resource, with its namespace, and member."""
    if name.startswith("client."):
        owner, _, member = name.rpartition(".")
        return owner, member
    space, _, member = name.partition(".")
    if space.endswith("_types"):
        return space, member
    parts = re.split(r"\.(?![^(\[]*[)\]])", name)
    end = 2 if len(parts) > 1 and parts[0].islower() and parts[1][:1].isupper() else 1
    return ".".join(parts[:end]), ".".join(parts[end:])


def insert_bullet(text: str, bullet: str) -> str:
    """Return a changelog with a bullet at the end of its first section."""
    lines = text.rstrip("\n").split("\n")
    section_starts = [index for index, line in enumerate(lines) if line.startswith(_UNRELEASED)]
    if not section_starts:
        return f"{text.rstrip()}\n\n{bullet}\n"
    end = section_starts[1] if len(section_starts) > 1 else len(lines)
    while end > section_starts[0] and not lines[end - 1].strip():
        end -= 1
    return "\n".join([*lines[:end], *bullet.split("\n"), *lines[end:]]) + "\n"
