"""The calls that `make outside` sends, without the server that checks them."""

from pathlib import Path

import pytest

from codegen import pipeline
from gemkit._features.codec import CODEC
from gemkit._generated import operations
from gemkit._mapping.encode import encode
from gemkit._mapping.operation import ClientContext
from gemkit.errors import InvalidInputError, UnsupportedFieldError
from tests.outside.calls import calls


@pytest.fixture(scope="module")
def built():
    return pipeline.run(Path(__file__).parents[2])


@pytest.mark.parametrize(("backend", "least"), [("gemini", 280), ("vertex", 620)])
def test_calls_with_every_field(built, backend, least):
    made = list(calls(built, backend))
    assert len(made) >= least
    refused = []
    for call in made:
        context = ClientContext(backend, *(() if call.express else ("my-project", "us-central1")))
        try:
            encode(CODEC, operations.ALL[call.operation], call.params, context)
        except (InvalidInputError, UnsupportedFieldError):
            refused.append(f"{call.operation} {call.name}")
    assert len(refused) < len(made) / 10, refused
