"""The public API as text, one fact per line, so that a diff shows its changes.

`python -m tests.api_snapshot` writes `tests/api.txt`; a test compares it.
"""

import difflib
import importlib
import inspect
import pkgutil
import re
import sys
import typing
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path

import typing_extensions
from pydantic import BaseModel

import gemkit
from gemkit._mapping.model import Message, OpenEnum

FILE = Path(__file__).with_name("api.txt")
# The types of whole documents follow from these by rule; the client is a part of `gemkit` itself.
_LEFT_OUT = {"client", "gemini_types", "vertex_types"}
MODULES = (
    "gemkit",
    *sorted(
        f"gemkit.{module.name}"
        for module in pkgutil.iter_modules(gemkit.__path__)
        if module.name[0] != "_" and module.name not in _LEFT_OUT
    ),
)


def snapshot() -> str:
    """All facts, sorted within their module."""
    return "\n".join(line for module in MODULES for line in _module(module)) + "\n"


def _module(name: str) -> Iterator[str]:
    module = importlib.import_module(name)
    for public in sorted(_names(module)):
        value = getattr(module, public)
        # Typed dictionaries mirror their models: only their names are listed.
        if (
            isinstance(value, type)
            and not typing_extensions.is_typeddict(value)
            and value.__module__.startswith("gemkit")
        ):
            yield from _class(f"{name}.{public}", value)
        elif inspect.isfunction(value):
            yield f"{name}.{public}{_signature(value)}"
        else:
            yield f"{name}.{public}"


def _names(module: object) -> list[str]:
    listed = getattr(module, "__all__", None)
    if listed is not None:
        return list(listed)
    own = {name: value for name, value in vars(module).items() if not name.startswith("_")}
    return [name for name, value in own.items() if getattr(value, "__module__", None) == module.__name__]


def _class(path: str, cls: type) -> Iterator[str]:
    bases = ", ".join(
        base.__name__ for base in cls.__bases__ if base is not object and not base.__name__.endswith("Mixin")
    )
    yield f"{path}({bases})"
    if issubclass(cls, OpenEnum):
        yield from (f"{path}.{member.name} = {member.value!r}" for member in cls)
        return
    if issubclass(cls, BaseModel):
        yield from (f"{path}.{name}: {_type(field.annotation)}" for name, field in cls.model_fields.items())
    elif "__init__" in vars(cls):
        yield f"{path}.__init__{_signature(cls.__init__)}"
    members = {}
    for base in reversed(cls.__mro__):
        if base.__module__.startswith("gemkit") and base is not Message:
            members |= vars(base)
    for name in sorted(members):
        if not name.startswith("_") and (told := _member(members[name])) is not None and name not in _fields(cls):
            yield f"{path}.{name}{told}"


def _fields(cls: type) -> typing.Any:
    return cls.model_fields if issubclass(cls, BaseModel) else ()


def _member(value: object) -> str | None:
    if isinstance(value, classmethod | staticmethod):
        return f"{_signature(value.__func__)} [{type(value).__name__}]"
    if inspect.isfunction(value):
        kind = " [async]" if inspect.iscoroutinefunction(value) else ""
        return f"{_signature(value)}{kind}"
    if isinstance(value, property) or isinstance(value, cached_property):
        return " [property]"
    return None


def _signature(function: typing.Any) -> str:
    return re.sub(r" at 0x[0-9a-f]+", "", str(inspect.signature(function)))


def _type(annotation: object) -> str:
    shown = annotation.__name__ if isinstance(annotation, type) and not typing.get_args(annotation) else str(annotation)
    # A validator that runs on the way in is no part of what may be written.
    shown = re.sub(r"Annotated\[Any, \w+\(.*?\)\]", "Any", shown.replace("typing.", ""))
    return re.sub(r"\bgemkit\.[\w.]+\.(\w+)", r"\1", shown)


def difference() -> str:
    """What has changed since the file was written, as a diff; empty if nothing has."""
    old, new = FILE.read_text(encoding="utf-8"), snapshot()
    return "\n".join(difflib.unified_diff(old.splitlines(), new.splitlines(), "tests/api.txt", "now", lineterm="", n=0))


if __name__ == "__main__":
    FILE.write_text(snapshot(), encoding="utf-8")
    sys.stdout.write(f"wrote {FILE.name}: {len(FILE.read_text(encoding='utf-8').splitlines())} lines\n")
