"""Resource names in every accepted form."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from gemkit._features.file_search.transforms import document, file_search_store
from gemkit._features.files.transforms import file
from gemkit._features.models.transforms import full_model
from gemkit._generated import types
from gemkit._mapping.operation import ClientContext
from gemkit.errors import InvalidInputError

ADDRESS = "https://generativelanguage.googleapis.com/v1beta/files/a-1"


GEMINI, VERTEX = ClientContext("gemini", "p", "l"), ClientContext("vertex", "p", "l")


@pytest.mark.parametrize(
    "given",
    [
        "a-1",
        "files/a-1",
        ADDRESS,
        f"{ADDRESS}:download?alt=media",
        f"{ADDRESS}#top",
        types.File(name="files/a-1"),
        types.File(uri=ADDRESS),
        SimpleNamespace(uri=f"{ADDRESS}:download?alt=media"),
        SimpleNamespace(video=SimpleNamespace(uri=ADDRESS)),
    ],
)
def test_a_file_is_known_by_whatever_names_it(given: object) -> None:
    assert file(given, GEMINI) == "files/a-1"


@pytest.mark.parametrize(
    "given", [None, "", "a b", "..", types.File(), "https://example.com/a", "gs://bucket/object", 5]
)
def test_what_names_no_file_is_refused(given: object) -> None:
    with pytest.raises(InvalidInputError, match="name"):
        file(given, GEMINI)


def test_a_store_and_its_document_are_known_by_objects_too() -> None:
    assert file_search_store(types.FileSearchStore(name="fileSearchStores/a"), GEMINI) == "fileSearchStores/a"
    given = types.Document(name="fileSearchStores/a/documents/b")
    assert document(given, GEMINI) == "fileSearchStores/a/documents/b"


def test_a_model_in_a_body_has_project_and_location_where_there_are_any() -> None:
    assert full_model("m", GEMINI) == "models/m"
    assert full_model("m", VERTEX) == "projects/p/locations/l/publishers/google/models/m"
    assert full_model("endpoints/1", VERTEX) == "projects/p/locations/l/endpoints/1"
    assert full_model("projects/q/locations/r/endpoints/1", VERTEX) == "projects/q/locations/r/endpoints/1"
    assert full_model("m", ClientContext("vertex", project=None)) == "publishers/google/models/m"


def test_every_public_model_goes_by_its_own_name() -> None:
    homes = {name: home for name, home in types._MODULES.items() if home.startswith("gemkit._generated.types.")}
    assert len(homes) > 200
    assert {name: getattr(types, name).__name__ for name in homes} == {name: name for name in homes}
