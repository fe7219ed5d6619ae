"""The function calls of one turn in sync code: one after the other, or in threads where a function asks for one."""

from __future__ import annotations

import contextvars
import threading
import time
from typing import TYPE_CHECKING, cast

from gemkit._features.tools.functions import failed_part, result_part, unknown_part
from gemkit.errors import FunctionInvocationError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from concurrent.futures import Future

    from gemkit._features.tools.functions import FunctionTool
    from gemkit._generated.types.content import FunctionCall, Part


class _Answers:
    """The responses to the calls of a turn; of two to one call, the first counts."""

    def __init__(self, count: int, finished: Callable[[int, Part], None] | None) -> None:
        self.parts: list[Part | None] = [None] * count
        self._finished = finished
        self._lock = threading.Lock()

    def put(self, index: int, part: Part) -> None:
        with self._lock:
            if self.parts[index] is None:
                self.parts[index] = part
                if self._finished is not None:
                    self._finished(index, part)


def run_in_order(
    functions: Mapping[str, FunctionTool],
    calls: Sequence[FunctionCall],
    finished: Callable[[int, Part], None] | None = None,
) -> list[Part]:
    """Run the calls of a turn; their responses come in the same order.

    Args:
        functions: The functions by name.
        calls: The calls.
        finished: Told of each response and its call's position at once, perhaps in another thread, one at a time.
    """
    answers = _Answers(len(calls), finished)
    threaded = [
        (index, call, tool)
        for index, call in enumerate(calls)
        if (tool := functions.get(call.name or "")) is not None and tool.in_thread
    ]
    running = _start(functions, threaded, answers) if threaded else []
    alone = {index for index, _, _ in threaded}
    for index, call in enumerate(calls):
        if index not in alone:
            answers.put(index, _run(functions, call))
    for (index, call, tool), (future, ends) in zip(threaded, running, strict=True):
        try:
            future.result(None if ends is None else max(0, ends - time.monotonic()))
        except TimeoutError:
            late = FunctionInvocationError(f"{tool.name} timed out after {tool.timeout:g} s")
            answers.put(index, failed_part(tool, call, late))
    return cast("list[Part]", answers.parts)


def _start(
    functions: Mapping[str, FunctionTool], threaded: Sequence[tuple[int, FunctionCall, FunctionTool]], answers: _Answers
) -> list[tuple[Future[None], float | None]]:
    """Start calls, each in a thread and with the context variables of the caller; return when each must have ended."""
    from concurrent.futures import ThreadPoolExecutor

    def run(index: int, call: FunctionCall) -> None:
        answers.put(index, _run(functions, call))

    pool = ThreadPoolExecutor(len(threaded), thread_name_prefix="gemkit-tool")
    try:
        return [
            (
                pool.submit(contextvars.copy_context().run, run, index, call),
                None if tool.timeout is None else time.monotonic() + tool.timeout,
            )
            for index, call, tool in threaded
        ]
    finally:
        pool.shutdown(wait=False)


def _run(functions: Mapping[str, FunctionTool], call: FunctionCall) -> Part:
    tool = functions.get(call.name or "")
    if tool is None:
        return unknown_part(call, functions)
    try:
        return result_part(call, tool.call(call.args))
    except Exception as error:  # noqa: BLE001 - the model is told of it
        return failed_part(tool, call, error)
