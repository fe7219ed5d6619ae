"""The files of an environment: a flat table of paths, listed as directories."""

import io
import tarfile
import zipfile
from collections.abc import Iterator

from gemkit.emulator.contents import Content
from gemkit.emulator.json_values import JSON
from gemkit.emulator.registry import Call
from gemkit.emulator.service_errors import ServiceError, invalid


def clean_path(path: str) -> str:
    """Return a path without slashes at its ends; empty for the root.

    Raises:
        ServiceError: 400 for a path outside of the environment.
    """
    parts = [part for part in path.split("/") if part not in ("", ".")]
    if ".." in parts:
        raise invalid(f"path must not lead out of the environment: {path!r}.")
    return "/".join(parts)


class Files:
    """The files of one environment."""

    def __init__(self, call: Call, environment: JSON) -> None:
        self._call = call
        self._environment = environment
        self._prefix = f"{call.project_prefix}environments/{environment['id']}/files/"
        self.table: dict[str, JSON] = call.state.table(self._prefix)

    def put(self, path: str, content: Content, mime_type: str) -> JSON:
        """Store a file, replacing one with the same path."""
        now = self._call.state.now()
        self.table[path] = {
            "name": path.rpartition("/")[2],
            "path": path,
            "type": "file",
            "mime_type": mime_type,
            "size_bytes": content.size,
            "created": self.table.get(path, {}).get("created", now),
            "modified": now,
        }
        self._call.state.contents.drop(f"{self._prefix}{path}")
        self._call.state.contents.put(f"{self._prefix}{path}", content)
        self._drop_archives()
        sizes = [file["size_bytes"] for file in self.table.values()]
        self._environment |= {"file_count": len(sizes), "size_bytes": sum(sizes), "updated": now}
        return self.table[path]

    def content(self, path: str) -> Content:
        """Return the bytes of a file."""
        content = self._call.state.contents.get(f"{self._prefix}{path}")
        if content is None:
            raise ServiceError(404, f"There is no file {path!r} in the environment {self._environment['id']!r}.")
        return content

    def files_below(self, path: str) -> list[JSON]:
        """Return the files below a directory, by path; raises `ServiceError` 404 if there is no such directory."""
        files = [self.table[name] for name in sorted(self.table) if not path or name.startswith(f"{path}/")]
        if not files and path:
            raise ServiceError(404, f"There is no {path!r} in the environment {self._environment['id']!r}.")
        return files

    def entries(self, path: str, *, recursive: bool) -> list[JSON]:
        """Return a file, or the entries of a directory; with `recursive` all files below it."""
        if path in self.table:
            return [self.table[path]]
        files = self.files_below(path)
        return files if recursive else list(self._children(path, files))

    def _children(self, path: str, files: list[JSON]) -> Iterator[JSON]:
        seen: set[str] = set()
        start = len(path) + 1 if path else 0
        for file in files:
            name, slash, _ = file["path"][start:].partition("/")
            if not slash:
                yield file
            elif name not in seen:
                seen.add(name)
                times = {key: file[key] for key in ("created", "modified")}
                yield {"name": name, "path": f"{path}/{name}" if path else name, "type": "directory", **times}

    def archive(self, path: str = "") -> Content:
        """Return the files below a directory as a tar file, which is cached until a file changes."""
        name = f"{self._prefix}{path}:tar"
        kept = self._call.state.contents.get(name)
        if kept is not None:
            return kept
        buffer = io.BytesIO()
        with tarfile.open(fileobj=buffer, mode="w") as tar:
            for file in self.files_below(path):
                entry = tarfile.TarInfo(file["path"])
                entry.size = file["size_bytes"]
                tar.addfile(entry, io.BytesIO(b"".join(self.content(file["path"]).iter_bytes())))
        archive = Content(buffer.getvalue())
        self._call.state.contents.put(name, archive)
        self._archives()[name] = {}
        return archive

    def _archives(self) -> dict[str, JSON]:
        return self._call.state.table(f"{self._prefix}:tar")

    def _drop_archives(self) -> None:
        for name in self._archives():
            self._call.state.contents.drop(name)
        self._archives().clear()

    def drop(self) -> None:
        """Remove all files."""
        self._drop_archives()
        for path in self.table:
            self._call.state.contents.drop(f"{self._prefix}{path}")
        self.table.clear()


def extract(content: Content) -> Iterator[tuple[str, bytes]]:
    """Yield the paths and bytes of the files in a tar or zip file; raises `ServiceError` 400 for any other."""
    data = io.BytesIO(b"".join(content.iter_bytes()))
    if zipfile.is_zipfile(data):
        with zipfile.ZipFile(data) as archive:
            yield from ((info.filename, archive.read(info)) for info in archive.infolist() if not info.is_dir())
        return
    data.seek(0)
    try:
        with tarfile.open(fileobj=data) as tar:
            for entry in tar:
                extracted = tar.extractfile(entry)
                if extracted is not None:
                    yield entry.name, extracted.read()
    except tarfile.TarError:
        raise invalid("extract needs a tar or zip file, and the uploaded file is neither.") from None
