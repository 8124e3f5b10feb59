"""The settings in the real window, by keyboard: every section, the search over all of them, keys and sizes."""

import base64
from datetime import UTC, date, datetime
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt, QTranslator
from PySide6.QtGui import QColor, QImage, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QWidget

from billing_desktop.domain.model import Account, Customer
from billing_desktop.services import Billing, Charge
from billing_desktop.ui import theme
from billing_desktop.ui.actions import COMMANDS
from billing_desktop.ui.dialogs.help import ShortcutsDialog
from billing_desktop.ui.dialogs.model_change import ModelChangeDialog
from billing_desktop.ui.dialogs.payment import PaymentDialog
from billing_desktop.ui.dialogs.records import BillDialog, CustomerDialog
from billing_desktop.ui.main_window import MainWindow
from billing_desktop.ui.settings_sections import SECTIONS
from billing_desktop.ui.window_state import WindowState
from tests.ui.tab_walk import out_of_order

NOW = datetime(2026, 2, 6, 9, tzinfo=UTC)
K = Qt.Key
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def focus() -> Any:
    return QApplication.focusWidget()


def press(key, held=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(focus(), key, held)


def write(text):
    QTest.keyClicks(focus(), text)


def retype(editor, text):
    editor.setFocus(Qt.FocusReason.TabFocusReason)
    editor.selectAll()
    QTest.keyClick(editor, K.Key_Delete)
    QTest.keyClicks(editor, text)
    QTest.keyClick(editor, K.Key_Tab)


@pytest.fixture
def billing(tmp_path):
    made = Billing.new(tmp_path / "harbour.book", name="Harbour", currency="EUR", model="bill", clock=lambda: NOW)
    made.customers.add(Customer(name="ACME Ltd"))
    yield made
    made.close()


@pytest.fixture
def open_window(qtbot, billing, tmp_path, qapp, monkeypatch):
    def told(dialog):
        raise AssertionError(f"an error was told: {dialog.windowTitle()}")

    monkeypatch.setattr("billing_desktop.ui.errors.ErrorDialog.exec", told)
    theme.set_size(qapp, 100, "comfortable")
    theme.apply(qapp, "light")
    made = []

    def build():
        window = MainWindow(billing, WindowState(tmp_path / "window.ini"))
        qtbot.addWidget(window)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
        made.append(window)
        return window

    yield build
    for window in made:
        window.desk.bus.close()
    theme.set_size(qapp, 100, "comfortable")


@pytest.fixture
def window(open_window):
    return open_window()


@pytest.fixture
def page(window):
    window.actions_["settings"].trigger()
    return window.settings


def shown(page, name):
    page.show_section(name)
    return page.section(name)


def lines(page: Any) -> list[str]:
    return [line.text if line.match is None else f"> {line.text}" for line in page.list.lines()]


def marked(page, name):
    return [row.name() for row in page.section(name).rows() if row.is_found()]


# Moving about


def test_sections_by_arrows_tab_into_fields_and_the_last_one_remembered(window, page, open_window):
    assert focus() is page.list
    assert lines(page) == [entry.title() for entry in SECTIONS]
    assert page.shown() == "business"
    press(K.Key_Down)
    assert page.shown() == "billing"
    press(K.Key_Tab)
    assert focus() is page.section("billing").change_model
    page.list.setFocus()
    press(K.Key_Down)
    press(K.Key_Return)
    assert focus() is page.section("payments").methods.list
    window.actions_["customers"].trigger()
    QTest.keyClick(window, K.Key_Comma, CTRL)
    assert page.shown() == "payments"
    window.close()
    again = open_window()
    again.actions_["settings"].trigger()
    assert again.settings.shown() == "payments"


def test_the_palette_finds_each_section_and_tab_goes_through_it(window):
    for entry in SECTIONS:
        window.actions_["search"].trigger()
        window.top.search.setText(f"Settings: {entry.text}")
        press(K.Key_Return)
        assert (window.place(), window.settings.shown()) == ("settings", entry.name)
        assert not [str(one) for one in out_of_order(window)], entry.name


# The search


def test_the_search_marks_what_it_finds_by_section_and_esc_clears(page):
    press(K.Key_Up)
    assert focus() is page.search
    write("Tax")
    assert lines(page) == ["Business", "> Tax number", "Protection", "> Locked through"]  # said above the lock
    assert marked(page, "business") == ["Tax number"]
    press(K.Key_Down)
    press(K.Key_Return)
    assert focus() is page.section("business").editor("tax_number")
    page.search.setFocus()
    page.search.clear()
    write("compact")  # stands only in a choice
    assert lines(page) == ["Appearance", "> Density"]
    assert page.shown() == "appearance"
    press(K.Key_Escape)
    assert page.search.text() == ""
    assert page.shown() == "business"
    assert lines(page) == [entry.title() for entry in SECTIONS]
    assert marked(page, "appearance") == []
    every_text_is_found(page)
    nothing_found_says_so(page)


def every_text_is_found(page):
    for entry in SECTIONS:
        section = page.section(entry.name)
        for row in section.rows():
            for text in row.texts():
                page.search.setText(text)
                assert row.is_found(), f"{text!r} does not find {row.name()!r} of {entry.name}"
                assert entry.title() in lines(page)
    page.search.setText("Harbour")  # what was typed is no setting
    assert lines(page) == []
    page.search.clear()


def nothing_found_says_so(page):
    page.search.setFocus()
    write("zebra")
    assert lines(page) == []
    assert page._beside.currentWidget() is page._none
    assert page._none_line.text() == "No setting has “zebra”."
    page.clear.setFocus()
    press(K.Key_Space)
    assert page.search.text() == ""
    assert page.shown() == "business"
    assert page._beside.currentWidget() is not page._none


class _German(QTranslator):
    def translate(self, context, text, disambiguation=None, n=-1):
        return {"Phone": "Telefon", "Density": "Größe der Abstände"}.get(text, "")

    def isEmpty(self):
        return False


def test_the_search_finds_translated_words_with_and_without_their_marks(qapp, open_window):
    german = _German()
    qapp.installTranslator(german)
    try:
        window = open_window()
        window.actions_["settings"].trigger()
        for typed, found in (
            ("telef", "> Telefon"),
            ("GRÖSSE", "> Größe der Abstände"),
            ("grosse abstande", "> Größe der Abstände"),
        ):
            window.settings.search.setText(typed)
            assert found in lines(window.settings), typed
    finally:
        qapp.removeTranslator(german)


# Sections


def test_business_is_kept_field_by_field_and_what_is_wrong_stands_at_its_field(window, page, billing):
    business = shown(page, "business")
    retype(business.editor("iban"), "DE88 3704 0044 0532 0130 00")
    assert "check digits" in business.error("iban")
    assert billing.settings.get("iban") == ""
    assert business.editor("iban").text() == "DE88 3704 0044 0532 0130 00"
    retype(business.editor("iban"), "de89370400440532013000")
    assert billing.settings.get("iban") == "DE89370400440532013000"
    assert business.editor("iban").text() == "DE89 3704 0044 0532 0130 00"
    assert business.error("iban") == ""
    retype(business.editor("bic"), "cobadeffxxx")
    retype(business.editor("tax_number"), "12/345/67890")
    retype(business.editor("phone"), "+31 10 123")
    retype(business.editor("name"), "")
    assert "missing" in business.error("name")
    assert (billing.settings.get("bic"), billing.settings.get("tax_number")) == ("COBADEFFXXX", "12/345/67890")
    assert (billing.settings.book().phone, billing.settings.book().name) == ("+31 10 123", "Harbour")
    assert window.status.text() == "The setting was kept."


def test_a_logo_is_kept_as_a_small_png_and_anything_else_refused_in_one_sentence(page, billing, tmp_path):
    row = shown(page, "business").logo
    picture = QImage(3000, 600, QImage.Format.Format_RGB32)
    picture.fill(QColor(200, 30, 30))
    picture.save(str(tmp_path / "a.jpg"))
    row.take(tmp_path / "a.jpg")
    kept = QImage.fromData(base64.b64decode(billing.settings.get("logo")))
    assert (kept.width(), kept.height()) == (600, 120)
    (tmp_path / "b.png").write_text("no picture")
    (tmp_path / "c.svg").write_text("<svg>broken")
    with (tmp_path / "d.png").open("wb") as large:
        large.truncate(50_000_000)
    before = billing.settings.get("logo")
    for name, said in (
        ("b.png", "is no picture"),
        ("c.svg", "is no picture"),
        ("d.png", "has 50 MB"),
        ("none.png", "cannot be read"),
    ):
        row.take(tmp_path / name)
        assert said in row.wrong()
        assert name in row.wrong()
        assert row.wrong().count(". ") == 0
        assert billing.settings.get("logo") == before
    (tmp_path / "e.svg").write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"><rect width="9" height="9"/></svg>'
    )
    row.take(tmp_path / "e.svg")
    assert row.wrong() == ""
    kept = QImage.fromData(base64.b64decode(billing.settings.get("logo")))
    assert (kept.width(), kept.height()) == (480, 240)
    row.remove.setFocus()
    press(K.Key_Space)
    assert billing.settings.get("logo") == ""


def test_billing_numbers_and_days_are_what_the_next_bill_begins_with(qtbot, page, billing):
    section = shown(page, "billing")
    prefix, number = section.number_fields("bill")
    retype(prefix.editor, "R-26-")
    retype(number.editor, "0417")
    assert billing.settings.numbering("bill") == ("R-26-", "0417")
    assert prefix.hint() == "the next one is R-26-0417"
    retype(prefix.editor, "R/")
    assert "letters A to Z" in prefix.error()
    assert billing.customers.next_reference("bill") == "R-26-0417"
    retype(section.due_days, "two weeks")
    assert "whole number" in section._due_field.error()
    retype(section.due_days, "14")
    assert billing.settings.get("due_days") == 14
    dialog = BillDialog(billing, customer_id=billing.read.customers()[0].id)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    due, billed = dialog.form.editor("due_date"), dialog.form.editor("bill_date")
    assert due.value() == date(2026, 2, 20)
    assert not dialog.is_dirty()
    retype(billed, "1 mar 2026")
    assert due.value() == date(2026, 3, 15)
    retype(due, "20 mar 2026")
    retype(billed, "2 mar 2026")
    assert due.value() == date(2026, 3, 20)  # one that was typed stays
    dialog.done(0)


def test_the_billing_model_is_changed_by_a_guided_step_that_says_what_it_means(qtbot, billing):
    dialog = ModelChangeDialog(billing)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.effect.isEnabled()
    assert "another model" in dialog.waits.text()
    dialog.cards.select("customer_balance")
    assert dialog.told()[0] == "•  1 customer owes by it from now on."
    QTest.keyClick(dialog, K.Key_Return)
    assert billing.settings.book().billing_model == "customer_balance"
    billing.bills.charge(Charge(1, None, 500, reason="x"), key="c")
    back = ModelChangeDialog(billing)
    qtbot.addWidget(back)
    back.show()
    back.cards.select("bill")
    assert "ACME Ltd still owes" in back.notice.text()
    assert not back.effect.isEnabled()
    assert billing.settings.book().billing_model == "customer_balance"


def test_payment_methods_by_keyboard_and_the_first_is_proposed(qtbot, page, billing):
    section = shown(page, "payments")
    section.methods.list.setFocus()
    section.methods.list.setCurrentRow(2)
    press(K.Key_Up, ALT)
    press(K.Key_Up, ALT)
    assert billing.settings.get("payment_methods") == ["card", "bank", "cash", "cheque", "other"]
    section.methods.list.setCurrentRow(4)
    press(K.Key_Delete)
    section.methods.new.setFocus()
    write("PayPal")
    press(K.Key_Return)
    assert billing.settings.get("payment_methods") == ["card", "bank", "cash", "cheque", "PayPal"]
    billing.settings.put("last_payment_method", "cash")
    dialog = PaymentDialog(billing, customer_id=1)
    qtbot.addWidget(dialog)
    assert dialog.head.method.value() == "cash"
    section.proposed.setFocus()
    press(K.Key_Down)
    assert section.proposed.value() == "first"
    billing.settings.put("method_proposed", section.proposed.value())
    dialog = PaymentDialog(billing, customer_id=1)
    qtbot.addWidget(dialog)
    assert dialog.head.method.value() == "card"
    for _ in range(5):
        section.methods.remove_current()
    assert len(billing.settings.get("payment_methods")) == 1  # the last one stays


def test_days_of_the_warning_and_rules_of_new_customers(qtbot, page, billing):
    section = shown(page, "payments")
    retype(section.days, "61")
    assert "from 0 to 60" in section._days_field.error()
    retype(section.days, "7")
    assert billing.settings.get("duplicate_days") == 7
    retype(section.least, "5")
    retype(section.most, "4")
    assert "below the smallest" in section._rules["max_amount"].error()
    retype(section.most, "400")
    section.over.setFocus()
    press(K.Key_Space)
    dialog = CustomerDialog(billing)
    qtbot.addWidget(dialog)
    dialog.form.editor("name").setText("Bravo")
    dialog.submit()
    rules = billing.read.customer(dialog.saved_id).payment_rules
    assert (rules.min_amount, rules.max_amount, rules.overpayment_allowed) == (500, 40000, False)


# Keys


@pytest.fixture
def shortcuts(window):
    window.actions_["settings_shortcuts"].trigger()
    section = window.settings.section("shortcuts")
    section.search.setFocus()
    write("receive payment")
    return section


def test_keys_are_changed_told_everywhere_and_kept(window, shortcuts, open_window, qtbot):
    assert shortcuts._name(shortcuts.table.current()) == "Receive payment"
    shortcuts.edit.setFocus()
    QTest.keyClick(shortcuts.edit, K.Key_F9)
    qtbot.waitUntil(lambda: window.actions_.keys_of("receive") == "F9", timeout=3000)
    assert "F9" in window.actions_["receive"].toolTip()
    dialog = ShortcutsDialog(window.actions_)
    qtbot.addWidget(dialog)
    assert ("Payments", "Receive payment", "F9") in dialog.table.model().rows
    assert "F9 records the first one" in window.page.tabs.payments._note.text()
    window.close()
    again = open_window()
    assert again.actions_.keys_of("receive") == "F9"
    section = again.settings.section("shortcuts")
    section.all_back.setFocus()
    section._reset_all()
    assert again.actions_.keys_of("receive") == "Ctrl+R"


def test_a_key_that_is_taken_is_told_and_can_be_taken_over(window, shortcuts):
    shortcuts.edit.setKeySequence(QKeySequence("Ctrl+B"))
    shortcuts._typed()
    assert shortcuts._edit_field.error() == "Ctrl+B are the keys of “New bill”."
    assert window.actions_.keys_of("receive") == "Ctrl+R"
    shortcuts.take.setFocus()
    press(K.Key_Space)
    assert (window.actions_.keys_of("receive"), window.actions_.keys_of("new_bill")) == ("Ctrl+B", "")
    shortcuts.search.setText("new bill")
    shortcuts._reset()
    assert "now; change these first" in shortcuts._edit_field.error()
    for keys in ("A", "Shift+A", "Space", "Left"):
        shortcuts.edit.setKeySequence(QKeySequence(keys))
        shortcuts._typed()
        assert "Ctrl, Alt or a function key" in shortcuts._edit_field.error(), keys
        assert shortcuts.edit.keySequence() == window.actions_["new_bill"].shortcut(), "what was refused does not stay"
    shortcuts.edit.setKeySequence(QKeySequence("Alt+C"))
    shortcuts._typed()
    assert "opens a menu" in shortcuts._edit_field.error()  # it would never come to the command
    given = [key.toString() for command in COMMANDS for key in window.actions_[command.name].shortcuts()]
    assert len(given) == len(set(given))


# Sizes


def test_size_and_density_change_every_row_and_control_at_once(qtbot, window, page):
    row, control = window.page.activity.row_height(), page.search.height()
    body = page.list.font().pixelSize()
    section = page.section("appearance")
    page.show_section("appearance")
    section.text_size.setFocus()
    section.text_size.set_value(150)
    section.text_size.picked.emit(150)
    qtbot.waitUntil(lambda: window.settings is not page)
    page = window.settings
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert (window.place(), page.shown()) == ("settings", "appearance")
    assert page.list.font().pixelSize() in (body, theme.px(body))
    assert (window.page.activity.row_height(), page.search.height()) == (theme.px(row), theme.px(control))
    assert window.state.get("text_size", 100) == 150
    section = page.section("appearance")
    section.density.set_value("compact")
    section.density.picked.emit("compact")
    qtbot.waitUntil(lambda: window.settings is not page)
    assert window.page.activity.row_height() == theme.px(row - 4)
    assert window.settings.search.height() == theme.px(30)
    assert window.actions_["overview"].isEnabled()
    window.actions_["overview"].trigger()
    assert window.place() == "overview"
    assert not [combo for combo in window.findChildren(QComboBox) if combo.font().pixelSize() != theme.px(13)]


def test_the_window_goes_on_after_it_was_built_anew(window, billing):
    counted = []
    for _ in range(2):
        window.rebuild()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()
        counted.append(len(window.findChildren(QWidget)))
    assert counted[0] == counted[1], "something of the window before is left"
    acme = billing.read.customers()[0].id
    billing.customers.add_account(Account(customer_id=acme, name="Web"))
    billing.customers.add(Customer(name="Bravo"))
    assert window.list.model.rowCount() == 2
    QTest.keyClick(window, K.Key_1, CTRL)
    assert window.place() == "overview"
    billing.settings.change_book(name="Quay")
    assert window.windowTitle().startswith("Quay")


def test_tab_leads_on_from_the_keys_and_escape_leaves_them_as_they_were(window, shortcuts):
    shortcuts.edit.setFocus()
    QTest.keyClick(shortcuts.edit, K.Key_X)
    shortcuts._typed()
    assert shortcuts._edit_field.error()
    QTest.keyClick(shortcuts.edit, K.Key_Escape)
    assert (shortcuts._edit_field.error(), shortcuts.edit.hasFocus()) == ("", True)
    QTest.keyClick(shortcuts.edit, K.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert shortcuts.table.hasFocus()
    assert shortcuts.edit.keySequence() == window.actions_["receive"].shortcut()
    shortcuts.edit.setFocus()
    QTest.keyClick(shortcuts.edit, K.Key_Tab)
    assert shortcuts.without.hasFocus() or shortcuts.back.hasFocus()
    assert shortcuts.edit.keySequence() == window.actions_["receive"].shortcut()
