"""Keeps secrets out of what the libraries log: whole addresses, and of websockets the headers that are sent."""

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
        """Let every record pass, without secrets."""
        told = record.getMessage()
        clean = redact(told)
        if clean != told:
            record.msg, record.args = clean, ()
        return True


_filter = _Redacting()


def hide_secrets() -> None:
    """Redact the libraries' log records from now on; doing so again changes nothing."""
    for name in _LOGGERS:
        logging.getLogger(name).addFilter(_filter)
