"""The old name of `ThinkingConfig` in generation configs of Vertex AI."""

from __future__ import annotations

from gemkit._generated.dicts import ThinkingConfigDict
from gemkit._generated.types.config import ThinkingConfig

__all__ = [
    "GenerationConfigThinkingConfig",
    "GenerationConfigThinkingConfigDict",
    "GenerationConfigThinkingConfigOrDict",
]


class GenerationConfigThinkingConfig(ThinkingConfig):
    """Settings of thinking: an alias of `ThinkingConfig`, for existing programs."""


GenerationConfigThinkingConfigDict = ThinkingConfigDict
GenerationConfigThinkingConfigOrDict = GenerationConfigThinkingConfig | ThinkingConfigDict
