import pytest

from .polling import poll

LOCATION = "projects/p/locations/l"
JOBS = f"/v1beta1/{LOCATION}/batchPredictionJobs"
MODEL = "publishers/google/models/gemini-2.5-flash"
GCS = {
    "displayName": "Mine",
    "model": MODEL,
    "inputConfig": {"instancesFormat": "jsonl", "gcsSource": {"uris": ["gs://b/1.jsonl", "gs://b/2.jsonl"]}},
    "outputConfig": {"predictionsFormat": "jsonl", "gcsDestination": {"outputUriPrefix": "gs://b/out/"}},
}
BIGQUERY = {
    "model": MODEL,
    "inputConfig": {"instancesFormat": "bigquery", "bigquerySource": {"inputUri": "bq://p.d.in"}},
    "outputConfig": {"predictionsFormat": "bigquery", "bigqueryDestination": {"outputUri": "bq://p.d.out"}},
}


def create(caller, body=GCS):
    response = caller.post(JOBS, body)
    assert response.status_code == 200, response.text
    return response.json()


def test_states_of_a_job(caller):
    began = create(caller)
    assert began == {
        **GCS,
        "name": f"{LOCATION}/batchPredictionJobs/1",
        "state": "JOB_STATE_PENDING",
        "createTime": "2026-01-01T00:00:00Z",
        "updateTime": "2026-01-01T00:00:00Z",
    }
    running, done = poll(caller, f"{JOBS}/1")
    assert running == {**began, "state": "JOB_STATE_RUNNING", "startTime": "2026-01-01T00:00:00Z"}
    assert done == {
        **running,
        "state": "JOB_STATE_SUCCEEDED",
        "endTime": "2026-01-01T00:00:00Z",
        "completionStats": {"successfulCount": "2"},
        "outputInfo": {"gcsOutputDirectory": "gs://b/out/prediction-model-1"},
    }
    assert caller.get(f"{JOBS}/1").json() == done


def test_where_the_results_are(caller):
    create(caller, BIGQUERY)
    done = poll(caller, f"{JOBS}/1")[-1]
    assert done["outputInfo"] == {"bigqueryOutputDataset": "bq://p.d", "bigqueryOutputTable": "out"}
    create(caller, {key: value for key, value in BIGQUERY.items() if key != "outputConfig"})
    assert poll(caller, f"{JOBS}/2")[-1]["outputInfo"] == {}


def test_what_is_read_only_stays_the_services(caller):
    assert create(caller, {**GCS, "state": "JOB_STATE_SUCCEEDED"})["state"] == "JOB_STATE_PENDING"


@pytest.mark.parametrize("missing", ["model", "inputConfig"])
def test_refused_jobs(shared, missing):
    response = shared.post(JOBS, {key: value for key, value in GCS.items() if key != missing})
    assert response.status_code == 400


def test_cancel(caller):
    create(caller)
    assert caller.post(f"{JOBS}/1:cancel", {}).json() == {}
    cancelled = caller.get(f"{JOBS}/1").json()
    assert (cancelled["state"], cancelled["error"]["code"]) == ("JOB_STATE_CANCELLED", 1)
    create(caller)
    done = poll(caller, f"{JOBS}/2")[-1]
    caller.post(f"{JOBS}/2:cancel", {})
    assert caller.get(f"{JOBS}/2").json() == done


def test_list_filter_and_places(caller):
    for name in ("a", "b", "b"):
        create(caller, {**GCS, "displayName": name})
    first = caller.get(JOBS, params={"pageSize": 2}).json()
    second = caller.get(JOBS, params={"pageSize": 2, "pageToken": first["nextPageToken"]}).json()
    listed = first["batchPredictionJobs"] + second["batchPredictionJobs"]
    assert [job["name"].rpartition("/")[2] for job in listed] == ["1", "2", "3"]
    assert {job["state"] for job in listed} == {"JOB_STATE_PENDING"}
    assert len(caller.get(JOBS, params={"filter": 'display_name="b"'}).json()["batchPredictionJobs"]) == 2
    assert caller.get(JOBS.replace("/l/", "/other/")).json() == {"batchPredictionJobs": []}


def test_delete(caller):
    create(caller)
    operation = caller("DELETE", f"{JOBS}/1").json()
    assert operation["done"] is True
    assert operation["name"].startswith(f"{LOCATION}/operations/")
    assert caller.get(f"/v1beta1/{operation['name']}").json() == operation
    for method, path in (("GET", f"{JOBS}/1"), ("DELETE", f"{JOBS}/1"), ("POST", f"{JOBS}/1:cancel")):
        assert caller(method, path).status_code == 404
