"""Types of corpora_permissions_shared, of the whole gemini document. Generated: `make gen` writes this file anew."""

from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class PermissionGranteeType(_OpenEnum):
    GRANTEE_TYPE_UNSPECIFIED = "GRANTEE_TYPE_UNSPECIFIED"
    USER = "USER"
    GROUP = "GROUP"
    EVERYONE = "EVERYONE"


class PermissionRole(_OpenEnum):
    ROLE_UNSPECIFIED = "ROLE_UNSPECIFIED"
    OWNER = "OWNER"
    WRITER = "WRITER"
    READER = "READER"


class Permission(_Message):
    email_address: str | None = None
    grantee_type: PermissionGranteeType | None = None
    name: str | None = None
    role: PermissionRole | None = None


class ListPermissionsResponse(_Message):
    next_page_token: str | None = None
    permissions: list[Permission] | None = None
