"""Progress of transfers."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import contextmanager
from importlib import import_module
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from gemkit.errors import ConfigurationError, InvalidInputError

if TYPE_CHECKING:
    from collections.abc import Generator

ProgressCallback: TypeAlias = Callable[[int, int | None], object] | Literal["bar"] | None
AsyncProgressCallback: TypeAlias = Callable[[int, int | None], object | Awaitable[object]] | Literal["bar"] | None


@contextmanager
def progress_callback(
    callback: object, label: str | None
) -> Generator[Callable[[int, int | None], Any] | None, None, None]:
    """Return the callback for transferred and total bytes; None if there is none.

    Args:
        callback: The user's callback, `"bar"` for a progress bar on standard error, or None.
        label: Label of the progress bar.

    Raises:
        ConfigurationError: A bar is requested and tqdm is not installed.
        InvalidInputError: `callback` is none of these.
    """
    if callback is None or callable(callback):
        yield callback
    elif callback == "bar":
        try:
            tqdm = import_module("tqdm").tqdm
        except ImportError as error:
            raise ConfigurationError(
                'on_progress="bar" needs tqdm; install it with: pip install "gemkit[progress]"'
            ) from error
        with tqdm(desc=label, unit="B", unit_scale=True, unit_divisor=1024) as bar:

            def update(done: int, total: int | None) -> None:
                bar.total = total
                bar.update(done - bar.n)

            yield update
    else:
        raise InvalidInputError(f'must be a function, "bar" or None, not {callback!r}', path="on_progress")
