"""Generate a video and save it; on Vertex AI, which has the models for this."""

from __future__ import annotations

import tempfile
from pathlib import Path

from _vertex import vertex_client


def main() -> None:
    """Run everything once."""
    with vertex_client() as client, tempfile.TemporaryDirectory() as folder:
        operation = client.models.generate_videos(
            model="veo-3.0-generate-001",
            prompt="A cat walks over a piano",
            config={"number_of_videos": 1, "duration_seconds": 8, "aspect_ratio": "16:9"},
        )
        operation = client.operations.wait(
            operation, initial_interval=0.1, on_progress=lambda seen: print(f"done: {bool(seen.done)}")
        )
        answer = operation.response
        for number, each in enumerate((answer and answer.generated_videos) or []):
            if each.video is None:
                continue
            path = Path(folder) / f"cat-{number}.mp4"
            each.video.save(str(path))
            print(f"{path.name}: {path.stat().st_size} bytes of {each.video.mime_type}")
        if answer and answer.rai_media_filtered_count:
            print(f"filtered out: {answer.rai_media_filtered_reasons}")


if __name__ == "__main__":
    main()
