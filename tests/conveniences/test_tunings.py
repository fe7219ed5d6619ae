"""Tuning: methods, base models, and waiting."""

import pytest

from gemkit import types
from gemkit.errors import (
    APIError,
    APITimeoutError,
    ClientError,
    InternalServerError,
    InvalidInputError,
    NotFoundError,
    ResponseError,
    UnsupportedFieldError,
)
from tests.doubles import credentials, recording

MODEL = "gemini-2.5-flash"
VERTEX = {"vertexai": True, "api_key": None, "project": "p", "location": "l", "credentials": credentials()}
EXAMPLES = {"examples": [{"text_input": "1", "output": "2"}]}
CLOUD = types.TuningDataset(gcs_uri="gs://b/train.jsonl")
TUNED = "projects/p/locations/l/models/7@2"


def dataset(options):
    return CLOUD if options else EXAMPLES


class TestStart:
    def test_gemini(self, flavour):
        operation = {"name": "tunedModels/t/operations/o", "metadata": {"tunedModel": "tunedModels/t"}}
        client, recorder = recording(operation)
        config = {"tuned_model_display_name": "d", "epoch_count": 3}
        job = flavour(client, "tunings.tune", base_model=MODEL, training_dataset=EXAMPLES, config=config)
        assert recorder.url.endswith("/v1beta/tunedModels")
        assert recorder.body == {
            "baseModel": f"models/{MODEL}",
            "displayName": "d",
            "tuningTask": {
                "trainingData": {"examples": {"examples": [{"textInput": "1", "output": "2"}]}},
                "hyperparameters": {"epochCount": 3},
            },
        }
        assert (job.name, job.state, job.has_ended) == ("tunedModels/t", "JOB_STATE_QUEUED", False)
        assert job.http_response.status_code == 200

    def test_gemini_without_metadata(self, flavour):
        client, _ = recording({"name": "tunedModels/t/operations/o"})
        job = flavour(client, "tunings.tune", base_model=MODEL, training_dataset=EXAMPLES)
        assert job.name == "tunedModels/t"

    def test_gemini_failing_at_once(self, flavour):
        client, _ = recording(
            {"name": "tunedModels/t/operations/o", "done": True, "error": {"code": 3, "message": "no"}}
        )
        job = flavour(client, "tunings.tune", base_model=MODEL, training_dataset=EXAMPLES)
        with pytest.raises(APIError, match="no") as caught:
            flavour(client, "tunings.wait", job)
        assert caught.value.code == 400

    def test_gemini_naming_nothing(self, flavour):
        client, _ = recording({})
        with pytest.raises(ResponseError, match="neither an operation nor a model"):
            flavour(client, "tunings.tune", base_model=MODEL, training_dataset=EXAMPLES)

    @pytest.mark.parametrize(
        "base_model",
        [
            MODEL,
            f"publishers/google/models/{MODEL}",
            f"projects/p/locations/l/publishers/google/models/{MODEL}",
        ],
    )
    def test_vertex(self, flavour, base_model):
        client, recorder = recording({"name": "x"}, backend="vertex")
        config = types.CreateTuningJobConfig(epoch_count=3)
        flavour(client, "tunings.tune", base_model=base_model, training_dataset=CLOUD, config=config)
        spec = {"trainingDatasetUri": "gs://b/train.jsonl", "hyperParameters": {"epochCount": "3"}}
        assert recorder.url.endswith("/tuningJobs")
        sent = recorder.body
        sent["supervisedTuningSpec"]["hyperParameters"]["epochCount"] = "3"
        assert sent == {"baseModel": base_model, "supervisedTuningSpec": spec}

    @pytest.mark.parametrize(
        "base_model",
        [
            TUNED,
            types.TunedModel(model=TUNED, endpoint="projects/p/locations/l/endpoints/7"),
            types.TuningJob(name="projects/p/locations/l/tuningJobs/1", tuned_model={"model": TUNED}),
        ],
    )
    @pytest.mark.parametrize("checkpoint", [None, "3"])
    def test_vertex_goes_on_from_a_tuned_model(self, flavour, base_model, checkpoint):
        client, recorder = recording({"name": "x"}, backend="vertex")
        config = types.CreateTuningJobConfig(pre_tuned_model_checkpoint_id=checkpoint)
        flavour(client, "tunings.tune", base_model=base_model, training_dataset=CLOUD, config=config)
        chosen = {"checkpointId": checkpoint} if checkpoint else {}
        assert recorder.body["preTunedModel"] == {"tunedModelName": TUNED, **chosen}
        assert "baseModel" not in recorder.body
        assert len(recorder.requests) == 1

    def test_vertex_goes_on_from_a_job_by_its_name(self, flavour, make):
        client = make(**VERTEX)
        first = flavour(client, "tunings.tune", base_model=MODEL, training_dataset=CLOUD)
        with pytest.raises(InvalidInputError, match="a job without a model in state JOB_STATE_RUNNING"):
            flavour(client, "tunings.tune", base_model=first.name, training_dataset=CLOUD)
        first = flavour(client, "tunings.wait", first)
        second = flavour(client, "tunings.tune", base_model=first.name, training_dataset=CLOUD)
        assert second.pre_tuned_model.tuned_model_name == first.tuned_model.model

    def test_checkpoints_are_of_tuned_models(self, flavour):
        client, recorder = recording(backend="vertex")
        with pytest.raises(InvalidInputError, match=f"pre_tuned_model_checkpoint_id: {MODEL} is not a tuned model"):
            flavour(
                client,
                "tunings.tune",
                base_model=MODEL,
                training_dataset=CLOUD,
                config={"pre_tuned_model_checkpoint_id": "1"},
            )
        assert recorder.requests == []

    @pytest.mark.parametrize("base_model", [None, "", 3, types.TunedModel()])
    @pytest.mark.parametrize("backend", ["gemini", "vertex"])
    def test_no_model(self, flavour, backend, base_model):
        client, recorder = recording(backend=backend)
        with pytest.raises(InvalidInputError, match="model"):
            flavour(
                client,
                "tunings.tune",
                base_model=base_model,
                training_dataset=CLOUD if backend == "vertex" else EXAMPLES,
            )
        assert recorder.requests == []

    def test_what_a_backend_lacks(self, flavour):
        gemini, one = recording()
        with pytest.raises(UnsupportedFieldError, match=r"training_dataset\.gcs_uri"):
            flavour(gemini, "tunings.tune", base_model=MODEL, training_dataset=CLOUD)
        with pytest.raises(UnsupportedFieldError, match=r"config\.pre_tuned_model_checkpoint_id"):
            flavour(
                gemini,
                "tunings.tune",
                base_model=MODEL,
                training_dataset=EXAMPLES,
                config={"pre_tuned_model_checkpoint_id": "1"},
            )
        vertex, other = recording(backend="vertex")
        with pytest.raises(UnsupportedFieldError, match=r"training_dataset\.examples"):
            flavour(vertex, "tunings.tune", base_model=MODEL, training_dataset=EXAMPLES)
        with pytest.raises(InvalidInputError, match=r"epochcount is unknown; did you mean epoch_count"):
            flavour(vertex, "tunings.tune", base_model=MODEL, training_dataset=CLOUD, config={"epochcount": 1})
        assert one.requests == other.requests == []


@pytest.mark.parametrize("options", [{}, VERTEX], ids=["gemini", "vertex"])
class TestWait:
    def test_until_there_is_a_model_that_answers(self, flavour, make, options):
        client = make(**options)
        job = flavour(client, "tunings.tune", base_model=MODEL, training_dataset=dataset(options))
        seen = []
        done = flavour(client, "tunings.wait", job.name, on_progress=lambda job: seen.append(job.state))
        assert seen == ["JOB_STATE_RUNNING", "JOB_STATE_SUCCEEDED"]
        assert done.has_succeeded
        assert client.clock.naps == [2.0]
        answer = flavour(client, "models.generate_content", model=done.tuned_model.endpoint, contents="hi")
        assert answer.text == 'You said: "hi".'
        assert flavour(client, "tunings.get", name=done.name).state == "JOB_STATE_SUCCEEDED"

    def test_a_job_that_fails(self, flavour, make, options):
        client = make(**options)
        config = {"tuned_model_display_name": "[[fail]]"}
        job = flavour(client, "tunings.tune", base_model=MODEL, training_dataset=dataset(options), config=config)
        with pytest.raises(InternalServerError) as caught:
            flavour(client, "tunings.wait", job)
        assert caught.value.operation.state == "JOB_STATE_FAILED"
        assert ("failure was requested" in str(caught.value)) is bool(options)
        with pytest.raises(InternalServerError):
            flavour(client, "tunings.wait", caught.value.operation)

    def test_a_job_that_is_cancelled(self, flavour, make, options):
        client = make(**options)
        job = flavour(client, "tunings.tune", base_model=MODEL, training_dataset=dataset(options))
        flavour(client, "tunings.cancel", name=job.name)
        with pytest.raises((ClientError, InternalServerError)) as caught:
            flavour(client, "tunings.wait", job)
        assert caught.value.operation.state == ("JOB_STATE_CANCELLED" if options else "JOB_STATE_FAILED")

    def test_timeout(self, flavour, make, options):
        client = make(**options)
        job = flavour(client, "tunings.tune", base_model=MODEL, training_dataset=dataset(options))
        with pytest.raises(APITimeoutError, match=f"{job.name} is not done after 0 s"):
            flavour(client, "tunings.wait", job, timeout=0)

    def test_no_job(self, flavour, make, options):
        client = make(**options)
        with pytest.raises(InvalidInputError, match="job must be a tuning job that has a name, or its name"):
            flavour(client, "tunings.wait", types.TuningJob())
        with pytest.raises(NotFoundError):
            flavour(client, "tunings.wait", "none" if not options else "projects/p/locations/l/tuningJobs/none")

    def test_an_interruption_cancels_if_told(self, make, options):
        client = make(**options)
        job = client.tunings.tune(base_model=MODEL, training_dataset=dataset(options))

        def interrupt(_):
            raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            client.tunings.wait(job, on_progress=interrupt, cancel_on_interrupt=True)
        assert client.tunings.get(name=job.name).has_ended


def test_jobs_are_listed(flavour, make):
    client = make(**VERTEX)
    for _ in range(3):
        flavour(client, "tunings.tune", base_model=MODEL, training_dataset=CLOUD)
    assert len(flavour(client, "tunings.list", config={"page_size": 2})) == 3


def test_a_reward_is_tried_out(flavour, make):
    client = make(**VERTEX)
    answer = flavour(
        client,
        "tunings.validate_reward",
        parent="projects/p/locations/l",
        sample_response={"parts": [{"text": "4"}]},
        example={"contents": [{"role": "user", "parts": [{"text": "2 + 2?"}]}]},
        single_reward_config={"reward_name": "exact"},
    )
    assert answer.overall_reward == 1.0
    assert answer.reward_info_details["exact"].reward == 1.0
