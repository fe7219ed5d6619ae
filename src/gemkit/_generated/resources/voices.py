"""Voices of your own, made from a description or a recording. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit._api._async.raw_methods import AsyncKeywordResource
from gemkit._api._sync.raw_methods import KeywordResource
from gemkit._api.keywords import keyword_options, request_argument
from gemkit._generated import operations

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from gemkit._generated.types.interactions.dicts import (
        CreateVoiceRequestOrDict,
        VoiceInputOrDict,
    )
    from gemkit._generated.types.interactions.voices import (
        DeleteVoiceResponse,
        ListVoicesResponse,
        VoiceOutput,
    )


class Voices(KeywordResource):
    """Voices of your own, made from a description or a recording."""

    def list(
        self,
        *,
        accent: Sequence[str] | None = None,
        contexts: Sequence[str] | None = None,
        gender: Sequence[str] | None = None,
        language_code: Sequence[str] | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        persona: Sequence[str] | None = None,
        pitch: Sequence[str] | None = None,
        region_code: Sequence[str] | None = None,
        search: str | None = None,
        type_: Sequence[str] | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> ListVoicesResponse:
        """List voices, a page at a time.

        Args:
            accent: List only voices with this accent.
            contexts: List only voices made for one of these.
            gender: List only voices of this gender.
            language_code: List only voices of this language, such as `en-US`.
            page_size: Upper limit of items on a page.
            page_token: Where to go on: `next_page_token` of the page before.
            persona: List only voices with this character.
            pitch: List only voices as high as this.
            region_code: List only voices of this region, such as `US`.
            search: Words to look for.
            type_: List only voices of this kind.
            api_version: Version segment of the address of this call.
            extra_headers: Headers to send besides.
            extra_query: Query parameters to send besides.
            timeout: Seconds until the call must have ended.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `voices.list`, `voices.list`
        """
        params: dict[str, Any] = {
            "accent": accent,
            "contexts": contexts,
            "gender": gender,
            "language_code": language_code,
            "page_size": page_size,
            "page_token": page_token,
            "persona": persona,
            "pitch": pitch,
            "region_code": region_code,
            "search": search,
            "type_": type_,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, None, timeout),
        }
        return self._client.call(operations.VOICES_LIST, params)

    def create(
        self,
        *,
        request: CreateVoiceRequestOrDict | None = None,
        store: bool | None = None,
        voice: VoiceInputOrDict | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> VoiceOutput:
        """Create a voice from a description or a recording.

        Args:
            request: The request as a whole.
            store: Whether the service keeps it; on by default.
            voice: The voice.
            api_version: Version segment of the address of this call.
            extra_headers: Headers to send besides.
            extra_query: Query parameters to send besides.
            extra_body: Members to lay over the body.
            timeout: Seconds until the call must have ended.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `voices.create`, `voices.create`
        """
        params: dict[str, Any] = {
            "request": request,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, extra_body, timeout),
        }
        params["request"] = request_argument(
            request,
            {
                "store": store,
                "voice": voice,
            },
        )
        return self._client.call(operations.VOICES_CREATE, params)

    def delete(
        self,
        id: str,
        *,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> DeleteVoiceResponse:
        """Delete a voice.

        Args:
            id: Its id.
            api_version: Version segment of the address of this call.
            extra_headers: Headers to send besides.
            extra_query: Query parameters to send besides.
            timeout: Seconds until the call must have ended.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `voices.delete`, `voices.delete`
        """
        params: dict[str, Any] = {
            "id": id,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, None, timeout),
        }
        return self._client.call(operations.VOICES_DELETE, params)

    def get(
        self,
        id: str,
        *,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> VoiceOutput:
        """Look up a voice.

        Args:
            id: Its id.
            api_version: Version segment of the address of this call.
            extra_headers: Headers to send besides.
            extra_query: Query parameters to send besides.
            timeout: Seconds until the call must have ended.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `voices.get`, `voices.get`
        """
        params: dict[str, Any] = {
            "id": id,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, None, timeout),
        }
        return self._client.call(operations.VOICES_GET, params)


class AsyncVoices(AsyncKeywordResource):
    """Voices of your own, made from a description or a recording."""

    async def list(
        self,
        *,
        accent: Sequence[str] | None = None,
        contexts: Sequence[str] | None = None,
        gender: Sequence[str] | None = None,
        language_code: Sequence[str] | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        persona: Sequence[str] | None = None,
        pitch: Sequence[str] | None = None,
        region_code: Sequence[str] | None = None,
        search: str | None = None,
        type_: Sequence[str] | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> ListVoicesResponse:
        """List voices, a page at a time.

        Args:
            accent: List only voices with this accent.
            contexts: List only voices made for one of these.
            gender: List only voices of this gender.
            language_code: List only voices of this language, such as `en-US`.
            page_size: Upper limit of items on a page.
            page_token: Where to go on: `next_page_token` of the page before.
            persona: List only voices with this character.
            pitch: List only voices as high as this.
            region_code: List only voices of this region, such as `US`.
            search: Words to look for.
            type_: List only voices of this kind.
            api_version: Version segment of the address of this call.
            extra_headers: Headers to send besides.
            extra_query: Query parameters to send besides.
            timeout: Seconds until the call must have ended.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `voices.list`, `voices.list`
        """
        params: dict[str, Any] = {
            "accent": accent,
            "contexts": contexts,
            "gender": gender,
            "language_code": language_code,
            "page_size": page_size,
            "page_token": page_token,
            "persona": persona,
            "pitch": pitch,
            "region_code": region_code,
            "search": search,
            "type_": type_,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, None, timeout),
        }
        return await self._client.call(operations.VOICES_LIST, params)

    async def create(
        self,
        *,
        request: CreateVoiceRequestOrDict | None = None,
        store: bool | None = None,
        voice: VoiceInputOrDict | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> VoiceOutput:
        """Create a voice from a description or a recording.

        Args:
            request: The request as a whole.
            store: Whether the service keeps it; on by default.
            voice: The voice.
            api_version: Version segment of the address of this call.
            extra_headers: Headers to send besides.
            extra_query: Query parameters to send besides.
            extra_body: Members to lay over the body.
            timeout: Seconds until the call must have ended.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `voices.create`, `voices.create`
        """
        params: dict[str, Any] = {
            "request": request,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, extra_body, timeout),
        }
        params["request"] = request_argument(
            request,
            {
                "store": store,
                "voice": voice,
            },
        )
        return await self._client.call(operations.VOICES_CREATE, params)

    async def delete(
        self,
        id: str,
        *,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> DeleteVoiceResponse:
        """Delete a voice.

        Args:
            id: Its id.
            api_version: Version segment of the address of this call.
            extra_headers: Headers to send besides.
            extra_query: Query parameters to send besides.
            timeout: Seconds until the call must have ended.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `voices.delete`, `voices.delete`
        """
        params: dict[str, Any] = {
            "id": id,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, None, timeout),
        }
        return await self._client.call(operations.VOICES_DELETE, params)

    async def get(
        self,
        id: str,
        *,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> VoiceOutput:
        """Look up a voice.

        Args:
            id: Its id.
            api_version: Version segment of the address of this call.
            extra_headers: Headers to send besides.
            extra_query: Query parameters to send besides.
            timeout: Seconds until the call must have ended.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `voices.get`, `voices.get`
        """
        params: dict[str, Any] = {
            "id": id,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, None, timeout),
        }
        return await self._client.call(operations.VOICES_GET, params)
