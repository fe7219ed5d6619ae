"""Every public type, as type checkers see them. Generated: `make gen` writes this file anew."""

from gemkit._features.schemas.inputs import (
    SchemaUnion as SchemaUnion,
    SchemaUnionDict as SchemaUnionDict,
)
from gemkit._generated.dicts import (
    BlobDict as BlobDict,
    BlobOrDict as BlobOrDict,
    CreateThingConfigDict as CreateThingConfigDict,
    CreateThingConfigOrDict as CreateThingConfigOrDict,
    HttpOptionsDict as HttpOptionsDict,
    HttpOptionsOrDict as HttpOptionsOrDict,
    ListThingsConfigDict as ListThingsConfigDict,
    ListThingsConfigOrDict as ListThingsConfigOrDict,
    ListThingsResponseDict as ListThingsResponseDict,
    ListThingsResponseOrDict as ListThingsResponseOrDict,
    PartDict as PartDict,
    PartOrDict as PartOrDict,
    SchemaDict as SchemaDict,
    SchemaOrDict as SchemaOrDict,
    ThingDict as ThingDict,
    ThingOrDict as ThingOrDict,
)
from gemkit._generated.types.http import (
    HttpOptions as HttpOptions,
)
from gemkit._generated.types.requests import (
    CreateThingConfig as CreateThingConfig,
    ListThingsConfig as ListThingsConfig,
    Mood as Mood,
)
from gemkit._generated.types.things import (
    Blob as Blob,
    ListThingsResponse as ListThingsResponse,
    Part as Part,
    Schema as Schema,
    Thing as Thing,
    ThingKind as ThingKind,
)

def __dir__() -> list[str]: ...
