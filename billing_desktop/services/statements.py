"""Owns the use cases of statements and ageing: make, name, write; must not know screens.

Source: rules, section 8.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

from .. import exporters
from ..domain.ageing import add_up
from ..domain.dates import said
from ..domain.errors import BillingError
from ..domain.events import instant
from ..domain.model import Account, Bill, Customer, account_ref
from ..domain.receipt import PaymentReceipt
from ..domain.rows import AgeingReport, CustomerAgeing, Party, Statement, StatementLine
from ..domain.statement import TYPES, Movement, lines_of, running, sums_of
from ..store import aged, ledger, obligations, records, reports
from ..store import settings as stored
from .desk import Desk, require_account, require_customer
from .situation import model_of


class Statements:
    """Statements and ageing of the open book."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def make(
        self,
        customer_id: int,
        account_id: int | None = None,
        *,
        type: str = "balance_forward",
        from_: date | None = None,
        to: date | None = None,
        currency: str | None = None,
        known_at: datetime | None = None,
    ) -> Statement:
        """Make a statement of a customer as a whole, or of one account, in one currency.

        Without `to` it counts every entry recorded (rules 4.9); `known_at` leaves out what was recorded later, so that last
        month's statement prints the same after late entries. Raises: BillingError for a period that ends before it begins;
        AssertionError when opening and lines are not the closing. Source: rules 8.
        """
        if type not in TYPES:
            raise BillingError("unknown_type", f"{type[:30]} is no kind of statement; choose one of {', '.join(TYPES)}.")
        today = self._desk.today()
        with self._desk.store.read() as db:
            known = instant(known_at) if known_at else ""
            customer = records.as_known(db, "customer", require_customer(db, customer_id), known)
            account = require_account(db, account_id, customer_id) if account_id is not None else None
            account = records.as_known(db, "account", account, known) if account else None
            last = to or max(today, reports.last_day(db, customer_id, account_id) or today)
            if from_ and from_ > last:
                raise BillingError(
                    "period_backwards",
                    f"The period begins on {said(from_)}, after its end {said(last)}; swap them.",
                )
            # Asked without a day, every entry counts and is aged today, as in the ageing report (rules 4.9).
            asked = aged.Asked(last, known=known) if to or known else aged.Asked(today, kept=True)
            blank = self._blank(db, customer, account, type, currency, (from_, last), asked)
            fill = _open_items if type == "open_item" else _movements
            filled = fill(db, blank, customer, account, known or reports.FAR)
        _require_footing(filled)
        return filled

    def _blank(
        self,
        db: Any,
        customer: Customer,
        account: Account | None,
        type: str,
        currency: str | None,
        period: tuple[date | None, date],
        asked: aged.Asked,
    ) -> Statement:
        """Return a statement with everything but its lines."""
        wanted = currency or (account.currency if account else customer.currency)
        account_id = account.id if account else None
        business, party, part = parties(db, customer, account)
        parts = aged.ageing_parts(db, asked, customer_id=customer.id if account is None else None, account_id=account_id)
        return Statement(
            type=type,
            business=business,
            customer=party,
            account=part,
            from_=period[0],
            to=period[1],
            currency=wanted,
            opening_minor=0,
            lines=(),
            billed_minor=0,
            paid_minor=0,
            credited_minor=0,
            written_off_minor=0,
            closing_minor=reports.net_through(db, customer.id, account_id, wanted, period[1], asked.known or reports.FAR),
            ageing=add_up(wanted, ((column, amount) for _, cur, column, amount in parts if cur == wanted)),
            made_at=self._desk.now(db),
            head=ledger.head(db).hash,
        )

    def ageing(self, as_of: date | None = None, *, known_at: datetime | None = None) -> AgeingReport:
        """Age everything owed, for each customer and currency; without a day every entry recorded counts, aged today.

        `known_at` leaves out what was recorded after that instant. Source: rules 4.9 and 8.
        """
        day = as_of or self._desk.today()
        with self._desk.store.read() as db:
            ahead = obligations.last_day(db)
            kept = as_of is None or (as_of == self._desk.today() and not (ahead and ahead > as_of))
            known = instant(known_at) if known_at else ""
            asked = aged.Asked(day, kept and not known, known)
            parts = aged.ageing_parts(db, asked)
            by_line: dict[tuple[int, str], list[tuple[str, int]]] = defaultdict(list)
            by_currency: dict[str, list[tuple[str, int]]] = defaultdict(list)
            for customer_id, currency, column, amount in parts:
                by_line[customer_id, currency].append((column, amount))
                by_currency[currency].append((column, amount))
            own = stored.book(db).currency
            by_currency[own] += []
            lines = []
            for (customer_id, currency), columns in by_line.items():
                customer = records.as_known(db, "customer", require_customer(db, customer_id), known)
                line = add_up(currency, columns)
                lines.append(CustomerAgeing(customer_id, customer.public_id, customer.external_reference, customer.name, line))
        lines.sort(key=lambda line: (records.name_key(line.name), line.customer_id, line.ageing.currency))
        totals = [add_up(currency, columns) for currency, columns in sorted(by_currency.items())]
        return AgeingReport(day, tuple(totals), tuple(lines))

    def write(self, statement: Statement, format: str) -> bytes:
        """Return a statement as a file's bytes; `format` is pdf, csv or json. Raises: BillingError."""
        if format not in exporters.FORMATS:
            raise BillingError(
                "unknown_format",
                f"{format[:20]} is no format of statements; choose one of {', '.join(exporters.FORMATS)}.",
            )
        return exporters.FORMATS[format].write(statement)

    def file_name(self, statement: Statement, format: str) -> str:
        """Return the predictable name of a statement's file."""
        return exporters.statement_name(statement, format)

    def save(self, statement: Statement, format: str, path: Path, *, overwrite: bool = False) -> None:
        """Write a statement to a file, whole or not at all. Raises: BillingError."""
        exporters.save_bytes(path, self.write(statement, format), overwrite=overwrite)

    def page_painter(self, statement: Statement) -> PagePainter:
        """Return what draws a statement's pages, by the same code as its PDF."""
        return PagePainter(statement)


class PagePainter:
    """Draws the pages of one statement or receipt; `size` is in points. Loads Qt when it is made."""

    def __init__(self, document: Statement | PaymentReceipt) -> None:
        from ..exporters import pdf

        self._paint = pdf.paint_page
        self._layout = pdf.layout_of(document)
        self.pages = len(self._layout.pages)
        self.size = (self._layout.width, self._layout.height)

    def paint(self, painter: Any, page: int) -> None:
        """Draw a page, counted from 0, on a painter scaled so that 1 unit is 1 point."""
        self._paint(painter, self._layout, page)


def parties(db: Any, customer: Customer, account: Account | None) -> tuple[Party, Party, Party | None]:
    """Return who a document is from, for whom, and for which account, ready to print."""
    book = stored.book(db)
    town = " ".join(part for part in (customer.postal_code, customer.city) if part)
    lines = (customer.address_line_1, customer.address_line_2, town, customer.region, customer.country)
    return (
        Party(book.name, "", tuple(line for line in book.address.split("\n") if line), book.email),
        Party(customer.name, customer.external_reference, tuple(line for line in lines if line), customer.email),
        Party(account.name, account.external_reference) if account else None,
    )


def _movements(db: Any, blank: Statement, customer: Customer, account: Account | None, known: str) -> Statement:
    account_id = account.id if account else None
    opening = reports.net_before(db, customer.id, account_id, blank.currency, blank.from_, known) if blank.from_ else 0
    movements = reports.movements(db, customer.id, account_id, blank.currency, blank.from_, blank.to, known)
    sums = sums_of(movements)
    credit_only = model_of(db, customer, known).balance_is_credit_only
    lines = lines_of(movements, opening, _wording(credit_only, account))
    return replace(
        blank,
        opening_minor=opening,
        lines=tuple(lines),
        billed_minor=sums.billed_minor,
        paid_minor=sums.paid_minor,
        credited_minor=sums.credited_minor,
        written_off_minor=sums.written_off_minor,
    )


def _wording(credit_only: bool, account: Account | None) -> Callable[[Movement], str | None]:
    """Return how a payment's parts are named: by the bill or account; a part kept as credit has no name.

    Where a balance is what is owed, money on the one balance of the statement is no credit: the line itself says all.
    """

    def word(movement: Movement) -> str | None:
        if movement.ref and movement.ref.kind == "bill":
            return movement.on
        if credit_only:
            return ""
        own = movement.ref is None or (account is not None and movement.ref == account_ref(account.id))
        return None if own else movement.on

    return word


def _open_items(db: Any, blank: Statement, customer: Customer, account: Account | None, known: str) -> Statement:
    bills, balances = reports.open_items(db, customer.id, account.id if account else None, blank.currency, blank.to, known)
    found: list[StatementLine] = []
    at = "" if known == reports.FAR else known
    read = [(_bill_as_known(db, id_, at), rest, due) for id_, rest, due in bills]
    for bill, rest, due in sorted(read, key=lambda item: _age(item[0])):
        assert bill.bill_date is not None
        found.append(
            StatementLine(
                date=bill.bill_date,
                kind="raise_bill",
                reference=bill.external_reference,
                description=bill.description,
                due_date=bill.due_date,
                amount_minor=due,
                balance_minor=0,
                remaining_minor=rest,
            )
        )
    for account_id, balance in balances:
        owner = records.account(db, account_id) if account_id else None
        owner = records.as_known(db, "account", owner, at) if owner else None
        found.append(
            StatementLine(
                date=blank.to,
                kind="credit" if balance < 0 else "balance",
                reference="",
                description=owner.name if owner else "",
                due_date=None,
                amount_minor=balance,
                balance_minor=0,
                remaining_minor=balance,
            )
        )
    return replace(blank, lines=tuple(running(found)), billed_minor=sum(line.amount_minor for line in found))


def _bill_as_known(db: Any, bill_id: int, known: str) -> Bill:
    bill = records.bill(db, bill_id)
    assert bill is not None
    return records.as_known(db, "bill", bill, known)


def _age(bill: Bill) -> tuple[date, date, int]:
    assert bill.bill_date is not None
    return bill.due_date or bill.bill_date, bill.bill_date, bill.id


def _require_footing(statement: Statement) -> None:
    """Hold a statement against itself before anything is written (rules 8)."""
    shown = (line.remaining_minor if statement.type == "open_item" else line.amount_minor for line in statement.lines)
    total = statement.opening_minor + sum(amount or 0 for amount in shown)
    if total != statement.closing_minor or statement.ageing.total != statement.closing_minor:
        raise AssertionError(
            f"statement does not foot: {statement.opening_minor} and lines make {total}, "
            f"closing {statement.closing_minor}, ageing {statement.ageing.total}"
        )
