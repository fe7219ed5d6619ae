"""The command `gemkit`: ``gemkit emulator`` runs the local server."""

from __future__ import annotations

import sys

from gemkit._version import __version__

_USAGE = f"""\
gemkit {__version__}

  gemkit emulator [--port N] [--host ADDRESS]   run a local server that speaks both services
  gemkit --version
"""


def main(argv: list[str] | None = None) -> int:
    """Run one command; return its exit code, 2 for an unknown command."""
    arguments = sys.argv[1:] if argv is None else argv
    match arguments:
        case ["emulator", *rest]:
            try:
                from gemkit.emulator.__main__ import main as emulator
            except ModuleNotFoundError as error:
                sys.stderr.write(f"{error}\n")
                return 2
            return emulator(rest)
        case ["--version" | "-V"]:
            sys.stdout.write(f"gemkit {__version__}\n")
            return 0
        case []:
            sys.stdout.write(_USAGE)
            return 0
        case ["-h" | "--help", *_]:
            sys.stdout.write(_USAGE)
            return 0
        case _:
            sys.stderr.write(f"gemkit: there is no command {arguments[0]!r}\n\n{_USAGE}")
            return 2


if __name__ == "__main__":
    sys.exit(main())
