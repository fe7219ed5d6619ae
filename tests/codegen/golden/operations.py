"""What each operation is on the wire. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit._mapping.operation import Argument, Http, OperationSpec

if TYPE_CHECKING:
    from gemkit._generated.types.things import (
        ListThingsResponse,
        Thing,
    )


THINGS_CREATE: OperationSpec[Thing] = OperationSpec(
    id="things.create",
    kind="unary",
    arguments=(
        Argument("model", "model", url=True, via="models:model", type=""),
        Argument("thing", "thing", url=False, via="", type="Thing"),
    ),
    config="CreateThingConfig",
    response="Thing",
    items="",
    finish="",
    answer="",
    is_repeatable=False,
    http={
        "gemini": Http("toys.things.create", "POST", "{model}:create"),
        "vertex": Http("play.things.create", "POST", "{model}:create"),
    },
)

THINGS_WATCH: OperationSpec[Thing] = OperationSpec(
    id="things.watch",
    kind="sse",
    arguments=(
        Argument("model", "model", url=True, via="models:model", type=""),
        Argument("thing", "thing", url=False, via="", type="Thing"),
    ),
    config="CreateThingConfig",
    response="Thing",
    items="",
    finish="",
    answer="",
    http={
        "gemini": Http("toys.things.watch", "POST", "{model}:watch"),
    },
)

THINGS_GET: OperationSpec[Thing] = OperationSpec(
    id="things.get",
    kind="unary",
    arguments=(Argument("name", "name", url=True, via="", type=""),),
    config="",
    response="Thing",
    items="",
    finish="",
    answer="",
    http={
        "gemini": Http("toys.things.get", "GET", "{name}"),
        "vertex": Http("play.things.get", "GET", "{name}"),
    },
)

THINGS_LIST: OperationSpec[ListThingsResponse] = OperationSpec(
    id="things.list",
    kind="page",
    arguments=(),
    config="ListThingsConfig",
    response="ListThingsResponse",
    items="things",
    finish="",
    answer="",
    http={
        "gemini": Http("toys.things.list", "GET", "things"),
    },
)

THINGS_DROP: OperationSpec[None] = OperationSpec(
    id="things.drop",
    kind="unary",
    arguments=(Argument("name", "name", url=True, via="", type=""),),
    config="",
    response="",
    items="",
    finish="",
    answer="",
    http={
        "gemini": Http("toys.things.drop", "DELETE", "{name}"),
    },
)


ALL: dict[str, OperationSpec[object]] = {
    "things.create": THINGS_CREATE,
    "things.watch": THINGS_WATCH,
    "things.get": THINGS_GET,
    "things.list": THINGS_LIST,
    "things.drop": THINGS_DROP,
}
