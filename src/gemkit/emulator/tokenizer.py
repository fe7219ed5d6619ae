"""A predictable tokenizer: a word or a punctuation mark is a token, with the space before it."""

import re
import zlib

_TOKEN = re.compile(r"\s*(?:\w+|[^\w\s])|\s+")
_VOCABULARY = 256_000


def split_tokens(text: str) -> list[str]:
    """Return the tokens of a text; their concatenation is the text."""
    return _TOKEN.findall(text)


def count(text: str) -> int:
    """Return the number of tokens of a text."""
    return sum(1 for _ in _TOKEN.finditer(text))


def token_id(piece: str) -> int:
    """Return the id of a token, the same in every run."""
    return zlib.crc32(piece.encode()) % _VOCABULARY
