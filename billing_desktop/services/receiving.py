"""Owns taking events of another system as payments: read, held against a signature, shown, recorded once per event.

Only money that came in is taken: `obligation.amount_applied` without `metadata.source`. Source: rules 4.6 and 7.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from ..domain.errors import BillingError, StalePlan
from ..domain.events import AMOUNT_APPLIED
from ..domain.model import Account, Bill, Customer, ObligationRef, account_ref, customer_ref
from ..domain.money import MAX_MINOR
from ..store import acts, records
from ..store import settings as stored
from ..webhooks import signing
from .desk import Desk, fingerprint
from .drafts import PaymentDraft, Receipt
from .payments import Payments

NEW, BEFORE, REFUSED = "new", "before", "refused"
_MOST = 10_000_000


@dataclass(frozen=True, slots=True)
class Incoming:
    """One event as it came: its bytes, and the headers it came with where they were kept."""

    body: bytes
    headers: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Seen:
    """What taking one event would do. `state`: new, before (recorded already) or refused; `text` says why.

    `checked` says that its signature fits. Units: minor units.
    """

    event_id: str
    state: str
    text: str
    checked: bool = False
    customer: str = ""
    target: str = ""
    amount_minor: int = 0
    currency: str = ""
    draft: PaymentDraft | None = None


class Receiving:
    """Events of another system, for the open book."""

    def __init__(self, desk: Desk, payments: Payments) -> None:
        self._desk = desk
        self._payments = payments

    def look(self, data: bytes, *, secret: str = "") -> list[Seen]:
        """Say what taking the events in a file or a pasted text would do. Writes nothing.

        With a secret each must carry a signature that fits. Raises: BillingError when nothing in it can be read.
        """
        incoming = read(data)
        with self._desk.store.read() as db:
            return self._look(db, incoming, secret)

    def take(self, data: bytes, seen: Sequence[Seen], *, secret: str = "") -> list[Receipt]:
        """Record the new ones as payments, all or none, exactly as they were shown.

        Raises: StalePlan when the book moved since; BillingError. The same event again adds nothing.
        """
        incoming = read(data)
        with self._desk.act() as (db, touched):
            if self._look(db, incoming, secret) != list(seen):
                raise StalePlan("stale_plan", "The book moved since this was shown, so nothing was recorded; look at it anew.")
            return [
                self._payments.write(
                    db, touched, one.draft, key=one.event_id, content=fingerprint("received", one.event_id, one.amount_minor)
                )
                for one in seen
                if one.draft is not None
            ]

    def _look(self, db: Any, incoming: Sequence[Incoming], secret: str) -> list[Seen]:
        found: list[Seen] = []
        laid: dict[ObligationRef, int] = {}
        for one in incoming:
            seen = self._one(db, one, secret, laid)
            if seen.state == NEW and any(seen.event_id == before.event_id for before in found):
                seen = Seen(seen.event_id, BEFORE, "The same event stands in this file before.")
            for ref, amount in (seen.draft.allocations or ()) if seen.draft else ():
                laid[ref] = laid.get(ref, 0) + amount
            found.append(seen)
        return found

    def _one(self, db: Any, one: Incoming, secret: str, laid: dict[ObligationRef, int]) -> Seen:
        name = "an event that cannot be read"
        try:
            event = _event(one.body)
            name = str(event.get("id", ""))[:80]
            if secret:
                _verify(one, name, secret)
            return self._understood(db, event, bool(secret), laid)
        except BillingError as error:
            return Seen(name, REFUSED, error.text)

    def _understood(self, db: Any, event: dict[str, Any], checked: bool, laid: dict[ObligationRef, int]) -> Seen:
        id_, data = event["id"], event["data"]
        if acts.by_key(db, id_):
            return Seen(id_, BEFORE, "It was recorded before; nothing is written twice.", checked)
        if event["type"] != AMOUNT_APPLIED:
            return Seen(
                id_, REFUSED, f"Only {AMOUNT_APPLIED} tells of money that came in; this is {event['type'][:40]}.", checked
            )
        if data["metadata"].get("source"):
            return Seen(id_, REFUSED, "It tells of money that had come in before (credit), not of new money.", checked)
        if records.payment(db, data["payment_id"], "public_id"):
            return Seen(id_, REFUSED, "This book told of that payment itself.", checked)
        found = _target(db, data)
        owner = _owner(db, found)
        if found.currency != data["currency"]:
            text = f"It is in {data['currency'][:10]}, but {_name(found)} is kept in {found.currency}."
            return Seen(id_, REFUSED, text, checked)
        draft = self._draft(db, event, found, owner, laid)
        text = f"bill {found.external_reference} of {owner.name}" if isinstance(found, Bill) else f"balance of {owner.name}"
        return Seen(id_, NEW, "", checked, owner.name, text, data["amount"], found.currency, draft)

    def _draft(
        self, db: Any, event: dict[str, Any], found: Bill | Account | Customer, owner: Customer, laid: dict[ObligationRef, int]
    ) -> PaymentDraft:
        """Return the payment an event is: on its bill as far as that is open, else on the balance it names."""
        data = event["data"]
        lines: tuple[tuple[ObligationRef, int], ...] = ()
        account_id = None
        if isinstance(found, Bill):
            part = min(max(found.amount_remaining - laid.get(found.ref, 0), 0), data["amount"])
            lines, account_id = (((found.ref, part),) if part else ()), found.account_id
        elif isinstance(found, Account):
            lines, account_id = ((account_ref(found.id), data["amount"]),), found.id
        else:
            lines = ((customer_ref(found.id), data["amount"]),)
        reference = data["payment_id"][:255]
        note = f"Received as {event['id']}"
        return PaymentDraft(owner.id, account_id, data["amount"], self._day(db, data), "", reference, note, lines)

    def _day(self, db: Any, data: dict[str, Any]) -> date:
        """Return the day the money came, in the book's time zone and never ahead of today."""
        zone = stored.book(db).time_zone
        try:
            at = datetime.fromisoformat(data["created_at"]).astimezone(ZoneInfo(zone) if zone else None)
        except (ValueError, OverflowError):
            raise BillingError("bad_event", f"Its created_at is no instant: {str(data['created_at'])[:40]}.") from None
        return min(at.date(), self._desk.today())


def read(data: bytes) -> list[Incoming]:
    """Read events: one as JSON, a list or lines of them, each also as {"headers": …, "body": "…"}, or a request with its headers.

    Raises: BillingError when it is nothing of that.
    """
    if len(data) > _MOST:
        raise BillingError("too_large", f"That is more than {_MOST // 1_000_000} MB; take it in parts.")
    try:
        text = data.decode("utf-8-sig").strip()
    except UnicodeDecodeError:
        raise BillingError("no_event", "That is no text in UTF-8, so no event can be read from it.") from None
    if not text.startswith(("{", "[")):
        return [_request(text)]
    try:
        whole = json.loads(text)
        rows = whole if isinstance(whole, list) else [whole]
        if len(rows) == 1 and not isinstance(whole, list) and "body" not in rows[0]:
            return [Incoming(text.encode())]  # the very bytes, which a signature covers
        return [_incoming(row) for row in rows]
    except ValueError:
        pass
    try:
        lines = [line for line in text.splitlines() if line.strip()]
        return [_incoming(json.loads(line), line) for line in lines]
    except ValueError:
        raise BillingError("no_event", "No event can be read from that; paste it as JSON, one to a line or as a list.") from None


def _incoming(row: Any, line: str = "") -> Incoming:
    if isinstance(row, dict) and isinstance(row.get("body"), str) and isinstance(row.get("headers"), dict):
        headers = tuple((str(name), str(value)) for name, value in row["headers"].items())
        return Incoming(row["body"].encode(), headers)
    return Incoming((line.strip() or json.dumps(row, ensure_ascii=False)).encode())


def _request(text: str) -> Incoming:
    """Read a request as it was sent: headers, an empty line, the body."""
    head, mark, body = text.replace("\r\n", "\n").partition("\n\n")
    pairs = [line.partition(":") for line in head.split("\n") if ":" in line and not line.startswith(("POST ", "http"))]
    if not mark or not body.strip().startswith("{"):
        raise BillingError("no_event", "No event can be read from that; paste it as JSON, or its headers, an empty line and it.")
    return Incoming(body.strip().encode(), tuple((name.strip(), value.strip()) for name, _, value in pairs))


def _event(body: bytes) -> dict[str, Any]:
    """Return an event whose fields are of the right kind. Raises: BillingError that says which is not."""
    try:
        event = json.loads(body)
    except ValueError:
        raise BillingError("bad_event", "It is no JSON.") from None
    if not isinstance(event, dict) or not isinstance(event.get("data"), dict):
        raise BillingError("bad_event", "It has no data, so it is no event.")
    data = event["data"]
    data.setdefault("metadata", {})
    wanted: list[tuple[dict[str, Any], str, type]] = [(event, "id", str), (event, "type", str), (data, "metadata", dict)]
    if event.get("type") == AMOUNT_APPLIED:
        wanted += ((data, "amount", int), (data, "currency", str), (data, "payment_id", str), (data, "created_at", str))
    for part, name, kind in wanted:
        if type(part.get(name)) is not kind or part[name] == "":
            raise BillingError("bad_event", f"Its {name} is missing or of the wrong kind.")
    if not event["id"].isprintable() or len(event["id"]) > 200:
        raise BillingError("bad_event", "Its id cannot be kept.")
    if event["type"] == AMOUNT_APPLIED and not 1 <= data["amount"] <= MAX_MINOR:
        raise BillingError("bad_event", "Its amount is below 1 or too large.")
    return event


def _verify(one: Incoming, event_id: str, secret: str) -> None:
    """Hold an event against its signature. Its age does not matter, since it is recorded once. Raises: BillingError."""
    headers = {name.lower(): value for name, value in one.headers}
    signing.verify(secret, headers, one.body, None)
    if headers["webhook-id"] != event_id:
        raise BillingError("bad_signature", "Its id is not the one that was signed.")


def _target(db: Any, data: dict[str, Any]) -> Bill | Account | Customer:
    """Find what an event names, by its public id or its number. Raises: BillingError."""
    named = [name for name in ("bill_id", "account_id", "customer_id") if isinstance(data.get(name), str)]
    if len(named) != 1:
        raise BillingError("bad_event", "It names no bill, account or customer, or more than one.")
    (name,) = named
    kind, id_ = name.removesuffix("_id"), data[name]
    find: Any = {"bill": records.bill, "account": records.account, "customer": records.customer}[kind]
    found: Bill | Account | Customer | None = find(db, id_, "public_id") or find(db, id_, "external_reference")
    if found is None or (isinstance(found, Bill) and found.undone):
        raise BillingError("unknown_target", f"There is no {kind} {id_[:60]} in this book; give one that id as its number.")
    return found


def _owner(db: Any, found: Bill | Account | Customer) -> Customer:
    customer = found if isinstance(found, Customer) else records.customer(db, found.customer_id)
    assert customer is not None
    return customer


def _name(found: Bill | Account | Customer) -> str:
    return f"bill {found.external_reference}" if isinstance(found, Bill) else found.name
