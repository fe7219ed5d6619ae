"""Fetching: from a package, a file, a wheel and an address; what is written, and what is refused."""

from __future__ import annotations

import argparse
import hashlib
import http.server
import json
import subprocess
import threading
import tomllib
import zipfile
from contextlib import contextmanager

import pytest

from codegen import canonical, fetch
from codegen.canonical import SPECS, distil, dump, load_followed
from codegen.failure import BuildError
from codegen.sources import Source, load_sources, render_sources

MEMBER = "toys_specs/discovery.json"
SOURCES = f"""
[toys]
package = "toys-specs"
version = "1.0"
member = "{MEMBER}"

[tools]
package = "tools-specs"
version = "2.0"
member = "tools.json"
"""
FOLLOWED = """
[toys]
methods = ["toys.get"]

[tools]
methods = ["tools.get"]
"""


def raw(service="toys", revision="20260101", kind="string"):
    return {
        "name": service,
        "version": "v1",
        "revision": revision,
        "description": "Prose.",
        "schemas": {"Thing": {"id": "Thing", "type": "object", "properties": {"it": {"type": kind}}}},
        "resources": {
            "any": {
                "methods": {
                    "get": {
                        "id": f"{service}.get",
                        "httpMethod": "GET",
                        "path": "v1/it",
                        "response": {"$ref": "Thing"},
                    }
                }
            }
        },
    }


def content(**changes):
    return json.dumps(raw(**changes)).encode()


def distilled(**changes):
    document = raw(**changes)
    return dump(distil(document, [f"{document['name']}.get"]))


def sha256(data):
    return hashlib.sha256(data).hexdigest()


@pytest.fixture
def specs(tmp_path):
    directory = tmp_path / "specs"
    (directory / "overlay").mkdir(parents=True)
    (directory / "sources.toml").write_text(SOURCES)
    (directory / "overlay" / "documents.toml").write_text(FOLLOWED)
    return directory


@pytest.fixture
def published(monkeypatch):
    """What the packages hold, by name; downloads are recorded in ``published["downloads"]``."""
    packages = {"toys-specs": {MEMBER: content()}, "tools-specs": {"tools.json": content(service="tools")}}
    packages["downloads"] = []

    def download(package, version, into):
        packages["downloads"].append((package, version))
        newest = version or "9.0"
        return wheel(into / f"{package.replace('-', '_')}-{newest}-py3-none-any.whl", packages[package])

    monkeypatch.setattr(fetch, "download", download)
    return packages


def wheel(path, members):
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return path


def run(specs, *words):
    parser = argparse.ArgumentParser()
    fetch.add_arguments(parser)
    return fetch.run(parser.parse_args([*map(str, words), "--specs", str(specs)]))


def files(specs):
    return {path.name: path.read_bytes() for path in specs.iterdir() if path.is_file()}


def record(specs, name="toys"):
    return tomllib.loads((specs / "sources.toml").read_text())[name]


def test_from_packages(specs, published, capsys):
    assert run(specs) == 0
    assert published["downloads"] == [("tools-specs", "2.0"), ("toys-specs", "1.0")]
    assert (specs / "toys.json").read_text() == distilled()
    assert (specs / "tools.json").read_text() == distilled(service="tools")
    assert record(specs) == {
        "package": "toys-specs",
        "version": "1.0",
        "member": MEMBER,
        "origin": "package",
        "api_version": "v1",
        "revision": "20260101",
        "sha256_source": sha256(content()),
        "sha256_distilled": sha256(distilled().encode()),
    }
    out = capsys.readouterr().out
    assert "toys: v1 revision 20260101, 1 schemas, 1 methods" in out
    assert "specs/sources.toml: written" in out


def test_fetching_again_gives_the_same_bytes(specs, published, capsys):
    run(specs)
    before = files(specs)
    capsys.readouterr()
    assert run(specs) == 0
    assert files(specs) == before
    assert "specs: no change" in capsys.readouterr().out


def test_only_what_is_named(specs, published):
    assert run(specs, "tools") == 0
    assert published["downloads"] == [("tools-specs", "2.0")]
    assert not (specs / "toys.json").exists()
    assert record(specs, "toys") == tomllib.loads(SOURCES)["toys"]


def test_check_writes_nothing(specs, published, capsys):
    before = files(specs)
    assert run(specs, "--check") == 1
    assert files(specs) == before
    assert "specs/toys.json: would change" in capsys.readouterr().out


def test_check_passes_after_a_fetch_and_fails_after_an_edit(specs, published):
    run(specs)
    assert run(specs, "--check") == 0
    (specs / "toys.json").write_text((specs / "toys.json").read_text() + "\n")
    assert run(specs, "--check") == 1


def test_content_that_is_not_the_pinned(specs, published, capsys):
    run(specs)
    before = files(specs)
    published["toys-specs"][MEMBER] = content(kind="boolean")
    for words in ([], ["--check"]):
        capsys.readouterr()
        assert run(specs, *words) == 2
        error = capsys.readouterr().err
        assert f"pinned {sha256(content())}, got {sha256(content(kind='boolean'))} from toys-specs 1.0" in error
        assert "python -m codegen fetch toys --accept" in error
    assert files(specs) == before


def test_content_that_is_accepted(specs, published):
    run(specs)
    published["toys-specs"][MEMBER] = content(kind="boolean")
    assert run(specs, "--accept") == 0
    assert (specs / "toys.json").read_text() == distilled(kind="boolean")
    assert record(specs)["sha256_source"] == sha256(content(kind="boolean"))
    assert run(specs) == 0


def test_one_failure_leaves_everything_as_it_was(specs, published, capsys):
    before = files(specs)
    published["toys-specs"][MEMBER] = b"{"
    assert run(specs) == 2
    assert files(specs) == before
    assert f"error: toys-specs==1.0/{MEMBER}: not a JSON document" in capsys.readouterr().err


@pytest.mark.parametrize("data", [content(revision="20270101"), distilled(revision="20270101").encode()])
def test_from_a_file(specs, published, tmp_path, data):
    run(specs)
    path = tmp_path / "next.json"
    path.write_bytes(data)
    assert run(specs, "--from", path) == 0
    assert (specs / "toys.json").read_text() == distilled(revision="20270101")
    told = record(specs)
    assert (told["origin"], told["taken_from"], told["revision"]) == ("file", "next.json", "20270101")
    assert told["sha256_source"] == sha256(data)
    assert str(tmp_path) not in (specs / "sources.toml").read_text()


def test_back_from_a_file_to_the_package_must_be_accepted(specs, published, tmp_path, capsys):
    path = tmp_path / "next.json"
    path.write_bytes(content(revision="20270101"))
    run(specs, "--from", path)
    assert run(specs, "toys") == 2
    assert "(of next.json)" in capsys.readouterr().err
    assert run(specs, "toys", "--accept") == 0
    assert "taken_from" not in record(specs)


def test_checking_a_file_looks_at_the_facts_alone(specs, published, tmp_path):
    run(specs)
    path = tmp_path / "same.json"
    path.write_bytes(distilled().encode())
    assert run(specs, "--from", path, "--check") == 0
    path.write_bytes(content(kind="boolean"))
    assert run(specs, "--from", path, "--check") == 1
    assert record(specs)["origin"] == "package"


def test_from_a_wheel(specs, tmp_path, capsys):
    path = wheel(tmp_path / "toys_specs-1.1-py3-none-any.whl", {MEMBER: content()})
    assert run(specs, "--from", path) == 2
    assert "name the one to take" in capsys.readouterr().err
    assert run(specs, "toys", "--from", path) == 0
    assert (record(specs)["origin"], record(specs)["taken_from"]) == ("wheel", path.name)
    assert record(specs)["sha256_source"] == sha256(content())
    assert (specs / "toys.json").read_text() == distilled()


@contextmanager
def backends_of(answers):
    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            status, body, headers = answers.get(self.path, (404, b"", {}))
            self.send_response(status)
            for key, value in headers.items():
                self.send_header(key, value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *args):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield server.server_address[1]
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch):
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    monkeypatch.setenv("no_proxy", "127.0.0.1")


def test_from_an_address(specs):
    with backends_of({"/moved": (302, b"", {"Location": "/toys.json"}), "/toys.json": (200, content(), {})}) as port:
        assert run(specs, "--from", f"http://127.0.0.1:{port}/moved") == 0
    assert (specs / "toys.json").read_text() == distilled()
    assert (record(specs)["origin"], record(specs)["taken_from"]) == ("url", f"http://127.0.0.1:{port}/moved")


def test_from_an_address_of_a_wheel(specs, tmp_path):
    data = wheel(tmp_path / "x.whl", {MEMBER: content()}).read_bytes()
    with backends_of({"/x.whl": (200, data, {})}) as port:
        assert run(specs, "toys", "--from", f"http://127.0.0.1:{port}/x.whl") == 0
    assert record(specs)["origin"] == "url"


def test_no_secret_of_an_address_is_recorded(specs):
    with backends_of({"/toys.json?key=sesame": (200, content(), {})}) as port:
        assert run(specs, "--from", f"http://user:pass@127.0.0.1:{port}/toys.json?key=sesame") == 0
    text = (specs / "sources.toml").read_text()
    assert f'"http://127.0.0.1:{port}/toys.json"' in text
    assert "sesame" not in text
    assert "pass@" not in text


def test_an_address_that_refuses(specs, capsys):
    with backends_of({}) as port:
        assert run(specs, "--from", f"http://127.0.0.1:{port}/toys.json?key=sesame") == 2
    error = capsys.readouterr().err
    assert f"error: http://127.0.0.1:{port}/toys.json: answered HTTP 404" in error
    assert "sesame" not in error


def test_an_address_where_nobody_is(specs, capsys):
    with backends_of({}) as port:
        pass
    assert run(specs, "--from", f"http://127.0.0.1:{port}/toys.json") == 2
    assert "cannot be fetched (ConnectError)" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "data", "problem"),
    [
        (["toys", "tools"], content(), "--from: is for one document, not for 2"),
        (["boats"], content(), "has no document 'boats'; it has tools, toys"),
        ([], content(service="boats"), "describes 'boats', which gemkit does not follow"),
        (["tools"], content(), "describes another service, not 'tools'"),
        ([], b"[]", "next.json: expected an object"),
        ([], b"{}", "next.json: has no 'name'"),
        ([], None, "cannot be read (No such file or directory)"),
        (["toys"], b"PK\x03\x04 but no more", "next.json: not a wheel"),
        ([], json.dumps(raw() | {"resources": {}}).encode(), "'toys.get' is not a method of toys v1"),
    ],
)
def test_what_cannot_be_taken(specs, tmp_path, capsys, words, data, problem):
    path = tmp_path / "next.json"
    if data is not None:
        path.write_bytes(data)
    before = files(specs)
    assert run(specs, *words, "--from", path) == 2
    assert problem in capsys.readouterr().err
    assert files(specs) == before


def test_a_wheel_without_the_member(specs, published, capsys):
    published["toys-specs"] = {"other.json": content()}
    assert run(specs, "toys") == 2
    assert f"toys_specs-1.0-py3-none-any.whl: has no file '{MEMBER}'; correct 'member'" in capsys.readouterr().err


def test_an_unknown_document(specs, published, capsys):
    assert run(specs, "boats") == 2
    assert "has no document 'boats'; it has tools, toys" in capsys.readouterr().err


def test_a_document_nobody_follows(specs, published, capsys):
    (specs / "overlay" / "documents.toml").write_text('[tools]\nmethods = ["tools.get"]\n')
    assert run(specs, "toys") == 2
    assert "specs/overlay/documents.toml: has no entry for 'toys'" in capsys.readouterr().err


def pip(monkeypatch, make, returncode=0, stderr=""):
    calls = []

    def done(command, **options):
        calls.append(command)
        make()
        return subprocess.CompletedProcess(command, returncode, "", stderr)

    monkeypatch.setattr(subprocess, "run", done)
    return calls


def test_download_asks_pip_for_exactly_the_pinned_wheel(tmp_path, monkeypatch):
    calls = pip(monkeypatch, (tmp_path / "toys_specs-1.0-py3-none-any.whl").touch)
    assert fetch.download("toys-specs", "1.0", tmp_path).name == "toys_specs-1.0-py3-none-any.whl"
    assert calls[0][1:4] == ["-m", "pip", "download"]
    assert calls[0][-1] == "toys-specs==1.0"
    assert {"--no-deps", "--only-binary", str(tmp_path)} < set(calls[0])
    assert not any("://" in word for word in calls[0])


@pytest.mark.parametrize(
    ("names", "returncode", "stderr", "said"),
    [
        ([], 1, "noise\nERROR: no such release\n", "(ERROR: no such release)"),
        ([], 0, "", "(0 wheels)"),
        (["a.whl", "b.whl"], 0, "", "(2 wheels)"),
    ],
)
def test_a_download_that_fails(tmp_path, monkeypatch, names, returncode, stderr, said):
    pip(monkeypatch, lambda: [(tmp_path / name).touch() for name in names], returncode, stderr)
    with pytest.raises(BuildError) as caught:
        fetch.download("toys-specs", "1.0", tmp_path)
    assert str(caught.value).startswith(f"toys-specs==1.0: pip could not download it {said}")
    assert "--from" in caught.value.remedy


def test_records_read_back_as_written(specs):
    odd = Source("a", "1", "m", "file", taken_from='ø "quoted" \\ \x7f\n.json', revision="1")
    (specs / "sources.toml").write_text(render_sources({"b": odd, "a": odd}), encoding="utf-8")
    assert load_sources(specs) == {"a": odd, "b": odd}
    assert list(load_sources(specs)) == ["a", "b"]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("[toys", "specs/sources.toml: not a TOML file"),
        ("toys = 1", "specs/sources.toml#/toys: expected an object, found 1"),
        ('[toys]\npackage = "a"\nversion = "1"\n', "specs/sources.toml#/toys: has no 'member'"),
        ("[toys]\nversion = 1\n", "specs/sources.toml#/toys: has no 'package'"),
        ("[toys]\npackage = 1\n", "specs/sources.toml#/toys/package: expected a string, found 1"),
        ('[toys]\nurl = "x"\n', "specs/sources.toml#/toys: unknown key 'url'; known are package, version"),
    ],
)
def test_faulty_records(specs, text, problem, capsys):
    (specs / "sources.toml").write_text(text)
    assert run(specs) == 2
    assert problem in capsys.readouterr().err


def test_the_documents_of_this_project_are_what_their_records_say():
    followed = load_followed()
    for name, source in load_sources(SPECS).items():
        text = (SPECS / f"{name}.json").read_bytes()
        assert sha256(text) == source.sha256_distilled
        kept = json.loads(text)
        if followed[name].openapi:
            assert canonical.dump(canonical.without_prose(kept)).encode() == text
            continue
        assert (kept["version"], kept["revision"]) == (source.api_version, source.revision)
        assert dump(distil(kept, followed[name].methods, followed[name].optional, name)).encode() == text
    assert (SPECS / "sources.toml").read_text(encoding="utf-8") == render_sources(load_sources(SPECS))


def test_the_newest_release_is_asked_for_without_a_version(tmp_path, monkeypatch):
    calls = pip(monkeypatch, (tmp_path / "toys_specs-2.1-py3-none-any.whl").touch)
    assert fetch.download("toys-specs", "", tmp_path).name == "toys_specs-2.1-py3-none-any.whl"
    assert calls[0][-1] == "toys-specs"


def test_latest_pins_the_newest_release_of_what_was_asked_for(specs, published):
    assert run(specs, "toys") == 0
    published["toys-specs"][MEMBER] = content(revision="20260202")
    assert run(specs, "toys", "--latest") == 0
    assert published["downloads"] == [("toys-specs", "1.0"), ("toys-specs", "")]
    sources = load_sources(specs)
    assert (sources["toys"].version, sources["toys"].revision) == ("9.0", "20260202")
    assert sources["tools"].version == "2.0"
