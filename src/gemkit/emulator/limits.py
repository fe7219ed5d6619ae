"""Undocumented limits of the services: roles, MIME types, sizes, settings."""

import re
from collections.abc import Iterable

from gemkit.emulator.json_values import JSON, as_float, as_list, as_object, as_text, objects, snake
from gemkit.emulator.prompts import size_of
from gemkit.emulator.service_errors import invalid

MAX_REQUEST = {"gemini": 100 * 1024 * 1024, "vertex": 20 * 1024 * 1024}
"""Maximum size of a request body per service, in bytes."""
MAX_UPLOAD = 2 * 1024**3
"""Maximum size of an uploaded file, in bytes."""
MAX_PDF = 50 * 1024 * 1024
"""Maximum size of an inline document, in bytes."""
DEFAULT_LIMIT = 1_048_576
"""Maximum number of tokens of a prompt for models without a limit."""
_RESPONSE_TYPES = ("text/plain", "application/json", "text/x.enum", "application/xml", "application/yaml")
_MAX_STOP_SEQUENCES = 5
_MAX_NAME_LENGTH = 128
_NAMES = re.compile(r"[A-Za-z_][\w.:-]*", re.ASCII)
_ROLES = ("user", "model", "function")
_RANGES = {
    "temperature": (0, 2),
    "topP": (0, 1),
    "presencePenalty": (-2, 2),
    "frequencyPenalty": (-2, 2),
    "logprobs": (0, 20),
}
_JSON_TYPES = ("array", "boolean", "integer", "null", "number", "object", "string")
_MIME_TYPES = re.compile(
    r"""
    image/(png|jpe?g|webp|heic|heif|bmp|avif)
    | audio/(x-)?(wav|mp3|mpeg|mpga|mp4|m4a|aiff|aac|ogg|opus|flac|pcm|webm|l16)
    | video/(mp4|mpeg|mpegps|mpg|mov|quicktime|avi|x-msvideo|x-flv|webm|wmv|x-ms-wmv|3gpp)
    | text/[\w.+-]+
    | application/(pdf|json|rtf|xml|x-javascript|javascript|x-typescript|x-python-code|x-ipynb\+json)
    """,
    re.VERBOSE | re.IGNORECASE,
)


def check_size(backend: str, size: int) -> None:
    """Reject a request body that is too large; raises `ServiceError` 400."""
    maximum = MAX_REQUEST[backend]
    if size > maximum:
        raise invalid(
            f"The request payload has {size} bytes, the limit is {maximum} bytes: upload large media as files first."
        )


def check_upload(size: int) -> None:
    """Reject an upload whose announced size is too large; raises `ServiceError` 400."""
    if size > MAX_UPLOAD:
        raise invalid(f"The file has {size} bytes, the limit is {MAX_UPLOAD} bytes.")


def check_contents(contents: Iterable[JSON], backend: str) -> None:
    """Reject turns without parts, and roles, media and empty parts that a model does not support.

    Raises:
        ServiceError: 400, with the path.
    """
    for index, content in enumerate(contents):
        path = f"contents[{index}]"
        role = content.get("role")
        # Only the Gemini Developer API accepts a turn without a role, as the user's.
        if role not in _ROLES and (role or backend == "vertex"):
            text = f"{path}.role must be user or model, not {role!r}."
            raise invalid(text, (f"{path}.role", text))
        parts = objects(content.get("parts"))
        if not parts:
            raise invalid(f"{path}.parts must not be empty.", (f"{path}.parts", "empty"))
        for number, part in enumerate(parts):
            _check_part(part, f"{path}.parts[{number}]")


def _check_part(part: JSON, path: str) -> None:
    if not part.keys() - {"thought", "thoughtSignature", "videoMetadata", "mediaResolution", "partMetadata"}:
        if not part.keys() & {"thought", "thoughtSignature"}:
            text = f"{path} has no data: it must have text, media, a function call or a function response."
            raise invalid(text, (path, text))
        return
    for kind in ("inlineData", "fileData"):
        if kind in part:
            _check_media(as_object(part[kind]), kind, path)


def _check_media(medium: JSON, kind: str, path: str) -> None:
    spelled = "inline_data" if kind == "inlineData" else "file_data"
    mime_type = as_text(medium.get("mimeType"))
    # The type of an uploaded file is known.
    if (mime_type or kind == "inlineData") and not _MIME_TYPES.fullmatch(mime_type.partition(";")[0].strip()):
        text = f"{path}.{spelled}.mime_type is not supported: {mime_type!r}."
        raise invalid(text, (f"{path}.{spelled}.mime_type", text))
    if kind == "fileData" and not medium.get("fileUri"):
        raise invalid(f"{path}.{spelled}.file_uri is not specified.", (f"{path}.{spelled}.file_uri", "missing"))
    if mime_type == "application/pdf" and (size := size_of(as_text(medium.get("data")))) > MAX_PDF:
        text = f"{path}.{spelled} has {size} bytes, the limit for a document is {MAX_PDF} bytes: upload it as a file."
        raise invalid(text, (f"{path}.{spelled}.data", text))


def check_functions(tools: Iterable[JSON]) -> None:
    """Refuse names that functions cannot have or share, and unknown types of parameters.

    Raises:
        ServiceError: 400, with the path.
    """
    names: set[str] = set()
    for number, tool in enumerate(tools):
        for index, declared in enumerate(objects(tool.get("functionDeclarations"))):
            name = as_text(declared.get("name"))
            if not _NAMES.fullmatch(name) or len(name) > _MAX_NAME_LENGTH:
                path = f"tools[{number}].function_declarations[{index}].name"
                text = (
                    f"Invalid function name {name[:_MAX_NAME_LENGTH]!r}: it must start with a letter or an underscore, and have "
                    f"letters, digits, underscores, dots, colons and dashes only, {_MAX_NAME_LENGTH} at most."
                )
                raise invalid(text, (path, text))
            if name in names:
                text = f"Duplicate function declaration found: {name}"
                raise invalid(text, (f"tools[{number}].function_declarations[{index}].name", text))
            names.add(name)
            path = f"tools[{number}].function_declarations[{index}].parameters_json_schema"
            _check_types(as_object(declared.get("parametersJsonSchema")), path)


def _check_types(schema: JSON, path: str) -> None:
    """Refuse types that JSON Schema does not have; those of a `Schema` are values of an enum in the document."""
    given = schema.get("type", "object")
    for kind in as_list(given) or [given]:
        if kind not in _JSON_TYPES:
            text = f"{path}.type must be one of {', '.join(_JSON_TYPES)}, got {kind!r}."
            raise invalid(text, (f"{path}.type", text))
    for name, inner in as_object(schema.get("properties")).items():
        _check_types(as_object(inner), f"{path}.properties.{name}")
    if isinstance(schema.get("items"), dict):
        _check_types(as_object(schema["items"]), f"{path}.items")


def check_settings(config: JSON) -> None:
    """Reject generation settings that are out of range; raises `ServiceError` 400."""
    for name, (minimum, maximum) in _RANGES.items():
        number = as_float(config.get(name))
        if number is not None and not minimum <= number <= maximum:
            field = snake(name)
            text = f"{field} must be {minimum} to {maximum}, got {number:g}."
            raise invalid(text, (f"generation_config.{field}", text))
    budget = as_float(as_object(config.get("thinkingConfig")).get("thinkingBudget"))
    if budget is not None and budget < -1:
        text = f"The thinking budget {budget:g} is not valid: it must be -1 (automatic), 0 (off) or more."
        raise invalid(text, ("generation_config.thinking_config.thinking_budget", text))
    answer_type = as_text(config.get("responseMimeType")) or "text/plain"
    if answer_type not in _RESPONSE_TYPES:
        text = f"response_mime_type must be {' or '.join(_RESPONSE_TYPES)}, got {answer_type!r}."
        raise invalid(text, ("generation_config.response_mime_type", text))
    stops = as_list(config.get("stopSequences"))
    if len(stops) > _MAX_STOP_SEQUENCES:
        text = f"stop_sequences has {len(stops)} entries, the limit is {_MAX_STOP_SEQUENCES}."
        raise invalid(text, ("generation_config.stop_sequences", text))


def check_tokens(count: int, limit: int) -> None:
    """Reject a prompt with more tokens than the model accepts; raises `ServiceError` 400."""
    if count > limit:
        raise invalid(f"The prompt has {count} tokens, the limit of the model is {limit} tokens.")
