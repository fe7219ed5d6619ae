"""Written by `make gen` from specs/; never edited."""
