"""Topic modules of pydantic models and enums, printed by datamodel-code-generator."""

from __future__ import annotations

import json
import warnings
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pydantic.alias_generators import to_camel

from codegen import features
from codegen.spelling import member

if TYPE_CHECKING:
    from collections.abc import Mapping

    from codegen.ir import Api, Enum, Model, TypeRef

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
    """``types/<topic>.py`` and its text, for every topic."""
    return {f"types/{topic}.py": _module(api, topic) for topic in api.topics}


def _module(api: Api, topic: str) -> str:
    from datamodel_code_generator import InputFileType, PythonVersion, generate  # noqa: PLC0415
    from datamodel_code_generator.enums import DataModelType  # noqa: PLC0415
    from datamodel_code_generator.format import DatetimeClassType  # noqa: PLC0415

    models = [model for model in api.models.values() if model.topic == topic]
    enums = [enum for enum in api.enums.values() if enum.topic == topic]
    schemas = {enum.name: _enum_schema(enum) for enum in enums} | {m.name: _model_schema(m, api) for m in models}
    mixins = sorted({features.split(model.mixin) for model in models if model.mixin})
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        text = generate(
            json.dumps({"openapi": "3.1.0", "info": {}, "paths": {}, "components": {"schemas": schemas}}),
            input_file_type=InputFileType.OpenAPI,
            output_model_type=DataModelType.PydanticV2BaseModel,
            base_class=BASE,
            custom_template_dir=TEMPLATES,
            extra_template_data=defaultdict(dict, _template_data(models, enums)),
            additional_imports=[
                *(["gemkit._mapping.model.OpenEnum"] if enums else []),
                *(f"{features.module(capability, 'mixins')}.{name}" for capability, name in mixins),
                "typing.Annotated",
                "pydantic.Field",
            ],
            target_python_version=PythonVersion.PY_311,
            output_datetime_class=DatetimeClassType.Datetime,
            use_standard_collections=True,
            use_union_operator=True,
            disable_future_imports=True,
            use_schema_description=True,
            keep_model_order=True,
            disable_timestamp=True,
            custom_file_header=f'"""Types of the {topic} topic. Generated: `make gen` writes this file anew."""',
            formatters=[],
        )
    if not isinstance(text, str):
        raise TypeError("datamodel-code-generator gave several modules for one document")
    # Classes build their validators at first use, so nothing is to be rebuilt at import.
    return "\n".join(line for line in text.splitlines() if not line.endswith(".model_rebuild()")) + "\n"


def _template_data(models: list[Model], enums: list[Enum]) -> defaultdict[str, dict[str, Any]]:
    data = defaultdict[str, dict[str, Any]](dict)
    for model in models:
        extra: dict[str, object] = {}
        if model.mixin:
            _, extra["mixin"] = features.split(model.mixin)
        if aliases := {field.name: field.wire for field in model.fields if field.wire != to_camel(field.name)}:
            extra["aliases"] = aliases
        if extra:
            data[model.name] = extra
    for enum in enums:
        if enum.value_docs:
            spelled = {member(value, verbatim=enum.verbatim): text for value, text in enum.value_docs.items()}
            data[enum.name] = {"values": {name: quoted(text) for name, text in spelled.items()}}
    return data


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
    if ref.kind in {"model", "enum"}:
        home = api.models[ref.name].topic if ref.kind == "model" else api.enums[ref.name].topic
        if home == topic:
            return {"$ref": f"#/components/schemas/{ref.name}"}
        return {"customTypePath": f"{TYPES}.{home}.{ref.name}"}
    return _SCALARS[ref.kind]
