"""Interactions: stored conversations, with one response, as a stream or in the background."""

from dataclasses import replace
from datetime import timedelta

from gemkit.emulator import conversation, prompts
from gemkit.emulator.composition import Candidate, compose
from gemkit.emulator.directives import Directives
from gemkit.emulator.directives import read as read_directives
from gemkit.emulator.handlers.agents import Target, target_of
from gemkit.emulator.json_values import JSON, as_list, as_object, as_text, objects
from gemkit.emulator.limits import DEFAULT_LIMIT, check_settings, check_tokens
from gemkit.emulator.registry import Call, handles
from gemkit.emulator.replies import NamedEvents, Reply, named
from gemkit.emulator.research import research
from gemkit.emulator.runs import Run, missing
from gemkit.emulator.service_errors import ServiceError, invalid
from gemkit.emulator.steps import halves, steps_of
from gemkit.emulator.times import parse_timestamp
from gemkit.emulator.webhook_events import check_uri, event_type, has_subscriber, send_run_event

_CLIENT_ONLY = frozenset({"input", "stream", "store", "background", "continuation_token", "environment"})
_EXCLUSIVE = [(a, b) for a in ("cached_content", "generation_config", "model") for b in ("agent", "agent_config")]
_STATUSES = {"STOP": "completed", "MAX_TOKENS": "incomplete"}
_TOKEN_LIFETIME = timedelta(minutes=30)


@handles("interactions.create")
def create_interaction(call: Call) -> JSON | Reply:
    """Create an interaction, and store it unless `store` is false."""
    body = call.body
    check(body)
    run = start(call, body)
    if body.get("stream"):
        # Only the first stream is interrupted: a resumed one continues.
        return replace(_stream(call, run, ""), fault=run.directives.fault)
    shown = run.to_json()
    if run.directives.polls_until_done is None and has_subscriber(call, [event_type(run)], run.webhook_config):
        # It cannot be requested again.
        run.ended = True
        send_run_event(call, run)
    return shown


def start(call: Call, body: JSON) -> Run:
    """Run a validated interaction, and store it."""
    if "continuation_token" in body:
        return _kept(call, body, _continued(call, body))
    before = (
        list(_found(call, body["previous_interaction_id"]).conversation) if "previous_interaction_id" in body else []
    )
    given = conversation.steps_of(body.get("input"))
    if not given:
        raise invalid("input must not be empty.")
    conversation.check_results([*before, *given])
    target = target_of(call, body)
    return _kept(call, body, _answered(call, target, [*before, *given]))


def _kept(call: Call, body: JSON, run: Run) -> Run:
    if body.get("store", True):
        call.state.runs[f"{call.project_prefix}{run.id}"] = run
    return run


def _continued(call: Call, body: JSON) -> Run:
    """Return the continuation of a paused interaction."""
    waiting = call.state.table(f"{call.project_prefix}continuations").pop(body["continuation_token"], None)
    if waiting is None:
        raise invalid("continuation_token is not that of an interrupted interaction.")
    resource: JSON = {**waiting["resource"], "id": _new_id(call), "updated": call.state.now()}
    background = bool(body.get("background"))
    directives = Directives()
    return Run(resource, body.get("input"), waiting["conversation"], directives, background, ended=not background)


def _paused(call: Call, run: Run) -> Run:
    """Return the run up to the middle of its output, with a continuation token."""
    first, rest = halves(run.resource["steps"])
    token = f"continuation-{call.state.number('continuations')}"
    call.state.table(f"{call.project_prefix}continuations")[token] = {
        "resource": {**run.resource, "steps": rest, "continuation_ids": [run.id]},
        "conversation": run.conversation,
    }
    run.resource |= {"steps": first, "status": "requires_continuation", "continuation_token": token}
    return run


def _new_id(call: Call) -> str:
    return f"v1_interaction-{call.state.number('interactions')}"


def check(body: JSON) -> None:
    """Reject parameters that are mutually exclusive; raises `ServiceError` 400."""
    for first, second in _EXCLUSIVE:
        if first in body and second in body:
            raise invalid(f"{first} and {second} cannot be given together.")
    if body.get("background") and not body.get("store", True):
        raise invalid("background needs store: an interaction that is not stored cannot be polled.")
    if "webhook_config" in body and not body.get("background"):
        raise invalid("webhook_config needs background.")
    for uri in as_list(as_object(body.get("webhook_config")).get("uris")):
        check_uri(uri)


def _answered(call: Call, target: Target, steps: list[JSON]) -> Run:
    body = target.body
    contents = conversation.contents_of(steps)
    if not contents:
        raise invalid("input must have text, media or the results of functions.")
    instruction = {"parts": [{"text": body["system_instruction"]}]} if "system_instruction" in body else None
    prompt = prompts.read(contents, instruction, call.steering)
    directives = read_directives(prompt.question)
    settings = conversation.settings_of(body)
    check_settings(settings["generationConfig"])
    model = call.state.catalogue.find(as_text(body.get("model")))
    check_tokens(sum(prompts.token_counts(contents).values()), model.input_limit if model else DEFAULT_LIMIT)
    candidate = (
        Candidate([], "SAFETY") if directives.blocked or directives.fails else compose(settings, prompt, directives)[0]
    )
    video = "VIDEO" in settings["generationConfig"]["responseModalities"]
    own = [] if not candidate.parts else steps_of(candidate, objects(body.get("tools")), video=video)
    if target.is_research and own:
        own = research(prompt.text, own)
    now = call.state.now()
    resource: JSON = {
        "id": _new_id(call),
        "status": _status(candidate, own),
        "created": now,
        "updated": now,
        **target.shown,
        **{key: value for key, value in body.items() if key not in _CLIENT_ONLY and key not in target.shown},
        "steps": own,
        "usage": _usage(contents, candidate),
    }
    if resource["status"] == "failed":
        resource["errors"] = [_error(directives, candidate)]
    background = bool(body.get("background"))
    run = Run(resource, body.get("input"), [*steps, *own], directives, background, ended=not background)
    return _paused(call, run) if directives.pauses and own else run


def _status(candidate: Candidate, own: list[JSON]) -> str:
    if any(step["type"] == "function_call" for step in own):
        return "requires_action"
    return _STATUSES.get(candidate.finish_reason, "failed")


def _error(directives: Directives, candidate: Candidate) -> JSON:
    if directives.fails:
        return ServiceError(500, "The failure was requested by [[fail]].").family_error()
    return {"code": candidate.finish_reason.lower(), "message": "The prompt or the response was blocked."}


def _usage(contents: list[JSON], candidate: Candidate) -> JSON:
    counts = prompts.token_counts(contents)
    total = sum(counts.values())
    by_modality = [{"modality": name.lower(), "tokens": number} for name, number in counts.items()]
    usage: JSON = {
        "total_input_tokens": total,
        "input_tokens_by_modality": by_modality,
        "total_cached_tokens": 0,
        "total_output_tokens": candidate.tokens,
        "total_thought_tokens": candidate.thought_tokens,
        "total_tool_use_tokens": 0,
        "total_tokens": total + candidate.tokens + candidate.thought_tokens,
    }
    searches = len(as_list(as_object(candidate.metadata.get("groundingMetadata")).get("webSearchQueries")))
    return {**usage, "grounding_tool_count": [{"type": "google_search", "count": searches}]} if searches else usage


def _stream(call: Call, run: Run, after: str) -> Reply:
    run.ended = True
    send_run_event(call, run)
    events = tuple(named(event) for event in run.events(after))
    return NamedEvents(events=events)


def _found(call: Call, interaction_id: str) -> Run:
    run = call.state.runs.get(f"{call.project_prefix}{interaction_id}")
    if run is None:
        raise missing(interaction_id)
    return run


@handles("interactions.get")
def get_interaction(call: Call) -> JSON | Reply:
    """Return an interaction as it is now, or its events after a given event."""
    run = _found(call, call.path["interactionsId"])
    after = as_text(call.query.get("last_event_id"))
    if after and not call.query.get("stream"):
        raise invalid("last_event_id needs stream.")
    run.poll()
    send_run_event(call, run)
    if call.query.get("stream"):
        return _stream(call, run, after)
    return {**run.to_json(), "input": run.input} if call.query.get("include_input") else run.to_json()


@handles("interactions.delete")
def delete_interaction(call: Call) -> JSON:
    """Delete an interaction; later ones keep its conversation."""
    run = _found(call, call.path["interactionsId"])
    del call.state.runs[f"{call.project_prefix}{run.id}"]
    return {}


@handles("interactions.cancel")
def cancel_interaction(call: Call) -> JSON:
    """Cancel a background interaction."""
    run = _found(call, call.path["interactionsId"])
    run.cancel(call.state.now())
    send_run_event(call, run)
    return run.to_json()


@handles("interactions.auth_tokens.create")
def create_auth_token(call: Call) -> JSON:
    """Create a token for one interaction, with an expiration time."""
    run = _found(call, call.path["interactionsId"])
    expires = call.body.get("expire_time") or call.state.after(_TOKEN_LIFETIME)
    try:
        past = parse_timestamp(expires) <= call.state.clock()
    except ValueError:
        raise invalid(f"expire_time is not a valid timestamp: {expires!r}.") from None
    if past:
        raise invalid(f"expire_time is in the past: {expires}.")
    token = f"auth_tokens/interaction-token-{call.state.number('interaction_tokens')}"
    candidate = {"auth_token": token, "expires_at": expires}
    call.state.table(f"{call.project_prefix}interactions/{run.id}/auth_tokens")[token] = candidate
    return candidate


@handles("interactions.auth_tokens.delete")
def delete_auth_token(call: Call) -> JSON:
    """Delete a token."""
    run = _found(call, call.path["interactionsId"])
    token = f"auth_tokens/{call.path['auth_tokensId']}"
    if call.state.table(f"{call.project_prefix}interactions/{run.id}/auth_tokens").pop(token, None) is None:
        raise ServiceError(404, f"There is no such token of the interaction {run.id!r}.")
    return {}
