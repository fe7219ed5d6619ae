"""Types of the operations topic. Generated: `make gen` writes this file anew."""

from typing import Any

from gemkit._features.operations.mixins import Operation
from gemkit._generated.types.http import HttpOptions
from gemkit._mapping.model import Message


class FetchPredictOperationConfig(Message):
    """Settings for looking up a prediction that runs on Vertex AI."""

    http_options: HttpOptions | None = None
    """Options for this call; they override the client's."""


class GetOperationConfig(Message):
    """Settings for `operations.get`."""

    http_options: HttpOptions | None = None
    """Options for this call; they override the client's."""


class LongRunningOperation(Operation, Message):
    """An operation of no particular kind."""

    done: bool | None = None
    """Whether it has ended, well or with an `error`."""
    error: dict[str, Any] | None = None
    """Why it failed: `code`, `message` and `details`."""
    metadata: dict[str, Any] | None = None
    """What the service tells about its progress."""
    name: str | None = None
    """Its resource name."""
    response: dict[str, Any] | None = None
    """What came of it, once `done`; `@type` says what kind of object this is."""


class ProjectOperation(Message):
    """An operation of a Google Cloud project. Vertex AI only."""

    done: bool | None = None
    """Whether it has ended, well or with an `error`."""
    error: dict[str, Any] | None = None
    """Why it failed: `code`, `message` and `details`."""
    metadata: dict[str, Any] | None = None
    """What the service tells about its progress."""
    name: str | None = None
    """Its resource name: `projects/{project}/locations/{location}/operations/{operation}`."""
