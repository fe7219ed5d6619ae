"""What stops a build, each with its line."""

from __future__ import annotations

from dataclasses import replace

import pytest

from codegen.failure import BuildError
from codegen.ir import Http, Unsupported
from codegen.passes.verify import verify
from tests.codegen.tiny import api, argument, dedented, operation, overlay

TRANSFORMS = "_features/things/transforms.py"
REMEDY = "; correct the name or write it there"


def problems(given, source, **files):
    return [str(problem) for problem in verify(given, overlay(**files), source)]


def changed(given, model, name, **members):
    fields = tuple(replace(f, **members) if f.name == name else f for f in given.models[model].fields)
    return replace(given, models={**given.models, model: replace(given.models[model], fields=fields)})


def written(root, **files):
    root.mkdir(parents=True, exist_ok=True)
    for path, text in files.items():
        (root / f"{path}.py").write_text(dedented(text), "utf-8")
    return root


def test_nothing_to_say(tmp_path):
    assert problems(api("Thing: name str", operation("things.get", response="Thing")), tmp_path) == []


def test_two_types_for_one_field(tmp_path):
    given = changed(api("Thing: size int"), "Thing", "size", conflict="gemini says int, vertex says str")
    assert problems(given, tmp_path, types="\n[types.Thing]\n[types.Other]\n")[0] == (
        "specs/overlay/types.toml:1: Thing.size has two types: gemini says int, vertex says str; "
        'rule with [types.Thing] fields.size.type = "..."'
    )


@pytest.mark.parametrize(
    ("origins", "location"),
    [((), "Config.size"), (("specs/overlay/types.toml:7", "more"), "specs/overlay/types.toml:7")],
)
def test_a_field_of_a_request_that_no_backend_takes(tmp_path, origins, location):
    refused = dict.fromkeys(("gemini", "vertex"), Unsupported("refused"))
    given = changed(
        api("Config: size int", operation("a.b", config="Config")), "Config", "size", rules=refused, origins=origins
    )
    assert problems(given, tmp_path) == [f"{location}: no backend takes Config.size; omit it"]


def test_a_field_of_an_answer_may_come_from_nowhere(tmp_path):
    given = changed(api("Thing: size int"), "Thing", "size", rules=dict.fromkeys(("gemini", "vertex"), Unsupported()))
    assert problems(given, tmp_path) == []


def test_two_fields_with_one_wire_name(tmp_path):
    given = changed(api("Thing: size int, big int"), "Thing", "big", wire="size")
    assert problems(given, tmp_path, types="[topics]\na = ['b']") == [
        "specs/overlay/types.toml: Thing.big shares the wire name size with size",
        "specs/overlay/types.toml:1: nothing uses topics; delete it or correct the name",
    ]


def test_two_types_that_would_make_one_class(tmp_path):
    given = api("Thing: size int\nThingDict: size int")
    assert problems(given, tmp_path) == [
        "ThingDict: both Thing and ThingDict would make it; give one another name in types.toml"
    ]


def test_a_module_that_would_import_a_later_one(tmp_path):
    given = api("Early: kind Kind, late Late, own Early\nLate: text str\nenum Kind: A")
    topics = {"Early": "one", "Late": "two"}
    models = {name: replace(model, topic=topics[name]) for name, model in given.models.items()}
    enums = {name: replace(enum, topic="two") for name, enum in given.enums.items()}
    given = replace(given, models=models, enums=enums, topics=("one", "two"))
    line = "specs/overlay/types.toml:2: module one would import the later module two for Early"
    assert problems(given, tmp_path, types="[topics]\none = []\n")[:2] == [line, line]


def test_mixins_and_transforms_have_to_exist(tmp_path):
    written(
        tmp_path / "_features" / "things",
        mixins="class ThingMixin: ...",
        transforms="def tidy(value): ...\nasync def later(): ...",
    )
    given = changed(api("Thing: a str, b str, c str"), "Thing", "a", via="things:tidy")
    given = changed(given, "Thing", "b", via="things:shine")
    given = replace(given, models={"Thing": replace(given.models["Thing"], mixin="things:ThingMixin")})
    types = "[types.Thing]\nreceive = 'things:later'\n"
    assert problems(given, tmp_path, types=types) == [
        f"specs/overlay/types.toml:1: {TRANSFORMS} has no function later{REMEDY}",
        f"specs/overlay/types.toml:1: {TRANSFORMS} has no function shine{REMEDY}",
    ]
    given = replace(given, models={"Thing": replace(api("Thing: a str").models["Thing"], mixin="things:OtherMixin")})
    assert problems(given, tmp_path) == [
        f"specs/overlay/types.toml: _features/things/mixins.py has no class OtherMixin{REMEDY}",
    ]


def test_transforms_of_operations_have_to_exist(tmp_path):
    written(tmp_path / "_features" / "things", transforms="def name(value): ...\ndef finished(body): ...")
    good = operation("things.get", argument("name", via="things:name"), finish="things:finished")
    assert problems(api("", good), tmp_path) == []
    bad = operation("things.get", argument("name", via="toys:name"), finish="things:finish", answer="things:read")
    assert problems(api("", bad), tmp_path) == [
        f"specs/overlay/operations.toml:1: {TRANSFORMS} has no function finish; did you mean finished?",
        f"specs/overlay/operations.toml:1: {TRANSFORMS} has no function read{REMEDY}",
        f"specs/overlay/operations.toml:1: _features/toys/transforms.py has no function name{REMEDY}",
    ]


@pytest.mark.parametrize("reference", ["name", ":name", "things:"])
def test_a_reference_names_a_capability_and_a_function(tmp_path, reference):
    given = operation("things.get", argument("name", via=reference))
    assert problems(api("", given), tmp_path) == [
        f"specs/overlay/operations.toml:1: {reference!r} must name a capability; write capability:name"
    ]


def test_aliases_have_to_exist(tmp_path):
    inputs = """
        if TYPE_CHECKING:
            ThingUnion: TypeAlias = str
            ThingUnionDict: TypeAlias = str
            ToyUnion: TypeAlias = str
        else:
            ToyUnionDict = Any
    """
    written(tmp_path / "_features" / "things", inputs=inputs)
    given = api("", capabilities={"ThingUnion": "things", "ToyUnion": "things", "Lost": ""})
    assert problems(given, tmp_path) == [
        "specs/overlay/types.toml: _features/things/inputs.py has no type alias ToyUnionDict; did you mean ToyUnion?",
        "specs/overlay/types.toml: ':Lost' must name a capability; write capability:name",
        "specs/overlay/types.toml: ':LostDict' must name a capability; write capability:name",
    ]


def with_path(path, *arguments):
    return api("", operation("things.get", *arguments, http={"vertex": Http("toys.get", "GET", path)}))


def test_paths_and_arguments_name_each_other(tmp_path):
    name = argument("name", location="url")
    assert problems(with_path("{name}:get", name), tmp_path) == []
    assert problems(with_path("things:get", name), tmp_path) == [
        (
            "specs/overlay/operations.toml:1: the vertex path things:get has no variable name; "
            "name it with args.a.wire, or state a path"
        )
    ]
    assert problems(with_path("{name}/{part}"), tmp_path) == [
        (
            "specs/overlay/operations.toml:1: no argument of things.get fills name, part of the vertex path {name}/{part}; "
            "give one url = true, or state a path"
        )
    ]


def test_a_stated_path_may_have_variables_that_are_computed(tmp_path):
    assert problems(with_path("{url}"), tmp_path, operations="[operations.'things.get']\npath = '{url}'") == []


RESOURCE = "[resources.things]\npublic = 'things:Things'\n"


@pytest.mark.parametrize(
    ("code", "overrides", "told"),
    [
        ("class Things:\n    def put(self): ...", "", []),
        ("class Things:\n    def get(self): ...", "overrides = ['get']", []),
        ("class Things:\n    async def get(self): ...", "overrides = ['get']", []),
        (
            "class Things:\n    def get(self): ...",
            "",
            ["specs/overlay/operations.toml:1: Things.get hides a generated method; add it to overrides"],
        ),
        (
            "class Things:\n    name = 1",
            "overrides = ['get']",
            ["specs/overlay/operations.toml:1: Things.get does not hide a generated method; remove it from overrides"],
        ),
        ("class Thing: ...", "", ["specs/overlay/operations.toml:2: things.py has no class Things"]),
    ],
)
def test_a_hand_written_class_says_what_it_hides(tmp_path, code, overrides, told):
    written(tmp_path, things=code)
    assert problems(api("", operation("things.get")), tmp_path, operations=RESOURCE + overrides) == told


def test_a_hand_written_module_that_is_not_there(tmp_path):
    assert problems(api("", operation("things.get")), tmp_path, operations=RESOURCE) == [
        "specs/overlay/operations.toml:2: things.py has no class Things"
    ]


def test_an_entry_for_what_nothing_reaches(tmp_path):
    given = overlay(types="[types.Gone]\n[enums.Old]\n")
    given.types.use("types")
    given.types.use("enums")
    assert [str(problem) for problem in verify(api("Thing: name str"), given, tmp_path)] == [
        "specs/overlay/types.toml:1: no operation reaches Gone; delete the entry",
        "specs/overlay/types.toml:2: nothing uses the enum Old; delete the entry",
    ]


def test_every_line_that_nothing_used(tmp_path):
    assert problems(
        api(""),
        tmp_path,
        documents="[gemini]\nstirp = ['A']",
        refusals="\n[gemnii]\nThing = ['a']",
        patches="[other.Thing]\nreason = 'r'",
        docs="[Thing]\ndoc = 'x'",
    ) == [
        "specs/overlay/documents.toml:1: nothing uses gemini; delete it or correct the name",
        "specs/overlay/refusals.toml:1: nothing uses gemnii; delete it or correct the name",
        "specs/overlay/patches.toml:2: nothing uses other; delete it or correct the name",
        "specs/overlay/docs/toys.toml:1: nothing uses Thing; delete it or correct the name",
    ]


def test_a_public_module_may_import_its_class_from_elsewhere(tmp_path):
    written(
        tmp_path,
        things="if TYPE_CHECKING:\n    from gemkit.other import Things as Things",
        other="class Things:\n    def get(self): ...",
    )
    told = ["specs/overlay/operations.toml:1: Things.get hides a generated method; add it to overrides"]
    assert problems(api("", operation("things.get")), tmp_path, operations=RESOURCE) == told
    assert problems(api("", operation("things.get")), tmp_path, operations=RESOURCE + "overrides = ['get']") == []


@pytest.mark.parametrize(
    ("text", "line", "told"),
    [(b"def name(value:\n", ":1", "'(' was never closed"), (b"\xff", "", "'utf-8' codec can't decode")],
)
def test_hand_written_code_that_is_not_valid(tmp_path, text, line, told):
    path = tmp_path / "src" / "gemkit" / "_features" / "toys" / "transforms.py"
    path.parent.mkdir(parents=True)
    path.write_bytes(text)
    given = api("Thing: id str", operation("a.b", argument("name", via="toys:name")))
    with pytest.raises(BuildError) as caught:
        problems(given, tmp_path / "src" / "gemkit")
    assert str(caught.value).startswith(f"src/gemkit/_features/toys/transforms.py{line}: is not valid Python: {told}")
    assert str(caught.value).endswith("; correct it there")
