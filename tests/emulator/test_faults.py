import json
import threading

import httpx
import pytest

import gemkit.emulator
from gemkit.emulator import Fault

from .conftest import GEMINI, Caller

HELLO = {"contents": [{"parts": [{"text": "one two three four five six seven"}]}]}
UNARY = f"{GEMINI}:generateContent"
EVENTS = f"{GEMINI}:streamGenerateContent?alt=sse"
ARRAY = f"{GEMINI}:streamGenerateContent"


def read(caller, path, **options):
    """Status, the bytes that arrived, and the error that ended them."""
    arrived = b""
    with caller.http.stream("POST", path, json=HELLO, **options) as response:
        try:
            for chunk in response.iter_raw():
                arrived += chunk
        except httpx.HTTPError as error:
            return response, arrived, error
    return response, arrived, None


def test_status_with_everything(caller):
    caller.url.server.faults.add(
        Fault("status", status=429, retry_after=1.5, retry_info="2s", message="Slow down", headers={"x-more": "1"})
    )
    response = caller.post(UNARY, HELLO)
    assert response.status_code == 429
    assert response.headers["retry-after"] == "1.5"
    assert response.headers["x-more"] == "1"
    assert response.json()["error"] == {
        "code": 429,
        "message": "Slow down",
        "status": "RESOURCE_EXHAUSTED",
        "details": [{"@type": "type.googleapis.com/google.rpc.RetryInfo", "retryDelay": "2s"}],
    }
    assert caller.post(UNARY, HELLO).status_code == 200


def test_retry_after_as_a_date_and_without_fraction(caller):
    date = "Wed, 21 Oct 2026 07:28:00 GMT"
    caller.url.server.faults.add(Fault("status", retry_after=date), Fault("status", retry_after=7))
    assert caller.post(UNARY, HELLO).headers["retry-after"] == date
    assert caller.post(UNARY, HELLO).headers["retry-after"] == "7"


@pytest.mark.parametrize(
    ("code", "name"), [(400, "INVALID_ARGUMENT"), (503, "UNAVAILABLE"), (504, "DEADLINE_EXCEEDED"), (418, "UNKNOWN")]
)
def test_status_names(caller, code, name):
    caller.url.server.faults.add(Fault("status", status=code))
    response = caller.post(UNARY, HELLO)
    assert (response.status_code, response.json()["error"]["status"]) == (code, name)


def test_status_of_a_stream(caller):
    caller.url.server.faults.add(Fault("status", times=2))
    assert caller.post(EVENTS, HELLO).json()["error"]["code"] == 503
    assert caller.post(ARRAY, HELLO).json()[0]["error"]["code"] == 503


def test_times_order_match_and_clear(caller):
    faults = caller.url.server.faults
    faults.add(
        Fault("status", status=500, match="countTokens"),
        Fault("status", status=501, times=2),
        Fault("status", status=502, times=None),
    )
    codes = [caller.post(UNARY, HELLO).status_code for _ in range(4)]
    assert codes == [501, 501, 502, 502]
    assert caller.post(f"{GEMINI}:countTokens", HELLO).status_code == 500
    assert [fault.status for fault in faults.waiting] == [502]
    faults.clear()
    assert caller.post(UNARY, HELLO).status_code == 200


def test_faults_to_begin_with():
    with gemkit.emulator.serve(faults=[Fault("status", status=500)]) as url:
        caller = Caller(url)
        with caller.http:
            assert [caller.get("/v1beta/models").status_code for _ in range(2)] == [500, 200]


@pytest.mark.parametrize("path", [UNARY, EVENTS, ARRAY])
def test_drop(caller, path):
    caller.url.server.faults.add(Fault("drop"))
    with pytest.raises(httpx.RemoteProtocolError, match="without sending a response"):
        caller.post(path, HELLO)
    assert caller.post(path, HELLO, check=False).status_code == 200
    assert len(caller.url.server.requests) == 2


@pytest.mark.parametrize("after", [None, 0, 5, 10**6])
def test_truncate_a_body(caller, after):
    whole = caller.post(UNARY, HELLO).content
    caller.url.server.faults.add(Fault("truncate", after_bytes=after))
    response, arrived, error = read(caller, UNARY)
    assert response.status_code == 200
    assert isinstance(error, httpx.RemoteProtocolError)
    assert int(response.headers["content-length"]) == len(whole)
    expected = {None: len(whole) // 2, 10**6: len(whole) - 1}.get(after, after)
    assert arrived == whole[:expected]


@pytest.mark.parametrize("path", [EVENTS, ARRAY])
def test_truncate_a_stream(caller, path):
    whole = caller.http.post(path, json=HELLO).content
    caller.url.server.faults.add(Fault("truncate"), Fault("truncate", after_bytes=11))
    _, arrived, error = read(caller, path)
    assert isinstance(error, httpx.RemoteProtocolError)
    assert whole.startswith(arrived)
    if path == EVENTS:
        first, second = arrived.split(b"\r\n\r\n")
        json.loads(first.removeprefix(b"data: "))
        with pytest.raises(ValueError):
            json.loads(second.removeprefix(b"data: "))
    assert read(caller, path)[1] == whole[:11]


@pytest.mark.parametrize("path", [UNARY, EVENTS])
def test_stall_before_the_headers(caller, path):
    caller.url.server.faults.add(Fault("stall"))
    with pytest.raises(httpx.ReadTimeout):
        caller.post(path, HELLO, timeout=httpx.Timeout(5, read=0.05))


@pytest.mark.parametrize("path", [UNARY, EVENTS])
@pytest.mark.parametrize("after", [0, 20])
def test_stall_within_the_body(caller, path, after):
    whole = caller.http.post(path, json=HELLO).content
    caller.url.server.faults.add(Fault("stall", after_bytes=after))
    response, arrived, error = read(caller, path, timeout=httpx.Timeout(5, read=0.1))
    assert response.status_code == 200
    assert arrived == whole[:after]
    assert isinstance(error, httpx.ReadTimeout)


def test_a_stall_ends_with_the_connection(caller):
    caller.url.server.faults.add(Fault("stall", seconds=0.02))
    with pytest.raises(httpx.RemoteProtocolError):
        caller.post(UNARY, HELLO)


@pytest.mark.parametrize(
    "fault", [Fault("stall"), Fault("stall", after_bytes=9, seconds=3600), Fault("slow", seconds=3600)]
)
def test_stopping_ends_a_stall(fault):
    ended = []

    def ask(url):
        with Caller(url).http as http:
            try:
                http.post(EVENTS, json=HELLO, timeout=None)
            except httpx.HTTPError as error:
                ended.append(error)

    with gemkit.emulator.serve(faults=[fault]) as url:
        thread = threading.Thread(target=ask, args=(url,))
        thread.start()
        while not url.server.requests:
            thread.join(0.005)
    thread.join(30)
    assert not thread.is_alive()
    assert len(ended) == 1


def test_malformed_body(caller):
    caller.url.server.faults.add(Fault("malformed"))
    response = caller.post(UNARY, HELLO, check=False)
    assert response.status_code == 200
    with pytest.raises(ValueError):
        response.json()


@pytest.mark.parametrize("after", [None, 0])
def test_malformed_event(caller, after):
    caller.url.server.faults.add(Fault("malformed", after_chunks=after))
    _, arrived, error = read(caller, EVENTS)
    assert error is None
    *good, bad, rest = arrived.split(b"\r\n\r\n")
    assert rest == b""
    assert len(good) == (1 if after is None else 0)
    with pytest.raises(ValueError):
        json.loads(bad.removeprefix(b"data: "))


def test_malformed_array(caller):
    caller.url.server.faults.add(Fault("malformed"))
    with pytest.raises(ValueError):
        caller.post(ARRAY, HELLO, check=False).json()


@pytest.mark.parametrize("path", [UNARY, EVENTS])
def test_slow(caller, path):
    whole = caller.http.post(path, json=HELLO).content
    caller.url.server.faults.add(Fault("slow", seconds=0.01), Fault("slow", seconds=3600))
    assert caller.http.post(path, json=HELLO).content == whole
    with pytest.raises(httpx.ReadTimeout):
        caller.http.post(path, json=HELLO, timeout=httpx.Timeout(5, read=0.05))


@pytest.mark.parametrize(("after", "chunks"), [(None, 1), (0, 0), (2, 2), (99, 4)])
def test_an_error_in_the_stream(caller, after, chunks):
    whole = caller.http.post(EVENTS, json=HELLO).content.split(b"\r\n\r\n")[:-1]
    assert len(whole) == 4
    caller.url.server.faults.add(Fault("stream-error", status=429, after_chunks=after, retry_info="3s"))
    response, arrived, error = read(caller, EVENTS)
    assert (response.status_code, error) == (200, None)
    *good, last, rest = arrived.split(b"\r\n\r\n")
    assert rest == b""
    assert good == whole[:chunks]
    told = json.loads(last.removeprefix(b"data: "))["error"]
    assert (told["code"], told["status"], told["details"][0]["retryDelay"]) == (429, "RESOURCE_EXHAUSTED", "3s")


def test_an_error_in_an_array(caller):
    caller.url.server.faults.add(Fault("stream-error"))
    first, second = caller.post(ARRAY, HELLO, check=False).json()
    assert "candidates" in first
    assert second["error"]["code"] == 503


@pytest.mark.parametrize(("after", "chunks"), [(None, 3), (0, 0), (1, 1), (99, 3)])
def test_a_stream_that_ends_early(caller, after, chunks):
    whole = caller.events(HELLO)
    caller.url.server.faults.add(Fault("end-early", after_chunks=after), Fault("end-early", after_chunks=after))
    events = caller.events(HELLO)
    assert events == whole[:chunks]
    assert not any("finishReason" in event["candidates"][0] for event in events)
    if chunks:
        assert caller.post(ARRAY, HELLO, check=False).json() == events


def test_faults_of_streams_spare_other_answers(caller):
    caller.url.server.faults.add(Fault("stream-error"))
    assert caller.post(UNARY, HELLO).status_code == 200
    assert caller.post(UNARY, HELLO, headers={"x-gemkit-fault": "end-early;times=1;id=a"}).status_code == 200
    assert len(caller.url.server.faults.waiting) == 1


def test_errors_of_the_request_itself_survive_a_fault_of_the_stream(caller):
    caller.url.server.faults.add(Fault("stream-error"))
    assert caller.post(EVENTS, {"foo": 1}).status_code == 400


def test_header(caller):
    header = {"x-gemkit-fault": "status=503;retry-after=1;retry-info=1.5s;message=No;times=2"}
    responses = [caller.post(UNARY, HELLO, headers=header) for _ in range(3)]
    assert [response.status_code for response in responses] == [503, 503, 200]
    assert responses[0].headers["retry-after"] == "1"
    assert responses[0].json()["error"]["message"] == "No"
    again = {"x-gemkit-fault": header["x-gemkit-fault"] + "; id=second"}
    assert caller.post(UNARY, HELLO, headers=again).status_code == 503


def test_header_without_times_always_strikes(caller):
    assert [caller.post(UNARY, HELLO, headers={"x-gemkit-fault": "status=500"}).status_code for _ in range(3)] == [
        500
    ] * 3


def test_header_goes_before_the_faults_added(caller):
    caller.url.server.faults.add(Fault("status", status=500))
    assert caller.post(UNARY, HELLO, headers={"x-gemkit-fault": "status=501"}).status_code == 501
    assert caller.post(UNARY, HELLO).status_code == 500


@pytest.mark.parametrize(
    ("header", "raised"),
    [
        ("drop", httpx.RemoteProtocolError),
        ("truncate=4", httpx.RemoteProtocolError),
        ("stall=0.01", httpx.RemoteProtocolError),
        ("stall;after-bytes=3;seconds=0.01", httpx.RemoteProtocolError),
        ("malformed=0", ValueError),
    ],
)
def test_kinds_in_the_header(caller, header, raised):
    with pytest.raises(raised):
        caller.post(UNARY, HELLO, headers={"x-gemkit-fault": header}, check=False).json()


def test_stream_kinds_in_the_header(caller):
    whole = caller.events(HELLO)
    caller.http.headers["x-gemkit-fault"] = "end-early=2"
    assert caller.events(HELLO) == whole[:2]
    caller.http.headers["x-gemkit-fault"] = "slow=0.001"
    assert caller.events(HELLO) == whole


@pytest.mark.parametrize(
    "header", ["explode", "status=many", "status=200", "status=503;colour=red", "drop=1", "truncate=-1", ""]
)
def test_headers_that_cannot_be_read(caller, header):
    response = caller.post(UNARY, HELLO, headers={"x-gemkit-fault": header})
    assert response.status_code == 400
    assert "x-gemkit-fault" in response.json()["error"]["message"]


@pytest.mark.parametrize(
    "options", [{"kind": "explode"}, {"kind": "status", "status": 200}, {"kind": "drop", "times": -1}]
)
def test_faults_that_make_no_sense(options):
    with pytest.raises(ValueError):
        Fault(**options)


def test_a_close_code_is_not_a_status():
    assert Fault("close", status=1011).status == 1011
    for kind, status in (("close", 503), ("status", 1011)):
        with pytest.raises(ValueError, match="status is"):
            Fault(kind, status=status)
