"""What was issued stands on the customer's page and comes again by the keyboard, with its very bytes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu

from billing_desktop.domain.model import Customer
from billing_desktop.services import PaymentDraft
from billing_desktop.services.statement_making import Wanted
from billing_desktop.ui import theme
from billing_desktop.ui.dialogs.issued import IssuedDialog
from billing_desktop.ui.main_window import MainWindow
from billing_desktop.ui.window_state import WindowState
from tests.ui import test_payment_dialog as desk
from tests.ui.test_pages import texts

K, keys = Qt.Key, desk.keys
shown = desk.shown


@pytest.fixture
def acme(tmp_path, qapp):
    theme.apply(qapp, "light")
    made = desk.make_acme(tmp_path / "acme.book")
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
    made.show_customer(acme.acme)
    return made


def test_the_tab_lists_them_and_enter_shows_one_again(acme, window, qtbot, monkeypatch):
    page = window.page
    assert page._tabs.tabText(3) == "Statements"
    page.set_tab(3)
    assert page.tabs.issued._note.isVisible()
    first = acme.billing.issuing.issue(Wanted(acme.acme, None, "open_item"))
    acme.billing.issuing.issue(Wanted(acme.acme, acme.support, "balance_forward"))
    assert page._tabs.tabText(3) == "Statements  2"
    assert [row[0] for row in texts(page.tabs.issued)] == ["S-0002", "S-0001"]
    assert texts(page.tabs.issued)[1][2:] == ["Open items", "as of 6 Feb 2026", "1,150.00", "not yet"]
    window.show_customer(acme.acme, account_id=acme.support)
    assert [row[0] for row in texts(page.tabs.issued)] == ["S-0002"], "an account shows its own"
    window.show_customer(acme.acme)
    opened = []
    monkeypatch.setattr(IssuedDialog, "exec", lambda dialog: opened.append(dialog.issued.row.number))
    page.tabs.issued.select_row(1)
    page.tabs.issued.setFocus()
    keys(key=K.Key_Return)
    assert opened == ["S-0001"]
    menu = []
    monkeypatch.setattr(QMenu, "popup", lambda self, place: menu.append([action.text() for action in self.actions()]))
    page.tabs.issued._menu(page.tabs.issued.rect().center())
    assert menu[0][0] == "&Open"
    page.tabs.issued.wanted.emit("S-0001", "email")
    assert texts(page.tabs.issued)[1][5] == "6 Feb 2026"
    assert acme.billing.issuing.again("S-0001").content == first.content


def test_its_number_finds_it(acme, window, monkeypatch):
    other = acme.billing.customers.add(Customer(name="Other"), key="other")
    acme.billing.issuing.issue(Wanted(other, None, "open_item"))
    acme.billing.issuing.issue(Wanted(acme.acme, None, "open_item"))
    opened = []
    monkeypatch.setattr(IssuedDialog, "exec", lambda dialog: opened.append(dialog.issued.row.number))
    found = [row for row in acme.billing.read.search("s-000") if row.kind == "statement"]
    assert [(row.title, row.detail) for row in found] == [("S-0002", "ACME Ltd"), ("S-0001", "Other")]
    window.show_found(found[1])
    assert opened == ["S-0001"]
    assert (window.page.choice().customer_id, window.page.tab()) == (other, 3)
    assert window.page.tabs.issued.current().number == "S-0001"


def test_it_is_shown_saved_and_printed_as_it_was(acme, shown, tmp_path, monkeypatch):
    issued = acme.billing.issuing.issue(Wanted(acme.acme, None, "balance_forward"))
    acme.billing.payments.record(PaymentDraft(acme.acme, None, 500, None, "bank", "late"), key="late")
    dialog = shown(IssuedDialog(acme.billing, "S-0001"))
    before = dialog.pages.grab().toImage()
    assert dialog.footing.text() == "issued 6 Feb 2026"
    monkeypatch.setattr(dialog, "ask_path", lambda name, ext: tmp_path / name)
    dialog.pdf.click()
    saved = tmp_path / "Statement_C-0001_2026-02-06_S-0001.pdf"
    assert saved.read_bytes() == issued.content
    dialog.mail.click()
    assert saved.with_suffix(".eml").exists()
    dialog.mark_sent("hand")
    assert (dialog.state.text(), dialog.footing.text()[-26:]) == ("sent", "sent by hand on 6 Feb 2026")
    dialog.say_nothing()
    printed: list[int] = []

    def print_them(pages, *_):
        printed.append(pages.pages)
        return True

    monkeypatch.setattr("billing_desktop.ui.dialogs.issued.ask_and_print", print_them)
    dialog.print_.click()
    assert printed == [1]
    assert before.size().isValid()
    assert desk.nameless(dialog) == []
