"""Each attack over each transport, and the table of docs/security.md."""

import pytest

from tests.security import table

REWRITE = "docs/security.md is not what calls do: python -m tests.security.table rewrites it"
CASES = [(attack, transport) for attack in table.ALL for transport in attack.transports]


@pytest.mark.parametrize(
    ("attack", "transport"), CASES, ids=[f"{attack.run.__name__}-{' '.join(transport)}" for attack, transport in CASES]
)
def test_attack(attack, transport):
    assert attack.run(transport) == attack.expected


def test_the_table_is_what_was_found():
    assert table.written() == table.table([(attack.title, over, attack.expected) for attack, over in CASES]), REWRITE
