"""Google credentials; concurrent calls share one token refresh."""

from __future__ import annotations

import math
import threading
import time
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any, TypeAlias

from gemkit._errors.redact import remember_secret
from gemkit._http import fork
from gemkit.errors import APIConnectionError, APITimeoutError, ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from google.auth.credentials import Credentials

    from gemkit._http.deadline import Deadline
    from gemkit._http.google_auth import TokenFailure, TokenSender

    Flight: TypeAlias = Future[TokenFailure | None]

CLOUD_PLATFORM_SCOPES = ("https://www.googleapis.com/auth/cloud-platform",)
"""OAuth scopes that are requested by default."""

_STALE_TOKEN_SECONDS = 10.0
"""Seconds that a token close to its expiry is used without another refresh, after the endpoint could not be reached."""

_HOW_TO_FIX = (
    "Run `gcloud auth application-default login`, or set GOOGLE_APPLICATION_CREDENTIALS to a credentials file, "
    "or pass credentials=; for the Gemini Developer API, pass api_key= instead."
)


class CredentialsAuth:
    """Authenticates with Google credentials, sent as a bearer token.

    Safe to share between threads, event loops and forked processes. Calls that need a token while one is being
    fetched wait for that one. The constructor does no I/O.

    Args:
        credentials: Any google-auth credentials; None loads Application Default Credentials at the first call.
        scopes: OAuth scopes for credentials that need them, as service accounts do.
        sender: Returns the function that sends token requests; called for the first one.
        clock: Monotonic seconds.
    """

    def __init__(
        self,
        credentials: Credentials | None = None,
        *,
        scopes: Sequence[str] = CLOUD_PLATFORM_SCOPES,
        sender: Callable[[], TokenSender],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        if credentials is not None and not (hasattr(credentials, "refresh") and hasattr(credentials, "apply")):
            raise ConfigurationError(f"credentials must be an object of google-auth, not {type(credentials).__name__}")
        self._given = credentials
        self._scopes = tuple(scopes)
        self.static_headers: Mapping[str, str] = {}
        self._sender = sender
        self._clock = clock
        self._credentials: Any = None
        self._project: str | None = None
        self._rejected = False
        self._stale_until = -math.inf
        self._loading = _SingleFlight()
        self._refreshing = _SingleFlight()

    def __repr__(self) -> str:
        return f"CredentialsAuth(credentials={self._kind()})"

    def headers(self, deadline: Deadline | None = None) -> Mapping[str, str]:
        """Return the headers with a valid token; fetch one if needed.

        Args:
            deadline: How long to wait for a token; None for no limit. The fetch itself is not cancelled: the next call
                can use its token.

        Returns:
            `authorization`, and `x-goog-user-project` if there is a quota project.

        Raises:
            ConfigurationError: There are no credentials, or the token endpoint rejected them.
            APIConnectionError: The token endpoint could not be reached or is failing; can be retried.
        """
        if not self._is_fresh():
            self._wait(self._refreshing.join(self._refresh, unless=self._is_fresh), deadline, "access token")
        return self._current_headers()

    async def headers_async(self, deadline: Deadline | None = None) -> Mapping[str, str]:
        """Do the same as `headers` without blocking the event loop."""
        if not self._is_fresh():
            flight = self._refreshing.join(self._refresh, unless=self._is_fresh)
            await self._wait_async(flight, deadline, "access token")
        return self._current_headers()

    def invalidate(self, rejected: Mapping[str, str] | None = None) -> bool:
        """Make the next call fetch a new token, because the service rejected the current one.

        Args:
            rejected: Headers of the rejected request; does nothing if their token has already been replaced.
        """
        if not _is_refreshable(self._credentials or self._given):
            # The service's own error is more useful than that of a failed refresh.
            return False
        if rejected is not None and self._credentials is not None:
            current = self._current_headers()
            if rejected.get("authorization") != current.get("authorization"):
                return True
        self._rejected = True
        return True

    def discover_project(self, deadline: Deadline | None = None) -> str | None:
        """Return the project of the given credentials, or of Application Default Credentials.

        Returns:
            Project id; None if the credentials have none.

        Raises:
            ConfigurationError: There are no credentials.
            APIConnectionError: A network request needed to load them failed; can be retried.
        """
        self._wait(self._loading.join(self._load, unless=self._is_loaded), deadline, "project")
        return self._project

    async def discover_project_async(self, deadline: Deadline | None = None) -> str | None:
        """Do the same as `discover_project` without blocking the event loop."""
        await self._wait_async(self._loading.join(self._load, unless=self._is_loaded), deadline, "project")
        return self._project

    def _wait(self, flight: Flight | None, deadline: Deadline | None, purpose: str) -> None:
        """Wait for a shared refresh, if there is one; raise its error."""
        try:
            failure = None if flight is None else flight.result(_remaining(deadline))
        except TimeoutError:
            raise self._timeout_error(deadline, purpose) from None
        self._raise_failure(failure)

    async def _wait_async(self, flight: Flight | None, deadline: Deadline | None, purpose: str) -> None:
        import asyncio

        try:
            async with asyncio.timeout(_remaining(deadline)):
                failure = None if flight is None else await asyncio.wrap_future(flight)
        except TimeoutError:
            raise self._timeout_error(deadline, purpose) from None
        self._raise_failure(failure)

    def _is_loaded(self) -> bool:
        return self._credentials is not None

    def _is_fresh(self) -> bool:
        credentials = self._credentials
        if credentials is None or self._rejected:
            return False
        # google-auth reports a token as invalid some minutes before it expires, so it is valid when it arrives.
        return bool(credentials.valid) or (self._clock() < self._stale_until and _is_stale(credentials))

    def _load(self) -> TokenFailure | None:
        from google.auth import credentials as google_credentials

        from gemkit._http.default_credentials import application_default
        from gemkit._http.google_auth import TokenRequest, token_failure

        scoping: Any = google_credentials  # google-auth is typed in parts only
        project: str | None = getattr(self._given, "project_id", None)
        credentials: Any = self._given
        started = self._clock()
        try:
            if credentials is None:
                credentials, project = application_default(self._scopes, TokenRequest(self._sender()))
            else:
                credentials = scoping.with_scopes_if_required(credentials, self._scopes)
        except Exception as err:  # noqa: BLE001  code that waits for this flight hears of it
            return token_failure(err, self._given, elapsed=self._clock() - started)
        self._project = project
        self._credentials = credentials  # last: other threads read it to see whether loading has finished
        return None

    def _refresh(self) -> TokenFailure | None:
        from gemkit._http.google_auth import TokenRequest, token_failure

        loading = self._loading.join(self._load, unless=self._is_loaded)
        failure = None if loading is None else loading.result()
        if failure is not None or self._is_fresh():
            return failure
        request: TokenRequest | None = None
        started = self._clock()
        try:
            request = TokenRequest(self._sender())
            self._credentials.refresh(request)
        except Exception as err:  # noqa: BLE001  code that waits for this flight hears of it
            status = None if request is None else request.last_status
            failure = token_failure(err, self._credentials, last_status=status, elapsed=self._clock() - started)
            if failure.is_retryable and not self._rejected and _is_stale(self._credentials):
                self._stale_until = self._clock() + _STALE_TOKEN_SECONDS
                return None
            return failure
        self._rejected = False
        return None

    def _current_headers(self) -> dict[str, str]:
        headers: dict[str, str] = {}
        try:
            self._credentials.apply(headers)
            unsendable = [n for n, v in headers.items() if not (v.isascii() and v.isprintable()) or v[-1:] == " "]
        except ValueError:  # google-auth's error may contain the token, so it is not chained
            unsendable = ["authorization"]
        if unsendable:
            purpose = "access token" if unsendable == ["authorization"] else f"header {unsendable[-1]}"
            raise ConfigurationError(
                f"The {purpose} of {self._kind()} is empty, or contains a line break, a control character or a non-ASCII "
                "character and cannot be sent. Create the credentials again, without quotes or line breaks."
            )
        remember_secret(headers.get("authorization", "").rpartition(" ")[2])
        return headers

    def _raise_failure(self, failure: TokenFailure | None) -> None:
        if failure is None:
            return
        # Each waiter raises its own exception: a shared one would accumulate the tracebacks of all threads.
        reason = failure.reason
        if failure.is_setting:
            raise ConfigurationError(f"No access token for {self._kind()}: {reason}") from failure.error
        if failure.is_retryable or failure.is_connection:
            cls = APITimeoutError if failure.is_timeout else APIConnectionError
            error = cls(f"No access token for {self._kind()}: {reason}", elapsed=failure.elapsed)
            error.is_permanent = not failure.is_retryable
            raise error from failure.error
        if self._credentials is None:
            message = f"No usable Google credentials: {reason} {_HOW_TO_FIX}"
        else:
            message = f"No access token for {self._kind()}, which must be replaced: {reason} {_HOW_TO_FIX}"
        raise ConfigurationError(message) from failure.error

    def _timeout_error(self, deadline: Deadline | None, purpose: str) -> APITimeoutError:
        limit = "" if deadline is None else f": {deadline.describe()}"
        elapsed = 0.0 if deadline is None else deadline.elapsed()
        return APITimeoutError(f"No {purpose} for {self._kind()}{limit}", elapsed=elapsed)

    def _kind(self) -> str:
        credentials: object = self._credentials or self._given
        if credentials is None:
            return "<application default>"
        return f"{type(credentials).__module__}.{type(credentials).__qualname__}"


class _SingleFlight:
    """Runs one function at a time in a thread; concurrent callers wait for the same run."""

    def __init__(self) -> None:
        self._generation = fork.generation.number
        self._lock = threading.Lock()
        self._flight: Flight | None = None

    def join(self, work: Callable[[], TokenFailure | None], *, unless: Callable[[], bool]) -> Flight | None:
        """Return the run to wait for, started if there is none; None if `unless` returns True."""
        if self._generation != fork.generation.number:
            # Threads of the parent process do not exist here.
            self._generation = fork.generation.number
            self._lock, self._flight = threading.Lock(), None
        with self._lock:
            if unless():
                return None
            if self._flight is not None:
                return self._flight
            flight = self._flight = Future()
            # A running future cannot be cancelled: a cancelled task must not cancel the run of the others.
            flight.set_running_or_notify_cancel()
        # Not in a thread pool: it could be full of callers that wait for this run.
        thread = threading.Thread(target=self._run, args=(flight, work), name="gemkit-credentials", daemon=True)
        try:
            thread.start()
        except RuntimeError:  # no more threads while the interpreter shuts down
            self._run(flight, work)
        return flight

    def _run(self, flight: Flight, work: Callable[[], TokenFailure | None]) -> None:
        failure: TokenFailure | None = None
        unexpected: BaseException | None = None
        try:
            failure = work()
        except BaseException as err:  # noqa: BLE001  a future without a result would block its waiters forever
            unexpected = err
        with self._lock:
            self._flight = None  # before the result is set: a caller that has seen it and calls again needs a new run
        if unexpected is None:
            flight.set_result(failure)
        else:
            flight.set_exception(unexpected)


def _is_stale(credentials: Any) -> bool:
    state = getattr(credentials, "token_state", None)
    return getattr(state, "name", None) == "STALE"


def _remaining(deadline: Deadline | None) -> float | None:
    return None if deadline is None else deadline.remaining()


def _is_refreshable(credentials: Any) -> bool:
    """Return whether the credentials can fetch another token."""
    if type(credentials).__name__ == "AnonymousCredentials":
        return False
    is_user = hasattr(credentials, "refresh_token")
    return not is_user or bool(credentials.refresh_token or getattr(credentials, "refresh_handler", None))
