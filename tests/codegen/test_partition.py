"""Which module a type lives in."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen import pipeline
from codegen.failure import BuildError
from codegen.passes.partition import partition
from tests.codegen.mini import OVERLAY, VERTEX, mini
from tests.codegen.tiny import api, dedented, fails, overlay

TOYS = """
    Request: part list[Part], mood Mood
    Answer: part Part, thing dict[str, Thing], any alias ThingUnion
    Part: kind Kind
    Thing: again Answer
    Spare: text str
    enum Kind: A
    enum Mood: A
"""
ALIASES = "\n[aliases]\nThingUnion.uses = ['Spare']\n"


def capabilities(topics, block=TOYS):
    done = partition(api(block), overlay(types="[topics]\n" + topics + ALIASES))
    return done.topics, {each.name: each.topic for each in (*done.models.values(), *done.enums.values())}


def test_a_type_lives_in_the_first_module_that_reaches_it():
    assert capabilities("first = ['Request']\nsecond = ['Answer']") == (
        ("first", "second"),
        {
            "Request": "first",
            "Part": "first",
            "Kind": "first",
            "Mood": "first",
            "Answer": "second",
            "Thing": "second",
            "Spare": "second",
        },
    )


def test_the_order_of_topics_decides():
    _, found = capabilities("second = ['Answer']\nmoods = ['Mood']\nfirst = 'Request'")
    assert found["Part"] == "second"
    assert found["Mood"] == "moods"
    assert found["Request"] == "first"


@pytest.mark.parametrize(
    ("topics", "message"),
    [
        ("a = ['Request', 'Thnig']", "specs/overlay/types.toml:2: topic a starts from Thnig, which is not a type here"),
        (
            "a = ['Request']",
            "specs/overlay/types.toml:1: no topic reaches Answer, Thing, Spare; add it to one of [topics]",
        ),
        (
            "a = ['Request', 'Answer']\nb = ['Part']",
            "specs/overlay/types.toml:3: topic b has no type of its own; delete it",
        ),
        ("a = 1", "specs/overlay/types.toml:2: topics.a is not a list of strings"),
    ],
)
def test_topics_that_do_not_fit(topics, message):
    with fails(message):
        capabilities(topics)


NAMES = ["A", "B", "C", "D", "E"]


@given(st.dictionaries(st.sampled_from(NAMES), st.sets(st.sampled_from(NAMES)), max_size=5), st.permutations(NAMES))
def test_modules_never_import_later_ones(links, order):
    block = "\n".join(
        f"{name}: " + ", ".join(f"{to.lower()} {to}" for to in sorted(links.get(name, ()))) for name in NAMES
    )
    topic_of, topics = {}, []
    for root in order:
        if root not in topic_of:
            topics.append(root)
            pending = [root]
            while pending:
                if (name := pending.pop()) not in topic_of:
                    topic_of[name] = root
                    pending += links.get(name, ())
    _, found = capabilities("\n".join(f"{name.lower()}_ = ['{name}']" for name in topics), block)
    assert found == {name: f"{topic.lower()}_" for name, topic in topic_of.items()}
    location = {f"{name.lower()}_": index for index, name in enumerate(topics)}
    for name, targets in links.items():
        assert all(location[found[target]] <= location[found[name]] for target in targets)


def test_a_conflict_of_types_is_told_before_a_topic_that_does_not_fit(tmp_path):
    types = dedented(OVERLAY["types"]).replace('things = ["Thing", ', 'things = ["Gone", "Thing", ')
    with pytest.raises(BuildError) as caught:
        pipeline.run(mini(tmp_path, vertex=VERTEX.replace("weight float", "weight string"), types=types))
    conflict, topic = str(caught.value).splitlines()
    assert "Part.weight has two types" in conflict
    assert "topic things starts from Gone" in topic
