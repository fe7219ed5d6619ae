"""Types of interactions_http, of the whole vertex document. Generated: `make gen` writes this file anew."""

from gemkit._generated.vertex.types.endpoints_shared7 import HttpBody
from gemkit._mapping.model import Message as _Message


class CreateInteractionHttpRequest(_Message):
    http_body: HttpBody | None = None
