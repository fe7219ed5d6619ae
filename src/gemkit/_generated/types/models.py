"""Types of the models topic. Generated: `make gen` writes this file anew."""

from datetime import datetime

from gemkit._generated.types.http import HttpOptions, HttpResponse
from gemkit._mapping.model import Message


class Checkpoint(Message):
    """A state of a tuned model that was saved while tuning. Output only."""

    checkpoint_id: str | None = None
    """Identifier of the checkpoint within its model."""
    epoch: int | None = None
    """Which pass over the training data had been reached when it was saved."""
    step: int | None = None
    """Which training step had been reached when it was saved."""


class DeleteModelConfig(Message):
    """Settings for `models.delete`."""

    http_options: HttpOptions | None = None
    """Options for this call that override the client's."""


class DeleteModelResponse(Message):
    """Says that the model's deletion was accepted; it holds nothing else. Output only."""

    sdk_http_response: HttpResponse | None = None
    """The HTTP response behind this answer: status line facts and headers."""


class Endpoint(Message):
    """A Vertex AI endpoint and the model that it serves."""

    deployed_model_id: str | None = None
    """Identifier of the deployed model within the endpoint."""
    name: str | None = None
    """Resource name: `projects/{project}/locations/{location}/endpoints/{endpoint}`."""


class GetModelConfig(Message):
    """Settings for `models.get`."""

    http_options: HttpOptions | None = None
    """Options for this call that override the client's."""


class ListModelsConfig(Message):
    """Which models to list, and how many per page; input only."""

    query_base: bool | None = None
    """`True` (default) lists the base models, `False` the tuned ones you can see."""
    page_size: int | None = None
    """Upper limit of models per page; the Gemini API takes 50 when unset and caps it at 1000."""
    page_token: str | None = None
    """Where to go on: the `next_page_token` of an earlier page."""
    filter: str | None = None
    """Filter expression in the service's own syntax, passed on as it is."""
    http_options: HttpOptions | None = None
    """Options for this call that override the client's."""


class TunedModelInfo(Message):
    """Origin and dates of a tuned model; output only."""

    base_model: str | None = None
    """The model from which the tuning set out, by name."""
    create_time: datetime | None = None
    """When the tuned model came into being; RFC 3339 on the wire."""
    update_time: datetime | None = None
    """When the tuned model last changed; RFC 3339 on the wire."""


class Model(Message):
    """A model as the service describes it: name, limits and default settings; output only."""

    checkpoints: list[Checkpoint] | None = None
    """Checkpoints saved while the model was tuned. Vertex AI only."""
    default_checkpoint_id: str | None = None
    """Id of the checkpoint used when none is named. Vertex AI only."""
    description: str | None = None
    """What the model is for, in a few sentences."""
    display_name: str | None = None
    """Name to show to people, up to 128 characters."""
    endpoints: list[Endpoint] | None = None
    """Endpoints that serve the model (`deployedModels` on the wire). Vertex AI only."""
    input_token_limit: int | None = None
    """Most tokens a prompt may have. Gemini API only."""
    labels: dict[str, str] | None = None
    """Your own key-value labels; keys and values up to 64 characters. Vertex AI only."""
    max_temperature: float | None = None
    """Highest `temperature` that the model takes. Gemini API only."""
    name: str | None = None
    """Resource name: `models/{model}` (Gemini) or `projects/{project}/locations/{location}/models/{model}` (Vertex)."""
    output_token_limit: int | None = None
    """Most tokens an answer may have. Gemini API only."""
    supported_actions: list[str] | None = None
    """Methods the model answers to, in wire spelling such as `generateContent`. Gemini API only."""
    temperature: float | None = None
    """Sampling temperature that applies when a request sets none, 0.0 to `max_temperature`. Gemini API only."""
    thinking: bool | None = None
    """Whether the model can think before it answers. Gemini API only."""
    top_k: int | None = None
    """Top-k that applies when a request sets none; unset if the model refuses `top_k`. Gemini API only."""
    top_p: float | None = None
    """Nucleus sampling threshold that applies when a request sets none. Gemini API only."""
    version: str | None = None
    """Version of the model: its major version (Gemini) or a running number as text (Vertex)."""
    tuned_model_info: TunedModelInfo | None = None
    """Origin and dates of a tuned model; for base models it tells little or nothing."""


class ListModelsResponse(Message):
    """One page of models; output only."""

    models: list[Model] | None = None
    """The models on this page, in the order the service gave."""
    next_page_token: str | None = None
    """Token for asking for the page after this one; unset if there is none."""
    sdk_http_response: HttpResponse | None = None
    """The HTTP response behind this answer: status line facts and headers."""


class UpdateModelConfig(Message):
    """What to change about a tuned model; input only."""

    display_name: str | None = None
    """New name under which people see the model."""
    description: str | None = None
    """New text on what the model is for."""
    default_checkpoint_id: str | None = None
    """Id of the checkpoint to use from now on when none is named. Vertex AI only."""
    http_options: HttpOptions | None = None
    """Options for this call that override the client's."""
