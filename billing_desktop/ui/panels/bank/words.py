"""Owns how the lines of a bank file are called and written in columns; must not know the table."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ....domain.bank_rows import ASIDE, CHOOSE, NOBODY, OUT, READY, RECORDED, TWICE, BankLineRow, BankStatementRow
from ....services.bank_lines import Judged
from ... import format as fmt
from ...widgets.cell import Cell


def _tr(text: str) -> str:
    return QCoreApplication.translate("bank", text)


def state_word(state: str, line: BankLineRow) -> tuple[str, str]:
    """Return what the state of a line is called, and its tone."""
    if state == ASIDE:
        return (_tr("not a customer") if line.aside == "not_customer" else _tr("skipped")), "muted"
    return {
        READY: (_tr("ready"), "credit"),
        CHOOSE: (_tr("choose"), "late"),
        NOBODY: (_tr("nobody"), "late"),
        RECORDED: (_tr("recorded"), "muted"),
        TWICE: (_tr("recorded twice"), "bad"),
        OUT: (_tr("not a receipt"), "muted"),
    }.get(state, ("…", "muted"))


class BankCells:
    """The cells of the list of lines."""

    def __init__(self, numbers: fmt.Numbers) -> None:
        self.numbers = numbers

    def day(self, row: Judged) -> Cell:
        """Return the day the line was booked."""
        return Cell(fmt.day(row.line.booked_on))

    def party(self, row: Judged) -> Cell:
        """Return who paid, and beneath what was written."""
        line = row.line
        known = line.party or line.iban or _tr("no name")
        return Cell(known, below=line.text or line.reference or "–", tone="normal" if line.party else "muted")

    def amount(self, row: Judged) -> Cell:
        """Return what came in, or went out."""
        line = row.line
        out = line.amount_minor < 0
        return Cell(
            self.numbers.amount(line.amount_minor, line.currency), align="right", bold=not out, tone="muted" if out else "normal"
        )

    def state(self, row: Judged) -> Cell:
        """Return how the line stands, as a badge."""
        word, tone = state_word(row.state, row.line)
        return Cell(badge=word, badge_tone=tone)


def file_line(row: BankStatementRow) -> str:
    """Say of which file and account the lines are, and of which days."""
    parts = [row.file, short_account(row.account)]
    if row.first_on and row.last_on:
        one = row.first_on == row.last_on
        parts.append(fmt.day(row.first_on) if one else f"{fmt.day(row.first_on)} – {fmt.day(row.last_on)}")
    return " · ".join(part for part in parts if part)


def short_account(account: str) -> str:
    """Write an account's number with its middle left out, as on a card."""
    return account if len(account) <= 16 else f"{account[:4]} {account[4:8]} … {account[-6:-2]} {account[-2:]}"


def agreement(row: BankStatementRow, numbers: fmt.Numbers) -> tuple[str, str]:
    """Say whether opening and lines make the closing, with the sums, and the tone of it."""
    if row.opening_minor is None or row.closing_minor is None:
        return _tr("The file does not say with what it began and ended."), "muted"
    show = numbers.amount
    sums = f"{show(row.opening_minor, row.currency)} + {show(row.in_minor + row.out_minor, row.currency)}"
    sums = f"{sums} = {show(row.closing_minor, row.currency)}"
    if row.agrees:
        return _tr("{sums}, agrees").format(sums=sums), "muted"
    return _tr("Opening and lines do not make the closing {sum}").format(sum=show(row.closing_minor, row.currency)), "late"
