"""The pages, the tree, the search of everything and the overview, on a real book and by the keyboard."""

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt, QTimer
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication

from billing_desktop.domain.model import Account, Bill, Customer, customer_ref
from billing_desktop.services import PaymentDraft
from billing_desktop.ui import theme
from billing_desktop.ui.dialogs.payment import PaymentDialog
from billing_desktop.ui.main_window import MainWindow
from billing_desktop.ui.panels.customer_list import Choice
from billing_desktop.ui.widgets.cell import CELL_ROLE
from billing_desktop.ui.window_state import WindowState
from tests.ui import test_payment_dialog as desk
from tests.ui.acme import make_acme

K, keys = Qt.Key, desk.keys
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


@pytest.fixture
def acme(tmp_path, qapp):
    theme.apply(qapp, "light")
    made = make_acme(tmp_path / "acme.book")
    yield made
    assert made.billing.check() == []
    made.billing.close()


@pytest.fixture
def window(qtbot, acme, tmp_path):
    made = MainWindow(acme.billing, WindowState(tmp_path / "w.ini"))
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    return made


def texts(table):
    model = table.model()
    return [[model.index(row, column).data(CELL_ROLE).text for column in range(model.columnCount())]
            for row in range(model.rowCount())]  # fmt: skip


# A bill's page


def test_a_bill_has_its_own_page_and_leads_back_to_its_owner_and_payments(acme, window):
    window.show_bill(acme.bills["INV-104"])
    page = window.bill_page
    assert [tile.figure() for tile in (page._billed, page._paid, page._given, page._open)] == ["100.00", "40.00", "0.00", "60.00"]
    assert texts(page.moves) == [
        ["20 Jan 2026", "Payment", "TRX-88", "−40.00", "60.00"],
        ["3 Jan 2026", "Bill", "", "100.00", "100.00"],
    ]
    QAbstractItemModelTester(page.moves.model(), FATAL)
    for name in ("receive", "take_off", "write_off", "amend_bill", "edit", "statement"):
        assert window.actions_[name].isEnabled(), name
    assert "take it off" in window.actions_["cancel_bill"].statusTip()
    page.focus_list()
    assert window.actions_["reverse"].isEnabled()
    keys(key=K.Key_Return)
    assert window.page.isVisible()
    assert window.page.activity.chosen_payment()
    window.actions_["back"].trigger()
    assert page.isVisible()
    page._account.setFocus()
    keys(key=K.Key_Space)
    assert window.list.choice() == Choice(acme.acme, acme.web)
    assert window.page._name.text() == "Web hosting"
    window.actions_["back"].trigger()
    page._owner.setFocus()
    keys(key=K.Key_Space)
    assert window.page._name.text() == "ACME Ltd"


def test_enter_on_a_bill_of_a_table_opens_its_page(acme, window):
    window.show_customer(acme.acme)
    window.page.set_tab(1)
    window.page.tabs.bills.select_bill(acme.bills["INV-107"])
    window.page.tabs.bills.setFocus()
    keys(key=K.Key_Return)
    assert window.bill_page._number.text() == "INV-107"
    assert window.list.tree.currentIndex().data(CELL_ROLE).text == "INV-107"


def test_the_page_of_a_bill_follows_its_corrections_and_keeps_its_history(acme, window):
    window.show_bill(acme.bills["INV-107"])
    acme.billing.adjustments.write_off(acme.billing.read.bill(acme.bills["INV-107"]).ref, 71500, reason="gone", key="off")
    page = window.bill_page
    assert page._given.figure() == "715.00"
    assert "written off" in page._given.accessibleName()
    QTest.keyClick(window, K.Key_Z, CTRL)
    assert page._open.figure() == "715.00"
    page._tabs.setCurrentIndex(1)
    assert page.history.model().rowCount() == 1


def test_a_bill_whose_raising_was_undone_gives_way_to_its_owner(acme, window):
    bill = Bill(customer_id=acme.acme, external_reference="INV-9", amount_due=500, bill_date=date(2026, 2, 6))
    window.show_bill(acme.billing.bills.raise_bill(bill, key="late").bill_id)
    assert window.bill_page.isVisible()
    QTest.keyClick(window, K.Key_Z, CTRL)
    assert window.page.isVisible()
    assert window.list.choice() == Choice(acme.acme)


def test_money_that_waits_for_a_bill_dated_ahead_is_said_plainly(acme, window):
    ahead = Bill(customer_id=acme.acme, external_reference="INV-120", amount_due=2500, bill_date=date(2026, 3, 1))
    bill = acme.billing.bills.raise_bill(ahead, key="ahead").bill_id
    draft = PaymentDraft(acme.acme, None, 2500, date(2026, 2, 6), allocations=((acme.billing.read.bill(bill).ref, 2500),))
    acme.billing.payments.record(draft, key="early")
    window.show_customer(acme.acme)
    assert window.page.waits.isVisible()
    assert window.page.waits.headline() == "25.00 waits as credit until 1 March, then goes to INV-120."
    assert any(row[1] == "waits until 1 Mar, then INV-120" for row in texts(window.page.activity))
    window.show_bill(bill)
    assert window.bill_page.waits.headline() == "25.00 waits as credit until 1 March, then goes to this bill."
    QTest.keyClick(window, K.Key_Z, CTRL)
    assert not window.bill_page.waits.isVisible()


# Activity and several bills


def test_credit_that_was_laid_on_a_bill_stands_in_the_activity_without_a_balance(acme, window):
    acme.billing.corrections.apply_credit(acme.bills["INV-107"], 2500, owner=customer_ref(acme.acme), key="use")
    window.show_customer(acme.acme)
    model = window.page.activity.model()
    line = next(row for row in texts(window.page.activity) if row[1] == "Credit used")
    assert line == ["6 Feb 2026", "Credit used", "INV-107", "", "25.00", "", ""]
    place = texts(window.page.activity).index(line)
    assert model.index(place, 1).data(CELL_ROLE).second == "from 6 Feb"
    QAbstractItemModelTester(model, FATAL)


def test_several_bills_are_summed_and_paid_together(acme, window, monkeypatch):
    window.show_customer(acme.acme)
    window.page.set_tab(1)
    bar, table = window.page.selection, window.page.tabs.bills
    table.select_row(0)
    table.setFocus()
    assert bar.text() == ""
    keys(key=K.Key_Down, modifier=SHIFT)
    assert bar.text() == "2 bills, 775.00 open"
    keys("a", modifier=CTRL)
    assert bar.text() == "3 bills, 1,175.00 open"
    ticked = []
    monkeypatch.setattr(PaymentDialog, "exec", lambda dialog: ticked.append(desk.applied(dialog)))
    bar.pay.setFocus()
    keys(key=K.Key_Space)
    QTest.keyClick(window, K.Key_R, CTRL)
    everything = {"INV-098": 40000, "INV-104": 6000, "INV-107": 71500}
    assert ticked == [everything, everything]
    window.page.set_tab(0)
    assert bar.text() == ""


def test_bills_are_chosen_together_in_the_activity_too_and_stay_chosen(acme, window):
    window.show_customer(acme.acme)
    table = window.page.activity
    places = [place for place, row in enumerate(texts(table)) if row[1] == "Bill"]
    how = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    for place in places[:2]:
        table.selectionModel().select(table.model().index(place, 0), how)
    assert window.page.selection.text() == "2 bills, 775.00 open"
    acme.billing.customers.add_account(Account(name="Print", customer_id=acme.acme))
    assert window.page.selection.text() == "2 bills, 775.00 open"


# The tree


def test_the_tree_is_sorted_by_what_is_overdue_from_the_menu_and_the_head(acme, window):
    other = acme.billing.customers.add(Customer(name="Zed"))
    acme.billing.bills.raise_bill(
        Bill(customer_id=other, amount_due=9000, bill_date=date(2026, 1, 1), due_date=date(2026, 1, 2)), key="z"
    )
    window.actions_["sort_overdue"].trigger()
    tree, model = window.list.tree, window.list.model
    shown = lambda: [[model.index(row, column).data(CELL_ROLE).text for column in (0, 1)] for row in range(2)]  # noqa: E731
    assert shown() == [["Zed", "90.00"], ["ACME Ltd", "60.00"]]
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Overdue"
    assert tree.header().isSortIndicatorShown()
    assert tree.header().sortIndicatorSection() == 1
    tree.header().sectionClicked.emit(1)
    assert shown()[0] == ["ACME Ltd", "60.00"]
    window.actions_["sort_name"].trigger()
    assert shown() == [["ACME Ltd", "25.00"], ["Zed", ""]]
    assert window.actions_["sort_name"].isChecked()
    QAbstractItemModelTester(model, FATAL)


def test_typing_in_the_tree_searches_and_escape_shows_all_again(qtbot, acme, window):
    acme.billing.customers.add(Customer(name="Zed"))
    window.list.focus_tree()
    acme_at = window.list.model.index(0, 0)
    window.list.tree.expand(acme_at)
    keys("ze")
    assert window.list.search.text() == "ze"
    qtbot.waitUntil(lambda: window.list.model.rowCount() == 1)
    keys(key=K.Key_Escape)
    qtbot.waitUntil(lambda: window.list.model.rowCount() == 2)
    assert window.list.tree.isExpanded(window.list.model.index(0, 0))
    keys(key=K.Key_Escape)
    assert window.list.tree.hasFocus()


def test_a_filter_without_a_match_says_why_and_clears(window):
    window.list.chips.chip("in_credit").click()
    assert window.list.model.rowCount() == 1
    window.list.search.setText("nobody at all")
    window.list._ask()
    assert "nobody at all" in window.list.tree._empty
    assert window.list._nothing.text() == "Clear search and filter"
    window.list.clear_filter()
    assert window.list.model.rowCount() == 1


# The search of everything


def test_the_palette_has_commands_with_their_keys_and_reasons(window):
    window.actions_["search"].trigger()
    search = window.top.search
    keys("refund cr")
    row = search.results().table.current()
    assert row.action is window.actions_["refund_credit"]
    keys(key=K.Key_Escape)
    keys("redo")
    table = search.results().table
    assert table.model().index(0, 0).data(CELL_ROLE).tone == "muted"
    assert table.model().index(0, 0).data(CELL_ROLE).second == "Nothing was taken back."
    assert table.model().index(0, 1).data(CELL_ROLE).text == "Ctrl+Shift+Z"
    keys(key=K.Key_Return)
    assert search.results().isVisible()
    keys(key=K.Key_Escape)
    keys("outb")
    keys(key=K.Key_Return)
    assert window.place() == "outbox"
    assert not search.results().isVisible()


def test_the_palette_offers_what_was_open_before_first(acme, window):
    window.show_customer(acme.acme)
    window.show_bill(acme.bills["INV-104"])
    window.actions_["search"].trigger()
    keys(key=K.Key_Return)
    assert window.page.isVisible()
    window.actions_["search"].trigger()
    keys(key=K.Key_Return)
    assert window.bill_page._number.text() == "INV-104"


def test_escape_closes_the_palette_and_gives_the_keyboard_back(window):
    window.list.focus_tree()
    window.actions_["search"].trigger()
    assert window.top.search.results().isVisible()
    keys(key=K.Key_Down)
    keys(key=K.Key_Escape)
    assert not window.top.search.results().isVisible()
    assert window.list.tree.hasFocus()


# Bars and overview


def test_the_buttons_of_the_bars_are_reached_by_tab_and_pressed_by_enter(window):
    rail = window.rail._buttons
    rail["overview"].setFocus(Qt.FocusReason.TabFocusReason)
    keys(key=K.Key_Return)
    assert window.place() == "overview"
    seen, first = [], window.rail._buttons["overview"]
    first.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(4):
        keys(key=K.Key_Tab)
        seen.append(QApplication.focusWidget())
    assert seen == [rail["customers"], rail["bank"], rail["outbox"], rail["settings"]]
    rail["customers"].setFocus(Qt.FocusReason.TabFocusReason)
    keys(key=K.Key_Space)
    assert window.place() == "customers"


def test_waiting_notifications_are_calm_without_a_receiver(window):
    assert window.desk.billing.read.events_waiting() == 2
    assert window.status._outbox.text() == "No receiver set up"
    assert window.status._outbox._word.tone() == "muted"
    assert "nothing needs to be done" in window.status._outbox.toolTip()
    assert window.rail._buttons["outbox"].accessibleName() == "Outbox"
    assert window.rail._buttons["outbox"].accessibleName() == "Outbox"


@pytest.fixture
def overview(qtbot, window):
    window.actions_["overview"].trigger()
    qtbot.waitUntil(lambda: bool(window.overview._owed.figure()))
    return window.overview


def test_each_figure_of_the_overview_leads_to_its_list(window, overview):
    for tile, name in ((overview._owed, "open"), (overview._overdue, "overdue"), (overview._credit, "in_credit")):
        window.go("overview")
        tile.button.setFocus()
        keys(key=K.Key_Return)
        assert (window.place(), window.list.filter()) == ("customers", name)
        assert window.list.tree.hasFocus()
    window.go("overview")
    overview._bars.button(0).setFocus()
    keys(key=K.Key_Down)
    keys(key=K.Key_Space)
    assert window.list.filter() == "overdue"
    window.go("overview")
    overview._debtors.button(0).setFocus()
    keys(key=K.Key_Return)
    assert window.page._name.text() == "ACME Ltd"


def test_what_was_received_leads_to_the_payments_and_they_to_their_customer(window, overview):
    assert overview._received.figure() == "25.00"
    overview._received.button.setFocus()
    keys(key=K.Key_Space)
    assert texts(overview.received.table) == [["6 Feb 2026", "ACME Ltd", "bank", "TRX-89", "25.00"]]
    keys(key=K.Key_Escape)
    assert overview.currentIndex() == 0
    overview._months.button(11).setFocus()
    keys(key=K.Key_Left)
    keys(key=K.Key_Return)
    assert texts(overview.received.table) == [["20 Jan 2026", "ACME Ltd", "bank", "TRX-88", "40.00"]]
    overview.received.table.select_row(0)
    keys(key=K.Key_Return)
    assert window.place() == "customers"
    assert window.page.activity.chosen_payment()


def test_the_overview_as_of_a_past_day_and_its_export(qtbot, overview, tmp_path):
    overview.as_of.setFocus()
    overview.as_of.selectAll()
    keys("25 jan 2026")
    qtbot.waitUntil(lambda: overview._credit.figure() == "0.00")
    assert overview._overdue.figure() == "0.00"
    assert overview._owed.figure() == "1,175.00"
    assert "25 January 2026" in overview._day.text()
    overview.save(tmp_path / "ageing.csv")
    rows = (tmp_path / "ageing.csv").read_text("utf-8-sig").splitlines()
    assert rows[0].startswith("external_reference,name,current,days_1_30")
    assert "1175.00" in rows[1]


def test_currencies_are_shown_one_at_a_time(acme, window, overview):
    dollars = acme.billing.customers.add_account(Account(name="US", customer_id=acme.acme, currency="USD"))
    acme.billing.bills.raise_bill(Bill(customer_id=acme.acme, account_id=dollars, amount_due=700), key="usd")
    assert overview._owed.figure() == "1,175.00"
    overview._currencies.chip("USD").click()
    assert overview._owed.figure() == "7.00"


# Nothing yet


def test_an_empty_page_names_the_one_next_action(acme, window):
    window.show_customer(acme.billing.customers.add(Customer(name="New")))
    told = {}
    for place, name in enumerate(("activity", "bills", "payments")):
        window.page.set_tab(place)
        note = getattr(window.page.tabs, name)._note
        assert note.isVisible()
        told[name] = note.text()
    assert told["bills"] == "No bills yet. Ctrl+B raises the first one."
    window.show_customer(acme.acme)
    window.page.set_tab(0)
    assert not window.page.activity._note.isVisible()
    owner = acme.billing.customers.add(Customer(name="Family", billing_model="account_balance"))
    window.show_customer(owner)
    note = window.page.tabs.activity._note
    assert note.isVisible()
    assert note.text().startswith("What is owed is kept on accounts here.")  # a charge would be refused
    acme.billing.customers.add_account(Account(name="Ann", customer_id=owner))
    window.page.refresh()
    assert window.page.tabs.activity._note.text().endswith("Begin with what is owed.")
    assert not note.isVisible()


def test_the_undo_of_the_status_bar_goes_once_another_act_came_after(acme, window):
    draft = PaymentDraft(acme.acme, None, 500, date(2026, 2, 6), reference="TRX-90")
    window.desk.bus.acted.emit(acme.billing.payments.record(draft, key="a"))
    assert window.status.undo_link().isVisible()
    acme.billing.payments.record(PaymentDraft(acme.acme, None, 600, date(2026, 2, 6)), key="elsewhere")
    assert not window.status.undo_link().isVisible()


def test_a_customer_without_anything_ahead_does_not_say_so(acme, window):
    ahead = Bill(customer_id=acme.acme, external_reference="INV-120", amount_due=2500, bill_date=date(2026, 3, 1))
    acme.billing.bills.raise_bill(ahead, key="ahead")
    other = acme.billing.customers.add(Customer(name="New"))
    assert not acme.billing.read.figures(other)[0].lies_ahead
    assert acme.billing.read.figures(acme.acme)[0].lies_ahead
    assert not acme.billing.read.figures(acme.acme, acme.web)[0].lies_ahead


def test_a_search_that_found_nothing_gives_the_chosen_bill_back(qtbot, acme, window):
    window.show_bill(acme.bills["INV-104"])
    window.list.search.setText("zz")
    qtbot.waitUntil(lambda: window.list.model.rowCount() == 0)
    window.list.search.clear()
    qtbot.waitUntil(lambda: window.list.model.rowCount() > 0)
    assert window.list.tree.currentIndex().data(CELL_ROLE).text == "INV-104"
    window.list.focus_tree()
    assert window.list.choice() == Choice(acme.acme, acme.web, acme.bills["INV-104"])
    assert window.bill_page.isVisible()


def test_a_customer_renamed_out_of_the_search_keeps_its_page(qtbot, acme, window):
    window.list.search.setText("acme")
    qtbot.waitUntil(lambda: window.list.model.rowCount() == 1)
    window.show_customer(acme.acme)

    def rename():
        dialog: Any = QApplication.activeModalWidget()
        dialog.form.editor("name").selectAll()
        QTest.keyClicks(dialog.form.editor("name"), "Quay Print")
        dialog.effect_button.click()

    QTimer.singleShot(50, rename)
    window.actions_["edit"].trigger()
    assert window.status.text() == "Quay Print was changed."
    qtbot.waitUntil(lambda: window.list.model.rowCount() == 0)  # a search looks again a moment after it was typed
    assert window.page.isVisible()
    assert window.page._name.text() == "Quay Print"
    assert window.actions_["receive"].isEnabled()
