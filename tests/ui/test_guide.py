"""The guide: opened by F1 where one is, searched, walked back through, readable while a dialog waits."""

from __future__ import annotations

import importlib
import pkgutil

import pytest
from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QTextTable
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QVBoxLayout

from billing_desktop.services.demo import make_demo
from billing_desktop.ui import dialogs, errors, language, theme
from billing_desktop.ui.dialogs.charge import ChargeDialog
from billing_desktop.ui.dialogs.payment import PaymentDialog
from billing_desktop.ui.guide import pages, places
from billing_desktop.ui.guide.document import PageDocument
from billing_desktop.ui.guide.door import door
from billing_desktop.ui.main_window import MainWindow
from billing_desktop.ui.window_state import WindowState
from tests import documents
from tests.ui.screens import clock, rest

K, M = Qt.Key, Qt.KeyboardModifier


@pytest.fixture(scope="module")
def window(qapp, tmp_path_factory):
    folder = tmp_path_factory.mktemp("guide")
    billing = make_demo(folder / "harbour.book", clock=clock)
    made = MainWindow(billing, WindowState(folder / "window.ini"))
    made.show()
    made.activateWindow()
    rest()
    yield made
    made.close()
    made.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    billing.close()


@pytest.fixture(autouse=True)
def closed(qapp):
    yield
    guide = door().window()
    if guide is not None:
        guide.search.clear()
        guide.close()
        guide._before.clear()
        guide._left = None
        rest()


def press(window, *keys):
    for key, *held in keys:
        QTest.keyClick(QApplication.focusWidget() or window, key, *held)
        rest()


def guide():
    made = door().window()
    assert made is not None, "the guide was not opened"
    return made


def search(text):
    rest()
    press(guide(), (K.Key_F, M.ControlModifier))
    said: list[str] = []
    guide().search.searched.connect(said.append)
    QTest.keyClicks(guide().search, text)
    for _turn in range(100):  # it waits until nothing more is typed, and on a busy machine longer
        if said[-1:] == [text]:
            break
        rest(50)
    guide().search.searched.disconnect(said.append)
    assert said[-1:] == [text]


def test_it_is_made_anew_in_another_theme_and_language(qapp):
    door().open("index")
    door().open("bills")
    old = guide()
    try:
        theme.apply(qapp, "dark")
        rest(20)
        assert guide() is not old
        assert guide().isVisible()
        assert guide().shown() == "bills"
        assert guide().back_button.isEnabled(), "the way back goes with it"
        language.apply(qapp, "de")
        rest(20)
        assert guide().shown() == "bills"
    finally:
        language.apply(qapp, "en")
        theme.apply(qapp, "light")
        rest(20)


@pytest.mark.parametrize(
    ("place", "page"),
    [("overview", "reports"), ("outbox", "notifications"), ("customers", "bills"), ("bank", "files")],
)
def test_f1_opens_the_page_of_the_place_with_its_keys(window, place, page):
    window.show_customer(window.desk.billing.read.customers(search="ACME")[0].id)
    window.go(place)
    window.list.tree.setFocus()
    press(window, (K.Key_F1,))
    assert guide().isActiveWindow()
    assert guide().shown() == page
    if page == "files":
        assert guide().view.textCursor().block().text() == "What your bank has"
    if page == "bills":
        assert "Receive\N{NO-BREAK SPACE}payment\N{NO-BREAK SPACE}Ctrl+R" in guide().strip.text()
        press(guide(), (K.Key_Slash, M.ControlModifier))  # all keys are one key away
        assert guide().shown() == "keyboard"


def test_the_page_follows_how_the_customer_owes_and_the_section_of_the_settings(window):
    read = window.desk.billing.read
    window.show_customer(read.customers(search="Ünal")[0].id)
    window.actions_["guide"].trigger()
    assert guide().shown() == "balance-per-customer"
    window.show_settings("protection")
    window.actions_["guide"].trigger()
    assert guide().shown() == "settings"
    assert guide().view.textCursor().block().text() == "Protection"
    window.go("customers")


def test_f1_in_a_dialog_that_waits_opens_its_page_and_leaves_what_was_typed(window):
    acme = window.desk.billing.read.customers(search="ACME")[0].id
    dialog = PaymentDialog(window.desk.billing, customer_id=acme, parent=window)
    dialog.setWindowModality(Qt.WindowModality.ApplicationModal)
    dialog.show()
    dialog.activateWindow()
    rest()
    dialog.head.amount.setFocus()
    QTest.keyClicks(dialog.head.amount, "900")
    press(dialog, (K.Key_F1,))
    assert guide().shown() == "payments"
    assert guide().windowHandle().transientParent() is dialog.windowHandle()
    search("oldest")  # the dialog does not shut it out
    assert guide().view.marks()
    press(guide(), (K.Key_Escape,), (K.Key_Escape,))
    assert not guide().isVisible()
    assert dialog.isVisible()
    assert dialog.head.amount.text() == "900.00"
    dialog.done(0)
    dialog.deleteLater()


def test_a_charge_has_the_page_of_how_the_customer_owes(window):
    read = window.desk.billing.read
    for name, page in (("Ünal", "balance-per-customer"), ("ठाकुर", "balance-per-account")):
        dialog = ChargeDialog(window.desk.billing, customer_id=read.customers(search=name)[0].id, parent=window)
        assert places.page_of_dialog(dialog) == page
        dialog.deleteLater()


def test_what_is_read_stays_readable_beside_a_dialog_that_opens(window):
    door().open("bills", before=window)
    rest()
    dialog = PaymentDialog(window.desk.billing, parent=window)
    dialog.show()
    dialog.activateWindow()
    rest()
    guide().activateWindow()
    rest()
    QTest.keyClick(guide().windowHandle(), K.Key_F, M.ControlModifier)  # as from the system, which asks who is shut out
    assert QApplication.focusWidget() is guide().search
    dialog.done(0)
    dialog.deleteLater()


def test_a_dialog_nobody_thought_of_has_the_guide_too(window, qtbot):
    dialog = QDialog(window)
    QVBoxLayout(dialog).addWidget(QLabel("?"))
    dialog.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    dialog.show()
    dialog.activateWindow()
    rest()
    dialog.setFocus()
    press(dialog, (K.Key_F1,))
    assert guide().shown() == "index"
    dialog.close()


def test_a_search_lists_pages_and_headings_marks_and_goes_on(window):
    door().open("index")
    search("take off")
    listed = [(line.text, line.match is not None) for line in guide().contents.lines()]
    assert ("Corrections", False) in listed
    for _line in range(listed.index(("Corrections", False)) + 1):
        press(guide(), (K.Key_Down,))
    assert guide().shown() == "corrections"
    assert {text.casefold() for text in guide().view.marks()} == {"take off"}
    first = guide().view.chosen_from()
    press(guide(), (K.Key_F3,))
    assert guide().view.chosen_from() != first
    press(guide(), (K.Key_Escape,))
    assert guide().isVisible(), "the first Esc leaves the search"
    assert not guide().view.marks()
    assert [line.name for line in guide().contents.lines()] == [page.name for page in pages.pages("en")]


def test_words_may_stand_apart_and_nothing_found_is_said(window):
    door().open("index")
    search("secret rotate keychain hippopotamus")
    assert not guide().contents.lines()
    assert "hippopotamus" in guide().nothing.text()
    assert guide().nothing.isVisible()
    guide().search.clear()
    rest(200)
    search("receiver clock")
    assert "notifications" in [line.name for line in guide().contents.lines()]
    assert guide().nothing.isHidden()


def test_back_goes_where_one_was(window):
    door().open("bills")
    rest()
    guide().view.verticalScrollBar().setValue(120)
    guide().view.anchorClicked.emit(QUrl("corrections.md#undo"))
    assert guide().shown() == "corrections"
    assert guide().view.textCursor().block().text() == "Undo"
    press(guide(), (K.Key_Left, M.AltModifier))
    assert (guide().shown(), guide().view.verticalScrollBar().value()) == ("bills", 120)


def test_back_knows_only_pages_that_were_opened(window):
    door().open("bills", before=window)
    rest()
    assert not guide().back_button.isEnabled(), "nothing was read before"
    search("credit note")  # letter by letter other pages come and go
    search("signature")
    for _line in range(3):
        press(guide(), (K.Key_Down,))
    assert guide().shown() != "bills"
    guide().back_button.click()
    assert guide().shown() == "bills"
    assert not guide().back_button.isEnabled()
    search("signature")
    found = guide().shown()
    press(guide(), (K.Key_Return,))  # from place to place: now it is read
    guide().view.anchorClicked.emit(QUrl("backups.md"))
    for page in (found, "bills"):
        press(guide(), (K.Key_Left, M.AltModifier))
        assert guide().shown() == page
    guide().contents.setFocus()
    press(guide(), (K.Key_Down,), (K.Key_Down,), (K.Key_Return,))
    press(guide(), (K.Key_Left, M.AltModifier))
    assert guide().shown() == "bills", "the page in between was passed in the list"


def test_every_block_of_code_has_its_box_and_every_table_its_heads_in_a_row(window):
    for code in documents.LANGUAGES:
        for page in pages.pages(code):
            shown = PageDocument(page, page.text, pages.folder(code))
            frames = shown.rootFrame().childFrames()
            tables = [frame for frame in frames if isinstance(frame, QTextTable)]
            boxes = len(documents.blocks(documents.GUIDE / code / f"{page.name}.md"))
            assert len(frames) - len(tables) == boxes, f"{code}/{page.name}"
            for table in tables:
                cell = table.cellAt(0, 0)
                assert cell.firstCursorPosition().block() == cell.lastCursorPosition().block(), f"{code}/{page.name}"
            shown.deleteLater()


def test_keys_that_were_changed_stand_in_the_guide(window):
    door().open("payments")
    try:
        window.actions_.set_keys({"receive": ["F9"], "undo": []})
        text = guide().view.document().toPlainText()
        assert "Receive payment (F9)" in text
        assert "Ctrl+Z" not in text
        guide().show_page("keyboard")
        assert "Receive payment\nF9\n" in guide().view.document().toPlainText()
    finally:
        window.actions_.set_keys({})


def test_only_files_of_the_guide_are_read_and_links_out_go_to_the_desktop(window, monkeypatch, tmp_path):
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    door().open("notifications")
    document = guide().view.shown()
    for url in ("https://example.com/a.png", "file:///etc/hostname", "../../icons/app.svg", "../../../README.md"):
        assert document.loadResource(2, QUrl(url)) is None
    assert not document.loadResource(2, QUrl("pictures/outbox.png")).isNull()
    assert opened == []
    guide().view.anchorClicked.emit(QUrl("https://www.standardwebhooks.com"))
    assert opened == ["https://www.standardwebhooks.com"]
    guide().view.anchorClicked.emit(QUrl("../receivers/receiver.py"))
    assert "hmac.compare_digest" in guide().view.document().toPlainText()
    guide().view.anchorClicked.emit(QUrl("../../../run.py"))
    assert guide().shown() == "index"


def test_the_guide_keeps_no_program_running(window):
    door().open("index")
    assert not guide().testAttribute(Qt.WidgetAttribute.WA_QuitOnClose)


BASES = {"FormDialog", "FittingDialog", "SnugDialog", "UnsavedDialog"}
"""What dialogs stand on, and the one question that belongs to the dialog it is asked of."""


def test_every_dialog_has_its_page():
    names = {page.name for page in pages.pages("en")}
    told = {*places.DIALOGS.values(), *places.MODELS.values(), *places.PLACES.values()}
    assert {page.partition("#")[0] for page in told} <= names
    kinds: list[object] = [errors.ErrorDialog]
    for module in pkgutil.iter_modules(dialogs.__path__):
        kinds += vars(importlib.import_module(f"{dialogs.__name__}.{module.name}")).values()
    found = {kind for kind in kinds if isinstance(kind, type) and issubclass(kind, QDialog)}
    without = {kind.__name__ for kind in found if not {base.__name__ for base in kind.__mro__} & set(places.DIALOGS)}
    assert sorted(name for name in without - BASES if name[0] not in "_Q") == []


def test_made_anew_it_stands_before_the_same_window_and_keeps_no_program_open(window, qapp):
    door().open("bills", before=window)
    old = guide()
    try:
        theme.apply(qapp, "dark")
        rest(20)
        assert guide() is not old
        assert guide().windowHandle().transientParent() is window.windowHandle(), "a dialog that waits would shut it out"
        assert not guide().testAttribute(Qt.WidgetAttribute.WA_QuitOnClose), "closing the book ends the program"
    finally:
        theme.apply(qapp, "light")
        rest(20)


def test_other_keys_leave_the_page_where_it_is_read_and_nothing_of_the_old_one(window):
    door().open("payments")
    rest()
    bar = guide().view.verticalScrollBar()
    bar.setValue(120)
    many = len(guide().findChildren(PageDocument))
    try:
        window.actions_.set_keys({"receive": ["F9"]})
        rest()
        assert "Receive payment (F9)" in guide().view.document().toPlainText()
        assert bar.value() == 120
        assert len(guide().findChildren(PageDocument)) <= many
    finally:
        window.actions_.set_keys({})
