"""Owns the use cases of a bank file that came in: reading it, recording payments of its lines, putting lines aside.

A line is paper beside the books; what moves money is the payment recorded of it, through the same door as any other. Source:
rules 5.8; look 09.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from ..domain.bank_details import plain_iban
from ..domain.bank_rows import READY, BankLineRow, BankStatementRow
from ..domain.currency import decimals
from ..domain.errors import BillingError, StalePlan
from ..domain.events import instant
from ..domain.money import MAX_MINOR, format_minor
from ..importers import BankFile, Entry, Statement, read_bank_file
from ..store import acts, settings
from ..store import bank as stored
from . import bank_matching
from .bank_matching import BankProposal
from .batches import new_batch
from .desk import Desk, Touched, fingerprint, first_result
from .drafts import PaymentDraft, Plan, Receipt
from .payments import Payments, repeated, require_payment

_LINES = 10_000


@dataclass(frozen=True, slots=True)
class BankFileRead:
    """What reading a file brought: its statements, how many lines are new, and how many were there already or still pending."""

    statements: tuple[int, ...]
    new: int
    known: int
    pending: int
    text: str


@dataclass(frozen=True, slots=True)
class Judged:
    """A line with how it stands and what is proposed for it."""

    line: BankLineRow
    state: str
    proposals: tuple[BankProposal, ...] = ()


@dataclass(frozen=True, slots=True)
class BankPayment:
    """A part of a line that is a payment: the draft, and the plan where it was previewed."""

    draft: PaymentDraft
    plan: Plan | None = None


class BankLines:
    """The lines of the bank files that were read into the open book."""

    def __init__(self, desk: Desk, payments: Payments) -> None:
        self._desk, self._payments = desk, payments

    def read(self, path: Path, *, anyway: bool = False) -> BankFileRead:
        """Read a bank file and keep its lines; a line that was read before is not kept twice. No money is moved.

        `anyway` is the operator's word for a file that does not add up. Raises: BillingError, and nothing is kept.
        Source: rules 5.8.
        """
        file = read_bank_file(path)
        if file is None:
            raise BillingError(
                "bank_unknown",
                f"{path.name} is no bank file known here; fetch your transactions as camt.053, MT940 or OFX. "
                "A table comes in by Import, as payments.",
            )
        if not file.statements:
            raise BillingError("bank_empty", f"{path.name} holds no statement of an account; choose another file.")
        return self.keep(file, path.name, sha256=hashlib.sha256(path.read_bytes()).hexdigest(), anyway=anyway)

    def keep(self, file: BankFile, name: str, *, sha256: str, anyway: bool = False) -> BankFileRead:
        """Keep the lines of a file that was read, under its name and the hash of its bytes. Raises and changes as `read`."""
        with self._desk.store.read() as db:
            currency = settings.book(db).currency
        made = [_made(one, name, currency, anyway=anyway) for one in file.statements]
        new, kept = 0, []
        with self._desk.act() as (db, touched):
            at, seen = instant(self._desk.moment()), Counter[str]()
            for position, (columns, lines) in enumerate(made):
                columns.update(file=name[:200], sha256=sha256, position=position, format=file.form)
                told = list(_identified(columns["account"], columns["currency"], lines, seen))
                if columns["opening"] is not None:  # what is new begins where the lines that another file held end
                    columns["opening"] += stored.sum_of_known(db, [line["identity"] for line in told], columns["currency"])
                kept.append(stored.keep_statement(db, columns, at, self._desk.operator))
                new += stored.keep_lines(db, kept[-1], told)
            touched.bank = True
        total = sum(len(lines) for _, lines in made)
        pending = sum(one.pending for one in file.statements)
        return BankFileRead(tuple(kept), new, total - new, pending, _told(name, total, new, pending))

    def statements(self, limit: int = 20) -> list[BankStatementRow]:
        """Return the statements that were read last, newest first."""
        with self._desk.store.read() as db:
            return stored.statements(db, limit)

    def lines(self, limit: int = _LINES) -> list[BankLineRow]:
        """Return the lines of the file that was read last and what is still open of those before it, the latest day first.

        Of more than the limit (none below zero) those that are done are left out first.
        """
        with self._desk.store.read() as db:
            last = stored.statements(db, 1)
            since = stored.first_of_file(db, last[0].id) if last else 0
            return stored.lines(db, since, limit)

    def judge(self, line_id: int, customer_id: int | None = None) -> Judged:
        """Say how a line stands and what is proposed for it; for one customer where the operator says whose it is."""
        today = self._desk.today()
        with self._desk.store.read() as db:
            line = _require(db, line_id)
            found = () if line.settled else tuple(bank_matching.proposals(db, line, today, customer_id))
            return Judged(line, bank_matching.state_of(line, found), found)

    def record(
        self, line_id: int, parts: Sequence[BankPayment], *, fee_minor: int = 0, remember: bool = False, key: str
    ) -> list[Receipt]:
        """Record what is left of a line as one payment or several, in one act that is undone as one.

        The parts and the fee, which is what the bank kept (below zero) or added and is not posted, add up to what is left.
        Raises: BillingError; StalePlan. Changes: payments as `payments.record` writes them; with `remember`, whom the IBAN
        pays for. Source: rules 5.8.
        """
        content = fingerprint("bank_line", line_id, fee_minor, [(part.draft, _allocations(part)) for part in parts])
        with self._desk.act() as (db, touched):
            first = first_result(db, key, content)
            if first:
                return _repeated(db, first)
            line = _require(db, line_id)
            _require_open(line)
            _require_sum(line, parts, fee_minor)
            batch = new_batch("payments", "a bank file") if len(parts) > 1 else ""
            receipts = self._write(db, touched, line, parts, fee_minor, key=key, content=content, batch=batch)
            if remember and line.iban:
                draft = parts[0].draft
                stored.remember(db, line.iban, draft.customer_id, draft.account_id, instant(self._desk.moment()))
            return receipts

    def record_ready(self, shown: Sequence[tuple[int, BankProposal]], *, key: str) -> list[Receipt]:
        """Record lines as they were shown ready, in one act that is undone as one; what moved since is left out.

        Raises: BillingError when nothing could be recorded.
        """
        content = fingerprint("bank_ready", [(line_id, one.draft, one.preview.plan.allocations) for line_id, one in shown])
        today = self._desk.today()
        with self._desk.act() as (db, touched):
            first = first_result(db, key, content)
            if first:
                return _repeated(db, first)
            batch, receipts = new_batch("payments", "a bank file"), list[Receipt]()
            for line_id, proposal in shown:
                line = _require(db, line_id)
                found = bank_matching.proposals(db, line, today)
                if bank_matching.state_of(line, found) != READY or found[0].draft != proposal.draft:
                    continue
                part = BankPayment(proposal.draft, proposal.preview.plan)
                own = key if not receipts else f"{key}:{len(receipts)}"
                try:
                    receipts += self._write(db, touched, line, [part], 0, key=own, content=content, batch=batch)
                except StalePlan:
                    continue
            if not receipts:
                raise BillingError("nothing_ready", "None of these lines is ready any more; look at them one by one.")
            return receipts

    def link(self, line_id: int, payment_id: int) -> None:
        """Say that a payment which is in the book already is of a line; what it is less than the line stays open. Moves no money.

        Raises: BillingError when the payment is matched already, is more than is left, or has another currency.
        """
        with self._desk.act() as (db, touched):
            line, payment = _require(db, line_id), require_payment(db, payment_id)
            _require_open(line)
            reversed_ = not payment.moved_minor and payment.refunded_minor < payment.amount_minor
            wrong = payment.kind != "payment" or payment.undone or reversed_ or payment.currency != line.currency
            if wrong or payment.amount_minor > line.left_minor:
                raise BillingError("other_sum", "That payment is more than is left of the line, or stands no more.")
            if stored.is_matched(db, payment_id):
                raise BillingError("matched_already", "That payment is matched to another line already; choose another one.")
            stored.match(db, line.id, payment_id, by_hand=True)
            touched.bank = True

    def unlink(self, line_id: int) -> None:
        """Take back that a payment recorded by itself is of a line, which is open again then; the payment stays.

        Raises: BillingError where none was matched.
        """
        with self._desk.act() as (db, touched):
            _require(db, line_id)
            if not stored.unmatch(db, line_id):
                raise BillingError("not_matched", "No payment was matched to that line; undo or reverse what was recorded of it.")
            touched.bank = True

    def payer_of(self, payment_id: int) -> int:
        """Return the customer of a payment. Raises: BillingError when there is no such payment."""
        with self._desk.store.read() as db:
            return require_payment(db, payment_id).customer_id

    def put_aside(self, line_id: int, why: str = "skipped") -> None:
        """Put a line aside: `skipped` for now, or `not_customer` since no customer paid it. Raises: BillingError."""
        with self._desk.act() as (db, touched):
            _require_open(_require(db, line_id), aside=True)
            stored.put_aside(db, line_id, why)
            touched.bank = True

    def take_up(self, line_id: int) -> None:
        """Take a line up again that was put aside. Raises: BillingError when there is no such line."""
        with self._desk.act() as (db, touched):
            _require(db, line_id)
            stored.put_aside(db, line_id, "")
            touched.bank = True

    def remember(self, iban: str, customer_id: int, account_id: int | None = None) -> None:
        """Remember whom an IBAN pays for, in place of whom it was remembered for before."""
        with self._desk.act() as (db, touched):
            stored.remember(db, iban, customer_id, account_id, instant(self._desk.moment()))
            touched.bank = True

    def forget(self, iban: str) -> bool:
        """Remember no longer whom an IBAN pays for; say whether that was remembered."""
        with self._desk.act() as (db, touched):
            touched.bank = True
            return stored.forget(db, iban)

    def _write(
        self,
        db: Any,
        touched: Touched,
        line: BankLineRow,
        parts: Sequence[BankPayment],
        fee_minor: int,
        *,
        key: str,
        content: str,
        batch: str,
    ) -> list[Receipt]:
        receipts = []
        for at, part in enumerate(parts):
            own = key if not at else f"{key}:{at}"
            receipt = self._payments.write(db, touched, part.draft, plan=part.plan, key=own, content=content, batch=batch)
            if require_payment(db, receipt.payment_id or 0).currency != line.currency:
                raise BillingError(
                    "other_currency",
                    f"The line is in {line.currency}, which this payer does not keep; choose a payer of that currency.",
                )
            stored.match(db, line.id, receipt.payment_id or 0, 0 if at else fee_minor)
            receipts.append(receipt)
        touched.bank = True
        return receipts


def _repeated(db: Any, first: acts.Posted) -> list[Receipt]:
    """Return the receipts of an act whose key came again, all of them where it was several payments."""
    every = [one for one in reversed(acts.of_batch(db, first.batch)) if one.content == first.content] if first.batch else [first]
    return [repeated(db, one) for one in every]


def _allocations(part: BankPayment) -> Any:
    return part.plan.allocations if part.plan else None


def _require(db: Any, line_id: int) -> BankLineRow:
    line = stored.line(db, line_id)
    if line is None:
        raise BillingError("unknown_line", "That line is in no bank file of this book; choose one from the list.")
    return line


def _require_open(line: BankLineRow, *, aside: bool = False) -> None:
    """Refuse a line that has nothing to record. Raises: BillingError."""
    if line.amount_minor < 0:
        raise BillingError("no_receipt", "That line is money that went out; only what came in can be a payment.")
    if line.left_minor <= 0:
        raise BillingError("line_recorded", "That line is recorded already; undo or reverse its payment first.")
    if line.aside and not aside:
        raise BillingError("line_aside", "That line was put aside; take it up again first.")


def _require_sum(line: BankLineRow, parts: Sequence[BankPayment], fee_minor: int) -> None:
    total = sum(part.draft.amount_minor for part in parts) + fee_minor
    if not parts or total != line.left_minor:
        raise BillingError(
            "parts_differ",
            f"The parts and the fee make {format_minor(total, line.currency, group=',')}, the line has "
            f"{format_minor(line.left_minor, line.currency, group=',')} to record; mend them first.",
        )


def _made(statement: Statement, name: str, currency: str, *, anyway: bool) -> tuple[dict[str, Any], list[tuple[Entry, int]]]:
    """Bring a statement to minor units. Raises: BillingError where a line cannot be read or kept, or it does not add up."""
    own = statement.currency or currency
    for entry in statement.entries:
        if entry.unreadable or not _is_day(entry.on):
            wrong = entry.unreadable or entry.on or "no day"
            raise BillingError(
                "bank_unreadable",
                f'{name}, line {entry.line}: "{wrong[:40]}" cannot be read; fetch the file from the bank again.',
            )
    lines = [(entry, _minor(entry.amount, entry.currency or own, name)) for entry in statement.entries if entry.amount]
    opening = None if statement.opening is None else _minor(statement.opening, own, name)
    closing = None if statement.closing is None else _minor(statement.closing, own, name)
    total = (opening or 0) + _minor(statement.moved, own, name)
    if opening is not None and closing is not None and total != closing and not anyway:
        raise BillingError(
            "file_differs",
            f"Opening and lines of {name} make {format_minor(total, own, group=',')}, its closing is "
            f"{format_minor(closing, own, group=',')}; nothing was read.",
        )
    columns = {"account": statement.account[:80], "currency": own, "opening": opening, "closing": closing}
    return columns, lines


def _is_day(text: str) -> bool:
    try:
        return bool(date.fromisoformat(text))
    except ValueError:
        return False


def _minor(amount: Decimal, currency: str, name: str) -> int:
    scaled = amount.scaleb(decimals(currency))
    minor = int(scaled)
    if minor != scaled or abs(minor) > MAX_MINOR * 1_000:
        raise BillingError(
            "bank_unreadable",
            f"{name}: {amount} cannot be kept in {currency}: too many decimals or too large; leave that line out of the file.",
        )
    return minor


def _identified(account: str, currency: str, lines: Sequence[tuple[Entry, int]], seen: Counter[str]) -> Iterator[dict[str, Any]]:
    """Give the columns of lines, each with what tells it from all others: two alike in one file are two.

    What takes an earlier movement back is no payment of a customer, so it is put aside as such from the start.
    """
    for entry, minor in lines:
        own = entry.currency or currency
        told = [account, entry.on, minor, own, entry.number, entry.payer, entry.account, entry.reference]
        text = json.dumps(told, ensure_ascii=False)
        seen[text] += 1
        yield {
            "identity": hashlib.sha256(f"{text}#{seen[text]}".encode()).hexdigest(),
            "on": entry.on,
            "amount": minor,
            "currency": own,
            "party": " ".join(entry.payer.split())[:200],
            "iban": plain_iban(entry.account)[:60],
            "text": " ".join(entry.reference.split())[:1_000],
            "reference": entry.number[:120],
            "aside": "not_customer" if entry.came_back and minor > 0 else "",
        }


def _told(name: str, total: int, new: int, pending: int) -> str:
    said = f"{name}: {new:,} of {total:,} lines are new." if new else f"{name}: all {total:,} lines were read before."
    return f"{said} {pending:,} still pending at the bank were left out." if pending else said
