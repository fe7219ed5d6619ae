"""Any value that the document of the Interactions family describes, and additions of later documents.

It is parsed, dumped, pickled and copied without a loss, including unknown fields and variants at any depth.
"""

from __future__ import annotations

import copy
import json
import pickle
from typing import Any, get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import TypeAdapter

from gemkit._generated.types import interactions
from gemkit._mapping.union import OpenUnion, UnknownVariant
from tests.conformance.family import FORMATS, SCHEMAS, Json, body_of
from tests.conformance.test_family import sent

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=6)
ANY = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.floats(-1e6, 1e6) | TEXTS,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(TEXTS, inner, max_size=2),
    max_leaves=4,
)
SCALARS = {
    "string": TEXTS,
    "integer": st.integers(0, 2**31),
    "number": st.floats(-1e6, 1e6),
    "boolean": st.booleans(),
    None: ANY,
}
DEEPEST = 5


@st.composite
def shaped(draw: Any, shape: Json, depth: int = 0) -> Any:
    """Draw a value of a schema; any object may have a field more, and a union a type more."""
    if "$ref" in shape:
        return draw(shaped(SCHEMAS[shape["$ref"].rpartition("/")[2]], depth))
    if "const" in shape:
        return shape["const"]
    if "enum" in shape:
        return draw(st.sampled_from(shape["enum"]))
    parts = shape.get("oneOf") or shape.get("anyOf")
    if parts:
        if (member := shape.get("discriminator", {}).get("propertyName")) and draw(st.integers(0, 5)) == 0:
            return {**draw(st.dictionaries(TEXTS, ANY, max_size=3)), member: f"later_{draw(TEXTS)}"}
        value = draw(shaped(draw(st.sampled_from(parts)), depth))
        # A text that is a known value in another case is read as the known value.
        known = {each.lower(): each for part in parts for each in part.get("enum", ())}
        return known.get(value.lower(), value) if isinstance(value, str) else value
    kind = shape.get("type")
    if kind == "array":
        most = 2 if depth < DEEPEST else 0
        return [draw(shaped(shape["items"], depth + 1)) for _ in range(draw(st.integers(0, most)))]
    if kind == "object":
        return draw(objects(shape, depth))
    if shape.get("format") in FORMATS:
        return FORMATS[shape["format"]]
    return draw(SCALARS[kind])


@st.composite
def objects(draw: Any, shape: Json, depth: int) -> Json:
    """An object with some of its fields."""
    properties = shape.get("properties")
    if properties is None:
        of = shape.get("additionalProperties")
        return draw(st.dictionaries(TEXTS, shaped(of, depth + 1) if isinstance(of, dict) else ANY, max_size=2))
    needed = [name for name, each in properties.items() if "const" in each or name in shape.get("required", ())]
    others = [name for name in properties if name not in needed] if depth < DEEPEST else []
    chosen = needed + (draw(st.lists(st.sampled_from(others), max_size=3, unique=True)) if others else [])
    value = {name: draw(shaped(properties[name], depth + 1)) for name in draw(st.permutations(chosen))}
    later = draw(st.dictionaries(TEXTS.map("later_{}".format), ANY, max_size=1))
    if not properties:  # free objects, as the results of functions are, keep everything
        return {**draw(st.dictionaries(TEXTS, ANY, max_size=1)), **later}
    # As everywhere in JSON of the services, a field that is null is one that is not set.
    return {name: each for name, each in (value | later).items() if each is not None}


def written(value: Any) -> str:
    """JSON that is the same for the same value, of whatever order its members are."""
    return json.dumps(value, sort_keys=True, ensure_ascii=False)


UNIONS = {
    "CredentialsCreateRequest": body_of("credentials.create"),
    "CredentialsUpdateRequest": body_of("credentials.update"),
    "InteractionsCreateRequest": body_of("interactions._create"),
    **{name: shape for name, shape in SCHEMAS.items() if "discriminator" in shape or name == "ResponseFormat"},
}


def note_of(name: str) -> Any:
    """Return the metadata of an alias's union, or of the one in it; None if there is none."""
    alias = getattr(interactions, name)
    parts = [alias, *get_args(get_args(alias)[0])] if hasattr(alias, "__metadata__") else []
    notes = [note for part in parts for note in getattr(part, "__metadata__", ())]
    return next((note for note in notes if isinstance(note, OpenUnion)), None)


def test_no_union_is_left_out():
    assert {name for name in interactions.__all__ if note_of(name) and not name.endswith("OrDict")} == set(UNIONS)


def check(name: str, raw: Any) -> Any:
    """Read a value, and return what was read once everything that can be done with it keeps it whole."""
    adapter = TypeAdapter(getattr(interactions, name))
    read = adapter.validate_json(json.dumps(raw))
    echoed = adapter.dump_json(read, by_alias=True, exclude_none=True)
    assert written(json.loads(echoed)) == written(raw)
    assert repr(read)
    for other in (pickle.loads(pickle.dumps(read)), copy.deepcopy(read), copy.copy(read)):  # noqa: S301 - written here
        assert type(other) is type(read)
        assert other == read
        assert adapter.dump_json(other, by_alias=True, exclude_none=True) == echoed
    return read


@pytest.mark.parametrize("name", sorted(UNIONS))
@given(data=st.data())
@settings(max_examples=30)
def test_unions(name, data):
    raw = data.draw(shaped(UNIONS[name]))
    read = check(name, raw)
    member = UNIONS[name].get("discriminator", {}).get("propertyName")
    if member is not None:
        expected = [
            each for each in note_of(name)._variants.values() if each.model_fields[member].default == raw[member]
        ]
        assert [type(read)] == (expected or [getattr(interactions, f"Unknown{name}")])
        assert isinstance(read, UnknownVariant) == raw[member].startswith("later_")


@pytest.mark.parametrize("name", ["Interaction", "FunctionResultStepResult", "Webhook"])
@given(data=st.data())
@settings(max_examples=30)
def test_objects(name, data):
    raw = data.draw(shaped(SCHEMAS[name]))
    assert type(check(name, raw)) is getattr(interactions, name)


def test_results_of_functions_keep_their_nulls():
    raw = {"type": "function_result", "call_id": "1", "result": {"found": None, "more": {"x": None}}}
    step = interactions.FunctionResultStep.model_validate_json(json.dumps(raw))
    _, _, _, body = sent("interactions._create", "gemini", request={"model": "m", "input": [step]})
    assert body["input"] == [raw]
