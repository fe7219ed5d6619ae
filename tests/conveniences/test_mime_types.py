"""MIME types that are guessed from names."""

import mimetypes
from pathlib import Path

import pytest

from gemkit import types
from gemkit._features.media.mime_types import guess_mime_type, guess_mime_type_of_uri


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("a.png", "image/png"),
        ("a.PNG", "image/png"),
        ("dir.pdf/a.mp3", "audio/mpeg"),
        (Path("a/b.pdf"), "application/pdf"),
        ("a:b.txt", "text/plain"),
        ("a?b#c.txt", "text/plain"),
        ("http:.txt", "text/plain"),
        ("a.tar.gz", "application/x-tar"),
        ("png", None),
        (".png", None),
        ("a.", None),
        ("", None),
    ],
)
def test_types_of_names(name, kind):
    assert guess_mime_type(name) == kind


@pytest.mark.parametrize(
    ("uri", "kind"),
    [
        ("gs://bucket/dir/a.png", "image/png"),
        ("gs://a.png", "image/png"),
        ("https://host/a.png?x=/b.pdf#c.txt", "image/png"),
        ("https://host/a.png#c.txt", "image/png"),
        ("https://host.com/a", None),
        ("https://host/?a.png", None),
    ],
)
def test_types_of_uris(uri, kind):
    assert guess_mime_type_of_uri(uri) == kind


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("a.webp", "image/webp"),
        ("A.WEBP", "image/webp"),
        ("a.flac", "audio/flac"),
        ("a.ogg", "audio/ogg"),
        ("a.m4a", "audio/mp4"),
        ("a.md", "text/markdown"),
        ("a.jsonl", "application/jsonl"),
        ("a.unknown", None),
    ],
)
def test_types_that_the_system_does_not_know(monkeypatch, name, kind):
    monkeypatch.setattr(mimetypes, "guess_type", mimetypes.MimeTypes(filenames=()).guess_type)
    assert guess_mime_type(name) == kind
    if kind is not None:
        assert types.Part.from_uri(file_uri=f"gs://bucket/{name}").file_data.mime_type == kind
