"""Generate a text that matches a regular expression of a JSON Schema."""

import re
import string

_CLASSES = {"d": string.digits, "w": string.ascii_lowercase + string.digits + "_", "s": " "}
_PRINTABLE = string.ascii_letters + string.digits + " " + string.punctuation
_QUANTIFIER = re.compile(r"\{(\d+)(,(\d*))?\}|[*+?]")
_MAX_LENGTH = 100_000
_GROUP = re.compile(r"\((\?(:|P?<\w+>|[=!]|<[=!]))?")


def sample(pattern: str, repeats: int = 1) -> str | None:
    """Return a text that matches the pattern, or None if none could be generated.

    Args:
        pattern: The regular expression. Lookarounds are ignored, backreferences are not supported.
        repeats: Number of repetitions for unbounded quantifiers.
    """
    try:
        made = _Reader(pattern, repeats).alternatives()
        return made if re.search(pattern, made) else None
    except (IndexError, ValueError, OverflowError, RecursionError, StopIteration, re.error):
        return None


def _repeated(atom: str, times: int) -> str:
    if len(atom) * times > _MAX_LENGTH:
        raise ValueError(times)
    return atom * times


class _Reader:
    def __init__(self, pattern: str, repeats: int) -> None:
        self._pattern = pattern
        self._at = 0
        self._repeats = repeats

    def alternatives(self) -> str:
        """Return the first alternative up to the end of the group; the others are skipped."""
        first = self._sequence()
        while self._peek() == "|":
            self._at += 1
            self._sequence()
        return first

    def _sequence(self) -> str:
        out: list[str] = []
        while self._peek() not in ("", "|", ")"):
            atom = self._atom()
            out.append(self._quantified(atom))
        return "".join(out)

    def _quantified(self, atom: str) -> str:
        found = _QUANTIFIER.match(self._pattern, self._at)
        if not found:
            return atom
        self._at = found.end()
        if self._peek() in ("?", "+"):  # lazy and possessive forms match the same texts here
            self._at += 1
        if found[0] == "?":
            return atom
        if found[0] in ("*", "+"):
            return _repeated(atom, max(1, self._repeats))
        minimum = int(found[1])
        maximum = minimum if found[2] is None else int(found[3]) if found[3] else max(minimum, self._repeats)
        return _repeated(atom, max(minimum, min(maximum, max(1, self._repeats))))

    def _atom(self) -> str:
        char = self._peek()
        if char == "(":
            return self._group()
        if char == "[":
            return self._class()
        self._at += 1
        if char == "\\":
            return self._escape()[0:1]
        return {"^": "", "$": "", ".": "a"}.get(char, char)

    def _group(self) -> str:
        opening = _GROUP.match(self._pattern, self._at)
        if opening is None:
            raise ValueError(self._pattern)
        self._at = opening.end()
        inner = self.alternatives()
        self._at += 1
        return "" if opening[2] and opening[2][-1] in "=!" else inner

    def _class(self) -> str:
        self._at += 1
        negated = self._peek() == "^"
        self._at += negated
        members = ""
        while not members or self._peek() != "]":
            members += self._member()
        self._at += 1
        if negated:
            return next(char for char in _PRINTABLE if char not in members)
        return members[0]

    def _member(self) -> str:
        char = self._pattern[self._at]
        self._at += 1
        if char == "\\":
            return self._escape()
        if self._peek() == "-" and self._pattern[self._at + 1] != "]":
            last = self._pattern[self._at + 1]
            self._at += 2
            return "".join(map(chr, range(ord(char), ord(last) + 1)))
        return char

    def _escape(self) -> str:
        """Return the characters of an escape; none for an assertion such as a word boundary."""
        char = self._pattern[self._at]
        self._at += 1
        if char in _CLASSES:
            return _CLASSES[char]
        if char in "DWS":
            return "".join(c for c in "a-" if c not in _CLASSES[char.lower()])
        if char in "bBAZz":
            return ""
        if char.isdigit():
            raise ValueError(self._pattern)
        return {"n": "\n", "t": "\t", "r": "\r"}.get(char, char)

    def _peek(self) -> str:
        return self._pattern[self._at : self._at + 1]
