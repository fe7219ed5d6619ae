"""Large contents are encoded while they are sent: the same JSON, without a second copy of it in memory."""

import base64
import json
import tracemalloc

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import gemkit
import gemkit.emulator
from gemkit import types
from gemkit._features.codec import CODEC
from gemkit._generated.operations import MODELS_GENERATE_CONTENT
from gemkit._mapping.encode import encode
from gemkit._mapping.streamed_json import LARGE, Base64Placeholders, StreamedJSON
from gemkit.emulator import Fault
from gemkit.hooks import Hooks
from tests.reliability.matrix import chosen, run_over

MODEL = "gemini-2.5-flash"
PICTURE = bytes(range(256)) * 2048


class Place:
    backend = "gemini"
    project = None
    location = None


def body_of(contents, **config):
    params = {"model": MODEL, "contents": contents, "config": config or None}
    return encode(CODEC, MODELS_GENERATE_CONTENT, params, Place, streamed=True).body


def data_of(body):
    parts = [part for content in json.loads(body)["contents"] for part in content["parts"]]
    return [base64.b64decode(part["inlineData"]["data"].replace("-", "+").replace("_", "/")) for part in parts]


@settings(deadline=None, max_examples=40)
@given(st.lists(st.tuples(st.integers(0, 3 * LARGE), st.binary(min_size=1, max_size=7)), min_size=1, max_size=4))
def test_every_value_comes_out_in_its_place(found):
    values = [(seed * (length // len(seed) + 1))[:length] for length, seed in found]
    body = body_of([types.Part.from_bytes(data=value, mime_type="image/png") for value in values])
    assert isinstance(body, StreamedJSON) is any(len(value) >= LARGE for value in values)
    assert data_of(bytes(body)) == values
    if isinstance(body, StreamedJSON):
        assert body.length == len(bytes(body)) == sum(map(len, body.iter_bytes()))


def test_values_may_change_places_on_the_way():
    deferred = Base64Placeholders()
    first, second = (base64.urlsafe_b64encode(deferred.add(value)) for value in (b"first", b"second"))
    assert bytes(deferred.fill(b'["%b", "%b", "%b"]' % (second, first, second))) == (
        b'["c2Vjb25k", "Zmlyc3Q=", "c2Vjb25k"]'
    )


def test_what_the_model_was_shown_by_a_function_is_encoded_while_it_is_sent_too():
    part = types.FunctionResponsePart(inline_data={"data": PICTURE, "mime_type": "image/png"})
    given = types.Part(function_response=types.FunctionResponse(name="look", response={}, parts=[part]))
    body = body_of([given])
    assert isinstance(body, StreamedJSON)
    sent = json.loads(bytes(body))["contents"][0]["parts"][0]["functionResponse"]["parts"][0]
    assert base64.b64decode(sent["inlineData"]["data"]) == PICTURE


def test_no_second_copy_is_made():
    picture = bytes(8 * 1024 * 1024)
    part = types.Part.from_bytes(data=picture, mime_type="image/png")
    body_of([part])  # whatever is made once
    tracemalloc.start()
    try:
        assert sum(map(len, body_of([part]).iter_bytes())) > len(picture)
        assert tracemalloc.get_traced_memory()[1] < 1024 * 1024
    finally:
        tracemalloc.stop()


def test_a_dump_of_the_types_themselves_has_everything():
    part = types.Part.from_bytes(data=PICTURE, mime_type="image/png")
    assert types.Part.model_validate_json(part.model_dump_json()) == part
    assert types.Part.model_validate(part.model_dump()) == part


def test_extra_fields_are_laid_over_the_whole():
    with gemkit.emulator.serve() as url:
        client = gemkit.Client(
            api_key="any", http_options={"base_url": url, "extra_body": {"generationConfig": {"temperature": 1}}}
        )
        part = types.Part.from_bytes(data=PICTURE, mime_type="image/png")
        assert client.models.generate_content(model=MODEL, contents=part).text
        client.close()
        sent = url.server.requests[0].body
    assert json.loads(sent)["generationConfig"] == {"temperature": 1}
    assert data_of(sent) == [PICTURE]


@pytest.mark.parametrize(("flavour", "transport"), chosen())
def test_every_transport_sends_it_and_sends_it_again(flavour, transport):
    """A failed attempt has consumed the body; the next one creates it again."""
    part = types.Part.from_bytes(data=PICTURE, mime_type="image/png")

    def ask(client):
        return client.models.generate_content(model=MODEL, contents=[part, "what is it?"])

    with gemkit.emulator.serve() as url:
        url.server.faults.add(Fault("status", status=503))
        answer = run_over(flavour, transport, ask, base_url=url, retry_options={"initial_delay": 0.01})
        assert answer.text
        sent = [request.body for request in url.server.requests]
    assert len(sent) == 2
    assert sent[0] == sent[1]
    assert base64.b64decode(json.loads(sent[0])["contents"][0]["parts"][0]["inlineData"]["data"]) == PICTURE


def test_hooks_are_shown_the_whole_body():
    seen = []

    class Looking(Hooks):
        def before_request(self, exchange):
            seen.append(exchange.body)

    with gemkit.emulator.serve() as url:
        client = gemkit.Client(api_key="any", http_options={"base_url": url})
        client.hooks.add(Looking())
        client.models.generate_content(model=MODEL, contents=types.Part.from_bytes(data=PICTURE, mime_type="image/png"))
        client.close()
    assert data_of(seen[0]) == [PICTURE]
