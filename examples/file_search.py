"""Fill a file search store, list its documents, call a model that searches it."""

from __future__ import annotations

from _client import client


def main() -> None:
    """Run everything once."""
    with client() as genai_client:
        store = genai_client.file_search_stores.create(config={"display_name": "Recipes"})
        name = store.name or ""
        uploading = genai_client.file_search_stores.upload_to_file_search_store(
            file_search_store_name=name,
            file=b"Pancakes: flour, milk, two eggs, a pinch of salt.",
            config={
                "display_name": "pancakes.txt",
                "mime_type": "text/plain",
                "custom_metadata": [{"key": "meal", "string_value": "breakfast"}],
            },
        )
        done = genai_client.operations.wait(uploading, timeout=300, initial_interval=0.5)
        print(f"searchable: {done.response.document_name if done.response else None}")

        file = genai_client.files.upload(file=b"Soup: water, salt, leek.", config={"mime_type": "text/plain"})
        importing = genai_client.file_search_stores.import_file(file_search_store_name=name, file_name=file.name or "")
        genai_client.operations.wait(importing, timeout=300, initial_interval=0.5)

        for document in genai_client.file_search_stores.documents.list(parent=name):
            print(f"{document.display_name}: {document.size_bytes} bytes, {document.state}")
        answer = genai_client.models.generate_content(
            model="gemini-2.5-flash",
            contents="What do I need for pancakes?",
            config={"tools": [{"file_search": {"file_search_store_names": [name]}}]},
        )
        print(f"answer: {answer.text}")
        genai_client.file_search_stores.delete(name=name, config={"force": True})


if __name__ == "__main__":
    main()
