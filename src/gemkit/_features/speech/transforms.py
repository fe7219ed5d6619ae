"""Speech settings, which may be the name of a voice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit.errors import InvalidInputError

if TYPE_CHECKING:
    from gemkit._generated.types.config import SpeechConfig
    from gemkit._mapping.operation import ClientContext


def speech_config(value: object, context: ClientContext) -> SpeechConfig:
    """Return a `SpeechConfig`, from a `SpeechConfig`, a dictionary or the name of a prebuilt voice.

    Raises:
        InvalidInputError: The value is none of these.
    """
    from gemkit._generated import types

    del context
    if isinstance(value, str):
        voice = types.PrebuiltVoiceConfig(voice_name=value)
        return types.SpeechConfig(voice_config=types.VoiceConfig(prebuilt_voice_config=voice))
    if isinstance(value, types.SpeechConfig | dict):
        return types.SpeechConfig.from_user(value)
    raise InvalidInputError(
        f"config.speech_config must be the name of a voice, a SpeechConfig or a dictionary, not {type(value).__name__}",
        path="config.speech_config",
    )
