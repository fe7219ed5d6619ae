"""What each operation is on the wire. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit._mapping.operation import Argument, Http, OperationSpec

if TYPE_CHECKING:
    from gemkit._generated.types.auth_tokens import (
        AuthToken,
    )
    from gemkit._generated.types.batches import (
        BatchJob,
        DeleteResourceJob,
        ListBatchJobsResponse,
    )
    from gemkit._generated.types.caches import (
        CachedContent,
        DeleteCachedContentResponse,
        ListCachedContentsResponse,
    )
    from gemkit._generated.types.content import (
        File,
    )
    from gemkit._generated.types.embeddings import (
        EmbedContentResponse,
        EmbeddingPredictions,
        SingleEmbedContentResponse,
    )
    from gemkit._generated.types.file_search import (
        Document,
        FileSearchStore,
        ImportFileOperation,
        ListDocumentsResponse,
        ListFileSearchStoresResponse,
        UploadToFileSearchStoreOperation,
        UploadToFileSearchStoreResumableResponse,
    )
    from gemkit._generated.types.files import (
        CreateFileResponse,
        DeleteFileResponse,
        ListFilesResponse,
        RegisterFilesResponse,
    )
    from gemkit._generated.types.images import (
        EditImageResponse,
        GenerateImagesResponse,
        RecontextImageResponse,
        SegmentImageResponse,
        UpscaleImageResponse,
    )
    from gemkit._generated.types.interactions.agents import (
        Agent,
        AgentListResponse,
    )
    from gemkit._generated.types.interactions.credentials import (
        Credential,
        CredentialListResponse,
    )
    from gemkit._generated.types.interactions.decisions import (
        CreateDecisionResponse,
    )
    from gemkit._generated.types.interactions.environments import (
        Environment,
        GetEnvironmentFilesResponse,
        ListEnvironmentsResponse,
    )
    from gemkit._generated.types.interactions.events import (
        InteractionSSEEvent,
    )
    from gemkit._generated.types.interactions.interaction import (
        Empty,
        Interaction,
        InteractionAuthToken,
    )
    from gemkit._generated.types.interactions.triggers import (
        ListTriggerExecutionsResponse,
        ListTriggersResponse,
        Trigger,
        TriggerExecution,
    )
    from gemkit._generated.types.interactions.voices import (
        DeleteVoiceResponse,
        ListVoicesResponse,
        VoiceOutput,
    )
    from gemkit._generated.types.interactions.webhooks import (
        Webhook,
        WebhookListResponse,
        WebhookPingResponse,
        WebhookRotateSigningSecretResponse,
    )
    from gemkit._generated.types.models import (
        DeleteModelResponse,
        ListModelsResponse,
        Model,
    )
    from gemkit._generated.types.operations import (
        LongRunningOperation,
        ProjectOperation,
    )
    from gemkit._generated.types.response import (
        GenerateContentResponse,
    )
    from gemkit._generated.types.tokens import (
        ComputeTokensResponse,
        CountTokensResponse,
    )
    from gemkit._generated.types.tunings import (
        CancelTuningJobResponse,
        ListTuningJobsResponse,
        TuningJob,
        TuningOperation,
        ValidateRewardResponse,
    )
    from gemkit._generated.types.videos import (
        GenerateVideosOperation,
    )


AUTH_TOKENS_CREATE: OperationSpec[AuthToken] = OperationSpec(
    id="auth_tokens.create",
    kind="unary",
    arguments=(),
    config="CreateAuthTokenConfig",
    response="AuthToken",
    items="",
    finish="live:auth_token_mask",
    answer="",
    is_repeatable=False,
    http={
        "gemini": Http("generativelanguage.auth_tokens.create", "POST", "auth_tokens"),
    },
)

BATCHES_CREATE: OperationSpec[BatchJob] = OperationSpec(
    id="batches._create",
    kind="unary",
    arguments=(
        Argument("model", "model", url=False, via="models:model", type="", wires={"gemini": "{model}"}),
        Argument(
            "src",
            "src",
            url=False,
            via="batches:batch_source",
            type="BatchJobSource",
            wires={"gemini": "batch.inputConfig", "vertex": "inputConfig"},
        ),
    ),
    config="CreateBatchJobConfig",
    response="BatchJob",
    items="",
    finish="",
    answer="",
    is_repeatable=False,
    http={
        "gemini": Http("generativelanguage.models.batchGenerateContent", "POST", "{model}:batchGenerateContent"),
        "vertex": Http("aiplatform.projects.locations.batchPredictionJobs.create", "POST", "batchPredictionJobs"),
    },
)

BATCHES_CREATE_EMBEDDINGS: OperationSpec[BatchJob] = OperationSpec(
    id="batches._create_embeddings",
    kind="unary",
    arguments=(
        Argument("model", "model", url=True, via="models:model", type=""),
        Argument(
            "src", "batch.inputConfig", url=False, via="batches:embeddings_source", type="EmbeddingsBatchJobSource"
        ),
    ),
    config="CreateEmbeddingsBatchJobConfig",
    response="BatchJob",
    items="",
    finish="",
    answer="",
    is_repeatable=False,
    http={
        "gemini": Http("generativelanguage.models.asyncBatchEmbedContent", "POST", "{model}:asyncBatchEmbedContent"),
    },
)

BATCHES_GET: OperationSpec[BatchJob] = OperationSpec(
    id="batches.get",
    kind="unary",
    arguments=(Argument("name", "name", url=True, via="batches:job_name", type=""),),
    config="GetBatchJobConfig",
    response="BatchJob",
    items="",
    finish="",
    answer="",
    http={
        "gemini": Http("generativelanguage.batches.get", "GET", "{name}"),
        "vertex": Http("aiplatform.projects.locations.batchPredictionJobs.get", "GET", "{name}"),
    },
)

BATCHES_LIST: OperationSpec[ListBatchJobsResponse] = OperationSpec(
    id="batches.list",
    kind="page",
    arguments=(),
    config="ListBatchJobsConfig",
    response="ListBatchJobsResponse",
    items="batch_jobs",
    finish="",
    answer="",
    http={
        "gemini": Http("generativelanguage.batches.list", "GET", "batches"),
        "vertex": Http("aiplatform.projects.locations.batchPredictionJobs.list", "GET", "batchPredictionJobs"),
    },
)

BATCHES_CANCEL: OperationSpec[None] = OperationSpec(
    id="batches.cancel",
    kind="unary",
    arguments=(Argument("name", "name", url=True, via="batches:job_name", type=""),),
    config="CancelBatchJobConfig",
    response="",
    items="",
    finish="",
    answer="",
    http={
        "gemini": Http("generativelanguage.batches.cancel", "POST", "{name}:cancel"),
        "vertex": Http("aiplatform.projects.locations.batchPredictionJobs.cancel", "POST", "{name}:cancel"),
    },
)

BATCHES_DELETE: OperationSpec[DeleteResourceJob] = OperationSpec(
    id="batches.delete",
    kind="unary",
    arguments=(Argument("name", "name", url=True, via="batches:job_name", type=""),),
    config="DeleteBatchJobConfig",
    response="DeleteResourceJob",
    items="",
    finish="",
    answer="",
    http={
        "gemini": Http("generativelanguage.batches.delete", "DELETE", "{name}"),
        "vertex": Http("aiplatform.projects.locations.batchPredictionJobs.delete", "DELETE", "{name}"),
    },
)

CACHES_CREATE: OperationSpec[CachedContent] = OperationSpec(
    id="caches.create",
    kind="unary",
    arguments=(Argument("model", "model", url=False, via="models:full_model", type=""),),
    config="CreateCachedContentConfig",
    response="CachedContent",
    items="",
    finish="",
    answer="",
    is_repeatable=False,
    http={
        "gemini": Http("generativelanguage.cachedContents.create", "POST", "cachedContents"),
        "vertex": Http("aiplatform.projects.locations.cachedContents.create", "POST", "cachedContents"),
    },
)

CACHES_GET: OperationSpec[CachedContent] = OperationSpec(
    id="caches.get",
    kind="unary",
    arguments=(Argument("name", "name", url=True, via="caches:cached_content", type=""),),
    config="GetCachedContentConfig",
    response="CachedContent",
    items="",
    finish="",
    answer="",
    http={
        "gemini": Http("generativelanguage.cachedContents.get", "GET", "{name}"),
        "vertex": Http("aiplatform.projects.locations.cachedContents.get", "GET", "{name}"),
    },
)

CACHES_LIST: OperationSpec[ListCachedContentsResponse] = OperationSpec(
    id="caches.list",
    kind="page",
    arguments=(),
    config="ListCachedContentsConfig",
    response="ListCachedContentsResponse",
    items="cached_contents",
    finish="",
    answer="",
    http={
        "gemini": Http("generativelanguage.cachedContents.list", "GET", "cachedContents"),
        "vertex": Http("aiplatform.projects.locations.cachedContents.list", "GET", "cachedContents"),
    },
)

CACHES_UPDATE: OperationSpec[CachedContent] = OperationSpec(
    id="caches.update",
    kind="unary",
    arguments=(Argument("name", "name", url=True, via="caches:cached_content", type=""),),
    config="UpdateCachedContentConfig",
    response="CachedContent",
    items="",
    finish="",
    answer="",
    http={
        "gemini": Http("generativelanguage.cachedContents.patch", "PATCH", "{name}"),
        "vertex": Http("aiplatform.projects.locations.cachedContents.patch", "PATCH", "{name}"),
    },
)

CACHES_DELETE: OperationSpec[DeleteCachedContentResponse] = OperationSpec(
    id="caches.delete",
    kind="unary",
    arguments=(Argument("name", "name", url=True, via="caches:cached_content", type=""),),
    config="DeleteCachedContentConfig",
    response="DeleteCachedContentResponse",
    items="",
    finish="",
    answer="",
    http={
        "gemini": Http("generativelanguage.cachedContents.delete", "DELETE", "{name}"),
        "vertex": Http("aiplatform.projects.locations.cachedContents.delete", "DELETE", "{name}"),
    },
)

DOCUMENTS_GET: OperationSpec[Document] = OperationSpec(
    id="documents.get",
    kind="unary",
    arguments=(Argument("name", "name", url=True, via="file_search:document", type=""),),
    config="GetDocumentConfig",
    response="Document",
    items="",
    finish="",
    answer="",
    http={
        "gemini": Http("generativelanguage.fileSearchStores.documents.get", "GET", "{name}"),
    },
)

DOCUMENTS_LIST: OperationSpec[ListDocumentsResponse] = OperationSpec(
    id="documents.list",
    kind="page",
    arguments=(Argument("parent", "parent", url=True, via="file_search:file_search_store", type=""),),
    config="ListDocumentsConfig",
    response="ListDocumentsResponse",
    items="documents",
    finish="",
    answer="",
    http={
        "gemini": Http("generativelanguage.fileSearchStores.documents.list", "GET", "{parent}/documents"),
    },
)

DOCUMENTS_DELETE: OperationSpec[None] = OperationSpec(
    id="documents.delete",
    kind="unary",
    arguments=(Argument("name", "name", url=True, via="file_search:document", type=""),),
    config="DeleteDocumentConfig",
    response="",
    items="",
    finish="",
    answer="",
    http={
        "gemini": Http("generativelanguage.fileSearchStores.documents.delete", "DELETE", "{name}"),
    },
)

FILE_SEARCH_STORES_CREATE: OperationSpec[FileSearchStore] = OperationSpec(
    id="file_search_stores.create",
    kind="unary",
    arguments=(),
    config="CreateFileSearchStoreConfig",
    response="FileSearchStore",
    items="",
    finish="",
    answer="",
    is_repeatable=False,
    http={
        "gemini": Http("generativelanguage.fileSearchStores.create", "POST", "fileSearchStores"),
    },
)

FILE_SEARCH_STORES_GET: OperationSpec[FileSearchStore] = OperationSpec(
    id="file_search_stores.get",
    kind="unary",
    arguments=(Argument("name", "name", url=True, via="file_search:file_search_store", type=""),),
    config="GetFileSearchStoreConfig",
    response="FileSearchStore",
    items="",
    finish="",
    answer="",
    http={
        "gemini": Http("generativelanguage.fileSearchStores.get", "GET", "{name}"),
    },
)

FILE_SEARCH_STORES_LIST: OperationSpec[ListFileSearchStoresResponse] = OperationSpec(
    id="file_search_stores.list",
    kind="page",
    arguments=(),
    config="ListFileSearchStoresConfig",
    response="ListFileSearchStoresResponse",
    items="file_search_stores",
    finish="",
    answer="",
    http={
        "gemini": Http("generativelanguage.fileSearchStores.list", "GET", "fileSearchStores"),
    },
)

FILE_SEARCH_STORES_DELETE: OperationSpec[None] = OperationSpec(
    id="file_search_stores.delete",
    kind="unary",
    arguments=(Argument("name", "name", url=True, via="file_search:file_search_store", type=""),),
    config="DeleteFileSearchStoreConfig",
    response="",
    items="",
    finish="",
    answer="",
    http={
        "gemini": Http("generativelanguage.fileSearchStores.delete", "DELETE", "{name}"),
    },
)

FILE_SEARCH_STORES_IMPORT_FILE: OperationSpec[ImportFileOperation] = OperationSpec(
    id="file_search_stores.import_file",
    kind="operation",
    arguments=(
        Argument(
            "file_search_store_name", "fileSearchStoreName", url=True, via="file_search:file_search_store", type=""
        ),
        Argument("file_name", "fileName", url=False, via="files:file", type=""),
    ),
    config="ImportFileConfig",
    response="ImportFileOperation",
    items="",
    finish="",
    answer="",
    is_repeatable=False,
    http={
        "gemini": Http("generativelanguage.fileSearchStores.importFile", "POST", "{fileSearchStoreName}:importFile"),
    },
)

FILE_SEARCH_STORES_UPLOAD_TO_FILE_SEARCH_STORE: OperationSpec[UploadToFileSearchStoreResumableResponse] = OperationSpec(
    id="file_search_stores._upload_to_file_search_store",
    kind="upload",
    arguments=(
        Argument(
            "file_search_store_name", "fileSearchStoreName", url=True, via="file_search:file_search_store", type=""
        ),
    ),
    config="UploadToFileSearchStoreConfig",
    response="UploadToFileSearchStoreResumableResponse",
    items="",
    finish="",
    answer="",
    http={
        "gemini": Http(
            "generativelanguage.media.uploadToFileSearchStore", "POST", "{fileSearchStoreName}:uploadToFileSearchStore"
        ),
    },
)

FILES_CREATE: OperationSpec[CreateFileResponse] = OperationSpec(
    id="files._create",
    kind="upload",
    arguments=(Argument("file", "file", url=False, via="", type="File"),),
    config="CreateFileConfig",
    response="CreateFileResponse",
    items="",
    finish="",
    answer="",
    http={
        "gemini": Http("generativelanguage.media.upload", "POST", "files"),
    },
)

FILES_GET: OperationSpec[File] = OperationSpec(
    id="files.get",
    kind="unary",
    arguments=(Argument("name", "name", url=True, via="files:file", type=""),),
    config="GetFileConfig",
    response="File",
    items="",
    finish="",
    answer="",
    http={
        "gemini": Http("generativelanguage.files.get", "GET", "{name}"),
    },
)

FILES_LIST: OperationSpec[ListFilesResponse] = OperationSpec(
    id="files.list",
    kind="page",
    arguments=(),
    config="ListFilesConfig",
    response="ListFilesResponse",
    items="files",
    finish="",
    answer="",
    http={
        "gemini": Http("generativelanguage.files.list", "GET", "files"),
    },
)

FILES_DELETE: OperationSpec[DeleteFileResponse] = OperationSpec(
    id="files.delete",
    kind="unary",
    arguments=(Argument("name", "name", url=True, via="files:file", type=""),),
    config="DeleteFileConfig",
    response="DeleteFileResponse",
    items="",
    finish="",
    answer="",
    http={
        "gemini": Http("generativelanguage.files.delete", "DELETE", "{name}"),
    },
)

FILES_REGISTER_FILES: OperationSpec[RegisterFilesResponse] = OperationSpec(
    id="files._register_files",
    kind="unary",
    arguments=(Argument("uris", "uris", url=False, via="", type=""),),
    config="RegisterFilesConfig",
    response="RegisterFilesResponse",
    items="",
    finish="",
    answer="",
    is_repeatable=False,
    http={
        "gemini": Http("generativelanguage.files.register", "POST", "files:register"),
    },
)

AGENTS_CREATE: OperationSpec[Agent] = OperationSpec(
    id="agents.create",
    kind="unary",
    arguments=(
        Argument("request", "request", url=False, via="", type="interactions.Agent", spread=True),
        Argument("extra_query", "?", url=False, via="", type=""),
    ),
    config="",
    response="interactions.Agent",
    items="",
    finish="",
    answer="",
    is_repeatable=False,
    http={
        "gemini": Http("agents.create", "POST", "agents"),
        "vertex": Http("agents.create", "POST", "agents"),
    },
)

AGENTS_DELETE: OperationSpec[Empty] = OperationSpec(
    id="agents.delete",
    kind="unary",
    arguments=(
        Argument("id", "id", url=True, via="", type=""),
        Argument("extra_query", "?", url=False, via="", type=""),
    ),
    config="",
    response="interactions.Empty",
    items="",
    finish="",
    answer="",
    http={
        "gemini": Http("agents.delete", "DELETE", "agents/{id}"),
        "vertex": Http("agents.delete", "DELETE", "agents/{id}"),
    },
)

AGENTS_GET: OperationSpec[Agent] = OperationSpec(
    id="agents.get",
    kind="unary",
    arguments=(
        Argument("id", "id", url=True, via="", type=""),
        Argument("extra_query", "?", url=False, via="", type=""),
    ),
    config="",
    response="interactions.Agent",
    items="",
    finish="",
    answer="",
    http={
        "gemini": Http("agents.get", "GET", "agents/{id}"),
        "vertex": Http("agents.get", "GET", "agents/{id}"),
    },
)

AGENTS_LIST: OperationSpec[AgentListResponse] = OperationSpec(
    id="agents.list",
    kind="unary",
    arguments=(
        Argument("page_size", "?page_size", url=False, via="", type=""),
        Argument("page_token", "?page_token", url=False, via="", type=""),
        Argument("parent", "?parent", url=False, via="", type=""),
        Argument("extra_query", "?", url=False, via="", type=""),
    ),
    config="",
    response="interactions.AgentListResponse",
    items="",
    finish="",
    answer="",
    http={
        "gemini": Http("agents.list", "GET", "agents"),
        "vertex": Http("agents.list", "GET", "agents"),
    },
)

CREDENTIALS_CREATE: OperationSpec[Credential] = OperationSpec(
    id="credentials.create",
    kind="unary",
    arguments=(
        Argument("request", "request", url=False, via="interactions:created_credential", type="", spread=True),
        Argument("extra_query", "?", url=False, via="", type=""),
    ),
    config="",
    response="interactions.Credential",
    items="",
    finish="",
    answer="",
    is_repeatable=False,
    http={
        "gemini": Http("credentials.create", "POST", "credentials"),
        "vertex": Http("credentials.create", "POST", "credentials"),
    },
)

CREDENTIALS_UPDATE: OperationSpec[Credential] = OperationSpec(
    id="credentials.update",
    kind="unary",
    arguments=(
        Argument("id", "id", url=True, via="", type=""),
        Argument("request", "request", url=False, via="interactions:updated_credential", type="", spread=True),
        Argument("update_mask", "?update_mask", url=False, via="", type=""),
        Argument("extra_query", "?", url=False, via="", type=""),
    ),
    config="",
    response="interactions.Credential",
    items="",
    finish="",
    answer="",
    http={
        "gemini": Http("credentials.update", "PATCH", "credentials/{id}"),
        "vertex": Http("credentials.update", "PATCH", "credentials/{id}"),
    },
)

CREDENTIALS_DELETE: OperationSpec[Empty] = OperationSpec(
    id="credentials.delete",
    kind="unary",
    arguments=(
        Argument("id", "id", url=True, via="", type=""),
        Argument("extra_query", "?", url=False, via="", type=""),
    ),
    config="",
    response="interactions.Empty",
    items="",
    finish="",
    answer="",
    http={
        "gemini": Http("credentials.delete", "DELETE", "credentials/{id}"),
        "vertex": Http("credentials.delete", "DELETE", "credentials/{id}"),
    },
)

CREDENTIALS_GET: OperationSpec[Credential] = OperationSpec(
    id="credentials.get",
    kind="unary",
    arguments=(
        Argument("id", "id", url=True, via="", type=""),
        Argument("extra_query", "?", url=False, via="", type=""),
    ),
    config="",
    response="interactions.Credential",
    items="",
    finish="",
    answer="",
    http={
        "gemini": Http("credentials.get", "GET", "credentials/{id}"),
        "vertex": Http("credentials.get", "GET", "credentials/{id}"),
    },
)

CREDENTIALS_LIST: OperationSpec[CredentialListResponse] = OperationSpec(
    id="credentials.list",
    kind="unary",
    arguments=(
        Argument("page_size", "?page_size", url=False, via="", type=""),
        Argument("page_token", "?page_token", url=False, via="", type=""),
        Argument("extra_query", "?", url=False, via="", type=""),
    ),
    config="",
    response="interactions.CredentialListResponse",
    items="",
    finish="",
    answer="",
    http={
        "gemini": Http("credentials.list", "GET", "credentials"),
        "vertex": Http("credentials.list", "GET", "credentials"),
    },
)

DECISIONS_CREATE: OperationSpec[CreateDecisionResponse] = OperationSpec(
    id="decisions.create",
    kind="unary",
    arguments=(
        Argument("request", "request", url=False, via="", type="interactions.CreateDecisionRequest", spread=True),
        Argument("extra_query", "?", url=False, via="", type=""),
    ),
    config="",
    response="interactions.CreateDecisionResponse",
    items="",
    finish="",
    answer="",
    is_repeatable=False,
    http={
        "gemini": Http("decisions.create", "POST", "decisions"),
        "vertex": Http("decisions.create", "POST", "decisions"),
    },
)

ENVIRONMENT_FILES_LIST: OperationSpec[GetEnvironmentFilesResponse] = OperationSpec(
    id="environment_files.list",
    kind="unary",
    arguments=(
        Argument("environment", "environment", url=True, via="environments:environment", type=""),
        Argument("path", "path", url=True, via="environments:path", type=""),
        Argument("page_size", "?page_size", url=False, via="", type=""),
        Argument("page_token", "?page_token", url=False, via="", type=""),
        Argument("recursive", "?recursive", url=False, via="", type=""),
        Argument("extra_query", "?", url=False, via="", type=""),
    ),
    config="",
    response="interactions.GetEnvironmentFilesResponse",
    items="",
    finish="",
    answer="",
    http={
        "gemini": Http("environment_files.list", "GET", "environments/{environment}/files/{path}"),
        "vertex": Http("environment_files.list", "GET", "environments/{environment}/files/{path}"),
    },
)

ENVIRONMENT_FILES_START_UPLOAD: OperationSpec[None] = OperationSpec(
    id="environment_files._start_upload",
    kind="upload",
    arguments=(
        Argument("environment", "environment", url=True, via="environments:environment", type=""),
        Argument("path", "path", url=True, via="environments:path", type=""),
        Argument("extract", "?extract", url=False, via="", type=""),
        Argument("overwrite", "?overwrite", url=False, via="", type=""),
        Argument("extra_query", "?", url=False, via="", type=""),
    ),
    config="",
    response="",
    items="",
    finish="",
    answer="",
    http={
        "gemini": Http("environment_files.start_upload", "PUT", "environments/{environment}/files/{path}"),
        "vertex": Http("environment_files.start_upload", "PUT", "environments/{environment}/files/{path}"),
    },
)

ENVIRONMENTS_CREATE: OperationSpec[Environment] = OperationSpec(
    id="environments.create",
    kind="unary",
    arguments=(
        Argument("request", "request", url=False, via="", type="interactions.CreateEnvironmentRequest", spread=True),
        Argument("extra_query", "?", url=False, via="", type=""),
    ),
    config="",
    response="interactions.Environment",
    items="",
    finish="",
    answer="",
    is_repeatable=False,
    http={
        "gemini": Http("environments.create", "POST", "environments"),
        "vertex": Http("environments.create", "POST", "environments"),
    },
)

ENVIRONMENTS_LIST: OperationSpec[ListEnvironmentsResponse] = OperationSpec(
    id="environments.list",
    kind="unary",
    arguments=(
        Argument("mode", "?mode", url=False, via="", type=""),
        Argument("page_size", "?page_size", url=False, via="", type=""),
        Argument("page_token", "?page_token", url=False, via="", type=""),
        Argument("extra_query", "?", url=False, via="", type=""),
    ),
    config="",
    response="interactions.ListEnvironmentsResponse",
    items="",
    finish="",
    answer="",
    http={
        "gemini": Http("environments.list", "GET", "environments"),
        "vertex": Http("environments.list", "GET", "environments"),
    },
)

ENVIRONMENTS_GET: OperationSpec[Environment] = OperationSpec(
    id="environments.get",
    kind="unary",
    arguments=(
        Argument("id", "id", url=True, via="", type=""),
        Argument("extra_query", "?", url=False, via="", type=""),
    ),
    config="",
    response="interactions.Environment",
    items="",
    finish="",
    answer="",
    http={
        "gemini": Http("environments.get", "GET", "environments/{id}"),
        "vertex": Http("environments.get", "GET", "environments/{id}"),
    },
)

ENVIRONMENTS_DELETE: OperationSpec[Empty] = OperationSpec(
    id="environments.delete",
    kind="unary",
    arguments=(
        Argument("id", "id", url=True, via="", type=""),
        Argument("extra_query", "?", url=False, via="", type=""),
    ),
    config="",
    response="interactions.Empty",
    items="",
    finish="",
    answer="",
    http={
        "gemini": Http("environments.delete", "DELETE", "environments/{id}"),
        "vertex": Http("environments.delete", "DELETE", "environments/{id}"),
    },
)

INTERACTION_AUTH_TOKENS_DELETE: OperationSpec[Empty] = OperationSpec(
    id="interaction_auth_tokens.delete",
    kind="unary",
    arguments=(
        Argument("interaction_id", "interaction_id", url=True, via="", type=""),
        Argument("auth_token", "auth_token", url=True, via="interactions:token_id", type=""),
        Argument("extra_query", "?", url=False, via="", type=""),
    ),
    config="",
    response="interactions.Empty",
    items="",
    finish="",
    answer="",
    http={
        "gemini": Http(
            "interactions.auth_tokens.delete", "DELETE", "interactions/{interaction_id}/auth_tokens/{auth_token}"
        ),
    },
)

INTERACTION_AUTH_TOKENS_CREATE: OperationSpec[InteractionAuthToken] = OperationSpec(
    id="interaction_auth_tokens.create",
    kind="unary",
    arguments=(
        Argument("interaction_id", "interaction_id", url=True, via="", type=""),
        Argument(
            "request", "request", url=False, via="", type="interactions.InteractionAuthTokenCreateParams", spread=True
        ),
        Argument("extra_query", "?", url=False, via="", type=""),
    ),
    config="",
    response="interactions.InteractionAuthToken",
    items="",
    finish="",
    answer="",
    is_repeatable=False,
    http={
        "gemini": Http("interactions.auth_tokens.create", "POST", "interactions/{interaction_id}/auth_tokens"),
    },
)

INTERACTIONS_CREATE: OperationSpec[Interaction] = OperationSpec(
    id="interactions._create",
    kind="unary",
    arguments=(
        Argument("request", "request", url=False, via="interactions:interaction", type="", spread=True),
        Argument("extra_query", "?", url=False, via="", type=""),
    ),
    config="",
    response="interactions.Interaction",
    items="",
    finish="",
    answer="",
    is_repeatable=False,
    http={
        "gemini": Http("interactions.create", "POST", "interactions"),
        "vertex": Http("interactions.create", "POST", "interactions"),
    },
)

INTERACTIONS_CREATE_STREAM: OperationSpec[InteractionSSEEvent] = OperationSpec(
    id="interactions._create_stream",
    kind="events",
    arguments=(
        Argument("request", "request", url=False, via="interactions:interaction", type="", spread=True),
        Argument("extra_query", "?", url=False, via="", type=""),
    ),
    config="",
    response="interactions.InteractionSSEEventAnswer",
    items="",
    finish="",
    answer="",
    is_repeatable=False,
    http={
        "gemini": Http("interactions.create", "POST", "interactions"),
        "vertex": Http("interactions.create", "POST", "interactions"),
    },
)

INTERACTIONS_GET: OperationSpec[Interaction] = OperationSpec(
    id="interactions._get",
    kind="unary",
    arguments=(
        Argument("id", "id", url=True, via="", type=""),
        Argument("include_input", "?include_input", url=False, via="", type=""),
        Argument("extra_query", "?", url=False, via="", type=""),
    ),
    config="",
    response="interactions.Interaction",
    items="",
    finish="",
    answer="",
    http={
        "gemini": Http("interactions.get", "GET", "interactions/{id}"),
        "vertex": Http("interactions.get", "GET", "interactions/{id}"),
    },
)

INTERACTIONS_GET_STREAM: OperationSpec[InteractionSSEEvent] = OperationSpec(
    id="interactions._get_stream",
    kind="events",
    arguments=(
        Argument("id", "id", url=True, via="", type=""),
        Argument("include_input", "?include_input", url=False, via="", type=""),
        Argument("last_event_id", "?last_event_id", url=False, via="", type=""),
        Argument("stream", "?stream", url=False, via="", type=""),
        Argument("extra_query", "?", url=False, via="", type=""),
    ),
    config="",
    response="interactions.InteractionSSEEventAnswer",
    items="",
    finish="",
    answer="",
    http={
        "gemini": Http("interactions.get", "GET", "interactions/{id}"),
        "vertex": Http("interactions.get", "GET", "interactions/{id}"),
    },
)

INTERACTIONS_CANCEL: OperationSpec[Interaction] = OperationSpec(
    id="interactions.cancel",
    kind="unary",
    arguments=(
        Argument("id", "id", url=True, via="", type=""),
        Argument("extra_query", "?", url=False, via="", type=""),
    ),
    config="",
    response="interactions.Interaction",
    items="",
    finish="",
    answer="",
    http={
        "gemini": Http("interactions.cancel", "POST", "interactions/{id}/cancel"),
        "vertex": Http("interactions.cancel", "POST", "interactions/{id}/cancel"),
    },
)

INTERACTIONS_DELETE: OperationSpec[None] = OperationSpec(
    id="interactions.delete",
    kind="unary",
    arguments=(
        Argument("id", "id", url=True, via="", type=""),
        Argument("extra_query", "?", url=False, via="", type=""),
    ),
    config="",
    response="",
    items="",
    finish="",
    answer="",
    http={
        "gemini": Http("interactions.delete", "DELETE", "interactions/{id}"),
        "vertex": Http("interactions.delete", "DELETE", "interactions/{id}"),
    },
)

TRIGGERS_CREATE: OperationSpec[Trigger] = OperationSpec(
    id="triggers.create",
    kind="unary",
    arguments=(
        Argument("request", "request", url=False, via="", type="interactions.TriggerCreateParams", spread=True),
        Argument("extra_query", "?", url=False, via="", type=""),
    ),
    config="",
    response="interactions.Trigger",
    items="",
    finish="",
    answer="",
    is_repeatable=False,
    http={
        "gemini": Http("triggers.create", "POST", "triggers"),
        "vertex": Http("triggers.create", "POST", "triggers"),
    },
)

TRIGGERS_DELETE: OperationSpec[Empty] = OperationSpec(
    id="triggers.delete",
    kind="unary",
    arguments=(
        Argument("id", "id", url=True, via="", type=""),
        Argument("extra_query", "?", url=False, via="", type=""),
    ),
    config="",
    response="interactions.Empty",
    items="",
    finish="",
    answer="",
    http={
        "gemini": Http("triggers.delete", "DELETE", "triggers/{id}"),
        "vertex": Http("triggers.delete", "DELETE", "triggers/{id}"),
    },
)

TRIGGERS_GET: OperationSpec[Trigger] = OperationSpec(
    id="triggers.get",
    kind="unary",
    arguments=(
        Argument("id", "id", url=True, via="", type=""),
        Argument("extra_query", "?", url=False, via="", type=""),
    ),
    config="",
    response="interactions.Trigger",
    items="",
    finish="",
    answer="",
    http={
        "gemini": Http("triggers.get", "GET", "triggers/{id}"),
        "vertex": Http("triggers.get", "GET", "triggers/{id}"),
    },
)

TRIGGERS_LIST: OperationSpec[ListTriggersResponse] = OperationSpec(
    id="triggers.list",
    kind="unary",
    arguments=(
        Argument("filter_", "?filter", url=False, via="", type=""),
        Argument("page_size", "?page_size", url=False, via="", type=""),
        Argument("page_token", "?page_token", url=False, via="", type=""),
        Argument("extra_query", "?", url=False, via="", type=""),
    ),
    config="",
    response="interactions.ListTriggersResponse",
    items="",
    finish="",
    answer="",
    http={
        "gemini": Http("triggers.list", "GET", "triggers"),
        "vertex": Http("triggers.list", "GET", "triggers"),
    },
)

TRIGGERS_LIST_EXECUTIONS: OperationSpec[ListTriggerExecutionsResponse] = OperationSpec(
    id="triggers.list_executions",
    kind="unary",
    arguments=(
        Argument("trigger_id", "trigger_id", url=True, via="", type=""),
        Argument("page_size", "?page_size", url=False, via="", type=""),
        Argument("page_token", "?page_token", url=False, via="", type=""),
        Argument("extra_query", "?", url=False, via="", type=""),
    ),
    config="",
    response="interactions.ListTriggerExecutionsResponse",
    items="",
    finish="",
    answer="",
    http={
        "gemini": Http("triggers.list_executions", "GET", "triggers/{trigger_id}/executions"),
        "vertex": Http("triggers.list_executions", "GET", "triggers/{trigger_id}/executions"),
    },
)

TRIGGERS_RUN: OperationSpec[TriggerExecution] = OperationSpec(
    id="triggers.run",
    kind="unary",
    arguments=(
        Argument("trigger_id", "trigger_id", url=True, via="", type=""),
        Argument("extra_query", "?", url=False, via="", type=""),
    ),
    config="",
    response="interactions.TriggerExecution",
    items="",
    finish="",
    answer="",
    is_repeatable=False,
    http={
        "gemini": Http("triggers.run", "POST", "triggers/{trigger_id}/executions"),
        "vertex": Http("triggers.run", "POST", "triggers/{trigger_id}/executions"),
    },
)

TRIGGERS_UPDATE: OperationSpec[Trigger] = OperationSpec(
    id="triggers.update",
    kind="unary",
    arguments=(
        Argument("id", "id", url=True, via="", type=""),
        Argument("request", "request", url=False, via="", type="interactions.TriggerUpdate", spread=True),
        Argument("extra_query", "?", url=False, via="", type=""),
    ),
    config="",
    response="interactions.Trigger",
    items="",
    finish="",
    answer="",
    http={
        "gemini": Http("triggers.update", "PATCH", "triggers/{id}"),
        "vertex": Http("triggers.update", "PATCH", "triggers/{id}"),
    },
)

VOICES_LIST: OperationSpec[ListVoicesResponse] = OperationSpec(
    id="voices.list",
    kind="unary",
    arguments=(
        Argument("accent", "?accent", url=False, via="", type=""),
        Argument("contexts", "?context", url=False, via="", type=""),
        Argument("gender", "?gender", url=False, via="", type=""),
        Argument("language_code", "?language_code", url=False, via="", type=""),
        Argument("page_size", "?page_size", url=False, via="", type=""),
        Argument("page_token", "?page_token", url=False, via="", type=""),
        Argument("persona", "?persona", url=False, via="", type=""),
        Argument("pitch", "?pitch", url=False, via="", type=""),
        Argument("region_code", "?region_code", url=False, via="", type=""),
        Argument("search", "?search", url=False, via="", type=""),
        Argument("type_", "?type", url=False, via="", type=""),
        Argument("extra_query", "?", url=False, via="", type=""),
    ),
    config="",
    response="interactions.ListVoicesResponse",
    items="",
    finish="",
    answer="",
    http={
        "gemini": Http("voices.list", "GET", "voices"),
        "vertex": Http("voices.list", "GET", "voices"),
    },
)

VOICES_CREATE: OperationSpec[VoiceOutput] = OperationSpec(
    id="voices.create",
    kind="unary",
    arguments=(
        Argument("request", "request", url=False, via="", type="interactions.CreateVoiceRequest", spread=True),
        Argument("extra_query", "?", url=False, via="", type=""),
    ),
    config="",
    response="interactions.VoiceOutput",
    items="",
    finish="",
    answer="",
    is_repeatable=False,
    http={
        "gemini": Http("voices.create", "POST", "voices"),
        "vertex": Http("voices.create", "POST", "voices"),
    },
)

VOICES_DELETE: OperationSpec[DeleteVoiceResponse] = OperationSpec(
    id="voices.delete",
    kind="unary",
    arguments=(
        Argument("id", "id", url=True, via="", type=""),
        Argument("extra_query", "?", url=False, via="", type=""),
    ),
    config="",
    response="interactions.DeleteVoiceResponse",
    items="",
    finish="",
    answer="",
    http={
        "gemini": Http("voices.delete", "DELETE", "voices/{id}"),
        "vertex": Http("voices.delete", "DELETE", "voices/{id}"),
    },
)

VOICES_GET: OperationSpec[VoiceOutput] = OperationSpec(
    id="voices.get",
    kind="unary",
    arguments=(
        Argument("id", "id", url=True, via="", type=""),
        Argument("extra_query", "?", url=False, via="", type=""),
    ),
    config="",
    response="interactions.VoiceOutput",
    items="",
    finish="",
    answer="",
    http={
        "gemini": Http("voices.get", "GET", "voices/{id}"),
        "vertex": Http("voices.get", "GET", "voices/{id}"),
    },
)

WEBHOOKS_CREATE: OperationSpec[Webhook] = OperationSpec(
    id="webhooks.create",
    kind="unary",
    arguments=(
        Argument("request", "request", url=False, via="", type="interactions.WebhookInput", spread=True),
        Argument("extra_query", "?", url=False, via="", type=""),
    ),
    config="",
    response="interactions.Webhook",
    items="",
    finish="",
    answer="",
    is_repeatable=False,
    http={
        "gemini": Http("webhooks.create", "POST", "webhooks"),
        "vertex": Http("webhooks.create", "POST", "webhooks"),
    },
)

WEBHOOKS_DELETE: OperationSpec[Empty] = OperationSpec(
    id="webhooks.delete",
    kind="unary",
    arguments=(
        Argument("id", "id", url=True, via="", type=""),
        Argument("extra_query", "?", url=False, via="", type=""),
    ),
    config="",
    response="interactions.Empty",
    items="",
    finish="",
    answer="",
    http={
        "gemini": Http("webhooks.delete", "DELETE", "webhooks/{id}"),
        "vertex": Http("webhooks.delete", "DELETE", "webhooks/{id}"),
    },
)

WEBHOOKS_GET: OperationSpec[Webhook] = OperationSpec(
    id="webhooks.get",
    kind="unary",
    arguments=(
        Argument("id", "id", url=True, via="", type=""),
        Argument("extra_query", "?", url=False, via="", type=""),
    ),
    config="",
    response="interactions.Webhook",
    items="",
    finish="",
    answer="",
    http={
        "gemini": Http("webhooks.get", "GET", "webhooks/{id}"),
        "vertex": Http("webhooks.get", "GET", "webhooks/{id}"),
    },
)

WEBHOOKS_LIST: OperationSpec[WebhookListResponse] = OperationSpec(
    id="webhooks.list",
    kind="unary",
    arguments=(
        Argument("page_size", "?page_size", url=False, via="", type=""),
        Argument("page_token", "?page_token", url=False, via="", type=""),
        Argument("extra_query", "?", url=False, via="", type=""),
    ),
    config="",
    response="interactions.WebhookListResponse",
    items="",
    finish="",
    answer="",
    http={
        "gemini": Http("webhooks.list", "GET", "webhooks"),
        "vertex": Http("webhooks.list", "GET", "webhooks"),
    },
)

WEBHOOKS_PING: OperationSpec[WebhookPingResponse] = OperationSpec(
    id="webhooks.ping",
    kind="unary",
    arguments=(
        Argument("id", "id", url=True, via="", type=""),
        Argument("request", "request", url=False, via="", type="interactions.PingWebhookRequest", spread=True),
        Argument("extra_query", "?", url=False, via="", type=""),
    ),
    config="",
    response="interactions.WebhookPingResponse",
    items="",
    finish="",
    answer="",
    is_repeatable=False,
    http={
        "gemini": Http("webhooks.ping", "POST", "webhooks/{id}:ping"),
        "vertex": Http("webhooks.ping", "POST", "webhooks/{id}:ping"),
    },
)

WEBHOOKS_ROTATE_SIGNING_SECRET: OperationSpec[WebhookRotateSigningSecretResponse] = OperationSpec(
    id="webhooks.rotate_signing_secret",
    kind="unary",
    arguments=(
        Argument("id", "id", url=True, via="", type=""),
        Argument("request", "request", url=False, via="", type="interactions.RotateSigningSecretRequest", spread=True),
        Argument("extra_query", "?", url=False, via="", type=""),
    ),
    config="",
    response="interactions.WebhookRotateSigningSecretResponse",
    items="",
    finish="",
    answer="",
    is_repeatable=False,
    http={
        "gemini": Http("webhooks.rotate_signing_secret", "POST", "webhooks/{id}:rotateSigningSecret"),
        "vertex": Http("webhooks.rotate_signing_secret", "POST", "webhooks/{id}:rotateSigningSecret"),
    },
)

WEBHOOKS_UPDATE: OperationSpec[Webhook] = OperationSpec(
    id="webhooks.update",
    kind="unary",
    arguments=(
        Argument("id", "id", url=True, via="", type=""),
        Argument("request", "request", url=False, via="", type="interactions.WebhookUpdate", spread=True),
        Argument("update_mask", "?update_mask", url=False, via="", type=""),
        Argument("extra_query", "?", url=False, via="", type=""),
    ),
    config="",
    response="interactions.Webhook",
    items="",
    finish="",
    answer="",
    http={
        "gemini": Http("webhooks.update", "PATCH", "webhooks/{id}"),
        "vertex": Http("webhooks.update", "PATCH", "webhooks/{id}"),
    },
)

MODELS_GENERATE_CONTENT: OperationSpec[GenerateContentResponse] = OperationSpec(
    id="models.generate_content",
    kind="unary",
    arguments=(
        Argument("model", "model", url=True, via="models:model", type=""),
        Argument("contents", "contents", url=False, via="contents:contents", type="ContentListUnion"),
    ),
    config="GenerateContentConfig",
    response="GenerateContentResponse",
    items="",
    finish="",
    answer="schemas:remember_schema",
    http={
        "gemini": Http("generativelanguage.models.generateContent", "POST", "{model}:generateContent"),
        "vertex": Http(
            "aiplatform.projects.locations.publishers.models.generateContent", "POST", "{model}:generateContent"
        ),
    },
)

MODELS_GENERATE_CONTENT_STREAM: OperationSpec[GenerateContentResponse] = OperationSpec(
    id="models.generate_content_stream",
    kind="sse",
    arguments=(
        Argument("model", "model", url=True, via="models:model", type=""),
        Argument("contents", "contents", url=False, via="contents:contents", type="ContentListUnion"),
    ),
    config="GenerateContentConfig",
    response="GenerateContentResponse",
    items="",
    finish="",
    answer="schemas:remember_schema",
    http={
        "gemini": Http("generativelanguage.models.streamGenerateContent", "POST", "{model}:streamGenerateContent"),
        "vertex": Http(
            "aiplatform.projects.locations.publishers.models.streamGenerateContent",
            "POST",
            "{model}:streamGenerateContent",
        ),
    },
)

MODELS_BATCH_EMBED_CONTENTS: OperationSpec[EmbedContentResponse] = OperationSpec(
    id="models._batch_embed_contents",
    kind="unary",
    arguments=(
        Argument("model", "model", url=True, via="models:model", type=""),
        Argument("requests", "requests", url=False, via="", type="list[EmbedContentRequest]"),
    ),
    config="",
    response="EmbedContentResponse",
    items="",
    finish="",
    answer="",
    http={
        "gemini": Http("generativelanguage.models.batchEmbedContents", "POST", "{model}:batchEmbedContents"),
        "vertex": Http(
            "aiplatform.projects.locations.publishers.models.batchEmbedContents", "POST", "{model}:batchEmbedContents"
        ),
    },
)

MODELS_EMBED_CONTENT: OperationSpec[SingleEmbedContentResponse] = OperationSpec(
    id="models._embed_content",
    kind="unary",
    arguments=(
        Argument("model", "model", url=True, via="models:model", type=""),
        Argument("content", "content", url=False, via="", type="Content"),
        Argument("embed_content_config", "embedContentConfig", url=False, via="", type="EmbedContentRequestConfig"),
    ),
    config="",
    response="SingleEmbedContentResponse",
    items="",
    finish="",
    answer="",
    http={
        "vertex": Http("aiplatform.projects.locations.publishers.models.embedContent", "POST", "{model}:embedContent"),
    },
)

MODELS_PREDICT_EMBEDDINGS: OperationSpec[EmbeddingPredictions] = OperationSpec(
    id="models._predict_embeddings",
    kind="unary",
    arguments=(
        Argument("model", "model", url=True, via="models:model", type=""),
        Argument("instances", "instances", url=False, via="", type="list[EmbeddingInstance]"),
        Argument("parameters", "parameters", url=False, via="", type="EmbeddingParameters"),
    ),
    config="",
    response="EmbeddingPredictions",
    items="",
    finish="",
    answer="",
    http={
        "vertex": Http("aiplatform.projects.locations.publishers.models.predict", "POST", "{model}:predict"),
    },
)

MODELS_COUNT_TOKENS: OperationSpec[CountTokensResponse] = OperationSpec(
    id="models.count_tokens",
    kind="unary",
    arguments=(
        Argument("model", "model", url=True, via="models:model", type=""),
        Argument("contents", "contents", url=False, via="contents:contents", type="ContentListUnion"),
    ),
    config="CountTokensConfig",
    response="CountTokensResponse",
    items="",
    finish="models:count_tokens_body",
    answer="",
    http={
        "gemini": Http("generativelanguage.models.countTokens", "POST", "{model}:countTokens"),
        "vertex": Http("aiplatform.projects.locations.publishers.models.countTokens", "POST", "{model}:countTokens"),
    },
)

MODELS_COMPUTE_TOKENS: OperationSpec[ComputeTokensResponse] = OperationSpec(
    id="models.compute_tokens",
    kind="unary",
    arguments=(
        Argument("model", "endpoint", url=True, via="models:model", type=""),
        Argument("contents", "contents", url=False, via="contents:contents", type="ContentListUnion"),
    ),
    config="ComputeTokensConfig",
    response="ComputeTokensResponse",
    items="",
    finish="",
    answer="",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.publishers.models.computeTokens", "POST", "{endpoint}:computeTokens"
        ),
    },
)

MODELS_GET: OperationSpec[Model] = OperationSpec(
    id="models.get",
    kind="unary",
    arguments=(Argument("model", "model", url=True, via="models:model", type=""),),
    config="GetModelConfig",
    response="Model",
    items="",
    finish="",
    answer="",
    http={
        "gemini": Http("generativelanguage.models.get", "GET", "{model}"),
        "vertex": Http("aiplatform.publishers.models.get", "GET", "{model}"),
    },
)

MODELS_LIST: OperationSpec[ListModelsResponse] = OperationSpec(
    id="models.list",
    kind="page",
    arguments=(),
    config="ListModelsConfig",
    response="ListModelsResponse",
    items="models",
    finish="models:models_url",
    answer="",
    http={
        "gemini": Http("generativelanguage.models.list", "GET", "{models_url}"),
        "vertex": Http("aiplatform.publishers.models.list", "GET", "{models_url}"),
    },
)

MODELS_UPDATE: OperationSpec[Model] = OperationSpec(
    id="models.update",
    kind="unary",
    arguments=(Argument("model", "model", url=True, via="models:model", type=""),),
    config="UpdateModelConfig",
    response="Model",
    items="",
    finish="models:update_mask",
    answer="",
    http={
        "gemini": Http("generativelanguage.tunedModels.patch", "PATCH", "{model}"),
        "vertex": Http("aiplatform.projects.locations.models.patch", "PATCH", "{model}"),
    },
)

MODELS_DELETE: OperationSpec[DeleteModelResponse] = OperationSpec(
    id="models.delete",
    kind="unary",
    arguments=(Argument("model", "model", url=True, via="models:model", type=""),),
    config="DeleteModelConfig",
    response="DeleteModelResponse",
    items="",
    finish="",
    answer="",
    http={
        "gemini": Http("generativelanguage.tunedModels.delete", "DELETE", "{model}"),
        "vertex": Http("aiplatform.projects.locations.models.delete", "DELETE", "{model}"),
    },
)

MODELS_GENERATE_IMAGES: OperationSpec[GenerateImagesResponse] = OperationSpec(
    id="models.generate_images",
    kind="unary",
    arguments=(
        Argument("model", "model", url=True, via="models:model", type=""),
        Argument("prompt", "instances.prompt", url=False, via="", type=""),
    ),
    config="GenerateImagesConfig",
    response="GenerateImagesResponse",
    items="",
    finish="media:one_instance",
    answer="",
    http={
        "gemini": Http("generativelanguage.models.predict", "POST", "{model}:predict"),
        "vertex": Http("aiplatform.projects.locations.publishers.models.predict", "POST", "{model}:predict"),
    },
)

MODELS_EDIT_IMAGE: OperationSpec[EditImageResponse] = OperationSpec(
    id="models.edit_image",
    kind="unary",
    arguments=(
        Argument("model", "model", url=True, via="models:model", type=""),
        Argument("prompt", "instances.prompt", url=False, via="", type=""),
        Argument(
            "reference_images",
            "instances.referenceImages",
            url=False,
            via="media:reference_images",
            type="ReferenceImageListUnion",
        ),
    ),
    config="EditImageConfig",
    response="EditImageResponse",
    items="",
    finish="media:one_instance",
    answer="",
    http={
        "vertex": Http("aiplatform.projects.locations.publishers.models.predict", "POST", "{model}:predict"),
    },
)

MODELS_UPSCALE_IMAGE: OperationSpec[UpscaleImageResponse] = OperationSpec(
    id="models.upscale_image",
    kind="unary",
    arguments=(
        Argument("model", "model", url=True, via="models:model", type=""),
        Argument("image", "instances.image", url=False, via="", type="Image"),
        Argument("upscale_factor", "parameters.upscaleConfig.upscaleFactor", url=False, via="", type=""),
    ),
    config="UpscaleImageConfig",
    response="UpscaleImageResponse",
    items="",
    finish="media:upscaling",
    answer="",
    http={
        "vertex": Http("aiplatform.projects.locations.publishers.models.predict", "POST", "{model}:predict"),
    },
)

MODELS_RECONTEXT_IMAGE: OperationSpec[RecontextImageResponse] = OperationSpec(
    id="models.recontext_image",
    kind="unary",
    arguments=(
        Argument("model", "model", url=True, via="models:model", type=""),
        Argument("source", "instances", url=False, via="", type="RecontextImageSource"),
    ),
    config="RecontextImageConfig",
    response="RecontextImageResponse",
    items="",
    finish="media:one_instance",
    answer="",
    http={
        "vertex": Http("aiplatform.projects.locations.publishers.models.predict", "POST", "{model}:predict"),
    },
)

MODELS_SEGMENT_IMAGE: OperationSpec[SegmentImageResponse] = OperationSpec(
    id="models.segment_image",
    kind="unary",
    arguments=(
        Argument("model", "model", url=True, via="models:model", type=""),
        Argument("source", "instances", url=False, via="", type="SegmentImageSource"),
    ),
    config="SegmentImageConfig",
    response="SegmentImageResponse",
    items="",
    finish="media:one_instance",
    answer="",
    http={
        "vertex": Http("aiplatform.projects.locations.publishers.models.predict", "POST", "{model}:predict"),
    },
)

MODELS_GENERATE_VIDEOS: OperationSpec[GenerateVideosOperation] = OperationSpec(
    id="models._generate_videos",
    kind="unary",
    arguments=(
        Argument("model", "model", url=True, via="models:model", type=""),
        Argument("prompt", "instances.prompt", url=False, via="", type=""),
        Argument("image", "instances.image", url=False, via="", type="Image"),
        Argument("video", "instances.video", url=False, via="", type="Video"),
        Argument("source", "source", url=False, via="", type="GenerateVideosSource", spread=True),
    ),
    config="GenerateVideosConfig",
    response="GenerateVideosOperation",
    items="",
    finish="media:one_instance",
    answer="",
    is_repeatable=False,
    http={
        "gemini": Http("generativelanguage.models.predictLongRunning", "POST", "{model}:predictLongRunning"),
        "vertex": Http(
            "aiplatform.projects.locations.publishers.models.predictLongRunning", "POST", "{model}:predictLongRunning"
        ),
    },
)

OPERATIONS_GET_VIDEOS_OPERATION: OperationSpec[LongRunningOperation] = OperationSpec(
    id="operations._get_videos_operation",
    kind="unary",
    arguments=(Argument("operation_name", "name", url=True, via="operations:operation_name", type=""),),
    config="GetOperationConfig",
    response="LongRunningOperation",
    items="",
    finish="",
    answer="",
    http={
        "gemini": Http("generativelanguage.models.operations.get", "GET", "{name}"),
        "vertex": Http("aiplatform.projects.locations.models.operations.get", "GET", "{name}"),
    },
)

OPERATIONS_FETCH_PREDICT_VIDEOS_OPERATION: OperationSpec[LongRunningOperation] = OperationSpec(
    id="operations._fetch_predict_videos_operation",
    kind="unary",
    arguments=(
        Argument("operation_name", "operationName", url=False, via="operations:operation_name", type=""),
        Argument("resource_name", "endpoint", url=True, via="operations:operation_name", type=""),
    ),
    config="FetchPredictOperationConfig",
    response="LongRunningOperation",
    items="",
    finish="",
    answer="",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.publishers.models.fetchPredictOperation",
            "POST",
            "{endpoint}:fetchPredictOperation",
        ),
    },
)

OPERATIONS_GET_IMPORT_FILE_OPERATION: OperationSpec[ImportFileOperation] = OperationSpec(
    id="operations._get_import_file_operation",
    kind="unary",
    arguments=(Argument("operation_name", "name", url=True, via="operations:operation_name", type=""),),
    config="GetOperationConfig",
    response="ImportFileOperation",
    items="",
    finish="",
    answer="",
    http={
        "gemini": Http("generativelanguage.fileSearchStores.operations.get", "GET", "{name}"),
    },
)

OPERATIONS_GET_UPLOAD_TO_FILE_SEARCH_STORE_OPERATION: OperationSpec[UploadToFileSearchStoreOperation] = OperationSpec(
    id="operations._get_upload_to_file_search_store_operation",
    kind="unary",
    arguments=(Argument("operation_name", "name", url=True, via="operations:operation_name", type=""),),
    config="GetOperationConfig",
    response="UploadToFileSearchStoreOperation",
    items="",
    finish="",
    answer="",
    http={
        "gemini": Http("generativelanguage.fileSearchStores.upload.operations.get", "GET", "{name}"),
    },
)

OPERATIONS_GET_PROJECT_OPERATION: OperationSpec[ProjectOperation] = OperationSpec(
    id="operations._get_project_operation",
    kind="unary",
    arguments=(Argument("operation_id", "name", url=True, via="operations:project_operation", type=""),),
    config="GetOperationConfig",
    response="ProjectOperation",
    items="",
    finish="",
    answer="",
    http={
        "vertex": Http("aiplatform.projects.locations.operations.get", "GET", "{name}"),
    },
)

TUNINGS_TUNE: OperationSpec[TuningJob] = OperationSpec(
    id="tunings._tune",
    kind="unary",
    arguments=(
        Argument("base_model", "baseModel", url=False, via="", type=""),
        Argument("pre_tuned_model", "preTunedModel", url=False, via="", type="PreTunedModel"),
        Argument("training_dataset", "trainingDataset", url=False, via="", type="TuningDataset", spread=True),
    ),
    config="CreateTuningJobConfig",
    response="TuningJob",
    items="",
    finish="tunings:tuning_spec",
    answer="",
    is_repeatable=False,
    http={
        "vertex": Http("aiplatform.projects.locations.tuningJobs.create", "POST", "tuningJobs"),
    },
)

TUNINGS_TUNE_MLDEV: OperationSpec[TuningOperation] = OperationSpec(
    id="tunings._tune_mldev",
    kind="unary",
    arguments=(
        Argument("base_model", "baseModel", url=False, via="models:model", type=""),
        Argument("training_dataset", "trainingDataset", url=False, via="", type="TuningDataset", spread=True),
    ),
    config="CreateTuningJobConfig",
    response="TuningOperation",
    items="",
    finish="tunings:tuned_model",
    answer="",
    is_repeatable=False,
    http={
        "gemini": Http("generativelanguage.tunedModels.create", "POST", "tunedModels"),
    },
)

TUNINGS_GET: OperationSpec[TuningJob] = OperationSpec(
    id="tunings.get",
    kind="unary",
    arguments=(Argument("name", "name", url=True, via="tunings:job_name", type=""),),
    config="GetTuningJobConfig",
    response="TuningJob",
    items="",
    finish="",
    answer="",
    http={
        "gemini": Http("generativelanguage.tunedModels.get", "GET", "{name}"),
        "vertex": Http("aiplatform.projects.locations.tuningJobs.get", "GET", "{name}"),
    },
)

TUNINGS_LIST: OperationSpec[ListTuningJobsResponse] = OperationSpec(
    id="tunings.list",
    kind="page",
    arguments=(),
    config="ListTuningJobsConfig",
    response="ListTuningJobsResponse",
    items="tuning_jobs",
    finish="",
    answer="",
    http={
        "vertex": Http("aiplatform.projects.locations.tuningJobs.list", "GET", "tuningJobs"),
    },
)

TUNINGS_CANCEL: OperationSpec[CancelTuningJobResponse] = OperationSpec(
    id="tunings.cancel",
    kind="unary",
    arguments=(Argument("name", "name", url=True, via="tunings:job_name", type=""),),
    config="CancelTuningJobConfig",
    response="CancelTuningJobResponse",
    items="",
    finish="",
    answer="",
    http={
        "gemini": Http("generativelanguage.tunedModels.cancel", "POST", "{name}:cancel"),
        "vertex": Http("aiplatform.projects.locations.tuningJobs.cancel", "POST", "{name}:cancel"),
    },
)

TUNINGS_VALIDATE_REWARD: OperationSpec[ValidateRewardResponse] = OperationSpec(
    id="tunings.validate_reward",
    kind="unary",
    arguments=(
        Argument("parent", "parent", url=True, via="names:location", type=""),
        Argument("sample_response", "sampleResponse", url=False, via="", type="Content"),
        Argument("example", "example", url=False, via="", type="ReinforcementTuningExample"),
        Argument(
            "single_reward_config",
            "singleRewardConfig",
            url=False,
            via="",
            type="SingleReinforcementTuningRewardConfig",
        ),
        Argument(
            "composite_reward_config",
            "compositeRewardConfig",
            url=False,
            via="",
            type="CompositeReinforcementTuningRewardConfig",
        ),
    ),
    config="ValidateRewardConfig",
    response="ValidateRewardResponse",
    items="",
    finish="",
    answer="",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.tuningJobs.validateReinforcementTuningReward",
            "POST",
            "{parent}/tuningJobs:validateReinforcementTuningReward",
        ),
    },
)


ALL: dict[str, OperationSpec[object]] = {
    "auth_tokens.create": AUTH_TOKENS_CREATE,
    "batches._create": BATCHES_CREATE,
    "batches._create_embeddings": BATCHES_CREATE_EMBEDDINGS,
    "batches.get": BATCHES_GET,
    "batches.list": BATCHES_LIST,
    "batches.cancel": BATCHES_CANCEL,
    "batches.delete": BATCHES_DELETE,
    "caches.create": CACHES_CREATE,
    "caches.get": CACHES_GET,
    "caches.list": CACHES_LIST,
    "caches.update": CACHES_UPDATE,
    "caches.delete": CACHES_DELETE,
    "documents.get": DOCUMENTS_GET,
    "documents.list": DOCUMENTS_LIST,
    "documents.delete": DOCUMENTS_DELETE,
    "file_search_stores.create": FILE_SEARCH_STORES_CREATE,
    "file_search_stores.get": FILE_SEARCH_STORES_GET,
    "file_search_stores.list": FILE_SEARCH_STORES_LIST,
    "file_search_stores.delete": FILE_SEARCH_STORES_DELETE,
    "file_search_stores.import_file": FILE_SEARCH_STORES_IMPORT_FILE,
    "file_search_stores._upload_to_file_search_store": FILE_SEARCH_STORES_UPLOAD_TO_FILE_SEARCH_STORE,
    "files._create": FILES_CREATE,
    "files.get": FILES_GET,
    "files.list": FILES_LIST,
    "files.delete": FILES_DELETE,
    "files._register_files": FILES_REGISTER_FILES,
    "agents.create": AGENTS_CREATE,
    "agents.delete": AGENTS_DELETE,
    "agents.get": AGENTS_GET,
    "agents.list": AGENTS_LIST,
    "credentials.create": CREDENTIALS_CREATE,
    "credentials.update": CREDENTIALS_UPDATE,
    "credentials.delete": CREDENTIALS_DELETE,
    "credentials.get": CREDENTIALS_GET,
    "credentials.list": CREDENTIALS_LIST,
    "decisions.create": DECISIONS_CREATE,
    "environment_files.list": ENVIRONMENT_FILES_LIST,
    "environment_files._start_upload": ENVIRONMENT_FILES_START_UPLOAD,
    "environments.create": ENVIRONMENTS_CREATE,
    "environments.list": ENVIRONMENTS_LIST,
    "environments.get": ENVIRONMENTS_GET,
    "environments.delete": ENVIRONMENTS_DELETE,
    "interaction_auth_tokens.delete": INTERACTION_AUTH_TOKENS_DELETE,
    "interaction_auth_tokens.create": INTERACTION_AUTH_TOKENS_CREATE,
    "interactions._create": INTERACTIONS_CREATE,
    "interactions._create_stream": INTERACTIONS_CREATE_STREAM,
    "interactions._get": INTERACTIONS_GET,
    "interactions._get_stream": INTERACTIONS_GET_STREAM,
    "interactions.cancel": INTERACTIONS_CANCEL,
    "interactions.delete": INTERACTIONS_DELETE,
    "triggers.create": TRIGGERS_CREATE,
    "triggers.delete": TRIGGERS_DELETE,
    "triggers.get": TRIGGERS_GET,
    "triggers.list": TRIGGERS_LIST,
    "triggers.list_executions": TRIGGERS_LIST_EXECUTIONS,
    "triggers.run": TRIGGERS_RUN,
    "triggers.update": TRIGGERS_UPDATE,
    "voices.list": VOICES_LIST,
    "voices.create": VOICES_CREATE,
    "voices.delete": VOICES_DELETE,
    "voices.get": VOICES_GET,
    "webhooks.create": WEBHOOKS_CREATE,
    "webhooks.delete": WEBHOOKS_DELETE,
    "webhooks.get": WEBHOOKS_GET,
    "webhooks.list": WEBHOOKS_LIST,
    "webhooks.ping": WEBHOOKS_PING,
    "webhooks.rotate_signing_secret": WEBHOOKS_ROTATE_SIGNING_SECRET,
    "webhooks.update": WEBHOOKS_UPDATE,
    "models.generate_content": MODELS_GENERATE_CONTENT,
    "models.generate_content_stream": MODELS_GENERATE_CONTENT_STREAM,
    "models._batch_embed_contents": MODELS_BATCH_EMBED_CONTENTS,
    "models._embed_content": MODELS_EMBED_CONTENT,
    "models._predict_embeddings": MODELS_PREDICT_EMBEDDINGS,
    "models.count_tokens": MODELS_COUNT_TOKENS,
    "models.compute_tokens": MODELS_COMPUTE_TOKENS,
    "models.get": MODELS_GET,
    "models.list": MODELS_LIST,
    "models.update": MODELS_UPDATE,
    "models.delete": MODELS_DELETE,
    "models.generate_images": MODELS_GENERATE_IMAGES,
    "models.edit_image": MODELS_EDIT_IMAGE,
    "models.upscale_image": MODELS_UPSCALE_IMAGE,
    "models.recontext_image": MODELS_RECONTEXT_IMAGE,
    "models.segment_image": MODELS_SEGMENT_IMAGE,
    "models._generate_videos": MODELS_GENERATE_VIDEOS,
    "operations._get_videos_operation": OPERATIONS_GET_VIDEOS_OPERATION,
    "operations._fetch_predict_videos_operation": OPERATIONS_FETCH_PREDICT_VIDEOS_OPERATION,
    "operations._get_import_file_operation": OPERATIONS_GET_IMPORT_FILE_OPERATION,
    "operations._get_upload_to_file_search_store_operation": OPERATIONS_GET_UPLOAD_TO_FILE_SEARCH_STORE_OPERATION,
    "operations._get_project_operation": OPERATIONS_GET_PROJECT_OPERATION,
    "tunings._tune": TUNINGS_TUNE,
    "tunings._tune_mldev": TUNINGS_TUNE_MLDEV,
    "tunings.get": TUNINGS_GET,
    "tunings.list": TUNINGS_LIST,
    "tunings.cancel": TUNINGS_CANCEL,
    "tunings.validate_reward": TUNINGS_VALIDATE_REWARD,
}
