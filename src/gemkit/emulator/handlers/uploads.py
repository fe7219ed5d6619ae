"""Start resumable uploads, and create the resources from their bytes."""

from collections.abc import Callable
from urllib.parse import quote

from gemkit.emulator.contents import Content
from gemkit.emulator.family import FamilyDocument
from gemkit.emulator.handlers import file_search_stores, files
from gemkit.emulator.json_values import JSON, as_int, as_object, as_text
from gemkit.emulator.limits import check_upload
from gemkit.emulator.registry import Call, handles
from gemkit.emulator.replies import Reply
from gemkit.emulator.service_errors import invalid
from gemkit.emulator.uploads import GRANULARITY

_DEFAULT_TYPE = "application/octet-stream"


@handles("generativelanguage.media.upload")
def upload_file(call: Call) -> JSON | Reply:
    """Start the upload of a file; outside of `/upload/` a file without bytes is created immediately."""
    described = as_object(call.body.get("file"))
    files.check_new(call, described)
    mime_type = as_text(described.get("mimeType")) or _announced_type(call)

    def finish(content: Content) -> JSON:
        return {"file": files.store(call, described, content, mime_type, "UPLOADED")}

    return begin(call, finish) if call.upload else finish(Content())


@handles("generativelanguage.media.uploadToFileSearchStore")
def upload_to_file_search_store(call: Call) -> JSON | Reply:
    """Start the upload of a document; outside of `/upload/` a document without bytes is created immediately."""
    store = call.path["fileSearchStoreName"]
    file_search_stores.check(call, store)
    mime_type = as_text(call.body.get("mimeType")) or _announced_type(call)

    def finish(content: Content) -> JSON:
        return file_search_stores.add_uploaded(call, store, content, mime_type)

    return begin(call, finish) if call.upload else finish(Content())


def _announced_type(call: Call) -> str:
    return call.headers.get("x-goog-upload-header-content-type") or _DEFAULT_TYPE


def begin(call: Call, finish: Callable[[Content], JSON]) -> Reply:
    """Start a resumable upload; `finish` creates the resource from its bytes."""
    protocol, command = (call.headers.get(f"x-goog-upload-{name}", "") for name in ("protocol", "command"))
    if protocol != "resumable":
        raise invalid(f"The emulator supports only uploads with X-Goog-Upload-Protocol: resumable, not {protocol!r}.")
    if command != "start":
        raise invalid(f"An upload must begin with X-Goog-Upload-Command: start, not {command!r}.")
    announced = call.headers.get("x-goog-upload-header-content-length")
    expected = None if announced is None else as_int(announced)
    if announced is not None and (expected is None or expected < 0):
        raise invalid(f"X-Goog-Upload-Header-Content-Length must be a number of bytes, not {announced!r}.")
    check_upload(expected or 0)
    upload = call.state.uploads.start(call.url_path, expected, finish, family=isinstance(call.document, FamilyDocument))
    prefix = "" if call.upload else "/upload"
    url = f"{call.base_url}{prefix}{quote(call.url_path)}?upload_id={upload.id}&upload_protocol=resumable"
    headers = {
        "X-Goog-Upload-URL": url,
        "X-Goog-Upload-Control-URL": url,
        "X-Goog-Upload-Status": upload.status,
        "X-Goog-Upload-Chunk-Granularity": str(GRANULARITY),
    }
    return Reply(headers=headers)
