"""Owns the rows of an import as a table: the result of each, values as the book would read them, the reason in its cell."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ...services.import_preview import (
    AMOUNT_FIELDS,
    DATE_FIELDS,
    ImportPreview,
    PreviewRow,
    read_amount,
    read_day,
    read_phone,
)
from .. import format as fmt
from .. import theme
from ..sentences import said
from ..widgets.buttons import ChipRow
from ..widgets.cell import Cell
from ..widgets.table import Column, RowModel, RowTable
from ..widgets.text import PlainLabel
from .import_words import field_name, result_words

MOST_ROWS = 10_000
"""Rows that are listed at once; the counts are of all."""
_ROOMY, _LEAST_TEXT, _LEAST_REASON = 860, 80, 160
_MAY_BE_CUT = frozenset({
    "name", "email", "address_line_1", "address_line_2", "city", "region", "country", "notes", "description", "reference", "note",
})  # fmt: skip
"""Texts that are known again by how they begin, where the table has too little room; never amounts, days or numbers."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("import", text)


def _bare(reason: str) -> str:
    """Take off the name of the field that a reason begins with: the column says it already.

    >>> _bare('E-mail: "a" is no e-mail address.'), _bare('"12: 3" is no amount.')
    ('"a" is no e-mail address.', '"12: 3" is no amount.')
    """
    return re.sub(r'^[^\W\d_][^":;.]{0,40}: (?=["„«])', "", reason)


def _brief(text: str, reason: str) -> str:
    """Shorten a reason to stand beside the text that it is about; the whole of it is said beneath the table.

    >>> _brief("7", '"7" is on line 2 too; give one of them another number.')
    'is on line 2 too'
    """
    alone = re.sub(rf'^["„«]{re.escape(text)}["“»] ', "", _bare(reason))
    return alone.partition(";")[0].rstrip(".")


class _Cells:
    """Turns rows of one preview into cells."""

    def __init__(self, shown: ImportPreview, numbers: fmt.Numbers) -> None:
        self._shown, self._numbers = shown, numbers

    def columns(self) -> list[Column]:
        """Return the columns: line and result, then each field that has a column in the file."""
        found = [
            Column(_tr("Row"), lambda row: Cell(fmt.whole(row.line), tone="muted", align="right"), align="right", width=56),
            Column(_tr("Result"), self._result, width=124),
        ]
        reasoned = {name for row in self._shown.rows for name, _reason in row.problems}
        for name in self._shown.fields:
            side = "right" if name in AMOUNT_FIELDS else "left"
            cell: Callable[[PreviewRow], Cell] = partial(self._value, name)
            least = 0 if name not in _MAY_BE_CUT else _LEAST_REASON if name in reasoned else _LEAST_TEXT
            found.append(Column(field_name(self._shown.kind, name), cell, align=side, width=72, least=least))
        return [*found, Column("", lambda _row: Cell(), stretch=True, width=1)]

    def _result(self, row: PreviewRow) -> Cell:
        text, tone = result_words(row.result)
        placed = self._shown.fields
        loose = "; ".join(_brief("", said(reason)) for name, reason in row.problems if name not in placed)
        remark = _tr("remark") if row.remark else ""
        return Cell(badge=text, badge_tone=tone, second=loose or remark, second_tone="late" if loose else "muted")

    def _value(self, name: str, row: PreviewRow) -> Cell:
        typed = row.values[name]
        reason = "; ".join(_brief(typed, said(reason)) for field, reason in row.problems if field == name)
        text, tone = " ".join(typed.split()), "normal"
        if name in AMOUNT_FIELDS and (found := read_amount(self._shown, row, name)):
            minor, currency = found
            credit = name in ("opening", "balance") and minor < 0
            text = self._numbers.credit(-minor, currency) if credit else self._numbers.amount(minor, currency)
            tone = "credit" if credit else tone
        elif name == "phone" and typed:
            text = read_phone(self._shown, row) or text
        elif name in DATE_FIELDS and (day := read_day(self._shown, row, name)):
            text = fmt.day(day)
        side = "right" if name in AMOUNT_FIELDS else "left"
        if reason:
            return Cell(text, second=reason, tone="late", second_tone="late", align="left")
        changed = name in row.changed
        return Cell(text, tone="info" if changed else tone, bold=changed, align=side)  # type: ignore[arg-type]


class ImportTable(QWidget):
    """Chips that choose among the rows, the rows, and beneath them all that is said of the one under the cursor."""

    narrowed = Signal(str)

    def __init__(self, numbers: fmt.Numbers, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._numbers = numbers
        self._shown: ImportPreview | None = None
        self.chips = ChipRow()
        names = (
            ("all", self.tr("All")), ("new", self.tr("New")), ("changed", self.tr("Changed")), ("same", self.tr("Same")),
            ("problem", self.tr("Needs a look")),
        )  # fmt: skip
        for name, text in names:
            self.chips.add(name, text, 0)
        self.chips.picked.connect(self.narrow)
        self.line = PlainLabel("", "small", "muted")
        self.table = RowTable(row_height=32, name=self.tr("Rows of the file"))
        self.table.picked.connect(self._say)
        self.table.setMinimumHeight(theme.px(36) + 2 * self.table.row_height())  # its head and two of its rows
        self.detail = PlainLabel("", "small", "muted", wrap=True, selectable=True)
        self.detail.setMinimumHeight(18)
        self._head, self._foot = QHBoxLayout(), QHBoxLayout()
        self._head.setSpacing(14)
        self._head.addWidget(PlainLabel(self.tr("Preview"), "section"))
        self._head.addWidget(self.chips, 1)
        self._head.addWidget(self.line)
        self._foot.addWidget(self.detail, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._head)
        column.addWidget(self.table, 1)
        column.addLayout(self._foot)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the sums beside the chips, or beneath the rows where there is no room: neither is ever shortened."""
        super().resizeEvent(event)
        wanted = self._head if self.width() >= theme.px(_ROOMY) else self._foot
        if wanted.indexOf(self.line) < 0:
            wanted.addWidget(self.line)

    def show_preview(self, shown: ImportPreview) -> None:
        """Show what each row would do."""
        same = self._shown is not None and (self._shown.kind, self._shown.fields) == (shown.kind, shown.fields)
        other_file = self._shown is None or self._shown.table is not shown.table
        self._shown = shown
        for name in ("new", "changed", "same", "problem"):
            self.chips.chip(name).set_count(shown.counts[name])
        self.chips.chip("all").set_count(len(shown.rows))
        if other_file:
            self.chips.select("all")
        model = RowModel(_Cells(shown, self._numbers).columns(), key=lambda row: row.line, sub=lambda _row: False)
        old = self.table.model()
        widths = self.table.widths() if same and old else {}
        self.table.set_model(model)
        self.table.set_widths(widths)
        if old is not None:
            old.deleteLater()
        self._fill()

    def narrow(self, name: str) -> None:
        """Show the rows of one result, or all."""
        self.chips.select(name)
        self._fill()

    def stops(self) -> list[QWidget]:
        """Return what Tab goes through."""
        return [*(self.chips.chip(name) for name in ("all", "new", "changed", "same", "problem")), self.table]

    def rows(self) -> list[PreviewRow]:
        """Return the rows that are listed."""
        model = self.table.model()
        return model.rows if model else []

    def _fill(self) -> None:
        shown = self._shown
        if shown is None:
            return
        wanted = self.chips.selected()
        rows = [row for row in shown.rows if wanted in ("all", row.result)]
        self.table.model().set_rows(rows[:MOST_ROWS])
        self.table.set_empty_text(self.tr("No rows here"))
        self.detail.setText("")
        self.line.setText(self._sums(shown) if len(rows) <= MOST_ROWS else self._first(len(rows)))

    def _first(self, rows: int) -> str:
        return self.tr("the first {n} of {all} are listed").format(n=fmt.whole(MOST_ROWS), all=fmt.whole(rows))

    def _sums(self, shown: ImportPreview) -> str:
        """Say what new customers owe at the start."""
        owed, credit = shown.at_start if shown.kind == "customers" and not shown.asks else (0, 0)
        if not owed and not credit:
            return ""
        return self.tr("at the start: {owed} owed · {credit} credit").format(
            owed=self._numbers.amount(owed, shown.currency), credit=self._numbers.amount(credit, shown.currency)
        )

    def _say(self, row: PreviewRow) -> None:
        """Say beneath the table all that concerns one row."""
        shown = self._shown
        if shown is None or row is None:
            return
        parts = [f"{field_name(shown.kind, name)}: {_bare(said(text))}" if name else said(text) for name, text in row.problems]
        if row.changed:
            names = ", ".join(field_name(shown.kind, name) for name in row.changed)
            parts.append(self.tr("changes {fields}").format(fields=names))
        parts += [said(row.remark)] if row.remark else []
        self.detail.setText(f"{self.tr('Row')} {fmt.whole(row.line)} · {'; '.join(parts)}" if parts else "")
        self.detail.set_tone("late" if row.problems else "muted")
