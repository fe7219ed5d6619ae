"""Hooks: observe all requests, responses, retries and errors of a client, and add headers to requests.

class Counter(gemkit.hooks.Hooks):
    def after_response(self, exchange):
        print(exchange.operation, exchange.status, exchange.seconds)

client.hooks.add(Counter())
"""

from gemkit._http.hooks import Exchange, HookList, Hooks

__all__ = ["Exchange", "HookList", "Hooks"]
