"""What a program that runs batches, tunes models and makes media looks like to a type checker."""

from typing import assert_type

import gemkit as genai
from gemkit import batches, types


def run_batches(client: genai.Client) -> None:
    job = client.batches.create(model="m", src=[{"contents": "a", "metadata": {"key": "k"}}])
    assert_type(job, types.BatchJob)
    client.batches.create(model="m", src=[types.InlinedRequest(contents="a"), types.InlinedRequest(contents="b")])
    client.batches.create(model="m", src={"inlined_requests": [{"contents": "a"}]})
    client.batches.create(model="m", src=types.File(name="files/a"), config={"display_name": "d"})
    client.batches.create(model="m", src=["gs://b/1", "gs://b/2"], config={"dest": "gs://b/o"})
    client.batches.create_embeddings(model="m", src={"inlined_requests": {"contents": ["a", "b"]}})
    done = client.batches.wait(job, timeout=5, on_progress=lambda job: print(job.state))
    assert_type(done, types.BatchJob)
    found = client.batches.results(done, requests=[{"contents": "a"}], read=lambda place: place)
    assert_type(found, list[batches.BatchResult[types.GenerateContentResponse]])
    for result in found:
        print(result.key, result.response.text if result.response else result.error)
    for vector in client.batches.embedding_results("batches/1"):
        assert_type(vector.response, types.SingleEmbedContentResponse | None)
    assert_type(batches.to_jsonl({"k": {"contents": "a"}}), str)
    batches.from_jsonl(b"", requests=["k"])


async def run_batches_async(client: genai.AsyncClient) -> None:
    async def note(job: types.BatchJob) -> None:
        print(job.state)

    async def read(place: str) -> str:
        return place

    job = await client.batches.wait("batches/1", on_progress=note)
    found = await client.batches.results(job, read=read)
    assert_type(found[0].error, types.JobError | None)


def tune(client: genai.Client) -> None:
    job = client.tunings.tune(
        base_model="m",
        training_dataset={"examples": [{"text_input": "a", "output": "b"}]},
        config={"epoch_count": 1},
    )
    assert_type(client.tunings.wait(job), types.TuningJob)
    client.tunings.tune(base_model=job, training_dataset=types.TuningDataset(gcs_uri="gs://b/x"))


def make_media(client: genai.Client, image: types.Image) -> None:
    operation = client.models.generate_videos(model="m", prompt="a", image=image, config={"number_of_videos": 1})
    assert_type(client.operations.wait(operation), types.GenerateVideosOperation)
    client.models.generate_videos(model="m", source={"prompt": "a"})
    client.models.edit_image(
        model="m",
        prompt="a",
        reference_images=[
            types.RawReferenceImage(reference_id=1, reference_image=image),
            types.MaskReferenceImage(reference_id=2),
        ],
    )
    client.models.edit_image(model="m", prompt="a", reference_images=[{"reference_id": 1, "reference_image": image}])
