"""Check the kind of each operation: streams have events, uploads accept bytes, headers are sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codegen.failure import BuildError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from codegen.ir import Api, Operation
    from codegen.overlay import Overlay
    from codegen.wire import Document, Method


def kinds(api: Api, documents: Mapping[str, Document], overlay: Overlay) -> Iterator[BuildError]:
    """Return an error for every method that does not have the kind of its operation."""
    for operation in api.operations():
        for source in dict.fromkeys(each.document for each in operation.http.values()):
            for method_id in overlay.operations.strings("operations", operation.id, source):
                for problem in _problems(operation, documents[source].methods[method_id], documents[source]):
                    yield BuildError(
                        overlay.operations.location("operations", operation.id, source),
                        f"{operation.id} is of kind {operation.kind}, and {method_id} {problem}",
                        "correct its kind or the method, or add a patch",
                    )


def _problems(operation: Operation, method: Method, document: Document) -> Iterator[str]:
    # Discovery documents, whose ids begin with their name, have flags for uploads and none for streams; others the reverse.
    discovery = method.id.startswith(f"{document.name}.")
    match operation.kind:
        case "events" | "sse" if not discovery and not method.events:
            yield "has no events"
        case "upload" if discovery and not method.media_upload:
            yield "supports no uploads"
        case "download" if not method.media_download:
            yield "supports no downloads"
        case "unary" | "page" if not method.response and (method.events or method.media_download):
            yield f"answers nothing but {'events' if method.events else 'bytes'}"
        case _:
            pass
    if operation.kind != "upload":
        for parameter in method.parameters.values():
            if parameter.location == "header" and parameter.required:
                yield f"requires the header {parameter.name}, which is not sent"
