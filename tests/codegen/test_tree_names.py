"""Names of a document that come to the same in Python: each is emitted, and none twice."""

import pytest

from codegen.emit import tree as emit
from codegen.failure import BuildError
from codegen.passes import tree as passes
from codegen.readers import discovery
from tests.codegen.soundness import defined_twice
from tests.codegen.test_tree import PATH, document, method
from tests.codegen.tiny import problem_of

TEXT = {"type": "string"}
QUERY = {"location": "query", "type": "string"}


def emitted(*methods, **schemas):
    """All files of a tree, and the tree."""
    found = passes.tree(document(*methods, **schemas), "gemini")
    texts = emit.files(found)
    assert defined_twice(texts) == []
    return texts, found


def one(texts, end):
    (text,) = (text for path, text in texts.items() if path.endswith(end))
    return text


def test_arguments():
    names = ["self", "body", "http_options", "import", "a.b", "aB", "a_b", "X"]
    query = {"name": PATH, **dict.fromkeys(names, QUERY)}
    texts, _ = emitted(method("things.get", parameters=query))
    text = one(texts, "things.py")
    for name in ("self_", "body_", "http_options_", "import_", "a_b", "a_b_", "a_b__", "x"):
        assert f"Argument({name!r}, " in text
    for wire in names:
        assert repr(f"?{wire}") in text


def test_methods_and_resources():
    made = [method("things.getAll"), method("things.get_all"), method("things.dict"), method("things.vertexai")]
    made += [method("things.getAll.list"), method("things.getALL.list"), method("things.get-all.list")]
    texts, found = emitted(*made)
    things = found.root.children["things"]
    assert [each.name for each in things.calls] == ["dict_", "get_all", "get_all_", "vertexai_"]
    assert sorted(each.name for each in things.children.values()) == [
        "things.get_all__",
        "things.get_all___",
        "things.get_all____",
    ]
    assert len({path for path in texts if "things__get" in path}) == 3
    assert one(texts, "things.py").count("_GET_ALL_:") == 1


def test_the_class_of_a_resource():
    made = [method(name) for name in ("auth_tokens.get", "gemini.get", "resource.get", "asyncFoo.get", "foo.get")]
    made += [method("thing.get", response={"$ref": "Thing"}), method("Foo.get"), method("any.get")]
    texts, found = emitted(*made, Thing={"a": TEXT})
    classes = {part: each.class_name for part, each in found.root.children.items()}
    assert classes["auth_tokens"] == "AuthTokens"
    assert classes["gemini"] == "Gemini_"
    assert classes["resource"] == "Resource_"
    assert classes["thing"] == "Thing_"
    assert classes["any"] == "Any_"
    assert len(set(classes.values())) == len(classes)
    assert "from gemkit._generated.gemini.resources.foo_ import" in one(texts, "gemini/client.py")


def test_fields_and_values():
    values = {"type": "string", "enum": ["a-b", "a.b", "A_B", "1", "+1", "mro", "None"]}
    members = {"fooBar": TEXT, "foo_bar": TEXT, "foo.bar": TEXT, "_fooBar": TEXT, "kind": values, "str": TEXT}
    texts, _ = emitted(method("things.get", response={"$ref": "Thing"}), Thing=members)
    text = one(texts, "types/things.py")
    for wire in ("foo_bar", "foo.bar", "_fooBar", "str"):
        assert f"alias={wire!r}" in text
    for value in values["enum"]:
        assert f" = {value!r}\n" in text


def test_types_and_their_enums():
    values = {"type": "string", "enum": ["A"]}
    schemas = {
        "A": {"bC": values},
        "AB": {"c": values, "C": values},
        "ABC": {"x": TEXT},
        "thing": {"x": TEXT},
        "Thing": {"x": TEXT},
        "None": {"x": TEXT},
        "list-of.b": {"x": TEXT},
    }
    holder = {f"f{number}": {"$ref": name} for number, name in enumerate(schemas)}
    texts, found = emitted(method("things.get", response={"$ref": "Holder"}), Holder=holder, **schemas)
    names = found.names
    assert (names["Thing"], names["thing"], names["None"], names["list-of.b"]) == (
        "Thing",
        "Thing_",
        "None_",
        "List_ofB",
    )
    text = one(texts, "types/things.py")
    for name in ("ABCValue", "ABCValue_", "ABCValue__"):
        assert f"class {name}(_OpenEnum)" in text


def test_operations_of_another_shape_have_a_class_of_their_own():
    listed = {"name": PATH, "filter": QUERY}
    made = [method(f"{name}.operations.list", "v1/{+name}/operations", parameters=listed) for name in ("a", "b")]
    made.append(
        method("c.operations.list", "v1/{+name}/operations", parameters={**listed, "returnPartialSuccess": QUERY})
    )
    texts, _ = emitted(*made)
    assert "return_partial_success" not in one(texts, "gemini/operations.py")
    assert "return_partial_success" in one(texts, "c__operations.py")


@pytest.mark.parametrize("path", ["v2/{+name}", "v1x/{+name}", "api/v1/{+name}"])
def test_a_path_of_another_version_is_refused(path):
    with pytest.raises(BuildError, match=r"toys.json#/methods/toys.things.get: is at '.*', not below 'v1'"):
        emitted(method("things.get", path))


def test_a_path_that_is_a_method_of_the_version():
    texts, _ = emitted(method("evaluate", "v1:evaluate", "POST", parameters={}))
    assert "'/:evaluate'" in one(texts, "gemini/client.py")


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"rootUrl": "https://other.example/"}, "#/rootUrl: calls go to https://toys.googleapis.com/"),
        ({"rootUrl": "http://toys.googleapis.com/"}, "#/rootUrl: calls go to"),
        ({"baseUrl": "https://toys.googleapis.com/x/"}, "#/baseUrl: is not"),
        ({"parameters": {"tenant": {**QUERY, "required": True}}}, "#/parameters/tenant: every method requires it"),
    ],
)
def test_addresses_and_parameters_of_the_whole_service(change, told):
    raw = {"name": "toys", "version": "v1", "revision": "1", "schemas": {}, "methods": {}}
    raw |= {"rootUrl": "https://toys.googleapis.com/", "servicePath": "", "baseUrl": "https://toys.googleapis.com/"}
    discovery.read(raw, "toys.json")
    with pytest.raises(BuildError, match=told):
        discovery.read(raw | change, "toys.json")


@pytest.mark.parametrize("path", ["/upload/v1/{+name}x", "/put/v1/{+name}", ""])
def test_an_upload_goes_where_the_client_sends_it(path):
    upload = {"protocols": {"resumable": {"path": "/resumable/upload/v1/{+name}"}}}
    made = method("things.upload", verb="POST", supportsMediaUpload=True, mediaUpload=upload)
    assert document(made).methods["toys.things.upload"].media_upload
    upload["protocols"]["resumable"]["path"] = path
    place, told = problem_of(lambda: document(made))
    assert place.endswith("mediaUpload/protocols/resumable/path")
    assert told.startswith("uploads go to")


def test_schemas_that_are_not_there():
    made = method("things.make", verb="POST", request={"$ref": "Gone"}, response={"$ref": "Gone"})
    query = {"name": PATH, "pageToken": QUERY}
    listed = method("things.list", parameters=query, response={"$ref": "Things"})
    things = {"nextPageToken": TEXT, "things": {"type": "array", "items": {"$ref": "Gone"}}}
    texts, found = emitted(made, listed, Things=things)
    calls = {each.name: each for each in found.root.children["things"].calls}
    assert (calls["make"].kind, calls["make"].body, calls["list"].kind) == ("raw", "*", "unary")
    assert "body: dict[str, Any]" in one(texts, "resources/things.py")
