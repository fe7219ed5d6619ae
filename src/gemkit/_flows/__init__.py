"""Conveniences written once for sync and async callers; `gemkit._core.flow` drives them."""
