"""The parts behave: amounts, days, forms, chips, notices, tables."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from billing_desktop.domain.ageing_rows import Ageing
from billing_desktop.domain.fields import Problem, problems
from billing_desktop.domain.model import Bill, Customer
from billing_desktop.ui import theme
from billing_desktop.ui.widgets.ageing_bar import AgeingBar
from billing_desktop.ui.widgets.buttons import Button, Chip, ChipRow
from billing_desktop.ui.widgets.cards import FigureTile
from billing_desktop.ui.widgets.date_edit import DateEdit
from billing_desktop.ui.widgets.form import RecordForm
from billing_desktop.ui.widgets.inputs import LabelledField, LineEdit, SearchEdit
from billing_desktop.ui.widgets.money_edit import MoneyEdit
from billing_desktop.ui.widgets.notice import NoticeBar
from billing_desktop.ui.widgets.table import RowTable
from billing_desktop.ui.widgets.text import PlainLabel, plain_tip
from billing_desktop.ui.widgets.tree_view import BranchTree

TODAY = date(2026, 2, 6)
KEY = Qt.Key


@pytest.fixture(autouse=True)
def look(qapp):
    if not qapp.styleSheet():
        theme.apply(qapp, "light")


@pytest.fixture
def shown(qtbot):
    def show(widget: QWidget) -> QWidget:
        qtbot.addWidget(widget)
        widget.show()
        qtbot.waitExposed(widget)
        return widget

    return show


def focus(widget: QWidget) -> None:
    widget.activateWindow()
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.qWait(5)


# --- amounts


@pytest.mark.parametrize(
    ("typed", "decimal", "minor"),
    [
        ("900", ".", 90000), ("1,234.5", ".", 123450), ("1.234,5", ",", 123450), ("(400.00)", ".", -40000),
        ("12+3.5", ".", 1550), ("12*3", ".", 3600), ("10,5*2", ",", 2100), ("0.1+0.2", ".", 30),
        ("1,234.50 - 34.50", ".", 120000), ("19.99*3-0.97", ".", 5900), ("-5", ".", -500), ("", ".", None),
    ],
)  # fmt: skip
def test_money_reads_amounts_and_small_sums(qtbot, typed: str, decimal: str, minor: int | None) -> None:
    edit = MoneyEdit("EUR", decimal=decimal, group="," if decimal == "." else ".")
    qtbot.addWidget(edit)
    QTest.keyClicks(edit, typed)
    assert edit.value_minor() == minor
    assert edit.problem() == ""


@pytest.mark.parametrize("typed", ["1.234,5", "12.345", "abc", "12+", "10/3", "1/0", "999999999999999", "12++3"])
def test_money_refuses_with_a_sentence(qtbot, typed: str) -> None:
    edit = MoneyEdit("EUR")
    qtbot.addWidget(edit)
    QTest.keyClicks(edit, typed)
    assert edit.value_minor() is None
    assert edit.problem().endswith((".", "?"))
    edit.tidy()
    assert edit.text() == typed  # what was typed is kept


def test_money_proposes_what_may_be_meant(qtbot) -> None:
    edit = MoneyEdit("EUR")
    qtbot.addWidget(edit)
    edit.setText("1.234,5")
    assert edit.proposal() == "1234.50"


def test_money_shows_the_sum_and_writes_it_in_full_on_leaving(shown) -> None:
    box = shown(QWidget())
    edit, other = MoneyEdit("EUR", parent=box), LineEdit(parent=box)
    other.move(0, 50)
    for part in (edit, other):
        part.show()
    focus(edit)
    QTest.keyClicks(edit, "1200+34.5")
    assert edit.remark() == "= 1,234.50"
    edit.tidy()
    assert edit.text() == "1,234.50"
    assert edit.remark() == ""


def test_money_is_not_stepped_by_arrows(shown) -> None:
    edit = shown(MoneyEdit("EUR"))
    edit.set_minor(500)
    for key in (KEY.Key_Up, KEY.Key_Down):
        QTest.keyClick(edit, key)
    assert edit.value_minor() == 500


def test_money_selects_all_on_focus(shown, qtbot) -> None:
    edit = shown(MoneyEdit("EUR"))
    edit.set_minor(500)
    focus(edit)
    qtbot.waitUntil(lambda: edit.selectedText() == "5.00")


def test_money_knows_the_decimals_of_its_currency(qtbot) -> None:
    edit = MoneyEdit("JPY")
    qtbot.addWidget(edit)
    edit.set_minor(1200)
    assert edit.text() == "1,200"
    edit.set_currency("KWD")
    QTest.keyClicks(edit, "")
    edit.setText("1.234")
    assert edit.value_minor() == 1234


# --- days


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("2026-02-06", date(2026, 2, 6)), ("6 Feb 2026", TODAY), ("6.2.", TODAY), ("5-2", date(2026, 2, 5)),
        ("3", date(2026, 2, 3)), ("1 mar", date(2026, 3, 1)), ("31.12.25", date(2025, 12, 31)),
    ],
)  # fmt: skip
def test_date_reads_what_people_type(qtbot, typed: str, expected: date) -> None:
    edit = DateEdit(lambda: TODAY)
    qtbot.addWidget(edit)
    QTest.keyClicks(edit, typed)
    assert edit.value() == expected
    edit.tidy()
    assert edit.text() == f"{expected.day} {expected:%b} {expected.year}"


@pytest.mark.parametrize("typed", ["31.2.", "40", "6 Foo", "1.2.3.4", "99-99"])
def test_date_refuses_with_a_sentence_and_keeps_the_text(qtbot, typed: str) -> None:
    edit = DateEdit(lambda: TODAY)
    qtbot.addWidget(edit)
    QTest.keyClicks(edit, typed)
    assert edit.value() is None
    assert edit.problem().endswith(".")
    edit.tidy()
    assert edit.text() == typed


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        ("t", TODAY), ("+", date(2026, 1, 16)), ("-", date(2026, 1, 14)), ("w", date(2026, 1, 12)),
        ("k", date(2026, 1, 18)), ("m", date(2026, 1, 1)), ("mm", date(2025, 12, 1)), ("h", date(2026, 1, 31)),
        ("hh", date(2026, 2, 28)), ("y", date(2026, 1, 1)), ("r", date(2026, 12, 31)), ("t++", date(2026, 2, 8)),
    ],
)  # fmt: skip
def test_date_keys(qtbot, keys: str, expected: date) -> None:
    edit = DateEdit(lambda: TODAY)
    qtbot.addWidget(edit)
    edit.set_value(date(2026, 1, 15))
    edit.selectAll()
    QTest.keyClicks(edit, keys)
    assert edit.value() == expected


def test_date_keys_are_letters_while_a_month_is_typed(qtbot) -> None:
    edit = DateEdit(lambda: TODAY)
    qtbot.addWidget(edit)
    QTest.keyClicks(edit, "3 May")
    assert edit.value() == date(2026, 5, 3)
    edit.set_value(TODAY)
    edit.setSelection(2, 3)  # the word Feb, to be typed over
    QTest.keyClicks(edit, "Mar")
    assert edit.value() == date(2026, 3, 6)


def test_date_has_a_true_empty_state(qtbot) -> None:
    edit = DateEdit(lambda: TODAY)
    qtbot.addWidget(edit)
    assert edit.value() is None
    assert edit.is_empty()
    edit.set_value(TODAY)
    edit.selectAll()
    with qtbot.waitSignal(edit.edited):
        QTest.keyClick(edit, KEY.Key_Delete)
    edit.tidy()
    assert edit.value() is None
    assert edit.problem() == ""


# --- forms


def bill_form(**more) -> RecordForm:
    return RecordForm(Bill, today=lambda: TODAY, leave_out=("metadata",), **more)


def test_form_builds_the_record_from_its_fields(qtbot) -> None:
    form = bill_form()
    qtbot.addWidget(form)
    base = Bill(id=7, currency="EUR", description="Old", bill_date=TODAY, due_date=TODAY, amount_due=100)
    form.set_record(base)
    assert form.record(base) == base
    assert not form.is_dirty()
    with qtbot.waitSignal(form.changed):
        form.editor("amount_due").selectAll()
        QTest.keyClicks(form.editor("amount_due"), "12.50")
    form.editor("due_date").set_value(None)
    form.editor("payment_rules.overpayment_allowed").setChecked(False)
    form.editor("payment_rules.max_amount").set_minor(5000)
    made = form.record(base)
    assert (made.id, made.amount_due, made.due_date, made.description) == (7, 1250, None, "Old")
    assert made.payment_rules.max_amount == 5000
    assert made.payment_rules.overpayment_allowed is False
    assert made.payment_rules.min_amount == 1
    assert form.is_dirty()
    form.set_clean()
    assert not form.is_dirty()


def test_form_says_what_it_waits_for(qtbot) -> None:
    form = bill_form()
    qtbot.addWidget(form)
    form.set_record(Bill(bill_date=TODAY))
    assert form.missing() == ["amount"]
    form.editor("amount_due").setText("1.234,5")
    form.editor("due_date").setText("31.2.")
    form.editor("due_date").setModified(True)
    assert form.missing() == ["amount", "due date"]
    assert [problem.field for problem in form.own_problems()] == ["amount_due", "due_date"]
    form.editor("amount_due").set_minor(100)
    form.editor("due_date").set_value(None)
    assert form.missing() == []


def test_form_shows_problems_and_goes_to_the_first(shown) -> None:
    form = shown(bill_form())
    form.activateWindow()
    form.show_problems([Problem("due_date", "Too early."), Problem("amount_due", "Is missing.")])
    assert form.notice.isVisible()
    assert form.notice.headline() == "Two fields need another look"
    assert form.notice.text() == "Nothing was written; what you typed is kept."
    assert form.field("due_date").error() == "Too early."
    assert form.editor("due_date").property("state") == "error"
    assert "✕ Too early." in [label.text() for label in form.field("due_date").findChildren(QLabel)]
    assert form.focusWidget() is form.editor("amount_due")
    QTest.keyClicks(form.editor("amount_due"), "5")
    assert form.field("amount_due").error() == ""
    assert form.notice.isVisible()
    QTest.keyClicks(form.editor("due_date"), "8")
    assert form.notice.isHidden()


def test_form_shows_problems_of_fields_it_does_not_have(shown) -> None:
    form = shown(bill_form())
    form.show_problems([Problem("currency", "The currency is unknown.")])
    assert form.notice.headline() == "The currency is unknown."


def test_form_takes_domain_problems_by_name(qtbot) -> None:
    form = RecordForm(Customer, today=lambda: TODAY)
    qtbot.addWidget(form)
    form.set_record(Customer())
    form.editor("email").setText("nobody")
    form.show_problems(problems(form.record(Customer())))
    assert form.field("name").error() == "Name is missing."
    assert form.field("email").error().startswith("E-mail:")


def test_form_keeps_metadata_and_choice(qtbot) -> None:
    form = RecordForm(Customer, today=lambda: TODAY)
    qtbot.addWidget(form)
    base = Customer(name="ACME", metadata={"erp": "A-77"})
    form.set_record(base)
    assert form.record(base) == base
    form.editor("metadata").set_value({})
    assert form.record(base).metadata == {}


def test_form_locks_fixed_fields(qtbot) -> None:
    form = bill_form()
    qtbot.addWidget(form)
    form.set_record(Bill(bill_date=TODAY))
    form.lock_fixed("given once")
    assert form.editor("bill_date").isReadOnly()
    QTest.keyClicks(form.editor("bill_date"), "+")
    assert form.editor("bill_date").value() == TODAY


def test_extra_fields_stand_in_the_same_grid(shown) -> None:
    form = bill_form()
    form.add_field("customer", LabelledField("Customer", LineEdit("ACME")), before="amount_due")
    shown(form)
    assert form.field("customer").y() < form.field("amount_due").y() or form.field("customer").x() == 0
    form.show_problems([Problem("customer", "Choose one.")])
    assert form.missing() == ["customer", "amount"]


def test_field_says_on_leaving_what_is_wrong(shown) -> None:
    field = shown(LabelledField("Amount", MoneyEdit("EUR"), needed=True))
    QTest.keyClicks(field.editor, "12.345")
    assert field.error() == ""  # not while typing
    field.editor.left.emit()
    assert field.error()
    QTest.keyClicks(field.editor, "5")
    assert field.error() == ""


# --- chips, notices, labels


def test_chip_says_its_count_and_why_it_is_impossible(qtbot) -> None:
    chip = Chip("Overdue", count=1207)
    qtbot.addWidget(chip)
    assert chip.text() == "Overdue 1,207"
    width = chip.sizeHint().width()
    chip.setChecked(True)
    assert chip.sizeHint().width() == width
    chip = Chip("Exact match")
    qtbot.addWidget(chip)
    chip.set_impossible("none")
    assert not chip.isEnabled()
    assert chip.text() == "Exact match: none"
    chip.set_impossible("")
    assert chip.isEnabled()


def test_chip_row_has_one_choice(qtbot) -> None:
    row = ChipRow()
    qtbot.addWidget(row)
    row.add("all", "All", 3)
    row.add("open", "Open", 2)
    assert row.selected() == "all"
    with qtbot.waitSignal(row.picked) as picked:
        row.chip("open").click()
    assert picked.args == ["open"]
    assert row.selected() == "open"


def test_notice_shows_markup_as_text(shown) -> None:
    bar = NoticeBar()
    assert bar.isHidden()
    shown(bar)
    done = []
    bar.say("bad", "<img src=x> was refused", "<b>kept</b>", [("Look again", lambda: done.append(1))])
    assert bar.headline() == "<img src=x> was refused"
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in bar.findChildren(QLabel))
    bar.findChildren(Button)[0].click()
    assert done == [1]
    bar.clear()
    assert bar.isHidden()


def test_a_notice_said_before_it_stands_anywhere_is_no_window_of_its_own(shown) -> None:
    bar, page = NoticeBar(), QWidget()
    bar.say("info", "Kept here.")
    assert not bar.isVisible()
    QVBoxLayout(page).addWidget(bar)
    shown(page)
    assert bar.isVisible()
    assert not bar.isWindow()


def test_labels_are_plain_and_tips_are_escaped() -> None:
    assert PlainLabel("<b>x</b>").textFormat() == Qt.TextFormat.PlainText
    assert plain_tip("<img src=x>") == "<span>&lt;img src=x&gt;</span>"


def test_search_clears_with_escape_and_rests_before_it_asks(shown, qtbot) -> None:
    search = shown(SearchEdit("Find in this list", shortcut="Ctrl+F"))
    with qtbot.waitSignal(search.searched, timeout=1000) as asked:
        QTest.keyClicks(search, "acme")
    assert asked.args == ["acme"]
    QTest.keyClick(search, KEY.Key_Escape)
    assert search.text() == ""


def test_a_line_keeps_its_base_line_in_every_script(shown) -> None:
    def top(text: str) -> int:
        edit = shown(LineEdit(text))
        edit.resize(240, 34)
        image = edit.grab().toImage()
        dark = [y for y in range(5, 29) for x in range(13, 21) if image.pixelColor(x, y).lightness() < 120]
        return min(dark)

    assert abs(top("ACME") - top("ACME مكتبة النور")) <= 1
    assert abs(top("ACME") - top("ACME กาแฟริมน้ำ")) <= 1


def test_ageing_bar_tells_the_same_figures(qtbot) -> None:
    bar = AgeingBar(lambda minor: f"{minor / 100:.2f}")
    qtbot.addWidget(bar)
    bar.set_ageing(Ageing("EUR", no_due_date=40000, current=71500, days_1_30=6000, credit=-2500))
    assert bar.accessibleDescription() == ("not due 715.00, 1–30 days late 60.00, no due date 400.00, credit -25.00, net 1150.00")


# --- everything


def test_every_part_has_an_accessible_name(qtbot) -> None:
    form = RecordForm(Customer, today=lambda: TODAY)
    tile = FigureTile("Owed")
    tile.set("5.00", "1 bill")
    parts = [form, tile, AgeingBar(str), SearchEdit("Find"), BranchTree(name="Customers"), RowTable(name="Bills")]
    for part in parts:
        qtbot.addWidget(part)
    form.editor("metadata").set_value({"erp": "A-77"})
    nameless = []
    for part in parts:
        for widget in [part, *part.findChildren(QWidget)]:
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not widget.objectName().startswith("qt_"):
                found = QAccessible.queryAccessibleInterface(widget)
                if found and not found.text(QAccessible.Text.Name):
                    nameless.append(type(widget).__name__)
    assert not nameless


def test_parts_follow_a_change_of_theme(qapp, shown) -> None:
    label, button = shown(PlainLabel("60.00", tone="late")), shown(Button("Edit", icon="edit"))
    try:
        before = button.icon().pixmap(16, 16).toImage()
        theme.apply(qapp, "dark")
        assert label.palette().windowText().color() == theme.Theme("dark").colour("late")
        assert button.icon().pixmap(16, 16).toImage() != before
    finally:
        theme.apply(qapp, "light")
    assert label.palette().windowText().color() == theme.Theme("light").colour("late")
