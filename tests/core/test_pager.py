import asyncio

import pytest

import gemkit.emulator
from gemkit import types
from gemkit.errors import InvalidInputError
from gemkit.pagers import AsyncPager, Pager
from tests.doubles import recording

PAGES = [
    {"models": [{"name": "models/a"}, {"name": "models/b"}], "nextPageToken": "2"},
    {"nextPageToken": "3"},
    {"models": [{"name": "models/c"}]},
]
NAMES = ["models/a", "models/b", "models/c"]


def names(models):
    return [model.name for model in models]


def paged(**config):
    client, recorder = recording(*PAGES)
    return client.models.list(config=config or None), recorder


class TestPager:
    def test_all_items_are_fetched_as_they_are_needed(self):
        pager, recorder = paged()
        found = iter(pager)
        assert names([next(found), next(found)]) == NAMES[:2]
        assert len(recorder.requests) == 1
        assert names(found) == NAMES[2:]
        assert [request.url.params.get("pageToken") for request in recorder.requests] == [None, "2", "3"]

    def test_page_by_page(self):
        pager, recorder = paged(page_size=2)
        assert isinstance(pager, Pager)
        assert (pager.name, pager.page_size, len(pager), pager[1].name) == ("models", 2, 2, "models/b")
        assert names(pager.page) == NAMES[:2]
        assert pager.config == {"page_size": 2}
        assert pager.sdk_http_response.status_code == 200
        assert pager.next_page() == []
        assert names(pager.next_page()) == NAMES[2:]
        assert pager.config == {"page_size": 2, "page_token": "3"}
        assert {request.url.params["pageSize"] for request in recorder.requests} == {"2"}
        with pytest.raises(IndexError, match="no further page"):
            pager.next_page()
        with pytest.raises(IndexError):
            pager[5]
        assert paged()[0].page_size == 2

    def test_the_callers_config_stays_as_it_is(self):
        client, _ = recording(*PAGES)
        config = types.ListModelsConfig(page_size=2)
        assert names(client.models.list(config=config)) == NAMES
        assert config == types.ListModelsConfig(page_size=2)

    def test_a_typo(self):
        with pytest.raises(InvalidInputError, match=r"config\.pagesize is unknown; did you mean page_size"):
            paged(pagesize=2)

    def test_an_empty_list(self):
        client, _ = recording({})
        assert list(client.models.list()) == []

    @pytest.mark.parametrize(
        ("backend", "base", "path"),
        [
            ("gemini", None, "/v1beta/models"),
            ("gemini", False, "/v1beta/tunedModels"),
            ("vertex", None, "/v1beta1/publishers/google/models"),
            ("vertex", False, "/v1beta1/projects/p/locations/us-central1/models"),
        ],
    )
    def test_base_and_tuned_models(self, backend, base, path):
        client, recorder = recording({}, backend=backend)
        client.models.list(config={"query_base": base})
        assert recorder.last.url.path == path
        assert "queryBase" not in recorder.last.url.params
        is_filtered = backend == "vertex" and base is False
        assert recorder.last.url.params.get("filter") == ("labels.tune-type:*" if is_filtered else None)

    def test_a_filter_of_tuned_models_is_kept(self):
        client, recorder = recording({}, backend="vertex")
        client.models.list(config={"query_base": False, "filter": "display_name=a"})
        assert recorder.last.url.params["filter"] == "(display_name=a) AND labels.tune-type:*"


class TestAsyncPager:
    def paged(self, work, **config):
        client, recorder = recording(*PAGES)

        async def main():
            return await work(await client.aio.models.list(config=config or None))

        return asyncio.run(main()), recorder

    def test_all_items(self):
        async def work(pager):
            assert isinstance(pager, AsyncPager)
            return [model.name async for model in pager]

        found, recorder = self.paged(work)
        assert found == NAMES
        assert [request.url.params.get("pageToken") for request in recorder.requests] == [None, "2", "3"]

    def test_page_by_page(self):
        async def work(pager):
            assert (pager.page_size, len(pager), pager[0].name) == (2, 2, "models/a")
            assert await pager.next_page() == []
            assert names(await pager.next_page()) == NAMES[2:]
            with pytest.raises(IndexError, match="no further page"):
                await pager.next_page()
            return True

        assert self.paged(work, page_size=2)[0]

    def test_sync_iteration_is_refused_clearly(self):
        async def work(pager):
            with pytest.raises(TypeError, match="write `async for item in pager`"):
                list(iter(pager))
            return True

        assert self.paged(work)[0]


def test_over_the_emulator():
    with gemkit.emulator.serve() as url, gemkit.Client(api_key="k", http_options={"base_url": url}) as client:
        small = names(client.models.list(config={"page_size": 3}))
        assert len(small) > 3
        assert small == names(client.models.list())
        assert len(set(small)) == len(small)
