"""Files of tokenizers: the file for a model, its download and its cache."""

from __future__ import annotations

import contextlib
import hashlib
import os
import tempfile
from difflib import get_close_matches
from pathlib import Path
from typing import NamedTuple

from gemkit.errors import APIConnectionError, ConfigurationError


class ModelFile(NamedTuple):
    """A tokenizer's file: its URL, and the SHA-256 of its bytes."""

    url: str
    sha256: str


GEMMA_3 = ModelFile(
    "https://raw.githubusercontent.com/google/gemma_pytorch/014acb7ac4563a5f77c76d7ff98f31b568c16508/tokenizer/"
    "gemma3_cleaned_262144_v2.spiece.model",
    "1299c11d7cf632ef3b4e11937501358ada021bbdf7c47638d13c0ee982f2e79c",
)
MODEL_FILES = dict.fromkeys(
    [
        "gemini-2.0-flash",
        "gemini-2.0-flash-001",
        "gemini-2.0-flash-lite",
        "gemini-2.0-flash-lite-001",
        "gemini-2.5-flash",
        "gemini-2.5-flash-lite",
        "gemini-2.5-flash-lite-preview-06-17",
        "gemini-2.5-flash-preview-04-17",
        "gemini-2.5-flash-preview-05-20",
        "gemini-2.5-pro",
        "gemini-2.5-pro-exp-03-25",
        "gemini-2.5-pro-preview-05-06",
        "gemini-2.5-pro-preview-06-05",
        "gemini-3-flash-preview",
        "gemini-3-pro-preview",
        "gemini-live-2.5-flash",
    ],
    GEMMA_3,
)
_FETCH_SECONDS = 120.0


def model_file_of(model_name: str) -> ModelFile:
    """Return the file of a model's tokenizer.

    Raises:
        ConfigurationError: No file is known for the model.
    """
    name = model_name.rpartition("/")[2]
    if name in MODEL_FILES:
        return MODEL_FILES[name]
    close = get_close_matches(name, MODEL_FILES, n=1)
    hint = f"did you mean {close[0]!r}? " if close else ""
    raise ConfigurationError(
        f"no tokenizer is known for the model {model_name!r}: {hint}"
        "pass model_file=... with a SentencePiece model, or call client.models.count_tokens"
    )


def load(file: ModelFile) -> bytes:
    """Return the bytes of a file, from the cache or downloaded.

    Raises:
        ConfigurationError: The downloaded file has another hash.
        APIConnectionError: The download failed.
    """
    cached = cache_folder() / f"{file.sha256}.model"
    with contextlib.suppress(OSError):
        data = cached.read_bytes()
        if hashlib.sha256(data).hexdigest() == file.sha256:
            return data
    data = _fetch(file.url)
    found = hashlib.sha256(data).hexdigest()
    if found != file.sha256:
        raise ConfigurationError(
            f"the tokenizer at {file.url} is not the expected one: its SHA-256 is {found}, not {file.sha256}. "
            "Pass model_file=... with a file you trust"
        )
    with contextlib.suppress(OSError):  # without a cache it is downloaded again
        _write(cached, data)
    return data


def cache_folder() -> Path:
    """Return the cache folder of downloaded files."""
    base = os.environ.get("XDG_CACHE_HOME")
    return (Path(base) if base else Path.home() / ".cache") / "gemkit" / "tokenizers"


def _write(path: Path, data: bytes) -> None:
    """Write a file atomically: other processes read all of it or nothing."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(dir=path.parent, delete=False) as part:
        part.write(data)
    Path(part.name).replace(path)


def _fetch(url: str) -> bytes:
    import httpx

    try:
        response = httpx.get(url, follow_redirects=True, timeout=_FETCH_SECONDS)
        reason = "" if response.is_success else f"{response.status_code} {response.reason_phrase}"
    except httpx.HTTPError as error:
        raise APIConnectionError(_failed(url, str(error)), method="GET", url=url) from error
    if reason:
        raise APIConnectionError(_failed(url, reason), method="GET", url=url)
    return response.content


def _failed(url: str, reason: str) -> str:
    return f"the tokenizer at {url} cannot be fetched ({reason}): pass model_file=... with a copy of it"
