"""What needs no line in the overlay: options that are query parameters, answers' headers, configs, names of enums."""

from __future__ import annotations

from dataclasses import replace

import pytest

from codegen import classify, pipeline, prove
from codegen.failure import BuildError
from codegen.ir import ClientOnly, Query, TypeRef, Unsupported
from codegen.passes import derive
from tests.codegen import tiny
from tests.codegen.mini import GEMINI, OVERLAY, VERTEX, mini
from tests.codegen.tiny import dedented


def built(root, **files):
    return pipeline.run(mini(root, **files))


def fields(made, name):
    return {field.name: field for field in made.api.models[name].fields}


def test_query_parameters_are_options(tmp_path):
    gemini = GEMINI.replace("things ?pageSize", "things ?filter ?pageToken ?pageSize")
    made = fields(built(tmp_path, gemini=gemini), "ListThingsConfig")
    assert list(made) == ["page_size", "page_token", "filter", "http_options"]
    assert made["filter"].rules == {"gemini": Query("filter"), "vertex": Unsupported()}


def test_query_parameters_that_are_left_out_are_not(tmp_path):
    gemini = GEMINI.replace("things ?pageSize", "things ?filter ?pageSize")
    left_out = '[x]\nreason = "r"\ngemini.query."things.list" = "filter"'
    made = built(tmp_path, gemini=gemini, left_out=left_out)
    assert "filter" not in fields(made, "ListThingsConfig")
    assert classify.classify(made).unclassified() == []


def test_a_config_of_several_methods_has_what_all_of_them_take(tmp_path):
    gemini = GEMINI.replace("toys.things.get = GET v1/{+name}", "toys.things.get = GET v1/{+name} ?view ?pageSize")
    operations = dedented(OVERLAY["operations"]).replace(
        'gemini = "toys.things.get"\nvertex = "play.things.get"',
        'gemini = "toys.things.get"\nconfig = "ListThingsConfig"',
    )
    vertex = VERTEX.replace("play.things.get = GET v1/{+name} -> ToysV1Thing", "")
    made = built(tmp_path, gemini=gemini, vertex=vertex, operations=operations)
    assert list(fields(made, "ListThingsConfig")) == ["page_size", "http_options"]
    assert [fact.name for fact in classify.classify(made).unclassified()] == ["toys.things.get(view)"]


def test_an_answer_has_the_response_it_came_with_where_there_is_such_a_type(tmp_path):
    types = f'{dedented(OVERLAY["types"])}\n[types.HttpResponse]\nkeep = true\nfields.body.type = "str"\n'
    types = types.replace('http = ["HttpOptions"]', 'http = ["HttpOptions", "HttpResponse"]')
    made = fields(built(tmp_path / "a", types=types), "ListThingsResponse")
    assert set(made["sdk_http_response"].rules.values()) == {ClientOnly()}
    bare = types.replace("[types.ListThingsResponse]", "[types.ListThingsResponse]\nbare = true")
    assert "sdk_http_response" not in fields(built(tmp_path / "b", types=bare), "ListThingsResponse")
    assert "sdk_http_response" not in fields(built(tmp_path / "c"), "ListThingsResponse")


def test_a_config_needs_no_entry(tmp_path):
    operations = dedented(OVERLAY["operations"]).replace(
        'gemini = "toys.things.drop"', 'gemini = "toys.things.drop"\nconfig = "DropThingConfig"'
    )
    types = dedented(OVERLAY["types"]).replace(
        '"CreateThingConfig", "ListThings', '"CreateThingConfig", "DropThingConfig", "ListThings'
    )
    assert list(fields(built(tmp_path, operations=operations, types=types), "DropThingConfig")) == ["http_options"]


KINDS = "enum[LOUD_KIND_UNSPECIFIED|LOUD]"


def with_kinds(*kinds, general=""):
    gemini = GEMINI.replace("Part: text string~", f"Part: text string~, kind {kinds[0]}")
    gemini = gemini.replace("Blob: mimeType string", f"Blob: mimeType string, kind {kinds[-1]}")
    return {"gemini": gemini, "types": general + dedented(OVERLAY["types"])}


def test_an_enum_is_named_after_its_first_value(tmp_path):
    made = built(tmp_path, **with_kinds(KINDS))
    assert made.api.enums["LoudKind"].values == ("LOUD_KIND_UNSPECIFIED", "LOUD")


def test_a_general_word_names_no_enum(tmp_path):
    made = built(tmp_path, **with_kinds(KINDS, general='general = ["LOUD_KIND"]\n'))
    assert {"PartKind", "BlobKind"} <= made.api.enums.keys()


def test_enums_of_one_name_must_be_one(tmp_path):
    more = KINDS.replace("LOUD]", "LOUD|LOW]")
    made = built(tmp_path / "a", **with_kinds(KINDS, more))
    assert set(made.api.enums["LoudKind"].values) == {"LOUD_KIND_UNSPECIFIED", "LOUD", "LOW"}
    other = KINDS.replace("LOUD]", "QUIET]")
    with pytest.raises(
        BuildError, match=r"would both be LoudKind, and neither has all values; name it: \[enums\] X.sites"
    ):
        built(tmp_path / "b", **with_kinds(KINDS, other))


def test_entries_without_effect_are_found(tmp_path):
    operations = dedented(OVERLAY["operations"]).replace(
        'config = "ListThingsConfig"', 'config = "ListThingsConfig"\nresponse = "ListThingsResponse"'
    )
    types = dedented(OVERLAY["types"]).replace('vertex = "Piece"', 'vertex = "Piece"\nfields.weight.type = "float"')
    found = list(prove.entries_without_effect(mini(tmp_path, operations=operations, types=types)))
    told = [line.partition(": ")[2] for line in found]
    assert "types.Part.fields.weight.type has no effect; delete it" in told
    assert "operations.things.list.response has no effect; delete it" in told
    assert "types.Part.vertex has no effect; delete it" not in told
    assert not any(line.startswith("spoken") for line in told)


def test_an_overlay_that_fails_proves_nothing(tmp_path):
    with pytest.raises(BuildError, match="cannot be built from"):
        list(prove.entries_without_effect(mini(tmp_path, patches="[x]\ngemini.Part.text = 'string'")))


def test_an_answer_of_alternatives_has_no_response_of_its_own():
    operation = tiny.operation("things.make", response="MakeResponse")
    operation = replace(operation, response=TypeRef("union", "MakeResponse"))
    given = tiny.api("HttpResponse: body str", operation)
    assert derive.derive(given, {}, {}, tiny.overlay()).models == given.models


def test_two_query_parameters_of_one_name(tmp_path):
    gemini = GEMINI.replace("things ?pageSize", "things ?fooBar ?foo_bar ?pageSize")
    told = "ListThingsConfig: fooBar and foo_bar would both be ListThingsConfig.foo_bar; leave one out in left_out.toml"
    with tiny.fails(told):
        built(tmp_path, gemini=gemini)
