"""Types of notebook_runtimes_shared2, of the whole vertex document. Generated: `make gen` writes this file anew."""

from gemkit._generated.vertex.types.common_shared19 import EnvVar
from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class NotebookReservationAffinityConsumeReservationType(_OpenEnum):
    RESERVATION_AFFINITY_TYPE_UNSPECIFIED = "RESERVATION_AFFINITY_TYPE_UNSPECIFIED"
    RESERVATION_NONE = "RESERVATION_NONE"
    RESERVATION_ANY = "RESERVATION_ANY"
    RESERVATION_SPECIFIC = "RESERVATION_SPECIFIC"


class PostStartupScriptConfigPostStartupScriptBehavior(_OpenEnum):
    POST_STARTUP_SCRIPT_BEHAVIOR_UNSPECIFIED = "POST_STARTUP_SCRIPT_BEHAVIOR_UNSPECIFIED"
    RUN_ONCE = "RUN_ONCE"
    RUN_EVERY_START = "RUN_EVERY_START"
    DOWNLOAD_AND_RUN_EVERY_START = "DOWNLOAD_AND_RUN_EVERY_START"


class ColabImage(_Message):
    description: str | None = None
    release_name: str | None = None


class NotebookEucConfig(_Message):
    bypass_actas_check: bool | None = None
    euc_disabled: bool | None = None


class NotebookIdleShutdownConfig(_Message):
    idle_shutdown_disabled: bool | None = None
    idle_timeout: str | None = None


class NotebookReservationAffinity(_Message):
    consume_reservation_type: NotebookReservationAffinityConsumeReservationType | None = None
    key: str | None = None
    values: list[str] | None = None


class PostStartupScriptConfig(_Message):
    post_startup_script: str | None = None
    post_startup_script_behavior: PostStartupScriptConfigPostStartupScriptBehavior | None = None
    post_startup_script_url: str | None = None


class NotebookSoftwareConfig(_Message):
    colab_image: ColabImage | None = None
    env: list[EnvVar] | None = None
    post_startup_script_config: PostStartupScriptConfig | None = None


class ShieldedVmConfig(_Message):
    enable_secure_boot: bool | None = None
