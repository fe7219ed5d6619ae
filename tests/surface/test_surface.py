"""Every public name of google-genai exists in gemkit.

`google_genai.json` holds names alone: the client, the errors, the pagers, the resources, and every type that their
signatures and responses reach.
"""

from __future__ import annotations

import inspect
import json
import re
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import gemkit
from gemkit import errors, pagers, types
from gemkit._generated import operations

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

PEER: dict[str, Any] = json.loads(Path(__file__).with_name("google_genai.json").read_text("utf-8"))

RESOURCES: dict[str, dict[str, Any]] = {name: entry["members"] for name, entry in PEER["resources"].items()}
VARIADIC = (inspect.Parameter.VAR_POSITIONAL, inspect.Parameter.VAR_KEYWORD)
CLIENTS = ("client.Client", "client.AsyncClient")
# Not names of that module's own: what it imported for its annotations.
NOT_TYPES = ("Callable", "Dict", "List", "Sequence", "VersionedUnionType")
# The tests of google-genai itself are recorded in these; no program uses them.
NEVER = re.compile(r"(Replay(File|Interaction|Request|Response)|TestTable(File|Item))(Or)?(Dict)?|ConfigDict")


class Missing(list[str]):
    """Missing and different names, one line each."""

    def compare(self, place: str, ours: Callable[..., Any] | None, wanted: list[str]) -> None:
        """Whether every call that fits the parameters `wanted` fits `ours`."""
        if ours is None:
            self.append(place)
            return
        shown = inspect.signature(ours).parameters | inspect.signature(ours, follow_wrapped=False).parameters
        parameters = {name: each for name, each in shown.items() if name != "self" and each.kind not in VARIADIC}
        spelled = [each.split()[0] for each in wanted]
        expected = {each.strip("*?"): each for each in spelled}
        positions = list(parameters)
        for index, (name, marks) in enumerate(expected.items()):
            mine = parameters.get(name)
            if mine is None:
                self.append(f"{place}({name})")
            elif marks.endswith("?") and mine.default is mine.empty:
                self.append(f"{place}({name}) is required here")
            elif not marks.startswith("*") and (mine.kind is mine.KEYWORD_ONLY or positions[index] != name):
                self.append(f"{place}({name}) stands elsewhere")
        for name in parameters.keys() - expected.keys():
            if parameters[name].default is inspect.Parameter.empty:
                self.append(f"{place}({name}) is required here alone")

    def members(self, place: str, ours: Any, wanted: dict[str, Any]) -> None:
        """Whether a class has the methods and properties `wanted`."""
        for name, parameters in wanted.items():
            mine = getattr(ours, name, None)
            # Of a method that passes on what it is given, the other name tells the parameters.
            is_passing_on = parameters == [] and f"{name}_environment" in wanted
            if mine is None and (parameters == "property" or is_passing_on):
                self.append(f"{place}.{name}")
            elif parameters != "property" and not is_passing_on:
                self.compare(f"{place}.{name}", mine, parameters)


def named(parameters: Any) -> Iterator[str]:
    """The types that parameters name."""
    for each in parameters if isinstance(parameters, list) else ():
        yield from each.split()[1:]


def resource(name: str) -> type | None:
    """The class that a client gives for a resource."""
    found: Any = gemkit.Client(api_key="k")
    for part in name.split("."):
        found = getattr(found, part, None)
    return None if found is None else type(found)


def gaps(name: str, members: dict[str, Any]) -> list[str]:
    """Return the missing names of a resource."""
    missing = Missing()
    ours = resource(name)
    if ours is None:
        return [name]
    if ours.__name__ != PEER["resources"][name]["class"].replace("GeminiNextGen", ""):
        missing.append(f"{name} is a {ours.__name__}")
    missing.members(name, ours, members)
    return missing


@cache
def due() -> frozenset[str]:
    """Every type that the client and its resources reach."""
    roots = [each for members in RESOURCES.values() for parameters in members.values() for each in named(parameters)]
    roots += [each for name in CLIENTS for each in named(PEER["objects"][name]["init"])]
    roots += [operation.response for operation in operations.ALL.values()]
    for name, members in RESOURCES.items():
        for member in members:
            ours = getattr(resource(name), member, None)
            if inspect.isfunction(ours):
                roots += re.findall(r"\w+", str(inspect.signature(ours).return_annotation))
    seen: set[str] = set()
    while roots:
        name = roots.pop()
        known = name in PEER["classes"] or name in PEER["enums"] or name in PEER["aliases"]
        if name in seen or not known:
            continue
        seen.add(name)
        entry = PEER["classes"].get(name, {})
        roots += " ".join(entry.get("fields", {}).values()).split()
        roots += [each for parameters in entry.get("members", {}).values() for each in named(parameters)]
        roots += PEER["aliases"].get(name, "").split()
    return frozenset(seen)


def test_the_due_types_are_there_with_their_fields_and_helpers():
    missing = Missing()
    for name in sorted(due() & PEER["classes"].keys()):
        ours = getattr(types, name, None)
        if ours is None:
            missing.append(name)
            continue
        entry = PEER["classes"][name]
        for field in entry.get("fields", {}):
            if field not in ours.model_fields and not isinstance(getattr(ours, field, None), property):
                missing.append(f"{name}.{field}")
        missing.members(name, ours, entry.get("members", {}))
    assert missing == []


def test_the_due_enums_have_the_same_members_and_values():
    missing = Missing()
    for name in sorted(due() & PEER["enums"].keys()):
        ours = getattr(types, name, None)
        if ours is None:
            missing.append(name)
            continue
        for text in PEER["enums"][name]:
            member, _, value = text.partition("=")
            if getattr(getattr(ours, member, None), "value", None) != (value or member):
                missing.append(f"{name}.{text}")
    assert missing == []


def test_the_due_types_have_dictionaries_in_their_place():
    missing = Missing()
    for name in sorted(due() & PEER["classes"].keys()):
        wanted = PEER["typed_dicts"].get(f"{name}Dict")
        if wanted is not None:
            ours = getattr(types, f"{name}Dict", None)
            keys = getattr(ours, "__annotations__", {})
            missing += [f"{name}Dict.{key}" for key in wanted.split() if key not in keys]
            missing += [f"{name}Dict"] * (ours is None)
        if f"{name}OrDict" in PEER["aliases"] and not hasattr(types, f"{name}OrDict"):
            missing.append(f"{name}OrDict")
    assert missing == []


def test_what_users_may_write_for_a_type_has_the_same_names():
    reached = due() | PEER["typed_dicts"].keys() & {f"{name}Dict" for name in due()}
    wanted = {
        name
        for name, uses in PEER["aliases"].items()
        if name not in NOT_TYPES and uses and not name.endswith("OrDict") and reached.issuperset(uses.split())
    }
    assert {"ContentListUnion", "ToolUnionDict", "PartUnion"} <= wanted
    assert sorted(name for name in wanted if not hasattr(types, name)) == []


def test_every_name_of_types_is_there():
    wanted = [name for kind in ("classes", "enums", "typed_dicts", "aliases", "plain") for name in PEER[kind]]
    assert len(wanted) > 1300
    due = [each for each in wanted if not NEVER.fullmatch(each)]
    assert sorted(each for each in due if each not in NOT_TYPES and not hasattr(types, each)) == []


def test_the_lists_of_states_that_end_a_job_hold_the_same():
    assert types.JOB_STATES_SUCCEEDED == ["JOB_STATE_SUCCEEDED", "ACTIVE"]
    assert set(types.JOB_STATES_ENDED_VERTEX) == {
        f"JOB_STATE_{x}" for x in ("SUCCEEDED", "FAILED", "CANCELLED", "EXPIRED")
    }
    assert types.JOB_STATES_ENDED == [*types.JOB_STATES_ENDED_VERTEX, *types.JOB_STATES_ENDED_MLDEV]
    assert types.JOB_STATES_ENDED_MLDEV == ["ACTIVE", "FAILED"]


@pytest.mark.parametrize(
    ("module", "names"),
    [
        ("caches", ["AsyncCaches", "Caches"]),
        ("documents", ["AsyncDocuments", "Documents"]),
        ("tokens", ["AsyncTokens", "Tokens"]),
    ],
)
def test_modules_of_resources_are_imported_by_their_names(module, names):
    there = import_module(f"gemkit.{module}")
    assert dir(there) == names
    assert [getattr(there, name).__name__ for name in names] == names


def test_the_version_has_a_module():
    assert gemkit.version.__version__ == gemkit.__version__


def test_a_generation_config_takes_the_older_name_of_its_thinking_config():
    config = types.GenerationConfig(thinking_config=types.GenerationConfigThinkingConfig(thinking_budget=1))
    assert config.model_dump(exclude_none=True) == {"thinking_config": {"thinking_budget": 1}}


def test_every_due_type_is_public():
    wanted = due() & (PEER["classes"].keys() | PEER["enums"].keys())
    assert len(wanted) > 150
    assert wanted <= set(types.__all__)
    assert wanted <= set(dir(types))


def test_the_resources_have_the_same_methods():
    assert [gap for name, members in RESOURCES.items() for gap in gaps(name, members)] == []


def test_the_clients_are_made_and_used_in_the_same_way():
    missing = Missing()
    for name, ours in zip(CLIENTS, (gemkit.Client, gemkit.client.AsyncClient), strict=True):
        missing.compare(name, ours, PEER["objects"][name]["init"])
        missing.members(name, ours, PEER["objects"][name]["members"])
    assert missing == []
    assert sorted(gemkit.client.DebugConfig.model_fields) == PEER["debug_config"]


def test_the_errors_have_the_same_names():
    assert issubclass(errors.ExperimentalWarning, Warning)
    missing = Missing()
    for name, entry in PEER["errors"].items():
        ours = getattr(errors, name, None)
        if f"errors.{name}" in PEER["objects"]:
            wanted = PEER["objects"][f"errors.{name}"]
            missing.compare(name, ours, wanted["init"])
            missing.members(name, ours, wanted["members"])
        elif entry == ["ValueError"]:
            if ours is None or not issubclass(ours, ValueError):
                missing.append(name)
        else:
            missing.compare(name, ours, entry)
    assert missing == []


def test_the_pagers_have_the_same_names():
    missing = Missing()
    for name in ("Pager", "AsyncPager"):
        ours = getattr(pagers, name)
        wanted = PEER["objects"][f"pagers.{name}"]
        missing.compare(name, ours, wanted["init"])
        missing.members(name, ours, wanted["members"])
    assert missing == []
