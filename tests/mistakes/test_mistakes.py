"""The output of mistakes is that in `docs/errors.md`."""

from __future__ import annotations

import re

import pytest

from gemkit import errors
from tests.mistakes import printed
from tests.mistakes.table import MISTAKES

# Python words these itself, and another version may word them differently.
OWN_WORDS = re.compile(r"(TypeError: (Client|Models|Files|Part|Chat|object)\b).*")


@pytest.fixture(scope="module")
def url():
    with printed.surroundings() as address:
        yield address


def on_the_page() -> dict[str, str]:
    """What the page shows for each program."""
    shown = {}
    for block in re.findall(r"(?:^    .*\n)+", printed.PAGE.read_text("utf-8"), re.MULTILINE):
        lines = [line[4:] for line in block.splitlines()]
        code = [line for line in lines if not line.startswith("# ")]
        shown["\n".join(code)] = "\n".join(line[2:] for line in lines[len(code) :])
    return shown


@pytest.mark.parametrize("mistake", MISTAKES, ids=range(len(MISTAKES)))
def test_a_mistake_prints_what_the_page_shows(mistake, url):
    error = printed.error_of(mistake, url)
    assert error is not None
    now = printed.printed(error)
    assert OWN_WORDS.sub(r"\1", on_the_page()[mistake.code]) == OWN_WORDS.sub(r"\1", now), (
        "python -m tests.mistakes.printed rewrites the page"
    )
    assert not re.search(r"Mixin|\[redacted\]|pydantic|<class|<function|object at 0x|\._[a-z]", now)


def test_the_page_holds_the_mistakes_and_no_others():
    assert list(on_the_page()) == [mistake.code for mistake in MISTAKES]
    assert len(MISTAKES) >= 60
    names = [text.partition(":")[0] for text in on_the_page().values()]
    assert sum(name in vars(errors) for name in names) > 60
