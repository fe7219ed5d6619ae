"""What all long-running operations have in common."""

from __future__ import annotations

from typing import Any, Self, cast


class Operation:
    """A long-running operation of any kind."""

    @classmethod
    def from_api_response(cls, api_response: Any, is_vertex_ai: bool = False) -> Self:
        """Read an operation from a service's response.

        Args:
            api_response: The response's JSON, as a dictionary.
            is_vertex_ai: Ignored: both services write operations alike.
        """
        del is_vertex_ai
        return cast("Self", cast("Any", cls).model_validate(api_response))
