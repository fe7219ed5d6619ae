"""HTML of responses for notebooks: text, images, audio and function calls, in order."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from gemkit._features.media.audio import Audio
from gemkit._features.media.data_uris import data_uri
from gemkit._mapping.display import format_value

if TYPE_CHECKING:
    from gemkit._generated.types.content import Part
    from gemkit._generated.types.response import GenerateContentResponse


def response_html(response: GenerateContentResponse) -> str:
    """Return the first candidate of a response as HTML; the reason if it is empty."""
    blocks = [part_html(part) for part in response.parts or ()]
    if not blocks or not response.candidates or response.candidates[0].finish_reason != "STOP":
        blocks.append(f"<p><em>{escape(response.explain())}</em></p>")
    return "\n".join(blocks)


def part_html(part: Part) -> str:
    """Return a part as HTML: media as elements, other parts as their repr."""
    if part.text is not None:
        text = _pre(part.text)
        return f"<details><summary>Thoughts</summary>{text}</details>" if part.thought else text
    blob = part.inline_data
    kind = blob.mime_type or "" if blob is not None else ""
    if blob is not None and blob.data and kind.startswith("image/"):
        return f'<img src="{data_uri(blob.data, kind)}">'
    if blob is not None and (audio := Audio.of_blobs([blob])) is not None:
        return audio._repr_html_() or ""  # pyright: ignore[reportPrivateUsage] - the display protocol of notebooks
    return _pre(format_value(part))


def _pre(text: str) -> str:
    return f'<pre style="white-space: pre-wrap">{escape(text)}</pre>'
