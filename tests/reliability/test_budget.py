"""The retry budget limits the retries of all calls during an outage."""

import asyncio

import httpx
import pytest

from tests.doubles import ANSWER, recording, refusal, stop_time

MODEL = "gemini-2.5-flash"
CALLS = 200
ALLOWED = 20  # retries that a full budget pays for
PER_RETRY = 5  # successes that pay for one more


def outcomes(client, mode, number):
    """Return how many of the calls succeed."""

    def call():
        return client.models.generate_content(model=MODEL, contents="a")

    async def main():
        calls = (client.aio.models.generate_content(model=MODEL, contents="a") for _ in range(number))
        return await asyncio.gather(*calls, return_exceptions=True)

    if mode == "async":
        return sum(not isinstance(answer, Exception) for answer in asyncio.run(main()))
    good = 0
    for _ in range(number):
        try:
            call()
        except Exception:
            continue
        good += 1
    return good


@pytest.mark.parametrize("mode", ["sync", "async"])
@pytest.mark.parametrize(
    "failure",
    [
        lambda request: refusal(503),
        lambda request: refusal(429, retry_after="1"),
        lambda request: httpx.ConnectError("gone"),
    ],
)
def test_an_outage_costs_an_attempt_per_call_and_the_budget(mode, failure):
    client, recorder = recording(failure)
    clock = stop_time(client)
    assert outcomes(client, mode, CALLS) == 0
    assert len(recorder.requests) == CALLS + ALLOWED
    assert len(clock.slept) == ALLOWED


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_successes_pay_for_retries_again(mode):
    client, recorder = recording(lambda request: refusal(503))
    stop_time(client)
    outcomes(client, mode, CALLS)
    recorder.replies[:] = [ANSWER]
    recorder.requests.clear()
    assert outcomes(client, mode, 3 * PER_RETRY) == 3 * PER_RETRY
    recorder.replies[:] = [lambda request: refusal(503)]
    recorder.requests.clear()
    outcomes(client, mode, CALLS)
    assert len(recorder.requests) == CALLS + 3


def test_views_of_a_client_share_its_budget_and_other_clients_have_their_own():
    client, recorder = recording(lambda request: refusal(503))
    stop_time(client)
    outcomes(client, "sync", CALLS)
    recorder.requests.clear()
    view = client.with_options({"timeout": 1000})
    assert outcomes(view, "sync", 10) == 0
    assert len(recorder.requests) == 10
    other, recorder = recording(lambda request: refusal(503))
    stop_time(other)
    outcomes(other, "sync", 1)
    assert len(recorder.requests) == 3
