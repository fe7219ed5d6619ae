"""Measurements of a contender's own process."""

from __future__ import annotations

import ctypes
import gc
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

MIB = 1024 * 1024
_TRIM_THRESHOLD = -1
_MMAP_THRESHOLD = -3


class NotAvailable(Exception):  # noqa: N818 - a finding, not a failure
    """A contender cannot do what a case asks for; the message says what is missing."""


class Run:
    """One measurement of one contender.

    Args:
        url: Where the server listens.
        scale: Share of the usual repetitions, for short trials.
    """

    def __init__(self, url: str, scale: float) -> None:
        self.url = url
        self.scale = scale

    def times(self, usual: int) -> int:
        """Return the number of repetitions for a usual number of `usual`."""
        return max(2, round(usual * self.scale))

    def cpu_ms(self, work: Callable[[], object], usual: int) -> float:
        """Return the CPU milliseconds of this process for one `work`, all its threads counted, after a warm-up."""
        times = self.times(usual)
        for _ in range(max(2, times // 5)):
            work()
        gc.collect()
        started = time.process_time()
        for _ in range(times):
            work()
        return (time.process_time() - started) * 1000 / times

    async def cpu_ms_async(self, work: Callable[[int], Awaitable[object]], usual: int) -> float:
        """Return the same for work that receives its number of calls."""
        times = self.times(usual)
        await work(max(2, times // 5))
        gc.collect()
        started = time.process_time()
        await work(times)
        return (time.process_time() - started) * 1000 / times


def keep_memory() -> None:
    """Have glibc's allocator keep what is freed, as MALLOC_TRIM_THRESHOLD_ and MALLOC_MMAP_THRESHOLD_ do."""
    library = ctypes.CDLL(None)
    for option in (_TRIM_THRESHOLD, _MMAP_THRESHOLD):
        if not library.mallopt(option, 256 * MIB):
            raise NotAvailable("mallopt refused")


def _memory(name: str) -> float:
    with open("/proc/self/status", encoding="ascii") as status:
        for line in status:
            if line.startswith(name):
                return int(line.split()[1]) / 1024
    raise NotAvailable(f"/proc/self/status has no {name}")


def peak_rss() -> float:
    """Return the peak memory of this process, in MiB."""
    return _memory("VmHWM:")


def rss() -> float:
    """Return the current memory of this process, in MiB."""
    return _memory("VmRSS:")
