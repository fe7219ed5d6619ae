import subprocess
import sys

import pytest

from gemkit import types
from tests.doubles import RawServer

ANSWER = b'{"candidates":[{"content":{"parts":[{"text":"hi"}]},"finishReason":"STOP"}]}'
REPLY = b"HTTP/1.1 200 OK\r\ncontent-length: %d\r\n\r\n%s" % (len(ANSWER), ANSWER)
SLOW = {"httpx", "httpx2", "pydantic", "google.auth", "asyncio", "jinja2", "ssl", "requests", "aiohttp", "PIL", "mcp"}
SLOW |= {"logging", "opentelemetry"}
OF_HTTPCORE = {"logging"}


def loaded(program, *arguments):
    """The modules that a program has loaded when it is done."""
    program = f"import sys\nurl = sys.argv[-1]\n{program}\nprint(*sys.modules, sep='\\n')"
    command = [sys.executable, "-W", "error", "-c", program, *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.stderr == ""
    return set(done.stdout.split())


def ours(modules):
    return {name for name in modules if name.partition(".")[0] == "gemkit"}


def test_importing_loads_next_to_nothing():
    modules = loaded(
        "import gemkit, gemkit as genai\nfrom gemkit import types, errors, pagers\ndir(gemkit), dir(types)"
    )
    assert not modules & SLOW
    assert "gemkit._generated.operations" not in modules
    assert len(ours(loaded("import gemkit"))) == 2


def test_a_client_loads_no_http_library():
    modules = loaded(
        "import gemkit\nclient = gemkit.Client(api_key='k')\nclient.explain(), repr(client), client.aio\n"
        "gemkit.Client(vertexai=True, project='p', location='l')"
    )
    assert not modules & SLOW


def test_a_gemini_call_loads_what_it_needs():
    with RawServer([REPLY]) as server:
        modules = loaded(
            "import gemkit\n"
            "client = gemkit.Client(api_key='k', http_options={'base_url': url})\n"
            "with client: assert client.models.generate_content(model='m', contents='a').text == 'hi'",
            server.url,
        )
    assert (modules & SLOW) - OF_HTTPCORE == {"pydantic", "ssl"}
    assert (
        not {
            "gemkit._http.log",
            "gemkit._features.replay.client",
            "gemkit.replay",
            "gemkit.otel",
            "gemkit._features.replay.debug_config",
        }
        & modules
    )
    assert "gemkit._generated.dicts" not in modules
    assert "gemkit.emulator" not in modules
    assert not {"gemkit._generated.types.models", "gemkit._generated.types.embeddings"} & modules
    transforms = {name.split(".")[2] for name in modules if name.endswith(".transforms")}
    assert transforms == {"contents", "models"}
    assert not {"gemkit._features.schemas.lowering", "gemkit._features.tools.declarations"} & modules


def test_a_vertex_call_with_given_credentials_loads_no_requests():
    with RawServer([REPLY]) as server:
        modules = loaded(
            "import gemkit\nfrom google.oauth2.credentials import Credentials\n"
            "client = gemkit.Client(vertexai=True, project='p', location='l', credentials=Credentials(token='t'),\n"
            "    http_options={'base_url': url})\n"
            "with client: assert client.models.generate_content(model='m', contents='a').text == 'hi'",
            server.url,
        )
    # google-auth itself imports asyncio.
    assert (modules & SLOW) - {"asyncio"} - OF_HTTPCORE == {"pydantic", "ssl", "google.auth"}


def test_logging_is_loaded_when_it_is_asked_for(monkeypatch):
    make = "import gemkit\ngemkit.Client(api_key='k')"
    monkeypatch.delenv("GEMKIT_LOG", raising=False)
    assert "logging" not in loaded(make)
    monkeypatch.setenv("GEMKIT_LOG", "info")
    assert {"logging", "gemkit._http.log"} <= loaded(make)


def test_a_replaying_client_loads_no_http_library(monkeypatch):
    monkeypatch.setenv("GOOGLE_GENAI_CLIENT_MODE", "replay")
    monkeypatch.setenv("GOOGLE_GENAI_REPLAY_ID", "a")
    modules = loaded(
        "import gemkit\ntry: gemkit.Client().models.get(model='m')\nexcept gemkit.errors.ReplayError: pass\nelse: raise SystemExit(1)"
    )
    assert not modules & {"httpx", "httpcore", "ssl", "asyncio", "google.auth"}
    assert "gemkit._features.replay.recording" in modules


CONVENIENCES = ("batches", "models", "operations", "tunings")


@pytest.mark.parametrize("name", CONVENIENCES)
def test_a_sync_program_loads_the_sync_half_of_a_convenience_only(name):
    modules = loaded(f"import gemkit\ngemkit.Client(api_key='k').{name}")
    assert f"gemkit._features.{name}._sync.{name}" in modules
    assert not [module for module in modules if "gemkit._features" in module and "._async" in module]
    assert not modules & {"asyncio", "gemkit._http.aio"}


@pytest.mark.parametrize("name", CONVENIENCES)
def test_public_modules_name_both_halves_and_load_them_when_named(name):
    import gemkit

    module = getattr(gemkit, name)
    assert dir(module) == sorted(module.__all__)
    for public in module.__all__:
        assert getattr(module, public).__module__ == f"gemkit.{name}"
    with pytest.raises(AttributeError, match=f"module 'gemkit.{name}' has no attribute 'Nonsense'"):
        module.Nonsense  # noqa: B018
    assert not [each for each in loaded(f"import gemkit.{name}") if "_features" in each]


def test_a_type_loads_its_own_module_only():
    topics = {name for name in loaded("import gemkit\ngemkit.types.Part") if "_generated.types." in name}
    assert topics == {"gemkit._generated.types.content"}


def test_all_types_are_loaded_without_looking_for_hints():
    everything = loaded("from gemkit import types\nfor name in types.__all__: getattr(types, name)")
    assert "gemkit._generated.types.live" in everything
    assert "gemkit._mapping.validation" not in everything


def test_twins_are_loaded_when_they_are_named():
    assert "gemkit._generated.dicts" in loaded("from gemkit.types import PartDict")
    assert "gemkit._generated.dicts" not in loaded("from gemkit.types import Part, Content, Tool")


def test_every_type_can_be_imported():
    assert len(types.__all__) == len(set(types.__all__)) > 400
    for name in types.__all__:
        assert getattr(types, name) is not None
    assert dir(types) == sorted(types.__all__)
    namespace = {}
    exec("from gemkit.types import *", namespace)
    assert set(types.__all__) <= namespace.keys()


def test_names_that_do_not_exist():
    import gemkit

    with pytest.raises(AttributeError, match="module 'gemkit' has no attribute 'Nonsense'"):
        gemkit.Nonsense  # noqa: B018
    with pytest.raises(AttributeError, match="gemkit has no type 'Nonsense'"):
        types.Nonsense  # noqa: B018
    assert {"Client", "types", "errors", "__version__"} <= set(dir(gemkit))
    for name in gemkit.__all__:
        assert getattr(gemkit, name)
