"""Functions the overlay may name: ``via`` for values, ``finish`` for bodies, ``receive`` and ``answer`` for answers.

Each takes the value and the calling client's context; they are looked up here by name.
"""

from typing import Any

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
    "cached_content": cached_content,
    "content": content,
    "contents": contents,
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
    "update_mask": update_mask,
}
ANSWERS = {"remember_schema": remember_schema}
HOOKS = {"tuned_model_info": tuned_model_info}
