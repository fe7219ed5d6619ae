"""Limits for the sizes of layers, files and functions, in lines of code; `make sloc` prints them."""

import textwrap

import pytest

from tests.structure.layers import modules
from tests.structure.sloc import RENDERED, code_lines, count, functions, origin, table

# What is aimed at is less: 3,200, 3,000 and 3,500. These limits are the sizes of today, rounded up, so that growth is
# seen; lower them when something was made smaller.
CORE, FEATURES, CODEGEN = 6_120, 9_900, 8_610
MOST = {
    "_http, _mapping and _api": (("_http", "_mapping", "_api"), CORE),
    "_features": (("_features",), FEATURES),
    "codegen": (("codegen",), CODEGEN),
}
MAX_FILE_LINES = 350
MAX_FUNCTION_LINES = 55

WRITTEN = [path for path in modules().values() if origin(path) == "written"]


@pytest.mark.parametrize("name", MOST)
def test_rooms_keep_to_their_size(name):
    layers, most = MOST[name]
    found = table()
    assert sum(found[layer, "written"] for layer in layers) <= most


def test_no_file_is_long():
    assert {path.name: lines for path in WRITTEN if (lines := count(path)) > MAX_FILE_LINES} == {}


def test_functions_fit_on_a_screen():
    long = {
        f"{path.name} {name}": lines
        for path in WRITTEN
        for name, lines in functions(path).items()
        if lines > MAX_FUNCTION_LINES
    }
    assert long == {}


def test_the_rendered_half_is_counted_apart():
    found = table()
    assert found["_http", RENDERED] > 0
    assert found["_http", "written"] > found["_http", RENDERED]


def test_comments_docstrings_and_blank_lines_do_not_count():
    text = textwrap.dedent(
        '''
        """A module."""

        # A comment.
        LIMIT = 3  # another
        """What LIMIT is."""


        def double(
            value,
        ):
            """Return twice
            the value."""
            return f"""
            {value}
            """ * 2
        '''
    )
    assert sorted(code_lines(text)) == [5, 9, 10, 11, 14, 15, 16]
