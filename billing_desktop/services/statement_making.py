"""Owns how a statement is made of what the book holds: its period, its lines, its sums; must not know screens or files.

Source: rules, section 8.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from typing import Any

from ..domain.ageing import add_up
from ..domain.dates import said
from ..domain.errors import BillingError
from ..domain.events import instant
from ..domain.model import Account, Act, Bill, Customer, account_ref
from ..domain.recipe import Recipe
from ..domain.statement import TYPES, Movement, lines_of, running, sums_of, with_accounts
from ..domain.statement_rows import Statement, StatementLine
from ..domain.swiss_bill import CURRENCIES, is_swiss
from ..store import aged, formerly, ledger, records, reports
from .desk import Desk, require_account, require_customer
from .papers import day_in_book, in_parts, parties, style_of
from .situation import model_of


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which statement is wanted: whose, which kind, from when to when, as known when, and what stands on its page."""

    customer_id: int
    account_id: int | None = None
    type: str = "balance_forward"
    from_: date | None = None
    to: date | None = None
    currency: str | None = None
    known_at: datetime | None = None
    parts: Recipe = Recipe()


def make_statement(desk: Desk, db: Any, wanted: Wanted, number: str = "") -> Statement:
    """Make a statement of one state of the book, and hold it against itself.

    Raises: BillingError for an unknown kind or a period that ends before it begins; AssertionError when opening and lines
    are not the closing.
    """
    if wanted.type not in TYPES:
        raise BillingError("unknown_type", f"{wanted.type[:30]} is no kind of statement; choose one of {', '.join(TYPES)}.")
    known = instant(wanted.known_at) if wanted.known_at else ""
    customer = formerly.as_known(db, "customer", require_customer(db, wanted.customer_id), known)
    account = require_account(db, wanted.account_id, wanted.customer_id) if wanted.account_id is not None else None
    account = formerly.as_known(db, "account", account, known) if account else None
    today = desk.today()
    last = wanted.to or max(today, reports.last_day(db, wanted.customer_id, wanted.account_id) or today)
    if wanted.from_ and wanted.from_ > last:
        raise BillingError(
            "period_backwards",
            f"The period begins on {said(wanted.from_)}, after its end {said(last)}; swap them.",
        )
    # Asked without a day, every entry counts and is aged today, as in the ageing report (rules 4.9).
    asked = aged.Asked(last, known=known) if wanted.to or known else aged.Asked(today, kept=True)
    blank = replace(_blank(desk, db, customer, account, wanted, last, asked), number=number)
    fill = _open_items if wanted.type == "open_item" else _movements
    filled = fill(db, blank, customer, account, known or reports.FAR)
    _require_footing(filled)
    return filled


def _blank(
    desk: Desk, db: Any, customer: Customer, account: Account | None, wanted: Wanted, last: date, asked: aged.Asked
) -> Statement:
    """Return a statement with everything but its lines."""
    currency = wanted.currency or (account.currency if account else customer.currency)
    account_id = account.id if account else None
    business, party, part = parties(db, customer, account)
    parts = aged.ageing_parts(db, asked, customer_id=customer.id if account is None else None, account_id=account_id)
    look = wanted.parts
    made_at = wanted.known_at or desk.now(db)
    style = style_of(db, customer, look.language)
    if style.swiss_bill and is_swiss(style.iban) and currency in CURRENCIES:
        business, party = in_parts(business, party, customer, style.iban)
    return Statement(
        type=wanted.type,
        business=business,
        customer=party,
        account=part,
        from_=wanted.from_,
        to=last,
        currency=currency,
        opening_minor=0,
        lines=(),
        billed_minor=0,
        paid_minor=0,
        credited_minor=0,
        written_off_minor=0,
        closing_minor=reports.net_through(db, customer.id, account_id, currency, last, asked.known or reports.FAR),
        ageing=add_up(currency, ((column, amount) for _, cur, column, amount in parts if cur == currency)),
        made_at=made_at.astimezone(UTC),
        head=ledger.head(db, asked.known).hash,
        dated=day_in_book(db, made_at),
        style=replace(style, allocations=look.allocations, ageing=look.ageing, slip=look.slip),
    )


def _movements(db: Any, blank: Statement, customer: Customer, account: Account | None, known: str) -> Statement:
    account_id = account.id if account else None
    opening = reports.net_before(db, customer.id, account_id, blank.currency, blank.from_, known) if blank.from_ else 0
    read = reports.movements(db, customer.id, account_id, blank.currency, blank.from_, blank.to, known)
    movements = [_described(db, movement, customer, account_id, known) for movement in read]
    if account is None:
        movements = with_accounts(movements)
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


def _described(db: Any, movement: Movement, customer: Customer, account_id: int | None, known: str) -> Movement:
    """Say of a transfer which balance is at its other end; how a payment came stands on its own line alone."""
    if movement.act == Act.PAYMENT or movement.bill_id is not None or movement.reason:
        return movement
    name = ""
    if movement.act == Act.TRANSFER and account_id is not None:
        other = reports.other_account(db, movement.root_id, account_id)
        found = records.account(db, other) if other else None
        name = formerly.as_known(db, "account", found, "" if known == reports.FAR else known).name if found else customer.name
    return replace(movement, description=name)


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
        owner = formerly.as_known(db, "account", owner, at) if owner else None
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
    return formerly.as_known(db, "bill", bill, known)


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
