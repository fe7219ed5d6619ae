"""Application Default Credentials: from a file, or of the service account attached to this machine.

google-auth supports both, but its Compute Engine credentials and its loader of external accounts import the requests
package, which is not a dependency of gemkit.
"""

from __future__ import annotations

import datetime as dt
import json
import os
import sys
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, cast
from urllib.parse import quote

import google.auth
from google.auth import credentials, exceptions

from gemkit._json import is_object

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from gemkit._http.google_auth import TokenRequest

_DEFAULT_HOST: Final = "metadata.google.internal"
_DEFAULT_IP: Final = "169.254.169.254"
_FLAVOR: Final = {"metadata-flavor": "Google"}
_DETECTION_SECONDS: Final = 3.0
_DETECTION_ATTEMPTS: Final = 3
_REQUEST_SECONDS: Final = 30.0
_PRODUCT_NAME: Final = Path("/sys/class/dmi/id/product_name")


def application_default(scopes: Sequence[str], request: TokenRequest) -> tuple[Any, str | None]:
    """Find Application Default Credentials.

    Args:
        scopes: OAuth scopes for credentials that need them.
        request: Sends requests to the metadata server.

    Returns:
        The credentials, and the project set in the environment or in them.

    Raises:
        google.auth.exceptions.DefaultCredentialsError: There are none, or the file cannot be used.
    """
    set_project = os.environ.get("GOOGLE_CLOUD_PROJECT") or os.environ.get("GCLOUD_PROJECT")
    adc: Any = google.auth  # google-auth is typed in parts only
    file = _file()
    if file is not None and _is_external(file):
        with warnings.catch_warnings():
            # It warns of files from untrusted sources; this one is set in the environment or was written by gcloud.
            warnings.simplefilter("ignore", DeprecationWarning)
            found, project = adc.load_credentials_from_file(str(file), scopes=scopes, request=request)
        return found, set_project or project
    # A program, or its tests, may have replaced google.auth.default.
    is_replaced = getattr(adc.default, "__module__", "") != "google.auth._default"
    if file is not None or is_replaced:
        return cast("tuple[Any, str | None]", adc.default(scopes=scopes, request=request))
    if not _has_metadata_server(request):
        make = cast("Callable[..., Exception]", exceptions.DefaultCredentialsError)
        raise make("there is no credentials file, and the Google Cloud metadata server cannot be reached")
    machine_credentials = MetadataCredentials(scopes, os.environ.get("GOOGLE_CLOUD_QUOTA_PROJECT") or None)
    return machine_credentials, set_project or _project(request)


class MetadataCredentials(credentials.Credentials):
    """Credentials of the service account that is attached to this machine: on Cloud Run, Compute Engine, GKE."""

    def __init__(self, scopes: Sequence[str], quota_project: str | None = None) -> None:
        """Store the scopes; the token is fetched by `refresh`."""
        super().__init__()  # type: ignore[no-untyped-call]
        self._scopes = tuple(scopes)
        self._quota_project_id = quota_project

    def refresh(self, request: Any) -> None:
        """Fetch an access token from the metadata server.

        Raises:
            google.auth.exceptions.RefreshError: The response is an error or has no token.
            google.auth.exceptions.TransportError: The server cannot be reached.
        """
        path = "instance/service-accounts/default/token"
        response = _get(request, f"{path}?scopes={quote(','.join(self._scopes), safe='')}")
        if response.status == 404:
            raise _refresh_error("no service account is attached to this machine")
        if response.status != 200:
            raise _refresh_error(f"the metadata server responded with status {response.status}")
        try:
            answer = json.loads(response.data)
            token, seconds = str(answer["access_token"]), float(answer["expires_in"])
        except (ValueError, KeyError, TypeError):
            raise _refresh_error("the response of the metadata server contains no access token") from None
        self.token = token
        # google-auth compares it with a naive datetime in UTC.
        self.expiry = dt.datetime.now(dt.UTC).replace(tzinfo=None) + dt.timedelta(seconds=seconds)


def metadata_hosts() -> frozenset[str]:
    """Return the host names of the metadata server, with the port if there is one."""
    return frozenset({_DEFAULT_HOST, _DEFAULT_IP, _host(), _ip()})


def _file() -> Path | None:
    """Return the credentials file set in the environment, else the one written by gcloud."""
    if named := os.environ.get("GOOGLE_APPLICATION_CREDENTIALS"):
        return Path(named)
    if folder := os.environ.get("CLOUDSDK_CONFIG"):
        directory = Path(folder)
    elif sys.platform == "win32":
        directory = Path(os.environ.get("APPDATA", ""), "gcloud")
    else:
        directory = Path(os.path.expanduser("~"), ".config", "gcloud")  # noqa: PTH111 - Path.home may raise
    file = directory / "application_default_credentials.json"
    return file if file.is_file() else None


def _is_external(file: Path) -> bool:
    """Return whether the file has external account credentials; google-auth reports files that cannot be read."""
    try:
        found = json.loads(file.read_bytes())
    except (OSError, ValueError):
        return False
    return is_object(found) and str(found.get("type")).startswith("external_account")


def _has_metadata_server(request: TokenRequest) -> bool:
    if os.environ.get("NO_GCE_CHECK") == "true":
        return False
    if _configured_host():
        return True
    for _ in range(int(_number("GCE_METADATA_DETECT_RETRIES", _DETECTION_ATTEMPTS))):
        try:
            response: Any = request(
                f"http://{_ip()}/", headers=_FLAVOR, timeout=_number("GCE_METADATA_TIMEOUT", _DETECTION_SECONDS)
            )
        except exceptions.TransportError:
            continue
        return bool(response.status == 200 and response.headers.get("metadata-flavor") == "Google")
    try:  # the metadata server of a machine that has just started may not be ready
        return _PRODUCT_NAME.read_text("utf-8", "replace").strip().startswith("Google")
    except OSError:
        return False


def _project(request: TokenRequest) -> str | None:
    try:
        response = _get(request, "project/project-id")
    except exceptions.TransportError:
        return None
    return response.data.decode("ascii", "replace").strip() if response.status == 200 else None


def _get(request: Any, path: str) -> Any:
    return request(f"http://{_host()}/computeMetadata/v1/{path}", headers=_FLAVOR, timeout=_REQUEST_SECONDS)


def _configured_host() -> str:
    return os.environ.get("GCE_METADATA_HOST") or os.environ.get("GCE_METADATA_ROOT") or ""


def _host() -> str:
    return _configured_host() or _DEFAULT_HOST


def _ip() -> str:
    return os.environ.get("GCE_METADATA_IP") or _DEFAULT_IP


def _number(variable: str, default: float) -> float:
    try:
        found = float(os.environ.get(variable, default))
    except ValueError:
        return default
    return found if found > 0 else default


def _refresh_error(reason: str) -> Exception:
    make = cast("Callable[..., Exception]", exceptions.RefreshError)  # google-auth leaves its constructor untyped
    return make(reason)
