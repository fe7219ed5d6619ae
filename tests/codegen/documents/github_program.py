"""A typed program on a small part of GitHub's interface: type checkers read it, and tests run it."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any, assert_type

import gemkit as genai
from gemkit._generated.types import github

ISSUE: dict[str, Any] = {
    "id": 9007199254740993,
    "number": 7,
    "title": "It is slow",
    "state": "closed",
    "state_reason": "moved",
    "body": "Since yesterday",
    "user": {"login": "ada", "id": 1, "site_admin": False, "type": "User"},
    "labels": ["bug", {"id": 2, "name": "speed", "color": "ff0000"}],
    "assignees": [],
    "pull_request": {"url": "https://github.example/1", "merged_at": "2026-01-02T03:04:05Z"},
    "author_association": "OWNER",
    "reactions": {"url": "https://github.example/2", "total_count": 3, "+1": 2, "-1": 1},
}


def read() -> github.Issue:
    """Read an issue, and tell the same again."""
    listed = github.IssuesListForRepoResponse.model_validate_json(json.dumps([ISSUE, {"user": None, "labels": None}]))
    first, second = listed.items or []
    assert second.user is None
    assert json.loads(first.model_dump_json(by_alias=True, exclude_none=True)) == {
        **ISSUE,
        "pull_request": ISSUE["pull_request"],
    }
    return first


def look(issue: github.Issue) -> None:
    """Everything has its type."""
    assert issue.id == ISSUE["id"]
    assert issue.state_reason == "moved"
    assert issue.state_reason is not github.IssueStateReason.DUPLICATE
    assert assert_type(issue.author_association, github.AuthorAssociation | None) is github.AuthorAssociation.OWNER
    user = assert_type(issue.user, github.SimpleUser)
    assert user is not None
    assert user.login == "ada"
    assert user.model_extra == {"type": "User"}
    names = [label if isinstance(label, str) else label.name for label in issue.labels or []]
    assert assert_type(names, list[str | None]) == ["bug", "speed"]
    assert issue.pull_request is not None
    assert issue.pull_request.merged_at == datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
    assert issue.reactions is not None
    assert (issue.reactions.plus_1, issue.reactions.minus_1) == (2, 1)


def call(client: genai.Client) -> None:
    """The methods are there on both backends, with their arguments; nothing is sent here."""
    assert_type(client.issues.get(owner="o", repo="r", issue_number="7"), github.Issue)
    assert_type(client.issues.list(owner="o", repo="r"), github.IssuesListForRepoResponse)


if __name__ == "__main__":
    look(read())
    print("all is well")
