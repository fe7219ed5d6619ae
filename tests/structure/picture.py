"""Draw the layers of the library from its imports into docs/architecture.md: `make picture`.

A layer of a row imports the layers that its row of the table marks. What is on or left of the diagonal would be an arrow
upwards, or, between layers of one height, sideways; without any, there is no circle.
"""

from __future__ import annotations

import sys

from tests.structure.layers import ROOT, ROWS, arrows, is_upward

PAGE = ROOT / "docs" / "architecture.md"
BEGIN = "<!-- drawn by `make picture WRITE=1` from the imports -->\n"
END = "<!-- end of the drawing -->\n"

HOLDS = {
    "public": "gemkit.*, _generated/client.py",
    "features": "_features/",
    "operations": "_generated/resources, operations, mappings",
    "types": "_generated/types, dicts; mixins, inputs, states of _features/",
    "api": "_api/",
    "mapping": "_mapping/",
    "http": "_http/",
    "errors": "errors.py, _errors/, _json.py, _lazy.py",
    "emulator": "emulator/",
}


def picture() -> str:
    """Return the drawing.

    Raises:
        ValueError: An import leads upwards or sideways; the message names every one of them.
    """
    found = arrows()
    wrong = sorted(edge for arrow, edges in found.items() if is_upward(*arrow) for edge in edges)
    if wrong:
        raise ValueError("imports that do not lead down:\n" + "\n".join(wrong))
    layers = [layer for row in ROWS for layer in row] + ["emulator"]
    width = max(len(layer) for layer in layers)
    lines = [" " * (width + 2) + " ".join(layers)]
    for layer in layers:
        marks = ["\\" if other == layer else "x" if (layer, other) in found else "." for other in layers]
        cells = [mark.center(len(other)) for mark, other in zip(marks, layers, strict=True)]
        lines.append(f"{layer:<{width}}  {' '.join(cells)}   {HOLDS[layer]}")
    return "".join(f"    {line.rstrip()}\n" for line in lines)


def main() -> int:
    """Compare the page with the drawing, or write it there if asked to."""
    text = PAGE.read_text("utf-8")
    before, found, rest = text.partition(BEGIN)
    drawn, ended, after = rest.partition(END)
    if not found or not ended:
        print(f"{PAGE.relative_to(ROOT)} has no place for the drawing: {BEGIN.strip()} ... {END.strip()}")
        return 1
    wanted = f"\n{picture()}\n"
    if "--write" in sys.argv[1:]:
        PAGE.write_text(before + BEGIN + wanted + END + after, "utf-8")
    elif drawn != wanted:
        print(f"the drawing in {PAGE.relative_to(ROOT)} is not current: run `make picture WRITE=1`")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
