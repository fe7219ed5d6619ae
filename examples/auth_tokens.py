"""Make a token that lets a browser open one Live session, without handing out the API key."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from _client import client


def main() -> None:
    """Run everything once."""
    with client() as genai_client:
        token = genai_client.auth_tokens.create(
            config={
                "uses": 1,
                "expire_time": datetime.now(UTC) + timedelta(minutes=10),
                "live_connect_constraints": {
                    "model": "gemini-live-2.5-flash-preview",
                    "config": {"response_modalities": ["AUDIO"]},
                },
                "http_options": {"api_version": "v1alpha"},
            }
        )
        # The name is the token: give it to the browser, keep it out of logs.
        print(f"a token of {len(token.name or '')} characters, for one session in the next ten minutes")


if __name__ == "__main__":
    main()
