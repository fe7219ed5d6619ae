"""What all long-running operations have in common."""

from __future__ import annotations

from typing import Any, Self, cast


class Operation:
    """A long-running operation, whatever it brings about."""

    @classmethod
    def from_api_response(cls, api_response: Any, is_vertex_ai: bool = False) -> Self:
        """Read an operation from what a service answered.

        Args:
            api_response: The answer's JSON, as a dictionary.
            is_vertex_ai: Whether Vertex AI gave it; both services write operations alike.
        """
        del is_vertex_ai
        return cast("Self", cast("Any", cls).model_validate(api_response))
