import base64
import hashlib
import socket

import httpx
import pytest

import gemkit.emulator
from gemkit.emulator import Fault, UploadRange, contents

from .conftest import Caller
from .resumable import GRANULARITY, Session, upload

CHUNK = bytes(range(256)) * (GRANULARITY // 256)
TAIL = b"and the rest"


def ranges(session):
    return [(part.offset, part.length, part.acknowledged) for part in session.record.ranges]


def test_start_tells_where_and_in_what_pieces(caller):
    session = Session(caller, 5)
    assert session.started.status_code == 200
    assert session.started.headers["x-goog-upload-status"] == "active"
    assert session.started.headers["x-goog-upload-chunk-granularity"] == str(GRANULARITY)
    url = httpx.URL(session.url)
    assert str(url).startswith(caller.url)
    assert url.params["upload_id"] == session.record.id == "upload-1"
    assert (session.record.path, session.record.expected) == ("/upload/v1beta/files", 5)


@pytest.mark.parametrize("method", ["POST", "PUT"])
@pytest.mark.parametrize("size", [None, 2 * GRANULARITY + len(TAIL)])
def test_chunks_make_a_file(caller, method, size):
    session = Session(caller, size, body={"file": {"displayName": "Notes"}}, mime_type="text/markdown")
    for index in range(2):
        answer = session.send("upload", index * GRANULARITY, CHUNK, method)
        assert (answer.status_code, answer.content) == (200, b"")
        assert answer.headers["x-goog-upload-status"] == "active"
    answer = session.send("upload, finalize", 2 * GRANULARITY, TAIL, method)
    assert answer.headers["x-goog-upload-status"] == "final"
    file = answer.json()["file"]
    whole = 2 * CHUNK + TAIL
    digest = hashlib.sha256(whole).hexdigest()
    assert file == {
        "name": "files/file-1",
        "displayName": "Notes",
        "mimeType": "text/markdown",
        "sizeBytes": str(len(whole)),
        "sha256Hash": base64.b64encode(digest.encode()).decode(),
        "createTime": "2026-01-01T00:00:00Z",
        "updateTime": "2026-01-01T00:00:00Z",
        "expirationTime": "2026-01-03T00:00:00Z",
        "uri": f"{caller.url}/v1beta/files/file-1",
        "downloadUri": f"{caller.url}/v1beta/files/file-1:download?alt=media",
        "state": "ACTIVE",
        "source": "UPLOADED",
    }
    assert caller.get("/v1beta/files/file-1").json() == file
    assert ranges(session) == [
        (0, GRANULARITY, True),
        (GRANULARITY, GRANULARITY, True),
        (2 * GRANULARITY, len(TAIL), True),
    ]
    assert session.record.repeated_bytes == 0
    assert session.record.status == "final"


def test_finalize_by_itself_and_an_empty_file(caller):
    session = Session(caller)
    session.send("upload", 0, CHUNK)
    assert session.send("finalize").json()["file"]["sizeBytes"] == str(GRANULARITY)
    empty = Session(caller, 0)
    assert empty.send("upload, finalize", 0).json()["file"]["sizeBytes"] == "0"
    assert empty.record.ranges == []


def test_query_before_during_and_after(caller):
    session = Session(caller)
    assert session.received() == 0
    session.send("upload", 0, CHUNK)
    assert session.received() == GRANULARITY
    final = session.send("upload, finalize", GRANULARITY, TAIL)
    queried = session.send("query")
    assert queried.headers["x-goog-upload-status"] == "final"
    assert queried.json() == final.json()
    refused = session.send("upload, finalize", GRANULARITY + len(TAIL), TAIL)
    assert (refused.status_code, refused.headers["x-goog-upload-status"]) == (400, "final")
    assert session.send("cancel").headers["x-goog-upload-status"] == "final"


def test_cancel(caller):
    session = Session(caller)
    session.send("upload", 0, CHUNK)
    assert session.send("cancel").headers["x-goog-upload-status"] == "cancelled"
    assert session.send("upload", GRANULARITY, CHUNK).status_code == 400
    assert session.send("query").headers["x-goog-upload-status"] == "cancelled"
    assert caller.get("/v1beta/files").json()["files"] == []


@pytest.mark.parametrize(
    ("command", "offset", "data", "said"),
    [
        ("upload", 1, CHUNK, ["1,", "0 bytes"]),
        ("upload", None, CHUNK, ["X-Goog-Upload-Offset is missing"]),
        ("upload", 0, CHUNK[:-1], [str(GRANULARITY), str(GRANULARITY - 1)]),
        ("upload", 0, iter([CHUNK, b"x"]), [str(GRANULARITY), str(GRANULARITY + 1)]),
        ("upload, finalize", 0, b"four", ["5 bytes", "after 4"]),
        ("dance", 0, CHUNK, ["dance"]),
        ("upload, cancel", 0, CHUNK, ["upload, cancel"]),
        ("", 0, CHUNK, ["X-Goog-Upload-Command"]),
    ],
)
def test_refused_chunks(caller, command, offset, data, said):
    session = Session(caller, 5)
    answer = session.send(command, offset, data)
    assert answer.status_code == 400
    assert answer.headers["x-goog-upload-status"] == "active"
    assert all(words in answer.json()["error"]["message"] for words in said)


def test_an_unknown_upload(caller):
    session = Session(caller)
    session.url = session.url.replace("upload-1", "upload-9")
    assert session.send("query").status_code == 404


@pytest.mark.parametrize(
    "headers",
    [
        {"X-Goog-Upload-Protocol": "raw"},
        {"X-Goog-Upload-Command": "upload"},
        {"X-Goog-Upload-Header-Content-Length": "many"},
        {"X-Goog-Upload-Header-Content-Length": "-1"},
    ],
)
def test_refused_starts(caller, headers):
    session = Session(caller, **headers)
    assert session.started.status_code == 400
    assert caller.url.server.uploads == []


def test_starts_are_checked_as_any_request_is(caller):
    assert "colour" in Session(caller, body={"file": {"colour": 1}}).started.json()["error"]["message"]
    assert Session(caller, body={"file": {"name": "files/Not_A_Name"}}).started.status_code == 400
    assert httpx.post(f"{caller.url}/upload/v1beta/files").status_code == 403
    upload(caller, b"x", body={"file": {"name": "files/mine"}})
    taken = Session(caller, body={"file": {"name": "files/mine"}}).started
    assert (taken.status_code, taken.json()["error"]["status"]) == (409, "ALREADY_EXISTS")


def test_bytes_sent_again_after_they_were_acknowledged_are_counted(caller):
    session = Session(caller)
    session.send("upload", 0, CHUNK)
    assert session.send("upload", 0, CHUNK).status_code == 400
    assert session.record.repeated_bytes == GRANULARITY
    assert ranges(session) == [(0, GRANULARITY, True)]


def test_a_connection_dropped_within_a_chunk_keeps_what_came(caller):
    session = Session(caller, len(CHUNK) + len(TAIL))
    caller.url.server.faults.add(Fault("drop", match="/upload/", after_bytes=1000))
    with pytest.raises(httpx.TransportError):
        session.send("upload", 0, CHUNK)
    assert ranges(session) == [(0, 1000, False)]
    # Sending it again unasked is wrong, and no repetition of what was acknowledged.
    assert session.send("upload", 0, CHUNK).status_code == 400
    assert session.record.repeated_bytes == 0
    assert session.received() == 1000
    assert ranges(session) == [(0, 1000, True)]
    rest = (CHUNK + TAIL)[1000:]
    assert session.send("upload, finalize", 1000, rest).status_code == 200
    assert caller.http.get("/v1beta/files/file-1:download?alt=media").content == CHUNK + TAIL


@pytest.mark.parametrize("kind", ["drop", "stall"])
def test_an_answer_that_is_lost_acknowledges_nothing(caller, kind):
    session = Session(caller)
    caller.url.server.faults.add(Fault(kind, match="/upload/", seconds=0.01))
    with pytest.raises(httpx.TransportError):
        session.send("upload, finalize", 0, TAIL)
    assert ranges(session) == [(0, len(TAIL), False)]
    assert session.send("query").json()["file"]["sizeBytes"] == str(len(TAIL))
    assert ranges(session) == [(0, len(TAIL), True)]


@pytest.mark.parametrize("after", [None, 0])
def test_a_status_instead_of_a_chunk(caller, after):
    session = Session(caller)
    caller.url.server.faults.add(Fault("status", match="/upload/", retry_after=1, after_bytes=after))
    refused = session.send("upload", 0, CHUNK)
    assert (refused.status_code, refused.headers["retry-after"]) == (503, "1")
    assert session.record.ranges == []
    assert session.send("upload", 0, CHUNK).status_code == 200


def test_a_status_after_part_of_a_chunk(caller):
    session = Session(caller)
    caller.url.server.faults.add(Fault("status", match="/upload/", after_bytes=GRANULARITY))
    assert session.send("upload", 0, CHUNK).status_code == 503
    assert session.record.ranges == [UploadRange(0, GRANULARITY, acknowledged=False)]
    assert session.received() == GRANULARITY


@pytest.mark.parametrize("command", ["query", "cancel"])
def test_faults_strike_questions_too(caller, command):
    session = Session(caller)
    caller.url.server.faults.add(Fault("status", status=500), Fault("drop", after_bytes=0))
    assert session.send(command).status_code == 500
    with pytest.raises(httpx.TransportError):
        session.send(command)
    assert session.record.status == "active"


def test_a_fault_from_a_header(caller):
    session = Session(caller)
    with pytest.raises(httpx.TransportError):
        session.send("upload", 0, CHUNK, **{"x-gemkit-fault": "drop;after-bytes=7"})
    assert session.received() == 7


def half_a_chunk(caller, session):
    """A connection on which the first five bytes of a chunk have been sent and received."""
    host, port = caller.url.removeprefix("http://").split(":")
    target = session.url.removeprefix(caller.url)
    connection = socket.create_connection((host, int(port)))
    head = f"POST {target} HTTP/1.1\r\nHost: x\r\nContent-Length: {GRANULARITY}\r\n"
    connection.sendall(f"{head}X-Goog-Upload-Command: upload\r\nX-Goog-Upload-Offset: 0\r\n\r\n12345".encode())
    while session.record.size < 5:
        pass
    return connection


def test_a_client_that_leaves_within_a_chunk(caller):
    session = Session(caller)
    half_a_chunk(caller, session).close()
    assert ranges(session) == [(0, 5, False)]
    assert session.received() == 5


def test_a_chunk_is_too_late_once_the_client_has_asked(caller):
    session = Session(caller)
    with half_a_chunk(caller, session) as slow:
        assert session.received() == 5
        slow.sendall(CHUNK[5:])
        assert slow.recv(12) == b"HTTP/1.1 409"
    assert session.send("upload, finalize", 5, b"67").json()["file"]["sizeBytes"] == "7"
    assert ranges(session) == [(0, 5, True), (5, 2, True)]


def test_chunks_are_recorded_without_their_bytes(caller):
    session = Session(caller)
    session.send("upload, finalize", 0, TAIL)
    recorded = caller.url.server.requests[-1]
    assert (recorded.body, recorded.path) == (b"", "/upload/v1beta/files")
    assert recorded.headers["content-length"] == str(len(TAIL))
    assert recorded.operation == "gemkit.media.sendChunk"


def test_what_is_too_large_for_memory_goes_to_a_file(monkeypatch):
    monkeypatch.setattr(contents, "MEMORY_LIMIT", GRANULARITY)
    with gemkit.emulator.serve() as url:
        caller = Caller(url)
        with caller.http:
            Session(caller).send("upload", 0, CHUNK * 2)  # never finished: its file goes with the emulator
            file = upload(caller, CHUNK * 3 + TAIL)["file"]
            assert caller.http.get(file["downloadUri"]).content == CHUNK * 3 + TAIL


def test_contents_spill_and_grow():
    content = contents.Content(b"a" * 10)
    try:
        assert content._file._rolled is False
        for _ in range(9):
            content.append(b"b" * 1024 * 1024)
        assert content._file._rolled is True
        assert b"".join(content.iter_bytes(5, 15)) == b"aaaaabbbbb"
        assert sum(map(len, content.iter_bytes())) == content.size
        content.append(b"\n\nend\n")
        assert [len(line) for line in content.lines()] == [10 + 9 * 1024 * 1024, 3]
    finally:
        content.close()
