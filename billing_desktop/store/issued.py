"""Owns issued statements in the book: writing one with its hash, listing them, their bytes, and that they were sent.

Must not know what stands on a page. Source: rules 8; reliability, tamper evidence.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from typing import Any

from ..domain.issued import IssuedRow, SentNote
from .saved import Saved

FIXED = (
    "number", "customer_id", "account_id", "type", "from_on", "to_on", "known_at", "currency", "opening_minor",
    "closing_minor", "recipe", "language", "format", "sha256", "issued_at", "operator",
)  # fmt: skip
"""What the hash of an issued statement covers, beside the one before it and its pages."""
GENESIS = "0" * 64

_COLUMNS = """i.id, i.number, i.customer_id, c.name, c.external_reference, i.account_id, coalesce(a.name, ''),
    coalesce(a.external_reference, ''), i.type, i.from_on, i.to_on, i.known_at, i.currency, i.opening_minor,
    i.closing_minor, i.recipe, i.language, i.format, i.sha256, i.issued_at, i.operator, s.sent_at, s.how, s.address"""
_NAMES = (
    "id", "number", "customer_id", "customer_name", "customer_reference", "account_id", "account_name", "account_reference",
    "type", "from_on", "to_on", "known_at", "currency", "opening_minor", "closing_minor", "recipe", "language", "format",
    "sha256", "issued_at", "operator",
)  # fmt: skip
_FROM = """FROM issued i JOIN customer c ON c.id = i.customer_id LEFT JOIN account a ON a.id = i.account_id
    LEFT JOIN sent s ON s.id = (SELECT max(id) FROM sent WHERE issued_id = i.id)"""
_OF_CUSTOMER = Saved(
    f"SELECT {_COLUMNS} {_FROM} WHERE i.customer_id = :customer AND (:account IS NULL OR i.account_id = :account)"
    " ORDER BY i.id DESC LIMIT :limit"
)
_ALL = Saved(f"SELECT {_COLUMNS} {_FROM} ORDER BY i.id DESC LIMIT :limit")
_BY_NUMBER = Saved(f"SELECT {_COLUMNS} {_FROM} WHERE i.number = :number")
_COUNT = Saved("SELECT count(*) FROM issued WHERE customer_id = :customer AND (:account IS NULL OR account_id = :account)")
_OF_PERIOD = Saved(
    """SELECT customer_id, currency, number FROM issued WHERE type = :type AND account_id IS NULL
    AND coalesce(from_on, '') = :from AND to_on = :to ORDER BY id"""
)
_LAST = Saved("SELECT id, hash FROM issued ORDER BY id DESC LIMIT 1")
_BYTES = Saved("SELECT content, pages FROM issued WHERE id = :id")
_PICTURE = Saved("SELECT content FROM picture WHERE sha256 = :sha256")
_KEEP_PICTURE = Saved("INSERT INTO picture (sha256, content) VALUES (:sha256, :content) ON CONFLICT DO NOTHING")
_INSERT = Saved(
    f"INSERT INTO issued ({', '.join(FIXED)}, hash, pages, content)"
    f" VALUES ({', '.join(':' + name for name in FIXED)}, :hash, :pages, :content) RETURNING id"
)
_SEND = Saved("INSERT INTO sent (issued_id, sent_at, how, address, operator) VALUES (:issued, :at, :how, :address, :operator)")
_NOTES = Saved("SELECT sent_at, how, address FROM sent WHERE issued_id = :issued ORDER BY id")
_WALK = Saved(f"SELECT id, {', '.join(FIXED)}, hash, pages, content FROM issued WHERE id > :after ORDER BY id LIMIT 100")
_PICTURES = Saved("SELECT sha256, content FROM picture")


def last(db: Any) -> tuple[int, str]:
    """Return id and hash of the statement issued last, or what comes before the first."""
    row = _LAST.row(db)
    return (int(row[0]), str(row[1])) if row else (0, GENESIS)


def digest(previous: str, columns: Mapping[str, Any], pages: bytes) -> str:
    """Return the hash of an issued statement: over the one before, what is said of it, its bytes and its pages."""
    said = [previous, *(columns[name] for name in FIXED), hashlib.sha256(pages).hexdigest()]
    return hashlib.sha256(json.dumps(said, ensure_ascii=False).encode()).hexdigest()


def insert(db: Any, columns: Mapping[str, Any], content: bytes, pages: bytes, pictures: Mapping[str, bytes]) -> int:
    """Write an issued statement with its bytes, its pages and the pictures on them; return its id."""
    for sha256, picture in pictures.items():
        _KEEP_PICTURE.rows(db, sha256=sha256, content=picture)
    made = digest(last(db)[1], columns, pages)
    return int(_INSERT.value(db, **columns, hash=made, pages=pages, content=content))


def mark_sent(db: Any, issued_id: int, at: str, how: str, address: str, operator: str) -> None:
    """Write that an issued statement was sent."""
    _SEND.rows(db, issued=issued_id, at=at, how=how, address=address, operator=operator)


def of_customer(db: Any, customer_id: int, account_id: int | None, limit: int) -> list[IssuedRow]:
    """Return the statements issued for a customer, or for one of its accounts, newest first."""
    return [_row(row) for row in _OF_CUSTOMER.rows(db, customer=customer_id, account=account_id, limit=limit)]


def all_issued(db: Any, limit: int) -> list[IssuedRow]:
    """Return the statements issued, newest first."""
    return [_row(row) for row in _ALL.rows(db, limit=limit)]


def by_number(db: Any, number: str) -> IssuedRow | None:
    """Return the statement of a number, or None."""
    row = _BY_NUMBER.row(db, number=number)
    return _row(row) if row else None


def count(db: Any, customer_id: int, account_id: int | None) -> int:
    """Return how many statements were issued for a customer, or for one of its accounts."""
    return int(_COUNT.value(db, customer=customer_id, account=account_id))


def of_period(db: Any, type_: str, from_: date | None, to: date) -> dict[tuple[int, str], str]:
    """Return the last number issued for each whole customer and currency, of one kind and period."""
    places: dict[str, Any] = {"type": type_, "from": from_.isoformat() if from_ else "", "to": to.isoformat()}
    return {(customer, currency): number for customer, currency, number in _OF_PERIOD.rows(db, **places)}


def notes(db: Any, issued_id: int) -> list[SentNote]:
    """Return every time a statement was marked as sent, oldest first."""
    return [SentNote(datetime.fromisoformat(at), how, address) for at, how, address in _NOTES.rows(db, issued=issued_id)]


def content(db: Any, issued_id: int) -> tuple[bytes, bytes]:
    """Return the bytes of an issued statement, and its pages as they were drawn."""
    found = _BYTES.row(db, id=issued_id)
    assert found is not None
    return bytes(found[0]), bytes(found[1])


def picture(db: Any, sha256: str) -> bytes:
    """Return a picture that stands on issued pages; an empty one where it is missing."""
    found = _PICTURE.value(db, sha256=sha256)
    return bytes(found) if found is not None else b""


def faults(db: Any) -> Iterator[tuple[str, str]]:
    """Name each issued statement or picture whose bytes are not those that were issued, as (row, sentence)."""
    previous, after = GENESIS, 0
    while rows := _WALK.rows(db, after=after):
        for row in rows:
            columns = dict(zip(("id", *FIXED, "hash", "pages", "content"), row, strict=True))
            name = f"statement {columns['number']}"
            if columns["id"] != after + 1:
                yield name, f"{name} has the place {columns['id']}, so statements before it are missing."
            if hashlib.sha256(columns["content"]).hexdigest() != columns["sha256"]:
                yield name, f"{name} is not the file that was issued: its hash differs."
            if digest(previous, columns, bytes(columns["pages"])) != columns["hash"]:
                yield name, f"what is said of {name} is not what was written: its hash differs."
            previous, after = columns["hash"], columns["id"]
    for sha256, bytes_ in _PICTURES.rows(db):
        if hashlib.sha256(bytes_).hexdigest() != sha256:
            yield f"picture {sha256[:12]}", f"picture {sha256[:12]} on issued pages was changed: its hash differs."


def _row(row: tuple[Any, ...]) -> IssuedRow:
    facts = dict(zip(_NAMES, row[: len(_NAMES)], strict=True))
    for name in ("known_at", "issued_at"):
        facts[name] = datetime.fromisoformat(facts[name])
    from_, to = facts.pop("from_on"), facts.pop("to_on")
    sent_at, how, address = row[len(_NAMES) :]
    return IssuedRow(
        **facts,
        from_=date.fromisoformat(from_) if from_ else None,
        to=date.fromisoformat(to),
        sent=SentNote(datetime.fromisoformat(sent_at), how, address) if sent_at else None,
    )
