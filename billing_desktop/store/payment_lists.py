"""Owns the lists of bills and payments of a customer's page, and the look for doubles; must not know widgets."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

from ..domain.model import ObligationRef
from ..domain.posting import allocations_of
from ..domain.rows import AllocationRow, BillRow, PaymentRow
from . import obligations
from .records import day
from .saved import Saved

_PAYMENT = """p.id, p.public_id, p.kind, p.paid_on, o.recorded_at, p.method, p.reference, p.note, p.amount_minor,
    p.refunded_minor, p.moved_minor, p.undone, p.currency, coalesce(a.name, c.name), p.posting_id
    FROM payment p JOIN posting o ON o.id = p.posting_id JOIN customer c ON c.id = p.customer_id
    LEFT JOIN account a ON a.id = p.account_id"""
_ONE = Saved(f"SELECT {_PAYMENT} WHERE p.id = :id")
PART_OF_ACCOUNT = """(SELECT coalesce(-sum(e.amount_minor), 0) FROM entry e LEFT JOIN bill f ON f.id = e.on_bill_id
    WHERE e.posting_id = p.posting_id AND e.payment_id = p.id AND e.kind IN ('paid', 'credited')
    AND (e.on_account_id = :account OR f.owner_account_id = :account))"""
"""What a payment `p` laid on an account and its bills when it was recorded."""
_OF_ACCOUNT = f"(:account = 0 OR p.account_id = :account OR {PART_OF_ACCOUNT} > 0)"
_LIST = Saved(
    f"SELECT {_PAYMENT} WHERE p.customer_id = :customer AND {_OF_ACCOUNT} AND NOT p.undone"
    " ORDER BY p.paid_on DESC, p.id DESC LIMIT :limit"
)
_PAYER = Saved("SELECT account_id FROM payment WHERE id = :id")
_OWNER_OF_BILL = Saved("SELECT owner_account_id FROM bill WHERE id = :id")
_DOUBLES = Saved(
    f"""SELECT {_PAYMENT} WHERE p.kind = 'payment' AND NOT p.undone AND p.moved_minor > 0 AND p.id IN (
    SELECT id FROM payment WHERE customer_id = :customer AND coalesce(account_id, 0) = :account AND amount_minor = :amount
    AND paid_on BETWEEN :from AND :to
    UNION SELECT id FROM payment WHERE reference <> '' AND reference = :reference) ORDER BY p.id DESC LIMIT 5"""
)
_LYING = Saved(
    """SELECT e.payment_id, -sum(e.amount_minor) FROM entry e WHERE e.payment_id IN (SELECT id FROM payment
    WHERE customer_id = :customer) AND e.on_bill_id IS NULL AND e.kind IN ('paid', 'credited') GROUP BY e.payment_id"""
)
_BALANCES = Saved(
    """SELECT 'customer', id, balance_minor FROM customer WHERE id = :customer
    UNION ALL SELECT 'account', id, balance_minor FROM account WHERE customer_id = :customer"""
)
_LYING_ON = Saved(
    """SELECT on_customer_id, on_account_id, -sum(amount_minor) FROM entry WHERE payment_id = :id AND on_bill_id IS NULL
    AND kind IN ('paid', 'credited') GROUP BY on_customer_id, on_account_id"""
)
_NAME = {
    "bill": Saved("SELECT external_reference FROM bill WHERE id = :id"),
    "account": Saved("SELECT name FROM account WHERE id = :id"),
    "customer": Saved("SELECT name FROM customer WHERE id = :id"),
}
_BILL = """SELECT b.id, b.external_reference, b.owner_account_id, coalesce(a.name, ''), b.bill_date, b.due_date, b.description,
    b.due_minor, b.paid_minor, b.outstanding_minor, b.currency, b.written_off_minor, b.cancelled_minor
    FROM bill b LEFT JOIN account a ON a.id = b.owner_account_id"""
_ONE_BILL = Saved(f"{_BILL} WHERE b.id = :id")
_BILLS = Saved(
    f"""{_BILL} WHERE b.customer_id = :customer AND NOT b.undone
    AND (:account = 0 OR b.owner_account_id = :account) AND (:open = 0 OR b.outstanding_minor > 0)
    ORDER BY b.bill_date DESC, b.id DESC LIMIT :limit"""
)
_COUNTS = Saved(
    f"""SELECT (SELECT count(*) FROM bill WHERE customer_id = :customer AND NOT undone
        AND (:account = 0 OR owner_account_id = :account)),
    (SELECT count(*) FROM payment p WHERE p.customer_id = :customer AND NOT p.undone AND {_OF_ACCOUNT})"""
)


def name_of(db: Any, ref: ObligationRef) -> str:
    """Return what an obligation is called."""
    return str(_NAME[ref.kind].value(db, id=ref.id))


def unapplied(db: Any, payment_id: int, account_id: int | None = None) -> int:
    """Return what of a payment lies on balances (or on that of one account), at most their credit (rules 1, unapplied)."""
    total = 0
    for on_customer, on_account, lying in _LYING_ON.rows(db, id=payment_id):
        if account_id is not None and on_account != account_id:
            continue
        kind, id_ = ("account", on_account) if on_account else ("customer", on_customer)
        balance = _BALANCE_OF[kind].value(db, id=id_)
        total += max(0, min(lying, -balance))
    return total


_BALANCE_OF = {kind: Saved(f"SELECT balance_minor FROM {kind} WHERE id = :id") for kind in ("customer", "account")}


def _payment_row(db: Any, row: tuple[Any, ...], *, with_parts: bool = True) -> PaymentRow:
    (
        id_,
        public,
        kind,
        paid,
        recorded,
        method,
        reference,
        note,
        amount,
        refunded,
        moved,
        undone,
        currency,
        payer,
        posting,
    ) = row
    state = "undone" if undone else "reversed" if moved == 0 and refunded < amount else ""
    entries = obligations.entries_of_posting(db, posting) if with_parts else []
    parts = allocations_of(entries)
    since = {entry.obligation: entry.effective_on for entry in entries if entry.effective_on.isoformat() > paid}
    return PaymentRow(
        id_,
        public,
        kind,
        date.fromisoformat(paid),
        datetime.fromisoformat(recorded),
        method,
        reference,
        note,
        amount,
        unapplied(db, id_),
        refunded,
        currency,
        payer,
        state,
        tuple(AllocationRow(ref, name_of(db, ref), part, since.get(ref) if ref.kind == "bill" else None) for ref, part in parts),
    )


def payment(db: Any, payment_id: int) -> PaymentRow | None:
    """Return one payment as lists show it."""
    row = _ONE.row(db, id=payment_id)
    return _payment_row(db, row) if row else None


def payments(db: Any, customer_id: int, account_id: int | None, limit: int) -> list[PaymentRow]:
    """Return a customer's payments that were not undone, newest first; of an account also those that laid a part on it."""
    rows = _LIST.rows(db, customer=customer_id, account=account_id or 0, limit=limit)
    found = [_payment_row(db, row) for row in rows]
    return found if account_id is None else [_seen_from(db, row, account_id) for row in found]


def _seen_from(db: Any, row: PaymentRow, account_id: int) -> PaymentRow:
    """Return a payment as one account sees it: of what somebody else paid only the part that came there."""
    if _PAYER.value(db, id=row.id) == account_id:
        return row
    owners = [_account_of(db, part.ref) for part in row.allocations]
    here = tuple(part for part, owner in zip(row.allocations, owners, strict=True) if owner == account_id)
    if len(here) == len(owners):
        return row
    over = len(set(owners)) if None not in owners else 0
    part_minor = sum(part.amount_minor for part in here)
    return replace(
        row, part_minor=part_minor, over_accounts=over, allocations=here, unapplied_minor=unapplied(db, row.id, account_id)
    )


def _account_of(db: Any, ref: ObligationRef | None) -> int | None:
    if ref is None or ref.kind == "customer":
        return None
    return ref.id if ref.kind == "account" else _OWNER_OF_BILL.value(db, id=ref.id)


def duplicates(
    db: Any, customer_id: int, account_id: int | None, amount_minor: int, paid_on: date, reference: str, *, days: int = 3
) -> list[PaymentRow]:
    """Return payments like this one: same payer and amount within so many days, or the same reference (rules 5.6)."""
    places: dict[str, Any] = {
        "customer": customer_id,
        "account": account_id or 0,
        "amount": amount_minor,
        "from": _shifted(paid_on, -days),
        "to": _shifted(paid_on, days),
        "reference": reference,
    }
    rows = _DOUBLES.rows(db, **places)
    return [_payment_row(db, row, with_parts=False) for row in rows]


def _shifted(day: date, days: int) -> str:
    """Move a day, at most to the first or last there is."""
    try:
        return (day + timedelta(days=days)).isoformat()
    except OverflowError:
        return (date.max if days > 0 else date.min).isoformat()


def bills(db: Any, today: date, customer_id: int, account_id: int | None, open_only: bool, limit: int) -> list[BillRow]:
    """Return a customer's bills, newest first."""
    rows = _BILLS.rows(db, customer=customer_id, account=account_id or 0, open=int(open_only), limit=limit)
    return [_bill_row(row, today) for row in rows]


def bill(db: Any, today: date, bill_id: int) -> BillRow:
    """Return one bill as lists show it; it must be in the book."""
    row = _ONE_BILL.row(db, id=bill_id)
    assert row is not None
    return _bill_row(row, today)


def _bill_row(row: tuple[Any, ...], today: date) -> BillRow:
    (id_, reference, account_id, account, billed, due, text, amount, paid, rest, currency, written_off, cancelled) = row
    due_date = day(due)
    late = max(0, (today - due_date).days) if due_date and rest else 0
    if cancelled:
        badge = "cancelled"
    elif written_off:
        badge = "written off"
    elif not rest:
        badge = "paid"
    else:
        badge = "overdue" if late else "part paid" if paid else ""
    return BillRow(
        id_,
        reference,
        account_id,
        account,
        date.fromisoformat(billed),
        due_date,
        text,
        amount,
        paid,
        rest,
        late,
        currency,
        badge,
    )


def counts(db: Any, customer_id: int, account_id: int | None) -> tuple[int, int]:
    """Count a customer's bills and payments."""
    row = _COUNTS.row(db, customer=customer_id, account=account_id or 0)
    assert row is not None
    return row[0], row[1]


def open_by_bill(db: Any, bill_ids: set[int]) -> dict[int, int]:
    """Return what is left of each of these bills."""
    found: dict[int, int] = defaultdict(int)
    for bill_id in bill_ids:
        found[bill_id] = int(_OUTSTANDING.value(db, id=bill_id) or 0)
    return found


_OUTSTANDING = Saved("SELECT outstanding_minor FROM bill WHERE id = :id")
