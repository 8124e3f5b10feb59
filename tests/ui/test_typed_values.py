"""Forms: what a typed amount or day means is shown before it counts; a record changed elsewhere is not overwritten unseen."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLabel, QToolBar, QToolButton

from billing_desktop.ui.dialogs.base import UnsavedDialog
from billing_desktop.ui.dialogs.records import AccountDialog, BillDialog, ChargeDialog, CustomerDialog
from billing_desktop.ui.widgets.buttons import press_on_enter
from billing_desktop.ui.widgets.date_edit import DateEdit
from billing_desktop.ui.widgets.inputs import LabelledField
from billing_desktop.ui.widgets.money_edit import MoneyEdit
from tests.ui import test_payment_dialog as desk

K = Qt.Key
book, keys, shown = desk.book, desk.keys, desk.shown
TODAY = date(2026, 2, 6)


def below(field: LabelledField) -> str:
    return field.findChildren(QLabel)[-1].text()


@pytest.mark.parametrize("typed", ["2026-12-22", "22-12-2026", "22/12/26", "2026/1/2", "5-2-26", "2026−12−22"])
def test_a_day_typed_as_an_amount_is_refused(qtbot, typed):
    edit = MoneyEdit("EUR")
    qtbot.addWidget(edit)
    QTest.keyClicks(edit, "1")
    edit.selectAll()
    edit.insert(typed)
    edit.textEdited.emit(typed)
    edit.tidy()
    assert edit.value_minor() is None
    assert edit.text() == typed, "kept as typed"
    assert "looks like a day" in edit.problem()


@pytest.mark.parametrize(("typed", "minor"), [("2026 - 12 - 22", 199200), ("100-20", 8000), ("10-2-3.5", 450), ("12*3", 3600)])
def test_sums_are_still_sums(qtbot, typed, minor):
    edit = MoneyEdit("EUR")
    qtbot.addWidget(edit)
    QTest.keyClicks(edit, typed)
    assert edit.value_minor() == minor


def test_what_a_sum_comes_to_stands_below_its_field_before_it_counts(qtbot):
    field = LabelledField("Amount", MoneyEdit("EUR"), hint="hint")
    qtbot.addWidget(field)
    QTest.keyClicks(field.editor, "12+3.5")
    assert below(field) == "= 15.50"
    field.editor.tidy()
    assert (field.editor.text(), below(field)) == ("15.50", "hint")


def test_the_other_decimal_mark_is_refused_with_what_may_be_meant(qtbot):
    for decimal, group, typed, meant in ((".", ",", "80,50", "80.50"), (",", ".", "80.50", "80,50")):
        field = LabelledField("Amount", MoneyEdit("EUR", decimal=decimal, group=group))
        qtbot.addWidget(field)
        QTest.keyClicks(field.editor, typed)
        assert not field.check()
        assert meant in field.error()
        assert field.editor.value_minor() is None


@pytest.mark.parametrize(
    ("typed", "expected"),
    [("may 3", date(2026, 5, 3)), ("3 may", date(2026, 5, 3)), ("march 1", date(2026, 3, 1)), ("today", TODAY),
     ("yesterday", date(2026, 2, 5)), ("tomorrow", date(2026, 2, 7)), ("t", TODAY), ("mm", date(2025, 12, 1))],
)  # fmt: skip
@pytest.mark.parametrize("start", [None, date(2026, 1, 15)])
def test_words_are_words_and_single_letters_are_keys(qtbot, typed, expected, start):
    edit = DateEdit(lambda: TODAY)
    qtbot.addWidget(edit)
    edit.set_value(start)
    edit.selectAll()
    QTest.keyClicks(edit, typed)
    if typed == "mm" and start is None:
        expected = date(2026, 1, 1)
    assert edit.value() == expected


def test_a_word_that_is_no_day_is_kept_and_told(qtbot):
    edit = DateEdit(lambda: TODAY)
    qtbot.addWidget(edit)
    edit.set_value(date(2026, 1, 15))
    edit.selectAll()
    QTest.keyClicks(edit, "heute")
    assert (edit.text(), edit.value()) == ("heute", None)
    assert edit.problem() == '"heute" is no day; write it as in 6 Feb 2026.'


def test_keys_do_not_act_inside_a_text(qtbot):
    edit = DateEdit(lambda: TODAY)
    qtbot.addWidget(edit)
    edit.set_value(date(2026, 1, 15))
    edit.setCursorPosition(len(edit.text()))
    QTest.keyClicks(edit, "t")
    assert edit.text() == "15 Jan 2026t"


def test_what_a_short_day_means_stands_below_and_the_calendar_can_clear(book, shown):
    dialog = shown(BillDialog(book.billing, customer_id=book.acme))
    field = dialog.form.field("due_date")
    field.editor.setFocus()
    keys("3-3")
    assert below(field) == "= 3 Mar 2026"
    field.editor.open_calendar()
    calendar = field.editor._popup
    assert calendar is not None
    QTest.mouseClick(calendar.clear, Qt.MouseButton.LeftButton)
    assert (field.editor.text(), field.editor.value()) == ("", None)
    assert below(field) == "may stay empty"


def test_alt_and_a_letter_go_to_an_input(book, shown):
    dialog = shown(BillDialog(book.billing, customer_id=book.acme))
    letters = {}
    for field in dialog.findChildren(LabelledField):
        shown_label = field.findChildren(QLabel)[0].text()
        if "&" in shown_label:
            letters[shown_label[shown_label.index("&") + 1].lower()] = field
    assert len(letters) == len(dialog.findChildren(LabelledField)), "each its own"
    field = dialog.form.field("description")
    letter = next(letter for letter, one in letters.items() if one is field)
    QTest.keyClick(dialog, getattr(K, f"Key_{letter.upper()}"), Qt.KeyboardModifier.AltModifier)
    assert QApplication.focusWidget() is field.editor


def test_the_question_before_closing_has_the_order_of_the_platform_and_keeps_the_form(qtbot):
    asked = UnsavedDialog("New bill", "Raise bill")
    qtbot.addWidget(asked)
    box = asked.findChild(QDialogButtonBox)
    assert box is not None
    role = QDialogButtonBox.ButtonRole
    found = {button.text(): box.buttonRole(button) for button in box.buttons()}
    assert found == {"Keep editing": role.RejectRole, "Discard": role.DestructiveRole, "Raise bill": role.AcceptRole}
    asked.show()
    QTest.keyClick(asked, K.Key_Return)
    assert asked.answer == "cancel"


def renamed(book, **changes):
    customer = replace(book.billing.read.customer(book.acme), **changes)
    book.billing.customers.change(customer)


def press(dialog, text):
    button = next(one for one in dialog.elsewhere._buttons if one.text() == text)
    QTest.keyClick(button, K.Key_Space)


def test_a_record_changed_elsewhere_is_told_and_my_own_can_be_kept(book, shown):
    dialog = shown(CustomerDialog(book.billing, customer_id=book.acme))
    dialog.form.editor("city").setFocus()
    keys("Cork")
    renamed(book, name="ACME Limited", phone="+353215550123")
    assert dialog.elsewhere.headline() == "Changed elsewhere meanwhile: name, phone"
    assert not dialog.effect_button.isEnabled()
    assert dialog.waits.text() == "Save changes waits for: your choice above"
    press(dialog, "Keep mine")
    assert dialog.elsewhere.isHidden()
    assert (dialog.form.editor("name").text(), dialog.form.editor("city").text()) == ("ACME Limited", "Cork")
    assert dialog.is_dirty()
    assert dialog.submit()
    saved = book.billing.read.customer(book.acme)
    assert (saved.name, saved.phone, saved.city) == ("ACME Limited", "+353215550123", "Cork")


def test_the_same_field_typed_here_and_changed_there(book, shown):
    dialog = shown(CustomerDialog(book.billing, customer_id=book.acme))
    dialog.form.editor("name").selectAll()
    dialog.form.editor("name").setFocus()
    keys("Mine")
    renamed(book, name="Theirs")
    press(dialog, "Show what is there")
    assert dialog.form.editor("name").text() == "Theirs"
    assert not dialog.is_dirty()
    dialog.form.editor("name").selectAll()
    keys("Mine")
    renamed(book, name="Theirs again")
    press(dialog, "Keep mine")
    assert dialog.submit()
    assert book.billing.read.customer(book.acme).name == "Mine"


def test_what_no_one_told_of_is_found_before_saving(book, shown):
    """Another program has the book open too: nothing is heard of it, so saving looks."""
    dialog = shown(AccountDialog(book.billing, account_id=book.web))
    dialog.elsewhere.listen(False)
    account = replace(book.billing.read.account(book.web), name="Hosting")
    book.billing.customers.change_account(account)
    dialog.rules.editor("payment_rules.min_amount").setFocus()
    assert not dialog.submit()
    assert dialog.elsewhere.headline() == "Changed elsewhere meanwhile: name"
    assert book.billing.read.account(book.web).name == "Hosting"


def test_an_act_on_something_else_says_nothing_and_a_closed_form_hears_no_more(book, shown):
    dialog = shown(CustomerDialog(book.billing, customer_id=book.acme))
    book.billing.customers.add(replace(book.billing.read.customer(book.acme), id=0, external_reference="", name="Other"))
    assert dialog.elsewhere.isHidden()
    dialog.reject()
    renamed(book, name="ACME Limited")
    assert dialog.elsewhere.isHidden()


@pytest.mark.parametrize("make", [BillDialog, ChargeDialog])
def test_whose_it_is_can_be_chosen_anew(book, shown, make):
    dialog = shown(make(book.billing, customer_id=book.acme, account_id=book.web))
    dialog.owner.customer.setFocus()
    dialog.owner.customer.selectAll()
    keys("zz")
    assert dialog.waits.text().endswith(("customer, amount", "customer"))
    dialog.owner.customer.selectAll()
    keys("ACME")
    keys(key=K.Key_Return)
    assert dialog.owner.customer.value() == book.acme
    assert dialog.owner.customer_field.error() == ""


def test_enter_presses_a_tool_button_with_the_focus(qtbot):
    bar, pressed = QToolBar(), []
    button = QToolButton()
    bar.addWidget(button)
    press_on_enter(button)
    button.clicked.connect(lambda: pressed.append(1))
    qtbot.addWidget(bar)
    bar.show()
    QTest.keyClick(button, K.Key_Return)
    assert pressed == [1]
