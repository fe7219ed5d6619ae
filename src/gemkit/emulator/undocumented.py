"""Requests that both clients and the service know and no API document has, in the documents' own form."""

from gemkit.emulator.json_values import JSON

UPLOAD_CHUNK = "gemkit.media.sendChunk"


def _named(http_method: str, path: str, pattern: str) -> JSON:
    parameter = {"location": "path", "pattern": pattern, "type": "string", "required": True}
    return {"httpMethod": http_method, "path": path, "parameters": {"name": parameter}}


# Ids of the emulator's own, so that none is taken for a documented one.
GEMINI: dict[str, JSON] = {
    UPLOAD_CHUNK: {"httpMethod": "POST", "path": "upload/*?upload_id=*", "supportsMediaUpload": True},
    "gemkit.files.download": _named("GET", "v1beta/{+name}:download", "^files/[^/]+$"),
    "gemkit.fileSearchStores.media.download": _named("GET", "v1beta/{+name}", "^fileSearchStores/[^/]+/media/[^/]+$"),
}
