"""Types of the response topic. Generated: `make gen` writes this file anew."""

from datetime import datetime

from gemkit._features.responses.mixins import CandidateMixin, GenerateContentResponseMixin, UsageMixin
from gemkit._generated.types.content import Content, ModalityTokenCount
from gemkit._generated.types.http import HttpResponse
from gemkit._generated.types.safety import SafetyRating
from gemkit._mapping.model import Message, OpenEnum


class BlockedReason(OpenEnum):
    """Why a prompt was turned away unanswered."""

    BLOCK_REASON_UNSPECIFIED = "BLOCK_REASON_UNSPECIFIED"
    """Nothing was stated."""
    SAFETY = "SAFETY"
    """A safety setting refused it; see `safety_ratings`."""
    OTHER = "OTHER"
    """None of the other reasons, an unsupported language for example."""
    BLOCKLIST = "BLOCKLIST"
    """It has a word that stands on a blocklist."""
    PROHIBITED_CONTENT = "PROHIBITED_CONTENT"
    """It touches on what is never permitted, whatever the safety settings."""
    IMAGE_SAFETY = "IMAGE_SAFETY"
    """No image may be made from it, for reasons of safety."""
    BLOCKED_REASON_UNSPECIFIED = "BLOCKED_REASON_UNSPECIFIED"
    """Nothing was stated."""
    MODEL_ARMOR = "MODEL_ARMOR"
    """Model Armor, set up in `model_armor_config`, refused it."""
    JAILBREAK = "JAILBREAK"
    """It looks like an attempt to get around the safeguards."""


class FinishReason(OpenEnum):
    """Why the model stopped."""

    FINISH_REASON_UNSPECIFIED = "FINISH_REASON_UNSPECIFIED"
    """Nothing was stated."""
    STOP = "STOP"
    """The answer is complete, or one of the `stop_sequences` came up."""
    MAX_TOKENS = "MAX_TOKENS"
    """`max_output_tokens` or the model's own limit was reached; the answer is cut off."""
    SAFETY = "SAFETY"
    """A safety setting held the answer back; see `safety_ratings`."""
    RECITATION = "RECITATION"
    """The answer quotes a known source at too great a length."""
    LANGUAGE = "LANGUAGE"
    """The language is not supported."""
    OTHER = "OTHER"
    """A reason without a name of its own."""
    BLOCKLIST = "BLOCKLIST"
    """A word in the answer stands on a blocklist."""
    PROHIBITED_CONTENT = "PROHIBITED_CONTENT"
    """The answer touches on what is never permitted, whatever the safety settings."""
    SPII = "SPII"
    """The answer seems to give away sensitive facts about a person."""
    MALFORMED_FUNCTION_CALL = "MALFORMED_FUNCTION_CALL"
    """The model's function call could not be parsed."""
    IMAGE_SAFETY = "IMAGE_SAFETY"
    """The image was held back for reasons of safety."""
    IMAGE_PROHIBITED_CONTENT = "IMAGE_PROHIBITED_CONTENT"
    """The image shows what is never permitted."""
    IMAGE_OTHER = "IMAGE_OTHER"
    """No image came of it, for a reason without a name of its own."""
    NO_IMAGE = "NO_IMAGE"
    """An image was asked for and none was made."""
    IMAGE_RECITATION = "IMAGE_RECITATION"
    """The image is too close to an existing one."""
    UNEXPECTED_TOOL_CALL = "UNEXPECTED_TOOL_CALL"
    """The model called a function that was not declared or not allowed."""
    TOO_MANY_TOOL_CALLS = "TOO_MANY_TOOL_CALLS"
    """The service's tools were called too often before an answer was reached."""
    MISSING_THOUGHT_SIGNATURE = "MISSING_THOUGHT_SIGNATURE"
    """A part of the history came back without its `thought_signature`."""
    MALFORMED_RESPONSE = "MALFORMED_RESPONSE"
    """The model's output could not be parsed."""
    ESCALATION = "ESCALATION"
    """The request was handed on to another place."""
    MODEL_ARMOR = "MODEL_ARMOR"
    """Model Armor held the answer back."""
    CONTINUATION = "CONTINUATION"
    """The limit for one request was reached; `continuation_token` fetches the rest."""
    PUP_LIMITED_DISABLED = "PUP_LIMITED_DISABLED"
    """The service has limited or switched off what was asked for."""


class GenerateContentResponsePromptFeedback(Message):
    """The verdict of the safety filters on a prompt. Output only."""

    block_reason: BlockedReason | None = None
    """What spoke against the prompt; `None` if it was let through."""
    block_reason_message: str | None = None
    """A sentence that explains `block_reason`. Vertex AI only."""
    safety_ratings: list[SafetyRating] | None = None
    """How the prompt was rated for harm, no more than once in each category."""


class GenerateContentResponseUsageMetadataServiceTier(OpenEnum):
    """Service tier that a request ran under."""

    UNSPECIFIED = "unspecified"
    """Nothing was stated."""
    STANDARD = "standard"
    """The usual tier."""
    FLEX = "flex"
    """The cheaper tier, which may make a request wait."""
    PRIORITY = "priority"
    """The tier that is served first."""


class GoogleTypeDate(Message):
    """A day of the calendar; parts that are not known are 0."""

    day: int | None = None
    """From 1 to 31; 0 if only the month or the year is known."""
    month: int | None = None
    """From 1 to 12; 0 if only the year is known."""
    year: int | None = None
    """From 1 to 9999; 0 for a day that comes every year."""


class Citation(Message):
    """A stretch of the answer and the source it quotes. Output only."""

    end_index: int | None = None
    """Where the stretch ends in the answer, not included; in bytes on the Gemini API."""
    license: str | None = None
    """Licence of the quoted work; above all for program code."""
    publication_date: GoogleTypeDate | None = None
    """The day on which the source came out, possibly without day or month. Vertex AI only."""
    start_index: int | None = None
    """Where the stretch begins in the answer, from 0; in bytes on the Gemini API."""
    title: str | None = None
    """What the quoted work is called. Vertex AI only."""
    uri: str | None = None
    """Address where the quoted work can be found."""


class CitationMetadata(Message):
    """All the quotations found in an answer. Output only."""

    citations: list[Citation] | None = None
    """One entry for each quoted stretch of text."""


class GroundingChunkImage(Message):
    """A picture found by image search and the page it stands on. Output only."""

    domain: str | None = None
    """Domain of the page, such as `example.com`."""
    image_uri: str | None = None
    """Address of the picture itself."""
    source_uri: str | None = None
    """Address of the page that shows the picture; name it when you show the picture."""
    title: str | None = None
    """What the page that shows the picture is called."""


class GroundingChunkMapsPlaceAnswerSourcesAuthorAttribution(Message):
    """Who wrote a review on Google Maps. Output only."""

    display_name: str | None = None
    """Name the author goes by on Google Maps."""
    photo_uri: str | None = None
    """Address of the author's picture."""
    uri: str | None = None
    """Link to the author's profile on Google Maps."""


class GroundingChunkMapsPlaceAnswerSourcesReviewSnippet(Message):
    """An excerpt from a review on Google Maps. Output only."""

    author_attribution: GroundingChunkMapsPlaceAnswerSourcesAuthorAttribution | None = None
    """Who wrote the review, to be named wherever it is shown."""
    flag_content_uri: str | None = None
    """Link for reporting the review as unsuitable."""
    google_maps_uri: str | None = None
    """Link that opens the review on Google Maps."""
    relative_publish_time_description: str | None = None
    """The review's age in words, e.g. `a month ago`."""
    review: str | None = None
    """Reference that stands for the review as a whole."""
    review_id: str | None = None
    """Google Maps' identifier for the review."""
    title: str | None = None
    """Heading that the author gave the review."""


class GroundingChunkMapsPlaceAnswerSources(Message):
    """The user reviews behind a statement about a place. Output only."""

    flag_content_uri: str | None = None
    """Link for reporting unsuitable content."""
    review_snippet: list[GroundingChunkMapsPlaceAnswerSourcesReviewSnippet] | None = None
    """Excerpts from reviews; an older name of `review_snippets`."""
    review_snippets: list[GroundingChunkMapsPlaceAnswerSourcesReviewSnippet] | None = None
    """Excerpts from the reviews that were drawn on."""


class GroundingChunkMapsRoute(Message):
    """A route computed by Google Maps. Output only, Vertex AI only."""

    distance_meters: int | None = None
    """Length from start to goal, in metres."""
    duration: str | None = None
    """Time from start to goal, as seconds with an `s` behind, e.g. `754s`."""
    encoded_polyline: str | None = None
    """Course of the route as a string in Google's polyline encoding."""


class GroundingChunkMaps(Message):
    """A place or route from Google Maps that an answer draws on. Output only."""

    place_answer_sources: GroundingChunkMapsPlaceAnswerSources | None = None
    """The user reviews that statements about the place come from."""
    place_id: str | None = None
    """Resource name `places/{id}`, under which the Google Maps APIs know the place."""
    route: GroundingChunkMapsRoute | None = None
    """Length, time and course, if this is a route. Vertex AI only."""
    text: str | None = None
    """What Google Maps says about the place, in words."""
    title: str | None = None
    """What the place or route is called."""
    uri: str | None = None
    """Link to the place on Google Maps."""


class GroundingChunkStringList(Message):
    """Several strings as one metadata value. Gemini API only."""

    values: list[str] | None = None
    """The strings that make up the value, in order."""


class GroundingChunkCustomMetadata(Message):
    """A key and value that you attached to a document; one kind of value is set. Gemini API only."""

    key: str | None = None
    """What the value is filed under."""
    numeric_value: float | None = None
    """The value, where it is a number."""
    string_list_value: GroundingChunkStringList | None = None
    """The value, where it is a list of strings."""
    string_value: str | None = None
    """The value, where it is one string."""


class GroundingChunkWeb(Message):
    """A page on the web that an answer draws on. Output only."""

    domain: str | None = None
    """Domain of the page, such as `example.com`. Vertex AI only."""
    title: str | None = None
    """What the page calls itself, its title."""
    uri: str | None = None
    """Address that leads to the page."""


class GroundingMetadataSourceFlaggingUri(Message):
    """Where to report a place or review from Google Maps. Output only, Vertex AI only."""

    flag_content_uri: str | None = None
    """Link for reporting it as unsuitable."""
    source_id: str | None = None
    """Google Maps' identifier for the place or review."""


class GroundingPassageId(Message):
    """A part of a passage that was given in the request. Output only."""

    part_index: int | None = None
    """Which part of the passage it is, counted from 0."""
    passage_id: str | None = None
    """The passage's own id."""


class LogprobsResultCandidate(Message):
    """One token with its log probability; output only."""

    log_probability: float | None = None
    """Logarithm of the token's probability: 0 is certain, more negative is less likely."""
    token: str | None = None
    """The piece of text that the token stands for."""
    token_id: int | None = None
    """Number of the token in the model's vocabulary."""


class LogprobsResultTopCandidates(Message):
    """The most probable tokens at one step; output only."""

    candidates: list[LogprobsResultCandidate] | None = None
    """Tokens the model weighed at this step, most probable one first."""


class LogprobsResult(Message):
    """How probable the generated tokens were, step by step; output only."""

    chosen_candidates: list[LogprobsResultCandidate] | None = None
    """The token picked at each step, one entry per step; it need not be among that step's top ones."""
    log_probability_sum: float | None = None
    """Sum over `log_probability` of the whole answer. Gemini API only."""
    top_candidates: list[LogprobsResultTopCandidates] | None = None
    """The most probable tokens at each step, one entry per step."""


class ModelStage(OpenEnum):
    """Where a model stands in its life. Gemini API only."""

    MODEL_STAGE_UNSPECIFIED = "MODEL_STAGE_UNSPECIFIED"
    """Nothing was stated."""
    UNSTABLE_EXPERIMENTAL = "UNSTABLE_EXPERIMENTAL"
    """Still being changed a lot. Deprecated."""
    EXPERIMENTAL = "EXPERIMENTAL"
    """For trying things out."""
    PREVIEW = "PREVIEW"
    """Further along than an experiment, ahead of stable."""
    STABLE = "STABLE"
    """Fit for production."""
    LEGACY = "LEGACY"
    """Soon to be deprecated; open to present customers alone."""
    DEPRECATED = "DEPRECATED"
    """No longer usable; withdrawn as deprecated. Deprecated."""
    RETIRED = "RETIRED"
    """No longer usable; its life is over."""


class ModelStatus(Message):
    """Where the model that answered stands in its life. Gemini API only; output only."""

    message: str | None = None
    """Explanation of the status, meant for people to read."""
    model_stage: ModelStage | None = None
    """Stage of life, from experimental through stable to retired."""
    retirement_time: datetime | None = None
    """When the model goes away, if that is set; RFC 3339 on the wire."""


class RagChunkPageSpan(Message):
    """The pages a passage covers, both ends included. Vertex AI only; output only."""

    first_page: int | None = None
    """Number of the first page, counted from 1."""
    last_page: int | None = None
    """Number of the last page, counted from 1."""


class RagChunk(Message):
    """A passage of an indexed file that the search found. Vertex AI only; output only."""

    chunk_id: str | None = None
    """Id of the passage within the index."""
    file_id: str | None = None
    """Id of the file the passage was cut from."""
    page_span: RagChunkPageSpan | None = None
    """Pages of the file on which the passage stands, where known."""
    text: str | None = None
    """The words of the passage itself."""


class GroundingChunkRetrievedContext(Message):
    """A piece of one of your own documents that an answer draws on. Output only."""

    custom_metadata: list[GroundingChunkCustomMetadata] | None = None
    """Keys and values that you attached to the document. Gemini API only."""
    document_name: str | None = None
    """Resource name of the document in Vertex AI Search, from `projects/` to `documents/{id}`. Vertex AI only."""
    file_search_store: str | None = None
    """Store that holds the document: `fileSearchStores/{id}`. Gemini API only."""
    media_id: str | None = None
    """Name of a media result: `fileSearchStores/{store}/media/{id}`. Gemini API only."""
    page_number: int | None = None
    """Page of the document that the piece stands on. Gemini API only."""
    rag_chunk: RagChunk | None = None
    """More about the piece when it comes from a RAG corpus. Vertex AI only."""
    text: str | None = None
    """The piece itself, word for word."""
    title: str | None = None
    """Heading or name of the document."""
    uri: str | None = None
    """Address of the document the piece is from."""


class GroundingChunk(Message):
    """A source found by a grounding tool; one of its fields is set. Output only."""

    image: GroundingChunkImage | None = None
    """The source is a picture found by image search."""
    maps: GroundingChunkMaps | None = None
    """The source is a place or route from Google Maps."""
    retrieved_context: GroundingChunkRetrievedContext | None = None
    """The source is a piece of one of your own documents."""
    web: GroundingChunkWeb | None = None
    """The source is a page on the web."""


class RetrievalMetadata(Message):
    """What the service noted while deciding whether to search; output only."""

    google_search_dynamic_retrieval_score: float | None = None
    """Expected use of a Google search, 0 (none) to 1 (sure); only given with dynamic retrieval on."""


class SearchEntryPoint(Message):
    """Google's search suggestions, ready to be shown beside a grounded answer; output only."""

    rendered_content: str | None = None
    """HTML that shows the suggestions, to be put on a page or into a web view."""
    sdk_blob: bytes | None = None
    """JSON with search terms and their result addresses, for a display of your own; base64 on the wire."""


class Segment(Message):
    """A stretch of text inside one part of an answer; output only."""

    end_index: int | None = None
    """Byte offset just past the stretch; 0 is the part's first byte."""
    part_index: int | None = None
    """Position of the part in its content, from 0."""
    start_index: int | None = None
    """Byte offset at which the stretch begins; 0 is the part's first byte."""
    text: str | None = None
    """The words that the stretch covers."""


class GroundingSupport(Message):
    """Ties one stretch of the answer to the sources that back it; output only."""

    confidence_scores: list[float] | None = None
    """How well each source backs the stretch, from 0 to 1, one score per source; Gemini 2.5 and later leave it empty."""
    grounding_chunk_indices: list[int] | None = None
    """Positions in `grounding_metadata.grounding_chunks`, from 0; in a stream they count over all answers so far."""
    rendered_parts: list[int] | None = None
    """Positions of the rendered parts that belong with this support, from 0."""
    segment: Segment | None = None
    """The stretch of the answer that the sources back."""


class GroundingMetadata(Message):
    """What grounding tools looked for and found, and where the answer uses it. Output only."""

    google_maps_widget_context_token: str | None = None
    """Deprecated: token for showing a Google Maps widget beside the answer."""
    grounding_chunks: list[GroundingChunk] | None = None
    """The sources found; in a stream, those that earlier pieces have not named."""
    grounding_supports: list[GroundingSupport] | None = None
    """Which stretch of the answer rests on which of `grounding_chunks`."""
    image_search_queries: list[str] | None = None
    """What was searched for among images."""
    retrieval_metadata: RetrievalMetadata | None = None
    """Facts about the retrieval, such as how useful a search was judged to be."""
    retrieval_queries: list[str] | None = None
    """What your own data was searched for. Vertex AI only."""
    search_entry_point: SearchEntryPoint | None = None
    """Ready-made HTML with search suggestions to show beside the answer."""
    source_flagging_uris: list[GroundingMetadataSourceFlaggingUri] | None = None
    """Links for reporting places or reviews from Google Maps. Vertex AI only."""
    web_search_queries: list[str] | None = None
    """What was searched for on the web."""


class SemanticRetrieverChunk(Message):
    """A chunk that the semantic retriever found. Output only."""

    chunk: str | None = None
    """Name of the chunk."""
    source: str | None = None
    """Name of the corpus or document it was looked for in."""


class AttributionSourceId(Message):
    """What an attributed piece of an answer rests on: a passage or a chunk. Output only."""

    grounding_passage: GroundingPassageId | None = None
    """A passage that was given in the request."""
    semantic_retriever_chunk: SemanticRetrieverChunk | None = None
    """A chunk that the semantic retriever found."""


class GroundingAttribution(Message):
    """A source that an answer rests on, and what it says. Gemini API only, output only."""

    content: Content | None = None
    """What the source says."""
    source_id: AttributionSourceId | None = None
    """Which source it is."""


class TrafficType(OpenEnum):
    """Which quota a request drew on. Vertex AI only."""

    TRAFFIC_TYPE_UNSPECIFIED = "TRAFFIC_TYPE_UNSPECIFIED"
    """Nothing was stated."""
    ON_DEMAND = "ON_DEMAND"
    """Pay-as-you-go at the standard rate."""
    ON_DEMAND_PRIORITY = "ON_DEMAND_PRIORITY"
    """Pay-as-you-go with priority."""
    ON_DEMAND_FLEX = "ON_DEMAND_FLEX"
    """Pay-as-you-go in the flex tier."""
    ON_DEMAND_OFFPEAK = "ON_DEMAND_OFFPEAK"
    """Pay-as-you-go at off-peak times."""
    PROVISIONED_THROUGHPUT = "PROVISIONED_THROUGHPUT"
    """Capacity bought ahead of time."""


class GenerateContentResponseUsageMetadata(UsageMixin, Message):
    """How many tokens a request used, by kind. Output only."""

    cache_tokens_details: list[ModalityTokenCount] | None = None
    """`cached_content_token_count` split by modality."""
    cached_content_token_count: int | None = None
    """Tokens of the prompt that were taken from a cache."""
    candidates_token_count: int | None = None
    """Tokens of all candidates together, thoughts not included."""
    candidates_tokens_details: list[ModalityTokenCount] | None = None
    """`candidates_token_count` split by modality."""
    prompt_token_count: int | None = None
    """Tokens of the prompt, those from a cache included."""
    prompt_tokens_details: list[ModalityTokenCount] | None = None
    """`prompt_token_count` split by modality."""
    service_tier: GenerateContentResponseUsageMetadataServiceTier | None = None
    """Service tier that the request ran under. Gemini API only."""
    thoughts_token_count: int | None = None
    """Tokens that the model spent on thinking."""
    tool_use_prompt_token_count: int | None = None
    """Tokens of tool results that the model was given to read."""
    tool_use_prompt_tokens_details: list[ModalityTokenCount] | None = None
    """`tool_use_prompt_token_count` split by modality."""
    total_token_count: int | None = None
    """Tokens of everything: prompt, tool results, thoughts and candidates."""
    traffic_type: TrafficType | None = None
    """How the request is paid for: on demand or from reserved throughput. Vertex AI only."""


class UrlRetrievalStatus(OpenEnum):
    """How reading a web address went."""

    URL_RETRIEVAL_STATUS_UNSPECIFIED = "URL_RETRIEVAL_STATUS_UNSPECIFIED"
    """Nothing was stated."""
    URL_RETRIEVAL_STATUS_SUCCESS = "URL_RETRIEVAL_STATUS_SUCCESS"
    """The page was read."""
    URL_RETRIEVAL_STATUS_ERROR = "URL_RETRIEVAL_STATUS_ERROR"
    """It could not be read."""
    URL_RETRIEVAL_STATUS_PAYWALL = "URL_RETRIEVAL_STATUS_PAYWALL"
    """Its content is for paying readers."""
    URL_RETRIEVAL_STATUS_UNSAFE = "URL_RETRIEVAL_STATUS_UNSAFE"
    """Its content is held to be unsafe."""


class UrlMetadata(Message):
    """What became of one web address; output only."""

    retrieved_url: str | None = None
    """The address that the tool tried to read."""
    url_retrieval_status: UrlRetrievalStatus | None = None
    """Whether it could be read, and if not, why."""


class UrlContextMetadata(Message):
    """What became of the web addresses that the model tried to read; output only."""

    url_metadata: list[UrlMetadata] | None = None
    """One entry for every address that was tried."""


class Candidate(CandidateMixin, Message):
    """One of the answers the model gave. Output only."""

    avg_logprobs: float | None = None
    """Mean of the tokens' log probabilities, at most 0; the nearer to 0, the surer."""
    citation_metadata: CitationMetadata | None = None
    """Passages of the answer that quote known sources."""
    content: Content | None = None
    """What the model said: text, function calls, media and so on."""
    continuation_token: bytes | None = None
    """Set when `finish_reason` is `CONTINUATION`: send it in the next request's config to get the rest."""
    finish_message: str | None = None
    """A sentence that explains `finish_reason`."""
    finish_reason: FinishReason | None = None
    """Why the answer ended; `None` in a stream means that there is more to come."""
    grounding_attributions: list[GroundingAttribution] | None = None
    """What the answer rests on, for answers grounded in passages. Gemini API only."""
    grounding_metadata: GroundingMetadata | None = None
    """Searches made and sources found when a grounding tool was used."""
    index: int | None = None
    """Position among the response's candidates, from 0."""
    logprobs_result: LogprobsResult | None = None
    """Log probability of each chosen token and its rivals; needs `response_logprobs` in the config."""
    safety_ratings: list[SafetyRating] | None = None
    """How the answer was rated for harm, no more than once in each category."""
    token_count: int | None = None
    """Length of this answer in tokens."""
    url_context_metadata: UrlContextMetadata | None = None
    """Which pages the URL context tool opened, and how that went."""


class GenerateContentResponse(GenerateContentResponseMixin, Message):
    """What the model answered, or one piece of it in a stream. Output only."""

    candidates: list[Candidate] | None = None
    """The answers: as many as `candidate_count` asked for, none if the prompt was blocked."""
    create_time: datetime | None = None
    """When the request got to the service; RFC 3339 on the wire. Vertex AI only."""
    model_status: ModelStatus | None = None
    """How settled the model is, and whether it will be retired. Gemini API only."""
    model_version: str | None = None
    """Which version of the model answered."""
    prompt_feedback: GenerateContentResponsePromptFeedback | None = None
    """How the prompt was rated, and why if it was blocked."""
    response_id: str | None = None
    """The service's identifier for this response, good for reporting problems."""
    usage_metadata: GenerateContentResponseUsageMetadata | None = None
    """Tokens used, by kind; in a stream, the last piece has the final figures."""
    sdk_http_response: HttpResponse | None = None
    """The HTTP response behind this answer: status line facts and headers."""
    automatic_function_calling_history: list[Content] | None = None
    """The conversation with the function calls that the client ran and their results."""
