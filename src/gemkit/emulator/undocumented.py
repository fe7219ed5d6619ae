"""Undocumented methods that clients and services support, in the format of the API documents."""

from gemkit.emulator.json_values import JSON

UPLOAD_CHUNK = "gemkit.media.sendChunk"


def _get_method(http_method: str, path: str, pattern: str) -> JSON:
    parameter = {"location": "path", "pattern": pattern, "type": "string", "required": True}
    return {"httpMethod": http_method, "path": path, "parameters": {"name": parameter}}


def _post_method(verb: str, request: str, response: str) -> JSON:
    parameter = {"location": "path", "pattern": "^models/[^/]+$", "type": "string", "required": True}
    return {
        "httpMethod": "POST",
        "path": f"v1beta/{{+model}}:{verb}",
        "parameters": {"model": parameter},
        "request": {"$ref": request},
        "response": {"$ref": response},
    }


_ANYTHING: JSON = {"type": "array", "items": {"type": "any"}}
SCHEMAS: dict[str, JSON] = {
    "PredictRequest": {"properties": {"instances": _ANYTHING, "parameters": {"type": "any"}}},
    "PredictResponse": {"properties": {"predictions": _ANYTHING}},
    "PredictLongRunningRequest": {"properties": {"instances": _ANYTHING, "parameters": {"type": "any"}}},
}

# Ids with a prefix of the emulator, to distinguish them from documented ones.
GEMINI: dict[str, JSON] = {
    UPLOAD_CHUNK: {"httpMethod": "POST", "path": "upload/*?upload_id=*", "supportsMediaUpload": True},
    "gemkit.models.predict": _post_method("predict", "PredictRequest", "PredictResponse"),
    "gemkit.models.predictLongRunning": _post_method("predictLongRunning", "PredictLongRunningRequest", "Operation"),
    "gemkit.files.download": _get_method("GET", "v1beta/{+name}:download", "^files/[^/]+$"),
    "gemkit.fileSearchStores.media.download": _get_method(
        "GET", "v1beta/{+name}", "^fileSearchStores/[^/]+/media/[^/]+$"
    ),
}
