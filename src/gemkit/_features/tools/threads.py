"""The function calls of one turn in sync code: one after the other, or in threads where a function asks for one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit._features.tools.functions import failed_part, result_part, unknown_part
from gemkit.errors import FunctionInvocationError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from concurrent.futures import Future

    from gemkit._features.tools.functions import FunctionTool
    from gemkit._generated.types.content import FunctionCall, Part


def run_in_order(functions: Mapping[str, FunctionTool], calls: Sequence[FunctionCall]) -> list[Part]:
    """Run the calls of a turn; their responses come in the same order."""
    threaded = [call for call in calls if (tool := functions.get(call.name or "")) is not None and tool.in_thread]
    if not threaded:
        return [_run(functions, call) for call in calls]
    from concurrent.futures import ThreadPoolExecutor

    pool = ThreadPoolExecutor(len(threaded), thread_name_prefix="gemkit-tool")
    try:
        running = {id(call): pool.submit(_run, functions, call) for call in threaded}
        return [
            _wait(functions, call, running[id(call)]) if id(call) in running else _run(functions, call)
            for call in calls
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


def _wait(functions: Mapping[str, FunctionTool], call: FunctionCall, running: Future[Part]) -> Part:
    tool = functions[call.name or ""]
    try:
        return running.result(tool.timeout)
    except TimeoutError:
        late = FunctionInvocationError(f"{tool.name} timed out after {tool.timeout:g} s")
        return failed_part(tool, call, late)
