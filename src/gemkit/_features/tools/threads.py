"""Run the function calls of one turn in sync code: sequentially, or in threads with `in_thread`."""

from __future__ import annotations

import contextvars
import threading
import time
from collections.abc import Coroutine
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any, TypeVar, cast

from gemkit._features.tools.functions import failed_part, result_part, unknown_part
from gemkit.errors import FunctionInvocationError, UnsupportedFunctionError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from gemkit._features.tools.functions import FunctionTool
    from gemkit._generated.types.content import FunctionCall, Part


T = TypeVar("T")


class _Answers:
    """The responses to the calls of a turn; a second response to a call is ignored."""

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
    """Run the function calls of a turn, and return their responses in the same order.

    Args:
        functions: The functions by name.
        calls: The calls.
        finished: Callback that receives the index of a call and its response, as soon as it is finished; possibly in
            another thread, but never concurrently.
    """
    answers = _Answers(len(calls), finished)
    threaded = [
        (index, call, tool)
        for index, call in enumerate(calls)
        if (tool := functions.get(call.name or "")) is not None and tool.in_thread
    ]
    started = time.monotonic()
    running = {index: in_thread(_put, answers, index, functions, call) for index, call, _ in threaded}
    for index, call in enumerate(calls):
        if index not in running:
            _put(answers, index, functions, call)
    for index, call, tool in threaded:
        try:
            left = None if tool.timeout is None else max(0, started + tool.timeout - time.monotonic())
            running[index].result(left)
        except TimeoutError:
            late = FunctionInvocationError(f"{tool.name} timed out after {tool.timeout:g} s")
            answers.put(index, failed_part(tool, call, late))
    return cast("list[Part]", answers.parts)


def in_thread(function: Callable[..., T], *arguments: Any) -> Future[T]:
    """Call a function in a thread of its own, with the context variables of the caller.

    A pool may have too few threads for all calls of a turn, and would delay the exit of the program until every
    function has returned.
    """
    future: Future[T] = Future()
    context = contextvars.copy_context()

    def work() -> None:
        future.set_running_or_notify_cancel()
        try:
            future.set_result(context.run(function, *arguments))
        except (StopIteration, GeneratorExit) as error:  # a future of asyncio cannot hold these
            failure = FunctionInvocationError(str(error) or type(error).__name__)
            failure.__cause__ = error
            future.set_exception(failure)
        except BaseException as error:  # noqa: BLE001 - raised by `Future.result`
            future.set_exception(error)

    threading.Thread(target=work, name="gemkit-tool", daemon=True).start()
    return future


def _put(answers: _Answers, index: int, functions: Mapping[str, FunctionTool], call: FunctionCall) -> None:
    answers.put(index, _run(functions, call))


def _run(functions: Mapping[str, FunctionTool], call: FunctionCall) -> Part:
    tool = functions.get(call.name or "")
    if tool is None:
        return unknown_part(call, functions)
    try:
        result = tool.call(call.args)
        if not isinstance(result, Coroutine):
            return result_part(call, result)
    except Exception as error:  # noqa: BLE001 - the error is sent to the model
        return failed_part(tool, call, error)
    result.close()
    raise UnsupportedFunctionError(f"{tool.name} returned a coroutine, which a sync call cannot run; use client.aio")
