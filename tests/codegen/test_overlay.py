"""The overlay: where each entry stands, which were used, and what a value has to be."""

from __future__ import annotations

import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.overlay import OverlayFile, load, typed
from tests.codegen.tiny import dedented, fails, overlay


def file(block):
    return OverlayFile("toys.toml", dedented(block))


PLACES = file("""
    [types.Thing]
    config = true
    fields.tags.type = "list[str]"   # dotted
    fields . "odd name" . wire = "x"
    fields.'quoted.dots' = { type = "str" }

    [operations."things.get"]  # a comment
    args.name = { url = true }
    sites = [
      "A.b",
      "C.d",
    ]
    after = 1

    [[steps]]
    verb = "add"

    [[steps]]
    verb = "drop"

    ["a=b"."c]d"]
    x = 1
""")


@pytest.mark.parametrize(
    ("key", "line"),
    [
        (("types", "Thing"), 1),
        (("types", "Thing", "config"), 2),
        (("types", "Thing", "fields"), 3),
        (("types", "Thing", "fields", "tags"), 3),
        (("types", "Thing", "fields", "tags", "type"), 3),
        (("types", "Thing", "fields", "odd name", "wire"), 4),
        (("types", "Thing", "fields", "quoted.dots"), 5),
        (("types", "Thing", "fields", "quoted.dots", "type"), 5),
        (("operations", "things.get"), 7),
        (("operations", "things.get", "args", "name", "url"), 8),
        (("operations", "things.get", "sites"), 9),
        (("operations", "things.get", "after"), 13),
        (("steps", "0"), 15),
        (("steps", "0", "verb"), 16),
        (("steps", "1"), 18),
        (("steps", "1", "verb"), 19),
        (("a=b", "c]d", "x"), 22),
        (("types", "Thing", "not there"), 1),
    ],
)
def test_places(key, line):
    assert PLACES.location(*key) == f"toys.toml:{line}"


def test_what_stands_nowhere_is_placed_in_the_file():
    assert PLACES.location("nothing") == "toys.toml"
    assert file("").location() == "toys.toml"


def test_what_only_looks_like_an_entry_has_no_place():
    read = file('''
        [a]
        text = """
        [b]
        c = 1
        """
        list = [
          ["c"],
          ["d"]
        ]
        c = 2
        [b]
        c = 3
    ''')
    assert read.location("a", "c") == "toys.toml:10"
    assert read.location("b", "c") == "toys.toml:12"


def test_a_table_below_an_array_belongs_to_its_last_element():
    read = file("""
        [[steps]]
        [steps.how]
        verb = "add"
        [[steps]]
        [steps.how]
        verb = "drop"
    """)
    assert read.get("steps", "1", "how", "verb") == "drop"
    assert [read.location("steps", index, "how", "verb") for index in "01"] == ["toys.toml:3", "toys.toml:6"]


KEY = st.one_of(
    st.from_regex(r"[A-Za-z][A-Za-z0-9_-]{0,5}", fullmatch=True),
    st.text(st.sampled_from("ab.=[]# '/"), min_size=1, max_size=6),
)
VALUE = st.one_of(
    st.integers(0, 9).map(str),
    st.sampled_from(
        ["true", '"text"', '"a = 1"', "{ inner = 1 }", "[1, 2]", '[\n  "x",\n  "y = 2",\n]', "[\n[1],\n[2]\n]"]
    ),
)


def written(key):
    plain = all(character.isascii() and (character.isalnum() or character in "_-") for character in key)
    return key if plain else f'"{key}"'


@given(
    st.lists(
        st.tuples(st.lists(KEY, min_size=1, max_size=2), st.dictionaries(KEY, VALUE, max_size=3)),
        max_size=4,
        unique_by=lambda table: table[0][0],
    )
)
def test_a_place_is_the_line_that_names_the_entry(tables):
    lines = []
    for path, entries in tables:
        lines.append(f"[{'.'.join(map(written, path))}]")
        lines += [f"{written(key)} = {value}" for key, value in entries.items()]
    text = "\n".join(lines)
    assert isinstance(tomllib.loads(text), dict)
    read = OverlayFile("toys.toml", text)
    rows = text.splitlines()
    for path, entries in tables:
        for key in [(), *((each,) for each in entries)]:
            name, _, number = read.location(*path, *key).rpartition(":")
            assert name == "toys.toml"
            last = (*path, *key)[-1]
            row = rows[int(number) - 1]
            assert row.startswith(f"{written(last)} =") if key else row == f"[{'.'.join(map(written, path))}]"


def test_several_files_read_as_one():
    read = OverlayFile(
        "types.toml",
        "[topics]\na = ['A']\n",
        ("types/a.toml", "[types.A]\nown = true\n"),
        ("types/b.toml", "\n[types.B]\nown = true\n"),
    )
    assert list(read.table("types")) == ["A", "B"]
    assert read.location("topics", "a") == "types.toml:2"
    assert read.location("types", "A", "own") == "types/a.toml:2"
    assert read.location("types", "B") == "types/b.toml:2"


def test_an_entry_stated_in_two_files():
    with fails("types/b.toml:2: types.A is stated again; it stands at types.toml:1 already; keep one of them"):
        OverlayFile("types.toml", "[types.A]\nown = true\n", ("types/b.toml", "\n[types.A]\nconfig = true\n"))


def test_a_value_where_another_file_has_a_table():
    with fails("b.toml:1: types is stated again; it stands at types.toml already; keep one of them"):
        OverlayFile("types.toml", "[types.A]\n", ("b.toml", "types = 1\n"))


def test_a_file_that_is_no_toml():
    with fails("types/b.toml: is not TOML: Expected '=' after a key in a key/value pair (at line 2, column 3)"):
        OverlayFile("types.toml", "", ("types/b.toml", "a = 1\nb c\n"))


VALUES = file("""
    text = "a"
    number = 1
    yes = true
    list = ["a", "b"]
    mixed = ["a", 1]
    table.a = 1
""")


def test_values():
    assert VALUES.text("text") == "a"
    assert VALUES.text("none", default="b") == "b"
    assert VALUES.flag("yes") is True
    assert VALUES.flag("none") is False
    assert VALUES.strings("list") == ("a", "b")
    assert VALUES.strings("text") == ("a",)
    assert VALUES.strings("none") == ()
    assert VALUES.table("table") == {"a": 1}
    assert VALUES.table("none") == {}
    assert set(VALUES.table()) == {"text", "number", "yes", "list", "mixed", "table"}
    assert VALUES.get("text", "deeper") is None


@pytest.mark.parametrize(
    ("read", "key", "message"),
    [
        ("text", "number", "toys.toml:2: number is not a string"),
        ("text", "table", "toys.toml:6: table is not a string"),
        ("flag", "text", "toys.toml:1: text is not true or false"),
        ("flag", "number", "toys.toml:2: number is not true or false"),
        ("strings", "number", "toys.toml:2: number is not a list of strings"),
        ("strings", "mixed", "toys.toml:5: mixed is not a list of strings"),
        ("table", "list", "toys.toml:4: list is not a table"),
    ],
)
def test_a_value_of_the_wrong_kind(read, key, message):
    with fails(message):
        getattr(VALUES, read)(key)


def test_what_nothing_asked_for_is_told_with_its_place():
    read = file("""
        [types.A]
        own = true
        typo = true
        fields.x = { type = "str", wier = "y" }
        [[steps]]
        verb = "add"
        [empty]
    """)
    assert read.flag("types", "A", "own") is True
    assert read.text("types", "A", "fields", "x", "type") == "str"
    assert read.unused() == dict.fromkeys(
        [("types", "A", "typo"), ("types", "A", "fields", "x", "wier"), ("steps",), ("empty",)],
        "delete it or correct the name",
    )
    read.text("types", "A", "fields", "x", "wire")
    assert read.unused()["types", "A", "fields", "x", "wier"] == "did you mean wire?"
    read.use("types")
    read.use("steps")
    read.use("empty")
    assert not read.unused()


def test_reading_a_table_uses_nothing_in_it():
    read = file("[types.A]\nown = true\n")
    assert read.table("types", "A") == {"own": True}
    assert list(read.unused()) == [("types", "A", "own")]


def test_missing_files_are_empty():
    given = overlay(types="[types.A]")
    assert [each.name for each in given.files()] == [
        "specs/overlay/documents.toml",
        "specs/overlay/types.toml",
        "specs/overlay/operations.toml",
        "specs/overlay/refusals.toml",
        "specs/overlay/patches.toml",
        "specs/overlay/withdrawn.toml",
        "specs/overlay/docs/toys.toml",
    ]
    assert given.operations.table("operations") == {}


def test_wording_and_its_place():
    given = overlay(
        docs="""
        [Thing]
        doc = "A thing."
    """
    )
    assert given.doc("Thing", "doc") == ("A thing.", "specs/overlay/docs/toys.toml:2")
    assert given.doc("Thing", "fields", "name") == ("", "")


def test_loading_a_directory(tmp_path):
    folder = tmp_path / "specs" / "overlay"
    for name, text in {
        "types.toml": "[topics]\na = ['A']",
        "types/a.toml": "[types.A]\nown = true",
        "docs/types.toml": "[A]\ndoc = 'An A.'",
    }.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, "utf-8")
    read = load(tmp_path)
    assert read.types.location("types", "A", "own") == "specs/overlay/types/a.toml:2"
    assert read.doc("A", "doc") == ("An A.", "specs/overlay/docs/types.toml:2")
    assert read.patches.data == {}


def test_short_forms_are_written_out_with_their_places():
    given = overlay(
        types="""
            [types.A]
            typed = ["x: str, y: dict[str, Any]", "z: int"]
            gemini_at = "x: a.b"
            fields.z.wire = "zed"
            fields.w.type = "bool"
        """,
        patches="""
            [late]
            reason = "not so: short"
            gemini.Thing = "x: string, y: list[enum[A|B]]"
        """,
    )
    assert given.types.table("types", "A") == {
        "fields": {
            "x": {"type": "str", "gemini": "a.b"},
            "y": {"type": "dict[str, Any]"},
            "z": {"type": "int", "wire": "zed"},
            "w": {"type": "bool"},
        }
    }
    assert given.types.location("types", "A", "fields", "y", "type") == "specs/overlay/types.toml:2"
    assert given.types.location("types", "A", "fields", "z", "wire") == "specs/overlay/types.toml:4"
    assert given.patches.data == {
        "late": {"reason": "not so: short", "gemini": {"Thing": {"x": "string", "y": "list[enum[A|B]]"}}}
    }
    assert given.patches.location("late", "gemini", "Thing", "y") == "specs/overlay/patches.toml:3"


@pytest.mark.parametrize("value", ["plain", "", [], ["x: y", "plain"], 1, {"x": "y"}, "x:y", "x: y, z"])
def test_what_is_no_short_form(value):
    assert typed(value) is None


def test_a_section_of_several_files_stands_in_none_of_them():
    read = OverlayFile("types.toml", "", ("types/a.toml", "[types.A]\nx = 1\n[types]\nz = 1\n"), ("types/b.toml", ""))
    assert read.location("types", "A", "y") == "types/a.toml:1"
    assert read.location("types", "B") == "types.toml"
