# Rendered from ../_async/__init__.py by `make gen`; edit that file instead.
