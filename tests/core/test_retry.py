import math
import threading
from types import SimpleNamespace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gemkit._http.retry import RetryBudget, RetryPolicy
from gemkit.errors import (
    APIConnectionError,
    APITimeoutError,
    ConfigurationError,
    InvalidInputError,
    ResponseError,
    StreamInterruptedError,
    error_from_response,
)


def status(code, **headers):
    return error_from_response(code, b"", headers)


def half():
    return 0.5


def never():
    raise AssertionError("random was asked although there is nothing random")


def delay(policy, *, attempt=1, error=None, remaining=None, random=half):
    return policy.next_delay(attempt=attempt, error=error or status(503), remaining=remaining, random=random)


class TestOptions:
    def test_none_is_the_default(self):
        assert RetryPolicy.from_options(None) == RetryPolicy(3, 1.0, 60.0, 2.0, 1.0, None)

    def test_object(self):
        options = SimpleNamespace(
            attempts=5, initial_delay=0.5, max_delay=7, exp_base=3.0, jitter=0.0, http_status_codes=[418, 429]
        )
        assert RetryPolicy.from_options(options) == RetryPolicy(5, 0.5, 7, 3.0, 0.0, frozenset({418, 429}))

    def test_absent_and_none_fields_keep_their_default(self):
        assert RetryPolicy.from_options(SimpleNamespace(attempts=2, jitter=None)) == RetryPolicy(attempts=2)
        assert RetryPolicy.from_options({"max_delay": 3.0, "attempts": None}) == RetryPolicy(max_delay=3.0)

    def test_mapping(self):
        assert RetryPolicy.from_options({"attempts": 9, "http_status_codes": (500,)}) == RetryPolicy(
            attempts=9, http_status_codes=frozenset({500})
        )

    def test_unknown_key_is_named(self):
        with pytest.raises(
            ConfigurationError, match=r"unknown field atempts; valid fields are attempts, initial_delay"
        ):
            RetryPolicy.from_options({"atempts": 2})

    @pytest.mark.parametrize("field", ["initial_delay", "max_delay", "exp_base", "jitter"])
    @pytest.mark.parametrize("value", [-0.1, math.nan, math.inf, "1", True, 10**400])
    def test_unusable_numbers_are_named(self, field, value):
        with pytest.raises(ConfigurationError, match=rf"retry_options\.{field} must be "):
            RetryPolicy.from_options({field: value})

    @pytest.mark.parametrize("value", [-1, 1.5, math.nan, "3", True])
    def test_unusable_attempts_are_named(self, value):
        with pytest.raises(ConfigurationError, match=r"retry_options\.attempts must be "):
            RetryPolicy.from_options({"attempts": value})

    @pytest.mark.parametrize("value", [429, "429", ["429"], [-1], [None], [[429]]])
    def test_unusable_status_codes_are_named(self, value):
        with pytest.raises(ConfigurationError, match=r"retry_options\.http_status_codes must be "):
            RetryPolicy.from_options({"http_status_codes": value})

    def test_direct_construction_is_checked_too(self):
        with pytest.raises(ConfigurationError, match="max_delay"):
            RetryPolicy(max_delay=-1)

    def test_configuration_error_is_a_value_error(self):
        with pytest.raises(ValueError):
            RetryPolicy(attempts=-1)


class TestWhether:
    @pytest.mark.parametrize("code", [408, 429, 500, 502, 503, 504])
    def test_safe_statuses(self, code):
        assert delay(RetryPolicy(), error=status(code)) is not None

    @pytest.mark.parametrize("code", [200, 302, 400, 401, 403, 404, 409, 422, 499, 501, 505])
    def test_other_statuses(self, code):
        assert delay(RetryPolicy(), error=status(code)) is None

    @pytest.mark.parametrize("error", [APIConnectionError("reset"), APITimeoutError("silent")])
    def test_lost_connections(self, error):
        assert delay(RetryPolicy(), error=error) is not None

    @pytest.mark.parametrize(
        "error",
        [
            StreamInterruptedError("cut", chunks=["some"]),
            StreamInterruptedError("cut", cause=ResponseError("unreadable")),
            ResponseError("unreadable"),
            InvalidInputError("bad"),
            ValueError("foreign"),
            ConnectionResetError("foreign"),
            KeyboardInterrupt(),
        ],
    )
    def test_all_else(self, error):
        assert delay(RetryPolicy(), error=error) is None

    def test_an_error_of_another_module_may_say_that_it_is_safe(self):
        class Refresh(Exception):
            is_retry_safe = True

        assert delay(RetryPolicy(), error=Refresh()) == 0.5

    def test_given_codes_replace_the_set(self):
        policy = RetryPolicy(http_status_codes=frozenset({418}))
        assert delay(policy, error=status(418)) is not None
        assert delay(policy, error=status(503)) is None

    def test_no_codes_mean_no_status(self):
        policy = RetryPolicy.from_options({"http_status_codes": []})
        assert delay(policy, error=status(503)) is None
        assert delay(policy, error=APIConnectionError("reset")) is not None

    @pytest.mark.parametrize("attempts", [0, 1])
    def test_no_retry_at_all(self, attempts):
        assert delay(RetryPolicy(attempts=attempts)) is None

    def test_the_last_attempt_is_the_last(self):
        policy = RetryPolicy(attempts=3)
        assert delay(policy, attempt=2) is not None
        assert delay(policy, attempt=3) is None
        assert delay(policy, attempt=4) is None


class TestWhen:
    @pytest.mark.parametrize(("attempt", "expected"), [(1, 1.0), (2, 3.0), (3, 9.0), (4, 10.0), (9, 10.0)])
    def test_growth_and_cap(self, attempt, expected):
        policy = RetryPolicy(attempts=10, initial_delay=1.0, exp_base=3.0, max_delay=10.0, jitter=0.0)
        assert delay(policy, attempt=attempt, random=never) == expected

    @pytest.mark.parametrize(("draw", "expected"), [(0.0, 0.0), (0.25, 1.0), (1.0, 4.0)])
    def test_full_jitter(self, draw, expected):
        assert delay(RetryPolicy(initial_delay=4.0), random=lambda: draw) == expected

    @pytest.mark.parametrize(
        ("jitter", "draw", "expected"), [(0.5, 0.0, 2.0), (0.5, 0.5, 3.0), (0.5, 1.0, 4.0), (7.0, 0.0, 0.0)]
    )
    def test_jitter_is_the_random_share(self, jitter, draw, expected):
        assert delay(RetryPolicy(initial_delay=4.0, jitter=jitter), random=lambda: draw) == expected

    def test_growth_beyond_floats_is_the_cap(self):
        assert delay(RetryPolicy(attempts=10_000, jitter=0.0), attempt=5000) == 60.0
        assert delay(RetryPolicy(attempts=10_000, initial_delay=0.0), attempt=5000) == 0.0

    def test_server_asks_for_more(self):
        assert delay(RetryPolicy(), error=status(429, **{"retry-after": "7"})) == 7.0

    def test_server_may_ask_beyond_max_delay(self):
        assert delay(RetryPolicy(max_delay=2.0), error=status(429, **{"retry-after": "30"})) == 30.0

    def test_server_asks_for_less(self):
        error = status(503, **{"retry-after": "1"})
        assert delay(RetryPolicy(initial_delay=8.0, jitter=0.0), error=error) == 8.0

    def test_a_wait_that_looks_like_a_hang_is_left_to_the_caller(self):
        error = status(429, **{"retry-after": "36000"})
        assert delay(RetryPolicy(), error=error) is None
        assert delay(RetryPolicy(), error=error, remaining=40_000.0) == 36000.0

    @pytest.mark.parametrize(
        ("remaining", "expected"), [(4.1, 4.0), (4.0, None), (1.0, None), (0.0, None), (-3.0, None)]
    )
    def test_deadline(self, remaining, expected):
        assert delay(RetryPolicy(initial_delay=4.0, jitter=0.0), remaining=remaining) == expected

    def test_deadline_bounds_what_the_server_asks(self):
        error = status(429, **{"retry-after": "30"})
        assert delay(RetryPolicy(), error=error, remaining=20.0) is None
        assert delay(RetryPolicy(), error=error, remaining=31.0) == 30.0

    def test_no_wait_fits_no_time(self):
        assert delay(RetryPolicy(initial_delay=0.0), remaining=0.0) is None
        assert delay(RetryPolicy(initial_delay=0.0), remaining=0.1) == 0.0

    finite = st.floats(0, 1e300)
    seconds = st.floats(0, 2_000_000)

    @given(st.integers(2, 5000), seconds, seconds, finite, finite, st.floats(0, 1), st.integers(1, 5000))
    @settings(deadline=None)
    def test_always_between_nothing_and_the_cap(self, attempts, initial, cap, base, jitter, draw, attempt):
        policy = RetryPolicy(attempts, initial, cap, base, jitter)
        found = delay(policy, attempt=attempt, random=lambda: draw)
        if attempt >= attempts:
            assert found is None
        else:
            assert 0 <= found <= cap


class TestBudget:
    def test_a_full_bucket_pays_for_twenty_retries(self):
        budget = RetryBudget()
        assert [budget.acquire() for _ in range(21)] == [True] * 20 + [False]
        assert budget.tokens == 0

    def test_five_successes_pay_for_one_retry(self):
        budget = RetryBudget()
        while budget.acquire():
            pass
        for _ in range(4):
            budget.release()
            assert not budget.acquire()
        budget.release()
        assert budget.acquire()
        assert not budget.acquire()

    def test_a_refusal_takes_nothing(self):
        budget = RetryBudget(capacity=4)
        assert not budget.acquire()
        assert budget.tokens == 4

    def test_never_more_than_the_capacity(self):
        budget = RetryBudget(capacity=7, refund=3)
        assert budget.acquire()
        for _ in range(5):
            budget.release()
        assert budget.tokens == 7

    def test_an_outage_ends_in_one_attempt_per_call(self):
        budget = RetryBudget()
        retries = sum(budget.acquire() for _ in range(10_000))
        assert retries == 20

    def test_threads_lose_no_token(self):
        budget = RetryBudget(capacity=20_000, cost=1)
        start = threading.Barrier(8)
        granted = []

        def spend():
            start.wait()
            granted.append(sum(budget.acquire() for _ in range(4000)))

        threads = [threading.Thread(target=spend) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert sum(granted) == 20_000
        assert budget.tokens == 0

    @pytest.mark.parametrize("method", ["acquire", "release"])
    def test_the_count_changes_under_the_lock_only(self, method):
        # The interpreter rarely switches threads inside one statement, so a lost lock would go unnoticed above.
        budget = RetryBudget(capacity=100, cost=5)
        budget.acquire()
        thread = threading.Thread(target=getattr(budget, method))
        with budget._lock:
            thread.start()
            thread.join(0.05)
            assert thread.is_alive()
            assert budget.tokens == 95
        thread.join()
        assert budget.tokens == {"acquire": 90, "release": 96}[method]
