from .polling import poll

LOCATION = "projects/p/locations/l"
JOBS = f"/v1beta1/{LOCATION}/tuningJobs"
TUNED = "/v1beta/tunedModels"
JOB = {
    "baseModel": "gemini-2.5-flash",
    "tunedModelDisplayName": "Pirate",
    "supervisedTuningSpec": {"trainingDatasetUri": "gs://b/train.jsonl"},
}
TASK = {"trainingData": {"examples": {"examples": [{"textInput": "1", "output": "2"}]}}}
MODEL = {"displayName": "Adder", "baseModel": "models/x", "tuningTask": {**TASK, "hyperparameters": {"epochCount": 2}}}
REWARD = f"{JOBS}:validateReinforcementTuningReward"
SAMPLE = {"parts": [{"text": "4"}]}


def test_states_of_a_job(caller):
    began = caller.post(JOBS, JOB).json()
    assert (began["name"], began["state"]) == (f"{LOCATION}/tuningJobs/1", "JOB_STATE_PENDING")
    running, done = poll(caller, f"{JOBS}/1")
    assert running["state"] == "JOB_STATE_RUNNING"
    assert "tunedModel" not in running
    assert done["state"] == "JOB_STATE_SUCCEEDED"
    assert done["tunedModel"]["endpoint"] == f"{LOCATION}/endpoints/tuned-1"
    assert done["tunedModel"]["checkpoints"][0]["checkpointId"] == "1"
    assert {**done, **JOB} == done


def test_a_model_comes_of_a_job_and_answers(caller):
    caller.post(JOBS, JOB)
    done = poll(caller, f"{JOBS}/1")[-1]
    model = caller.get(f"/v1beta1/{done['tunedModel']['model']}").json()
    assert model["displayName"] == "Pirate"
    assert model in caller.get(f"/v1beta1/{LOCATION}/models").json()["models"]
    assert caller.ask("Hi", f"/v1beta1/{done['tunedModel']['endpoint']}")["candidates"]


def test_a_job_may_go_on_from_a_tuned_model(caller):
    caller.post(JOBS, {"preTunedModel": {"tunedModelName": f"{LOCATION}/models/1001", "checkpointId": "1"}})
    model = poll(caller, f"{JOBS}/1")[-1]["tunedModel"]["model"]
    labels = caller.get(f"/v1beta1/{model}").json()["labels"]
    assert labels["google-vertex-llm-tuning-base-model-id"] == f"{LOCATION}/models/1001"


def test_cancel_list_and_refusals(caller):
    assert caller.post(JOBS, {}).status_code == 400
    caller.post(JOBS, JOB)
    assert caller.post(f"{JOBS}/1:cancel", {}).json() == {}
    assert caller.get(f"{JOBS}/1").json()["state"] == "JOB_STATE_CANCELLED"
    caller.post(JOBS, JOB)
    first = caller.get(JOBS, params={"pageSize": 1}).json()
    second = caller.get(JOBS, params={"pageToken": first["nextPageToken"]}).json()
    states = [job["state"] for job in first["tuningJobs"] + second["tuningJobs"]]
    assert states == ["JOB_STATE_CANCELLED", "JOB_STATE_PENDING"]
    assert caller.get(f"{JOBS}/9").status_code == 404
    assert caller.get(f"{JOBS}/1/operations/9").status_code == 404


def test_validating_a_reward(shared):
    single = {"sampleResponse": SAMPLE, "singleRewardConfig": {"rewardName": "exact"}}
    assert shared.post(REWARD, single).json() == {
        "overallReward": 1.0,
        "rewardDetails": {"exact": 1.0},
        "rewardInfoDetails": {"exact": {"reward": 1.0}},
    }
    configs = [{"rewardConfig": {"rewardName": "a"}, "weight": 2}, {"rewardConfig": {}}]
    composite = {"sampleResponse": SAMPLE, "compositeRewardConfig": {"weightedRewardConfigs": configs}}
    assert set(shared.post(REWARD, composite).json()["rewardDetails"]) == {"a", "reward-2"}
    for body in ({"sampleResponse": SAMPLE}, {**single, **composite}, {"singleRewardConfig": {"rewardName": "a"}}):
        assert shared.post(REWARD, body).status_code == 400


def test_making_a_tuned_model(caller):
    began = caller.post(TUNED, MODEL, params={"tunedModelId": "adder"}).json()
    assert began["name"] == "tunedModels/adder/operations/tuning"
    assert began["metadata"]["tunedModel"] == "tunedModels/adder"
    assert caller.http.get(f"{TUNED}?pageSize=9").json()["tunedModels"][-1]["state"] == "CREATING"
    running, done = poll(caller, f"/v1beta/{began['name']}")
    assert [seen["metadata"]["completedPercent"] for seen in (began, running, done)] == [0, 50, 100]
    model = caller.get(f"{TUNED}/adder").json()
    assert {"@type": done["response"]["@type"], **model} == done["response"]
    assert (model["state"], model["displayName"], model["baseModel"]) == ("ACTIVE", "Adder", "models/x")
    assert model["tuningTask"]["hyperparameters"] == {"epochCount": 2}
    assert "trainingData" not in model["tuningTask"]
    assert caller.ask("Hi", f"{TUNED}/adder")["candidates"]


def test_looking_at_the_model_moves_it_on_too(caller):
    caller.post(TUNED, MODEL)
    states = [caller.get(f"{TUNED}/tuned-1").json()["state"] for _ in range(3)]
    assert states == ["CREATING", "ACTIVE", "ACTIVE"]


def test_cancelling_a_tuned_model(caller):
    caller.post(TUNED, MODEL)
    for _ in range(2):  # once more does nothing
        assert caller.http.post(f"{TUNED}/tuned-1:cancel", json={}).json() == {}
    assert caller.get(f"{TUNED}/tuned-1").json()["state"] == "FAILED"
    assert caller.get(f"{TUNED}/tuned-1/operations/tuning").json()["error"]["code"] == 1
    assert caller.http.post(f"{TUNED}/translator:cancel").json() == {}
    assert caller.get(f"{TUNED}/translator").json()["state"] == "ACTIVE"
    assert caller.http.post(f"{TUNED}/none:cancel").status_code == 404


def test_a_model_deleted_while_it_is_made(caller):
    began = caller.post(TUNED, MODEL).json()
    caller("DELETE", f"{TUNED}/tuned-1")
    assert poll(caller, f"/v1beta/{began['name']}")[-1]["error"]["code"] == 5


def test_refused_tuned_models(caller):
    assert caller.post(TUNED, {"displayName": "x"}).status_code == 400
    taken = caller.post(TUNED, MODEL, params={"tunedModelId": "translator"})
    assert (taken.status_code, taken.json()["error"]["status"]) == (409, "ALREADY_EXISTS")
