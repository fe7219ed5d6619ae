"""Batches: every source and destination, waiting, results in one form and in order, lines of files."""

import asyncio
import json
import pickle
import re

import httpx
import pytest

import gemkit
from gemkit import batches, types
from gemkit.errors import (
    APIConnectionError,
    APIError,
    APITimeoutError,
    ClientError,
    InternalServerError,
    InvalidInputError,
    NotFoundError,
    ResponseError,
    UnsupportedFieldError,
    UnsupportedOperationError,
)
from tests.doubles import credentials, recording

MODEL = "gemini-2.5-flash"
VERTEX = {"vertexai": True, "api_key": None, "project": "p", "location": "l", "credentials": credentials()}
PROMPTS = {"a": "one", "b": "two", "c": "three"}


def requests(**more):
    return [{"contents": text, "metadata": {"key": key}, **more} for key, text in PROMPTS.items()]


def answer(text):
    return {"candidates": [{"content": {"role": "model", "parts": [{"text": text}]}, "finishReason": "STOP"}]}


def line(key, text):
    return json.dumps({"key": key, "response": answer(text)})


def upload(server, text):
    """Upload a file to the emulator like the service's own clients."""
    data = text.encode()
    with httpx.Client() as http:
        headers = {"x-goog-api-key": "k", "X-Goog-Upload-Protocol": "resumable", "X-Goog-Upload-Command": "start"}
        began = http.post(f"{server.url}/upload/v1beta/files", json={}, headers=headers)
        headers = {"X-Goog-Upload-Command": "upload, finalize", "X-Goog-Upload-Offset": "0"}
        return http.post(began.headers["x-goog-upload-url"], content=data, headers=headers).json()["file"]["name"]


def ended(name="batches/1", state="SUCCEEDED", **metadata):
    return {"name": name, "done": True, "metadata": {"name": name, "state": f"BATCH_STATE_{state}", **metadata}}


class TestCreate:
    @pytest.mark.parametrize(
        "src",
        [
            [{"contents": "hi"}],
            [types.InlinedRequest(contents="hi")],
            ({"contents": [{"role": "user", "parts": [{"text": "hi"}]}]},),
            {"inlined_requests": [{"contents": "hi"}]},
            types.BatchJobSource(inlined_requests=[types.InlinedRequest(contents="hi")]),
        ],
    )
    def test_inlined_requests(self, flavour, src):
        client, recorder = recording(ended())
        job = flavour(client, "batches.create", model=MODEL, src=src)
        assert recorder.url.endswith(f"/v1beta/models/{MODEL}:batchGenerateContent")
        sent = {"request": {"contents": [{"role": "user", "parts": [{"text": "hi"}]}]}}
        assert recorder.body == {"batch": {"inputConfig": {"requests": {"requests": [sent]}}}}
        assert job.name == "batches/1"

    @pytest.mark.parametrize(
        "src",
        [
            "files/abc",
            types.File(name="files/abc"),
            {"file_name": "files/abc"},
            "https://generativelanguage.googleapis.com/v1beta/files/abc",
        ],
    )
    def test_a_file(self, flavour, src):
        client, recorder = recording(ended())
        flavour(client, "batches.create", model=MODEL, src=src, config={"display_name": "d"})
        assert recorder.body == {"batch": {"inputConfig": {"fileName": "files/abc"}, "displayName": "d"}}

    @pytest.mark.parametrize(
        ("src", "wire", "dest"),
        [
            (
                "gs://b/in.jsonl",
                {"instancesFormat": "jsonl", "gcsSource": {"uris": ["gs://b/in.jsonl"]}},
                {"predictionsFormat": "jsonl", "gcsDestination": {"outputUriPrefix": "gs://b/in/dest"}},
            ),
            (
                ["gs://b/1.jsonl", "gs://b/2.jsonl"],
                {"instancesFormat": "jsonl", "gcsSource": {"uris": ["gs://b/1.jsonl", "gs://b/2.jsonl"]}},
                {"predictionsFormat": "jsonl", "gcsDestination": {"outputUriPrefix": "gs://b/1/dest"}},
            ),
            (
                types.BatchJobSource(gcs_uri=["gs://b/other"]),
                {"instancesFormat": "jsonl", "gcsSource": {"uris": ["gs://b/other"]}},
                None,
            ),
            (
                "projects/p/locations/l/datasets/1",
                {
                    "instancesFormat": "vertex-dataset",
                    "vertexMultimodalDatasetSource": {"datasetName": "projects/p/locations/l/datasets/1"},
                },
                None,
            ),
        ],
    )
    def test_sources_of_vertex(self, flavour, src, wire, dest):
        client, recorder = recording({"name": "x"}, backend="vertex")
        flavour(client, "batches.create", model=MODEL, src=src)
        assert recorder.body["model"] == f"publishers/google/models/{MODEL}"
        assert recorder.body["inputConfig"] == wire
        assert recorder.body.get("outputConfig") == dest
        assert re.fullmatch(r"genai_batch_job_\d{14}_[0-9a-f]{5}", recorder.body["displayName"])

    def test_a_table_gets_a_table_of_results_with_the_tag_of_the_name(self, flavour):
        client, recorder = recording({"name": "x"}, backend="vertex")
        flavour(client, "batches.create", model=MODEL, src="bq://p.d.t")
        tag = recorder.body["displayName"].removeprefix("genai_batch_job_")
        assert recorder.body["inputConfig"] == {
            "instancesFormat": "bigquery",
            "bigquerySource": {"inputUri": "bq://p.d.t"},
        }
        assert recorder.body["outputConfig"] == {
            "predictionsFormat": "bigquery",
            "bigqueryDestination": {"outputUri": f"bq://p.d.t_dest_{tag}"},
        }

    @pytest.mark.parametrize(
        ("dest", "wire"),
        [
            ("gs://b/o", {"predictionsFormat": "jsonl", "gcsDestination": {"outputUriPrefix": "gs://b/o"}}),
            (
                {"gcs_uri": "gs://b/o"},
                {"predictionsFormat": "jsonl", "gcsDestination": {"outputUriPrefix": "gs://b/o"}},
            ),
            ("bq://p.d.o", {"predictionsFormat": "bigquery", "bigqueryDestination": {"outputUri": "bq://p.d.o"}}),
            (
                types.BatchJobDestination(bigquery_uri="bq://p.d.o", format="own"),
                {"predictionsFormat": "own", "bigqueryDestination": {"outputUri": "bq://p.d.o"}},
            ),
            (
                {"vertex_dataset": {"display_name": "n"}},
                {"predictionsFormat": "vertex-dataset", "vertexMultimodalDatasetDestination": {"displayName": "n"}},
            ),
        ],
    )
    def test_destinations(self, flavour, dest, wire):
        client, recorder = recording({"name": "x"}, backend="vertex")
        config = types.CreateBatchJobConfig(dest=dest, display_name="d")
        before = config.model_copy(deep=True)
        flavour(client, "batches.create", model=MODEL, src="bq://p.d.t", config=config)
        assert recorder.body["outputConfig"] == wire
        assert recorder.body["displayName"] == "d"
        assert config == before

    @pytest.mark.parametrize(
        ("src", "text"),
        [
            ("whatever", r"src: 'whatever' is not a source of requests: use files/"),
            ([], "src must have at least one request; it is empty"),
            ({}, "src must have exactly one of .*; got none"),
            ({"file_name": "files/a", "gcs_uri": ["gs://b/a"]}, "; got file_name and gcs_uri"),
            (["gs://b/a", {"contents": "a"}], r"src\[1\]: .* is not a gs:// URI, like the first item"),
            (["gs://b/a", "bq://p.d.t"], r"src\[1\]"),
            ([{"content": "a"}], r"src\[0\].*content is unknown; did you mean contents"),
            ({"contents": "a"}, "src.contents is unknown"),
            (None, "src"),
            (3, "src"),
            ("https://example.com/files/", "name is required"),
        ],
    )
    @pytest.mark.parametrize("backend", ["gemini", "vertex"])
    def test_wrong_sources(self, flavour, backend, src, text):
        client, recorder = recording(backend=backend)
        with pytest.raises(InvalidInputError, match=text):
            flavour(client, "batches.create", model=MODEL, src=src)
        assert recorder.requests == []

    def test_what_only_the_other_backend_reads(self, flavour):
        vertex, one = recording(backend="vertex")
        with pytest.raises(UnsupportedFieldError, match=r"src\.inlined_requests.*to_jsonl\(requests, vertexai=True\)"):
            flavour(vertex, "batches.create", model=MODEL, src=requests())
        with pytest.raises(UnsupportedFieldError, match=r"src\.file_name"):
            flavour(vertex, "batches.create", model=MODEL, src="files/a")
        gemini, other = recording()
        with pytest.raises(UnsupportedFieldError, match=r"src\.gcs_uri"):
            flavour(gemini, "batches.create", model=MODEL, src="gs://b/in.jsonl")
        with pytest.raises(UnsupportedFieldError, match=r"config\.dest"):
            flavour(gemini, "batches.create", model=MODEL, src="files/a", config={"dest": "gs://b/o"})
        assert one.requests == other.requests == []

    def test_a_field_of_a_request_is_named_by_its_place(self, flavour):
        client, recorder = recording()
        with pytest.raises(UnsupportedFieldError) as caught:
            flavour(client, "batches.create", model=MODEL, src=requests(config={"labels": {"a": "b"}}))
        assert caught.value.paths == ("src.inlined_requests[0].config.labels",)
        assert recorder.requests == []


class TestCreateEmbeddings:
    @pytest.mark.parametrize("src", ["files/a", types.File(name="files/a"), {"file_name": "files/a"}])
    def test_a_file(self, flavour, src):
        client, recorder = recording(ended())
        flavour(client, "batches.create_embeddings", model="e", src=src)
        assert recorder.body == {"batch": {"inputConfig": {"fileName": "files/a"}}}

    @pytest.mark.parametrize("src", [{}, {"file_name": "files/a", "inlined_requests": {"contents": "a"}}])
    def test_one_source(self, flavour, src):
        client, _ = recording()
        with pytest.raises(InvalidInputError, match="src must have exactly one of file_name, inlined_requests"):
            flavour(client, "batches.create_embeddings", model="e", src=src)

    def test_vertex_has_none(self, flavour):
        client, _ = recording(backend="vertex")
        with pytest.raises(UnsupportedOperationError, match=r"has no batches\.create_embeddings"):
            flavour(client, "batches.create_embeddings", model="e", src="files/a")

    def test_over_the_emulator(self, flavour, make):
        client = make()
        src = {"inlined_requests": {"contents": ["a", "b"], "config": {"output_dimensionality": 128}}}
        job = flavour(client, "batches.create_embeddings", model="gemini-embedding-001", src=src)
        job = flavour(client, "batches.wait", job)
        found = flavour(client, "batches.embedding_results", job)
        assert [each.key for each in found] == ["0", "1"]
        assert [len(each.response.embedding.values) for each in found] == [128, 128]
        with pytest.raises(InvalidInputError, match="embedding_results"):
            flavour(client, "batches.results", job)

    def test_from_a_file_over_the_emulator(self, flavour, make, server):
        embed = {"content": {"parts": [{"text": "a"}]}, "outputDimensionality": 128}
        name = upload(server, "\n".join(json.dumps({"key": key, "request": embed}) for key in "ab"))
        client = make()
        job = flavour(client, "batches.create_embeddings", model="gemini-embedding-001", src=name)
        job = flavour(client, "batches.wait", job)
        found = flavour(client, "batches.embedding_results", job.name)
        assert [(each.key, len(each.response.embedding.values)) for each in found] == [("a", 128), ("b", 128)]


class TestWait:
    @pytest.mark.parametrize("options", [{}, VERTEX])
    def test_until_it_has_ended(self, flavour, make, options):
        client = make(**options)
        src = "gs://b/in.jsonl" if options else requests()
        job = flavour(client, "batches.create", model=MODEL, src=src)
        assert not job.done
        seen = []
        done = flavour(client, "batches.wait", job.name, on_progress=lambda job: seen.append(job.state))
        assert done.state == "JOB_STATE_SUCCEEDED"
        assert seen == ["JOB_STATE_RUNNING", "JOB_STATE_SUCCEEDED"]
        assert client.clock.naps == [2.0]

    def test_a_job_that_has_ended_is_not_looked_up(self, flavour):
        client, recorder = recording()
        job = types.BatchJob(name="batches/1", state="JOB_STATE_PARTIALLY_SUCCEEDED")
        assert flavour(client, "batches.wait", job) is job
        assert recorder.requests == []

    def test_intervals_and_timeout(self, flavour, make):
        client = make()
        job = flavour(client, "batches.create", model=MODEL, src=requests())
        with pytest.raises(APITimeoutError, match=r"batches/batch-1 is not done after 0 s"):
            flavour(client, "batches.wait", job, timeout=0)
        with pytest.raises(InvalidInputError, match="initial_interval"):
            flavour(client, "batches.wait", job, initial_interval=0)
        assert flavour(client, "batches.wait", job, initial_interval=0.5).done
        assert client.clock.naps == []

    @pytest.mark.parametrize("options", [{}, VERTEX])
    def test_a_job_that_fails(self, flavour, make, options):
        client = make(**options)
        src = "gs://b/in.jsonl" if options else requests()
        job = flavour(client, "batches.create", model=MODEL, src=src, config={"display_name": "[[fail]]"})
        with pytest.raises(InternalServerError, match="failure was requested") as caught:
            flavour(client, "batches.wait", job)
        assert caught.value.operation.state == "JOB_STATE_FAILED"
        assert caught.value.operation.name == job.name
        with pytest.raises(InternalServerError, match="failure was requested"):
            flavour(client, "batches.results", caught.value.operation)

    @pytest.mark.parametrize("options", [{}, VERTEX])
    def test_a_job_that_is_cancelled(self, flavour, make, options):
        client = make(**options)
        job = flavour(client, "batches.create", model=MODEL, src="gs://b/in.jsonl" if options else requests())
        flavour(client, "batches.cancel", name=job.name)
        with pytest.raises(ClientError, match="was cancelled") as caught:
            flavour(client, "batches.wait", job)
        assert caught.value.operation.state == "JOB_STATE_CANCELLED"

    @pytest.mark.parametrize(("state", "code"), [("EXPIRED", 504), ("CANCELLED", 499), ("FAILED", 500)])
    def test_a_job_that_does_not_say_why(self, flavour, state, code):
        client, _ = recording(ended(state=state))
        with pytest.raises(APIError, match=f"batches/1 ended as JOB_STATE_{state}") as caught:
            flavour(client, "batches.wait", "batches/1")
        assert caught.value.code == code

    def test_no_job(self, flavour):
        client, recorder = recording()
        for job in (None, 3, "", types.BatchJob()):
            with pytest.raises(InvalidInputError, match="job must be a batch job that has a name, or its name"):
                flavour(client, "batches.wait", job)
        assert recorder.requests == []

    def test_a_job_that_is_not_there(self, flavour, make):
        client = make()
        with pytest.raises(NotFoundError):
            flavour(client, "batches.wait", "batches/none")

    def test_an_interruption_cancels_only_if_told(self, make):
        client = make()

        def interrupt(_):
            raise KeyboardInterrupt

        for told, state in ((False, "JOB_STATE_RUNNING"), (True, "JOB_STATE_CANCELLED")):
            job = client.batches.create(model=MODEL, src=requests())
            with pytest.raises(KeyboardInterrupt):
                client.batches.wait(job, on_progress=interrupt, cancel_on_interrupt=told)
            assert next(each for each in client.batches.list() if each.name == job.name).state == state

    def test_progress_may_be_async(self, make):
        client = make()
        seen = []

        async def main():
            async def note(job):
                seen.append(job.state)

            job = await client.aio.batches.create(model=MODEL, src=requests())
            await client.aio.batches.wait(job, on_progress=note)
            await client.aio.aclose()

        asyncio.run(main())
        assert seen == ["JOB_STATE_RUNNING", "JOB_STATE_SUCCEEDED"]


class TestResults:
    def run(self, flavour, client, src):
        return flavour(client, "batches.wait", flavour(client, "batches.create", model=MODEL, src=src))

    def test_inlined(self, flavour, make):
        job = self.run(flavour, client := make(), requests())
        found = flavour(client, "batches.results", job)
        assert {each.key: each.response.text for each in found} == {
            key: f'You said: "{text}".' for key, text in PROMPTS.items()
        }
        assert [each.error for each in found] == [None, None, None]
        assert found[0].metadata == {"key": "a"}

    def test_one_that_fails_does_not_hide_the_others(self, flavour, make):
        src = [*requests(), {"contents": "no", "config": {"cached_content": "none"}}]
        job = self.run(flavour, client := make(), src)
        assert job.completion_stats.failed_count == 1
        found = flavour(client, "batches.results", job.name, requests=src)
        assert [each.key for each in found] == ["a", "b", "c", "3"]
        assert [each.response is None for each in found] == [False, False, False, True]
        assert found[3].error.code == 7
        assert "cachedContents/none" in found[3].error.message

    def test_from_a_file(self, flavour, make, server):
        src = requests(config={"response_schema": int})
        name = upload(server, batches.to_jsonl(src) + '{"key": "bad", "request": {"contents": 3}}\n')
        job = self.run(flavour, client := make(), name)
        assert job.dest.file_name.startswith("files/")
        found = flavour(client, "batches.results", job, requests=[*src[::-1], {"contents": "x"}])
        assert [each.key for each in found] == ["c", "b", "a", "3", "bad"]
        assert [each.response.parsed for each in found[:3]] == [1, 1, 1]
        assert found[3].error.message == "the batch gave no result for this request"
        assert found[4].error.code == 3
        assert [each.key for each in flavour(client, "batches.results", job)] == ["a", "b", "c", "bad"]
        keys = flavour(client, "batches.results", job, requests=["bad", "b"])
        assert [each.key for each in keys] == ["bad", "b", "a", "c"]

    def test_a_lost_connection_is_not_the_end(self, flavour, make, server):
        job = self.run(flavour, client := make(), upload(server, batches.to_jsonl(requests())))
        server.faults.add(gemkit.emulator.Fault(kind="truncate", match="download", times=1))
        assert len(flavour(client, "batches.results", job)) == 3
        assert len(client.clock.naps) == 2
        server.faults.add(gemkit.emulator.Fault(kind="drop", match="download", times=None))
        with pytest.raises(APIConnectionError):
            flavour(client, "batches.results", job)

    def test_redirects_are_followed_within_the_service(self, flavour):
        def moved(request):
            if request.url.host == "storage.googleapis.com":
                assert not {"x-goog-api-key", "authorization"} & set(request.headers)
                return httpx.Response(200, text=line("a", "one"))
            where = "https://storage.googleapis.com/x" if "files/good" in str(request.url) else "https://example.com/"
            return httpx.Response(302, headers={"location": where})

        client, _ = recording(moved)
        job = types.BatchJob(name="batches/1", state="JOB_STATE_SUCCEEDED", dest={"file_name": "files/good"})
        assert flavour(client, "batches.results", job)[0].response.text == "one"
        job.dest.file_name = "files/bad"
        with pytest.raises(ResponseError, match=r"redirect is on example\.com"):
            flavour(client, "batches.results", job)

    @pytest.mark.parametrize("known", [True, False])
    def test_order_of_the_requests_whatever_order_they_come_in(self, flavour, known):
        answers = [{"metadata": {"key": key}, "response": answer(key)} for key in "cab"]
        inputs = {"inputConfig": {"requests": {"requests": [{"metadata": {"key": key}} for key in "abc"]}}}
        client, _ = recording(
            ended(output={"inlinedResponses": {"inlinedResponses": answers}}, **(inputs if known else {}))
        )
        given = {} if known else {"requests": requests()}
        found = flavour(client, "batches.results", "batches/1", **given)
        assert [(each.key, each.response.text) for each in found] == [("a", "a"), ("b", "b"), ("c", "c")]

    def test_answers_without_keys_go_by_position(self, flavour):
        answers = [{"response": answer("1")}, {"error": {"code": 8, "message": "no"}}, {"response": answer("3")}]
        client, _ = recording(ended(output={"inlinedResponses": {"inlinedResponses": answers}}))
        found = flavour(client, "batches.results", "1", requests=requests())
        assert [(each.key, each.error and each.error.code) for each in found] == [("a", None), ("b", 8), ("c", None)]
        assert [each.key for each in flavour(client, "batches.results", "1")] == ["0", "1", "2"]

    def test_a_job_at_work(self, flavour, make):
        client = make()
        job = flavour(client, "batches.create", model=MODEL, src=requests())
        with pytest.raises(InvalidInputError, match="batches/batch-1 is still JOB_STATE_RUNNING: `wait` for it first"):
            flavour(client, "batches.results", job)

    def test_a_job_without_results(self, flavour):
        client, _ = recording(ended())
        with pytest.raises(ResponseError, match="does not say where its results are"):
            flavour(client, "batches.results", "batches/1")

    def test_a_job_that_ended_early_keeps_what_it_had(self, flavour):
        output = {"inlinedResponses": {"inlinedResponses": [{"metadata": {"key": "b"}, "response": answer("b")}]}}
        client, _ = recording(ended(state="EXPIRED", output=output))
        found = flavour(client, "batches.results", "batches/1", requests=requests())
        assert [each.response is None for each in found] == [True, False, True]

    def test_vertex_needs_somebody_who_can_read(self, flavour, make):
        job = self.run(flavour, client := make(**VERTEX), "gs://b/in.jsonl")
        with pytest.raises(InvalidInputError, match=r"read: .* are at gs://b/in/dest/prediction-model-1"):
            flavour(client, "batches.results", job)
        asked = requests(config={"temperature": 1})
        sent = [json.loads(each) for each in batches.to_jsonl(asked, vertexai=True).splitlines()]
        sent[1]["request"]["generationConfig"] = {"temperature": 1, "topP": None}
        results = [
            {"status": "", "processed_time": "now", "request": sent[2]["request"], "response": answer("three")},
            {"status": "Bad Request: no", "request": sent[0]["request"], "response": {}},
            {"status": "", "request": sent[1]["request"], "response": answer("two")},
        ]
        places = []

        def read(place):
            places.append(place)
            return "\n".join(map(json.dumps, results)).encode()

        found = flavour(client, "batches.results", job, requests=asked, read=read)
        assert places == ["gs://b/in/dest/prediction-model-1"]
        assert [each.key for each in found] == ["a", "b", "c"]
        assert found[0].error.message == "Bad Request: no"
        assert [each.response.text for each in found[1:]] == ["two", "three"]

    @pytest.mark.parametrize(
        ("src", "config", "place"),
        [
            ("gs://b/in.jsonl", {}, "gs://b/in/dest/prediction-model-1"),
            ("bq://p.d.t", {"dest": "bq://p.d.o"}, "bq://p.d.o"),
            (
                "projects/p/locations/l/datasets/1",
                {"dest": {"vertex_dataset": {"display_name": "n"}}},
                "projects/p/locations/l/datasets/results-1",
            ),
        ],
    )
    def test_places_to_read(self, flavour, make, src, config, place):
        client = make(**VERTEX)
        job = flavour(client, "batches.create", model=MODEL, src=src, config=config)
        job = flavour(client, "batches.wait", job)
        places = []
        assert flavour(client, "batches.results", job, read=lambda where: places.append(where) or "") == []
        assert places == [place]

    def test_a_table_without_a_dataset(self, flavour):
        client, _ = recording(backend="vertex")
        job = types.BatchJob(name="n", state="JOB_STATE_SUCCEEDED", output_info={"bigquery_output_table": "t"})
        with pytest.raises(InvalidInputError, match="results of n are at t;"):
            flavour(client, "batches.results", job)

    def test_reading_may_be_async(self, make):
        client = make(**VERTEX)

        async def main():
            async def read(_):
                return line("a", "one")

            job = await client.aio.batches.create(model=MODEL, src="bq://p.d.t")
            job = await client.aio.batches.wait(job)
            found = await client.aio.batches.results(job, read=read)
            await client.aio.aclose()
            return found

        assert asyncio.run(main())[0].response.text == "one"

    @pytest.mark.parametrize(
        ("text", "told"), [("{", "line 1 .* not JSON"), (f"{line('a', 'a')}\n\n3", "line 3 .* not a JSON object")]
    )
    def test_what_is_no_line(self, text, told):
        with pytest.raises(ResponseError, match=told):
            batches.from_jsonl(text)


class TestLines:
    def test_of_gemini(self):
        def get_weather(city: str) -> str:
            """Look up the weather."""

        config = {
            "system_instruction": "Be brief",
            "tools": [get_weather, {"google_search": {}}],
            "response_schema": {"type": "STRING"},
            "temperature": 0.5,
            "cached_content": "c",
            "http_options": {"extra_body": {"novelty": 1}},
        }
        asked = [types.InlinedRequest(contents=["hi"], config=config, metadata={"key": "k"})]
        (text,) = batches.to_jsonl(asked).splitlines()
        client, recorder = recording()
        client.models.generate_content(model="m", contents=["hi"], config=config)
        assert json.loads(text) == {"key": "k", "request": recorder.body}

    def test_of_vertex(self):
        asked = [{"contents": "hi", "config": {"labels": {"a": "b"}, "cached_content": "c"}}]
        text = batches.to_jsonl(asked, vertexai=True, project="p", location="l")
        wire = json.loads(text)["request"]
        assert wire["labels"] == {"a": "b"}
        assert wire["cachedContent"] == "projects/p/locations/l/cachedContents/c"
        assert list(json.loads(text)) == ["request"]

    def test_keys(self):
        def keys(given):
            return [json.loads(each)["key"] for each in batches.to_jsonl(given).splitlines()]

        assert keys([{"contents": "a"}, {"contents": "b", "metadata": {"key": 7}}]) == ["0", "7"]
        assert keys({"x": {"contents": "a"}, "y": types.InlinedRequest(contents="b")}) == ["x", "y"]
        assert keys([]) == []
        assert keys({"contents": "a"} for _ in range(2)) == ["0", "1"]

    def test_every_line_is_one_line(self):
        text = batches.to_jsonl([{"contents": "a\nb\u2028c"}, {"contents": "d"}])
        assert text.count("\n") == 2
        assert text.endswith("\n")

    def test_a_model_of_its_own(self):
        (text,) = batches.to_jsonl([{"contents": "a", "model": "m"}]).splitlines()
        assert json.loads(text)["request"]["model"] == "models/m"
        with pytest.raises(UnsupportedFieldError, match=r"requests\[0\]\.model\. The model is set for the whole job"):
            batches.to_jsonl([{"contents": "a", "model": "m"}], vertexai=True)

    @pytest.mark.parametrize(
        ("given", "text"),
        [
            ("text", "requests must be a list of requests"),
            (3, "requests must be a list of requests"),
            ([3], r"requests\[0\]"),
            ([{"contents": "a", "conf": {}}], "conf is unknown"),
            ({"k": {"contents": "a", "conf": {}}}, r"requests\['k'\].*conf is unknown"),
            ([{"contents": "a"}, {"contents": "b", "metadata": {"key": "0"}}], "'0' is the key of two requests"),
            ([{"contents": "a", "metadata": {"note": 1}}], r"requests\[0\]\.metadata: .* remove note"),
            ([{}], "contents is required"),
        ],
    )
    def test_wrong_requests(self, given, text):
        with pytest.raises(InvalidInputError, match=text):
            batches.to_jsonl(given)

    def test_refusals_are_named_by_place(self):
        with pytest.raises(UnsupportedFieldError, match=r"requests\[0\]\.config\.labels"):
            batches.to_jsonl([{"contents": "a", "config": {"labels": {"a": "b"}}}])

    def test_there_and_back(self):
        text = "\n".join([line("b", "2"), "", json.dumps({"key": "a", "error": {"code": 3, "message": "no"}}), ""])
        found = batches.from_jsonl(text.encode(), requests=requests())
        assert [(each.key, each.response.text if each.response else each.error.code) for each in found[:2]] == [
            ("a", 3),
            ("b", "2"),
        ]
        assert found[2] == batches.BatchResult(
            "c", None, types.JobError(message="the batch gave no result for this request")
        )
        assert [each.key for each in batches.from_jsonl(text)] == ["b", "a"]

    def test_two_alike_on_vertex_keep_apart(self):
        asked = [{"contents": "same"}, {"contents": "same"}]
        sent = [json.loads(each)["request"] for each in batches.to_jsonl(asked, vertexai=True).splitlines()]
        text = "\n".join(json.dumps({"request": each, "response": answer(str(n))}) for n, each in enumerate(sent))
        found = batches.from_jsonl(text, vertexai=True, requests=asked)
        assert [(each.key, each.response.text) for each in found] == [("0", "0"), ("1", "1")]


def test_results_are_pickled_by_their_public_name():
    result = batches.BatchResult("a", metadata={"key": "a"})
    pickled = pickle.dumps(result)
    assert b"gemkit.batches" in pickled
    assert b"_features" not in pickled
    assert pickle.loads(pickled) == result
