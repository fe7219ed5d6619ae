import httpx
import pytest

from gemkit.emulator import Fault

from .resumable import upload

DATA = b"0123456789" * 100


def read(caller, path="/v1beta/files/file-1:download?alt=media", **headers):
    return caller.http.get(path, headers=headers)


def test_list_pages_get_and_delete(caller):
    for _ in range(3):
        upload(caller, b"x")
    first = caller.get("/v1beta/files", params={"pageSize": 2}).json()
    second = caller.get("/v1beta/files", params={"pageSize": 2, "pageToken": first["nextPageToken"]}).json()
    assert [file["name"] for file in first["files"] + second["files"]] == [f"files/file-{n}" for n in (1, 2, 3)]
    assert caller("DELETE", "/v1beta/files/file-2").json() == {}
    for method in ("GET", "DELETE"):
        assert caller(method, "/v1beta/files/file-2").status_code == 404
    assert len(caller.get("/v1beta/files").json()["files"]) == 2
    assert read(caller, "/v1beta/files/file-2:download?alt=media").status_code == 404


def test_a_video_tells_how_long_it_is(caller):
    assert upload(caller, b"x", mime_type="video/mp4")["file"]["videoMetadata"] == {"videoDuration": "1s"}


def test_the_described_type_goes_before_the_announced_one(caller):
    assert upload(caller, b"x", body={"file": {"mimeType": "image/png"}})["file"]["mimeType"] == "image/png"


@pytest.mark.parametrize("prefix", ["/v1beta", "/download/v1beta"])
def test_download(caller, prefix):
    upload(caller, DATA, mime_type="application/pdf")
    response = read(caller, f"{prefix}/files/file-1:download?alt=media")
    assert response.content == DATA
    assert response.headers["content-length"] == str(len(DATA))
    assert response.headers["content-type"] == "application/pdf"
    assert response.headers["accept-ranges"] == "bytes"


@pytest.mark.parametrize(
    ("asked", "start", "end"),
    [("bytes=0-9", 0, 10), ("bytes=990-", 990, 1000), ("bytes=995-2000", 995, 1000), ("bytes=-5", 995, 1000)],
)
def test_part_of_a_file(caller, asked, start, end):
    upload(caller, DATA)
    response = read(caller, range=asked)
    assert (response.status_code, response.content) == (206, DATA[start:end])
    assert response.headers["content-range"] == f"bytes {start}-{end - 1}/1000"
    assert response.headers["content-length"] == str(end - start)


@pytest.mark.parametrize("asked", ["bytes=1000-", "bytes=-0", "bytes=5-4"])
def test_a_part_that_is_not_there(caller, asked):
    upload(caller, DATA)
    response = read(caller, range=asked)
    assert (response.status_code, response.headers["content-range"]) == (416, "bytes */1000")


@pytest.mark.parametrize("asked", ["bytes=-", "bytes=0-1,3-4", "lines=1-2"])
def test_a_range_that_is_not_read_gives_the_whole(caller, asked):
    upload(caller, DATA)
    assert (read(caller, range=asked).status_code, read(caller, range=asked).content) == (200, DATA)


def test_download_wants_alt_media_and_a_key(caller):
    upload(caller, DATA)
    assert read(caller, "/v1beta/files/file-1:download").status_code == 400
    assert read(caller, **{"x-goog-api-key": ""}).status_code == 403


@pytest.mark.parametrize(("fault", "arrives"), [(Fault("truncate"), 500), (Fault("truncate", after_bytes=7), 7)])
def test_a_download_cut_short(caller, fault, arrives):
    upload(caller, DATA)
    caller.url.server.faults.add(fault)
    got = []
    with caller.http.stream("GET", "/v1beta/files/file-1:download?alt=media") as response:
        with pytest.raises(httpx.RemoteProtocolError):
            got.extend(response.iter_raw())
    assert b"".join(got) == DATA[:arrives]


def test_a_slow_download_and_an_empty_one(caller):
    upload(caller, b"")
    upload(caller, DATA)
    caller.url.server.faults.add(Fault("slow", seconds=0.001, times=2))
    assert read(caller).content == b""
    assert read(caller, "/v1beta/files/file-2:download?alt=media").content == DATA


def test_registered_files(caller):
    files = caller.post("/v1beta/files:register", {"uris": ["gs://bucket/a.txt", "gs://bucket/b/c"]}).json()["files"]
    assert [(file["uri"], file["source"]) for file in files] == [
        ("gs://bucket/a.txt", "REGISTERED"),
        ("gs://bucket/b/c", "REGISTERED"),
    ]
    assert caller.get(f"/v1beta/{files[0]['name']}").json() == files[0]
    refused = read(caller, f"/v1beta/{files[0]['name']}:download?alt=media")
    assert refused.status_code == 400
    assert "gs://bucket/a.txt" in refused.json()["error"]["message"]


@pytest.mark.parametrize("uris", [[], ["https://example.com/x"], ["gs://bucket/a", "gs://bucket"]])
def test_what_cannot_be_registered(caller, uris):
    assert caller.post("/v1beta/files:register", {"uris": uris}).status_code == 400
    assert caller.get("/v1beta/files").json()["files"] == []
