"""The whole generated package as a mapping of path to text."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import jinja2

from codegen import features
from codegen.emit import documents, models, spell, tree
from codegen.emit.formatting import formatted
from codegen.failure import BuildError
from codegen.ir import BACKENDS, Api, Argument, Backend, Field, Operation, Resource, TypeRef
from codegen.spelling import snake

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from codegen.passes.plan import FieldMapping, Plans
    from codegen.pipeline import Built

TEMPLATES = Path(__file__).parent.parent / "templates"
MANIFEST = "MANIFEST.json"

_STANDARD = {"Any", "Sequence", "Mapping", "str", "int", "float", "bool", "bytes", "list", "dict", "datetime", "None"}


def files(built: Built) -> dict[str, str]:
    """Every file of `_generated`, formatted, with the manifest last.

    Raises:
        BuildError: Two operations would have one name, or the formatter rejects what was printed.
    """
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(TEMPLATES),
        undefined=jinja2.StrictUndefined,
        keep_trailing_newline=True,
        autoescape=False,  # noqa: S701 - the output is Python
    )
    environment.filters["py"] = repr
    texts = {
        "__init__.py": '"""Written by `make gen` from specs/; never edited."""\n',
        "resources/__init__.py": "",
        **models.modules(built.api),
        **_types_init(environment, built),
        "dicts.py": _dicts(environment, built),
        "operations.py": _operations(environment, built.api),
        "mappings/__init__.py": _plans(environment, built),
        **_plan_tables(environment, built.plans),
        "client.py": _client(environment, built),
        **{
            f"resources/{resource.name}.py": _resource(environment, resource, built) for resource in built.api.resources
        },
    }
    for each in built.trees:
        texts |= tree.files(environment, each)
    texts = formatted(texts)
    texts |= {f"documents/whole_{name}.json": text for name, text in built.whole.items()}
    texts |= {
        f"documents/{backend}.json": documents.text(built.documents[backend], _schemas(built.api, backend))
        for backend in BACKENDS
    }
    texts[MANIFEST] = manifest(texts)
    return texts


def _schemas(api: Api, backend: Backend) -> dict[str, object]:
    """Per operation the method of a document, and the schemas its body and its answer really have."""
    return {
        operation.id: {
            "method": http.method_id,
            **({"request": http.request} if http.request else {}),
            **({"response": http.response} if http.response else {}),
        }
        for operation in api.operations()
        if (http := operation.http.get(backend))
    }


def manifest(texts: Mapping[str, str]) -> str:
    """The sha256 of every file, by path."""
    sums = {path: hashlib.sha256(text.encode()).hexdigest() for path, text in sorted(texts.items()) if path != MANIFEST}
    return json.dumps({"files": sums}, indent=1) + "\n"


def _types_init(environment: jinja2.Environment, built: Built) -> dict[str, str]:
    """The map of names that runs, and the imports that type checkers read: the latter are long, and cost at import."""
    api = built.api
    modules = {
        topic: sorted(
            [m.name for m in api.models.values() if m.topic == topic]
            + [e.name for e in api.enums.values() if e.topic == topic]
        )
        for topic in api.topics
    }
    homes = {name: f"gemkit._generated.types.{topic}" for topic, names in modules.items() for name in names}
    twins = sorted(f"{name}{suffix}" for name in api.models for suffix in ("Dict", "OrDict"))
    homes |= dict.fromkeys(twins, "gemkit._generated.dicts")
    file = built.overlay.types
    homes |= {name: module for module in file.table("hand_written") for name in file.strings("hand_written", module)}
    by_module: dict[str, list[str]] = {}
    for name, module in sorted(homes.items()):
        by_module.setdefault(module, []).append(name)
    names = dict(sorted(by_module.items()))
    return {
        "types/__init__.py": environment.get_template("types_init.jinja2").render(modules=names),
        "types/__init__.pyi": environment.get_template("types_stub.jinja2").render(modules=names),
    }


def _dicts(environment: jinja2.Environment, built: Built) -> str:
    api = built.api
    entries = [
        {
            "name": model.name,
            "doc": models.quoted(model.doc),
            "fields": [
                {"name": name, "type": spell.accepted(field.type)} for field in model.fields for name in _keys(field)
            ],
        }
        for model in api.models.values()
    ]
    modules = {
        topic: sorted(
            [m.name for m in api.models.values() if m.topic == topic]
            + [e.name for e in api.enums.values() if e.topic == topic]
        )
        for topic in api.topics
    }
    return environment.get_template("dicts.jinja2").render(
        models=entries, modules=modules, inputs=_imports((f"{name}Dict" for name in api.homes), api)
    )


def _keys(field: Field) -> tuple[str, ...]:
    """What a dictionary may call a field: where a class had to take another word, the wire's own as well."""
    return (field.name,) if field.name == snake(field.name) else (field.name, field.wire)


def constant(operation: Operation) -> str:
    """The name of an operation's table entry."""
    return f"{operation.resource}_{operation.method.strip('_')}".upper()


def _operations(environment: jinja2.Environment, api: Api) -> str:
    taken: dict[str, str] = {}
    for op in api.operations():
        if (other := taken.setdefault(constant(op), op.id)) != op.id:
            raise BuildError(op.origins[0], f"{op.id} and {other} would both be {constant(op)}", "rename one")
    names = {op.response.name for op in api.operations() if op.response}
    return environment.get_template("operations.jinja2").render(
        imports=_imports(names, api),
        operations=[
            {
                "constant": constant(op),
                "id": op.id,
                "kind": op.kind,
                "arguments": [_argument_entry(argument) for argument in op.arguments],
                "config": op.config,
                "response": op.response.name if op.response else "",
                "returns": op.response.name if op.response else "None",
                "items": op.items,
                "finish": op.finish,
                "answer": op.answer,
                "is_repeatable": op.is_repeatable,
                "http": {backend: op.http[backend] for backend in BACKENDS if backend in op.http},
            }
            for op in api.operations()
        ],
    )


def _argument_entry(argument: Argument) -> dict[str, object]:
    leaf = argument.type.leaf()
    return {
        "name": argument.name,
        "wire": argument.wire,
        "url": argument.place == "url",
        "via": argument.via,
        "type": spell.concrete(argument.type) if argument.place == "body" and leaf.kind in {"model", "alias"} else "",
        "wires": dict(argument.wires),
        "spread": argument.spread,
    }


def _plans(environment: jinja2.Environment, built: Built) -> str:
    plans: Plans = built.plans
    return environment.get_template("plans.jinja2").render(
        backends=repr(BACKENDS),
        encode_triggers=_trigger_table(plans.encode_triggers, built.api, "requests"),
        decode_triggers=_trigger_table(plans.decode_triggers, built.api, "answers", plans.received),
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
    """The model that a transformed value is on the wire."""
    leaf = ref.leaf()
    return leaf.name if leaf.kind == "model" else api.aliases.get(leaf.name, "")


def _plan_tables(environment: jinja2.Environment, plans: Plans) -> dict[str, str]:
    """One module per backend and direction: a call needs one of them at most."""
    template = environment.get_template("plan_table.jinja2")
    return {
        f"mappings/{direction}_{backend}.py": template.render(
            doc=f"Where {backend}'s {what} differ from ours.", table=_plan_table(table[backend])
        )
        for direction, what, table in (("encode", "requests", plans.encode), ("decode", "answers", plans.decode))
        for backend in BACKENDS
    }


def _plan_table(plans: Mapping[str, FieldMapping]) -> str:
    lines = ["{"]
    for name, plan in plans.items():
        parts = [
            f"{key}={dict(sorted(value.items()))!r}"
            for key, value in (("rules", plan.rules), ("sources", plan.sources), ("children", plan.children))
            if value
        ]
        if plan.hook:
            parts.append(f"hook={plan.hook!r}")
        lines.append(f"{name!r}: FieldMapping({', '.join(parts)}),")
    return "\n".join([*lines, "}"])


def _trigger_table(
    table: Mapping[Backend, Mapping[str, tuple[str, ...]]], api: Api, side: str, messages: Iterable[str] = ()
) -> str:
    """Triggers of the types that calls start from, and of messages that come by themselves."""
    roots = set(messages)
    for operation in api.operations():
        if side == "answers" and operation.response:
            roots.add(operation.response.leaf().name)
        if side == "requests":
            refs = [argument.type.leaf() for argument in operation.arguments if argument.place == "body"]
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


def _imports(names: Iterable[str], api: Api) -> dict[str, list[str]]:
    """Module -> names to import, for type annotations."""
    found: dict[str, set[str]] = {}
    for name in names:
        if name in api.models:
            module = f"gemkit._generated.types.{api.models[name].topic}"
        elif name in api.enums:
            module = f"gemkit._generated.types.{api.enums[name].topic}"
        elif name.endswith("OrDict") or (name.endswith("Dict") and name[:-4] in api.models):
            module = "gemkit._generated.dicts"
        else:
            module = features.module(api.homes[name if name in api.homes else name.removesuffix("Dict")], "inputs")
        found.setdefault(module, set()).add(name)
    return {module: sorted(each) for module, each in sorted(found.items())}


def _names_in(text: str) -> set[str]:
    cleaned = "".join(character if character.isalnum() or character == "_" else " " for character in text)
    return {word for word in cleaned.split() if word not in _STANDARD}


def _resource(environment: jinja2.Environment, resource: Resource, built: Built) -> str:
    entries = [_method(operation, built.api) for operation in resource.operations]
    names: set[str] = set()
    for entry in entries:
        names |= _names_in(str(entry["item"]))
        for parameter in cast("list[dict[str, str]]", entry["parameters"]):
            names |= _names_in(parameter["type"])
    return environment.get_template("resource.jinja2").render(
        cls=resource.cls,
        doc=models.quoted(resource.doc),
        operations=entries,
        imports=_imports(names, built.api),
        children=_reached(built, resource.name),
    )


def _client(environment: jinja2.Environment, built: Built) -> str:
    return environment.get_template("client.jinja2").render(resources=_reached(built, ""))


def _reached(built: Built, parent: str) -> list[dict[str, str]]:
    """The resources that are attributes of the client, or of a resource."""
    file = built.overlay.operations
    resources: list[dict[str, str]] = []
    for resource in built.api.resources:
        if resource.parent == parent:
            module, _, _ = file.text("resources", resource.name, "public").partition(":")
            home = f"gemkit.{module}" if module else f"gemkit._generated.resources.{resource.name}"
            resources.append({"name": resource.name, "cls": resource.cls, "module": home, "doc": resource.doc})
    return resources


def _method(operation: Operation, api: Api) -> dict[str, Any]:
    parameters = [
        {
            "name": argument.name,
            "type": spell.accepted(argument.type) + ("" if argument.required else " | None = None"),
            "doc": models.quoted(argument.doc),
        }
        for argument in operation.arguments
    ]
    if operation.config:
        kind = spell.accepted(TypeRef("model", operation.config))
        parameters.append({"name": "config", "type": f"{kind} | None = None", "doc": "Options of this call."})
    result = operation.response.name if operation.response else "None"
    item, returns, runner = result, {"sync": result, "async": result}, "call"
    if operation.kind == "sse":
        returns, runner = {"sync": f"Stream[{result}]", "async": f"AsyncStream[{result}]"}, "stream"
    elif operation.kind == "page":
        field = next(f for f in api.models[result].fields if f.name == operation.items)
        item = field.type.leaf().name
        returns, runner = {"sync": f"Pager[{item}]", "async": f"AsyncPager[{item}]"}, "page"
    names = [argument.name for argument in operation.arguments] + (["config"] if operation.config else [])
    source = ", ".join(f"`{operation.http[b].method_id}`" for b in BACKENDS if b in operation.http)
    return {
        "method": operation.method,
        "constant": constant(operation),
        "parameters": parameters,
        "returns": returns,
        "item": item,
        "runner": runner,
        "summary": models.quoted(operation.doc),
        "returns_doc": {
            "sse": "The answer's pieces as they arrive; also a context manager.",
            "page": "A pager over all items.",
        }.get(operation.kind, "The service's answer." if operation.response else "Nothing."),
        "source": source,
        "params": ", ".join(f'"{name}": {name}' for name in names),
    }
