"""How messages print: indented, without None, long data cut short."""

from __future__ import annotations

import pytest

from gemkit import types

ANSWER = types.GenerateContentResponse.model_validate(
    {
        "candidates": [
            {
                "content": {"parts": [{"text": "hello"}, {"text": "<b>", "thought": True}], "role": "model"},
                "finishReason": "STOP",
                "novelty": {"a": 1},
            }
        ],
        "usageMetadata": {"promptTokenCount": 1},
    }
)
PRINTED = """\
GenerateContentResponse(
  candidates=[Candidate(
    content=Content(parts=[Part(text='hello'), Part(text='<b>', thought=True)], role='model'),
    finish_reason=FinishReason.STOP,
    novelty={'a': 1},
  )],
  usage_metadata=GenerateContentResponseUsageMetadata(prompt_token_count=1),
)"""


def test_a_response_is_indented_and_has_no_none():
    assert repr(ANSWER) == str(ANSWER) == f"{ANSWER}" == PRINTED


def test_a_notebook_shows_the_same():
    assert types.Part(text="<b>")._repr_html_() == "<pre>Part(text=&#x27;&lt;b&gt;&#x27;)</pre>"


def test_rich_gets_what_is_set():
    assert list(types.Part(text="a", thought=True).__rich_repr__()) == [("text", "a"), ("thought", True)]


@pytest.mark.parametrize(
    ("message", "printed"),
    [
        (types.Part(), "Part()"),
        (types.Blob(data=b"abc"), "Blob(data=b'abc')"),
        (types.Blob(data=b"\xff" * 12_000), f"Blob(data=<12000 bytes: {bytes([255] * 8)!r}...>)"),
        (
            types.ContentEmbedding(values=[0.5] * 3072),
            "ContentEmbedding(values=[0.5, 0.5, 0.5, 0.5, 0.5, ... 3072 items])",
        ),
        (types.FunctionCall(name="f", args={"a": [1, None]}), "FunctionCall(args={'a': [1, None]}, name='f')"),
    ],
)
def test_values(message, printed):
    assert repr(message) == printed


def test_long_text_is_whole():
    text = "a" * 5000
    assert text in repr(types.Part(text=text))


def test_secrets_stay_out():
    options = types.HttpOptions(headers={"x-goog-api-key": "s3cret-value"})
    assert "s3cret-value" not in repr(options) + str(options) + options._repr_html_()
