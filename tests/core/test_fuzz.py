"""Arbitrary bytes for the parsers of streams and errors; `make fuzz` runs a million inputs."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.fuzz import mutate, run, targets

STATUSES = st.sampled_from(mutate.STATUSES) | st.integers()
HEADERS = st.dictionaries(
    st.sampled_from(["content-type", "Retry-After", "date", "x-request-id", "X-Goog-Request-Id"]) | st.text(max_size=9),
    st.sampled_from([value for values in mutate.HEADERS.values() for value in values]) | st.text(max_size=40),
    max_size=5,
)


def bodies(tokens):
    """Draw bytes, many of them with a meaning for the parser."""
    return st.lists(st.sampled_from(tokens) | st.binary(max_size=6), max_size=20).map(b"".join) | st.binary()


@given(bodies(mutate.STREAM_TOKENS), st.lists(st.integers(0, 200), max_size=12))
@settings(deadline=None, max_examples=500)
def test_a_stream_in_any_pieces(body, cuts):
    targets.stream(body, cuts)


@given(STATUSES, bodies(mutate.ERROR_TOKENS), HEADERS)
@settings(deadline=None, max_examples=500)
def test_an_answer_of_any_kind(status, body, headers):
    targets.error(status, body, headers)


@pytest.mark.parametrize("kind", ["streams", "errors"])
def test_the_corpus(kind):
    for body in mutate.corpus(kind):
        targets.stream(body, range(len(body)))
        targets.error(500, body, {})


def test_a_run_tells_how_many_inputs_it_made(capsys):
    assert run.main(["--inputs", "500", "--seed", "7"]) == 0
    assert capsys.readouterr().out.startswith("500 inputs (250 streams, 250 errors) in ")


def test_a_failure_tells_how_to_run_it_again(capsys, monkeypatch):
    seen = []

    def broken(status, body, headers):
        seen.append((status, body, headers))
        assert len(seen) != 20

    monkeypatch.setattr(targets, "error", broken)
    assert run.main(["--inputs", "500"]) == 1
    assert capsys.readouterr().err.splitlines()[-1] == "input 39 of seed 0; again: --seed 0 --only 39"
    assert run.main(["--only", "39"]) == 0
    assert seen[-1] == seen[-2]
