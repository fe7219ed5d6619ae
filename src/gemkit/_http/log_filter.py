"""Remove secrets from the log records of HTTP libraries, such as URLs and the headers of websockets."""

from __future__ import annotations

import logging

from gemkit._errors.redact import redact

_LOGGERS = (
    "httpx",
    "httpx2",
    "httpcore.http11",
    "httpcore.http2",
    "httpcore.connection",
    "httpcore.proxy",
    "websockets.client",
)


class _Redacting(logging.Filter):
    def filter(self, record: logging.LogRecord) -> bool:
        """Redact the record, and return True."""
        message = record.getMessage()
        redacted = redact(message)
        if redacted != message:
            record.msg, record.args = redacted, ()
        return True


_filter = _Redacting()


def hide_secrets() -> None:
    """Redact the libraries' log records from now on; further calls do nothing."""
    for name in _LOGGERS:
        logging.getLogger(name).addFilter(_filter)
