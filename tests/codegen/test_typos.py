"""Mistakes in the real overlay: each is one line with its place, and says what was meant."""

from pathlib import Path

import pytest

from codegen import classify, pipeline
from codegen.failure import BuildError
from codegen.overlay import read_folder

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "specs" / "overlay"
TYPES, OPERATIONS, WORDING = "types/caches.toml", "operations/caches.toml", "docs/caches.toml"
PATCHES = "patches.toml"
CASES = [
    (TYPES, "fields.kms_key_name", "feilds.kms_key_name", "CreateCachedContentConfig.feilds; did you mean fields?"),
    (TYPES, "omit = ", "Omit = ", "CreateCachedContentConfig.Omit; did you mean omit?"),
    (TYPES, '"encryptionSpec"', '"encryptionSpek"', "has encryptionSpek; did you mean encryptionSpec?"),
    (TYPES, '"expire_time", "ttl"', '"expire_tiem", "ttl"', "has no field expire_tiem; did you mean expire_time?"),
    (TYPES, '"ContentListUnion"', '"ContentListUnoin"', "is not a type; did you mean ContentListUnion?"),
    (TYPES, '{ type = "str"', '{ type = "string"', "'string' is not a type; did you mean str?"),
    (TYPES, 'contents:content"', 'contents:contnet"', "has no function contnet; did you mean content?"),
    (TYPES, "encryptionSpec.kmsKeyName", "encryptionSpec.kmsKeyNames", "did you mean kmsKeyName?"),
    (TYPES, 'vertex = "enc', 'vertx = "enc', "kms_key_name.vertx; did you mean vertex?"),
    (TYPES, "[types.Create", "[typos.Create", "nothing uses typos; did you mean types?"),
    (TYPES, "CachedContentConfig]", "CachedContentsConfig]", "did you mean CreateCachedContentConfig?"),
    (OPERATIONS, "noun", "nuon", "resources.caches.nuon; did you mean noun?"),
    (
        OPERATIONS,
        "generativelanguage.cachedContents",
        "generativelanguage.cachedContent",
        "methods generativelanguage.",
    ),
    (OPERATIONS, '"update"', '"updaet"', "has updaet below caches; did you mean update?"),
    (OPERATIONS, "args.model", "args.modle", "CachedContent has no modle (gemini); did you mean model?"),
    (OPERATIONS, "models:full_model", "models:fullmodel", "has no function fullmodel; did you mean full_model?"),
    (WORDING, "fields.ttl", "fields.tlt", "CreateCachedContentConfig.fields.tlt; did you mean ttl?"),
    (WORDING, '["CachedContent"]', '["CachedContnet"]', "nothing uses CachedContnet; did you mean CachedContent?"),
    (WORDING, '"caches.get"', '"cache.get"', "nothing uses operations.cache.get; did you mean caches.get?"),
    (
        PATCHES,
        "",
        "vertex.Scheam.x = 'string'",
        "nothing refers to a schema Scheam, which this patch would add; did you",
    ),
    (PATCHES, "", "vertx.Schema.x = 'string'", "late.vertx; did you mean vertex?"),
    (PATCHES, "", "vertex.Schema.x = 'strng'", "'strng' is not a type; did you mean string?"),
    (PATCHES, "", "vertex.Schema.x = 'Cotnent'", "there is no schema Cotnent; did you mean"),
    (
        PATCHES,
        "",
        "methods.vertex.x = { verb = 'POTS', path = 'a' }",
        "'POTS' is not a verb of HTTP; did you mean POST?",
    ),
    (PATCHES, "", "methods.gemini.x = { verb = 'GET', path = 'a', request = 'Contnet' }", "did you mean Content?"),
    ("documents.toml", "every_method = true", "evry_method = true", "gemini.evry_method; did you mean every_method?"),
    ("left_out.toml", "gemini.request.", "gemini.requst.", "gemini.requst is no kind of fact; did you mean request?"),
    ("left_out.toml", "gemini.request.", "gemni.request.", "names gemni, which is no document; did you mean gemini?"),
]


@pytest.fixture(scope="module")
def documents():
    return pipeline.read_documents(ROOT)


@pytest.mark.parametrize(("name", "right", "wrong", "expected"), CASES, ids=[case[2] for case in CASES])
def test_a_mistake(documents, name, right, wrong, expected):
    text = (FOLDER / name).read_text("utf-8")
    assert right in text
    text = text.replace(right, wrong, 1) if right else f'{text}\n[late]\nreason = "r"\n{wrong}\n'
    try:
        overlay = read_folder(FOLDER, {name: text})
        built = pipeline.assemble(overlay, documents, ROOT / "src" / "gemkit")
        lines = [str(each) for each in classify.problems(classify.classify(built), overlay)]
    except BuildError as error:
        lines = str(error).splitlines()
    told = [line for line in lines if expected in line]
    assert len({line.partition(" (")[0] for line in told}) == 1, lines
    assert told[0].startswith(f"specs/overlay/{name}:") or "typos" in expected, lines
