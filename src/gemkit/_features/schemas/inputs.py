"""Types of arguments for the schema of a response: a class, a type expression, a dictionary or a `Schema`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from types import GenericAlias, UnionType

    from gemkit._generated.dicts import SchemaDict
    from gemkit._generated.types.schema import Schema

    SchemaUnion: TypeAlias = dict[Any, Any] | type[Any] | Schema | GenericAlias | UnionType
    SchemaUnionDict: TypeAlias = SchemaUnion | SchemaDict
else:
    SchemaUnion = SchemaUnionDict = Any
