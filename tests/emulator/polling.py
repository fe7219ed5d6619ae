"""Poll operations and jobs until they are done."""


def poll(caller, path):
    """Return the responses of all polls, up to the one that is done."""
    seen = []
    for _ in range(10):
        seen.append(caller.get(path).json())
        if seen[-1].get("done") or "endTime" in seen[-1]:
            return seen
    message = f"{path} is never done: {seen[-1]}"
    raise AssertionError(message)
