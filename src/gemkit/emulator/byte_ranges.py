"""Responses with bytes, complete or the requested range."""

import re
from dataclasses import replace

from gemkit.emulator.contents import Content
from gemkit.emulator.registry import Call
from gemkit.emulator.replies import Reply, document
from gemkit.emulator.service_errors import ServiceError, invalid

_RANGE = re.compile(r"bytes=(\d*)-(\d*)")


def ranged(call: Call, content: Content, mime_type: str) -> Reply:
    """Return a content as a response; a request for several ranges gets the whole content.

    Raises:
        ServiceError: 400 without `alt=media`.
    """
    if call.query.get("alt") != "media":
        raise invalid("The bytes are sent for alt=media.", ("alt", "must be media"))
    whole = Reply(media_type=mime_type, headers={"Accept-Ranges": "bytes"}, content=content, span=(0, content.size))
    requested = _RANGE.fullmatch(call.headers.get("range", ""))
    if not requested or requested.groups() == ("", ""):
        return whole
    start, end = _span(requested[1], requested[2], content.size)
    if start >= end:
        refused = ServiceError(416, f"There are {content.size} bytes, none of them in {requested[0]}.")
        return document(refused.document(), status=416, headers={"Content-Range": f"bytes */{content.size}"})
    headers = {**whole.headers, "Content-Range": f"bytes {start}-{end - 1}/{content.size}"}
    return replace(whole, status=206, headers=headers, span=(start, end))


def _span(first: str, last: str, size: int) -> tuple[int, int]:
    if not first:  # `-5` means the last five bytes
        return max(0, size - int(last)), size
    return int(first), min(size, int(last) + 1) if last else size
