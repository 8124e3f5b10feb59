"""Owns what the dialogs share: frame, title, notice, buttons, the key of the act, and closing without losing what was typed.

Must not know any single act. Source: ux C12 to C15; rules 4.6.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialogButtonBox, QHBoxLayout, QVBoxLayout, QWidget
from ulid import ULID

from ...domain.errors import BillingError, NotConfirmed
from .. import errors, theme
from .. import format as fmt
from ..sentences import said
from ..widgets.buttons import Button, primary, secondary
from ..widgets.flow import Together
from ..widgets.notice import NoticeBar
from ..widgets.reflow import Reflow
from ..widgets.scrolled import ScrolledBody
from ..widgets.text import PlainLabel, hairline
from .fitting import MARGIN, FittingDialog, SnugDialog


def new_key() -> str:
    """Return a new key for one act; a form keeps its key until the act stands, so a double Enter cannot post twice."""
    return str(ULID())


class FormDialog(FittingDialog):
    """A dialog with a title as text, a notice bar, a body, and a row of buttons with the effect at the right.

    `receipt` is what the act returned, None until then. The key is made here, when the form opens. `scrolls` says that the
    body is long: with large letters it scrolls between title and buttons where the screen is too low for it.
    """

    scrolls = False

    def __init__(self, billing: Any, title: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.billing = billing
        self.numbers = fmt.book_numbers(billing)
        self.key = new_key()
        self.receipt: Any = None
        self._busy = False
        self._harmless_default = False
        self.setWindowTitle(title)
        self.setModal(parent is not None)
        self.setSizeGripEnabled(False)
        self.title = PlainLabel(title, "title")
        self.notice = NoticeBar()
        self.waits = PlainLabel("", "small", "muted", wrap=True)
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(12)
        self._under = PlainLabel("", "body", "muted", wrap=True)
        self._under.hide()
        head = QVBoxLayout()
        head.setSpacing(4)
        head.addWidget(self.title)
        head.addWidget(self._under)
        column.addLayout(head)
        column.addWidget(self.notice)
        if self.scrolls:
            column.addWidget(ScrolledBody(self.body), 1)
        else:
            column.addLayout(self.body, 1)
        self._column = column

    def add_beneath(self, part: QWidget) -> None:
        """Put something between the body and the buttons, where it stays in sight while the body scrolls."""
        self._column.addWidget(part)

    def add_buttons(
        self, effect: Button, *others: Button, left: Sequence[QWidget] = (), line: bool = True, default: Button | None = None
    ) -> None:
        """Put the buttons at the foot: the harmless one first, the effect last; Enter presses `default`, else the effect."""
        if line:
            self._column.addSpacing(4)
            self._column.addWidget(hairline())
        before, pressed = Together(*left, spacing=8), Together(spacing=8)
        before.row.addWidget(self.waits, 1)
        pressed.row.addStretch(1)
        for button in (*others, effect):
            pressed.row.addWidget(button)
        # Beneath each other where there is no room.
        self._column.addWidget(Reflow((before, pressed), (2, 1), spacing=8, weights=(1, 0), above=3 if line else 12))
        self._effect = effect
        self._harmless_default = default is not None and default is not effect
        (default or effect).setDefault(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Where the default keeps things as they are, Enter in a field goes to the effect: it neither acts nor closes."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and self._harmless_default and self._effect.isEnabled():
            self._effect.setFocus(Qt.FocusReason.TabFocusReason)
            return
        super().keyPressEvent(event)

    def set_title(self, title: str) -> None:
        """Name the dialog, in its frame and as text."""
        self.setWindowTitle(title)
        self.title.setText(title)

    def set_under_title(self, text: str) -> None:
        """Say beneath the title what the dialog is about."""
        self._under.setText(text)
        self._under.setVisible(bool(text))

    # --- for each dialog to say

    def commit(self) -> Any:
        """Do the act and return its receipt."""
        raise NotImplementedError

    def missing(self) -> list[str]:
        """Return in words what is still needed before the act can be done."""
        return []

    def is_dirty(self) -> bool:
        """Say whether something was typed that closing would lose."""
        return False

    def refused(self, error: BillingError) -> None:
        """Say why an act was refused; what was typed is kept."""
        headline, text = errors.words(error)
        if isinstance(error, NotConfirmed):
            again = self.tr("Your entry is kept. It is looked up before anything else is recorded, so it cannot be there twice.")
            self.notice.say("warn", headline, f"{text} {again}", ((self.tr("Look again"), self.look_again),))
            return
        self.notice.say("bad", headline, text)

    def look_again(self) -> None:
        """Ask the book whether the act in doubt is there: if so the dialog is done, if not everything typed is still here."""
        try:
            answer = self.billing.look_again()
        except BillingError as error:
            headline, text = errors.words(error)
            self.notice.say("bad", headline, text, ((self.tr("Look again"), self.look_again),))
            return
        if answer.there:
            self.submit_and_close()  # the same key: it gets what was recorded, and records nothing
            return
        self.notice.say("info", errors.answered(answer))

    # --- the act

    def update_effect(self) -> None:
        """Switch the effect on or off and say beside it what it waits for."""
        missing = self.missing()
        self._effect.setEnabled(not missing and not self._busy)
        self.waits.setText(self.waits_for(missing) if missing else "")
        self._effect.setAccessibleDescription(self.waits.text())
        self.never_cut()

    def waits_for(self, missing: list[str]) -> str:
        """Say what the effect waits for."""
        return self.tr("{action} waits for: {what}").format(action=self.verb(), what=", ".join(missing))

    def verb(self) -> str:
        """Return the act in a word or two, for the sentence that says what it waits for."""
        return self._effect.text()

    def submit(self) -> bool:
        """Do the act once; while it is under way nothing more can be pressed. Say whether it stands."""
        if self._busy or self.missing():
            self.update_effect()
            return False
        self._busy = True
        self._effect.setEnabled(False)
        try:
            if getattr(self.billing, "doubt", None) is not None:
                self.billing.look_again()  # the button does the same as looking first
            self.receipt = self.commit()
        except BillingError as error:
            self.refused(error)
            return False
        finally:
            self._busy = False
            self.update_effect()
        return True

    def submit_and_close(self) -> None:
        """Do the act and close the dialog when it stands."""
        if self.submit():
            self.accept()

    # --- closing

    def reject(self) -> None:
        """Close without the act; when something was typed, ask first."""
        if self._busy:
            return
        if self.isVisible() and self.is_dirty():
            answer = self.ask_unsaved()
            if answer == "save":
                self.submit_and_close()
            if answer != "discard":
                return
        super().reject()

    def ask_unsaved(self) -> str:
        """Ask what shall become of what was typed: save, discard or cancel."""
        words = self._effect.text() if not self.missing() else ""
        asked = UnsavedDialog(self.windowTitle(), words, parent=self)
        asked.exec()
        return asked.answer


class UnsavedDialog(SnugDialog):
    """Asks before what was typed is lost; the default keeps the form open."""

    def __init__(self, what: str, save: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.answer = "cancel"
        self.setWindowTitle(what)
        column = QVBoxLayout(self)
        column.addStrut(theme.px(392))  # more where the buttons have long names
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(8)
        column.addWidget(PlainLabel(self.tr("Close without saving?"), "section"))
        column.addWidget(PlainLabel(self.tr("What you typed has not been recorded yet."), "body", "muted", wrap=True))
        column.addSpacing(16)
        roles = QDialogButtonBox.ButtonRole
        box = QDialogButtonBox()  # it orders the buttons as this platform does
        discard, keep = secondary(self.tr("Discard")), secondary(self.tr("Keep editing"))
        discard.clicked.connect(lambda: self._take("discard"))
        keep.clicked.connect(self.reject)
        box.addButton(keep, roles.RejectRole)
        box.addButton(discard, roles.DestructiveRole)
        if save:
            effect = primary(save)
            effect.clicked.connect(lambda: self._take("save"))
            box.addButton(effect, roles.AcceptRole)
        between = box.layout()
        if between is not None:
            between.setSpacing(8)
        column.addWidget(box)
        keep.setDefault(True)
        keep.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take(self, answer: str) -> None:
        self.answer = answer
        self.accept()


class DetailsDialog(SnugDialog):
    """A few facts as label and value, in plain text, with one button to close."""

    def __init__(
        self,
        title: str,
        facts: Sequence[tuple[str, str]],
        *,
        text: str = "",
        foot: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)  # nothing is asked of it afterwards
        self.setWindowTitle(title)
        column = QVBoxLayout(self)
        column.addStrut(theme.px(352))
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(8)
        column.addWidget(PlainLabel(title, "section", wrap=True))
        if text:
            column.addWidget(PlainLabel(text, "body", "muted", wrap=True))
        for label, value in facts:
            column.addLayout(_fact(label, value))
        if foot:
            column.addSpacing(4)
            column.addWidget(PlainLabel(foot, "small", "muted", wrap=True))
        close = secondary(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.setContentsMargins(0, 12, 0, 0)
        row.addStretch(1)
        row.addWidget(close)
        column.addLayout(row)
        close.setFocus(Qt.FocusReason.OtherFocusReason)


def _fact(label: str, value: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(16)
    row.addWidget(PlainLabel(label, "body", "muted"))
    shown = PlainLabel(value, "medium", selectable=True)
    shown.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    shown.setAccessibleName(f"{label}: {value}")
    row.addStretch(1)
    row.addWidget(shown)
    return row


def set_tab_order(parts: Sequence[QWidget | None]) -> None:
    """Let Tab go through widgets in this order, which is the order of reading."""
    found = [part for part in parts if part is not None]
    for one, after in pairwise(found):
        QWidget.setTabOrder(one, after)


def say_once(
    bar: NoticeBar, kind: str, headline: str, text: str = "", actions: Sequence[tuple[str, Callable[[], object]]] = ()
) -> bool:
    """Show a notice only where it differs from what stands there, so that nothing is announced at every keystroke."""
    headline, text = said(headline), said(text)
    if not bar.isHidden() and (bar.kind(), bar.headline(), bar.text()) == (kind, headline, text):
        return False
    bar.say(kind, headline, text, actions)
    return True


def method_name(method: str) -> str:
    """Return a payment method as people say it; methods of the book's own stand as they are."""
    translate = QCoreApplication.translate
    known = {
        "bank": translate("methods", "Bank transfer"),
        "cash": translate("methods", "Cash"),
        "card": translate("methods", "Card"),
        "cheque": translate("methods", "Cheque"),
        "other": translate("methods", "Other"),
    }
    return known.get(method, method)
