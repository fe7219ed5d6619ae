"""Every case of the benchmarks runs, and the table has its figures. No figure is asserted."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from benchmarks import payloads, report
from benchmarks.cases import CASES
from benchmarks.environments import CONTENDERS, ROOT, case_environment
from benchmarks.rows import Row
from benchmarks.runner import Results, run, serving
from benchmarks.server import respond


@pytest.fixture(scope="module")
def url():
    with serving(sys.executable) as address:
        yield address


@pytest.mark.parametrize("case", [case for case in CASES if case != "growth"])
def test_case_runs(case, url):
    results = run([case], {False: sys.executable}, url, rounds=1, scale=0.01, only={"gemkit", "raw_httpx"})

    assert results.failed == []
    for row in report.rows_of(case):
        for key in {row.ours, row.raw} & {"gemkit", "raw_httpx"}:
            assert results.figures(case, key, row.metric) or (case, key) in results.missing


def test_growth_runs_on_a_few_calls(url):
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.child", "growth", "gemkit", url, "0.001"],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
        env=case_environment(),
    )
    assert set(json.loads(done.stdout)["metrics"]) == {"growth"}


def test_rows_name_contenders_and_cases_define_them():
    for case in CASES:
        for row in report.rows_of(case):
            assert {row.ours, row.raw} <= set(CONTENDERS)
            assert {row.theirs, row.other} <= {*CONTENDERS, ""}


def _results(**figures: list[float]) -> Results:
    results = Results()
    for contender, values in figures.items():
        for value in values:
            results.add("unary", contender, {"metrics": {"call": value}, "peak_rss": 30.0})
    return results


ROW = Row(metric="call", title="a call", unit="ms CPU", ratio=1.5)


def test_line_has_medians_ratios_and_verdict():
    results = _results(raw_httpx=[1.0, 2.0, 9.0], google_genai=[4.0], gemkit=[2.5, 3.5])

    assert report.line(results, "unary", ROW) == [
        "a call",
        "ms CPU",
        "2.00 (httpx)",
        "-",
        "4.00",
        "3.00",
        "1.50x",
        "2.00x",
        "0.75x",
        "<= 1.5x",
        "yes",
    ]


def test_missed_and_absent_are_told_apart():
    assert report.line(_results(raw_httpx=[1.0], gemkit=[1.6]), "unary", ROW)[-1] == "no"
    absent = _results(raw_httpx=[1.0])
    absent.add("unary", "gemkit", {"not_available": "no such method", "peak_rss": 30.0})
    line = report.line(absent, "unary", ROW)
    assert line[5] == "not available"
    assert line[-1] == "-"


def test_throughput_is_to_be_reached():
    row = Row(metric="call", title="upload", unit="MiB/s", ratio=0.95, higher_is_better=True)
    assert report.line(_results(raw_httpx=[100.0], gemkit=[96.0]), "unary", row)[-2:] == [">= 0.95x", "yes"]
    assert report.line(_results(raw_httpx=[100.0], gemkit=[90.0]), "unary", row)[-1] == "no"


def test_server_answers_by_path_and_follows_the_upload_protocol():
    ask = b"POST /v1beta/models/m:generateContent HTTP/1.1\r\nHost: x:1\r\n"
    assert payloads.answer() in respond(ask)
    assert b" 404 " in respond(b"POST /nowhere HTTP/1.1\r\n").split(b"\r\n")[0]
    upload = b"POST /upload/v1beta/files HTTP/1.1\r\nHost: x:1\r\nX-Goog-Upload-Command: %b\r\n"
    assert b"X-Goog-Upload-URL: http://x:1/upload" in respond(upload % b"start")
    assert b"Status: active" in respond(upload % b"upload")
    assert b"Status: final" in respond(upload % b"upload, finalize")


def test_an_earlier_commit_is_measured_beside(url):
    only = {"gemkit", "gemkit_before"}
    results = run(["unary"], {False: sys.executable}, url, rounds=1, scale=0.01, only=only, before=ROOT / "src")

    assert results.failed == []
    assert "| gemkit at abc | gemkit" in report.beside(results, ["unary"], "abc")
    assert report.beside(_results(gemkit=[1.0]), ["unary"], "") == ""
