"""From the first start to the first payment, driven by the keyboard alone through the real program."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QScreen
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from billing_desktop import app as program
from billing_desktop.ui import language, theme
from billing_desktop.ui.dialogs.welcome import WelcomeDialog
from billing_desktop.ui.main_window import MainWindow
from billing_desktop.ui.window_state import WindowState
from tests.ui.test_payment_dialog import keys

K = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def running(qapp, tmp_path, monkeypatch):
    theme.apply(qapp, "light")
    monkeypatch.setattr("billing_desktop.ui.dialogs.welcome.documents", lambda: tmp_path)
    monkeypatch.setattr(program, "operator_name", lambda: "tester")
    made = program.Program(qapp, state=WindowState(tmp_path / "state.ini"), clock=lambda: datetime(2026, 2, 6, 9, tzinfo=UTC))
    yield made
    if made.window is not None:
        made.window.close()
    made.end()


def in_dialog(act):
    """Do something in the dialog that the next key opens, once it stands."""

    def when_there():
        dialog, focus = QApplication.activeModalWidget(), QApplication.focusWidget()
        if dialog is None or focus is None or focus.window() is not dialog:
            QTimer.singleShot(20, when_there)
        else:
            act()

    QTimer.singleShot(20, when_there)


def active(window):
    """Give the window the keyboard, as the desktop does when a dialog is closed; without a screen nobody does."""
    window.activateWindow()
    for _turn in range(100):
        if QApplication.activeWindow() is window and QApplication.focusWidget() is not None:
            return
        QTest.qWait(10)


def press(window, key, act):
    """Press Ctrl and a key in the window, and act in the dialog that comes."""
    active(window)
    in_dialog(act)
    QTest.keyClick(QApplication.focusWidget() or window, key, CTRL)


def test_first_run_to_first_payment(running):
    def name_the_book():
        keys("Quay Print", K.Key_Return)

    in_dialog(name_the_book)
    assert running.start(None)
    window = running.window
    assert window is not None
    assert window.split.empty.isVisible()

    press(window, K.Key_N, lambda: keys("ACME Ltd", K.Key_Return))
    assert window.page._name.text() == "ACME Ltd"

    press(window, K.Key_B, lambda: keys("120.50", K.Key_Return))
    assert window.page._owed.figure() == "120.50"
    billing = window.desk.billing
    bill = billing.read.find_bill("INV-0001")
    assert bill.due_date == billing.today() + timedelta(days=30), "a bill without a due date would never be overdue"

    press(window, K.Key_R, lambda: keys("100+20.5", K.Key_Return))
    assert window.page._owed.figure() == "0.00"
    assert window.page._last.figure() == "120.50"
    assert "120.50 from ACME Ltd" in window.status.text()
    assert window.status.undo_link().isVisible()

    active(window)
    QTest.keyClick(QApplication.focusWidget() or window, K.Key_Z, CTRL)
    assert window.page._owed.figure() == "120.50"
    assert window.desk.billing.check() == []


def modal() -> Any:
    return QApplication.activeModalWidget()


def test_the_language_is_chosen_in_the_first_window_and_papers_follow(running, qapp):
    said: list[object] = []

    def in_german():
        dialog = modal()
        assert dialog.language.isVisible()
        keys("Druckerei Kai")
        dialog.currency.set_value("CHF")
        dialog.models.select("account_balance")
        QTest.keyClick(dialog.name, K.Key_L, Qt.KeyboardModifier.AltModifier)
        assert dialog.language.hasFocus(), "Alt and the letter of its label go there"
        QTest.keyClick(dialog.language, K.Key_Down)
        QTimer.singleShot(100, answered)

    def answered():
        dialog = modal()
        said.extend((dialog.create_button.text(), dialog.language.hasFocus(), dialog.language.currentText()))
        said.append(dialog.models._cards["account_balance"].drawing.amounts())  # as the numbers chosen beside
        said.extend((dialog.name.text(), dialog.currency.value(), dialog.marks.value(), dialog.models.selected()))
        dialog.name.setFocus()
        QTest.keyClick(dialog.name, K.Key_Return)

    try:
        in_dialog(in_german)
        assert running.start(None)
        assert said == ["Buch anlegen", True, "Deutsch", ["315,25", "140,00"], "Druckerei Kai", "CHF", ",.", "account_balance"]
        window = running.window
        assert window.actions_["new_customer"].text().replace("&", "").startswith("Neuer Kunde")
        assert window.split.empty._owes_by == "new_account"  # the second of the first four steps
        assert running.state.get("language", "system") == "de"
        settings = window.desk.billing.settings
        assert (settings.get("paper_language"), settings.get("number_marks")) == ("de", ",.")

        def back():
            dialog = modal()
            assert dialog.language.value() == "de"
            dialog.language.set_value("en")
            dialog.language.picked.emit("en")
            QTimer.singleShot(100, lambda: modal().reject())

        in_dialog(back)
        assert not running.welcome()
        assert running.window is window
        assert window.actions_["new_customer"].text().replace("&", "").startswith("New customer"), "the window behind follows"
    finally:
        language.apply(qapp, "en")


def test_tab_lands_on_the_chosen_card_and_arrows_choose(qtbot, tmp_path, monkeypatch):
    monkeypatch.setattr("billing_desktop.ui.dialogs.welcome.documents", lambda: tmp_path)
    dialog = WelcomeDialog(clock=lambda: datetime(2026, 2, 6, 9, tzinfo=UTC))
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    dialog.marks.setFocus()
    QTest.keyClick(dialog.marks, K.Key_Tab)
    cards = dialog.models._cards
    assert dialog.focusWidget() is cards["bill"].radio, "Tab lands on what is chosen"
    for key, wanted in (
        (K.Key_Left, "account_balance"), (K.Key_Up, "customer_balance"), (K.Key_Left, "bill"),
        (K.Key_Right, "customer_balance"), (K.Key_Down, "account_balance"),
    ):  # fmt: skip
        QTest.keyClick(dialog.focusWidget(), key)
        assert (dialog.models.selected(), dialog.focusWidget()) == (wanted, cards[wanted].radio)
    dialog.models.select("customer_balance")
    dialog.marks.setFocus()
    QTest.keyClick(dialog.marks, K.Key_Tab)
    assert dialog.focusWidget() is cards["customer_balance"].radio


@pytest.mark.parametrize("screen", [QSize(1024, 700), QSize(1366, 768)])
def test_on_a_small_screen_the_first_window_is_whole_and_shows_what_is_chosen(qtbot, running, tmp_path, monkeypatch, screen):
    monkeypatch.setattr(QScreen, "availableSize", lambda _self: screen)
    dialog = WelcomeDialog(clock=lambda: datetime(2026, 2, 6, 9, tzinfo=UTC))
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.width() <= screen.width()
    assert dialog.height() <= screen.height()
    QApplication.processEvents()
    dialog.marks.setFocus()
    QTest.keyClick(dialog.marks, K.Key_Tab)
    for _ in range(3):
        QTest.keyClick(dialog.focusWidget(), K.Key_Up)
        QApplication.processEvents()
        card = dialog.models.chosen_card()
        assert card.visibleRegion().boundingRect() == card.rect(), f"{dialog.models.selected()} is not whole in view"
    dialog.name.setText("Harbour")
    dialog.create_book()
    assert dialog.billing is not None
    window = MainWindow(dialog.billing, WindowState(tmp_path / "w.ini"))
    qtbot.addWidget(window)
    assert window.width() <= screen.width()
    assert window.height() <= screen.height()
    dialog.billing.close()


def test_enter_tries_the_sample_shop_also_where_there_is_no_folder_for_documents(qtbot, tmp_path, monkeypatch):
    documents = tmp_path / "new" / "Documents"
    monkeypatch.setattr("billing_desktop.ui.dialogs.welcome.documents", lambda: documents)
    dialog = WelcomeDialog(clock=lambda: datetime(2026, 2, 6, 9, tzinfo=UTC))
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    dialog.ways.sample.setFocus()
    QTest.keyClick(dialog.ways.sample, K.Key_Return)
    assert dialog.notice.text() == ""
    assert dialog.billing is not None
    assert [path.name for path in documents.glob("*.book")] == ["sample-shop.book"]
    dialog.billing.close()
