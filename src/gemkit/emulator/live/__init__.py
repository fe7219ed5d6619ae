"""Live sessions over websockets: conversations and music."""
