import pytest

from gemkit import types
from gemkit._mapping.decode import ResponseMapper, make_search, pop_path
from gemkit._mapping.encode import RequestMapper, set_path
from gemkit._mapping.fields import FieldMapping, occurs
from tests.doubles import recording

MAPPINGS = {
    "Outer": FieldMapping(
        rules={"bad": None, "gone": (), "asked": ("?", "q"), "moved": ("in", "there"), "inner": ("inner",)},
        sources={"found": (("deep", "down"), ("elsewhere",))},
        children={"inner": "Inner", "each": "{}Inner"},
    ),
    "Inner": FieldMapping(rules={"worse": None}, sources={"new": (("old",),)}, hook="mark"),
}


class TestOutgoing:
    def test_every_rule(self):
        walk = RequestMapper(MAPPINGS)
        value = {
            "same": 1,
            "bad": 1,
            "gone": 1,
            "asked": 2,
            "moved": 3,
            "inner": [{"worse": 1, "ok": 1}],
            "each": {"a": {"worse": 1}},
        }
        assert walk.walk("Outer", value, "x") == {
            "same": 1,
            "in": {"there": 3},
            "inner": [{"ok": 1}],
            "each": {"a": {}},
        }
        assert walk.refused == ["x.bad", "x.inner[0].worse", "x.each.a.worse"]
        assert walk.query == {"q": 2}

    def test_what_has_no_plan_or_is_no_object(self):
        assert RequestMapper(MAPPINGS).walk("Other", {"a": 1}) == {"a": 1}
        assert RequestMapper(MAPPINGS).walk("Outer", 3) == 3

    def test_placing_keeps_what_is_there(self):
        target = {"a": {"b": 1}}
        set_path(target, ("a",), {"c": 2})
        set_path(target, ("a", "b"), 3)
        assert target == {"a": {"b": 3, "c": 2}}


class TestIncoming:
    def test_every_source(self):
        walk = ResponseMapper(MAPPINGS, {"mark": lambda value: {**value, "marked": True}})
        value = {"deep": {"down": 1, "else": 2}, "inner": [{"old": 3}], "each": {"a": {"new": 1, "old": 2}}}
        assert walk.walk("Outer", value) == {
            "deep": {"else": 2},
            "found": 1,
            "inner": [{"new": 3, "marked": True}],
            "each": {"a": {"new": 1, "old": 2, "marked": True}},
        }
        assert walk.walk("Other", 3) == 3

    def test_taking(self):
        assert pop_path({"a": 1}, ("a", "b")) is None
        assert pop_path({}, ("a",)) is None


def test_occurrence():
    assert occurs(frozenset({b"a"}), b'{"a":1}')
    assert not occurs(frozenset({b"a"}), b'{"ab":1}')


@pytest.mark.parametrize("names", [set(), {b"a"}, {b"a", b"b", b"c"}, {b"a", b"b", b"c", b"d", b"e"}])
@pytest.mark.parametrize("filling", [b"", b"x" * 200_000, b'x","' * 50_000])
def test_a_searcher_finds_what_occurrence_finds(names, filling):
    for name in (b"a", b"ab", b"e"):
        text = b'{"long": "%b", "%b": 1}' % (filling, name)
        assert occurs(frozenset(names), text) is (name in names)
        assert make_search(frozenset(names))(text) is (name in names)


class TestBodies:
    def test_counting_more_than_contents(self):
        client, recorder = recording({"totalTokens": 3})
        config = {"system_instruction": "s", "tools": [{"google_search": {}}]}
        assert client.models.count_tokens(model="m", contents="a", config=config).total_tokens == 3
        assert recorder.body == {
            "generateContentRequest": {
                "model": "models/m",
                "contents": [{"role": "user", "parts": [{"text": "a"}]}],
                "systemInstruction": {"role": "user", "parts": [{"text": "s"}]},
                "tools": [{"googleSearch": {}}],
            }
        }

    def test_counting_on_vertex(self):
        client, recorder = recording({"totalTokens": 3}, backend="vertex")
        client.models.count_tokens(model="m", contents="a", config={"system_instruction": "s"})
        assert recorder.body["systemInstruction"] == {"role": "user", "parts": [{"text": "s"}]}

    @pytest.mark.parametrize("backend", ["gemini", "vertex"])
    def test_updating_names_the_fields(self, backend):
        client, recorder = recording({"name": "models/m"}, backend=backend)
        client.models.update(model="models/m", config={"display_name": "d", "description": "e"})
        assert recorder.last.method == "PATCH"
        assert recorder.body == {"displayName": "d", "description": "e"}
        mask = {"gemini": None, "vertex": "description,displayName"}[backend]
        assert recorder.last.url.params.get("updateMask") == mask

    def test_where_a_tuned_model_comes_from(self):
        wire = {"name": "tunedModels/t", "baseModel": "models/b", "createTime": "2026-01-02T00:00:00Z"}
        client, _ = recording(wire)
        info = client.models.get(model="tunedModels/t").tuned_model_info
        assert (info.base_model, info.create_time.year) == ("models/b", 2026)
        client, _ = recording({"labels": {"google-vertex-llm-tuning-base-model-id": "b"}}, backend="vertex")
        assert client.models.get(model="models/7").tuned_model_info == types.TunedModelInfo(base_model="b")
