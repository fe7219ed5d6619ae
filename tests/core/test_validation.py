"""Errors have the path and a suggestion; near misses with a clear meaning are accepted."""

from __future__ import annotations

import pytest

from gemkit import types
from gemkit._generated import operations
from gemkit._mapping.operation import OperationSpec
from gemkit.errors import InvalidInputError
from tests.doubles import recording

OPERATIONS = [value for value in vars(operations).values() if isinstance(value, OperationSpec)]
MISTAKES = [
    (
        {"thinking_config": {"thinking_budjet": 1}},
        "thinking_config.thinking_budjet is unknown; did you mean thinking_budget?",
    ),
    ({"stop": ["x"]}, "stop is unknown; did you mean stop_sequences?"),
    ({"max_tokens": 3}, "max_tokens is unknown; did you mean max_output_tokens?"),
    ({"maxTokens": 3}, "maxTokens is unknown; did you mean max_output_tokens?"),
    ({"thinking_budget": 3}, "thinking_budget is unknown; did you mean thinking_config.thinking_budget?"),
    ({"logit_bias": {}}, "logit_bias is unknown"),
    ({"tools": [{"google_serch": {}}]}, "tools[0].google_serch is unknown; did you mean google_search?"),
    (
        {"tools": [{"google_search": {}}, {"retrieval": {"vertex_rag_stor": {}}}]},
        "tools[1].retrieval.vertex_rag_stor is unknown; did you mean vertex_rag_store?",
    ),
    ({"safety_settings": [{"categry": "x"}]}, "safety_settings[0].categry is unknown; did you mean category?"),
    ({"system_instruction": [{"texxt": "s"}]}, "system_instruction[0].texxt is unknown; did you mean text?"),
    (
        {"system_instruction": {"parts": [{"texxt": "s"}]}},
        "system_instruction.parts[0].texxt is unknown; did you mean text?",
    ),
    (
        {"speech_config": {"voice_config": {"prebuilt_voice_config": {"voice": "Kore"}}}},
        "speech_config.voice_config.prebuilt_voice_config.voice is unknown; did you mean voice_name?",
    ),
    ({"tools": [{"functions": []}]}, "tools[0].functions is unknown; did you mean function_declarations?"),
    ({"functions": []}, "functions is unknown; did you mean tools?"),
    ({"temp": 1}, "temp is unknown; did you mean temperature?"),
    ({"voice": "Kore"}, "voice is unknown; did you mean speech_config?"),
    ({"schema": {}}, "schema is unknown; did you mean response_schema?"),
    ({"model": "m"}, "model is unknown; it is an argument of the method, beside config"),
    ({"temperature": "hot"}, "temperature must be a number, not str: unable to parse string as a number"),
    ({"stop_sequences": "x"}, "stop_sequences must be a list, not str"),
    ({"thinking_config": 3}, "thinking_config must be a ThinkingConfig or a dictionary, not int"),
]


class TestMessages:
    @pytest.mark.parametrize(("config", "message"), MISTAKES)
    def test_a_constructor_and_a_call_say_the_same(self, config, message):
        client, recorder = recording()
        with pytest.raises(InvalidInputError) as built:
            types.GenerateContentConfig(**config)
        with pytest.raises(InvalidInputError) as called:
            client.models.generate_content(model="m", contents="a", config=config)
        assert str(built.value) == f"GenerateContentConfig.{message}"
        assert str(called.value) == f"config.{message}"
        assert built.value.path == message.split()[0]
        assert called.value.path == f"config.{message.split()[0]}"
        assert not recorder.requests

    @pytest.mark.parametrize(
        ("given", "told"),
        [
            ({"model": 5}, "request.model must be one of 'gemma-4-26b-a4b-it', "),
            ({"model": 5}, ", ..., not 5"),
            ({"model": "m", "service_tier": ["flex"]}, "request.service_tier must be one of 'flex', "),
        ],
    )
    def test_few_of_many_choices_are_named(self, given, told):
        client, recorder = recording()
        with pytest.raises(InvalidInputError) as caught:
            client.interactions.create(input="a", **given)
        assert told in str(caught.value)
        assert len(str(caught.value)) < 400
        assert not recorder.requests

    @pytest.mark.parametrize("given", [{}, object(), None])
    def test_query_parameters_are_plain(self, given):
        client, recorder = recording()
        if given is None:
            client.agents.list(page_size=given)
            assert not recorder.last.url.params
            return
        with pytest.raises(InvalidInputError, match="page_size must be a string, a number, a boolean or a list"):
            client.agents.list(page_size=given)
        assert not recorder.requests

    def test_every_problem_is_named(self):
        with pytest.raises(InvalidInputError) as caught:
            types.GenerateContentConfig(stop="x", temperature="hot")
        assert "GenerateContentConfig.temperature must be" in str(caught.value)
        assert "; GenerateContentConfig.stop is unknown" in str(caught.value)
        assert caught.value.path == ""

    def test_the_error_is_a_value_error(self):
        with pytest.raises(ValueError, match=r"^Content\.parts\[0\] must be a Part or a dictionary, not str$"):
            types.Content(parts=["x"])

    def test_an_assigned_value_is_described_in_the_same_way(self):
        config = types.GenerateContentConfig()
        with pytest.raises(
            InvalidInputError, match=r"^GenerateContentConfig\.thinking_config must be a ThinkingConfig"
        ):
            config.thinking_config = 3

    def test_a_config_that_is_neither_is_refused_by_name(self):
        client, _ = recording()
        with pytest.raises(InvalidInputError, match="config must be a GenerateContentConfig or a dictionary, not int"):
            client.models.generate_content(model="m", contents="a", config=3)


class TestNearMisses:
    def test_a_class_stands_for_an_empty_instance(self):
        tool = types.Tool(url_context=types.UrlContext, code_execution=types.ToolCodeExecution)
        assert tool == types.Tool(url_context=types.UrlContext(), code_execution=types.ToolCodeExecution())

    def test_a_class_is_sent_as_an_empty_object(self):
        client, recorder = recording()
        tools = [types.Tool(url_context=types.UrlContext), {"code_execution": types.ToolCodeExecution}]
        client.models.generate_content(model="m", contents="a", config={"tools": tools})
        assert recorder.body["tools"] == [{"urlContext": {}}, {"codeExecution": {}}]

    def test_a_class_may_be_assigned(self):
        config = types.GenerateContentConfig()
        config.thinking_config = types.ThinkingConfig
        assert config.thinking_config == types.ThinkingConfig()

    def test_an_unrelated_class_is_refused_with_its_name(self):
        with pytest.raises(InvalidInputError, match="must be a UrlContext or a dictionary, not the class int"):
            types.Tool(url_context=int)

    def test_a_related_instance_is_taken_by_its_fields(self):
        config = types.CreateTuningJobConfig(validation_dataset=types.TuningDataset(gcs_uri="gs://bucket/rows.jsonl"))
        assert config.validation_dataset == types.TuningValidationDataset(gcs_uri="gs://bucket/rows.jsonl")

    def test_a_related_instance_with_other_fields_is_refused(self):
        with pytest.raises(InvalidInputError, match=r"validation_dataset\.examples is unknown"):
            types.CreateTuningJobConfig(validation_dataset=types.TuningDataset(examples=[]))

    def test_the_config_of_a_sibling_method_is_taken_where_its_fields_fit(self):
        client, recorder = recording()
        config = types.GenerateContentConfig(http_options={"extra_body": {"labels": {"a": "b"}}})
        client.models.count_tokens(model="m", contents="a", config=config)
        assert recorder.body["labels"] == {"a": "b"}
        with pytest.raises(InvalidInputError, match=r"^config\.temperature is unknown"):
            client.models.count_tokens(model="m", contents="a", config=types.GenerateContentConfig(temperature=1))
        assert len(recorder.requests) == 1

    @pytest.mark.parametrize(
        ("given", "meant"),
        [("Text", types.Modality.TEXT), ("text", types.Modality.TEXT), ("IMAGE", types.Modality.IMAGE)],
    )
    def test_enum_values_are_taken_in_any_case(self, given, meant):
        assert types.GenerateContentConfig(response_modalities=[given]).response_modalities == [meant]


class TestDumps:
    def test_client_side_fields_of_other_clients_are_taken(self):
        dumped = {"candidates": [], "parsed": None, "text": None, "automatic_function_calling_history": []}
        made = types.GenerateContentResponse(**dumped)
        assert made == types.GenerateContentResponse(candidates=[], automatic_function_calling_history=[])
        nested = types.InlinedResponse(response=dumped)
        assert nested.response == made
        assert types.GenerateContentResponse(parsed={"a": 1}).parsed == {"a": 1}
        constructed = types.GenerateContentResponse.model_construct(parsed={"a": 1}, candidates=[])
        assert (constructed.parsed, constructed.candidates, constructed.text) == ({"a": 1}, [], None)

    @pytest.mark.parametrize("options", [{}, {"mode": "json", "by_alias": True}])
    def test_a_dump_may_have_fields_that_only_the_service_knows(self, options):
        job = types.BatchJob.model_validate({"name": "batches/1", "new": 1, "completionStats": {"newer": "2"}})
        assert types.BatchJob(**job.model_dump(**options)) == job
        answer = types.GenerateContentResponse.model_validate(
            {"sdkHttpResponse": {"headers": {}}, "candidates": [{"newest": 3}]}
        )
        assert types.GenerateContentResponse(**answer.model_dump(exclude_none=True, **options)) == answer

    @pytest.mark.parametrize("made", [types.GenerateContentConfig(), types.BatchJob(name="batches/1")])
    def test_a_typo_beside_a_dump_is_refused(self, made):
        with pytest.raises(InvalidInputError, match=r"\.(nme|temprature) is unknown"):
            type(made)(**made.model_dump(), **{"nme" if made.model_fields_set else "temprature": 1})

    def test_a_name_that_is_no_property_is_still_refused(self):
        with pytest.raises(
            InvalidInputError, match=r"^InlinedResponse\.response\.candidate is unknown; did you mean cand"
        ):
            types.InlinedResponse(response={"candidate": [], "text": "a"})

    # An answer that is a union has no fields of its own.
    @pytest.mark.parametrize(
        "name", sorted({each.response for each in OPERATIONS if each.response and not each.response.endswith("Answer")})
    )
    @pytest.mark.parametrize("options", [{}, {"mode": "json"}, {"mode": "json", "by_alias": True}])
    def test_a_dump_of_any_response_loads_again(self, name, options):
        model = getattr(types, name)
        made = model.model_validate({field.alias or key: None for key, field in model.model_fields.items()})
        assert model(**made.model_dump(**options)) == made
        assert model.model_validate(made.model_dump(**options)) == made
