"""Types of arguments for speech settings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, TypeAlias

from pydantic import BeforeValidator

if TYPE_CHECKING:
    from gemkit._generated.dicts import SpeechConfigDict
    from gemkit._generated.types.config import SpeechConfig

    SpeechConfigUnion: TypeAlias = str | SpeechConfig
    SpeechConfigUnionDict: TypeAlias = str | SpeechConfig | SpeechConfigDict
else:

    def _validate_dict(value: Any) -> Any:
        from gemkit._generated.types.config import SpeechConfig
        from gemkit._mapping.model import validated

        return validated(SpeechConfig, value, "") if isinstance(value, dict) else value

    SpeechConfigUnion = SpeechConfigUnionDict = Annotated[Any, BeforeValidator(_validate_dict)]
