"""Base class of all long-running operations."""

from __future__ import annotations

from typing import Any, Self, cast


class Operation:
    """A long-running operation of any kind."""

    @classmethod
    def from_api_response(cls, api_response: Any, is_vertex_ai: bool = False) -> Self:
        """Parse an operation from a response of the service.

        Args:
            api_response: The response's JSON, as a dictionary.
            is_vertex_ai: Ignored: both services use the same format.
        """
        del is_vertex_ai
        return cast("Self", cast("Any", cls).model_validate(api_response))
