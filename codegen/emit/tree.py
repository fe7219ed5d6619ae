"""The tree of every method of a document: ``<backend>/`` in the generated package, with types of its own."""

from __future__ import annotations

import keyword
import re
from typing import TYPE_CHECKING, Any, Final

from pydantic import BaseModel
from pydantic.alias_generators import to_camel

from codegen.emit.templating import rendered
from codegen.passes.refer import STRING_FORMATS
from codegen.passes.tree import Resource
from codegen.spelling import distinct, member, snake

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from codegen.passes.tree import Call, Name, Tree
    from codegen.wire import Schema, Shape

# Names that a field cannot have: attributes of every message, and names in annotations of other fields.
_TAKEN: Final = frozenset(
    {*dir(BaseModel), "from_user", "http_response", "to_json_dict", "str", "int", "float", "bool", "bytes", "list"}
    | {"dict", "datetime"}
)
_SCALARS: Final = {"integer": "int", "number": "float", "boolean": "bool", "any": "Any", "string": "str"}
_STANDARD: Final = {
    "get": "Get {one}",
    "list": "List {many}",
    "create": "Create {one}",
    "delete": "Delete {one}",
    "patch": "Update {one}",
    "update": "Update {one}",
    "cancel": "Cancel {one}",
}


def files(tree: Tree) -> dict[str, str]:
    """Return every file of a tree, by path in the generated package."""
    printer = Printer(tree)
    own = [resource for resource in tree.root.walk() if not resource.is_operations]
    return {
        f"{tree.backend}/__init__.py": "",
        f"{tree.backend}/client.py": printer.resource(tree.root),
        f"{tree.backend}/operations.py": printer.operations(),
        f"{tree.backend}/resources/__init__.py": "",
        **{f"{tree.backend}/resources/{each.module}.py": printer.resource(each) for each in own if each.path},
        **{f"{tree.backend}/types/{name}.py": printer.types(name) for name in tree.modules},
        f"{tree.backend}/types/__init__.py": printer.index("types_init"),
        f"{tree.backend}/types/__init__.pyi": printer.index("types_stub"),
    }


def _shared_pattern(name: Name) -> str:
    """What a variable must look like in the operations of every resource."""
    return "**/operations/*" if name.pattern.endswith("/operations/*") else ""


class Printer:
    """Prints one tree."""

    def __init__(self, tree: Tree) -> None:
        self._tree = tree
        self._module_by_schema = {schema: module for module, members in tree.modules.items() for schema in members}
        self._class_names = set(tree.names.values())
        self._types = {name: self._types_of(name) for name in tree.modules}

    # Resources

    def resource(self, resource: Resource) -> str:
        """Return the module of a resource: its methods, and the resources below it."""
        children = [
            {
                "name": each.name.rpartition(".")[2],
                "cls": each.class_name,
                "module": "operations" if each.is_operations else f"resources.{each.module}",
                "path": ".".join(each.path),
            }
            for _, each in sorted(resource.children.items())
        ]
        return self._classes([(resource.class_name, resource, resource.calls)], children)

    def operations(self) -> str:
        """Return the classes of long-running operations: one for all resources with the same methods."""
        found: dict[str, tuple[str, Resource, list[Call]]] = {}
        shared = Resource(("operations",), "operations")
        for resource in self._tree.root.walk():
            if resource.is_operations:
                name = resource.class_name
                found.setdefault(name, (name, shared, resource.calls))
        return self._classes([found[name] for name in sorted(found)], [], shared=True)

    def _classes(
        self,
        classes: Iterable[tuple[str, Resource, list[Call]]],
        children: list[dict[str, str]],
        *,
        shared: bool = False,
    ) -> str:
        printed: list[dict[str, Any]] = [
            {
                "name": name,
                "doc": f"`{'.'.join(each.path)}` of the {self._tree.backend} document." if each.path else self._title(),
                "calls": [self.call(call, each, shared=shared) for call in calls],
            }
            for name, each, calls in classes
        ]
        specs: dict[str, dict[str, Any]] = {call["spec"]: call for each in printed for call in each["calls"]}
        return rendered(
            "tree/resource",
            backend=self._tree.backend,
            classes=printed,
            specs=specs.values(),
            children=children,
            imports=self._imports({each for call in specs.values() for each in call["types"]}),
        )

    def _title(self) -> str:
        return f"Every method of the {self._tree.backend} document, by the names of its resources."

    def call(self, call: Call, resource: Resource, *, shared: bool = False) -> dict[str, Any]:
        """Return the data of a method for the templates.

        Args:
            call: The method.
            resource: The resource it is of.
            shared: Whether it represents the same method of other resources, too.
        """
        names, method = self._tree.names, call.method
        answer = names.get(call.answer, "")
        result = {"raw": "RawResponse", "page": names.get(call.item, "")}.get(call.kind, answer or "None")
        body = {"": "", "*": "dict[str, Any]"}.get(call.body) or f"{names.get(call.body)} | dict[str, Any]"
        arguments = [*call.variables, *call.query]
        return {
            "name": call.name,
            "spec": f"_{call.name.upper()}",
            "kind": call.kind,
            "doc": _doc(call, resource.path),
            "deprecated": method.deprecated,
            "id": ".".join(filter(None, (self._tree.backend, resource.name, call.name))),
            "method_id": f"{method.id.partition('.')[0]}.operations.{call.name}" if shared else method.id,
            "verb": method.verb,
            "path": f"/{call.path}",
            "items": call.items,
            "result": result,
            "response": "RawResponse" if call.kind == "raw" else answer or "None",
            "response_name": f"{self._tree.backend}.{answer}" if answer else "",
            "body": body if call.body else "",
            "body_name": f"{self._tree.backend}.{names[call.body]}" if call.body not in {"", "*"} else "",
            "is_repeatable": call.is_repeatable,
            "is_media": method.media_download,
            "arguments": [self._argument(each, shared=shared) for each in arguments],
            "types": {each for each in (call.answer, call.item, call.body) if each in names},
        }

    def _argument(self, name: Name, *, shared: bool) -> dict[str, object]:
        parameter = name.parameter
        kind = "str" if parameter.shape.enum else self._scalar(parameter.shape)
        annotation = f"Sequence[{kind}]" if parameter.repeated else kind
        is_path = parameter.location == "path"
        return {
            "name": name.python,
            "wire": f"{{{name.python}}}" if is_path else f"?{parameter.name}",
            "is_path": is_path,
            "pattern": _shared_pattern(name) if shared else name.pattern,
            "type": f"{annotation} | None" if name.may_be_absent else annotation,
            "default": " = None" if name.may_be_absent else "",
        }

    def _imports(self, schemas: Iterable[str]) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for schema in sorted(schemas):
            module = f"gemkit._generated.{self._tree.backend}.types.{self._module_by_schema[schema]}"
            found.setdefault(module, []).append(self._tree.names[schema])
        return dict(sorted(found.items()))

    # Types

    def types(self, module: str) -> str:
        """Return a module of types."""
        return rendered("tree/types", backend=self._tree.backend, module=module, **self._types[module])

    def declared(self) -> Iterator[tuple[str, dict[str, str]]]:
        """Return each type: its fields with their types, or the values of an enum."""
        for module in self._types.values():
            yield from module["enums"].items()
            for model in module["models"]:
                yield model["name"], {each["name"]: each["type"].strip('"') for each in model["fields"]}

    def index(self, template: str) -> str:
        """Return all types of the document, by module."""
        modules = {
            f"gemkit._generated.{self._tree.backend}.types.{module}": sorted(
                [*(self._tree.names[schema] for schema in members), *self._types[module]["enums"]]
            )
            for module, members in sorted(self._tree.modules.items())
        }
        return rendered(template, modules=modules, space=self._tree.backend, spaces={}, answers=[])

    def _types_of(self, module: str) -> dict[str, Any]:
        ordered = _ordered(self._tree.modules[module], self._tree.schemas)
        enums: dict[str, dict[str, str]] = {}
        others: set[str] = set()
        models: list[dict[str, object]] = []
        known: set[str] = set()
        for schema in ordered:
            known.add(schema)
            names = distinct({wire: _field_name(wire) for wire in self._tree.schemas[schema].properties})
            fields = [self._field(schema, wire, name, enums, known) for wire, name in names.items()]
            others |= {
                reference
                for reference in self._tree.schemas[schema].references()
                if self._module_by_schema.get(reference, module) != module
            }
            models.append({"name": self._tree.names[schema], "fields": fields})
        return {"enums": enums, "models": models, "imports": self._imports(others)}

    def _field(
        self, schema: str, wire: str, name: str, enums: dict[str, dict[str, str]], known: set[str]
    ) -> dict[str, str]:
        prop = self._tree.schemas[schema].properties[wire]
        annotation = self._annotation(prop.shape, f"{self._tree.names[schema]}{wire[:1].upper()}{wire[1:]}", enums)
        hint = f"{annotation} | None" if annotation != "Any" else "Any"
        # A class that is defined later, and this one itself, are named in quotes.
        optional = any(
            self._module_by_schema.get(r) == self._module_by_schema[schema] and r not in known - {schema}
            for r in prop.shape.references()
        )
        return {
            "name": name,
            "type": f'"{hint}"' if optional else hint,
            "alias": wire if to_camel(name) != wire else "",
        }

    def _annotation(self, shape: Shape, enum: str, enums: dict[str, dict[str, str]]) -> str:
        if shape.ref is not None:
            return self._tree.names.get(shape.ref, "Any")
        if shape.kind == "array" and shape.item is not None:
            return f"list[{self._annotation(shape.item, enum, enums)}]"
        if shape.kind in {"map", "object"}:
            return f"dict[str, {self._annotation(shape.item, enum, enums) if shape.item is not None else 'Any'}]"
        if shape.enum:
            name = re.sub(r"\W", "", enum)
            name = f"{name}Value" if name in self._class_names else name
            while name in self._class_names:
                name += "_"
            self._class_names.add(name)
            enums[name] = {key: value for value, key in distinct({each: member(each) for each in shape.enum}).items()}
            return name
        return self._scalar(shape)

    @staticmethod
    def _scalar(shape: Shape) -> str:
        if shape.kind == "string":
            return STRING_FORMATS.get(shape.format or "", "str")
        return _SCALARS.get(shape.kind, "Any")


def _field_name(wire: str) -> str:
    name = re.sub(r"\W", "_", snake(wire))
    if name in _TAKEN or keyword.iskeyword(name) or not name.isidentifier():
        return f"{name}_" if name.isidentifier() else f"field_{name}"
    return name


def _ordered(members: Iterable[str], schemas: Mapping[str, Schema]) -> list[str]:
    """Return the schemas of one module, after those they refer to if possible."""
    left = set(members)
    done: list[str] = []

    def visit(name: str) -> None:
        left.discard(name)
        for reference in sorted(set(schemas[name].references())):
            if reference in left:
                visit(reference)
        done.append(name)

    for name in sorted(members):
        if name in left:
            visit(name)
    return done


def _doc(call: Call, path: tuple[str, ...]) -> str:
    """Return a line about a method, from its name, its resource and its path."""
    many = snake(path[-1]).strip("_").replace("_", " ") if path else "service"
    one = f"{many[:-3]}y" if many.endswith("ies") else many.removesuffix("s")
    article = "an" if one[:1] in "aeiou" else "a"
    words = call.name.strip("_").replace("_", " ")
    template = _STANDARD.get(call.name)
    summary = template.format(one=f"{article} {one}", many=many) if template else words[:1].upper() + words[1:]
    return f"{summary}: `{call.method.verb} /{call.method.path}`."
