"""Which schema of which document is which concept, and the names of inline enums."""

from __future__ import annotations

import pytest

from codegen.passes.match import match, strip_exception
from tests.codegen.tiny import fails, overlay, pair


def matched(gemini, vertex, types="", documents=""):
    return match(pair(gemini, vertex), overlay(types=types, documents=documents))


STRIP = "[gemini]\nstrip = ['Toys']\n[vertex]\nstrip = ['ToysV1', 'ToysV1Play']"


def test_schemas_pair_by_name_without_prefixes():
    concepts = matched("ToysThing: a string", "ToysV1Thing: a string\nOther: b string", documents=STRIP)
    assert concepts.sources == {
        "Thing": {"gemini": "ToysThing", "vertex": "ToysV1Thing"},
        "Other": {"vertex": "Other"},
    }
    assert concepts.names == {
        ("gemini", "ToysThing"): "Thing",
        ("vertex", "ToysV1Thing"): "Thing",
        ("vertex", "Other"): "Other",
    }
    assert concepts.conflicts == {}


@pytest.mark.parametrize(
    ("schema_id", "name"),
    [("ToysV1PlayThing", "Thing"), ("ToysV1Thing", "Thing"), ("Thing", "Thing"), ("ToysV1", "ToysV1")],
)
def test_the_longest_prefix_goes(schema_id, name):
    assert strip_exception(schema_id, ("ToysV1", "ToysV1Play")) == name


def test_the_overlay_pairs_schemas_with_other_names():
    concepts = matched(
        "Gadget: a string",
        "ToysV1Gizmo: a string",
        """
            [types.Thing]
            gemini = "Gadget"
            vertex = "Gizmo"
        """,
        STRIP,
    )
    assert concepts.sources == {"Thing": {"gemini": "Gadget", "vertex": "ToysV1Gizmo"}}


def test_a_concept_of_one_backend_only():
    concepts = matched("Thing: a string", "Thing: a string", "[types.Thing]\nvertex = false")
    assert concepts.sources["Thing"] == {"gemini": "Thing"}
    assert concepts.names["vertex", "Thing"] == "Thing@Thing"
    assert concepts.conflicts == {
        "Thing@Thing": "specs/vertex.json calls both what the overlay denies it and Thing Thing"
    }


def test_a_view_is_a_second_reading_of_a_schema():
    concepts = matched(
        "Thing: a string",
        "",
        """
            [types.Glance]
            view = true
            gemini = "Thing"
        """,
    )
    assert concepts.names == {("gemini", "Thing"): "Thing"}
    assert concepts.sources == {"Glance": {"gemini": "Thing"}, "Thing": {"gemini": "Thing"}}


def test_two_schemas_of_one_document_with_one_name():
    concepts = matched("Thing: a string\nToysThing: b string", "", "", STRIP)
    assert concepts.sources == {"Thing": {"gemini": "Thing"}, "Thing@ToysThing": {"gemini": "ToysThing"}}
    assert concepts.conflicts == {"Thing@ToysThing": "specs/gemini.json calls both Thing and ToysThing Thing"}


def test_a_type_of_our_own_leaves_a_schema_without_its_name():
    concepts = matched("Thing: a string", "", "[types.Thing]\nown = true")
    assert concepts.sources == {"Thing@Thing": {"gemini": "Thing"}}
    assert concepts.conflicts == {"Thing@Thing": "specs/gemini.json calls both our own type and Thing Thing"}


def test_enums_are_named_after_their_place_or_by_the_overlay():
    concepts = matched(
        "Thing: kind enum[A|B], moods list[enum[C]], grid list[map[enum[D]]], name string",
        "Thing: kind enum[A]",
        """
            [enums.Kind]
            sites = ["Thing.kind"]
        """,
    )
    assert concepts.enums == {
        ("gemini", "Thing.kind"): "Kind",
        ("vertex", "Thing.kind"): "Kind",
        ("gemini", "Thing.moods"): "ThingMoods",
        ("gemini", "Thing.grid"): "ThingGrid",
    }


@pytest.mark.parametrize(
    ("types", "message"),
    [
        (
            "[types.Thing]\ngemini = 'Gadget'",
            "specs/overlay/types.toml:2: specs/gemini.json has no schema Gadget",
        ),
        ("[types.Thing]\ngemini = 3", "specs/overlay/types.toml:2: types.Thing.gemini is not a string"),
        (
            "\n[enums.Kind]\nsites = ['Thing.name']",
            "specs/overlay/types.toml:1: no document has an enum at Thing.name",
        ),
        (
            "[enums.Kind]\nsites = ['Thing']",
            "specs/overlay/types.toml:1: 'Thing' is not of the form Model.wireName",
        ),
    ],
)
def test_an_entry_that_names_nothing(types, message):
    with fails(message):
        matched("Thing: name string", "", types)


@pytest.mark.parametrize(
    ("types", "sources"),
    [
        ("", {"gemini": "Wish", "vertex": "Order"}),
        ("CreateThingConfig.gemini = 'Thing'", {"gemini": "Thing", "vertex": "Order"}),
        ("CreateThingConfig.vertex = false", {"gemini": "Wish"}),
        ("CreateThingConfig.own = true", None),
    ],
)
def test_options_are_the_request_of_their_method(types, sources):
    gemini = "Thing: name string\nWish: name string\ntoys.things.create = POST v1/things Wish -> Thing"
    vertex = "Thing: name string\nOrder: name string\nplay.things.create = POST v1/things -> Thing"
    operations = """
        [resources.things]
        [operations."things.create"]
        gemini = "toys.things.create"
        vertex = "play.things.create"
        schemas.vertex.request = "Order"
        config = "CreateThingConfig"
    """
    given = overlay(types=f"[types]\n{types}", operations=operations)
    found = match(pair(gemini, vertex), given)
    assert found.sources.get("CreateThingConfig") == sources
    # Where it is referred to, the schema is what it is called itself.
    assert found.names["gemini", "Wish"] == "Wish"


CHUNKS = (
    "Chunk: web Web, maps Maps, plain Plain\nWeb: uri string, site Site\nSite: uri string\nMaps: uri string\nPlain: a string",
    """
    Chunk: web ChunkWeb, maps ChunkMaps, plain Other
    ChunkWeb: uri string, site ChunkWebSite
    ChunkWebSite: uri string
    ChunkMaps: uri string
    Other: a string
    """,
)


@pytest.mark.parametrize(
    ("types", "names"),
    [
        ("", ["Chunk", "Maps", "Other", "Plain", "Site", "Web"]),
        ("full_names = ['ChunkWeb']", ["Chunk", "ChunkWeb", "Maps", "Other", "Plain", "Site"]),
        ("types.Maps.vertex = false", ["Chunk", "ChunkMaps", "Maps", "Other", "Plain", "Site", "Web"]),
        # What has the shorter name already keeps it.
        ("types.Web.own = true", ["Chunk", "ChunkWeb", "Maps", "Other", "Plain", "Site"]),
    ],
)
def test_schemas_pair_by_the_field_that_leads_to_them(types, names):
    found = matched(*CHUNKS, types=types)
    assert sorted(found.sources) == names
    assert found.conflicts == {}
    assert found.sources["Site"] == {"gemini": "Site", "vertex": "ChunkWebSite"}
    assert {found.names["gemini", "Web"], found.names["vertex", "ChunkWeb"]} <= {"Web", "ChunkWeb"}


def test_a_full_name_that_is_none():
    with fails("specs/overlay/types.toml:1: there is no type ChunkVideo; delete it"):
        matched(*CHUNKS, types="full_names = ['ChunkVideo']")
