"""Store a long prompt once and ask about it several times."""

from __future__ import annotations

from _client import client

MODEL = "gemini-2.5-flash"


def main() -> None:
    """Run everything once."""
    with client() as genai_client:
        cache = genai_client.caches.create(
            model=MODEL,
            config={
                "display_name": "The house rules",
                "system_instruction": "You answer questions on the rules of this house, briefly.",
                "contents": "No shoes indoors. Quiet after ten. The bins go out on Thursday. " * 200,
                "ttl": "600s",
            },
        )
        size = cache.usage_metadata.total_token_count if cache.usage_metadata else None
        print(f"cached {cache.name}: {size} tokens, until {cache.expire_time}")
        for question in ("When do the bins go out?", "May I sing at midnight?"):
            answer = genai_client.models.generate_content(
                model=MODEL, contents=question, config={"cached_content": cache.name}
            )
            read = answer.usage_metadata.cached_content_token_count if answer.usage_metadata else None
            print(f"{question} {answer.text!r} ({read} tokens came from the cache)")
        longer = genai_client.caches.update(name=cache.name or "", config={"ttl": "3600s"})
        print(f"kept until {longer.expire_time}")
        genai_client.caches.delete(name=cache.name or "")


if __name__ == "__main__":
    main()
