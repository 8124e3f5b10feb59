"""The main window on a real book file, through the real services, driven by the keyboard."""

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSettings, Qt
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)  # fmt: skip

from billing_desktop import app as program
from billing_desktop.domain.model import Account, Bill, Customer, bill_ref
from billing_desktop.services import Billing, PaymentDraft
from billing_desktop.ui import theme
from billing_desktop.ui.actions import ALL_MENUS, COMMANDS
from billing_desktop.ui.dialogs.help import ShortcutsDialog
from billing_desktop.ui.dialogs.welcome import WelcomeDialog
from billing_desktop.ui.main_window import MainWindow
from billing_desktop.ui.models.tree_model import PAGE, TreeModel
from billing_desktop.ui.panels.customer_list import Choice
from billing_desktop.ui.widgets.cell import CELL_ROLE
from billing_desktop.ui.window_state import WindowState

NOW = datetime(2026, 2, 6, 9, tzinfo=UTC)
NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier


def clock():
    return NOW


@pytest.fixture(autouse=True)
def _look(qapp, monkeypatch):
    def told(dialog):
        raise AssertionError(f"an error was told: {dialog.windowTitle()}")

    monkeypatch.setattr("billing_desktop.ui.errors.ErrorDialog.exec", told)
    if not qapp.styleSheet():
        theme.apply(qapp, "light")


@pytest.fixture
def empty_book(tmp_path):
    billing = Billing.new(tmp_path / "harbour.book", name="Harbour", currency="EUR", model="bill", clock=clock)
    yield billing
    billing.close()


@pytest.fixture
def book(empty_book):
    """Give ACME with two accounts and three bills, Bravo with credit, and one with a name like markup."""
    billing = empty_book
    acme = billing.customers.add(Customer(name="ACME Ltd"))
    web = billing.customers.add_account(Account(customer_id=acme, name="Web hosting"))
    billing.customers.add_account(Account(customer_id=acme, name="Support"))
    bills = (("INV-104", 10000, date(2026, 1, 3), date(2026, 1, 25)), ("INV-107", 71500, date(2026, 1, 22), date(2026, 2, 21)))
    for reference, amount, billed, due in bills:
        billing.bills.raise_bill(
            Bill(customer_id=acme, account_id=web, external_reference=reference, amount_due=amount, bill_date=billed,
                 due_date=due), key=reference,
        )  # fmt: skip
    bravo = billing.customers.add(Customer(name="Bravo GmbH"))
    billing.payments.record(PaymentDraft(customer_id=bravo, amount_minor=4000, paid_on=date(2026, 2, 5)), key="p1")
    fjord = billing.customers.add(Customer(name="Fjord & Sons"))
    billing.bills.raise_bill(Bill(customer_id=fjord, amount_due=5000, bill_date=date(2026, 2, 1)), key="f1")
    billing.customers.add(Customer(name="<img src=x>"))
    return billing


def open_window(qtbot, billing, tmp_path):
    window = MainWindow(billing, WindowState(tmp_path / "window.ini"))
    qtbot.addWidget(window)
    window.show()
    window.resize(1280, 800)
    window.activateWindow()
    qtbot.waitUntil(window.isVisible)
    return window


@pytest.fixture
def window(qtbot, book, tmp_path):
    return open_window(qtbot, book, tmp_path)


def keys(window, key, modifier=NONE):
    QTest.keyClick(QApplication.focusWidget() or window, key, modifier)


def names(window):
    model = window.list.model
    return [model.index(row, 0).data(CELL_ROLE).text for row in range(model.rowCount())]


def pay(window, reference="TRX-1", amount=2500, bill=None):
    billing = window.desk.billing
    acme = billing.read.find_customer("C-0001").id
    given = ((bill_ref(billing.read.find_bill(bill).id), amount),) if bill else ()
    draft = PaymentDraft(customer_id=acme, amount_minor=amount, paid_on=date(2026, 2, 6), reference=reference, allocations=given)
    receipt = billing.payments.record(draft, key=reference)
    window.desk.bus.acted.emit(receipt)
    return receipt


def test_an_empty_book_offers_one_next_action(qtbot, empty_book, tmp_path):
    window = open_window(qtbot, empty_book, tmp_path)
    assert window.split.empty.isVisible()
    assert not window.page.isVisible()
    assert window.split.empty.new.isEnabled()
    usable = {command.name for command in COMMANDS if window.actions_[command.name].isEnabled()}
    assert not usable & {"receive", "new_bill", "statement", "undo", "redo", "find", "search", "reverse", "edit"}
    assert not window.list.search.isEnabled()
    assert window.actions_["receive"].statusTip() == "Add a customer first."


def test_the_first_customer_brings_its_page(qtbot, empty_book, tmp_path):
    window = open_window(qtbot, empty_book, tmp_path)
    empty_book.customers.add(Customer(name="ACME Ltd"))
    assert window.page.isVisible()
    assert names(window) == ["ACME Ltd"]
    assert window.actions_["receive"].isEnabled()


def test_the_list_shows_credit_beside_what_is_owed(window):
    model = window.list.model
    rows = {names(window)[row]: [model.index(row, c).data(CELL_ROLE).text for c in (1, 2)] for row in range(4)}
    assert rows["ACME Ltd"] == ["", "815.00"]
    assert rows["Bravo GmbH"] == ["40.00", "0.00"]
    assert window.list.chips.chip("all").count() == 4
    assert "owed 865.00" in window.list.foot.text()
    assert "overdue 100.00" in window.list.foot.text()


def test_a_name_that_looks_like_markup_is_shown_as_typed(window):
    assert "<img src=x>" in names(window)
    window.show_customer(window.desk.billing.read.search("<im")[0].customer_id)
    assert window.page._name.text() == "<img src=x>"
    assert window.page._name.textFormat() == Qt.TextFormat.PlainText


def test_a_filter_and_typing_narrow_the_list_and_escape_clears(qtbot, window):
    window.list.chips.chip("overdue").click()
    assert names(window) == ["ACME Ltd"]
    window.list.chips.chip("all").click()
    window.actions_["find"].trigger()
    assert window.list.search.hasFocus()
    QTest.keyClicks(window.list.search, "fjo")
    qtbot.waitUntil(lambda: names(window) == ["Fjord & Sons"])
    keys(window, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(names(window)) == 4)


def test_nothing_found_differs_from_nothing_yet_and_offers_a_way_back(qtbot, window):
    window.list.search.setText("zz")
    qtbot.waitUntil(lambda: not names(window))
    assert window.list._nothing.isVisible()
    window.list._nothing.click()
    assert len(names(window)) == 4


def test_typing_a_whole_word_finds_it(qtbot, window):
    window.list.search.setText("fjord & so")
    qtbot.waitUntil(lambda: names(window) == ["Fjord & Sons"])


def test_a_click_on_the_head_orders_and_turns_round(window):
    window.list.tree.header().sectionClicked.emit(2)
    assert names(window)[0] == "ACME Ltd"
    window.list.tree.header().sectionClicked.emit(2)
    assert names(window)[-1] == "ACME Ltd"
    window.list.tree.header().sectionClicked.emit(0)
    assert names(window) == sorted(names(window), key=str.casefold)


def test_moving_in_the_list_shows_the_page(window):
    window.actions_["focus_list"].trigger()
    window.list.choose_first()
    keys(window, Qt.Key.Key_Home)
    seen = []
    for _ in range(4):
        seen.append(window.page._name.text())
        keys(window, Qt.Key.Key_Down)
    assert seen == names(window)


def show_acme(window):
    window.show_customer(window.desk.billing.read.find_customer("C-0001").id)
    tree, model = window.list.tree, window.list.model
    acme = tree.currentIndex()
    tree.expand(acme)
    tree.expand(model.index(0, 0, acme))
    return acme


def test_the_page_of_a_customer_account_and_bill(window):
    acme = show_acme(window)
    tree, model = window.list.tree, window.list.model
    assert window.page._owed.figure() == "815.00"
    assert window.page._overdue.figure() == "100.00"
    branches = [model.index(row, 0, acme).data(CELL_ROLE).text for row in range(model.rowCount(acme))]
    assert {"Web hosting", "Support"} <= set(branches)
    account = model.index(branches.index("Web hosting"), 0, acme)
    tree.setCurrentIndex(account)
    assert window.page._name.text() == "Web hosting"
    tree.expand(account)
    cells = [model.index(row, 0, account).data(CELL_ROLE) for row in range(model.rowCount(account))]
    assert ("INV-104", "12 days late") in [(cell.text, cell.second) for cell in cells]
    tree.setCurrentIndex(model.index(0, 0, account))
    assert window.bill_page.isVisible()
    assert window.bill_page._number.text() == "INV-104"
    assert window.bill_page._open.figure() == "100.00"


def test_expansion_and_selection_survive_a_payment_and_undo_takes_it_back(window):
    acme = show_acme(window)
    tree, model = window.list.tree, window.list.model
    before = tree.currentIndex().data(CELL_ROLE)
    pay(window, bill="INV-107")
    assert tree.isExpanded(acme)
    assert tree.currentIndex().data(CELL_ROLE) == before
    assert model.index(acme.row(), 2).data(CELL_ROLE).text == "790.00"
    assert "TRX-1" in window.status.text()
    assert window.status.undo_link().isVisible()
    assert window.page._owed.figure() == "790.00"
    QTest.keyClick(window, Qt.Key.Key_Z, CTRL)
    assert model.index(acme.row(), 2).data(CELL_ROLE).text == "815.00"
    assert window.page._owed.figure() == "815.00"
    assert tree.isExpanded(acme)
    QTest.keyClick(window, Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert window.page._owed.figure() == "790.00"


def test_a_bill_that_was_paid_keeps_its_page_until_its_owner_is_clicked(qtbot, window):
    acme = show_acme(window)
    model = window.list.model
    account = model.index(0, 0, acme)
    window.list.tree.setCurrentIndex(model.index(0, 0, account))
    chosen = window.list.choice()
    assert chosen.bill_id
    bill = window.desk.billing.read.bill(chosen.bill_id)
    pay(window, amount=bill.amount_remaining, bill=bill.external_reference)
    assert window.list.choice() == chosen
    assert window.bill_page.isVisible()
    assert window.bill_page._open.figure() == "0.00"
    tree = window.list.tree
    assert tree.currentIndex().data(CELL_ROLE).text == "Web hosting"
    qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=tree.visualRect(tree.currentIndex()).center())
    assert window.list.choice() == Choice(chosen.customer_id, chosen.account_id)
    assert window.page.isVisible()


def test_archiving_takes_a_customer_out_and_the_link_brings_it_back(window):
    show_acme(window)
    assert not window.actions_["archive"].isEnabled()
    assert "still owes" in window.actions_["archive"].statusTip()
    window.show_customer(window.desk.billing.read.find_customer("C-0004").id)
    window.actions_["archive"].trigger()
    assert "<img src=x>" not in names(window)
    window.status.undo_link().click()
    assert "<img src=x>" in names(window)
    assert window.page._name.text() == "<img src=x>"


def test_every_command_is_in_a_menu_and_says_its_keys(qtbot, window):
    shown = {action for name, _ in ALL_MENUS for action in window.findChild(QMenu, name).actions()}
    assert all(window.actions_[command.name] in shown for command in COMMANDS)
    assert {command.menu for command in COMMANDS} == {name for name, _ in ALL_MENUS}
    used = [key.toString() for command in COMMANDS for key in window.actions_[command.name].shortcuts()]
    assert len(used) == len(set(used)), "a key stands for two commands"
    dialog = ShortcutsDialog(window.actions_, parent=window)
    qtbot.addWidget(dialog)
    assert len(dialog.table.model().rows) == len(COMMANDS)
    QTest.keyClicks(dialog.search, "undo")
    assert [row[1] for row in dialog.table.model().rows] == ["Undo"]


def test_places_are_reached_by_keys_and_back_returns(window):
    for name, key in (("overview", "Ctrl+1"), ("outbox", "Ctrl+3"), ("customers", "Ctrl+2")):
        assert window.actions_[name].shortcut() == QKeySequence(key)
        window.actions_[name].trigger()
        assert window.place() == name
    window.actions_["back"].trigger()
    assert window.place() == "outbox"
    assert window.status._outbox.text() == "No receiver set up"


def test_the_search_finds_and_opens_a_bill(qtbot, window):
    window.actions_["overview"].trigger()
    window.actions_["search"].trigger()
    assert window.top.search.hasFocus()
    QTest.keyClicks(window.top.search, "inv")
    qtbot.waitUntil(lambda: window.top.search.results().isVisible())
    keys(window, Qt.Key.Key_Return)
    assert window.place() == "customers"
    assert window.list.choice().bill_id
    assert not window.top.search.results().isVisible()
    assert not window.top.search.text()
    assert window.bill_page.isVisible()
    assert window.bill_page.moves.hasFocus()


def test_reverse_waits_for_a_payment(window):
    pay(window)
    show_acme(window)
    window.page.set_tab(2)
    window.page.tabs.payments.clearSelection()
    window.page.select_payment(window.desk.billing.read.payments(window.list.choice().customer_id)[0].id)
    assert window.actions_["reverse"].isEnabled()
    window.actions_["overview"].trigger()
    assert not window.actions_["reverse"].isEnabled()
    assert window.actions_["reverse"].statusTip()


def test_notes_are_kept_and_a_wrong_setting_is_told_at_its_field(window):
    show_acme(window)
    window.page.set_tab(4)
    window.page.tabs.notes._text.setPlainText("Pays on Fridays.")
    window.page.tabs.notes._save.click()
    assert window.desk.billing.read.customer(window.list.choice().customer_id).notes == "Pays on Fridays."
    window.page.tabs.notes._text.setPlainText("Ask for Ms Brandt.")
    window.show_customer(window.desk.billing.read.find_customer("C-0002").id)
    assert window.desk.billing.read.find_customer("C-0001").notes == "Ask for Ms Brandt."
    window.actions_["settings"].trigger()
    business = window.settings.section("business")
    business.editor("name").setText("")
    business.editor("name").left.emit()
    assert business.error("name")
    business.editor("name").setText("Quay Print")
    business.editor("name").left.emit()
    assert window.desk.billing.settings.book().name == "Quay Print"
    assert window.windowTitle().startswith("Quay Print")


def test_other_marks_are_shown_at_once(window):
    window.desk.billing.settings.put("number_marks", ",.")
    assert window.list.model.index(names(window).index("ACME Ltd"), 2).data(CELL_ROLE).text == "815,00"
    assert window.page._owed.figure().endswith(",00") or window.page._owed.figure() == "0,00"


def test_the_models_keep_to_the_contract_of_qt(window, qtbot):
    model: TreeModel = window.list.model
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    acme = show_acme(window)
    pay(window)
    QTest.keyClick(window, Qt.Key.Key_Z, CTRL)
    window.desk.billing.customers.add(Customer(name="Aaron"))
    window.desk.billing.customers.archive(window.desk.billing.read.find_customer("C-0004").id)
    assert names(window) == ["Aaron", "ACME Ltd", "Bravo GmbH", "Fjord & Sons"]
    assert window.list.tree.isExpanded(model.index_of_key(("customer", "customer", window.list.choice().customer_id)))
    assert tester.model() is model
    # The tester fetches more while it is told of a reset, and then takes the insertion for a breach: a new one each time.
    tester.deleteLater()
    qtbot.wait(1)
    model.ask("all", "", "owed", True)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert acme is not None


def test_long_lists_are_read_in_pages(qtbot, empty_book, tmp_path):
    everybody = 2 * PAGE + 5
    for number in range(everybody):
        empty_book.customers.add(Customer(name=f"Customer {number:04d}"))
    window = open_window(qtbot, empty_book, tmp_path)
    model: TreeModel = window.list.model
    assert model.rowCount() == PAGE
    qtbot.waitUntil(lambda: model.canFetchMore(QModelIndex()))
    while model.canFetchMore(QModelIndex()):
        window.list.tree.scrollToBottom()
        qtbot.wait(20)
    assert len(set(names(window))) == everybody
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    empty_book.customers.add(Customer(name="Aaron"))
    assert names(window)[0] == "Aaron"
    assert model.rowCount() == everybody + 1


INTERACTIVE = (QAbstractButton, QLineEdit, QComboBox, QPlainTextEdit, QAbstractItemView, QTabBar)


def nameless(root):
    for widget in root.findChildren(QWidget):
        internal = widget.objectName().startswith("qt_") or isinstance(widget, QHeaderView)
        inside = isinstance(widget.parent(), QComboBox | QTabBar)
        if not isinstance(widget, INTERACTIVE) or internal or inside:
            continue
        known = QAccessible.queryAccessibleInterface(widget)
        if known is None or not known.text(QAccessible.Text.Name).strip():
            yield f"{type(widget).__name__} {widget.objectName()} in {type(widget.parent()).__name__}"


def test_everything_that_can_be_used_has_a_name(qtbot, window):
    show_acme(window)
    window.top.search.results()
    for place in ("overview", "outbox", "settings", "customers"):
        window.actions_[place].trigger()
    assert not list(nameless(window))
    dialog = WelcomeDialog([])
    qtbot.addWidget(dialog)
    assert not list(nameless(dialog))


def test_what_was_chosen_and_how_it_looked_survive_a_restart(qtbot, window, book, tmp_path):
    show_acme(window)
    window.list.tree.header().sectionClicked.emit(2)
    window.page.set_tab(1)
    window.split.setSizes([420, 800])
    window.close()
    again = open_window(qtbot, book, tmp_path)
    assert again.page._name.text() == "ACME Ltd"
    assert again.list.order() == ("owed", True)
    assert again.page.tab() == 1
    assert QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat).allKeys()


def test_a_new_book_is_made_with_the_keyboard(qtbot, tmp_path, monkeypatch):
    monkeypatch.setattr("billing_desktop.ui.dialogs.welcome.documents", lambda: tmp_path)
    dialog = WelcomeDialog([], clock=clock)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.create_button.isEnabled()
    assert dialog._waits.text()
    QTest.keyClicks(dialog.name, "Harbour Print Shop")
    assert dialog.place.text() == str(tmp_path / "harbour-print-shop.book")
    dialog.models.select("account_balance")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    assert dialog.billing is not None
    assert dialog.billing.settings.book().billing_model == "account_balance"
    dialog.billing.close()


def test_a_book_that_is_there_is_not_overwritten(qtbot, book, tmp_path):
    dialog = WelcomeDialog([], clock=clock)
    qtbot.addWidget(dialog)
    dialog.name.setText("Other")
    dialog.place.setText(str(book.path))
    dialog.create_book()
    assert dialog.billing is None
    assert not dialog.notice.isHidden()
    assert dialog.notice.text()


def test_the_program_opens_the_last_book_and_changes_books(qtbot, qapp, book, tmp_path, monkeypatch):
    monkeypatch.setattr(program, "operator_name", lambda: "tester")
    other = Billing.new(tmp_path / "other.book", name="Other", currency="USD", model="bill", clock=clock)
    other.close()
    state = WindowState(tmp_path / "state.ini")
    running = program.Program(qapp, state=state, clock=clock)
    assert running.start(book.path)
    first = running.window
    assert first is not None
    assert first.windowTitle().startswith("Harbour")
    first.book_wanted.emit("open", tmp_path / "other.book")
    qtbot.waitUntil(lambda: running.window is not first)
    second = running.window
    assert second is not None
    assert second.windowTitle().startswith("Other")
    assert [path.name for path in state.recent()] == ["other.book", "harbour.book"]
    second.close()
    running.end()
    again = program.Program(qapp, state=WindowState(tmp_path / "state.ini"), clock=clock)
    assert again.start(None)
    third = again.window
    assert third is not None
    assert third.desk.billing.path.name == "other.book"
    third.close()
    again.end()


def test_selecting_with_the_mouse_model_is_whole_rows(window):
    flags = window.list.tree.selectionBehavior()
    assert flags == QAbstractItemView.SelectionBehavior.SelectRows
    assert isinstance(window.list.tree.selectionModel(), QItemSelectionModel)
