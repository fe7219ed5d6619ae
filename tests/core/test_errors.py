import asyncio
import copy
import inspect
import json
import pickle
import subprocess
import sys
import threading
import time
import traceback
from email.utils import formatdate

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gemkit import errors
from gemkit.errors import (
    APIConnectionError,
    APIError,
    APITimeoutError,
    ClientError,
    ConfigurationError,
    ContinuationInterruptedError,
    FunctionInvocationError,
    GemkitError,
    InvalidInputError,
    RateLimitError,
    ResponseError,
    ServerError,
    StreamInterruptedError,
    UnknownFunctionCallArgumentError,
    UnsupportedFieldError,
    UnsupportedFunctionError,
    UnsupportedOperationError,
    error_from_response,
)

KEY = "AIza" + "S" * 35
EXACT = {
    400: "BadRequestError",
    401: "AuthenticationError",
    403: "PermissionDeniedError",
    404: "NotFoundError",
    408: "RequestTimeoutError",
    409: "ConflictError",
    422: "UnprocessableEntityError",
    429: "RateLimitError",
    500: "InternalServerError",
    502: "BadGatewayError",
    503: "ServiceUnavailableError",
    504: "DeadlineExceededError",
    402: "ClientError",
    418: "ClientError",
    499: "ClientError",
    501: "ServerError",
    529: "ServerError",
    200: "APIError",
    302: "APIError",
    600: "APIError",
}
QUOTA = {
    "error": {
        "code": 429,
        "message": "Quota is used up.",
        "status": "RESOURCE_EXHAUSTED",
        "details": [
            {"@type": "type.googleapis.com/google.rpc.Help", "links": []},
            {"@type": "type.googleapis.com/google.rpc.RetryInfo", "retryDelay": "3.5s"},
            {"@type": "type.googleapis.com/google.rpc.RequestInfo", "requestId": "req-9"},
        ],
    }
}


class Unpicklable:
    """Like an open response: can be neither pickled nor copied."""

    def __init__(self, headers=None):
        self.headers = headers or {}
        self.lock = threading.Lock()


def make_all():
    """One of every class, with every attribute set."""
    live = Unpicklable({"X-Request-Id": "id-1", "Retry-After": "4"})
    made = [
        GemkitError("plain"),
        ConfigurationError("no key"),
        errors.ReplayError("no recording"),
        UnsupportedFieldError(["config.labels", "config.x"], "gemini", operation="models.generate_content"),
        UnsupportedOperationError("files.upload", "vertex", ["gemini"]),
        InvalidInputError("not a part", path="contents[2]"),
        APIConnectionError("reset", attempts=3, elapsed=2.5, method="POST", url="https://h/v1/m:go?key=abc"),
        APITimeoutError("silent", attempts=2, elapsed=60.0, method="GET", url="https://h/v1/m"),
        StreamInterruptedError("cut", chunks=[{"a": [1]}, {"b": 2}], response={"a": [1], "b": 2}),
        ResponseError("no JSON", body=b"\x00<html>", status=200, headers={"Via": "proxy"}),
        UnknownFunctionCallArgumentError("argument"),
        UnsupportedFunctionError("function"),
        FunctionInvocationError("raised"),
        ContinuationInterruptedError(
            "cut",
            partial_interaction={"id": 1},
            continuation_token="t",
            interaction_id="i",
            continuation_ids=["a", "b"],
        ),
    ]
    api = [cls for cls in vars(errors).values() if isinstance(cls, type) and issubclass(cls, APIError)]
    api.remove(errors.LiveClosedError)
    return [*made, errors.LiveClosedError(1011, "overloaded", True), *(cls(429, QUOTA, live) for cls in api)]


def test_every_class_is_among_those_tested():
    public = {
        cls
        for name, cls in vars(errors).items()
        if inspect.isclass(cls) and issubclass(cls, Exception) and name[0] != "_" and not issubclass(cls, Warning)
    }
    assert {type(error) for error in make_all()} == public
    assert len(public) == 30


class TestHierarchy:
    @pytest.mark.parametrize(
        ("cls", "bases"),
        [
            ("ConfigurationError", (ValueError,)),
            ("ReplayError", (AssertionError,)),
            ("UnsupportedFieldError", (ValueError,)),
            ("UnsupportedOperationError", (ValueError,)),
            ("InvalidInputError", (ValueError,)),
            ("APIConnectionError", (ConnectionError,)),
            ("APITimeoutError", (APIConnectionError, TimeoutError)),
            ("ClientError", (APIError,)),
            ("ServerError", (APIError,)),
            ("ResponseError", (ValueError,)),
            ("UnknownApiResponseError", (ResponseError,)),
            ("UnknownFunctionCallArgumentError", (ValueError,)),
            ("UnsupportedFunctionError", (ValueError,)),
            ("FunctionInvocationError", (ValueError,)),
            *((name, (ClientError,)) for code, name in EXACT.items() if 400 <= code < 500),
            *((name, (ServerError,)) for code, name in EXACT.items() if 500 <= code < 600),
        ],
    )
    def test_bases(self, cls, bases):
        for base in (GemkitError, *bases):
            assert issubclass(getattr(errors, cls), base)

    def test_api_errors_are_no_value_errors(self):
        assert not issubclass(APIError, (ValueError, OSError))

    @pytest.mark.parametrize("error", make_all(), ids=lambda error: type(error).__name__)
    def test_retry_safety(self, error):
        is_status = isinstance(error, APIError) and not isinstance(error, errors.LiveClosedError)
        assert error.is_retry_safe is (is_status or isinstance(error, APIConnectionError))


class TestCopies:
    def same(self, twin, error, *, without=()):
        assert type(twin) is type(error)
        assert twin is not error
        assert (str(twin), repr(twin), twin.args) == (str(error), repr(error), error.args)
        assert twin.__dict__ == {**error.__dict__, **dict.fromkeys(without)}

    @pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
    @pytest.mark.parametrize("error", make_all(), ids=lambda error: type(error).__name__)
    def test_pickle(self, error, protocol):
        twin = pickle.loads(pickle.dumps(error, protocol))
        self.same(twin, error, without=["response"] if isinstance(error, APIError) else [])

    @pytest.mark.parametrize("error", make_all(), ids=lambda error: type(error).__name__)
    def test_copy(self, error):
        self.same(copy.copy(error), error)

    @pytest.mark.parametrize("error", make_all(), ids=lambda error: type(error).__name__)
    def test_deepcopy(self, error):
        self.same(copy.deepcopy(error), error)

    def test_deepcopy_shares_nothing_that_changes(self):
        error = APIError(429, {"error": {"details": [1]}})
        twin = copy.deepcopy(error)
        twin.details["error"]["details"].append(2)
        twin.headers["a"] = "b"
        assert error.details == {"error": {"details": [1]}}
        assert error.headers == {}

    def test_notes_travel(self):
        error = APIError(500, None)
        error.add_note("while counting tokens")
        assert pickle.loads(pickle.dumps(error)).__notes__ == ["while counting tokens"]

    def test_our_own_cause_travels(self):
        error = StreamInterruptedError("cut", cause=RateLimitError(429, QUOTA, Unpicklable()))
        twin = pickle.loads(pickle.dumps(error))
        assert type(twin.cause) is RateLimitError
        assert twin.cause.retry_after == 3.5

    def test_a_foreign_cause_stays_behind(self):
        class Foreign(Exception):
            def __init__(self, lock):
                super().__init__(lock)

        error = StreamInterruptedError("cut", cause=Foreign(threading.Lock()))
        assert pickle.loads(pickle.dumps(error)).cause is None
        assert copy.copy(error).cause is error.cause
        assert copy.deepcopy(error).cause is error.cause

    def test_a_subclass_of_a_user_travels_as_itself(self):
        error = OfAUser("x", 5)
        for twin in (pickle.loads(pickle.dumps(error)), copy.deepcopy(error)):
            assert type(twin) is OfAUser
            assert twin.extra == 5

    def test_an_error_that_holds_itself(self):
        error = ContinuationInterruptedError("cut")
        error.partial_interaction = [error]
        for twin in (pickle.loads(pickle.dumps(error)), copy.deepcopy(error)):
            assert twin.partial_interaction[0] is twin


class OfAUser(InvalidInputError):
    def __init__(self, first, extra):
        super().__init__(first, path="here")
        self.extra = extra


class TestInput:
    def test_unsupported_fields_are_all_named(self):
        error = UnsupportedFieldError(["config.labels", "contents[0].x"], "gemini", operation="models.generate_content")
        assert error.paths == ("config.labels", "contents[0].x")
        assert (error.backend, error.operation) == ("gemini", "models.generate_content")
        for part in ("config.labels", "contents[0].x", "Gemini Developer API", "models.generate_content"):
            assert part in str(error)
        for remedy in ("other backend", "remove these fields", "http_options.extra_body"):
            assert remedy in str(error)

    def test_unsupported_field_with_its_own_remedy(self):
        error = UnsupportedFieldError(["config.x"], "vertex", remedy="Use config.y.")
        assert str(error) == "Vertex AI (backend 'vertex') does not support config.x. Use config.y."
        assert error.operation == ""

    def test_unsupported_operation_says_who_has_it(self):
        error = UnsupportedOperationError("files.upload", "vertex", ["gemini"])
        assert (error.operation, error.backend, error.supported) == ("files.upload", "vertex", ("gemini",))
        assert str(error).startswith("Vertex AI (backend 'vertex') has no files.upload.")
        assert "Gemini Developer API" in str(error)
        assert "No backend" in str(UnsupportedOperationError("x.y", "vertex", []))

    def test_invalid_input_names_the_place(self):
        error = InvalidInputError("an int is not a part", path="contents[2]")
        assert (str(error), error.path) == ("contents[2]: an int is not a part", "contents[2]")
        assert str(InvalidInputError("bad")) == "bad"

    @pytest.mark.parametrize(
        ("message", "told"),
        [
            ("contents is required", "contents is required"),
            ("contents[1].txt is unknown", "contents[1].txt is unknown"),
            ("contents", "contents"),
            ("contentsless", "contents: contentsless"),
            ("no contents", "contents: no contents"),
        ],
    )
    def test_invalid_input_names_the_place_once(self, message, told):
        assert str(InvalidInputError(message, path="contents")) == told

    def test_a_quoted_key_is_masked(self):
        assert KEY not in str(InvalidInputError(f"{KEY!r} is not a model"))


class TestConnection:
    def test_message(self):
        error = APIConnectionError(
            "connection reset", attempts=3, elapsed=12.34, method="POST", url="https://u:p@h/v1/m:go?key=abc&alt=sse#f"
        )
        assert (error.attempts, error.elapsed, error.request) == (3, 12.34, "POST https://h/v1/m:go")
        assert str(error) == "connection reset (POST https://h/v1/m:go; 3 attempts in 12.3 s)"

    def test_without_a_request(self):
        assert str(APIConnectionError("reset")) == "reset (1 attempt in 0.0 s)"

    def test_timeout_is_caught_as_the_builtin(self):
        with pytest.raises(TimeoutError):
            raise APITimeoutError("silent")
        assert APITimeoutError("silent").is_retry_safe


def violations(*descriptions):
    return {"fieldViolations": [{"field": "a", "description": each} for each in descriptions]}


@pytest.mark.parametrize(
    ("details", "shown"),
    [
        ([{"reason": "API_KEY_INVALID"}], " Details: [{'reason': 'API_KEY_INVALID'}]"),
        ([violations("The value is wrong.")], ""),
        ([violations("The value is wrong.", "a is odd")], "'description': 'a is odd'}]}]"),
        ([violations("The value is wrong."), {"reason": "R"}], " Details: [{'reason': 'R'}]"),
        ([{"fieldViolations": []}, {"fieldViolations": "x"}], "[{'fieldViolations': []}, {'fieldViolations': 'x'}]"),
        ([], ""),
        (["text", 5, None], ""),
    ],
)
def test_the_text_has_the_details_that_the_message_does_not_repeat(details, shown):
    error = APIError(400, {"error": {"message": "The value is wrong.", "status": "X", "details": details}})
    assert error.message == "The value is wrong."
    assert str(error).startswith("400 X. The value is wrong.")
    assert str(error).endswith(shown or "wrong.")


@pytest.mark.parametrize(
    ("args", "text"),
    [
        (("Mocked", None), "0. Mocked"),
        (("Mocked", {"error": {"message": "Used up", "code": 500}}), "500. Mocked: Used up"),
        (("429", {"error": {"message": "Used up"}}), "429. Used up"),
    ],
)
def test_a_message_in_place_of_the_code_is_kept(args, text):
    assert str(APIError(*args)) == text


def test_details_are_shortened():
    nested = {}
    for _ in range(5_000):
        nested = {"a": nested}
    assert (
        str(APIError(400, {"error": {"message": "m", "details": [nested]}}))
        == "400. m Details: 1, nested too deep to be shown"
    )
    assert len(str(APIError(400, {"error": {"message": "m", "details": [{"a": "b" * 10_000}]}}))) < 2_100


class TestAPIError:
    def test_attributes(self):
        error = APIError(429, QUOTA)
        assert (error.code, error.status, error.message) == (429, "RESOURCE_EXHAUSTED", "Quota is used up.")
        assert error.details is QUOTA
        assert (error.retry_after, error.request_id, error.response, error.headers) == (3.5, "req-9", None, {})
        assert str(error).startswith(
            "429 RESOURCE_EXHAUSTED. Quota is used up. (request id req-9) Details: [{'@type': "
        )
        assert "'retryDelay': '3.5s'" in str(error)
        assert repr(error) == f"APIError({str(error)!r})"

    @pytest.mark.parametrize(
        ("body", "status", "message"),
        [
            ({"error": {"code": 400, "message": "bad", "status": "INVALID_ARGUMENT"}}, "INVALID_ARGUMENT", "bad"),
            ({"code": 400, "message": "bad", "status": "INVALID_ARGUMENT"}, "INVALID_ARGUMENT", "bad"),
            ([{"error": {"code": 400, "message": "bad", "status": "X"}}], "X", "bad"),
            ([{"candidates": []}, {"error": {"message": "late"}}], None, "late"),
            ([{"message": "bare"}], None, "bare"),
            ({"error": {"code": "invalid_request", "message": "bad"}}, "invalid_request", "bad"),
            ({"event_type": "error", "error": {"code": "overloaded", "message": "m"}}, "overloaded", "m"),
            ({"error": "invalid_grant", "error_description": "expired"}, None, "expired"),
            ({"error": "invalid_grant"}, None, "invalid_grant"),
            ({"status": 400, "error": "Bad Request", "message": "no"}, None, "no"),
            ({"detail": "Not here"}, None, '{"detail": "Not here"}'),
            (["a", 1], None, '["a", 1]'),
            ("some text", None, "some text"),
            (b"some bytes", None, "some bytes"),
            ('{"error": {"message": "text of JSON", "status": "S"}}', "S", "text of JSON"),
            (b'{"error": {"message": "bytes of JSON", "status": "S"}}', "S", "bytes of JSON"),
            (None, None, "Bad Request"),
            ({}, None, "Bad Request"),
            ([], None, "Bad Request"),
            ("", None, "Bad Request"),
            (b"", None, "Bad Request"),
            ({"error": {}}, None, '{"error": {}}'),
            ({"error": None}, None, '{"error": null}'),
            (0, None, "0"),
            (object, None, "a response of type type"),
            ({"a": object()}, None, "a response of type dict"),
            ({"error": {"code": True, "message": 7, "status": [], "details": "x"}}, None, None),
        ],
    )
    def test_shapes_of_bodies(self, body, status, message):
        error = APIError(400, body)
        assert error.code == 400
        assert error.status == status
        assert error.details is (body[0] if isinstance(body, list) and len(body) == 1 else body)
        if message is not None:
            assert error.message == message
        assert str(error) == f"400{' ' + status if status else ''}. {error.message}"

    def test_only_the_first_2048_characters_of_text(self):
        assert APIError(500, "x" * 5000).message == "x" * 2048
        assert APIError(500, {"a": "x" * 5000}).message == '{"a": "' + "x" * 2041

    @pytest.mark.parametrize(
        ("body", "code", "status"),
        [
            ({"error": {"code": 503, "message": "m"}}, 503, None),
            ({"error": {"code": "503"}}, 503, None),
            ({"error": {"code": 503.0}}, 503, None),
            ({"error": {"status": "UNAVAILABLE"}}, 503, "UNAVAILABLE"),
            ({"code": 8, "message": "m"}, 429, "RESOURCE_EXHAUSTED"),
            ({"code": 4, "message": "m"}, 504, "DEADLINE_EXCEEDED"),
            ({"code": 16, "message": "m", "status": "OWN"}, 401, "OWN"),
            ({"code": 17}, 17, None),
            ({"code": 10**400}, 0, None),
            ({"code": "9" * 5000}, 0, "9" * 5000),
            ({"code": float("nan")}, 0, None),
            (None, 0, None),
        ],
    )
    def test_a_code_of_zero_means_that_of_the_body(self, body, code, status):
        error = APIError(0, body)
        assert (error.code, error.status) == (code, status)

    def test_a_close_code_of_a_websocket_is_kept(self):
        with pytest.raises(APIError) as caught:
            APIError.raise_error(1011, "internal", None)
        assert (type(caught.value), caught.value.code, caught.value.message) == (APIError, 1011, "internal")

    @pytest.mark.parametrize("code", [408, 429, 500, 502, 503, 504])
    def test_retry_safe(self, code):
        assert APIError(code, None).is_retry_safe

    @pytest.mark.parametrize("code", [0, 200, 400, 401, 403, 404, 409, 422, 499, 501])
    def test_not_retry_safe(self, code):
        assert not APIError(code, None).is_retry_safe

    @pytest.mark.parametrize("cls", [APIError, ClientError, ServerError, RateLimitError])
    def test_a_class_called_directly_is_kept(self, cls):
        assert type(cls(404, {"error": {"message": "gone"}})) is cls

    def test_headers_of_a_response(self):
        response = httpx.Response(503, headers={"X-Request-Id": "abc", "Retry-After": "2", "Set-Cookie": "sid=hush"})
        error = APIError(503, {"error": {"message": "busy"}}, response)
        assert error.response is response
        assert (error.request_id, error.retry_after) == ("abc", 2.0)
        assert error.headers["set-cookie"] == "[redacted]"
        assert error.headers["x-request-id"] == "abc"
        assert str(error) == "503. busy (request id abc)"

    def test_headers_of_no_mapping_are_none(self):
        assert APIError(503, None, Unpicklable([("a", "b")])).headers == {}

    def test_headers_of_bytes(self):
        assert APIError(503, None, Unpicklable({b"Retry-After": b"5"})).retry_after == 5.0


class TestRetryAfter:
    def ask(self, value, body=b"", **headers):
        return error_from_response(503, body, {"Retry-After": value, **headers}).retry_after

    @pytest.mark.parametrize(("value", "seconds"), [("0", 0.0), ("120", 120.0), (" 7 ", 7.0), ("1.5", 1.5)])
    def test_seconds(self, value, seconds):
        assert self.ask(value) == seconds

    @pytest.mark.parametrize(
        "value",
        [
            "",
            "soon",
            "-5",
            "nan",
            "inf",
            "1e3",
            "1_0",
            "9" * 500,
            "٣",
            "Mon, 99 Foo 2026",
            "Wed, 99 Oct 99999 07:28:00 GMT",
        ],
    )
    def test_nonsense(self, value):
        assert self.ask(value) is None

    def test_date_by_the_clock_of_the_server(self):
        moment = {"Date": "Wed, 21 Oct 2015 07:28:00 GMT"}
        assert self.ask("Wed, 21 Oct 2015 07:29:30 GMT", **moment) == 90.0
        assert self.ask("Wed, 21 Oct 2015 07:00:00 GMT", **moment) == 0.0

    def test_date_by_our_clock(self, monkeypatch):
        monkeypatch.setattr(time, "time", lambda: 1_000_000.0)
        assert self.ask(formatdate(1_000_030, usegmt=True)) == 30.0
        assert self.ask(formatdate(999_000, usegmt=True)) == 0.0

    def test_header_before_body(self):
        body = json.dumps(QUOTA).encode()
        assert self.ask("9", body) == 9.0
        assert self.ask("soon", body) == 3.5
        assert error_from_response(429, body, {}).retry_after == 3.5

    @pytest.mark.parametrize("delay", ["", "s", "-1s", "nans", "3", 3, None, {"seconds": 3}])
    def test_retry_info_that_says_nothing(self, delay):
        body = {"error": {"details": [{"@type": "x/google.rpc.RetryInfo", "retryDelay": delay}]}}
        assert APIError(429, body).retry_after is None

    @given(st.text())
    @settings(deadline=None)
    def test_any_value_will_do(self, value):
        found = self.ask(value)
        assert found is None or found >= 0


class TestFromResponse:
    @pytest.mark.parametrize(("code", "name"), EXACT.items())
    def test_exact_class(self, code, name):
        error = error_from_response(code, b'{"error": {"message": "m"}}', {})
        assert type(error) is getattr(errors, name)
        assert error.code == code
        assert error.details == {"error": {"message": "m"}}

    def test_error_inside_a_stream_that_began_well(self):
        error = error_from_response(200, json.dumps([QUOTA]).encode(), {})
        assert type(error) is RateLimitError
        assert (error.code, error.retry_after) == (429, 3.5)

    def test_the_status_of_the_answer_outweighs_the_body(self):
        assert type(error_from_response(502, json.dumps(QUOTA).encode(), {})) is errors.BadGatewayError

    @pytest.mark.parametrize(
        ("body", "content_type", "message"),
        [
            (b"<html>Bad Gateway</html>", "text/html", "<html>Bad Gateway</html>"),
            ("größer".encode(), "text/plain", "größer"),
            ("größer".encode("latin-1"), "text/plain; charset=latin-1", "größer"),
            ("größer".encode("latin-1"), 'text/plain; charset="ISO-8859-1"', "größer"),
            ("größer".encode("cp1252"), "text/plain; charset=windows-1252", "größer"),
            ("過負荷".encode("shift_jis"), "text/plain; charset=Shift_JIS", "過負荷"),
            ("过载".encode("gb18030"), "text/plain; charset=gb18030", "过载"),
            (b"\xff\xfe{", "text/plain", "\ufffd\ufffd{"),
            (b"\xff\\x", "text/plain; charset=unicode_escape", "\ufffd\\x"),
            (b"\xff", "text/plain; charset=undefined", "\ufffd"),
            (b"\xff", "text/plain; charset=utf-999", "\ufffd"),
            (b"\xef\xbb\xbftext", "text/plain", "text"),
            (b"\xef\xbb\xbf" + b'{"message": "marked"}', "application/json", "marked"),
            ('{"message": "wide"}'.encode("utf-16"), "application/json", "wide"),
            (b'{"message": "cut', "application/json", '{"message": "cut'),
            (b"[" * 100_000, "application/json", "[" * 2048),
            (b"", "", "Service Unavailable"),
        ],
    )
    def test_bodies_of_any_encoding(self, body, content_type, message):
        error = error_from_response(503, body, {"Content-Type": content_type})
        assert error.message == message
        assert type(error) is errors.ServiceUnavailableError

    def test_text_is_kept_whole_in_details(self):
        assert error_from_response(500, b"x" * 5000, {}).details == {
            "message": "x" * 5000,
            "status": "Internal Server Error",
        }

    def test_ids_and_the_response(self):
        live = Unpicklable({"x-request-id": "of the response"})
        error = error_from_response(500, b"", {"X-Goog-Request-Id": "of the headers"}, response=live)
        assert error.request_id == "of the headers"
        assert error.response is live
        assert error_from_response(500, b"", {}, request_id="known").request_id == "known"
        assert error_from_response(500, b"", {}).request_id is None

    json_values = st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.sampled_from(["1s", "UNAVAILABLE"]),
        lambda inner: (
            st.lists(inner, max_size=4)
            | st.dictionaries(
                st.sampled_from(["error", "code", "message", "status", "details", "@type", "retryDelay"]) | st.text(),
                inner,
                max_size=5,
            )
        ),
        max_leaves=20,
    )

    def check(self, error):
        assert isinstance(error, APIError)
        assert isinstance(error.code, int)
        assert isinstance(error.message, str)
        assert error.message
        assert error.status is None or isinstance(error.status, str)
        assert error.retry_after is None or error.retry_after >= 0
        assert error.is_retry_safe in {True, False}
        assert str(error).startswith(str(error.code))
        assert str(pickle.loads(pickle.dumps(error))) == str(error)

    @given(st.integers(0, 999), json_values)
    @settings(deadline=None, max_examples=300)
    def test_any_json(self, code, body):
        self.check(error_from_response(code, json.dumps(body).encode(), {}))
        self.check(APIError(code, body))

    @given(st.integers(0, 999), st.binary(), st.dictionaries(st.text(), st.text(), max_size=3))
    @settings(deadline=None, max_examples=300)
    def test_any_bytes(self, code, body, headers):
        self.check(error_from_response(code, body, headers))
        self.check(APIError(code, body))

    @given(st.sampled_from(["charset=", 'charset="']), st.text(), st.binary())
    @settings(deadline=None)
    def test_any_charset(self, prefix, name, body):
        self.check(error_from_response(500, b"\xff" + body, {"content-type": f"text/plain; {prefix}{name}"}))

    @pytest.mark.parametrize(
        "codec", ["hex", "rot13", "zlib", "idna", "punycode", "raw_unicode_escape", "utf-7", "mbcs"]
    )
    def test_things_that_python_calls_codecs(self, codec):
        self.check(error_from_response(500, b"\xff\\u12 xn--\xff", {"content-type": f"text/plain; charset={codec}"}))

    def test_a_body_that_holds_itself(self):
        body = {}
        body["error"] = body
        assert isinstance(APIError(500, body), APIError)


class Streamed(httpx.SyncByteStream, httpx.AsyncByteStream):
    def __init__(self, *pieces, failure=None):
        self.pieces, self.failure = pieces, failure

    def __iter__(self):
        yield from self.pieces
        if self.failure:
            raise self.failure

    async def __aiter__(self):
        for piece in self:
            yield piece


class Aiohttp:
    """A response with the names that aiohttp uses."""

    def __init__(self, status, body, headers):
        self.status, self.headers, self._body = status, headers, body
        self.content = object()

    async def read(self):
        return self._body


class Requests:
    """A response with the names that requests uses."""

    def __init__(self, status_code, content, headers):
        self.status_code, self.content, self.headers = status_code, content, headers


def caught(function, *args):
    """Run it, sync or async, and return the APIError it raises."""

    def run():
        result = function(*args)
        if inspect.iscoroutine(result):
            asyncio.run(result)

    with pytest.raises(APIError) as info:
        run()
    return info.value


@pytest.mark.parametrize("cls", [APIError, ClientError, ServerError])
class TestRaising:
    @pytest.mark.parametrize("method", ["raise_error", "raise_error_async"])
    @pytest.mark.parametrize(("code", "name"), EXACT.items())
    def test_raise_error(self, cls, method, code, name):
        live = Unpicklable({"x-request-id": "r"})
        error = caught(getattr(cls, method), code, {"error": {"message": "m"}}, live)
        assert type(error) is getattr(errors, name)
        assert (error.code, error.message, error.response, error.request_id) == (code, "m", live, "r")

    @pytest.mark.parametrize("method", ["raise_error", "raise_error_async"])
    def test_raise_error_for_an_error_inside_a_stream(self, cls, method):
        assert type(caught(getattr(cls, method), 200, QUOTA, None)) is RateLimitError

    @pytest.mark.parametrize("method", ["raise_for_response", "raise_for_async_response"])
    @pytest.mark.parametrize("status", [200, 201, 204, 299])
    def test_success(self, cls, method, status):
        result = getattr(cls, method)(httpx.Response(status, json={"error": "none"}))
        assert (asyncio.run(result) if inspect.iscoroutine(result) else result) is None

    @pytest.mark.parametrize("method", ["raise_for_response", "raise_for_async_response"])
    @pytest.mark.parametrize("streamed", [False, True])
    def test_httpx(self, cls, method, streamed):
        body = json.dumps(QUOTA).encode()
        content = Streamed(body[:9], body[9:]) if streamed else None
        headers = {"X-Request-Id": "r"}
        response = httpx.Response(429, headers=headers, **({"stream": content} if streamed else {"content": body}))
        error = caught(getattr(cls, method), response)
        assert type(error) is RateLimitError
        assert (error.message, error.details, error.response, error.request_id) == (
            "Quota is used up.",
            QUOTA,
            response,
            "r",
        )

    @pytest.mark.parametrize("method", ["raise_for_response", "raise_for_async_response"])
    def test_a_body_that_breaks_off_does_not_hide_the_status(self, cls, method):
        response = httpx.Response(503, stream=Streamed(b"par", failure=httpx.ReadError("reset")))
        error = caught(getattr(cls, method), response)
        assert type(error) is errors.ServiceUnavailableError
        assert error.message == "Service Unavailable"

    @pytest.mark.parametrize("method", ["raise_for_response", "raise_for_async_response"])
    def test_requests(self, cls, method):
        error = caught(getattr(cls, method), Requests(404, b"gone", {"X-Request-ID": "r"}))
        assert (type(error), error.message, error.request_id) == (errors.NotFoundError, "gone", "r")

    def test_aiohttp(self, cls):
        error = caught(cls.raise_for_async_response, Aiohttp(404, b"gone", {"X-Request-ID": "r"}))
        assert (type(error), error.message, error.request_id) == (errors.NotFoundError, "gone", "r")

    @pytest.mark.parametrize("method", ["raise_for_response", "raise_for_async_response"])
    def test_a_redirect_is_no_success(self, cls, method):
        error = caught(getattr(cls, method), httpx.Response(302, headers={"location": "https://h/?key=abc123"}))
        assert (type(error), error.code) == (APIError, 302)
        assert "abc123" not in str(error.headers)
        assert "abc123" not in str(error)


class TestRedirects:
    @pytest.mark.parametrize(
        ("location", "told"),
        [
            ("https://elsewhere.example/a?key=abc123", "elsewhere.example"),
            ("http://user:abc123@elsewhere.example:81/a//b", "elsewhere.example:81"),
            ("//elsewhere.example#abc123", "elsewhere.example"),
            ("https://[::1]:9/abc123", "[::1]:9"),
            ("/login//abc123", "another path of the same host"),
            ("login?abc123", "another path of the same host"),
        ],
    )
    def test_a_redirect_tells_the_host_alone(self, location, told):
        error = errors.error_from_response(302, b"<a href=abc123>moved</a>", {"Location": location})
        assert f"Redirect to {told}, which is not followed" in str(error)
        assert error.headers["location"] == told
        assert not error.is_retry_safe

    def test_other_statuses_between_say_what_they_are(self):
        assert str(errors.error_from_response(304, b"", {})) == "304. Not Modified"


class TestStreamInterrupted:
    def test_attributes(self):
        error = StreamInterruptedError("cut", chunks=[1, 2], response="12")
        assert (error.chunks, error.response, error.cause, str(error)) == ((1, 2), "12", None, "cut")

    def test_cause_by_either_way(self):
        cause = APIError(503, None)
        assert StreamInterruptedError("cut", cause=cause).__cause__ is cause
        with pytest.raises(StreamInterruptedError) as info:
            raise StreamInterruptedError("cut") from cause
        assert info.value.cause is cause


class TestResponseError:
    def test_attributes(self):
        error = ResponseError("no JSON", body=b"<html>", status=200, headers={"Set-Cookie": "a", "Via": "p"})
        assert (error.body, error.status) == (b"<html>", 200)
        assert error.headers == {"set-cookie": "[redacted]", "via": "p"}
        assert str(error) == "no JSON (HTTP 200; 6 bytes, starting '<html>')"

    def test_without_facts(self):
        error = ResponseError("no JSON")
        assert (str(error), error.body, error.status, error.headers) == ("no JSON", b"", None, {})

    def test_at_most_200_characters_are_shown(self):
        error = ResponseError("no JSON", body=b"q" * 5_000_000)
        for text in (str(error), repr(error), error.message, str(error.args)):
            assert text.count("q") == 200
        assert len(error.body) == 1024 * 1024

    def test_a_key_across_the_cut_is_masked(self):
        error = ResponseError("no JSON", body=b"-" * 180 + KEY.encode())
        assert "AIza" not in str(error)


class TestSecrets:
    SECRETS = (KEY, "ya29.hush", "hush-cookie", "hush-upload", "hush-bearer")
    TEXT = f"GET https://h/p?key={KEY}&upload_id=hush-upload access ya29.hush-x Bearer hush-bearer\nset-cookie: hush-cookie\n"
    HEADERS = {
        "Set-Cookie": "hush-cookie",
        "Authorization": "hush-bearer",
        "Location": "https://h?upload_id=hush-upload",
    }

    @pytest.mark.parametrize(
        "error",
        [
            GemkitError(TEXT),
            InvalidInputError(TEXT, path=TEXT),
            UnsupportedFieldError([TEXT], "gemini", remedy=TEXT),
            APIConnectionError(TEXT, method="GET", url=f"https://h/p?key={KEY}"),
            StreamInterruptedError(TEXT, chunks=[TEXT]),
            ResponseError(TEXT, body=TEXT.encode(), headers=HEADERS),
            APIError(400, {"error": {"message": TEXT, "status": f"key={KEY}"}}),
            APIError(400, {"odd": TEXT}),
            error_from_response(400, TEXT.encode(), HEADERS),
        ],
        ids=lambda error: type(error).__name__,
    )
    def test_no_text_shows_one(self, error):
        shown = [str(error), repr(error), str(error.args), error.message, "".join(traceback.format_exception(error))]
        shown.append(str(getattr(error, "headers", "")))
        for text in shown:
            for secret in self.SECRETS:
                assert secret not in text

    def test_a_key_across_the_cut_is_masked(self):
        assert "AIza" not in error_from_response(500, b"-" * 2020 + KEY.encode(), {}).message


def test_importing_is_cheap():
    heavy = {"pydantic", "httpx", "asyncio", "email", "ssl", "google.auth"}
    code = f"import sys, gemkit.errors; print(sorted({heavy!r} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


class TestDetails:
    """`details` has the structure that programs read."""

    @pytest.mark.parametrize(
        ("body", "details"),
        [
            (b'{"error": {"message": "m"}}', {"error": {"message": "m"}}),
            (b'[{"error": {"message": "m"}}]', {"error": {"message": "m"}}),
            (b'[{"a": 1}, {"error": {}}]', [{"a": 1}, {"error": {}}]),
            (b"[]", []),
            (b'{"error": "text"}', {"error": "text"}),
            (b'"text"', "text"),
            (b"null", None),
            (b"<html>", {"message": "<html>", "status": "Bad Gateway"}),
            (b"", {"message": "", "status": "Bad Gateway"}),
        ],
    )
    def test_by_body(self, body, details):
        error = error_from_response(502, body, {})
        assert error.details == details
        assert error.code == 502
