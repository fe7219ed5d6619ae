"""Agents: those of the service and created ones, and the model or agent of an interaction."""

from dataclasses import dataclass

from gemkit.emulator.family_resources import add_resource, get_resource, list_resources, remove_resource, table
from gemkit.emulator.handlers import environments
from gemkit.emulator.json_values import JSON, as_object, as_text
from gemkit.emulator.registry import Call, handles
from gemkit.emulator.service_errors import ServiceError, invalid

_RESEARCH = "deep-research"


@dataclass(frozen=True)
class Target:
    """The model or agent of an interaction, with its request.

    Attributes:
        body: The request, with the settings of its agent.
        shown: The fields of the interaction for the model or agent and its environment.
        is_research: Whether the agent is a research agent.
    """

    body: JSON
    shown: JSON
    is_research: bool = False


def target_of(call: Call, body: JSON) -> Target:
    """Find the model or the agent of a request, and its environment.

    Raises:
        ServiceError: 404 for an unknown model, agent or environment; 400 for research that is not in the background.
    """
    if "agent" not in body:
        check_model(call, body["model"])
        return Target(body, {"model": body["model"], **_environment(call, body.get("environment"))})
    name = as_text(body["agent"])
    agent: JSON = table(call, "agents").get(name, {})
    base = as_text(agent.get("base_agent")) or name
    _check_agent(call, base)
    if base.startswith(_RESEARCH) and not body.get("background"):
        raise invalid(f"{base} runs in the background only: set background.")
    inherited: JSON = {key: agent[key] for key in ("system_instruction", "tools", "agent_config") if key in agent}
    environment = body.get("environment", agent.get("base_environment"))
    shown = {"agent": name, **_environment(call, environment)}
    return Target({**inherited, **body}, shown, base.startswith(_RESEARCH))


def check_model(call: Call, name: str) -> None:
    """Reject a model that neither the document nor the catalogue has; raises `ServiceError` 404."""
    if name not in _documented(call, "model"):
        call.state.catalogue.check(call.backend, f"models/{name.removeprefix('models/')}", "generateContent")


def _check_agent(call: Call, name: str) -> None:
    if name not in _documented(call, "agent"):
        raise ServiceError(404, f"There is no agent {name!r}. Agents: {', '.join(_documented(call, 'agent'))}.")


def _documented(call: Call, field: str) -> list[str]:
    names: list[str] = call.document.schemas["Interaction"]["properties"][field]["enum"]
    return names


def _environment(call: Call, given: object) -> JSON:
    """Return the fields for an environment: an existing one, or a new one."""
    if given is None:
        return {}
    described = as_object(given)
    existing = described.get("environment_id") if described else given
    if existing is not None and existing != "remote":
        return {"environment_id": get_resource(call, "environments", existing)["id"], "environment": given}
    agent = environments.add_environment(
        call, {key: described[key] for key in ("sources", "network", "mode") if key in described}
    )
    return {"environment_id": agent["id"], "environment": given}


@handles("agents.create")
def create_agent(call: Call) -> JSON:
    """Create an agent based on one of the service's."""
    _check_agent(call, as_text(call.body.get("base_agent")) or _documented(call, "agent")[-1])
    if call.body.get("id") in _documented(call, "agent"):
        raise ServiceError(409, f"{call.body['id']!r} is an agent of the service.", status="ALREADY_EXISTS")
    return add_resource(call, "agents", call.body)


@handles("agents.list")
def list_agents(call: Call) -> JSON:
    """Return a page of the created agents."""
    return list_resources(call, "agents")


@handles("agents.get")
def get_agent(call: Call) -> JSON:
    """Return an agent."""
    return get_resource(call, "agents", call.path["agentsId"])


@handles("agents.delete")
def delete_agent(call: Call) -> JSON:
    """Delete an agent."""
    remove_resource(call, "agents", call.path["agentsId"])
    return {}
