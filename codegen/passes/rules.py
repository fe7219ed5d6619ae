"""Apply the overlay to single fields: places, types, transforms, unsupported and client-only fields."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from codegen.failure import BuildError, suggestion
from codegen.ir import (
    BACKENDS,
    Api,
    Backend,
    ClientOnly,
    Field,
    Model,
    Move,
    Query,
    Rule,
    TypeRef,
    Unchanged,
    Unsupported,
)
from codegen.namespaces import space_of
from codegen.passes.options import answers, configs
from codegen.spelling import camel, parse_type

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from codegen.overlay import Overlay

CONFIG_FIELD = "http_options"


def rules(api: Api, overlay: Overlay) -> Api:
    """Apply `types.toml` and `refusals.toml` to the merged models.

    Raises:
        BuildError: An entry that names an unknown field or type.
    """
    file = overlay.types
    models = dict(api.models)
    options = configs(overlay)
    for name, entry in file.table("types").items():
        if entry == {}:
            file.use("types", name)
    for name in (*file.table("types"), *sorted(options | answers(overlay))):
        # A type in no document is our own; a wrong name is reported as an unused type.
        models.setdefault(name, Model(name=name, fields=(), origins=(file.location("types", name),)))
    names, enums, aliases = set(models), set(api.enums), set(file.table("aliases"))
    for name in file.table("types"):
        spelled = _unchanged if space_of(name) in api.snakes else camel
        models[name] = _ruled(models[name], overlay, names, enums, aliases, spelled)
    for name in sorted(options):
        models[name] = _as_config(models[name])
    for backend in BACKENDS:
        for name in overlay.refusals.table(backend):
            models[name] = _refused(models.get(name), name, backend, overlay)
    return replace(
        api,
        models=models,
        aliases={name: wire for name in aliases if (wire := file.text("aliases", name, "wire"))},
        capabilities={name: file.text("aliases", name, "capability") for name in sorted(aliases)},
    )


def _unchanged(name: str) -> str:
    return name


def _ruled(
    model: Model,
    overlay: Overlay,
    names: set[str],
    enums: set[str],
    aliases: set[str],
    spelled: Callable[[str], str],
) -> Model:
    file = overlay.types
    key = ("types", model.name)
    only = set(file.strings(*key, "only"))
    fields = {field.name: field for field in model.fields if not only or field.name in only}
    if missing := only - set(fields) - set(file.table(*key, "fields")):
        remedy = suggestion(min(missing), [field.name for field in model.fields])
        raise BuildError(file.location(*key, "only"), f"{model.name} has no field {', '.join(sorted(missing))}", remedy)
    for python in file.table(*key, "fields"):
        location = file.location(*key, "fields", python)
        stated = file.text(*key, "fields", python, "type")
        ref = parse_type(stated, names, enums, aliases, location) if stated else None
        base = fields.get(python)
        if base is None:
            if ref is None:
                remedy = suggestion(python, fields) or "correct the name, or give it a type"
                raise BuildError(location, f"{model.name} has no field {python}", remedy)
            wire = file.text(*key, "fields", python, "wire") or spelled(python)
            rule: Rule = ClientOnly()
            base = Field(python, wire, ref, dict.fromkeys(BACKENDS, rule), origins=(location,))
        base = replace(
            base,
            type=ref or base.type,
            via=file.text(*key, "fields", python, "via"),
            rules=_places(base.rules, overlay, model.name, python),
            origins=(*base.origins, location) if location not in base.origins else base.origins,
        )
        fields[python] = base
    mixin = file.text(*key, "mixin")
    origins = model.origins if file.location(*key) in model.origins else (*model.origins, file.location(*key))
    for used in ("receive", "view", "flatten", "omit"):
        file.get(*key, used)
    return replace(model, fields=tuple(fields.values()), mixin=mixin, origins=origins)


def _places(given: Mapping[Backend, Rule], overlay: Overlay, model: str, python: str) -> dict[Backend, Rule]:
    """Return a field's rules with those of the overlay: ``true`` same, ``false`` refused, ``?x`` query, ``a.b`` elsewhere, ``.`` spread."""
    file = overlay.types
    found = dict(given)
    for backend in BACKENDS:
        key = ("types", model, "fields", python, backend)
        value = file.get(*key)
        if value is None:
            continue
        if value is True:
            found[backend] = Unchanged()
        elif value is False:
            found[backend] = Unsupported("refused")
        elif isinstance(value, str) and value.startswith("?"):
            found[backend] = Query(value[1:])
        elif isinstance(value, str):
            found[backend] = Move((".",) if value == "." else tuple(value.split(".")))
        else:
            raise BuildError(file.location(*key), f"{value!r} is not a place", "write true, false, ?query, a.path or .")
    return found


def _as_config(model: Model) -> Model:
    """Return a config without fields that only the service sets."""
    rule: Rule = ClientOnly()
    options = Field(CONFIG_FIELD, "httpOptions", TypeRef("model", "HttpOptions"), dict.fromkeys(BACKENDS, rule))
    kept = tuple(field for field in model.fields if field.name != CONFIG_FIELD)
    return replace(model, config=True, fields=(*kept, options))


def _refused(model: Model | None, name: str, backend: Backend, overlay: Overlay) -> Model:
    file = overlay.refusals
    if model is None:
        raise BuildError(file.location(backend, name), f"there is no model {name}")
    refused = set(file.strings(backend, name))
    by_name = {field.name: field for field in model.fields}
    for python in sorted(refused):
        field = by_name.get(python)
        if field is None:
            raise BuildError(file.location(backend, name), f"{name} has no field {python}", suggestion(python, by_name))
        if isinstance(field.rules.get(backend), Unsupported):
            raise BuildError(
                file.location(backend, name), f"{name}.{python} is absent from {backend} anyway", "delete it"
            )
    location = file.location(backend, name)
    fields = tuple(
        replace(field, rules={**field.rules, backend: Unsupported("refused")}, origins=(*field.origins, location))
        if field.name in refused
        else field
        for field in model.fields
    )
    return replace(model, fields=fields)
