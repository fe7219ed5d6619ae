import importlib
import operator

from tests.attacks import table
from tests.security import table as security


def test_the_page_has_what_the_tests_show():
    assert table.written() == table.table(), "python -m tests.attacks.table rewrites the table"


def test_every_file_of_tests_is_in_it():
    files = {path.stem.removeprefix("test_") for path in table.FOLDER.glob("test_*.py")} - {"table"}
    assert files == set(table.MODULES)
    assert len(list(table.rows())) > 50


# What was once wrong, in the order in which it was found, and how its rows begin.
PROMISES = {
    "views with client arguments of their own are kept apart": ["Views whose client", "A new SSLContext"],
    "header values that cannot be sent": ["A header value with a line break", "headers named `a b`"],
    "upload addresses": ["An upload whose address authorises"],
    "own headers and other hosts": ["Upload bytes go to another host", "A download is redirected", "Either one with"],
    "a service that echoes secrets": ["The service echoes keys", "The service echoes the key in a body"],
    "the log": ["`GEMKIT_LOG=debug`"],
    "netrc": ["`~/.netrc`"],
    "addresses with credentials, query or fragment": ["`base_url` has"],
    "one key": ["A hook, option or argument sets"],
    "settings of requests for tokens": ["requests for access tokens", "the same, where they trust"],
    "arguments that async calls cannot use": ["Client arguments that async", "`ALL_PROXY`", "A proxy that cannot"],
    "names in addresses": ["Names of models"],
    "metadata servers without requests": ["credentials of the metadata server"],
    "nothing is made twice": ["a job, cache, store", "the same, refused", "a deletion whose response is lost"],
    "whole content": ["a part of the content", "more bytes than", "content that changes", "downloads ask for", "a 206"],
    "all bytes but the last chunk": ["all bytes but"],
    "files that are written to": ["a path that is a symbolic", "a path that is a pipe", "a file with mode"],
    "bytes after a response": ["bytes after a response"],
    "early refusals": ["a 413 while"],
    "revoked tokens": ["a token that was revoked"],
    "one limit": [
        "an upload whose bytes",
        "an upload whose responses",
        "headers that trickle",
        "1xx",
        "a stream of which",
    ],
    "connections": ["idle connections", "600 calls", "no connection becomes free"],
    "closing": ["`close()` or `aclose()`"],
    "cancelling": ["a call cancelled during"],
    "other libraries' settings": ["an httpx client with `http2", "an aiohttp session with `raise_for"],
    "codings": ["`gzip`, `GZIP`", "a compressed body", "an error whose body goes on", "a coding that was not"],
    "bad input": [
        "`timeout` and",
        "`SSL_CERT_FILE`",
        "a recording in which",
        "a certificate",
        "a host name",
        "contents and",
    ],
    "odd answers": ["a 200 without", "a 200 with `{}`", 'a 200 with `{"error', "a list whose page", "iterating"],
    "size": ["an error whose details", "a recording of hundreds", "a schema with `minItems`", "trio"],
}


def test_each_promise_has_its_rows():
    titles = [row[0] for row in table.rows()] + [attack.title for attack in security.ALL]
    assert len(PROMISES) == 29
    assert len(titles) == len(set(titles))
    for begins in PROMISES.values():
        assert [begin for begin in begins if not any(title.startswith(begin) for title in titles)] == []
    named = [begin for begins in PROMISES.values() for begin in begins]
    assert len(named) == len(set(named))


def test_rows_of_tests_that_stand_elsewhere():
    for place in table.ELSEWHERE.values():
        module, _, name = place.partition(":")
        assert callable(operator.attrgetter(name)(importlib.import_module(module)))
