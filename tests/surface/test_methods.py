"""Every method that a migrating program may call is there, and calls what the service documents for it."""

import json
import re
from pathlib import Path

import pytest

import gemkit
from codegen import coverage, pipeline
from codegen.ir import BACKENDS

ROOT = Path(__file__).parents[2]
ROWS = json.loads(Path(__file__).with_name("methods.json").read_text("utf-8"))
# Where a method that the peer keeps to itself stands here: part of the public one named.
PUBLIC = {
    ("files", "create"): "files.upload",
    ("tunings", "tune_mldev"): "tunings.tune",
    ("operations", "get_videos_operation"): "operations.get",
    ("operations", "fetch_predict_videos_operation"): "operations.get",
    ("file_search_stores", "upload"): "file_search_stores.upload_to_file_search_store",
}
RESOURCES = {"tokens": "auth_tokens", "documents": "file_search_stores.documents"}


@pytest.fixture(scope="module")
def built():
    return pipeline.run(ROOT)


def public(row):
    name = PUBLIC.get((row["resource"], row["method"]))
    return name or f"{RESOURCES.get(row['resource'], row['resource'])}.{row['method']}"


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row['resource']}.{row['method']} ({row['backend']})")
def test_a_method(built, row):
    client = gemkit.Client(api_key="k")
    for flavour in (client, client.aio):
        found = flavour
        for part in public(row).split("."):
            found = getattr(found, part)
        assert callable(found)
    if row["documents"]:
        # Documents that are newer or older than ours may know some of these only.
        known = set(row["documents"]) & set(built.documents[row["backend"]].methods)
        assert known & coverage.used(built, row["backend"])


def test_every_followed_method_is_called(built):
    for backend in BACKENDS:
        assert set(built.documents[backend].methods) == coverage.used(built, backend)
    counts = re.findall(r"(\w+) (\d+) of (\d+) followed methods", coverage.line(built))
    assert [name for name, _, _ in counts] == list(built.documents)
    assert all(used == followed != "0" for _, used, followed in counts)
