"""Mistakes that users make, as programs of a few lines: `docs/errors.md` is written from what they print.

`client` and `vertex` are clients of the emulator, one for each service; `url` is its address. In an address, `PORT`
stands for the port.
"""

from __future__ import annotations

from typing import NamedTuple


class Mistake(NamedTuple):
    """A program that ends in an error."""

    subject: str
    code: str


_SUBJECTS = {
    "Making a client": [
        "genai.Client()",
        'genai.Client(api_key="")',
        'genai.Client(api_key="my key\\n").models.list()',
        'genai.Client("my-key")',
        'genai.Client(apikey="my-key")',
        'genai.Client(vertexai=True, project="", location="us central1").models.list()',
        'genai.Client(api_key="k", http_options={"base_url": "localhost:8080"})',
        'genai.Client(api_key="k", http_options={"timeout": "5"})',
        'genai.Client(api_key="k", http_options={"timeout": -1})',
        'genai.Client(api_key="k", http_options={"timout": 5000})',
        'genai.Client(api_key="k", http_options=types.HttpOptions(retry_options={"attempts": 2.5}))',
        'genai.Client(api_key="k", http_options={"headers": {"x-name": "a\\nb"}}).models.get(model="m")',
        'genai.Client(vertexai="no", api_key="k")',
        'genai.Client(project="p", location="us-central1")',
        "genai.Client(api_key=5)",
        'genai.Client(api_key="k", http_options="http://localhost:8080")',
        'genai.Client(api_key="k", http_options={"headers": "x-name: a"})',
    ],
    "Names that are not there": [
        "client.model",
        "client.generate_content",
        "client.models.generate",
        "client.models.generateContent",
        "client.aio.models.generate_content_streem",
        "types.GenerateContentConfg",
        "genai.GenerativeModel",
        "genai.configure",
        "types.SafetySettings",
        "types.Part.from_image",
        'genai.upload_file("notes.txt")',
    ],
    "Arguments": [
        'client.models.generate_content("gemini-2.5-flash", "Hello")',
        'client.models.generate_content(contents="Hello")',
        'client.models.generate_content(model="gemini-2.5-flash")',
        'client.models.generate_content(model="gemini-2.5-flash", prompt="Hello")',
        'client.models.generate_content(model="gemini-2.5-flash", contents="Hello", temperature=0)',
        'client.models.generate_content(model="", contents="Hello")',
        'client.models.generate_content(model="gemini 2.5 flash", contents="Hello")',
        'client.models.generate_content(model=None, contents="Hello")',
        'client.files.get(name="")',
        'client.files.get(file="files/abc")',
        'client.models.generate_content(model=["gemini-2.5-flash"], contents="Hi")',
        'client.models.generate_images(model="imagen-4", prompt="A cat", number_of_images=2)',
        'client.models.generate_images(model="imagen-4", prompt=["A cat"])',
        'client.models.list(config={"page_size": "many"})',
        'client.caches.create(model="gemini-2.5-flash", config={"contents": "Hi", "ttl": 60})',
        'client.caches.create(model="gemini-2.5-flash", config={"contents": "Hi", "ttl": "1h"})',
        'client.models.generate_videos(model="veo-3.0-generate-001", prompt="A cat", image="cat.png")',
        'types.Content("Hello")',
        'types.GenerateContentConfig({"temperature": 0})',
    ],
    "Contents": [
        'client.models.generate_content(model="gemini-2.5-flash", contents="")',
        'client.models.generate_content(model="gemini-2.5-flash", contents=[])',
        'client.models.generate_content(model="gemini-2.5-flash", contents=None)',
        'client.models.generate_content(model="gemini-2.5-flash", contents=5)',
        'client.models.generate_content(model="gemini-2.5-flash", contents=["Hello", None])',
        'client.models.generate_content(model="gemini-2.5-flash", contents=b"Hello")',
        'client.models.generate_content(model="gemini-2.5-flash", contents=[{"role": "user", "content": "Hello"}])',
        'client.models.generate_content(model="gemini-2.5-flash", contents={"parts": [{"txt": "Hello"}]})',
        'client.models.generate_content(model="gemini-2.5-flash", contents=[pathlib.Path("photo.jpg")])',
        'client.models.generate_content(model="gemini-2.5-flash", contents={"role": "assistant", "parts": [{"text": "Hi"}]})',
        'types.Part.from_bytes(data="not base64!", mime_type="text/plain")',
        'types.Part.from_bytes(data=b"1")',
        'types.Part.from_uri(file_uri="gs://bucket/file")',
        'types.Part.from_text("Hello")',
        'types.Part(inline_data={"data": b"1", "mime": "image/png"})',
        "types.UserContent([])",
        'client.models.generate_content(model="gemini-2.5-flash", contents={"role": "user", "text": "Hello"})',
        'client.models.generate_content(model="gemini-2.5-flash", contents=[{"role": "user", "parts": "Hello"}])',
        'client.models.generate_content(model="gemini-2.5-flash", contents=[{"role": "user", "parts": ["Hello"]}])',
        'client.models.generate_content(model="gemini-2.5-flash", contents=[{"mime_type": "image/png", "data": b"1"}])',
        'client.models.generate_content(model="gemini-2.5-flash", contents=types.Part)',
        'client.models.generate_content(model="gemini-2.5-flash", contents=types.File(name="files/a"))',
        'types.Blob(data="not base64!", mime_type="image/png")',
        'types.Part.from_function_response(name="f", response="sunny")',
    ],
    "Configuration": [
        'client.models.generate_content(model="gemini-2.5-flash", contents="Hi", config={"temprature": 0})',
        'client.models.generate_content(model="gemini-2.5-flash", contents="Hi", config={"stop": ["."]})',
        'client.models.generate_content(model="gemini-2.5-flash", contents="Hi", config={"max_tokens": 5})',
        'client.models.generate_content(model="gemini-2.5-flash", contents="Hi", config={"temperature": "warm"})',
        'client.models.generate_content(model="gemini-2.5-flash", contents="Hi", config="json")',
        'types.GenerateContentConfig(thinking_config={"thinking_budjet": 0})',
        'types.GenerateContentConfig(tools=[{"google_serch": {}}])',
        'client.models.generate_content(model="gemini-2.5-flash", contents="Hi", config={"tools": ["google_search"]})',
        'types.GenerateContentConfig(safety_settings={"category": "HARM_CATEGORY_HARASSMENT"})',
        'types.GenerateContentConfig(safety_settings=[{"category": "HARM_CATEGORY_HARASSMENT", "treshold": "OFF"}])',
        'client.models.generate_content(model="gemini-2.5-flash", contents="Hi", config={"system_instruction": 5})',
        "config = types.GenerateContentConfig()\nconfig.temprature = 0",
        'client.models.generate_content(model="gemini-2.5-flash", contents="Hi", config={"temperature": 9})',
        'client.models.generate_content(model="gemini-2.5-flash", contents="Hi", config={"response_mime_type": "json"})',
        (
            "client.models.generate_content(\n"
            '    model="gemini-2.5-flash", contents="Hi", config={"labels": {"team": "a"}, "model_selection_config": {}}\n'
            ")"
        ),
        'vertex.models.embed_content(model="text-embedding-005", contents="Hi", config={"dimensions": 5})',
        'client.models.generate_content(model="gemini-2.5-flash", contents="Hi", config={"generation_config": {"top_k": 1}})',
        'client.models.generate_content(model="gemini-2.5-flash", contents="Hi", config={"system_prompt": "Be brief"})',
        'client.models.generate_content(model="gemini-2.5-flash", contents="Hi", config={"stream": True})',
        "types.GenerateContentConfig(max_output_tokens=1.5)",
        'types.GenerateContentConfig(stop_sequences="END")',
        'types.GenerateContentConfig(tools=[{"name": "f", "description": "d"}])',
        'types.GenerateContentConfig(speech_config={"voice": "Kore"})',
        'client.models.generate_content(model="gemini-2.5-flash", contents="Hi", config={"response_schema": 5})',
        'client.models.generate_content(model="gemini-2.5-flash", contents="Hi", config={"http_options": {"timeout": "10s"}})',
        'client.models.generate_content(model="gemini-2.5-flash", contents="Hi", config={"top_p": 2})',
    ],
    "Functions": [
        (
            "def weather(city):\n"
            '    return "sunny"\n'
            'client.models.generate_content(model="gemini-2.5-flash", contents="Hi", config={"tools": [weather]})'
        ),
        (
            "def weather(city: str) -> str:\n"
            '    return "sunny"\n'
            "client.models.generate_content(\n"
            '    model="gemini-2.5-flash", contents="Hi", config={"tools": [weather("Oslo")]}\n'
            ")"
        ),
        (
            "async def weather(city: str) -> str:\n"
            '    return "sunny"\n'
            'client.models.generate_content(model="gemini-2.5-flash", contents="Hi", config={"tools": [weather]})'
        ),
        (
            "def weather(client: genai.Client) -> str:\n"
            '    return "sunny"\n'
            'client.models.generate_content(model="gemini-2.5-flash", contents="Hi", config={"tools": [weather]})'
        ),
        'client.models.generate_content(model="gemini-2.5-flash", contents="Hi", config={"tools": [lambda city: city]})',
        'client.models.generate_content(model="gemini-2.5-flash", contents="Hi", config={"tool_choice": "auto"})',
        'client.models.generate_content(model="gemini-2.5-flash", contents="Hi", config={"automatic_function_calling": False})',
        'types.FunctionDeclaration(name="f", parameters={"type": "object", "properties": {"a": "string"}})',
        'types.FunctionDeclaration(name="f", arguments={"type": "object"})',
        (
            "client.models.generate_content(\n"
            '    model="gemini-2.5-flash", contents="Hi", config={"tools": [{"function_declarations": [{"name": "get weather"}]}]}\n'
            ")"
        ),
        (
            "client.models.generate_content(\n"
            '    model="gemini-2.5-flash", contents="Hi", config={"tool_config": {"function_calling_config": {"mode": "always"}}}\n'
            ")"
        ),
    ],
    "Answers": [
        (
            "answer = client.models.generate_content(\n"
            '    model="gemini-2.5-flash", contents="Hi [[finish SAFETY]]", config={"response_schema": list[str]}\n'
            ")\n"
            "answer.parse()"
        ),
        'client.models.generate_content(model="gemini-2.5-flash", contents="Hi").txt',
        (
            "for chunk in client.models.generate_content_stream(\n"
            '    model="gemini-2.5-flash", contents="Hello [[cut]]"\n'
            "):\n"
            "    chunk.text"
        ),
        "types.Image().show()",
    ],
    "What the service refuses": [
        'genai.Client(api_key="invalid", http_options={"base_url": url}).models.get(model="gemini-2.5-flash")',
        'client.models.generate_content(model="gemini-9", contents="Hi")',
        'client.files.get(name="files/missing")',
        'client.models.embed_content(model="gemini-2.5-flash", contents="Hi")',
        (
            "url.server.faults.add(Fault(kind='status', status=429, retry_after=0.01, times=9))\n"
            'client.models.generate_content(model="gemini-2.5-flash", contents="Hi")'
        ),
        (
            "url.server.faults.add(Fault(kind='status', status=503, retry_after=0.01, times=9))\n"
            'client.models.generate_content(model="gemini-2.5-flash", contents="Hi")'
        ),
    ],
    "The other service": [
        'client.models.compute_tokens(model="gemini-2.5-flash", contents="Hi")',
        "vertex.files.list()",
        "vertex.file_search_stores.create()",
        'client.models.upscale_image(model="imagen-4", image=types.Image(gcs_uri="gs://a/b.png"), upscale_factor="x2")',
        'client.caches.create(model="gemini-2.5-flash", config={"contents": "Hi", "kms_key_name": "k"})',
    ],
    "Files, jobs and chats": [
        'client.files.upload(file="missing.pdf")',
        'client.files.upload(file="notes.unknown-ending")',
        'client.files.upload(file=b"1")',
        'client.files.upload(path="notes.txt")',
        'client.files.upload(file="notes.unknown-ending", config={"mimetype": "text/plain"})',
        'client.files.download(file="files/missing")',
        'client.batches.create(model="gemini-2.5-flash", src=[])',
        'client.batches.create(model="gemini-2.5-flash", src=5)',
        'client.batches.get(name="my-batch")',
        'client.operations.get("operations/abc")',
        'client.chats.create(model="gemini-2.5-flash").send_message()',
        'client.chats.create(model="gemini-2.5-flash", history=["Hi"])',
        'client.chats.create(model="gemini-2.5-flash").send_message(None)',
        'client.files.upload(file="gs://bucket/report.pdf")',
        'client.batches.create(model="gemini-2.5-flash", src="requests.jsonl")',
        'client.batches.create(model="gemini-2.5-flash", src=[{"content": "Hi"}])',
        'client.chats.create(model="gemini-2.5-flash", history=[{"role": "assistant", "parts": [{"text": "Hi"}]}])',
        'client.chats.create(model="gemini-2.5-flash").send_message({"text": "Hi"})',
        'vertex.tunings.tune(base_model="gemini-2.5-flash", training_dataset="gs://bucket/a.jsonl")',
    ],
    "The network": [
        (
            "genai.Client(\n"
            '    api_key="k", http_options={"base_url": "http://127.0.0.1:1", "retry_options": {"attempts": 1}}\n'
            ').models.get(model="m")'
        ),
        (
            "genai.Client(\n"
            '    api_key="k",\n'
            '    http_options={"client_args": {"proxy": "http://127.0.0.1:1"}, "retry_options": {"attempts": 1}},\n'
            ').models.get(model="m")'
        ),
        (
            "url.server.faults.add(Fault(kind='stall', seconds=1))\n"
            'client.models.get(model="gemini-2.5-flash", config={"http_options": {"timeout": 50}})'
        ),
        "url.server.faults.add(Fault(kind='malformed', times=9))\nclient.models.get(model=\"gemini-2.5-flash\")",
    ],
    "Sync and async": [
        'asyncio.run(use(client.models.generate_content(model="gemini-2.5-flash", contents="Hi")))',
        "for model in asyncio.run(client.aio.models.list()):\n    print(model.name)",
        (
            "async def main():\n"
            "    async with client.aio.live.connect(\n"
            '        model="gemini-2.0-flash-live-001", config={"response_modality": "TEXT"}\n'
            "    ):\n"
            "        pass\n"
            "asyncio.run(main())"
        ),
    ],
}
MISTAKES = [Mistake(subject, code) for subject, codes in _SUBJECTS.items() for code in codes]
