"""Triggers: interactions with agents that run on a schedule, and their executions."""

from gemkit.emulator.announcements import announce_run
from gemkit.emulator.cron import Schedule
from gemkit.emulator.family_resources import added, found, listed, removed, table
from gemkit.emulator.handlers import interactions
from gemkit.emulator.json_values import JSON, as_text
from gemkit.emulator.paging import filtered, page
from gemkit.emulator.registry import Call, handles
from gemkit.emulator.service_errors import ServiceError, invalid
from gemkit.emulator.times import parsed, written

_COLLECTION = "triggers"
_MOST_MISSED = 100
_FAILED = ("failed", "cancelled")


@handles("triggers.create")
def create_trigger(call: Call) -> JSON:
    """Create a trigger."""
    interaction = call.body["interaction"]
    interactions.check(interaction)
    if "stream" in interaction:
        raise invalid("interaction.stream cannot be given: nobody reads the stream of a trigger.")
    if "environment_id" in call.body:
        found(call, "environments", call.body["environment_id"])
    now = call.state.now()
    trigger = {**call.body, "status": "active", "consecutive_failure_count": 0, "create_time": now, "update_time": now}
    _plan(trigger, now)
    return added(call, _COLLECTION, trigger)


def _plan(trigger: JSON, after: str) -> None:
    """Set the time of the next execution of a trigger."""
    planned = Schedule(trigger["schedule"], trigger["time_zone"]).after(parsed(after))
    if planned is None:
        raise invalid(f"schedule never comes: {trigger['schedule']!r}.")
    trigger["next_run_time"] = written(planned)


def _caught_up(call: Call, trigger: JSON) -> JSON:
    """Return the trigger after running all due executions."""
    for _ in range(_MOST_MISSED):
        due = as_text(trigger.get("next_run_time"))
        if trigger["status"] != "active" or parsed(due) > call.state.clock():
            break
        _execute(call, trigger, due)
        _plan(trigger, due)
    return trigger


def _execute(call: Call, trigger: JSON, due: str) -> JSON:
    body = {**trigger["interaction"], "background": True, "store": True}
    if "environment_id" in trigger:
        body["environment"] = trigger["environment_id"]
    execution: JSON = {"trigger_id": trigger["id"], "scheduled_time": due, "start_time": due, "end_time": due}
    try:
        run = interactions.start(call, body)
        run.ended = True
        announce_run(call, run)
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
    return added(call, f"{_COLLECTION}/{trigger['id']}/executions", execution)


@handles("triggers.list")
def list_triggers(call: Call) -> JSON:
    """Return a page of triggers."""
    caught_up = [_caught_up(call, trigger) for trigger in list(table(call, _COLLECTION).values())]
    return listed(call, _COLLECTION, filtered(caught_up, as_text(call.query.get("filter"))))


@handles("triggers.get")
def get_trigger(call: Call) -> JSON:
    """Return a trigger."""
    return _caught_up(call, found(call, _COLLECTION, call.path["id"]))


@handles("triggers.update")
def update_trigger(call: Call) -> JSON:
    """Rename, pause or resume a trigger; only the service sets the status `error`."""
    trigger = _caught_up(call, found(call, _COLLECTION, call.path["id"]))
    status = call.body.get("status", trigger["status"])
    if status == "error" and trigger["status"] != "error":
        raise invalid("status must be active or paused.")
    now = call.state.now()
    if status != trigger["status"]:
        trigger["last_pause_time" if status == "paused" else "last_resume_time"] = now
    if status == "active" and trigger["status"] != "active":
        trigger["consecutive_failure_count"] = 0
        _plan(trigger, now)
    trigger.update({**call.body, "update_time": now})
    return trigger


@handles("triggers.delete")
def delete_trigger(call: Call) -> JSON:
    """Delete a trigger and its executions."""
    trigger = removed(call, _COLLECTION, call.path["id"])
    table(call, f"{_COLLECTION}/{trigger['id']}/executions").clear()
    return {}


@handles("triggers.run")
def run_trigger(call: Call) -> JSON:
    """Run a trigger now, regardless of its schedule; the list of executions has the result."""
    trigger = _caught_up(call, found(call, _COLLECTION, call.path["triggerId"]))
    if trigger["status"] == "error":
        raise invalid(f"The trigger {trigger['id']!r} has failed too often: set its status to active first.")
    execution = _execute(call, trigger, call.state.now())
    return {key: execution[key] for key in ("id", "trigger_id", "scheduled_time", "start_time")} | {
        "status": "in_progress"
    }


@handles("triggers.list_executions")
def list_executions(call: Call) -> JSON:
    """Return a page of a trigger's executions, the newest first."""
    trigger = _caught_up(call, found(call, _COLLECTION, call.path["triggerId"]))
    executions = table(call, f"{_COLLECTION}/{trigger['id']}/executions")
    return page(call, "trigger_executions", reversed(list(executions.values())))
