"""A first response with httpx and json."""

import json
import sys

import httpx

client = httpx.Client(base_url=sys.argv[1])
answer = client.post(
    "/v1beta/models/gemini-2.5-flash:generateContent",
    content=json.dumps({"contents": [{"role": "user", "parts": [{"text": "Why is the sky blue?"}]}]}),
    headers={"content-type": "application/json", "x-goog-api-key": "any"},
)
print(json.loads(answer.content)["candidates"][0]["content"]["parts"][0]["text"], flush=True)
with open("/proc/self/status") as status:
    print(status.read())
