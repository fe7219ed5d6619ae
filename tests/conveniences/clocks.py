"""A clock that moves only when somebody sleeps, and one way to call sync and async clients."""

import asyncio
import inspect


class FakeClock:
    """Seconds that pass only in sleeps; `naps` are those."""

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
        """Make a client live by this clock."""
        state = client._state
        state.clock, state.sleep, state.sleep_async = self, self.sleep, self.sleep_async
        return self


class Flavour:
    """Runs what a test does with a client: `sync` on the client itself, `async` on its `aio`."""

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
