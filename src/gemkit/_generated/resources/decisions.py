"""Questions with a fixed form of answer: a choice, a score, or how true something is. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit._api._async.raw_methods import AsyncKeywordResource
from gemkit._api._sync.raw_methods import KeywordResource
from gemkit._api.keywords import keyword_options, request_argument
from gemkit._generated import operations

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from gemkit._generated.types.interactions.decisions import (
        CreateDecisionResponse,
    )
    from gemkit._generated.types.interactions.dicts import (
        CreateDecisionRequestOrDict,
        InputOrDict,
        QuestionOrDict,
    )


class Decisions(KeywordResource):
    """Questions with a fixed form of answer: a choice, a score, or how true something is."""

    def create(
        self,
        *,
        request: CreateDecisionRequestOrDict | None = None,
        input: InputOrDict | None = None,
        model: str | None = None,
        questions: Mapping[str, QuestionOrDict] | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> CreateDecisionResponse:
        """Have a model answer questions about an input.

        Args:
            request: The request as a whole.
            input: The input: text, contents or steps.
            model: The model.
            questions: The questions, each under a key of your choice.
            api_version: Version segment of the address of this call.
            extra_headers: Headers to send besides.
            extra_query: Query parameters to send besides.
            extra_body: Members to lay over the body.
            timeout: Seconds until the call must have ended.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `decisions.create`, `decisions.create`
        """
        params: dict[str, Any] = {
            "request": request,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, extra_body, timeout),
        }
        params["request"] = request_argument(
            request,
            {
                "input": input,
                "model": model,
                "questions": questions,
            },
        )
        return self._client.call(operations.DECISIONS_CREATE, params)


class AsyncDecisions(AsyncKeywordResource):
    """Questions with a fixed form of answer: a choice, a score, or how true something is."""

    async def create(
        self,
        *,
        request: CreateDecisionRequestOrDict | None = None,
        input: InputOrDict | None = None,
        model: str | None = None,
        questions: Mapping[str, QuestionOrDict] | None = None,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> CreateDecisionResponse:
        """Have a model answer questions about an input.

        Args:
            request: The request as a whole.
            input: The input: text, contents or steps.
            model: The model.
            questions: The questions, each under a key of your choice.
            api_version: Version segment of the address of this call.
            extra_headers: Headers to send besides.
            extra_query: Query parameters to send besides.
            extra_body: Members to lay over the body.
            timeout: Seconds until the call must have ended.

        Returns:
            The service's answer.

        Raises:
            UnsupportedFieldError: A field that this backend does not support.
            APIError: The service refused or failed.
            APIConnectionError: There was no response in time.

        Source: `decisions.create`, `decisions.create`
        """
        params: dict[str, Any] = {
            "request": request,
            "extra_query": extra_query,
            "config": keyword_options(api_version, extra_headers, extra_body, timeout),
        }
        params["request"] = request_argument(
            request,
            {
                "input": input,
                "model": model,
                "questions": questions,
            },
        )
        return await self._client.call(operations.DECISIONS_CREATE, params)
