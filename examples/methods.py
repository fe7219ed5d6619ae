"""Call methods of the Vertex AI document that no other resource has: list, label and query an endpoint."""

from __future__ import annotations

from _vertex import vertex_client

from gemkit import vertex_types

with vertex_client() as client:
    endpoints = client.vertex.projects.locations.endpoints
    for endpoint in endpoints.list(page_size=10):
        print(endpoint.name, endpoint.display_name)

    operation = endpoints.create(body=vertex_types.Endpoint(display_name="foxes"))
    print(operation.name)

    endpoints.patch(name="1234", body={"labels": {"animal": "fox"}}, update_mask="labels")
    answer = endpoints.predict(endpoint="1234", body={"instances": [{"prompt": "a fox"}]})
    print(answer.predictions)
