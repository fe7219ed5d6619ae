"""Open unions: parsing, unknown values, dumping and errors."""

from __future__ import annotations

import copy
import json
import pickle
from typing import Annotated, Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import Tag, ValidationError

from gemkit._mapping import union as union_module
from gemkit._mapping.union import ArrayAnswer, OpenUnion, SnakeMessage, UnionAnswer, UnknownVariant


class Text(SnakeMessage):
    type: Literal["text"] = "text"
    the_text: str | None = None
    inner: list[Content] | None = None


class Image(SnakeMessage):
    type: Literal["image"] = "image"
    data: str | None = None


class UnknownContent(UnknownVariant):
    type: Literal["UNKNOWN"] = "UNKNOWN"


Content = Annotated[
    Text | Image | UnknownContent,
    OpenUnion("type", {"text": Text, "image": Image}, UnknownContent),
    Tag("Content"),
]


class Phone(SnakeMessage):
    number: int | None = None


class Mail(SnakeMessage):
    number: str | None = None
    address: str | None = None


class UnknownContact(UnknownVariant):
    pass


Contact = Annotated[
    Phone | Mail | UnknownContact, OpenUnion(None, {"Phone": Phone, "Mail": Mail}, UnknownContact), Tag("Contact")
]


class Holder(SnakeMessage):
    contents: list[Content] | None = None
    mixed: Content | list[Content] | str | None = None
    contact: Contact | None = None


class Contents(ArrayAnswer):
    items: list[Content] | None = None


class ContentAnswer(UnionAnswer):
    union = Content


def read(**fields):
    return Holder.model_validate_json(json.dumps(fields))


def errors_of(**fields):
    with pytest.raises(ValidationError) as caught:
        Holder.__pydantic_validator__.validate_python(fields, extra="forbid")
    return [(each["loc"], each["msg"]) for each in caught.value.errors()]


@pytest.mark.parametrize("reading", [read, lambda **fields: Holder.model_validate(fields)])
def test_variants_are_told_apart(reading):
    it = reading(contents=[{"type": "image", "data": "x"}, {"type": "text", "inner": [{"type": "image"}]}])
    assert it.contents == [Image(data="x"), Text(inner=[Image()])]


@pytest.mark.parametrize("reading", [read, lambda **fields: Holder.model_validate(fields)])
@pytest.mark.parametrize("raw", [{"type": "smell", "n": {"a": None}}, {"n": 1}, {"type": None}, {"type": 3}])
def test_what_nobody_knows_is_kept_readable_and_sent_back(reading, raw):
    it = reading(contents=[{"type": "text", "inner": [raw]}, raw])
    assert it.contents[1] == it.contents[0].inner[0] == UnknownContent(raw=raw)
    assert (it.contents[1].raw, it.contents[1].is_unknown, it.contents[1].type) == (raw, True, "UNKNOWN")
    sent = json.loads(Holder(contents=it.contents).model_dump_json(by_alias=True, exclude_none=True))
    assert sent == {"contents": [{"type": "text", "inner": [raw]}, raw]}


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)


@given(st.lists(st.dictionaries(st.text(max_size=5), JSON, max_size=4), max_size=4))
def test_any_objects_come_back_as_they_were(raws):
    raws = [{**raw, "type": "new"} for raw in raws]
    assert json.loads(read(contents=raws).model_dump_json(by_alias=True, exclude_none=True))["contents"] == raws


def test_fields_that_a_variant_does_not_know_are_kept():
    it = read(contents=[{"type": "text", "later": [1]}])
    assert it.contents[0].later == [1]
    assert json.loads(it.model_dump_json(exclude_none=True)) == {"contents": [{"type": "text", "later": [1]}]}


def test_without_a_discriminator_the_type_that_fits():
    assert read(contact={"number": 1}).contact == Phone(number=1)
    assert read(contact={"number": "a"}).contact == Mail(number="a")
    assert read(contact={"address": "a"}).contact == Mail(address="a")
    assert read(contact={"fax": 1}).contact == UnknownContact(raw={"fax": 1})
    assert Holder(contact=Mail(address="a")).contact == Mail(address="a")
    assert Holder(contact={"address": "a"}).contact == Mail(address="a")


def test_beside_other_types():
    assert read(mixed="a").mixed == "a"
    assert read(mixed={"type": "image"}).mixed == Image()
    assert read(mixed=[{"type": "image"}, {"type": "new"}]).mixed == [Image(), UnknownContent(raw={"type": "new"})]


def test_mistakes_name_the_member():
    assert errors_of(contents=[{"type": "text", "teh_text": 1}]) == [
        (("contents", 0, "text", "teh_text"), "Extra inputs are not permitted")
    ]
    one_of = "type must be one of text, image; for another type use UnknownContent(raw=...)"
    assert errors_of(contents=[{"type": "txet"}])[0][1] == one_of
    assert errors_of(contents=[{"the_text": "a"}])[0][1] == one_of
    assert errors_of(contents=[{}])[0][1] == one_of
    assert errors_of(contents=[3])[0][1] == "must be an object: text, image"
    assert errors_of(contents=[UnknownContact(raw={})])[0][1] == "must be an object: text, image"
    fits = "must be one of Phone, Mail; for another type use UnknownContact(raw=...)"
    assert errors_of(contact={"fax": 1})[0][1] == fits
    assert (("mixed", "Content", "image", "size"), "Extra inputs are not permitted") in errors_of(
        mixed={"type": "image", "size": 1}
    )


@pytest.mark.parametrize("content", [{"type": "text", "the_text": {}}, 3, "text"])
def test_an_answer_that_is_not_what_it_says(content):
    with pytest.raises(ValidationError):
        read(contents=[content])


def test_copies_and_pickles():
    it = read(contents=[{"type": "text", "the_text": "a"}, {"type": "new", "a": [1]}])
    assert copy.deepcopy(it) == it
    assert pickle.loads(pickle.dumps(it)) == it  # noqa: S301 - our own bytes


def test_answers_that_are_arrays_or_unions():
    it = Contents.model_validate_json('[{"type": "image"}, {"type": "new"}]')
    assert it.items == [Image(), UnknownContent(raw={"type": "new"})]
    assert json.loads(it.model_dump_json(exclude_none=True)) == [{"type": "image"}, {"type": "new"}]
    validate = ContentAnswer.__pydantic_validator__.validate_json
    ContentAnswer.model_rebuild()
    assert validate('{"type": "image"}') == Image()
    assert ContentAnswer.__pydantic_validator__.validate_json('{"type": "new"}') == UnknownContent(raw={"type": "new"})


def test_a_dump_builds_the_class_of_a_variant():
    class Late(SnakeMessage):
        text: str | None = None

    late = Late.__new__(Late)
    late.__setstate__(
        {
            "__dict__": {"text": "a"},
            "__pydantic_extra__": {},
            "__pydantic_fields_set__": {"text"},
            "__pydantic_private__": None,
        }
    )
    assert not Late.__pydantic_complete__
    assert union_module._complete(late) is late
    assert Late.__pydantic_complete__
