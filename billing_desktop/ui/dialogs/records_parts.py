"""Owns what the dialogs of records share: the form with its folded rules, whose record it is, and how problems are shown.

Must not know any single act. Source: look 11a.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from ...domain.errors import BillingError
from ...domain.fields import Problem
from ...services import FieldErrors
from .. import theme
from ..widgets.buttons import Button, quiet, secondary
from ..widgets.form import RecordForm
from ..widgets.inputs import Combo, LabelledField
from .base import FormDialog, set_tab_order
from .customer_pick import CustomerPick
from .elsewhere import Elsewhere

FOLDED = ("payment_rules", "metadata")


def _tr(text: str) -> str:
    return QCoreApplication.translate("records", text)


class RecordDialog(FormDialog):
    """A dialog around the form of one record; `saved_id` is its id once it was saved.

    `before` is the record as it stood when the form was filled; where it was changed meanwhile by another act, nothing is
    saved before the person chose what counts.
    """

    record_type: type
    leave_out: Sequence[str] = ()
    before: Any

    def __init__(self, billing: Any, title: str, *, parent: QWidget | None = None) -> None:
        super().__init__(billing, title, parent=parent)
        self.saved_id: int | None = None
        currency = billing.settings.book().currency
        marks = {"today": billing.today, "decimal": self.numbers.decimal, "group": self.numbers.group}
        self.form = RecordForm(self.record_type, currency=currency, leave_out=(*FOLDED, *self.leave_out), **marks)
        self.rules = RecordForm(self.record_type, currency=currency, only=FOLDED, **marks)
        self.rules.set_record(self.record_type())
        self.elsewhere = Elsewhere(self)
        self.body.addWidget(self.elsewhere)
        self._lay_out_forms()

    def _lay_out_forms(self) -> None:
        self.fold = quiet(self.tr("Payment rules and metadata"), icon="right")
        self.fold.setCheckable(True)
        self.fold.toggled.connect(self._unfold)
        self.rules.hide()
        inner = QWidget()
        column = QVBoxLayout(inner)
        self._inner_column = column
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.form)
        column.addWidget(self.fold, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.rules)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        inner.installEventFilter(self)
        self.area = area
        self.body.addWidget(area, 1)

    def _unfold(self, shown: bool) -> None:
        self.rules.setVisible(shown)
        self.fold.set_icon_name("down" if shown else "right")
        self.grow()
        if shown:
            QTimer.singleShot(0, self, lambda: self.area.ensureWidgetVisible(self.rules))

    def finish(self, effect: Button, width: int, height: int) -> None:
        """Put the buttons in place and listen to the form; called once the fields stand."""
        self.cancel = secondary(self.tr("Cancel"))
        self.cancel.clicked.connect(self.reject)
        self.effect_button = effect
        effect.clicked.connect(self.submit_and_close)
        self.add_buttons(effect, self.cancel)
        self.form.changed.connect(self.update_effect)
        self.rules.changed.connect(self.update_effect)
        self._order_tabs()
        self.fit(theme.px(width), theme.px(height))
        self.set_clean()
        self.update_effect()

    def _order_tabs(self) -> None:
        inner = [*_editors(self.form), *self.after_form(), self.fold, *_editors(self.rules)]
        set_tab_order([*inner, self.cancel, self.effect_button])

    def after_form(self) -> list[QWidget]:
        """Return what can be reached by Tab between the form and its folded rules."""
        return []

    def grow(self) -> None:
        """Make room for what the form shows now, as far as the screen goes."""
        QTimer.singleShot(0, self, self._grow)

    def _grow(self) -> None:
        self._inner_column.activate()
        column = self._inner_column
        wanted = max(column.totalHeightForWidth(self.area.width()), column.totalMinimumSize().height())
        more = wanted - self.area.viewport().height()
        if more > 0:
            self.fit(self.width(), self.height() + more)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # a message came or went
            self.grow()
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.elsewhere.listen(True)
        self.grow()

    def hideEvent(self, event: QHideEvent) -> None:
        self.elsewhere.listen(False)
        super().hideEvent(event)

    def set_currency(self, currency: str) -> None:
        """Name the currency in the labels of the amounts."""
        self.form.set_currency(currency)
        self.rules.set_currency(currency)

    def show_record(self, obj: Any) -> None:
        """Show a record that is to be changed."""
        self.form.set_record(obj)
        self.rules.set_record(obj)
        self.form.field("external_reference").set_hint("")

    def typed(self, base: Any) -> Any:
        """Return the record as typed."""
        return self.rules.record(self.form.record(base))

    def set_clean(self) -> None:
        """Take what stands in the form as unchanged."""
        self.form.set_clean()
        self.rules.set_clean()

    def is_dirty(self) -> bool:
        return bool(self.form.is_dirty() or self.rules.is_dirty())

    def missing(self) -> list[str]:
        found = [*self.form.missing(), *self.rules.missing()]
        return [self.tr("your choice above"), *found] if not self.elsewhere.isHidden() else found

    def submit(self) -> bool:
        self.notice.clear()
        if self.elsewhere.look():
            self.update_effect()
            return False
        return super().submit()

    @property
    def busy(self) -> bool:
        """Say whether the act of this dialog is under way."""
        return self._busy

    def refused(self, error: BillingError) -> None:
        if not isinstance(error, FieldErrors):
            super().refused(error)
            return
        self.show_problems(error.problems)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show each problem at its field; a folded one is unfolded first."""
        self.form.show_problems(problems)
        folded = [problem for problem in problems if problem.field.partition(".")[0] in FOLDED]
        for problem in folded:
            self.fold.setChecked(True)
            self.rules.field(problem.field).set_error(problem.text)
        if folded and len(folded) == len(problems):
            self.rules.editor(folded[0].field).setFocus(Qt.FocusReason.OtherFocusReason)
        self.update_effect()
        self.grow()


def _editors(form: RecordForm) -> list[QWidget]:
    """Return the inputs of a form as they are read, line by line."""
    grid = form.findChild(QGridLayout)
    items = (grid.itemAt(i) for i in range(grid.count())) if grid is not None else ()
    fields = [item.widget() for item in items if item is not None]
    found = [field.editor for field in fields if isinstance(field, LabelledField)]
    return [editor for editor in found if editor.focusPolicy() != Qt.FocusPolicy.NoFocus]


def add_field(form: RecordForm, name: str, field: LabelledField, *, before: str = "") -> None:
    """Put an extra input into a form.

    The grid is emptied first: Qt keeps the height of a wrapped message with the layout item a widget had first, so one that
    is laid out again while that item lives would be cut off.
    """
    grid = form.findChild(QGridLayout)
    for part in form.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        if grid is not None:
            grid.removeWidget(part)
    form.add_field(name, field, before=before)


class OwnerFields(QObject):
    """The two inputs that say whose a bill, charge or credit note is: the customer and, where there are any, its account.

    `changed` says that somebody else was chosen, or nobody.
    """

    changed = Signal()

    def __init__(self, dialog: FormDialog) -> None:
        super().__init__(dialog)
        self._dialog, self._billing, self._itself = dialog, dialog.billing, _tr("the customer itself")
        self.customer = CustomerPick(dialog.billing, dialog.numbers)
        self.account = Combo()
        self.customer_field = LabelledField(_tr("Customer"), self.customer, needed=True)
        self.account_field = LabelledField(_tr("Account"), self.account)
        self.currency, self._one_of_several = "", False
        self.customer.picked.connect(self._customer_picked)
        self.account.picked.connect(self._account_picked)

    def missing(self) -> list[str]:
        """Return what must be chosen still."""
        if self.customer.value() is None:
            return [_tr("customer")]
        return [_tr("account")] if self.unchosen() else []

    def unchosen(self) -> bool:
        """Say whether one of several accounts must be chosen still: a guess would put money on the wrong one."""
        return self._one_of_several and self.account.value() is None

    def _customer_picked(self, customer_id: int | None) -> None:
        if customer_id is not None:
            self.set_owner(customer_id)
        self.changed.emit()

    def _account_picked(self, _account_id: int | None) -> None:
        self.show_figures()
        self.changed.emit()

    def set_owner(self, customer_id: int | None, account_id: int | None = None) -> None:
        """Show whose it is, the accounts to choose from, and what the customer owes now."""
        self.customer.set_value(customer_id)
        self.account.clear()
        self.currency, self._one_of_several = self._billing.settings.book().currency, False
        if customer_id is None:
            self.customer_field.set_hint("")
            self.account_field.set_hint("")
            self.account.setEnabled(False)
            return
        model = self._billing.read.model_of(customer_id)
        accounts = [one for one in self._billing.read.accounts(customer_id) if not one.closed or one.id == account_id]
        if "customer" in model.tracks or not accounts:
            self.account.add(self._itself, None)
        elif len(accounts) > 1 and account_id is None:
            self._one_of_several = True
            self.account.add(_tr("choose one"), None)
        for one in accounts:
            self.account.add(one.name, one.id)
        if account_id is not None:
            self.account.set_value(account_id)
        elif len(accounts) == 1:
            self.account.set_value(accounts[0].id)
        self.account.setEnabled(self.account.count() > 1)
        self.show_figures()

    def show_figures(self) -> None:
        """Say what the owner owes, and so in which currency, beneath the account or the customer that it is."""
        customer_id = self.customer.value()
        if customer_id is None:
            return
        account_id = self.account.value()
        read = self._billing.read
        self.currency = read.account(account_id).currency if account_id else read.customer(customer_id).currency
        figures = next((one for one in read.figures(customer_id, account_id) if one.currency == self.currency), None)
        owed = self._dialog.numbers.amount(figures.owed_minor if figures else 0, self.currency)
        said = _tr("owes {owed} {currency}").format(owed=owed, currency=self.currency)
        self.customer_field.set_hint("" if account_id else said)
        self.account_field.set_hint(said if account_id else "")

    def lock(self, why: str) -> None:
        """Show whose it is without letting it be changed."""
        self._one_of_several = False
        self.customer.setReadOnly(True)
        self.account.setEnabled(False)
        self.customer_field.set_hint(why)
