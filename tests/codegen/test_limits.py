"""Limits of a document, in the words of a docstring."""

from __future__ import annotations

import pytest

from codegen.limits import sentences


@pytest.mark.parametrize(
    ("limits", "text"),
    [
        ((), ""),
        ((("maxLength", "8"), ("minLength", "1")), "At most 8 characters. At least 1 character."),
        ((("minItems", "1"), ("uniqueItems", "true")), "At least 1 element. No element twice."),
        ((("uniqueItems", "false"),), ""),
        ((("maxProperties", "1"),), "At most 1 entry."),
        ((("minimum", "0.5"), ("exclusiveMaximum", "1")), "At least 0.5. Must be less than 1."),
        ((("pattern", '"^a$"'),), "Must match `^a$`."),
        ((("enum", '["a", 2]'),), "One of a, 2."),
        ((("const", "3"), ("multipleOf", "3")), "Must be 3. A multiple of 3."),
    ],
)
def test_sentences(limits, text):
    assert sentences(limits) == text
