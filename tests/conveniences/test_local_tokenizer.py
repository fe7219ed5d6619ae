"""Tokens counted without a call, with a small tokenizer that is trained here."""

from __future__ import annotations

import hashlib
import io
import subprocess
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import pytest
import sentencepiece

from gemkit import types
from gemkit._features.tokenizer import model_files
from gemkit.errors import APIConnectionError, ConfigurationError, InvalidInputError
from gemkit.local_tokenizer import LocalTokenizer

TEXT = "The quick brown fox jumps over the lazy dog while the city of Oslo sleeps under snow.\n"


@pytest.fixture(scope="module")
def model() -> bytes:
    """A tokenizer that knows few pieces, and bytes for all the rest."""
    written = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter([TEXT] * 50),
        model_writer=written,
        vocab_size=320,
        byte_fallback=True,
        hard_vocab_limit=False,
        minloglevel=2,
        add_dummy_prefix=False,
        remove_extra_whitespaces=False,
        normalization_rule_name="identity",
    )
    return written.getvalue()


@pytest.fixture
def path(model, tmp_path):
    file = tmp_path / "small.model"
    file.write_bytes(model)
    return file


@pytest.fixture
def tokenizer(path):
    return LocalTokenizer("gemini-2.5-flash", model_file=path)


@pytest.fixture
def expected(path):
    """How many tokens texts have, by sentencepiece itself."""
    processor = sentencepiece.SentencePieceProcessor(model_file=str(path))
    return lambda *given: sum(len(processor.encode(text)) for text in given)


SCHEMA = types.Schema(
    type="OBJECT",
    description="a place",
    properties={"city": types.Schema(type="STRING", description="its name", enum=["Oslo", "Bergen"], format="enum")},
    required=["city"],
)
DECLARATION = types.FunctionDeclaration(name="weather", description="tells the weather", parameters=SCHEMA)
SCHEMA_TEXTS = ("a place", "city", "city", "its name", "Oslo", "Bergen", "enum")


@pytest.mark.parametrize(
    ("contents", "texts"),
    [
        ("The quick fox", ["The quick fox"]),
        (["The fox", "sleeps"], ["The fox", "sleeps"]),
        ([{"role": "user", "parts": [{"text": "The"}]}, types.ModelContent("dog")], ["The", "dog"]),
        (
            types.Part.from_function_call(name="f", args={"city": "Oslo", "n": 3, "deep": {"k": ["x", {"y": "z"}]}}),
            ["f", "city", "n", "deep", "Oslo", "k", "x", "y", "z"],
        ),
        (types.Part.from_function_response(name="f", response={"result": "snow"}), ["f", "result", "snow"]),
        (types.Part.from_executable_code(code="print(1)", language="PYTHON"), ["print(1)"]),
        (types.Part.from_code_execution_result(outcome="OUTCOME_OK", output="1"), ["1"]),
    ],
)
def test_the_tokens_of_contents(tokenizer, expected, contents, texts):
    assert tokenizer.count_tokens(contents) == types.CountTokensResult(total_tokens=expected(*texts))


@pytest.mark.parametrize(
    ("config", "texts"),
    [
        ({"system_instruction": "be brief"}, ["be brief"]),
        (
            types.CountTokensConfig(tools=[types.Tool(function_declarations=[DECLARATION])]),
            ["weather", "tells the weather", *SCHEMA_TEXTS],
        ),
        ({"tools": [{"google_search": {}}]}, []),
        (
            {
                "tools": [
                    {
                        "function_declarations": [
                            {
                                "name": "f",
                                "parameters_json_schema": {
                                    "type": "object",
                                    "properties": {"day": {"anyOf": [{"description": "a day"}]}},
                                },
                            }
                        ]
                    }
                ]
            },
            ["f", "day", "a day"],
        ),
        ({"generation_config": {"response_schema": SCHEMA}}, SCHEMA_TEXTS),
    ],
)
def test_the_tokens_of_what_else_is_in_a_request(tokenizer, expected, config, texts):
    assert tokenizer.count_tokens("Hi", config=config).total_tokens == expected("Hi", *texts)


def test_ids_and_bytes_of_tokens(tokenizer, path):
    contents = [types.UserContent("The city of Oslo"), types.ModelContent("snow \N{SNOWMAN}")]
    infos = tokenizer.compute_tokens(contents).tokens_info
    assert [info.role for info in infos] == ["user", "model"]
    processor = sentencepiece.SentencePieceProcessor(model_file=str(path))
    assert infos[0].token_ids == processor.encode("The city of Oslo")
    assert b"".join(infos[0].tokens) == b"The city of Oslo"
    # No piece holds the snowman: it is three tokens of a byte each.
    assert infos[1].tokens[-3:] == [b"\xe2", b"\x98", b"\x83"]


def test_media_has_no_tokens_here(tokenizer):
    with pytest.raises(InvalidInputError) as caught:
        tokenizer.count_tokens(["a", types.Part.from_bytes(data=b"1", mime_type="image/png")])
    assert str(caught.value) == (
        "contents[0].parts[1] is media, whose tokens only the service can count: call client.models.count_tokens"
    )


def test_a_model_without_a_known_tokenizer():
    with pytest.raises(ConfigurationError) as caught:
        LocalTokenizer("models/gemini-2.5-flush")
    assert str(caught.value) == (
        "no tokenizer is known for the model 'models/gemini-2.5-flush': did you mean 'gemini-2.5-flash'? pass "
        "model_file=... with a SentencePiece model, or call client.models.count_tokens"
    )


def test_files_that_are_no_tokenizer(tmp_path):
    with pytest.raises(ConfigurationError, match=r"missing\.model' cannot be read: No such file or directory"):
        LocalTokenizer("any", model_file=tmp_path / "missing.model").count_tokens("Hi")
    (tmp_path / "broken.model").write_bytes(b"not a model")
    with pytest.raises(ConfigurationError, match=r"broken\.model is not a SentencePiece model"):
        LocalTokenizer("any", model_file=tmp_path / "broken.model").count_tokens("Hi")


@pytest.fixture
def published(model, monkeypatch, tmp_path):
    """A server with the file, and what it was asked for; the file is the one of a model, and the cache is empty."""
    asked = []

    class Handler(BaseHTTPRequestHandler):
        body = model

        def do_GET(self):
            asked.append(self.path)
            self.send_response(200 if self.body else 404)
            self.send_header("content-length", str(len(self.body)))
            self.end_headers()
            self.wfile.write(self.body)

        def log_message(self, *args):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    Thread(target=server.serve_forever, daemon=True).start()
    file = model_files.ModelFile(f"http://127.0.0.1:{server.server_port}/m", hashlib.sha256(model).hexdigest())
    monkeypatch.setitem(model_files.MODEL_FILES, "gemini-2.5-flash", file)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    server.handler, server.asked = Handler, asked
    yield server
    server.shutdown()
    server.server_close()


def test_a_file_is_fetched_once_and_kept(published, expected):
    for _ in range(2):
        tokenizer = LocalTokenizer("gemini-2.5-flash")
        assert tokenizer.count_tokens("The fox").total_tokens == tokenizer.count_tokens("The fox").total_tokens
        assert tokenizer.count_tokens("The fox").total_tokens == expected("The fox")
    assert published.asked == ["/m"]


def test_a_cached_file_that_was_changed_is_fetched_again(published):
    LocalTokenizer("gemini-2.5-flash").count_tokens("Hi")
    (cached,) = model_files.cache_folder().iterdir()
    cached.write_bytes(b"changed")
    LocalTokenizer("gemini-2.5-flash").count_tokens("Hi")
    assert published.asked == ["/m", "/m"]


def test_a_file_that_is_not_the_one_expected_is_not_used(published):
    published.handler.body = b"something else"
    with pytest.raises(ConfigurationError, match="is not the expected one: its SHA-256 is"):
        LocalTokenizer("gemini-2.5-flash").count_tokens("Hi")
    assert not model_files.cache_folder().exists()


def test_a_file_that_cannot_be_fetched(published):
    published.handler.body = b""
    with pytest.raises(APIConnectionError, match="404 Not Found.*pass model_file=... with a copy of it"):
        LocalTokenizer("gemini-2.5-flash").count_tokens("Hi")


def test_a_cache_that_cannot_be_written_is_done_without(published, monkeypatch, tmp_path):
    (tmp_path / "file").write_text("no folder")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    assert LocalTokenizer("gemini-2.5-flash").count_tokens("Hi").total_tokens
    assert published.asked == ["/m"]


def test_without_sentencepiece_the_extra_is_named(path):
    code = (
        "import sys; sys.modules['sentencepiece'] = None; from gemkit.local_tokenizer import LocalTokenizer\n"
        f"try: LocalTokenizer('any', model_file={str(path)!r}).count_tokens('Hi')\n"
        "except ModuleNotFoundError as error: print(error)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == 'LocalTokenizer needs sentencepiece; install it with: pip install "gemkit[tokenizer]"\n'
