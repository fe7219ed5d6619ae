"""Functions the overlay may name: ``via`` for values, ``finish`` for bodies, ``receive`` and ``answer`` for answers.

Each takes the value and the calling client's context; they are looked up here by name.
"""

from typing import Any

from gemkit._transforms import batches, media, names, tunings
from gemkit._transforms.bodies import count_tokens_body, tuned_model_info, update_mask
from gemkit._transforms.contents import content, contents
from gemkit._transforms.live import auth_token_mask, live_setup
from gemkit._transforms.names import (
    cached_content,
    document,
    file,
    file_search_store,
    full_model,
    model,
    operation_name,
    project_operation,
)
from gemkit._transforms.schemas import remember_schema, response_format, response_json_schema, schema
from gemkit._transforms.speech import speech_config
from gemkit._transforms.tools import tools

VALUES: dict[str, Any] = {
    "batch_destination": batches.batch_destination,
    "batch_job": names.batch_job,
    "batch_source": batches.batch_source,
    "cached_content": cached_content,
    "content": content,
    "contents": contents,
    "embeddings_source": batches.embeddings_source,
    "evaluation_config": tunings.evaluation_config,
    "location": names.location,
    "reference_images": media.reference_images,
    "tuning_job": names.tuning_job,
    "document": document,
    "file": file,
    "file_search_store": file_search_store,
    "full_model": full_model,
    "live_setup": live_setup,
    "model": model,
    "operation_name": operation_name,
    "project_operation": project_operation,
    "response_format": response_format,
    "response_json_schema": response_json_schema,
    "schema": schema,
    "speech_config": speech_config,
    "tools": tools,
}
FINISHES = {
    "auth_token_mask": auth_token_mask,
    "count_tokens_body": count_tokens_body,
    "one_instance": media.one_instance,
    "tuned_model": tunings.tuned_model,
    "tuning_spec": tunings.tuning_spec,
    "upscaling": media.upscaling,
    "update_mask": update_mask,
}
ANSWERS = {"remember_schema": remember_schema}
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
