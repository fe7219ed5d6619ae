"""The client of the examples: of the service if there is a key, else of an emulator."""

from __future__ import annotations

import os
from contextlib import contextmanager
from typing import TYPE_CHECKING

import gemkit as genai

if TYPE_CHECKING:
    from collections.abc import Generator


@contextmanager
def client() -> Generator[genai.Client, None, None]:
    """Yield a client."""
    if os.environ.get("GEMINI_API_KEY") or os.environ.get("GOOGLE_API_KEY"):
        with genai.Client() as real:
            yield real
    else:
        with genai.emulator.serve() as url, genai.Client(api_key="any", http_options={"base_url": url}) as local:
            print("no GEMINI_API_KEY: talking to the emulator")
            yield local
