"""Functions as tools, with options of their own."""

from gemkit._features.tools.functions import FunctionTool

__all__ = ["FunctionTool"]
