"""Every request of the Interactions family is compared with its OpenAPI document.

Every field of every type that a request reaches is set once, with every alternative of a union and every value of an enum.
It must arrive as it was given, as a dictionary and as an instance alike, and a validator of JSON Schema must accept it.
"""

from __future__ import annotations

import json
import re
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest
from pydantic_core import to_jsonable_python

from gemkit import types
from gemkit._api.build import build_url
from gemkit._features.codec import CODEC
from gemkit._generated import operations
from gemkit._mapping.encode import encode
from gemkit._mapping.operation import ClientContext
from gemkit.errors import UnsupportedOperationError
from tests.conformance.documents import METHOD_IDS
from tests.conformance.family import (
    CALLS,
    FAMILY,
    PATHS,
    SCHEMAS,
    VERSIONS,
    Json,
    bodies,
    body_of,
    least_body,
    values,
)
from tests.emulator.family import OPERATIONS, check


def parameters(operation: str, place: str) -> dict[str, Json]:
    listed = OPERATIONS[FAMILY[operation]].get("parameters", [])
    return {each["name"]: each["schema"] for each in listed if each["in"] == place}


def arguments(operation: str) -> dict[str, str]:
    """The names of an operation's arguments by those of the document."""
    renamed = {theirs: ours for theirs, ours in METHOD_IDS[operation].get("names", {}).items()}
    return {name: renamed.get(name, name) for name in parameters(operation, "query")}


def sent(operation: str, backend: str, **params: Any) -> tuple[str, str, dict[str, str], Any]:
    """Verb, path, query and body of the request that a call makes."""
    spec = operations.ALL[operation]
    placed = {each.name: f"x-{number}" for number, each in enumerate(spec.arguments) if each.url}
    context = ClientContext(backend, "p", "us-central1")  # type: ignore[arg-type]
    request = encode(CODEC, spec, {**placed, **params}, context)
    url = urlsplit(
        build_url(
            base_url="http://h",
            api_version=VERSIONS[backend],
            backend=backend,  # type: ignore[arg-type]
            verb=request.verb,
            path=request.path,
            query=request.query,
            project="p",
            location="us-central1",
        )
    )
    return request.verb, url.path, dict(parse_qsl(url.query)), request.body and json.loads(bytes(request.body))


def template(operation: str, backend: str) -> str:
    path, _ = PATHS[FAMILY[operation]]
    prefix = "/v1beta" if backend == "gemini" else "/v1beta1/projects/p/locations/us-central1"
    parts = re.split(r"(\{\w+\})", path)
    return prefix + "".join("(.+)" if part[:1] == "{" else re.escape(part) for part in parts)


@pytest.mark.parametrize(("operation", "backend"), CALLS)
def test_addresses(operation, backend):
    verb, path, query, _ = sent(operation, backend, **(least_body(operation)))
    assert verb == PATHS[FAMILY[operation]][1]
    found = re.fullmatch(template(operation, backend), path)
    assert found, path
    assert all(part.startswith("x-") for part in found.groups())
    asked = {"alt": "sse"} if operations.ALL[operation].kind == "sse" else {}
    assert query.items() <= asked.items()


@pytest.mark.parametrize(("operation", "backend"), CALLS)
def test_query_parameters(operation, backend):
    spec = operations.ALL[operation]
    taken = {each.name for each in spec.arguments}
    without = set(METHOD_IDS[operation].get("without", ()))
    for name, argument in arguments(operation).items():
        python = next((each for each in (argument, f"{argument}_") if each in taken), None)
        assert python or name in without, f"{operation} takes no {name}"
        if python is None:
            continue
        shape = parameters(operation, "query")[name]
        for value in values(shape, set()):
            _, _, query, _ = sent(operation, backend, **least_body(operation), **{python: value})
            text = query[name]
            assert text == (value if isinstance(value, str) else ",".join(value) if isinstance(value, list) else text)
            if not isinstance(value, (str, list)):
                assert json.loads(text) == value


@pytest.mark.parametrize(("operation", "backend"), [call for call in CALLS if body_of(call[0])])
def test_bodies(operation, backend):
    schema = body_of(operation)
    for value in bodies(operation):
        _, _, _, body = sent(operation, backend, request=value)
        assert body == value
        check(schema, body)


@pytest.mark.parametrize("operation", [operation for operation in FAMILY if body_of(operation)])
def test_bodies_as_instances(operation):
    schema = body_of(operation)
    for value in bodies(operation):
        if schema.get("$ref"):
            name = schema["$ref"].rpartition("/")[2]
        elif operation.startswith("interactions"):
            name = "CreateAgentInteraction" if "agent" in value else "CreateModelInteraction"
        else:
            name = next(
                each
                for each in (alternative["$ref"].rpartition("/")[2] for alternative in schema["anyOf"])
                if SCHEMAS[each]["properties"]["type"]["const"] == value["type"]
            )
        instance = getattr(types.interactions, name).model_validate(value)
        _, _, _, body = sent(operation, "gemini", request=instance)
        assert body == value
        assert to_jsonable_python(instance, by_alias=True, exclude_none=True) == value


def test_every_type_of_a_request_is_reached():
    seen: set[str] = set()
    for operation in FAMILY:
        if body := body_of(operation):
            list(values(body, seen))
    assert len(seen) > 150
    assert {"Interaction", "Webhook", "InteractionCompletedEvent"}.isdisjoint(seen)  # of answers only


@pytest.mark.parametrize(
    "operation", [operation for operation in FAMILY if "vertex" not in operations.ALL[operation].http]
)
def test_what_one_backend_lacks_is_refused_by_name(operation):
    with pytest.raises(UnsupportedOperationError, match=re.escape(operation)):
        sent(operation, "vertex", **least_body(operation))
