"""Background function calls of a live session."""

from __future__ import annotations

import asyncio
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any

from gemkit._features.tools._async.calling import run_calls
from gemkit.errors import LiveClosedError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from gemkit._features.tools.functions import FunctionTool
    from gemkit._generated.types.content import FunctionCall, FunctionResponse
    from gemkit._generated.types.live import LiveServerMessage

_calling: ContextVar[asyncio.Task[Any] | None] = ContextVar("calling", default=None)


class RunningFunctions:
    """Function calls of one session: each one is a task, and its result is sent when it is finished.

    Attributes:
        functions: The functions, by name.
    """

    def __init__(
        self, send: Callable[[FunctionResponse], Awaitable[None]], failed: Callable[[Exception], None]
    ) -> None:
        """Send results with `send`; call `failed` with an exception that prevents it."""
        self.functions: Mapping[str, FunctionTool] = {}
        self._send = send
        self._failed = failed
        self._tasks: dict[asyncio.Task[None], str | None] = {}

    def follow(self, message: LiveServerMessage) -> None:
        """Start and cancel the function calls of a message. The user must respond to calls of other functions."""
        if message.tool_call is not None:
            for call in message.tool_call.function_calls or ():
                if call.name in self.functions:
                    task = asyncio.create_task(self._run(call), name=f"gemkit-live {call.name}")
                    self._tasks[task] = call.id
                    task.add_done_callback(self._ended)
        if message.tool_call_cancellation is not None:
            ids = message.tool_call_cancellation.ids or ()
            for task, each in self._tasks.items():
                if each in ids:
                    task.cancel()

    def cancel(self) -> list[asyncio.Task[None]]:
        """Cancel all running calls except the current task; return the cancelled tasks."""
        tasks = [task for task in self._tasks if task is not _calling.get()]
        for task in tasks:
            task.cancel()
        return tasks

    def _ended(self, task: asyncio.Task[None]) -> None:
        del self._tasks[task]
        if not task.cancelled():
            task.exception()  # such as SystemExit, already raised by the event loop

    async def _run(self, call: FunctionCall) -> None:
        functions = self.functions
        _calling.set(asyncio.current_task())  # a function runs in a task of its own, with the same context
        try:
            (part,) = await run_calls(functions, [call])
            response = part.function_response
            assert response is not None
            scheduling = getattr(functions[call.name or ""], "scheduling", None)
            if scheduling is not None and response.scheduling is None:
                response.scheduling = scheduling
            await self._send(response)
        except LiveClosedError:
            pass  # raised for the reader
        except Exception as error:  # noqa: BLE001 - a hook failed or a result cannot be sent: raised for the reader
            self._failed(error)
