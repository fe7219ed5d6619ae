"""The smallest media that are valid: what the emulator paints and plays."""

import base64
import struct
import zlib
from functools import cache

AUDIO_TYPE = "audio/L16;codec=pcm;rate=24000"


@cache
def png() -> str:
    """A black image of one pixel, as base64."""
    header = struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(b"\x00\x00")), (b"IEND", b""))
    written = b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data)) for kind, data in chunks
    )
    return base64.b64encode(b"\x89PNG\r\n\x1a\n" + written).decode()


@cache
def silence() -> str:
    """A hundredth of a second of silence, as base64."""
    return base64.b64encode(bytes(2 * 240)).decode()
