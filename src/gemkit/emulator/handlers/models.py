"""List and get the models of the services."""

from gemkit.emulator.json_values import JSON
from gemkit.emulator.paging import find, page
from gemkit.emulator.registry import Call, handles


@handles("generativelanguage.models.list")
def list_models(call: Call) -> JSON:
    """Return a page of the Gemini Developer API's models."""
    return page(call, "models", call.state.catalogue.gemini().values())


@handles("generativelanguage.models.get")
def get_model(call: Call) -> JSON:
    """Return one of the Gemini Developer API's models."""
    return find(call.state.catalogue.gemini(), call.path["name"])


@handles("aiplatform.publishers.models.list")
def list_publisher_models(call: Call) -> JSON:
    """Return a page of a publisher's models."""
    return page(call, "publisherModels", call.state.catalogue.vertex(call.path["parent"]).values())


@handles("aiplatform.publishers.models.get")
def get_publisher_model(call: Call) -> JSON:
    """Return one of a publisher's models; a version after `@` is accepted."""
    name = call.path["name"].partition("@")[0]
    return find(call.state.catalogue.vertex(name.partition("/models/")[0]), name)
