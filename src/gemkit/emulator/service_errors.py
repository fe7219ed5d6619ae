"""Errors in the format of both services."""

from collections.abc import Iterable
from typing import Any

from gemkit.emulator.json_values import JSON

_STATUSES = {
    400: "INVALID_ARGUMENT",
    401: "UNAUTHENTICATED",
    403: "PERMISSION_DENIED",
    404: "NOT_FOUND",
    409: "ABORTED",
    412: "FAILED_PRECONDITION",
    416: "OUT_OF_RANGE",
    429: "RESOURCE_EXHAUSTED",
    499: "CANCELLED",
    500: "INTERNAL",
    501: "UNIMPLEMENTED",
    503: "UNAVAILABLE",
    504: "DEADLINE_EXCEEDED",
}
_RPC_CODES = {
    "CANCELLED": 1,
    "INVALID_ARGUMENT": 3,
    "NOT_FOUND": 5,
    "ALREADY_EXISTS": 6,
    "PERMISSION_DENIED": 7,
    "RESOURCE_EXHAUSTED": 8,
    "FAILED_PRECONDITION": 9,
    "INTERNAL": 13,
    "UNAVAILABLE": 14,
}
_UNKNOWN = 2
# Error codes of the Interactions family that are not the status in lower case.
_FAMILY_CODES = {
    400: "invalid_request",
    409: "conflict",
    412: "failed_precondition",
    429: "too_many_requests",
    500: "internal_error",
    503: "service_unavailable",
    504: "gateway_timeout",
}
_TYPE = "type.googleapis.com/google.rpc."


class ServiceError(Exception):
    """An error response.

    Args:
        code: HTTP status code.
        message: The error, its location, and the solution.
        status: Canonical status name; by default derived from the code.
        details: `google.rpc` detail objects.
    """

    def __init__(self, code: int, message: str, *, status: str | None = None, details: Iterable[JSON] = ()) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.status = status or _STATUSES.get(code, "UNKNOWN")
        self.details = list(details)

    def document(self) -> JSON:
        """Return the error as a JSON body."""
        error: JSON = {"code": self.code, "message": self.message, "status": self.status}
        if self.details:
            error["details"] = self.details
        return {"error": error}

    def family_error(self) -> JSON:
        """Return the error in the format of the Interactions family: a text code and a message."""
        return {"code": _FAMILY_CODES.get(self.code, self.status.lower()), "message": self.message}

    def rpc_status(self) -> JSON:
        """Return the error for an operation or a batch: a `google.rpc.Status` with gRPC codes."""
        return {"code": _RPC_CODES.get(self.status, _UNKNOWN), "message": self.message}


def invalid(message: str, *violations: tuple[str, str]) -> ServiceError:
    """Return a 400 error with one `fieldViolations` entry per (field, description)."""
    if not violations:
        return ServiceError(400, message)
    entries: list[Any] = [{"field": f, "description": d} if f else {"description": d} for f, d in violations]
    return ServiceError(400, message, details=[{"@type": _TYPE + "BadRequest", "fieldViolations": entries}])


def precondition(message: str) -> ServiceError:
    """Return a 400 error for a failed precondition."""
    return ServiceError(400, message, status="FAILED_PRECONDITION")


def error_info(reason: str, domain: str = "googleapis.com") -> JSON:
    """Return an `ErrorInfo` detail."""
    return {"@type": _TYPE + "ErrorInfo", "reason": reason, "domain": domain}


def retry_info(delay: str) -> JSON:
    """Return a `RetryInfo` detail; the delay is a duration such as `1.5s`."""
    return {"@type": _TYPE + "RetryInfo", "retryDelay": delay}
