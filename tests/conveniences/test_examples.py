"""The examples run, and print the expected output, without a key."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

FOLDER = Path(__file__).parents[2] / "examples"
SAYS = {
    "files": ["of 39000 bytes", "uploaded files/file-1: text/plain", "streamed files/file-2: 8890 bytes", "answer: "],
    "caches": ["cached cachedContents/1", "tokens came from the cache", "kept until"],
    "file_search": ["searchable: fileSearchStores/store-1/documents/document-1", "pancakes.txt: 49 bytes", "answer: "],
    "interactions": ["remembered: ", "an event of 'interaction.created'", "research is completed"],
    "webhooks": ["a delivery of interaction.completed", "refused: no signature of the delivery is valid"],
    "auth_tokens": ["a token of "],
    "structured_output": [
        "Ada Lovelace owes",
        "so far: {'customer'",
        "whole: customer='Ada Lovelace'",
        "was cut off at max_output_tokens",
    ],
    "live": ['You said: "Hello".', "read in.wav, wrote out.wav", "temperature of Rome is asked for", "answered"],
    "live_script": ['You said: "Hello".', "What is my name", "turn 2"],
    "tools": ["the model calls delete", "the answer is {'result': 12.0}", "{'error': 'the user does not want this'}"],
    "operations": ["one look: done=False", "done: fileSearchStores/", "async: done=True"],
}


@pytest.mark.parametrize("name", SAYS)
def test_an_example(name):
    environ = {key: value for key, value in os.environ.items() if not key.startswith(("GEMINI_", "GOOGLE_"))}
    done = subprocess.run(
        [sys.executable, "-W", "error", FOLDER / f"{name}.py"],
        env=environ,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    for words in SAYS[name]:
        assert words in done.stdout
