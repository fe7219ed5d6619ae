"""Triggers: interactions with agents that run on a schedule, and their executions."""

from gemkit.emulator.cron import Schedule
from gemkit.emulator.family_resources import add_resource, get_resource, list_resources, remove_resource, table
from gemkit.emulator.handlers import interactions
from gemkit.emulator.json_values import JSON, as_text
from gemkit.emulator.paging import filtered, page
from gemkit.emulator.registry import Call, handles
from gemkit.emulator.service_errors import ServiceError, invalid
from gemkit.emulator.times import parse_timestamp, to_timestamp
from gemkit.emulator.webhook_events import send_run_event

_COLLECTION = "triggers"
_MAX_MISSED_RUNS = 100
_FAILED = ("failed", "cancelled")


@handles("triggers.create")
def create_trigger(call: Call) -> JSON:
    """Create a trigger."""
    interaction = call.body["interaction"]
    interactions.check(interaction)
    if "stream" in interaction:
        raise invalid("interaction.stream cannot be given: the stream of a trigger is not read.")
    if "environment_id" in call.body:
        get_resource(call, "environments", call.body["environment_id"])
    now = call.state.now()
    trigger = {**call.body, "status": "active", "consecutive_failure_count": 0, "create_time": now, "update_time": now}
    _schedule_next(trigger, now)
    return add_resource(call, _COLLECTION, trigger)


def _schedule_next(trigger: JSON, after: str) -> None:
    """Set the time of the next execution of a trigger."""
    next_run = Schedule(trigger["schedule"], trigger["time_zone"]).after(parse_timestamp(after))
    if next_run is None:
        raise invalid(f"schedule has no matching time: {trigger['schedule']!r}.")
    trigger["next_run_time"] = to_timestamp(next_run)


def _run_due(call: Call, trigger: JSON) -> JSON:
    """Return the trigger after running all due executions."""
    for _ in range(_MAX_MISSED_RUNS):
        due = as_text(trigger.get("next_run_time"))
        if trigger["status"] != "active" or parse_timestamp(due) > call.state.clock():
            break
        _execute(call, trigger, due)
        _schedule_next(trigger, due)
    return trigger


def _execute(call: Call, trigger: JSON, due: str) -> JSON:
    body = {**trigger["interaction"], "background": True, "store": True}
    if "environment_id" in trigger:
        body["environment"] = trigger["environment_id"]
    execution: JSON = {"trigger_id": trigger["id"], "scheduled_time": due, "start_time": due, "end_time": due}
    try:
        run = interactions.start(call, body)
        run.ended = True
        send_run_event(call, run)
        failed = run.resource["status"] in _FAILED
        execution |= {"interaction_id": run.id, "status": "failed" if failed else "completed"}
        if "environment_id" in run.resource:
            execution["environment_id"] = run.resource["environment_id"]
        for error in run.resource.get("errors", []):
            execution["error"] = error["message"]
        trigger["previous_interaction_id"] = run.id
    except ServiceError as refused:
        execution |= {"status": "failed", "error": refused.message}
    trigger["last_run_time"] = due
    failures = trigger["consecutive_failure_count"] + 1 if execution["status"] == "failed" else 0
    trigger["consecutive_failure_count"] = failures
    if failures and failures >= trigger.get("max_consecutive_failures", failures + 1):
        trigger["status"] = "error"
    return add_resource(call, f"{_COLLECTION}/{trigger['id']}/executions", execution)


@handles("triggers.list")
def list_triggers(call: Call) -> JSON:
    """Return a page of triggers."""
    triggers = [_run_due(call, trigger) for trigger in list(table(call, _COLLECTION).values())]
    return list_resources(call, _COLLECTION, filtered(triggers, as_text(call.query.get("filter"))))


@handles("triggers.get")
def get_trigger(call: Call) -> JSON:
    """Return a trigger."""
    return _run_due(call, get_resource(call, _COLLECTION, call.path["id"]))


@handles("triggers.update")
def update_trigger(call: Call) -> JSON:
    """Rename, pause or resume a trigger; only the service sets the status `error`."""
    trigger = _run_due(call, get_resource(call, _COLLECTION, call.path["id"]))
    status = call.body.get("status", trigger["status"])
    if status == "error" and trigger["status"] != "error":
        raise invalid("status must be active or paused.")
    now = call.state.now()
    if status != trigger["status"]:
        trigger["last_pause_time" if status == "paused" else "last_resume_time"] = now
    if status == "active" and trigger["status"] != "active":
        trigger["consecutive_failure_count"] = 0
        _schedule_next(trigger, now)
    trigger.update({**call.body, "update_time": now})
    return trigger


@handles("triggers.delete")
def delete_trigger(call: Call) -> JSON:
    """Delete a trigger and its executions."""
    trigger = remove_resource(call, _COLLECTION, call.path["id"])
    table(call, f"{_COLLECTION}/{trigger['id']}/executions").clear()
    return {}


@handles("triggers.run")
def run_trigger(call: Call) -> JSON:
    """Run a trigger now, regardless of its schedule; the list of executions has the result."""
    trigger = _run_due(call, get_resource(call, _COLLECTION, call.path["triggerId"]))
    if trigger["status"] == "error":
        raise invalid(f"The trigger {trigger['id']!r} has failed too often: set its status to active first.")
    execution = _execute(call, trigger, call.state.now())
    return {key: execution[key] for key in ("id", "trigger_id", "scheduled_time", "start_time")} | {
        "status": "in_progress"
    }


@handles("triggers.list_executions")
def list_executions(call: Call) -> JSON:
    """Return a page of a trigger's executions, the newest first."""
    trigger = _run_due(call, get_resource(call, _COLLECTION, call.path["triggerId"]))
    executions = table(call, f"{_COLLECTION}/{trigger['id']}/executions")
    return page(call, "trigger_executions", reversed(list(executions.values())))
