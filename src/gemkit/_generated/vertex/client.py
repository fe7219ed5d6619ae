"""Every method of the vertex document, by the names of its resources. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from gemkit._api._async.resource import AsyncResource
from gemkit._api._sync.resource import Resource
from gemkit._mapping.operation import Argument, Http, OperationSpec

if TYPE_CHECKING:
    from typing import Any

    from gemkit._generated.dicts import HttpOptionsOrDict
    from gemkit._generated.vertex.resources.agents import Agents, AsyncAgents
    from gemkit._generated.vertex.resources.apps import Apps, AsyncApps
    from gemkit._generated.vertex.resources.batch_prediction_jobs import AsyncBatchPredictionJobs, BatchPredictionJobs
    from gemkit._generated.vertex.resources.collaborative_projects import (
        AsyncCollaborativeProjects,
        CollaborativeProjects,
    )
    from gemkit._generated.vertex.resources.custom_jobs import AsyncCustomJobs, CustomJobs
    from gemkit._generated.vertex.resources.data_labeling_jobs import AsyncDataLabelingJobs, DataLabelingJobs
    from gemkit._generated.vertex.resources.datasets import AsyncDatasets, Datasets
    from gemkit._generated.vertex.resources.deployment_resource_pools import (
        AsyncDeploymentResourcePools,
        DeploymentResourcePools,
    )
    from gemkit._generated.vertex.resources.edge_devices import AsyncEdgeDevices, EdgeDevices
    from gemkit._generated.vertex.resources.endpoints import AsyncEndpoints, Endpoints
    from gemkit._generated.vertex.resources.evaluation_items import AsyncEvaluationItems, EvaluationItems
    from gemkit._generated.vertex.resources.evaluation_metrics import AsyncEvaluationMetrics, EvaluationMetrics
    from gemkit._generated.vertex.resources.evaluation_runs import AsyncEvaluationRuns, EvaluationRuns
    from gemkit._generated.vertex.resources.evaluation_sets import AsyncEvaluationSets, EvaluationSets
    from gemkit._generated.vertex.resources.example_stores import AsyncExampleStores, ExampleStores
    from gemkit._generated.vertex.resources.extension_controllers import AsyncExtensionControllers, ExtensionControllers
    from gemkit._generated.vertex.resources.extensions import AsyncExtensions, Extensions
    from gemkit._generated.vertex.resources.feature_groups import AsyncFeatureGroups, FeatureGroups
    from gemkit._generated.vertex.resources.feature_online_stores import AsyncFeatureOnlineStores, FeatureOnlineStores
    from gemkit._generated.vertex.resources.featurestores import AsyncFeaturestores, Featurestores
    from gemkit._generated.vertex.resources.hyperparameter_tuning_jobs import (
        AsyncHyperparameterTuningJobs,
        HyperparameterTuningJobs,
    )
    from gemkit._generated.vertex.resources.index_endpoints import AsyncIndexEndpoints, IndexEndpoints
    from gemkit._generated.vertex.resources.indexes import AsyncIndexes, Indexes
    from gemkit._generated.vertex.resources.interactions import AsyncInteractions, Interactions
    from gemkit._generated.vertex.resources.learning_sets import AsyncLearningSets, LearningSets
    from gemkit._generated.vertex.resources.media import AsyncMedia, Media
    from gemkit._generated.vertex.resources.memory_banks import AsyncMemoryBanks, MemoryBanks
    from gemkit._generated.vertex.resources.metadata_stores import AsyncMetadataStores, MetadataStores
    from gemkit._generated.vertex.resources.migratable_resources import AsyncMigratableResources, MigratableResources
    from gemkit._generated.vertex.resources.model_deployment_monitoring_jobs import (
        AsyncModelDeploymentMonitoringJobs,
        ModelDeploymentMonitoringJobs,
    )
    from gemkit._generated.vertex.resources.model_monitors import AsyncModelMonitors, ModelMonitors
    from gemkit._generated.vertex.resources.models import AsyncModels, Models
    from gemkit._generated.vertex.resources.notebook_execution_jobs import (
        AsyncNotebookExecutionJobs,
        NotebookExecutionJobs,
    )
    from gemkit._generated.vertex.resources.notebook_runtime_templates import (
        AsyncNotebookRuntimeTemplates,
        NotebookRuntimeTemplates,
    )
    from gemkit._generated.vertex.resources.notebook_runtimes import AsyncNotebookRuntimes, NotebookRuntimes
    from gemkit._generated.vertex.resources.online_evaluators import AsyncOnlineEvaluators, OnlineEvaluators
    from gemkit._generated.vertex.resources.operations import AsyncOperations, Operations
    from gemkit._generated.vertex.resources.persistent_resources import AsyncPersistentResources, PersistentResources
    from gemkit._generated.vertex.resources.pipeline_jobs import AsyncPipelineJobs, PipelineJobs
    from gemkit._generated.vertex.resources.projects import AsyncProjects, Projects
    from gemkit._generated.vertex.resources.publishers import AsyncPublishers, Publishers
    from gemkit._generated.vertex.resources.rag_corpora import AsyncRagCorpora, RagCorpora
    from gemkit._generated.vertex.resources.rag_engine_config import AsyncRagEngineConfig, RagEngineConfig
    from gemkit._generated.vertex.resources.reasoning_engines import AsyncReasoningEngines, ReasoningEngines
    from gemkit._generated.vertex.resources.schedules import AsyncSchedules, Schedules
    from gemkit._generated.vertex.resources.semantic_governance_policies import (
        AsyncSemanticGovernancePolicies,
        SemanticGovernancePolicies,
    )
    from gemkit._generated.vertex.resources.serving_profiles import AsyncServingProfiles, ServingProfiles
    from gemkit._generated.vertex.resources.skills import AsyncSkills, Skills
    from gemkit._generated.vertex.resources.solvers import AsyncSolvers, Solvers
    from gemkit._generated.vertex.resources.specialist_pools import AsyncSpecialistPools, SpecialistPools
    from gemkit._generated.vertex.resources.studies import AsyncStudies, Studies
    from gemkit._generated.vertex.resources.task_stores import AsyncTaskStores, TaskStores
    from gemkit._generated.vertex.resources.tensorboards import AsyncTensorboards, Tensorboards
    from gemkit._generated.vertex.resources.training_pipelines import AsyncTrainingPipelines, TrainingPipelines
    from gemkit._generated.vertex.resources.tuning_jobs import AsyncTuningJobs, TuningJobs
    from gemkit._generated.vertex.resources.vertex_express import AsyncVertexExpress, VertexExpress
    from gemkit._generated.vertex.types.common import (
        EvaluateDatasetRequest,
        EvaluateInstancesRequest,
        EvaluateInstancesResponse,
        GenerateInstanceRubricsRequest,
        GenerateInstanceRubricsResponse,
    )
    from gemkit._generated.vertex.types.common_shared31 import Operation


_EVALUATE_DATASET: OperationSpec[Operation] = OperationSpec(
    id="vertex.evaluate_dataset",
    kind="unary",
    arguments=(Argument("body", "", type="vertex.EvaluateDatasetRequest", spread=True),),
    config="",
    response="vertex.Operation",
    http={"vertex": Http("aiplatform.evaluateDataset", "POST", "/:evaluateDataset")},
    is_repeatable=False,
)
_EVALUATE_INSTANCES: OperationSpec[EvaluateInstancesResponse] = OperationSpec(
    id="vertex.evaluate_instances",
    kind="unary",
    arguments=(Argument("body", "", type="vertex.EvaluateInstancesRequest", spread=True),),
    config="",
    response="vertex.EvaluateInstancesResponse",
    http={"vertex": Http("aiplatform.evaluateInstances", "POST", "/:evaluateInstances")},
    is_repeatable=False,
)
_GENERATE_INSTANCE_RUBRICS: OperationSpec[GenerateInstanceRubricsResponse] = OperationSpec(
    id="vertex.generate_instance_rubrics",
    kind="unary",
    arguments=(Argument("body", "", type="vertex.GenerateInstanceRubricsRequest", spread=True),),
    config="",
    response="vertex.GenerateInstanceRubricsResponse",
    http={"vertex": Http("aiplatform.generateInstanceRubrics", "POST", "/:generateInstanceRubrics")},
    is_repeatable=False,
)


class Vertex(Resource):
    """Every method of the vertex document, by the names of its resources."""

    @cached_property
    def agents(self) -> Agents:
        """`agents`."""
        from gemkit._generated.vertex.resources.agents import Agents

        return Agents(self._client)

    @cached_property
    def apps(self) -> Apps:
        """`apps`."""
        from gemkit._generated.vertex.resources.apps import Apps

        return Apps(self._client)

    @cached_property
    def batch_prediction_jobs(self) -> BatchPredictionJobs:
        """`batchPredictionJobs`."""
        from gemkit._generated.vertex.resources.batch_prediction_jobs import BatchPredictionJobs

        return BatchPredictionJobs(self._client)

    @cached_property
    def collaborative_projects(self) -> CollaborativeProjects:
        """`collaborativeProjects`."""
        from gemkit._generated.vertex.resources.collaborative_projects import CollaborativeProjects

        return CollaborativeProjects(self._client)

    @cached_property
    def custom_jobs(self) -> CustomJobs:
        """`customJobs`."""
        from gemkit._generated.vertex.resources.custom_jobs import CustomJobs

        return CustomJobs(self._client)

    @cached_property
    def data_labeling_jobs(self) -> DataLabelingJobs:
        """`dataLabelingJobs`."""
        from gemkit._generated.vertex.resources.data_labeling_jobs import DataLabelingJobs

        return DataLabelingJobs(self._client)

    @cached_property
    def datasets(self) -> Datasets:
        """`datasets`."""
        from gemkit._generated.vertex.resources.datasets import Datasets

        return Datasets(self._client)

    @cached_property
    def deployment_resource_pools(self) -> DeploymentResourcePools:
        """`deploymentResourcePools`."""
        from gemkit._generated.vertex.resources.deployment_resource_pools import DeploymentResourcePools

        return DeploymentResourcePools(self._client)

    @cached_property
    def edge_devices(self) -> EdgeDevices:
        """`edgeDevices`."""
        from gemkit._generated.vertex.resources.edge_devices import EdgeDevices

        return EdgeDevices(self._client)

    @cached_property
    def endpoints(self) -> Endpoints:
        """`endpoints`."""
        from gemkit._generated.vertex.resources.endpoints import Endpoints

        return Endpoints(self._client)

    @cached_property
    def evaluation_items(self) -> EvaluationItems:
        """`evaluationItems`."""
        from gemkit._generated.vertex.resources.evaluation_items import EvaluationItems

        return EvaluationItems(self._client)

    @cached_property
    def evaluation_metrics(self) -> EvaluationMetrics:
        """`evaluationMetrics`."""
        from gemkit._generated.vertex.resources.evaluation_metrics import EvaluationMetrics

        return EvaluationMetrics(self._client)

    @cached_property
    def evaluation_runs(self) -> EvaluationRuns:
        """`evaluationRuns`."""
        from gemkit._generated.vertex.resources.evaluation_runs import EvaluationRuns

        return EvaluationRuns(self._client)

    @cached_property
    def evaluation_sets(self) -> EvaluationSets:
        """`evaluationSets`."""
        from gemkit._generated.vertex.resources.evaluation_sets import EvaluationSets

        return EvaluationSets(self._client)

    @cached_property
    def example_stores(self) -> ExampleStores:
        """`exampleStores`."""
        from gemkit._generated.vertex.resources.example_stores import ExampleStores

        return ExampleStores(self._client)

    @cached_property
    def extension_controllers(self) -> ExtensionControllers:
        """`extensionControllers`."""
        from gemkit._generated.vertex.resources.extension_controllers import ExtensionControllers

        return ExtensionControllers(self._client)

    @cached_property
    def extensions(self) -> Extensions:
        """`extensions`."""
        from gemkit._generated.vertex.resources.extensions import Extensions

        return Extensions(self._client)

    @cached_property
    def feature_groups(self) -> FeatureGroups:
        """`featureGroups`."""
        from gemkit._generated.vertex.resources.feature_groups import FeatureGroups

        return FeatureGroups(self._client)

    @cached_property
    def feature_online_stores(self) -> FeatureOnlineStores:
        """`featureOnlineStores`."""
        from gemkit._generated.vertex.resources.feature_online_stores import FeatureOnlineStores

        return FeatureOnlineStores(self._client)

    @cached_property
    def featurestores(self) -> Featurestores:
        """`featurestores`."""
        from gemkit._generated.vertex.resources.featurestores import Featurestores

        return Featurestores(self._client)

    @cached_property
    def hyperparameter_tuning_jobs(self) -> HyperparameterTuningJobs:
        """`hyperparameterTuningJobs`."""
        from gemkit._generated.vertex.resources.hyperparameter_tuning_jobs import HyperparameterTuningJobs

        return HyperparameterTuningJobs(self._client)

    @cached_property
    def index_endpoints(self) -> IndexEndpoints:
        """`indexEndpoints`."""
        from gemkit._generated.vertex.resources.index_endpoints import IndexEndpoints

        return IndexEndpoints(self._client)

    @cached_property
    def indexes(self) -> Indexes:
        """`indexes`."""
        from gemkit._generated.vertex.resources.indexes import Indexes

        return Indexes(self._client)

    @cached_property
    def interactions(self) -> Interactions:
        """`interactions`."""
        from gemkit._generated.vertex.resources.interactions import Interactions

        return Interactions(self._client)

    @cached_property
    def learning_sets(self) -> LearningSets:
        """`learningSets`."""
        from gemkit._generated.vertex.resources.learning_sets import LearningSets

        return LearningSets(self._client)

    @cached_property
    def media(self) -> Media:
        """`media`."""
        from gemkit._generated.vertex.resources.media import Media

        return Media(self._client)

    @cached_property
    def memory_banks(self) -> MemoryBanks:
        """`memoryBanks`."""
        from gemkit._generated.vertex.resources.memory_banks import MemoryBanks

        return MemoryBanks(self._client)

    @cached_property
    def metadata_stores(self) -> MetadataStores:
        """`metadataStores`."""
        from gemkit._generated.vertex.resources.metadata_stores import MetadataStores

        return MetadataStores(self._client)

    @cached_property
    def migratable_resources(self) -> MigratableResources:
        """`migratableResources`."""
        from gemkit._generated.vertex.resources.migratable_resources import MigratableResources

        return MigratableResources(self._client)

    @cached_property
    def model_deployment_monitoring_jobs(self) -> ModelDeploymentMonitoringJobs:
        """`modelDeploymentMonitoringJobs`."""
        from gemkit._generated.vertex.resources.model_deployment_monitoring_jobs import ModelDeploymentMonitoringJobs

        return ModelDeploymentMonitoringJobs(self._client)

    @cached_property
    def model_monitors(self) -> ModelMonitors:
        """`modelMonitors`."""
        from gemkit._generated.vertex.resources.model_monitors import ModelMonitors

        return ModelMonitors(self._client)

    @cached_property
    def models(self) -> Models:
        """`models`."""
        from gemkit._generated.vertex.resources.models import Models

        return Models(self._client)

    @cached_property
    def notebook_execution_jobs(self) -> NotebookExecutionJobs:
        """`notebookExecutionJobs`."""
        from gemkit._generated.vertex.resources.notebook_execution_jobs import NotebookExecutionJobs

        return NotebookExecutionJobs(self._client)

    @cached_property
    def notebook_runtime_templates(self) -> NotebookRuntimeTemplates:
        """`notebookRuntimeTemplates`."""
        from gemkit._generated.vertex.resources.notebook_runtime_templates import NotebookRuntimeTemplates

        return NotebookRuntimeTemplates(self._client)

    @cached_property
    def notebook_runtimes(self) -> NotebookRuntimes:
        """`notebookRuntimes`."""
        from gemkit._generated.vertex.resources.notebook_runtimes import NotebookRuntimes

        return NotebookRuntimes(self._client)

    @cached_property
    def online_evaluators(self) -> OnlineEvaluators:
        """`onlineEvaluators`."""
        from gemkit._generated.vertex.resources.online_evaluators import OnlineEvaluators

        return OnlineEvaluators(self._client)

    @cached_property
    def operations(self) -> Operations:
        """`operations`."""
        from gemkit._generated.vertex.resources.operations import Operations

        return Operations(self._client)

    @cached_property
    def persistent_resources(self) -> PersistentResources:
        """`persistentResources`."""
        from gemkit._generated.vertex.resources.persistent_resources import PersistentResources

        return PersistentResources(self._client)

    @cached_property
    def pipeline_jobs(self) -> PipelineJobs:
        """`pipelineJobs`."""
        from gemkit._generated.vertex.resources.pipeline_jobs import PipelineJobs

        return PipelineJobs(self._client)

    @cached_property
    def projects(self) -> Projects:
        """`projects`."""
        from gemkit._generated.vertex.resources.projects import Projects

        return Projects(self._client)

    @cached_property
    def publishers(self) -> Publishers:
        """`publishers`."""
        from gemkit._generated.vertex.resources.publishers import Publishers

        return Publishers(self._client)

    @cached_property
    def rag_corpora(self) -> RagCorpora:
        """`ragCorpora`."""
        from gemkit._generated.vertex.resources.rag_corpora import RagCorpora

        return RagCorpora(self._client)

    @cached_property
    def rag_engine_config(self) -> RagEngineConfig:
        """`ragEngineConfig`."""
        from gemkit._generated.vertex.resources.rag_engine_config import RagEngineConfig

        return RagEngineConfig(self._client)

    @cached_property
    def reasoning_engines(self) -> ReasoningEngines:
        """`reasoningEngines`."""
        from gemkit._generated.vertex.resources.reasoning_engines import ReasoningEngines

        return ReasoningEngines(self._client)

    @cached_property
    def schedules(self) -> Schedules:
        """`schedules`."""
        from gemkit._generated.vertex.resources.schedules import Schedules

        return Schedules(self._client)

    @cached_property
    def semantic_governance_policies(self) -> SemanticGovernancePolicies:
        """`semanticGovernancePolicies`."""
        from gemkit._generated.vertex.resources.semantic_governance_policies import SemanticGovernancePolicies

        return SemanticGovernancePolicies(self._client)

    @cached_property
    def serving_profiles(self) -> ServingProfiles:
        """`servingProfiles`."""
        from gemkit._generated.vertex.resources.serving_profiles import ServingProfiles

        return ServingProfiles(self._client)

    @cached_property
    def skills(self) -> Skills:
        """`skills`."""
        from gemkit._generated.vertex.resources.skills import Skills

        return Skills(self._client)

    @cached_property
    def solvers(self) -> Solvers:
        """`solvers`."""
        from gemkit._generated.vertex.resources.solvers import Solvers

        return Solvers(self._client)

    @cached_property
    def specialist_pools(self) -> SpecialistPools:
        """`specialistPools`."""
        from gemkit._generated.vertex.resources.specialist_pools import SpecialistPools

        return SpecialistPools(self._client)

    @cached_property
    def studies(self) -> Studies:
        """`studies`."""
        from gemkit._generated.vertex.resources.studies import Studies

        return Studies(self._client)

    @cached_property
    def task_stores(self) -> TaskStores:
        """`taskStores`."""
        from gemkit._generated.vertex.resources.task_stores import TaskStores

        return TaskStores(self._client)

    @cached_property
    def tensorboards(self) -> Tensorboards:
        """`tensorboards`."""
        from gemkit._generated.vertex.resources.tensorboards import Tensorboards

        return Tensorboards(self._client)

    @cached_property
    def training_pipelines(self) -> TrainingPipelines:
        """`trainingPipelines`."""
        from gemkit._generated.vertex.resources.training_pipelines import TrainingPipelines

        return TrainingPipelines(self._client)

    @cached_property
    def tuning_jobs(self) -> TuningJobs:
        """`tuningJobs`."""
        from gemkit._generated.vertex.resources.tuning_jobs import TuningJobs

        return TuningJobs(self._client)

    @cached_property
    def vertex_express(self) -> VertexExpress:
        """`vertexExpress`."""
        from gemkit._generated.vertex.resources.vertex_express import VertexExpress

        return VertexExpress(self._client)

    def evaluate_dataset(
        self, *, body: EvaluateDatasetRequest | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> Operation:
        """Evaluate dataset: `POST /v1beta1:evaluateDataset`."""
        return self._client.call(_EVALUATE_DATASET, {"body": body, "config": self._config(http_options)})

    def evaluate_instances(
        self, *, body: EvaluateInstancesRequest | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> EvaluateInstancesResponse:
        """Evaluate instances: `POST /v1beta1:evaluateInstances`."""
        return self._client.call(_EVALUATE_INSTANCES, {"body": body, "config": self._config(http_options)})

    def generate_instance_rubrics(
        self, *, body: GenerateInstanceRubricsRequest | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> GenerateInstanceRubricsResponse:
        """Generate instance rubrics: `POST /v1beta1:generateInstanceRubrics`."""
        return self._client.call(_GENERATE_INSTANCE_RUBRICS, {"body": body, "config": self._config(http_options)})


class AsyncVertex(AsyncResource):
    """Every method of the vertex document, by the names of its resources."""

    @cached_property
    def agents(self) -> AsyncAgents:
        """`agents`."""
        from gemkit._generated.vertex.resources.agents import AsyncAgents

        return AsyncAgents(self._client)

    @cached_property
    def apps(self) -> AsyncApps:
        """`apps`."""
        from gemkit._generated.vertex.resources.apps import AsyncApps

        return AsyncApps(self._client)

    @cached_property
    def batch_prediction_jobs(self) -> AsyncBatchPredictionJobs:
        """`batchPredictionJobs`."""
        from gemkit._generated.vertex.resources.batch_prediction_jobs import AsyncBatchPredictionJobs

        return AsyncBatchPredictionJobs(self._client)

    @cached_property
    def collaborative_projects(self) -> AsyncCollaborativeProjects:
        """`collaborativeProjects`."""
        from gemkit._generated.vertex.resources.collaborative_projects import AsyncCollaborativeProjects

        return AsyncCollaborativeProjects(self._client)

    @cached_property
    def custom_jobs(self) -> AsyncCustomJobs:
        """`customJobs`."""
        from gemkit._generated.vertex.resources.custom_jobs import AsyncCustomJobs

        return AsyncCustomJobs(self._client)

    @cached_property
    def data_labeling_jobs(self) -> AsyncDataLabelingJobs:
        """`dataLabelingJobs`."""
        from gemkit._generated.vertex.resources.data_labeling_jobs import AsyncDataLabelingJobs

        return AsyncDataLabelingJobs(self._client)

    @cached_property
    def datasets(self) -> AsyncDatasets:
        """`datasets`."""
        from gemkit._generated.vertex.resources.datasets import AsyncDatasets

        return AsyncDatasets(self._client)

    @cached_property
    def deployment_resource_pools(self) -> AsyncDeploymentResourcePools:
        """`deploymentResourcePools`."""
        from gemkit._generated.vertex.resources.deployment_resource_pools import AsyncDeploymentResourcePools

        return AsyncDeploymentResourcePools(self._client)

    @cached_property
    def edge_devices(self) -> AsyncEdgeDevices:
        """`edgeDevices`."""
        from gemkit._generated.vertex.resources.edge_devices import AsyncEdgeDevices

        return AsyncEdgeDevices(self._client)

    @cached_property
    def endpoints(self) -> AsyncEndpoints:
        """`endpoints`."""
        from gemkit._generated.vertex.resources.endpoints import AsyncEndpoints

        return AsyncEndpoints(self._client)

    @cached_property
    def evaluation_items(self) -> AsyncEvaluationItems:
        """`evaluationItems`."""
        from gemkit._generated.vertex.resources.evaluation_items import AsyncEvaluationItems

        return AsyncEvaluationItems(self._client)

    @cached_property
    def evaluation_metrics(self) -> AsyncEvaluationMetrics:
        """`evaluationMetrics`."""
        from gemkit._generated.vertex.resources.evaluation_metrics import AsyncEvaluationMetrics

        return AsyncEvaluationMetrics(self._client)

    @cached_property
    def evaluation_runs(self) -> AsyncEvaluationRuns:
        """`evaluationRuns`."""
        from gemkit._generated.vertex.resources.evaluation_runs import AsyncEvaluationRuns

        return AsyncEvaluationRuns(self._client)

    @cached_property
    def evaluation_sets(self) -> AsyncEvaluationSets:
        """`evaluationSets`."""
        from gemkit._generated.vertex.resources.evaluation_sets import AsyncEvaluationSets

        return AsyncEvaluationSets(self._client)

    @cached_property
    def example_stores(self) -> AsyncExampleStores:
        """`exampleStores`."""
        from gemkit._generated.vertex.resources.example_stores import AsyncExampleStores

        return AsyncExampleStores(self._client)

    @cached_property
    def extension_controllers(self) -> AsyncExtensionControllers:
        """`extensionControllers`."""
        from gemkit._generated.vertex.resources.extension_controllers import AsyncExtensionControllers

        return AsyncExtensionControllers(self._client)

    @cached_property
    def extensions(self) -> AsyncExtensions:
        """`extensions`."""
        from gemkit._generated.vertex.resources.extensions import AsyncExtensions

        return AsyncExtensions(self._client)

    @cached_property
    def feature_groups(self) -> AsyncFeatureGroups:
        """`featureGroups`."""
        from gemkit._generated.vertex.resources.feature_groups import AsyncFeatureGroups

        return AsyncFeatureGroups(self._client)

    @cached_property
    def feature_online_stores(self) -> AsyncFeatureOnlineStores:
        """`featureOnlineStores`."""
        from gemkit._generated.vertex.resources.feature_online_stores import AsyncFeatureOnlineStores

        return AsyncFeatureOnlineStores(self._client)

    @cached_property
    def featurestores(self) -> AsyncFeaturestores:
        """`featurestores`."""
        from gemkit._generated.vertex.resources.featurestores import AsyncFeaturestores

        return AsyncFeaturestores(self._client)

    @cached_property
    def hyperparameter_tuning_jobs(self) -> AsyncHyperparameterTuningJobs:
        """`hyperparameterTuningJobs`."""
        from gemkit._generated.vertex.resources.hyperparameter_tuning_jobs import AsyncHyperparameterTuningJobs

        return AsyncHyperparameterTuningJobs(self._client)

    @cached_property
    def index_endpoints(self) -> AsyncIndexEndpoints:
        """`indexEndpoints`."""
        from gemkit._generated.vertex.resources.index_endpoints import AsyncIndexEndpoints

        return AsyncIndexEndpoints(self._client)

    @cached_property
    def indexes(self) -> AsyncIndexes:
        """`indexes`."""
        from gemkit._generated.vertex.resources.indexes import AsyncIndexes

        return AsyncIndexes(self._client)

    @cached_property
    def interactions(self) -> AsyncInteractions:
        """`interactions`."""
        from gemkit._generated.vertex.resources.interactions import AsyncInteractions

        return AsyncInteractions(self._client)

    @cached_property
    def learning_sets(self) -> AsyncLearningSets:
        """`learningSets`."""
        from gemkit._generated.vertex.resources.learning_sets import AsyncLearningSets

        return AsyncLearningSets(self._client)

    @cached_property
    def media(self) -> AsyncMedia:
        """`media`."""
        from gemkit._generated.vertex.resources.media import AsyncMedia

        return AsyncMedia(self._client)

    @cached_property
    def memory_banks(self) -> AsyncMemoryBanks:
        """`memoryBanks`."""
        from gemkit._generated.vertex.resources.memory_banks import AsyncMemoryBanks

        return AsyncMemoryBanks(self._client)

    @cached_property
    def metadata_stores(self) -> AsyncMetadataStores:
        """`metadataStores`."""
        from gemkit._generated.vertex.resources.metadata_stores import AsyncMetadataStores

        return AsyncMetadataStores(self._client)

    @cached_property
    def migratable_resources(self) -> AsyncMigratableResources:
        """`migratableResources`."""
        from gemkit._generated.vertex.resources.migratable_resources import AsyncMigratableResources

        return AsyncMigratableResources(self._client)

    @cached_property
    def model_deployment_monitoring_jobs(self) -> AsyncModelDeploymentMonitoringJobs:
        """`modelDeploymentMonitoringJobs`."""
        from gemkit._generated.vertex.resources.model_deployment_monitoring_jobs import (
            AsyncModelDeploymentMonitoringJobs,
        )

        return AsyncModelDeploymentMonitoringJobs(self._client)

    @cached_property
    def model_monitors(self) -> AsyncModelMonitors:
        """`modelMonitors`."""
        from gemkit._generated.vertex.resources.model_monitors import AsyncModelMonitors

        return AsyncModelMonitors(self._client)

    @cached_property
    def models(self) -> AsyncModels:
        """`models`."""
        from gemkit._generated.vertex.resources.models import AsyncModels

        return AsyncModels(self._client)

    @cached_property
    def notebook_execution_jobs(self) -> AsyncNotebookExecutionJobs:
        """`notebookExecutionJobs`."""
        from gemkit._generated.vertex.resources.notebook_execution_jobs import AsyncNotebookExecutionJobs

        return AsyncNotebookExecutionJobs(self._client)

    @cached_property
    def notebook_runtime_templates(self) -> AsyncNotebookRuntimeTemplates:
        """`notebookRuntimeTemplates`."""
        from gemkit._generated.vertex.resources.notebook_runtime_templates import AsyncNotebookRuntimeTemplates

        return AsyncNotebookRuntimeTemplates(self._client)

    @cached_property
    def notebook_runtimes(self) -> AsyncNotebookRuntimes:
        """`notebookRuntimes`."""
        from gemkit._generated.vertex.resources.notebook_runtimes import AsyncNotebookRuntimes

        return AsyncNotebookRuntimes(self._client)

    @cached_property
    def online_evaluators(self) -> AsyncOnlineEvaluators:
        """`onlineEvaluators`."""
        from gemkit._generated.vertex.resources.online_evaluators import AsyncOnlineEvaluators

        return AsyncOnlineEvaluators(self._client)

    @cached_property
    def operations(self) -> AsyncOperations:
        """`operations`."""
        from gemkit._generated.vertex.resources.operations import AsyncOperations

        return AsyncOperations(self._client)

    @cached_property
    def persistent_resources(self) -> AsyncPersistentResources:
        """`persistentResources`."""
        from gemkit._generated.vertex.resources.persistent_resources import AsyncPersistentResources

        return AsyncPersistentResources(self._client)

    @cached_property
    def pipeline_jobs(self) -> AsyncPipelineJobs:
        """`pipelineJobs`."""
        from gemkit._generated.vertex.resources.pipeline_jobs import AsyncPipelineJobs

        return AsyncPipelineJobs(self._client)

    @cached_property
    def projects(self) -> AsyncProjects:
        """`projects`."""
        from gemkit._generated.vertex.resources.projects import AsyncProjects

        return AsyncProjects(self._client)

    @cached_property
    def publishers(self) -> AsyncPublishers:
        """`publishers`."""
        from gemkit._generated.vertex.resources.publishers import AsyncPublishers

        return AsyncPublishers(self._client)

    @cached_property
    def rag_corpora(self) -> AsyncRagCorpora:
        """`ragCorpora`."""
        from gemkit._generated.vertex.resources.rag_corpora import AsyncRagCorpora

        return AsyncRagCorpora(self._client)

    @cached_property
    def rag_engine_config(self) -> AsyncRagEngineConfig:
        """`ragEngineConfig`."""
        from gemkit._generated.vertex.resources.rag_engine_config import AsyncRagEngineConfig

        return AsyncRagEngineConfig(self._client)

    @cached_property
    def reasoning_engines(self) -> AsyncReasoningEngines:
        """`reasoningEngines`."""
        from gemkit._generated.vertex.resources.reasoning_engines import AsyncReasoningEngines

        return AsyncReasoningEngines(self._client)

    @cached_property
    def schedules(self) -> AsyncSchedules:
        """`schedules`."""
        from gemkit._generated.vertex.resources.schedules import AsyncSchedules

        return AsyncSchedules(self._client)

    @cached_property
    def semantic_governance_policies(self) -> AsyncSemanticGovernancePolicies:
        """`semanticGovernancePolicies`."""
        from gemkit._generated.vertex.resources.semantic_governance_policies import AsyncSemanticGovernancePolicies

        return AsyncSemanticGovernancePolicies(self._client)

    @cached_property
    def serving_profiles(self) -> AsyncServingProfiles:
        """`servingProfiles`."""
        from gemkit._generated.vertex.resources.serving_profiles import AsyncServingProfiles

        return AsyncServingProfiles(self._client)

    @cached_property
    def skills(self) -> AsyncSkills:
        """`skills`."""
        from gemkit._generated.vertex.resources.skills import AsyncSkills

        return AsyncSkills(self._client)

    @cached_property
    def solvers(self) -> AsyncSolvers:
        """`solvers`."""
        from gemkit._generated.vertex.resources.solvers import AsyncSolvers

        return AsyncSolvers(self._client)

    @cached_property
    def specialist_pools(self) -> AsyncSpecialistPools:
        """`specialistPools`."""
        from gemkit._generated.vertex.resources.specialist_pools import AsyncSpecialistPools

        return AsyncSpecialistPools(self._client)

    @cached_property
    def studies(self) -> AsyncStudies:
        """`studies`."""
        from gemkit._generated.vertex.resources.studies import AsyncStudies

        return AsyncStudies(self._client)

    @cached_property
    def task_stores(self) -> AsyncTaskStores:
        """`taskStores`."""
        from gemkit._generated.vertex.resources.task_stores import AsyncTaskStores

        return AsyncTaskStores(self._client)

    @cached_property
    def tensorboards(self) -> AsyncTensorboards:
        """`tensorboards`."""
        from gemkit._generated.vertex.resources.tensorboards import AsyncTensorboards

        return AsyncTensorboards(self._client)

    @cached_property
    def training_pipelines(self) -> AsyncTrainingPipelines:
        """`trainingPipelines`."""
        from gemkit._generated.vertex.resources.training_pipelines import AsyncTrainingPipelines

        return AsyncTrainingPipelines(self._client)

    @cached_property
    def tuning_jobs(self) -> AsyncTuningJobs:
        """`tuningJobs`."""
        from gemkit._generated.vertex.resources.tuning_jobs import AsyncTuningJobs

        return AsyncTuningJobs(self._client)

    @cached_property
    def vertex_express(self) -> AsyncVertexExpress:
        """`vertexExpress`."""
        from gemkit._generated.vertex.resources.vertex_express import AsyncVertexExpress

        return AsyncVertexExpress(self._client)

    async def evaluate_dataset(
        self, *, body: EvaluateDatasetRequest | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> Operation:
        """Evaluate dataset: `POST /v1beta1:evaluateDataset`."""
        return await self._client.call(_EVALUATE_DATASET, {"body": body, "config": self._config(http_options)})

    async def evaluate_instances(
        self, *, body: EvaluateInstancesRequest | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> EvaluateInstancesResponse:
        """Evaluate instances: `POST /v1beta1:evaluateInstances`."""
        return await self._client.call(_EVALUATE_INSTANCES, {"body": body, "config": self._config(http_options)})

    async def generate_instance_rubrics(
        self, *, body: GenerateInstanceRubricsRequest | dict[str, Any], http_options: HttpOptionsOrDict | None = None
    ) -> GenerateInstanceRubricsResponse:
        """Generate instance rubrics: `POST /v1beta1:generateInstanceRubrics`."""
        return await self._client.call(_GENERATE_INSTANCE_RUBRICS, {"body": body, "config": self._config(http_options)})
