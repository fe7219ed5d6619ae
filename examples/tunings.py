"""Tune a model with a few examples, wait for it and call it."""

from __future__ import annotations

from _client import client

MODEL = "gemini-2.5-flash"
NUMBERS = {"one": "two", "three": "four", "nine": "ten", "twenty-two": "twenty-three"}


def main() -> None:
    """Run everything once."""
    with client() as genai_client:
        job = genai_client.tunings.tune(
            base_model=MODEL,
            training_dataset={
                "examples": [{"text_input": number, "output": next_} for number, next_ in NUMBERS.items()]
            },
            config={"tuned_model_display_name": "The next number", "epoch_count": 5},
        )
        print(f"started {job.name}")
        job = genai_client.tunings.wait(
            job, initial_interval=0.1, on_progress=lambda job: print(f"{job.name}: {job.state}")
        )
        model = job.tuned_model.endpoint if job.tuned_model else None
        answer = genai_client.models.generate_content(model=model or "", contents="eleven")
        print(f"{model} answers {answer.text!r}")


if __name__ == "__main__":
    main()
