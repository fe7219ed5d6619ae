"""Properties of the parsers of streams and errors for arbitrary bytes."""

from __future__ import annotations

import copy
import math
import pickle

from gemkit._http.sse import SSEParser
from gemkit.errors import APIError, error_from_response

UNPARSED_LIMIT = 64 * 1024


def stream(body, cuts):
    """A body gives the same events whole and in chunks, and none of them is empty.

    Args:
        body: What the service sends.
        cuts: Where the network cuts it, as positions in any order; one past the end is cut to fit.
    """
    whole = _parsed([body])
    ends = sorted(min(cut, len(body)) for cut in cuts)
    assert _parsed([body[a:b] for a, b in zip([0, *ends], [*ends, len(body)], strict=True)]) == whole
    events, unparsed = whole
    assert all(events)
    assert len(unparsed) <= UNPARSED_LIMIT


def _parsed(pieces):
    parser = SSEParser()
    events = [event for piece in pieces for event in parser.feed(piece)]
    events += parser.finish()
    assert parser.finish() == []
    return events, parser.unparsed


def error(status, body, headers):
    """Any response results in an `APIError`, which can be shown, copied and pickled."""
    made = error_from_response(status, body, headers)
    assert isinstance(made, APIError)
    assert type(made.code) is int
    assert isinstance(made.message, str)
    assert made.message
    assert made.status is None or isinstance(made.status, str)
    assert made.retry_after is None or (made.retry_after >= 0 and math.isfinite(made.retry_after))
    assert isinstance(made.is_retry_safe, bool)
    shown = (str(made), repr(made), made.message, made.code, made.headers, made.request_id, made.retry_after)
    for twin in (pickle.loads(pickle.dumps(made)), copy.copy(made)):
        assert type(twin) is type(made)
        assert shown == (
            str(twin),
            repr(twin),
            twin.message,
            twin.code,
            twin.headers,
            twin.request_id,
            twin.retry_after,
        )
