"""The statement dialog on a real book: what it shows is what the file holds."""

import csv
import json
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel

from billing_desktop.domain.model import Customer
from billing_desktop.ui import theme
from billing_desktop.ui.dialogs.statement import StatementDialog
from tests.ui import test_payment_dialog as desk

K = Qt.Key
keys = desk.keys
shown = desk.shown


@pytest.fixture
def acme(tmp_path, qapp):
    theme.apply(qapp, "light")
    made = desk.make_acme(tmp_path / "acme.book")
    yield made
    made.billing.close()


def test_the_top_line_adds_up_as_the_page_does(acme, shown):
    dialog = shown(StatementDialog(acme.billing, customer_id=acme.acme))
    assert dialog.footing.text() == "opening 400.00 + 815.00 billed − 65.00 received = closing 1,150.00"
    assert (dialog.statement.opening_minor, dialog.statement.closing_minor) == (40000, 115000)
    assert dialog.pages.pages() == 1
    picture = dialog.pages.grab().toImage()
    ink = {QImage.pixelColor(picture, x, y).name() for x in range(0, picture.width(), 3) for y in range(60, 300, 2)}
    assert len(ink) > 10, "the page is drawn"


def test_kind_days_and_scope_make_it_anew(acme, shown):
    dialog = shown(StatementDialog(acme.billing, customer_id=acme.acme))
    dialog.options.kinds.buttons()[1].click()
    assert dialog.statement.type == "open_item"
    assert dialog.footing.text() == "4 open items = 1,150.00"
    assert not dialog.options.from_field.isVisible()
    dialog.options.kinds.buttons()[0].click()
    dialog.options.one.click()
    dialog.options.account.set_value(acme.support)
    dialog.options.account.picked.emit(acme.support)
    assert [line.reference for line in dialog.statement.lines] == [], "the other account's bills are not listed"
    dialog.options.to.setFocus(Qt.FocusReason.TabFocusReason)
    dialog.options.to.selectAll()
    keys("31 dec 2025")
    assert dialog.options.from_field.error() == "After the end of the period."
    assert not dialog.pdf.isEnabled()
    assert dialog.waits.text() == "Save waits for: the period"
    dialog.options.from_.setFocus(Qt.FocusReason.TabFocusReason)
    dialog.options.from_.selectAll()
    keys("1 dec 2025")
    assert dialog.statement.from_ == date(2025, 12, 1)
    assert [line.reference for line in dialog.statement.lines] == ["INV-098"]
    assert dialog.pdf.isEnabled()


def test_files_hold_what_is_shown_and_are_told_with_their_path(acme, shown, tmp_path, monkeypatch):
    dialog = shown(StatementDialog(acme.billing, customer_id=acme.acme))
    names = []

    def ask(name, ext):
        names.append(name)
        return tmp_path / name

    monkeypatch.setattr(dialog, "ask_path", ask)
    dialog.pdf.click()
    assert dialog.notice.kind() == "good"
    assert str(tmp_path / names[0]) in dialog.notice.headline()
    assert (tmp_path / names[0]).read_bytes().startswith(b"%PDF")
    dialog.json.click()
    made = json.loads((tmp_path / names[1]).read_text(encoding="utf-8"))
    assert json.dumps(made).count("INV-104") >= 1
    dialog.csv.click()
    rows = list(csv.reader((tmp_path / names[2]).read_text(encoding="utf-8-sig").splitlines()))
    assert any("INV-107" in row for row in rows)
    assert names[0].startswith("Statement_C-")
    assert names[0].endswith("_2026-02-06.pdf")


def test_a_name_without_ending_never_replaces_another_file(acme, shown, tmp_path, monkeypatch):
    dialog = shown(StatementDialog(acme.billing, customer_id=acme.acme))
    (tmp_path / "mine.pdf").write_text("precious")
    monkeypatch.setattr(dialog, "ask_path", lambda name, ext: tmp_path / "mine")
    dialog.pdf.click()
    assert dialog.notice.kind() == "bad"
    assert (tmp_path / "mine.pdf").read_text() == "precious"


def test_a_name_that_looks_like_markup_stands_as_typed(acme, shown):
    name = "<b>Evil</b> & Co"
    evil = acme.billing.customers.add(Customer(name=name))
    dialog = shown(StatementDialog(acme.billing, customer_id=evil))
    assert dialog.options.customer.text() == name
    assert dialog.options.whole.text() == "Everything <b>Evil</b> && Co owes"
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in dialog.findChildren(QLabel))


def test_every_control_has_a_name_and_tab_reaches_all(acme, shown):
    dialog = shown(StatementDialog(acme.billing, customer_id=acme.acme))
    assert desk.nameless(dialog) == []
    walked = desk.tab_walk(dialog, dialog.options.customer)
    wanted = [dialog.options.customer, dialog.options.from_, dialog.options.to, dialog.pages, dialog.csv, dialog.pdf]
    places = [walked.index(one) for one in wanted]
    assert places == sorted(places)


def test_esc_closes_without_a_question(acme, shown):
    dialog = shown(StatementDialog(acme.billing, customer_id=acme.acme))
    assert QApplication.focusWidget() is dialog.options.kinds.buttons()[0]
    keys(key=K.Key_Escape)
    assert not dialog.isVisible()


def test_pages_keep_to_the_width_of_the_window(acme, shown, qtbot):
    dialog = shown(StatementDialog(acme.billing, customer_id=acme.acme))
    dialog.resize(1280, 700)
    qtbot.waitUntil(lambda: dialog.pages.zoom() == pytest.approx(0.84))
    dialog.fit_width.click()
    assert dialog.pages.zoom() > 1
    dialog.resize(900, 700)
    qtbot.waitUntil(lambda: dialog.pages.zoom() < 0.84)
