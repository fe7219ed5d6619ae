"""Names: between the wire's spelling and Python's, and types as the overlay writes them."""

from __future__ import annotations

import keyword

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.ir import TypeRef
from codegen.spelling import camel, member, parse_type, snake
from tests.codegen.tiny import fails


@pytest.mark.parametrize(
    ("wire", "python"),
    [
        ("name", "name"),
        ("inlineData", "inline_data"),
        ("topK", "top_k"),
        ("mimeType2", "mime_type2"),
        ("imageURI", "image_uri"),
        ("URIList", "uri_list"),
        ("parentIDValue", "parent_id_value"),
        ("v1Beta", "v1_beta"),
        ("snake_already", "snake_already"),
        ("_responseJsonSchema", "response_json_schema"),
        ("from", "from_"),
        ("class", "class_"),
        ("", "field_"),
        ("2", "field_2"),
        ("m²", "m2"),
        ("ＡＢ", "ab"),
        ("\u0301x", "x"),
        ('x"); call("', "x_call"),
    ],
)
def test_snake(wire, python):
    assert snake(wire) == python


@pytest.mark.parametrize(
    ("python", "wire"),
    [("name", "name"), ("inline_data", "inlineData"), ("from_", "from"), ("top_k", "topK"), ("http2_url", "http2Url")],
)
def test_camel(python, wire):
    assert camel(python) == wire


WORD = st.from_regex(r"[a-z][a-z]{1,7}", fullmatch=True)
WIRE = st.lists(WORD, min_size=1, max_size=4).map(lambda words: words[0] + "".join(w.title() for w in words[1:]))


@given(WIRE)
def test_a_wire_name_survives_python(wire):
    assert camel(snake(wire)) == wire


@given(st.from_regex(r"_?[A-Za-z][A-Za-z0-9_]{0,12}", fullmatch=True))
def test_a_python_name_is_an_identifier_and_stays_put(wire):
    python = snake(wire)
    assert python.isidentifier()
    assert not keyword.iskeyword(python)
    assert snake(python) == python


@pytest.mark.parametrize(
    ("value", "name"),
    [("BLOCK_NONE", "BLOCK_NONE"), ("image/png", "IMAGE_PNG"), ("16:9", "VALUE_16_9"), ("low", "LOW")],
)
def test_member(value, name):
    assert member(value) == name


MODELS, ENUMS, ALIASES = {"Part"}, {"Kind"}, {"PartUnion"}


@pytest.mark.parametrize(
    ("text", "ref"),
    [
        ("str", TypeRef("str")),
        ("Any", TypeRef("any")),
        ("datetime", TypeRef("datetime")),
        ("Part", TypeRef("model", "Part")),
        ("Kind", TypeRef("enum", "Kind")),
        ("PartUnion", TypeRef("alias", "PartUnion")),
        ("list[Part]", TypeRef("list", item=TypeRef("model", "Part"))),
        ("dict[str, Any]", TypeRef("map", item=TypeRef("any"))),
        ("dict[str,int]", TypeRef("map", item=TypeRef("int"))),
        ("list[dict[str, list[Kind]]]", None),
    ],
)
def test_types_as_the_overlay_writes_them(text, ref):
    if ref is None:
        innermost = TypeRef("list", item=TypeRef("enum", "Kind"))
        ref = TypeRef("list", item=TypeRef("map", item=innermost))
    assert parse_type(text, MODELS, ENUMS, ALIASES, "here") == ref


SCALARS = "name a scalar, list[...], dict[str, ...], model, enum or alias"


@pytest.mark.parametrize(
    ("text", "named", "remedy"),
    [
        ("Prat", "Prat", "did you mean Part?"),
        ("list[Prat]", "Prat", "did you mean Part?"),
        ("list[string]", "string", "did you mean str?"),
        ("list[]", "list[]", SCALARS),
    ],
)
def test_a_type_nobody_knows(text, named, remedy):
    with fails(f"specs/overlay/types.toml:3: {named!r} is not a type; {remedy}"):
        parse_type(text, MODELS, ENUMS, ALIASES, "specs/overlay/types.toml:3")
