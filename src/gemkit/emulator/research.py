"""Steps of a research agent: thoughts and searches before its report."""

from collections.abc import Sequence

from gemkit.emulator.directives import strip_directives
from gemkit.emulator.json_values import JSON
from gemkit.emulator.steps import thought, tool_steps

_ROUNDS = ("Plan the research", "Compare the sources", "Write the report")
_SOURCE: JSON = {"type": "url_citation", "url": "https://example.com/1", "title": "example.com"}


def research(question: str, report: Sequence[JSON]) -> list[JSON]:
    """Return the steps of a research: a thought and a search per round, then the report with its sources."""
    question = strip_directives(question).strip()
    steps: list[JSON] = []
    for number, title in enumerate(_ROUNDS, 1):
        steps.append(thought(f"{title}: {question}"))
        queries = {"queries": [f"{question} ({number})"]}
        result = [{"search_suggestions": "<div>Search</div>"}]
        steps += tool_steps("google_search", queries, result, number, is_error=False)
    for step in report:
        content = [_with_citation(part) for part in step.get("content", [])]
        steps.append({**step, "content": content} if content else step)
    return steps


def _with_citation(part: JSON) -> JSON:
    return {**part, "annotations": [_SOURCE]} if part["type"] == "text" else part
