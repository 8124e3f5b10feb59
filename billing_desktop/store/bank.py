"""Owns bank files in the book: keeping statements and lines once, what was recorded of them, and whom an IBAN pays for."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from ..domain.bank_rows import BankLineRow, BankStatementRow
from ..domain.rows import PaymentRow
from . import payment_lists
from .saved import Saved

_KEEP_STATEMENT = Saved(
    """INSERT INTO bank_statement (file, sha256, position, format, account, currency, opening_minor, closing_minor, read_at,
    operator) VALUES (:file, :sha256, :position, :format, :account, :currency, :opening, :closing, :at, :operator)
    ON CONFLICT (sha256, position) DO NOTHING RETURNING id"""
)
_STATEMENT_OF = Saved("SELECT id FROM bank_statement WHERE sha256 = :sha256 AND position = :position")
_KEEP_LINE = Saved(
    """INSERT INTO bank_line (statement_id, identity, booked_on, amount_minor, currency, party, iban, text, reference,
    aside) VALUES (:statement, :identity, :on, :amount, :currency, :party, :iban, :text, :reference, :aside)
    ON CONFLICT (identity) DO NOTHING RETURNING id"""
)
_SUM_OF_KNOWN = Saved(
    """SELECT coalesce(sum(l.amount_minor), 0) FROM json_each(:identities) i CROSS JOIN bank_line l ON l.identity = i.value
    WHERE l.currency = :currency"""
)
_STATEMENTS = Saved(
    """SELECT s.id, s.file, s.format, s.account, s.currency, s.opening_minor, s.closing_minor,
    coalesce(sum(max(l.amount_minor, 0)), 0), coalesce(sum(min(l.amount_minor, 0)), 0), count(l.id), min(l.booked_on),
    max(l.booked_on), s.read_at FROM (SELECT * FROM bank_statement ORDER BY id DESC LIMIT :limit) s
    LEFT JOIN bank_line l ON l.statement_id = s.id GROUP BY s.id ORDER BY s.id DESC"""
)
# What stands of a line: payments of it that were neither undone nor reversed, with what the bank kept of each.
_STANDING = """coalesce((SELECT sum(p.amount_minor + m.fee_minor) FROM bank_match m JOIN payment p ON p.id = m.payment_id
    WHERE m.line_id = l.id AND m.undone = 0 AND p.undone = 0
    AND NOT (p.moved_minor = 0 AND p.refunded_minor < p.amount_minor)), 0)"""
_COLUMNS = f"""l.id, l.statement_id, l.booked_on, l.amount_minor, l.currency, l.party, l.iban, l.text, l.reference, l.aside,
    l.amount_minor - {_STANDING}"""
_LINES = Saved(
    f"""SELECT {_COLUMNS} FROM bank_line l WHERE l.statement_id >= :since
    OR (l.amount_minor > 0 AND l.aside = '' AND l.amount_minor <> {_STANDING})
    ORDER BY l.amount_minor > 0 AND l.aside = '' AND l.amount_minor <> {_STANDING} DESC, l.booked_on DESC, l.id DESC
    LIMIT :limit"""
)
_LINE = Saved(f"SELECT {_COLUMNS} FROM bank_line l WHERE l.id = :id")
_PAYMENTS = Saved(
    """SELECT m.payment_id FROM bank_match m JOIN payment p ON p.id = m.payment_id WHERE m.line_id = :id AND m.undone = 0
    AND p.undone = 0 AND NOT (p.moved_minor = 0 AND p.refunded_minor < p.amount_minor) ORDER BY m.id"""
)
_PUT_ASIDE = Saved("UPDATE bank_line SET aside = :why WHERE id = :id AND aside <> :why RETURNING id")
_MATCH = Saved("INSERT INTO bank_match (line_id, payment_id, fee_minor, by_hand) VALUES (:line, :payment, :fee, :by_hand)")
_UNMATCH = Saved("UPDATE bank_match SET undone = 1 WHERE line_id = :line AND by_hand = 1 AND undone = 0 RETURNING payment_id")
_MATCHED = Saved("SELECT EXISTS (SELECT 1 FROM bank_match WHERE line_id = :line AND by_hand = 1 AND undone = 0)")
_REMEMBER = Saved(
    """INSERT INTO bank_payer (iban, customer_id, account_id, since) VALUES (:iban, :customer, :account, :at)
    ON CONFLICT (iban) DO UPDATE SET customer_id = excluded.customer_id, account_id = excluded.account_id,
    since = excluded.since"""
)
_FORGET = Saved("DELETE FROM bank_payer WHERE iban = :iban RETURNING customer_id")
_REMEMBERED = Saved("SELECT customer_id, account_id FROM bank_payer WHERE iban = :iban")
_PAID_BEFORE = Saved(
    """SELECT p.customer_id, p.account_id, max(p.paid_on) FROM bank_line l JOIN bank_match m ON m.line_id = l.id AND m.undone = 0
    JOIN payment p ON p.id = m.payment_id WHERE l.iban = :iban AND l.iban <> '' AND l.amount_minor > 0 AND p.undone = 0
    AND NOT (p.moved_minor = 0 AND p.refunded_minor < p.amount_minor) GROUP BY 1, 2 ORDER BY 3 DESC LIMIT :limit"""
)
# Of a sum that is billed again and again only the newest bills are looked at: all others are paid for the most part.
_OPEN_OF_SUM = Saved(
    """SELECT id, customer_id FROM (SELECT id, customer_id, outstanding_minor, currency FROM bill WHERE due_minor = :sum
    AND undone = 0 AND due_minor > 0 ORDER BY id DESC LIMIT :among) WHERE outstanding_minor = :sum AND currency = :currency
    UNION SELECT id, customer_id FROM bill WHERE outstanding_minor = :sum AND outstanding_minor > 0
    AND outstanding_minor < due_minor AND currency = :currency LIMIT :limit"""
)
_BILLED_OFTEN = Saved(
    """SELECT count(*) = :among FROM (SELECT 1 FROM bill WHERE due_minor = :sum AND undone = 0 AND due_minor > 0
    LIMIT :among)"""
)
_NAMED_LIKE = Saved(
    """SELECT c.id, c.name FROM found f JOIN customer c ON c.id = f.rowid WHERE f.text MATCH :text AND c.archived = 0
    ORDER BY c.id LIMIT :limit"""
)
_UNMATCHED = Saved(
    """SELECT p.id FROM payment p WHERE p.customer_id = :customer AND p.kind = 'payment' AND p.amount_minor = :amount
    AND p.currency = :currency AND p.paid_on BETWEEN :from AND :to AND p.undone = 0
    AND NOT (p.moved_minor = 0 AND p.refunded_minor < p.amount_minor)
    AND NOT EXISTS (SELECT 1 FROM bank_match m WHERE m.payment_id = p.id AND m.undone = 0) ORDER BY p.id DESC LIMIT 3"""
)
_OF_OTHER_FILES = Saved(
    """SELECT p.id FROM payment p JOIN bank_match m ON m.payment_id = p.id AND m.undone = 0 JOIN bank_line l ON l.id = m.line_id
    JOIN bank_statement s ON s.id = l.statement_id WHERE p.customer_id = :customer AND p.kind = 'payment'
    AND p.amount_minor = :amount AND p.currency = :currency AND p.paid_on BETWEEN :from AND :to AND p.undone = 0
    AND NOT (p.moved_minor = 0 AND p.refunded_minor < p.amount_minor) AND s.sha256 <> (SELECT o.sha256 FROM bank_line n
    JOIN bank_statement o ON o.id = n.statement_id WHERE n.id = :line) ORDER BY p.id DESC LIMIT 1"""
)
_IS_MATCHED = Saved("SELECT EXISTS (SELECT 1 FROM bank_match WHERE payment_id = :id AND undone = 0)")
_FIRST_OF_FILE = Saved("SELECT min(id) FROM bank_statement WHERE sha256 = (SELECT sha256 FROM bank_statement WHERE id = :id)")


def keep_statement(db: Any, columns: dict[str, Any], at: str, operator: str) -> int:
    """Keep a statement and return its id; one that was read before is there already."""
    made = _KEEP_STATEMENT.value(db, **columns, at=at, operator=operator)
    if made is None:
        made = _STATEMENT_OF.value(db, sha256=columns["sha256"], position=columns["position"])
    return int(made)


def sum_of_known(db: Any, identities: Sequence[str], currency: str) -> int:
    """Return the sum of the lines that files before held already."""
    return int(_SUM_OF_KNOWN.value(db, identities=json.dumps(identities), currency=currency))


def keep_lines(db: Any, statement_id: int, lines: Iterable[dict[str, Any]]) -> int:
    """Keep the lines that no file before held, and say how many those are."""
    return sum(1 for line in lines if _KEEP_LINE.value(db, statement=statement_id, **line) is not None)


def statements(db: Any, limit: int = 20) -> list[BankStatementRow]:
    """Return the statements that were read last, newest first."""
    found = []
    rows = _STATEMENTS.rows(db, limit=limit)
    for id_, file, format_, account, currency, opening, closing, came, went, count, first, last, at in rows:
        days = (_day(first), _day(last))
        found.append(BankStatementRow(id_, file, format_, account, currency, opening, closing, came, went, count, *days, at))
    return found


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _row(db: Any, row: tuple[Any, ...]) -> BankLineRow:
    id_, statement, on, amount, currency, party, iban, text, reference, aside, left = row
    paid = tuple(int(one) for (one,) in _PAYMENTS.rows(db, id=id_)) if left != amount else ()
    day = date.fromisoformat(on)
    matched = bool(paid) and bool(_MATCHED.value(db, line=id_))
    return BankLineRow(id_, statement, day, amount, currency, party, iban, text, reference, aside, left, paid, matched)


def lines(db: Any, since: int, limit: int) -> list[BankLineRow]:
    """Return the lines of the statements from one on, and what is still open of those before it, the latest day first.

    Where they are more than the limit (none below zero), it is what is done that is left out first.
    """
    found = [_row(db, row) for row in _LINES.rows(db, since=since, limit=limit)]
    return sorted(found, key=lambda one: (one.booked_on, one.id), reverse=True)


def line(db: Any, line_id: int) -> BankLineRow | None:
    """Return one line, or None."""
    row = _LINE.row(db, id=line_id)
    return _row(db, row) if row else None


def put_aside(db: Any, line_id: int, why: str) -> bool:
    """Put a line aside, or with no reason take it up again; say whether that changed anything."""
    return _PUT_ASIDE.value(db, id=line_id, why=why) is not None


def match(db: Any, line_id: int, payment_id: int, fee_minor: int = 0, *, by_hand: bool = False) -> None:
    """Write that a payment was recorded of a line, or `by_hand` that one recorded by itself is of it."""
    _MATCH.rows(db, line=line_id, payment=payment_id, fee=fee_minor, by_hand=int(by_hand))


def unmatch(db: Any, line_id: int) -> bool:
    """Take back that payments recorded by themselves are of a line; say whether there were any."""
    return bool(_UNMATCH.rows(db, line=line_id))


def remember(db: Any, iban: str, customer_id: int, account_id: int | None, at: str) -> None:
    """Keep whom an IBAN pays for, in place of whom it was kept for before."""
    _REMEMBER.rows(db, iban=iban, customer=customer_id, account=account_id, at=at)


def forget(db: Any, iban: str) -> bool:
    """Keep no longer whom an IBAN pays for; say whether that was kept."""
    return _FORGET.value(db, iban=iban) is not None


def remembered(db: Any, iban: str) -> tuple[int, int | None] | None:
    """Return the customer and account that an IBAN pays for by the operator's word, or None."""
    row = _REMEMBERED.row(db, iban=iban) if iban else None
    return (int(row[0]), row[1]) if row else None


def paid_before(db: Any, iban: str, limit: int = 3) -> Sequence[tuple[int, int | None, date]]:
    """Return for whom an IBAN paid before, by lines whose payments stand, the latest first."""
    return [(int(row[0]), row[1], date.fromisoformat(row[2])) for row in _PAID_BEFORE.rows(db, iban=iban, limit=limit)]


def open_of_sum(db: Any, minor: int, currency: str, limit: int = 3, among: int = 2_000) -> tuple[list[tuple[int, int]], bool]:
    """Return bills with exactly that much open, and whose they are, and whether there are no others.

    Of more bills of that sum than `among` only the newest are looked at.
    """
    rows = _OPEN_OF_SUM.rows(db, sum=minor, currency=currency, limit=limit, among=among)
    found = [(int(bill), int(customer)) for bill, customer in rows]
    return found, len(found) < limit and not _BILLED_OFTEN.value(db, sum=minor, among=among)


def named_like(db: Any, word: str, limit: int = 40) -> list[tuple[int, str]]:
    """Return customers in whose name, number, phone or address for mail a word of three letters or more stands."""
    quoted = '"' + word.replace('"', '""') + '"'
    return [(int(id_), str(name)) for id_, name in _NAMED_LIKE.rows(db, text=quoted, limit=limit)]


def named_all(db: Any, words: Iterable[Sequence[str]], limit: int = 40) -> tuple[list[tuple[int, str]], bool]:
    """Return customers in whose name, number or address for mail all words stand, each in one of its spellings, and whether
    these are all of them."""
    groups = [" OR ".join('"' + one.replace('"', '""') + '"' for one in spelled) for spelled in words if spelled]
    if not groups:
        return [], True
    found = _NAMED_LIKE.rows(db, text=" AND ".join(f"({group})" for group in groups), limit=limit)
    return [(int(id_), str(name)) for id_, name in found], len(found) < limit


def unmatched(db: Any, customer_id: int, minor: int, currency: str, first: date, last: date) -> list[PaymentRow]:
    """Return payments of a customer with a sum between two days that no line was matched to, newest first."""
    places: dict[str, Any] = {"from": first.isoformat(), "to": last.isoformat()}
    ids = _UNMATCHED.rows(db, customer=customer_id, amount=minor, currency=currency, **places)
    found = (payment_lists.payment(db, int(id_)) for (id_,) in ids)
    return [one for one in found if one]


def of_other_files(
    db: Any, line_id: int, customer_id: int, minor: int, currency: str, first: date, last: date
) -> list[PaymentRow]:
    """Return the last payment of a customer with a sum between two days that a line of another file than this one's has."""
    places: dict[str, Any] = {"from": first.isoformat(), "to": last.isoformat()}
    ids = _OF_OTHER_FILES.rows(db, line=line_id, customer=customer_id, amount=minor, currency=currency, **places)
    found = (payment_lists.payment(db, int(id_)) for (id_,) in ids)
    return [one for one in found if one]


def is_matched(db: Any, payment_id: int) -> bool:
    """Say whether a line was matched to a payment."""
    return bool(_IS_MATCHED.value(db, id=payment_id))


def first_of_file(db: Any, statement_id: int) -> int:
    """Return the first statement of the file that a statement is of."""
    return int(_FIRST_OF_FILE.value(db, id=statement_id) or 0)
