"""Derive from the operations: options for query parameters, and HTTP responses of results."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from codegen.failure import BuildError
from codegen.ir import BACKENDS, Backend, ClientOnly, Field, Query, Rule, TypeRef, Unsupported
from codegen.left_out import Ledger
from codegen.passes.refer import References
from codegen.spelling import snake

if TYPE_CHECKING:
    from collections.abc import Mapping

    from codegen.ir import Api, Model, Operation
    from codegen.overlay import Overlay
    from codegen.passes.match import Concepts
    from codegen.wire import Document, Parameter

RESPONSE_FIELD = "sdk_http_response"
_RESPONSE = "Response"
_HTTP_RESPONSE = "HttpResponse"
_PAGING = ("pageSize", "pageToken")


def derive(api: Api, documents: Mapping[str, Document], concepts: Concepts, overlay: Overlay) -> Api:
    """Give configs the query parameters of their methods, and responses their HTTP response."""
    models = dict(api.models)
    ledger, references = Ledger(overlay), References(documents, concepts)
    for name in sorted({operation.config for operation in api.operations()} - {""}):
        sharing = [operation for operation in api.operations() if operation.config == name]
        parameters_by_backend: dict[Backend, dict[str, Parameter]] = {
            backend: _shared(sharing, documents, backend, ledger, overlay) for backend in BACKENDS
        }
        models[name] = _with_queries(models[name], parameters_by_backend, references)
    for operation in api.operations():
        answer = operation.response.name if operation.response else ""
        wanted = answer.endswith(_RESPONSE) and not overlay.types.flag("types", answer, "bare")
        if wanted and answer in models and _HTTP_RESPONSE in models:
            models[answer] = _with_response(models[answer])
    return replace(api, models=models)


def _shared(
    sharing: list[Operation], documents: Mapping[str, Document], backend: Backend, ledger: Ledger, overlay: Overlay
) -> dict[str, Parameter]:
    """The query parameters that every operation with the config has on a backend, and that are not left out."""
    each: list[dict[str, Parameter]] = []
    for operation in sharing:
        if backend not in operation.http:
            continue
        parameters_by_backend: dict[str, Parameter] = {}
        source = operation.http[backend].document
        for method_id in overlay.operations.strings("operations", operation.id, source):
            for name, parameter in documents[source].methods[method_id].parameters.items():
                # A required parameter is not an option: the overlay must state its source.
                wanted = parameter.location == "query" and not parameter.required
                if wanted and not ledger.has(source, "query", f"{method_id}({name})"):
                    parameters_by_backend.setdefault(name, parameter)
        each.append(parameters_by_backend)
    return {name: fact for name, fact in each[0].items() if all(name in other for other in each)} if each else {}


def _with_queries(
    model: Model, parameters_by_backend: Mapping[Backend, Mapping[str, Parameter]], references: References
) -> Model:
    fields = {field.name: field for field in model.fields}
    names = {name for parameters in parameters_by_backend.values() for name in parameters}
    added: list[Field] = []
    for name in sorted(names, key=lambda each: (_PAGING.index(each) if each in _PAGING else len(_PAGING), each)):
        python = snake(name)
        if other := next((each.wire for each in added if each.name == python), None):
            problem = f"{other} and {name} would both be {model.name}.{python}"
            raise BuildError(model.name, problem, "leave one out in left_out.toml")
        if python in fields:
            continue
        rules: dict[Backend, Rule] = {
            backend: Query(name) if name in parameters_by_backend[backend] else Unsupported() for backend in BACKENDS
        }
        backends: list[Backend] = [backend for backend in BACKENDS if name in parameters_by_backend[backend]]
        parameter = parameters_by_backend[backends[0]][name]
        ref = references.type_of(backends[0], parameter.shape, "")
        ref = TypeRef("str") if ref.kind == "enum" else ref
        ref = TypeRef("list", item=ref) if parameter.repeated else ref
        deprecated: tuple[Backend, ...] = tuple(b for b in backends if parameters_by_backend[b][name].deprecated)
        added.append(Field(python, name, ref, rules, deprecated=deprecated))
    stated = [field for field in model.fields if not isinstance(field.rules.get("gemini"), ClientOnly)]
    own = [field for field in model.fields if field not in stated]
    return replace(model, fields=(*stated, *added, *own)) if added else model


def _with_response(model: Model) -> Model:
    if any(field.name == RESPONSE_FIELD for field in model.fields):
        return model
    rule: Rule = ClientOnly()
    ref = TypeRef("model", _HTTP_RESPONSE)
    return replace(
        model, fields=(*model.fields, Field(RESPONSE_FIELD, "sdkHttpResponse", ref, dict.fromkeys(BACKENDS, rule)))
    )
