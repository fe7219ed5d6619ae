"""Names in the addresses of `client.gemini` and `client.vertex`, and validation before a call is sent."""

import pytest

import gemkit as genai
from gemkit import errors, gemini_types, vertex_types
from gemkit._features.models.transforms import full_model, model
from gemkit._mapping.names import complete_name, url_value
from gemkit._mapping.operation import ClientContext
from gemkit.emulator import Emulator
from tests.doubles import credentials

ENDPOINT = "projects/*/locations/*/endpoints/*"
FULL = "projects/p/locations/l/endpoints/7"
CLIENT = ClientContext("vertex", "p", "l")
EXPRESS = ClientContext("vertex")
GEMINI = ClientContext("gemini")


@pytest.mark.parametrize(
    ("name", "pattern", "context", "expected"),
    [
        ("7", ENDPOINT, CLIENT, FULL),
        ("endpoints/7", ENDPOINT, CLIENT, FULL),
        (FULL, ENDPOINT, CLIENT, FULL),
        ("projects/q/locations/m/endpoints/7", ENDPOINT, CLIENT, "projects/q/locations/m/endpoints/7"),
        ("7", ENDPOINT, ClientContext("vertex", "p"), "projects/p/locations/global/endpoints/7"),
        (FULL, ENDPOINT, EXPRESS, FULL),
        (None, "projects/*/locations/*", CLIENT, "projects/p/locations/l"),
        ("projects/q/locations/m", "projects/*/locations/*", CLIENT, "projects/q/locations/m"),
        (None, "v1/card", CLIENT, "v1/card"),
        ("gemini-2.5-flash", "models/*", GEMINI, "models/gemini-2.5-flash"),
        ("models/gemini-2.5-flash", "models/*", GEMINI, "models/gemini-2.5-flash"),
        ("corpora/c/documents/d", "corpora/*/documents/*", GEMINI, "corpora/c/documents/d"),
        ("a", "*", CLIENT, "a"),
    ],
)
def test_a_name_is_completed(name, pattern, context, expected):
    assert complete_name(name, pattern, "name", context) == expected


@pytest.mark.parametrize(
    ("name", "pattern", "context"),
    [
        ("models/7", ENDPOINT, CLIENT),
        ("endpoints/7/deployments/1", ENDPOINT, CLIENT),
        ("7", ENDPOINT, EXPRESS),
        ("endpoints/7", ENDPOINT, EXPRESS),
        (None, ENDPOINT, CLIENT),
        (None, "projects/*/locations/*", EXPRESS),
        ("d", "corpora/*/documents/*", GEMINI),
        ("a/b", "*", CLIENT),
    ],
)
def test_a_name_of_another_form_is_refused(name, pattern, context):
    with pytest.raises(errors.InvalidInputError, match="name"):
        complete_name(name, pattern, "name", context)


@pytest.fixture(scope="module")
def emulator():
    server = Emulator()
    server.start()
    yield server
    server.stop()


@pytest.fixture
def vertex(emulator):
    options = {"base_url": emulator.url}
    with genai.Client(
        vertexai=True, project="p", location="l", credentials=credentials(), http_options=options
    ) as client:
        yield client


def test_the_other_backend_is_refused_by_name(vertex):
    with pytest.raises(errors.UnsupportedOperationError, match=r"gemini\.models\.get"):
        vertex.gemini.models.get(name="gemini-2.5-flash")


@pytest.mark.parametrize("name", ["../x", "a b", "", 7, "x?y"])
def test_a_name_that_would_change_the_address_is_refused(vertex, name):
    with pytest.raises(errors.InvalidInputError, match="name"):
        vertex.vertex.projects.locations.endpoints.get(name=name)


def test_a_misspelled_field_is_refused(vertex):
    with pytest.raises(errors.InvalidInputError, match="display_nam "):
        vertex.vertex.projects.locations.endpoints.create(body={"display_nam": "x"})


def test_a_body_is_a_model_or_a_dictionary(vertex, emulator):
    endpoints = vertex.vertex.projects.locations.endpoints
    endpoints.create(body=vertex_types.Endpoint(display_name="x"))
    endpoints.create(body={"display_name": "x"})
    first, second = (request.body for request in emulator.requests[-2:])
    assert first == second == b'{"displayName":"x"}'


def test_a_body_is_required(vertex):
    with pytest.raises(errors.InvalidInputError, match="body is required: a model or a dictionary"):
        vertex.vertex.projects.locations.endpoints.predict(endpoint="1", body=None)


def test_the_name_of_an_operation_is_a_full_one(vertex, emulator):
    operations = vertex.vertex.projects.locations.endpoints.operations
    with pytest.raises(errors.InvalidInputError, match=r"name '1' must have the form \*\*/operations/\*"):
        operations.get(name="1")
    operations.get(name="projects/p/locations/l/endpoints/1/operations/2")
    assert emulator.requests[-1].path.endswith("/projects/p/locations/l/endpoints/1/operations/2")


def test_an_untyped_body_must_be_a_dictionary(vertex):
    with pytest.raises(errors.InvalidInputError, match="must be a dictionary, not list"):
        vertex.vertex.projects.locations.endpoints.chat.completions(endpoint="openapi", body=[1])


def test_an_answer_without_a_type_comes_as_it_is(vertex):
    answer = vertex.vertex.projects.locations.endpoints.chat.completions(endpoint="openapi", body={"model": "m"})
    assert (answer.status, answer.json()) == (200, {"contentType": "text", "data": "AAEC", "extensions": [{"key": {}}]})


def test_options_of_a_call(vertex, emulator):
    options = {"headers": {"x-mine": "1"}, "extra_body": {"labels": {"a": "b"}}}
    vertex.vertex.projects.locations.endpoints.create(body={}, http_options=options)
    request = emulator.requests[-1]
    assert (request.headers["x-mine"], request.body) == ("1", b'{"labels":{"a":"b"}}')


def test_lists_are_paged(vertex, emulator):
    pager = vertex.vertex.projects.locations.endpoints.list(page_size=2, filter="a=b")
    assert [type(endpoint) for endpoint in pager] == [vertex_types.Endpoint]
    assert pager.config == {"page_size": 2, "filter": "a=b"}
    assert dict(emulator.requests[-1].query) == {"pageSize": "2", "filter": "a=b"}


def test_the_next_page_is_asked_for_with_its_token(emulator, vertex, monkeypatch):
    from gemkit.emulator.handlers import examples

    answers = iter([{"endpoints": [{"name": "a"}], "nextPageToken": "t"}, {"endpoints": [{"name": "b"}]}])
    monkeypatch.setattr(examples, "respond", lambda call: next(answers))
    assert [each.name for each in vertex.vertex.projects.locations.endpoints.list(filter="f")] == ["a", "b"]
    assert dict(emulator.requests[-1].query) == {"filter": "f", "pageToken": "t"}


def test_what_creates_is_not_sent_twice():
    from gemkit._generated.vertex.resources import projects__locations__endpoints as endpoints

    assert not endpoints._CREATE.is_repeatable
    assert endpoints._PREDICT.is_repeatable
    assert endpoints._PATCH.is_repeatable


def test_types_are_named_in_modules_of_their_own():
    assert gemini_types.Model.model_fields.keys() >= {"name", "base_model_id"}
    assert "Endpoint" in dir(vertex_types)
    with pytest.raises(AttributeError, match="Nothing"):
        getattr(vertex_types, "Nothing")


def test_a_name_that_is_remembered_is_that_of_the_client_and_the_transform():
    for _ in range(2):
        assert url_value("m", "model", model, GEMINI) == "models/m"
        assert url_value("m", "model", model, CLIENT) == "publishers/google/models/m"
        assert url_value("m", "model", full_model, CLIENT) == "projects/p/locations/l/publishers/google/models/m"
        assert url_value("m", "model", None, CLIENT) == "m"
        with pytest.raises(errors.InvalidInputError, match="'a/../b' is not a valid resource name"):
            url_value("a/../b", "model", model, GEMINI)
