"""Moving values: other values stay, at any depth and in both directions."""

from gemkit._mapping.decode import ResponseMapper, pop_path
from gemkit._mapping.encode import RequestMapper, set_path
from gemkit._mapping.fields import FieldMapping


def test_placing_merges_at_any_depth():
    body = {"spec": {"parameters": {"epochs": 1}, "uri": "a"}}
    set_path(body, ("spec",), {"parameters": {"size": 2}})
    set_path(body, ("spec", "parameters", "rate"), 0.5)
    assert body == {"spec": {"parameters": {"epochs": 1, "size": 2, "rate": 0.5}, "uri": "a"}}


def test_taking_the_last_value_takes_its_holders_too():
    found = {"output": {"gcs": {"uri": "a"}}, "name": "n"}
    assert pop_path(found, ("output", "gcs", "uri")) == "a"
    assert found == {"name": "n"}


def test_taking_leaves_holders_that_hold_more_or_nothing_of_it():
    found = {"output": {"uri": "a", "kind": "b"}, "empty": {}, "text": "t"}
    assert pop_path(found, ("output", "uri")) == "a"
    assert pop_path(found, ("empty", "uri")) is None
    assert pop_path(found, ("text", "uri")) is None
    assert found == {"output": {"kind": "b"}, "empty": {}, "text": "t"}


def test_a_spread_value_stands_among_the_others():
    mappings = {
        "Mask": FieldMapping(rules={"image": (".",)}, children={"image": "Image"}),
        "Image": FieldMapping(rules={"imageBytes": ("data",)}),
    }
    walked = RequestMapper(mappings).walk("Mask", {"mode": "m", "image": {"imageBytes": "a", "mimeType": "t"}})
    assert walked == {"mode": "m", "data": "a", "mimeType": "t"}


def test_a_path_may_begin_at_the_fields_own_name():
    mappings = {"Output": FieldMapping(sources={"responses": (("responses", "responses"),)})}
    assert ResponseMapper(mappings, {}).walk("Output", {"responses": {"responses": [1]}}) == {"responses": [1]}
    assert ResponseMapper(mappings, {}).walk("Output", {"responses": [1]}) == {"responses": [1]}
