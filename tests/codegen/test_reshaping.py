"""What the overlay says of shapes that two documents cannot: nested and spread fields, views, schemas per operation."""

import json

import pytest

from codegen.emit import documents as emitted
from codegen.failure import BuildError
from codegen.ir import Move, TypeRef, Unchanged, Unsupported
from codegen.overlay import Overlay, OverlayFile
from codegen.passes import mappings, match, merge, operations, patch, rules
from codegen.readers import discovery
from codegen.spelling import member

TEXT = {"type": "string"}


def document(name, methods=(), **schemas):
    raw = {
        "name": name,
        "version": "v1",
        "revision": "20260101",
        "schemas": {each: {"properties": properties} for each, properties in schemas.items()},
        "methods": dict(methods),
    }
    return discovery.read(raw, f"specs/{name}.json")


def overlay(**files):
    return Overlay({name: OverlayFile(f"specs/overlay/{name}.toml", text) for name, text in files.items()})


def merged(types, gemini=None, vertex=None, more=""):
    documents = {"gemini": gemini or document("gemini"), "vertex": vertex or document("vertex")}
    given = overlay(types=types, operations=more)
    concepts = match.match(documents, given)
    return rules.rules(merge.merge(documents, concepts, given), given), documents, concepts, given


def field(api, model, name):
    return next(each for each in api.models[model].fields if each.name == name)


def test_what_stands_at_a_path_is_hoisted_through_objects_and_lists():
    vertex = document(
        "vertex",
        Request={"parts": {"type": "array", "items": {"$ref": "Part"}}, "settings": {"$ref": "Settings"}},
        Part={"text": TEXT},
        Settings={"size": {"type": "integer"}, "output": {"$ref": "Output"}},
        Output={"kind": TEXT},
    )
    api, *_ = merged(
        """
        [types.Request]
        flatten = ["parts", "settings", "settings.output"]
        fields.mime.vertex = "settings.output.kind"
        """,
        vertex=vertex,
    )
    assert {each.name: each.rules["vertex"] for each in api.models["Request"].fields} == {
        "mime": Move(("settings", "output", "kind")),
        "size": Move(("settings", "size")),
        "text": Move(("parts", "text")),
    }


def test_a_view_of_one_backend_leaves_the_schema_its_own_name_there_only():
    gemini = document("gemini", Made={"name": TEXT}, Holder={"made": {"$ref": "Made"}})
    vertex = document("vertex", Job={"name": TEXT}, Holder={"job": {"$ref": "Job"}})
    api, *_ = merged('[types.Job]\nview = "gemini"\ngemini = "Made"\n', gemini, vertex)
    assert set(field(api, "Job", "name").rules) == {"gemini", "vertex"}
    assert field(api, "Holder", "made").type == TypeRef("model", "Made")
    assert field(api, "Holder", "job").type == TypeRef("model", "Job")


def test_a_type_that_the_overlay_denies_a_backend_does_not_get_its_schema_by_name():
    gemini = document("gemini", Image={"url": TEXT})
    vertex = document("vertex", Image={"data": TEXT})
    api, *_ = merged("[types.Image]\ngemini = false\n", gemini, vertex)
    assert [each.name for each in api.models["Image"].fields] == ["data"]
    assert field(api, "Image", "data").rules == {"gemini": Unsupported("absent"), "vertex": Unchanged()}


def test_a_dot_spreads_a_value_over_its_holder():
    vertex = document("vertex", Mask={"mode": TEXT}, Image={"data": TEXT})
    api, *_ = merged('[types.Mask]\nfields.image = { type = "Image", vertex = "." }\n', vertex=vertex)
    assert field(api, "Mask", "image").rules["vertex"] == Move((".",))


METHODS = {
    "toys.predict": {
        "httpMethod": "POST",
        "path": "v1/{+model}:predict",
        "parameters": {"model": {**TEXT, "location": "path", "required": True}},
        "request": {"$ref": "Anything"},
        "response": {"$ref": "Anything"},
    },
    "toys.create": {
        "httpMethod": "POST",
        "path": "v1/{+parent}/toys",
        "parameters": {"parent": {**TEXT, "location": "path", "required": True}},
        "request": {"$ref": "Toy"},
        "response": {"$ref": "Toy"},
    },
}
SCHEMAS = {"Anything": {"instances": {"type": "any"}}, "Toy": {"name": TEXT}, "ToyRequest": {"toy": {"$ref": "Toy"}}}


def built(more):
    api, documents, _, given = merged(
        "[types.Toy]\n",
        document("gemini", METHODS, **SCHEMAS),
        document("vertex", METHODS, **SCHEMAS),
        f'[resources.toys]\nclass = "Toys"\n{more}',
    )
    return operations.operations(api, documents, given), documents, given


def test_an_operation_says_which_schemas_it_really_has_and_the_document_carries_them():
    api, documents, _ = built(
        """
        [operations."toys.predict"]
        vertex = "toys.predict"
        schemas.vertex = { request = "ToyRequest", response = "Toy" }
        args.model.url = true
        """
    )
    http = api.operations()[0].http["vertex"]
    assert (http.request, http.response) == ("ToyRequest", "Toy")
    assert api.operations()[0].response == TypeRef("model", "Toy")
    entry = {"method": "toys.predict", "request": "ToyRequest", "response": "Toy"}
    text = emitted.text(documents["vertex"], {"toys.predict": entry})
    assert json.loads(text)["operations"] == {"toys.predict": entry}


def test_a_schema_that_no_document_has_stops_the_build():
    with pytest.raises(BuildError, match=r"operations\.toml:5: specs/vertex\.json has no schema Nothing"):
        built(
            """[operations."toys.predict"]
vertex = "toys.predict"
schemas.vertex = { request = "Nothing" }
args.model.url = true
"""
        )


def test_project_and_location_in_a_path_are_the_clients_unless_an_argument_says_which():
    api, _, _ = built(
        """
        [operations."toys.create"]
        gemini = "toys.create"
        vertex = "toys.create"
        path.gemini = "shelf"

        [operations."toys.create_at"]
        vertex = "toys.create"
        args.parent.url = true
        """
    )
    create, create_at = api.operations()
    assert {backend: http.path for backend, http in create.http.items()} == {"gemini": "shelf", "vertex": "toys"}
    assert create_at.http["vertex"].path == "{parent}/toys"


def test_arguments_go_elsewhere_on_one_backend_and_spread_ones_are_walked_as_requests():
    api, _, given = built(
        """
        [operations."toys.predict"]
        gemini = "toys.predict"
        vertex = "toys.create"
        args.model = { gemini = "{model}" }
        args.toy = { type = "Toy", spread = true }
        """
    )
    model, toy = api.operations()[0].arguments
    assert (model.location, model.wire, model.wires) == ("body", "model", {"gemini": "{model}"})
    assert toy.spread
    assert mappings.field_mappings(api, given).encode["gemini"] == {}


def test_a_patched_method_has_the_variables_of_its_path():
    given = overlay(
        patches="""
        [late]
        reason = "spoken, not documented"
        [late.methods.gemini."toys.cancel"]
        verb = "POST"
        path = "v1/{+name}:cancel"
        pattern = "^toys/[^/]+$"
        response = "Toy"
        """
    )
    patched = patch.apply(document("gemini", **SCHEMAS), "gemini", given).methods["toys.cancel"]
    assert (patched.verb, patched.path, patched.request, patched.response) == ("POST", "v1/{+name}:cancel", None, "Toy")
    assert patched.parameters["name"].pattern == "^toys/[^/]+$"


def test_members_may_be_spelled_as_their_values():
    assert (member("en-us"), member("en", verbatim=True)) == ("EN_US", "en")
    api, *_ = merged('[enums.Language]\nvalues = ["en"]\nverbatim = true\n')
    assert api.enums["Language"].verbatim
