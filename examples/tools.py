"""Tools turn by turn: a call is rejected, and an interrupted run continues from its checkpoint; against the emulator."""

import gemkit as genai


def measure(width: float, height: float) -> float:
    """The area of a rectangle."""
    return width * height


def delete(path: str) -> str:
    """Delete a file."""
    raise AssertionError(f"nobody allowed to delete {path}")


def main() -> None:
    with genai.emulator.serve() as url, genai.Client(api_key="any", http_options={"base_url": url}) as client:
        config: genai.types.GenerateContentConfigDict = {"tools": [measure, delete]}
        saved: list[str] = []
        run = client.models.run_tools(
            model="gemini-2.5-flash",
            # Brackets contain directives for the emulator.
            contents="Measure the field of 3 by 4, and tidy up. [[call measure]] [[call delete]]",
            config=config,
            checkpoint=saved.append,
        )
        for turn in run:
            for call in turn.calls:
                print("the model calls", call.name, call.args)
                if call.name == "delete":
                    call.reject("the user does not want this")
            turn.run()
            for call in turn.calls:
                print("the answer is", call.response.response if call.response else None)
            break  # as if the program ended here

        print("checkpoints:", len(saved))
        again = client.models.resume_tools(saved[-1], config=config)
        print(again.until_done().text)
        print([turn.role for turn in again.contents])


if __name__ == "__main__":
    main()
