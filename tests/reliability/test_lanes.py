"""The pools of one connection that a transport is made of: who has them, and when they are given up."""

import threading
from concurrent.futures import ThreadPoolExecutor

from gemkit._core.lanes import MOST_IDLE, Lanes
from tests.doubles import PATIENCE


class Pool:
    """Stands for a pool of one connection."""


def test_the_pool_that_was_used_last_is_used_next():
    lanes = Lanes(Pool)
    first, second = lanes.take(), lanes.take()
    assert first is not second
    assert lanes.give(first, sound=True) is None
    assert lanes.give(second, sound=True) is None
    assert [lanes.take(), lanes.take()] == [second, first]


def test_a_pool_whose_request_was_interrupted_is_closed():
    lanes = Lanes(Pool)
    pool = lanes.take()
    assert lanes.give(pool, sound=False) is pool
    assert lanes.take() is not pool


def test_no_more_are_kept_than_are_worth_it():
    lanes = Lanes(Pool)
    taken = [lanes.take() for _ in range(MOST_IDLE + 2)]
    assert [lanes.give(pool, sound=True) for pool in taken] == [None] * MOST_IDLE + taken[MOST_IDLE:]
    assert len(lanes.empty()) == MOST_IDLE


def test_emptied_lanes_are_given_out_once():
    lanes = Lanes(Pool)
    busy, idle = lanes.take(), lanes.take()
    lanes.give(idle, sound=True)
    assert lanes.empty() == [idle]
    assert lanes.empty() == []
    assert lanes.take() is not busy
    assert lanes.give(busy, sound=True) is busy


def test_abandoned_lanes_are_given_out_whatever_is_on_them():
    lanes = Lanes(Pool)
    busy, idle = lanes.take(), lanes.take()
    lanes.give(idle, sound=True)
    assert lanes.abandon() == [idle, busy]
    assert lanes.give(busy, sound=True) is busy


def test_many_threads():
    lanes = Lanes(Pool)
    gate = threading.Barrier(16)

    def work():
        gate.wait(PATIENCE)
        for _ in range(500):
            assert lanes.give(lanes.take(), sound=True) is None

    with ThreadPoolExecutor(16) as pool:
        for future in [pool.submit(work) for _ in range(16)]:
            future.result(PATIENCE)
    assert not lanes._busy
    assert 1 <= len(lanes.empty()) <= 16
