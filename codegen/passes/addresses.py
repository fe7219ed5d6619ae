"""Compare the path of each operation with its documents, including the names in its variables."""

from __future__ import annotations

import re
from itertools import product
from typing import TYPE_CHECKING

from codegen.failure import BuildError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from codegen.ir import Api, Backend, Operation
    from codegen.overlay import Overlay
    from codegen.wire import Document, Method

_DOCUMENTED = re.compile(r"\{(\+?)(\w+)\}")
_VERSION = re.compile(r"v\d\w*")
_CLIENT_VARIABLES = re.compile(r"\{(\w+)\}")
# The client adds project and location to names without them.
_PROJECT = "projects/*/locations/*"
ANYTHING = "**"


def addresses(api: Api, documents: Mapping[str, Document], overlay: Overlay) -> Iterator[BuildError]:
    """Return an error for every method whose path does not match that of its operation."""
    for operation in api.operations():
        for backend, http in operation.http.items():
            for via in (*_transforms(operation, backend), *_computed(operation, backend)):
                if via and overlay.operations.get("names", via) is None:
                    location = overlay.operations.location("operations", operation.id, "args")
                    yield BuildError(
                        location, f"[names] does not say what {via} gives", f'add {via} = "things/*", or "**"'
                    )
            paths = sorted(_request_paths(operation, backend, http.path, overlay))
            for method_id in overlay.operations.strings("operations", operation.id, http.document):
                method, document = documents[http.document].methods[method_id], documents[http.document]
                version, _, path = method.path.partition("/")
                if not _VERSION.fullmatch(version):
                    version, path = document.version, method.path
                if version != document.version:
                    yield _failure(
                        operation, backend, f"{method_id} is at {method.path}, not below {document.version}", overlay
                    )
                documented_path = _expanded(path, method)
                if not any(_overlap(documented_path, each) for each in paths):
                    alternatives = " or ".join(paths)
                    yield _failure(
                        operation,
                        backend,
                        f"{method_id} is at {documented_path}, and {operation.id} calls {alternatives}",
                        overlay,
                    )


def _failure(operation: Operation, backend: Backend, problem: str, overlay: Overlay) -> BuildError:
    return BuildError(
        overlay.operations.location("operations", operation.id, backend),
        problem,
        "correct its args, its path, or what [names] says that a transform gives",
    )


def _expanded(path: str, method: Method) -> str:
    """Return a document's path with patterns in place of variables: ``files/*:download``."""

    def pattern(match: re.Match[str]) -> str:
        parameter = method.parameters[match[2]]
        if parameter.pattern is None:
            return ANYTHING if match[1] else "*"
        return parameter.pattern.removeprefix("^").removesuffix("$").replace("[^/]+", "*").replace(".*", ANYTHING)

    return _DOCUMENTED.sub(pattern, path).removeprefix(f"{_PROJECT}/")


def _request_paths(operation: Operation, backend: Backend, path: str, overlay: Overlay) -> set[str]:
    """Return the paths of an operation's requests, with the names that its transforms return."""
    names = {argument.wires.get(backend, argument.wire).strip("{}"): argument.via for argument in operation.arguments}
    variables: list[str] = _CLIENT_VARIABLES.findall(path)
    choices = [_names(names.get(variable, variable), overlay) for variable in variables]
    found: set[str] = set()
    for chosen in product(*choices):
        filled = path
        for variable, name in zip(variables, chosen, strict=True):
            filled = filled.replace(f"{{{variable}}}", name)
        found.add(filled.removeprefix(f"{_PROJECT}/"))
    return found


def _transforms(operation: Operation, backend: Backend) -> list[str]:
    """Return the transforms of the variables of a path."""
    return [
        argument.via
        for argument in operation.arguments
        if argument.location == "url" or argument.wires.get(backend, "").startswith("{")
    ]


def _computed(operation: Operation, backend: Backend) -> list[str]:
    """Return the variables of a path without an argument."""
    filled = {argument.wires.get(backend, argument.wire).strip("{}") for argument in operation.arguments}
    return [variable for variable in _CLIENT_VARIABLES.findall(operation.http[backend].path) if variable not in filled]


def _names(via: str, overlay: Overlay) -> tuple[str, ...]:
    """Return the names that a transform or a computed variable gives; anything without one."""
    return (overlay.operations.strings("names", via) if via else ()) or (ANYTHING,)


def _overlap(documented: str, paths: str) -> bool:
    """Return whether our names match a document's pattern; both may have wildcards."""
    return _matches(documented, paths) or (ANYTHING in paths and _matches(paths, documented))


def _matches(pattern: str, path: str) -> bool:
    expression = re.escape(pattern).replace(r"\*\*", ".+").replace(r"\*", "[^/:]+")
    return re.fullmatch(expression, path.replace(ANYTHING, "x/x").replace("*", "x")) is not None
