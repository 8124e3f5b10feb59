"""Owns holding a book against its invariants: names the exact row that breaks one, and repairs nothing.

Source: rules 4.4; reliability, section 3.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from typing import Any

from peewee import OperationalError

from ..domain.days import impossible_day
from ..domain.model import Entry, Kind
from . import faults, issued, ledger, obligations
from .saved import Saved
from .schema import TRIGGERS


@dataclass(frozen=True, slots=True)
class Finding:
    """One broken invariant: its number in the list of reliability, the row, and one sentence."""

    invariant: int
    row: str
    text: str


_ROWS: tuple[tuple[int, str, str], ...] = (
    (
        1,
        "the balance of customer {} is kept as {} but its entries add up to {}",
        """SELECT c.external_reference, c.balance_minor, coalesce(sum(e.amount_minor), 0) AS truth FROM customer c
        LEFT JOIN entry e ON e.on_customer_id = c.id GROUP BY c.id HAVING c.balance_minor <> truth""",
    ),
    (
        1,
        "the balance of account {} is kept as {} but its entries add up to {}",
        """SELECT a.external_reference, a.balance_minor, coalesce(sum(e.amount_minor), 0) AS truth FROM account a
        LEFT JOIN entry e ON e.on_account_id = a.id GROUP BY a.id HAVING a.balance_minor <> truth""",
    ),
    (
        5,
        "bill {} keeps other sums than its entries: {} is left, its entries say {}",
        """SELECT b.external_reference, b.outstanding_minor, coalesce(sum(e.amount_minor), 0) FROM bill b
        LEFT JOIN entry e ON e.on_bill_id = b.id GROUP BY b.id HAVING
        b.due_minor <> coalesce(sum(CASE WHEN e.kind = 'due' THEN e.amount_minor END), 0)
        OR b.paid_minor <> -coalesce(sum(CASE WHEN e.kind = 'paid' THEN e.amount_minor END), 0)
        OR b.credited_minor <> -coalesce(sum(CASE WHEN e.kind = 'credited' THEN e.amount_minor END), 0)
        OR b.written_off_minor <> -coalesce(sum(CASE WHEN e.kind = 'written_off' THEN e.amount_minor END), 0)
        OR b.cancelled_minor <> -coalesce(sum(CASE WHEN e.kind = 'cancelled' THEN e.amount_minor END), 0)
        OR b.outstanding_minor <> coalesce(sum(e.amount_minor), 0)""",
    ),
    (
        1,
        "customer {} is kept as owing {} with a credit of {}, which its balances and bills do not add up to",
        """SELECT c.external_reference, o.owed_minor, o.credit_minor FROM owed o JOIN customer c ON c.id = o.customer_id
        LEFT JOIN (SELECT customer_id, currency, sum(max(rest, 0)) AS owes, sum(max(-rest, 0)) AS has FROM (
          SELECT id AS customer_id, currency, balance_minor AS rest FROM customer
          UNION ALL SELECT customer_id, currency, balance_minor FROM account
          UNION ALL SELECT customer_id, currency, outstanding_minor FROM bill) GROUP BY customer_id, currency) t
        ON t.customer_id = o.customer_id AND t.currency = o.currency
        WHERE o.owed_minor <> coalesce(t.owes, 0) OR o.credit_minor <> coalesce(t.has, 0)""",
    ),
    (
        1,
        "customer {} owes {} in {} but has no kept row for it",
        """SELECT c.external_reference, t.rest, t.currency FROM (SELECT customer_id, currency, sum(abs(rest)) AS rest FROM (
          SELECT id AS customer_id, currency, balance_minor AS rest FROM customer
          UNION ALL SELECT customer_id, currency, balance_minor FROM account
          UNION ALL SELECT customer_id, currency, outstanding_minor FROM bill) GROUP BY customer_id, currency
          HAVING sum(abs(rest)) > 0) t JOIN customer c ON c.id = t.customer_id
        LEFT JOIN owed o ON o.customer_id = t.customer_id AND o.currency = t.currency WHERE o.customer_id IS NULL""",
    ),
    (
        2,
        "entry {} is followed by entry {}, so entries are missing between them ({})",
        """SELECT id, next, next - id - 1 FROM (SELECT id, lead(id) OVER (ORDER BY id) AS next FROM entry)
        WHERE next <> id + 1""",
    ),
    (
        2,
        "posting {} is followed by posting {}, so postings are missing between them ({})",
        """SELECT id, next, next - id - 1 FROM (SELECT id, lead(id) OVER (ORDER BY id) AS next FROM posting)
        WHERE next <> id + 1""",
    ),
    (
        5,
        "bill {} belongs to customer {} but its account to customer {}",
        """SELECT b.external_reference, b.customer_id, a.customer_id FROM bill b JOIN account a ON a.id = b.owner_account_id
        WHERE a.customer_id <> b.customer_id""",
    ),
    (
        6,
        "payment {} holds {} on obligations but {} is left of it",
        """SELECT p.public_id, p.moved_minor, p.amount_minor - p.refunded_minor FROM payment p
        LEFT JOIN entry e ON e.payment_id = p.id AND e.kind IN ('paid', 'credited') GROUP BY p.id HAVING
        p.moved_minor <> -coalesce(sum(e.amount_minor), 0) OR p.moved_minor NOT IN (0, p.amount_minor - p.refunded_minor)
        OR (p.undone AND p.moved_minor <> 0)""",
    ),
    (
        6,
        "entry {} lies beneath customer {} but belongs to posting {} of another",
        """SELECT e.id, e.customer_id, e.posting_id FROM entry e LEFT JOIN bill b ON b.id = e.on_bill_id
        LEFT JOIN account a ON a.id = e.on_account_id LEFT JOIN payment p ON p.id = e.payment_id
        WHERE e.customer_id <> coalesce(b.customer_id, a.customer_id, e.on_customer_id)
        OR (p.id IS NOT NULL AND p.customer_id <> e.customer_id)
        OR (p.id IS NOT NULL AND b.id IS NOT NULL AND p.currency <> b.currency)""",
    ),
    (
        6,
        "entry {} lies in {} but its payment came in {}",
        """SELECT e.id, coalesce(b.currency, a.currency, c.currency), p.currency FROM entry e
        JOIN payment p ON p.id = e.payment_id JOIN customer c ON c.id = e.customer_id
        LEFT JOIN bill b ON b.id = e.on_bill_id LEFT JOIN account a ON a.id = e.on_account_id
        WHERE coalesce(b.currency, a.currency, c.currency) <> p.currency""",
    ),
    (
        11,
        "event {} of payment {} adds up to {} with the others of its payment, not to what was paid",
        """SELECT max(e.public_id), p.public_id, sum(e.amount_minor) FROM payment p JOIN event e ON e.posting_id = p.posting_id
        WHERE p.kind = 'payment' AND e.profile = 'moment' GROUP BY p.id HAVING sum(e.amount_minor) <> p.amount_minor""",
    ),
    (
        11,
        "payment {} of {} in posting {} has no event",
        """SELECT p.public_id, p.amount_minor, p.posting_id FROM payment p LEFT JOIN event e ON e.posting_id = p.posting_id
        AND e.profile = 'moment' WHERE p.kind = 'payment' AND e.id IS NULL""",
    ),
    (
        11,
        "event {} was queued while endpoint {} was there to get it, but does not go there ({})",
        """SELECT e.public_id, p.public_id, e.type FROM endpoint p JOIN event e ON e.created_at > p.created_at
        AND (p.removed_at IS NULL OR e.created_at < p.removed_at)
        AND CASE p.profile WHEN 'moment' THEN e.profile = 'moment' ELSE e.profile = 'extended' OR e.extended <> '' END
        LEFT JOIN delivery d ON d.event_id = e.id AND d.endpoint_id = p.id WHERE d.id IS NULL""",
    ),
    (
        12,
        "event {} carries another id in its text: {} ({})",
        """SELECT public_id, text ->> '$.id', type FROM (SELECT public_id, type, payload AS text FROM event
        UNION ALL SELECT public_id, type, extended FROM event WHERE extended <> '') WHERE text ->> '$.id' IS NOT public_id""",
    ),
    (
        13,
        "event {} is noted as delivered to {}, but no try of it was answered with 2xx ({})",
        """SELECT e.public_id, p.public_id, d.tries FROM delivery d JOIN event e ON e.id = d.event_id
        JOIN endpoint p ON p.id = d.endpoint_id WHERE d.state = 'delivered' AND NOT EXISTS
        (SELECT 1 FROM attempt a WHERE a.delivery_id = d.id AND a.status BETWEEN 200 AND 299)""",
    ),
    (
        14,
        "event {} waits untried for endpoint {}, but a later one of its customer was sent ({})",
        """SELECT e.public_id, d.endpoint_id, d.state FROM delivery d JOIN event e ON e.id = d.event_id
        WHERE d.state = 'pending' AND NOT d.tried AND NOT d.again AND EXISTS (SELECT 1 FROM delivery l
        WHERE l.endpoint_id = d.endpoint_id AND l.customer_id = d.customer_id AND l.event_id > d.event_id AND l.tries > 0
        AND NOT l.again)""",
    ),
    (
        15,
        "event {} was tried {} times in a row for endpoint {}, more often than the schedule has",
        """SELECT e.public_id, d.rung, d.endpoint_id FROM delivery d JOIN event e ON e.id = d.event_id WHERE d.rung > 10""",
    ),
    (
        4,
        "bill {} was undone, but {} is due on it and {} left",
        """SELECT external_reference, due_minor, outstanding_minor FROM bill
        WHERE undone AND (due_minor <> 0 OR outstanding_minor <> 0)""",
    ),
    (
        4,
        "posting {} undoes posting {}, but their entries do not cancel ({} more)",
        """SELECT u.id, u.undoes_id, coalesce((SELECT sum(amount_minor) FROM entry WHERE posting_id = u.id), 0)
        + coalesce((SELECT sum(amount_minor) FROM entry WHERE posting_id = u.undoes_id), 0) AS rest
        FROM posting u WHERE u.undoes_id IS NOT NULL AND rest <> 0""",
    ),
    *(
        (
            4,
            f"{kind} {{}} is kept as {{}}, but its act was undone or redone {{}} times",
            f"""SELECT {name}, CASE WHEN undone THEN 'undone' ELSE 'standing' END,
            (SELECT count(*) FROM posting u WHERE u.root_id = {kind}.posting_id) AS links FROM {kind}
            WHERE (undone OR posting_id IN (SELECT root_id FROM posting WHERE root_id IS NOT NULL)) AND undone <> links % 2""",
        )
        for kind, name in (("bill", "external_reference"), ("payment", "public_id"))
    ),
)
_CHECKS = [(number, text, Saved(sql)) for number, text, sql in _ROWS]
_TRIGGERS = Saved("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
_FOREIGN = Saved("PRAGMA foreign_key_check")
_QUICK = Saved("PRAGMA quick_check")
_ENTRIES = "on_customer_id, on_account_id, on_bill_id, amount_minor, effective_on, kind, payment_id"
_SLICE = 5_000
"""How many rows of a kind are held at once: a large book is gone through slice by slice, and others get a turn between them."""
_ON_BILLS = Saved(
    f"""SELECT on_bill_id, {_ENTRIES} FROM entry WHERE on_bill_id > :after AND on_bill_id <= :after + :slice
    ORDER BY on_bill_id, id"""
)
_OF_PAYMENTS = Saved(
    f"""SELECT payment_id, {_ENTRIES} FROM entry WHERE payment_id > :after AND payment_id <= :after + :slice
    ORDER BY payment_id, id"""
)
_WRITTEN_OFF = Saved(
    f"""SELECT 0, {_ENTRIES} FROM entry WHERE kind = 'written_off' AND on_bill_id IS NULL
    ORDER BY on_customer_id, on_account_id, id"""
)
_LAST = {kind: Saved(f"SELECT coalesce(max(id), 0) FROM {kind}") for kind in ("bill", "payment")}


def check(db: Any, *, older: bool = False, deep: bool = True, pause: Callable[[], None] = lambda: None) -> list[Finding]:
    """Return everything that breaks an invariant; an empty list means the book is whole.

    A book of an `older` form is asked only what it can answer: it may lack tables that a question names, and
    has the guards of its time, which bringing it to the newest form holds against what they must be. What is not
    `deep` leaves out what takes long: every history day by day, and every hash. `pause` is called every few thousand rows.
    """
    found = [Finding(17, "file", text) for (text,) in _QUICK.rows(db) if text != "ok"]
    found += [Finding(17, f"{row[0]} {row[1]}", f"{row[0]} row {row[1]} names a missing {row[2]}") for row in _FOREIGN.rows(db)]
    there: dict[str, str] = {} if older else dict(_TRIGGERS.rows(db))
    for name, sql in () if older else TRIGGERS.items():
        if there.get(name, "").split() != sql.split():
            found.append(Finding(2, name, f"the guard {name} is missing or was changed"))
    for number, text, statement in _CHECKS:
        try:
            rows = statement.rows(db)
        except OperationalError as error:
            if not (older and faults.is_unknown_name(error)):
                raise
            continue
        found += [Finding(number, str(row[0]), text.format(*row) + ".") for row in rows]
    if deep:
        found += _impossible(db, pause)
        found += _chain(db, older, pause)
        found += _issued(db, older)
    return found


def _issued(db: Any, older: bool) -> list[Finding]:
    """Hold the statements that were issued against their hashes; the oldest form of a book had none."""
    try:
        return [Finding(10, row, text) for row, text in issued.faults(db)]
    except OperationalError as error:
        if not (older and faults.is_unknown_name(error)):
            raise
        return []


def _impossible(db: Any, pause: Callable[[], None]) -> Iterator[Finding]:
    for history in _histories(db, pause):
        found = impossible_day(history)
        if found:
            day, ref, text = found
            yield Finding(6, f"{ref.kind} {ref.id}", f"{ref.kind} {ref.id} on {day.isoformat()}: {text}.")


def _histories(db: Any, pause: Callable[[], None]) -> Iterator[list[Entry]]:
    """Yield all entries of each bill; of each payment those on balances; all write-offs on a balance.

    Only what lies on more than one day can be impossible on one of them while its end is right, so one entry alone is none.
    """
    for after in range(0, int(_LAST["bill"].value(db)), _SLICE):
        for history in _grouped(_ON_BILLS.rows(db, after=after, slice=_SLICE)):
            if len(history) > 1 or history[0].kind is Kind.WRITTEN_OFF:
                yield history
        pause()
    for after in range(0, int(_LAST["payment"].value(db)), _SLICE):
        for history in _grouped(_OF_PAYMENTS.rows(db, after=after, slice=_SLICE)):
            balances = [e for e in history if e.obligation.kind != "bill" and e.kind is not Kind.WRITTEN_OFF]
            if balances and len(history) > 1:
                yield balances
        pause()
    rows = [(row[1:3], *row[1:]) for row in _WRITTEN_OFF.rows(db)]
    yield from _grouped(rows)


def _grouped(rows: Iterable[tuple[Any, ...]]) -> Iterator[list[Entry]]:
    """Put rows that begin with the same together."""
    for _, group in groupby(rows, key=itemgetter(0)):
        yield [obligations.entry_of(row[1:]) for row in group]


_EVENT_COLUMNS = Saved("SELECT name FROM pragma_table_info('event')")
_POSTINGS = Saved(f"SELECT {', '.join(ledger.POSTING_FIXED)}, hash FROM posting WHERE id > :after ORDER BY id LIMIT 5000")
_OF = {
    "bill": Saved(f"SELECT posting_id, {', '.join(ledger.BILL_FIXED)} FROM bill WHERE posting_id > :after AND posting_id <= :to"),
    "payment": Saved(
        f"SELECT posting_id, {', '.join(ledger.PAYMENT_FIXED)} FROM payment WHERE posting_id > :after AND posting_id <= :to"
    ),
    "entry": Saved(f"SELECT posting_id, {_ENTRIES} FROM entry WHERE posting_id > :after AND posting_id <= :to ORDER BY id"),
    "event": Saved("SELECT posting_id, payload, extended FROM event WHERE posting_id > :after AND posting_id <= :to ORDER BY id"),
}


def _chain(db: Any, older: bool, pause: Callable[[], None]) -> Iterator[Finding]:
    """Walk the chain of hashes and name the first posting whose content is not what was written."""
    event = _OF["event"]
    if older and "extended" not in {name for (name,) in _EVENT_COLUMNS.rows(db)}:
        event = Saved(event.sql.replace("extended", "''"))  # the first forms knew no such text
    statements = {**_OF, "event": event}
    previous, after = ledger.GENESIS, 0
    while rows := _POSTINGS.rows(db, after=after):
        pause()
        to = rows[-1][0]
        grouped: dict[str, dict[int, list[Any]]] = {}
        for kind, statement in statements.items():
            groups = grouped.setdefault(kind, {})
            for row in statement.rows(db, after=after, to=to):
                groups.setdefault(row[0], []).append(row[1:])
        for row in rows:
            bills, payments = grouped["bill"].get(row[0]), grouped["payment"].get(row[0])
            made = ledger.sealed(
                previous,
                row[:-1],
                bills[0] if bills else None,
                payments[0] if payments else None,
                grouped["entry"].get(row[0], []),
                ledger.texts(grouped["event"].get(row[0], [])),
            )
            if made != row[-1]:
                text = row[ledger.POSTING_FIXED.index("text")]
                yield Finding(10, f"posting {row[0]}", f"posting {row[0]} ({text}) is not what was written: its hash differs.")
                return
            previous = row[-1]
        after = to
