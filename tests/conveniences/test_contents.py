import base64
import copy
import io
from pathlib import Path

import PIL.Image
import pytest

from gemkit import types
from gemkit.errors import GemkitError, InvalidInputError
from tests.doubles import recording, sent

PART = types.Part(text="p")
FILE = types.File(name="files/a", uri="https://x/files/a", mime_type="image/png")
FILE_PART = {"fileData": {"fileUri": "https://x/files/a", "mimeType": "image/png"}}
CALL = types.Part.from_function_call(name="f", args={"x": None})
CALL_PART = {"functionCall": {"name": "f", "args": {"x": None}}}


def user(*parts):
    return {"role": "user", "parts": list(parts)}


def text(value):
    return {"text": value}


CASES = {
    "text": ("a", [user(text("a"))]),
    "part": (PART, [user(text("p"))]),
    "part dictionary": ({"text": "a"}, [user(text("a"))]),
    "camelCase part dictionary": (
        {"inlineData": {"mimeType": "a/b", "data": b"\xff"}},
        [user({"inlineData": {"mimeType": "a/b", "data": "_w=="}})],
    ),
    "file": (FILE, [user(FILE_PART)]),
    "file dictionary": (FILE.model_dump(exclude_none=True), [user(FILE_PART)]),
    "content": (types.Content(role="model", parts=[PART]), [{"role": "model", "parts": [text("p")]}]),
    "content without role": (types.Content(parts=[PART]), [{"parts": [text("p")]}]),
    "content dictionary": ({"role": "user", "parts": [{"text": "a"}]}, [user(text("a"))]),
    "list of texts is one turn": (["a", "b"], [user(text("a"), text("b"))]),
    "tuple": (("a", PART), [user(text("a"), text("p"))]),
    "list of dictionaries": ([{"text": "a"}, FILE], [user(text("a"), FILE_PART)]),
    "inner list is a turn": (
        ["a", ["b", "c"], "d"],
        [user(text("a")), user(text("b"), text("c")), user(text("d"))],
    ),
    "turns and loose parts": (
        ["a", types.Content(role="model", parts=[PART]), {"role": "user", "parts": [{"text": "b"}]}, "c", "d"],
        [user(text("a")), {"role": "model", "parts": [text("p")]}, user(text("b")), user(text("c"), text("d"))],
    ),
    "a function call is the model's": (
        ["a", CALL, types.Part.from_function_response(name="f", response={"output": None})],
        [
            user(text("a")),
            {"role": "model", "parts": [CALL_PART]},
            user({"functionResponse": {"name": "f", "response": {"output": None}}}),
        ],
    ),
    "one function call": (CALL, [{"role": "model", "parts": [CALL_PART]}]),
    "user content": (types.UserContent("a"), [user(text("a"))]),
    "model content": (
        [types.UserContent(["a", FILE]), types.ModelContent(PART)],
        [user(text("a"), FILE_PART), {"role": "model", "parts": [text("p")]}],
    ),
    "empty text among others": (["", "a"], [user(text(""), text("a"))]),
}


@pytest.mark.parametrize(("given", "wire"), CASES.values(), ids=CASES)
@pytest.mark.parametrize("backend", ["gemini", "vertex"])
def test_every_way_to_write_a_prompt(given, wire, backend):
    before = copy.deepcopy(given)
    body = sent(lambda client: client.models.generate_content(model="m", contents=given), backend)
    assert body == {"contents": wire}
    assert given == before


@pytest.mark.parametrize("count", ["count_tokens", "generate_content_stream"])
def test_other_methods_read_prompts_alike(count):
    from tests.doubles import refusal

    client, recorder = recording(refusal(400))
    with pytest.raises(GemkitError):
        getattr(client.models, count)(model="m", contents=["a", FILE])
    assert recorder.body == {"contents": [user(text("a"), FILE_PART)]}


@pytest.mark.parametrize(
    ("given", "message"),
    [
        (None, "^contents is required"),
        ("", "contents is required"),
        ([], "contents is required"),
        ([[]], r"contents\[0\] is empty"),
        (b"raw", r"contents: .*from_bytes\(data=\.\.\., mime_type"),
        (["a", b"raw"], r"contents\[1\]: .*bytes need a MIME type"),
        (["a", ["b", b"raw"]], r"contents\[1\]\[1\]: .*bytes need a MIME type"),
        (Path("x.png"), r"client\.files\.upload"),
        (["a", 3], r"contents\[1\] must be text, a Part, .*, not int"),
        (types.File(name="files/a"), r"'files/a' has no uri or mime_type"),
        ({"txt": "a"}, r"^contents\.txt is unknown; did you mean text\?"),
        (["a", {"txt": "a"}], r"contents\[1\]\.txt is unknown"),
        ([{"role": "user", "parts": [{"txt": "a"}]}], r"contents\[0\]\.parts\[0\]\.txt is unknown"),
        ({"role": "user", "prts": []}, r"contents\.prts is unknown; did you mean parts\?"),
    ],
)
def test_what_is_no_prompt_is_told_by_place(given, message):
    client, recorder = recording()
    with pytest.raises(InvalidInputError, match=message) as caught:
        client.models.generate_content(model="m", contents=given)
    assert caught.value.path.startswith("contents")
    assert recorder.requests == []


@pytest.mark.parametrize(
    ("mode", "source", "mime_type"),
    [
        ("RGB", None, "image/png"),
        ("RGB", "JPEG", "image/jpeg"),
        ("RGB", "WEBP", "image/webp"),
        ("RGB", "MPO", "image/jpeg"),
        ("P", "GIF", "image/png"),
        ("RGB", "BMP", "image/png"),
        ("CMYK", "TIFF", "image/png"),
        ("F", None, "image/png"),
    ],
)
def test_pictures(mode, source, mime_type):
    picture = PIL.Image.new(mode, (3, 2))
    if source:
        buffer = io.BytesIO()
        picture.save(buffer, format=source)
        picture = PIL.Image.open(buffer)
    body = sent(lambda client: client.models.generate_content(model="m", contents=[picture, "what?"]))
    first = types.Part.model_validate(body["contents"][0]["parts"][0])
    assert first.inline_data.mime_type == mime_type
    assert first.as_image()._pil_image.size == (3, 2)


def test_a_file_subclass_or_a_lookalike_picture_is_enough():
    class Picture:
        format = "PNG"
        mode = "RGB"

        def save(self, target, format):
            target.write(b"png")

    body = sent(lambda client: client.models.generate_content(model="m", contents=Picture()))
    assert body["contents"][0]["parts"] == [{"inlineData": {"mimeType": "image/png", "data": "cG5n"}}]


class TestInstructions:
    @pytest.mark.parametrize(
        "given",
        ["a", ["a"], PART.model_copy(update={"text": "a"}), {"text": "a"}, {"parts": [{"text": "a"}], "role": "user"}],
    )
    def test_every_way(self, given):
        config = types.GenerateContentConfig(system_instruction=given)
        before = config.model_copy(deep=True)
        for form in (config, {"system_instruction": given}):
            body = sent(lambda client: client.models.generate_content(model="m", contents="x", config=form))
            assert body["systemInstruction"] == user(text("a"))
        assert config == before

    def test_a_typo_is_told_when_the_config_is_built(self):
        with pytest.raises(ValueError, match=r"txt is unknown; did you mean text"):
            types.GenerateContentConfig(system_instruction={"txt": "a"})


def test_lists_and_configs_stay_as_they_were():
    contents = ["a", {"text": "b"}, ["c"]]
    config = {"system_instruction": {"text": "s"}, "tools": [{"google_search": {}}], "temperature": 0.5}
    before = copy.deepcopy((contents, config))
    sent(lambda client: client.models.generate_content(model="m", contents=contents, config=config))
    assert (contents, config) == before


class TestParts:
    def test_factories(self):
        part = types.Part
        assert part.from_text(text="a") == part(text="a")
        assert part.from_bytes(data=b"a", mime_type="a/b").inline_data == types.Blob(data=b"a", mime_type="a/b")
        assert part.from_uri(file_uri="gs://b/c.pdf?x=1").file_data.mime_type == "application/pdf"
        assert part.from_uri(file_uri="gs://b/c", mime_type="a/b").file_data.mime_type == "a/b"
        assert part.from_executable_code(code="1", language="PYTHON").executable_code.language == types.Language.PYTHON
        result = part.from_code_execution_result(outcome="OUTCOME_OK", output="1").code_execution_result
        assert result == types.CodeExecutionResult(outcome=types.Outcome.OUTCOME_OK, output="1")
        with pytest.raises(
            InvalidInputError, match="'gs://b/c' has no extension with a known MIME type; pass mime_type"
        ):
            part.from_uri(file_uri="gs://b/c")

    @pytest.mark.parametrize(
        "given",
        [
            "MEDIA_RESOLUTION_LOW",
            types.PartMediaResolutionLevel.MEDIA_RESOLUTION_LOW,
            {"level": "MEDIA_RESOLUTION_LOW"},
            types.PartMediaResolution(level="MEDIA_RESOLUTION_LOW"),
        ],
    )
    def test_media_resolution(self, given):
        for made in (
            types.Part.from_bytes(data=b"a", mime_type="a/b", media_resolution=given),
            types.Part.from_uri(file_uri="gs://a.png", media_resolution=given),
        ):
            assert made.media_resolution == types.PartMediaResolution(level="MEDIA_RESOLUTION_LOW")

    def test_function_response_parts(self):
        part = types.FunctionResponsePart
        blob = part.from_bytes(data=b"a", mime_type="a/b", display_name="n").inline_data
        assert (blob.data, blob.mime_type, blob.display_name) == (b"a", "a/b", "n")
        file = part.from_uri(file_uri="gs://b/c.png").file_data
        assert (file.file_uri, file.mime_type) == ("gs://b/c.png", "image/png")
        response = types.Part.from_function_response(name="f", response={"output": 1}, parts=[part(inline_data=blob)])
        assert response.function_response.parts == [part(inline_data=blob)]

    def test_pictures_of_parts(self):
        buffer = io.BytesIO()
        PIL.Image.new("RGB", (2, 1)).save(buffer, format="PNG")
        made = types.Part.from_bytes(data=buffer.getvalue(), mime_type="image/png").as_image()
        assert made == types.Image(image_bytes=buffer.getvalue(), mime_type="image/png")
        assert made._pil_image.size == (2, 1)
        assert types.Part.from_bytes(data=b"a", mime_type="text/plain").as_image() is None
        assert types.Part(text="a").as_image() is None

    def test_without_pillow_the_extra_is_named(self, monkeypatch):
        monkeypatch.setitem(__import__("sys").modules, "PIL", None)
        with pytest.raises(ModuleNotFoundError, match=r"gemkit\[images\]"):
            types.Blob(data=b"a", mime_type="image/png").as_image().show()

    def test_mcp_results(self):
        from types import SimpleNamespace as Thing

        answer = Thing(
            content=[
                Thing(type="text", model_dump=lambda mode, exclude_none: {"type": "text", "text": "a"}),
                Thing(type="image", data="/w==", mimeType="image/png"),
                Thing(type="resource", model_dump=lambda mode, exclude_none: {"type": "resource"}),
            ],
            isError=False,
        )
        made = types.FunctionResponse.from_mcp_response(name="f", response=answer)
        assert made.response == {"result": [{"type": "text", "text": "a"}, {"type": "resource"}]}
        assert made.parts[0].inline_data.data == b"\xff"
        for failed in (Thing(content=[], isError=True, structuredContent={"why": 1}), Thing(content=[], is_error=True)):
            made = types.FunctionResponse.from_mcp_response(name="f", response=failed)
            assert (made.response, made.parts) == ({"error": "MCP response is error."}, None)
        told = Thing(content=[], isError=False, structuredContent={"a": 1})
        assert types.FunctionResponse.from_mcp_response(name="f", response=told).response == {"result": []}

    @pytest.mark.parametrize("given", [None, {"content": []}, 5, types.Content()])
    def test_what_is_not_an_mcp_result(self, given):
        message = f"response must be the result of an MCP session's call_tool, not {type(given).__name__}"
        with pytest.raises(InvalidInputError, match=message):
            types.FunctionResponse.from_mcp_response(name="f", response=given)

    def test_parts_have_no_such_method(self):
        with pytest.raises(AttributeError):
            types.Part.from_mcp_response


class TestPositionalForms:
    """`types.Part(value)` takes what a prompt takes."""

    @pytest.mark.parametrize(
        ("value", "fields"),
        [
            ("a", {"text": "a"}),
            (types.Part(text="a"), {"text": "a"}),
            ({"text": "a"}, {"text": "a"}),
            (
                types.File(uri="u", mime_type="a/b", display_name="d"),
                {"file_data": {"file_uri": "u", "mime_type": "a/b", "display_name": "d"}},
            ),
            ({"file_uri": "u", "mime_type": "a/b"}, {"file_data": {"file_uri": "u", "mime_type": "a/b"}}),
            ({"fileUri": "u", "mimeType": "a/b"}, {"file_data": {"file_uri": "u", "mime_type": "a/b"}}),
            (None, {}),
        ],
    )
    def test_values(self, value, fields):
        assert types.Part(value) == types.Part(**fields)

    def test_a_part_is_copied(self):
        part = types.Part(text="a")
        assert types.Part(part) is not part

    @pytest.mark.parametrize("value", [b"a", 3, ["a"], types.File(name="files/a")])
    def test_what_is_not_a_part(self, value):
        with pytest.raises(InvalidInputError):
            types.Part(value)

    def test_a_value_beside_fields(self):
        with pytest.raises(InvalidInputError, match="either one value or fields by name"):
            types.Part("a", thought=True)

    @pytest.mark.parametrize("data", [b"a", bytearray(b"a"), memoryview(b"a"), "YQ==", "YQ"])
    def test_bytes_and_base64(self, data):
        part = types.Part.from_bytes(data=data, mime_type="image/png")
        assert part == types.Part(inline_data={"data": b"a", "mime_type": "image/png"})

    @pytest.mark.parametrize(
        ("data", "message"), [("a text", "Data should be valid base64"), (3, "data must be bytes, not int")]
    )
    def test_what_is_not_bytes(self, data, message):
        with pytest.raises(InvalidInputError, match=message):
            types.Part.from_bytes(data=data, mime_type="image/png")

    @pytest.mark.parametrize("kind", [types.UserContent, types.ModelContent])
    def test_contents_of_a_role_need_a_part(self, kind):
        for parts in ([], None):
            with pytest.raises(InvalidInputError, match="parts is empty"):
                kind(parts)
        assert kind("a").parts == kind(parts=["a"]).parts == [types.Part(text="a")]

    def test_an_image_of_a_response_starts_a_video(self, tmp_path):
        image = types.Part.from_bytes(data=b"a", mime_type="image/png").as_image()
        image.save(str(tmp_path / "a.png"))
        assert (tmp_path / "a.png").read_bytes() == b"a"
        client, recorder = recording({"name": "operations/1"}, backend="vertex")
        client.models.generate_videos(model="m", prompt="p", image=image)
        assert recorder.body["instances"][0]["image"] == {"bytesBase64Encoded": "YQ==", "mimeType": "image/png"}


class TestImagesOfFiles:
    """An unchanged image is sent as the bytes of its file."""

    @pytest.fixture(params=["JPEG", "WEBP", "PNG"])
    def path(self, request, tmp_path):
        path = tmp_path / f"picture.{request.param.lower()}"
        PIL.Image.effect_noise((40, 40), 60).convert("RGB").save(path, format=request.param)
        return path

    def sent(self, image):
        client, recorder = recording()
        client.models.generate_content(model="m", contents=[image, "what is it?"])
        data = recorder.body["contents"][0]["parts"][0]["inlineData"]
        return base64.b64decode(data["data"], altchars=b"-_"), data["mimeType"]

    @pytest.mark.parametrize("decoded", [False, True])
    def test_unchanged(self, path, decoded):
        with PIL.Image.open(path) as image:
            if decoded:
                image.load()
            kind = f"image/{path.suffix[1:]}"
            assert self.sent(image) == self.sent(image) == (path.read_bytes(), kind)
            assert image.size == (40, 40)

    def test_changed(self, path):
        with PIL.Image.open(path) as image:
            image.putpixel((0, 0), (1, 2, 3))
            data, kind = self.sent(image)
        assert data != path.read_bytes()
        assert kind == ("image/jpeg" if path.suffix == ".jpeg" else "image/png")
        with PIL.Image.open(path) as image:
            image.thumbnail((10, 10))
            data, _ = self.sent(image)
        assert PIL.Image.open(io.BytesIO(data)).size == (10, 10)

    def test_made_of_another(self, path):
        with PIL.Image.open(path) as image:
            data, kind = self.sent(image.crop((0, 0, 3, 3)))
        assert kind == "image/png"
        assert PIL.Image.open(io.BytesIO(data)).size == (3, 3)

    def test_a_file_that_is_gone(self, path):
        with PIL.Image.open(path) as image:
            image.load()
            path.unlink()
            data, kind = self.sent(image)
        assert kind == ("image/jpeg" if path.suffix == ".jpeg" else "image/png")
        assert PIL.Image.open(io.BytesIO(data)).size == (40, 40)
