"""Files: their metadata and their bytes."""

import base64
import re
from datetime import timedelta

from gemkit.emulator.byte_ranges import ranged
from gemkit.emulator.contents import Content
from gemkit.emulator.json_values import JSON, as_list, as_text
from gemkit.emulator.paging import find, page
from gemkit.emulator.registry import Call, handles
from gemkit.emulator.replies import Reply
from gemkit.emulator.service_errors import ServiceError, invalid
from gemkit.emulator.times import parse_timestamp

_LIFETIME = timedelta(hours=48)
_NAME = re.compile(r"files/[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?")


def table(call: Call) -> dict[str, JSON]:
    """Return the files that have not expired, by name."""
    files = call.state.table("generativelanguage.files")
    now = call.state.clock()
    for name, file in list(files.items()):
        if "expirationTime" in file and parse_timestamp(file["expirationTime"]) <= now:
            del files[name]
            call.state.contents.drop(name)
    return files


def check_new(call: Call, described: JSON) -> None:
    """Reject a file whose name exists or is not valid; set a name if there is none."""
    name = as_text(described.get("name"))
    if name and not _NAME.fullmatch(name):
        text = f"file.name must be files/ and up to 40 lower-case letters, digits and inner dashes, not {name!r}."
        raise invalid(text, ("file.name", text))
    if name in table(call):
        raise ServiceError(409, f"{name} exists already.", status="ALREADY_EXISTS")


def store(call: Call, described: JSON, content: Content, mime_type: str, source: str) -> JSON:
    """Create a file from a content; raises `ServiceError` 409 if its name exists."""
    check_new(call, described)
    file = _file(call, described, mime_type, source)
    file |= {
        "sizeBytes": str(content.size),
        "sha256Hash": base64.b64encode(content.sha256.encode()).decode(),
        "expirationTime": call.state.after(_LIFETIME),
        "downloadUri": f"{file['uri']}:download?alt=media",
    }
    table(call)[file["name"]] = file
    call.state.contents.put(file["name"], content)
    return file


def _file(call: Call, described: JSON, mime_type: str, source: str) -> JSON:
    name = as_text(described.get("name")) or f"files/file-{call.state.number('files')}"
    now = call.state.now()
    file: JSON = {
        "name": name,
        "mimeType": mime_type,
        "createTime": now,
        "updateTime": now,
        "uri": f"{call.base_url}/v1beta/{name}",
        "state": "ACTIVE",
        "source": source,
    }
    if described.get("displayName"):
        file["displayName"] = described["displayName"]
    if mime_type.startswith("video/"):
        file["videoMetadata"] = {"videoDuration": "1s"}
    return file


@handles("generativelanguage.files.list")
def list_files(call: Call) -> JSON:
    """Return a page of files."""
    return page(call, "files", table(call).values())


@handles("generativelanguage.files.get")
def get_file(call: Call) -> JSON:
    """Return a file."""
    return find(table(call), call.path["name"])


@handles("generativelanguage.files.delete")
def delete_file(call: Call) -> JSON:
    """Delete a file and its bytes."""
    name = find(table(call), call.path["name"])["name"]
    del table(call)[name]
    call.state.contents.drop(name)
    return {}


@handles("generativelanguage.files.register")
def register_files(call: Call) -> JSON:
    """Register objects of Cloud Storage as files; their bytes are not copied."""
    uris = [as_text(uri) for uri in as_list(call.body.get("uris"))]
    if not uris:
        raise invalid("uris is not specified.", ("uris", "uris is not specified"))
    for index, uri in enumerate(uris):
        if not re.fullmatch(r"gs://[^/]+/.+", uri):
            text = f"uris[{index}] must be an object of Cloud Storage, gs://bucket/object, not {uri!r}."
            raise invalid(text, (f"uris[{index}]", text))
    return {"files": [_register(call, uri) for uri in uris]}


def _register(call: Call, uri: str) -> JSON:
    file = {**_file(call, {}, "application/octet-stream", "REGISTERED"), "uri": uri}
    table(call)[file["name"]] = file
    return file


@handles("gemkit.files.download")
def download_file(call: Call) -> Reply:
    """Return the bytes of a file, or the range in the Range header."""
    file = find(table(call), call.path["name"])
    content = call.state.contents.get(file["name"])
    if content is None:
        raise invalid(f"{file['name']} was registered: its bytes are at {file['uri']}.")
    return ranged(call, content, file["mimeType"])
