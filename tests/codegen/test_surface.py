"""What is compared of the interface, and the step of the version that each change asks for."""

from __future__ import annotations

import pytest

from codegen import changelog
from codegen.surface import Change, Item, compare, release
from codegen.wire import Document

G, V = {"gemini": "x"}, {"vertex": "x"}
BOTH = {**G, **V}
TYPE = {"Thing": Item("type", locations=BOTH)}


def field(type_="str", locations=BOTH, deprecated=(), withdrawn=()):
    return {**TYPE, "Thing.x": Item("field", type_, locations, frozenset(deprecated), frozenset(withdrawn))}


@pytest.mark.parametrize(
    ("old", "new", "told", "step"),
    [
        (TYPE, field(), "added", "minor"),
        (TYPE, field(locations=G), "added on the Gemini API", "minor"),
        (field(), TYPE, "removed", "major"),
        (field(), field("int"), "is int, no longer str", "major"),
        (field(locations=G), field(), "now on Vertex AI too", "minor"),
        (field(), field(locations=G), "no longer on Vertex AI", "major"),
        (field(), field(locations={**G, "vertex": "y"}), "goes to y on Vertex AI, no longer to x", "patch"),
        (field(), field(deprecated=["gemini"]), "deprecated on the Gemini API", "minor"),
        (field(deprecated=["gemini"]), field(), "no longer deprecated on the Gemini API", "patch"),
        (
            field(),
            field(deprecated=["vertex"], withdrawn=["vertex"]),
            "no longer documented for Vertex AI; kept, deprecated",
            "minor",
        ),
        (
            field(deprecated=["vertex"], withdrawn=["vertex"]),
            field(),
            "documented again on Vertex AI",
            "patch",
        ),
    ],
)
def test_a_field(old, new, told, step):
    (change,) = compare(old, new)
    assert (change.name, change.description, change.release) == ("Thing.x", told, step)


def test_no_change():
    assert compare(field(), field()) == []
    assert release([]) == "none"


def test_a_value_that_one_service_has_no_longer_is_no_loss_of_its_name():
    old, new = ({"Kind": Item("enum"), "Kind.A": Item("value", "'A'", locations)} for locations in (BOTH, G))
    assert [(each.description, each.release) for each in compare(old, new)] == [("no longer on Vertex AI", "minor")]


def test_arguments():
    method = {"things.get": Item("method", "Thing", BOTH)}
    for required, told, step in ((True, "added, and required", "major"), (False, "added", "minor")):
        argument = Item("argument", "str", BOTH, required=required)
        (change,) = compare(method, {**method, "things.get(name)": argument})
        assert (change.description, change.release) == (told, step)
    optional, needed = (Item("argument", "str", BOTH, required=each) for each in (False, True))
    (change,) = compare({**method, "things.get(name)": optional}, {**method, "things.get(name)": needed})
    assert (change.description, change.release) == ("is required", "major")


def test_what_comes_and_goes_with_its_type_is_not_told_again():
    assert [each.name for each in compare({}, field())] == ["Thing"]
    assert [(each.name, each.release) for each in compare(field(), {})] == [("Thing", "major")]
    gone = {
        "Thing": Item("type", "", BOTH, frozenset(["vertex"]), frozenset(["vertex"])),
        "Thing.x": Item("field", "str", BOTH, frozenset(["vertex"]), frozenset(["vertex"])),
    }
    assert [each.name for each in compare(field(), gone)] == ["Thing"]


def test_the_gravest_comes_first_and_decides():
    changes = compare(field(), {**field("int"), "Thing.y": Item("field", "str", G)})
    assert [each.release for each in changes] == ["major", "minor"]
    assert release(changes) == "major"


def revision(number):
    return Document("Toys", "v1", number, {}, {})


def test_an_entry_of_the_changelog():
    changes = [Change(f"Part.x{number}", "field", "added", "minor") for number in range(14)]
    changes += [Change("Thing.y", "field", "removed", "major"), Change("Blob", "type", "removed", "major")]
    text = changelog.entry("gemini", revision("1"), revision("2"), changes)
    assert text.startswith(
        "- Follows the Gemini API as of revision 2 of its document (before: 1).\n  - Added: `Part` (`x0`,"
    )
    assert "and 2 more)." in text
    assert text.endswith("\n  - Removed: `Blob`, `Thing.y`.")
    assert max(map(len, text.splitlines())) <= 120
    assert changelog.entry("vertex", revision("1"), revision("2"), []) == (
        "- Follows Vertex AI as of revision 2 of its document (before: 1). Nothing changes for users."
    )


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("# C\n\n## 2\n\n- a\n\n## 1\n\n- b\n", "# C\n\n## 2\n\n- a\n- new\n\n## 1\n\n- b\n"),
        ("# C\n\n## 2\n\n- a\n", "# C\n\n## 2\n\n- a\n- new\n"),
        ("# C\n", "# C\n\n- new\n"),
    ],
)
def test_where_the_entry_goes(text, after):
    assert changelog.insert_bullet(text, "- new") == after
