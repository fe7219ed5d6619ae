"""Each case: a call and the exact request, or error, per backend; or an answer and what it becomes."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from gemkit import errors
from gemkit._core.decode import decode
from gemkit._core.encode import encode
from gemkit._core.operation import Backend
from gemkit._generated import operations

BACKENDS: tuple[Backend, ...] = ("gemini", "vertex")
FILES = sorted(Path(__file__).parent.glob("*.json"))
CASES = [(file.stem, case) for file in FILES for case in json.loads(file.read_text("utf-8"))]


@dataclass(frozen=True)
class Place:
    backend: Backend
    project: str | None = "p"
    location: str | None = "us-central1"


def named(selected: list[tuple[Any, ...]]) -> list[Any]:
    return [pytest.param(*each, id=f"{each[0]['operation']}-{each[0]['name']}-{each[1]}") for each in selected]


REQUESTS = named([(case, backend) for _, case in CASES if "params" in case for backend in BACKENDS if backend in case])
ANSWERS = named([(case, backend) for _, case in CASES if "answer" in case for backend in case["answer"]])


@pytest.mark.parametrize(("case", "backend"), REQUESTS)
def test_a_call_becomes_exactly_this_request_or_error(case: dict[str, Any], backend: Backend) -> None:
    operation, expected = operations.ALL[case["operation"]], case[backend]
    if "error" in expected:
        with pytest.raises(getattr(errors, expected["error"])) as caught:
            encode(operation, case["params"], Place(backend))
        assert expected["text"] in str(caught.value)
        return
    request = encode(operation, case["params"], Place(backend))
    assert {
        "verb": request.verb,
        "path": request.path,
        "query": dict(request.query),
        "body": None if request.body is None else json.loads(request.body),
    } == expected


@pytest.mark.parametrize(("case", "backend"), ANSWERS)
def test_an_answer_becomes_exactly_this(case: dict[str, Any], backend: Backend) -> None:
    raw = json.dumps(case["answer"][backend]).encode()
    answer: Any = decode(operations.ALL[case["operation"]], raw, backend)
    assert (None if answer is None else answer.to_json_dict()) == case["becomes"]


@pytest.mark.parametrize("resource", [file.stem for file in FILES])
def test_no_operation_of_a_resource_is_left_out(resource: str) -> None:
    called = {case["operation"] for _, case in CASES if "params" in case}
    assert {name for name in operations.ALL if name.rpartition(".")[0] == resource} <= called


@pytest.mark.parametrize(("file", "case"), CASES)
def test_a_case_stands_in_the_file_of_its_resource(file: str, case: dict[str, Any]) -> None:
    assert case["operation"].rpartition(".")[0] == file
    assert ("params" in case) != ("answer" in case)
