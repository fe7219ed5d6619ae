"""Where a name comes from, told in a few lines."""

from __future__ import annotations

import pytest

from codegen import __main__ as command
from codegen import pipeline
from codegen.explain import explain
from tests.codegen.mini import mini
from tests.codegen.tiny import dedented, fails


@pytest.fixture(scope="module")
def api(tmp_path_factory):
    return pipeline.run(mini(tmp_path_factory.mktemp("explain") / "toys")).api


@pytest.mark.parametrize(
    ("name", "text"),
    [
        (
            "Thing",
            """
                Thing: model of 8 fields, in types/things.py
                  from specs/gemini.json#/schemas/Thing
                  from specs/vertex.json#/schemas/ToysV1Thing
                  from specs/overlay/types.toml:23
                  blob: Blob  (vertex: at inlineBlob)
                  kind: ThingKind
                  labels: list[str]  (gemini: not in its document)
                  made_time: datetime  (vertex: not in its document)
                  name: str
                  odd: Any  (vertex: not in its document)
                  parts: dict[str, Part]
                  size_bytes: int  (vertex: not in its document)
            """,
        ),
        (
            "Thing.blob",
            """
                Thing.blob: Blob, wire name blob
                  from gemini: Thing.blob
                  from vertex: ToysV1Thing.inlineBlob
                  from specs/overlay/types.toml:24
                  gemini: same
                  vertex: at inlineBlob
            """,
        ),
        (
            "Thing.madeTime",
            """
                Thing.made_time: datetime, wire name madeTime
                  from gemini: Thing.madeTime
                  gemini: same
                  vertex: not in its document
            """,
        ),
        (
            "CreateThingConfig.top_k",
            """
                CreateThingConfig.top_k: int, wire name topK
                  from gemini: Settings.topK
                  from specs/overlay/types.toml:33
                  gemini: at settings.topK
                  vertex: at config.topK
            """,
        ),
        (
            "CreateThingConfig.view",
            """
                CreateThingConfig.view: str, wire name view
                  from specs/overlay/types.toml:34
                  gemini: refused
                  vertex: query parameter view
            """,
        ),
        (
            "CreateThingConfig.note",
            """
                CreateThingConfig.note: str, wire name note
                  from specs/overlay/types.toml:35
                  gemini: not sent
                  vertex: not sent
            """,
        ),
        (
            "Schema.items",
            """
                Schema.items: Schema, wire name items
                  from gemini: Schema.items
                  from vertex: ToysV1Schema.items
                  from specs/overlay/refusals.toml:2
                  gemini: same
                  vertex: refused
            """,
        ),
        (
            "Mood",
            """
                Mood: enum of 3 values, in types/requests.py
                  from gemini: Settings.mood
                  from vertex: ToysV1CreateThingRequest.mood
                  from specs/overlay/types.toml:47
            """,
        ),
        (
            "things.create",
            """
                things.create: unary, config CreateThingConfig
                  from specs/overlay/operations.toml:4
                  gemini: POST {model}:create, toys.things.create
                  vertex: POST {model}:create, play.things.create
            """,
        ),
        (
            "things.drop",
            """
                things.drop: unary, config none
                  from specs/overlay/operations.toml:29
                  gemini: DELETE {name}, toys.things.drop
            """,
        ),
    ],
)
def test_what_is_told(api, name, text):
    assert explain(api, name) == dedented(text).rstrip()


def test_a_transform_is_named(api):
    told = explain(api, "CreateThingConfig.origin").splitlines()
    assert told[-1] == "  transformed by cached_content in _features/caches/transforms.py"


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("Thnig", "Thnig: is not a type, enum or operation; names are spelled as in gemkit.types"),
        ("things.make", "things.make: is not a type, enum or operation; names are spelled as in gemkit.types"),
        ("Mood.CALM", "Mood.CALM: is not a type, enum or operation; names are spelled as in gemkit.types"),
        ("Schema.itmes", "Schema.itmes: Schema has no field itmes; it has items, type"),
    ],
)
def test_a_name_that_nothing_has(api, name, message):
    with fails(message):
        explain(api, name)


def test_every_name_of_the_interface_can_be_explained(api):
    names = [operation.id for operation in api.operations()] + list(api.enums)
    for model in api.models.values():
        names += [model.name, *(f"{model.name}.{field.name}" for field in model.fields)]
    for name in names:
        assert explain(api, name).startswith(f"{name}: ")


def test_the_command(tmp_path, capsys, monkeypatch):
    monkeypatch.setattr(command, "ROOT", mini(tmp_path / "toys"))
    assert command.main(["explain", "Mood"]) == 0
    assert capsys.readouterr().out.startswith("Mood: enum of 3 values")
    assert command.main(["explain", "Modo"]) == 2
    shown = capsys.readouterr()
    assert (shown.out, len(shown.err.splitlines())) == ("", 1)
