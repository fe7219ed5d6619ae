import asyncio

import pytest

import gemkit
import gemkit.emulator
from gemkit import types
from gemkit._features.embeddings.requests import uses_predict
from gemkit.errors import InvalidInputError, ResponseError, UnsupportedFieldError
from tests.doubles import credentials, recording

TEXT = "text-embedding-005"
FIRST = "gemini-embedding-001"
NEXT = "gemini-embedding-2"
APART = [types.UserContent("a"), types.UserContent("b")]


@pytest.fixture(params=["sync", "async"])
def embed(request):
    def embed(client, **arguments):
        if request.param == "sync":
            return client.models.embed_content(**arguments)
        return asyncio.run(client.aio.models.embed_content(**arguments))

    return embed


def content(*texts):
    return {"role": "user", "parts": [{"text": text} for text in texts]}


def vectors(number):
    return {"embeddings": [{"values": [float(n)]} for n in range(number)]}


def predictions(number):
    return {
        "predictions": [
            {"embeddings": {"values": [float(n)], "statistics": {"truncated": False, "token_count": 4}}}
            for n in range(number)
        ],
        "metadata": {"billableCharacterCount": 9},
    }


@pytest.mark.parametrize(
    ("model", "predicts"),
    [
        (TEXT, True),
        ("text-multilingual-embedding-002", True),
        (FIRST, False),
        (f"publishers/google/models/{FIRST}", False),
        (types.Model(name=f"models/{FIRST}"), False),
        (NEXT, False),
        ("intfloat/multilingual-e5-large-instruct-maas", False),
    ],
)
def test_protocols_of_vertex(model, predicts):
    assert uses_predict(model) is predicts


class TestGemini:
    def test_one_request_per_content(self, embed):
        client, recorder = recording(vectors(3))
        config = {"task_type": "RETRIEVAL_QUERY", "title": "t", "output_dimensionality": 1}
        answer = embed(
            client, model=FIRST, contents=["a", ["b", "c"], types.Content(parts=[types.Part(text="d")])], config=config
        )
        assert recorder.url.endswith(f"/v1beta/models/{FIRST}:batchEmbedContents")
        options = {"taskType": "RETRIEVAL_QUERY", "title": "t", "outputDimensionality": 1}
        assert recorder.body["requests"] == [
            {"model": f"models/{FIRST}", "content": each, **options}
            for each in (content("a"), content("b", "c"), {"parts": [{"text": "d"}]})
        ]
        assert [each.values for each in answer.embeddings] == [[0.0], [1.0], [2.0]]
        assert answer.sdk_http_response.status_code == 200

    @pytest.mark.parametrize("given", ["a", types.Part(text="a"), content("a"), ["a"], ("a",), {"text": "a"}])
    def test_one_content(self, embed, given):
        client, recorder = recording(vectors(1))
        assert len(embed(client, model=FIRST, contents=given).embeddings) == 1
        assert [each["content"] for each in recorder.body["requests"]] == [content("a")]

    def test_a_model_may_be_an_object(self, embed):
        client, recorder = recording(vectors(1))
        embed(client, model=types.Model(name=f"models/{FIRST}"), contents="a")
        assert recorder.body["requests"][0]["model"] == f"models/{FIRST}"

    def test_refusals(self, embed):
        client, recorder = recording()
        config = types.EmbedContentConfig(auto_truncate=True, mime_type="a/b", title="t")
        with pytest.raises(UnsupportedFieldError) as caught:
            embed(client, model=FIRST, contents="a", config=config)
        assert set(caught.value.paths) == {"config.auto_truncate", "config.mime_type"}
        assert caught.value.operation == "models.embed_content"
        assert recorder.requests == []


class TestPredict:
    def test_one_instance_per_content(self, embed):
        client, recorder = recording(predictions(2), backend="vertex")
        config = {
            "task_type": "X",
            "title": "t",
            "mime_type": "m/t",
            "auto_truncate": False,
            "output_dimensionality": 1,
        }
        answer = embed(client, model=TEXT, contents=["a", ["b", "c"]], config=config)
        assert recorder.url.endswith(f"/publishers/google/models/{TEXT}:predict")
        about = {"task_type": "X", "title": "t", "mimeType": "m/t"}
        assert recorder.body == {
            "instances": [{"content": "a", **about}, {"content": "b\nc", **about}],
            "parameters": {"autoTruncate": False, "outputDimensionality": 1},
        }
        assert [each.values for each in answer.embeddings] == [[0.0], [1.0]]
        assert answer.embeddings[0].statistics.token_count == 4
        assert answer.metadata.billable_character_count == 9
        assert answer.sdk_http_response.status_code == 200

    def test_without_options(self, embed):
        client, recorder = recording(predictions(1), backend="vertex")
        embed(client, model=TEXT, contents="a")
        assert recorder.body == {"instances": [{"content": "a"}]}

    def test_media_is_refused_by_place(self, embed):
        client, recorder = recording(backend="vertex")
        picture = types.Part.from_bytes(data=b"a", mime_type="image/png")
        with pytest.raises(InvalidInputError, match=rf"contents\[1\]: {TEXT} embeds text only"):
            embed(client, model=TEXT, contents=["a", picture])
        assert recorder.requests == []

    def test_refusals(self, embed):
        client, recorder = recording(backend="vertex")
        with pytest.raises(UnsupportedFieldError, match=r"config\.document_ocr"):
            embed(client, model=TEXT, contents="a", config={"document_ocr": True})
        assert recorder.requests == []


class TestEmbedContent:
    def test_one(self, embed):
        wire = {"embedding": {"values": [1.0]}, "truncated": True, "usageMetadata": {"promptTokenCount": 2}}
        client, recorder = recording(wire, backend="vertex")
        config = {"task_type": "X", "output_dimensionality": 1, "auto_truncate": True, "document_ocr": True}
        answer = embed(client, model=NEXT, contents=["a"], config=config)
        assert recorder.url.endswith(f"/publishers/google/models/{NEXT}:embedContent")
        options = {"taskType": "X", "outputDimensionality": 1, "autoTruncate": True, "documentOcr": True}
        assert recorder.body == {"content": content("a"), "embedContentConfig": options}
        assert [each.values for each in answer.embeddings] == [[1.0]]
        assert answer.truncated is True
        assert answer.usage_metadata.prompt_token_count == 2

    def test_one_without_options(self, embed):
        client, recorder = recording({"embedding": {"values": [1.0]}}, backend="vertex")
        embed(client, model=NEXT, contents="a")
        assert recorder.body == {"content": content("a")}

    def test_several_without_options(self, embed):
        client, recorder = recording(vectors(2), backend="vertex")
        embed(client, model=NEXT, contents=APART)
        assert recorder.body["requests"] == [{"content": content(text)} for text in "ab"]

    def test_several(self, embed):
        client, recorder = recording(vectors(2), backend="vertex")
        answer = embed(client, model=NEXT, contents=APART, config={"output_dimensionality": 1})
        assert recorder.url.endswith(f"/publishers/google/models/{NEXT}:batchEmbedContents")
        assert recorder.body["requests"] == [
            {"content": content(text), "embedContentConfig": {"outputDimensionality": 1}} for text in "ab"
        ]
        assert len(answer.embeddings) == 2

    def test_refusals(self, embed):
        client, recorder = recording(backend="vertex")
        for contents in ("a", ["a", "b"]):
            with pytest.raises(UnsupportedFieldError, match=r"config\.mime_type"):
                embed(client, model=NEXT, contents=contents, config={"mime_type": "a/b"})
        assert recorder.requests == []


class TestAll:
    @pytest.mark.parametrize(
        ("backend", "model", "reply"),
        [
            ("gemini", FIRST, vectors(1)),
            ("gemini", FIRST, {}),
            ("vertex", TEXT, predictions(1)),
            ("vertex", TEXT, {"predictions": [{}, {}]}),
            ("vertex", NEXT, vectors(3)),
        ],
    )
    def test_another_number_than_asked_for_is_an_error(self, embed, backend, model, reply):
        client, _ = recording(reply, backend=backend)
        with pytest.raises(ResponseError, match=r"2 contents were sent and \d embeddings came back"):
            embed(client, model=model, contents=APART)

    def test_none_for_one(self, embed):
        client, _ = recording({}, backend="vertex")
        with pytest.raises(ResponseError, match="1 contents were sent and 0 embeddings"):
            embed(client, model=NEXT, contents="a")

    @pytest.mark.parametrize("backend", ["gemini", "vertex"])
    @pytest.mark.parametrize("contents", [[], "", None])
    def test_nothing_to_embed(self, embed, backend, contents):
        client, _ = recording(backend=backend)
        with pytest.raises(InvalidInputError, match="contents is required"):
            embed(client, model=FIRST, contents=contents)

    def test_typos_and_options_of_the_call(self, embed):
        client, recorder = recording(vectors(1))
        with pytest.raises(InvalidInputError, match=r"config\.tasktype is unknown; did you mean task_type"):
            embed(client, model=FIRST, contents="a", config={"tasktype": "x"})
        config = types.EmbedContentConfig(http_options={"headers": {"x-own": "1"}, "extra_body": {"novelty": 1}})
        embed(client, model=FIRST, contents="a", config=config)
        assert recorder.last.headers["x-own"] == "1"
        assert recorder.body["novelty"] == 1

    @pytest.mark.parametrize("model", [TEXT, FIRST, NEXT])
    def test_over_the_emulator(self, embed, model):
        with gemkit.emulator.serve() as url:
            for options in (
                {"api_key": "k"},
                {"vertexai": True, "project": "p", "location": "eu", "credentials": credentials()},
            ):
                with gemkit.Client(**options, http_options={"base_url": url}) as client:
                    together = embed(client, model=model, contents=APART, config={"output_dimensionality": 128})
                    alone = embed(client, model=model, contents="b", config={"output_dimensionality": 128})
                    assert [len(each.values) for each in together.embeddings] == [128, 128]
                    assert together.embeddings[1].values == alone.embeddings[0].values


class TestPartsTogether:
    """The models that take text and media together make one embedding of parts in a row."""

    @pytest.mark.parametrize("model", ["gemini-embedding-2", "models/gemini-embedding-2-preview"])
    def test_text_and_an_image_are_one_content(self, model):
        client, recorder = recording({"embeddings": [{"values": [1.0]}]})
        image = types.Part.from_bytes(data=b"a", mime_type="image/png")
        answer = client.models.embed_content(model=model, contents=["a dog", image])
        assert len(answer.embeddings) == 1
        [request] = recorder.body["requests"]
        assert [list(part) for part in request["content"]["parts"]] == [["text"], ["inlineData"]]

    def test_on_vertex_ai(self):
        client, recorder = recording({"embedding": {"values": [1.0]}}, backend="vertex")
        client.models.embed_content(model="gemini-embedding-2", contents=["a dog", "a cat"])
        assert recorder.last.url.path.endswith(":embedContent")
        assert [part["text"] for part in recorder.body["content"]["parts"]] == ["a dog", "a cat"]

    def test_contents_stay_apart(self):
        client, recorder = recording({"embeddings": [{"values": [1.0]}, {"values": [2.0]}]})
        contents = [types.UserContent("a dog"), types.UserContent("a cat")]
        assert len(client.models.embed_content(model="gemini-embedding-2", contents=contents).embeddings) == 2
        assert len(recorder.body["requests"]) == 2

    def test_other_models_embed_each_element(self):
        client, recorder = recording({"embeddings": [{"values": [1.0]}, {"values": [2.0]}]})
        client.models.embed_content(model="gemini-embedding-001", contents=["a dog", "a cat"])
        assert len(recorder.body["requests"]) == 2
