"""Types of the caches topic. Generated: `make gen` writes this file anew."""

from datetime import datetime

from gemkit._features.contents.inputs import ContentListUnion, ContentUnion
from gemkit._generated.types.http import HttpOptions, HttpResponse
from gemkit._generated.types.tools import Tool, ToolConfig
from gemkit._mapping.model import Message


class CachedContentUsageMetadata(Message):
    """How large a cache is. All but the token count come from Vertex AI only."""

    audio_duration_seconds: int | None = None
    """Length of the audio in it, in seconds."""
    image_count: int | None = None
    """How many images it has."""
    text_count: int | None = None
    """How many characters of text it has."""
    total_token_count: int | None = None
    """What it all comes to in tokens; this is what storing and reading are charged by."""
    video_duration_seconds: int | None = None
    """Length of the video in it, in seconds."""


class CachedContent(Message):
    """A stored beginning of prompts. What was stored is not given back."""

    create_time: datetime | None = None
    """When it was stored."""
    display_name: str | None = None
    """A label for people, of up to 128 characters."""
    expire_time: datetime | None = None
    """When it will be deleted; always known here, even if a time to live was given."""
    model: str | None = None
    """The one model that can read it: `models/...`, or on Vertex AI a full resource path."""
    name: str | None = None
    """Its resource name, `cachedContents/...`; goes into `GenerateContentConfig.cached_content`."""
    update_time: datetime | None = None
    """When its time to live was last changed."""
    usage_metadata: CachedContentUsageMetadata | None = None
    """How large it is."""


class CreateCachedContentConfig(Message):
    """Settings for `caches.create`: what to store, and for how long."""

    contents: ContentListUnion | None = None
    """The turns to store: text, parts, files, contents, or a list of these."""
    display_name: str | None = None
    """A label for people, of up to 128 characters."""
    expire_time: datetime | None = None
    """When to delete the cache; instead of `ttl`."""
    system_instruction: ContentUnion | None = None
    """The system instruction to store; requests with the cache cannot bring another."""
    tool_config: ToolConfig | None = None
    """How the model may use the stored tools."""
    tools: list[Tool] | None = None
    """Tools to store; requests with the cache cannot bring others."""
    ttl: str | None = None
    """How long to keep the cache, in seconds with an `s` behind, such as `3600s`; instead of `expire_time`."""
    kms_key_name: str | None = None
    """Cloud KMS key to encrypt it with: `projects/{project}/locations/{location}/keyRings/{ring}/cryptoKeys/{key}`. Vertex AI only."""
    http_options: HttpOptions | None = None
    """Options for this call; they override the client's."""


class DeleteCachedContentConfig(Message):
    """Settings for `caches.delete`."""

    http_options: HttpOptions | None = None
    """Options for this call; they override the client's."""


class DeleteCachedContentResponse(Message):
    """Says that a cache is gone."""

    sdk_http_response: HttpResponse | None = None
    """Headers and status of the HTTP response this came with."""


class GetCachedContentConfig(Message):
    """Settings for `caches.get`."""

    http_options: HttpOptions | None = None
    """Options for this call; they override the client's."""


class ListCachedContentsConfig(Message):
    """Settings for `caches.list`."""

    page_size: int | None = None
    """How many caches to fetch per request, at most 1000."""
    page_token: str | None = None
    """Where to go on: `next_page_token` of the page before."""
    http_options: HttpOptions | None = None
    """Options for this call; they override the client's."""


class ListCachedContentsResponse(Message):
    """One page of caches."""

    cached_contents: list[CachedContent] | None = None
    """The caches of this page."""
    next_page_token: str | None = None
    """Goes into `page_token` to fetch the next page; absent on the last one."""
    sdk_http_response: HttpResponse | None = None
    """Headers and status of the HTTP response this came with."""


class UpdateCachedContentConfig(Message):
    """Settings for `caches.update`: the new lifetime, given in one of two ways."""

    expire_time: datetime | None = None
    """The new moment of deletion."""
    ttl: str | None = None
    """The new time to live, counted from now, in seconds with an `s` behind: `3600s`."""
    http_options: HttpOptions | None = None
    """Options for this call; they override the client's."""
