"""Methods that a document lacks: added whole, or not at all."""

from __future__ import annotations

import pytest

from codegen.failure import BuildError
from codegen.overlay import Overlay, OverlayFile
from codegen.passes import patch
from codegen.wire import Document, Method, Parameter, Property, Schema, Shape

THING = Schema("Thing", {"name": Property("name", Shape("string"))})
GET = Method("toys.things.get", "GET", "v1/{+name}", {}, response="Thing")
DOCUMENT = Document("toys", "v1", "1", {"Thing": THING}, {GET.id: GET}, location="specs/toys.json")
WHOLE = """
[later]
reason = "in a later revision"
toys.Part.size = "int32"
toys.Thing.part = "Part"

[later.methods.toys."toys.parts.make"]
verb = "POST"
path = "v1/{+parent}/parts"
query.view = "string"
request = "Thing"
response = "Part"
"""


def patched(text: str) -> Document:
    return patch.apply(DOCUMENT, "toys", Overlay({"patches": OverlayFile("patches.toml", text)}))


def test_a_method_is_added_beside_the_known_ones() -> None:
    methods = patched(WHOLE).methods
    assert methods == {
        GET.id: GET,
        "toys.parts.make": Method(
            "toys.parts.make",
            "POST",
            "v1/{+parent}/parts",
            {
                "parent": Parameter("parent", "path", Shape("string"), required=True),
                "view": Parameter("view", "query", Shape("string")),
            },
            request="Thing",
            response="Part",
        ),
    }


def test_a_method_may_take_and_give_nothing() -> None:
    text = '[late]\nreason = "r"\n[late.methods.toys."toys.stop"]\nverb = "POST"\npath = "v1/stop"'
    assert patched(text).methods["toys.stop"] == Method("toys.stop", "POST", "v1/stop", {})


def test_a_known_method_may_get_query_parameters_that_it_lacks() -> None:
    text = '[late]\nreason = "r"\nmethods.toys."toys.things.get".query.view = "string"'
    assert patched(text).methods[GET.id].parameters == {"view": Parameter("view", "query", Shape("string"))}


@pytest.mark.parametrize(
    ("line", "instead", "location", "problem"),
    [
        ('reason = "in a later revision"', "", "patches.toml:2", "gives no reason"),
        ('"toys.parts.make"', '"toys.things.get"', "patches.toml:7", "has toys.things.get by now"),
        ('verb = "POST"', "", "patches.toml:7", "gives no verb or path"),
        ('path = "v1/{+parent}/parts"', "", "patches.toml:7", "gives no verb or path"),
        ('response = "Part"', 'response = "Whole"', "patches.toml:7", "there is no schema Whole"),
    ],
)
def test_a_patch_that_does_not_fit_stops_the_build(line: str, instead: str, location: str, problem: str) -> None:
    assert line in WHOLE
    with pytest.raises(BuildError, match=problem) as caught:
        patched(WHOLE.replace(line, instead, 1))
    assert caught.value.location == location
