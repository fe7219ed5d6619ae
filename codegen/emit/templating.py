"""The templates that Python text is printed from."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Final

import jinja2

TEMPLATES: Final = Path(__file__).parent.parent / "templates"


@lru_cache(maxsize=1)
def environment() -> jinja2.Environment:
    """Return the environment of all templates; the filter ``py`` spells a value as Python does."""
    templates = jinja2.Environment(
        loader=jinja2.FileSystemLoader(TEMPLATES),
        undefined=jinja2.StrictUndefined,
        keep_trailing_newline=True,
        autoescape=False,  # noqa: S701 - the output is Python
    )
    templates.filters["py"] = repr
    return templates


def rendered(template: str, **values: object) -> str:
    """Return the text of a template."""
    return environment().get_template(f"{template}.jinja2").render(values)
