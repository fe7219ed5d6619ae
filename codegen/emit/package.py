"""The files of the generated package."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any

from codegen.emit import documents, exports, models, spell, tree, unions
from codegen.emit.formatting import formatted
from codegen.emit.templating import rendered
from codegen.failure import BuildError
from codegen.ir import BACKENDS, Api, Argument, Backend, Operation, Resource, TypeRef
from codegen.namespaces import bare
from codegen.passes import keywords

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from codegen.passes.mappings import FieldMapping, FieldMappings
    from codegen.pipeline import Built

MANIFEST = "MANIFEST.json"
_BODY = "body"  # the keyword of a request without fields


def files(built: Built) -> dict[str, str]:
    """Return every file of `_generated` by path, formatted, with the manifest last.

    Raises:
        BuildError: Two operations would have one name, or the formatter rejects the text.
    """
    texts = {
        "__init__.py": '"""Written by `make gen` from specs/; never edited."""\n',
        "resources/__init__.py": "",
        **models.modules(built.api),
        **exports.files(built),
        "operations.py": _operations(built.api),
        "mappings/__init__.py": _mappings_index(built),
        **_mapping_tables(built.mappings),
        "client.py": _client(built),
        **{f"resources/{resource.name}.py": _resource(resource, built) for resource in built.api.resources},
    }
    for each in built.trees:
        texts |= tree.files(each)
    texts = formatted(texts)
    texts |= {f"documents/whole_{name}.json": text for name, text in built.whole.items()}
    texts |= {
        f"documents/{name}.json": documents.text(document, _schemas(built.api, name))
        for name, document in built.documents.items()
    }
    texts[MANIFEST] = manifest(texts)
    return texts


def _schemas(api: Api, document: str) -> dict[str, object]:
    """Return the method of a document that each operation calls, and the schemas of its body and response."""
    return {
        operation.id: {
            "method": http.method_id,
            **({"request": http.request} if http.request else {}),
            **({"response": http.response} if http.response else {}),
        }
        for operation in api.operations()
        for http in operation.http.values()
        if http.document == document
    }


def manifest(texts: Mapping[str, str]) -> str:
    """Return the sha256 of every file, by path."""
    sums = {path: hashlib.sha256(text.encode()).hexdigest() for path, text in sorted(texts.items()) if path != MANIFEST}
    return json.dumps({"files": sums}, indent=1) + "\n"


def constant(operation: Operation) -> str:
    """Return the name of an operation's table entry."""
    return f"{operation.resource}_{operation.method.strip('_')}".upper()


def _operations(api: Api) -> str:
    taken: dict[str, str] = {}
    for op in api.operations():
        if (other := taken.setdefault(constant(op), op.id)) != op.id:
            raise BuildError(op.origins[0], f"{op.id} and {other} would both be {constant(op)}", "rename one")
    return rendered(
        "operations",
        imports=exports.imports((op.response for op in api.operations() if op.response), api, given=False),
        operations=[
            {
                "constant": constant(op),
                "id": op.id,
                "kind": op.kind,
                "arguments": [_argument_entry(argument) for argument in op.arguments],
                "config": op.config,
                "response": _response(op),
                "returns": bare(op.response.name) if op.response else "None",
                "items": op.items,
                "finish": op.finish,
                "answer": op.answer,
                "is_repeatable": op.is_repeatable,
                "http": {backend: op.http[backend] for backend in BACKENDS if backend in op.http},
            }
            for op in api.operations()
        ],
    )


def _response(operation: Operation) -> str:
    """Return the name of the class that decodes a response."""
    ref = operation.response
    if ref is None:
        return ""
    return unions.answer(ref.name) if ref.kind == "union" else ref.name


def _argument_entry(argument: Argument) -> dict[str, object]:
    leaf = argument.type.leaf()
    return {
        "name": argument.name,
        "wire": argument.wire,
        "url": argument.location == "url",
        "via": argument.via,
        "type": argument.type.name or f"list[{leaf.name}]"
        if argument.location == "body" and leaf.kind in {"model", "alias"} and argument.type.kind != "map"
        else "",
        "wires": dict(argument.wires),
        "spread": argument.spread,
    }


def _mappings_index(built: Built) -> str:
    mappings: FieldMappings = built.mappings
    return rendered(
        "mappings",
        backends=repr(BACKENDS),
        encode_triggers=_trigger_table(mappings.encode_triggers, built.api, "requests"),
        decode_triggers=_trigger_table(mappings.decode_triggers, built.api, "answers", mappings.received),
        wire_types=repr(dict(sorted(built.api.aliases.items()))),
        transformed=repr(
            {
                model.name: {
                    field.wire: name
                    for field in model.fields
                    if field.via
                    for name in [_wire_type(built.api, field.type)]
                    if name
                }
                for model in built.api.models.values()
                if any(field.via for field in model.fields)
            }
        ),
        transforms=repr(
            {
                model.name: {field.name: (field.wire, field.via) for field in model.fields if field.via}
                for model in built.api.models.values()
                if any(field.via for field in model.fields)
            }
        ),
    )


def _wire_type(api: Api, ref: TypeRef) -> str:
    """Return the model of a transformed value on the wire."""
    leaf = ref.leaf()
    return leaf.name if leaf.kind == "model" else api.aliases.get(leaf.name, "")


def _mapping_tables(mappings: FieldMappings) -> dict[str, str]:
    """Return one module per backend and direction, since a call needs at most one of them."""
    return {
        f"mappings/{direction}_{backend}.py": rendered(
            "mapping_table", doc=f"Where {backend}'s {subject} differ from ours.", table=_mapping_table(table[backend])
        )
        for direction, subject, table in (
            ("encode", "requests", mappings.encode),
            ("decode", "answers", mappings.decode),
        )
        for backend in BACKENDS
    }


def _mapping_table(mappings: Mapping[str, FieldMapping]) -> str:
    lines = ["{"]
    for name, mapping in mappings.items():
        parts = [
            f"{key}={dict(sorted(value.items()))!r}"
            for key, value in (("rules", mapping.rules), ("sources", mapping.sources), ("children", mapping.children))
            if value
        ]
        if mapping.hook:
            parts.append(f"hook={mapping.hook!r}")
        lines.append(f"{name!r}: FieldMapping({', '.join(parts)}),")
    return "\n".join([*lines, "}"])


def _trigger_table(
    table: Mapping[Backend, Mapping[str, tuple[str, ...]]], api: Api, side: str, messages: Iterable[str] = ()
) -> str:
    """Return the triggers of the root types of calls, and of messages over websockets."""
    roots = set(messages)
    for operation in api.operations():
        if side == "answers" and operation.response:
            roots.add(operation.response.leaf().name)
        if side == "requests":
            refs = [argument.type.leaf() for argument in operation.arguments if argument.location == "body"]
            roots |= {api.aliases.get(ref.name, ref.name) for ref in refs}
            if operation.config:
                roots |= {_wire_type(api, field.type) for field in api.models[operation.config].fields if field.via}
    kept = {
        backend: {
            name: tuple(f'"{key}"'.encode() if key else b"" for key in keys)
            for name, keys in sorted(entries.items())
            if name in roots
        }
        for backend, entries in sorted(table.items())
    }
    return repr(kept)


def _resource(resource: Resource, built: Built) -> str:
    by_keyword = keywords.wanted(resource.name, built.overlay)
    entries = [_method(operation, built.api, by_keyword=by_keyword) for operation in resource.operations]
    given = [each.type for operation in resource.operations for each in operation.arguments]
    given += [
        field.type
        for operation in resource.operations
        for each in (keywords.fields(operation, built.api).values() if by_keyword else ())
        for field in each
    ]
    given += [TypeRef("model", operation.config) for operation in resource.operations if operation.config]
    got = [ref for operation in resource.operations if (ref := _item(operation, built.api))]
    return rendered(
        "resource",
        cls=resource.cls,
        doc=models.quoted(resource.doc),
        operations=entries,
        by_keyword=by_keyword,
        imports=exports.merged(
            exports.imports(given, built.api, given=True), exports.imports(got, built.api, given=False)
        ),
        children=_reached(built, resource.name),
        keyword_types=_keyword_types(resource, built),
    )


def _keyword_types(resource: Resource, built: Built) -> list[dict[str, Any]]:
    """Return typed dictionaries of keywords, for hand-written methods that call a generated one."""
    found: list[dict[str, Any]] = []
    for operation in resource.operations:
        if operation.keywords_without is None:
            continue
        without = {*operation.keywords_without, *(each.name for each in operation.arguments if each.location == "url")}
        method = operation.method.lstrip("_")
        found.append(
            {
                "name": f"{resource.cls}{method.title()}Keywords",
                "method": method,
                "has_body": any(each.location == "body" for each in operation.arguments),
                "fields": [
                    {"name": each["name"], "type": each["type"].removesuffix(" = None")}
                    for each in _keyword_parameters(operation, built.api)
                    if each["name"] not in without
                ],
            }
        )
    return found


def _client(built: Built) -> str:
    return rendered("client", resources=_reached(built, ""))


def _reached(built: Built, parent: str) -> list[dict[str, str]]:
    """Return the resources that are attributes of the client, or of a resource."""
    file = built.overlay.operations
    resources: list[dict[str, str]] = []
    for resource in built.api.resources:
        if resource.parent == parent:
            attribute = resource.attribute or resource.name
            module, _, _ = file.text("resources", resource.name, "public").partition(":")
            module_path = f"gemkit.{module}" if module else f"gemkit._generated.resources.{resource.name}"
            resources.append({"name": attribute, "cls": resource.cls, "module": module_path, "doc": resource.doc})
    return resources


def _item(operation: Operation, api: Api) -> TypeRef | None:
    """Return the result type of a method, or of its items."""
    if operation.kind == "page" and operation.response:
        fields = api.models[operation.response.name].fields
        return next(field.type.leaf() for field in fields if field.name == operation.items)
    return operation.response


def _parameter(name: str, kind: str, doc: str, *, required: bool) -> dict[str, str]:
    return {"name": name, "type": kind + ("" if required else " | None = None"), "doc": models.quoted(doc)}


def _keyword_parameters(operation: Operation, api: Api) -> list[dict[str, str]]:
    """Return the parameters of a method that takes keywords: the request as a whole or field by field, and its options."""
    parameters: list[dict[str, str]] = []
    for argument in operation.arguments:
        if argument.name == keywords.EXTRA_QUERY:
            continue
        kind = spell.accepted(argument.type)
        if argument.name != keywords.REQUEST:
            parameters.append(_parameter(argument.name, kind, argument.doc, required=argument.required))
            continue
        fields, names = keywords.fields(operation, api), keywords.names(operation, api)
        whole = keywords.REQUEST if fields else _BODY
        parameters.append(_parameter(whole, kind, "The request as a whole.", required=False))
        for name, found in fields.items():
            kinds = dict.fromkeys(part for each in found for part in spell.accepted(each.type).split(" | "))
            parameters.append(_parameter(names[name], " | ".join(kinds), found[0].doc, required=False))
    return parameters


def _method(operation: Operation, api: Api, *, by_keyword: bool = False) -> dict[str, Any]:
    if by_keyword:
        parameters = _keyword_parameters(operation, api)
    else:
        parameters = [
            _parameter(each.name, spell.accepted(each.type), each.doc, required=each.required)
            for each in operation.arguments
        ]
    if operation.config:
        kind = spell.accepted(TypeRef("model", operation.config))
        parameters.append({"name": "config", "type": f"{kind} | None = None", "doc": "Options of this call."})
    item = spell.concrete(ref) if (ref := _item(operation, api)) else "None"
    returns, runner = {"sync": item, "async": item}, "call"
    if operation.kind in {"sse", "events"}:
        returns, runner = {"sync": f"Stream[{item}]", "async": f"AsyncStream[{item}]"}, "stream"
    elif operation.kind == "page":
        returns, runner = {"sync": f"Pager[{item}]", "async": f"AsyncPager[{item}]"}, "page"
    fields = keywords.fields(operation, api) if by_keyword else {}
    names = [argument.name for argument in operation.arguments] + (["config"] if operation.config else [])
    source = ", ".join(f"`{operation.http[b].method_id}`" for b in BACKENDS if b in operation.http)
    return {
        "method": operation.method,
        "second_name": operation.second_name,
        "constant": constant(operation),
        "parameters": parameters,
        "returns": returns,
        "runner": runner,
        "summary": models.quoted(operation.doc),
        "returns_doc": {
            "sse": "The answer's pieces as they arrive; also a context manager.",
            "events": "The events as they arrive; also a context manager.",
            "page": "A pager over all items.",
        }.get(operation.kind, "The service's answer." if operation.response else "Nothing."),
        "source": models.quoted(source),
        "params": ", ".join(
            f'"{name}": {_BODY if by_keyword and name == keywords.REQUEST and not fields else name}' for name in names
        ),
        "positional": [each.name for each in operation.arguments if by_keyword and each.location == "url"],
        "fields": keywords.names(operation, api) if fields else {},
        "has_body": any(each.location == "body" for each in operation.arguments),
    }
