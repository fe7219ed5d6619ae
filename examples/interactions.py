"""Continue a stored conversation, stream a response, and run a research agent in the background."""

from __future__ import annotations

from _client import client


def main() -> None:
    """Run everything once."""
    with client() as genai_client:
        first = genai_client.interactions.create(model="gemini-2.5-flash", input="My name is Ada.")
        second = genai_client.interactions.create(
            model="gemini-2.5-flash", input="What is my name?", previous_interaction_id=first.id
        )
        print(f"remembered: {second.output_text}")

        with genai_client.interactions.create(model="gemini-2.5-flash", input="Tell me a story", stream=True) as stream:
            for event in stream:
                print(f"an event of {event.event_type!r}")
            print(stream.final().output_text)

        research = genai_client.interactions.create(
            agent="deep-research-pro-preview-12-2025", input="The history of bridges", background=True
        )
        done = genai_client.interactions.wait(research, timeout=3600)
        print(f"research is {done.status}")


if __name__ == "__main__":
    main()
