"""Resources related to interactions, over a socket: agents, credentials, decisions, environments, triggers, voices."""

import base64
import io
import tarfile
import zipfile
from datetime import timedelta

import pytest

import gemkit.emulator
from gemkit.emulator import family as family_document
from gemkit.emulator import registry
from gemkit.emulator.handlers import generic

from .conftest import STILL
from .family import OPERATIONS, Family

BASE = "antigravity-preview-05-2026"
TRIGGER = {"schedule": "30 9 * * 1-5", "time_zone": "Europe/Berlin", "interaction": {"agent": BASE, "input": "Report"}}
HOOK = {"uri": "https://example.com/hook", "subscribed_events": ["interaction.completed"]}
CREDENTIALS = [
    {"type": "bearer_token", "id": "bearer", "token": "s3cret"},
    {
        "type": "oauth2",
        "id": "oauth",
        "client_id": "a",
        "client_secret": "s3cret",
        "refresh_token": "s3cret",
        "token_url": "u",
    },
    {"type": "environment_variable", "id": "var", "value": "s3cret", "injection_location": ["header"]},
]


def made(path, body):
    return lambda family: f"{path}/{family.post(path, body)['id']}"


def token(family):
    path = f"/interactions/{family.ask()['id']}"
    return f"{path}/{family.post(f'{path}/auth_tokens', {})['auth_token']}"


def environment_with_file(family):
    return f"{made('/environments', {'sources': [{'target': 'a.txt', 'content': 'x'}]})(family)}/files/"


AGENT, CREDENTIAL = made("/agents", {"base_agent": BASE}), made("/credentials", CREDENTIALS[0])
INTERACTION = made("/interactions", {"model": "gemini-2.5-flash", "input": "x", "background": True})
ENVIRONMENT, WEBHOOK, TRIGGERED = made("/environments", {}), made("/webhooks", HOOK), made("/triggers", TRIGGER)
VOICE = {"voice": {"type": "prompted", "prompted": {"input": "A calm voice"}}}
DECISION = {"model": "gemini-2.5-flash", "input": "x", "questions": {"q": {"type": "noul", "instructions": "Is it?"}}}
# Operation -> verb, path or what makes the resource it names, what follows it, body.
CALLS = {
    "agents.create": ("POST", "/agents", "", {"base_agent": BASE, "id": "mine", "tools": [{"type": "url_context"}]}),
    "agents.delete": ("DELETE", AGENT, "", None),
    "agents.get": ("GET", AGENT, "", None),
    "agents.list": ("GET", AGENT, "..", None),
    "credentials.create": ("POST", "/credentials", "", CREDENTIALS[0]),
    "credentials.delete": ("DELETE", CREDENTIAL, "", None),
    "credentials.get": ("GET", CREDENTIAL, "", None),
    "credentials.list": ("GET", CREDENTIAL, "..", None),
    "credentials.update": ("PATCH", CREDENTIAL, "", {"type": "bearer_token", "token": "t"}),
    "decisions.create": ("POST", "/decisions", "", DECISION),
    "environment_files.list": ("GET", environment_with_file, "", None),
    "environments.create": ("POST", "/environments", "", {"mode": "self_hosted", "network": "disabled"}),
    "environments.delete": ("DELETE", ENVIRONMENT, "", None),
    "environments.get": ("GET", ENVIRONMENT, "", None),
    "environments.list": ("GET", ENVIRONMENT, "..", None),
    "interactions.auth_tokens.create": ("POST", INTERACTION, "/auth_tokens", {}),
    "interactions.auth_tokens.delete": ("DELETE", token, "", None),
    "interactions.cancel": ("POST", INTERACTION, "/cancel", None),
    "interactions.create": ("POST", "/interactions", "", {"model": "gemini-2.5-flash", "input": "x"}),
    "interactions.delete": ("DELETE", INTERACTION, "", None),
    "interactions.get": ("GET", INTERACTION, "?include_input=true", None),
    "triggers.create": ("POST", "/triggers", "", TRIGGER),
    "triggers.delete": ("DELETE", TRIGGERED, "", None),
    "triggers.get": ("GET", TRIGGERED, "", None),
    "triggers.list": ("GET", TRIGGERED, "..", None),
    "triggers.list_executions": ("GET", TRIGGERED, "/executions", None),
    "triggers.run": ("POST", TRIGGERED, "/executions", None),
    "triggers.update": ("PATCH", TRIGGERED, "", {"display_name": "Mine", "status": "paused"}),
    "voices.create": ("POST", "/voices", "", VOICE),
    "voices.delete": ("DELETE", made("/voices", VOICE), "", None),
    "voices.get": ("GET", made("/voices", VOICE), "", None),
    "voices.list": ("GET", made("/voices", VOICE), "..", None),
    "webhooks.create": ("POST", "/webhooks", "", HOOK),
    "webhooks.delete": ("DELETE", WEBHOOK, "", None),
    "webhooks.get": ("GET", WEBHOOK, "", None),
    "webhooks.list": ("GET", WEBHOOK, "..", None),
    "webhooks.ping": ("POST", WEBHOOK, ":ping", {}),
    "webhooks.rotate_signing_secret": ("POST", WEBHOOK, ":rotateSigningSecret", {}),
    "webhooks.update": ("PATCH", WEBHOOK, "", {"uri": "http://127.0.0.1:1/", "state": "disabled"}),
}
# The bytes of a file are uploaded in another way, see below.
ANSWERED = sorted(OPERATIONS.keys() - {"environment_files.start_upload"})
GEMINI_ONLY = {"interactions.auth_tokens.create", "interactions.auth_tokens.delete"}


@pytest.mark.parametrize("operation", ANSWERED)
def test_every_operation_gives_a_valid_answer(family, operation):
    verb, path, after, body = CALLS[operation]
    if family.place != "/v1beta" and operation in GEMINI_ONLY:
        assert "Neither service documents" in family.http.post(f"{family.place}/interactions/x/auth_tokens").text
        return
    path = path if isinstance(path, str) else path(family)
    path = path.rpartition("/")[0] if after == ".." else f"{path}{after}"
    family(verb, path, body)  # holds the answer to the document
    assert family.server.requests[-1].operation == operation


@pytest.mark.parametrize("operation", ANSWERED)
def test_every_operation_refuses_what_it_does_not_know(family, operation):
    verb, path, after, body = CALLS[operation]
    if family.place != "/v1beta" and operation in GEMINI_ONLY:
        return
    if not isinstance(path, str):
        path = path(family)
        if after != "..":
            tail = {"environment_files.list": "/files/x", "interactions.auth_tokens.delete": "/auth_tokens/x"}
            family(verb, f"/{path.split('/')[1]}/nobody{tail.get(operation, after)}", body, status=404)
    target = path.rpartition("/")[0] if after == ".." else f"{path}{after}"
    asked = {"json": body} if body is not None else {}
    response = family.http.request(verb, f"{family.place}{target}", params={"unknown": "1"}, **asked)
    assert (response.status_code, response.json()["error"]["code"]) == (400, "invalid_request")
    if verb != "GET":
        response = family.http.request(verb, f"{family.place}{target}", json={**(body or {}), "unknown": 1})
        open_body = operation == "webhooks.ping"
        assert response.status_code == (200 if open_body else 400), response.text


@pytest.mark.parametrize("operation", sorted(OPERATIONS))
def test_every_operation_has_a_handler_of_its_own(operation):
    assert registry.handler_for(operation, generic.respond) is not generic.respond
    documents = [family_document.load(backend) for backend in ("gemini", "vertex")]
    assert [operation in document.methods for document in documents] == [True, operation not in GEMINI_ONLY]


@pytest.mark.parametrize("path", ["/v1/interactions", "/v1alpha/interactions", "/v1beta1/interactions"])
def test_other_versions_and_no_project(path):
    with gemkit.emulator.serve() as url:
        caller = Family(url)
        with caller.http:
            body = {"model": "gemini-2.5-flash", "input": "x"}
            assert caller.http.post(path, json=body).json()["status"] == "completed"
            assert caller.http.get("/v1beta1/projects/p/interactions").status_code == 404


def test_lists_come_in_pages():
    with gemkit.emulator.serve(page_size=2) as url:
        caller = Family(url)
        with caller.http:
            for name in "abc":
                caller.post("/agents", {"base_agent": BASE, "id": name})
            first = caller.get("/agents?page_size=10")
            assert [agent["id"] for agent in first["agents"]] == ["a", "b"]
            second = caller.get("/agents", params={"page_token": first["next_page_token"]})
            assert second == {"agents": [{"id": "c", "base_agent": BASE}]}
            assert "page_token" in caller.get("/agents?page_token=x", status=400)["error"]["message"]


def test_agents_bring_what_they_have(family):
    agent = family.post(
        "/agents", {"id": "pirate", "base_agent": BASE, "system_instruction": "Arr", "base_environment": "remote"}
    )
    asked = family.post("/interactions", {"agent": "pirate", "input": "Hi"})
    assert asked["agent"] == "pirate"
    assert 'I was told: "Arr".' in asked["steps"][0]["content"][0]["text"]
    assert family.get(f"/environments/{asked['environment_id']}")["status"] == "active"
    family.refused({"id": "pirate", "base_agent": BASE}, 409, path="/agents")
    family.refused({"id": BASE, "base_agent": BASE}, 409, path="/agents")
    family.refused({"base_agent": "nobody"}, 404, path="/agents")
    family.refused({"id": "a/b", "base_agent": BASE}, path="/agents")
    family("DELETE", f"/agents/{agent['id']}")
    family.refused({"agent": "pirate", "input": "Hi"}, 404)


@pytest.mark.parametrize("body", CREDENTIALS, ids=[body["type"] for body in CREDENTIALS])
def test_secrets_of_credentials_are_not_shown(family, body):
    shown = family.post("/credentials", body)
    assert "s3cret" not in str([shown, family.get(f"/credentials/{body['id']}"), family.get("/credentials")])
    family.refused(body, 409, path="/credentials")
    wrong = next(other for other in CREDENTIALS if other["type"] != body["type"])
    update = {"type": wrong["type"]}
    assert "must stay so" in family.refused(update, path=f"/credentials/{body['id']}", method="PATCH")
    mask = f"/credentials/{body['id']}?update_mask=color"
    assert "update_mask" in family.refused({"type": body["type"]}, path=mask, method="PATCH")


def test_decisions_are_stable_and_add_up(family):
    questions = {
        "mood": {"type": "choice", "instructions": "Which?", "criteria": {"glad": "is glad", "sad": "is sad"}},
        "level": {
            "type": "score",
            "instructions": [{"type": "text", "text": "How?"}],
            "criteria": ["low", "mid", "high"],
        },
        "true": {"type": "noul", "instructions": "Is it?"},
    }
    body = {"model": "gemini-2.5-flash", "input": "I am glad", "questions": questions}
    answers = family.post("/decisions", body)["answers"]
    assert answers == family.post("/decisions", body)["answers"]
    assert answers["mood"]["probabilities"][answers["mood"]["choice"]] == answers["mood"]["confidence"]
    assert 1 <= answers["level"]["score"] <= 3
    assert answers["level"]["legend"] == {"1": "low", "2": "mid", "3": "high"}
    for name in ("mood", "level"):
        assert sum(answers[name]["probabilities"].values()) == pytest.approx(1)
    blocked = family.post("/decisions", {**body, "input": "[[block]]"})
    assert blocked["prompt_feedback"]["block_reason"] == "safety"
    empty = {"q": {"type": "score", "instructions": "x", "criteria": []}}
    assert "criteria must not be empty" in family.refused({**body, "questions": empty}, path="/decisions")
    assert "questions must not be empty" in family.refused({**body, "questions": {}}, path="/decisions")
    family.refused({**body, "model": "nobody"}, 404, path="/decisions")


def upload(family, environment, path, data, *, status=200, mime_type="text/plain", **query):
    """Upload the bytes of a file; returns the answer to the request that ended it."""
    prefix = "/upload" if family.place == "/v1beta" else ""
    headers = {
        "X-Goog-Upload-Command": "start",
        "X-Goog-Upload-Protocol": "resumable",
        "X-Goog-Upload-Header-Content-Length": str(len(data)),
        "X-Goog-Upload-Header-Content-Type": mime_type,
    }
    target = f"{prefix}{family.place}/environments/{environment}/files/{path}"
    started = family.http.put(target, headers=headers, params=query)
    if started.status_code != 200:
        assert started.status_code == status, started.text
        return started.json()
    headers = {"X-Goog-Upload-Command": "upload, finalize", "X-Goog-Upload-Offset": "0"}
    ended = family.http.put(started.headers["x-goog-upload-url"], content=data, headers=headers)
    assert ended.status_code == status, ended.text
    return ended.json()


def test_files_are_uploaded_listed_and_downloaded(family):
    environment = family.post("/environments", {})["id"]
    (file,) = upload(family, environment, "data/größe a:b.txt", b"hello")["files"]
    assert (file["path"], file["name"], file["size_bytes"]) == ("data/größe a:b.txt", "größe a:b.txt", 5)
    upload(family, environment, "data/deep/c.bin", b"12345678", mime_type="application/x-thing")
    upload(family, environment, "top.txt", b"top")

    def names(path="", **query):
        return [
            entry["path"] for entry in family.get(f"/environments/{environment}/files/{path}", params=query)["files"]
        ]

    assert names() == names(".") == ["data", "top.txt"]
    assert names("data") == ["data/deep", "data/größe a:b.txt"]
    assert names("", recursive="true") == ["data/deep/c.bin", "data/größe a:b.txt", "top.txt"]
    assert names("top.txt") == ["top.txt"]
    family.get(f"/environments/{environment}/files/nothing", status=404)
    family.get(f"/environments/{environment}/files/a/%2e%2e/b", status=400)
    shown = family.get(f"/environments/{environment}")
    assert (shown["file_count"], shown["size_bytes"]) == (3, 16)
    base = f"{family.place}/environments/{environment}/files"
    whole = family.http.get(f"{base}/data/deep/c.bin?alt=media")
    assert (whole.content, whole.headers["content-type"]) == (b"12345678", "application/x-thing")
    assert family.http.get(f"{base}/data/deep/c.bin?alt=media", headers={"range": "bytes=2-3"}).content == b"34"
    archive = family.http.get(f"{base}/data?alt=media")
    with tarfile.open(fileobj=io.BytesIO(archive.content)) as tar:
        assert sorted(tar.getnames()) == ["data/deep/c.bin", "data/größe a:b.txt"]
    snapshot = family.http.get(f"{family.place}/files/environment-{environment}:download?alt=media")
    with tarfile.open(fileobj=io.BytesIO(snapshot.content)) as tar:
        assert len(tar.getnames()) == 3
    family("DELETE", f"/environments/{environment}")
    assert family.http.get(f"{base}/top.txt?alt=media").status_code == 404


def test_files_are_replaced_only_if_told(family):
    environment = family.post("/environments", {})["id"]
    upload(family, environment, "a.txt", b"one")
    assert "set overwrite" in upload(family, environment, "a.txt", b"two", status=409)["error"]["message"]
    upload(family, environment, "a.txt", b"two", overwrite="true")
    url = f"{family.place}/environments/{environment}/files/a.txt?alt=media"
    assert family.http.get(url).content == b"two"


def archives():
    tar, zipped = io.BytesIO(), io.BytesIO()
    with tarfile.open(fileobj=tar, mode="w:gz") as written:
        entry = tarfile.TarInfo("x/y.txt")
        entry.size = 3
        written.addfile(entry, io.BytesIO(b"abc"))
    with zipfile.ZipFile(zipped, "w") as written:
        written.writestr("x/y.txt", b"abc")
    return [tar.getvalue(), zipped.getvalue()]


@pytest.mark.parametrize("data", archives(), ids=["tar", "zip"])
def test_archives_are_unpacked(family, data):
    environment = family.post("/environments", {})["id"]
    (file,) = upload(family, environment, "in", data, extract="true")["files"]
    assert (file["path"], file["size_bytes"]) == ("in/x/y.txt", 3)
    assert "neither" in upload(family, environment, "in", b"nothing", status=400, extract="true")["error"]["message"]


def test_uploads_say_what_they_bring(family):
    environment = family.post("/environments", {})["id"]
    path = f"/environments/{environment}/files/a.txt"
    assert "Content-Length is missing" in family.refused(None, path=path, method="PUT")
    assert "path must name a file" in upload(family, environment, "", b"x", status=400)["error"]["message"]


def test_environments_have_sources_and_origins(family):
    sources = [
        {"type": "inline", "target": "/a/b.txt", "content": "text"},
        {"target": "c.bin", "content": base64.b64encode(b"\x00\x01").decode(), "encoding": "base64"},
        {"type": "repository", "source": "github://x/y", "target": "/repo"},
    ]
    first = family.post("/environments", {"sources": sources, "network": {"allowlist": [{"domain": "*"}]}})
    copied = family.post("/environments", {"from_environment": first["id"]})
    for environment in (first["id"], copied["id"]):
        url = f"{family.place}/environments/{environment}/files/c.bin?alt=media"
        assert family.http.get(url).content == b"\x00\x01"
        assert family.get(f"/environments/{environment}")["file_count"] == 2
    family.refused({"from_environment": "nothing"}, 404, path="/environments")
    wrong = [{"target": "c", "content": "%", "encoding": "base64"}]
    assert "base64" in family.refused({"sources": wrong}, path="/environments")
    assert "lead out" in family.refused({"sources": [{"target": "../x", "content": ""}]}, path="/environments")


def test_keys_of_environments_are_shown_once(family):
    made = family.post("/environments", {"mode": "self_hosted"})
    assert made.pop("environment_key")
    assert family.get(f"/environments/{made['id']}") == made
    assert family.get("/environments?mode=self_hosted") == {"environments": [made]}
    assert family.get("/environments?mode=on_demand") == {"environments": []}


@pytest.mark.parametrize("given", ["remote", {"type": "remote", "sources": [{"target": "a", "content": "b"}]}])
def test_interactions_make_environments(family, given):
    asked = family.post("/interactions", {"agent": BASE, "input": "x", "environment": given})
    files = family.get(f"/environments/{asked['environment_id']}/files/")["files"]
    assert len(files) == (0 if given == "remote" else 1)
    for again in (asked["environment_id"], {"environment_id": asked["environment_id"]}):
        body = {"agent": BASE, "input": "x", "environment": again}
        assert family.post("/interactions", body)["environment_id"] == asked["environment_id"]
    family.refused({"agent": BASE, "input": "x", "environment": "nothing"}, 404)


def test_triggers_run_by_hand(family):
    trigger = family.post("/triggers", TRIGGER)
    path = f"/triggers/{trigger['id']}"
    assert trigger["next_run_time"] == "2026-01-01T08:30:00Z"
    started = family.post(f"{path}/executions", None)
    assert started["status"] == "in_progress"
    (execution,) = family.get(f"{path}/executions")["trigger_executions"]
    assert (execution["id"], execution["status"]) == (started["id"], "completed")
    assert family.get(f"/interactions/{execution['interaction_id']}")["status"] == "completed"
    shown = family.get(path)
    assert (shown["last_run_time"], shown["previous_interaction_id"]) == (
        "2026-01-01T00:00:00Z",
        execution["interaction_id"],
    )
    assert family.get("/triggers", params={"filter": 'status="active"'})["triggers"] == [shown]
    assert family.get("/triggers", params={"filter": 'status="paused"'}) == {"triggers": []}


def test_triggers_that_fail_too_often_stop(family):
    interaction = {"agent": BASE, "input": "[[fail]]"}
    trigger = family.post("/triggers", {**TRIGGER, "interaction": interaction, "max_consecutive_failures": 2})
    path = f"/triggers/{trigger['id']}"
    for _ in range(2):
        family.post(f"{path}/executions", None)
    executions = family.get(f"{path}/executions")["trigger_executions"]
    assert [execution["status"] for execution in executions] == ["failed", "failed"]
    assert "failure was requested" in executions[0]["error"]
    assert family.get(path)["status"] == "error"
    assert "too often" in family.refused(None, path=f"{path}/executions")
    resumed = family("PATCH", path, {"status": "active"})
    assert (resumed["status"], resumed["consecutive_failure_count"]) == ("active", 0)
    assert "status must be" in family.refused({"status": "error"}, path=path, method="PATCH")


def test_triggers_run_when_their_time_has_come():
    moment = [STILL]
    with gemkit.emulator.serve(clock=lambda: moment[0]) as url:
        caller = Family(url)
        with caller.http:
            trigger = caller.post("/triggers", {**TRIGGER, "schedule": "0 */6 * * *", "time_zone": "UTC"})
            path = f"/triggers/{trigger['id']}"
            moment[0] += timedelta(hours=13)
            executions = caller.get(f"{path}/executions")["trigger_executions"]
            assert [e["scheduled_time"] for e in executions] == ["2026-01-01T12:00:00Z", "2026-01-01T06:00:00Z"]
            paused = caller("PATCH", path, {"status": "paused"})
            assert paused["last_pause_time"] == "2026-01-01T13:00:00Z"
            moment[0] += timedelta(hours=13)
            assert len(caller.get(f"{path}/executions")["trigger_executions"]) == 2
            assert caller("PATCH", path, {"status": "active"})["next_run_time"] == "2026-01-02T06:00:00Z"


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"schedule": "every day"}, "schedule must have five fields"),
        ({"schedule": "61 * * * *"}, "minute of the schedule must be 0 to 59"),
        ({"schedule": "a * * * *"}, "minute of the schedule is not valid"),
        ({"schedule": "0 0 31 2 *"}, "schedule has no matching time"),
        ({"time_zone": "Europe/Nowhere"}, "time_zone must be a name"),
        ({"interaction": {"agent": BASE, "input": "x", "stream": True}}, "interaction.stream cannot be given"),
        ({"interaction": {"input": "x"}}, "Missing required parameter 'interaction.agent'"),
    ],
)
def test_triggers_that_are_refused(family, change, message):
    assert message in family.refused({**TRIGGER, **change}, path="/triggers")
    family.refused({**TRIGGER, "environment_id": "nothing"}, 404, path="/triggers")


def test_voices_are_found_by_what_they_are(family):
    def names(**query):
        return [voice["id"] for voice in family.get("/voices", params=query)["voices"]]

    assert names() == ["Kore", "Puck", "Charon", "Leda"]
    assert names(gender="male") == ["Puck", "Charon"]
    assert names(pitch=["low", "high"]) == ["Charon", "Leda"]
    assert names(gender="male", language_code="en-US") == ["Puck"]
    assert names(search="firm") == ["Kore"]
    assert family.get("/voices/Kore")["type"] == "prebuilt"


def test_voices_are_made(family):
    stored = family.post("/voices", VOICE)
    assert family.get(f"/voices/{stored['id']}")["prompted"] == {"input": "A calm voice"}
    assert family.post("/voices", {**VOICE, "store": False})["key"]
    audio = {"data": "AAAA", "mime_type": "audio/wav"}
    replicated = {"type": "replicated", "replicated": {"source_audio": audio, "consent_audio": audio}}
    assert "replicated" not in family.post("/voices", {"voice": replicated})
    assert len(family.get("/voices", params={"type": "replicated"})["voices"]) == 1
    assert "replicated or prompted" in family.refused({"voice": {"type": "prebuilt"}}, path="/voices")
    assert "voice.prompted must be given" in family.refused({"voice": {"type": "prompted"}}, path="/voices")
    assert "cannot be deleted" in family.refused(None, path="/voices/Kore", method="DELETE")
    family("DELETE", f"/voices/{stored['id']}")
