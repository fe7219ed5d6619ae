"""`client.chats`: multi-turn conversations with a history."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit._lazy import attributes

if TYPE_CHECKING:
    from gemkit._features.chats._async.chats import AsyncChat, AsyncChats, AsyncChatStream
    from gemkit._features.chats._sync.chats import Chat, Chats, ChatStream

__all__ = ["AsyncChat", "AsyncChatStream", "AsyncChats", "Chat", "ChatStream", "Chats"]

__getattr__ = attributes(
    __name__,
    {
        "AsyncChat": "gemkit._features.chats._async.chats",
        "AsyncChatStream": "gemkit._features.chats._async.chats",
        "AsyncChats": "gemkit._features.chats._async.chats",
        "Chat": "gemkit._features.chats._sync.chats",
        "ChatStream": "gemkit._features.chats._sync.chats",
        "Chats": "gemkit._features.chats._sync.chats",
    },
)
