"""Registry of transforms, which the overlay refers to as `capability:function`.

`capability:function` is a function in `_features/<capability>/transforms.py`; a module is imported on first use of one
of its functions. There are four kinds, each with its own signature:

- `via`: `(value, context) -> value`, for an argument or a config field; `Fields` if one value sets several fields.
- `finish`: `(body, query, url, context) -> None`, changes an encoded request.
- `receive`: `(value) -> value`, changes a received JSON object before it is validated.
- `answer`: `(response, params) -> None`, runs on a validated response.
"""

from importlib import import_module
from typing import Any


class Transforms(dict[str, Any]):
    """Functions by `capability:function`."""

    def __missing__(self, name: str) -> Any:
        capability, _, function = name.partition(":")
        self[name] = found = getattr(import_module(f"gemkit._features.{capability}.transforms"), function)
        return found


TRANSFORMS = Transforms()
