"""The cases, by name and in the order of the table."""

CASES = (
    "start",
    "unary",
    "concurrent",
    "stream",
    "history",
    "chat",
    "tools",
    "interactions",
    "embeddings",
    "images",
    "upload",
    "live",
    "growth",
)
