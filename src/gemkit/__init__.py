"""One Python client for the Gemini Developer API and Vertex AI.

    import gemkit as genai

    client = genai.Client(api_key="...")
    print(client.models.generate_content(model="gemini-2.5-flash", contents="Hello").text)

All names are imported on first use, so that importing gemkit is fast.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from gemkit._version import __version__

if TYPE_CHECKING:
    from gemkit import agents as agents
    from gemkit import batches as batches
    from gemkit import caches as caches
    from gemkit import chats as chats
    from gemkit import client as client
    from gemkit import credentials as credentials
    from gemkit import decisions as decisions
    from gemkit import documents as documents
    from gemkit import emulator as emulator
    from gemkit import environments as environments
    from gemkit import errors as errors
    from gemkit import file_search_stores as file_search_stores
    from gemkit import files as files
    from gemkit import hooks as hooks
    from gemkit import interactions as interactions
    from gemkit import live as live
    from gemkit import live_music as live_music
    from gemkit import local_tokenizer as local_tokenizer
    from gemkit import models as models
    from gemkit import operations as operations
    from gemkit import otel as otel
    from gemkit import pagers as pagers
    from gemkit import replay as replay
    from gemkit import tokens as tokens
    from gemkit import tools as tools
    from gemkit import triggers as triggers
    from gemkit import tunings as tunings
    from gemkit import types as types
    from gemkit import version as version
    from gemkit import voices as voices
    from gemkit import webhooks as webhooks
    from gemkit.client import AsyncClient as AsyncClient
    from gemkit.client import Client as Client

_MODULES = (
    "agents",
    "batches",
    "caches",
    "chats",
    "client",
    "credentials",
    "decisions",
    "documents",
    "emulator",
    "environments",
    "errors",
    "file_search_stores",
    "files",
    "hooks",
    "interactions",
    "live",
    "live_music",
    "local_tokenizer",
    "models",
    "operations",
    "otel",
    "pagers",
    "replay",
    "tokens",
    "tools",
    "triggers",
    "tunings",
    "types",
    "version",
    "voices",
    "webhooks",
)
_NAMES = {"AsyncClient": "gemkit.client", "Client": "gemkit.client"}

__all__ = [
    "AsyncClient",
    "Client",
    "__version__",
    "agents",
    "batches",
    "caches",
    "chats",
    "client",
    "credentials",
    "decisions",
    "documents",
    "emulator",
    "environments",
    "errors",
    "file_search_stores",
    "files",
    "hooks",
    "interactions",
    "live",
    "live_music",
    "local_tokenizer",
    "models",
    "operations",
    "otel",
    "pagers",
    "replay",
    "tokens",
    "tools",
    "triggers",
    "tunings",
    "types",
    "version",
    "voices",
    "webhooks",
]


# Of google-generativeai, which had no client.
_OLD_NAMES = frozenset(
    [
        "GenerativeModel",
        "ChatSession",
        "GenerationConfig",
        "configure",
        "protos",
        "embed_content",
        "generate_text",
        "get_model",
        "list_models",
        "upload_file",
        "get_file",
        "list_files",
        "delete_file",
        "get_operation",
    ]
)


def __getattr__(name: str) -> Any:
    if name in _MODULES:
        return import_module(f"gemkit.{name}")
    if name not in _NAMES:
        if name in _OLD_NAMES:
            way_out = (
                ": it is one of google-generativeai; use gemkit.Client(api_key=...), whose interface is google-genai's"
            )
        else:
            way_out = import_module("gemkit._lazy").hint(name, __all__)
        raise AttributeError(f"module 'gemkit' has no attribute {name!r}{way_out}", name=name, obj=None)
    value = getattr(import_module(_NAMES[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
