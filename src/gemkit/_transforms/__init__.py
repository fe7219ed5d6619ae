"""Functions the overlay may name: ``via`` on fields and arguments, ``finish`` on bodies, ``receive`` on answers.

Each takes the value and the calling client's context; they are looked up here by name.
"""

from gemkit._transforms import batches, media, names, tunings
from gemkit._transforms.bodies import count_tokens_body, tuned_model_info, update_mask
from gemkit._transforms.contents import content, contents
from gemkit._transforms.names import cached_content, model
from gemkit._transforms.schemas import response_format, schema
from gemkit._transforms.speech import speech_config
from gemkit._transforms.tools import tools

VALUES = {
    "batch_destination": batches.batch_destination,
    "batch_job": names.batch_job,
    "batch_source": batches.batch_source,
    "cached_content": cached_content,
    "content": content,
    "contents": contents,
    "embeddings_source": batches.embeddings_source,
    "evaluation_config": tunings.evaluation_config,
    "location": names.location,
    "model": model,
    "reference_images": media.reference_images,
    "response_format": response_format,
    "schema": schema,
    "speech_config": speech_config,
    "tools": tools,
    "tuning_job": names.tuning_job,
}
FINISHES = {
    "count_tokens_body": count_tokens_body,
    "one_instance": media.one_instance,
    "tuning_spec": tunings.tuning_spec,
    "update_mask": update_mask,
    "upscaling": media.upscaling,
}
HOOKS = {
    "batch_job": batches.batch_job,
    "generate_videos_operation": media.generate_videos_operation,
    "generated_image": media.generated_image,
    "generated_mask": media.generated_mask,
    "generated_video": media.generated_video,
    "positive_prompt": media.positive_prompt,
    "tuned_model_info": tuned_model_info,
    "tuning_job": tunings.tuning_job,
}
