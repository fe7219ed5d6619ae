"""The name that `ThinkingConfig` had when it stood in a generation config of Vertex AI."""

from __future__ import annotations

from gemkit._generated.dicts import ThinkingConfigDict
from gemkit._generated.types.config import ThinkingConfig

__all__ = [
    "GenerationConfigThinkingConfig",
    "GenerationConfigThinkingConfigDict",
    "GenerationConfigThinkingConfigOrDict",
]


class GenerationConfigThinkingConfig(ThinkingConfig):
    """Settings of thinking: another name of `ThinkingConfig`, for programs that use it."""


GenerationConfigThinkingConfigDict = ThinkingConfigDict
GenerationConfigThinkingConfigOrDict = GenerationConfigThinkingConfig | ThinkingConfigDict
