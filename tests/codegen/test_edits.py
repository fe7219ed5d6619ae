"""Some of the random edits of documents: each is refused in one line or told, and none gives code that is wrong.

`make edits` tries many more.
"""

import pytest

from tests.codegen import edits, edits_openapi

# Those that leave what operations call as it is take little time; the others are of one discovery and one OpenAPI document.
SEEDS = [1005, 1007, 1011, 1013, 1016, 1018, 1042, 1158]
CHANGED = [1000]
OPENAPI_SEEDS = [10]


@pytest.mark.parametrize("seed", [*SEEDS, *CHANGED])
def test_an_edit_of_a_discovery_document(seed):
    found = edits.ending(seed)
    assert found.is_right, found


@pytest.mark.parametrize("seed", OPENAPI_SEEDS)
def test_an_edit_of_an_openapi_document(seed):
    found = edits_openapi.ending(seed)
    assert found.is_right, found
