"""The maps of names to modules, the typed dictionaries, and imports of types."""

from __future__ import annotations

import keyword
from typing import TYPE_CHECKING

from codegen import features
from codegen.emit import models, spell, unions
from codegen.emit.templating import rendered
from codegen.failure import BuildError
from codegen.ir import TypeRef
from codegen.namespaces import bare, space_of
from codegen.spelling import snake

if TYPE_CHECKING:
    from collections.abc import Iterable

    from codegen.ir import Api, Field
    from codegen.pipeline import Built


def files(built: Built) -> dict[str, str]:
    """Return the packages of types and the typed dictionaries, those of a namespace in a folder of its name."""
    spaces = sorted({space_of(topic) for topic in built.api.topics} - {""})
    texts = {**_types(built, ""), "dicts.py": _dicts(built, "")}
    for space in spaces:
        texts |= _types(built, space)
        texts[f"types/{space}/dicts.py"] = _dicts(built, space)
    return texts


def dicts_of(name: str) -> str:
    """Return the module of the typed dictionaries of a type's namespace."""
    space = space_of(name)
    return f"{models.TYPES}.{space}.dicts" if space else "gemkit._generated.dicts"


def imports(refs: Iterable[TypeRef], api: Api, *, given: bool) -> dict[str, list[str]]:
    """Module -> names to import, for annotations of what is `given` by callers, or of what they get.

    Raises:
        BuildError: Types of two namespaces have one name.
    """
    found: dict[str, set[str]] = {}
    modules: dict[str, str] = {}
    for ref in refs:
        leaf = ref.leaf()
        if leaf.kind not in {"model", "enum", "union", "alias"}:
            continue
        name = bare(leaf.name)
        if leaf.kind == "alias":
            module, name = features.module(api.capabilities[leaf.name], "inputs"), f"{name}Dict" if given else name
        elif given and leaf.kind != "enum":
            module, name = dicts_of(leaf.name), f"{name}OrDict"
        else:
            module = f"{models.TYPES}.{api.topic_of(leaf.name)}"
        if modules.setdefault(name, module) != module:
            raise BuildError(modules[name], f"{module} has a {name} too, and both would be imported", "rename one")
        found.setdefault(module, set()).add(name)
    return {module: sorted(each) for module, each in sorted(found.items())}


def merged(*parts: dict[str, list[str]]) -> dict[str, list[str]]:
    """Merge imports."""
    modules = sorted({module for part in parts for module in part})
    return {module: sorted({name for part in parts for name in part.get(module, ())}) for module in modules}


def _by_topic(api: Api, space: str) -> dict[str, list[str]]:
    """Return the names that each topic module of a namespace defines for users."""
    names = (*api.models, *api.enums, *api.unions)
    return {
        topic: sorted(
            [bare(name) for name in names if api.topic_of(name) == topic]
            + [bare(each.unknown) for each in api.unions.values() if each.topic == topic and each.unknown]
        )
        for topic in api.topics
        if space_of(topic) == space
    }


def _types(built: Built, space: str) -> dict[str, str]:
    """Return the map of names for run time, and the imports for type checkers, which would be slow at import."""
    api = built.api
    modules = {name: f"{models.TYPES}.{topic}" for topic, names in _by_topic(api, space).items() for name in names}
    type_names = [bare(name) for name in (*api.models, *api.unions) if space_of(name) == space]
    of_models = [f"{bare(name)}Dict" for name in api.models if space_of(name) == space]
    dicts = f"{models.TYPES}.{space}.dicts" if space else "gemkit._generated.dicts"
    modules |= dict.fromkeys(sorted([*of_models, *(f"{name}OrDict" for name in type_names)]), dicts)
    if not space:
        file = built.overlay.types
        written = file.table("hand_written")
        modules |= {name: module for module in written for name in file.strings("hand_written", module)}
    by_module: dict[str, list[str]] = {}
    for name, module in sorted(modules.items()):
        by_module.setdefault(module, []).append(name)
    names = dict(sorted(by_module.items()))
    answers = {
        unions.answer(bare(name)): f"{models.TYPES}.{each.topic}"
        for name, each in api.unions.items()
        if each.answer and space_of(name) == space
    }
    spaces = [] if space else sorted({space_of(topic) for topic in api.topics} - {""})
    folder = f"types/{space}" if space else "types"
    return {
        f"{folder}/__init__.py": rendered("types_init", modules=names, answers=answers, spaces=spaces, space=space),
        f"{folder}/__init__.pyi": rendered("types_stub", modules=names, space=space),
    }


_MEDIA = "str | bytes | os.PathLike[str] | IO[bytes]"


def _dicts(built: Built, space: str) -> str:
    api = built.api
    entries = [
        {
            "name": bare(model.name),
            "doc": models.quoted(model.doc),
            "fields": [
                {
                    "name": name,
                    "type": _MEDIA if models.is_media(field, model, api.snakes) else spell.accepted(field.type),
                }
                for field in model.fields
                for name in _keys(field)
            ],
        }
        for model in api.models.values()
        if space_of(model.name) == space
    ]
    alternatives = [
        {
            "name": bare(union.name),
            "options": [*map(spell.accepted, union.options), *([bare(union.unknown)] if union.unknown else [])],
        }
        for union in api.unions.values()
        if space_of(union.name) == space
    ]
    modules = {f"{models.TYPES}.{topic}": names for topic, names in _by_topic(api, space).items()}
    fields = [field.type for model in api.models.values() if space_of(model.name) == space for field in model.fields]
    options = [ref for union in api.unions.values() if space_of(union.name) == space for ref in union.options]
    other_namespaces = [ref for ref in (*fields, *options) if space_of(ref.leaf().name) != space]
    return rendered(
        "dicts",
        models=entries,
        unions=alternatives,
        modules=merged(modules, imports(other_namespaces, api, given=True)) if space else modules,
        inputs={} if space else imports((TypeRef("alias", name) for name in api.capabilities), api, given=True),
    )


def _keys(field: Field) -> tuple[str, ...]:
    """Return the keys of a field in a dictionary: if the class had to rename it, the wire name too."""
    other = field.name != snake(field.name) or (field.name.endswith("_") and f"{field.wire}_" == field.name)
    other = other and field.wire.isidentifier() and not keyword.iskeyword(field.wire)
    return (field.name, field.wire) if other else (field.name,)
