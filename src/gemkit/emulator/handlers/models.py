"""Listing and looking up the models that the services offer."""

from gemkit.emulator.catalogue import gemini_models, publisher_models
from gemkit.emulator.json_values import JSON
from gemkit.emulator.paging import find, page
from gemkit.emulator.registry import Call, handles


@handles("generativelanguage.models.list")
def list_models(call: Call) -> JSON:
    """A page of the Gemini Developer API's models."""
    return page(call, "models", gemini_models().values())


@handles("generativelanguage.models.get")
def get_model(call: Call) -> JSON:
    """One of the Gemini Developer API's models."""
    return find(gemini_models(), call.path["name"])


@handles("aiplatform.publishers.models.list")
def list_publisher_models(call: Call) -> JSON:
    """A page of a publisher's models; only `publishers/google` has any."""
    models = publisher_models().values() if call.path["parent"] == "publishers/google" else ()
    return page(call, "publisherModels", models)


@handles("aiplatform.publishers.models.get")
def get_publisher_model(call: Call) -> JSON:
    """One of a publisher's models; a version after `@` is accepted."""
    return find(publisher_models(), call.path["name"].partition("@")[0])
