"""The small pools a transport is made of: who is on them, and when they are given up."""

import threading
from concurrent.futures import ThreadPoolExecutor

from gemkit._core.lanes import WIDTH, Lanes
from tests.doubles import PATIENCE


class Connection:
    def __init__(self, idle):
        self.idle = idle

    def is_idle(self):
        return self.idle

    def is_closed(self):
        return False


class Pool:
    def __init__(self):
        self.connections = []


def test_lanes_are_filled_one_after_the_other():
    lanes = Lanes(Pool)
    taken = [lanes.take() for _ in range(WIDTH + 1)]
    assert len(set(taken[:WIDTH])) == 1
    assert taken[WIDTH] is not taken[0]
    assert lanes.give(taken[3]) is None
    assert lanes.take() is taken[0]


def test_a_pool_that_lost_a_connection_gets_no_more_requests_and_is_closed_when_empty():
    lanes = Lanes(Pool)
    first, second = lanes.take(), lanes.take()
    assert first is second
    first.pool.connections += [Connection(idle=False), Connection(idle=False)]
    assert lanes.give(first, interrupted=True) is None
    assert lanes.take() is not first
    assert lanes.give(second) is first.pool
    assert lanes.empty() == []  # the new lane is in use


def test_a_loss_that_others_hide_is_found_later():
    lanes = Lanes(Pool)
    lane = lanes.take()
    lanes.take(), lanes.take()
    lane.pool.connections += [Connection(idle=False), Connection(idle=False)]
    assert lanes.give(lane, interrupted=True) is None
    assert not lane.left
    assert lanes.give(lane) is None
    assert lane.left
    assert lanes.give(lane) is lane.pool


def test_an_interruption_without_a_loss_costs_nothing():
    lanes = Lanes(Pool)
    lane = lanes.take()
    lane.pool.connections.append(Connection(idle=True))
    assert lanes.give(lane, interrupted=True) is None
    assert lanes.take() is lane


def test_emptied_lanes_are_given_out_once():
    lanes = Lanes(Pool)
    busy = [lanes.take() for _ in range(WIDTH + 1)]
    idle = busy.pop()
    lanes.give(idle)
    assert lanes.empty() == [idle.pool]
    assert lanes.empty() == []
    assert [lanes.give(lane) for lane in busy] == [None] * (WIDTH - 1) + [busy[0].pool]
    taken = lanes.take()
    assert taken is not busy[0]
    assert lanes.abandon() == [taken.pool]
    assert lanes.give(taken) is None


def test_many_threads():
    lanes = Lanes(Pool)
    most = 0
    gate = threading.Barrier(16)

    def work():
        nonlocal most
        gate.wait(PATIENCE)
        for _ in range(500):
            lane = lanes.take()
            most = max(most, lane.busy)
            lanes.give(lane)

    with ThreadPoolExecutor(16) as pool:
        for future in [pool.submit(work) for _ in range(16)]:
            future.result(PATIENCE)
    assert 1 <= most <= WIDTH
    assert [lane.busy for lane in lanes._lanes] == [0] * len(lanes._lanes)
    assert len(lanes.empty()) <= 2
