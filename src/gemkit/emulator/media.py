"""Minimal valid media: images, videos and audio."""

import base64
import struct
import zlib
from functools import cache

_PNG_SIGNATURE = b"\x89PNG\r\n\x1a\n"
# Signature, length and type of the first chunk, then width and height.
_PNG_HEADER_END = 8 + 8 + 8
AUDIO_TYPE = "audio/L16;codec=pcm;rate=24000"


@cache
def png(width: int = 1, height: int = 1, shade: int = 0) -> str:
    """Return an image in one shade of grey, from 0 for black to 255 for white, as base64."""
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    # Each row starts with its filter type: none.
    rows = (b"\x00" + bytes([shade]) * width) * height
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    data = b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data)) for kind, data in chunks
    )
    return base64.b64encode(_PNG_SIGNATURE + data).decode()


def png_size(data: bytes) -> tuple[int, int] | None:
    """Return width and height of an image created by `png`, or None for other bytes."""
    if not data.startswith(_PNG_SIGNATURE) or len(data) < _PNG_HEADER_END:
        return None
    width, height = struct.unpack(">II", data[_PNG_HEADER_END - 8 : _PNG_HEADER_END])
    return width, height


@cache
def mp4() -> str:
    """Return a video without a frame, as base64."""
    kind = _box(b"ftyp", b"isom", bytes(4), b"isom", b"mp42")
    times = struct.pack(">IIIII", 0, 0, 0, 1000, 0)
    volume = struct.pack(">IHHII", 0x00010000, 0x0100, 0, 0, 0)
    matrix = struct.pack(">9I", 0x00010000, 0, 0, 0, 0x00010000, 0, 0, 0, 0x40000000)
    header = _box(b"mvhd", times, volume, matrix, bytes(24), struct.pack(">I", 1))
    return base64.b64encode(kind + _box(b"moov", header)).decode()


def _box(kind: bytes, *content: bytes) -> bytes:
    data = b"".join(content)
    return struct.pack(">I", 8 + len(data)) + kind + data


@cache
def silence() -> str:
    """Return a hundredth of a second of silence, as base64."""
    return base64.b64encode(bytes(2 * 240)).decode()
