"""Destinations and addresses are looked up in the documents: what leads nowhere stops the build, with its line."""

from __future__ import annotations

import json

import pytest

from codegen import pipeline
from codegen.failure import BuildError
from tests.codegen.mini import GEMINI, OVERLAY, VERTEX, mini
from tests.codegen.tiny import dedented


def refused(root, **files):
    with pytest.raises(BuildError) as caught:
        pipeline.run(mini(root, **files))
    return str(caught.value).splitlines()


def types(before, after):
    text = dedented(OVERLAY["types"])
    assert before in text
    return text.replace(before, after)


def operations(before, after):
    text = dedented(OVERLAY["operations"])
    assert before in text
    return text.replace(before, after)


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        (
            'gemini = "?pageSize"',
            'gemini = "?pageSizes"',
            "types.toml:41: ListThingsConfig.page_size goes to the query parameter pageSizes, which toys.things.list has not (gemini)",
        ),
        (
            'vertex = "config.topK"',
            'vertex = "config.topKs"\nfields.top_k.type = "int"',
            "types.toml:33: CreateThingConfig.top_k goes to config.topKs, and ToysV1Config has no topKs (vertex); did you mean topK?",
        ),
        (
            'vertex = "config.topK"',
            'vertex = "mood.topK"\nfields.top_k.type = "int"',
            "types.toml:33: CreateThingConfig.top_k goes to mood.topK, which leads through what is not an object (vertex)",
        ),
        (
            'fields.note.type = "str"',
            'fields.note = { type = "int", gemini = "origin" }',
            "types.toml:35: CreateThingConfig.note is int, and CreateThingRequest.origin is str (gemini)",
        ),
        (
            'fields.note.type = "str"',
            'fields.note = { type = "list[str]", gemini = "origin" }',
            "types.toml:35: CreateThingConfig.note is list[str], and CreateThingRequest.origin is str (gemini)",
        ),
    ],
)
def test_a_field_that_goes_nowhere(tmp_path, before, after, told):
    assert f"specs/overlay/{told}" in refused(tmp_path, types=types(before, after))


def test_an_argument_that_goes_nowhere(tmp_path):
    text = operations('args.thing.type = "Thing"', 'args.thing = { type = "Thing", wire = "thinge" }')
    lines = refused(tmp_path, operations=text)
    assert [line.partition(": ")[2] for line in lines] == [
        "things.create(thing) goes to thinge, and CreateThingRequest has no thinge (gemini); did you mean thing?",
        "things.create(thing) goes to thinge, and ToysV1CreateThingRequest has no thinge (vertex); did you mean thing?",
    ]


def test_a_body_for_a_method_that_has_none(tmp_path):
    text = operations("args.name.url = true\n\n[names]", "args.name.url = true\nargs.force.type = 'bool'\n\n[names]")
    lines = refused(tmp_path, operations=text)
    assert lines == [
        "specs/overlay/operations.toml:32: things.drop(force) goes to the body, and toys.things.drop has none (gemini)"
    ]


def test_an_answer_of_another_type(tmp_path):
    text = operations(
        'args.name.url = true\n\n[operations."things.list"]',
        'response = "Part"\nargs.name.url = true\n\n[operations."things.list"]',
    )
    assert refused(tmp_path, operations=text)[0] == (
        "specs/overlay/operations.toml:18: things.get answers Part, which is Part, and toys.things.get answers Thing "
        "(gemini); correct response, or give the type another schema"
    )


def test_a_required_parameter_has_to_come_from_somewhere(tmp_path):
    root = mini(tmp_path)
    path = root / "specs" / "gemini.json"
    document = json.loads(path.read_text("utf-8"))
    view = {"location": "query", "type": "string", "required": True}
    document["methods"]["toys.things.list"]["parameters"]["view"] = view
    path.write_text(json.dumps(document), "utf-8")
    with pytest.raises(
        BuildError, match=r"toys.things.list requires the query parameter view, and things.list has none"
    ):
        pipeline.run(root)


@pytest.mark.parametrize(
    ("document", "names", "told"),
    [
        ("GET v1/{+parent}/assets/{asset} -> Thing", "", "toys.things.get is at **/assets/*, and things.get calls"),
        ("GET v2/{+name} -> Thing", "", "toys.things.get is at v2/{+name}, not below v1"),
        (
            "GET v1/things/{name} -> Thing",
            "boxes/*",
            "toys.things.get is at things/*, and things.get calls things/boxes/*",
        ),
    ],
)
def test_another_address(tmp_path, document, names, told):
    gemini = GEMINI.replace("GET v1/{+name} -> Thing", document)
    given = {}
    if names:
        text = operations(
            'vertex = "play.things.get"\nargs.name.url = true', 'args.name = { url = true, via = "thing" }'
        )
        given["operations"] = f'{text}thing = "{names}"\n'
    lines = refused(tmp_path, gemini=gemini, vertex=VERTEX, **given)
    assert any(told in line for line in lines), lines


def test_a_transform_that_nobody_described(tmp_path):
    text = operations('[names]\n"models:model" = "**"\n', "")
    assert "[names] does not say what models:model gives" in refused(tmp_path, operations=text)[0]
