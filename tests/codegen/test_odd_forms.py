"""Forms of OpenAPI that documents of other makers have: each is emitted as Python, or refused in one line."""

import pytest

from codegen import pipeline
from codegen.failure import BuildError
from tests.codegen.soundness import defined_twice
from tests.codegen.strangers import TEXT, answer, call, emitted, obj, odd, ref

INT = {"type": "integer"}


def test_a_topic_of_nothing_but_a_union(tmp_path):
    raw = odd({"It": {"oneOf": [TEXT, {"type": "array", "items": INT}]}})
    texts = emitted(tmp_path, raw)
    assert defined_twice(texts) == []
    assert "It: TypeAlias = str | list[int]" in "".join(texts.values())


FORMS = {
    "names that come to the same": {"It": obj(fooBar=TEXT, foo_bar=TEXT)},
    "keywords and builtins": {
        "It": obj(
            **dict.fromkeys(["class", "import", "None", "self", "model_config", "json", "str", "list", "type"], TEXT)
        )
    },
    "digits and signs": {"It": obj(**dict.fromkeys(["1st", "2", "a-b", "$id", "@type", "+1"], TEXT))},
    "schemas called as types of Python": {
        "It": obj(a=ref("str"), b=ref("list"), c=ref("None"), d=ref("Any"), e=ref("BaseModel"), f=ref("datetime")),
        **{name: obj(x=TEXT) for name in ("str", "list", "None", "Any", "BaseModel", "datetime")},
    },
    "schemas that come to one class": {"It": obj(a=ref("a-b"), b=ref("a_b")), "a-b": obj(x=TEXT), "a_b": obj(y=TEXT)},
    "values that come to one name": {
        "It": obj(p={"type": "string", "enum": ["a", "A", "a-b", "a_b", "1", "+1", "", " "]})
    },
    "values of several types": {"It": obj(p={"enum": ["a", 1, None, True]})},
    "anything": {"It": obj(a={}, b=True, c={"type": "object"}, d={"type": "array"}, e={"type": "array", "items": {}})},
    "nested allOf": {
        "It": {"allOf": [ref("A"), ref("B"), obj(z=TEXT)]},
        "A": obj(a=TEXT),
        "B": {"allOf": [ref("C")], "properties": {"b": TEXT}},
        "C": obj(c=TEXT),
    },
    "allOf that says two types": {"It": {"allOf": [obj(a=TEXT), obj(a=INT)]}},
    "a union of unions": {
        "It": obj(u={"oneOf": [ref("U"), ref("C")]}),
        "U": {"oneOf": [ref("A"), ref("B")]},
        **{name: obj(t={"const": name}) for name in "ABC"},
    },
    "a union that nothing tells apart": {
        "It": obj(u={"oneOf": [ref("A"), ref("B")]}),
        "A": obj(a=TEXT),
        "B": obj(a=TEXT),
    },
    "a recursive schema": {
        "It": obj(kids={"type": "array", "items": ref("It")}, by={"type": "object", "additionalProperties": ref("It")})
    },
    "an alias of itself": {"It": ref("It")},
    "aliases in a circle": {"It": obj(a=ref("B")), "B": ref("C"), "C": ref("B")},
    "a reference to nowhere": {"It": obj(a=ref("Nope"))},
    "a reference to another file": {"It": obj(a={"$ref": "other.yaml#/X"})},
    "lists of lists": {
        "It": obj(a={"type": "array", "items": {"type": "array", "items": {"type": "array", "items": INT}}})
    },
    "a tuple": {"It": obj(t={"type": "array", "prefixItems": [TEXT, INT]})},
    "objects within objects": {"It": obj(a=obj(b=obj(c=obj(d=TEXT))))},
    "an inline object whose name is taken": {"It": obj(a=obj(x=TEXT)), "ItA": obj(y=TEXT), "R": obj(z=ref("ItA"))},
    "properties and any other": {"It": {**obj(a=TEXT), "additionalProperties": INT}},
    "patterns of names": {"It": {"type": "object", "patternProperties": {"^x": TEXT}}},
    "definitions of its own": {
        "It": {"type": "object", "$defs": {"X": obj(a=TEXT)}, "properties": {"x": ref("It/$defs/X")}}
    },
    "conditions": {"It": {**obj(a=TEXT), "not": {"required": ["b"]}}},
    "a list": {"It": {"type": "array", "items": ref("A")}, "A": obj(a=TEXT)},
    "an enum": {"It": {"type": "string", "enum": ["a", "b"]}},
    "nothing at all": {"It": {}},
    "no value": {"It": obj(a=False)},
    "four hundred fields": {"It": obj(**{f"f{number}": TEXT for number in range(400)})},
    "three kinds at once": {"It": obj(n={"type": ["string", "integer", "null"]})},
    "text with quotes": {"It": obj(a={"type": "string", "pattern": "^\"'\\n\\\\ $"}, b={"const": 'x"""\n'})},
}


@pytest.mark.parametrize("form", FORMS)
def test_a_form_of_schemas(tmp_path, form):
    _emitted_or_refused(tmp_path, odd(FORMS[form]))


PARAMETERS = {
    "two of one name": [("a", "query", TEXT), ("a", "header", TEXT)],
    "two that come to one name": [("fooBar", "query", TEXT), ("foo_bar", "query", TEXT)],
    "keywords": [("import", "query", TEXT), ("self", "query", TEXT), ("config", "query", TEXT)],
    "brackets": [("include[]", "query", {"type": "array", "items": TEXT}), ("a.b", "query", TEXT)],
    "a list in a header": [("X-List", "header", {"type": "array", "items": TEXT})],
    "an object": [("filter", "query", obj(a=TEXT))],
    "a cookie": [("session", "cookie", TEXT)],
    "in the path and not": [("nowhere", "path", TEXT)],
    "a header that the client sets": [("Authorization", "header", TEXT), ("Content-Type", "header", TEXT)],
}


@pytest.mark.parametrize("form", PARAMETERS)
def test_a_form_of_parameters(tmp_path, form):
    made = [
        {"name": name, "in": where, "required": where == "path", "schema": kind}
        for name, where, kind in PARAMETERS[form]
    ]
    _emitted_or_refused(tmp_path, odd(paths={"/make": {"post": call(parameters=made)}}))


ANSWERS = {
    "nothing": {"204": {"description": ""}},
    "two of one type": {**answer(ref("It")), "201": answer(obj(b=TEXT))["200"]},
    "two that are the same": {**answer(ref("It")), "201": answer(ref("It"))["200"]},
    "only an error": {"400": answer(ref("It"))["200"]},
    "every status": {"2XX": answer(ref("It"))["200"]},
    "whatever": {"default": answer(ref("It"))["200"]},
    "text": {"200": {"description": "", "content": {"text/plain": {"schema": TEXT}}}},
    "bytes": {"200": {"description": "", "content": {"application/octet-stream": {}}}},
    "an image": {
        "200": {"description": "", "content": {"image/png": {"schema": {"type": "string", "format": "binary"}}}}
    },
    "a map": answer({"type": "object", "additionalProperties": INT}),
    "a list": answer({"type": "array", "items": ref("It")}),
    "a text in JSON": answer(TEXT),
    "a number": answer(INT),
    "a union": answer({"oneOf": [ref("It"), {"type": "null"}]}),
}


@pytest.mark.parametrize("form", ANSWERS)
def test_a_form_of_answers(tmp_path, form):
    _emitted_or_refused(tmp_path, odd(paths={"/make": {"post": call(responses=ANSWERS[form])}}))


def _emitted_or_refused(tmp_path, raw):
    try:
        texts = emitted(tmp_path, raw)
    except BuildError as error:
        for line in str(error).splitlines():
            assert "specs/" in line, line
            assert len(line) < 400
    else:
        assert defined_twice(texts) == []


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b'{"swagger": "2.0", "info": {}, "paths": {}}', "is Swagger 2.0; convert it to OpenAPI 3.0 or 3.1"),
        (b'{"openapi": "2.0.0", "info": {}, "paths": {}}', "expected OpenAPI 3.0 or 3.1, found '2.0.0'"),
        (b"openapi: 3.1.0\ninfo:\n  title: Odd\n", "document, as JSON"),
        (b"", "document, as JSON"),
        (b"{}", "OpenAPI 3.0 or 3.1"),
        (b"[]", "expected an object"),
        (b"null", "expected an object"),
        (b'{"openapi": "3.1.0", "info": {"title": "Odd", "version": "1"}}', "has no 'paths'"),
        (b'{"openapi": "3.1.0", "paths": {}}', "has no 'info'"),
        (b'{"openapi": 3.1, "paths": {}}', "#/openapi: expected a string"),
    ],
)
def test_what_is_no_document(tmp_path, data, told):
    path = tmp_path / "odd.json"
    path.write_bytes(data)
    with pytest.raises(BuildError) as caught:
        pipeline.read_document(path, "specs/odd.json")
    assert str(caught.value).startswith("specs/odd.json")
    assert told in str(caught.value)
    assert "\n" not in str(caught.value)
