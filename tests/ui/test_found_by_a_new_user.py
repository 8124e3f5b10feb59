"""What a new user stumbled over in the window: keys in fields, the keyboard after a rebuild, the list, backups in the menu."""

from datetime import UTC, datetime
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu

from billing_desktop.domain.model import Bill, Customer
from billing_desktop.services import Billing
from billing_desktop.ui import theme
from billing_desktop.ui.main_window import MainWindow
from billing_desktop.ui.widgets.inputs import TextArea
from billing_desktop.ui.window_state import WindowState

NOW = datetime(2026, 2, 6, 9, tzinfo=UTC)
K = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def billing(tmp_path):
    made = Billing.new(tmp_path / "harbour.book", name="Harbour", currency="EUR", model="bill", clock=lambda: NOW)
    made.customers.add(Customer(name="ACME Ltd"))
    yield made
    made.close()


@pytest.fixture
def window(qtbot, qapp, billing, tmp_path):
    theme.apply(qapp, "light")
    made = MainWindow(billing, WindowState(tmp_path / "window.ini"))
    qtbot.addWidget(made)
    made.show()
    made.resize(1280, 800)
    made.activateWindow()
    qtbot.waitUntil(made.isVisible)
    yield made
    theme.set_size(qapp, 100, "comfortable")


def focus() -> Any:
    return QApplication.focusWidget()


def press(key, held=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(focus(), key, held)


def claims(editor, key, held):
    """Say whether an input leaves a claim to a key as it is."""
    event = QKeyEvent(QEvent.Type.ShortcutOverride, key, held)
    event.accept()
    editor.event(event)
    return event.isAccepted()


def test_command_keys_are_the_programs_where_the_cursor_is_in_a_field(window, qtbot):
    done = []
    for name in ("statement", "search", "new_account", "undo"):
        window.actions_[name].triggered.disconnect()
        window.actions_[name].triggered.connect(lambda _on=False, name=name: done.append(name))
        window.actions_[name].setEnabled(True)
    press(K.Key_F, CTRL)
    assert focus() is window.list.search
    press(K.Key_E, CTRL)
    press(K.Key_K, CTRL)
    press(K.Key_A, CTRL | SHIFT)
    assert done == ["statement", "search", "new_account"]
    QTest.keyClicks(focus(), "ac")
    press(K.Key_Z, CTRL)
    press(K.Key_A, CTRL)
    press(K.Key_X, CTRL)
    assert (focus().text(), len(done)) == ("", 3), "editing keys edit"
    area = TextArea(parent=window)
    area.show()
    area.setFocus()
    press(K.Key_E, CTRL)
    assert done[3:] == ["statement"]
    # Which keys Qt claims differs by desktop; the one without a screen claims the fewest. So each input is asked by itself.
    kept = [(K.Key_C, CTRL), (K.Key_Z, CTRL | SHIFT), (K.Key_Home, CTRL), (K.Key_Left, CTRL | SHIFT), (K.Key_E, SHIFT)]
    for editor in (window.list.search, window.top.search):
        editor.setText("")
        QTest.keyClicks(editor, "ac")
        editor.undo()  # so that there is something to do again
    for editor in (window.list.search, window.top.search, area):
        left = [(K.Key_E, CTRL), (K.Key_K, CTRL), (K.Key_A, CTRL | SHIFT)]
        assert [claims(editor, *keys) for keys in (*left, *kept)] == [False] * len(left) + [True] * len(kept)


def test_a_choice_that_builds_the_window_anew_keeps_the_keyboard(window, qtbot):
    window.show_settings("appearance")
    for _turn in range(2):
        page = window.settings
        combo = page.section("appearance").text_size
        combo.setFocus(Qt.FocusReason.TabFocusReason)
        press(K.Key_Down)
        qtbot.waitUntil(lambda page=page: window.settings is not page)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()
        assert focus() is window.settings.section("appearance").text_size
    assert theme.size()[0] == 125, "the second key went on from the first"
    window.settings.list.setFocus()
    window.rebuild()
    assert focus() is window.settings.list


def test_the_list_keeps_its_width_while_another_place_is_built_anew(window, qtbot, billing, tmp_path):
    window.split.setSizes([450, window.split.width() - 451])
    wide = window.split.sizes()[0]
    assert wide == 450
    window.show_settings("language")
    for _turn in range(3):
        window.rebuild()
        QApplication.processEvents()
    window.go("customers")
    QApplication.processEvents()
    assert window.split.sizes()[0] == wide
    window.close()
    again = MainWindow(billing, WindowState(tmp_path / "window.ini"))
    qtbot.addWidget(again)
    again.show()
    QApplication.processEvents()
    assert (again.place(), again.split.sizes()[0]) == ("customers", wide), "and at the next start"


def test_backups_are_made_and_restored_from_the_menu(window, qtbot, billing, monkeypatch):
    back_up, restore = window.actions_["back_up"], window.actions_["restore"]
    menu = window.findChild(QMenu, "file").actions()
    assert menu.index(back_up) < menu.index(restore) < menu.index(window.actions_["settings"])
    back_up.trigger()
    assert (back_up.isEnabled(), back_up.statusTip()) == (False, "A backup is being made already.")
    qtbot.waitUntil(back_up.isEnabled, timeout=15_000)
    assert (window.status.text(), window.status.backup()) == ("Backup made and verified.", "Backup 09:00")
    asked = []

    def chosen(dialog):
        dialog.backup = billing.backups.folder() / billing.backups.last().file
        asked.append(dialog)
        return True

    monkeypatch.setattr("billing_desktop.ui.dialogs.restore.RestoreDialog.exec", chosen)
    window.show_settings("protection")
    with qtbot.waitSignal(window.book_wanted) as wanted:
        window.settings.section("protection").restore.click()
    restore.trigger()
    assert (wanted.args[0], len(asked)) == ("restore", 2)


def test_what_was_done_ends_in_an_ellipsis_where_the_bar_is_narrow(window):
    text = "Restored. The file as it was is kept as " + "harbour-print-shop-before-restore-" * 4 + ".book."
    window.resize(1024, 700)
    window.status.say(text)
    QApplication.processEvents()
    window.grab()
    label = window.status._act
    assert (window.status.text(), label.toolTip()) == (text, text)
    assert label.geometry().right() <= label.parentWidget().width()
    window.status.say("Saved.")
    QApplication.processEvents()
    window.grab()
    assert label.toolTip() == ""


@pytest.mark.parametrize(("model", "step", "keys"), [("bill", "Raise a bill", "Ctrl+B"),
                                                     ("customer_balance", "Record a charge", "Ctrl+Shift+B")])  # fmt: skip
def test_the_first_steps_are_those_of_how_the_book_is_owed(qtbot, tmp_path, model, step, keys):
    book = Billing.new(tmp_path / "new.book", name="Cafe", currency="EUR", model=model, clock=lambda: NOW)
    made = MainWindow(book, WindowState(tmp_path / "new.ini"))
    qtbot.addWidget(made)
    made.show()
    texts = [label.text() for label in made.split.empty.findChildren(QLabel)]
    assert texts[texts.index(step) + 1] == keys
    book.close()


def raise_bill(window, amount):
    bills = window.desk.billing.bills
    window.desk.bus.acted.emit(bills.raise_bill(Bill(customer_id=1, amount_due=amount, bill_date=NOW.date()), key=str(amount)))


def test_amounts_in_what_was_done_have_the_marks_of_the_book(window, billing):
    billing.settings.put("number_marks", ",.")
    raise_bill(window, 1204550)
    assert window.status.text() == "Bill INV-0001 of 12.045,50 to ACME Ltd raised."
    assert window.actions_["undo"].text().endswith("Bill INV-0001 of 12.045,50 to ACME Ltd")
    billing.settings.put("number_marks", ".,")
    raise_bill(window, 100)
    assert window.status.text() == "Bill INV-0002 of 1.00 to ACME Ltd raised."


def test_undo_is_the_books_after_an_act_though_the_keyboard_is_in_the_search(window):
    press(K.Key_F, CTRL)
    QTest.keyClicks(focus(), "acm")
    raise_bill(window, 100)
    assert focus() is window.list.search
    press(K.Key_Z, CTRL)
    assert (window.list.search.text(), window.status.text()) == ("acm", "Bill INV-0001 of 1.00 to ACME Ltd undone.")
    QTest.keyClicks(focus(), "e")
    press(K.Key_Z, CTRL)
    assert window.list.search.text() == "acm", "what was typed since then is taken back first"


def test_who_alone_is_found_is_whom_the_next_act_is_for(window, billing, qtbot):
    billing.customers.add(Customer(name="Fahrrad Jansen"))
    window.list.choose_first()
    window._show_page()
    assert window.list.choice().customer_id == 1
    press(K.Key_F, CTRL)
    QTest.keyClicks(focus(), "fahr")
    qtbot.waitUntil(lambda: window.list.choice().customer_id == 2)
    assert (window._shown.customer_id, focus()) == (2, window.list.search)


def test_keys_of_a_command_that_waits_say_for_what(window):
    window.list.tree.setFocus()
    press(K.Key_R, CTRL | SHIFT)
    assert window.status.currentMessage() == "Choose a payment in the activity or payments of a customer first."
    press(K.Key_F, CTRL)
    press(K.Key_W, CTRL | SHIFT)
    assert window.status.currentMessage() == window.actions_["write_off"].statusTip()


def test_passing_a_setting_keeps_nothing(window, qtbot):
    window.show_settings("notifications")
    section = window.settings.section("notifications")
    said: list[str] = []
    window.desk.bus.said.connect(said.append)
    section.hold.setFocus()
    press(K.Key_Tab)
    assert not said


def test_the_row_with_the_frame_is_the_one_that_a_command_is_for(window):
    raise_bill(window, 100)
    window.show_bill(1)
    table = window.bill_page.moves
    table.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    assert [table.currentIndex().row()] == [index.row() for index in table.selectionModel().selectedRows()] == [0]
