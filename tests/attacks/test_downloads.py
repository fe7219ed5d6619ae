"""Downloads are whole and of one piece, whatever servers say; paths stay what they were."""

import gzip
import io
import os
import stat
import threading
import zlib
from pathlib import Path

import pytest

from gemkit.errors import APIConnectionError, GemkitError, ResponseError
from tests.attacks.servers import CLOSE, Server, by_default, cut, everywhere, quick, refused, reply, row
from tests.doubles import PATIENCE
from tests.reliability.matrix import run_over

DATA = bytes(range(256)) * 800  # more than the overlap that is compared
BINARY = "application/octet-stream"


def download(client):
    return client.files.download(file="files/a")


def outcome_of(flavour, transport, answers, work=download, **options):
    with Server(*answers) as server:
        try:
            got = run_over(flavour, transport, work, quick, base_url=server.url, **options)
        except GemkitError as error:
            got = error
    return got, server.requests


def whole(data=DATA, **headers):
    return reply(data, content_type=BINARY, **headers)


def rest(data, first, last=None, total=None, **headers):
    """What is there from `first` on."""
    last = len(data) - 1 if last is None else last
    total = len(data) if total is None else total
    return reply(
        data[first : last + 1], 206, content_type=BINARY, content_range=f"bytes {first}-{last}/{total}", **headers
    )


def broken(data=DATA, count=100_000, **headers):
    """A response that breaks off after so many bytes."""
    return cut(whole(data, **headers), len(data) - count)


def first_of(request):
    return int(request.headers["range"].removeprefix("bytes=").removesuffix("-"))


def going_on(data=DATA, **headers):
    """Gives what is asked for."""

    def write(connection, request):
        connection.sendall(rest(data, first_of(request), **headers))

    return write


@row("a part of the content (206) where all of it was asked for", "`ResponseError`")
@everywhere
@pytest.mark.parametrize(("first", "total"), [(0, None), (5, None), (0, "*")])
def test_a_part_is_not_the_whole(flavour, transport, first, total):
    total = "*" if total else len(DATA)
    error, _ = outcome_of(flavour, transport, [rest(DATA, first, 999, total)])
    assert isinstance(error, ResponseError)
    assert "part of the content" in str(error)


@row("a 206 without `Content-Range`", "`ResponseError`")
@by_default
def test_a_part_that_does_not_say_which(flavour, transport):
    error, _ = outcome_of(flavour, transport, [reply(DATA, 206, content_type=BINARY)])
    assert isinstance(error, ResponseError)


@row("more bytes than were missing, when a download goes on", "`ResponseError`")
@everywhere
def test_more_than_was_missing(flavour, transport):
    def more(connection, request):
        first = first_of(request)
        tail = DATA[first:] + b"more"
        head = {"content_range": f"bytes {first}-{len(DATA) - 1}/{len(DATA)}", "content_type": BINARY, "etag": '"1"'}
        connection.sendall(reply(tail, 206, **head))

    error, _ = outcome_of(flavour, transport, [broken(etag='"1"'), more])
    assert isinstance(error, ResponseError)
    assert "more than" in str(error)


@row("content that has become longer, without a validator", "`ResponseError`, no mixture")
@everywhere
def test_longer_content(flavour, transport):
    error, _ = outcome_of(flavour, transport, [broken(), going_on(DATA + b"more")])
    assert isinstance(error, ResponseError)
    assert "changed" in str(error)


@row("the rest of a download in several parts, each shorter than what was asked for", "all parts are asked for")
@everywhere
def test_parts_of_the_rest(flavour, transport):
    def part(connection, request):
        first = first_of(request)
        connection.sendall(rest(DATA, first, first + 69_999, etag='"1"'))

    got, requests = outcome_of(flavour, transport, [broken(etag='"1"'), part, going_on(etag='"1"')])
    assert got == DATA
    assert len(requests) == 3


@row("content sent again that ends before what had arrived", "`APIConnectionError`, never a part")
@everywhere
def test_everything_again_but_less(flavour, transport):
    def again(connection, request):
        # Without a length, and with the end of the connection as its end.
        connection.sendall(whole(content_length=None)[: -len(DATA)] + DATA[:50_000])
        return CLOSE

    def begin(connection, request):
        head = whole(content_length=None, transfer_encoding="chunked")[: -len(DATA)]
        connection.sendall(head + b"%x\r\n" % 100_000 + DATA[:100_000] + b"\r\n")
        return CLOSE

    error, _ = outcome_of(flavour, transport, [begin, again])
    assert isinstance(error, APIConnectionError)


@row("a download that breaks off", "goes on where it broke off")
@everywhere
@pytest.mark.parametrize("headers", [{"etag": '"1"'}, {}], ids=["etag", "no validator"])
def test_what_breaks_off_goes_on(flavour, transport, headers):
    got, requests = outcome_of(flavour, transport, [broken(**headers), going_on(**headers)])
    assert got == DATA
    assert len(requests) == 2


@row("content that changes between two parts of a download, with an ETag or without", "`ResponseError`, no mixture")
@everywhere
@pytest.mark.parametrize("headers", [{"etag": '"{}"'}, {"last_modified": "Mon, 0{} Jan 2024 00:00:00 GMT"}, {}])
def test_changed_content(flavour, transport, headers):
    old, new = ({name: value.format(each) for name, value in headers.items()} for each in (1, 2))
    other = DATA[1:] + b"!"
    error, _ = outcome_of(flavour, transport, [broken(**old), going_on(other, **new)])
    assert isinstance(error, ResponseError)
    assert "changed" in str(error)


@row("a server that ignores `Range` and sends everything again", "what had arrived is left out; the content is whole")
@everywhere
def test_everything_again(flavour, transport):
    got, _ = outcome_of(flavour, transport, [broken(), whole()])
    assert got == DATA


@row("downloads ask for", "`Accept-Encoding: identity`, once")
@everywhere
def test_identity_only(flavour, transport):
    lines = []

    def look(connection, request):
        lines.append(request.headers["accept-encoding"])
        connection.sendall(whole())

    got, _ = outcome_of(flavour, transport, [look])
    assert got == DATA
    assert lines == ["identity"]


@row("a download compressed unasked that breaks off", "an error, never a part that passes for the whole")
@everywhere
def test_compressed_unasked(flavour, transport):
    packed = gzip.compress(os.urandom(5000))
    with_length = whole(packed, content_encoding="gzip")
    got, _ = outcome_of(flavour, transport, [with_length])
    assert got == gzip.decompress(packed)
    without = whole(packed, content_encoding="gzip", content_length=None, connection="close")
    for answer in (cut(with_length, 50), cut(without, 50)):
        error, _ = outcome_of(flavour, transport, [answer])
        assert isinstance(error, GemkitError)


@row("all bytes but not the last chunk, and then `416 bytes */N`", "the download is complete")
@everywhere
def test_all_but_the_last_chunk(flavour, transport):
    def nearly(connection, request):
        head = f'HTTP/1.1 200 OK\r\ncontent-type: {BINARY}\r\ntransfer-encoding: chunked\r\netag: "1"\r\n\r\n'
        connection.sendall(head.encode() + b"%x\r\n%s\r\n" % (len(DATA), DATA))
        return CLOSE

    full = refused(416, content_range=f"bytes */{len(DATA)}")
    got, requests = outcome_of(flavour, transport, [nearly, full])
    assert got == DATA
    assert len(requests) == 2
    error, _ = outcome_of(flavour, transport, [nearly, refused(416, content_range=f"bytes */{len(DATA) + 1}")])
    assert getattr(error, "code", None) == 416


@row("a download that breaks off, and then `416 bytes */N` with the bytes that had come", "an error, never a part")
@everywhere
def test_content_that_has_become_shorter(flavour, transport):
    error, _ = outcome_of(flavour, transport, [broken(etag='"1"'), refused(416, content_range="bytes */100000")])
    assert getattr(error, "code", None) == 416


@row("a redirect of a download, or a 304, without a Location", "`ResponseError` after one request")
@everywhere
@pytest.mark.parametrize("status", [302, 304])
def test_redirects_without_a_location(flavour, transport, status):
    error, requests = outcome_of(flavour, transport, [reply(b"", status)])
    assert isinstance(error, ResponseError)
    assert "no Location" in str(error)
    assert len(requests) == 1


def started(**headers):
    """Begins an upload at this server, or where the headers say."""

    def write(connection, request):
        here = {"x_goog_upload_url": f"http://{request.headers['host']}/s"}
        connection.sendall(reply({}, x_goog_upload_status="active", **{**here, **headers}))

    return write


def upload(client):
    return client.files.upload(file=b"abc" * 10, config={"mime_type": "text/plain"})


@row("an upload that is finished with fewer bytes than were sent", "`ResponseError`")
@everywhere
@pytest.mark.parametrize("is_lost", [False, True])
def test_uploads_that_are_finished_early(flavour, transport, is_lost):
    short = reply({"file": {"name": "files/a"}}, x_goog_upload_status="final", x_goog_upload_size_received=5)
    lost = [lambda connection, request: CLOSE] if is_lost else []
    error, requests = outcome_of(flavour, transport, [started(), *lost, short], upload)
    assert isinstance(error, ResponseError)
    assert "is final with 5 of 30 bytes" in str(error)
    assert len(requests) == 2 + is_lost


@row("an address for an upload or a redirect with a blank, a backslash or non-ASCII characters", "`ResponseError`")
@everywhere
@pytest.mark.parametrize("address", ["https://a.example\\.googleapis.com/u", "{}/u v", "{}/\xfc"])
def test_addresses_of_transfers(flavour, transport, address):
    def redirect(connection, request):
        there = address.format(f"http://{request.headers['host']}")
        _Latin(connection).sendall(reply(b"", 302, location=there))

    def begin(connection, request):
        there = address.format(f"http://{request.headers['host']}")
        started(x_goog_upload_url=there)(_Latin(connection), request)

    for answer, work in ((redirect, download), (begin, upload)):
        error, requests = outcome_of(flavour, transport, [answer], work)
        assert isinstance(error, ResponseError)
        assert "is not a valid URL" in str(error)
        assert len(requests) == 1


class _Latin:
    """Sends text as Latin-1, as servers do that do not encode their headers."""

    def __init__(self, connection):
        self._connection = connection

    def sendall(self, data):
        self._connection.sendall(data.decode().encode("latin-1"))


def to(path):
    return lambda client: client.files.download(file="files/a", destination=path)


@row("a path that is a symbolic link", "what it points to is written; the link stays")
@by_default
def test_links(flavour, transport, tmp_path):
    target, link = tmp_path / "target", tmp_path / "link"
    target.write_bytes(b"old")
    link.symlink_to(target)
    outcome_of(flavour, transport, [whole()], to(link))
    assert link.is_symlink()
    assert target.read_bytes() == DATA
    dangling = tmp_path / "dangling"
    dangling.symlink_to(tmp_path / "new")
    outcome_of(flavour, transport, [whole()], to(dangling))
    assert dangling.is_symlink()
    assert (tmp_path / "new").read_bytes() == DATA


@row("a path that is a pipe", "is written into")
@by_default
def test_pipes(flavour, transport, tmp_path):
    pipe, found = tmp_path / "pipe", []
    os.mkfifo(pipe)
    reader = threading.Thread(target=lambda: found.append(pipe.read_bytes()), daemon=True)
    reader.start()
    outcome_of(flavour, transport, [whole()], to(pipe))
    reader.join(PATIENCE)
    assert found == [DATA]
    assert stat.S_ISFIFO(pipe.stat().st_mode)


@row("a file with mode 0600", "keeps its mode; it is replaced only when all has arrived")
@by_default
def test_modes(flavour, transport, tmp_path):
    path = tmp_path / "private"
    path.write_bytes(b"old")
    path.chmod(0o600)
    error, _ = outcome_of(flavour, transport, [broken(etag='"1"'), refused(403)], to(path))
    assert isinstance(error, GemkitError)
    assert path.read_bytes() == b"old"
    outcome_of(flavour, transport, [whole()], to(path))
    assert path.read_bytes() == DATA
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [each.name for each in tmp_path.iterdir()] == ["private"]
    path.chmod(0o640)  # what a group may read stays so
    outcome_of(flavour, transport, [whole()], to(path))
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


@row(
    "a file that becomes mode 0600 is never readable by others meanwhile", "its new bytes have that mode from the start"
)
@by_default
def test_modes_while_it_is_written(flavour, transport, tmp_path, monkeypatch):
    path, seen = tmp_path / "private", []
    opened, chmod = [], Path.chmod
    path.write_bytes(b"old")
    path.chmod(0o600)

    def look(partial, mode):
        opened.append(stat.S_IMODE(partial.stat().st_mode))
        chmod(partial, mode)

    def watch(connection, request):
        connection.sendall(whole()[:-5])
        deadline = threading.Event()
        for _ in range(500):
            parts = list(tmp_path.glob("*.part"))
            if parts:
                seen.append(stat.S_IMODE(parts[0].stat().st_mode))
                break
            deadline.wait(0.01)
        connection.sendall(whole()[-5:])

    monkeypatch.setattr(Path, "chmod", look)
    outcome_of(flavour, transport, [watch], to(path))
    assert opened == seen == [0o600]


def test_raw_deflate_is_read_by_the_decoder_of_downloads():
    """Not asked for, and read all the same where a server sends it."""
    squeeze = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    packed = squeeze.compress(DATA) + squeeze.flush()
    got, _ = outcome_of("sync", "default", [whole(packed, content_encoding="deflate")])
    assert got == DATA


@row("a download that ends early again and again", "`APIConnectionError` after three attempts without progress")
@everywhere
def test_no_progress(flavour, transport):
    def nothing(connection, request):
        connection.sendall(rest(DATA, first_of(request), etag='"1"').partition(b"\r\n\r\n")[0] + b"\r\n\r\n")
        return CLOSE

    error, requests = outcome_of(flavour, transport, [broken(etag='"1"'), nothing])
    assert isinstance(error, APIConnectionError)
    assert 3 <= len(requests) <= 8


MANY_DIGITS = "9" * 5000  # more than Python turns into a number


@row("numbers of bytes with 5,000 digits, in Content-Range and in the headers of uploads", "an error of ours")
@everywhere
def test_numbers_of_bytes(flavour, transport):
    for answers in (
        [reply(b"abc", 206, content_range=f"bytes 0-2/{MANY_DIGITS}")],
        [broken(etag='"a"'), reply(b"abc", 206, content_range=f"bytes {MANY_DIGITS}-{MANY_DIGITS}/{MANY_DIGITS}")],
        [broken(etag='"a"'), reply(b"no", 416, content_range=f"bytes */{MANY_DIGITS}")],
    ):
        got, _ = outcome_of(flavour, transport, answers)
        assert isinstance(got, GemkitError)


@pytest.mark.parametrize("header", ["x_goog_upload_size_received", "x_goog_upload_chunk_granularity"])
@pytest.mark.parametrize("number", [MANY_DIGITS, "9" * 18])
def test_numbers_of_bytes_of_uploads(header, number):
    def begin(connection, request):
        more = {header: number} if "granularity" in header else {}
        connection.sendall(reply({}, x_goog_upload_url=f"{server.url}/s", x_goog_upload_status="active", **more))

    def upload(client):
        config = {"mime_type": "text/plain"}
        return client.files.upload(file=io.BytesIO(b"abc"), config=config)

    answer = reply({}, x_goog_upload_status="active", **{header: number})
    with Server(begin, answer) as server, pytest.raises(GemkitError):
        run_over("sync", "default", upload, quick, base_url=server.url)


@row("a download that is redirected to what is not an address", "an error of ours")
@everywhere
@pytest.mark.parametrize("location", ["http://[::1", "http://a:b", "javascript:1", "//", ""])
def test_redirects_to_nowhere(flavour, transport, location):
    got, _ = outcome_of(flavour, transport, [reply(b"", 302, location=location)])
    assert isinstance(got, GemkitError)
