"""Values for every field of a request: one at a time, or all at once.

Each scalar is unique, so that its place in a request can be found.
"""

from __future__ import annotations

import base64
import datetime as dt
import importlib
import inspect
import itertools
import re
import types as python_types
import typing
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from gemkit._features.codec import CODEC
from gemkit._generated import dicts, mappings
from gemkit._mapping.model import Message, OpenEnum
from gemkit.types import TuningMethod

if TYPE_CHECKING:
    from collections.abc import Iterator

CLIENT_ONLY = {"http_options"}
# The keys of a mapping that we leave to its user, whatever the document has there.
FREE = {"k"}
# Fields that a model must have to be sent.
NEEDED = {
    "InlinedRequest": {"contents": [{"parts": [{"text": "needed"}]}]},
    "EmbedContentBatch": {"contents": [{"parts": [{"text": "needed"}]}]},
}
# Settings that decide which others a method takes: argument, field, values that are to be tried.
DECIDING = {
    "tunings._tune": ("config", "method", list(TuningMethod)),
    "tunings._tune_mldev": ("config", "method", [TuningMethod.SUPERVISED_FINE_TUNING]),
}
# Flags that change nothing when they are set.
TRUE_BY_DEFAULT = {"query_base"}
START = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)
_numbers = itertools.count(1_000_001)


@dataclass(frozen=True)
class Kind:
    """The type of a field: `leaf` in as many lists and maps as `wrappers` says, outermost first."""

    leaf: Any
    wrappers: tuple[str, ...] = ()

    @property
    def model(self) -> type[Message] | None:
        """The model it holds, if it does."""
        return self.leaf if isinstance(self.leaf, type) and issubclass(self.leaf, Message) else None

    def wrap(self, value: Any) -> Any:
        """A value with its lists and maps around it."""
        for wrapper in reversed(self.wrappers):
            value = [value] if wrapper == "[0]" else {"k": value}
        return value


@dataclass(frozen=True)
class Marked:
    """A value, and the text by which it is found in a request; empty if it is not unique."""

    value: Any
    trace: str


def kind_of(name: str, field: str) -> Kind:
    """The type of a model's field; where users may write anything, what it is on the wire."""
    twin = str(getattr(dicts, f"{name}Dict").__annotations__[field])
    for alias, wire in mappings.WIRE_TYPES.items():
        found = re.search(rf"\b{alias}Dict\b", twin)
        if found:
            lists = twin[: found.start()].count("Sequence[") + alias.endswith("ListUnion")
            return Kind(CODEC.model_type(wire), ("[0]",) * lists)
    return _kind(CODEC.model_type(name).model_fields[field].annotation)


def kind_of_argument(text: str) -> Kind:
    """The type of a method's argument, as the table of operations writes it."""
    if text.startswith("list["):
        inner = kind_of_argument(text[5:-1])
        return Kind(inner.leaf, ("[0]", *inner.wrappers))
    if text in mappings.WIRE_TYPES:
        return Kind(CODEC.model_type(mappings.WIRE_TYPES[text]), ("[0]",) if text.endswith("ListUnion") else ())
    return Kind(CODEC.model_type(text) if text else str)


def end_of(kind: Kind, chain: tuple[str, ...]) -> Kind:
    """Return the type at the end of a chain."""
    for field in chain:
        assert kind.model is not None
        kind = kind_of(kind.model.__name__, field)
    return kind


def plain_argument(operation: str, name: str) -> Any:
    """Some text for an argument without a type of ours, or a list of it where the method takes one."""
    resource, _, method = operation.rpartition(".")
    classes = vars(importlib.import_module(f"gemkit._generated.resources.{resource}")).values()
    owner = next(each for each in classes if isinstance(each, type) and method in vars(each))
    annotation = str(inspect.signature(getattr(owner, method)).parameters[name].annotation)
    return ["x1"] if "Sequence[" in annotation else "x1"


def _kind(annotation: Any) -> Kind:
    origin, arguments = typing.get_origin(annotation), typing.get_args(annotation)
    if origin is typing.Annotated:
        return _kind(arguments[0])
    if origin in (python_types.UnionType, typing.Union):
        return _kind(next(each for each in arguments if each is not type(None)))
    if origin is list:
        inner = _kind(arguments[0])
        return Kind(inner.leaf, ("[0]", *inner.wrappers))
    if origin is dict:
        inner = _kind(arguments[1])
        return Kind(inner.leaf, (".k", *inner.wrappers))
    return Kind(annotation)


def fields_of(name: str) -> list[str]:
    """The fields that a user may set for a service to see."""
    return [field for field in CODEC.model_type(name).model_fields if field not in CLIENT_ONLY]


def chains(kind: Kind) -> Iterator[tuple[str, ...]]:
    """Return a path to every field of every reachable model; the shortest one to each model."""
    if kind.model is None:
        return
    seen = {kind.model.__name__}
    pending: list[tuple[str, tuple[str, ...]]] = [(kind.model.__name__, ())]
    for name, chain in pending:
        for field in fields_of(name):
            yield (*chain, field)
            model = kind_of(name, field).model
            if model is not None and model.__name__ not in seen:
                seen.add(model.__name__)
                pending.append((model.__name__, (*chain, field)))


def spelled(root: str, kind: Kind, chain: tuple[str, ...]) -> list[str]:
    """Return the paths that messages may name for a chain: that of its end and of its parents."""
    paths = [root + "".join(kind.wrappers)]
    for field in chain:
        assert kind.model is not None
        kind = kind_of(kind.model.__name__, field)
        paths[-1] += f".{field}"
        paths.append(paths[-1] + "".join(kind.wrappers))
    return paths[:-1]


def along(kind: Kind, chain: tuple[str, ...], enums: Enums) -> tuple[Any, str]:
    """Return an instance with only the fields of a chain set, and the texts of its values."""
    if not chain:
        marked = Marked({}, "") if kind.model else scalar(kind.leaf, enums)
        return kind.wrap(_built(kind, marked.value)), marked.trace
    assert kind.model is not None
    if chain[0] in TRUE_BY_DEFAULT:
        return kind.wrap(_built(kind, {chain[0]: False})), ""
    inner, trace = along(kind_of(kind.model.__name__, chain[0]), chain[1:], enums)
    return kind.wrap(_built(kind, {chain[0]: inner})), trace


def everything(kind: Kind, enums: Enums, without: set[str], at: str, above: tuple[str, ...] = ()) -> Any:
    """An instance with every field set, but for the paths in `without`; a model within itself stays empty."""
    at += "".join(kind.wrappers)
    if kind.model is None:
        return kind.wrap(scalar(kind.leaf, enums).value)
    name = kind.model.__name__
    found: dict[str, Any] = {}
    for field in fields_of(name) if name not in above else ():
        if f"{at}.{field}" not in without:
            found[field] = everything(kind_of(name, field), enums, without, f"{at}.{field}", (*above, name))
    return kind.wrap(_built(kind, found))


def _built(kind: Kind, value: Any) -> Any:
    return kind.model.from_user(NEEDED.get(kind.model.__name__, {}) | value) if kind.model else value


class Enums:
    """Select a value of an enum that the backend's document has."""

    def __init__(self, lists: list[frozenset[str]]) -> None:
        self._lists = lists

    def value(self, enum: type[OpenEnum]) -> str:
        members = [member.value for member in enum]
        known = max(self._lists, key=lambda each: len(each.intersection(members)) / len(each | set(members)))
        usable = [value for value in members if value in known] or members
        return next((value for value in usable if not value.endswith("UNSPECIFIED")), usable[0])


def scalar(leaf: Any, enums: Enums) -> Marked:
    """A value of a type that no other field gets, where the type allows it."""
    number = next(_numbers)
    if isinstance(leaf, type) and issubclass(leaf, OpenEnum):
        return Marked(enums.value(leaf), "")
    if leaf is bool:
        return Marked(True, "")
    if leaf is int:
        return Marked(number, str(number))
    if leaf is float:
        # Integral, because both services accept a number with a fraction of 0 as an integer.
        return Marked(float(number), f"{number}.0")
    if leaf is bytes:
        return Marked(b"b%d" % number, base64.b64encode(b"b%d" % number).decode())
    if leaf is dt.datetime:
        moment = START + dt.timedelta(seconds=number)
        return Marked(moment, moment.strftime("%Y-%m-%dT%H:%M:%S"))
    return Marked({"type": f"s{number}"} if leaf is Any else f"s{number}", f"s{number}")
