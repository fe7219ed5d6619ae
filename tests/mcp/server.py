"""An MCP server with either major version of mcp: `server.py` over stdio, `server.py http` over HTTP on a free port."""

import base64
import os
import socket
import sys
import time

try:
    from mcp.server import MCPServer as Server
    from mcp.server.mcpserver import Image
    from mcp.server.mcpserver.exceptions import ToolError
except ImportError:  # mcp 1
    from mcp.server.fastmcp import FastMCP as Server
    from mcp.server.fastmcp import Image
    from mcp.server.fastmcp.exceptions import ToolError
from mcp.types import EmbeddedResource, ResourceLink, TextContent

PICTURE = b"\x89PNG\r\n\x1a\npicture"
server = Server("tests")


@server.tool()
def add(a: int, b: int = 2) -> int:
    """Add two numbers."""
    return a + b


@server.tool()
def draw(what: str):
    """Draw a picture."""
    return [f"a picture of {what}", Image(data=PICTURE, format="png")]


@server.tool()
def read():
    """Read what there is."""
    report = {"uri": "file:///report.pdf", "mimeType": "application/pdf", "blob": base64.b64encode(b"%PDF").decode()}
    notes = {"uri": "file:///notes.txt", "mimeType": "text/plain", "text": "remember"}
    return [
        TextContent(type="text", text="two files and a link"),
        EmbeddedResource.model_validate({"type": "resource", "resource": report}),
        EmbeddedResource.model_validate({"type": "resource", "resource": notes}),
        ResourceLink.model_validate({"type": "resource_link", "uri": "https://a.example/", "name": "a"}),
    ]


@server.tool()
def fail() -> str:
    """Fail."""
    raise ToolError("out of order")


@server.tool()
def sleep(seconds: float) -> str:
    """Take some time, or end the server."""
    if seconds < 0:
        os._exit(1)
    time.sleep(seconds)
    return "awake"


def main():
    if sys.argv[1:] != ["http"]:
        server.run("stdio")
        return
    import uvicorn

    listening = socket.create_server(("127.0.0.1", 0))
    print(listening.getsockname()[1], flush=True)
    config = uvicorn.Config(server.streamable_http_app(), log_level="error")
    uvicorn.Server(config).run(sockets=[listening])


if __name__ == "__main__":
    main()
