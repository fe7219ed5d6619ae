import base64
import struct
import zlib

import pytest

from gemkit.emulator.media import png, png_size

from .conftest import EXPRESS, VERTEX

IMAGE = {"bytesBase64Encoded": png(), "mimeType": "image/png"}
GENERATE, EDIT, UPSCALE = "imagen-4.0-generate-001", "imagen-3.0-capability-001", "imagen-4.0-upscale-preview"
TRY_ON, RECONTEXT, SEGMENT = (
    "virtual-try-on-preview-08-04",
    "imagen-product-recontext-preview",
    "image-segmentation-001",
)
PERSON, PRODUCTS = {"image": IMAGE}, [{"image": IMAGE}]
REFERENCES = [{"referenceId": 1, "referenceType": "REFERENCE_TYPE_RAW", "referenceImage": IMAGE}]
INSTANCES = {
    GENERATE: {"prompt": "a cat"},
    EDIT: {"prompt": "a hat", "referenceImages": REFERENCES},
    TRY_ON: {"personImage": PERSON, "productImages": PRODUCTS},
    RECONTEXT: {"prompt": "on a beach", "productImages": PRODUCTS},
}


def predict(caller, model, instance, **parameters):
    path = VERTEX.replace("gemini-2.5-flash", model)
    return caller.post(f"{path}:predict", {"instances": [instance], "parameters": parameters})


def predictions(caller, model, instance, **parameters):
    response = predict(caller, model, instance, **parameters)
    assert response.status_code == 200, response.text
    return response.json()["predictions"]


def pixels(image):
    """Width, height and the grey values of an image, its checksums checked."""
    data = base64.b64decode(image["bytesBase64Encoded"])
    assert data.startswith(b"\x89PNG\r\n\x1a\n")
    at, chunks = 8, {}
    while at < len(data):
        length, kind = struct.unpack(">I4s", data[at : at + 8])
        body = data[at + 8 : at + 8 + length]
        assert struct.unpack(">I", data[at + 8 + length : at + 12 + length])[0] == zlib.crc32(kind + body)
        chunks[kind] = body
        at += 12 + length
    width, height, depth, colour = struct.unpack(">IIBB", chunks[b"IHDR"][:10])
    assert (depth, colour) == (8, 0)
    rows = zlib.decompress(chunks[b"IDAT"])
    assert len(rows) == height * (width + 1)
    return width, height, rows[1]


@pytest.mark.parametrize("model", INSTANCES)
@pytest.mark.parametrize("count", [None, 1, 3])
def test_as_many_images_as_were_asked_for(shared, model, count):
    made = predictions(shared, model, INSTANCES[model], sampleCount=count)
    assert len(made) == (count or 1)
    assert all(image["mimeType"] == "image/png" for image in made)
    assert len({pixels(image) for image in made}) == len(made)
    assert made == predictions(shared, model, INSTANCES[model], sampleCount=count)


def test_express_mode_paints(shared):
    path = EXPRESS.replace("gemini-2.5-flash", GENERATE)
    response = shared.post(f"{path}:predict", {"instances": [INSTANCES[GENERATE]]})
    assert len(response.json()["predictions"]) == 1


def test_prompts_seeds_and_enhancement(shared):
    first, other = (
        predictions(shared, GENERATE, {"prompt": "a cat"}),
        predictions(shared, GENERATE, {"prompt": "a dog"}),
    )
    seeded = predictions(shared, GENERATE, {"prompt": "a cat"}, seed=7)
    assert len({pixels(image) for image in (*first, *other, *seeded)}) == 3
    assert first[0]["prompt"] == "a cat"
    enhanced = predictions(shared, GENERATE, {"prompt": "a cat"}, enhancePrompt=True)
    assert enhanced[0]["prompt"] == "a cat, in every detail"


def test_images_in_storage(shared):
    made = predictions(shared, GENERATE, {"prompt": "a cat"}, sampleCount=2, storageUri="gs://b/out/")
    assert [image["gcsUri"] for image in made] == ["gs://b/out/sample_0.png", "gs://b/out/sample_1.png"]
    assert all("bytesBase64Encoded" not in image for image in made)


def test_safety(shared):
    made = predictions(shared, GENERATE, {"prompt": "a cat"}, includeSafetyAttributes=True)
    image, of_prompt = made
    assert image["safetyAttributes"] == {"categories": ["Violence"], "scores": [0.1]}
    assert of_prompt == {"contentType": "Positive Prompt", "safetyAttributes": image["safetyAttributes"]}
    assert predictions(shared, GENERATE, {"prompt": "[[block]]"}) == []
    reasons = predictions(shared, GENERATE, {"prompt": "[[block]]"}, includeRaiReason=True, sampleCount=2)
    assert reasons == [{"raiFilteredReason": "The prompt has [[block]]."}] * 2


@pytest.mark.parametrize(("model", "mode"), [(UPSCALE, None), ("imagen-3.0-generate-002", "upscale")])
@pytest.mark.parametrize(("factor", "times"), [("x2", 2), ("x4", 4)])
def test_upscaling(shared, model, mode, factor, times):
    image = {"bytesBase64Encoded": png(3, 3), "mimeType": "image/png"}
    made = predictions(
        shared, model, {"prompt": "", "image": image}, mode=mode, upscaleConfig={"upscaleFactor": factor}
    )
    assert pixels(made[0])[:2] == (3 * times, 3 * times)


def test_upscaling_what_is_elsewhere(shared):
    image = {"gcsUri": "gs://b/in.jpg"}
    made = predictions(shared, UPSCALE, {"image": image}, upscaleConfig={"upscaleFactor": "x2"})
    assert pixels(made[0])[:2] == (8, 8)
    assert png_size(b"\x89PNG\r\n\x1a\n") is None


@pytest.mark.parametrize(
    ("model", "instance", "parameters"),
    [
        (GENERATE, {}, {}),
        (GENERATE, {"prompt": "a"}, {"sampleCount": 0}),
        (GENERATE, {"prompt": "a"}, {"sampleCount": "many"}),
        (EDIT, {"prompt": "a"}, {}),
        (UPSCALE, {"prompt": "a"}, {"upscaleConfig": {"upscaleFactor": "x2"}}),
        (UPSCALE, {"image": IMAGE}, {}),
        (UPSCALE, {"image": IMAGE}, {"upscaleConfig": {"upscaleFactor": "x5"}}),
        (TRY_ON, {"productImages": PRODUCTS}, {}),
        (TRY_ON, {"personImage": PERSON}, {}),
        (RECONTEXT, {"prompt": "a"}, {}),
        (SEGMENT, {"prompt": "a"}, {}),
        (SEGMENT, {"image": IMAGE}, {"mode": "prompt"}),
        (SEGMENT, {"image": IMAGE}, {"mode": "interactive"}),
        (SEGMENT, {"image": IMAGE}, {"mode": "sideways"}),
    ],
)
def test_what_is_missing_or_wrong(shared, model, instance, parameters):
    response = predict(shared, model, instance, **parameters)
    assert response.status_code == 400
    assert response.json()["error"]["details"][0]["fieldViolations"]


def test_one_instance_at_a_time(shared):
    path = VERTEX.replace("gemini-2.5-flash", GENERATE)
    body = {"instances": [{"prompt": "a"}, {"prompt": "b"}]}
    assert shared.post(f"{path}:predict", body).status_code == 400


@pytest.mark.parametrize(
    ("instance", "parameters", "labels"),
    [
        ({}, {}, ["foreground"]),
        ({}, {"mode": "background"}, ["background"]),
        ({"prompt": "cat, dog"}, {"mode": "prompt"}, ["cat", "dog"]),
        ({}, {"mode": "semantic"}, ["person", "sky", "ground"]),
        ({"prompt": "sky"}, {"mode": "semantic"}, ["sky"]),
        ({}, {"mode": "semantic", "maxPredictions": 2}, ["person", "sky"]),
        ({}, {"mode": "semantic", "confidenceThreshold": 0.85}, ["person"]),
        ({"scribble": {"image": IMAGE}}, {"mode": "interactive"}, ["object"]),
        ({}, {"mode": "FOREGROUND"}, ["foreground"]),
    ],
)
def test_masks(shared, instance, parameters, labels):
    made = predictions(shared, SEGMENT, {"image": IMAGE, **instance}, **parameters)
    assert [mask["labels"][0]["label"] for mask in made] == labels
    scores = [mask["labels"][0]["score"] for mask in made]
    assert scores == [0.9, 0.8, 0.7][: len(scores)]
    assert all(pixels(mask)[2] == 255 for mask in made)


GEMINI_MODEL = "/v1beta/models/imagen-4.0-generate-001"


def test_images_of_the_gemini_developer_api(shared):
    body = {"instances": [{"prompt": "a cat"}], "parameters": {"sampleCount": 2, "includeRaiReason": True}}
    images = shared.post(f"{GEMINI_MODEL}:predict", body).json()["predictions"]
    assert [image["mimeType"] for image in images] == ["image/png"] * 2
    assert base64.b64decode(images[0]["bytesBase64Encoded"]).startswith(b"\x89PNG")
    assert images[0] != images[1]


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ({}, "instances is not specified."),
        ({"instances": [{}]}, "instances[0].prompt is not specified."),
        ({"instances": [{"prompt": "a"}], "labels": {}}, 'Unknown name "labels"'),
        (
            {"instances": [{"prompt": "a"}], "parameters": {"storageUri": "gs://b"}},
            "parameters.storageUri is not supported by the Gemini Developer API.",
        ),
    ],
)
def test_images_the_gemini_developer_api_refuses(shared, body, message):
    response = shared.post(f"{GEMINI_MODEL}:predict", body)
    assert response.status_code == 400
    assert message in response.json()["error"]["message"]
