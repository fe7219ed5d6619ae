"""Registering objects of Cloud Storage as files: the request carries the credentials that may read them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from gemkit._core.encode import strict
from gemkit._core.flow import Call
from gemkit._generated import operations

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from gemkit._core.caller import Caller
    from gemkit._core.flow import Flow
    from gemkit._generated.dicts import RegisterFilesConfigOrDict
    from gemkit._generated.types.files import RegisterFilesResponse


def register(
    caller: Caller, credentials: Mapping[str, str], uris: Sequence[str], config: RegisterFilesConfigOrDict | None
) -> Flow[RegisterFilesResponse]:
    """Register objects; `credentials` are headers, which go out beside the client's own key."""
    from gemkit._generated.types.files import RegisterFilesConfig  # noqa: PLC0415
    from gemkit._generated.types.http import HttpOptions  # noqa: PLC0415

    given: Any = strict(RegisterFilesConfig, config or {}, "config")
    options: HttpOptions = given.http_options or HttpOptions()
    headers = {**(options.headers or {}), **credentials}
    if caller.settings.api_key:
        headers["x-goog-api-key"] = caller.settings.api_key
    options = options.model_copy(update={"headers": headers})
    params = {"uris": uris, "config": given.model_copy(update={"http_options": options})}
    return cast("RegisterFilesResponse", (yield Call(operations.FILES_REGISTER_FILES, params)))
