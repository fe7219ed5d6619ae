"""Grounding metadata of responses with search tools, and safety ratings."""

import re
from collections.abc import Iterable

from gemkit.emulator.json_values import JSON

_WEB = ("googleSearch", "googleSearchRetrieval", "enterpriseWebSearch", "exaAiSearch", "parallelAiSearch")
_OWN = ("fileSearch", "retrieval")
_URL = re.compile(r"https?://[^\s\"'<>)\]]+")
_CATEGORIES = ("HATE_SPEECH", "DANGEROUS_CONTENT", "HARASSMENT", "SEXUALLY_EXPLICIT")


def sources(tools: Iterable[JSON], question: str, text: str) -> JSON:
    """Return the fields of a candidate with its sources; none without a search tool.

    Args:
        tools: The tools of the request.
        question: The question of the user.
        text: The text of the response.
    """
    offered = {kind for tool in tools for kind in tool}
    chunks: list[JSON] = []
    grounding: JSON = {}
    if offered & set(_WEB):
        chunks.append({"web": {"uri": "https://example.com/1", "title": "example.com", "domain": "example.com"}})
        chunks.append({"web": {"uri": "https://example.org/2", "title": "example.org", "domain": "example.org"}})
        grounding["webSearchQueries"] = [question]
        grounding["searchEntryPoint"] = {"renderedContent": '<div class="container">Search</div>'}
    if offered & set(_OWN):
        chunks.append({"retrievedContext": {"uri": "https://example.com/doc", "title": "Document", "text": text}})
        grounding["retrievalQueries"] = [question]
    if "googleMaps" in offered:
        place = {"uri": "https://example.com/place", "title": "A place", "placeId": "places/1", "text": text}
        chunks.append({"maps": place})
    out: JSON = {}
    if chunks:
        # Offsets in a text are counted in bytes.
        segment = {"startIndex": 0, "endIndex": len(text.encode()), "text": text}
        support = {"segment": segment, "groundingChunkIndices": list(range(len(chunks)))}
        out["groundingMetadata"] = {**grounding, "groundingChunks": chunks, "groundingSupports": [support]}
    urls = (
        list(dict.fromkeys(url.rstrip(".,;:!?") for url in _URL.findall(question))) if "urlContext" in offered else []
    )
    if urls:
        status = "URL_RETRIEVAL_STATUS_SUCCESS"
        out["urlContextMetadata"] = {"urlMetadata": [{"retrievedUrl": u, "urlRetrievalStatus": status} for u in urls]}
    return out


def safety(*, blocked: bool = False) -> list[JSON]:
    """Return the safety ratings of a response or prompt; a blocked one has a high probability."""
    ratings: list[JSON] = []
    for category in _CATEGORIES:
        high = blocked and category == "DANGEROUS_CONTENT"
        rating: JSON = {"category": f"HARM_CATEGORY_{category}", "probability": "HIGH" if high else "NEGLIGIBLE"}
        rating |= {"probabilityScore": 0.9 if high else 0.05, "severityScore": 0.9 if high else 0.05}
        rating["severity"] = f"HARM_SEVERITY_{'HIGH' if high else 'NEGLIGIBLE'}"
        ratings.append({**rating, "blocked": True} if high else rating)
    return ratings
