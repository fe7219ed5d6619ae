"""The overlay: facts that the documents do not have, with the line of each entry.

Every entry that a pass reads is recorded as used; unused entries are errors, so the
overlay has no obsolete ones.
"""

from __future__ import annotations

import re
import tomllib
from typing import TYPE_CHECKING, cast

from codegen.failure import BuildError, suggestion
from codegen.readers import document
from codegen.readers.node import parse

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from codegen.wire import Document

Key = tuple[str, ...]
_BETWEEN = re.compile(r", (?![^\[]*\])")
SHOWN = "specs/overlay/"
"""What errors put in front of a file's name."""
UNDOCUMENTED = "undocumented"
"""The folder beside the overlay with schemas that documents lack, in the form of these."""


def _positions(text: str) -> dict[Key, int]:
    """The line of each table and key, by their full path; the members of an inline table have its line."""
    lines: dict[Key, int] = {}
    sizes: dict[Key, int] = {}
    table: Key = ()
    statement, start = "", 1
    for number, line in enumerate(text.replace("\r\n", "\n").split("\n"), 1):
        statement, start = (f"{statement}\n{line}", start) if statement else (line, number)
        try:
            parsed = tomllib.loads(statement)
        except tomllib.TOMLDecodeError:
            continue  # a value that continues in the next line
        if statement.lstrip().startswith("["):
            table = _header(parsed, sizes)
            lines.setdefault(table, start)
        else:
            for key in _paths(parsed):
                lines.setdefault((*table, *key), start)
        statement = ""
    return lines


def _header(parsed: object, sizes: dict[Key, int]) -> Key:
    """The path of ``[a.b]`` or ``[[a.b]]``, with the index of the last element behind each array of tables."""
    path: Key = ()
    while isinstance(parsed, dict) and parsed:
        name, parsed = next(iter(cast("dict[str, object]", parsed).items()))
        path = (*path, name)
        if isinstance(parsed, list):
            sizes[path] = sizes.get(path, 0) + 1
        if path in sizes:
            path = (*path, str(sizes[path] - 1))
    return path


def _paths(parsed: dict[str, object]) -> Iterator[Key]:
    for name, value in parsed.items():
        yield (name,)
        if isinstance(value, dict):
            yield from ((name, *key) for key in _paths(cast("dict[str, object]", value)))


class OverlayFile:
    """One subject of the overlay: a TOML file, or several that are read as one."""

    def __init__(self, name: str, text: str, *more: tuple[str, str]) -> None:
        """Parse `text`; `name` is how errors call the file. `more` are further names and texts of the same subject.

        Raises:
            BuildError: A file is not TOML, or two files state the same entry.
        """
        self.name = name
        self.data: dict[str, object] = {}
        self._places: dict[Key, str] = {}
        self._is_shared = bool(more)
        self._used: set[Key] = set()
        self._asked: set[Key] = set()
        for each, content in ((name, text), *more):
            try:
                data = tomllib.loads(content)
            except tomllib.TOMLDecodeError as error:
                raise BuildError(each, f"is not TOML: {error}") from None
            locations = {key: f"{each}:{line}" for key, line in _positions(content).items()}
            self._merge(self.data, data, (), {**locations, (): each})
            self._places = {**locations, **self._places}

    def _merge(self, into: dict[str, object], data: dict[str, object], key: Key, locations: Mapping[Key, str]) -> None:
        for name, value in data.items():
            path = (*key, name)
            known = into.get(name)
            # [types] and the like may continue in another file; their entries must be unique.
            if not key and isinstance(known, dict) and isinstance(value, dict):
                self._merge(cast("dict[str, object]", known), cast("dict[str, object]", value), path, locations)
            elif name in into:
                stated = f"{'.'.join(path)} is stated again; it stands at {self.location(*path)} already"
                raise BuildError(locations.get(path) or locations[()], stated, "keep one of them")
            else:
                into[name] = value

    def set_location(self, key: Key, where: Key) -> None:
        """Set the location of an entry to that of another one that contains it."""
        self._places.setdefault(key, self.location(*where))

    def location(self, *key: str) -> str:
        """``file:line`` of an entry, or of the nearest one around it; sections that several files share have no line."""
        last = 1 if self._is_shared and len(key) > 1 else 0
        for end in range(len(key), last, -1):
            if location := self._places.get(key[:end]):
                return location
        return self.name

    def get(self, *key: str) -> object:
        """The value of an entry, or None; reading a value that is not a table marks it as used."""
        self._asked.add(key)
        value: object = self.data
        for part in key:
            if isinstance(value, list) and part.isdigit():
                value = cast("list[object]", value)[int(part)]
            elif isinstance(value, dict):
                value = cast("dict[str, object]", value).get(part)
            else:
                return None
        if value is not None and not isinstance(value, dict):
            self._used.add(key)
        return cast("object", value)  # type: ignore[redundant-cast]

    def table(self, *key: str) -> dict[str, object]:
        """A table, or an empty one."""
        value = self.get(*key) if key else self.data
        if value is None:
            return {}
        if not isinstance(value, dict):
            raise BuildError(self.location(*key), f"{'.'.join(key)} is not a table")
        return cast("dict[str, object]", value)

    def text(self, *key: str, default: str = "") -> str:
        """A string."""
        value = self.get(*key)
        if value is None:
            return default
        if not isinstance(value, str):
            raise BuildError(self.location(*key), f"{'.'.join(key)} is not a string")
        return value

    def flag(self, *key: str) -> bool:
        """A boolean that is false when absent."""
        value = self.get(*key)
        if value is None:
            return False
        if not isinstance(value, bool):
            raise BuildError(self.location(*key), f"{'.'.join(key)} is not true or false")
        return value

    def strings(self, *key: str) -> tuple[str, ...]:
        """A list of strings; one string counts as a list of one."""
        value = self.get(*key)
        if value is None:
            return ()
        if isinstance(value, str):
            return (value,)
        if isinstance(value, list) and all(isinstance(part, str) for part in cast("list[object]", value)):
            return tuple(cast("list[str]", value))
        raise BuildError(self.location(*key), f"{'.'.join(key)} is not a list of strings")

    def use(self, *key: str) -> None:
        """Mark an entry and its members as used."""
        self._used.add(key)

    def forget(self) -> None:
        """Mark all entries as unused."""
        self._used.clear()
        self._asked.clear()

    def unused(self) -> dict[Key, str]:
        """Return each unused entry, or unused table, with a suggestion."""
        known: dict[Key, set[str]] = {}
        for key in self._asked:
            for end in range(len(key)):
                known.setdefault(key[:end], set()).add(key[end])
        found: dict[Key, str] = {}
        for leaf in self.unused_keys():
            ends = [end for end in range(1, len(leaf)) if leaf[end - 1] not in known.get(leaf[: end - 1], ())]
            key = leaf[: ends[0]] if ends else leaf
            self._places.setdefault(key, self.location(*leaf))
            found[key] = suggestion(key[-1], known.get(key[:-1], ())) or "delete it or correct the name"
        return found

    def unused_keys(self) -> Iterator[Key]:
        """Return every unused entry."""
        for key in _leaves(self.data, ()):
            if not any(key[:end] in self._used for end in range(1, len(key) + 1)):
                yield key


def _leaves(value: object, key: Key) -> Iterator[Key]:
    if isinstance(value, dict) and value:
        for name, inner in cast("dict[str, object]", value).items():
            yield from _leaves(inner, (*key, name))
    elif isinstance(value, list) and value and all(isinstance(part, dict) for part in cast("list[object]", value)):
        for index, inner in enumerate(cast("list[object]", value)):
            yield from _leaves(inner, (*key, str(index)))
    elif key:
        yield key


def typed(value: object) -> dict[str, object] | None:
    """Read ``"name: type, other: type"``, or a list of such texts, as a table; None if it is something else."""
    texts = [value] if isinstance(value, str) else value
    if not isinstance(texts, list) or not texts:
        return None
    found: dict[str, object] = {}
    for text in cast("list[object]", texts):
        pairs = [part.partition(": ") for part in _BETWEEN.split(text)] if isinstance(text, str) else []
        if not pairs or not all(name and kind for name, _, kind in pairs):
            return None
        found |= {name.strip(): kind.strip() for name, _, kind in pairs}
    return found


_AT = {"gemini_at": "gemini", "vertex_at": "vertex"}


def _expand(file: OverlayFile, key: Key, data: dict[str, object]) -> None:
    """Write out the short forms of a file.

    They are the types of fields under ``typed``, their places under ``gemini_at`` and ``vertex_at``, and the fields of a
    patched schema as one text.
    """
    for name, value in list(data.items()):
        path = (*key, name)
        if isinstance(value, dict):
            _expand(file, path, cast("dict[str, object]", value))
        elif name in _AT and (members := typed(value)):
            del data[name]
            moved = cast("dict[str, dict[str, object]]", data.setdefault("fields", {}))
            for field, location in members.items():
                moved.setdefault(field, {}).setdefault(_AT[name], location)
                file.set_location((*key, "fields", field), path)
        elif name == "typed" and (members := typed(value)):
            del data[name]
            stated = cast("dict[str, dict[str, object]]", data.get("fields", {}))
            fields = {field: {"type": kind, **stated.get(field, {})} for field, kind in members.items()}
            data["fields"] = {**fields, **{field: entry for field, entry in stated.items() if field not in fields}}
            for field in members:
                file.set_location((*key, "fields", field), path)
        elif name[:1].isupper() and (members := typed(value)):
            data[name] = members
            for field in members:
                file.set_location((*path, field), path)


class Overlay:
    """All files of `specs/overlay`."""

    def __init__(
        self,
        files: Mapping[str, OverlayFile],
        docs: Sequence[OverlayFile] = (),
        undocumented: Mapping[str, Document] | None = None,
    ) -> None:
        """Gather parsed files; a missing one counts as empty."""
        self.undocumented = undocumented or {}
        """Schemas that documents lack, by the name of the document."""
        self.types = files.get("types") or OverlayFile("specs/overlay/types.toml", "")
        self.operations = files.get("operations") or OverlayFile("specs/overlay/operations.toml", "")
        self.refusals = files.get("refusals") or OverlayFile("specs/overlay/refusals.toml", "")
        self.patches = files.get("patches") or OverlayFile("specs/overlay/patches.toml", "")
        self.withdrawn = files.get("withdrawn") or OverlayFile("specs/overlay/withdrawn.toml", "")
        self.left_out = files.get("left_out") or OverlayFile("specs/overlay/left_out.toml", "")
        self.documents = files.get("documents") or OverlayFile("specs/overlay/documents.toml", "")
        self.docs = tuple(docs)
        for file, roots in ((self.types, ("types",)), (self.patches, ()), (self.withdrawn, ())):
            _expand(file, roots, file.table(*roots) if roots else file.data)

    def files(self) -> tuple[OverlayFile, ...]:
        """Every file whose entries a build reads, in a fixed order."""
        return (
            self.documents,
            self.types,
            self.operations,
            self.refusals,
            self.patches,
            self.withdrawn,
            *self.docs,
        )

    def doc(self, *key: str) -> tuple[str, str]:
        """Return the wording of a class, field or method, and its location."""
        for file in self.docs:
            if file.get(*key) is not None:
                return file.text(*key), file.location(*key)
        return "", ""


def load(root: Path) -> Overlay:
    """Read `specs/overlay` below `root`: each file, together with those in the folder of its name.

    Raises:
        BuildError: A file is not TOML.
    """
    return read_folder(root / "specs" / "overlay")


def read_folder(folder: Path, texts: Mapping[str, str] | None = None) -> Overlay:
    """Read the overlay in `folder`; errors name its files ``specs/overlay/...``.

    Args:
        folder: Where its files are.
        texts: Texts to read instead of files, by path below the folder.

    Raises:
        BuildError: A file is not TOML.
    """

    def read(path: Path) -> tuple[str, str]:
        name = path.relative_to(folder).as_posix()
        return f"{SHOWN}{name}", given[name] if name in given else path.read_text("utf-8")

    given = texts or {}
    top = {*folder.glob("*.toml"), *(folder / name for name in given if "/" not in name)}
    files = {
        path.stem: OverlayFile(*read(path), *(read(part) for part in sorted((folder / path.stem).glob("*.toml"))))
        for path in sorted(top)
    }
    docs = [OverlayFile(*read(path)) for path in sorted((folder / "docs").glob("*.toml"))]
    return Overlay(files, docs, _undocumented(folder.parent / UNDOCUMENTED, given))


def _undocumented(folder: Path, given: Mapping[str, str]) -> dict[str, Document]:
    found: dict[str, Document] = {}
    for path in sorted(folder.glob("*.json")):
        name = f"{UNDOCUMENTED}/{path.name}"
        text = given.get(f"../{name}") or path.read_text("utf-8")
        found[path.stem] = document.read(parse(text.encode(), f"specs/{name}"), f"specs/{name}")
    return found
