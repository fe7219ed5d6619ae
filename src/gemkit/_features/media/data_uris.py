"""Base64 encoding of media for HTML and notebooks."""

from __future__ import annotations

import base64
from html import escape


def data_uri(data: bytes, mime_type: str) -> str:
    """Return media as a data URI, for attributes in HTML."""
    return f"data:{escape(mime_type, quote=True)};base64,{in_base64(data)}"


def in_base64(data: bytes) -> str:
    """Return bytes in base64, as notebooks require them."""
    return base64.b64encode(data).decode()
