"""Types that existing programs build by hand: each listed fact of parts, contents, schemas and errors, as a table."""

import io
import json
import pickle

import httpx
import pytest
from PIL import Image
from pydantic import ValidationError

from gemkit import errors, types
from gemkit.errors import InvalidInputError
from tests.doubles import recording, sent

CALL = types.Part.from_function_call(name="f", args={"a": 1})
RESPONSE = types.Part.from_function_response(name="f", response={"output": 1})
FILE = types.File(uri="https://x/files/a", mime_type="text/plain", display_name="A")
URI = "gs://bucket/a.png"


def image(kind="PNG"):
    buffer = io.BytesIO()
    Image.new("RGB", (2, 2)).save(buffer, kind)
    return Image.open(io.BytesIO(buffer.getvalue()))


class TestParts:
    @pytest.mark.parametrize(
        ("value", "part"),
        [
            ("a", types.Part(text="a")),
            ({"text": "a"}, types.Part(text="a")),
            ({"file_uri": "u", "mime_type": "t"}, types.Part(file_data={"file_uri": "u", "mime_type": "t"})),
            (types.Part(text="a"), types.Part(text="a")),
            (
                FILE,
                types.Part(file_data={"file_uri": FILE.uri, "mime_type": "text/plain", "display_name": "A"}),
            ),
            (None, types.Part()),
        ],
        ids=str,
    )
    def test_one_value_by_position(self, value, part):
        made = types.Part(value)
        assert made == part
        assert made is not value

    def test_images(self):
        assert types.Part(image()).inline_data.mime_type == "image/png"
        assert types.Part(image("JPEG")).inline_data.mime_type == "image/jpeg"

    @pytest.mark.parametrize("value", [b"a", 3, ["a"], types.File(uri="u"), types.File(mime_type="t")], ids=str)
    def test_what_is_no_part(self, value):
        with pytest.raises(ValueError):
            types.Part(value)

    def test_a_value_and_fields_exclude_each_other(self):
        with pytest.raises(ValueError, match="not both"):
            types.Part("a", thought=True)

    def test_camel_case_is_taken(self):
        assert types.Part(inlineData={"mimeType": "a/b", "data": b"x"}).inline_data.mime_type == "a/b"

    def test_makers(self):
        assert types.Part.from_text(text="a") == types.Part(text="a")
        assert types.Part.from_uri(file_uri=URI).file_data.mime_type == "image/png"
        assert types.Part.from_uri(file_uri="u", mime_type="a/b").file_data.mime_type == "a/b"
        assert types.Part.from_bytes(data=b"x", mime_type="a/b").inline_data.data == b"x"
        assert (CALL.function_call.id, RESPONSE.function_response.id) == (None, None)
        code = types.Part.from_executable_code(code="1", language=types.Language.PYTHON)
        assert (code.executable_code.code, code.executable_code.language) == ("1", "PYTHON")
        result = types.Part.from_code_execution_result(outcome=types.Outcome.OUTCOME_OK, output="2")
        assert (result.code_execution_result.outcome, result.code_execution_result.output) == ("OUTCOME_OK", "2")
        media = types.FunctionResponsePart.from_bytes(data=b"x", mime_type="a/b")
        assert types.Part.from_function_response(name="f", response={}, parts=[media]).function_response.parts == [
            media
        ]
        assert types.FunctionResponsePart.from_uri(file_uri=URI).file_data.mime_type == "image/png"
        with pytest.raises(ValueError):
            types.Part.from_uri(file_uri="unknown")
        with pytest.raises(ValueError):
            types.Part.from_bytes(data="x", mime_type="a/b")
        with pytest.raises(TypeError):
            types.Part.from_text("a")

    @pytest.mark.parametrize(
        "given",
        [
            "MEDIA_RESOLUTION_LOW",
            types.PartMediaResolutionLevel.MEDIA_RESOLUTION_LOW,
            {"level": "MEDIA_RESOLUTION_LOW"},
        ],
        ids=str,
    )
    def test_media_resolution(self, given):
        wanted = types.PartMediaResolution(level="MEDIA_RESOLUTION_LOW")
        assert types.Part.from_bytes(data=b"", mime_type="a/b", media_resolution=given).media_resolution == wanted
        assert types.Part.from_uri(file_uri=URI, media_resolution=given).media_resolution == wanted


@pytest.mark.parametrize(("cls", "role"), [(types.UserContent, "user"), (types.ModelContent, "model")])
class TestRoles:
    @pytest.mark.parametrize("given", ["a", types.Part(text="a"), {"text": "a"}, ["a"]], ids=str)
    def test_parts_by_position_or_name(self, cls, role, given):
        for made in (cls(given), cls(parts=given)):
            assert (made.role, made.parts) == (role, [types.Part(text="a")])

    def test_a_file_and_an_image(self, cls, role):
        assert [bool(part.file_data) for part in cls([FILE, image()]).parts] == [True, False]

    @pytest.mark.parametrize("given", [[], None])
    def test_nothing(self, cls, role, given):
        with pytest.raises(ValueError):
            cls(given)

    def test_wrong_arguments(self, cls, role):
        with pytest.raises(TypeError):
            cls()
        with pytest.raises(TypeError):
            cls("a", role="user")

    def test_the_role_stays(self, cls, role):
        made = cls("a")
        with pytest.raises((InvalidInputError, ValidationError)):
            made.role = "other"
        assert made.role == role


def turns(value):
    return [
        (content.get("role"), len(content.get("parts", ())))
        for content in sent(lambda client: client.models.generate_content(model="m", contents=value))["contents"]
    ]


class TestContents:
    @pytest.mark.parametrize(
        ("given", "wanted"),
        [
            ("a", [("user", 1)]),
            (FILE, [("user", 1)]),
            (image(), [("user", 1)]),
            ({"text": "a"}, [("user", 1)]),
            ({"file_uri": URI, "mime_type": "image/png"}, [("user", 1)]),
            (CALL, [("model", 1)]),
            (types.Content(parts=[types.Part(text="a")]), [(None, 1)]),
            ({"role": "model", "parts": [{"text": "a"}]}, [("model", 1)]),
            (["a", "b"], [("user", 2)]),
            (["a", CALL, "b"], [("user", 1), ("model", 1), ("user", 1)]),
            ([CALL, RESPONSE], [("model", 1), ("user", 1)]),
            ([["a", "b"], "c"], [("user", 2), ("user", 1)]),
            ([[CALL, "a"]], [("user", 2)]),
            (["a", types.ModelContent("b"), "c"], [("user", 1), ("model", 1), ("user", 1)]),
            ("", None),
        ],
        ids=lambda value: str(value)[:30],
    )
    def test_what_a_prompt_becomes(self, given, wanted):
        if wanted is None:
            with pytest.raises(ValueError, match="contents is required"):
                turns(given)
        else:
            assert turns(given) == wanted

    @pytest.mark.parametrize("given", [None, [], 3, b"a", [[["a"]]], {"role": "user", "parts": [3]}], ids=str)
    def test_what_is_no_prompt(self, given):
        with pytest.raises(ValueError):
            turns(given)

    def test_a_file_has_no_display_name_on_the_wire(self):
        body = sent(lambda client: client.models.generate_content(model="m", contents=FILE))
        assert body["contents"][0]["parts"][0]["fileData"] == {"fileUri": FILE.uri, "mimeType": "text/plain"}

    def test_an_image_is_png_unless_it_is_a_jpeg(self):
        for kind in ("PNG", "JPEG"):
            body = sent(lambda client, kind=kind: client.models.generate_content(model="m", contents=image(kind)))
            assert body["contents"][0]["parts"][0]["inlineData"]["mimeType"] == f"image/{kind.lower()}"


def from_json_schema(schema, **options):
    return types.Schema.from_json_schema(json_schema=types.JSONSchema(**schema), **options)


class TestSchemas:
    @pytest.mark.parametrize(
        ("schema", "wanted"),
        [
            ({"type": ["string", "null"]}, {"type": "STRING", "nullable": True}),
            ({"any_of": [{"type": "string"}, {"type": "null"}]}, {"type": "STRING", "nullable": True}),
            ({"type": ["string", "integer"]}, {"any_of": [{"type": "STRING"}, {"type": "INTEGER"}]}),
            (
                {"any_of": [{"type": "string"}, {"type": "number"}]},
                {"any_of": [{"type": "STRING"}, {"type": "NUMBER"}]},
            ),
            ({"type": "string", "default": "a", "enum": ["a"]}, {"type": "STRING", "default": "a", "enum": ["a"]}),
            (
                {"type": "array", "items": {"type": "boolean"}, "min_items": 2},
                {"type": "ARRAY", "items": {"type": "BOOLEAN"}, "min_items": 2},
            ),
        ],
        ids=str,
    )
    def test_from_json_schema(self, schema, wanted):
        assert from_json_schema(schema) == types.Schema(**wanted)

    def test_losses(self):
        with pytest.raises(ValueError, match="uniqueItems"):
            from_json_schema({"type": "array", "unique_items": True}, raise_error_on_unsupported_field=True)
        with pytest.warns(UserWarning, match="uniqueItems"):
            assert from_json_schema({"type": "array", "unique_items": True}).type == "ARRAY"

    def test_json_schema(self):
        made = types.Schema(type="STRING", nullable=True, property_ordering=["a"]).json_schema
        assert isinstance(made, types.JSONSchema)
        assert made.model_dump(mode="json", by_alias=True, exclude_none=True) == {"type": ["null", "string"]}
        assert types.Schema(type="TYPE_UNSPECIFIED").json_schema == types.JSONSchema()


class TestErrors:
    @pytest.mark.parametrize(
        ("body", "status", "message"),
        [
            ({"error": {"code": 400, "message": "m", "status": "S", "details": []}}, "S", "m"),
            ([{"error": {"code": 400, "message": "m", "status": "S"}}], "S", "m"),
            ({"message": "m", "status": "S"}, "S", "m"),
            ({"message": "top", "status": "S", "error": {"message": "inner"}}, "S", "top"),
            # No text is lost: where a body has no message, it is one itself, or the reason phrase is.
            ([], None, "Bad Request"),
            ({"error": "text"}, None, "text"),
            ("text", None, "text"),
            (None, None, "Bad Request"),
        ],
        ids=str,
    )
    def test_bodies(self, body, status, message):
        client, _ = recording(httpx.Response(400, content=json.dumps(body)))
        with pytest.raises(errors.ClientError) as caught:
            client.models.get(model="m")
        error = caught.value
        unwrapped = body[0] if isinstance(body, list) and len(body) == 1 else body
        assert (error.code, error.details) == (400, unwrapped)
        assert (error.status, error.message) == (status, message)
        assert pickle.loads(pickle.dumps(error)).details == error.details
        assert json.dumps(error.details)

    @pytest.mark.parametrize(("code", "kind"), [(404, errors.ClientError), (500, errors.ServerError)])
    def test_classes(self, code, kind):
        client, _ = recording(httpx.Response(code, text="<html>"), http_options={"retry_options": {"attempts": 1}})
        with pytest.raises(kind) as caught:
            client.models.get(model="m")
        assert caught.value.details == {"message": "<html>", "status": httpx.codes(code).phrase.replace("  ", " ")}
        assert str(caught.value).startswith(f"{code}")


class TestConfigs:
    def test_fields_of_a_subclass_stay_with_the_caller(self):
        class Noted(types.GenerateContentConfig):
            note: str = "mine"

        body = sent(lambda client: client.models.generate_content(model="m", contents="a", config=Noted(temperature=0)))
        assert body == {
            "contents": [{"role": "user", "parts": [{"text": "a"}]}],
            "generationConfig": {"temperature": 0},
        }

    def test_fields_that_are_not_known_yet_go_out(self):
        config = types.GenerateContentConfig.model_validate({"newField": 1})
        body = sent(lambda client: client.models.generate_content(model="m", contents="a", config=config))
        assert body["newField"] == 1
