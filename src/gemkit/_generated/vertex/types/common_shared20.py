"""Types of common_shared20, of the whole vertex document. Generated: `make gen` writes this file anew."""

from typing import Any

from gemkit._generated.vertex.types.common_shared23 import Schema
from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class AuthConfigApiKeyConfigHttpElementLocation(_OpenEnum):
    HTTP_IN_UNSPECIFIED = "HTTP_IN_UNSPECIFIED"
    HTTP_IN_QUERY = "HTTP_IN_QUERY"
    HTTP_IN_HEADER = "HTTP_IN_HEADER"
    HTTP_IN_PATH = "HTTP_IN_PATH"
    HTTP_IN_BODY = "HTTP_IN_BODY"
    HTTP_IN_COOKIE = "HTTP_IN_COOKIE"


class AuthConfigAuthType(_OpenEnum):
    AUTH_TYPE_UNSPECIFIED = "AUTH_TYPE_UNSPECIFIED"
    NO_AUTH = "NO_AUTH"
    API_KEY_AUTH = "API_KEY_AUTH"
    HTTP_BASIC_AUTH = "HTTP_BASIC_AUTH"
    GOOGLE_SERVICE_ACCOUNT_AUTH = "GOOGLE_SERVICE_ACCOUNT_AUTH"
    OAUTH = "OAUTH"
    OIDC_AUTH = "OIDC_AUTH"


class FunctionDeclarationBehavior(_OpenEnum):
    UNSPECIFIED = "UNSPECIFIED"
    BLOCKING = "BLOCKING"
    NON_BLOCKING = "NON_BLOCKING"


class AuthConfigApiKeyConfig(_Message):
    api_key_secret: str | None = None
    api_key_string: str | None = None
    http_element_location: AuthConfigApiKeyConfigHttpElementLocation | None = None
    name: str | None = None


class AuthConfigGoogleServiceAccountConfig(_Message):
    service_account: str | None = None


class AuthConfigHttpBasicAuthConfig(_Message):
    credential_secret: str | None = None


class AuthConfigOauthConfig(_Message):
    access_token: str | None = None
    service_account: str | None = None


class AuthConfigOidcConfig(_Message):
    id_token: str | None = None
    service_account: str | None = None


class AuthConfig(_Message):
    api_key_config: AuthConfigApiKeyConfig | None = None
    auth_type: AuthConfigAuthType | None = None
    google_service_account_config: AuthConfigGoogleServiceAccountConfig | None = None
    http_basic_auth_config: AuthConfigHttpBasicAuthConfig | None = None
    oauth_config: AuthConfigOauthConfig | None = None
    oidc_config: AuthConfigOidcConfig | None = None


class FunctionDeclaration(_Message):
    behavior: FunctionDeclarationBehavior | None = None
    description: str | None = None
    name: str | None = None
    parameters: Schema | None = None
    parameters_json_schema: Any = None
    response: Schema | None = None
    response_json_schema: Any = None
