"""A local server with the APIs of both services, to run and test without an API key or network access.

    with gemkit.emulator.serve() as url:
        client = gemkit.Client(api_key="any", http_options={"base_url": url})

It requires the extra: `pip install "gemkit[emulator]"`.
"""

try:
    from gemkit.emulator.application import RecordedRequest
    from gemkit.emulator.faults import Fault, Faults
    from gemkit.emulator.live.record import LiveSession
    from gemkit.emulator.server import Emulator, ServerURL, serve
    from gemkit.emulator.uploads import Upload, UploadRange
    from gemkit.emulator.webhook_deliveries import Delivery
except ModuleNotFoundError as error:
    if error.name and error.name.partition(".")[0] in ("starlette", "uvicorn"):
        raise ModuleNotFoundError(
            f'gemkit.emulator needs {error.name}; install it with: pip install "gemkit[emulator]"', name=error.name
        ) from error
    raise

__all__ = [
    "Delivery",
    "Emulator",
    "Fault",
    "Faults",
    "LiveSession",
    "RecordedRequest",
    "ServerURL",
    "Upload",
    "UploadRange",
    "serve",
]
