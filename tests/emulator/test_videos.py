import base64

import pytest

from .conftest import VERTEX
from .polling import poll

MODEL = VERTEX.replace("gemini-2.5-flash", "veo-3.0-generate-001")
ENDPOINT = "/v1beta1/projects/p/locations/l/endpoints/7"
EXPRESS_MODEL = "/v1beta1/publishers/google/models/veo-3.0-generate-001"
TYPE = "type.googleapis.com/cloud.ai.large_models.vision.GenerateVideoResponse"


def start(caller, path=MODEL, prompt="a cat", **parameters):
    body = {"instances": [{"prompt": prompt}], "parameters": parameters}
    return caller.post(f"{path}:predictLongRunning", body)


def fetch(caller, name, path=MODEL):
    return caller.post(f"{path}:fetchPredictOperation", {"operationName": name})


def finish(caller, path=MODEL, **options):
    name = start(caller, path, **options).json()["name"]
    first, second, third = (fetch(caller, name, path).json() for _ in range(3))
    assert first == {"name": name}
    assert second == third
    assert second["done"] is True
    return second["response"]


@pytest.mark.parametrize("path", [MODEL, ENDPOINT])
def test_videos_as_bytes(caller, path):
    began = start(caller, path)
    assert began.json() == {"name": f"{path.removeprefix('/v1beta1/')}/operations/1"}
    response = finish(caller, path, sampleCount=2)
    assert (response["@type"], response["raiMediaFilteredCount"], len(response["videos"])) == (TYPE, 0, 2)
    assert response["videos"][0]["mimeType"] == "video/mp4"
    data = base64.b64decode(response["videos"][0]["bytesBase64Encoded"])
    kinds = []
    while data:
        length = int.from_bytes(data[:4], "big")
        kinds.append(data[4:8])
        data = data[length:]
    assert kinds == [b"ftyp", b"moov"]


def test_videos_in_storage(caller):
    response = finish(caller, sampleCount=2, storageUri="gs://b/out/")
    assert response["videos"] == [
        {"mimeType": "video/mp4", "gcsUri": f"gs://b/out/sample_{number}.mp4"} for number in range(2)
    ]


def test_filtered_videos(caller):
    response = finish(caller, prompt="[[block]]", sampleCount=3)
    assert response["raiMediaFilteredCount"] == 3
    assert "[[block]]" in response["raiMediaFilteredReasons"][0]
    assert "videos" not in response


def test_express_mode_starts_videos(caller):
    model = EXPRESS_MODEL.removeprefix("/v1beta1/")
    # Only below a project and a location can an operation be asked for.
    name = start(caller, EXPRESS_MODEL).json()["name"]
    assert name == f"projects/express/locations/us-central1/{model}/operations/1"


@pytest.mark.parametrize("instances", [[], [{}], [{"prompt": ""}], [{"prompt": "a"}, {"prompt": "b"}]])
def test_refused_instances(shared, instances):
    assert shared.post(f"{MODEL}:predictLongRunning", {"instances": instances}).status_code == 400


@pytest.mark.parametrize("count", [0, 5, "many"])
def test_refused_numbers(shared, count):
    assert start(shared, sampleCount=count).status_code == 400


def test_an_operation_is_asked_of_its_own_model(caller):
    name = start(caller).json()["name"]
    assert fetch(caller, name, ENDPOINT).status_code == 400
    assert fetch(caller, name + "0").status_code == 404
    assert fetch(caller, "").status_code == 400


GEMINI_MODEL = "/v1beta/models/veo-3.0-generate-001"


def test_videos_of_the_gemini_developer_api_can_be_downloaded(caller):
    began = start(caller, GEMINI_MODEL, sampleCount=2, aspectRatio="16:9").json()
    assert began == {"name": "models/veo-3.0-generate-001/operations/1"}
    *_, done = poll(caller, f"/v1beta/{began['name']}")
    assert done["name"] == began["name"]
    samples = done["response"]["generateVideoResponse"]["generatedSamples"]
    assert len({sample["video"]["uri"] for sample in samples}) == 2
    for sample in samples:
        video = caller.http.get(sample["video"]["uri"])
        assert video.headers["content-type"] == "video/mp4"
        assert video.content[4:8] == b"ftyp"


def test_filtered_failing_and_refused_videos_of_the_gemini_developer_api(caller):
    def finished(prompt):
        return poll(caller, f"/v1beta/{start(caller, GEMINI_MODEL, prompt).json()['name']}")[-1]

    filtered = finished("a [[block]]")["response"]["generateVideoResponse"]
    assert filtered["raiMediaFilteredCount"] == 1
    assert "generatedSamples" not in filtered
    assert finished("a [[fail]]")["error"]["code"] == 13
    refused = start(caller, GEMINI_MODEL, storageUri="gs://b/o")
    assert refused.status_code == 400
    assert refused.json()["error"]["message"] == ("parameters.storageUri is not supported by the Gemini Developer API.")
    assert start(caller, GEMINI_MODEL, sampleCount=9).status_code == 400
    assert caller.post(f"{GEMINI_MODEL}:predictLongRunning", {"instance": []}).status_code == 400
    assert caller.get(f"{GEMINI_MODEL}/operations/unknown").status_code == 404
