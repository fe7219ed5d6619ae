from types import SimpleNamespace

import pytest

from gemkit._features.caches.transforms import cached_content
from gemkit._features.models.transforms import model
from gemkit._mapping.operation import ClientContext
from gemkit.errors import InvalidInputError

GEMINI = ClientContext("gemini", None, None)
VERTEX = ClientContext("vertex", "p", "l")
FULL = "projects/q/locations/k/publishers/google/models/m"


@pytest.mark.parametrize(
    ("given", "gemini", "vertex"),
    [
        ("m", "models/m", "publishers/google/models/m"),
        ("gemini-2.5-flash", "models/gemini-2.5-flash", "publishers/google/models/gemini-2.5-flash"),
        ("models/m", "models/m", "models/m"),
        ("tunedModels/m", "tunedModels/m", "publishers/tunedModels/models/m"),
        (FULL, f"models/{FULL}", FULL),
        (
            "publishers/anthropic/models/c@1",
            "models/publishers/anthropic/models/c@1",
            "publishers/anthropic/models/c@1",
        ),
        ("anthropic/c", "models/anthropic/c", "publishers/anthropic/models/c"),
        ("endpoints/123", "models/endpoints/123", "endpoints/123"),
        (SimpleNamespace(name="models/m"), "models/m", "models/m"),
    ],
)
def test_models(given, gemini, vertex):
    assert model(given, GEMINI) == gemini
    assert model(given, VERTEX) == vertex


@pytest.mark.parametrize(
    ("given", "gemini", "vertex"),
    [
        ("c", "cachedContents/c", "projects/p/locations/l/cachedContents/c"),
        ("cachedContents/c", "cachedContents/c", "projects/p/locations/l/cachedContents/c"),
        ("locations/k/cachedContents/c", None, "projects/p/locations/k/cachedContents/c"),
        ("projects/q/locations/k/cachedContents/c", None, "projects/q/locations/k/cachedContents/c"),
        (SimpleNamespace(name="cachedContents/c"), "cachedContents/c", "projects/p/locations/l/cachedContents/c"),
    ],
)
def test_cached_contents(given, gemini, vertex):
    if gemini:
        assert cached_content(given, GEMINI) == gemini
    assert cached_content(given, VERTEX) == vertex


@pytest.mark.parametrize("given", [None, "", 3, "a b", "a?b", "a#b", "../x", "a/../b", "/a", "a//b", "a/", "é", "a\n"])
@pytest.mark.parametrize("place", [GEMINI, VERTEX])
def test_what_would_leave_its_place_in_a_path(given, place):
    with pytest.raises(InvalidInputError, match="model ") as caught:
        model(given, place)
    assert caught.value.path == "model"
    with pytest.raises(InvalidInputError):
        cached_content(given, place)
