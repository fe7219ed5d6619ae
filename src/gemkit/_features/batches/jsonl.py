"""Files of requests and of results, as text."""

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
    """Write requests as the lines of a file for a batch, each encoded as `models.generate_content` would send it.

    Args:
        requests: A list of requests (contents, config and, if wanted, a key as `metadata={"key": ...}`), or a
            dictionary of keys and requests. The key of a request without one is its position, from 0.
        vertexai: Write for Vertex AI, whose lines have no key: `results` tells them apart by the requests themselves.
        project: Google Cloud project, for cached contents that are named without one.
        location: Google Cloud location, likewise.

    Returns:
        One line of JSON per request.

    Raises:
        InvalidInputError: Something is not a request, two have one key, or metadata other than the key would be lost.
        UnsupportedFieldError: A request sets what the backend does not support.
    """
    context = ClientContext("vertex" if vertexai else "gemini", project, location)
    return "".join(f"{line}\n" for _, line in lines_of(requests, context))


def from_jsonl(
    text: str | bytes, *, vertexai: bool = False, requests: Requests | None = None
) -> list[BatchResult[GenerateContentResponse]]:
    """Read the lines of a file of results, as `results` does.

    Args:
        text: The file's text.
        vertexai: Whether the file comes from Vertex AI.
        requests: The requests or their keys, in the order that results are to come in.

    Returns:
        The results, in the order of `requests`, else of the lines.

    Raises:
        ResponseError: A line is not a result; the message names it.
        InvalidInputError: `requests` are not requests.
    """
    context = ClientContext("vertex" if vertexai else "gemini", None, None)
    decoded = text.decode("utf-8") if isinstance(text, bytes) else text
    keys = None if requests is None else keys_of(requests, context)
    return in_order(read_lines(decoded, CONTENT, context.backend), keys)


to_jsonl.__module__ = from_jsonl.__module__ = "gemkit.batches"
