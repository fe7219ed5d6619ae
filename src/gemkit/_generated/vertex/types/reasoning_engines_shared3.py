"""Types of reasoning_engines_shared3, of the whole vertex document. Generated: `make gen` writes this file anew."""

from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class MemoryTopicIdManagedMemoryTopic(_OpenEnum):
    MANAGED_TOPIC_ENUM_UNSPECIFIED = "MANAGED_TOPIC_ENUM_UNSPECIFIED"
    USER_PERSONAL_INFO = "USER_PERSONAL_INFO"
    USER_PREFERENCES = "USER_PREFERENCES"
    KEY_CONVERSATION_DETAILS = "KEY_CONVERSATION_DETAILS"
    EXPLICIT_INSTRUCTIONS = "EXPLICIT_INSTRUCTIONS"


class MemoryTopicId(_Message):
    custom_memory_topic_label: str | None = None
    managed_memory_topic: MemoryTopicIdManagedMemoryTopic | None = None
