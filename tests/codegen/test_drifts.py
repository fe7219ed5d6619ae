"""Scripted drifts of the real documents: each has its end, none is dropped unseen, and the page tells all of them."""

from __future__ import annotations

import pytest

from tests.codegen import drifts


@pytest.mark.parametrize("drift", drifts.DRIFTS, ids=lambda drift: drift.what)
def test_a_drift(drift):
    verdict = drifts.verdict(drift)
    assert (verdict.becomes, verdict.diff, verdict.update) == (drift.becomes, drift.diff, drift.update)
    if drift.becomes == "nothing":
        assert verdict.told == ()
    else:
        assert drift.told
        assert any(drift.told in line for line in verdict.told), verdict.told


def test_the_page_tells_all_of_them():
    assert len(drifts.DRIFTS) >= 40
    # The test above compares what is expected with what becomes of each drift.
    verdicts = [(drift, drifts.Verdict(drift.becomes, drift.diff, drift.update, ())) for drift in drifts.DRIFTS]
    wanted = drifts.page(verdicts)
    written = drifts.PAGE.read_text(encoding="utf-8")
    assert written == wanted, "run: python -m tests.codegen.drifts"
