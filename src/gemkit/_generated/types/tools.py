"""Types of the tools topic. Generated: `make gen` writes this file anew."""

from datetime import datetime
from typing import Annotated, Any

from pydantic import Field

from gemkit._features.tools.mixins import FunctionDeclarationMixin
from gemkit._generated.types.schema import Schema
from gemkit._mapping.model import Message, OpenEnum, Secret


class ApiAuthApiKeyConfig(Message):
    """An API key for an external search API, in plain or kept in Secret Manager."""

    api_key_secret_version: str | None = None
    """Where Secret Manager keeps the key: `projects/{project}/secrets/{secret}/versions/{version}`."""
    api_key_string: Annotated[str | None, Field(repr=False), Secret] = None
    """The key itself; leave unset when `api_key_secret_version` is given."""


class ApiAuth(Message):
    """Credentials for an external search API; superseded by `AuthConfig`."""

    api_key_config: ApiAuthApiKeyConfig | None = None
    """The API key, given in plain or as a reference to Secret Manager."""


class ApiSpec(OpenEnum):
    """The protocol that an external search service speaks."""

    API_SPEC_UNSPECIFIED = "API_SPEC_UNSPECIFIED"
    """Nothing was stated."""
    SIMPLE_SEARCH = "SIMPLE_SEARCH"
    """The plain search protocol; its settings are in `simple_search_params`."""
    ELASTIC_SEARCH = "ELASTIC_SEARCH"
    """Elasticsearch; its settings are in `elastic_search_params`."""


class AuthConfigGoogleServiceAccountConfig(Message):
    """Sign-in as a Google service account."""

    service_account: str | None = None
    """E-mail address of the account to act as; without it Vertex AI's own service agent is used."""


class AuthConfigHttpBasicAuthConfig(Message):
    """Sign-in by HTTP basic authentication."""

    credential_secret: str | None = None
    """Secret Manager version with the base64 credentials: `projects/{project}/secrets/{secret}/versions/{version}`."""


class AuthConfigOauthConfig(Message):
    """Sign-in with an access token of OAuth 2.0."""

    access_token: Annotated[str | None, Field(repr=False), Secret] = None
    """A ready access token that is passed on to the service behind the tool."""
    service_account: str | None = None
    """E-mail address of the service account in whose name access tokens are made."""


class AuthConfigOidcConfig(Message):
    """Sign-in by OpenID Connect ID token."""

    id_token: Annotated[str | None, Field(repr=False), Secret] = None
    """A ready ID token (JWT) that is passed on to the service behind the tool."""
    service_account: str | None = None
    """E-mail address of the service account in whose name Google signs ID tokens."""


class AuthType(OpenEnum):
    """The kinds of sign-in a tool can use."""

    AUTH_TYPE_UNSPECIFIED = "AUTH_TYPE_UNSPECIFIED"
    """Nothing was stated."""
    NO_AUTH = "NO_AUTH"
    """The service is open to everybody."""
    API_KEY_AUTH = "API_KEY_AUTH"
    """An API key; see `api_key_config`."""
    HTTP_BASIC_AUTH = "HTTP_BASIC_AUTH"
    """User name and password; see `http_basic_auth_config`."""
    GOOGLE_SERVICE_ACCOUNT_AUTH = "GOOGLE_SERVICE_ACCOUNT_AUTH"
    """A Google service account; see `google_service_account_config`."""
    OAUTH = "OAUTH"
    """An OAuth 2.0 access token; see `oauth_config`."""
    OIDC_AUTH = "OIDC_AUTH"
    """An OpenID Connect ID token; see `oidc_config`."""


class Behavior(OpenEnum):
    """Whether the conversation waits for a function to return; Live sessions only."""

    UNSPECIFIED = "UNSPECIFIED"
    """Nothing was stated."""
    BLOCKING = "BLOCKING"
    """The model stays silent until the function's result has arrived."""
    NON_BLOCKING = "NON_BLOCKING"
    """The model talks on and takes results in when they come."""


class DynamicRetrievalConfigMode(OpenEnum):
    """Whether searching depends on the prompt."""

    MODE_UNSPECIFIED = "MODE_UNSPECIFIED"
    """A search is made for every prompt."""
    MODE_DYNAMIC = "MODE_DYNAMIC"
    """A search is made only where the prompt's score reaches the threshold."""


class DynamicRetrievalConfig(Message):
    """When the model searches the web of its own accord; for `GoogleSearchRetrieval`."""

    dynamic_threshold: float | None = None
    """Score that a prompt must reach for a search to be made; the service has its own default."""
    mode: DynamicRetrievalConfigMode | None = None
    """`MODE_DYNAMIC` searches only where that seems useful; unspecified searches always."""


class Environment(OpenEnum):
    """The kind of machine behind the screen of the `ComputerUse` tool."""

    ENVIRONMENT_UNSPECIFIED = "ENVIRONMENT_UNSPECIFIED"
    """Nothing was stated."""
    ENVIRONMENT_BROWSER = "ENVIRONMENT_BROWSER"
    """A web browser."""
    ENVIRONMENT_MOBILE = "ENVIRONMENT_MOBILE"
    """A telephone or tablet."""
    ENVIRONMENT_DESKTOP = "ENVIRONMENT_DESKTOP"
    """The desktop of a computer."""


class ExternalApiElasticSearchParams(Message):
    """What to ask an Elasticsearch service for."""

    index: str | None = None
    """Name of the index that is searched."""
    num_hits: int | None = None
    """How many hits to ask for; sent on as `num_hits`."""
    search_template: str | None = None
    """Name of the stored search template that forms the query."""


class ExternalApiSimpleSearchParams(Message):
    """Settings of the `SIMPLE_SEARCH` protocol, which has none."""


class FileSearch(Message):
    """Tool that grounds answers in documents kept in file search stores. Gemini API only."""

    file_search_store_names: list[str] | None = None
    """Stores to search, each as `fileSearchStores/{id}`."""
    metadata_filter: str | None = None
    """Filter expression over the documents' metadata; what does not match is not searched."""
    top_k: int | None = None
    """How many chunks of text to bring back from the stores."""


class FunctionCallingConfigMode(OpenEnum):
    """How free the model is to call functions."""

    MODE_UNSPECIFIED = "MODE_UNSPECIFIED"
    """Nothing was stated."""
    AUTO = "AUTO"
    """It decides between calling and answering in words."""
    ANY = "ANY"
    """It has to call a function."""
    NONE = "NONE"
    """It calls nothing, as if no function had been declared."""
    VALIDATED = "VALIDATED"
    """It decides as in `AUTO`, but its calls are held to the declared schema."""


class FunctionCallingConfig(Message):
    """Whether and which declared functions the model may call."""

    allowed_function_names: list[str] | None = None
    """The only functions the model may call, by declared name; for modes `ANY` and `VALIDATED`."""
    mode: FunctionCallingConfigMode | None = None
    """How free the model is: `AUTO` (the default), `ANY`, `VALIDATED` or `NONE`."""
    stream_function_call_arguments: bool | None = None
    """Whether arguments arrive piece by piece in `FunctionCall.partial_args`. Vertex AI only."""


class FunctionDeclaration(FunctionDeclarationMixin, Message):
    """A function that the model may ask you to run: its name, purpose and parameters."""

    behavior: Behavior | None = None
    """Whether the model waits for the result (`BLOCKING`) or not (`NON_BLOCKING`). Live sessions only."""
    description: str | None = None
    """Says what the function does and when to call it; the model goes by this text."""
    name: str | None = None
    """Name of the function: letters, digits, `_`, `.`, `:` and `-`, 128 at most."""
    parameters: Schema | None = None
    """Schema of an object with one property per parameter; unset when there are none."""
    parameters_json_schema: Any | None = None
    """The same as `parameters`, but written as JSON Schema; give only one of the two."""
    response: Schema | None = None
    """Schema of what the function returns."""
    response_json_schema: Any | None = None
    """The same as `response`, but written as JSON Schema; give only one of the two."""


class GoogleMapsPlaces(Message):
    """Turns on looking up places; it has no settings of its own."""


class GoogleMapsRouting(Message):
    """Turns on looking up routes; it has no settings of its own."""


class GoogleMapsGroundingTypes(Message):
    """What the Google Maps tool looks up. Vertex AI only."""

    places: GoogleMapsPlaces | None = None
    """Set it to look up places; this is also what an empty choice means."""
    routing: GoogleMapsRouting | None = None
    """Set it to compute routes and to search along them."""


class GoogleSearchRetrieval(Message):
    """Tool for Google Search on older models; newer ones take `GoogleSearch`."""

    dynamic_retrieval_config: DynamicRetrievalConfig | None = None
    """When a prompt leads to a search; unset, every prompt does."""


class HttpElementLocation(OpenEnum):
    """Where in an HTTP request an API key is put. Vertex AI only."""

    HTTP_IN_UNSPECIFIED = "HTTP_IN_UNSPECIFIED"
    """Nothing was stated."""
    HTTP_IN_QUERY = "HTTP_IN_QUERY"
    """As a query parameter of the URL."""
    HTTP_IN_HEADER = "HTTP_IN_HEADER"
    """In a header."""
    HTTP_IN_PATH = "HTTP_IN_PATH"
    """As a piece of the URL path."""
    HTTP_IN_BODY = "HTTP_IN_BODY"
    """In the body."""
    HTTP_IN_COOKIE = "HTTP_IN_COOKIE"
    """In a cookie."""


class ApiKeyConfig(Message):
    """An API key and the spot of the HTTP request in which it travels."""

    api_key_secret: str | None = None
    """Where Secret Manager keeps the key: `projects/{project}/secrets/{secret}/versions/{version}`. Wins over `api_key_string`."""
    api_key_string: Annotated[str | None, Field(repr=False), Secret] = None
    """The key itself, in plain text; ignored when `api_key_secret` is set."""
    http_element_location: HttpElementLocation | None = None
    """Where in the HTTP request the key goes: header, query, path, body or cookie."""
    name: str | None = None
    """What the header, query parameter or other element with the key is called, e.g. `api_key`."""


class AuthConfig(Message):
    """How a tool signs in to the service behind it; the Gemini API takes `api_key` alone."""

    api_key: Annotated[str | None, Field(repr=False), Secret] = None
    """API key for the service behind the tool, in plain text."""
    api_key_config: ApiKeyConfig | None = None
    """Settings for `auth_type` `API_KEY_AUTH`: the key and where it is sent."""
    auth_type: AuthType | None = None
    """The kind of sign-in, which decides which of the other settings applies."""
    google_service_account_config: AuthConfigGoogleServiceAccountConfig | None = None
    """Settings for `auth_type` `GOOGLE_SERVICE_ACCOUNT_AUTH`: the account to act as."""
    http_basic_auth_config: AuthConfigHttpBasicAuthConfig | None = None
    """Settings for `auth_type` `HTTP_BASIC_AUTH`: where user name and password are kept."""
    oauth_config: AuthConfigOauthConfig | None = None
    """Settings for `auth_type` `OAUTH`: an access token, or the account to get one for."""
    oidc_config: AuthConfigOidcConfig | None = None
    """Settings for `auth_type` `OIDC_AUTH`: an ID token, or the account to get one for."""


class ExternalApi(Message):
    """A search service of your own that supplies facts for grounding. Vertex AI only."""

    api_auth: ApiAuth | None = None
    """Deprecated, use `auth_config`: how to sign in to the service."""
    api_spec: ApiSpec | None = None
    """Which protocol the service speaks: `ELASTIC_SEARCH` or `SIMPLE_SEARCH`."""
    auth_config: AuthConfig | None = None
    """How Vertex AI signs in to the service."""
    elastic_search_params: ExternalApiElasticSearchParams | None = None
    """Settings that apply when `api_spec` is `ELASTIC_SEARCH`."""
    endpoint: str | None = None
    """URL that Vertex AI sends its searches to, e.g. `https://search.example.com:443/find`."""
    simple_search_params: ExternalApiSimpleSearchParams | None = None
    """Settings that apply when `api_spec` is `SIMPLE_SEARCH`."""


class GoogleMaps(Message):
    """Tool that grounds answers in places and routes from Google Maps."""

    auth_config: AuthConfig | None = None
    """How the tool signs in to Google Maps, e.g. with an API key."""
    enable_widget: bool | None = None
    """Deprecated: whether to send back a token for showing a Maps widget beside the answer."""
    grounding_types: GoogleMapsGroundingTypes | None = None
    """What to look up: places, routes or both; places when unset. Vertex AI only."""


class ImageSearch(Message):
    """Switches on search for images; it has no settings of its own."""


class Interval(Message):
    """A span of time, start included and end excluded; without both it spans all time."""

    end_time: datetime | None = None
    """First moment past the span; RFC 3339 on the wire. Unset leaves the span open at this end."""
    start_time: datetime | None = None
    """First moment of the span, not later than `end_time`; RFC 3339 on the wire. Unset leaves it open."""


class LatLng(Message):
    """A point on Earth in degrees (WGS84)."""

    latitude: float | None = None
    """Degrees north of the equator, -90.0 to 90.0; negative means south."""
    longitude: float | None = None
    """Degrees east of Greenwich, -180.0 to 180.0; negative means west."""


class PhishBlockThreshold(OpenEnum):
    """How sure the service must be that a site is harmful before it is left out. Vertex AI only."""

    PHISH_BLOCK_THRESHOLD_UNSPECIFIED = "PHISH_BLOCK_THRESHOLD_UNSPECIFIED"
    """Nothing was stated."""
    BLOCK_LOW_AND_ABOVE = "BLOCK_LOW_AND_ABOVE"
    """Leaves out the most sites: slight suspicion is enough."""
    BLOCK_MEDIUM_AND_ABOVE = "BLOCK_MEDIUM_AND_ABOVE"
    """Leaves out sites that are suspected to a medium degree or more."""
    BLOCK_HIGH_AND_ABOVE = "BLOCK_HIGH_AND_ABOVE"
    """Leaves out sites that are suspected to a high degree or more."""
    BLOCK_HIGHER_AND_ABOVE = "BLOCK_HIGHER_AND_ABOVE"
    """Leaves out sites that are suspected to a higher degree or more."""
    BLOCK_VERY_HIGH_AND_ABOVE = "BLOCK_VERY_HIGH_AND_ABOVE"
    """Leaves out sites that are suspected to a very high degree or more."""
    BLOCK_ONLY_EXTREMELY_HIGH = "BLOCK_ONLY_EXTREMELY_HIGH"
    """Leaves out the fewest sites: near certainty is needed."""


class EnterpriseWebSearch(Message):
    """Tool that grounds answers in web pages, on terms fit for enterprises. Vertex AI only."""

    blocking_confidence: PhishBlockThreshold | None = None
    """How sure it must be that a site is for phishing before it is left out: this level or a higher one."""
    exclude_domains: list[str] | None = None
    """Domains whose pages are left out of the results, at most 2000 by default."""


class RagRetrievalConfigFilter(Message):
    """Lets through only some of the passages found. Vertex AI only; input only."""

    metadata_filter: str | None = None
    """Filter expression over the metadata of the files."""
    vector_distance_threshold: float | None = None
    """Drops passages whose distance to the query is not below this number."""
    vector_similarity_threshold: float | None = None
    """Drops passages whose similarity to the query is not above this number."""


class RagRetrievalConfigHybridSearch(Message):
    """Mix of dense (meaning) and sparse (words) vector search. Vertex AI only; input only."""

    alpha: float | None = None
    """Share of dense search, from 0 (sparse alone) to 1 (dense alone); 0.5 by default."""


class RagRetrievalConfigRankingLlmRanker(Message):
    """Ordering of passages by a language model. Vertex AI only; input only."""

    model_name: str | None = None
    """Name of the language model that does the ordering."""


class RagRetrievalConfigRankingRankService(Message):
    """Ordering of passages by a ranking service. Vertex AI only; input only."""

    model_name: str | None = None
    """Ranking model to use, such as `semantic-ranker-512@latest`."""


class RagRetrievalConfigRanking(Message):
    """Puts passages found into a better order. Vertex AI only; input only."""

    llm_ranker: RagRetrievalConfigRankingLlmRanker | None = None
    """Has a language model judge the order."""
    rank_service: RagRetrievalConfigRankingRankService | None = None
    """Has a dedicated ranking service judge the order."""


class RagRetrievalConfig(Message):
    """How passages are fetched from a RAG corpus. Vertex AI only; input only."""

    filter: RagRetrievalConfigFilter | None = None
    """Which passages are let through, by metadata or by nearness."""
    hybrid_search: RagRetrievalConfigHybridSearch | None = None
    """How meaning-based and word-based search are mixed."""
    ranking: RagRetrievalConfigRanking | None = None
    """How the passages found are put into a new order."""
    top_k: int | None = None
    """How many passages to fetch at most."""


class RetrievalConfig(Message):
    """What search tools should know about the user; input only."""

    language_code: str | None = None
    """Language that the user reads, as a BCP-47 tag such as `de-DE`."""
    lat_lng: LatLng | None = None
    """Where on Earth the user is, for results nearby."""


class SafetyPolicy(OpenEnum):
    """A safety check of the computer use tool that can be switched off."""

    SAFETY_POLICY_UNSPECIFIED = "SAFETY_POLICY_UNSPECIFIED"
    """Nothing was stated."""
    FINANCIAL_TRANSACTIONS = "FINANCIAL_TRANSACTIONS"
    """Check on payments and other movements of money."""
    SENSITIVE_DATA_MODIFICATION = "SENSITIVE_DATA_MODIFICATION"
    """Check on changes to sensitive data."""
    COMMUNICATION_TOOL = "COMMUNICATION_TOOL"
    """Check on the use of tools for sending messages."""
    ACCOUNT_CREATION = "ACCOUNT_CREATION"
    """Check on opening accounts."""
    DATA_MODIFICATION = "DATA_MODIFICATION"
    """Check on changes to data."""
    USER_CONSENT_MANAGEMENT = "USER_CONSENT_MANAGEMENT"
    """Check on the handling of user consent."""
    LEGAL_TERMS_AND_AGREEMENTS = "LEGAL_TERMS_AND_AGREEMENTS"
    """Check on legal terms and agreements."""


class ComputerUse(Message):
    """Tool that lets the model operate a screen by clicks and key presses."""

    disabled_safety_policies: list[SafetyPolicy] | None = None
    """Safety rules to switch off for this tool; the rest stay in force."""
    enable_prompt_injection_detection: bool | None = None
    """Whether requests are checked for instructions smuggled in through what is on the screen."""
    environment: Environment | None = None
    """What kind of machine is operated: browser, desktop or mobile."""
    excluded_predefined_functions: list[str] | None = None
    """Names of built-in actions that the model shall not be offered; by default it is offered all."""


class StreamableHttpTransport(Message):
    """Address and timings of an MCP server reached over HTTP. Gemini API only; input only."""

    headers: Annotated[dict[str, str] | None, Secret] = None
    """HTTP headers to send to the server, for example to authenticate."""
    sse_read_timeout: str | None = None
    """Longest wait while reading server-sent events, in seconds with an `s`, such as `300s`."""
    terminate_on_close: bool | None = None
    """Whether closing the transport also ends the session with the server."""
    timeout: str | None = None
    """Longest wait for an ordinary request, in seconds with an `s`, such as `30s`."""
    url: str | None = None
    """Complete address of the server, such as `https://mcp.example.com/mcp`."""


class McpServer(Message):
    """An MCP server that the service, not this client, connects to. Gemini API only; input only."""

    name: str | None = None
    """Name under which the server is known in this request."""
    streamable_http_transport: StreamableHttpTransport | None = None
    """Where the server is and how to reach it over HTTP."""


class ToolCodeExecution(Message):
    """Switches on code execution; it has no settings of its own."""


class ToolConfig(Message):
    """Settings that hold for all tools of a request; input only."""

    function_calling_config: FunctionCallingConfig | None = None
    """Whether the model may or must call functions, and which."""
    include_server_side_tool_invocations: bool | None = None
    """`True` puts `tool_call` and `tool_response` parts into the answer. Gemini API only."""
    retrieval_config: RetrievalConfig | None = None
    """Place and language of the user, for search tools."""


class ToolExaAiSearch(Message):
    """Web search by Exa.ai. Vertex AI only; input only."""

    api_key: Annotated[str | None, Field(repr=False), Secret] = None
    """Your key for Exa.ai; the search does not work without it."""
    custom_configs: dict[str, Any] | None = None
    """Further parameters of Exa.ai's search interface, passed on as they are."""


class ToolParallelAiSearch(Message):
    """Web search by Parallel.ai. Vertex AI only; input only."""

    api_key: Annotated[str | None, Field(repr=False), Secret] = None
    """Your key for Parallel.ai; without one, your Google Cloud Marketplace subscription has to cover it."""
    custom_configs: dict[str, Any] | None = None
    """Further parameters of Parallel.ai's search interface, such as `source_policy` or `excerpts`."""
    enable_data_retention: bool | None = None
    """Deprecated; set `enable_zero_data_retention` in its place."""
    enable_zero_data_retention: bool | None = None
    """`True` uses the Parallel.ai subscription that retains no data, `False` (default) the standard one."""


class UrlContext(Message):
    """Switches on reading of web addresses in the prompt; it has no settings of its own."""


class VertexAISearchDataStoreSpec(Message):
    """One data store of an engine, and which of its documents to search. Vertex AI only; input only."""

    data_store: str | None = None
    """`projects/{project}/locations/{location}/collections/{collection}/dataStores/{dataStore}` of the store."""
    filter: str | None = None
    """Filter expression that picks documents of this data store."""


class VertexAISearch(Message):
    """Grounding in Vertex AI Search: name a data store or an engine, not both. Input only."""

    data_store_specs: list[VertexAISearchDataStoreSpec] | None = None
    """Data stores to search, for an `engine` that has several; no use with `datastore`."""
    datastore: str | None = None
    """`projects/{project}/locations/{location}/collections/{collection}/dataStores/{dataStore}`; or set `engine`."""
    engine: str | None = None
    """`projects/{project}/locations/{location}/collections/{collection}/engines/{engine}`; or set `datastore`."""
    filter: str | None = None
    """Filter expression, given to the search as it is."""
    max_results: int | None = None
    """Results per query, 10 by default and at the most."""


class VertexRagStoreRagResource(Message):
    """A RAG corpus to search, or some files of it. Vertex AI only; input only."""

    rag_corpus: str | None = None
    """Name of the corpus: `projects/{project}/locations/{location}/ragCorpora/{rag_corpus}`."""
    rag_file_ids: list[str] | None = None
    """Ids of the files to search, all of them in `rag_corpus`; unset searches the whole corpus."""


class VertexRagStore(Message):
    """Grounding in a Vertex RAG corpus. Vertex AI only; input only."""

    rag_corpora: list[str] | None = None
    """Names of the corpora to search. Deprecated: use `rag_resources`."""
    rag_resources: list[VertexRagStoreRagResource] | None = None
    """What to search: one corpus, or several files out of one corpus."""
    rag_retrieval_config: RagRetrievalConfig | None = None
    """How passages are fetched, filtered and ordered."""
    similarity_top_k: int | None = None
    """How many of the nearest passages to fetch. Deprecated."""
    store_context: bool | None = None
    """Live API only: `True` has the session remembered in the corpus and looked up when it helps."""
    vector_distance_threshold: float | None = None
    """Drops passages whose distance to the query is not below this number. Deprecated."""


class Retrieval(Message):
    """Fetches outside knowledge for the model from one source. Vertex AI only; input only."""

    disable_attribution: bool | None = None
    """Deprecated and without effect; leave it unset."""
    external_api: ExternalApi | None = None
    """A search service of your own as the source."""
    vertex_ai_search: VertexAISearch | None = None
    """Vertex AI Search as the source: a data store or an engine."""
    vertex_rag_store: VertexRagStore | None = None
    """A Vertex RAG corpus as the source."""


class WebSearch(Message):
    """Switches on search for web pages; it has no settings of its own."""


class SearchTypes(Message):
    """Kinds of Google search to use; web search alone when none is set. Input only."""

    image_search: ImageSearch | None = None
    """Set it to find images; their bytes come back."""
    web_search: WebSearch | None = None
    """Set it to find web pages; text comes back."""


class GoogleSearch(Message):
    """Tool that grounds answers in Google Search results."""

    blocking_confidence: PhishBlockThreshold | None = None
    """How sure it must be that a site is for phishing before it is left out: this level or a higher one. Vertex AI only."""
    exclude_domains: list[str] | None = None
    """Domains whose pages are left out, such as `example.com`; at most 2000 by default. Vertex AI only."""
    search_types: SearchTypes | None = None
    """What to search: web pages, images or both; web pages when unset."""
    time_range_filter: Interval | None = None
    """Keeps to results from this span; needs both a start and an end."""


class Tool(Message):
    """Something the model may use while answering: your functions, or a tool of the service; input only."""

    code_execution: ToolCodeExecution | None = None
    """Lets the model write code and have the service run it."""
    computer_use: ComputerUse | None = None
    """Lets the model operate a screen through predefined functions; the caller carries them out."""
    enterprise_web_search: EnterpriseWebSearch | None = None
    """Web search with the compliance controls that enterprises need. Vertex AI only."""
    exa_ai_search: ToolExaAiSearch | None = None
    """Web search by Exa.ai. Vertex AI only."""
    file_search: FileSearch | None = None
    """Search in documents held in file search stores. Gemini API only."""
    function_declarations: list[FunctionDeclaration] | None = None
    """Functions the model may ask for; the caller runs them and returns a `FunctionResponse`."""
    google_maps: GoogleMaps | None = None
    """Facts about places, from Google Maps."""
    google_search: GoogleSearch | None = None
    """Google Search, used whenever the model sees fit."""
    google_search_retrieval: GoogleSearchRetrieval | None = None
    """Google Search in its older form, with a threshold; newer models take `google_search`. Deprecated on Vertex AI."""
    mcp_servers: list[McpServer] | None = None
    """MCP servers that the service connects to by itself. Gemini API only."""
    parallel_ai_search: ToolParallelAiSearch | None = None
    """Web search by Parallel.ai. Vertex AI only."""
    retrieval: Retrieval | None = None
    """Lookup in your own data, done for every prompt. Vertex AI only."""
    url_context: UrlContext | None = None
    """Lets the model read the web addresses that the prompt names."""
