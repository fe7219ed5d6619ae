"""Wait for long-running operations."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from _client import client

from gemkit import errors

if TYPE_CHECKING:
    import gemkit as genai
    from gemkit import types


def begin(genai_client: genai.Client) -> types.ImportFileOperation:
    """Start a long-running operation."""
    store = genai_client.file_search_stores.create()
    file = genai_client.files.upload(file=b"Some text.", config={"mime_type": "text/plain"})
    return genai_client.file_search_stores.import_file(
        file_search_store_name=store.name or "", file_name=file.name or ""
    )


async def wait_async(genai_client: genai.Client, operation: types.ImportFileOperation) -> types.ImportFileOperation:
    """Wait in async code, where the hook may be async too."""

    async def tell(state: types.ImportFileOperation) -> None:
        await asyncio.sleep(0)
        print(f"async: done={bool(state.done)}")

    async with genai_client.aio as async_client:
        return await async_client.operations.wait(operation, initial_interval=0.5, on_progress=tell)


def main() -> None:
    """Run everything once."""
    with client() as genai_client:
        operation = begin(genai_client)
        print(f"begun: {operation.name}")
        looked = genai_client.operations.get(operation)
        print(f"one look: done={bool(looked.done)}")
        try:
            done = genai_client.operations.wait(looked, timeout=60, initial_interval=0.5)
            print(f"done: {done.response.document_name if done.response else None}")
        except errors.APITimeoutError as error:
            print(f"not yet: {error}")
        except errors.APIError as error:
            print(f"failed: {error}")
        asyncio.run(wait_async(genai_client, begin(genai_client)))


if __name__ == "__main__":
    main()
