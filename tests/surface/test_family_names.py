"""The names of the Interactions family in google-genai are names here: modules, types with their fields, dictionaries.

`family.json` holds names alone.
"""

from __future__ import annotations

import json
import subprocess
import sys
import typing
from importlib import import_module
from pathlib import Path

import pytest
from pydantic import BaseModel

import gemkit

PEER = json.loads(Path(__file__).with_name("family.json").read_text("utf-8"))


def named(module, name):
    return getattr(import_module(f"gemkit.{module}"), name)


@pytest.mark.parametrize("module", PEER)
def test_every_name_is_there(module):
    wanted = [name for kind in ("classes", "typed_dicts", "aliases", "plain") for name in PEER[module][kind]]
    assert len(wanted) > 4
    missing = [name for name in wanted if not hasattr(import_module(f"gemkit.{module}"), name)]
    assert missing == []
    assert getattr(gemkit, module) is import_module(f"gemkit.{module}")


@pytest.mark.parametrize("module", PEER)
def test_types_have_the_same_fields(module):
    missing = []
    for name, fields in PEER[module]["classes"].items():
        ours = named(module, name)
        assert issubclass(ours, BaseModel), name
        missing += [
            f"{name}.{field}"
            for field in fields
            if field not in ours.model_fields and not isinstance(getattr(ours, field, None), property)
        ]
    assert missing == []


@pytest.mark.parametrize("module", PEER)
def test_dictionaries_have_the_same_keys(module):
    missing = []
    for name, keys in PEER[module]["typed_dicts"].items():
        ours = named(module, name)
        known = set(getattr(ours, "__annotations__", {}))
        for part in typing.get_args(ours):
            known |= set(getattr(part, "__annotations__", {}))
        # The version is a keyword of each method here; outputs are read, not given.
        open_keys = {"api_version", "output_text", "output_image", "output_audio", "output_video"}
        missing += [f"{name}.{key}" for key in keys if key not in known | open_keys and key.strip("_") not in known]
    assert missing == []


@pytest.mark.parametrize("module", PEER)
def test_a_name_that_is_not_there(module):
    with pytest.raises(AttributeError, match="did you mean|no type 'Nothing'"):
        named(module, "Nothing")
    assert {"Callable", "Final"}.isdisjoint(dir(import_module(f"gemkit.{module}")))


def test_modules_load_nothing_by_themselves():
    program = """if True:
        import inspect, sys
        import gemkit.agents, gemkit.environments, gemkit.interactions.usage, gemkit.triggers, gemkit.webhooks
        for module in list(sys.modules.values()):
            inspect.getsourcefile(module) if hasattr(module, "__file__") else None
        print('pydantic' in sys.modules)"""
    assert subprocess.run([sys.executable, "-c", program], check=True, capture_output=True).stdout == b"False\n"


def test_modules_of_single_types():
    missing, other = [], []
    for module, names in PEER["interactions"]["submodules"].items():
        ours = import_module(f"gemkit.interactions.{module}")
        for short, name in names.items():
            if not hasattr(ours, short):
                missing.append(f"{module}.{short}")
            # Those of keywords are in no other module.
            elif not name.endswith("Params") and getattr(ours, short) is not named("interactions", name):
                other.append(f"{module}.{short}")
    assert (missing, other) == ([], [])


def test_modules_of_single_types_are_imported_like_others():
    from gemkit.interactions.usage import InputTokensByModality, Usage

    from gemkit.interactions import stepdelta

    assert stepdelta.Text is gemkit.interactions.TextDelta
    assert stepdelta.TextDelta is stepdelta.Text
    assert Usage.model_fields["input_tokens_by_modality"].annotation == list[InputTokensByModality] | None
    assert gemkit.interactions.googlemapsresultstep.result.place.ReviewSnippet is gemkit.interactions.ReviewSnippet
    with pytest.raises(AttributeError, match="no type 'Txt'"):
        _ = stepdelta.Txt
