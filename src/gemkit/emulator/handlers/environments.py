"""Environments of agents, and their files."""

import base64
import binascii
import mimetypes
from contextlib import closing

from gemkit.emulator.byte_ranges import ranged
from gemkit.emulator.contents import Content
from gemkit.emulator.environment_files import Files, clean_path, extract
from gemkit.emulator.family_resources import add_resource, get_resource, list_resources, remove_resource, table
from gemkit.emulator.handlers.uploads import begin
from gemkit.emulator.json_values import JSON, as_text, objects
from gemkit.emulator.paging import page
from gemkit.emulator.registry import Call, handles
from gemkit.emulator.replies import Reply
from gemkit.emulator.service_errors import ServiceError, invalid

_COLLECTION = "environments"
_KEPT = ("mode", "network", "sources", "custom_config")
_TAR = "application/x-tar"


def add_environment(call: Call, described: JSON) -> JSON:
    """Create an environment with the files of its inline sources."""
    now = call.state.now()
    environment: JSON = {key: described[key] for key in _KEPT if key in described}
    environment = {"mode": "on_demand", **environment, "status": "active", "file_count": 0, "size_bytes": 0}
    kept = add_resource(call, _COLLECTION, {**environment, "created": now, "updated": now, "last_accessed": now})
    files = Files(call, kept)
    for source in objects(described.get("sources")):
        if source.get("type", "inline") == "inline":
            path = clean_path(as_text(source.get("target")) or "source")
            files.put(path, Content(_inline(source)), _type_of(path))
    return kept


def _inline(source: JSON) -> bytes:
    text = as_text(source.get("content"))
    if source.get("encoding") != "base64":
        return text.encode()
    try:
        return base64.b64decode(text, validate=True)
    except binascii.Error as error:
        raise invalid(f"sources.content is not base64: {error}.") from None


def _type_of(path: str) -> str:
    return mimetypes.guess_type(path)[0] or "application/octet-stream"


@handles("environments.create")
def create_environment(call: Call) -> JSON:
    """Create an environment, optionally with the files of another one."""
    origin = call.body.get("from_environment")
    before = None if origin is None else get_resource(call, _COLLECTION, origin)
    environment = add_environment(call, call.body)
    if before is not None:
        source, target = Files(call, before), Files(call, environment)
        for path, file in source.table.items():
            target.put(path, Content(b"".join(source.content(path).iter_bytes())), file["mime_type"])
    if environment["mode"] == "self_hosted":  # returned once, as the service does with secrets
        return {**environment, "environment_key": f"environment-key-{call.state.number('environment_keys')}"}
    return environment


@handles("environments.list")
def list_environments(call: Call) -> JSON:
    """Return a page of environments, optionally of one mode."""
    mode = call.query.get("mode")
    return list_resources(
        call, _COLLECTION, [e for e in table(call, _COLLECTION).values() if mode in (None, e["mode"])]
    )


@handles("environments.get")
def get_environment(call: Call) -> JSON:
    """Return an environment."""
    return get_resource(call, _COLLECTION, call.path["id"])


@handles("environments.delete")
def delete_environment(call: Call) -> JSON:
    """Delete an environment and its files."""
    Files(call, remove_resource(call, _COLLECTION, call.path["id"])).drop()
    return {}


@handles("environment_files.list")
def list_files(call: Call) -> JSON | Reply:
    """Return the entries at a path; with `alt=media` the bytes of the file, or of a directory as a tar file."""
    environment = get_resource(call, _COLLECTION, call.path["environment"])
    environment["last_accessed"] = call.state.now()
    files, path = Files(call, environment), clean_path(call.path["path"])
    if call.query.get("alt") != "media":
        recursive = bool(call.query.get("recursive"))
        return page(call, "files", files.entries(path, recursive=recursive))
    if path in files.table:
        return ranged(call, files.content(path), files.table[path]["mime_type"])
    return ranged(call, files.archive(path), _TAR)


@handles("gemkit.environments.snapshot")
def download_snapshot(call: Call) -> Reply:
    """Return all files of an environment as a tar file."""
    return ranged(call, Files(call, get_resource(call, _COLLECTION, call.path["id"])).archive(), _TAR)


@handles("environment_files.start_upload")
def upload_file(call: Call) -> Reply:
    """Start the upload of a file; `overwrite` replaces one, `extract` unpacks an archive into a directory."""
    files, path = Files(call, get_resource(call, _COLLECTION, call.path["environment"])), clean_path(call.path["path"])
    unpack = bool(call.query.get("extract"))
    for name in ("length", "type"):
        if f"x-goog-upload-header-content-{name}" not in call.headers:
            raise invalid(f"The header X-Goog-Upload-Header-Content-{name.title()} is missing.")
    if not path and not unpack:
        raise invalid("path must name a file.")
    mime_type = call.headers["x-goog-upload-header-content-type"]

    def check(name: str) -> str:
        if name in files.table and not call.query.get("overwrite"):
            raise ServiceError(409, f"{name!r} already exists: set overwrite.", status="ALREADY_EXISTS")
        return name

    def finish(content: Content) -> JSON:
        if not unpack:
            return {"files": [files.put(check(path), content, mime_type)]}
        with closing(content):
            entries = [(check(clean_path(f"{path}/{name}")), data) for name, data in extract(content)]
        return {"files": [files.put(name, Content(data), _type_of(name)) for name, data in entries]}

    if not unpack:
        check(path)
    return begin(call, finish)
