"""Generate an image, upscale it and edit it; on Vertex AI, which has the models for this."""

from __future__ import annotations

import tempfile
from pathlib import Path

from _vertex import vertex_client

import gemkit as genai


def main() -> None:
    """Run everything once."""
    with vertex_client() as client, tempfile.TemporaryDirectory() as folder:
        made = client.models.generate_images(
            model="imagen-4.0-generate-001",
            prompt="A cat on a red sofa",
            config={"number_of_images": 2, "include_rai_reason": True},
        )
        for number, each in enumerate(made.generated_images or []):
            if each.image is None or not each.image.image_bytes:
                print(f"picture {number} was filtered out: {each.rai_filtered_reason}")
                continue
            path = Path(folder) / f"cat-{number}.png"
            each.image.save(str(path))
            print(f"{path.name}: {path.stat().st_size} bytes")

        cat = genai.types.Image.from_file(location=str(Path(folder) / "cat-0.png"))
        larger = client.models.upscale_image(model="imagen-4.0-upscale-preview", image=cat, upscale_factor="x2")
        for each in larger.generated_images or []:
            if each.image and each.image.image_bytes:
                print(f"enlarged: {len(each.image.image_bytes)} bytes")

        edited = client.models.edit_image(
            model="imagen-3.0-capability-001",
            prompt="a hat",
            reference_images=[
                genai.types.RawReferenceImage(reference_id=1, reference_image=cat),
                genai.types.MaskReferenceImage(
                    reference_id=2,
                    config=genai.types.MaskReferenceConfig(
                        mask_mode=genai.types.MaskReferenceMode.MASK_MODE_FOREGROUND
                    ),
                ),
            ],
            config={"edit_mode": "EDIT_MODE_INPAINT_INSERTION"},
        )
        print(f"edited: {len(edited.generated_images or [])} pictures")


if __name__ == "__main__":
    main()
