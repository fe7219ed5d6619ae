"""The Vertex AI client of the examples: of the service if there is a project, else of an emulator."""

from __future__ import annotations

import os
from contextlib import contextmanager
from typing import TYPE_CHECKING

import gemkit as genai

if TYPE_CHECKING:
    from collections.abc import Generator


@contextmanager
def vertex_client() -> Generator[genai.Client, None, None]:
    """Yield a client; that of the service uses Application Default Credentials."""
    if os.environ.get("GOOGLE_CLOUD_PROJECT"):
        with genai.Client(vertexai=True) as real:
            yield real
    else:
        from google.oauth2.credentials import Credentials  # noqa: PLC0415

        with (
            genai.emulator.serve() as url,
            genai.Client(
                vertexai=True,
                project="demo",
                location="us-central1",
                credentials=Credentials(token="any"),  # type: ignore[no-untyped-call]
                http_options={"base_url": url},
            ) as local,
        ):
            print("no GOOGLE_CLOUD_PROJECT: talking to the emulator")
            yield local
