"""Imports go down, with those for type checkers counted; the picture and the contract are correct."""

import pytest

from tests.structure import picture as drawing
from tests.structure.layers import ROWS, arrows, imports_of, is_upward, layer_of, modules

LAYERS = [layer for row in ROWS for layer in row]


def test_every_import_leads_down():
    assert {arrow: edges for arrow, edges in arrows().items() if is_upward(*arrow)} == {}


def test_every_layer_is_in_use():
    assert {layer_of(name) for name in modules()} == {*LAYERS, "emulator"}


@pytest.mark.parametrize(
    ("source", "target", "upward"),
    [
        ("errors", "http", True),
        ("http", "mapping", True),
        ("mapping", "http", True),
        ("types", "features", True),
        ("types", "operations", True),
        ("features", "types", False),
        ("api", "mapping", False),
        ("emulator", "errors", True),
        ("features", "emulator", True),
        ("public", "emulator", False),
    ],
)
def test_which_arrows_are_upward(source, target, upward):
    assert is_upward(source, target) is upward


@pytest.mark.parametrize(
    ("name", "layer"),
    [
        ("gemkit.files", "public"),
        ("gemkit._features.files._async.files", "features"),
        ("gemkit._features.contents.mixins", "types"),
        ("gemkit._features.contents.transforms", "types"),
        ("gemkit._features.models.transforms", "features"),
        ("gemkit._generated.types.content", "types"),
        ("gemkit._generated.mappings.encode_gemini", "operations"),
        ("gemkit._api.settings", "api"),
        ("gemkit.errors", "errors"),
    ],
)
def test_layers_of_modules(name, layer):
    assert layer_of(name) == layer


def test_imports_within_functions_and_for_type_checkers_count():
    found = {target for _, target in imports_of("gemkit._mapping.encode")}
    assert "gemkit._mapping.codec" in found  # for type checkers
    assert "gemkit._features.codec" in {target for _, target in imports_of("gemkit.types")}  # in a function


def test_a_wrong_import_is_named(monkeypatch):
    wrong = {("http", "mapping"): ["gemkit._http.sse:3 gemkit._mapping.model"]}
    monkeypatch.setattr(drawing, "arrows", lambda: wrong)
    with pytest.raises(ValueError, match=r"gemkit\._http\.sse:3 gemkit\._mapping\.model"):
        drawing.picture()


def test_the_drawing_is_that_of_the_page():
    assert drawing.picture() in drawing.PAGE.read_text("utf-8")
