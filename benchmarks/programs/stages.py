"""The imports of gemkit: modules and CPU milliseconds up to each step of a first call."""

import sys
import time

_started = time.process_time()
_before = set(sys.modules)
_stages: list[dict[str, object]] = []


def stage(name: str) -> None:
    """Record the modules loaded since the last stage."""
    global _started, _before  # noqa: PLW0603
    spent = time.process_time() - _started
    new = set(sys.modules) - _before
    foreign = sorted({module.split(".")[0] for module in new} - sys.stdlib_module_names)
    _stages.append(
        {"stage": name, "ms": spent * 1000, "modules": len(new), "packages": [p for p in foreign if p[0] != "_"]}
    )
    _before = set(sys.modules)
    _started = time.process_time()


import gemkit as genai  # noqa: E402

stage("import gemkit")
client = genai.Client(api_key="any")
stage("Client(...)")
client = genai.Client(api_key="any", http_options={"base_url": sys.argv[1]})
stage("Client(..., http_options=...)")
client.models.generate_content(model="gemini-2.5-flash", contents="Hello")
stage("first call")
client.models.generate_content(model="gemini-2.5-flash", contents="Hello")
stage("second call")

import json  # noqa: E402

print(json.dumps(_stages))
