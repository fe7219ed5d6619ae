"""Runs of tools turn by turn: decisions of the program, and continuing a run that was killed."""

import asyncio
import json
import subprocess
import sys
import threading

import pytest

from gemkit import tools, types
from gemkit.errors import InvalidInputError, ServerError, UnsupportedFunctionError
from gemkit.tools import FunctionTool
from tests.conveniences.clocks import Flavour
from tests.conveniences.test_calling import ANSWER, add, call, double, responses, sent
from tests.doubles import recording, refusal


@pytest.fixture(params=["sync", "async"])
def flavour(request):
    return Flavour(request.param)


class Run:
    """A run of either client, used in one way."""

    def __init__(self, flavour, client, **options):
        self.flavour = flavour
        models = client.models if flavour.name == "sync" else client.aio.models
        saved = options.pop("saved", None)
        if saved is None:
            self.run = models.run_tools(model="m", contents="go", **options)
        else:
            self.run = models.resume_tools(saved, **options)

    def each(self, visit=lambda turn: None):
        """Iterate to the end; `visit` may return "run" to run the calls, or "stop" to leave the loop."""
        turns = []
        if self.flavour.name == "sync":
            for turn in self.run:
                turns.append(turn)
                if visit(turn) == "stop":
                    break
            return turns
        return asyncio.run(self._each(visit, turns))

    async def _each(self, visit, turns):
        async for turn in self.run:
            turns.append(turn)
            if visit(turn) == "stop":
                break
        return turns

    def until_done(self):
        return self._wait(self.run.until_done)

    def run_now(self):
        return self._wait(self.run.turn.run)

    def _wait(self, method):
        async def main():
            return await method()

        return method() if self.flavour.name == "sync" else asyncio.run(main())


def start(flavour, *replies, **config):
    client, recorder = recording(*replies, http_options={"retry_options": {"attempts": 1}})
    options = {key: config.pop(key) for key in ("checkpoint", "saved") if key in config}
    return Run(flavour, client, config={"tools": [add], **config}, **options), recorder


def test_turns_are_given_before_their_functions_run(flavour):
    run, recorder = start(flavour, call(("add", {"a": 1}), tokens=5), call(("add", {"a": 2}), tokens=7), ANSWER)
    seen = []
    turns = run.each(lambda turn: seen.append([(each.name, each.args, each.id, each.response) for each in turn.calls]))
    assert seen == [[("add", {"a": 1}, "id0", None)], [("add", {"a": 2}, "id0", None)], []]
    assert turns[0].calls[0].response.response == {"result": 3}
    assert run.run.is_done
    response = run.run.response
    assert response.text == "done"
    assert response.usage_metadata.total_token_count == 14
    assert [turn.role for turn in response.automatic_function_calling_history] == ["user", "model"] * 2 + ["user"]
    assert run.run.contents == response.automatic_function_calling_history
    assert len(recorder.requests) == 3
    assert run.each() == []


def test_until_done(flavour):
    run, recorder = start(flavour, call(("add", {"a": 1})), ANSWER)
    assert run.until_done().text == "done"
    assert run.until_done().text == "done"
    assert len(recorder.requests) == 2


def test_nothing_is_sent_before_the_first_turn(flavour):
    run, recorder = start(flavour, ANSWER)
    assert (run.run.turn, run.run.response, run.run.is_done, recorder.requests) == (None, None, False, [])


def test_reject_respond_and_replace(flavour):
    ran = []

    def note(word: str) -> str:
        ran.append(word)
        return word

    run, recorder = start(flavour, call(*(("note", {"word": each}) for each in "abc")), ANSWER, tools=[note])

    async def visit_async(turn):
        turn.calls[0].reject("not allowed")
        turn.calls[1].respond({"from": "elsewhere"})
        await turn.run()
        assert turn.calls[2].response.response == {"result": "c"}
        turn.calls[2].respond("C")

    def visit_sync(turn):
        turn.calls[0].reject("not allowed")
        turn.calls[1].respond({"from": "elsewhere"})
        turn.run()
        assert turn.calls[2].response.response == {"result": "c"}
        turn.calls[2].respond("C")

    if flavour.name == "sync":
        for turn in run.run:
            if turn.calls:
                visit_sync(turn)
    else:

        async def main():
            async for turn in run.run:
                if turn.calls:
                    await visit_async(turn)

        asyncio.run(main())
    assert ran == ["c"]
    assert [each["response"] for each in responses(recorder)] == [
        {"error": "not allowed"},
        {"result": {"from": "elsewhere"}},
        {"result": "C"},
    ]


def test_leaving_the_loop_stops_and_another_loop_goes_on(flavour):
    ran = []

    def note(word: str) -> str:
        ran.append(word)
        return word

    run, recorder = start(flavour, call(("note", {"word": "a"})), ANSWER, tools=[note])
    run.each(lambda turn: "stop")
    assert (ran, len(recorder.requests), run.run.is_done) == ([], 1, False)
    run.each()
    assert (ran, len(recorder.requests), run.run.is_done) == (["a"], 2, True)


def test_a_deferred_call_is_answered_later(flavour):
    run, recorder = start(flavour, call(("add", {"a": 1}), ("add", {"a": 2})), ANSWER)
    run.each(lambda turn: turn.calls and turn.calls[1].defer())
    assert len(recorder.requests) == 1
    assert [each.name for each in run.run.turn.pending] == ["add"]
    assert run.until_done().function_calls
    assert repr(run.run.turn.calls) == "[ToolCall(add, answered), ToolCall(add, deferred)]"
    run.run.turn.calls[1].respond(40)
    assert run.until_done().text == "done"
    assert [each["response"]["result"] for each in responses(recorder)] == [3, 40]


def test_calls_of_declared_functions_wait_for_an_answer(flavour):
    declared = {"function_declarations": [{"name": "ask_user"}]}
    run, recorder = start(
        flavour, call(("ask_user", {}), ("add", {"a": 1}), ("gone", {})), ANSWER, tools=[add, declared]
    )
    run.each()
    assert [each.is_deferred for each in run.run.turn.calls] == [True, False, False]
    run.run.turn.pending[0].respond("yes")
    assert run.until_done().text == "done"
    told = [each["response"] for each in responses(recorder)]
    assert told == [
        {"result": "yes"},
        {"result": 3},
        {"error": "there is no function 'gone'; there are: add"},
    ]


def test_tools_are_added_and_removed_between_turns(flavour):
    def note(word: str) -> str:
        return word

    run, recorder = start(flavour, call(("add", {"a": 1})), call(("note", {"word": "x"})), ANSWER)

    def visit(turn):
        if turn.calls and turn.calls[0].name == "add":
            run.run.tools.append(note)
        elif turn.calls:
            run.run.tools.remove(add)

    run.each(visit)
    declared = [
        [each["name"] for each in sent(recorder, index)["tools"][0]["functionDeclarations"]] for index in range(3)
    ]
    assert declared == [["add"], ["add", "note"], ["note"]]
    assert responses(recorder)[0]["response"] == {"result": "x"}
    run.run.tools.clear()


def test_the_config_of_the_caller_stays_as_it_is(flavour):
    config = types.GenerateContentConfig(tools=[add], tool_config={"function_calling_config": {"mode": "ANY"}})
    before = config.model_copy(deep=True)
    client, recorder = recording(call(("add", {"a": 1})), ANSWER)
    run = Run(flavour, client, config=config)
    run.each(lambda turn: run.run.tools.clear())
    assert config == before
    assert "tools" not in sent(recorder)
    assert sent(recorder)["toolConfig"]["functionCallingConfig"] == {"mode": "AUTO"}


def test_the_maximum_leaves_the_last_calls_unanswered(flavour):
    options = {"maximum_remote_calls": 2}
    run, recorder = start(flavour, call(("add", {"a": 1})), automatic_function_calling=options)
    assert run.until_done().function_calls[0].name == "add"
    assert len(recorder.requests) == 2
    assert run.run.turn.pending


def test_a_failed_request_can_be_sent_again(flavour):
    run, recorder = start(flavour, call(("add", {"a": 1})), refusal(500), ANSWER)
    with pytest.raises(ServerError):
        run.until_done()
    assert run.until_done().text == "done"
    assert sent(recorder, 1) == sent(recorder, 2)


def test_a_run_goes_on_from_its_json(flavour):
    turn = call(("add", {"a": 1}), ("add", {"a": 2}), tokens=5)
    part = turn["candidates"][0]["content"]["parts"][0]
    part["thoughtSignature"], part["newField"] = "c2ln", {"deep": [1]}
    run, _ = start(flavour, turn)

    def visit(turn):
        turn.calls[0].respond(30)
        turn.calls[1].defer()

    run.each(visit)
    calling = {"function_calling_config": {"mode": "ANY"}}
    replies = call(("add", {"a": 3}), tokens=7), ANSWER
    again, recorder = start(flavour, *replies, saved=run.run.to_json(), tool_config=calling)
    seen = again.each(lambda turn: [each.respond(40) for each in turn.calls if each.is_deferred])
    assert [len(turn.calls) for turn in seen] == [2, 1, 0]
    assert sent(recorder, 0)["toolConfig"]["functionCallingConfig"] == {"mode": "AUTO"}
    first = sent(recorder, 0)["contents"]
    assert first[1] == turn["candidates"][0]["content"]
    assert [part["functionResponse"]["response"]["result"] for part in first[2]["parts"]] == [30, 40]
    assert again.run.response.usage_metadata.total_token_count == 14
    between = []
    start(flavour, call(("add", {"a": 1})), ANSWER, checkpoint=between.append)[0].until_done()
    asked, recorder = start(flavour, ANSWER, saved=between[2], tool_config=calling)  # before the second request
    assert asked.until_done().text == "done"
    assert sent(recorder)["toolConfig"]["functionCallingConfig"] == {"mode": "AUTO"}
    done = again.run.to_json()
    assert start(flavour, saved=done)[0].until_done().text == "done"


def test_a_finished_function_is_in_the_checkpoint_while_others_run(flavour):
    """The text that was kept when the first of two functions had finished; the second never does."""
    kept = []
    ran = []

    def quick() -> str:
        ran.append("quick")
        return "q"

    def killed() -> str:
        ran.append("killed")
        if len(ran) < 3:
            raise KeyboardInterrupt
        return "k"

    functions = [quick, killed]
    if flavour.name == "async":

        async def killed() -> str:
            ran.append("killed")
            if len(ran) < 3:
                asyncio.current_task().cancel()
                await asyncio.sleep(60)
            return "k"

        async def quick() -> str:
            ran.append("quick")
            return "q"

        functions = [quick, killed]
    run, _ = start(flavour, call(("quick", {}), ("killed", {})), tools=functions, checkpoint=kept.append)
    with pytest.raises((KeyboardInterrupt, asyncio.CancelledError)):
        run.each()
    again, recorder = start(flavour, ANSWER, tools=functions, saved=kept[-1])
    assert again.until_done().text == "done"
    assert ran == ["quick", "killed", "killed"]
    assert [each["response"]["result"] for each in responses(recorder)] == ["q", "k"]


def test_threads_report_to_the_checkpoint_as_they_finish():
    first_kept = threading.Event()
    kept = []

    def checkpoint(text):
        kept.append(json.loads(text))
        if sum(answer is not None for answer in kept[-1]["answers"]) == 1:
            first_kept.set()

    def wait() -> str:
        return str(first_kept.wait(10))  # true only if the other's result was kept while this one runs

    def quick() -> str:
        return "q"

    functions = [FunctionTool(each, in_thread=True) for each in (wait, quick)]
    run, recorder = start(
        Flavour("sync"), call(("wait", {}), ("quick", {})), ANSWER, tools=functions, checkpoint=checkpoint
    )
    run.each()
    assert [each["response"]["result"] for each in responses(recorder)] == ["True", "q"]
    assert [sum(answer is not None for answer in each["answers"]) for each in kept] == [0, 1, 2, 0, 0]


def test_a_killed_process_goes_on(tmp_path):
    """A process that is killed within its second function; another goes on without running the first again."""
    program = tmp_path / "program.py"
    program.write_text(
        "import os, pathlib, signal, sys\n"
        "import gemkit\n"
        "kept, log = pathlib.Path('run.json'), pathlib.Path('log')\n"
        "def first() -> str:\n"
        "    log.open('a').write('first ')\n"
        "    return 'one'\n"
        "def second() -> str:\n"
        "    log.open('a').write('second ')\n"
        "    if not os.environ.get('AGAIN'): os.kill(os.getpid(), signal.SIGKILL)\n"
        "    return 'two'\n"
        "client = gemkit.Client(api_key='k', http_options={'base_url': sys.argv[1]})\n"
        "config = {'tools': [first, second]}\n"
        "if os.environ.get('AGAIN'):\n"
        "    run = client.models.resume_tools(kept.read_text(), config=config)\n"
        "else:\n"
        "    run = client.models.run_tools(model='m', contents='go', config=config, checkpoint=kept.write_text)\n"
        "print(run.until_done().text)\n"
    )
    from tests.doubles import RawServer

    def reply(body):
        text = json.dumps(body).encode()
        return b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n%b" % (len(text), text)

    with RawServer([reply(call(("first", {}), ("second", {})))], [reply(ANSWER)]) as server:

        def go(**environ):
            return subprocess.run(
                [sys.executable, program, server.url],
                cwd=tmp_path,
                env=environ,
                capture_output=True,
                text=True,
                check=False,
                timeout=60,
            )

        assert go().returncode < 0
        done = go(AGAIN="1")
    assert done.stdout == "done\n", done.stderr
    assert (tmp_path / "log").read_text() == "first second second "
    answered = json.loads(server.requests[1][1])["contents"][-1]["parts"]
    assert [part["functionResponse"]["response"]["result"] for part in answered] == ["one", "two"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("nonsense", "not a saved run"),
        ("[]", "write it with run.to_json"),
        ('{"gemkit_run": 1, "model": "m"}', "not a complete saved run"),
        ('{"gemkit_run": 1, "model": "m", "contents": 3, "response": null, "answers": []}', "not a complete saved run"),
    ],
)
def test_what_is_not_a_saved_run(flavour, text, told):
    with pytest.raises(InvalidInputError, match=told):
        start(flavour, saved=text)


def test_what_cannot_be_run(flavour):
    with pytest.raises(InvalidInputError, match="contents is required"):
        recording()[0].models.run_tools(model="m", contents=[])

    async def keep(text):
        return None

    with pytest.raises(InvalidInputError, match="checkpoint must be a plain function"):
        start(flavour, checkpoint=keep)
    run, recorder = start(flavour)
    run.run.tools.append(7)
    with pytest.raises(InvalidInputError, match=r"config.tools\[1\] must be a types.Tool"):
        run.until_done()
    if flavour.name == "sync":
        run, recorder = start(flavour, tools=[double])
        with pytest.raises(UnsupportedFunctionError, match="double is a coroutine function"):
            run.until_done()
    assert recorder.requests == []


def test_names(flavour):
    run, _ = start(flavour, ANSWER)
    turn = run.each()[0]
    names = ("ToolRun", "ToolTurn") if flavour.name == "sync" else ("AsyncToolRun", "AsyncToolTurn")
    assert (type(run.run), type(turn)) == tuple(getattr(tools, name) for name in names)
    assert repr(run.run) == f"{names[0]}(m, requests=1)"
    assert repr(turn) == f"{names[1]}([])"
    assert (run.run.turn, turn.pending) == (turn, [])


def test_two_loops_at_once_do_not_run_a_function_twice(flavour):
    """The second one raises an error, and the first one continues."""
    errors, ran = [], []

    def within() -> str:
        ran.append("within")
        try:
            list(run) if flavour.name == "sync" else None
        except InvalidInputError as error:
            errors.append(error)
        return "done"

    async def waits() -> str:
        ran.append("waits")
        await asyncio.sleep(0)
        return "done"

    replies = [call(("within" if flavour.name == "sync" else "waits", {})), ANSWER]
    client, _ = recording(*replies)
    if flavour.name == "sync":
        run = client.models.run_tools(model="m", contents="go", config={"tools": [within]})
        assert run.until_done().text == "done"
    else:
        run = client.aio.models.run_tools(model="m", contents="go", config={"tools": [waits]})

        async def both():
            await anext(run)
            return await asyncio.gather(run.until_done(), run.turn.run(), return_exceptions=True)

        response, error = asyncio.run(both())
        errors.append(error)
        assert response.text == "done"
    assert len(ran) == 1
    assert ["the run is being continued elsewhere: use one loop at a time" in str(error) for error in errors] == [True]
