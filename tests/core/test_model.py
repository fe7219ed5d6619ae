import base64
import copy
import datetime as dt
import functools
import pickle
import subprocess
import sys
import typing

import pytest
import typing_extensions
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import BaseModel

from gemkit import types
from gemkit._mapping.model import Message, OpenEnum
from gemkit.errors import InvalidInputError
from tests.doubles import recording

MESSAGES = sorted(
    {
        value
        for name in types.__all__
        if not name.endswith(("Dict", "OrDict"))
        and isinstance(value := getattr(types, name), type)
        and issubclass(value, Message)
        and value not in (types.HttpOptions, types.UserContent, types.ModelContent)
    },
    key=lambda cls: cls.__name__,
)


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("from_image", "; use from_bytes(data=..., mime_type=...), or give a PIL image in its place"),
        ("from_byte", "; did you mean from_bytes?"),
        ("text", "; it is a field of an instance: Part(text=...)"),
        ("nothing_like_it", ""),
        ("_private", None),
    ],
)
def test_a_name_that_a_class_does_not_have(name, hint):
    with pytest.raises(AttributeError) as caught:
        getattr(types.Part, name)
    assert str(caught.value) == (name if hint is None else f"type object 'Part' has no attribute '{name}'{hint}")


class TestDocstringsOfFields:
    def test_they_are_descriptions(self):
        temperature = types.GenerateContentConfig.model_fields["temperature"].description
        assert temperature.startswith("From 0.0 to 2.0")

    def test_schemas_have_them_in_any_order(self):
        program = (
            "from gemkit import types\n"
            "content = types.Content(parts=[])\n"
            "schema = types.Content.model_json_schema()\n"
            "part = schema['$defs']['Part']['properties']['inlineData']\n"
            "print(schema['properties']['role']['description'], part['description'], sep='|')"
        )
        printed = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout
        expected = [types.Content.model_fields["role"], types.Part.model_fields["inline_data"]]
        assert printed.strip().split("|") == [field.description for field in expected]

    def test_a_subclass_has_those_of_its_base(self):
        class Noted(types.Part):
            note: str = "a"

        assert Noted.model_fields["text"].description == types.Part.model_fields["text"].description != ""
        assert Noted.model_fields["note"].description is None

    @pytest.mark.parametrize("cls", MESSAGES, ids=lambda cls: cls.__name__)
    def test_every_field_has_one(self, cls):
        assert [name for name, field in cls.model_fields.items() if not field.description] == []


class TestBuilding:
    def test_a_typo_is_refused(self):
        with pytest.raises(InvalidInputError, match="temprature"):
            types.GenerateContentConfig(temprature=1)

    def test_a_typo_in_a_nested_dictionary_is_refused_with_its_path(self):
        with pytest.raises(InvalidInputError) as caught:
            types.Content(parts=[{"text": "a"}, {"inline_data": {"dat": b"x"}}])
        assert caught.value.path == "parts[1].inline_data.dat"

    def test_a_call_tells_the_path_and_a_likely_name(self):
        client, _ = recording()
        with pytest.raises(InvalidInputError, match=r"config\.temprature is unknown; did you mean temperature\?"):
            client.models.generate_content(model="m", contents="a", config={"temprature": 1})
        with pytest.raises(InvalidInputError, match=r"^config\.thinking_config\.budget is unknown"):
            client.models.generate_content(model="m", contents="a", config={"thinking_config": {"budget": 1}})
        with pytest.raises(InvalidInputError, match=r"config\.temperature must be a number, not str"):
            client.models.generate_content(model="m", contents="a", config={"temperature": "hot"})

    def test_both_spellings_are_taken(self):
        assert types.Blob(mimeType="a/b") == types.Blob(mime_type="a/b")

    def test_a_config_of_another_kind_is_refused(self):
        client, _ = recording()
        with pytest.raises(InvalidInputError, match="config must be a GenerateContentConfig or a dictionary"):
            client.models.generate_content(model="m", contents="a", config=3)


class TestAssigning:
    def test_dictionaries_become_models(self):
        config = types.GenerateContentConfig()
        config.thinking_config = {"thinking_budget": 5}
        assert config.thinking_config == types.ThinkingConfig(thinking_budget=5)
        assert config.model_dump(exclude_none=True) == {"thinking_config": {"thinking_budget": 5}}

    def test_what_is_wrong_is_refused(self):
        config = types.GenerateContentConfig()
        with pytest.raises(InvalidInputError, match="thinking_budgt"):
            config.thinking_config = {"thinking_budgt": 5}
        with pytest.raises(
            InvalidInputError, match="^temprature is not a field of GenerateContentConfig; did you mean temp"
        ):
            config.temprature = 1
        assert config == types.GenerateContentConfig()

    def test_what_a_service_sent_beside_stays(self):
        part = types.Part.model_validate({"text": "a", "novelty": 1})
        part.text = "b"
        part.novelty = 2
        assert part.model_dump(exclude_none=True) == {"text": "b", "novelty": 2}

    def test_properties_stay_read_only(self):
        with pytest.raises(AttributeError):
            types.GenerateContentResponse().text = "a"


class TestReading:
    WIRE = {
        "candidates": [
            {
                "content": {"role": "model", "parts": [{"text": "a", "novelty": {"deep": [1, None]}}], "later": True},
                "finishReason": "A_REASON_FROM_THE_FUTURE",
            }
        ],
        "epoch": "next",
    }

    def test_unknown_fields_are_kept_and_dumped(self):
        response = types.GenerateContentResponse.model_validate(self.WIRE)
        assert response.model_dump(mode="json", by_alias=True, exclude_none=True) == self.WIRE
        assert response.epoch == "next"

    def test_unknown_fields_go_back_in_the_next_request(self):
        client, recorder = recording(self.WIRE)
        answer = client.models.generate_content(model="m", contents="a")
        client.models.generate_content(model="m", contents=["a", answer.candidates[0].content, "b"])
        assert recorder.body["contents"][1] == self.WIRE["candidates"][0]["content"]

    def test_unknown_fields_of_a_config_go_out(self):
        client, recorder = recording()
        config = types.GenerateContentConfig.model_validate({"temperature": 1, "novelty": {"a": 1}})
        client.models.generate_content(model="m", contents="a", config=config)
        assert recorder.body["novelty"] == {"a": 1}
        assert recorder.body["generationConfig"] == {"temperature": 1}

    def test_thought_signatures_go_back_byte_for_byte(self):
        signature = bytes(range(256))
        wire = copy.deepcopy(self.WIRE)
        wire["candidates"][0]["content"]["parts"][0]["thoughtSignature"] = base64.b64encode(signature).decode()
        client, recorder = recording(wire)
        answer = client.models.generate_content(model="m", contents="a")
        assert answer.parts[0].thought_signature == signature
        client.models.generate_content(model="m", contents=pickle.loads(pickle.dumps(answer.candidates[0].content)))
        again = recorder.body["contents"][0]["parts"][0]["thoughtSignature"]
        assert base64.urlsafe_b64decode(again) == signature

    @pytest.mark.parametrize("text", ["+/8=", "-_8=", "+/8", "-_8"])
    def test_every_spelling_of_base64_is_read(self, text):
        assert types.Blob.model_validate_json(f'{{"data":"{text}"}}').data == b"\xfb\xff"

    def test_large_whole_numbers_and_times(self):
        usage = types.VideoMetadata.model_validate_json('{"fps": 2.5, "startOffset": "3.5s"}')
        assert usage.start_offset == "3.5s"
        model = types.TunedModelInfo.model_validate_json('{"createTime": "2026-01-02T03:04:05.678901Z"}')
        assert model.create_time == dt.datetime(2026, 1, 2, 3, 4, 5, 678901, tzinfo=dt.UTC)
        assert types.TunedModelInfo.model_validate_json(model.model_dump_json()) == model
        schema = types.Schema.model_validate_json('{"maxLength": "9223372036854775807"}')
        assert schema.max_length == 2**63 - 1


class TestEnums:
    def test_an_unknown_value_is_its_string(self):
        reason = types.FinishReason("FROM_THE_FUTURE")
        assert isinstance(reason, types.FinishReason)
        assert reason == "FROM_THE_FUTURE"
        assert {reason: 1}["FROM_THE_FUTURE"] == 1
        assert (reason.name, reason.value) == ("FROM_THE_FUTURE",) * 2
        assert str(reason) == f"{reason}" == "FinishReason.FROM_THE_FUTURE"
        assert reason not in list(types.FinishReason)

    @pytest.mark.parametrize("value", ["STOP", "FROM_THE_FUTURE"])
    def test_copies(self, value):
        reason = types.FinishReason(value)
        for twin in (pickle.loads(pickle.dumps(reason)), copy.copy(reason), copy.deepcopy(reason)):
            assert twin == reason
            assert type(twin) is types.FinishReason

    def test_case_does_not_matter(self):
        assert types.FinishReason("stop") is types.FinishReason.STOP
        assert types.Candidate(finish_reason="stop").finish_reason is types.FinishReason.STOP

    def test_only_strings_become_members(self):
        with pytest.raises(ValueError):
            types.FinishReason(3)

    def test_unknown_values_are_read_and_written(self):
        candidate = types.Candidate.model_validate_json('{"finishReason":"NEW"}')
        assert candidate.model_dump_json(exclude_none=True, by_alias=True) == '{"finishReason":"NEW"}'


def values(annotation, depth):
    """A strategy for a field's type, as far as it is a plain one."""
    origin, arguments = typing.get_origin(annotation), typing.get_args(annotation)
    if annotation in STRATEGIES:
        return STRATEGIES[annotation]
    if origin is list:
        inner = values(arguments[0], depth)
        return None if inner is None else st.lists(inner, max_size=2)
    if origin is dict and arguments[0] is str:
        inner = values(arguments[1], depth)
        return None if inner is None else st.dictionaries(st.text(max_size=3), inner, max_size=2)
    if arguments and type(None) in arguments and len(arguments) == 2:
        inner = values(arguments[0], depth)
        return None if inner is None else inner | st.none()
    if isinstance(annotation, type) and issubclass(annotation, OpenEnum):
        return st.sampled_from(list(annotation)) | st.just(annotation("FROM_THE_FUTURE"))
    if isinstance(annotation, type) and issubclass(annotation, BaseModel) and depth:
        return built(annotation, depth - 1)
    return None


STRATEGIES = {
    str: st.text(max_size=4),
    int: st.integers(-(2**63), 2**63 - 1),
    float: st.floats(allow_nan=False, allow_infinity=False),
    bool: st.booleans(),
    bytes: st.binary(max_size=8),
    dt.datetime: st.datetimes(min_value=dt.datetime(1971, 1, 1), timezones=st.just(dt.UTC)),
}


@functools.cache
def built(cls, depth=2):
    fields = {name: values(field.annotation, depth) for name, field in cls.model_fields.items()}
    return st.fixed_dictionaries({}, optional={k: v for k, v in fields.items() if v is not None}).map(
        lambda facts: cls(**facts)
    )


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(MESSAGES).flatmap(built))
def test_every_type_survives_every_copy(message):
    assert pickle.loads(pickle.dumps(message)) == message
    assert copy.deepcopy(message) == message
    assert copy.copy(message) == message
    for by_alias in (True, False):
        assert type(message).model_validate_json(message.model_dump_json(by_alias=by_alias)) == message
    assert type(message).model_validate(message.model_dump()) == message
    assert type(message).from_user(message.to_json_dict()) == type(message).model_validate_json(
        message.model_dump_json(exclude_none=True)
    )


def test_nothing_warns():
    program = (
        "import gemkit.types as t, pickle\n"
        "for name in t.__all__:\n"
        "    value = getattr(t, name)\n"
        "    if isinstance(value, type) and hasattr(value, 'model_rebuild'): value.model_json_schema\n"
        "r = t.GenerateContentResponse.model_validate({'candidates': [{'finishReason': 'NEW', 'x': 1}]})\n"
        "print(repr(r)[:23], r.text, len(r.model_dump_json()) > 0, len(pickle.dumps(r)) > 0)\n"
    )
    done = subprocess.run([sys.executable, "-W", "error", "-c", program], capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr) == ("GenerateContentResponse None True True\n", "")


DICTS = sorted(
    name
    for name in types.__all__
    if name.endswith("Dict") and not name.endswith("OrDict") and typing_extensions.is_typeddict(getattr(types, name))
)


class TestDictionaries:
    def test_there_are_many(self):
        assert len(DICTS) > 100

    @pytest.mark.parametrize("name", DICTS)
    def test_hints_can_be_resolved(self, name):
        kind = getattr(types, name)
        assert typing.get_type_hints(kind).keys() == kind.__annotations__.keys()

    def test_they_are_fields_of_other_models(self):
        class Turn(BaseModel):
            content: types.ContentDict
            schema_: types.SchemaDict

        turn = Turn(content={"parts": [{"text": "a"}]}, schema_={"type": "STRING", "any_of": [{"type": "NUMBER"}]})
        assert turn.content == {"parts": [{"text": "a"}]}
        with pytest.raises(ValueError, match="content"):
            Turn(content=3, schema_={})
