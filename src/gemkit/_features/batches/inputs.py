"""Types of the source and destination arguments of a batch."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, TypeAlias

from pydantic import BeforeValidator

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gemkit._generated.dicts import BatchJobDestinationDict, BatchJobSourceDict, InlinedRequestDict
    from gemkit._generated.types.batches import BatchJobDestination, BatchJobSource, InlinedRequest

    BatchJobSourceUnion: TypeAlias = BatchJobSource | Sequence[InlinedRequest] | str
    BatchJobSourceUnionDict: TypeAlias = BatchJobSourceUnion | BatchJobSourceDict | Sequence[InlinedRequestDict]
    BatchJobDestinationUnion: TypeAlias = BatchJobDestination | str
    BatchJobDestinationUnionDict: TypeAlias = BatchJobDestinationUnion | BatchJobDestinationDict
else:

    def _validate_dict(value: Any) -> Any:
        from gemkit._generated.types.batches import BatchJobDestination
        from gemkit._mapping.model import validated

        return validated(BatchJobDestination, value, "") if isinstance(value, dict) else value

    BatchJobSourceUnion = BatchJobSourceUnionDict = Any
    BatchJobDestinationUnion = BatchJobDestinationUnionDict = Annotated[Any, BeforeValidator(_validate_dict)]
