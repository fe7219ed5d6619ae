"""Topic modules of pydantic models and enums, printed by datamodel-code-generator."""

from __future__ import annotations

import ast
import json
import warnings
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pydantic.alias_generators import to_camel

from codegen import features
from codegen.emit import spell, unions
from codegen.namespaces import bare, space_of
from codegen.spelling import member

if TYPE_CHECKING:
    from collections.abc import Mapping

    from codegen.ir import Api, Enum, Field, Model, TypeRef

TEMPLATES = Path(__file__).parent.parent / "templates" / "models"
# Not by its own name, which one of the public types has too.
BASE = "gemkit._mapping.model.Message"
TYPES = "gemkit._generated.types"

_SCALARS: dict[str, dict[str, object]] = {
    "str": {"type": "string"},
    "int": {"type": "integer"},
    "float": {"type": "number"},
    "bool": {"type": "boolean"},
    # `byte` would become Base64Str, which cannot hold what is not text.
    "bytes": {"type": "string", "format": "binary"},
    "datetime": {"type": "string", "format": "date-time"},
    "any": {},
}


def modules(api: Api) -> dict[str, str]:
    """``types/<topic>.py`` and its text, for every topic; those of a namespace are in a folder of its name."""
    return {f"types/{topic.replace('.', '/')}.py": _module(api, topic) for topic in api.topics}


def _module(api: Api, topic: str) -> str:
    from datamodel_code_generator import InputFileType, PythonVersion, generate  # noqa: PLC0415
    from datamodel_code_generator.enums import DataModelType  # noqa: PLC0415
    from datamodel_code_generator.format import DatetimeClassType  # noqa: PLC0415

    models = [model for model in api.models.values() if model.topic == topic]
    enums = [enum for enum in api.enums.values() if enum.topic == topic]
    schemas = {bare(enum.name): _enum_schema(enum) for enum in enums}
    schemas |= {bare(m.name): _model_schema(m, api) for m in models}
    behind = unions.text(api, topic)
    data = _template_data(models, enums, api.snakes)
    bases = sorted({extra["base"] for extra in data.values() if "base" in extra})
    mixins = sorted({features.split(model.mixin) for model in models if model.mixin})
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        text = generate(
            json.dumps({"openapi": "3.1.0", "info": {}, "paths": {}, "components": {"schemas": schemas}}),
            input_file_type=InputFileType.OpenAPI,
            output_model_type=DataModelType.PydanticV2BaseModel,
            base_class=BASE,
            custom_template_dir=TEMPLATES,
            extra_template_data=defaultdict(dict, data),
            additional_imports=[
                *(["gemkit._mapping.model.OpenEnum"] if enums else []),
                "gemkit._mapping.model.Secret",
                *(f"{features.module(capability, 'mixins')}.{name}" for capability, name in mixins),
                *(f"{unions.RUNTIME}.{base}" for base in bases),
                *(_imports_of(behind, api, topic) if behind else []),
                "typing.Annotated",
                "typing.Literal",
                "pydantic.Field",
            ],
            target_python_version=PythonVersion.PY_311,
            output_datetime_class=DatetimeClassType.Datetime,
            use_standard_collections=True,
            use_union_operator=True,
            # Fields may name a union, which stands behind all models.
            disable_future_imports=not behind,
            use_schema_description=True,
            keep_model_order=True,
            disable_timestamp=True,
            custom_file_header=f'"""Types of the {topic} topic. Generated: `make gen` writes this file anew."""',
            formatters=[],
        )
    if not isinstance(text, str):
        raise TypeError("datamodel-code-generator gave several modules for one document")
    # Classes build their validators at first use, so nothing is to be rebuilt at import.
    itself = f"from {TYPES}.{topic} import "
    kept = [line for line in text.splitlines() if not line.endswith(".model_rebuild()") and itself not in line]
    return "\n".join(kept) + "\n" + behind


def _imports_of(text: str, api: Api, topic: str) -> list[str]:
    """What the unions of a topic need: the formatter drops what they do not."""
    used = [option.leaf() for union in api.unions.values() if union.topic == topic for option in union.options]
    homes = [(api.topic_of(ref.name), ref.name) for ref in used if ref.kind in {"model", "enum", "union"}]
    runtime = [f"{unions.RUNTIME}.{name}" for name in ("OpenUnion", "UnionAnswer", "UnknownVariant") if name in text]
    typing = ["typing.Any", "typing.TypeAlias", "pydantic.Tag", *(["datetime"] if "datetime." in text else [])]
    return [*runtime, *typing, *sorted({f"{TYPES}.{home}.{bare(name)}" for home, name in homes if home != topic})]


def _template_data(models: list[Model], enums: list[Enum], snakes: frozenset[str]) -> defaultdict[str, dict[str, Any]]:
    data = defaultdict[str, dict[str, Any]](dict)
    for model in models:
        extra: dict[str, object] = {}
        if model.mixin:
            _, extra["mixin"] = features.split(model.mixin)
        snake = space_of(model.name) in snakes
        if model.array:
            extra["base"] = "ArrayAnswer"
        elif snake:
            extra["base"] = "SnakeMessage"
        if facts := {field.name: each for field in model.fields if (each := _facts(field, snake=snake))}:
            extra["facts"] = facts
        if presets := {field.name: field.preset for field in model.fields if field.preset}:
            extra["presets"] = presets
            extra["hints"] = {field.name: spell.concrete(field.type) for field in model.fields if field.preset}
        if extra:
            data[bare(model.name)] = extra
    for enum in enums:
        if enum.value_docs:
            spelled = {member(value, verbatim=enum.verbatim): text for value, text in enum.value_docs.items()}
            data[bare(enum.name)] = {"values": {name: quoted(text) for name, text in spelled.items()}}
    return data


def _facts(field: Field, *, snake: bool) -> str:
    """What stands beside a field's type: the arguments of pydantic's `Field`, and a mark if it holds a credential."""
    alias = [] if field.wire == (field.name if snake else to_camel(field.name)) else [f'alias="{field.wire}"']
    arguments = ", ".join([*alias, *(["repr=False"] if field.secret else [])])
    marks = ["Secret"] if field.secret or (field.name == "headers" and field.origins) else []
    return ", ".join([*([f"Field({arguments})"] if arguments else []), *marks])


def _enum_schema(enum: Enum) -> dict[str, object]:
    return {
        "type": "string",
        "enum": list(enum.values),
        "x-enum-varnames": [member(value, verbatim=enum.verbatim) for value in enum.values],
        **({"description": _described(enum.doc)} if enum.doc else {}),
    }


def _model_schema(model: Model, api: Api) -> dict[str, object]:
    properties: dict[str, object] = {}
    for field in model.fields:
        schema = type_schema(field.type, api, model.topic)
        if field.doc:
            schema = {**schema, "description": quoted(field.doc)}
            if "$ref" in schema:
                schema = {"allOf": [{"$ref": schema["$ref"]}], "description": schema["description"]}
        properties[field.name] = schema
    return {
        "type": "object",
        "properties": properties,
        **({"description": _described(model.doc)} if model.doc else {}),
    }


def _described(text: str) -> str:
    """A class's text: datamodel-code-generator escapes it, except for a quote at its end."""
    return f"{text} " if text.endswith('"') else text


def quoted(text: str) -> str:
    """A text that can stand between three double quotes."""
    text = text.replace("\\", "\\\\").replace('"""', "'''")
    return text[:-1] + '\\"' if text.endswith('"') else text


def type_schema(ref: TypeRef, api: Api, topic: str) -> Mapping[str, object]:
    """The JSON Schema that makes datamodel-code-generator print `ref` in a module."""
    if ref.kind == "list" and ref.item:
        return {"type": "array", "items": type_schema(ref.item, api, topic)}
    if ref.kind == "map" and ref.item:
        return {"type": "object", "additionalProperties": type_schema(ref.item, api, topic) or True}
    if ref.kind == "alias":
        return {"customTypePath": f"{features.module(api.homes[ref.name], 'inputs')}.{ref.name}"}
    if ref.kind == "const":
        value = ast.literal_eval(ref.name)
        return {"type": "string" if isinstance(value, str) else "boolean", "const": value}
    if ref.kind in {"model", "enum", "union"}:
        home, name = api.topic_of(ref.name), bare(ref.name)
        if home == topic and ref.kind != "union":
            return {"$ref": f"#/components/schemas/{name}"}
        return {"customTypePath": f"{TYPES}.{home}.{name}"}
    return _SCALARS[ref.kind]
