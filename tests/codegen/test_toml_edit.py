"""Deleting entries of TOML text: what is left is as it was written."""

from __future__ import annotations

import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.toml_edit import entry, without

TEXT = """\
# Head.

[late]
reason = "r"
gemini.Part = { text = "string", size = "int32" }
gemini.Blob.data = "bytes"

# About the live ones.
[live]
reason = "r"
[live.methods.gemini."a.b"]
verb = "GET"
path = "v1/x"

[left]
words = "a b c"
lists = [
  "a b",
  "c",
]
"""


@pytest.mark.parametrize(
    ("keys", "words", "before", "after"),
    [
        ([("late", "gemini", "Blob", "data")], [], 'gemini.Blob.data = "bytes"\n', ""),
        (
            [("late", "gemini", "Part", "text")],
            [],
            'gemini.Part = { text = "string", size = "int32" }',
            'gemini.Part.size = "int32"',
        ),
        ([], [("left", "words", "b")], 'words = "a b c"', 'words = "a c"'),
        ([], [("left", "lists", "a")], 'lists = [\n  "a b",\n  "c",\n]', 'lists = "b c"'),
    ],
)
def test_one_entry(keys, words, before, after):
    assert before in TEXT
    assert without(TEXT, keys, words) == TEXT.replace(before, after)


def test_a_table_that_is_empty_goes_with_its_reason_and_its_comment():
    gone = without(TEXT, [("live", "methods", "gemini", "a.b", "verb"), ("live", "methods", "gemini", "a.b", "path")])
    assert gone == TEXT.replace(TEXT[TEXT.index("# About") : TEXT.index("[left]")], "")
    assert tomllib.loads(gone).keys() == {"late", "left"}


def test_a_whole_method_goes_by_its_name():
    gone = without(TEXT, [("live", "methods", "gemini", "a.b")])
    assert "live" not in tomllib.loads(gone)


def test_all_words_of_an_entry():
    gone = without(TEXT, [], [("left", "words", each) for each in "abc"])
    assert "words" not in tomllib.loads(gone)["left"]


def test_entries_are_written_so_that_they_read_back():
    line = entry(("a", "b.c", "d"), {"x": "1", "y z": "2"})
    assert line == 'a."b.c".d = { x = "1", "y z" = "2" }'
    assert tomllib.loads(line) == {"a": {"b.c": {"d": {"x": "1", "y z": "2"}}}}
    assert entry(("a",), {}) == "a = {}"


@given(
    st.sets(st.sampled_from(["late.gemini.Part.text", "late.gemini.Part.size", "late.gemini.Blob.data", "left.words"]))
)
def test_what_is_deleted_and_nothing_else_is_gone(names):
    keys = [tuple(name.split(".")) for name in names]
    data = tomllib.loads(TEXT)
    for key in keys:
        holder = data
        for part in key[:-1]:
            holder = holder[part]
        del holder[key[-1]]
    if not data["late"]["gemini"].get("Part"):
        data["late"]["gemini"].pop("Part")
    if not data["late"]["gemini"].get("Blob"):
        data["late"]["gemini"].pop("Blob")
    if not data["late"]["gemini"]:
        del data["late"]
    assert tomllib.loads(without(TEXT, keys)) == data


def test_a_field_in_the_short_form_of_a_schema():
    text = '[late]\nreason = "r"\ngemini.Part = "text: string, sizes: list[int32]"\n'
    gone = without(text, [("late", "gemini", "Part", "text")])
    assert gone == '[late]\nreason = "r"\ngemini.Part.sizes = "list[int32]"\n'
    assert without(text, [("late", "gemini", "Part", each) for each in ("text", "sizes")]).strip() == ""
