"""Owns what stands around the list of customers: search and saved filters above, the sums of what is listed below."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ...domain.rows import Totals
from .. import format as fmt
from .. import theme
from ..actions import Actions
from ..desk import Desk
from ..widgets.buttons import ChipRow
from ..widgets.inputs import SearchEdit
from ..widgets.text import PlainLabel

FILTERS = ("all", "open", "overdue", "in_credit")


class ListHead(QWidget):
    """The search box and the chips of the saved filters with their counts."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts: dict[str, int | None] = {}
        self.search = SearchEdit(self.tr("Find in this list"), shortcut=actions.keys_of("find"))
        actions.keys_changed.connect(lambda: self.search.set_shortcut(actions.keys_of("find")))
        self.chips = ChipRow()
        labels = (self.tr("All"), self.tr("Open"), self.tr("Overdue"), self.tr("In credit"))
        for name, label in zip(FILTERS, labels, strict=True):
            self.chips.add(name, label)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 0, 16, 8)
        column.setSpacing(12)
        column.addWidget(self.search)
        column.addWidget(self.chips)

    def show_counts(self, counts: dict[str, int | None]) -> None:
        """Show how many each filter lists; without any count there is nothing to search or filter."""
        self._counts, some = counts, any(count is not None for count in counts.values())
        self._fit_chips()
        for name in FILTERS:
            self.chips.chip(name).setEnabled(some)
        self.search.setEnabled(some)
        self.search.setProperty("look", "" if some else "quiet")
        self.search.style().polish(self.search)

    def _fit_chips(self) -> None:
        """Show the counts on the chips where they fit, else in their tips."""
        chips = [(self.chips.chip(name), count) for name, count in self._counts.items()]
        for chip, count in chips:
            chip.set_count(count)
        if self.chips.sizeHint().width() > self.width() - 32:
            for chip, count in chips:
                chip.set_count(None)
                chip.setToolTip("" if count is None else fmt.whole(count))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_chips()


class ListFoot(QFrame):
    """The sums of what is listed, a part for each currency."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setProperty("part", "bar")
        self.setMinimumHeight(theme.px(32))
        self._sums = PlainLabel("", "small", "muted", selectable=True, wrap=True)
        self._sums.setAccessibleName(self.tr("Sums of the list"))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 0, 12, 0)
        column.addWidget(self._sums)

    def text(self) -> str:
        """Return the sums as they are shown."""
        return self._sums.text()

    def show_totals(self, totals: Sequence[Totals]) -> None:
        """Show the sums; without any the foot is gone."""
        self._sums.setText("   ".join(self._line(sums) for sums in totals))
        self.setVisible(bool(self._sums.text()))

    def _line(self, sums: Totals) -> str:
        show = self._desk.amount
        code = self._desk.foreign(sums.currency)
        return (f"{code} " if code else "") + self.tr("owed {owed} · overdue {overdue} · credit {credit}").format(
            owed=show(sums.owed_minor, sums.currency),
            overdue=show(sums.overdue_minor, sums.currency),
            credit=show(sums.credit_minor, sums.currency),
        )
