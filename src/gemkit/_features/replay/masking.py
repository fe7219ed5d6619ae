"""Mask requests and responses: remove secrets, and replace names that differ between projects with placeholders."""

from __future__ import annotations

import base64
import json
import re
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import parse_qsl, urlsplit

from gemkit._errors.redact import REDACTED, redact
from gemkit._errors.secret_names import is_secret_member, member_context
from gemkit._json import is_list, is_object

if TYPE_CHECKING:
    from collections.abc import Mapping

Json = dict[str, Any]

PROJECT: Final = "{gemkit:project}"
LOCATION: Final = "{gemkit:location}"
BASE_URL: Final = "{gemkit:base_url}"

_REQUEST_HEADERS: Final = frozenset({"content-type", "range", "content-range"})
_RESPONSE_HEADERS: Final = frozenset(
    {"content-type", "content-range", "retry-after", "location", "x-request-id", "x-goog-request-id"}
)
_UPLOAD_HEADERS: Final = "x-goog-upload-"
_PLACE: Final = re.compile(r"\bprojects/(?!\{gemkit:)[^/\s\"'?&#]+(?:(?P<place>/locations/)[^/\s\"'?&#:]+)?")
# Error messages of the services contain project numbers.
_NUMBER: Final = re.compile(r"(?<=\bproject[ =])\d{6,}\b")
_REGION: Final = re.compile(r"[a-z]+-[a-z]+\d+")
_EVENT: Final = re.compile(r"data: ?([^\r\n]*)(?:\r\n\r\n|\n\n)")
_SHORT: Final = 6  # no project id is shorter; replacing a shorter word would change unrelated texts


class Masking:
    """Masking and restoring of one client's names and secrets."""

    def __init__(self, base_url: str, project: str | None, location: str | None) -> None:
        """Set the names of a client."""
        self._base_url = base_url.rstrip("/")
        self._names = {PROJECT: project or "project", LOCATION: location or "global"}
        words: list[tuple[str, str]] = []
        if project and len(project) >= _SHORT:
            words.append((project, PROJECT))
        if location and _REGION.fullmatch(location):
            words.append((location, LOCATION))
        self._words = [(re.compile(rf"(?<![\w-]){re.escape(word)}(?![\w-])"), mark) for word, mark in words]
        self._secrets: tuple[str, ...] = ()

    def knowing(self, headers: Mapping[str, str]) -> None:
        """Remember the credentials in headers: they are removed wherever they occur."""
        held = (headers.get("x-goog-api-key", ""), headers.get("authorization", "").rpartition(" ")[2])
        self._secrets = tuple(secret for secret in held if len(secret) > _SHORT)

    def text(self, text: str) -> str:
        """Return a text with secrets removed and names replaced."""
        text = text.replace(self._base_url, BASE_URL)
        for secret in self._secrets:
            text = text.replace(secret, REDACTED)
        text = _PLACE.sub(
            lambda match: f"projects/{PROJECT}" + (f"/locations/{LOCATION}" if match["place"] else ""), text
        )
        for word, mark in self._words:
            text = word.sub(mark, text)
        return redact(_NUMBER.sub(PROJECT, text))

    def value(self, value: Any, place: object = None) -> Any:
        """Return a JSON value with all its texts masked; a text whose key is that of a secret is removed."""
        if isinstance(value, str):
            return self.text(value)
        if is_list(value):
            return [self.value(item, place) for item in value]
        if is_object(value):
            return {
                self.text(key): REDACTED
                if item and is_secret_member(key, item, value, place)
                else self.value(item, member_context(key, place))
                for key, item in value.items()
            }
        return value

    def request(self, verb: str, url: str, headers: Mapping[str, str], body: Json) -> Json:
        """Return a request as it is recorded, without the URL of the service and without credentials."""
        parts = urlsplit(url)
        prefix = urlsplit(self._base_url).path.rstrip("/") + "/"
        path = parts.path.removeprefix(prefix) if url.startswith(self._base_url) else parts.path
        kept = {name: self.text(value) for name, value in headers.items() if _is_kept(name, _REQUEST_HEADERS)}
        query = {
            name: _query_value(self.text(f"{name}={value}"), name)
            for name, value in parse_qsl(parts.query, keep_blank_values=True)
        }
        return {
            "verb": verb,
            "path": self.text(path.removeprefix("/")),
            "query": query,
            "headers": dict(sorted(kept.items())),
            **body,
        }

    def response_headers(self, headers: Mapping[str, str]) -> dict[str, str]:
        """Return the headers of a response that users may depend on."""
        kept = {name.lower(): value for name, value in headers.items()}
        wanted = {*_RESPONSE_HEADERS, "date"} if "retry-after" in kept else _RESPONSE_HEADERS
        return {name: self.text(value) for name, value in sorted(kept.items()) if _is_kept(name, wanted)}

    def content(self, data: bytes, content_type: str) -> Json:
        """Return a body: JSON as JSON, text as text, everything else in base64."""
        if not data:
            return {}
        try:
            text = data.decode("utf-8")
        except UnicodeDecodeError:
            return {"base64": base64.b64encode(data).decode("ascii")}
        if content_type.partition(";")[0].strip().endswith("json"):
            try:
                return {"json": self.value(json.loads(text))}
            except ValueError:
                pass
        return {"text": self.text(text)}

    def chunks(self, pieces: list[bytes]) -> list[Json]:
        """Return the chunks of a stream unchanged, unless a masked text is split over several chunks."""
        # Secrets are ASCII, and latin-1 can decode any split.
        apart = [piece.decode("latin-1") for piece in pieces]
        if "".join(map(self.text, apart)) != self.text("".join(apart)):
            pieces = [b"".join(pieces)]
        return [self._chunk(piece) for piece in pieces if piece]

    def _chunk(self, piece: bytes) -> Json:
        try:
            text = piece.decode("utf-8")
        except UnicodeDecodeError:
            return {"base64": base64.b64encode(piece).decode("ascii")}
        events = _EVENT.findall(text)
        if events and not _EVENT.sub("", text):
            try:
                return {"events": [self.value(json.loads(event)) for event in events]}
            except ValueError:
                pass
        return {"text": self.text(text)}

    # Restoring

    def restored(self, value: Any) -> Any:
        """Return a recorded value with the names of this client."""
        if isinstance(value, str):
            for mark, name in self._names.items():
                value = value.replace(mark, name)
            return value.replace(BASE_URL, self._base_url)
        if is_list(value):
            return [self.restored(item) for item in value]
        if is_object(value):
            return {self.restored(key): self.restored(item) for key, item in value.items()}
        return value

    def data(self, content: Mapping[str, Any]) -> bytes:
        """Return the bytes of a recorded body or chunk."""
        if "base64" in content:
            return base64.b64decode(content["base64"])
        if "events" in content:
            return b"".join(b"data: %s\r\n\r\n" % _compact(self.restored(event)) for event in content["events"])
        if "json" in content:
            return _compact(self.restored(content["json"]))
        return str(self.restored(content.get("text", ""))).encode("utf-8", "surrogatepass")


def _is_kept(name: str, kept: frozenset[str] | set[str]) -> bool:
    return name in kept or name.startswith(_UPLOAD_HEADERS)


def _query_value(pair: str, name: str) -> str:
    # A value is masked together with its name, which shows whether it is a secret.
    return pair.removeprefix(f"{name}=")


def _compact(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")
