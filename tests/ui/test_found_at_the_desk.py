"""What trial users stumbled over at the desk: what the search finds, parts of a family's payment, keys, and what Undo offers."""

from datetime import UTC, date, datetime
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu

from billing_desktop import app as program
from billing_desktop.domain.model import Account, Customer, account_ref
from billing_desktop.services import Billing, Charge, PaymentDraft
from billing_desktop.ui import theme
from billing_desktop.ui.dialogs.payment import PaymentDialog
from billing_desktop.ui.dialogs.records import AccountDialog, ChargeDialog
from billing_desktop.ui.main_window import MainWindow
from billing_desktop.ui.panels import customer_tables
from billing_desktop.ui.panels.customer_list import Choice
from billing_desktop.ui.widgets.cell import CELL_ROLE
from billing_desktop.ui.window_state import WindowState
from billing_desktop.webhooks.secrets import Memory, Secrets

NOW = datetime(2026, 2, 6, 9, tzinfo=UTC)
K = Qt.Key
CTRL, SHIFT, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier


class School:
    """A music school that keeps an account for each child of a family."""

    def __init__(self, path):
        self.billing = Billing.new(
            path, name="School", currency="EUR", model="account_balance", clock=lambda: NOW, secrets=Secrets(Memory())
        )
        self.family = self.billing.customers.add(Customer(name="Berg"))
        names = ("Anna", "Ben", "Cleo")
        self.children = [self.billing.customers.add_account(Account(name=name, customer_id=self.family)) for name in names]
        for child, amount in zip(self.children, (4025, 4975, 1000), strict=True):
            self.billing.bills.charge(Charge(self.family, child, amount, date(2026, 1, 5), "Lessons in January"), key=f"{child}")


@pytest.fixture
def school(tmp_path):
    made = School(tmp_path / "school.book")
    yield made
    made.billing.close()


@pytest.fixture
def window(qtbot, qapp, school, tmp_path):
    theme.apply(qapp, "light")
    made = MainWindow(school.billing, WindowState(tmp_path / "window.ini"))
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    return made


def show(dialog, qtbot):
    """Show a dialog with the keyboard in it; at the end it closes unasked, or a failed test would wait."""
    qtbot.addWidget(dialog, before_close_func=lambda closed: closed.done(0))
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)


def focus() -> Any:
    return QApplication.focusWidget()


def press(key, held=NONE):
    QTest.keyClick(focus(), key, held)


def texts(table):
    model = table.model()
    return [[model.index(row, column).data(CELL_ROLE).text for column in range(model.columnCount())]
            for row in range(model.rowCount())]  # fmt: skip


def test_a_charge_is_found_by_its_sum_and_by_its_words_and_shown_where_it_stands(window, school, monkeypatch):
    monkeypatch.setattr(customer_tables, "PAGE", 5)
    for number in range(12):  # more than are read at first
        school.billing.bills.charge(Charge(school.family, school.children[0], 500, date(2026, 2, 1)), key=f"many {number}")
    window.go("overview")
    window.actions_["search"].trigger()
    QTest.keyClicks(focus(), "40,25")
    cell = window.top.search.results().table.model().index(0, 0).data(CELL_ROLE)
    assert (cell.text, cell.second) == ("Lessons in January", "40.25 EUR · Anna, Berg · 5 Jan 2026")
    assert window.top.search.results().table.model().index(0, 1).data(CELL_ROLE).text == "charge"
    press(K.Key_Return)
    assert window.list.choice() == Choice(school.family, school.children[0])
    assert window.page.activity.hasFocus()
    assert window.page.activity.current().row.amount_minor == 4025
    window.actions_["search"].trigger()
    QTest.keyClicks(focus(), "lessons in")
    assert [row[0] for row in texts(window.top.search.results().table)] == ["Lessons in January"] * 3


def test_the_sample_shop_is_a_command_and_opens_in_a_file_of_its_own(qtbot, qapp, school, tmp_path, monkeypatch):
    monkeypatch.setattr(program, "operator_name", lambda: "tester")
    monkeypatch.setattr(program, "documents", lambda: tmp_path / "new" / "documents")
    school.billing.close()
    running = program.Program(qapp, state=WindowState(tmp_path / "state.ini"), clock=lambda: NOW)
    assert running.start(tmp_path / "school.book")
    first = running.window
    assert first is not None
    assert [row.action for row in first.top.search.rows("sample")] == [first.actions_["sample"]]
    first.actions_["sample"].trigger()
    qtbot.waitUntil(lambda: running.window is not first, timeout=20_000)
    assert running.window is not None
    assert running.window.desk.billing.path == tmp_path / "new" / "documents" / "sample-shop.book"
    assert running.window.desk.billing.check() == []
    running.window.close()
    running.end()


def pay(school, amount, allocations=(), account=None, key="pay"):
    draft = PaymentDraft(school.family, account, amount, date(2026, 2, 2), "bank", "TRX-1", allocations=allocations)
    return school.billing.payments.record(draft, key=key)


def test_a_payment_for_several_accounts_stands_with_its_part_on_the_page_of_each(window, school):
    anna, ben = (account_ref(child) for child in school.children[:2])
    pay(school, 9000, ((anna, 4025), (ben, 4975)))
    draft = PaymentDraft(school.family, school.children[2], 600, date(2026, 2, 3), "cash")
    school.billing.payments.record(draft, key="own")
    seen = {}
    for child in school.children:
        window.show_customer(school.family, account_id=child)
        window.page.set_tab(2)
        table = window.page.tabs.payments
        second = table.model().index(0, 1).data(CELL_ROLE).second
        seen[child] = (window.page._tabs.tabText(2), second, [row[3] for row in texts(table)], window.page._last.figure())
    of = "of 90.00 over 2 accounts · bank"
    assert list(seen.values()) == [
        ("Payments  1", of, ["40.25", "40.25"], "40.25"), ("Payments  1", of, ["49.75", "49.75"], "49.75"),
        ("Payments  1", "cash", ["6.00", "6.00"], "6.00"),
    ]  # fmt: skip
    window.show_customer(school.family, account_id=school.children[0])
    assert window.page.tabs.payments.select_payment(school.billing.read.payments(school.family)[1].id)
    window.page.tabs.payments.setFocus()
    assert window.actions_["reverse"].isEnabled()


def test_what_is_kept_while_there_is_no_receiver_has_a_filter_and_all_is_the_sum_of_the_filters(window, school, qtbot):
    chips = window.outbox.chips
    window.go("outbox")
    qtbot.waitUntil(lambda: not window.outbox._stale)
    assert chips.chip("kept").isHidden()
    pay(school, 1000, account=school.children[2])
    pay(school, 500, account=school.children[0], key="second")
    school.billing.payments.undo(key="undo")
    qtbot.waitUntil(lambda: chips.chip("kept").count() == 1)
    assert not chips.chip("kept").isHidden()
    assert [chips.chip(name).count() for name in chips.names()] == [2, 0, 1, 0, 0, 1]
    rows = {}
    for name in ("kept", "withdrawn"):
        chips.chip(name).click()
        rows[name] = [(row.state, row.amount_minor) for row in window.outbox.table.model().rows]
    assert rows == {"kept": [("kept", 1000)], "withdrawn": [("withdrawn", 500)]}


def test_texts_name_the_keys_of_now(window, school):
    school.billing.endpoints.add("https://example.org/hook")
    pay(school, 1000, account=school.children[2])
    school.billing.endpoints.switch(school.billing.endpoints.list()[0].public_id, False)
    window.refresh()
    assert window.status._outbox.toolTip() == "Open the outbox with Ctrl+4 to see why."
    window.actions_.set_keys({"outbox": ["Ctrl+9"], "new_customer": ["F8"]})
    assert window.status._outbox.toolTip() == "Open the outbox with Ctrl+9 to see why."
    assert "F8" in [label.text() for label in window.split.empty.findChildren(QLabel)]
    window.actions_.set_keys({"outbox": []})
    assert window.status._outbox.toolTip() == "Open the outbox to see why."


def test_enter_in_the_list_leads_to_the_first_row_of_the_page(window, school):
    window.list.focus_tree()
    press(K.Key_Return)
    table = window.page.activity
    assert table.hasFocus()
    assert [index.row() for index in table.selectionModel().selectedRows()] == [0]
    press(K.Key_Down)
    assert table.currentIndex().row() == 1
    window.list.focus_tree()
    press(K.Key_Return)
    assert table.currentIndex().row() == 1, "where one was before"
    press(K.Key_Escape)
    assert focus() is window.list.tree, "and back"
    press(K.Key_Return)
    for key, shown in ((K.Key_PageDown, 1), (K.Key_PageDown, 2), (K.Key_PageUp, 1), (K.Key_PageUp, 0), (K.Key_PageUp, 5)):
        press(key, CTRL)
        assert (window.page.tab(), window.split.on_page(focus())) == (shown, True)


def test_the_key_to_find_goes_to_the_search_of_what_is_shown(window):
    for place, panel in (("settings", window.settings), ("outbox", window.outbox), ("overview", window.list)):
        window.go(place)
        press(K.Key_F, CTRL)
        assert focus() is panel.search, place
    assert window.place() == "customers"


def test_a_choice_that_is_searched_in_the_settings_is_shown_as_the_hit(window):
    page = window.settings
    window.go("settings")
    page.search.setFocus()
    QTest.keyClicks(focus(), "dark")
    assert next(line.text for line in page.list.lines() if line.match is not None) == "Colours: Dark"
    press(K.Key_Down)
    press(K.Key_Return)
    assert focus() is page.section("appearance").radios["dark"]
    page.search.setText("colours")
    assert next(line.text for line in page.list.lines() if line.match is not None) == "Colours"


def test_charges_are_recorded_one_after_the_other(window, school, qtbot):
    dialog = ChargeDialog(school.billing, customer_id=school.family, account_id=school.children[0])
    dialog.recorded.connect(window.desk.bus.acted)
    show(dialog, qtbot)
    dialog.on.set_value(date(2026, 2, 1))
    dialog.reason.setText("Lessons in February")
    dialog.amount.setFocus()
    QTest.keyClicks(focus(), "40.25")
    press(K.Key_Return, CTRL)
    assert dialog.isVisible()
    assert window.status.text() == dialog.notice.headline() == "Charge of 40.25 to Anna recorded."
    assert (dialog.owner.customer.value(), dialog.amount.text(), dialog.is_dirty()) == (None, "", False)
    assert focus() is dialog.owner.customer
    assert (dialog.on.value(), dialog.reason.text()) == (date(2026, 2, 1), "Lessons in February")
    press(K.Key_Return, CTRL)
    dialog.owner.set_owner(school.family, school.children[1])
    dialog.amount.set_minor(100)
    dialog.update_effect()
    dialog.submit_and_close()
    balances = [school.billing.read.account(child).balance_minor for child in school.children]
    assert balances == [8050, 5075, 1000]
    assert not dialog.isVisible()


def test_what_is_owed_at_the_start_has_its_day(window, school, qtbot):
    dialog = AccountDialog(school.billing, customer_id=school.family)
    show(dialog, qtbot)
    dialog.form.editor("name").setText("Dora")
    dialog.form.editor("opening").set_minor(2500)
    since = dialog.form.editor("opening_on")
    assert since.value() == NOW.date()
    since.setFocus()
    since.selectAll()
    QTest.keyClicks(since, "2026-02-07")
    press(K.Key_Tab)
    assert dialog.form.field("opening_on").error() == "This day lies ahead."
    assert not dialog.effect_button.isEnabled()
    since.setFocus()
    since.selectAll()
    QTest.keyClicks(since, "2025-12-31")
    press(K.Key_Tab)
    dialog.submit_and_close()
    row = school.billing.read.activity(school.family, dialog.saved_id)[0]
    assert (row.act, row.effective_on, row.amount_minor) == ("opening", date(2025, 12, 31), 2500)


def test_the_payment_form_has_the_columns_of_the_books_model_before_anybody_is_chosen(window, school, qtbot):
    dialog = PaymentDialog(school.billing)
    show(dialog, qtbot)
    model = dialog.lines.model

    def heads():
        shown = [column for column in range(model.columnCount()) if not dialog.lines.table.isColumnHidden(column)]
        return [model.headerData(column, Qt.Orientation.Horizontal) for column in shown]

    assert heads() == ["", "Balance", "", "Open", "Apply", "Left open"]
    by_bills = school.billing.customers.add(Customer(name="Bills", billing_model="bill"))
    dialog.begin(by_bills)
    assert heads() == ["", "Bill", "Account", "Due", "Open", "Apply", "Left open"]
    dialog.begin(None)
    assert heads() == ["", "Balance", "", "Open", "Apply", "Left open"]


def test_what_can_be_undone_stays_offered_by_its_name_after_what_cannot(window, school, qtbot):
    window.desk.bus.acted.emit(pay(school, 1000, account=school.children[2]))
    link = window.status.undo_link()
    assert link.text() == "Undo"
    window.desk.bus.said.emit("Exported to customers.csv.")
    assert (window.status.text(), link.text()) == ("Exported to customers.csv.", "Undo: Payment TRX-1 of 10.00 from Cleo")
    link.click()
    assert window.status.text() == "Payment TRX-1 of 10.00 from Cleo undone."
    window.desk.bus.said.emit("Exported to customers.csv.")
    assert link.isHidden() or "undone" not in link.text()


def test_a_command_that_waits_is_reached_in_the_menu_by_arrows_and_says_for_what(window, qtbot):
    window.list.focus_tree()
    menu = window.findChild(QMenu, "payments")
    menu.popup(window.mapToGlobal(window.rect().center()))
    seen = {}
    for _step in range(12):
        QTest.keyClick(menu, K.Key_Down)
        seen[menu.activeAction().objectName()] = window.status.currentMessage()
    assert seen["reverse"] == "Choose a payment in the activity or payments of a customer first."
    assert seen["receive"] == "Record money that came in"
    menu.setActiveAction(window.actions_["reverse"])
    QTest.keyClick(menu, K.Key_Return)
    assert menu.isVisible(), "it stays, and nothing is done"
    menu.close()
    assert window.status.currentMessage() == ""


def test_going_to_the_list_by_its_key_and_typing_searches_anew(window):
    for typed in ("school", "berg"):
        window.actions_["focus_list"].trigger()
        QTest.keyClicks(focus(), typed[:1])
        QTest.keyClicks(focus(), typed[1:])
        assert window.list.search.text() == typed


def test_a_key_that_goes_to_a_place_takes_the_list_of_what_was_found_away(window):
    for place in ("overview", "customers"):
        window.actions_["search"].trigger()
        QTest.keyClicks(focus(), "write")
        assert window.top.search.results().isVisible()
        window.actions_[place].trigger()
        assert not window.top.search.results().isVisible()
        assert not window.top.search.hasFocus()


def test_tab_goes_through_endpoints_that_come_later_before_it_leaves_the_section(window, school):
    window.show_settings("notifications")
    section, sections = window.settings.section("notifications"), window.settings.list
    for address in ("https://example.org/hook", "https://example.com/hook"):
        school.billing.endpoints.add(address)
        section.refresh()
        QTest.qWait(0)  # what was laid out is shown
        sections.setFocus(Qt.FocusReason.TabFocusReason)
        walked = []
        for _ in range(6 * len(section.parts) + 1):
            QTest.keyClick(focus(), K.Key_Tab)
            walked.append(focus())
        buttons = [(p.private, p.test, p.pause, p.switch, p.rotate, p.remove) for p in section.parts.values()]
        wanted = [*[one for row in buttons for one in row if one.isVisible()], section.add]
        assert walked[: len(wanted)] == wanted
