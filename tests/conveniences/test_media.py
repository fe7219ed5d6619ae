"""Images and videos, from the call to a file on disk."""

import json
import sys
from types import ModuleType

import PIL.Image
import pytest

from gemkit import types
from gemkit.errors import (
    APITimeoutError,
    BadRequestError,
    InternalServerError,
    InvalidInputError,
    UnsupportedFieldError,
    UnsupportedOperationError,
)
from tests.doubles import credentials, recording

VERTEX = {"vertexai": True, "api_key": None, "project": "p", "location": "l", "credentials": credentials()}
IMAGEN, EDITOR, UPSCALER = "imagen-4.0-generate-001", "imagen-3.0-capability-001", "imagen-4.0-upscale-preview"
VEO = "veo-3.0-generate-001"
START = f"projects/p/locations/l/publishers/google/models/{VEO}/operations/1"


@pytest.fixture
def client(make):
    return make(**VERTEX)


@pytest.fixture
def picture(client):
    """A picture that a model has made."""
    return client.models.generate_images(model=IMAGEN, prompt="a cat").images[0]


class TestImages:
    def test_generated_ones_are_saved_and_read_again(self, flavour, client, tmp_path):
        config = {"number_of_images": 2, "aspect_ratio": "1:1", "output_mime_type": "image/png"}
        answer = flavour(client, "models.generate_images", model=IMAGEN, prompt="a cat", config=config)
        assert len(answer.images) == 2
        file = tmp_path / "cat.png"
        answer.images[0].save(str(file))
        with PIL.Image.open(file) as opened:
            assert opened.format == "PNG"
        again = types.Image.from_file(location=str(file))
        assert (again.mime_type, again.image_bytes) == ("image/png", answer.images[0].image_bytes)

    def test_blocked_ones_say_why(self, flavour, client):
        config = types.GenerateImagesConfig(include_rai_reason=True)
        answer = flavour(client, "models.generate_images", model=IMAGEN, prompt="[[block]]", config=config)
        assert answer.generated_images[0].rai_filtered_reason
        with pytest.raises(ValueError, match="no bytes: it may have been filtered out"):
            answer.generated_images[0].image.save("nowhere")

    @pytest.mark.parametrize("prompt", [5, None, ["a cat"], b"a cat"])
    @pytest.mark.parametrize("method", ["generate_images", "edit_image", "generate_videos"])
    def test_a_prompt_is_a_string(self, flavour, client, method, prompt):
        given = {"reference_images": []} if method == "edit_image" else {}
        if method == "generate_videos" and prompt is None:
            return  # an image may stand in its place
        with pytest.raises(InvalidInputError, match="prompt must be a string, not ") as caught:
            flavour(client, f"models.{method}", model=IMAGEN, prompt=prompt, **given)
        assert caught.value.path == "prompt"

    def test_a_factor_is_a_string(self, flavour, client, picture):
        with pytest.raises(InvalidInputError, match="upscale_factor must be a string, such as 'x2', not int"):
            flavour(client, "models.upscale_image", model=UPSCALER, image=picture, upscale_factor=2)

    @pytest.mark.parametrize("as_dict", [False, True])
    def test_editing(self, flavour, client, picture, as_dict):
        raw = types.RawReferenceImage(reference_id=1, reference_image=picture)
        mask = types.MaskReferenceImage(
            reference_id=2, config=types.MaskReferenceConfig(mask_mode="MASK_MODE_BACKGROUND", mask_dilation=0.1)
        )
        given = (
            [each.model_dump(exclude_none=True, exclude={"config"}) for each in (raw, mask)] if as_dict else [raw, mask]
        )
        answer = flavour(
            client,
            "models.edit_image",
            model=EDITOR,
            prompt="a hat",
            reference_images=given,
            config={"edit_mode": "EDIT_MODE_INPAINT_INSERTION", "number_of_images": 1},
        )
        assert answer.generated_images[0].image.image_bytes

    def test_upscaling(self, flavour, client, picture):
        answer = flavour(client, "models.upscale_image", model=UPSCALER, image=picture, upscale_factor="x2")
        larger = answer.generated_images[0].image
        assert larger.mime_type == "image/png"
        assert larger.image_bytes != picture.image_bytes

    @pytest.mark.parametrize(
        ("model", "names"),
        [
            ("virtual-try-on-preview-08-04", ("person_image",)),
            ("imagen-product-recontext-preview-06-30", ()),
        ],
    )
    def test_recontextualising(self, flavour, client, picture, model, names):
        source = types.RecontextImageSource(
            product_images=[types.ProductImage(product_image=picture)], **dict.fromkeys(names, picture)
        )
        answer = flavour(client, "models.recontext_image", model=model, source=source, config={"number_of_images": 2})
        assert len(answer.generated_images) == 2

    def test_segmenting(self, flavour, client, picture):
        answer = flavour(
            client,
            "models.segment_image",
            model="image-segmentation-001",
            source={"image": picture, "prompt": "cat"},
            config={"mode": "PROMPT", "max_predictions": 1},
        )
        mask = answer.generated_masks[0]
        assert mask.mask.image_bytes
        assert mask.labels[0].label

    def test_what_the_service_refuses(self, flavour, client):
        with pytest.raises(BadRequestError):
            flavour(client, "models.edit_image", model=EDITOR, prompt="a hat", reference_images=[])

    def test_gemini_makes_them_too(self, flavour, make):
        config = {"number_of_images": 2, "image_size": "1K", "output_mime_type": "image/png"}
        config |= {"include_safety_attributes": True, "safety_filter_level": "BLOCK_LOW_AND_ABOVE"}
        answer = flavour(make(), "models.generate_images", model=IMAGEN, prompt="a cat", config=config)
        assert [image.mime_type for image in answer.images] == ["image/png"] * 2
        assert answer.positive_prompt_safety_attributes.content_type == "Positive Prompt"

    @pytest.mark.parametrize(
        "name", ["add_watermark", "enhance_prompt", "labels", "negative_prompt", "output_gcs_uri", "seed"]
    )
    def test_what_gemini_does_not_take(self, flavour, name):
        client, recorder = recording()
        value = {"labels": {"a": "b"}, "seed": 1}.get(name, "true")
        with pytest.raises(UnsupportedFieldError, match=rf"models\.generate_images: .* config\.{name}\."):
            flavour(client, "models.generate_images", model=IMAGEN, prompt="a cat", config={name: value})
        assert recorder.requests == []

    def test_gemini_only_generates(self, flavour):
        client, recorder = recording()
        with pytest.raises(UnsupportedOperationError, match=r"models\.edit_image"):
            flavour(client, "models.edit_image", model=EDITOR, prompt="a hat", reference_images=[])
        assert recorder.requests == []

    def test_showing(self, picture, monkeypatch):
        shown = []
        monkeypatch.setattr(PIL.Image.Image, "show", lambda self: shown.append((self.format, self.size)))
        picture.show()
        assert shown == [("PNG", (4, 4))]
        with pytest.raises(ValueError, match="it is at gs://b/o"):
            types.Image(gcs_uri="gs://b/o").show()


class TestVideos:
    @pytest.mark.parametrize("source", [{"prompt": "a cat"}, {"source": {"prompt": "a cat"}}])
    def test_from_the_call_to_a_file(self, flavour, client, tmp_path, source):
        started = flavour(client, "models.generate_videos", model=VEO, **source, config={"number_of_videos": 2})
        assert (started.name, started.done) == (START, None)
        done = flavour(client, "operations.wait", started)
        assert done.result == done.response
        assert [each.video.mime_type for each in done.response.generated_videos] == ["video/mp4"] * 2
        video = done.response.generated_videos[0].video
        video.save(str(tmp_path / "cat.mp4"))
        again = types.Video.from_file(location=str(tmp_path / "cat.mp4"))
        assert (again.mime_type, again.video_bytes) == ("video/mp4", video.video_bytes)
        assert client.clock.naps == [2.0]
        longer = flavour(client, "models.generate_videos", model=VEO, prompt="it sleeps", video=again)
        assert longer.name.endswith("/operations/2")

    def test_in_express_mode(self, flavour, make):
        client = make(vertexai=True, api_key="k")
        started = flavour(client, "models.generate_videos", model=VEO, prompt="a cat")
        assert flavour(client, "operations.wait", started).response.generated_videos

    def test_kept_in_cloud_storage(self, flavour, client, tmp_path):
        config = {"output_gcs_uri": "gs://b/out"}
        started = flavour(client, "models.generate_videos", model=VEO, prompt="a cat", config=config)
        video = flavour(client, "operations.wait", started).response.generated_videos[0].video
        assert video.uri == "gs://b/out/sample_0.mp4"
        with pytest.raises(ValueError, match="it is at gs://b/out/sample_0.mp4; download it first"):
            video.save(str(tmp_path / "cat.mp4"))

    def test_from_pictures(self, flavour, picture):
        client, recorder = recording({"name": START}, backend="vertex")
        flavour(
            client,
            "models.generate_videos",
            model=VEO,
            source=types.GenerateVideosSource(prompt="it runs", image=picture),
            config=types.GenerateVideosConfig(last_frame=picture, duration_seconds=8, generate_audio=True),
        )
        wire = {
            "bytesBase64Encoded": picture.model_dump(mode="json")["image_bytes"].translate(str.maketrans("-_", "+/"))
        }
        wire["mimeType"] = "image/png"
        assert recorder.url.endswith(f"/{VEO}:predictLongRunning")
        assert recorder.body == {
            "instances": [{"prompt": "it runs", "image": wire, "lastFrame": wire}],
            "parameters": {"durationSeconds": 8, "generateAudio": True},
        }

    def test_blocked_ones_say_why(self, flavour, client):
        started = flavour(client, "models.generate_videos", model=VEO, prompt="[[block]]")
        answer = flavour(client, "operations.wait", started).response
        assert not answer.generated_videos
        assert answer.rai_media_filtered_count == 1
        assert answer.rai_media_filtered_reasons

    def test_failing(self, flavour, client):
        started = flavour(client, "models.generate_videos", model=VEO, prompt="[[fail]]")
        with pytest.raises(InternalServerError, match="failure was requested") as caught:
            flavour(client, "operations.wait", started)
        assert caught.value.operation.name == started.name

    def test_taking_too_long(self, flavour, client):
        started = flavour(client, "models.generate_videos", model=VEO, prompt="a cat")
        with pytest.raises(APITimeoutError, match="is not done after 0 s"):
            flavour(client, "operations.wait", started, timeout=0)

    @pytest.mark.parametrize(
        ("given", "text"),
        [
            ({}, "prompt, image or video is required, or a source"),
            ({"source": {}}, "source must have a prompt, an image or a video"),
            ({"source": {"prompt": "a"}, "prompt": "b"}, "source contains .*; it cannot be combined with prompt"),
            (
                {"source": {"prompt": "a"}, "image": {"gcs_uri": "gs://b/i"}, "video": {"uri": "gs://b/v"}},
                "it cannot be combined with image and video",
            ),
            ({"source": {"promt": "a"}}, r"source\.promt is unknown; did you mean prompt"),
            ({"source": "a cat"}, "source"),
        ],
    )
    def test_one_source_in_one_way(self, flavour, given, text):
        client, recorder = recording(backend="vertex")
        with pytest.raises(InvalidInputError, match=text):
            flavour(client, "models.generate_videos", model=VEO, **given)
        assert recorder.requests == []

    def test_gemini_makes_them_too(self, flavour, make):
        client = make()
        picture = types.Image(image_bytes=b"p", mime_type="image/png")
        config = {"number_of_videos": 1, "negative_prompt": "dogs", "last_frame": picture}
        config["reference_images"] = [{"image": picture, "reference_type": "ASSET"}]
        begun = flavour(client, "models.generate_videos", model=VEO, prompt="a cat", image=picture, config=config)
        done = client.operations.wait(begun, initial_interval=0.001)
        video = done.response.generated_videos[0].video
        assert ":download" in video.uri
        assert client.files.download(file=video)
        longer = flavour(client, "models.generate_videos", model=VEO, source={"prompt": "more", "video": video})
        assert longer.name != begun.name

    def test_what_goes_to_gemini(self, flavour):
        client, recorder = recording({"name": "models/v/operations/1"})
        picture = types.Image(image_bytes=b"p", mime_type="image/png")
        video = types.Video(video_bytes=b"v", mime_type="video/mp4")
        config = {"number_of_videos": 2, "aspect_ratio": "16:9", "last_frame": picture}
        config["webhook_config"] = {"uris": ["https://example.com"]}
        flavour(client, "models.generate_videos", model=VEO, prompt="a cat", video=video, config=config)
        assert json.loads(recorder.requests[0].content) == {
            "instances": [
                {
                    "prompt": "a cat",
                    "video": {"encodedVideo": "dg==", "encoding": "video/mp4"},
                    "lastFrame": {"bytesBase64Encoded": "cA==", "mimeType": "image/png"},
                }
            ],
            "parameters": {"sampleCount": 2, "aspectRatio": "16:9"},
            "webhookConfig": {"uris": ["https://example.com"]},
        }

    @pytest.mark.parametrize(
        ("config", "name"),
        [
            ({"seed": 1}, "seed"),
            ({"fps": 24}, "fps"),
            ({"generate_audio": True}, "generate_audio"),
            ({"output_gcs_uri": "gs://b/o"}, "output_gcs_uri"),
            ({"pubsub_topic": "t"}, "pubsub_topic"),
            ({"compression_quality": "LOSSLESS"}, "compression_quality"),
            ({"labels": {"a": "b"}}, "labels"),
            ({"mask": {"mask_mode": "INSERT"}}, "mask"),
            ({"last_frame": {"gcs_uri": "gs://b/i"}}, r"last_frame\.gcs_uri"),
        ],
    )
    def test_what_gemini_does_not_take(self, flavour, config, name):
        client, recorder = recording()
        with pytest.raises(UnsupportedFieldError, match=rf"models\.generate_videos: .* config\.{name}\."):
            flavour(client, "models.generate_videos", model=VEO, prompt="a cat", config=config)
        assert recorder.requests == []

    def test_what_a_backend_lacks(self, flavour):
        vertex, other = recording(backend="vertex")
        config = {"webhook_config": {"uris": ["https://example.com"]}}
        with pytest.raises(UnsupportedFieldError, match=r"config\.webhook_config"):
            flavour(vertex, "models.generate_videos", model=VEO, prompt="a cat", config=config)
        assert other.requests == []

    def test_showing(self, monkeypatch):
        shown = []
        display = ModuleType("IPython.display")
        display.display = shown.append
        display.Video = lambda **facts: facts
        monkeypatch.setitem(sys.modules, "IPython", ModuleType("IPython"))
        monkeypatch.setitem(sys.modules, "IPython.display", display)
        types.Video(video_bytes=b"v", mime_type="video/mp4").show()
        assert shown == [{"data": b"v", "mimetype": "video/mp4", "embed": True}]
        with pytest.raises(ValueError, match="nothing was generated"):
            types.Video().show()

    @pytest.mark.parametrize("vertex", [True, False])
    def test_either_services_answer_is_read_whoever_is_said_to_have_sent_it(self, vertex):
        for answer in (
            {"generateVideoResponse": {"generatedSamples": [{"video": {"uri": "u", "encodedVideo": "dg=="}}]}},
            {"videos": [{"gcsUri": "u", "bytesBase64Encoded": "dg=="}]},
        ):
            read = types.GenerateVideosOperation.from_api_response(
                {"name": "n", "done": True, "response": answer}, is_vertex_ai=vertex
            )
            assert read.response.generated_videos == [
                types.GeneratedVideo(video=types.Video(uri="u", video_bytes=b"v"))
            ]
