"""Functions the overlay may name: ``via`` for values, ``finish`` for bodies, ``receive`` and ``answer`` for answers.

Each takes the value and the calling client's context, or the body, or the answer. They are looked up here by name, and
a module is imported when a function of it is first asked for.
"""

from importlib import import_module
from typing import Any


class Functions(dict[str, Any]):
    """Functions by name, each found in its module when first asked for."""

    def __init__(self, **modules: str) -> None:
        """Module name -> the functions it has, separated by blanks."""
        super().__init__()
        self._modules = {name: module for module, names in modules.items() for name in names.split()}

    def __missing__(self, name: str) -> Any:
        self[name] = function = getattr(import_module(f"gemkit._transforms.{self._modules[name]}"), name)
        return function


VALUES = Functions(
    batches="batch_destination batch_source embeddings_source",
    contents="content contents",
    live="live_setup",
    media="reference_images",
    names="batch_job cached_content document file file_search_store full_model location model operation_name "
    "project_operation tuning_job",
    schemas="response_format response_json_schema schema",
    speech="speech_config",
    tools="tools",
    tunings="evaluation_config",
)
FINISHES = Functions(
    bodies="count_tokens_body update_mask",
    live="auth_token_mask",
    media="one_instance upscaling",
    tunings="tuned_model tuning_spec",
)
ANSWERS = Functions(schemas="remember_schema")
HOOKS = Functions(
    batches="batch_job",
    bodies="tuned_model_info",
    media="generate_videos_operation generated_image generated_mask generated_video positive_prompt",
    tunings="tuning_job",
)
