"""A clock that advances only in sleeps, and a common interface to sync and async clients."""

import asyncio
import inspect


class FakeClock:
    """A clock that advances only in sleeps; `naps` records them."""

    def __init__(self):
        self.now = 1000.0
        self.naps = []

    def __call__(self):
        return self.now

    def sleep(self, seconds):
        self.naps.append(seconds)
        self.now += seconds

    async def sleep_async(self, seconds):
        self.sleep(seconds)

    def rule(self, client):
        """Set this clock in a client."""
        state = client._state
        state.clock, state.sleep, state.sleep_async = self, self.sleep, self.sleep_async
        return self


class Flavour:
    """Runs the calls of a test: `sync` on the client itself, `async` on its `aio`."""

    def __init__(self, name):
        self.name = name

    def __call__(self, client, method, /, *args, **kwargs):
        """Call `files.upload` and the like; returns the answer, items of a pager as a list."""
        if self.name == "sync":
            result = _find(client, method)(*args, **kwargs)
            return list(result) if hasattr(result, "next_page") else result
        return asyncio.run(self._async(client, method, args, kwargs))

    async def _async(self, client, method, args, kwargs):
        try:
            result = _find(client.aio, method)(*args, **kwargs)
            if inspect.isawaitable(result):
                result = await result
            return [item async for item in result] if hasattr(result, "next_page") else result
        finally:
            await client.aio.aclose()


def _find(client, method):
    for name in method.split("."):
        client = getattr(client, name)
    return client
