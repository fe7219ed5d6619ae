"""Conveniences written once: a flow says what is to happen next, and a driver, sync or async, does it.

A flow is a generator. It yields a `Step` and is sent what came of it; what went wrong is raised inside it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar, cast

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from gemkit._core.caller import Caller
    from gemkit._core.operation import Operation

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Call:
    """Run a unary operation; gives its answer."""

    operation: Operation[Any]
    params: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Sleep:
    """Wait so many seconds."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Invoke:
    """Run a function of the user's; a coroutine it gives is awaited, where there is an event loop."""

    function: Callable[..., Any]
    arguments: tuple[Any, ...] = ()


Step = Call | Sleep | Invoke

if TYPE_CHECKING:
    Flow = Generator[Step, Any, T]


def run(caller: Caller, flow: Flow[T]) -> T:
    """Drive a flow from sync code."""
    step = _begin(flow)
    while isinstance(step, Call | Sleep | Invoke):
        try:
            result = _do(caller, step)
        except Exception as error:  # noqa: BLE001 - the flow decides what becomes of it
            step = _advance(flow, error, failed=True)
        else:
            step = _advance(flow, result, failed=False)
    return cast("T", step.value)


async def run_async(caller: Caller, flow: Flow[T]) -> T:
    """Drive a flow from async code."""
    step = _begin(flow)
    while isinstance(step, Call | Sleep | Invoke):
        try:
            result = await _do_async(caller, step)
        except Exception as error:  # noqa: BLE001 - the flow decides what becomes of it
            step = _advance(flow, error, failed=True)
        else:
            step = _advance(flow, result, failed=False)
    return cast("T", step.value)


@dataclass(frozen=True, slots=True)
class _Done:
    value: Any


def _begin(flow: Flow[Any]) -> Step | _Done:
    return _advance(flow, None, failed=False)


def _advance(flow: Flow[Any], result: Any, *, failed: bool) -> Step | _Done:
    try:
        return flow.throw(result) if failed else flow.send(result)
    except StopIteration as stop:
        return _Done(stop.value)


def _do(caller: Caller, step: Step) -> Any:
    match step:
        case Call(operation, params):
            return caller.call(operation, params)
        case Sleep(seconds):
            return caller.sleep(seconds)
        case Invoke(function, arguments):
            return function(*arguments)


async def _do_async(caller: Caller, step: Step) -> Any:
    match step:
        case Call(operation, params):
            return await caller.acall(operation, params)
        case Sleep(seconds):
            return await caller.sleep_async(seconds)
        case Invoke(function, arguments):
            result = function(*arguments)
            return await result if hasattr(result, "__await__") else result
