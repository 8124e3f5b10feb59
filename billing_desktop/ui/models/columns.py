"""Owns what each kind of row shows in its columns: frozen rows in, cells out; must not know any view or service."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Generic, TypeVar

from PySide6.QtCore import QCoreApplication

from ...domain.activity_rows import ActivityRow, BillMove
from ...domain.model import Act
from ...domain.outbox_rows import OutboxRow
from ...domain.rows import AllocationRow, BillRow, BranchRow, CustomerRow, EventRow, PaymentRow
from .. import format as fmt
from ..sentences import said
from ..widgets.cell import Cell


def _tr(text: str) -> str:
    return QCoreApplication.translate("columns", text)


def act_name(act: str) -> str:
    """Return the word for an act, as a list names it."""
    names: dict[str, str] = {
        Act.OPENING: _tr("Opening balance"),
        Act.CHARGE: _tr("Charge"),
        Act.RAISE_BILL: _tr("Bill"),
        Act.PAYMENT: _tr("Payment"),
        Act.CREDIT_NOTE: _tr("Credit note"),
        Act.APPLY_CREDIT: _tr("Credit used"),
        Act.TAKE_OFF: _tr("Taken off"),
        Act.TRANSFER: _tr("Transfer"),
        Act.REFUND: _tr("Refund"),
        Act.WRITE_OFF: _tr("Write-off"),
        Act.AMEND_BILL: _tr("Bill changed"),
        Act.CANCEL_BILL: _tr("Bill cancelled"),
        Act.SET_BALANCE: _tr("Balance set"),
        Act.REVERSAL: _tr("Reversal"),
        Act.UNDO: _tr("Undo"),
    }
    return names.get(act, act.replace("_", " ").capitalize())


def state_name(word: str) -> str:
    """Return the word for a state, as a badge has it."""
    names = {
        "reversed": _tr("reversed"), "undone": _tr("undone"), "cancelled": _tr("cancelled"), "written off": _tr("written off"),
        "part paid": _tr("part paid"), "paid": _tr("paid"), "unpaid": _tr("unpaid"), "overdue": _tr("overdue"),
    }  # fmt: skip
    return names.get(word, "")


def method_word(method: str) -> str:
    """Return how a payment came, as a list says it; methods of the book's own stand as they are."""
    names = {"bank": _tr("bank"), "cash": _tr("cash"), "card": _tr("card"), "cheque": _tr("cheque"), "other": _tr("other")}
    return names.get(method, method)


def badge_tone(word: str) -> str:
    """Return the tone of a badge by its word."""
    if word == "paid":
        return "credit"
    return "late" if word in ("overdue", "reversed") else "info" if word == "part paid" else "muted"


@dataclass(frozen=True, slots=True)
class TreeCells:
    """The three cells of a row in the tree: name, credit, owed. With `overdue` the second one is what is overdue.

    In a `brief` tree the second one is not shown.
    """

    numbers: fmt.Numbers
    book_currency: str
    today: date
    overdue: bool = False
    brief: bool = False

    def name(self, row: CustomerRow | BranchRow) -> Cell:
        """Return the cell with the name and what is to know about it."""
        if isinstance(row, CustomerRow):
            foreign = "" if row.currency == self.book_currency else row.currency
            return Cell(row.name, second=foreign, bold=True, badge=_tr("archived") if row.archived else "",
                        badge_tone="muted")  # fmt: skip
        if row.kind == "bill":
            late = row.days_late > 0
            second = fmt.due(row.due_date, row.days_late, self.today)
            return Cell(row.name, second=second, second_tone="late" if late else "muted")
        if row.kind == "account":
            foreign = "" if row.currency == self.book_currency else row.currency
            return Cell(row.name, second=foreign)
        return Cell(row.name or self._of_balance(row))

    def _of_balance(self, row: BranchRow) -> str:
        """Name what lies on a balance."""
        on_account = row.ref.kind == "account"
        if row.kind == "credit":
            return _tr("Credit on the account") if on_account else _tr("Credit on the customer")
        return _tr("Balance of the account") if on_account else _tr("Balance of the customer")

    def beside(self, row: CustomerRow | BranchRow) -> Cell:
        """Return the cell of the credit, or of what is overdue; none shows nothing."""
        if isinstance(row, BranchRow) and row.kind == "credit":
            write = self.numbers.credit if self.overdue else self.numbers.amount  # in the other column the word says what it is
            return Cell(write(row.credit_minor, row.currency), tone="credit", align="right")
        if self.overdue:
            late = self.numbers.amount(row.overdue_minor, row.currency) if row.overdue_minor else ""
            return Cell(late, tone="late", align="right")
        if not row.credit_minor:
            return Cell(align="right")
        return Cell(self.numbers.amount(row.credit_minor, row.currency), tone="credit", align="right")

    def owed(self, row: CustomerRow | BranchRow) -> Cell:
        """Return the cell of what is owed, never netted with the credit."""
        bold = isinstance(row, CustomerRow)
        if isinstance(row, BranchRow) and row.kind == "credit":
            credit = self.numbers.credit(row.credit_minor, row.currency) if self.brief else ""
            return Cell(credit, tone="credit", align="right")
        tone = "normal" if row.owed_minor else "muted"
        if isinstance(row, BranchRow) and row.days_late > 0:
            tone = "late"
        return Cell(self.numbers.amount(row.owed_minor, row.currency), tone=tone, bold=bold, align="right")


_Row = TypeVar("_Row", ActivityRow, PaymentRow)


@dataclass(frozen=True, slots=True)
class Line(Generic[_Row]):
    """A line of a table: a row, or one allocation beneath it."""

    row: _Row
    allocation: AllocationRow | None = None


def lines(rows: list[_Row]) -> list[Line[_Row]]:
    """Put each row's allocations beneath it; a single part of credit that was moved stands in its own line."""
    made: list[Line[_Row]] = []
    for row in rows:
        made.append(Line(row))
        if not (isinstance(row, ActivityRow) and row.within and len(row.allocations) == 1):
            made.extend(Line(row, part) for part in row.allocations)
    return made


def _goes(part: AllocationRow, credit_only: bool, days: fmt.Days) -> str:
    """Say where a part of a payment went; in the bill model a balance holds nothing but credit."""
    on_bill = part.ref is not None and part.ref.kind == "bill"
    name = _tr("bill {number}").format(number=part.name) if part.name.isdigit() and on_bill else part.name  # not: to 1
    if part.since is not None:
        told = _tr("waits until {day}, then {name}") if part.since > days.today else _tr("to {name} on {day}")
        return told.format(day=fmt.near(part.since, days.today), name=name)
    if on_bill:
        return _tr("to {name}").format(name=name)
    if credit_only:
        return _tr("kept as credit of {name}").format(name=part.name) if part.name else _tr("kept as credit")
    return _tr("to the balance of {name}").format(name=part.name) if part.name else _tr("to the balance")


def _from(balance: str) -> str:
    return _tr("from {name}").format(name=balance) if balance else _tr("from the customer")


def _to(balance: str) -> str:
    return _tr("to {name}").format(name=balance) if balance else _tr("to the customer")


@dataclass(frozen=True, slots=True)
class ActivityCells:
    """The cells of a line of the activity: what happened, and what it did to the balance."""

    numbers: fmt.Numbers
    currency: str
    credit_only: bool
    days: fmt.Days
    accounts: dict[int, str] = field(default_factory=dict)
    """The name of the account that a bill is on, by the bill."""
    narrow: bool = False

    def amount(self, minor: int) -> str:
        """Write an amount in the currency of the list."""
        return self.numbers.amount(minor, self.currency)

    def date(self, line: Line[ActivityRow]) -> Cell:
        """Return the value date; where another day was given for the act, that stands with it."""
        if line.allocation:
            return Cell(sub=True)
        other = line.row.given_on != line.row.effective_on
        given = _tr("given {day}").format(day=self.days.show(line.row.given_on)) if other else ""
        return Cell(self.days.show(line.row.effective_on), second=given)

    def what(self, line: Line[ActivityRow]) -> Cell:
        """Return what was done."""
        row, part = line.row, line.allocation
        if part:
            return Cell(_goes(part, self.credit_only, self.days), sub=True)
        if row.within:
            return Cell(act_name(row.act), second=self._moved_credit(row), tone="muted")
        detail = row.detail or (self.accounts.get(row.bill_id, "") if row.bill_id else "")
        if row.act == Act.TRANSFER:  # seen from one account: the method is that of a payment of long before
            detail = _from(row.other) if row.amount_minor < 0 else _to(row.other)
        name, second = act_name(row.act), method_word(detail)
        if self.narrow and row.act == Act.RAISE_BILL and detail:
            name, second = detail, name  # with little room what it is for says more: its number stands beside it
        return Cell(name, second=second, badge=state_name(row.state), badge_tone=badge_tone(row.state),
                    tone="muted" if row.state else "normal")  # fmt: skip

    def _moved_credit(self, row: ActivityRow) -> str:
        """Say which credit was moved; where it went stands under Reference, or beneath."""
        if row.act != Act.APPLY_CREDIT:
            return _tr("credit again") if row.act == Act.TAKE_OFF else _from(row.other)
        return _tr("from {day}").format(day=fmt.near(row.credit_of, self.days.today)) if row.credit_of else ""

    def reference(self, line: Line[ActivityRow]) -> Cell:
        """Return the number it goes by."""
        row = line.row
        if line.allocation:
            return Cell(sub=True)
        if row.within and len(row.allocations) == 1:
            return Cell(row.reference or _tr("customer"), tone="muted")
        return Cell("" if row.within else row.reference)

    def due(self, line: Line[ActivityRow]) -> Cell:
        """Return the due date of a bill."""
        row = line.row
        if line.allocation or row.bill_id is None or row.act != Act.RAISE_BILL:
            return Cell(sub=bool(line.allocation))
        if row.due_date is None:
            return Cell(_tr("none"), tone="muted")
        return Cell(self.days.show(row.due_date), tone="late" if row.days_late > 0 else "normal")

    def moved(self, line: Line[ActivityRow]) -> Cell:
        """Return the signed amount."""
        if line.allocation:
            return Cell(self.amount(line.allocation.amount_minor), sub=True, align="right")
        if line.row.within:  # it changes no balance, so its figure is not one of the column's
            only = line.row.allocations[0].amount_minor if len(line.row.allocations) == 1 else None
            return Cell("" if only is None else self.amount(only), tone="muted", align="right")
        return Cell(self.amount(line.row.amount_minor), align="right", tone="muted" if line.row.state else "normal")

    def open(self, line: Line[ActivityRow]) -> Cell:
        """Return what is left of a bill, or what of a payment is not applied, with its word."""
        row = line.row
        if line.allocation or not row.open_minor:
            return Cell(align="right", sub=bool(line.allocation))
        if row.bill_id is None:
            return Cell(self.numbers.credit(abs(row.open_minor), self.currency), tone="credit", align="right")
        return Cell(self.amount(row.open_minor), tone="late" if row.days_late > 0 else "normal", align="right")

    def balance(self, line: Line[ActivityRow]) -> Cell:
        """Return the running balance, the net."""
        if line.allocation or line.row.balance_minor is None:
            return Cell(align="right", sub=bool(line.allocation))
        return Cell(self.amount(line.row.balance_minor), align="right")


@dataclass(frozen=True, slots=True)
class BillCells:
    """The cells of a bill in a list."""

    numbers: fmt.Numbers
    days: fmt.Days

    def number(self, row: BillRow) -> Cell:
        """Return its number, and its badge where it has one."""
        return Cell(row.external_reference)

    def text(self, row_text: str, second: str) -> Cell:
        """Return the account and, beside it, what the bill is for."""
        return Cell(row_text, second=second) if row_text else Cell(second, tone="muted")

    def date(self, row: BillRow) -> Cell:
        """Return the day of the bill."""
        return Cell(self.days.show(row.bill_date))

    def state(self, row: BillRow) -> Cell:
        """Return its state as a word."""
        if row.days_late > 0 and row.amount_remaining:
            return Cell(badge=fmt.days_late(row.days_late), badge_tone="late")
        word = row.badge or ("paid" if not row.amount_remaining else "")
        return Cell(badge=state_name(word) or word, badge_tone=badge_tone(word)) if word else Cell()

    def due(self, row: BillRow) -> Cell:
        """Return its due date; the state says that it is overdue, and by how many days."""
        if row.due_date is None:
            return Cell(_tr("none"), tone="muted")
        late = row.days_late > 0 and bool(row.amount_remaining)
        return Cell(self.days.show(row.due_date), tone="late" if late else "normal")

    def money(self, row: BillRow, minor: int, *, late: bool = False) -> Cell:
        """Return an amount of the bill; nothing is written quietly."""
        tone = "muted" if not minor else "late" if late and row.days_late > 0 else "normal"
        return Cell(self.numbers.amount(minor, row.currency), align="right", tone=tone)


@dataclass(frozen=True, slots=True)
class MoveCells:
    """The cells of what was done to one bill."""

    numbers: fmt.Numbers
    currency: str
    days: fmt.Days

    def date(self, row: BillMove) -> Cell:
        """Return the day it counts from; where another day was given for the act, that stands with it."""
        given = _tr("given {day}").format(day=self.days.show(row.given_on)) if row.given_on != row.effective_on else ""
        return Cell(self.days.show(row.effective_on), second=given)

    def what(self, row: BillMove) -> Cell:
        """Return what was done; money that comes to the bill only later is credit until then."""
        waits = row.effective_on > self.days.today and row.act in (Act.PAYMENT, Act.CREDIT_NOTE, Act.APPLY_CREDIT)
        return Cell(act_name(row.act), second=_tr("credit until then") if waits else method_word(row.detail))

    def reference(self, row: BillMove) -> Cell:
        """Return the reference of the payment, which leads to it."""
        if row.payment_id is None:
            return Cell(row.reference)
        return Cell(row.reference or _tr("show"), tone="info")

    def amount(self, row: BillMove) -> Cell:
        """Return what it added to the bill, or took off it."""
        return Cell(self.numbers.amount(row.amount_minor, self.currency), align="right")

    def left(self, row: BillMove) -> Cell:
        """Return what was open afterwards."""
        tone = "normal" if row.open_minor else "muted"
        return Cell(self.numbers.amount(row.open_minor, self.currency), tone=tone, align="right")


def bill_badges(row: BillRow, *, ahead: bool) -> tuple[tuple[str, str], ...]:
    """Return the words that stand beside a bill's number, each with its tone."""
    late, found = row.days_late > 0 and row.amount_remaining > 0, []
    if row.badge in ("cancelled", "written off"):
        found.append((state_name(row.badge), "muted"))
    elif not row.amount_remaining:
        found.append((_tr("paid"), "credit"))
    elif row.amount_paid:
        found.append((_tr("part paid"), "info"))
    if late:
        found.append((fmt.days_late(row.days_late), "late"))
    if ahead:
        found.append((_tr("dated ahead"), "info"))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class PaymentCells:
    """The cells of a line of the payments of a customer."""

    numbers: fmt.Numbers
    credit_only: bool
    days: fmt.Days

    def date(self, line: Line[PaymentRow]) -> Cell:
        """Return the day it was paid on."""
        return Cell(sub=True) if line.allocation else Cell(self.days.show(line.row.paid_on))

    def what(self, line: Line[PaymentRow]) -> Cell:
        """Return its kind, how it came and whether it still stands; beneath it, where its parts went."""
        row, part = line.row, line.allocation
        if part:
            return Cell(_goes(part, self.credit_only, self.days), sub=True)
        second = " · ".join(fact for fact in (self._of_whole(row), method_word(row.method)) if fact)
        return Cell(act_name(row.kind), second=second, badge=state_name(row.state), badge_tone=badge_tone(row.state))

    def _of_whole(self, row: PaymentRow) -> str:
        """Say of what the amount is a part, where others got the rest."""
        if row.part_minor is None:
            return ""
        whole = self.numbers.amount(row.amount_minor, row.currency)
        if row.over_accounts > 1:
            return _tr("of {amount} over {n} accounts").format(amount=whole, n=fmt.whole(row.over_accounts))
        return _tr("of {amount} in all").format(amount=whole)

    def reference(self, line: Line[PaymentRow]) -> Cell:
        """Return its reference and note."""
        return Cell(sub=True) if line.allocation else Cell(line.row.reference, second=line.row.note)

    def amount(self, line: Line[PaymentRow]) -> Cell:
        """Return its amount, or that of a part."""
        own = line.row.amount_minor if line.row.part_minor is None else line.row.part_minor
        minor = line.allocation.amount_minor if line.allocation else own
        return Cell(self.numbers.amount(minor, line.row.currency), align="right", sub=bool(line.allocation))

    def unapplied(self, line: Line[PaymentRow]) -> Cell:
        """Return what of it lies as credit."""
        if line.allocation or not line.row.unapplied_minor:
            return Cell(align="right", sub=bool(line.allocation))
        return Cell(self.numbers.credit(line.row.unapplied_minor, line.row.currency), align="right", tone="credit")


def event_for(row: EventRow | OutboxRow) -> Cell:
    """Return what a notification is for, and whom, said once; one that needs a look says so."""
    target = said(row.target)
    target = target[:1].upper() + target[1:]
    look = _tr("set aside") if row.state == "set_aside" else ""
    return Cell(target, second="" if row.customer and row.customer in target else row.customer, badge=look, badge_tone="bad")
