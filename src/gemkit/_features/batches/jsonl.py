"""Encode requests as JSONL, and parse result files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit._features.batches.requests import keys_of, lines_of
from gemkit._features.batches.results import CONTENT, in_order, read_lines
from gemkit._mapping.operation import ClientContext

if TYPE_CHECKING:
    from gemkit._features.batches.requests import Requests
    from gemkit._features.batches.results import BatchResult
    from gemkit._generated.types.response import GenerateContentResponse


def to_jsonl(
    requests: Requests, *, vertexai: bool = False, project: str | None = None, location: str | None = None
) -> str:
    """Encode requests as the lines of a batch file, each as `models.generate_content` would send it.

    Args:
        requests: A list of requests (contents, config and optionally a key as `metadata={"key": ...}`), or a dictionary
            of keys and requests. The default key is the index of the request, from 0.
        vertexai: Use the format of Vertex AI. Its lines have no key: `results` matches them by the requests.
        project: Google Cloud project, for names of cached contents without a project.
        location: Google Cloud location, for names of cached contents without a location.

    Returns:
        One line of JSON per request.

    Raises:
        InvalidInputError: An item is not a request, two requests have the same key, or metadata other than the key
            would be lost.
        UnsupportedFieldError: A request sets what the backend does not support.
    """
    context = ClientContext("vertex" if vertexai else "gemini", project, location)
    return "".join(f"{line}\n" for _, line in lines_of(requests, context))


def from_jsonl(
    text: str | bytes, *, vertexai: bool = False, requests: Requests | None = None
) -> list[BatchResult[GenerateContentResponse]]:
    """Parse the lines of a result file, in the same way as `results`.

    Args:
        text: The file's text.
        vertexai: Whether the file is from Vertex AI.
        requests: The requests or their keys, in the order required for the results.

    Returns:
        The results in the order of `requests`, or of the lines without `requests`.

    Raises:
        ResponseError: A line is not a result; the message has its number.
        InvalidInputError: `requests` are not requests.
    """
    context = ClientContext("vertex" if vertexai else "gemini", None, None)
    decoded = text.decode("utf-8") if isinstance(text, bytes) else text
    keys = None if requests is None else keys_of(requests, context)
    return in_order(read_lines(decoded, CONTENT, context.backend), keys)


to_jsonl.__module__ = from_jsonl.__module__ = "gemkit.batches"
