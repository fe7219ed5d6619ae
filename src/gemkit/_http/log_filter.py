"""Remove secrets from the log records of HTTP libraries, such as URLs and the headers of websockets."""

from __future__ import annotations

import logging
from dataclasses import replace
from typing import Any

from gemkit._errors.redact import redact

_LOGGERS = (
    *("httpx", "httpx2", "websockets.client", "hpack.hpack", "hpack.table"),
    *(f"httpcore{n}.{part}" for n in ("", "2") for part in ("connection", "http11", "http2", "proxy", "socks")),
)
_ENCODED = ("Encoded header block", "Decoding %s")  # headers of HTTP/2 as they are sent, compressed


_CLOSE = 8
_CODE_SIZE = 2  # bytes of a close code


class _Redacting(logging.Filter):
    def filter(self, record: logging.LogRecord) -> bool:
        """Redact the record; return False if it cannot be redacted."""
        if record.name == "websockets.client" and isinstance(record.args, tuple):
            record.args = tuple(_redacted_frame(each) for each in record.args)
        message = record.getMessage()
        redacted = redact(message)
        if redacted != message:
            record.msg, record.args = redacted, ()
        return not str(record.msg).startswith(_ENCODED)


def _redacted_frame(frame: Any) -> Any:
    """Return a websocket frame with its data redacted: its text is truncated, which can leave a part of a secret."""
    data = getattr(frame, "data", None)
    if data is None:
        return frame
    skipped = _CODE_SIZE if frame.opcode == _CLOSE else 0
    data = bytes(data)
    # Latin-1 has a character for every byte.
    redacted = redact(data[skipped:].decode("latin-1")).encode("latin-1", "replace")
    return replace(frame, data=data[:skipped] + redacted)


_filter = _Redacting()


def hide_secrets() -> None:
    """Redact the libraries' log records from now on; further calls do nothing."""
    for name in _LOGGERS:
        logging.getLogger(name).addFilter(_filter)
