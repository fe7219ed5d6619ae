"""What a document has and gemkit cannot send or type is left out and told; the rest of the document is emitted."""

from __future__ import annotations

import json

import pytest

from codegen import adapt, canonical, classify, document_diff, pipeline
from codegen.readers import discovery
from tests.codegen.strangers import TEXT, answer, built, call, obj, odd, ref
from tests.codegen.tiny import fails

BINARY = {"type": "string", "format": "binary"}


def body(media, schema):
    return {"requestBody": {"content": {media: {"schema": schema}}}}


def parameter(schema, where="query", **facts):
    return {"parameters": [{"name": "p", "in": where, "schema": schema, **facts}]}


LISTED = {"type": "array", "items": TEXT}
OPERATIONS = {
    "a form": (body("application/x-www-form-urlencoded", obj(a=TEXT)), "a body of application/x-www-form-urlencoded"),
    "bytes": (body("application/octet-stream", BINARY), "a body of application/octet-stream"),
    "a file": (body("multipart/form-data", obj(file=BINARY)), "a body of multipart/form-data"),
    "a list as a body": (body("application/json", LISTED), "a request body must be an object"),
    "an object in the query": (parameter(obj(a=TEXT), style="deepObject"), "a parameter cannot be of type 'object'"),
    "a joined list": (parameter(LISTED, explode=False), "a list that is not sent as a parameter per element"),
    "a cookie": (parameter(TEXT, "cookie"), "a parameter cannot be in 'cookie'"),
    "text": ({"responses": answer(TEXT, "text/plain")}, "an answer of type 'text/plain' cannot be read"),
    "another server": ({"servers": [{"url": "https://files.example"}]}, "servers that differ"),
    "a schema": (body("application/json", ref("Bad")), "keyword 'unheard' means something"),
    "a schema that refers to it": (body("application/json", ref("Worse")), "refers to Bad: keyword 'unheard'"),
    "an object in it": (body("application/json", obj(inner=obj(x=False))), "false is the schema of no value"),
}
SCHEMAS = {"Bad": {"type": "string", "unheard": 1}, "Worse": obj(bad={"type": "array", "items": ref("Bad")})}


def with_other(facts, schemas=None):
    """A document with `odd.make` and an operation `odd.other` of these facts."""
    other = {**call(), "operationId": "odd.other", **facts}
    return odd(schemas, {"/make": {"post": call()}, "/other": {"post": other}})


@pytest.mark.parametrize("form", OPERATIONS)
def test_an_operation_that_is_not_supported(tmp_path, form):
    facts, why = OPERATIONS[form]
    done = built(tmp_path, with_other(facts, SCHEMAS if "schema" in form else None))
    assert "odd.make" in {each.id for each in done.api.operations()}
    taken = classify.classify(done)
    assert [fact.status for fact in taken.facts if fact.name == "odd.other"] == ["not supported"]
    assert [line for line in taken.lines() if line.startswith(f"odd: not supported: operation odd.other: {why}")]
    assert all(
        reference in done.documents["odd"].schemas
        for each in done.documents["odd"].schemas.values()
        for reference in each.references()
    )


def test_an_operation_that_is_not_supported_and_that_the_overlay_names(tmp_path):
    raw = with_other(body("multipart/form-data", obj(file=BINARY)))
    operations = '[resources.odd]\nclass = "Odd"\n\n[operations."odd.make"]\nodd = "odd.other"\n'
    with fails(
        "specs/overlay/operations.toml:39: specs/odd.json has odd.other, which is not supported: a body of "
        "multipart/form-data, not of application/json, at /paths/~1other/post/requestBody/content; gemkit sends JSON; "
        "delete odd.make from the overlay, or change the document"
    ):
        built(tmp_path, raw, operations=operations)


RULE = '[resources.odd]\nclass = "Odd"\nfollow.odd = "odd"\n'


@pytest.mark.parametrize("how", ["named", "followed", "unused"])
def test_an_operation_that_becomes_unsupported(tmp_path, how):
    """It is never kept as it was: refused if the interface has it, else told with the reason."""
    plain, changed = with_other({}), with_other(body("text/csv", TEXT))
    given = {"operations": RULE} if how == "followed" else {"method": "odd.other" if how == "named" else "odd.make"}
    first = built(tmp_path, plain, **given)
    (tmp_path / "new.json").write_text(json.dumps(changed), "utf-8")
    before, after = first.documents["odd"], pipeline.read_document(tmp_path / "new.json", "new.json")
    result = adapt.adapt(tmp_path, {"odd": after})
    assert result.withdrawn == []
    if how != "unused":
        told = {"named": "which is not supported", "followed": "can be called so far, and is not supported"}[how]
        assert f"odd.other{',' if how == 'named' else ''} {told}: a body of text/csv" in str(result.failure)
        return
    assert result.failure is None
    found = document_diff.changes({"odd": before}, {"odd": after}, first, result.built, [])
    assert [(each.name, each.release) for each in found] == [("odd.other", "patch")]
    assert found[0].description.startswith("not supported: a body of text/csv")


def test_a_new_operation_of_a_followed_resource_is_left_out(tmp_path):
    first = built(tmp_path, odd(), operations=RULE)
    (tmp_path / "new.json").write_text(json.dumps(with_other(body("text/csv", TEXT))), "utf-8")
    after = pipeline.read_document(tmp_path / "new.json", "new.json")
    result = adapt.adapt(tmp_path, {"odd": after})
    assert result.failure is None
    assert {each.id for each in result.built.api.operations()} == {each.id for each in first.api.operations()}
    assert list(result.built.documents["odd"].unsupported()) == ["odd.other"]


def test_a_followed_method_is_read_or_refused():
    raw = with_other(body("text/csv", TEXT))
    assert sorted(pipeline.reader.read(raw, "odd.json", ["odd.make"]).methods) == ["odd.make"]
    with fails(
        "odd.json#/paths/~1other/post/requestBody/content: a body of text/csv, not of application/json; gemkit sends JSON"
    ):
        pipeline.reader.read(raw, "odd.json", ["odd.make", "odd.other"])


def toys(**properties):
    method = {"id": "toys.things.get", "httpMethod": "POST", "path": "v1/things", "parameters": {}}
    return {
        "name": "toys",
        "version": "v1",
        "revision": "1",
        "schemas": {"Thing": {"id": "Thing", "type": "object", "properties": properties}},
        "methods": {"toys.things.get": {**method, "response": {"$ref": "Thing"}}},
    }


def test_a_method_whose_id_names_no_service():
    raw = toys()
    raw["methods"]["odd"] = {"id": "odd", "httpMethod": "GET", "path": "v1/things"}
    assert list(discovery.read(raw, "toys.json").unsupported()) == ["odd"]


def test_inline_objects_of_a_discovery_document_are_types_named_by_their_place():
    inner = {"type": "object", "properties": {"deep": {"type": "object", "properties": {"x": TEXT}}}}
    raw = toys(one=inner, many={"type": "array", "items": inner}, by={"type": "object", "additionalProperties": inner})
    raw["methods"]["toys.things.get"]["request"] = inner
    it = discovery.read(raw, "toys.json")
    assert it.unread == {}
    assert sorted(it.schemas) == [
        *("Thing", "Thing.by.value", "Thing.by.value.deep", "Thing.many.item", "Thing.many.item.deep"),
        *("Thing.one", "Thing.one.deep", "toys.things.get.request", "toys.things.get.request.deep"),
    ]
    assert it.schemas["Thing"].properties["one"].shape.ref == "Thing.one"
    assert it.methods["toys.things.get"].request == "toys.things.get.request"


def test_a_distilled_document_keeps_what_was_left_out_and_why():
    raw = toys(one={"type": "object", "properties": {"x": TEXT}})
    raw["methods"]["toys.things.put"] = {"id": "toys.things.put", "httpMethod": "HEAD", "path": "v1/things"}
    first = discovery.read(raw, "toys.json")
    text = canonical.all_facts(raw, "toys.json")
    second = discovery.read(json.loads(text), "toys.json")
    assert first.unsupported() == {
        "toys.things.put": "unknown HTTP method 'HEAD', at /methods/toys.things.put/httpMethod"
    }
    assert second == first
