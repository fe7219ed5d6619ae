"""The synchronous half is rendered from the asynchronous sources by name, directive and docstring."""

from pathlib import Path

import pytest

from codegen import render_sync
from codegen.failure import BuildError


def rendered(source: str) -> str:
    return render_sync.render(source).partition("\n")[2]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("await self.aclose()\n", "self.close()\n"),
        ("async with aclosing(x) as y:\n    pass\n", "with closing(x) as y:\n    pass\n"),
        ("async for z in y:\n    yield z\n", "for z in y:\n    yield z\n"),
        ("class AsyncFoo(AsyncBase[int]): ...\n", "class Foo(Base[int]): ...\n"),
        ("class _AsyncFoo: ...\n", "class _Foo: ...\n"),
        ("return await anext(gen, b'')\n", "return next(gen, b'')\n"),
        ("x: Callable[[int], Awaitable[dict[str, int]] | None]\n", "x: Callable[[int], dict[str, int] | None]\n"),
        ("x: Callable[[A], object | Awaitable[object]]\n", "x: Callable[[A], object]\n"),
        (
            "x: Callable[[A], list[B] | str | Awaitable[list[B] | str]] | None\n",
            "x: Callable[[A], list[B] | str] | None\n",
        ),
        ("async def discover_async(self) -> None: ...\n", "def discover(self) -> None: ...\n"),
        ("from gemkit._http._async.send import AsyncSender\n", "from gemkit._http._sync.send import Sender\n"),
        ('__all__ = ["AsyncFiles"]\n', '__all__ = ["Files"]\n'),
        ('"""Iterate with ``async for``."""\n', '"""Iterate with ``for``."""\n'),
        ("import asyncio  # sync: import time\n", "import time\n"),
        ("a = 1\nb = 2  # sync: drop\nc = 3\n", "a = 1\nc = 3\n"),
        ("a = 1\n# sync: drop until end\nb = 2\nc = 3\n# sync: end\nd = 4\n", "a = 1\nd = 4\n"),
        ("asynchronous = awaited = Asynchronous = 1\n", "asynchronous = awaited = Asynchronous = 1\n"),
        ("x[await y[0]]\n", "x[y[0]]\n"),
    ],
)
def test_what_each_construct_becomes(source: str, expected: str) -> None:
    assert rendered(source) == expected


@pytest.mark.parametrize(
    "source",
    ["# sync: drop until end\na = 1\n", "a = 1\n# sync: end\n", "def f(:\n"],
)
def test_a_source_that_does_not_fit_is_named_with_its_place(source: str) -> None:
    with pytest.raises(BuildError, match=r"_async/source\.py"):
        render_sync.render(source)


def test_check_tells_of_a_twin_that_was_edited_is_missing_or_has_no_source(tmp_path: Path) -> None:
    source = tmp_path / "src" / "gemkit" / "room" / "_async"
    source.mkdir(parents=True)
    (source / "one.py").write_text("async def f() -> None: ...\n")
    (source / "two.py").write_text("async def g() -> None: ...\n")
    assert render_sync.write(tmp_path) == 2
    assert render_sync.check(tmp_path) == []

    twin = source.with_name("_sync")
    (twin / "one.py").write_text("def f() -> int: ...\n")
    (twin / "two.py").unlink()
    (twin / "three.py").write_text("")
    problems = render_sync.check(tmp_path)
    assert [problem.partition(": ")[0] for problem in problems] == [
        f"src/gemkit/room/_sync/{name}.py" for name in ("one", "three", "two")
    ]
    render_sync.write(tmp_path)
    assert render_sync.check(tmp_path) == []
