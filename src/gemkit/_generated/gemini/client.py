"""Every method of the gemini document, by the names of its resources. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource

if TYPE_CHECKING:
    from gemkit._generated.gemini.resources.batches import AsyncBatches, Batches
    from gemkit._generated.gemini.resources.cached_contents import AsyncCachedContents, CachedContents
    from gemkit._generated.gemini.resources.corpora import AsyncCorpora, Corpora
    from gemkit._generated.gemini.resources.dynamic import AsyncDynamic, Dynamic
    from gemkit._generated.gemini.resources.file_search_stores import AsyncFileSearchStores, FileSearchStores
    from gemkit._generated.gemini.resources.files import AsyncFiles, Files
    from gemkit._generated.gemini.resources.generated_files import AsyncGeneratedFiles, GeneratedFiles
    from gemkit._generated.gemini.resources.media import AsyncMedia, Media
    from gemkit._generated.gemini.resources.models import AsyncModels, Models
    from gemkit._generated.gemini.resources.tuned_models import AsyncTunedModels, TunedModels


class Gemini(Resource):
    """Every method of the gemini document, by the names of its resources."""

    @cached_property
    def batches(self) -> Batches:
        """`batches`."""
        from gemkit._generated.gemini.resources.batches import Batches

        return Batches(self._client)

    @cached_property
    def cached_contents(self) -> CachedContents:
        """`cachedContents`."""
        from gemkit._generated.gemini.resources.cached_contents import CachedContents

        return CachedContents(self._client)

    @cached_property
    def corpora(self) -> Corpora:
        """`corpora`."""
        from gemkit._generated.gemini.resources.corpora import Corpora

        return Corpora(self._client)

    @cached_property
    def dynamic(self) -> Dynamic:
        """`dynamic`."""
        from gemkit._generated.gemini.resources.dynamic import Dynamic

        return Dynamic(self._client)

    @cached_property
    def file_search_stores(self) -> FileSearchStores:
        """`fileSearchStores`."""
        from gemkit._generated.gemini.resources.file_search_stores import FileSearchStores

        return FileSearchStores(self._client)

    @cached_property
    def files(self) -> Files:
        """`files`."""
        from gemkit._generated.gemini.resources.files import Files

        return Files(self._client)

    @cached_property
    def generated_files(self) -> GeneratedFiles:
        """`generatedFiles`."""
        from gemkit._generated.gemini.resources.generated_files import GeneratedFiles

        return GeneratedFiles(self._client)

    @cached_property
    def media(self) -> Media:
        """`media`."""
        from gemkit._generated.gemini.resources.media import Media

        return Media(self._client)

    @cached_property
    def models(self) -> Models:
        """`models`."""
        from gemkit._generated.gemini.resources.models import Models

        return Models(self._client)

    @cached_property
    def tuned_models(self) -> TunedModels:
        """`tunedModels`."""
        from gemkit._generated.gemini.resources.tuned_models import TunedModels

        return TunedModels(self._client)


class AsyncGemini(AsyncResource):
    """Every method of the gemini document, by the names of its resources."""

    @cached_property
    def batches(self) -> AsyncBatches:
        """`batches`."""
        from gemkit._generated.gemini.resources.batches import AsyncBatches

        return AsyncBatches(self._client)

    @cached_property
    def cached_contents(self) -> AsyncCachedContents:
        """`cachedContents`."""
        from gemkit._generated.gemini.resources.cached_contents import AsyncCachedContents

        return AsyncCachedContents(self._client)

    @cached_property
    def corpora(self) -> AsyncCorpora:
        """`corpora`."""
        from gemkit._generated.gemini.resources.corpora import AsyncCorpora

        return AsyncCorpora(self._client)

    @cached_property
    def dynamic(self) -> AsyncDynamic:
        """`dynamic`."""
        from gemkit._generated.gemini.resources.dynamic import AsyncDynamic

        return AsyncDynamic(self._client)

    @cached_property
    def file_search_stores(self) -> AsyncFileSearchStores:
        """`fileSearchStores`."""
        from gemkit._generated.gemini.resources.file_search_stores import AsyncFileSearchStores

        return AsyncFileSearchStores(self._client)

    @cached_property
    def files(self) -> AsyncFiles:
        """`files`."""
        from gemkit._generated.gemini.resources.files import AsyncFiles

        return AsyncFiles(self._client)

    @cached_property
    def generated_files(self) -> AsyncGeneratedFiles:
        """`generatedFiles`."""
        from gemkit._generated.gemini.resources.generated_files import AsyncGeneratedFiles

        return AsyncGeneratedFiles(self._client)

    @cached_property
    def media(self) -> AsyncMedia:
        """`media`."""
        from gemkit._generated.gemini.resources.media import AsyncMedia

        return AsyncMedia(self._client)

    @cached_property
    def models(self) -> AsyncModels:
        """`models`."""
        from gemkit._generated.gemini.resources.models import AsyncModels

        return AsyncModels(self._client)

    @cached_property
    def tuned_models(self) -> AsyncTunedModels:
        """`tunedModels`."""
        from gemkit._generated.gemini.resources.tuned_models import AsyncTunedModels

        return AsyncTunedModels(self._client)
