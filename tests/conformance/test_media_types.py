"""Helpers on types of media, batches and tuning."""

import pytest

from gemkit._generated import types


def test_an_image_goes_through_a_file(tmp_path):
    image = types.Image(image_bytes=b"\x89PNG", mime_type="image/png")
    image.save(str(tmp_path / "a.png"))
    assert types.Image.from_file(location=str(tmp_path / "a.png")) == image
    assert types.Image.from_file(location=str(tmp_path / "a.png"), mime_type="x/y").mime_type == "x/y"


@pytest.mark.parametrize(
    ("media", "reason"),
    [
        (types.Image(gcs_uri="gs://b/o"), "it is at gs://b/o"),
        (types.Image(), "filtered out"),
        (types.Video(uri="gs://b/v"), "it is at gs://b/v"),
        (types.Video(), "nothing was generated"),
    ],
)
def test_media_without_bytes_is_not_saved(media, reason, tmp_path):
    with pytest.raises(ValueError, match=reason):
        media.save(str(tmp_path / "a"))
    assert not (tmp_path / "a").exists()


def test_a_video_goes_through_a_file(tmp_path):
    video = types.Video(video_bytes=b"mp4", mime_type="video/mp4")
    video.save(str(tmp_path / "a.mp4"))
    assert types.Video.from_file(location=str(tmp_path / "a.mp4")) == video


def test_the_pictures_of_a_response():
    image = types.Image(gcs_uri="gs://b/o")
    assert types.GenerateImagesResponse(generated_images=[types.GeneratedImage(image=image)]).images == [image]
    assert types.GenerateImagesResponse().images == []


@pytest.mark.parametrize(
    ("name", "kind", "settings"),
    [
        ("RawReferenceImage", "REFERENCE_TYPE_RAW", None),
        ("ContentReferenceImage", "REFERENCE_TYPE_CONTENT", None),
        ("MaskReferenceImage", "REFERENCE_TYPE_MASK", ("mask_image_config", types.MaskReferenceConfig())),
        ("ControlReferenceImage", "REFERENCE_TYPE_CONTROL", ("control_image_config", types.ControlReferenceConfig())),
        ("StyleReferenceImage", "REFERENCE_TYPE_STYLE", ("style_image_config", types.StyleReferenceConfig())),
        ("SubjectReferenceImage", "REFERENCE_TYPE_SUBJECT", ("subject_image_config", types.SubjectReferenceConfig())),
    ],
)
def test_a_reference_image_knows_its_kind_and_its_settings_by_both_names(name, kind, settings):
    cls = getattr(types, name)
    assert cls(reference_id=1).reference_type == kind
    if settings:
        own, value = settings
        assert getattr(cls(config=value), own) == value
        assert cls(**{own: value}).config == value


@pytest.mark.parametrize(
    ("state", "ended", "well"),
    [
        ("JOB_STATE_QUEUED", False, False),
        ("JOB_STATE_PAUSED", False, False),
        ("JOB_STATE_CANCELLING", False, False),
        ("JOB_STATE_SUCCEEDED", True, True),
        ("JOB_STATE_PARTIALLY_SUCCEEDED", True, False),
        ("JOB_STATE_FAILED", True, False),
        ("JOB_STATE_CANCELLED", True, False),
        ("JOB_STATE_EXPIRED", True, False),
        ("JOB_STATE_OF_THE_FUTURE", False, False),
    ],
)
def test_whether_a_job_has_ended(state, ended, well):
    assert types.BatchJob(state=state).done is ended
    job = types.TuningJob(state=state)
    assert (job.has_ended, job.has_succeeded) == (ended, well)


def test_a_metric_is_kept_without_its_functions(tmp_path):
    metric = types.Metric(name="Fluency", prompt_template='rate "{response}"', custom_function=len)
    assert metric.name == "fluency"
    metric.to_yaml_file(str(tmp_path / "m.yaml"), version="2")
    text = (tmp_path / "m.yaml").read_text("utf-8")
    assert text == 'version: "2"\nname: "fluency"\nprompt_template: "rate \\"{response}\\""\n'


@pytest.mark.parametrize("vertex", [True, False])
def test_an_operation_is_read_from_an_answer(vertex):
    video = {"gcsUri": "u"} if vertex else {"uri": "u"}
    response = {"videos": [video]} if vertex else {"generateVideoResponse": {"generatedSamples": [{"video": video}]}}
    operation = types.GenerateVideosOperation.from_api_response({"name": "n", "response": response}, vertex)
    assert operation.response.generated_videos[0].video.uri == "u"
    assert operation.result == operation.response


def test_dictionaries_become_destinations_and_metrics_as_soon_as_they_are_given():
    assert types.CreateBatchJobConfig(dest={"gcs_uri": "gs://b"}).dest == types.BatchJobDestination(gcs_uri="gs://b")
    config = types.EvaluationConfig(metrics=[{"name": "bleu"}, {"bleu_spec": {}}])
    assert [type(each) for each in config.metrics] == [types.Metric, types.UnifiedMetric]
