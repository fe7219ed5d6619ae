"""Batches of the Gemini Developer API: requests that are inlined or in a file, processed later."""

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace

from gemkit.emulator.contents import Content
from gemkit.emulator.handlers import files
from gemkit.emulator.handlers.embed import embed_content
from gemkit.emulator.handlers.generate import generate_content
from gemkit.emulator.handlers.operations import polled
from gemkit.emulator.json_values import JSON, as_object, as_text, is_object, objects
from gemkit.emulator.long_running import LongRunning, fail_if_requested
from gemkit.emulator.paging import page
from gemkit.emulator.registry import Call, handles
from gemkit.emulator.replies import encode
from gemkit.emulator.service_errors import ServiceError, invalid
from gemkit.emulator.validation import read_request
from gemkit.emulator.webhook_events import send_event_at_end

_TYPE = "type.googleapis.com/google.ai.generativelanguage.v1main."


@dataclass(frozen=True)
class _Kind:
    """Differences between the two kinds of batches: the resource, its requests and their handler."""

    resource: str
    request: str
    response: str
    handler: Callable[[Call], JSON]


_GENERATE = _Kind("GenerateContentBatch", "GenerateContentRequest", "GenerateContentResponse", generate_content)
_EMBED = _Kind("EmbedContentBatch", "EmbedContentRequest", "EmbedContentResponse", embed_content)


@handles("generativelanguage.models.batchGenerateContent", "generativelanguage.tunedModels.batchGenerateContent")
def create_generate_batch(call: Call) -> JSON:
    """Create a batch of requests to generate content."""
    return _create(call, _GENERATE)


@handles("generativelanguage.models.asyncBatchEmbedContent", "generativelanguage.tunedModels.asyncBatchEmbedContent")
def create_embed_batch(call: Call) -> JSON:
    """Create a batch of requests to embed content."""
    return _create(call, _EMBED)


def _create(call: Call, kind: _Kind) -> JSON:
    batch = _Batch(call, kind, f"batches/batch-{call.state.number('batches')}")
    operation = LongRunning(batch.name, batch.run, batch.metadata, call.state.now)
    call.state.operations[batch.name] = operation
    shown = operation.to_json()
    config = as_object(as_object(call.body.get("batch")).get("webhookConfig"))
    send_event_at_end(call, operation, ("batch.succeeded", "batch.failed"), config, batch.event_data)
    return shown


class _Batch:
    """One batch: its requests and their responses."""

    def __init__(self, call: Call, kind: _Kind, name: str) -> None:
        self.name = name
        self._call = call
        self._kind = kind
        batch = as_object(call.body.get("batch"))
        source = as_object(batch.get("inputConfig"))
        self._inline = objects(as_object(source.get("requests")).get("requests"))
        self._file_name = as_text(source.get("fileName"))
        if bool(self._inline) == bool(self._file_name):
            text = "batch.input_config must have either requests or a file_name."
            raise invalid(text, ("batch.input_config", text))
        self._total = len(self._inline) or sum(1 for _ in self._lines())
        self._failed = 0
        self._output: JSON = {}
        now = call.state.now()
        self._resource: JSON = {
            "@type": _TYPE + kind.resource,
            "name": name,
            "model": call.path["model"],
            "displayName": batch.get("displayName", name),
            "inputConfig": source,
            "createTime": now,
            "updateTime": now,
        }
        if "priority" in batch:
            self._resource["priority"] = batch["priority"]

    def metadata(self, operation: LongRunning) -> Mapping[str, object]:
        """Return the batch as the metadata of its operation."""
        processed = self._total if operation.response is not None else 0
        stats = {
            "requestCount": self._total,
            "successfulRequestCount": processed - self._failed,
            "failedRequestCount": self._failed,
            "pendingRequestCount": self._total - processed,
        }
        out: JSON = {**self._resource, "state": operation.state("BATCH_STATE_")}
        out["batchStats"] = {key: str(number) for key, number in stats.items() if number or key == "requestCount"}
        if operation.ended:
            out["endTime"] = operation.ended
        if self._output:
            out["output"] = self._output
        return out

    def event_data(self) -> JSON:
        """Return the data of the success event for webhooks."""
        return {"output_file_uri": self._output["responsesFile"]} if "responsesFile" in self._output else {}

    def run(self) -> JSON:
        """Process all requests."""
        fail_if_requested(self._resource["displayName"])
        self._output = self._run_file() if self._file_name else self._run_inline()
        return {"@type": f"{_TYPE}{self._kind.resource}Output", **self._output}

    def _run_inline(self) -> JSON:
        responses: list[JSON] = []
        for item in self._inline:
            identity = {"metadata": item["metadata"]} if "metadata" in item else {}
            responses.append({**identity, **self._run_request(as_object(item.get("request")))})
        return {"inlinedResponses": {"inlinedResponses": responses}}

    def _run_file(self) -> JSON:
        lines = self._lines()
        content = Content()
        for line in lines:
            content.append(encode(self._run_line(line)) + b"\n")
        described = {"displayName": f"Responses of {self.name}"}
        file = files.store(self._call, described, content, "application/jsonl", "GENERATED")
        return {"responsesFile": file["name"]}

    def _lines(self) -> Iterator[bytes]:
        content = self._call.state.contents.get(self._file_name)
        if content is None:
            raise ServiceError(404, f"There are no bytes of {self._file_name}.")
        return content.lines()

    def _run_line(self, line: bytes) -> JSON:
        identity: JSON = {}
        try:
            value = json.loads(line)
            if not is_object(value):
                raise invalid(f"A line must be a JSON object, not {type(value).__name__}.")
            identity = {"key": value["key"]} if "key" in value else {}
            if not is_object(value.get("request")):
                raise invalid("The line has no request.", ("request", "missing"))
            request = read_request(self._call.document, self._kind.request, encode(value["request"]))
        except (ValueError, RecursionError) as error:
            return self._failure(invalid(f"The line is not JSON: {error}"))
        except ServiceError as error:
            return {**identity, **self._failure(error)}
        return {**identity, **self._run_request(request)}

    def _run_request(self, request: JSON) -> JSON:
        """Return the response to a request, or its error."""
        method = replace(self._call.method, request=self._kind.request, response=self._kind.response)
        try:
            return {"response": self._kind.handler(replace(self._call, method=method, body=request))}
        except ServiceError as error:
            return self._failure(error)

    def _failure(self, error: ServiceError) -> JSON:
        self._failed += 1
        return {"error": error.rpc_status()}


@handles("generativelanguage.batches.list")
def list_batches(call: Call) -> JSON:
    """Return a page of batches, as operations; listing does not advance them."""
    shown = (operation.to_json() for name, operation in call.state.operations.items() if name.startswith("batches/"))
    return page(call, "operations", shown)


@handles("generativelanguage.batches.get")
def get_batch(call: Call) -> JSON:
    """Return a batch, after one more poll."""
    return polled(call, call.path["name"])


@handles("generativelanguage.batches.cancel")
def cancel_batch(call: Call) -> JSON:
    """Cancel a batch; a finished one is not changed."""
    _find(call).cancel()
    return {}


@handles("generativelanguage.batches.delete")
def delete_batch(call: Call) -> JSON:
    """Delete a batch, but not the file of its responses."""
    del call.state.operations[_find(call).name]
    return {}


def _find(call: Call) -> LongRunning:
    operation = call.state.operations.get(call.path["name"])
    if operation is None:
        raise ServiceError(404, f"There is no {call.path['name']}.")
    return operation
