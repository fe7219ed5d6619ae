"""Make resource classes and their operations from the overlay and the documents' methods."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, cast

from codegen.failure import BuildError
from codegen.ir import BACKENDS, Api, Argument, Backend, Http, Operation, OperationKind, Resource, TypeRef
from codegen.namespaces import backends_of, namespace, space_of
from codegen.passes import keywords
from codegen.passes.options import answer_of, config_of
from codegen.passes.rules import CONFIG_FIELD
from codegen.passes.tree import is_repeatable
from codegen.spelling import camel, parse_type

if TYPE_CHECKING:
    from collections.abc import Mapping

    from codegen.overlay import Overlay
    from codegen.wire import Document, Method

_VERSION = re.compile(r"v\d\w*")
_VARIABLE_PART = re.compile(r"\{\+?\w+\}")
_TOKENS = {"pageToken", "page_token"}
NOTHING = "None"
KINDS = {"unary", "sse", "page", "operation", "upload", "download"}


def operations(api: Api, documents: Mapping[str, Document], overlay: Overlay) -> Api:
    """Read `operations.toml`.

    Raises:
        BuildError: An entry whose method, config, type or kind does not exist.
    """
    file = overlay.operations
    found: dict[str, list[Operation]] = {name: [] for name in file.table("resources")}
    for name in found:
        if not file.table("resources", name):
            file.use("resources", name)  # it has only a name
    for identity in file.table("operations"):
        resource, _, method = identity.rpartition(".")
        if resource not in found:
            raise BuildError(file.location("operations", identity), f"no [resources.{resource}] is declared")
        found[resource].append(_operation(identity, resource, method, api, documents, overlay))
    resources = tuple(
        Resource(
            name=name,
            cls=file.text("resources", name, "class", default=_class(name)),
            operations=tuple(each),
            parent=file.text("resources", name, "parent"),
            attribute=file.text("resources", name, "attribute"),
        )
        for name, each in found.items()
    )
    for each in resources:
        if each.parent and (each.parent not in found or file.text("resources", each.parent, "parent")):
            raise BuildError(
                file.location("resources", each.name, "parent"),
                f"{each.name} cannot hang under {each.parent}",
                "name a resource that hangs under the client itself",
            )
    return replace(api, resources=resources)


def _class(resource: str) -> str:
    """``file_search_stores`` -> ``FileSearchStores``."""
    return "".join(part.capitalize() for part in resource.split("_"))


def _operation(
    identity: str,
    resource: str,
    method: str,
    api: Api,
    documents: Mapping[str, Document],
    overlay: Overlay,
) -> Operation:
    file = overlay.operations
    key = ("operations", identity)
    location = file.location(*key)
    kind = file.text(*key, "kind")
    if kind and kind not in KINDS:
        raise BuildError(
            file.location(*key, "kind"), f"{kind!r} is not a kind", f"write one of {', '.join(sorted(KINDS))}"
        )
    http: dict[Backend, Http] = {}
    for source, document in documents.items():
        if file.get(*key, source) is not None:
            for backend, each in _http(source, identity, document, overlay, kind).items():
                http.setdefault(backend, each)
    http = {backend: http[backend] for backend in BACKENDS if backend in http}
    if not http:
        ways = " or ".join(f"{source} =" for source in documents)
        raise BuildError(location, f"{identity} has no method in any document", f"name one with {ways}")
    snake = all(namespace(each.document, documents[each.document]) in api.snakes for each in http.values())
    config = config_of(identity, overlay)
    if config and config not in api.models:
        raise BuildError(file.location(*key, "config"), f"there is no model {config}", "declare it in types.toml")
    if config and not any(field.name == CONFIG_FIELD for field in api.models[config].fields):
        raise BuildError(file.location(*key, "config"), f"{config} is not a config", "set config = true in types.toml")
    stated = file.text(*key, "response")
    names = (set(api.models), set(api.enums), set(overlay.types.table("aliases")))
    response = _response(stated, http, api, names, file.location(*key, "response"), answer_of(identity, overlay))
    if response and response.kind not in {"model", "union"}:
        shown = stated or f"the answer of {next(iter(http.values())).method_id}"
        raise BuildError(file.location(*key, "response"), f"{shown} is not a model", "declare a model that holds it")
    items = file.text(*key, "items") or _items(api, response, kind, http, documents)
    kind = kind or ("page" if items else "unary")
    if kind == "page" and not _lists(api, response, items):
        raise BuildError(
            file.location(*key, "items"), f"{identity} has no list {items!r} to page through", "name one in items"
        )
    if kind == "sse" and any(_has_stream_field(each, documents) for each in http.values()):
        kind = "events"
    by_keyword = keywords.wanted(resource, overlay)
    return Operation(
        resource=resource,
        method=method,
        kind=cast("OperationKind", kind),
        arguments=(
            *_default_path_arguments(identity, http, overlay),
            *(_argument(identity, name, names, overlay, snake=snake) for name in file.table(*key, "args")),
            *(keywords.arguments(identity, http, documents, api, overlay) if by_keyword else ()),
        ),
        config=config,
        response=response,
        http=http,
        items=items,
        finish=file.text(*key, "finish"),
        answer=file.text(*key, "answer"),
        is_repeatable=_is_repeatable(identity, kind, http, documents, overlay),
        keywords_without=None if file.get(*key, "keywords_without") is None else file.strings(*key, "keywords_without"),
        second_name=file.text(*key, "second_name"),
        origins=(location,),
    )


def _has_stream_field(http: Http, documents: Mapping[str, Document]) -> bool:
    """Return whether a field of the request starts a stream, not `alt=sse` in the query."""
    return documents[http.document].methods[http.method_id].events is not None


def _is_repeatable(
    identity: str, kind: str, http: Mapping[Backend, Http], documents: Mapping[str, Document], overlay: Overlay
) -> bool:
    """Return whether a request may be repeated after it may have had an effect: by verbs and names, unless the entry states it."""
    file = overlay.operations
    key = ("operations", identity, "repeatable")
    # The start of an upload creates no resource: the service discards it if no bytes follow.
    by_rule = kind == "upload" or all(is_repeatable(documents[h.document].methods[h.method_id]) for h in http.values())
    if file.get(*key) is None:
        return by_rule
    repeatable = file.flag(*key)
    if repeatable == by_rule:
        problem = "may be sent twice" if by_rule else "may not be sent twice"
        raise BuildError(file.location(*key), f"{identity} {problem} by its verb and name", "delete the line")
    return repeatable


def _http(source: str, identity: str, document: Document, overlay: Overlay, kind: str) -> dict[Backend, Http]:
    """Return the HTTP methods and paths of a document's backends."""
    file = overlay.operations
    key = ("operations", identity, source)
    method_ids = file.strings(*key)
    methods: list[Method] = []
    for method_id in method_ids:
        method = document.methods.get(method_id)
        if method is None:
            reason = document.unsupported().get(method_id)
            raise BuildError(
                file.location(*key),
                f"{document.location} has {method_id}, which is not supported: {reason}"
                if reason
                else f"{document.location} has no method {method_id}",
                f"delete {identity} from the overlay, or change the document"
                if reason
                else "correct the id, or run `make specs` to read it",
            )
        methods.append(method)
    if not methods:
        raise BuildError(file.location(*key), f"{identity} names no method", "name one, or delete the line")
    first = methods[0]
    given = file.get("operations", identity, "path")
    version, _, below = first.path.partition("/")
    path = below if _VERSION.fullmatch(version) else first.path
    # Project and location of a path are the client's, unless there are arguments for them.
    if "parent" not in file.table("operations", identity, "args"):
        path = path.removeprefix("{+parent}/")
    stated = {
        end: file.text("operations", identity, "schemas", source, end, default=documented or "")
        for end, documented in (
            ("request", first.request),
            ("response", (first.events if kind == "sse" else None) or first.response),
        )
    }
    for end, schema_id in stated.items():
        if schema_id and schema_id not in document.schemas:
            location = file.location("operations", identity, "schemas", source, end)
            raise BuildError(location, f"{document.location} has no schema {schema_id}", "add it to patches.toml")
    return {
        backend: Http(
            method_id=first.id,
            verb=first.verb,
            path=(given if isinstance(given, str) else file.text("operations", identity, "path", backend))
            or _path(path, identity, overlay),
            request=stated["request"],
            response=stated["response"],
            deprecated=all(method.deprecated for method in methods),
            document=source,
        )
        for backend in backends_of(source, document, first.backends)
    }


def _path(path: str, identity: str, overlay: Overlay) -> str:
    """Return the document's path with our own names for its variables.

    If their numbers differ, the path is unchanged, and `verify` reports it.
    """
    file = overlay.operations
    key = ("operations", identity, "args")
    names = [file.text(*key, name, "wire", default=name) for name in file.table(*key) if file.flag(*key, name, "url")]
    names = names or _default_path_names(identity, overlay)
    if len(_VARIABLE_PART.findall(path)) != len(names):
        return path.replace("{+", "{")
    variables = iter(names)
    return _VARIABLE_PART.sub(lambda _: "{" + next(variables) + "}", path)


def _default_path_names(identity: str, overlay: Overlay) -> list[str]:
    """Return the argument of the paths of a resource, unless an entry states another or a path of its own."""
    file = overlay.operations
    key = ("operations", identity)
    for name in file.table(*key, "args"):
        locations = [file.text(*key, "args", name, backend) for backend in BACKENDS]
        if file.flag(*key, "args", name, "url") or any(location.startswith("{") for location in locations):
            return []
    return (
        [] if file.get(*key, "path") is not None else list(file.table("resources", identity.rpartition(".")[0], "url"))
    )


def _default_path_arguments(identity: str, http: Mapping[Backend, Http], overlay: Overlay) -> tuple[Argument, ...]:
    """Return this argument if the paths have a variable for it."""
    resource = identity.rpartition(".")[0]
    return tuple(
        Argument(
            name=name,
            type=TypeRef("str"),
            location="url",
            wire=name,
            via=overlay.operations.text("resources", resource, "url", name),
        )
        for name in _default_path_names(identity, overlay)
        if all("{" in each.path for each in http.values())
    )


def _argument(
    identity: str, name: str, names: tuple[set[str], set[str], set[str]], overlay: Overlay, *, snake: bool
) -> Argument:
    file = overlay.operations
    key = ("operations", identity, "args", name)
    url = file.flag(*key, "url")
    return Argument(
        name=name,
        type=parse_type(file.text(*key, "type", default="str"), *names, file.location(*key)),
        location="url" if url else "body",
        wire=file.text(*key, "wire", default=name if url or snake else camel(name)),
        via=file.text(*key, "via"),
        required=not file.flag(*key, "optional"),
        wires={backend: wire for backend in BACKENDS if (wire := file.text(*key, backend))},
        spread=file.flag(*key, "spread"),
    )


def _items(
    api: Api, response: TypeRef | None, kind: str, http: Mapping[Backend, Http], documents: Mapping[str, Document]
) -> str:
    """Return the field of a page: the only list of a response, if every method has a token for the next page."""
    fields = api.models[response.name].fields if response and response.kind == "model" else ()
    lists = [each.name for each in fields if each.type.kind == "list"]
    paged = all(_TOKENS & documents[each.document].methods[each.method_id].parameters.keys() for each in http.values())
    return lists[0] if kind in {"", "page"} and paged and len(lists) == 1 else ""


def _lists(api: Api, response: TypeRef | None, items: str) -> bool:
    """Return whether a response has a list of that name."""
    fields = api.models[response.name].fields if response and response.kind == "model" else ()
    return any(field.name == items and field.type.kind == "list" for field in fields)


def _response(
    stated: str,
    http: Mapping[Backend, Http],
    api: Api,
    names: tuple[set[str], set[str], set[str]],
    location: str,
    named: str,
) -> TypeRef | None:
    """Return the type of a response: as stated, else the document's; for an empty one ours of this name, or none."""
    if stated == NOTHING:
        return None
    if stated:
        return parse_type(stated, *names, location)
    found = [api.answers[each.document, each.response] for _, each in sorted(http.items()) if each.response]
    if found and all(_is_empty(each, api) for each in found):
        return TypeRef("model", named) if named else None
    return found[0] if found else None


def _is_empty(answer: TypeRef, api: Api) -> bool:
    """Return whether a response is empty; in a separate namespace such a type is like all others."""
    return answer.kind == "model" and not space_of(answer.name) and not api.models[answer.name].fields
