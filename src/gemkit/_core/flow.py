"""Conveniences written once: a flow says what is to happen next, and a driver, sync or async, does it.

A flow is a generator. It yields a `Step` and is sent what came of it; what went wrong is raised inside it, an
interruption by the user or by the event loop too, so that a flow may still leave things in order.
"""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar, cast

from gemkit._core.raw import AsyncWire, Pull, Send, Wire
from gemkit.errors import InvalidInputError

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Generator

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


@dataclass(frozen=True, slots=True)
class Blocking:
    """Run a function that reads or writes files; where there is an event loop, in a thread beside it."""

    function: Callable[..., Any]
    arguments: tuple[Any, ...] = ()


@dataclass(frozen=True, slots=True)
class Emit:
    """Hand a value to whoever iterates; for flows that `iterate` and `iterate_async` drive."""

    value: Any


Step = Call | Sleep | Invoke | Blocking | Emit | Send | Pull

if TYPE_CHECKING:
    Flow = Generator[Step, Any, T]


def run(caller: Caller, flow: Flow[T]) -> T:
    """Drive a flow from sync code."""
    with closing(flow), Wire(caller) as wire:
        step = _begin(flow)
        while not isinstance(step, _Done):
            step = _turn(caller, wire, flow, step)
        return cast("T", step.value)


async def run_async(caller: Caller, flow: Flow[T]) -> T:
    """Drive a flow from async code."""
    with closing(flow):
        async with AsyncWire(caller) as wire:
            step = _begin(flow)
            while not isinstance(step, _Done):
                step = await _turn_async(caller, wire, flow, step)
            return cast("T", step.value)


def iterate(caller: Caller, flow: Flow[None]) -> Generator[Any, None, None]:
    """Drive a flow from sync code, giving what it emits."""
    with closing(flow), Wire(caller) as wire:
        step = _begin(flow)
        while not isinstance(step, _Done):
            if isinstance(step, Emit):
                yield step.value
                step = _advance(flow, None, failed=False)
            else:
                step = _turn(caller, wire, flow, step)


async def iterate_async(caller: Caller, flow: Flow[None]) -> AsyncGenerator[Any, None]:
    """Drive a flow from async code, giving what it emits."""
    with closing(flow):
        async with AsyncWire(caller) as wire:
            step = _begin(flow)
            while not isinstance(step, _Done):
                if isinstance(step, Emit):
                    yield step.value
                    step = _advance(flow, None, failed=False)
                else:
                    step = await _turn_async(caller, wire, flow, step)


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


def _turn(caller: Caller, wire: Wire, flow: Flow[Any], step: Step) -> Step | _Done:
    try:
        result = _do(caller, wire, step)
    except (Exception, KeyboardInterrupt) as error:  # noqa: BLE001 - the flow decides what becomes of it
        return _advance(flow, error, failed=True)
    return _advance(flow, result, failed=False)


async def _turn_async(caller: Caller, wire: AsyncWire, flow: Flow[Any], step: Step) -> Step | _Done:
    from asyncio import CancelledError  # noqa: PLC0415

    try:
        result = await _do_async(caller, wire, step)
    except (Exception, CancelledError) as error:  # noqa: BLE001 - the flow decides what becomes of it
        return _advance(flow, error, failed=True)
    return _advance(flow, result, failed=False)


def _do(caller: Caller, wire: Wire, step: Step) -> Any:
    match step:
        case Call(operation, params):
            return caller.call(operation, params)
        case Sleep(seconds):
            return caller.sleep(seconds)
        case Invoke(function, arguments):
            return _settled(function(*arguments))
        case Blocking(function, arguments):
            return function(*arguments)
        case Send():
            return wire.send(step)
        case Pull():
            return wire.pull()
        case Emit():
            raise TypeError("a flow that emits values is iterated, not run")


def _settled(result: Any) -> Any:
    if hasattr(result, "__await__"):
        close = getattr(result, "close", None)
        if callable(close):
            close()
        raise InvalidInputError("an async function, file or iterator was given to a sync method; use client.aio")
    return result


async def _do_async(caller: Caller, wire: AsyncWire, step: Step) -> Any:
    match step:
        case Call(operation, params):
            return await caller.acall(operation, params)
        case Sleep(seconds):
            return await caller.sleep_async(seconds)
        case Invoke(function, arguments):
            result = function(*arguments)
            return await result if hasattr(result, "__await__") else result
        case Blocking(function, arguments):
            from asyncio import to_thread  # noqa: PLC0415

            return await to_thread(function, *arguments)
        case Send():
            return await wire.send(step)
        case Pull():
            return await wire.pull()
        case Emit():
            raise TypeError("a flow that emits values is iterated, not run")
