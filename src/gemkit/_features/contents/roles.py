"""Contents with a role: `UserContent` and `ModelContent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from pydantic import Field

from gemkit._generated.types.content import Content, Part
from gemkit.errors import InvalidInputError

if TYPE_CHECKING:
    from gemkit._features.contents.inputs import PartListUnionDict

__all__ = ["ModelContent", "UserContent"]


class UserContent(Content):
    """A `Content` with the role ``user``."""

    role: str | None = Field(default="user", frozen=True)

    def __init__(self, parts: PartListUnionDict) -> None:
        """Create the content from text, an image, a file, a part, a dictionary, or a list of these.

        Raises:
            InvalidInputError: There is no part, or an item cannot be converted to one.
        """
        super().__init__(role="user", parts=_parts(parts))


class ModelContent(Content):
    """A `Content` with the role ``model``."""

    role: str | None = Field(default="model", frozen=True)

    def __init__(self, parts: PartListUnionDict) -> None:
        """Create the content from text, an image, a file, a part, a dictionary, or a list of these.

        Raises:
            InvalidInputError: There is no part, or an item cannot be converted to one.
        """
        super().__init__(role="model", parts=_parts(parts))


def _parts(given: Any) -> list[Part]:
    from gemkit._features.contents.transforms import to_part

    if given is None or (isinstance(given, list | tuple) and not given):
        raise InvalidInputError("parts is empty: give at least one part", path="parts")
    items: list[Any] = list(cast("list[Any]", given)) if isinstance(given, list | tuple) else [given]
    return [to_part(item, f"parts[{index}]") for index, item in enumerate(items)]
