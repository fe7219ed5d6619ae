"""Documents beside the two of the backends: whom they speak for, what pairs, and what their unions become."""

from __future__ import annotations

from dataclasses import replace

import pytest

from codegen import namespaces
from codegen.explain import explain
from codegen.failure import BuildError
from codegen.ir import Move, TypeRef, Unchanged, Unsupported
from codegen.passes.mappings import field_mappings
from codegen.passes.match import match
from codegen.passes.merge import merge
from codegen.passes.operations import operations
from codegen.passes.partition import partition
from codegen.passes.rules import rules
from codegen.passes.select import select
from codegen.readers import openapi
from tests.codegen.tiny import document, fails, overlay

REF = "#/components/schemas/"


def ref(name):
    return {"$ref": REF + name}


def obj(**properties):
    return {"type": "object", "properties": properties}


def tagged(value, member="type"):
    return obj(**{member: {"const": value}})


TEXT, NUMBER = {"type": "string"}, {"type": "integer"}


def third(schemas, paths=None, **members):
    raw = {"openapi": "3.1.0", "info": {"title": "Third", "version": "v1"}, "components": {"schemas": schemas}}
    return openapi.read({**raw, "paths": paths or {}, "x-backends": ["gemini"], **members}, "specs/third.json")


def merged(schemas, types="", documents="", gemini="", paths=None, **members):
    given = overlay(types=types, documents=documents)
    pair = {"gemini": document(gemini), "vertex": document("", "specs/vertex.json")}
    sources = {**pair, "third": third(schemas, paths, **members)}
    sources = {name: namespaces.with_namespace(each, name, given) for name, each in sources.items()}
    concepts = match(sources, given)
    return merge(sources, concepts, given), sources, concepts, given


def with_namespace(stated="", **members):
    given = overlay(documents=stated)
    return namespaces.with_namespace(third({}, **members), "third", given)


def test_a_document_says_itself_whom_it_serves_unless_the_overlay_does():
    assert with_namespace().backends == ("gemini",)
    assert with_namespace('[third]\nbackends = ["vertex"]').backends == ("vertex",)
    assert namespaces.namespace("third", with_namespace()) == "third"
    assert namespaces.namespace("third", with_namespace('[third]\nnamespace = "other"')) == "other"
    assert namespaces.namespace("gemini", document("")) == ""


@pytest.mark.parametrize(
    ("stated", "members", "message"),
    [
        ("[third]", {"x-backends": []}, 'specs/third.json serves no backend; add backends = ["gemini"] or the like'),
        ('[third]\nbackends = ["azure"]', {}, "'azure' is not a backend; name some of gemini, vertex"),
        ('[third]\nnamespace = "a-b"', {}, "'a-b' is not a namespace; write a Python name"),
    ],
)
def test_a_document_that_cannot_be_placed(stated, members, message):
    line = 2 if "\n" in stated else 1
    with fails(f"specs/overlay/documents.toml:{line}: {message}"):
        with_namespace(stated, **members)


def test_nothing_pairs_across_namespaces_by_itself():
    api, *_ = merged({"Thing": obj(id=TEXT)}, gemini="Thing: name string")
    assert [field.name for field in api.models["Thing"].fields] == ["name"]
    assert [field.name for field in api.models["third.Thing"].fields] == ["id"]
    assert api.models["third.Thing"].fields[0].rules == {"gemini": Unchanged()}


def test_the_overlay_pairs():
    types = """
        [types.Thing]
        third = "thing-two"
        fields.name.third = "title"
    """
    api, *_ = merged({"thing-two": obj(id=TEXT, title=TEXT)}, types, gemini="Thing: name string")
    fields = {field.name: field for field in api.models["Thing"].fields}
    assert sorted(fields) == ["id", "name"]
    assert fields["id"].rules == {"gemini": Unchanged(), "vertex": Unsupported("absent")}
    assert fields["name"].rules["gemini"] == Unchanged()
    assert "third.ThingTwo" not in api.models


def test_a_shared_namespace_pairs_by_name():
    api, *_ = merged({"Thing": obj(id=TEXT)}, documents='[third]\nnamespace = ""', gemini="Thing: name string")
    assert [field.name for field in api.models["Thing"].fields] == ["id", "name"]


def test_an_object_does_not_pair_with_a_union():
    types = '[types.Thing]\nthird = "Other"'
    union = {"oneOf": [ref("A"), ref("B")]}
    with fails("specs/third.json#/schemas/Other: Thing is an object in another document; pair it with another schema"):
        merged({"Other": union, "A": obj(), "B": obj()}, types, gemini="Thing: name string")


def test_names_become_pythons():
    api, *_ = merged({"user-list.item": obj(**{"first-name": TEXT, "schema": TEXT, "Kind": {"enum": ["a", "b"]}})})
    model = api.models["third.UserListItem"]
    assert {field.name: field.wire for field in model.fields} == {
        "first_name": "first-name",
        "kind": "Kind",
        "schema_": "schema",
    }
    assert api.enums["third.UserListItemKind"].values == ("a", "b")


@pytest.mark.parametrize(
    ("schema_id", "name"),
    [
        ("Order", "Order"),
        ("Order.address", "OrderAddress"),
        ("1st", "Schema1st"),
        ("None", "NoneValue"),
        ("any", "AnyValue"),
    ],
)
def test_a_schema_gets_a_class_name_that_python_takes(schema_id, name):
    assert namespaces.public(schema_id) == name


def test_names_of_scalars_and_lists_are_seen_through():
    schemas = {
        "Name": TEXT,
        "Names": {"type": "array", "items": ref("Name")},
        "Moment": {"type": "string", "format": "date-time"},
        "Level": {"enum": ["low", "high"]},
        "It": obj(
            a=ref("Names"), b=ref("Moment"), c=ref("Level"), d={"type": "object", "additionalProperties": NUMBER}
        ),
    }
    api, *_ = merged(schemas)
    assert [field.type for field in api.models["third.It"].fields] == [
        TypeRef("list", item=TypeRef("str")),
        TypeRef("datetime"),
        TypeRef("enum", "third.Level"),
        TypeRef("map", item=TypeRef("int")),
    ]
    assert "third.Names" not in api.models


def union_of(schemas, name="third.It"):
    return merged(schemas)[0].unions[name]


def test_variants_by_a_mapping_by_constants_or_by_name():
    options = {"oneOf": [ref("A"), ref("B")]}
    kinds = {"A": tagged("a"), "B": tagged("b")}
    it = union_of({"It": options, **kinds})
    assert (it.discriminator, it.variants, it.unknown) == (
        "type",
        {"a": "third.A", "b": "third.B"},
        "third.UnknownIt",
    )
    mapping = {"propertyName": "kind", "mapping": {"x": REF + "A"}}
    it = union_of({"It": {**options, "discriminator": mapping}, "A": obj(kind=TEXT), "B": obj(kind=TEXT)})
    assert (it.discriminator, it.variants) == ("kind", {"x": "third.A", "B": "third.B"})
    it = union_of({"It": options, "A": obj(a=TEXT), "B": obj(b=TEXT)})
    assert (it.discriminator, it.variants) == ("", {"A": "third.A", "B": "third.B"})
    it = union_of({"It": {"anyOf": [ref("A"), TEXT]}, "A": obj(a=TEXT)})
    assert (it.variants, it.unknown) == ({}, "")


def test_constants_that_are_not_distinct_tell_nothing_apart():
    same = {"A": tagged("a"), "B": tagged("a")}
    assert union_of({"It": {"oneOf": [ref("A"), ref("B")]}, **same}).discriminator == ""


def test_a_variant_is_born_with_what_tells_it_apart():
    mapping = {"propertyName": "kind", "mapping": {"x": REF + "A", "y": REF + "B", "z": REF + "B"}}
    union = {"oneOf": [ref("A"), ref("B")], "discriminator": mapping}
    api, *_ = merged({"It": union, "A": obj(kind=TEXT), "B": obj(kind=TEXT)})
    (field,) = api.models["third.A"].fields
    assert (field.type, field.preset) == (TypeRef("const", "'x'"), "'x'")
    (field,) = api.models["third.B"].fields
    assert (field.type, field.preset) == (TypeRef("str"), "")


def test_a_variant_that_two_unions_call_otherwise_is_born_without():
    def union(tag):
        mapping = {"propertyName": "kind", "mapping": {tag: REF + "A"}}
        return {"oneOf": [ref("A"), ref("B")], "discriminator": mapping}

    api, *_ = merged({"It": union("x"), "Other": union("y"), "A": obj(kind=TEXT), "B": obj(kind=TEXT)})
    (field,) = api.models["third.A"].fields
    assert (field.type, field.preset) == (TypeRef("str"), "")


def test_an_inline_union_is_called_after_its_place_or_what_is_the_same():
    inline = {"oneOf": [ref("A"), ref("B")]}
    kinds = {"A": tagged("a"), "B": tagged("b")}
    api, *_ = merged({"Holder": obj(its_items={"type": "array", "items": inline}), **kinds})
    assert api.models["third.Holder"].fields[0].type.leaf() == TypeRef("union", "third.HolderItsItems")
    api, *_ = merged({"Holder": obj(its_items={"type": "array", "items": inline}), "Named": inline, **kinds})
    assert api.models["third.Holder"].fields[0].type.leaf() == TypeRef("union", "third.Named")
    types = '[unions."third.Part"]\nsites = ["third.Holder.its_items"]'
    api, *_ = merged({"Holder": obj(its_items={"type": "array", "items": inline}), **kinds}, types)
    assert api.models["third.Holder"].fields[0].type.leaf() == TypeRef("union", "third.Part")


@pytest.mark.parametrize(
    "schemas",
    [
        {"A": {"type": "array", "items": ref("A")}},
        {"A": {"oneOf": [{"type": "array", "items": ref("A")}, TEXT]}},
    ],
)
def test_what_stands_for_itself(schemas):
    with pytest.raises(BuildError, match="A stands for itself; make one of its parts an object"):
        merged({**schemas, "Holder": obj(a=ref("A"))})


ARRAY = {"type": "array", "items": ref("Thing")}
PATHS = {
    "/v1/things": {
        "get": {
            "operationId": "things.list",
            "responses": {"200": {"content": {"application/json": {"schema": ARRAY}}}},
        },
        "post": {
            "operationId": "things.watch",
            "x-backends": ["gemini"],
            "x-stream": {"events": REF + "Event"},
            "responses": {"200": {"content": {"application/json": {"schema": ref("Thing")}}}},
        },
    }
}
THINGS = {"Thing": obj(id=TEXT), "Event": {"oneOf": [ref("A"), ref("B")]}, "A": tagged("a"), "B": tagged("b")}
OPERATIONS = """
    [resources.things]
    class = "Things"
    [operations."things.list"]
    third = "things.list"
    [operations."things.create"]
    third = "things.watch"
    [operations."things.watch"]
    kind = "sse"
    third = "things.watch"
"""


def called(both=("gemini", "vertex")):
    api, sources, concepts, _ = merged(THINGS, paths=PATHS, **{"x-backends": list(both)})
    given = overlay(operations=OPERATIONS)
    api = select(operations(rules(api, given), sources, given), concepts, given)
    return partition(api, given), given


def test_operations_of_a_document_and_the_backends_that_offer_them():
    api, _ = called()
    listed, created, watched = api.operations()
    assert {backend: each.path for backend, each in listed.http.items()} == {"gemini": "things", "vertex": "things"}
    assert list(watched.http) == ["gemini"]
    assert listed.response == TypeRef("model", "third.ThingsListResponse")
    assert created.response == TypeRef("model", "third.Thing")
    assert watched.response == TypeRef("union", "third.Event")
    assert (api.models["third.ThingsListResponse"].array, api.unions["third.Event"].answer) == (True, True)


def test_types_without_a_topic_are_a_module_of_their_namespace():
    api, _ = called()
    assert api.topics == ("third.third",)
    assert {each.topic for each in (*api.models.values(), *api.unions.values())} == {"third.third"}


def test_a_namespace_needs_no_plan():
    api, given = called()
    tables = field_mappings(api, given)
    assert tables.encode == tables.decode == {"gemini": {}, "vertex": {}}


def test_a_variant_cannot_stand_elsewhere_on_one_backend():
    api, given = called()
    model = api.models["third.A"]
    (field,) = model.fields
    moved = replace(field, rules={"gemini": Move(("other",))})
    api = replace(api, models={**api.models, "third.A": replace(model, fields=(moved,))})
    with fails(
        "third: Event: gemini has third.A otherwise, which may stand in the union third.Event; "
        "let both backends take the same, or refuse the fields of the union's holder"
    ):
        field_mappings(api, given)


def test_explain_tells_of_them():
    limited = {"type": "string", "maxLength": 3}
    api, *_ = merged(
        {"It": {"oneOf": [ref("A"), ref("B")]}, "A": tagged("a"), "B": obj(type={"const": "b"}, id=limited)}
    )
    assert explain(api, "third.It").splitlines() == [
        "third.It: union of 2 types, told apart by type; else third.UnknownIt",
        "  from third: It",
        "  third.A",
        "  third.B",
    ]
    assert explain(api, "third.B.id").splitlines() == [
        "third.B.id: str, wire name id",
        "  from third: B.id",
        "  gemini: same",
        "  maxLength: 3",
    ]


def test_what_the_overlay_adds_is_spelled_as_the_document_does():
    types = '[types."third.Options"]\nown = true\nfields.page_size = { type = "int", gemini = true }'
    more = 'args.dry_run = { type = "bool", optional = true }'
    for schema, wires in ((obj(an_id=TEXT), ("page_size", "dry_run")), (obj(anId=TEXT), ("pageSize", "dryRun"))):
        api, sources, _, given = merged({**THINGS, "Thing": schema}, types, paths=PATHS)
        api = rules(api, given)
        (field,) = api.models["third.Options"].fields
        given = overlay(operations=OPERATIONS + f"    {more}")
        *_, watched = operations(api, sources, given).operations()
        assert (field.wire, watched.arguments[0].wire) == wires
