"""Types of common_shared4, of the whole vertex document. Generated: `make gen` writes this file anew."""

from gemkit._generated.vertex.types.common_shared14 import BigQuerySource
from gemkit._generated.vertex.types.common_shared25 import GcsSource
from gemkit._generated.vertex.types.common_shared27 import GcsDestination
from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class PairwiseMetricResultPairwiseChoice(_OpenEnum):
    PAIRWISE_CHOICE_UNSPECIFIED = "PAIRWISE_CHOICE_UNSPECIFIED"
    BASELINE = "BASELINE"
    CANDIDATE = "CANDIDATE"
    TIE = "TIE"


class BleuMetricValue(_Message):
    score: float | None = None


class RawOutput(_Message):
    raw_output: list[str] | None = None


class CustomOutput(_Message):
    raw_outputs: RawOutput | None = None


class EvaluationDataset(_Message):
    bigquery_source: BigQuerySource | None = None
    gcs_source: GcsSource | None = None


class ExactMatchMetricValue(_Message):
    score: float | None = None


class OutputConfig(_Message):
    gcs_destination: GcsDestination | None = None


class PairwiseMetricResult(_Message):
    custom_output: CustomOutput | None = None
    explanation: str | None = None
    pairwise_choice: PairwiseMetricResultPairwiseChoice | None = None


class PointwiseMetricResult(_Message):
    custom_output: CustomOutput | None = None
    explanation: str | None = None
    score: float | None = None


class RougeMetricValue(_Message):
    score: float | None = None
