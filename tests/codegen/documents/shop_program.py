"""A typed program on the shop's interface: type checkers read it, and tests run it against a server of its own."""

from __future__ import annotations

import json
import threading
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, assert_type

import gemkit as genai
from gemkit._generated.types import shop
from gemkit.errors import InvalidInputError, UnsupportedOperationError

ORDER = {
    "id": "o-1",
    "state": "lost",
    "customer_name": None,
    "payment": {"pay_by": "shells", "count": 3, "kind": None},
    "items": [{"kind": "book", "isbn_code": "1"}, {"kind": "set", "parts": [{"kind": "globe", "size": {"cm": 30}}]}],
    "contact": {"address": "a@b.example", "note": "evenings"},
    "delivery": {"window": {"from": "2026-01-02T03:04:05Z"}},
    "extras": "string",
    "total_cents": 12,
    "schema": "v2",
    "secret_code": "hush",
    "hat": True,
}
EVENTS = [
    {"event_type": "packed", "box_count": 2},
    {"event_type": "shipped", "order": ORDER},
    {"event_type": "stolen", "by": ["raven"]},
]


class Shop(BaseHTTPRequestHandler):
    """Answers with orders and keeps what it was asked."""

    asked: list[tuple[str, str, Any]]

    def do_GET(self) -> None:
        """Answer with an array of orders."""
        self.asked.append(("GET", self.path, None))
        self._send("application/json", json.dumps([ORDER]))

    def do_POST(self) -> None:
        """Answer with the order that was sent, or with events."""
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.asked.append(("POST", self.path.partition("?")[0], body))
        if ":watch" in self.path:
            self._send("text/event-stream", "".join(f"data: {json.dumps(event)}\n\n" for event in EVENTS))
        else:
            self._send("application/json", json.dumps({**body, "id": "o-2"}))

    def log_message(self, format: str, *args: Any) -> None:
        """Stay quiet."""

    def _send(self, kind: str, text: str) -> None:
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(text.encode())))
        self.end_headers()
        self.wfile.write(text.encode())


def paid_with(payment: shop.Payment) -> str | None:
    """Tell how something was paid; each step leaves fewer types."""
    if isinstance(payment, shop.UnknownPayment):
        return str(assert_type(payment.raw, dict[str, Any])["pay_by"])
    if payment.pay_by == "card":
        return assert_type(payment, shop.Card).last_four
    return assert_type(payment, shop.Transfer).iban


def reads(client: genai.Client) -> None:
    """An array as an answer, and everything in it kept."""
    listed = client.orders.list(shop_id="s-1")
    assert_type(listed, shop.OrdersListResponse)
    (order,) = listed.items or []
    assert order.payment is not None
    assert paid_with(order.payment) == "shells"
    assert order.state == "lost"
    assert order.schema_ == "v2"
    assert isinstance(order.contact, shop.Mail)
    window = order.delivery.window if order.delivery else None
    assert window is not None
    assert window.from_ == datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
    book, pair = order.items or []
    assert isinstance(book, shop.ItemBook)
    assert book.isbn_code == "1"
    assert isinstance(pair, shop.Set)
    (globe,) = pair.parts or []
    assert isinstance(globe, shop.UnknownItem)
    assert (globe.raw, globe.is_unknown, globe.kind) == ({"kind": "globe", "size": {"cm": 30}}, True, "UNKNOWN")
    assert order.extras == "string"
    assert "hush" not in repr(order)
    without_null = {key: value for key, value in ORDER.items() if value is not None}
    assert json.loads(order.model_dump_json(by_alias=True, exclude_none=True)) == without_null
    assert json.loads(listed.model_dump_json(by_alias=True, exclude_none=True)) == [without_null]


def writes(client: genai.Client, asked: list[tuple[str, str, Any]]) -> None:
    """Dictionaries and types alike; what was received and nobody knew goes out as it came in."""
    made = client.orders.create(
        shop_id="s",
        order={
            "customer_name": "Ada",
            "payment": {"pay_by": "card", "last_four": "1234"},
            "items": [shop.Set(parts=[shop.ItemBook(isbn_code="1")]), shop.UnknownItem(raw={"kind": "x", "y": None})],
            "contact": {"number": "1"},
            "extras": ["a"],
            "wrapping": "silk",
        },
    )
    assert_type(made, shop.Order)
    assert made.id == "o-2"
    assert asked[-1][2] == {
        "customer_name": "Ada",
        "payment": {"pay_by": "card", "last_four": "1234"},
        "items": [{"kind": "set", "parts": [{"kind": "book", "isbn_code": "1"}]}, {"kind": "x", "y": None}],
        "contact": {"number": "1"},
        "extras": ["a"],
        "wrapping": "silk",
    }
    client.orders.create(shop_id="s", order=shop.NewOrder(payment=shop.Transfer(iban="DE1")))
    assert asked[-1][2] == {"payment": {"pay_by": "wire", "iban": "DE1"}}


def streams(client: genai.Client) -> None:
    """Events typed by their own schema, not by that of the answer or the envelope."""
    told: list[object] = []
    with client.orders.watch(shop_id="s") as stream:
        for event in stream:
            assert_type(event, shop.Packed | shop.Shipped | shop.UnknownEvent)
            match event:
                case shop.Packed():
                    told.append(event.box_count)
                case shop.Shipped():
                    told.append(event.order and event.order.id)
                case _:
                    told.append(event.raw)
    assert told == [2, "o-1", EVENTS[2]]


def refused(client: genai.Client, order: Any) -> str:
    """What creating an order fails with."""
    try:
        client.orders.create(shop_id="s", order=order)
    except InvalidInputError as error:
        return str(error)
    return "nothing"


def refuses(client: genai.Client) -> None:
    """Mistakes are named before anything is sent."""
    mistakes: dict[str, object] = {
        "order.payment.card.iban is unknown": {"payment": {"pay_by": "card", "iban": "1"}},
        "pay_by must be one of card, wire; for another type use UnknownPayment(raw=": {"payment": {"pay_by": "crad"}},
        "must be one of Phone, Mail; for another type use UnknownNewOrderContact(raw=": {"contact": {"fax": "1"}},
        "order.extras.Item.set.part is unknown": {"extras": {"kind": "set", "part": []}},
        "must be an object": {"payment": "card"},
    }
    for told, order in mistakes.items():
        assert told in refused(client, order), refused(client, order)
    vertex = genai.Client(vertexai=True, api_key="k", http_options={"base_url": "http://127.0.0.1:9"})
    try:
        vertex.orders.list(shop_id="s")
    except UnsupportedOperationError:
        return
    raise AssertionError("the document serves one backend only")


def main() -> None:
    """Serve and call."""
    asked: list[tuple[str, str, Any]] = []
    Shop.asked = asked
    server = ThreadingHTTPServer(("127.0.0.1", 0), Shop)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    base_url = f"http://127.0.0.1:{server.server_address[1]}"
    with genai.Client(api_key="k", http_options={"base_url": base_url, "api_version": "v1"}) as client:
        reads(client)
        assert asked[-1][:2] == ("GET", "/v1/shops/s-1/orders")
        writes(client, asked)
        assert asked[-1][:2] == ("POST", "/v1/shops/s/orders")
        streams(client)
        before = len(asked)
        refuses(client)
        assert len(asked) == before
    server.shutdown()
    server.server_close()
    print("all is well")


if __name__ == "__main__":
    main()
