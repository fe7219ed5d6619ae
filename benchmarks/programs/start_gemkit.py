"""A first response with gemkit."""

import sys

import gemkit as genai

client = genai.Client(api_key="any", http_options={"base_url": sys.argv[1]})
print(client.models.generate_content(model="gemini-2.5-flash", contents="Why is the sky blue?").text, flush=True)
with open("/proc/self/status") as status:
    print(status.read())
