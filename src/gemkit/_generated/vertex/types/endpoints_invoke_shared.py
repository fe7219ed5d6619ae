"""Types of endpoints_invoke_shared, of the whole vertex document. Generated: `make gen` writes this file anew."""

from gemkit._generated.vertex.types.endpoints_shared7 import HttpBody
from gemkit._mapping.model import Message as _Message


class InvokeRequest(_Message):
    deployed_model_id: str | None = None
    http_body: HttpBody | None = None
