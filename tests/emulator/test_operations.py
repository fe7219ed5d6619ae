import pytest

LOCATION = "/v1beta1/projects/p/locations/l"


@pytest.mark.parametrize(
    "path",
    [
        "/v1beta/models/x/operations/9",
        "/v1beta/tunedModels/x/operations/9",
        "/v1beta/fileSearchStores/x/operations/9",
        "/v1beta/fileSearchStores/x/upload/operations/9",
        f"{LOCATION}/operations/9",
        f"{LOCATION}/models/x/operations/9",
        f"{LOCATION}/tuningJobs/x/operations/9",
    ],
)
def test_an_operation_that_is_not_there(shared, path):
    response = shared.get(path)
    assert (response.status_code, response.json()["error"]["status"]) == (404, "NOT_FOUND")


def test_an_operation_that_was_done_from_the_start(caller):
    operation = caller("DELETE", f"{LOCATION}/models/1001").json()
    assert operation == {
        "name": "projects/p/locations/l/models/1001/operations/1",
        "done": True,
        "response": {"@type": "type.googleapis.com/google.protobuf.Empty"},
    }
    assert caller.get(f"/v1beta1/{operation['name']}").json() == operation
