"""A conversation with a tool, saved as JSON and continued; against the emulator."""

import gemkit as genai


def area(width: float, height: float) -> float:
    """The area of a rectangle."""
    return width * height


def main() -> None:
    with genai.emulator.serve() as url, genai.Client(api_key="any", http_options={"base_url": url}) as client:
        chat = client.chats.create(model="gemini-2.5-flash", config={"tools": [area]})
        # Brackets contain directives for the emulator.
        print(chat.send_message("How large is a field of 3 by 4? [[call area]]").text)
        for chunk in chat.send_message_stream("And now tell me a story."):
            print(chunk.text, end="")
        print()

        again = client.chats.from_json(chat.to_json(), config={"tools": [area]})
        print(again.send_message("Where were we?").text)
        print([turn.role for turn in again.get_history()])


if __name__ == "__main__":
    main()
