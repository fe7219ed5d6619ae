"""Google credentials, whose tokens are refreshed once for everybody."""

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
"""OAuth scopes asked for when the caller names none."""

_STALE_GRACE = 10.0
"""Seconds a token near its end is used without another try, after the token endpoint could not be reached."""

_WAYS_OUT = (
    "Run `gcloud auth application-default login`, or let GOOGLE_APPLICATION_CREDENTIALS name a credentials file, "
    "or pass credentials=; the Gemini Developer API takes api_key= instead."
)


class CredentialsAuth:
    """Authenticates with Google credentials, sent as a bearer token.

    Safe to share between threads, event loops and forked processes. Whoever needs a token while one is being
    fetched waits for that one. The constructor does no I/O.

    Args:
        credentials: Any google-auth credentials; None finds Application Default Credentials at the first call.
        scopes: OAuth scopes for credentials that need them, as service accounts do.
        sender: Makes what sends token requests, asked for at the first one.
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
        self._given = credentials
        self._scopes = tuple(scopes)
        self.static_headers: Mapping[str, str] = {}
        self._sender = sender
        self._clock = clock
        self._credentials: Any = None
        self._project: str | None = None
        self._rejected = False
        self._grace_ends = -math.inf
        self._loading = _SingleFlight()
        self._refreshing = _SingleFlight()

    def __repr__(self) -> str:
        return f"CredentialsAuth(credentials={self._kind()})"

    def headers(self, deadline: Deadline | None = None) -> Mapping[str, str]:
        """Return the headers with a valid token, after fetching one if need be.

        Args:
            deadline: How long to wait for a token, None for as long as it takes. The fetch itself goes on for the next
                call.

        Returns:
            `authorization`, and `x-goog-user-project` when a quota project is known.

        Raises:
            ConfigurationError: There are no credentials, or the token endpoint refuses them.
            APIConnectionError: The token endpoint could not be reached or is failing; worth another try.
        """
        if not self._is_fresh():
            self._wait(self._refreshing.join(self._refresh, unless=self._is_fresh), deadline, "access token")
        return self._current_headers()

    async def headers_async(self, deadline: Deadline | None = None) -> Mapping[str, str]:
        """Do as `headers`, and leave the event loop free while a token is fetched."""
        if not self._is_fresh():
            flight = self._refreshing.join(self._refresh, unless=self._is_fresh)
            await self._wait_async(flight, deadline, "access token")
        return self._current_headers()

    def invalidate(self, rejected: Mapping[str, str] | None = None) -> bool:
        """Make the next call fetch a new token, because the service refused the present one.

        Args:
            rejected: Headers of the refused request; nothing happens if their token has been replaced already.
        """
        if not _is_refreshable(self._credentials or self._given):
            # The service's answer says more than the attempt would.
            return False
        if rejected is not None and self._credentials is not None:
            current = self._current_headers()
            if rejected.get("authorization") != current.get("authorization"):
                return True
        self._rejected = True
        return True

    def discover_project(self, deadline: Deadline | None = None) -> str | None:
        """Return the project that Application Default Credentials name, or the given credentials' own.

        Returns:
            Project id, or None when the credentials know none.

        Raises:
            ConfigurationError: There are no credentials.
            APIConnectionError: Finding them took a network request that failed; worth another try.
        """
        self._wait(self._loading.join(self._load, unless=self._is_loaded), deadline, "project")
        return self._project

    async def discover_project_async(self, deadline: Deadline | None = None) -> str | None:
        """Do as `discover_project`, and leave the event loop free while credentials are found."""
        await self._wait_async(self._loading.join(self._load, unless=self._is_loaded), deadline, "project")
        return self._project

    def _wait(self, flight: Flight | None, deadline: Deadline | None, what: str) -> None:
        """Wait for a run to end, if there is one; raise what it failed with."""
        try:
            failure = None if flight is None else flight.result(_left(deadline))
        except TimeoutError:
            raise self._late(deadline, what) from None
        self._check(failure)

    async def _wait_async(self, flight: Flight | None, deadline: Deadline | None, what: str) -> None:
        import asyncio

        try:
            async with asyncio.timeout(_left(deadline)):
                failure = None if flight is None else await asyncio.wrap_future(flight)
        except TimeoutError:
            raise self._late(deadline, what) from None
        self._check(failure)

    def _is_loaded(self) -> bool:
        return self._credentials is not None

    def _is_fresh(self) -> bool:
        credentials = self._credentials
        if credentials is None or self._rejected:
            return False
        # google-auth calls a token invalid some minutes before its end, so it does not run out on its way.
        return bool(credentials.valid) or (self._clock() < self._grace_ends and _is_stale(credentials))

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
        except Exception as err:  # noqa: BLE001  whoever waits for this flight hears of it
            return token_failure(err, self._given, elapsed=self._clock() - started)
        self._project = project
        self._credentials = credentials  # last: its presence tells other threads that all is loaded
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
        except Exception as err:  # noqa: BLE001  whoever waits for this flight hears of it
            status = None if request is None else request.last_status
            failure = token_failure(err, self._credentials, last_status=status, elapsed=self._clock() - started)
            if failure.is_retryable and not self._rejected and _is_stale(self._credentials):
                self._grace_ends = self._clock() + _STALE_GRACE
                return None
            return failure
        self._rejected = False
        return None

    def _current_headers(self) -> dict[str, str]:
        headers: dict[str, str] = {}
        try:
            self._credentials.apply(headers)
            unsendable = [name for name, value in headers.items() if not (value.isascii() and value.isprintable())]
        except ValueError:  # google-auth quotes a token that it cannot read, so its error is left behind
            unsendable = ["authorization"]
        if unsendable:
            what = "access token" if unsendable == ["authorization"] else f"header {unsendable[-1]}"
            raise ConfigurationError(
                f"The {what} of {self._kind()} contains a line break, a control character or a non-ASCII character "
                "and cannot be sent. Make the credentials anew, without quotes or line ends."
            )
        remember_secret(headers.get("authorization", "").rpartition(" ")[2])
        return headers

    def _check(self, failure: TokenFailure | None) -> None:
        if failure is None:
            return
        # Each waiter raises an exception of its own: one shared by threads would gather all their tracebacks.
        reason = failure.reason
        if failure.is_setting:
            raise ConfigurationError(f"No access token for {self._kind()}: {reason}") from failure.error
        if failure.is_retryable or failure.is_connection:
            cls = APITimeoutError if failure.is_timeout else APIConnectionError
            error = cls(f"No access token for {self._kind()}: {reason}", elapsed=failure.elapsed)
            error.is_permanent = not failure.is_retryable
            raise error from failure.error
        if self._credentials is None:
            message = f"No usable Google credentials: {reason} {_WAYS_OUT}"
        else:
            message = f"No access token for {self._kind()}, which need replacing: {reason} {_WAYS_OUT}"
        raise ConfigurationError(message) from failure.error

    def _late(self, deadline: Deadline | None, what: str) -> APITimeoutError:
        limit = "" if deadline is None else f": {deadline.describe()}"
        elapsed = 0.0 if deadline is None else deadline.elapsed()
        return APITimeoutError(f"No {what} for {self._kind()} came in time{limit}", elapsed=elapsed)

    def _kind(self) -> str:
        credentials: object = self._credentials or self._given
        if credentials is None:
            return "<application default>"
        return f"{type(credentials).__module__}.{type(credentials).__qualname__}"


class _SingleFlight:
    """Lets everybody who wants one piece of work done wait for a single run of it."""

    def __init__(self) -> None:
        self._generation = fork.generation.number
        self._lock = threading.Lock()
        self._flight: Flight | None = None

    def join(self, work: Callable[[], TokenFailure | None], *, unless: Callable[[], bool]) -> Flight | None:
        """Returns the run to wait for, started if there is none, or None if `unless` says it is done already."""
        if self._generation != fork.generation.number:
            # Neither the thread of a run nor one that holds the lock exists in a forked process.
            self._generation = fork.generation.number
            self._lock, self._flight = threading.Lock(), None
        with self._lock:
            if unless():
                return None
            if self._flight is not None:
                return self._flight
            flight = self._flight = Future()
            # Running, a future cannot be cancelled: a task that gives up waiting must not take the others along.
            flight.set_running_or_notify_cancel()
        # A thread of its own: a pool could be full of callers that wait for this very run.
        thread = threading.Thread(target=self._fly, args=(flight, work), name="gemkit-credentials", daemon=True)
        try:
            thread.start()
        except RuntimeError:  # no more threads while the interpreter shuts down
            self._fly(flight, work)
        return flight

    def _fly(self, flight: Flight, work: Callable[[], TokenFailure | None]) -> None:
        failure: TokenFailure | None = None
        unforeseen: BaseException | None = None
        try:
            failure = work()
        except BaseException as err:  # noqa: BLE001  an unsettled future would keep its waiters for ever
            unforeseen = err
        with self._lock:
            self._flight = None  # before the result is out: whoever has seen it and calls again starts anew
        if unforeseen is None:
            flight.set_result(failure)
        else:
            flight.set_exception(unforeseen)


def _is_stale(credentials: Any) -> bool:
    state = getattr(credentials, "token_state", None)
    return getattr(state, "name", None) == "STALE"


def _left(deadline: Deadline | None) -> float | None:
    return None if deadline is None else deadline.remaining()


def _is_refreshable(credentials: Any) -> bool:
    """Whether there may be another token: not where a token alone was given, nor where none is sent."""
    if type(credentials).__name__ == "AnonymousCredentials":
        return False
    is_user = hasattr(credentials, "refresh_token")
    return not is_user or bool(credentials.refresh_token or getattr(credentials, "refresh_handler", None))
