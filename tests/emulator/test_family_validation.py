"""Requests of the Interactions family that are accepted are valid by its document, according to an independent validator."""

import copy
import json
import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gemkit.emulator import family as family_document
from gemkit.emulator.family_validation import read_query, read_request
from gemkit.emulator.service_errors import ServiceError

from .family import DOCUMENT, OPERATIONS, check
from .test_family import CALLS, CREDENTIALS

FULL = {
    "model": "gemini-2.5-flash",
    "input": [
        {
            "type": "user_input",
            "content": [{"type": "text", "text": "x"}, {"type": "image", "uri": "u", "mime_type": "image/png"}],
        },
        {"type": "function_call", "id": "1", "name": "f", "arguments": {"a": [1, None]}},
        {"type": "function_result", "call_id": "1", "result": {"anything": {"goes": None}}},
    ],
    "tools": [
        {"type": "function", "name": "f", "parameters": {"type": "object"}},
        {"type": "mcp_server", "name": "m", "allowed_tools": [{"mode": "auto", "tools": ["t"]}], "headers": {"a": "b"}},
    ],
    "generation_config": {
        "seed": 1,
        "temperature": 0.5,
        "tool_choice": {"allowed_tools": {"tools": ["f"]}},
        "stop_sequences": ["x"],
    },
    "response_format": [{"type": "text", "mime_type": "application/json", "schema": {"type": "object"}}],
    "environment": {
        "type": "remote",
        "env": {"A": "b", "C": {"credential": "c"}},
        "network": {"allowlist": [{"domain": "*"}]},
    },
    "labels": {"a": "b"},
    "webhook_config": {"uris": ["u"], "user_metadata": {"k": [1]}},
    "stream": True,
}
BODIES = [(operation, call[3]) for operation, call in CALLS.items() if call[3]]
BODIES += [("interactions.create", FULL), *(("credentials.create", body) for body in CREDENTIALS)]
BODIES += [
    ("agents.create", {"agent_config": {"type": "antigravity", "max_total_tokens": 5}, "base_environment": "remote"})
]
VALUES = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-5, 5),
    st.floats(0, 1),
    st.text(max_size=3),
    st.just([]),
    st.just({}),
    st.just("text"),
)


def places(value, path=()):
    """The path to every value inside a value."""
    yield path
    if isinstance(value, dict | list):
        for key, item in value.items() if isinstance(value, dict) else enumerate(value):
            yield from places(item, (*path, key))


@st.composite
def changed(draw):
    """A body that is valid, with up to three changes."""
    operation, body = draw(st.sampled_from(BODIES))
    body = copy.deepcopy(body)
    for _ in range(draw(st.integers(0, 3))):
        path = draw(st.sampled_from(list(places(body))[1:] or [()]))
        if not path:
            continue
        holder = body
        for key in path[:-1]:
            holder = holder[key]
        match draw(st.sampled_from(["replace", "remove", "add"])):
            case "replace":
                holder[path[-1]] = draw(VALUES)
            case "remove":
                del holder[path[-1]]
            case _ if isinstance(holder, dict):
                holder[draw(st.sampled_from(["type", "name", "id", "extra", "text"]))] = draw(VALUES)
    return operation, body


def taken(operation, body):
    """Return whether a body is accepted, and unchanged; an error other than 400 is as bad as a body that is not valid."""
    document = family_document.load("gemini")
    try:
        return read_request(document, document.methods[operation], json.dumps(body).encode()) == body
    except ServiceError as error:
        return error.code != 400


@pytest.mark.parametrize(("operation", "body"), BODIES)
def test_valid_bodies_are_taken(operation, body):
    assert taken(operation, body)


@settings(max_examples=400, deadline=None)
@given(changed())
def test_what_is_taken_is_valid(made):
    operation, body = made
    if taken(operation, body):
        schema = OPERATIONS[operation]["requestBody"]["content"]["application/json"]["schema"]
        check(schema, body)


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(changed())
def test_no_request_makes_the_emulator_fail(shared, made):
    operation, body = made
    verb, path = next(
        (v, p) for p, i in DOCUMENT["paths"].items() for v, o in i.items() if o["operationId"] == operation
    )
    sent = shared.http.request(verb.upper(), f"/v1beta{re.sub('{.*?}', 'x', path)}", json=body)
    assert sent.status_code < 500, sent.text


@pytest.mark.parametrize(
    ("pairs", "wanted"),
    [
        ([("page_size", "5"), ("gender", "a"), ("gender", "b")], {"page_size": 5, "gender": ["a", "b"]}),
        ([("$alt", "json"), ("key", "k")], {"alt": "json", "key": "k"}),
        ([("page_size", "five")], "expected a value of type integer"),
        ([("size", "5"), ("x", "")], "Unknown parameter 'size'. Unknown parameter 'x'."),
    ],
)
def test_queries(pairs, wanted):
    document = family_document.load("vertex")
    if isinstance(wanted, dict):
        assert read_query(document, document.methods["voices.list"], pairs) == wanted
    else:
        with pytest.raises(ServiceError, match=wanted):
            read_query(document, document.methods["voices.list"], pairs)


def test_modes_of_environments_are_known():
    document = family_document.load("vertex")
    method = document.methods["environments.list"]
    assert read_query(document, method, [("mode", "self_hosted")]) == {"mode": "self_hosted"}
    with pytest.raises(ServiceError, match="expected one of on_demand, self_hosted"):
        read_query(document, method, [("mode", "x")])


def test_the_emulator_and_the_specification_have_the_same_operations():
    assert OPERATIONS.keys() <= family_document.load("gemini").methods.keys()


def test_the_emulator_has_the_fields_of_the_specification():
    ours, specified = family_document.load("gemini").schemas, DOCUMENT["components"]["schemas"]
    fields = {name: schema["properties"].keys() for name, schema in specified.items() if "properties" in schema}
    assert {name: ours[name]["properties"].keys() for name in fields} == fields
