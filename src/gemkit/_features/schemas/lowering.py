"""Convert JSON Schema to `types.Schema` and back; parts that a `Schema` cannot express are listed by path."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit._json import is_list, is_object
from gemkit.errors import InvalidInputError

if TYPE_CHECKING:
    from collections.abc import Mapping

_SAME = (
    "title",
    "description",
    "default",
    "format",
    "pattern",
    "minimum",
    "maximum",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "minProperties",
    "maxProperties",
    "required",
    "propertyOrdering",
)
_HANDLED = frozenset(
    {*_SAME, "type", "properties", "items", "anyOf", "oneOf", "allOf", "enum", "const", "$ref", "$defs", "definitions"}
    | {"nullable", "example", "examples", "$schema", "$id", "$comment", "discriminator", "additionalProperties"}
)


class Lowering:
    """Converter of one JSON Schema to a `Schema`, as a dictionary by wire name.

    Attributes:
        root: The root JSON Schema, with the definitions of references.
        lost: Paths of the parts that a `Schema` cannot express.
    """

    def __init__(self, root: dict[str, Any]) -> None:
        """Start with no lost parts."""
        self.root = root
        self.lost: list[str] = []

    def lower(self, node: Any, at: str, within: tuple[str, ...]) -> dict[str, Any]:
        """Convert one node.

        Args:
            node: The node.
            at: Its path, for errors and `lost`.
            within: References that are currently being resolved.

        Raises:
            InvalidInputError: A reference is not defined, or refers to itself.
        """
        if not is_object(node):
            if node is not True:
                self.lost.append(at)
            return {}
        if reference := node.get("$ref"):
            if reference in within:
                raise InvalidInputError(f"{reference} refers to itself, which types.Schema cannot express", path=at)
            target = self._target(str(reference), at)
            beside = {key: value for key, value in node.items() if key != "$ref"}
            return self.lower({**target, **beside}, at, (*within, str(reference)))
        out: dict[str, Any] = {name: node[name] for name in _SAME if node.get(name) is not None}
        self._type(node, out, at, within)
        self._alternatives(node, out, at, within)
        self._values(node, out, at)
        if "properties" in node:
            out["properties"] = {
                name: self.lower(inner, f"{at}.properties.{name}", within) for name, inner in node["properties"].items()
            }
            out.setdefault("propertyOrdering", list(node["properties"]))
        if "items" in node:
            out["items"] = self.lower(node["items"], f"{at}.items", within)
        if node.get("additionalProperties", True) is not True:
            self.lost.append(f"{at}.additionalProperties")
        examples = node.get("examples") or ([node["example"]] if "example" in node else [])
        if examples:
            out["example"] = examples[0]
        self.lost += [f"{at}.examples[{index}]" for index in range(1, len(examples))]
        self.lost += [f"{at}.{key}" for key in node if key not in _HANDLED and not key.startswith("x-")]
        return out

    def _target(self, reference: str, at: str) -> dict[str, Any]:
        found: Any = self.root
        for step in reference.removeprefix("#/").split("/"):
            step_name = step.replace("~1", "/").replace("~0", "~")
            found = found.get(step_name) if is_object(found) else None
        if not reference.startswith("#/") or not is_object(found):
            raise InvalidInputError(f"{reference} is not defined in the schema", path=at)
        return found

    def _type(self, node: Mapping[str, Any], out: dict[str, Any], at: str, within: tuple[str, ...]) -> None:
        given: Any = node.get("type")
        kinds = [
            str(getattr(kind, "value", kind)).upper()
            for kind in (given if is_list(given) else [given] if given else [])
        ]
        if "NULL" in kinds and len(kinds) > 1:
            kinds.remove("NULL")
            out["nullable"] = True
        if node.get("nullable"):
            out["nullable"] = True
        if len(kinds) == 1:
            out["type"] = kinds[0]
        elif kinds:
            out["anyOf"] = [self.lower({"type": kind}, at, within) for kind in kinds]

    def _alternatives(self, node: Mapping[str, Any], out: dict[str, Any], at: str, within: tuple[str, ...]) -> None:
        for key in ("anyOf", "oneOf"):
            options = [each for each in node.get(key, ()) if each != {"type": "null"}]
            if len(options) < len(node.get(key, ())):
                out["nullable"] = True
            lowered = [self.lower(each, f"{at}.{key}[{index}]", within) for index, each in enumerate(options)]
            if len(lowered) == 1:
                out.update({name: value for name, value in lowered[0].items() if name not in out})
            elif lowered:
                out.setdefault("anyOf", []).extend(lowered)
        for index, each in enumerate(node.get("allOf", ())):
            for name, value in self.lower(each, f"{at}.allOf[{index}]", within).items():
                merged: Any = out.get(name)
                if is_object(merged) and is_object(value):
                    merged.update(value)
                elif is_list(merged) and name in {"required", "propertyOrdering"}:
                    merged.extend(item for item in value if item not in merged)
                elif merged is not None and merged != value:
                    self.lost.append(f"{at}.allOf[{index}].{name}")
                else:
                    out[name] = value

    def _values(self, node: Mapping[str, Any], out: dict[str, Any], at: str) -> None:
        values = node.get("enum", [node["const"]] if "const" in node else None)
        if values is None:
            return
        if None in values:
            out["nullable"] = True
        texts = [value for value in values if value is not None]
        if all(isinstance(value, str) for value in texts):
            out["enum"] = texts
            out.setdefault("type", "STRING")
        else:
            self.lost.append(f"{at}.{'enum' if 'enum' in node else 'const'}")


def to_json_schema(schema: dict[str, Any]) -> dict[str, Any]:
    """Return a `Schema`, dumped by wire name, as JSON Schema."""
    out: dict[str, Any] = {}
    for key, value in schema.items():
        match key:
            case "type":
                if value != "TYPE_UNSPECIFIED":
                    out["type"] = str(getattr(value, "value", value)).lower()
            case "nullable" | "propertyOrdering":
                pass
            case "example":
                out["examples"] = [value]
            case "ref" | "defs":
                out[f"${key}"] = (
                    value if key == "ref" else {name: to_json_schema(inner) for name, inner in value.items()}
                )
            case "items":
                out["items"] = to_json_schema(value)
            case "properties":
                order = [name for name in schema.get("propertyOrdering") or () if name in value]
                out["properties"] = {name: to_json_schema(value[name]) for name in dict.fromkeys([*order, *value])}
            case "anyOf":
                out["anyOf"] = [to_json_schema(inner) for inner in value]
            case _:
                out[key] = value
    if schema.get("nullable"):
        return _nullable(out)
    return out


def _nullable(schema: dict[str, Any]) -> dict[str, Any]:
    if "anyOf" in schema:
        schema = {**schema, "anyOf": [*schema["anyOf"], {"type": "null"}]}
    if "enum" in schema:
        schema = {**schema, "enum": [*schema["enum"], None]}
    return {**schema, "type": ["null", schema["type"]]} if "type" in schema else schema
