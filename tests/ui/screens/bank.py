"""The place of the bank with the lines of the sample shop, each kind of line chosen, and the dialogs around it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from billing_desktop.domain.bank_rows import BankLineRow
from billing_desktop.ui.dialogs.read_anyway import ReadAnywayDialog
from billing_desktop.ui.dialogs.split_line import SplitLineDialog

from . import Shop, rest, screen

_WHY = "Opening and lines of camt053.xml make 1,204.50, its closing is 1,240.50; nothing was read."


def choose(shop: Shop, party: str) -> BankLineRow:
    """Show the place with the line of a payer chosen and everything worked out."""
    place = shop.window.bank
    shop.window.go("bank", note=False)
    place.chips.select("all")
    place.refresh()
    for _turn in range(40):
        rest(5)
        if not place.is_working():
            break
    rows = place.table.model().rows
    found = next(n for n, row in enumerate(rows) if row.line.party.startswith(party))
    place.table.select_row(found)
    rest(5)
    line: BankLineRow = rows[found].line
    return line


def _of(name: str, party: str) -> None:
    @screen(f"bank-{name}")
    def _show(shop: Shop) -> Iterator[QWidget]:
        choose(shop, party)
        yield shop.window
        shop.window.go("customers", note=False)


for _name, _party in (("set", "ACME"), ("recorded-already", "FJORD"), ("nobody", "Stichting"), ("out", "Bank")):
    _of(_name, _party)


@screen("bank-another")
def _another(shop: Shop) -> Iterator[QWidget]:
    choose(shop, "Stichting")
    shop.window.bank.page.another.click()
    rest(5)
    yield shop.window
    shop.window.bank.page.pick.set_value(None)
    shop.window.go("customers", note=False)


@screen("split-line")
def _split(shop: Shop) -> Iterator[QWidget]:
    line = choose(shop, "ACME")
    dialog = SplitLineDialog(shop.billing, line, None, parent=shop.window)
    yield from shop.show(dialog)
    shop.window.go("customers", note=False)


@screen("read-anyway")
def _anyway(shop: Shop) -> Iterator[QWidget]:
    yield from shop.show(ReadAnywayDialog(shop.billing, _WHY, parent=shop.window))
