"""Types of skills, of the whole vertex document. Generated: `make gen` writes this file anew."""

from gemkit._generated.vertex.types.skills_shared import Skill
from gemkit._mapping.model import Message as _Message


class ListSkillsResponse(_Message):
    next_page_token: str | None = None
    skills: list[Skill] | None = None


class RetrieveSkillsResponseRetrievedSkill(_Message):
    description: str | None = None
    skill_name: str | None = None


class RetrieveSkillsResponse(_Message):
    retrieved_skills: list[RetrieveSkillsResponseRetrievedSkill] | None = None
