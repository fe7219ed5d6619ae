"""Responses as objects: a pydantic model, a list of dataclasses, and partial results of a stream."""

from dataclasses import dataclass
from datetime import date

from _client import client
from pydantic import BaseModel, Field

MODEL = "gemini-2.5-flash"


class Invoice(BaseModel):
    """The result of reading the text."""

    customer: str
    issued: date
    total: float = Field(ge=0, description="in euros")


@dataclass
class City:
    """A dataclass of the standard library."""

    name: str
    inhabitants: int


def main() -> None:
    with client() as genai:
        text = 'Invoice for "Ada Lovelace", 120.50 euros'
        answer = genai.models.generate_content(model=MODEL, contents=text, response_type=Invoice)
        print(f"{answer.parsed.customer} owes {answer.parsed.total:.2f} euros since {answer.parsed.issued}")

        cities = genai.models.generate_content(model=MODEL, contents="Two cities", response_type=list[City])
        print([city.name for city in cities.parsed])

        with genai.models.generate_content_stream(model=MODEL, contents=text, response_type=Invoice) as stream:
            for _ in stream:
                print("so far:", stream.partial())
            print("whole:", stream.final_response().parsed)

        short = {"max_output_tokens": 3}
        cut_off = genai.models.generate_content(model=MODEL, contents=text, config=short, response_type=Invoice)
        print(cut_off.explain())


if __name__ == "__main__":
    main()
