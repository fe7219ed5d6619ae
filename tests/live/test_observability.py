"""Sessions in the log and OpenTelemetry: each connection, its end, no secret."""

import logging

import pytest
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

import gemkit
from gemkit import errors, live, otel
from tests.live.server import MODEL, collected, handle, in_thread, run

KEY = "AIzaCANARY-key-0123456789-0123456789abcd"


async def once_more(connection):
    """Two connections of one session, and a third that is refused."""
    if connection.number == 3:
        await connection.receive()
        await connection.close(1008, f"no, {KEY}")
        return
    await connection.ready()
    await connection.send(handle("h"))
    await connection.close(1012 if connection.number == 1 else 1000)


async def program(client):
    async with client.aio.live.connect(model=MODEL) as session:
        assert isinstance((await collected(session.events()))[1], live.Reconnected)
    with pytest.raises(errors.LiveClosedError):
        async with client.aio.live.connect(model=MODEL):
            pass


def in_a_script(client):
    with client.live.connect(model=MODEL) as session:
        assert isinstance(list(session.events())[1], live.Reconnected)
    with pytest.raises(errors.LiveClosedError), client.live.connect(model=MODEL):
        pass


PROGRAMS = pytest.mark.parametrize("program", [program, in_thread(in_a_script)], ids=["async", "sync"])


@PROGRAMS
def test_the_log_has_a_line_per_connection(caplog, monkeypatch, program):
    monkeypatch.setenv("GEMKIT_LOG", "debug")
    with caplog.at_level(logging.DEBUG, "gemkit"):
        run(once_more, program, api_key=KEY)
    lines = [record.getMessage() for record in caplog.records if record.levelno == logging.INFO]
    assert [line.split(",")[0] for line in lines] == [
        f"live.connect models/{MODEL}: 101",
        f"live.connect models/{MODEL}: 101",
        f"live.connect models/{MODEL}: 1008 LiveClosedError",
    ]
    assert "CANARY" not in caplog.text


@PROGRAMS
def test_a_span_per_connection(program):
    spans, reader = InMemorySpanExporter(), InMemoryMetricReader()
    tracing = TracerProvider()
    tracing.add_span_processor(SimpleSpanProcessor(spans))
    metering = MeterProvider([reader])

    async def instrumented(client):
        otel.instrument(client, tracer_provider=tracing, meter_provider=metering)
        await program(client)

    run(once_more, instrumented, api_key=KEY)
    first, second, refused = spans.get_finished_spans()
    assert {first.name, second.name, refused.name} == {f"live.connect {MODEL}"}
    assert refused.attributes["error.type"] == "1008"
    assert "CANARY" not in str([span.to_json() for span in spans.get_finished_spans()])


@PROGRAMS
def test_spans_belong_to_the_one_around(program):
    spans = InMemorySpanExporter()
    tracing = TracerProvider()
    tracing.add_span_processor(SimpleSpanProcessor(spans))

    async def instrumented(client):
        otel.instrument(client, tracer_provider=tracing)
        with tracing.get_tracer("test").start_as_current_span("around"):
            await program(client)

    run(once_more, instrumented, api_key=KEY)
    *connections, around = spans.get_finished_spans()
    assert {span.parent.span_id for span in connections} == {around.context.span_id}


def test_a_hook_that_fails_leaves_no_connection_open():
    class Failing(gemkit.hooks.Hooks):
        def after_response(self, exchange):
            assert exchange.status == 101
            raise ZeroDivisionError

    async def script(connection):
        await connection.socket.wait_closed()
        connection.code = connection.socket.protocol.close_code

    async def failing(client):
        client.hooks.add(Failing())
        with pytest.raises(ZeroDivisionError):
            async with client.aio.live.connect(model=MODEL):
                pass

    assert run(script, failing).connections[0].code == 1000
