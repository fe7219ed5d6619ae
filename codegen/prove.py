"""Check that every entry of the overlay has an effect: delete each in turn, and compare the results.

``python -m codegen prove``. Wording is not checked.
"""

from __future__ import annotations

import copy
import gc
import re
from concurrent.futures import ProcessPoolExecutor
from typing import TYPE_CHECKING, cast

from codegen import classify, overlay, pipeline
from codegen.failure import BuildError
from codegen.ir import BACKENDS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from codegen.overlay import Overlay, OverlayFile
    from codegen.wire import Document

    Key = tuple[str, ...]

_ORIGINS = re.compile(r"origins=\([^)]*\)")


def entries_without_effect(root: Path) -> Iterator[str]:
    """Return every entry, and element of a list, without an effect: its location and its name.

    Each processor core builds without another entry at a time.

    Raises:
        BuildError: The overlay cannot be built.
    """
    trial = _Trial(root)
    deletions = [(index, key) for index, data in enumerate(trial.original) for key in _leaf_keys(data, ())]
    with ProcessPoolExecutor(initializer=_start_process, initargs=(root,)) as processes:
        for line in processes.map(_line_without, deletions):
            if line is not None:
                yield line


class _Trial:
    """Builds without one entry, compared with the build of everything."""

    def __init__(self, root: Path) -> None:
        self._entries = overlay.load(root)
        self._documents = pipeline.read_documents(root)
        self._source = root / "src" / "gemkit"
        self._files = (*_files(self._entries), self._entries.left_out)
        # A build adds entries that follow from documents.
        self.original = [copy.deepcopy(file.data) for file in self._files]
        self._expected = _outcome(self._entries, self._documents, self._source)
        if self._expected.startswith("fails"):
            raise BuildError("specs/overlay", "cannot be built from", "see `python -m codegen check`")

    def line_without(self, index: int, key: Key) -> str | None:
        """Return the location and name of an entry if it has no effect; `index` is its file's."""
        for file, whole in zip(self._files, self.original, strict=True):
            file.data = copy.deepcopy(whole)
        file = self._files[index]
        _delete(file.data, key)
        if _outcome(self._entries, self._documents, self._source) != self._expected:
            return None
        return f"{file.location(*key)}: {'.'.join(key)} has no effect; delete it"


_trials: list[_Trial] = []  # one per process


def _start_process(root: Path) -> None:
    gc.disable()  # a collection costs more time than the memory that it would free
    _trials.append(_Trial(root))


def _line_without(deletion: tuple[int, Key]) -> str | None:
    return _trials[0].line_without(*deletion)


def _files(entries: Overlay) -> tuple[OverlayFile, ...]:
    return tuple(file for file in entries.files() if file not in entries.docs)


def _outcome(entries: Overlay, documents: Mapping[str, Document], source: Path) -> str:
    """Return everything that is emitted and reported, as one text; errors by their number, without locations."""
    for file in entries.files():
        file.forget()
    try:
        built = pipeline.assemble(entries, documents, source)
        classification = classify.classify(built)
    except (BuildError, LookupError) as error:
        # A pass may depend on an entry without checking it.
        return f"fails: {error}"
    problems = [str(problem) for problem in classify.problems(classification, entries)]
    hand_written = [entries.operations.table("resources"), entries.types.table("hand_written"), _method_ids(entries)]
    results = (built.api, built.mappings, built.documents, classification.lines(), problems, hand_written)
    return _ORIGINS.sub("", repr(results))


def _method_ids(entries: Overlay) -> list[tuple[str, ...]]:
    """Return the methods of every operation, whose paths are compared with the operation's own."""
    file = entries.operations
    identities = file.table("operations")
    return [file.strings("operations", identity, backend) for identity in identities for backend in BACKENDS]


def _leaf_keys(value: object, key: Key) -> Iterator[Key]:
    if isinstance(value, dict) and value:
        for name, inner in cast("dict[str, object]", value).items():
            yield from _leaf_keys(inner, (*key, name))
    elif isinstance(value, list) and len(cast("list[object]", value)) > 1:
        for index in range(len(cast("list[object]", value))):
            yield (*key, str(index))
    elif key:
        yield key


def _delete(data: dict[str, object], key: Key) -> None:
    """Delete an entry, and the tables that are empty without it."""
    holders: list[object] = [data]
    for part in key[:-1]:
        holder = holders[-1]
        holders.append(cast("dict[str, object]", holder)[part] if isinstance(holder, dict) else None)
    last = holders[-1]
    if isinstance(last, list):
        del cast("list[object]", last)[int(key[-1])]
        return
    for holder, part in zip(reversed(holders), reversed(key), strict=True):
        table = cast("dict[str, object]", holder)
        if (part == key[-1] and holder is last) or table[part] == {}:
            del table[part]
