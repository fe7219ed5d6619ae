"""Cached contents of both services."""

from typing import NamedTuple

from gemkit.emulator.json_values import JSON, as_object, as_text, objects, snake
from gemkit.emulator.limits import check_contents
from gemkit.emulator.paging import find, page
from gemkit.emulator.prompts import text_of, token_counts
from gemkit.emulator.registry import Call, handles
from gemkit.emulator.service_errors import ServiceError, invalid
from gemkit.emulator.times import parse_duration, parse_timestamp

_SCHEMAS = {"gemini": "CachedContent", "vertex": "GoogleCloudAiplatformV1beta1CachedContent"}
_DEFAULT_TTL = "3600s"
# A cache does not return its contents, only their token counts.
_SHOWN = ("name", "model", "displayName", "createTime", "updateTime", "expireTime", "encryptionSpec")


class CachedPrompt(NamedTuple):
    """The additions of a cache to a prompt: tokens by modality, and the system instruction."""

    counts: dict[str, int]
    instruction: JSON | None


def _table(call: Call) -> dict[str, JSON]:
    """Return the caches that have not expired, by name."""
    table = call.state.table(f"{call.backend}.cachedContents")
    now = call.state.clock()
    for name in [name for name, cache in table.items() if parse_timestamp(cache["expireTime"]) <= now]:
        del table[name]
    return table


def cached_prompt(call: Call) -> CachedPrompt:
    """Return the additions of the cache in a request to generate content; none without a cache.

    Raises:
        ServiceError: The cache does not exist, or belongs to another model.
    """
    name = as_text(call.body.get("cachedContent"))
    if not name:
        return CachedPrompt({}, None)
    cache = _table(call).get(name)
    if cache is None:
        # The Gemini Developer API does not distinguish an unknown cache from another user's.
        if call.backend == "gemini":
            raise ServiceError(403, f"There is no cached content {name}, or it is not yours.")
        raise ServiceError(404, f"There is no cached content {name}.")
    if cache["model"].rpartition("/")[2] != call.model:
        text = f"cached_content {name} was made for {cache['model']} and cannot be used with {call.model}."
        raise invalid(text, ("cached_content", text))
    return CachedPrompt(token_counts(_turns(cache)), cache.get("systemInstruction"))


def _turns(cache: JSON) -> list[JSON]:
    return [*objects(cache.get("contents")), as_object(cache.get("systemInstruction"))]


@handles("generativelanguage.cachedContents.create", "aiplatform.projects.locations.cachedContents.create")
def create_cache(call: Call) -> JSON:
    """Create a cache."""
    if not as_text(call.body.get("model")):
        raise invalid("model is not specified.", ("model", "model is not specified"))
    call.state.catalogue.check(call.backend, as_text(call.body["model"]), "createCachedContent")
    check_contents(objects(call.body.get("contents")), call.backend)
    collection = f"{call.path['parent']}/cachedContents" if "parent" in call.path else "cachedContents"
    name = f"{collection}/{call.state.number(collection)}"
    now = call.state.now()
    cache = {**call.body, "name": name, "createTime": now, "updateTime": now, "expireTime": _expiry(call)}
    _table(call)[name] = cache
    return _shown(call, cache)


def _expiry(call: Call) -> str:
    body = call.body
    if "ttl" in body and "expireTime" in body:
        raise invalid("Only one of ttl and expire_time can be given.", ("ttl", "conflicts with expire_time"))
    if "expireTime" in body:
        return as_text(body["expireTime"])
    lifetime = parse_duration(as_text(body.get("ttl", _DEFAULT_TTL)))
    if lifetime.total_seconds() <= 0:
        raise invalid("ttl must be positive.", ("ttl", "must be positive"))
    return call.state.after(lifetime)


def _shown(call: Call, cache: JSON) -> JSON:
    counts = token_counts(_turns(cache))
    parts = [part for turn in _turns(cache) for part in objects(turn.get("parts"))]
    usage: JSON = {"totalTokenCount": sum(counts.values()), "textCount": len(text_of(parts))}
    images = [part for part in parts if "IMAGE" in token_counts([{"parts": [part]}])]
    if images:
        usage["imageCount"] = len(images)
    shown: JSON = {**{key: cache[key] for key in _SHOWN if key in cache}, "usageMetadata": usage}
    fitted: JSON = call.document.fitted(_SCHEMAS[call.backend], shown)
    return fitted


@handles("generativelanguage.cachedContents.list", "aiplatform.projects.locations.cachedContents.list")
def list_caches(call: Call) -> JSON:
    """Return a page of caches."""
    prefix = f"{call.path['parent']}/" if "parent" in call.path else ""
    mine = (cache for name, cache in _table(call).items() if name.startswith(prefix))
    return page(call, "cachedContents", (_shown(call, cache) for cache in mine))


@handles("generativelanguage.cachedContents.get", "aiplatform.projects.locations.cachedContents.get")
def get_cache(call: Call) -> JSON:
    """Return a cache."""
    return _shown(call, find(_table(call), call.path["name"]))


@handles("generativelanguage.cachedContents.patch", "aiplatform.projects.locations.cachedContents.patch")
def patch_cache(call: Call) -> JSON:
    """Set the expiration time of a cache, which is its only mutable field."""
    cache = find(_table(call), call.path["name"])
    mask = as_text(call.query.get("updateMask"))
    named = {path.strip() for path in mask.split(",") if path.strip()} or {snake(key) for key in call.body}
    fixed = sorted(path for path in named if snake(path) not in ("ttl", "expire_time", "name"))
    if fixed:
        raise invalid(f"Only ttl and expire_time of a cache can be changed, not {', '.join(fixed)}.")
    cache |= {"expireTime": _expiry(call), "updateTime": call.state.now()}
    return _shown(call, cache)


@handles("generativelanguage.cachedContents.delete", "aiplatform.projects.locations.cachedContents.delete")
def delete_cache(call: Call) -> JSON:
    """Delete a cache."""
    del _table(call)[find(_table(call), call.path["name"])["name"]]
    return {}
