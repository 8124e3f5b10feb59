"""Owns what statements, figures and activity read; must not know how they are worded.

Every read can ask for what was known at an instant: the postings recorded by then. Source: rules, section 8; house, days.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from datetime import date
from typing import Any

from ..domain.model import ObligationRef
from ..domain.rows import ReceivedRow
from ..domain.statement import Movement
from .payment_lists import PART_OF_ACCOUNT
from .records import day
from .saved import Saved

FAR = "9999-12-31"

_OPEN_BILLS = """SELECT currency, count(*), sum(due_date < :today), min(CASE WHEN due_date < :today THEN due_date END) FROM bill
    WHERE customer_id = :customer AND outstanding_minor > 0{of} GROUP BY currency"""
_OPEN_OF = {
    False: Saved(_OPEN_BILLS.format(of="")),
    True: Saved(_OPEN_BILLS.format(of=" AND owner_account_id = :account")),
}


def open_bill_figures(db: Any, today: date, customer_id: int, account_id: int | None) -> dict[str, tuple[int, int, date | None]]:
    """Return for each currency (open bills, overdue bills, the oldest due date that is past)."""
    places: dict[str, Any] = {"today": today.isoformat(), "customer": customer_id}
    if account_id is not None:
        places["account"] = account_id
    rows = _OPEN_OF[account_id is not None].rows(db, **places)
    return {currency: (count, late or 0, day(oldest)) for currency, count, late, oldest in rows}


_LAST_PAYMENT = """SELECT {amount}, p.paid_on, p.method FROM payment p WHERE p.customer_id = :customer AND p.currency = :currency
    AND p.kind = 'payment' AND NOT p.undone AND p.moved_minor > 0{of} ORDER BY p.paid_on DESC, p.id DESC LIMIT 1"""
_LAST_OF = {
    False: Saved(_LAST_PAYMENT.format(amount="p.amount_minor", of="")),
    True: Saved(
        _LAST_PAYMENT.format(
            amount=f"CASE p.account_id WHEN :account THEN p.amount_minor ELSE {PART_OF_ACCOUNT} END",
            of=f" AND (p.account_id = :account OR {PART_OF_ACCOUNT} > 0)",
        )
    ),
}


def last_payment(db: Any, customer_id: int, account_id: int | None, currency: str) -> tuple[int, date, str] | None:
    """Return amount, day and method of the last payment that stands; for an account the amount that came there."""
    places: dict[str, Any] = {"customer": customer_id, "currency": currency}
    if account_id is not None:
        places["account"] = account_id
    row = _LAST_OF[account_id is not None].row(db, **places)
    return (row[0], date.fromisoformat(row[1]), row[2]) if row else None


_BY_PAYMENT = ("payment", "credit_note", "reversal", "refund")
"""Acts whose line is known by their payment's reference; the others are by their bill's number."""

_MOVEMENTS = """SELECT coalesce(p.root_id, p.id), p.id, r.act, e.effective_on, p.given_on, e.amount_minor, e.kind,
    e.on_bill_id, e.on_account_id, b.external_reference, a.name, coalesce(rb.external_reference,
    CASE WHEN r.act IN {by_payment} THEN m.reference ELSE b.external_reference END,
    m.reference, ''),
    CASE WHEN rb.id IS NOT NULL THEN rb.description WHEN r.act = 'opening' THEN ''
    ELSE coalesce(nullif(r.reason, ''), m.method, '') END,
    rb.due_date, r.recorded_at, rb.id, e.payment_id, r.reason
    FROM entry e JOIN posting p ON p.id = e.posting_id JOIN posting r ON r.id = coalesce(p.root_id, p.id)
    LEFT JOIN bill b ON b.id = e.on_bill_id LEFT JOIN account a ON a.id = e.on_account_id
    LEFT JOIN bill rb ON rb.posting_id = r.id LEFT JOIN payment m ON m.id = e.payment_id
    JOIN customer c ON c.id = e.customer_id
    WHERE e.customer_id = :customer AND coalesce(b.currency, a.currency, c.currency) = :currency
    AND e.effective_on >= :from AND e.effective_on <= :to AND p.recorded_at <= :known{of} ORDER BY e.effective_on, p.id, e.id"""
_MOVED = {
    False: Saved(_MOVEMENTS.format(by_payment=_BY_PAYMENT, of="")),
    True: Saved(
        _MOVEMENTS.format(by_payment=_BY_PAYMENT, of=" AND (e.on_account_id = :account OR b.owner_account_id = :account)")
    ),
}
_MOVED_BILL = Saved(_MOVEMENTS.format(by_payment=_BY_PAYMENT, of=" AND e.on_bill_id = :bill"))


def movements_of_bill(db: Any, customer_id: int, bill_id: int, currency: str) -> list[Movement]:
    """Return the entries of one bill."""
    places: dict[str, Any] = {"customer": customer_id, "currency": currency, "from": "", "to": FAR, "known": FAR, "bill": bill_id}
    return [_movement(row) for row in _MOVED_BILL.rows(db, **places)]


def movements(
    db: Any,
    customer_id: int,
    account_id: int | None,
    currency: str,
    from_: date | None,
    to: date | None,
    known: str = FAR,
) -> list[Movement]:
    """Return the entries of a customer (or one account) in a currency between two days, both included.

    `known` leaves out what was recorded after that instant.
    """
    places: dict[str, Any] = {
        "customer": customer_id,
        "currency": currency,
        "from": from_.isoformat() if from_ else "",
        "to": to.isoformat() if to else FAR,
        "known": known,
    }
    if account_id is not None:
        places["account"] = account_id
    found = [_movement(row) for row in _MOVED[account_id is not None].rows(db, **places)]
    return found if known == FAR else _as_known(db, found, known)


_OTHER_END = Saved(
    """SELECT coalesce(a.name, ''), a.id FROM entry e LEFT JOIN account a ON a.id = e.on_account_id
    WHERE e.posting_id = :posting AND coalesce(e.on_account_id, 0) <> :account ORDER BY e.id LIMIT 1"""
)


def other_end(db: Any, posting_id: int, account_id: int) -> str:
    """Return the name of the other balance of a transfer, seen from one account; the customer's own has none."""
    return str(_OTHER_END.value(db, posting=posting_id, account=account_id) or "")


def other_account(db: Any, posting_id: int, account_id: int) -> int | None:
    """Return the account at the other end of a transfer, seen from one account; the customer's own balance is none."""
    row = _OTHER_END.row(db, posting=posting_id, account=account_id)
    return row[1] if row else None


_THEN = Saved(
    # The first change after the instant says what was noted until then.
    """SELECT kind, record_id, field, before FROM change WHERE kind IN ('account', 'bill') AND changed_at > :known
    GROUP BY kind, record_id, field HAVING id = min(id)"""
)


def _as_known(db: Any, movements: list[Movement], known: str) -> list[Movement]:
    """Return movements with the names, texts and due dates that accounts and bills had at an instant (rules 8)."""
    then = {(kind, id_, field): before for kind, id_, field, before in _THEN.rows(db, known=known)}
    found = []
    for one in movements:
        changed: dict[str, Any] = {}
        if one.ref:
            name = then.get((one.ref.kind, one.ref.id, "external_reference" if one.ref.kind == "bill" else "name"))
            changed |= {} if name is None else {"on": name}
            if name is not None and one.ref.kind == "bill" and one.act not in _BY_PAYMENT:
                changed["reference"] = name
        for field, place in (("external_reference", "reference"), ("description", "description"), ("due_date", "due_date")):
            before = then.get(("bill", one.bill_id, field))
            if before is not None:
                changed[place] = day(before) if field == "due_date" else before
        found.append(replace(one, **changed) if changed else one)
    return found


def _movement(row: tuple[Any, ...]) -> Movement:
    root, posting, act, effective, given, amount, kind, on_bill, on_account, bill, account = row[:11]
    return Movement(
        root,
        posting,
        act,
        date.fromisoformat(effective),
        date.fromisoformat(given),
        amount,
        kind,
        bill if on_bill else account if on_account else "",
        row[11],
        row[12],
        day(row[13]),
        recorded_at=row[14],
        bill_id=row[15],
        payment_id=row[16],
        reason=row[17],
        ref=ObligationRef("bill", on_bill) if on_bill else ObligationRef("account", on_account) if on_account else None,
    )


_SUM = """SELECT coalesce(sum(e.amount_minor), 0) FROM entry e {recorded}
    LEFT JOIN bill b ON b.id = e.on_bill_id LEFT JOIN account a ON a.id = e.on_account_id JOIN customer c ON c.id = e.customer_id
    WHERE e.customer_id = :customer AND coalesce(b.currency, a.currency, c.currency) = :currency
    AND e.effective_on < :before{of}"""
_RECORDED = "JOIN posting p ON p.id = e.posting_id AND p.recorded_at <= :known"
_SUMMED = {
    (account, known): Saved(
        _SUM.format(
            recorded=_RECORDED if known else "",
            of=" AND (e.on_account_id = :account OR b.owner_account_id = :account)" if account else "",
        )
    )
    for account in (False, True)
    for known in (False, True)
}


_LAST_DAYS = {
    False: Saved("SELECT max(effective_on) FROM entry WHERE customer_id = :customer"),
    True: Saved(
        """SELECT max(e.effective_on) FROM entry e LEFT JOIN bill b ON b.id = e.on_bill_id WHERE e.customer_id = :customer
        AND (e.on_account_id = :account OR b.owner_account_id = :account)"""
    ),
}


def last_day(db: Any, customer_id: int, account_id: int | None) -> date | None:
    """Return the last value date of a customer, or of one account."""
    places: dict[str, Any] = {"customer": customer_id} | ({"account": account_id} if account_id is not None else {})
    return day(_LAST_DAYS[account_id is not None].value(db, **places))


def net_through(db: Any, customer_id: int, account_id: int | None, currency: str, to: date, known: str = FAR) -> int:
    """Return the net of a customer (or one account) at the end of a day, the last day of all included."""
    return _net(db, customer_id, account_id, currency, f"{to.isoformat()}~", known)


def net_before(db: Any, customer_id: int, account_id: int | None, currency: str, before: date, known: str = FAR) -> int:
    """Return the net of a customer (or one account) at the end of the day before."""
    return _net(db, customer_id, account_id, currency, before.isoformat(), known)


def _net(db: Any, customer_id: int, account_id: int | None, currency: str, before: str, known: str) -> int:
    places: dict[str, Any] = {"customer": customer_id, "currency": currency, "before": before}
    if account_id is not None:
        places["account"] = account_id
    if known != FAR:
        places["known"] = known
    return int(_SUMMED[account_id is not None, known != FAR].value(db, **places))


_OPEN_ITEMS = Saved(
    """SELECT b.id, sum(e.amount_minor) AS rest, sum(CASE WHEN e.kind = 'due' THEN e.amount_minor ELSE 0 END)
    FROM entry e JOIN posting p ON p.id = e.posting_id
    JOIN bill b ON b.id = e.on_bill_id
    WHERE e.customer_id = :customer AND b.currency = :currency
    AND e.effective_on <= :to AND p.recorded_at <= :known
    AND (:account = 0 OR b.owner_account_id = :account) GROUP BY b.id HAVING rest > 0"""
)
_OPEN_BALANCES = Saved(
    """SELECT e.on_account_id, sum(e.amount_minor) AS balance FROM entry e JOIN posting p ON p.id = e.posting_id
    LEFT JOIN account a ON a.id = e.on_account_id
    JOIN customer c ON c.id = e.customer_id WHERE e.customer_id = :customer AND e.on_bill_id IS NULL
    AND coalesce(a.currency, c.currency) = :currency AND e.effective_on <= :to AND p.recorded_at <= :known
    AND (:account = 0 OR e.on_account_id = :account) GROUP BY e.on_account_id HAVING balance <> 0"""
)


def open_items(
    db: Any, customer_id: int, account_id: int | None, currency: str, to: date, known: str = FAR
) -> tuple[list[tuple[int, int, int]], list[tuple[int | None, int]]]:
    """Return (bill, remaining, original) of each bill open on a day, and (account or None, balance) of each balance."""
    places: dict[str, Any] = {
        "customer": customer_id,
        "currency": currency,
        "to": to.isoformat(),
        "account": account_id or 0,
        "known": known,
    }
    return list(_OPEN_ITEMS.rows(db, **places)), list(_OPEN_BALANCES.rows(db, **places))


_CURRENCIES = Saved(
    "SELECT currency FROM owed WHERE customer_id = :customer AND (:ever OR owed_minor > 0 OR credit_minor > 0) ORDER BY currency"
)


def currencies(db: Any, customer_id: int, own: str, *, ever: bool = False) -> list[str]:
    """Return a customer's own currency first, then the others in which something is, or `ever` was, open beneath it."""
    return list(dict.fromkeys([own, *(row[0] for row in _CURRENCIES.rows(db, customer=customer_id, ever=int(ever)))]))


_OWED = Saved("SELECT currency, owed_minor, credit_minor FROM owed WHERE customer_id = :customer")


def owed_of(db: Any, customer_id: int) -> dict[str, tuple[int, int]]:
    """Return (owed, credit) of a customer for each currency, as kept."""
    found: dict[str, tuple[int, int]] = defaultdict(lambda: (0, 0))
    found.update({currency: (owed, credit) for currency, owed, credit in _OWED.rows(db, customer=customer_id)})
    return found


_RECEIVED = Saved(
    """SELECT currency, coalesce(sum(moved_minor + refunded_minor), 0), count(*) FROM payment WHERE kind = 'payment'
    AND NOT undone AND moved_minor + refunded_minor > 0 AND paid_on BETWEEN :from AND :to GROUP BY currency"""
)


def received(db: Any, from_: date, to: date) -> dict[str, tuple[int, int]]:
    """Return (sum, number) of the payments received between two days that still stand, for each currency."""
    places: dict[str, Any] = {"from": from_.isoformat(), "to": to.isoformat()}
    rows = _RECEIVED.rows(db, **places)
    return {currency: (amount, count) for currency, amount, count in rows}


_RECEIVED_BY_MONTH = Saved(
    """SELECT substr(paid_on, 1, 7) AS month, currency, sum(moved_minor + refunded_minor), count(*) FROM payment
    WHERE kind = 'payment' AND NOT undone AND moved_minor + refunded_minor > 0 AND paid_on BETWEEN :from AND :to
    GROUP BY month, currency"""
)


def received_by_month(db: Any, from_: date, to: date) -> dict[tuple[date, str], tuple[int, int]]:
    """Return what `received` does for each month, by its first day and the currency; the last one ends with `to`."""
    places: dict[str, Any] = {"from": from_.isoformat(), "to": to.isoformat()}
    rows = _RECEIVED_BY_MONTH.rows(db, **places)
    return {(date.fromisoformat(f"{month}-01"), currency): (amount, count) for month, currency, amount, count in rows}


_RECEIPTS = Saved(
    """SELECT p.id, p.customer_id, c.name, p.paid_on, p.method, p.reference, p.moved_minor + p.refunded_minor, p.currency
    FROM payment p JOIN customer c ON c.id = p.customer_id WHERE p.kind = 'payment' AND NOT p.undone
    AND p.moved_minor + p.refunded_minor > 0 AND p.paid_on BETWEEN :from AND :to AND p.currency = :currency
    ORDER BY p.paid_on DESC, p.id DESC LIMIT :limit"""
)


def received_payments(db: Any, from_: date, to: date, currency: str, limit: int) -> list[ReceivedRow]:
    """Return the payments that `received` adds up, newest first."""
    places: dict[str, Any] = {"from": from_.isoformat(), "to": to.isoformat(), "currency": currency, "limit": limit}
    rows = _RECEIPTS.rows(db, **places)
    return [ReceivedRow(id_, who, name, date.fromisoformat(on), *rest) for id_, who, name, on, *rest in rows]
