"""Looking up functions of features by their names in the overlay."""

import pytest

from gemkit._features.registry import TRANSFORMS, Transforms
from gemkit._generated import mappings, operations
from gemkit._mapping.fields import Fields


def named():
    """Every name of a function that generated code has."""
    for operation in operations.ALL.values():
        yield from (argument.via for argument in operation.arguments)
        yield from (operation.finish, operation.answer)
    for fields in mappings.TRANSFORMS.values():
        yield from (via for _, via in fields.values())
    for backend in ("gemini", "vertex"):
        yield from (plan.hook for plan in mappings.DECODE[backend].values())


def test_every_name_in_generated_code_is_a_function_of_its_capability():
    names = set(named()) - {""}
    assert {"contents:contents", "models:models_url", "schemas:schema", "batches:batch_job"} <= names
    for name in names:
        capability, _, function = name.partition(":")
        found = TRANSFORMS[name]
        assert (found.__module__, found.__name__) == (f"gemkit._features.{capability}.transforms", function)


def test_a_function_is_looked_up_once():
    transforms = Transforms()
    assert not transforms
    assert transforms["files:file"] is transforms["files:file"]
    assert list(transforms) == ["files:file"]


def test_names_that_do_not_exist():
    with pytest.raises(ModuleNotFoundError, match=r"gemkit\._features\.toys"):
        TRANSFORMS["toys:file"]
    with pytest.raises(AttributeError, match="toy"):
        TRANSFORMS["files:toy"]
    assert not {"toys:file", "files:toy"} & TRANSFORMS.keys()


def test_a_schema_sets_several_fields():
    given = TRANSFORMS["schemas:schema"]({"type": "object"}, None)
    assert isinstance(given, Fields)
    assert given == {"responseMimeType": "application/json", "responseJsonSchema": {"type": "object"}}
