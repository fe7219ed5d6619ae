"""The version of the package."""

from gemkit._version import __version__

__all__ = ["__version__"]
