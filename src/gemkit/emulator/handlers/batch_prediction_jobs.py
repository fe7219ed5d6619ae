"""Batch jobs of Vertex AI; the location of their results is returned, but nothing is read or written."""

from gemkit.emulator import jobs
from gemkit.emulator.json_values import JSON, as_list, as_object, at
from gemkit.emulator.registry import Call, handles
from gemkit.emulator.service_errors import invalid

_JOBS = "batchPredictionJobs"
_SOURCES = ("gcsSource", "bigquerySource", "vertexMultimodalDatasetSource")
_METHODS = "aiplatform.projects.locations.batchPredictionJobs."


@handles(_METHODS + "create")
def create_job(call: Call) -> JSON:
    """Create a batch job."""
    if not (call.body.get("model") or call.body.get("endpoint")):
        raise invalid("model is not specified.", ("batch_prediction_job.model", "model is not specified"))
    source = as_object(call.body.get("inputConfig"))
    if not any(source.get(kind) for kind in _SOURCES):
        text = "input_config names no source of instances."
        raise invalid(text, ("batch_prediction_job.input_config", text))
    # Each source URI counts as one request; its content cannot be read.
    number = len(as_list(at(source, "gcsSource", "uris"))) or 1

    def finish(name: str) -> JSON:
        statistics = {"successfulCount": str(number)}
        return {"completionStats": statistics, "outputInfo": _output(call.body, name)}

    return jobs.create(call, _JOBS, call.body, finish)


def _output(job: JSON, name: str) -> JSON:
    location, number = name.partition(f"/{_JOBS}/")[0], name.rpartition("/")[2]
    destination = as_object(job.get("outputConfig"))
    prefix = at(destination, "gcsDestination", "outputUriPrefix")
    if prefix:
        return {"gcsOutputDirectory": f"{prefix.rstrip('/')}/prediction-model-{number}"}
    table = at(destination, "bigqueryDestination", "outputUri")
    if table:
        return {"bigqueryOutputDataset": table.rpartition(".")[0], "bigqueryOutputTable": table.rpartition(".")[2]}
    if destination.get("vertexMultimodalDatasetDestination"):
        return {"vertexMultimodalDatasetName": f"{location}/datasets/results-{number}"}
    return {}


@handles(_METHODS + "list")
def list_jobs(call: Call) -> JSON:
    """Return a page of batch jobs."""
    return jobs.listed(call, _JOBS)


@handles(_METHODS + "get")
def get_job(call: Call) -> JSON:
    """Return a batch job."""
    return jobs.get(call)


@handles(_METHODS + "cancel")
def cancel_job(call: Call) -> JSON:
    """Cancel a batch job."""
    return jobs.cancel(call)


@handles(_METHODS + "delete")
def delete_job(call: Call) -> JSON:
    """Delete a batch job."""
    return jobs.delete(call)
