"""Types of studies_shared, of the whole vertex document. Generated: `make gen` writes this file anew."""

from datetime import datetime

from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class StudySpecMetricSpecGoal(_OpenEnum):
    GOAL_TYPE_UNSPECIFIED = "GOAL_TYPE_UNSPECIFIED"
    MAXIMIZE = "MAXIMIZE"
    MINIMIZE = "MINIMIZE"


class StudySpecParameterSpecScaleType(_OpenEnum):
    SCALE_TYPE_UNSPECIFIED = "SCALE_TYPE_UNSPECIFIED"
    UNIT_LINEAR_SCALE = "UNIT_LINEAR_SCALE"
    UNIT_LOG_SCALE = "UNIT_LOG_SCALE"
    UNIT_REVERSE_LOG_SCALE = "UNIT_REVERSE_LOG_SCALE"


class StudySpecAlgorithm(_OpenEnum):
    ALGORITHM_UNSPECIFIED = "ALGORITHM_UNSPECIFIED"
    GRID_SEARCH = "GRID_SEARCH"
    RANDOM_SEARCH = "RANDOM_SEARCH"


class StudySpecMeasurementSelectionType(_OpenEnum):
    MEASUREMENT_SELECTION_TYPE_UNSPECIFIED = "MEASUREMENT_SELECTION_TYPE_UNSPECIFIED"
    LAST_MEASUREMENT = "LAST_MEASUREMENT"
    BEST_MEASUREMENT = "BEST_MEASUREMENT"


class StudySpecObservationNoise(_OpenEnum):
    OBSERVATION_NOISE_UNSPECIFIED = "OBSERVATION_NOISE_UNSPECIFIED"
    LOW = "LOW"
    HIGH = "HIGH"


class StudySpecConvexAutomatedStoppingSpec(_Message):
    learning_rate_parameter_name: str | None = None
    max_step_count: int | None = None
    min_measurement_count: int | None = None
    min_step_count: int | None = None
    update_all_stopped_trials: bool | None = None
    use_elapsed_duration: bool | None = None


class StudySpecConvexStopConfig(_Message):
    autoregressive_order: int | None = None
    learning_rate_parameter_name: str | None = None
    max_num_steps: int | None = None
    min_num_steps: int | None = None
    use_seconds: bool | None = None


class StudySpecDecayCurveAutomatedStoppingSpec(_Message):
    use_elapsed_duration: bool | None = None


class StudySpecMedianAutomatedStoppingSpec(_Message):
    use_elapsed_duration: bool | None = None


class StudySpecMetricSpecSafetyMetricConfig(_Message):
    desired_min_safe_trials_fraction: float | None = None
    safety_threshold: float | None = None


class StudySpecMetricSpec(_Message):
    goal: StudySpecMetricSpecGoal | None = None
    metric_id: str | None = None
    safety_config: StudySpecMetricSpecSafetyMetricConfig | None = None


class StudySpecParameterSpecCategoricalValueSpec(_Message):
    default_value: str | None = None
    values: list[str] | None = None


class StudySpecParameterSpecConditionalParameterSpecCategoricalValueCondition(_Message):
    values: list[str] | None = None


class StudySpecParameterSpecConditionalParameterSpecDiscreteValueCondition(_Message):
    values: list[float] | None = None


class StudySpecParameterSpecConditionalParameterSpecIntValueCondition(_Message):
    values: list[int] | None = None


class StudySpecParameterSpecConditionalParameterSpec(_Message):
    parameter_spec: "StudySpecParameterSpec | None" = None
    parent_categorical_values: StudySpecParameterSpecConditionalParameterSpecCategoricalValueCondition | None = None
    parent_discrete_values: StudySpecParameterSpecConditionalParameterSpecDiscreteValueCondition | None = None
    parent_int_values: StudySpecParameterSpecConditionalParameterSpecIntValueCondition | None = None


class StudySpecParameterSpecDiscreteValueSpec(_Message):
    default_value: float | None = None
    values: list[float] | None = None


class StudySpecParameterSpecDoubleValueSpec(_Message):
    default_value: float | None = None
    max_value: float | None = None
    min_value: float | None = None


class StudySpecParameterSpecIntegerValueSpec(_Message):
    default_value: int | None = None
    max_value: int | None = None
    min_value: int | None = None


class StudySpecParameterSpec(_Message):
    categorical_value_spec: StudySpecParameterSpecCategoricalValueSpec | None = None
    conditional_parameter_specs: list[StudySpecParameterSpecConditionalParameterSpec] | None = None
    discrete_value_spec: StudySpecParameterSpecDiscreteValueSpec | None = None
    double_value_spec: StudySpecParameterSpecDoubleValueSpec | None = None
    integer_value_spec: StudySpecParameterSpecIntegerValueSpec | None = None
    parameter_id: str | None = None
    scale_type: StudySpecParameterSpecScaleType | None = None


class StudyTimeConstraint(_Message):
    end_time: datetime | None = None
    max_duration: str | None = None


class StudySpecStudyStoppingConfig(_Message):
    max_duration_no_progress: str | None = None
    max_num_trials: int | None = None
    max_num_trials_no_progress: int | None = None
    maximum_runtime_constraint: StudyTimeConstraint | None = None
    min_num_trials: int | None = None
    minimum_runtime_constraint: StudyTimeConstraint | None = None
    should_stop_asap: bool | None = None


class StudySpecTransferLearningConfig(_Message):
    disable_transfer_learning: bool | None = None
    prior_study_names: list[str] | None = None


class StudySpec(_Message):
    algorithm: StudySpecAlgorithm | None = None
    convex_automated_stopping_spec: StudySpecConvexAutomatedStoppingSpec | None = None
    convex_stop_config: StudySpecConvexStopConfig | None = None
    decay_curve_stopping_spec: StudySpecDecayCurveAutomatedStoppingSpec | None = None
    measurement_selection_type: StudySpecMeasurementSelectionType | None = None
    median_automated_stopping_spec: StudySpecMedianAutomatedStoppingSpec | None = None
    metrics: list[StudySpecMetricSpec] | None = None
    observation_noise: StudySpecObservationNoise | None = None
    parameters: list[StudySpecParameterSpec] | None = None
    study_stopping_config: StudySpecStudyStoppingConfig | None = None
    transfer_learning_config: StudySpecTransferLearningConfig | None = None
