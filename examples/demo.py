"""Real requests on both backends, over a socket, against the emulator: no key and no network needed."""

from __future__ import annotations

import asyncio
import time

from google.oauth2.credentials import Credentials

import gemkit as genai

MODEL = "gemini-2.5-flash"


def clients(url: str) -> dict[str, genai.Client]:
    """Return one client per backend; for the services only `http_options` would be omitted."""
    options: genai.types.HttpOptionsDict = {"base_url": url}
    return {
        "Gemini Developer API": genai.Client(api_key="any", http_options=options),
        "Vertex AI": genai.Client(
            vertexai=True,
            project="demo",
            location="us-central1",
            credentials=Credentials(token="any"),  # type: ignore[no-untyped-call]
            http_options=options,
        ),
    }


def show(name: str, client: genai.Client) -> None:
    """Run the same calls on any backend."""
    print(f"\n{name}")
    answer = client.models.generate_content(model=MODEL, contents="Why is the sky blue?")
    usage = answer.usage_metadata
    print(f"  answer      {answer.text!r} ({usage.total_token_count if usage else 0} tokens)")

    started = time.perf_counter()
    with client.models.generate_content_stream(model=MODEL, contents="Count from one to three, slowly.") as stream:
        for chunk in stream:
            print(f"  stream      {(time.perf_counter() - started) * 1000:6.1f} ms  {chunk.text!r}")

    embedded = client.models.embed_content(
        model="gemini-embedding-001", contents=["first text", "second text"], config={"output_dimensionality": 256}
    )
    sizes = [len(each.values or []) for each in embedded.embeddings or []]
    print(f"  embeddings  {len(sizes)} of {sizes[0]} numbers")
    print(f"  tokens      {client.models.count_tokens(model=MODEL, contents='How long is this?').total_tokens}")
    print(f"  models      {', '.join(str(model.name) for model in client.models.list()[:2])}, ...")


async def show_async(name: str, client: genai.Client) -> None:
    """Run several calls concurrently."""
    prompts = ["one", "two", "three"]
    answers = await asyncio.gather(*(client.aio.models.generate_content(model=MODEL, contents=p) for p in prompts))
    print(f"  {name}: {[answer.text for answer in answers]}")
    await client.aio.aclose()


def main() -> None:
    """Run everything once."""
    # A pause before every chunk of a stream makes the chunks visible.
    pause = genai.emulator.Fault(kind="slow", seconds=0.05, times=None, match="stream")
    with genai.emulator.serve(faults=[pause]) as url:
        print(f"emulator on {url}")
        both = clients(url)
        for name, client in both.items():
            with client:
                show(name, client)
        print("\nAsync, three at a time")
        for name, client in both.items():
            asyncio.run(show_async(name, client))


if __name__ == "__main__":
    main()
