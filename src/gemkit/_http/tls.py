"""TLS contexts: one per use, shared by all clients of the process, as creating one takes 20 ms and more.

HTTP libraries set the ALPN protocols on the context they receive, so each library has its own.
"""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING

from gemkit.errors import ConfigurationError

if TYPE_CHECKING:
    import ssl

_lock = threading.Lock()
_contexts: dict[str, ssl.SSLContext] = {}


def shared_context(use: str) -> ssl.SSLContext:
    """Return the context for one use, such as ``httpcore``, created at the first call.

    Raises:
        ConfigurationError: SSL_CERT_FILE, SSL_CERT_DIR or SSLKEYLOGFILE cannot be used.
    """
    with _lock:
        found = _contexts.get(use)
        if found is None:
            found = _contexts[use] = _new_context()
        return found


def _new_context() -> ssl.SSLContext:
    import ssl

    file, folder = os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR")
    if file and not os.path.isfile(file):  # noqa: PTH113 - pathlib is slow to import
        raise ConfigurationError(f"SSL_CERT_FILE={file!r} is not a file")
    if folder and not os.path.isdir(folder):  # noqa: PTH112
        raise ConfigurationError(f"SSL_CERT_DIR={folder!r} is not a directory")
    import certifi

    try:
        return ssl.create_default_context(cafile=file or (None if folder else certifi.where()), capath=folder or None)
    except OSError as error:  # also ssl.SSLError
        if error.filename and error.filename == os.environ.get("SSLKEYLOGFILE"):
            raise ConfigurationError(f"SSLKEYLOGFILE={error.filename!r} cannot be written: {error.strerror}") from None
        raise ConfigurationError(f"SSL_CERT_FILE={file!r} cannot be read as certificates: {error}") from None
