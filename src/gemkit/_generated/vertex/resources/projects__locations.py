"""`projects.locations` of the vertex document. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource
from gemkit._mapping.operation import Argument, Http, OperationSpec

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from gemkit._api._async.pager import AsyncPager
    from gemkit._api._sync.pager import Pager
    from gemkit._generated.dicts import HttpOptionsOrDict
    from gemkit._generated.vertex.operations import AsyncOperations, Operations
    from gemkit._generated.vertex.resources.projects__locations__agent_anomaly_detection_scopes import (
        AsyncProjectsLocationsAgentAnomalyDetectionScopes,
        ProjectsLocationsAgentAnomalyDetectionScopes,
    )
    from gemkit._generated.vertex.resources.projects__locations__agents import (
        AsyncProjectsLocationsAgents,
        ProjectsLocationsAgents,
    )
    from gemkit._generated.vertex.resources.projects__locations__apps import (
        AsyncProjectsLocationsApps,
        ProjectsLocationsApps,
    )
    from gemkit._generated.vertex.resources.projects__locations__batch_prediction_jobs import (
        AsyncProjectsLocationsBatchPredictionJobs,
        ProjectsLocationsBatchPredictionJobs,
    )
    from gemkit._generated.vertex.resources.projects__locations__cached_contents import (
        AsyncProjectsLocationsCachedContents,
        ProjectsLocationsCachedContents,
    )
    from gemkit._generated.vertex.resources.projects__locations__collaborative_projects import (
        AsyncProjectsLocationsCollaborativeProjects,
        ProjectsLocationsCollaborativeProjects,
    )
    from gemkit._generated.vertex.resources.projects__locations__custom_jobs import (
        AsyncProjectsLocationsCustomJobs,
        ProjectsLocationsCustomJobs,
    )
    from gemkit._generated.vertex.resources.projects__locations__data_labeling_jobs import (
        AsyncProjectsLocationsDataLabelingJobs,
        ProjectsLocationsDataLabelingJobs,
    )
    from gemkit._generated.vertex.resources.projects__locations__datasets import (
        AsyncProjectsLocationsDatasets,
        ProjectsLocationsDatasets,
    )
    from gemkit._generated.vertex.resources.projects__locations__deployment_resource_pools import (
        AsyncProjectsLocationsDeploymentResourcePools,
        ProjectsLocationsDeploymentResourcePools,
    )
    from gemkit._generated.vertex.resources.projects__locations__detectors import (
        AsyncProjectsLocationsDetectors,
        ProjectsLocationsDetectors,
    )
    from gemkit._generated.vertex.resources.projects__locations__edge_devices import (
        AsyncProjectsLocationsEdgeDevices,
        ProjectsLocationsEdgeDevices,
    )
    from gemkit._generated.vertex.resources.projects__locations__endpoints import (
        AsyncProjectsLocationsEndpoints,
        ProjectsLocationsEndpoints,
    )
    from gemkit._generated.vertex.resources.projects__locations__evaluation_experiments import (
        AsyncProjectsLocationsEvaluationExperiments,
        ProjectsLocationsEvaluationExperiments,
    )
    from gemkit._generated.vertex.resources.projects__locations__evaluation_items import (
        AsyncProjectsLocationsEvaluationItems,
        ProjectsLocationsEvaluationItems,
    )
    from gemkit._generated.vertex.resources.projects__locations__evaluation_metrics import (
        AsyncProjectsLocationsEvaluationMetrics,
        ProjectsLocationsEvaluationMetrics,
    )
    from gemkit._generated.vertex.resources.projects__locations__evaluation_runs import (
        AsyncProjectsLocationsEvaluationRuns,
        ProjectsLocationsEvaluationRuns,
    )
    from gemkit._generated.vertex.resources.projects__locations__evaluation_sets import (
        AsyncProjectsLocationsEvaluationSets,
        ProjectsLocationsEvaluationSets,
    )
    from gemkit._generated.vertex.resources.projects__locations__example_stores import (
        AsyncProjectsLocationsExampleStores,
        ProjectsLocationsExampleStores,
    )
    from gemkit._generated.vertex.resources.projects__locations__extension_controllers import (
        AsyncProjectsLocationsExtensionControllers,
        ProjectsLocationsExtensionControllers,
    )
    from gemkit._generated.vertex.resources.projects__locations__extensions import (
        AsyncProjectsLocationsExtensions,
        ProjectsLocationsExtensions,
    )
    from gemkit._generated.vertex.resources.projects__locations__feature_groups import (
        AsyncProjectsLocationsFeatureGroups,
        ProjectsLocationsFeatureGroups,
    )
    from gemkit._generated.vertex.resources.projects__locations__feature_online_stores import (
        AsyncProjectsLocationsFeatureOnlineStores,
        ProjectsLocationsFeatureOnlineStores,
    )
    from gemkit._generated.vertex.resources.projects__locations__featurestores import (
        AsyncProjectsLocationsFeaturestores,
        ProjectsLocationsFeaturestores,
    )
    from gemkit._generated.vertex.resources.projects__locations__hyperparameter_tuning_jobs import (
        AsyncProjectsLocationsHyperparameterTuningJobs,
        ProjectsLocationsHyperparameterTuningJobs,
    )
    from gemkit._generated.vertex.resources.projects__locations__index_endpoints import (
        AsyncProjectsLocationsIndexEndpoints,
        ProjectsLocationsIndexEndpoints,
    )
    from gemkit._generated.vertex.resources.projects__locations__indexes import (
        AsyncProjectsLocationsIndexes,
        ProjectsLocationsIndexes,
    )
    from gemkit._generated.vertex.resources.projects__locations__interactions import (
        AsyncProjectsLocationsInteractions,
        ProjectsLocationsInteractions,
    )
    from gemkit._generated.vertex.resources.projects__locations__interactions_http import (
        AsyncProjectsLocationsInteractionsHttp,
        ProjectsLocationsInteractionsHttp,
    )
    from gemkit._generated.vertex.resources.projects__locations__learning_sets import (
        AsyncProjectsLocationsLearningSets,
        ProjectsLocationsLearningSets,
    )
    from gemkit._generated.vertex.resources.projects__locations__memory_banks import (
        AsyncProjectsLocationsMemoryBanks,
        ProjectsLocationsMemoryBanks,
    )
    from gemkit._generated.vertex.resources.projects__locations__metadata_stores import (
        AsyncProjectsLocationsMetadataStores,
        ProjectsLocationsMetadataStores,
    )
    from gemkit._generated.vertex.resources.projects__locations__migratable_resources import (
        AsyncProjectsLocationsMigratableResources,
        ProjectsLocationsMigratableResources,
    )
    from gemkit._generated.vertex.resources.projects__locations__model_deployment_monitoring_jobs import (
        AsyncProjectsLocationsModelDeploymentMonitoringJobs,
        ProjectsLocationsModelDeploymentMonitoringJobs,
    )
    from gemkit._generated.vertex.resources.projects__locations__model_monitors import (
        AsyncProjectsLocationsModelMonitors,
        ProjectsLocationsModelMonitors,
    )
    from gemkit._generated.vertex.resources.projects__locations__models import (
        AsyncProjectsLocationsModels,
        ProjectsLocationsModels,
    )
    from gemkit._generated.vertex.resources.projects__locations__monitored_agents import (
        AsyncProjectsLocationsMonitoredAgents,
        ProjectsLocationsMonitoredAgents,
    )
    from gemkit._generated.vertex.resources.projects__locations__nas_jobs import (
        AsyncProjectsLocationsNasJobs,
        ProjectsLocationsNasJobs,
    )
    from gemkit._generated.vertex.resources.projects__locations__notebook_execution_jobs import (
        AsyncProjectsLocationsNotebookExecutionJobs,
        ProjectsLocationsNotebookExecutionJobs,
    )
    from gemkit._generated.vertex.resources.projects__locations__notebook_runtime_templates import (
        AsyncProjectsLocationsNotebookRuntimeTemplates,
        ProjectsLocationsNotebookRuntimeTemplates,
    )
    from gemkit._generated.vertex.resources.projects__locations__notebook_runtimes import (
        AsyncProjectsLocationsNotebookRuntimes,
        ProjectsLocationsNotebookRuntimes,
    )
    from gemkit._generated.vertex.resources.projects__locations__online_evaluators import (
        AsyncProjectsLocationsOnlineEvaluators,
        ProjectsLocationsOnlineEvaluators,
    )
    from gemkit._generated.vertex.resources.projects__locations__persistent_resources import (
        AsyncProjectsLocationsPersistentResources,
        ProjectsLocationsPersistentResources,
    )
    from gemkit._generated.vertex.resources.projects__locations__pipeline_jobs import (
        AsyncProjectsLocationsPipelineJobs,
        ProjectsLocationsPipelineJobs,
    )
    from gemkit._generated.vertex.resources.projects__locations__publishers import (
        AsyncProjectsLocationsPublishers,
        ProjectsLocationsPublishers,
    )
    from gemkit._generated.vertex.resources.projects__locations__rag_corpora import (
        AsyncProjectsLocationsRagCorpora,
        ProjectsLocationsRagCorpora,
    )
    from gemkit._generated.vertex.resources.projects__locations__rag_engine_config import (
        AsyncProjectsLocationsRagEngineConfig,
        ProjectsLocationsRagEngineConfig,
    )
    from gemkit._generated.vertex.resources.projects__locations__reasoning_engines import (
        AsyncProjectsLocationsReasoningEngines,
        ProjectsLocationsReasoningEngines,
    )
    from gemkit._generated.vertex.resources.projects__locations__schedules import (
        AsyncProjectsLocationsSchedules,
        ProjectsLocationsSchedules,
    )
    from gemkit._generated.vertex.resources.projects__locations__semantic_governance_policies import (
        AsyncProjectsLocationsSemanticGovernancePolicies,
        ProjectsLocationsSemanticGovernancePolicies,
    )
    from gemkit._generated.vertex.resources.projects__locations__semantic_governance_policy_engine import (
        AsyncProjectsLocationsSemanticGovernancePolicyEngine,
        ProjectsLocationsSemanticGovernancePolicyEngine,
    )
    from gemkit._generated.vertex.resources.projects__locations__serving_profiles import (
        AsyncProjectsLocationsServingProfiles,
        ProjectsLocationsServingProfiles,
    )
    from gemkit._generated.vertex.resources.projects__locations__skills import (
        AsyncProjectsLocationsSkills,
        ProjectsLocationsSkills,
    )
    from gemkit._generated.vertex.resources.projects__locations__solvers import (
        AsyncProjectsLocationsSolvers,
        ProjectsLocationsSolvers,
    )
    from gemkit._generated.vertex.resources.projects__locations__specialist_pools import (
        AsyncProjectsLocationsSpecialistPools,
        ProjectsLocationsSpecialistPools,
    )
    from gemkit._generated.vertex.resources.projects__locations__studies import (
        AsyncProjectsLocationsStudies,
        ProjectsLocationsStudies,
    )
    from gemkit._generated.vertex.resources.projects__locations__task_stores import (
        AsyncProjectsLocationsTaskStores,
        ProjectsLocationsTaskStores,
    )
    from gemkit._generated.vertex.resources.projects__locations__tasks import (
        AsyncProjectsLocationsTasks,
        ProjectsLocationsTasks,
    )
    from gemkit._generated.vertex.resources.projects__locations__tensorboards import (
        AsyncProjectsLocationsTensorboards,
        ProjectsLocationsTensorboards,
    )
    from gemkit._generated.vertex.resources.projects__locations__training_pipelines import (
        AsyncProjectsLocationsTrainingPipelines,
        ProjectsLocationsTrainingPipelines,
    )
    from gemkit._generated.vertex.resources.projects__locations__tuning_jobs import (
        AsyncProjectsLocationsTuningJobs,
        ProjectsLocationsTuningJobs,
    )
    from gemkit._generated.vertex.resources.projects__locations__voices import (
        AsyncProjectsLocationsVoices,
        ProjectsLocationsVoices,
    )
    from gemkit._generated.vertex.types.common import (
        AskContextsRequest,
        AskContextsResponse,
        AsyncRetrieveContextsRequest,
        AugmentPromptRequest,
        AugmentPromptResponse,
        CorroborateContentRequest,
        CorroborateContentResponse,
        DeployPublisherModelRequest,
        DeployRequest,
        EvaluateDatasetRequest,
        EvaluateInstancesRequest,
        EvaluateInstancesResponse,
        GenerateInstanceRubricsRequest,
        GenerateInstanceRubricsResponse,
        GenerateLossClustersRequest,
        GenerateSyntheticDataRequest,
        GenerateSyntheticDataResponse,
        GenerateUserScenariosRequest,
        GenerateUserScenariosResponse,
        ListLocationsResponse,
        Location,
        RagEngineConfig,
        RecommendSpecRequest,
        RecommendSpecResponse,
        RetrieveContextsRequest,
        RetrieveContextsResponse,
        SemanticGovernancePolicyEngine,
    )
    from gemkit._generated.vertex.types.common_shared31 import Operation


_ASK_CONTEXTS: OperationSpec[AskContextsResponse] = OperationSpec(
    id="vertex.projects.locations.ask_contexts",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("body", "", type="vertex.AskContextsRequest", spread=True),
    ),
    config="",
    response="vertex.AskContextsResponse",
    http={"vertex": Http("aiplatform.projects.locations.askContexts", "POST", "/{parent}:askContexts")},
    is_repeatable=False,
)
_ASYNC_RETRIEVE_CONTEXTS: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.async_retrieve_contexts",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("body", "", type="vertex.AsyncRetrieveContextsRequest", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={
        "vertex": Http("aiplatform.projects.locations.asyncRetrieveContexts", "POST", "/{parent}:asyncRetrieveContexts")
    },
    is_repeatable=False,
)
_AUGMENT_PROMPT: OperationSpec[AugmentPromptResponse] = OperationSpec(
    id="vertex.projects.locations.augment_prompt",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("body", "", type="vertex.AugmentPromptRequest", spread=True),
    ),
    config="",
    response="vertex.AugmentPromptResponse",
    http={"vertex": Http("aiplatform.projects.locations.augmentPrompt", "POST", "/{parent}:augmentPrompt")},
    is_repeatable=False,
)
_CORROBORATE_CONTENT: OperationSpec[CorroborateContentResponse] = OperationSpec(
    id="vertex.projects.locations.corroborate_content",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("body", "", type="vertex.CorroborateContentRequest", spread=True),
    ),
    config="",
    response="vertex.CorroborateContentResponse",
    http={"vertex": Http("aiplatform.projects.locations.corroborateContent", "POST", "/{parent}:corroborateContent")},
    is_repeatable=False,
)
_DEPLOY: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.deploy",
    kind="unary",
    arguments=(
        Argument("destination", "{destination}", url=True, pattern="projects/*/locations/*"),
        Argument("body", "", type="vertex.DeployRequest", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.deploy", "POST", "/{destination}:deploy")},
    is_repeatable=False,
)
_DEPLOY_PUBLISHER_MODEL: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.deploy_publisher_model",
    kind="unary",
    arguments=(
        Argument("destination", "{destination}", url=True, pattern="projects/*/locations/*"),
        Argument("body", "", type="vertex.DeployPublisherModelRequest", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.deployPublisherModel", "POST", "/{destination}:deployPublisherModel"
        )
    },
    is_repeatable=False,
)
_EVALUATE_DATASET: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.evaluate_dataset",
    kind="unary",
    arguments=(
        Argument("location", "{location}", url=True, pattern="projects/*/locations/*"),
        Argument("body", "", type="vertex.EvaluateDatasetRequest", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.evaluateDataset", "POST", "/{location}:evaluateDataset")},
    is_repeatable=False,
)
_EVALUATE_INSTANCES: OperationSpec[EvaluateInstancesResponse] = OperationSpec(
    id="vertex.projects.locations.evaluate_instances",
    kind="unary",
    arguments=(
        Argument("location", "{location}", url=True, pattern="projects/*/locations/*"),
        Argument("body", "", type="vertex.EvaluateInstancesRequest", spread=True),
    ),
    config="",
    response="vertex.EvaluateInstancesResponse",
    http={"vertex": Http("aiplatform.projects.locations.evaluateInstances", "POST", "/{location}:evaluateInstances")},
    is_repeatable=False,
)
_GENERATE_INSTANCE_RUBRICS: OperationSpec[GenerateInstanceRubricsResponse] = OperationSpec(
    id="vertex.projects.locations.generate_instance_rubrics",
    kind="unary",
    arguments=(
        Argument("location", "{location}", url=True, pattern="projects/*/locations/*"),
        Argument("body", "", type="vertex.GenerateInstanceRubricsRequest", spread=True),
    ),
    config="",
    response="vertex.GenerateInstanceRubricsResponse",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.generateInstanceRubrics", "POST", "/{location}:generateInstanceRubrics"
        )
    },
    is_repeatable=False,
)
_GENERATE_LOSS_CLUSTERS: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.generate_loss_clusters",
    kind="unary",
    arguments=(
        Argument("location", "{location}", url=True, pattern="projects/*/locations/*"),
        Argument("body", "", type="vertex.GenerateLossClustersRequest", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={
        "vertex": Http("aiplatform.projects.locations.generateLossClusters", "POST", "/{location}:generateLossClusters")
    },
    is_repeatable=False,
)
_GENERATE_SYNTHETIC_DATA: OperationSpec[GenerateSyntheticDataResponse] = OperationSpec(
    id="vertex.projects.locations.generate_synthetic_data",
    kind="unary",
    arguments=(
        Argument("location", "{location}", url=True, pattern="projects/*/locations/*"),
        Argument("body", "", type="vertex.GenerateSyntheticDataRequest", spread=True),
    ),
    config="",
    response="vertex.GenerateSyntheticDataResponse",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.generateSyntheticData", "POST", "/{location}:generateSyntheticData"
        )
    },
    is_repeatable=False,
)
_GENERATE_USER_SCENARIOS: OperationSpec[GenerateUserScenariosResponse] = OperationSpec(
    id="vertex.projects.locations.generate_user_scenarios",
    kind="unary",
    arguments=(
        Argument("location", "{location}", url=True, pattern="projects/*/locations/*"),
        Argument("body", "", type="vertex.GenerateUserScenariosRequest", spread=True),
    ),
    config="",
    response="vertex.GenerateUserScenariosResponse",
    http={
        "vertex": Http(
            "aiplatform.projects.locations.generateUserScenarios", "POST", "/{location}:generateUserScenarios"
        )
    },
    is_repeatable=False,
)
_GET: OperationSpec[Location] = OperationSpec(
    id="vertex.projects.locations.get",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*"),),
    config="",
    response="vertex.Location",
    http={"vertex": Http("aiplatform.projects.locations.get", "GET", "/{name}")},
)
_GET_RAG_ENGINE_CONFIG: OperationSpec[RagEngineConfig] = OperationSpec(
    id="vertex.projects.locations.get_rag_engine_config",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/ragEngineConfig"),),
    config="",
    response="vertex.RagEngineConfig",
    http={"vertex": Http("aiplatform.projects.locations.getRagEngineConfig", "GET", "/{name}")},
)
_GET_SEMANTIC_GOVERNANCE_POLICY_ENGINE: OperationSpec[SemanticGovernancePolicyEngine] = OperationSpec(
    id="vertex.projects.locations.get_semantic_governance_policy_engine",
    kind="unary",
    arguments=(Argument("name", "{name}", url=True, pattern="projects/*/locations/*/semanticGovernancePolicyEngine"),),
    config="",
    response="vertex.SemanticGovernancePolicyEngine",
    http={"vertex": Http("aiplatform.projects.locations.getSemanticGovernancePolicyEngine", "GET", "/{name}")},
)
_LIST: OperationSpec[ListLocationsResponse] = OperationSpec(
    id="vertex.projects.locations.list",
    kind="page",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*"),
        Argument("extra_location_types", "?extraLocationTypes"),
        Argument("filter", "?filter"),
        Argument("page_size", "?pageSize"),
        Argument("page_token", "?pageToken"),
    ),
    config="",
    response="vertex.ListLocationsResponse",
    http={"vertex": Http("aiplatform.projects.locations.list", "GET", "/{name}/locations")},
    items="locations",
)
_RECOMMEND_SPEC: OperationSpec[RecommendSpecResponse] = OperationSpec(
    id="vertex.projects.locations.recommend_spec",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("body", "", type="vertex.RecommendSpecRequest", spread=True),
    ),
    config="",
    response="vertex.RecommendSpecResponse",
    http={"vertex": Http("aiplatform.projects.locations.recommendSpec", "POST", "/{parent}:recommendSpec")},
    is_repeatable=False,
)
_RETRIEVE_CONTEXTS: OperationSpec[RetrieveContextsResponse] = OperationSpec(
    id="vertex.projects.locations.retrieve_contexts",
    kind="unary",
    arguments=(
        Argument("parent", "{parent}", url=True, pattern="projects/*/locations/*"),
        Argument("body", "", type="vertex.RetrieveContextsRequest", spread=True),
    ),
    config="",
    response="vertex.RetrieveContextsResponse",
    http={"vertex": Http("aiplatform.projects.locations.retrieveContexts", "POST", "/{parent}:retrieveContexts")},
)
_UPDATE_RAG_ENGINE_CONFIG: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.update_rag_engine_config",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/ragEngineConfig"),
        Argument("body", "", type="vertex.RagEngineConfig", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.updateRagEngineConfig", "PATCH", "/{name}")},
)
_UPDATE_SEMANTIC_GOVERNANCE_POLICY_ENGINE: OperationSpec[Operation] = OperationSpec(
    id="vertex.projects.locations.update_semantic_governance_policy_engine",
    kind="unary",
    arguments=(
        Argument("name", "{name}", url=True, pattern="projects/*/locations/*/semanticGovernancePolicyEngine"),
        Argument("update_mask", "?updateMask"),
        Argument("body", "", type="vertex.SemanticGovernancePolicyEngine", spread=True),
    ),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.projects.locations.updateSemanticGovernancePolicyEngine", "PATCH", "/{name}")},
)


class ProjectsLocations(Resource):
    """`projects.locations` of the vertex document."""

    @cached_property
    def agent_anomaly_detection_scopes(self) -> ProjectsLocationsAgentAnomalyDetectionScopes:
        """`projects.locations.agentAnomalyDetectionScopes`."""
        from gemkit._generated.vertex.resources.projects__locations__agent_anomaly_detection_scopes import (
            ProjectsLocationsAgentAnomalyDetectionScopes,
        )

        return ProjectsLocationsAgentAnomalyDetectionScopes(self._client)

    @cached_property
    def agents(self) -> ProjectsLocationsAgents:
        """`projects.locations.agents`."""
        from gemkit._generated.vertex.resources.projects__locations__agents import ProjectsLocationsAgents

        return ProjectsLocationsAgents(self._client)

    @cached_property
    def apps(self) -> ProjectsLocationsApps:
        """`projects.locations.apps`."""
        from gemkit._generated.vertex.resources.projects__locations__apps import ProjectsLocationsApps

        return ProjectsLocationsApps(self._client)

    @cached_property
    def batch_prediction_jobs(self) -> ProjectsLocationsBatchPredictionJobs:
        """`projects.locations.batchPredictionJobs`."""
        from gemkit._generated.vertex.resources.projects__locations__batch_prediction_jobs import (
            ProjectsLocationsBatchPredictionJobs,
        )

        return ProjectsLocationsBatchPredictionJobs(self._client)

    @cached_property
    def cached_contents(self) -> ProjectsLocationsCachedContents:
        """`projects.locations.cachedContents`."""
        from gemkit._generated.vertex.resources.projects__locations__cached_contents import (
            ProjectsLocationsCachedContents,
        )

        return ProjectsLocationsCachedContents(self._client)

    @cached_property
    def collaborative_projects(self) -> ProjectsLocationsCollaborativeProjects:
        """`projects.locations.collaborativeProjects`."""
        from gemkit._generated.vertex.resources.projects__locations__collaborative_projects import (
            ProjectsLocationsCollaborativeProjects,
        )

        return ProjectsLocationsCollaborativeProjects(self._client)

    @cached_property
    def custom_jobs(self) -> ProjectsLocationsCustomJobs:
        """`projects.locations.customJobs`."""
        from gemkit._generated.vertex.resources.projects__locations__custom_jobs import ProjectsLocationsCustomJobs

        return ProjectsLocationsCustomJobs(self._client)

    @cached_property
    def data_labeling_jobs(self) -> ProjectsLocationsDataLabelingJobs:
        """`projects.locations.dataLabelingJobs`."""
        from gemkit._generated.vertex.resources.projects__locations__data_labeling_jobs import (
            ProjectsLocationsDataLabelingJobs,
        )

        return ProjectsLocationsDataLabelingJobs(self._client)

    @cached_property
    def datasets(self) -> ProjectsLocationsDatasets:
        """`projects.locations.datasets`."""
        from gemkit._generated.vertex.resources.projects__locations__datasets import ProjectsLocationsDatasets

        return ProjectsLocationsDatasets(self._client)

    @cached_property
    def deployment_resource_pools(self) -> ProjectsLocationsDeploymentResourcePools:
        """`projects.locations.deploymentResourcePools`."""
        from gemkit._generated.vertex.resources.projects__locations__deployment_resource_pools import (
            ProjectsLocationsDeploymentResourcePools,
        )

        return ProjectsLocationsDeploymentResourcePools(self._client)

    @cached_property
    def detectors(self) -> ProjectsLocationsDetectors:
        """`projects.locations.detectors`."""
        from gemkit._generated.vertex.resources.projects__locations__detectors import ProjectsLocationsDetectors

        return ProjectsLocationsDetectors(self._client)

    @cached_property
    def edge_devices(self) -> ProjectsLocationsEdgeDevices:
        """`projects.locations.edgeDevices`."""
        from gemkit._generated.vertex.resources.projects__locations__edge_devices import ProjectsLocationsEdgeDevices

        return ProjectsLocationsEdgeDevices(self._client)

    @cached_property
    def endpoints(self) -> ProjectsLocationsEndpoints:
        """`projects.locations.endpoints`."""
        from gemkit._generated.vertex.resources.projects__locations__endpoints import ProjectsLocationsEndpoints

        return ProjectsLocationsEndpoints(self._client)

    @cached_property
    def evaluation_experiments(self) -> ProjectsLocationsEvaluationExperiments:
        """`projects.locations.evaluationExperiments`."""
        from gemkit._generated.vertex.resources.projects__locations__evaluation_experiments import (
            ProjectsLocationsEvaluationExperiments,
        )

        return ProjectsLocationsEvaluationExperiments(self._client)

    @cached_property
    def evaluation_items(self) -> ProjectsLocationsEvaluationItems:
        """`projects.locations.evaluationItems`."""
        from gemkit._generated.vertex.resources.projects__locations__evaluation_items import (
            ProjectsLocationsEvaluationItems,
        )

        return ProjectsLocationsEvaluationItems(self._client)

    @cached_property
    def evaluation_metrics(self) -> ProjectsLocationsEvaluationMetrics:
        """`projects.locations.evaluationMetrics`."""
        from gemkit._generated.vertex.resources.projects__locations__evaluation_metrics import (
            ProjectsLocationsEvaluationMetrics,
        )

        return ProjectsLocationsEvaluationMetrics(self._client)

    @cached_property
    def evaluation_runs(self) -> ProjectsLocationsEvaluationRuns:
        """`projects.locations.evaluationRuns`."""
        from gemkit._generated.vertex.resources.projects__locations__evaluation_runs import (
            ProjectsLocationsEvaluationRuns,
        )

        return ProjectsLocationsEvaluationRuns(self._client)

    @cached_property
    def evaluation_sets(self) -> ProjectsLocationsEvaluationSets:
        """`projects.locations.evaluationSets`."""
        from gemkit._generated.vertex.resources.projects__locations__evaluation_sets import (
            ProjectsLocationsEvaluationSets,
        )

        return ProjectsLocationsEvaluationSets(self._client)

    @cached_property
    def example_stores(self) -> ProjectsLocationsExampleStores:
        """`projects.locations.exampleStores`."""
        from gemkit._generated.vertex.resources.projects__locations__example_stores import (
            ProjectsLocationsExampleStores,
        )

        return ProjectsLocationsExampleStores(self._client)

    @cached_property
    def extension_controllers(self) -> ProjectsLocationsExtensionControllers:
        """`projects.locations.extensionControllers`."""
        from gemkit._generated.vertex.resources.projects__locations__extension_controllers import (
            ProjectsLocationsExtensionControllers,
        )

        return ProjectsLocationsExtensionControllers(self._client)

    @cached_property
    def extensions(self) -> ProjectsLocationsExtensions:
        """`projects.locations.extensions`."""
        from gemkit._generated.vertex.resources.projects__locations__extensions import ProjectsLocationsExtensions

        return ProjectsLocationsExtensions(self._client)

    @cached_property
    def feature_groups(self) -> ProjectsLocationsFeatureGroups:
        """`projects.locations.featureGroups`."""
        from gemkit._generated.vertex.resources.projects__locations__feature_groups import (
            ProjectsLocationsFeatureGroups,
        )

        return ProjectsLocationsFeatureGroups(self._client)

    @cached_property
    def feature_online_stores(self) -> ProjectsLocationsFeatureOnlineStores:
        """`projects.locations.featureOnlineStores`."""
        from gemkit._generated.vertex.resources.projects__locations__feature_online_stores import (
            ProjectsLocationsFeatureOnlineStores,
        )

        return ProjectsLocationsFeatureOnlineStores(self._client)

    @cached_property
    def featurestores(self) -> ProjectsLocationsFeaturestores:
        """`projects.locations.featurestores`."""
        from gemkit._generated.vertex.resources.projects__locations__featurestores import ProjectsLocationsFeaturestores

        return ProjectsLocationsFeaturestores(self._client)

    @cached_property
    def hyperparameter_tuning_jobs(self) -> ProjectsLocationsHyperparameterTuningJobs:
        """`projects.locations.hyperparameterTuningJobs`."""
        from gemkit._generated.vertex.resources.projects__locations__hyperparameter_tuning_jobs import (
            ProjectsLocationsHyperparameterTuningJobs,
        )

        return ProjectsLocationsHyperparameterTuningJobs(self._client)

    @cached_property
    def index_endpoints(self) -> ProjectsLocationsIndexEndpoints:
        """`projects.locations.indexEndpoints`."""
        from gemkit._generated.vertex.resources.projects__locations__index_endpoints import (
            ProjectsLocationsIndexEndpoints,
        )

        return ProjectsLocationsIndexEndpoints(self._client)

    @cached_property
    def indexes(self) -> ProjectsLocationsIndexes:
        """`projects.locations.indexes`."""
        from gemkit._generated.vertex.resources.projects__locations__indexes import ProjectsLocationsIndexes

        return ProjectsLocationsIndexes(self._client)

    @cached_property
    def interactions(self) -> ProjectsLocationsInteractions:
        """`projects.locations.interactions`."""
        from gemkit._generated.vertex.resources.projects__locations__interactions import ProjectsLocationsInteractions

        return ProjectsLocationsInteractions(self._client)

    @cached_property
    def interactions_http(self) -> ProjectsLocationsInteractionsHttp:
        """`projects.locations.interactionsHttp`."""
        from gemkit._generated.vertex.resources.projects__locations__interactions_http import (
            ProjectsLocationsInteractionsHttp,
        )

        return ProjectsLocationsInteractionsHttp(self._client)

    @cached_property
    def learning_sets(self) -> ProjectsLocationsLearningSets:
        """`projects.locations.learningSets`."""
        from gemkit._generated.vertex.resources.projects__locations__learning_sets import ProjectsLocationsLearningSets

        return ProjectsLocationsLearningSets(self._client)

    @cached_property
    def memory_banks(self) -> ProjectsLocationsMemoryBanks:
        """`projects.locations.memoryBanks`."""
        from gemkit._generated.vertex.resources.projects__locations__memory_banks import ProjectsLocationsMemoryBanks

        return ProjectsLocationsMemoryBanks(self._client)

    @cached_property
    def metadata_stores(self) -> ProjectsLocationsMetadataStores:
        """`projects.locations.metadataStores`."""
        from gemkit._generated.vertex.resources.projects__locations__metadata_stores import (
            ProjectsLocationsMetadataStores,
        )

        return ProjectsLocationsMetadataStores(self._client)

    @cached_property
    def migratable_resources(self) -> ProjectsLocationsMigratableResources:
        """`projects.locations.migratableResources`."""
        from gemkit._generated.vertex.resources.projects__locations__migratable_resources import (
            ProjectsLocationsMigratableResources,
        )

        return ProjectsLocationsMigratableResources(self._client)

    @cached_property
    def model_deployment_monitoring_jobs(self) -> ProjectsLocationsModelDeploymentMonitoringJobs:
        """`projects.locations.modelDeploymentMonitoringJobs`."""
        from gemkit._generated.vertex.resources.projects__locations__model_deployment_monitoring_jobs import (
            ProjectsLocationsModelDeploymentMonitoringJobs,
        )

        return ProjectsLocationsModelDeploymentMonitoringJobs(self._client)

    @cached_property
    def model_monitors(self) -> ProjectsLocationsModelMonitors:
        """`projects.locations.modelMonitors`."""
        from gemkit._generated.vertex.resources.projects__locations__model_monitors import (
            ProjectsLocationsModelMonitors,
        )

        return ProjectsLocationsModelMonitors(self._client)

    @cached_property
    def models(self) -> ProjectsLocationsModels:
        """`projects.locations.models`."""
        from gemkit._generated.vertex.resources.projects__locations__models import ProjectsLocationsModels

        return ProjectsLocationsModels(self._client)

    @cached_property
    def monitored_agents(self) -> ProjectsLocationsMonitoredAgents:
        """`projects.locations.monitoredAgents`."""
        from gemkit._generated.vertex.resources.projects__locations__monitored_agents import (
            ProjectsLocationsMonitoredAgents,
        )

        return ProjectsLocationsMonitoredAgents(self._client)

    @cached_property
    def nas_jobs(self) -> ProjectsLocationsNasJobs:
        """`projects.locations.nasJobs`."""
        from gemkit._generated.vertex.resources.projects__locations__nas_jobs import ProjectsLocationsNasJobs

        return ProjectsLocationsNasJobs(self._client)

    @cached_property
    def notebook_execution_jobs(self) -> ProjectsLocationsNotebookExecutionJobs:
        """`projects.locations.notebookExecutionJobs`."""
        from gemkit._generated.vertex.resources.projects__locations__notebook_execution_jobs import (
            ProjectsLocationsNotebookExecutionJobs,
        )

        return ProjectsLocationsNotebookExecutionJobs(self._client)

    @cached_property
    def notebook_runtime_templates(self) -> ProjectsLocationsNotebookRuntimeTemplates:
        """`projects.locations.notebookRuntimeTemplates`."""
        from gemkit._generated.vertex.resources.projects__locations__notebook_runtime_templates import (
            ProjectsLocationsNotebookRuntimeTemplates,
        )

        return ProjectsLocationsNotebookRuntimeTemplates(self._client)

    @cached_property
    def notebook_runtimes(self) -> ProjectsLocationsNotebookRuntimes:
        """`projects.locations.notebookRuntimes`."""
        from gemkit._generated.vertex.resources.projects__locations__notebook_runtimes import (
            ProjectsLocationsNotebookRuntimes,
        )

        return ProjectsLocationsNotebookRuntimes(self._client)

    @cached_property
    def online_evaluators(self) -> ProjectsLocationsOnlineEvaluators:
        """`projects.locations.onlineEvaluators`."""
        from gemkit._generated.vertex.resources.projects__locations__online_evaluators import (
            ProjectsLocationsOnlineEvaluators,
        )

        return ProjectsLocationsOnlineEvaluators(self._client)

    @cached_property
    def operations(self) -> Operations:
        """`projects.locations.operations`."""
        from gemkit._generated.vertex.operations import Operations

        return Operations(self._client)

    @cached_property
    def persistent_resources(self) -> ProjectsLocationsPersistentResources:
        """`projects.locations.persistentResources`."""
        from gemkit._generated.vertex.resources.projects__locations__persistent_resources import (
            ProjectsLocationsPersistentResources,
        )

        return ProjectsLocationsPersistentResources(self._client)

    @cached_property
    def pipeline_jobs(self) -> ProjectsLocationsPipelineJobs:
        """`projects.locations.pipelineJobs`."""
        from gemkit._generated.vertex.resources.projects__locations__pipeline_jobs import ProjectsLocationsPipelineJobs

        return ProjectsLocationsPipelineJobs(self._client)

    @cached_property
    def publishers(self) -> ProjectsLocationsPublishers:
        """`projects.locations.publishers`."""
        from gemkit._generated.vertex.resources.projects__locations__publishers import ProjectsLocationsPublishers

        return ProjectsLocationsPublishers(self._client)

    @cached_property
    def rag_corpora(self) -> ProjectsLocationsRagCorpora:
        """`projects.locations.ragCorpora`."""
        from gemkit._generated.vertex.resources.projects__locations__rag_corpora import ProjectsLocationsRagCorpora

        return ProjectsLocationsRagCorpora(self._client)

    @cached_property
    def rag_engine_config(self) -> ProjectsLocationsRagEngineConfig:
        """`projects.locations.ragEngineConfig`."""
        from gemkit._generated.vertex.resources.projects__locations__rag_engine_config import (
            ProjectsLocationsRagEngineConfig,
        )

        return ProjectsLocationsRagEngineConfig(self._client)

    @cached_property
    def reasoning_engines(self) -> ProjectsLocationsReasoningEngines:
        """`projects.locations.reasoningEngines`."""
        from gemkit._generated.vertex.resources.projects__locations__reasoning_engines import (
            ProjectsLocationsReasoningEngines,
        )

        return ProjectsLocationsReasoningEngines(self._client)

    @cached_property
    def schedules(self) -> ProjectsLocationsSchedules:
        """`projects.locations.schedules`."""
        from gemkit._generated.vertex.resources.projects__locations__schedules import ProjectsLocationsSchedules

        return ProjectsLocationsSchedules(self._client)

    @cached_property
    def semantic_governance_policies(self) -> ProjectsLocationsSemanticGovernancePolicies:
        """`projects.locations.semanticGovernancePolicies`."""
        from gemkit._generated.vertex.resources.projects__locations__semantic_governance_policies import (
            ProjectsLocationsSemanticGovernancePolicies,
        )

        return ProjectsLocationsSemanticGovernancePolicies(self._client)

    @cached_property
    def semantic_governance_policy_engine(self) -> ProjectsLocationsSemanticGovernancePolicyEngine:
        """`projects.locations.semanticGovernancePolicyEngine`."""
        from gemkit._generated.vertex.resources.projects__locations__semantic_governance_policy_engine import (
            ProjectsLocationsSemanticGovernancePolicyEngine,
        )

        return ProjectsLocationsSemanticGovernancePolicyEngine(self._client)

    @cached_property
    def serving_profiles(self) -> ProjectsLocationsServingProfiles:
        """`projects.locations.servingProfiles`."""
        from gemkit._generated.vertex.resources.projects__locations__serving_profiles import (
            ProjectsLocationsServingProfiles,
        )

        return ProjectsLocationsServingProfiles(self._client)

    @cached_property
    def skills(self) -> ProjectsLocationsSkills:
        """`projects.locations.skills`."""
        from gemkit._generated.vertex.resources.projects__locations__skills import ProjectsLocationsSkills

        return ProjectsLocationsSkills(self._client)

    @cached_property
    def solvers(self) -> ProjectsLocationsSolvers:
        """`projects.locations.solvers`."""
        from gemkit._generated.vertex.resources.projects__locations__solvers import ProjectsLocationsSolvers

        return ProjectsLocationsSolvers(self._client)

    @cached_property
    def specialist_pools(self) -> ProjectsLocationsSpecialistPools:
        """`projects.locations.specialistPools`."""
        from gemkit._generated.vertex.resources.projects__locations__specialist_pools import (
            ProjectsLocationsSpecialistPools,
        )

        return ProjectsLocationsSpecialistPools(self._client)

    @cached_property
    def studies(self) -> ProjectsLocationsStudies:
        """`projects.locations.studies`."""
        from gemkit._generated.vertex.resources.projects__locations__studies import ProjectsLocationsStudies

        return ProjectsLocationsStudies(self._client)

    @cached_property
    def task_stores(self) -> ProjectsLocationsTaskStores:
        """`projects.locations.taskStores`."""
        from gemkit._generated.vertex.resources.projects__locations__task_stores import ProjectsLocationsTaskStores

        return ProjectsLocationsTaskStores(self._client)

    @cached_property
    def tasks(self) -> ProjectsLocationsTasks:
        """`projects.locations.tasks`."""
        from gemkit._generated.vertex.resources.projects__locations__tasks import ProjectsLocationsTasks

        return ProjectsLocationsTasks(self._client)

    @cached_property
    def tensorboards(self) -> ProjectsLocationsTensorboards:
        """`projects.locations.tensorboards`."""
        from gemkit._generated.vertex.resources.projects__locations__tensorboards import ProjectsLocationsTensorboards

        return ProjectsLocationsTensorboards(self._client)

    @cached_property
    def training_pipelines(self) -> ProjectsLocationsTrainingPipelines:
        """`projects.locations.trainingPipelines`."""
        from gemkit._generated.vertex.resources.projects__locations__training_pipelines import (
            ProjectsLocationsTrainingPipelines,
        )

        return ProjectsLocationsTrainingPipelines(self._client)

    @cached_property
    def tuning_jobs(self) -> ProjectsLocationsTuningJobs:
        """`projects.locations.tuningJobs`."""
        from gemkit._generated.vertex.resources.projects__locations__tuning_jobs import ProjectsLocationsTuningJobs

        return ProjectsLocationsTuningJobs(self._client)

    @cached_property
    def voices(self) -> ProjectsLocationsVoices:
        """`projects.locations.voices`."""
        from gemkit._generated.vertex.resources.projects__locations__voices import ProjectsLocationsVoices

        return ProjectsLocationsVoices(self._client)

    def ask_contexts(
        self,
        *,
        parent: str | None = None,
        body: AskContextsRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> AskContextsResponse:
        """Ask contexts: `POST /v1beta1/{+parent}:askContexts`."""
        return self._client.call(_ASK_CONTEXTS, {"parent": parent, "body": body, "config": self._config(http_options)})

    def async_retrieve_contexts(
        self,
        *,
        parent: str | None = None,
        body: AsyncRetrieveContextsRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Async retrieve contexts: `POST /v1beta1/{+parent}:asyncRetrieveContexts`."""
        return self._client.call(
            _ASYNC_RETRIEVE_CONTEXTS, {"parent": parent, "body": body, "config": self._config(http_options)}
        )

    def augment_prompt(
        self,
        *,
        parent: str | None = None,
        body: AugmentPromptRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> AugmentPromptResponse:
        """Augment prompt: `POST /v1beta1/{+parent}:augmentPrompt`."""
        return self._client.call(
            _AUGMENT_PROMPT, {"parent": parent, "body": body, "config": self._config(http_options)}
        )

    def corroborate_content(
        self,
        *,
        parent: str | None = None,
        body: CorroborateContentRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> CorroborateContentResponse:
        """Corroborate content: `POST /v1beta1/{+parent}:corroborateContent`."""
        return self._client.call(
            _CORROBORATE_CONTENT, {"parent": parent, "body": body, "config": self._config(http_options)}
        )

    def deploy(
        self,
        *,
        destination: str | None = None,
        body: DeployRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Deploy: `POST /v1beta1/{+destination}:deploy`."""
        return self._client.call(
            _DEPLOY, {"destination": destination, "body": body, "config": self._config(http_options)}
        )

    def deploy_publisher_model(
        self,
        *,
        destination: str | None = None,
        body: DeployPublisherModelRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Deploy publisher model: `POST /v1beta1/{+destination}:deployPublisherModel`. Deprecated."""
        return self._client.call(
            _DEPLOY_PUBLISHER_MODEL, {"destination": destination, "body": body, "config": self._config(http_options)}
        )

    def evaluate_dataset(
        self,
        *,
        location: str | None = None,
        body: EvaluateDatasetRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Evaluate dataset: `POST /v1beta1/{+location}:evaluateDataset`."""
        return self._client.call(
            _EVALUATE_DATASET, {"location": location, "body": body, "config": self._config(http_options)}
        )

    def evaluate_instances(
        self,
        *,
        location: str | None = None,
        body: EvaluateInstancesRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> EvaluateInstancesResponse:
        """Evaluate instances: `POST /v1beta1/{+location}:evaluateInstances`."""
        return self._client.call(
            _EVALUATE_INSTANCES, {"location": location, "body": body, "config": self._config(http_options)}
        )

    def generate_instance_rubrics(
        self,
        *,
        location: str | None = None,
        body: GenerateInstanceRubricsRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> GenerateInstanceRubricsResponse:
        """Generate instance rubrics: `POST /v1beta1/{+location}:generateInstanceRubrics`."""
        return self._client.call(
            _GENERATE_INSTANCE_RUBRICS, {"location": location, "body": body, "config": self._config(http_options)}
        )

    def generate_loss_clusters(
        self,
        *,
        location: str | None = None,
        body: GenerateLossClustersRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Generate loss clusters: `POST /v1beta1/{+location}:generateLossClusters`."""
        return self._client.call(
            _GENERATE_LOSS_CLUSTERS, {"location": location, "body": body, "config": self._config(http_options)}
        )

    def generate_synthetic_data(
        self,
        *,
        location: str | None = None,
        body: GenerateSyntheticDataRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> GenerateSyntheticDataResponse:
        """Generate synthetic data: `POST /v1beta1/{+location}:generateSyntheticData`."""
        return self._client.call(
            _GENERATE_SYNTHETIC_DATA, {"location": location, "body": body, "config": self._config(http_options)}
        )

    def generate_user_scenarios(
        self,
        *,
        location: str | None = None,
        body: GenerateUserScenariosRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> GenerateUserScenariosResponse:
        """Generate user scenarios: `POST /v1beta1/{+location}:generateUserScenarios`."""
        return self._client.call(
            _GENERATE_USER_SCENARIOS, {"location": location, "body": body, "config": self._config(http_options)}
        )

    def get(self, *, name: str | None = None, http_options: HttpOptionsOrDict | None = None) -> Location:
        """Get a location: `GET /v1beta1/{+name}`."""
        return self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    def get_rag_engine_config(self, *, name: str, http_options: HttpOptionsOrDict | None = None) -> RagEngineConfig:
        """Get rag engine config: `GET /v1beta1/{+name}`."""
        return self._client.call(_GET_RAG_ENGINE_CONFIG, {"name": name, "config": self._config(http_options)})

    def get_semantic_governance_policy_engine(
        self, *, name: str, http_options: HttpOptionsOrDict | None = None
    ) -> SemanticGovernancePolicyEngine:
        """Get semantic governance policy engine: `GET /v1beta1/{+name}`."""
        return self._client.call(
            _GET_SEMANTIC_GOVERNANCE_POLICY_ENGINE, {"name": name, "config": self._config(http_options)}
        )

    def list(
        self,
        *,
        name: str,
        extra_location_types: Sequence[str] | None = None,
        filter: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Pager[Location]:
        """List locations: `GET /v1beta1/{+name}/locations`."""
        return self._client.pages(
            _LIST,
            {
                "name": name,
                "extra_location_types": extra_location_types,
                "filter": filter,
                "page_size": page_size,
                "page_token": page_token,
                "config": self._config(http_options),
            },
        )

    def recommend_spec(
        self,
        *,
        parent: str | None = None,
        body: RecommendSpecRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> RecommendSpecResponse:
        """Recommend spec: `POST /v1beta1/{+parent}:recommendSpec`."""
        return self._client.call(
            _RECOMMEND_SPEC, {"parent": parent, "body": body, "config": self._config(http_options)}
        )

    def retrieve_contexts(
        self,
        *,
        parent: str | None = None,
        body: RetrieveContextsRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> RetrieveContextsResponse:
        """Retrieve contexts: `POST /v1beta1/{+parent}:retrieveContexts`."""
        return self._client.call(
            _RETRIEVE_CONTEXTS, {"parent": parent, "body": body, "config": self._config(http_options)}
        )

    def update_rag_engine_config(
        self, *, name: str, body: RagEngineConfig | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> Operation:
        """Update rag engine config: `PATCH /v1beta1/{+name}`."""
        return self._client.call(
            _UPDATE_RAG_ENGINE_CONFIG, {"name": name, "body": body, "config": self._config(http_options)}
        )

    def update_semantic_governance_policy_engine(
        self,
        *,
        name: str,
        body: SemanticGovernancePolicyEngine | dict[str, Any],
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Update semantic governance policy engine: `PATCH /v1beta1/{+name}`."""
        return self._client.call(
            _UPDATE_SEMANTIC_GOVERNANCE_POLICY_ENGINE,
            {"name": name, "update_mask": update_mask, "body": body, "config": self._config(http_options)},
        )


class AsyncProjectsLocations(AsyncResource):
    """`projects.locations` of the vertex document."""

    @cached_property
    def agent_anomaly_detection_scopes(self) -> AsyncProjectsLocationsAgentAnomalyDetectionScopes:
        """`projects.locations.agentAnomalyDetectionScopes`."""
        from gemkit._generated.vertex.resources.projects__locations__agent_anomaly_detection_scopes import (
            AsyncProjectsLocationsAgentAnomalyDetectionScopes,
        )

        return AsyncProjectsLocationsAgentAnomalyDetectionScopes(self._client)

    @cached_property
    def agents(self) -> AsyncProjectsLocationsAgents:
        """`projects.locations.agents`."""
        from gemkit._generated.vertex.resources.projects__locations__agents import AsyncProjectsLocationsAgents

        return AsyncProjectsLocationsAgents(self._client)

    @cached_property
    def apps(self) -> AsyncProjectsLocationsApps:
        """`projects.locations.apps`."""
        from gemkit._generated.vertex.resources.projects__locations__apps import AsyncProjectsLocationsApps

        return AsyncProjectsLocationsApps(self._client)

    @cached_property
    def batch_prediction_jobs(self) -> AsyncProjectsLocationsBatchPredictionJobs:
        """`projects.locations.batchPredictionJobs`."""
        from gemkit._generated.vertex.resources.projects__locations__batch_prediction_jobs import (
            AsyncProjectsLocationsBatchPredictionJobs,
        )

        return AsyncProjectsLocationsBatchPredictionJobs(self._client)

    @cached_property
    def cached_contents(self) -> AsyncProjectsLocationsCachedContents:
        """`projects.locations.cachedContents`."""
        from gemkit._generated.vertex.resources.projects__locations__cached_contents import (
            AsyncProjectsLocationsCachedContents,
        )

        return AsyncProjectsLocationsCachedContents(self._client)

    @cached_property
    def collaborative_projects(self) -> AsyncProjectsLocationsCollaborativeProjects:
        """`projects.locations.collaborativeProjects`."""
        from gemkit._generated.vertex.resources.projects__locations__collaborative_projects import (
            AsyncProjectsLocationsCollaborativeProjects,
        )

        return AsyncProjectsLocationsCollaborativeProjects(self._client)

    @cached_property
    def custom_jobs(self) -> AsyncProjectsLocationsCustomJobs:
        """`projects.locations.customJobs`."""
        from gemkit._generated.vertex.resources.projects__locations__custom_jobs import AsyncProjectsLocationsCustomJobs

        return AsyncProjectsLocationsCustomJobs(self._client)

    @cached_property
    def data_labeling_jobs(self) -> AsyncProjectsLocationsDataLabelingJobs:
        """`projects.locations.dataLabelingJobs`."""
        from gemkit._generated.vertex.resources.projects__locations__data_labeling_jobs import (
            AsyncProjectsLocationsDataLabelingJobs,
        )

        return AsyncProjectsLocationsDataLabelingJobs(self._client)

    @cached_property
    def datasets(self) -> AsyncProjectsLocationsDatasets:
        """`projects.locations.datasets`."""
        from gemkit._generated.vertex.resources.projects__locations__datasets import AsyncProjectsLocationsDatasets

        return AsyncProjectsLocationsDatasets(self._client)

    @cached_property
    def deployment_resource_pools(self) -> AsyncProjectsLocationsDeploymentResourcePools:
        """`projects.locations.deploymentResourcePools`."""
        from gemkit._generated.vertex.resources.projects__locations__deployment_resource_pools import (
            AsyncProjectsLocationsDeploymentResourcePools,
        )

        return AsyncProjectsLocationsDeploymentResourcePools(self._client)

    @cached_property
    def detectors(self) -> AsyncProjectsLocationsDetectors:
        """`projects.locations.detectors`."""
        from gemkit._generated.vertex.resources.projects__locations__detectors import AsyncProjectsLocationsDetectors

        return AsyncProjectsLocationsDetectors(self._client)

    @cached_property
    def edge_devices(self) -> AsyncProjectsLocationsEdgeDevices:
        """`projects.locations.edgeDevices`."""
        from gemkit._generated.vertex.resources.projects__locations__edge_devices import (
            AsyncProjectsLocationsEdgeDevices,
        )

        return AsyncProjectsLocationsEdgeDevices(self._client)

    @cached_property
    def endpoints(self) -> AsyncProjectsLocationsEndpoints:
        """`projects.locations.endpoints`."""
        from gemkit._generated.vertex.resources.projects__locations__endpoints import AsyncProjectsLocationsEndpoints

        return AsyncProjectsLocationsEndpoints(self._client)

    @cached_property
    def evaluation_experiments(self) -> AsyncProjectsLocationsEvaluationExperiments:
        """`projects.locations.evaluationExperiments`."""
        from gemkit._generated.vertex.resources.projects__locations__evaluation_experiments import (
            AsyncProjectsLocationsEvaluationExperiments,
        )

        return AsyncProjectsLocationsEvaluationExperiments(self._client)

    @cached_property
    def evaluation_items(self) -> AsyncProjectsLocationsEvaluationItems:
        """`projects.locations.evaluationItems`."""
        from gemkit._generated.vertex.resources.projects__locations__evaluation_items import (
            AsyncProjectsLocationsEvaluationItems,
        )

        return AsyncProjectsLocationsEvaluationItems(self._client)

    @cached_property
    def evaluation_metrics(self) -> AsyncProjectsLocationsEvaluationMetrics:
        """`projects.locations.evaluationMetrics`."""
        from gemkit._generated.vertex.resources.projects__locations__evaluation_metrics import (
            AsyncProjectsLocationsEvaluationMetrics,
        )

        return AsyncProjectsLocationsEvaluationMetrics(self._client)

    @cached_property
    def evaluation_runs(self) -> AsyncProjectsLocationsEvaluationRuns:
        """`projects.locations.evaluationRuns`."""
        from gemkit._generated.vertex.resources.projects__locations__evaluation_runs import (
            AsyncProjectsLocationsEvaluationRuns,
        )

        return AsyncProjectsLocationsEvaluationRuns(self._client)

    @cached_property
    def evaluation_sets(self) -> AsyncProjectsLocationsEvaluationSets:
        """`projects.locations.evaluationSets`."""
        from gemkit._generated.vertex.resources.projects__locations__evaluation_sets import (
            AsyncProjectsLocationsEvaluationSets,
        )

        return AsyncProjectsLocationsEvaluationSets(self._client)

    @cached_property
    def example_stores(self) -> AsyncProjectsLocationsExampleStores:
        """`projects.locations.exampleStores`."""
        from gemkit._generated.vertex.resources.projects__locations__example_stores import (
            AsyncProjectsLocationsExampleStores,
        )

        return AsyncProjectsLocationsExampleStores(self._client)

    @cached_property
    def extension_controllers(self) -> AsyncProjectsLocationsExtensionControllers:
        """`projects.locations.extensionControllers`."""
        from gemkit._generated.vertex.resources.projects__locations__extension_controllers import (
            AsyncProjectsLocationsExtensionControllers,
        )

        return AsyncProjectsLocationsExtensionControllers(self._client)

    @cached_property
    def extensions(self) -> AsyncProjectsLocationsExtensions:
        """`projects.locations.extensions`."""
        from gemkit._generated.vertex.resources.projects__locations__extensions import AsyncProjectsLocationsExtensions

        return AsyncProjectsLocationsExtensions(self._client)

    @cached_property
    def feature_groups(self) -> AsyncProjectsLocationsFeatureGroups:
        """`projects.locations.featureGroups`."""
        from gemkit._generated.vertex.resources.projects__locations__feature_groups import (
            AsyncProjectsLocationsFeatureGroups,
        )

        return AsyncProjectsLocationsFeatureGroups(self._client)

    @cached_property
    def feature_online_stores(self) -> AsyncProjectsLocationsFeatureOnlineStores:
        """`projects.locations.featureOnlineStores`."""
        from gemkit._generated.vertex.resources.projects__locations__feature_online_stores import (
            AsyncProjectsLocationsFeatureOnlineStores,
        )

        return AsyncProjectsLocationsFeatureOnlineStores(self._client)

    @cached_property
    def featurestores(self) -> AsyncProjectsLocationsFeaturestores:
        """`projects.locations.featurestores`."""
        from gemkit._generated.vertex.resources.projects__locations__featurestores import (
            AsyncProjectsLocationsFeaturestores,
        )

        return AsyncProjectsLocationsFeaturestores(self._client)

    @cached_property
    def hyperparameter_tuning_jobs(self) -> AsyncProjectsLocationsHyperparameterTuningJobs:
        """`projects.locations.hyperparameterTuningJobs`."""
        from gemkit._generated.vertex.resources.projects__locations__hyperparameter_tuning_jobs import (
            AsyncProjectsLocationsHyperparameterTuningJobs,
        )

        return AsyncProjectsLocationsHyperparameterTuningJobs(self._client)

    @cached_property
    def index_endpoints(self) -> AsyncProjectsLocationsIndexEndpoints:
        """`projects.locations.indexEndpoints`."""
        from gemkit._generated.vertex.resources.projects__locations__index_endpoints import (
            AsyncProjectsLocationsIndexEndpoints,
        )

        return AsyncProjectsLocationsIndexEndpoints(self._client)

    @cached_property
    def indexes(self) -> AsyncProjectsLocationsIndexes:
        """`projects.locations.indexes`."""
        from gemkit._generated.vertex.resources.projects__locations__indexes import AsyncProjectsLocationsIndexes

        return AsyncProjectsLocationsIndexes(self._client)

    @cached_property
    def interactions(self) -> AsyncProjectsLocationsInteractions:
        """`projects.locations.interactions`."""
        from gemkit._generated.vertex.resources.projects__locations__interactions import (
            AsyncProjectsLocationsInteractions,
        )

        return AsyncProjectsLocationsInteractions(self._client)

    @cached_property
    def interactions_http(self) -> AsyncProjectsLocationsInteractionsHttp:
        """`projects.locations.interactionsHttp`."""
        from gemkit._generated.vertex.resources.projects__locations__interactions_http import (
            AsyncProjectsLocationsInteractionsHttp,
        )

        return AsyncProjectsLocationsInteractionsHttp(self._client)

    @cached_property
    def learning_sets(self) -> AsyncProjectsLocationsLearningSets:
        """`projects.locations.learningSets`."""
        from gemkit._generated.vertex.resources.projects__locations__learning_sets import (
            AsyncProjectsLocationsLearningSets,
        )

        return AsyncProjectsLocationsLearningSets(self._client)

    @cached_property
    def memory_banks(self) -> AsyncProjectsLocationsMemoryBanks:
        """`projects.locations.memoryBanks`."""
        from gemkit._generated.vertex.resources.projects__locations__memory_banks import (
            AsyncProjectsLocationsMemoryBanks,
        )

        return AsyncProjectsLocationsMemoryBanks(self._client)

    @cached_property
    def metadata_stores(self) -> AsyncProjectsLocationsMetadataStores:
        """`projects.locations.metadataStores`."""
        from gemkit._generated.vertex.resources.projects__locations__metadata_stores import (
            AsyncProjectsLocationsMetadataStores,
        )

        return AsyncProjectsLocationsMetadataStores(self._client)

    @cached_property
    def migratable_resources(self) -> AsyncProjectsLocationsMigratableResources:
        """`projects.locations.migratableResources`."""
        from gemkit._generated.vertex.resources.projects__locations__migratable_resources import (
            AsyncProjectsLocationsMigratableResources,
        )

        return AsyncProjectsLocationsMigratableResources(self._client)

    @cached_property
    def model_deployment_monitoring_jobs(self) -> AsyncProjectsLocationsModelDeploymentMonitoringJobs:
        """`projects.locations.modelDeploymentMonitoringJobs`."""
        from gemkit._generated.vertex.resources.projects__locations__model_deployment_monitoring_jobs import (
            AsyncProjectsLocationsModelDeploymentMonitoringJobs,
        )

        return AsyncProjectsLocationsModelDeploymentMonitoringJobs(self._client)

    @cached_property
    def model_monitors(self) -> AsyncProjectsLocationsModelMonitors:
        """`projects.locations.modelMonitors`."""
        from gemkit._generated.vertex.resources.projects__locations__model_monitors import (
            AsyncProjectsLocationsModelMonitors,
        )

        return AsyncProjectsLocationsModelMonitors(self._client)

    @cached_property
    def models(self) -> AsyncProjectsLocationsModels:
        """`projects.locations.models`."""
        from gemkit._generated.vertex.resources.projects__locations__models import AsyncProjectsLocationsModels

        return AsyncProjectsLocationsModels(self._client)

    @cached_property
    def monitored_agents(self) -> AsyncProjectsLocationsMonitoredAgents:
        """`projects.locations.monitoredAgents`."""
        from gemkit._generated.vertex.resources.projects__locations__monitored_agents import (
            AsyncProjectsLocationsMonitoredAgents,
        )

        return AsyncProjectsLocationsMonitoredAgents(self._client)

    @cached_property
    def nas_jobs(self) -> AsyncProjectsLocationsNasJobs:
        """`projects.locations.nasJobs`."""
        from gemkit._generated.vertex.resources.projects__locations__nas_jobs import AsyncProjectsLocationsNasJobs

        return AsyncProjectsLocationsNasJobs(self._client)

    @cached_property
    def notebook_execution_jobs(self) -> AsyncProjectsLocationsNotebookExecutionJobs:
        """`projects.locations.notebookExecutionJobs`."""
        from gemkit._generated.vertex.resources.projects__locations__notebook_execution_jobs import (
            AsyncProjectsLocationsNotebookExecutionJobs,
        )

        return AsyncProjectsLocationsNotebookExecutionJobs(self._client)

    @cached_property
    def notebook_runtime_templates(self) -> AsyncProjectsLocationsNotebookRuntimeTemplates:
        """`projects.locations.notebookRuntimeTemplates`."""
        from gemkit._generated.vertex.resources.projects__locations__notebook_runtime_templates import (
            AsyncProjectsLocationsNotebookRuntimeTemplates,
        )

        return AsyncProjectsLocationsNotebookRuntimeTemplates(self._client)

    @cached_property
    def notebook_runtimes(self) -> AsyncProjectsLocationsNotebookRuntimes:
        """`projects.locations.notebookRuntimes`."""
        from gemkit._generated.vertex.resources.projects__locations__notebook_runtimes import (
            AsyncProjectsLocationsNotebookRuntimes,
        )

        return AsyncProjectsLocationsNotebookRuntimes(self._client)

    @cached_property
    def online_evaluators(self) -> AsyncProjectsLocationsOnlineEvaluators:
        """`projects.locations.onlineEvaluators`."""
        from gemkit._generated.vertex.resources.projects__locations__online_evaluators import (
            AsyncProjectsLocationsOnlineEvaluators,
        )

        return AsyncProjectsLocationsOnlineEvaluators(self._client)

    @cached_property
    def operations(self) -> AsyncOperations:
        """`projects.locations.operations`."""
        from gemkit._generated.vertex.operations import AsyncOperations

        return AsyncOperations(self._client)

    @cached_property
    def persistent_resources(self) -> AsyncProjectsLocationsPersistentResources:
        """`projects.locations.persistentResources`."""
        from gemkit._generated.vertex.resources.projects__locations__persistent_resources import (
            AsyncProjectsLocationsPersistentResources,
        )

        return AsyncProjectsLocationsPersistentResources(self._client)

    @cached_property
    def pipeline_jobs(self) -> AsyncProjectsLocationsPipelineJobs:
        """`projects.locations.pipelineJobs`."""
        from gemkit._generated.vertex.resources.projects__locations__pipeline_jobs import (
            AsyncProjectsLocationsPipelineJobs,
        )

        return AsyncProjectsLocationsPipelineJobs(self._client)

    @cached_property
    def publishers(self) -> AsyncProjectsLocationsPublishers:
        """`projects.locations.publishers`."""
        from gemkit._generated.vertex.resources.projects__locations__publishers import AsyncProjectsLocationsPublishers

        return AsyncProjectsLocationsPublishers(self._client)

    @cached_property
    def rag_corpora(self) -> AsyncProjectsLocationsRagCorpora:
        """`projects.locations.ragCorpora`."""
        from gemkit._generated.vertex.resources.projects__locations__rag_corpora import AsyncProjectsLocationsRagCorpora

        return AsyncProjectsLocationsRagCorpora(self._client)

    @cached_property
    def rag_engine_config(self) -> AsyncProjectsLocationsRagEngineConfig:
        """`projects.locations.ragEngineConfig`."""
        from gemkit._generated.vertex.resources.projects__locations__rag_engine_config import (
            AsyncProjectsLocationsRagEngineConfig,
        )

        return AsyncProjectsLocationsRagEngineConfig(self._client)

    @cached_property
    def reasoning_engines(self) -> AsyncProjectsLocationsReasoningEngines:
        """`projects.locations.reasoningEngines`."""
        from gemkit._generated.vertex.resources.projects__locations__reasoning_engines import (
            AsyncProjectsLocationsReasoningEngines,
        )

        return AsyncProjectsLocationsReasoningEngines(self._client)

    @cached_property
    def schedules(self) -> AsyncProjectsLocationsSchedules:
        """`projects.locations.schedules`."""
        from gemkit._generated.vertex.resources.projects__locations__schedules import AsyncProjectsLocationsSchedules

        return AsyncProjectsLocationsSchedules(self._client)

    @cached_property
    def semantic_governance_policies(self) -> AsyncProjectsLocationsSemanticGovernancePolicies:
        """`projects.locations.semanticGovernancePolicies`."""
        from gemkit._generated.vertex.resources.projects__locations__semantic_governance_policies import (
            AsyncProjectsLocationsSemanticGovernancePolicies,
        )

        return AsyncProjectsLocationsSemanticGovernancePolicies(self._client)

    @cached_property
    def semantic_governance_policy_engine(self) -> AsyncProjectsLocationsSemanticGovernancePolicyEngine:
        """`projects.locations.semanticGovernancePolicyEngine`."""
        from gemkit._generated.vertex.resources.projects__locations__semantic_governance_policy_engine import (
            AsyncProjectsLocationsSemanticGovernancePolicyEngine,
        )

        return AsyncProjectsLocationsSemanticGovernancePolicyEngine(self._client)

    @cached_property
    def serving_profiles(self) -> AsyncProjectsLocationsServingProfiles:
        """`projects.locations.servingProfiles`."""
        from gemkit._generated.vertex.resources.projects__locations__serving_profiles import (
            AsyncProjectsLocationsServingProfiles,
        )

        return AsyncProjectsLocationsServingProfiles(self._client)

    @cached_property
    def skills(self) -> AsyncProjectsLocationsSkills:
        """`projects.locations.skills`."""
        from gemkit._generated.vertex.resources.projects__locations__skills import AsyncProjectsLocationsSkills

        return AsyncProjectsLocationsSkills(self._client)

    @cached_property
    def solvers(self) -> AsyncProjectsLocationsSolvers:
        """`projects.locations.solvers`."""
        from gemkit._generated.vertex.resources.projects__locations__solvers import AsyncProjectsLocationsSolvers

        return AsyncProjectsLocationsSolvers(self._client)

    @cached_property
    def specialist_pools(self) -> AsyncProjectsLocationsSpecialistPools:
        """`projects.locations.specialistPools`."""
        from gemkit._generated.vertex.resources.projects__locations__specialist_pools import (
            AsyncProjectsLocationsSpecialistPools,
        )

        return AsyncProjectsLocationsSpecialistPools(self._client)

    @cached_property
    def studies(self) -> AsyncProjectsLocationsStudies:
        """`projects.locations.studies`."""
        from gemkit._generated.vertex.resources.projects__locations__studies import AsyncProjectsLocationsStudies

        return AsyncProjectsLocationsStudies(self._client)

    @cached_property
    def task_stores(self) -> AsyncProjectsLocationsTaskStores:
        """`projects.locations.taskStores`."""
        from gemkit._generated.vertex.resources.projects__locations__task_stores import AsyncProjectsLocationsTaskStores

        return AsyncProjectsLocationsTaskStores(self._client)

    @cached_property
    def tasks(self) -> AsyncProjectsLocationsTasks:
        """`projects.locations.tasks`."""
        from gemkit._generated.vertex.resources.projects__locations__tasks import AsyncProjectsLocationsTasks

        return AsyncProjectsLocationsTasks(self._client)

    @cached_property
    def tensorboards(self) -> AsyncProjectsLocationsTensorboards:
        """`projects.locations.tensorboards`."""
        from gemkit._generated.vertex.resources.projects__locations__tensorboards import (
            AsyncProjectsLocationsTensorboards,
        )

        return AsyncProjectsLocationsTensorboards(self._client)

    @cached_property
    def training_pipelines(self) -> AsyncProjectsLocationsTrainingPipelines:
        """`projects.locations.trainingPipelines`."""
        from gemkit._generated.vertex.resources.projects__locations__training_pipelines import (
            AsyncProjectsLocationsTrainingPipelines,
        )

        return AsyncProjectsLocationsTrainingPipelines(self._client)

    @cached_property
    def tuning_jobs(self) -> AsyncProjectsLocationsTuningJobs:
        """`projects.locations.tuningJobs`."""
        from gemkit._generated.vertex.resources.projects__locations__tuning_jobs import AsyncProjectsLocationsTuningJobs

        return AsyncProjectsLocationsTuningJobs(self._client)

    @cached_property
    def voices(self) -> AsyncProjectsLocationsVoices:
        """`projects.locations.voices`."""
        from gemkit._generated.vertex.resources.projects__locations__voices import AsyncProjectsLocationsVoices

        return AsyncProjectsLocationsVoices(self._client)

    async def ask_contexts(
        self,
        *,
        parent: str | None = None,
        body: AskContextsRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> AskContextsResponse:
        """Ask contexts: `POST /v1beta1/{+parent}:askContexts`."""
        return await self._client.call(
            _ASK_CONTEXTS, {"parent": parent, "body": body, "config": self._config(http_options)}
        )

    async def async_retrieve_contexts(
        self,
        *,
        parent: str | None = None,
        body: AsyncRetrieveContextsRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Async retrieve contexts: `POST /v1beta1/{+parent}:asyncRetrieveContexts`."""
        return await self._client.call(
            _ASYNC_RETRIEVE_CONTEXTS, {"parent": parent, "body": body, "config": self._config(http_options)}
        )

    async def augment_prompt(
        self,
        *,
        parent: str | None = None,
        body: AugmentPromptRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> AugmentPromptResponse:
        """Augment prompt: `POST /v1beta1/{+parent}:augmentPrompt`."""
        return await self._client.call(
            _AUGMENT_PROMPT, {"parent": parent, "body": body, "config": self._config(http_options)}
        )

    async def corroborate_content(
        self,
        *,
        parent: str | None = None,
        body: CorroborateContentRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> CorroborateContentResponse:
        """Corroborate content: `POST /v1beta1/{+parent}:corroborateContent`."""
        return await self._client.call(
            _CORROBORATE_CONTENT, {"parent": parent, "body": body, "config": self._config(http_options)}
        )

    async def deploy(
        self,
        *,
        destination: str | None = None,
        body: DeployRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Deploy: `POST /v1beta1/{+destination}:deploy`."""
        return await self._client.call(
            _DEPLOY, {"destination": destination, "body": body, "config": self._config(http_options)}
        )

    async def deploy_publisher_model(
        self,
        *,
        destination: str | None = None,
        body: DeployPublisherModelRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Deploy publisher model: `POST /v1beta1/{+destination}:deployPublisherModel`. Deprecated."""
        return await self._client.call(
            _DEPLOY_PUBLISHER_MODEL, {"destination": destination, "body": body, "config": self._config(http_options)}
        )

    async def evaluate_dataset(
        self,
        *,
        location: str | None = None,
        body: EvaluateDatasetRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Evaluate dataset: `POST /v1beta1/{+location}:evaluateDataset`."""
        return await self._client.call(
            _EVALUATE_DATASET, {"location": location, "body": body, "config": self._config(http_options)}
        )

    async def evaluate_instances(
        self,
        *,
        location: str | None = None,
        body: EvaluateInstancesRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> EvaluateInstancesResponse:
        """Evaluate instances: `POST /v1beta1/{+location}:evaluateInstances`."""
        return await self._client.call(
            _EVALUATE_INSTANCES, {"location": location, "body": body, "config": self._config(http_options)}
        )

    async def generate_instance_rubrics(
        self,
        *,
        location: str | None = None,
        body: GenerateInstanceRubricsRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> GenerateInstanceRubricsResponse:
        """Generate instance rubrics: `POST /v1beta1/{+location}:generateInstanceRubrics`."""
        return await self._client.call(
            _GENERATE_INSTANCE_RUBRICS, {"location": location, "body": body, "config": self._config(http_options)}
        )

    async def generate_loss_clusters(
        self,
        *,
        location: str | None = None,
        body: GenerateLossClustersRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Generate loss clusters: `POST /v1beta1/{+location}:generateLossClusters`."""
        return await self._client.call(
            _GENERATE_LOSS_CLUSTERS, {"location": location, "body": body, "config": self._config(http_options)}
        )

    async def generate_synthetic_data(
        self,
        *,
        location: str | None = None,
        body: GenerateSyntheticDataRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> GenerateSyntheticDataResponse:
        """Generate synthetic data: `POST /v1beta1/{+location}:generateSyntheticData`."""
        return await self._client.call(
            _GENERATE_SYNTHETIC_DATA, {"location": location, "body": body, "config": self._config(http_options)}
        )

    async def generate_user_scenarios(
        self,
        *,
        location: str | None = None,
        body: GenerateUserScenariosRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> GenerateUserScenariosResponse:
        """Generate user scenarios: `POST /v1beta1/{+location}:generateUserScenarios`."""
        return await self._client.call(
            _GENERATE_USER_SCENARIOS, {"location": location, "body": body, "config": self._config(http_options)}
        )

    async def get(self, *, name: str | None = None, http_options: HttpOptionsOrDict | None = None) -> Location:
        """Get a location: `GET /v1beta1/{+name}`."""
        return await self._client.call(_GET, {"name": name, "config": self._config(http_options)})

    async def get_rag_engine_config(
        self, *, name: str, http_options: HttpOptionsOrDict | None = None
    ) -> RagEngineConfig:
        """Get rag engine config: `GET /v1beta1/{+name}`."""
        return await self._client.call(_GET_RAG_ENGINE_CONFIG, {"name": name, "config": self._config(http_options)})

    async def get_semantic_governance_policy_engine(
        self, *, name: str, http_options: HttpOptionsOrDict | None = None
    ) -> SemanticGovernancePolicyEngine:
        """Get semantic governance policy engine: `GET /v1beta1/{+name}`."""
        return await self._client.call(
            _GET_SEMANTIC_GOVERNANCE_POLICY_ENGINE, {"name": name, "config": self._config(http_options)}
        )

    async def list(
        self,
        *,
        name: str,
        extra_location_types: Sequence[str] | None = None,
        filter: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> AsyncPager[Location]:
        """List locations: `GET /v1beta1/{+name}/locations`."""
        return await self._client.pages(
            _LIST,
            {
                "name": name,
                "extra_location_types": extra_location_types,
                "filter": filter,
                "page_size": page_size,
                "page_token": page_token,
                "config": self._config(http_options),
            },
        )

    async def recommend_spec(
        self,
        *,
        parent: str | None = None,
        body: RecommendSpecRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> RecommendSpecResponse:
        """Recommend spec: `POST /v1beta1/{+parent}:recommendSpec`."""
        return await self._client.call(
            _RECOMMEND_SPEC, {"parent": parent, "body": body, "config": self._config(http_options)}
        )

    async def retrieve_contexts(
        self,
        *,
        parent: str | None = None,
        body: RetrieveContextsRequest | dict[str, Any],
        http_options: HttpOptionsOrDict | None = None,
    ) -> RetrieveContextsResponse:
        """Retrieve contexts: `POST /v1beta1/{+parent}:retrieveContexts`."""
        return await self._client.call(
            _RETRIEVE_CONTEXTS, {"parent": parent, "body": body, "config": self._config(http_options)}
        )

    async def update_rag_engine_config(
        self, *, name: str, body: RagEngineConfig | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> Operation:
        """Update rag engine config: `PATCH /v1beta1/{+name}`."""
        return await self._client.call(
            _UPDATE_RAG_ENGINE_CONFIG, {"name": name, "body": body, "config": self._config(http_options)}
        )

    async def update_semantic_governance_policy_engine(
        self,
        *,
        name: str,
        body: SemanticGovernancePolicyEngine | dict[str, Any],
        update_mask: str | None = None,
        http_options: HttpOptionsOrDict | None = None,
    ) -> Operation:
        """Update semantic governance policy engine: `PATCH /v1beta1/{+name}`."""
        return await self._client.call(
            _UPDATE_SEMANTIC_GOVERNANCE_POLICY_ENGINE,
            {"name": name, "update_mask": update_mask, "body": body, "config": self._config(http_options)},
        )
