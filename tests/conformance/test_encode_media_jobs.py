"""Calls and answers of media, batches and tuning, as the JSON files beside this one tell them."""

import json
from dataclasses import dataclass
from pathlib import Path

import pytest

from gemkit import errors
from gemkit._core.decode import decode
from gemkit._core.encode import encode
from gemkit._generated import operations

BACKENDS = ("gemini", "vertex")
CASES = [
    pytest.param(case, id=f"{name}: {case['name']}")
    for name in ("batches", "models", "tunings")
    for case in json.loads(Path(__file__).with_name(f"{name}.json").read_text("utf-8"))
]
CALLS = [each for each in CASES if "params" in each.values[0]]
ANSWERS = [each for each in CASES if "answer" in each.values[0]]
SENT = [
    pytest.param(each.values[0]["operation"], backend, each.values[0][backend]["body"], id=f"{each.id} ({backend})")
    for each in CALLS
    for backend in BACKENDS
    if each.values[0][backend].get("body") is not None
]


@dataclass(frozen=True)
class Context:
    backend: str
    project: str = "p"
    location: str = "us-central1"


def test_every_case_is_a_call_or_an_answer():
    assert len(CALLS) + len(ANSWERS) == len(CASES)


@pytest.mark.parametrize("backend", BACKENDS)
@pytest.mark.parametrize("case", CALLS)
def test_a_call_becomes_exactly_this_request(case, backend):
    operation, wanted = operations.ALL[case["operation"]], case[backend]
    if "error" in wanted:
        with pytest.raises(getattr(errors, wanted["error"])) as caught:
            encode(operation, case["params"], Context(backend))
        assert wanted["text"] in str(caught.value)
        return
    request = encode(operation, case["params"], Context(backend))
    assert {
        "verb": request.verb,
        "path": request.path,
        "query": dict(request.query),
        "body": None if request.body is None else json.loads(request.body),
    } == wanted


@pytest.mark.parametrize("case", ANSWERS)
def test_an_answer_is_read_as_this(case):
    for backend, raw in case["answer"].items():
        read = decode(operations.ALL[case["operation"]], json.dumps(raw).encode(), backend)
        assert (read and read.model_dump(mode="json", exclude_none=True)) == case["becomes"]


@pytest.mark.parametrize(("operation", "backend", "body"), SENT)
def test_what_is_sent_is_in_the_document(operation, backend, body):
    """Every key of a body stands in the schema that the generated document gives for the operation."""
    path = Path(operations.__file__).with_name("documents") / f"{backend}.json"
    document = json.loads(path.read_text("utf-8"))
    schema = document["operations"][operation].get("request")
    shape = {"$ref": schema} if schema else {"$ref": "none"}
    assert list(strangers(body, shape, {**document["schemas"], "none": {"properties": {}}}, "")) == []


def strangers(value, shape, schemas, at):
    """Paths of the keys that no schema has."""
    if "$ref" in shape:
        properties = schemas[shape["$ref"]]["properties"]
        for key, item in value.items():
            if key in properties:
                yield from strangers(item, properties[key], schemas, f"{at}.{key}")
            else:
                yield f"{at}.{key}"
    elif "items" in shape:
        assert isinstance(value, list), at
        for item in value:
            yield from strangers(item, shape["items"], schemas, f"{at}[]")
    elif "additionalProperties" in shape:
        for key, item in value.items():
            yield from strangers(item, shape["additionalProperties"], schemas, f"{at}.{key}")
    elif shape["type"] != "any":
        assert not isinstance(value, dict | list), at


@pytest.mark.parametrize("backend", BACKENDS)
def test_every_operation_names_its_method_and_schemas(backend):
    path = Path(operations.__file__).with_name("documents") / f"{backend}.json"
    document = json.loads(path.read_text("utf-8"))
    told = document["operations"]
    assert set(told) == {name for name, operation in operations.ALL.items() if backend in operation.http}
    for name, entry in told.items():
        assert entry["method"] == operations.ALL[name].http[backend].method_id
        assert entry["method"] in document["methods"]
        assert {entry.get("request"), entry.get("response")} - {None} <= set(document["schemas"])
