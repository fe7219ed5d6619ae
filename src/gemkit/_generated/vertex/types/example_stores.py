"""Types of example_stores, of the whole vertex document. Generated: `make gen` writes this file anew."""

from datetime import datetime

from gemkit._generated.vertex.types.common_shared26 import Content
from gemkit._generated.vertex.types.common_shared32 import Status
from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class ExamplesArrayFilterArrayOperator(_OpenEnum):
    ARRAY_OPERATOR_UNSPECIFIED = "ARRAY_OPERATOR_UNSPECIFIED"
    CONTAINS_ANY = "CONTAINS_ANY"
    CONTAINS_ALL = "CONTAINS_ALL"


class ContentsExampleExpectedContent(_Message):
    content: Content | None = None


class ContentsExample(_Message):
    contents: list[Content] | None = None
    expected_contents: list[ContentsExampleExpectedContent] | None = None


class StoredContentsExampleSearchKeyGenerationMethodLastEntry(_Message):
    pass


class StoredContentsExampleSearchKeyGenerationMethod(_Message):
    last_entry: StoredContentsExampleSearchKeyGenerationMethodLastEntry | None = None


class StoredContentsExample(_Message):
    contents_example: ContentsExample | None = None
    search_key: str | None = None
    search_key_generation_method: StoredContentsExampleSearchKeyGenerationMethod | None = None


class Example(_Message):
    create_time: datetime | None = None
    display_name: str | None = None
    example_id: str | None = None
    stored_contents_example: StoredContentsExample | None = None


class ExampleStoreConfig(_Message):
    vertex_embedding_model: str | None = None


class ExampleStore(_Message):
    create_time: datetime | None = None
    description: str | None = None
    display_name: str | None = None
    example_store_config: ExampleStoreConfig | None = None
    name: str | None = None
    update_time: datetime | None = None


class ExamplesArrayFilter(_Message):
    array_operator: ExamplesArrayFilterArrayOperator | None = None
    values: list[str] | None = None


class StoredContentsExampleFilter(_Message):
    function_names: ExamplesArrayFilter | None = None
    search_keys: list[str] | None = None


class FetchExamplesRequest(_Message):
    example_ids: list[str] | None = None
    page_size: int | None = None
    page_token: str | None = None
    stored_contents_example_filter: StoredContentsExampleFilter | None = None


class FetchExamplesResponse(_Message):
    examples: list[Example] | None = None
    next_page_token: str | None = None


class ListExampleStoresResponse(_Message):
    example_stores: list[ExampleStore] | None = None
    next_page_token: str | None = None


class RemoveExamplesRequest(_Message):
    example_ids: list[str] | None = None
    stored_contents_example_filter: StoredContentsExampleFilter | None = None


class RemoveExamplesResponse(_Message):
    example_ids: list[str] | None = None


class StoredContentsExampleParametersContentSearchKey(_Message):
    contents: list[Content] | None = None
    search_key_generation_method: StoredContentsExampleSearchKeyGenerationMethod | None = None


class StoredContentsExampleParameters(_Message):
    content_search_key: StoredContentsExampleParametersContentSearchKey | None = None
    function_names: ExamplesArrayFilter | None = None
    search_key: str | None = None


class SearchExamplesRequest(_Message):
    stored_contents_example_parameters: StoredContentsExampleParameters | None = None
    top_k: int | None = None


class SearchExamplesResponseSimilarExample(_Message):
    example: Example | None = None
    similarity_score: float | None = None


class SearchExamplesResponse(_Message):
    results: list[SearchExamplesResponseSimilarExample] | None = None


class UpsertExamplesRequest(_Message):
    examples: list[Example] | None = None
    overwrite: bool | None = None


class UpsertExamplesResponseUpsertResult(_Message):
    example: Example | None = None
    status: Status | None = None


class UpsertExamplesResponse(_Message):
    results: list[UpsertExamplesResponseUpsertResult] | None = None
