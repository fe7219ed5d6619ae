"""`gemkit emulator`: run the emulator until interrupted."""

import argparse
import signal
import sys
import threading
from collections.abc import Sequence
from types import FrameType

from gemkit.emulator.server import serve

_GUIDE = """\
gemkit emulator on {url}  (Ctrl-C stops it)

Gemini Developer API:
  client = gemkit.Client(api_key="any", http_options={{"base_url": "{url}"}})
Vertex AI:
  client = gemkit.Client(vertexai=True, api_key="any", http_options={{"base_url": "{url}"}})

Fault injection: send the header x-gemkit-fault, for example "status=503;retry-after=1;times=2".
"""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the emulator until Ctrl-C or SIGTERM.

    Args:
        argv: Command line arguments without the program's name; by default those of the process.

    Returns:
        The exit code: 0 after a stop, 1 if the address could not be bound.
    """
    parser = argparse.ArgumentParser(
        prog="gemkit emulator", description="Run a local server with the APIs of both services."
    )
    parser.add_argument("--port", type=int, default=8080, help="TCP port, 0 for a free one (default: %(default)s)")
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (default: %(default)s)")
    parser.add_argument(
        "--model", action="append", default=[], metavar="NAME", help="name of an additional model; may be repeated"
    )
    parser.add_argument(
        "--page-size", type=int, default=0, help="maximum number of entries per page; 0 for the same as the services"
    )
    options = parser.parse_args(argv)
    stop = threading.Event()

    def end(_number: int, _frame: FrameType | None) -> None:
        stop.set()

    # As the first process of a container, Python would ignore SIGTERM otherwise.
    previous = signal.signal(signal.SIGTERM, end)
    try:
        with serve(host=options.host, port=options.port, models=options.model, page_size=options.page_size) as url:
            sys.stdout.write(_GUIDE.format(url=url))
            sys.stdout.flush()
            while not stop.wait(0.5):  # in short waits: Windows delivers Ctrl-C only between them
                pass
    except KeyboardInterrupt:
        pass
    except ValueError as error:
        sys.stderr.write(f"gemkit emulator: {error}\n")
        return 1
    except OSError as error:
        sys.stderr.write(f"gemkit emulator: cannot listen on {options.host}:{options.port}: {error}\n")
        return 1
    finally:
        signal.signal(signal.SIGTERM, previous)
    return 0


if __name__ == "__main__":
    sys.exit(main())
