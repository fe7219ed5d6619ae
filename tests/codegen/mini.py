"""A whole interface in two pages: what `golden/` is generated from, and what build and check are tried on.

`python -m tests.codegen.rewrite_golden` writes `golden/` anew after a change that is meant to change it.
"""

from __future__ import annotations

from pathlib import Path

from codegen import pipeline
from codegen.emit import package
from tests.codegen.tiny import tree

GOLDEN = Path(__file__).parent / "golden"

GEMINI = """
    Thing: name string, kind enum[SMALL|LARGE], sizeBytes int64, blob Blob, madeTime datetime!, parts map[Part], _odd any
    Blob: mimeType string, data bytes
    Part: text string~, weight float, shape Schema, from string
    Schema: type string, items Schema
    CreateThingRequest: thing Thing, settings Settings, shape Schema, seed int32, origin string
    Settings: mood enum[CALM|WILD], topK int32
    ListThingsResponse: things list[Thing], nextPageToken string
    toys.things.create = POST v1/{+model}:create CreateThingRequest -> Thing
    toys.things.watch = POST v1/{+model}:watch CreateThingRequest -> Thing
    toys.things.get = GET v1/{+name} -> Thing
    toys.things.list = GET v1/things ?pageSize -> ListThingsResponse
    toys.things.drop = DELETE v1/{+name}
"""

VERTEX = """
    ToysV1Thing: name string, kind enum[SMALL|GIANT], inlineBlob ToysV1Blob, parts map[ToysV1Piece], labels list[string]
    ToysV1Blob: mimeType string, data bytes
    ToysV1Piece: weight float, shape ToysV1Schema
    ToysV1Schema: type string, items ToysV1Schema
    ToysV1CreateThingRequest: thing ToysV1Thing, shape ToysV1Schema, mood enum[CALM], config ToysV1Config, origin string
    ToysV1Config: topK int32
    play.things.create = POST v1/{+model}:create ?view ToysV1CreateThingRequest -> ToysV1Thing
    play.things.get = GET v1/{+name} -> ToysV1Thing
"""

OVERLAY = {
    "documents": """
        [gemini]
        strip = []
        [vertex]
        strip = ["ToysV1"]
    """,
    "types": """
        [topics]
        http = ["HttpOptions"]
        things = ["Thing", "ListThingsResponse"]
        requests = ["CreateThingConfig", "ListThingsConfig"]

        [aliases]
        SchemaUnion = { capability = "schemas", uses = ["Schema"], wire = "Schema" }

        [hand_written]
        "gemkit._features.schemas.inputs" = ["SchemaUnion", "SchemaUnionDict"]

        [types.HttpOptions]
        own = true
        fields.timeout.type = "int"
        fields.headers.type = "dict[str, str]"

        [types.Blob]
        mixin = "contents:BlobMixin"

        [types.Part]
        vertex = "Piece"

        [types.Thing]
        fields.blob.vertex = "inlineBlob"

        [types.CreateThingConfig]
        config = true
        gemini = "CreateThingRequest"
        vertex = "CreateThingRequest"
        flatten = "settings"
        omit = ["thing", "config"]
        fields.shape.type = "SchemaUnion"
        fields.top_k.vertex = "config.topK"
        fields.view = { type = "str", gemini = false, vertex = "?view" }
        fields.note.type = "str"
        fields.origin = { type = "str", via = "caches:cached_content", gemini = true, vertex = true }

        [types.ListThingsConfig]
        own = true
        config = true
        fields.page_size = { type = "int", gemini = "?pageSize" }

        [types.ListThingsResponse]
        fields.things.receive = "items"
        receive = "models:tuned_model_info"

        [enums.Mood]
        sites = ["CreateThingRequest.mood", "Settings.mood"]
        values = ["TIRED"]
    """,
    "refusals": """
        [vertex]
        Schema = ["items"]
    """,
    "patches": """
        [undocumented]
        reason = "spoken, not written"
        gemini.Blob.title = "string"
    """,
    "operations": """
        [resources.things]
        class = "Things"

        [operations."things.create"]
        gemini = "toys.things.create"
        vertex = "play.things.create"
        config = "CreateThingConfig"
        args.model = { url = true, via = "models:model" }
        args.thing.type = "Thing"

        [operations."things.watch"]
        kind = "sse"
        gemini = "toys.things.watch"
        config = "CreateThingConfig"
        args.model = { url = true, via = "models:model" }
        args.thing = { type = "Thing", optional = true }

        [operations."things.get"]
        gemini = "toys.things.get"
        vertex = "play.things.get"
        args.name.url = true

        [operations."things.list"]
        kind = "page"
        items = "things"
        gemini = "toys.things.list"
        config = "ListThingsConfig"

        [operations."things.drop"]
        gemini = "toys.things.drop"
        args.name.url = true

        [names]
        "models:model" = "**"
    """,
    "docs/toys": r'''
        [Thing]
        doc = "A thing; its path may read `C:\\things`, \"in quotes\""
        fields.name = 'What it is called, "in quotes"'
        fields.kind = "How big it is."

        [ThingKind]
        doc = "Sizes."
        values.SMALL = "Fits a pocket."

        [resources]
        things = "Looks after things."

        [operations."things.create"]
        doc = 'Make a thing, """whatever""" its `C:\path` is.'
        args.thing = "What to make."
    ''',
}

SOURCE = {
    "_features/contents/mixins.py": "class BlobMixin: ...\n",
    "_features/schemas/inputs.py": """
        if TYPE_CHECKING:
            SchemaUnion: TypeAlias = Schema | type
            SchemaUnionDict: TypeAlias = SchemaUnion | SchemaDict
        else:
            SchemaUnion = SchemaUnionDict = Any
    """,
    "_features/caches/transforms.py": "def cached_content(value, context): ...\n",
    "_features/models/transforms.py": """
        def model(value, context): ...
        def tuned_model_info(received): ...
    """,
}


def mini(root, *, gemini=GEMINI, vertex=VERTEX, **files):
    """The interface as a directory to build in; `files` stand in for files of the overlay."""
    return tree(root, gemini, vertex, source=SOURCE, **{**OVERLAY, **files})


def emitted(root):
    """What the generator makes of the interface, by path below `_generated`."""
    return package.files(pipeline.run(mini(root)))
