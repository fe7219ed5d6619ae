"""Output in notebooks and terminals; a notebook is executed, and must have its images."""

import base64
import os
import struct
import wave
from pathlib import Path

import nbformat
import pytest
from IPython.core.formatters import DisplayFormatter
from nbclient import NotebookClient
from rich.console import Console

import gemkit
from gemkit import types

NOTEBOOK = Path(__file__).parents[2] / "examples" / "notebook.ipynb"
PNG = base64.b64decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==")
JPEG = b"\xff\xd8\xff\xe0rest"
RAW = types.Audio(audio_bytes=struct.pack("<4h", 0, 1, -1, 2), mime_type="audio/L16;codec=pcm;rate=16000")


def response(*parts, reason="STOP"):
    content = {"role": "model", "parts": list(parts)}
    return types.GenerateContentResponse.model_validate({"candidates": [{"content": content, "finishReason": reason}]})


def blob(data, mime_type):
    return {"inlineData": {"data": base64.b64encode(data).decode(), "mimeType": mime_type}}


def displayed(value):
    """Return IPython's output for a value, by MIME type."""
    formatter = DisplayFormatter()
    formatter.active_types = formatter.format_types
    bundle, _ = formatter.format(value)
    return bundle


@pytest.mark.filterwarnings("ignore")
def test_a_notebook_runs_and_shows_its_pictures(monkeypatch):
    for name in [name for name in os.environ if name.startswith(("GEMINI_", "GOOGLE_"))]:
        monkeypatch.delenv(name)
    notebook = nbformat.read(NOTEBOOK, as_version=4)
    NotebookClient(notebook, timeout=60, kernel_name="python3").execute()
    bundles = [
        [output.get("data", {}) for output in cell.outputs] for cell in notebook.cells if cell.cell_type == "code"
    ]
    (whole,), (image,), (audio,) = bundles[1:4]
    assert '<img src="data:image/png;base64,' in whole["text/html"]
    assert "You said: &quot;A grey dot&quot;." in whole["text/html"]
    assert base64.b64decode(image["image/png"]).startswith(b"\x89PNG")
    assert "text/html" not in image
    assert '<audio controls src="data:audio/wav;base64,' in audio["text/html"]
    printed = notebook.cells[-1].outputs[0]["text"]
    assert printed.startswith("GenerateContentResponse(")
    assert "None" not in printed


class TestResponses:
    def test_a_response_prints_short(self):
        with gemkit.emulator.serve() as url, gemkit.Client(api_key="k", http_options={"base_url": url}) as client:
            answer = client.models.generate_content(model="gemini-2.5-flash", contents="hello")
        assert answer.sdk_http_response is not None
        assert answer.candidates[0].safety_ratings
        assert len(repr(answer).splitlines()) <= 10
        assert "safety_ratings" not in repr(answer)
        assert "prompt_tokens_details" not in repr(answer)

    def test_ratings_that_blocked_are_printed(self):
        rating = {"category": "HARM_CATEGORY_HARASSMENT", "probability": "HIGH", "blocked": True}
        candidate = types.Candidate.model_validate({"safetyRatings": [rating], "index": 1})
        assert "blocked=True" in repr(candidate)
        assert "index=1" in repr(candidate)

    def test_html_has_text_media_thoughts_and_calls_in_order(self):
        shown = displayed(
            response(
                {"text": "<hm>", "thought": True},
                {"text": "a & b"},
                blob(PNG, "image/png"),
                blob(b"abc", "audio/mp3"),
                {"functionCall": {"name": "f", "args": {"x": 1}}},
            )
        )["text/html"]
        places = [
            shown.index(text)
            for text in (
                "<details>",
                "&lt;hm&gt;",
                "a &amp; b",
                "data:image/png;base64,iVBOR",
                "data:audio/mp3",
                "name=&#x27;f&#x27;",
            )
        ]
        assert places == sorted(places)
        assert "<em>" not in shown

    @pytest.mark.parametrize(
        ("answer", "told"),
        [
            (response({"text": "a"}, reason="MAX_TOKENS"), "cut off at max_output_tokens"),
            (response(), "complete but empty"),
            (types.GenerateContentResponse(), "has no candidates"),
        ],
    )
    def test_html_says_why_an_answer_is_empty_or_cut_off(self, answer, told):
        assert told in answer._repr_mimebundle_()["text/html"]

    def test_rich(self):
        console = Console(width=100, record=True, file=open(os.devnull, "w"))
        with console.file:
            console.print(response({"text": "a"}))
            text = console.export_text()
        assert "GenerateContentResponse(" in text
        assert "None" not in text


class TestAccessors:
    def test_images_and_sound(self):
        answer = response(
            {"text": "a"},
            {**blob(PNG, "image/png"), "thought": True},
            blob(PNG, "image/png"),
            blob(JPEG, "image/jpeg"),
            blob(b"\1\0", "audio/L16;rate=16000"),
            blob(b"\2\0", "audio/L16;rate=16000"),
        )
        assert [image.mime_type for image in answer.images()] == ["image/png", "image/jpeg"]
        assert answer.images()[0].image_bytes == PNG
        assert answer.audio() == types.Audio(audio_bytes=b"\1\0\2\0", mime_type="audio/L16;rate=16000")
        assert (response().images(), response().audio()) == ([], None)
        assert response({"text": "a"}, blob(b"abc", "audio/mp3"), blob(b"d", "audio/mp3")).audio().audio_bytes == b"abc"

    def test_thoughts(self):
        answer = response({"text": "a", "thought": True}, {"text": "b"}, {"text": "c", "thought": True})
        assert (answer.thoughts, answer.text) == ("ac", "b")
        assert response({"text": "b"}).thoughts is None


class TestMedia:
    def test_a_png_and_a_jpeg_are_shown_as_they_are(self):
        png = displayed(types.Image(image_bytes=PNG, mime_type="image/png"))
        assert (base64.b64decode(png["image/png"]), set(png)) == (PNG, {"text/plain", "image/png"})
        jpeg = displayed(types.Image(image_bytes=JPEG, mime_type="image/jpeg"))
        assert (base64.b64decode(jpeg["image/jpeg"]), set(jpeg)) == (JPEG, {"text/plain", "image/jpeg"})

    def test_other_images_are_html(self):
        webp = displayed(types.Image(image_bytes=b"abc", mime_type='image/webp"'))
        assert webp["text/html"] == '<img src="data:image/webp&quot;;base64,YWJj">'
        assert "gs://a/b" in displayed(types.Image(gcs_uri="gs://a/b"))["text/html"]

    def test_videos(self):
        video = displayed(types.Video(video_bytes=b"abc", mime_type="video/mp4"))
        assert video["text/html"] == '<video controls src="data:video/mp4;base64,YWJj"></video>'
        assert "gs://a/b" in displayed(types.Video(uri="gs://a/b"))["text/html"]

    def test_raw_samples_become_a_wav_file(self, tmp_path):
        RAW.save(str(tmp_path / "a.wav"))
        with wave.open(str(tmp_path / "a.wav")) as file:
            assert (file.getframerate(), file.getnchannels(), file.getsampwidth()) == (16000, 1, 2)
            assert file.readframes(9) == RAW.audio_bytes
        read = types.Audio.from_file(location=str(tmp_path / "a.wav"))
        assert read.mime_type in {"audio/wav", "audio/x-wav"}
        assert not read.is_raw
        read.save(str(tmp_path / "b.wav"))
        assert (tmp_path / "b.wav").read_bytes() == (tmp_path / "a.wav").read_bytes()
        assert types.Audio.from_file(location=str(tmp_path / "a.wav"), mime_type="audio/x").mime_type == "audio/x"

    @pytest.mark.parametrize(
        "mime_type", ["audio/L16", "audio/pcm;rate=x;channels", "audio/l16; rate=24000; channels=1"]
    )
    def test_settings_of_raw_samples(self, mime_type, tmp_path):
        types.Audio(audio_bytes=b"\0\0", mime_type=mime_type).save(str(tmp_path / "a.wav"))
        with wave.open(str(tmp_path / "a.wav")) as file:
            assert (file.getframerate(), file.getnchannels()) == (24000, 1)

    def test_sound_without_bytes(self, tmp_path):
        empty = types.Audio(mime_type="audio/wav")
        with pytest.raises(ValueError, match="the audio has no bytes"):
            empty.save(str(tmp_path / "a.wav"))
        assert displayed(empty)["text/html"].startswith("<pre>Audio(")

    def test_show_displays_in_a_notebook(self, monkeypatch):
        shown = []
        monkeypatch.setattr("IPython.display.display", shown.append)
        RAW.show()
        types.Video(video_bytes=b"abc", mime_type="video/mp4").show()
        assert [type(each).__name__ for each in shown] == ["Audio", "Video"]
