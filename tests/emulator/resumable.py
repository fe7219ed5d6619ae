"""A client of the resumable upload protocol, for valid and invalid requests."""

GRANULARITY = 262_144
FILES = "/upload/v1beta/files"


class Session:
    """One upload: its URL, and requests to it."""

    def __init__(self, caller, size=None, *, path=FILES, body=None, mime_type="text/plain", **headers):
        announced = {} if size is None else {"X-Goog-Upload-Header-Content-Length": str(size)}
        self.http = caller.http
        self.server = caller.url.server
        self.started = caller.http.post(
            path,
            json=body or {},
            headers={
                "X-Goog-Upload-Protocol": "resumable",
                "X-Goog-Upload-Command": "start",
                "X-Goog-Upload-Header-Content-Type": mime_type,
                **announced,
                **headers,
            },
        )
        self.url = self.started.headers.get("x-goog-upload-url")

    @property
    def record(self):
        return self.server.uploads[-1]

    def send(self, command, offset=None, data=b"", method="POST", **headers):
        placed = {} if offset is None else {"X-Goog-Upload-Offset": str(offset)}
        return self.http.request(
            method, self.url, content=data, headers={"X-Goog-Upload-Command": command, **placed, **headers}
        )

    def received(self):
        answer = self.send("query")
        assert answer.status_code == 200
        return int(answer.headers["x-goog-upload-size-received"])


def upload(caller, data, **options):
    """The final answer's document for bytes sent at once."""
    answer = Session(caller, len(data), **options).send("upload, finalize", 0, data)
    assert answer.status_code == 200, answer.text
    return answer.json()
