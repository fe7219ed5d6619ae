"""The names of live sessions in google-genai, with their parameters; those before a `*` are positional."""

import inspect
from importlib import import_module

import pytest

SESSION = {
    "__init__": "api_client websocket session_id setup_complete",
    "close": "",
    "receive": "",
    "send": "* input end_of_turn",
    "send_client_content": "* turns turn_complete",
    "send_context_update": "* system_instruction tools",
    "send_realtime_input": "* media audio audio_stream_end video text activity_start activity_end",
    "send_tool_response": "* function_responses",
    "start_stream": "* stream mime_type",
}
MUSIC_SESSION = {
    "__init__": "api_client websocket",
    "close": "",
    "pause": "",
    "play": "",
    "receive": "",
    "reset_context": "",
    "set_music_generation_config": "config",
    "set_weighted_prompts": "prompts",
    "stop": "",
}
CONNECTION = {
    "__init__": "websocket interaction_id",
    "cancel": "",
    "complete": "",
    "detach": "",
    "receive": "",
    "send": "input",
}
NAMES = [
    ("live", "AsyncLive", {"connect": "* model config", "music": None, "vertexai": None}),
    ("live", "AsyncSession", SESSION),
    ("live_music", "AsyncLiveMusic", {"connect": "* model", "vertexai": None}),
    ("live_music", "AsyncMusicSession", MUSIC_SESSION),
    ("interactions", "AsyncInteractions", {"connect": "id * api_version extra_headers timeout"}),
    ("interactions", "InteractionWebSocketConnection", CONNECTION),
    (
        "interactions",
        "InteractionWebSocketConnectionContext",
        {"__init__": "api_client id * api_version extra_headers timeout"},
    ),
    ("interactions", "APIWebSocketError", {"close_code": None, "message": None}),
]
# What sync sessions, which only gemkit has, do without: the deprecated ones.
ASYNC_ONLY = {"send", "start_stream"}


def fits(ours, wanted):
    """Whether every call that fits `wanted` fits ours."""
    places, _, keywords = wanted.partition("*")
    parameters = [each for each in inspect.signature(ours).parameters.values() if each.name != "self"]
    by_place = [each.name for each in parameters if each.kind is each.POSITIONAL_OR_KEYWORD]
    return by_place[: len(places.split())] == places.split() and set(keywords.split()) <= {e.name for e in parameters}


@pytest.mark.parametrize(("module", "name", "members"), NAMES, ids=[name for _, name, _ in NAMES])
def test_every_name_is_there_with_its_parameters(module, name, members):
    found = getattr(import_module(f"gemkit.{module}"), name)
    for member, wanted in members.items():
        if wanted is None:
            assert member == "message" or hasattr(found, member)
        else:
            assert fits(getattr(found, member), wanted), (member, inspect.signature(getattr(found, member)))


@pytest.mark.parametrize(("module", "name"), [("live", "Session"), ("live_music", "MusicSession")])
def test_sync_sessions_have_the_same_methods(module, name):
    home = import_module(f"gemkit.{module}")
    ours, theirs = getattr(home, name), getattr(home, f"Async{name}")
    public = {each for each in dir(theirs) if not each.startswith("_")} - ASYNC_ONLY
    assert {each for each in dir(ours) if not each.startswith("_")} == public
    for each in public:
        if callable(getattr(theirs, each)):
            assert list(inspect.signature(getattr(ours, each)).parameters) == list(
                inspect.signature(getattr(theirs, each)).parameters
            )


@pytest.mark.parametrize("name", ["live", "live_music", "interactions"])
def test_modules_show_what_they_have(name):
    module = import_module(f"gemkit.{name}")
    assert set(module.__all__) <= set(dir(module))
    assert all(getattr(module, each) is not None for each in module.__all__)
