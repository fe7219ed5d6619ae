"""Run many requests in one job, and read the responses in their order."""

from __future__ import annotations

from _client import client

import gemkit as genai
from gemkit import batches

MODEL = "gemini-2.5-flash"
QUESTIONS = {"sky": "Why is the sky blue?", "sea": "Why is the sea salty?", "grass": "Why is grass green?"}


def main() -> None:
    """Run everything once."""
    requests = [
        genai.types.InlinedRequest(
            contents=question,
            config=genai.types.GenerateContentConfig(system_instruction="One sentence.", temperature=0.2),
            metadata={"key": key},
        )
        for key, question in QUESTIONS.items()
    ]
    with client() as genai_client:
        job = genai_client.batches.create(model=MODEL, src=requests, config={"display_name": "Questions of a child"})
        job = genai_client.batches.wait(
            job, initial_interval=0.1, on_progress=lambda job: print(f"{job.name}: {job.state}")
        )
        for result in genai_client.batches.results(job, requests=requests):
            told = result.response.text if result.response else f"failed: {result.error}"
            print(f"{result.key}: {told}")
        genai_client.batches.delete(name=job.name or "")

    print("as lines of a file:")
    print(batches.to_jsonl(requests), end="")


if __name__ == "__main__":
    main()
