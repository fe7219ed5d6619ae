"""Further names of the Interactions types: dictionaries, keyword arguments of methods, aliases."""

from __future__ import annotations

from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, Literal, TypedDict

from gemkit._lazy import hint

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

NO_MODULES: Final[Mapping[str, str]] = MappingProxyType({})
_TYPES: Final = "gemkit._generated.types.interactions"
# Suffixes of a type's dictionary, which is named `Dict` here, or `OrDict` for a union.
_ENDINGS: Final = ("Param", "TypedDict")
_OTHER_NAMES: Final = {
    "AgentConfig": "AntigravityAgentConfig",
    "AgentCreateParams": "AgentDict",
    "AgentDeleteResponse": "Empty",
    "AudioMediaProcessing": "AudioStaticMediaProcessing",
    "CreateAgentInteractionAgentConfig": "InteractionAgentConfig",
    "CreateAgentInteractionParamsNonStreaming": "CreateAgentInteractionDict",
    "CreateAgentInteractionParamsStreaming": "CreateAgentInteractionDict",
    "CreateModelInteractionParamsNonStreaming": "CreateModelInteractionDict",
    "CreateModelInteractionParamsStreaming": "CreateModelInteractionDict",
    "CredentialCreateParams": "CredentialsCreateRequest",
    "CredentialDeleteResponse": "Empty",
    "CredentialUpdateParams": "CredentialsUpdateRequestOrDict",
    "DecisionCreateParams": "CreateDecisionRequestDict",
    "DecisionInputContent": "Content",
    "DecisionInstructionContent": "TextContent",
    "DocumentMediaProcessing": "DocumentStaticMediaProcessing",
    "EnvironmentCreateParams": "CreateEnvironmentRequestDict",
    "EnvironmentDeleteResponse": "Empty",
    "EnvironmentListResponse": "ListEnvironmentsResponse",
    "InteractionCreateParams": "InteractionsCreateRequestOrDict",
    "InteractionDeleteResponse": "Empty",
    "MediaProcessing": "StaticMediaProcessing",
    "ModelParam": "Model",
    "TriggerDeleteResponse": "Empty",
    "TriggerListExecutionsResponse": "ListTriggerExecutionsResponse",
    "TriggerListResponse": "ListTriggersResponse",
    "TriggerUpdateParams": "TriggerUpdateDict",
    "Type": "EnvironmentFileType",
    "UserActionKey": "UserActionTarget",
    "UserActionTargetTypedDict": "UserActionTarget",
    "Voice": "VoiceOutput",
    "VoiceCreateParams": "CreateVoiceRequestDict",
    "VoiceDeleteResponse": "DeleteVoiceResponse",
    "VoiceListResponse": "ListVoicesResponse",
    "WebhookCreateParams": "WebhookInputDict",
    "WebhookDeleteResponse": "Empty",
    "WebhookPingParams": "PingWebhookRequestDict",
    "WebhookRotateSigningSecretParams": "RotateSigningSecretRequestDict",
    "WebhookUpdateParams": "WebhookUpdateDict",
}

# Open enumerations: strings that a service may extend.
AudioProcessingEnum = DocumentProcessingEnum = ProcessingEnum = str
CreateEnvironmentRequestNetworkEnum = EnvironmentNetworkEnum = NetworkEnum = Disabled = str
InjectionLocationEnum = TranscriptionConfigModeEnum = str


class CallParams(TypedDict, total=False):
    """The keyword arguments of every method."""

    api_version: str | None


class PageParams(CallParams, total=False):
    """The keyword arguments of methods that list."""

    page_size: int | None
    page_token: str | None


class AgentListParams(PageParams, total=False):
    """The keyword arguments of `agents.list`."""

    parent: str | None


class EnvironmentListParams(PageParams, total=False):
    """The keyword arguments of `environments.list`."""

    mode: str | None


class TriggerListParams(PageParams, total=False):
    """The keyword arguments of `triggers.list`."""

    filter_: str | None


class TriggerListExecutionsParams(PageParams, total=False):
    """The keyword arguments of `triggers.list_executions`."""

    trigger_id: str


class VoiceListParams(PageParams, total=False):
    """The keyword arguments of `voices.list`."""

    accent: str | None
    contexts: list[str] | None
    gender: str | None
    language_code: str | None
    persona: str | None
    pitch: str | None
    region_code: str | None
    search: str | None
    type: str | None


CredentialListParams = WebhookListParams = PageParams


class InteractionCancelParams(CallParams, total=False):
    """The keyword arguments of `interactions.cancel`."""

    id: str


InteractionDeleteParams = InteractionCancelParams


class InteractionGetParamsBase(CallParams, total=False):
    """The keyword arguments of `interactions.get`."""

    include_input: bool | None
    last_event_id: str | None


class InteractionGetParamsNonStreaming(InteractionGetParamsBase, total=False):
    """The keyword arguments of `interactions.get` without a stream."""

    stream: Literal[False] | None


class InteractionGetParamsStreaming(InteractionGetParamsBase, total=False):
    """The keyword arguments of `interactions.get` with a stream."""

    stream: Literal[True]


InteractionGetParams = InteractionGetParamsNonStreaming | InteractionGetParamsStreaming


class InteractionAuthTokenDeleteParams(CallParams, total=False):
    """The keyword arguments of `interactions.auth_tokens.delete`."""

    interaction_id: str
    auth_token: str


class CreateAgentRequestParam(CallParams, total=False):
    """The `request` argument of methods that create a resource."""

    body: Any


CreateWebhookRequestParam = CreateAgentRequestParam


class UpdateTriggerRequestParam(CreateAgentRequestParam, total=False):
    """The `request` argument of the method that updates a trigger."""

    id: str


def family_name(name: str) -> Any:
    """Return the type for a name of the Interactions types.

    Raises:
        AttributeError: The name is unknown.
    """
    if name.startswith("_"):  # requested by introspection tools, which must not load the types
        raise AttributeError(f"gemkit has no type {name!r}")
    types = import_module(_TYPES)
    if name in types.__all__:
        return getattr(types, name)
    if name[:1].isupper() and name not in _HELPERS and name in globals():
        return globals()[name]
    if name in _OTHER_NAMES:
        return getattr(types, _OTHER_NAMES[name])
    for ending in _ENDINGS:
        base = _OTHER_NAMES.get(name.removesuffix(ending), name.removesuffix(ending))
        for ours in (f"{base}Dict", f"{base}OrDict"):
            if name.endswith(ending) and ours in types.__all__:
                return getattr(types, ours)
    raise AttributeError(f"gemkit has no type {name!r}{hint(name, types.__all__)}")


def lookup(topic: str, modules: Mapping[str, str] = NO_MODULES) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """Return `__getattr__` and `__dir__` of a public module with types of one topic; of all types if `topic` is empty.

    Args:
        topic: The module of types.
        modules: The modules of the names that are not Interactions types.
    """

    def find(name: str) -> Any:
        return getattr(import_module(modules[name]), name) if name in modules else family_name(name)

    def names() -> list[str]:
        public: list[str] = import_module(_TYPES).__all__
        types = public if not topic else [name for name in vars(import_module(f"{_TYPES}.{topic}")) if name in public]
        return sorted([*types, *modules])

    return find, names


_HELPERS: Final = frozenset(
    {"Any", "Callable", "Final", "Mapping", "MappingProxyType", "Literal", "TYPE_CHECKING", "TypedDict"}
)
