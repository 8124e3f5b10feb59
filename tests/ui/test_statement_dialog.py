"""The statement dialog on a real book: what it shows is what the file holds."""

import csv
import json
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel

from billing_desktop.domain.model import Customer
from billing_desktop.services import PaymentDraft
from billing_desktop.ui import format as fmt
from billing_desktop.ui import theme
from billing_desktop.ui.dialogs.statement import StatementDialog
from billing_desktop.ui.dialogs.statement_recipes import RecipeDialog
from tests.ui import test_payment_dialog as desk
from tests.ui.acme import make_acme

K = Qt.Key
keys = desk.keys
shown = desk.shown


@pytest.fixture
def acme(tmp_path, qapp):
    theme.apply(qapp, "light")
    made = make_acme(tmp_path / "acme.book")
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


def test_a_slip_without_a_code_says_what_is_missing(acme, shown):
    dialog = shown(StatementDialog(acme.billing, customer_id=acme.acme))
    note = dialog.options.slip_note
    assert note.isVisible()
    assert note.text() == "Enter your IBAN in Settings, Business, to print a code to pay by."
    dialog.options.slip.click()
    assert not note.isVisible(), "no slip is wanted"
    acme.billing.settings.put("iban", "NL91 ABNA 0417 1643 00")
    dialog.options.slip.click()
    assert not note.isVisible()
    acme.billing.settings.put("iban", "")
    settled = acme.billing.customers.add(Customer(name="Settled"))
    dialog.options.set_customer(settled)
    dialog.refresh()
    assert note.text() == "Nothing is to be paid, so there is no slip."


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


def test_what_was_recorded_later_is_left_out(acme, shown):
    """The sums of a day that has passed, as they stood when it ended; ahead there is nothing to know."""
    billing, day = acme.billing, acme.billing.today() - timedelta(days=1)
    dialog = shown(StatementDialog(billing, customer_id=acme.acme))
    options = dialog.options
    assert billing.statements.end_of(billing.today()) is None, "what is known today is known now"
    options.known.setFocus(Qt.FocusReason.TabFocusReason)
    keys(day.isoformat())
    known = billing.statements.end_of(day)
    assert options.options().known_at == known
    assert known.isoformat().startswith(f"{day}T23:59:59.999999"), "the book counts in UTC"
    assert [line.reference for line in dialog.statement.lines] == ["INV-104", "TRX-88"], "INV-107 was raised today"
    assert dialog.footing.text().endswith(f"= closing 460.00 · as recorded up to {fmt.day(day)}")
    assert dialog.statement == billing.issuing.draft(options.options())
    options.known.selectAll()
    keys("31 dec 2099")
    assert "lies ahead" in options.known.accessibleDescription()
    assert dialog.waits.text() == "Save waits for: recorded up to"
    assert not dialog.pdf.isEnabled()
    options.known.selectAll()
    keys(key=K.Key_Delete)
    assert dialog.statement.closing_minor == 115000


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
    dialog.json.trigger()
    made = json.loads((tmp_path / names[1]).read_text(encoding="utf-8"))
    assert json.dumps(made).count("INV-104") >= 1
    dialog.csv.click()
    rows = list(csv.reader((tmp_path / names[2]).read_text(encoding="utf-8-sig").splitlines()))
    assert any("INV-107" in row for row in rows)
    assert names[0].startswith("Statement_C-")
    assert names[0].endswith("_2026-02-06_S-0001.pdf")
    assert names[1].endswith("_2026-02-06.json"), "figures alone have no number"
    assert acme.billing.issuing.again("S-0001").content == (tmp_path / names[0]).read_bytes()


def test_what_leaves_the_house_is_issued_once_and_marked_as_sent(acme, shown, tmp_path, monkeypatch):
    dialog = shown(StatementDialog(acme.billing, customer_id=acme.acme))
    issuing = acme.billing.issuing
    assert (dialog.number.text(), dialog.state.text(), dialog.sent.isEnabled()) == ("S-0001", "draft", False)
    monkeypatch.setattr(dialog, "ask_path", lambda name, ext: None)
    dialog.pdf.click()
    assert issuing.issued() == [], "thought better of it: nothing was issued"
    monkeypatch.setattr(dialog, "ask_path", lambda name, ext: tmp_path / name)
    dialog.csv.click()
    assert issuing.issued() == []
    dialog.pdf.click()
    dialog.mail.trigger()
    assert [row.number for row in issuing.issued()] == ["S-0001"], "issued once, however often it is saved"
    assert dialog.state.text() == "issued"
    assert b"X-Unsent" in next(tmp_path.glob("*.eml")).read_bytes()
    dialog.ways[1].trigger()
    assert dialog.state.text() == "sent"
    assert [note.how for note in issuing.sent_notes("S-0001")] == ["email"]
    dialog.options.kinds.buttons()[1].click()
    assert (dialog.number.text(), dialog.state.text()) == ("S-0002", "draft"), "another statement is not issued yet"
    printed: list = []
    there = "billing_desktop.ui.dialogs.statement"

    def print_them(pages, _printer):
        printed.append(pages)
        return True

    monkeypatch.setattr(f"{there}.ask_printer", lambda pages, name, parent: name)
    monkeypatch.setattr(f"{there}.print_pages", print_them)
    dialog.print_.click()
    assert dialog.state.text() == "issued"
    assert printed[0].pages == 1
    assert issuing.issued()[0].type == "open_item"
    assert acme.billing.check() == []


def test_a_file_in_the_way_is_told_before_anything_is_issued(acme, shown, tmp_path, monkeypatch):
    dialog = shown(StatementDialog(acme.billing, customer_id=acme.acme))
    (tmp_path / "mine.pdf").write_text("precious")
    monkeypatch.setattr(dialog, "ask_path", lambda name, ext: tmp_path / "mine")
    dialog.pdf.click()
    assert dialog.notice.kind() == "bad"
    assert (tmp_path / "mine.pdf").read_text() == "precious"
    assert acme.billing.issuing.issued() == []
    monkeypatch.setattr(dialog, "ask_path", lambda name, ext: tmp_path / "gone" / "a.pdf")
    dialog.pdf.click()
    assert "no such folder" in dialog.notice.text()
    assert dialog.state.text() == "issued", "it is kept, and can be saved elsewhere"


def test_what_is_issued_is_what_was_shown(acme, shown, tmp_path, monkeypatch):
    dialog = shown(StatementDialog(acme.billing, customer_id=acme.acme))
    monkeypatch.setattr(dialog, "ask_path", lambda name, ext: tmp_path / name)
    acme.billing.payments.record(PaymentDraft(acme.acme, None, 500, None, "bank", "meanwhile"), key="meanwhile")
    dialog.pdf.click()
    assert "The books moved since this statement was shown" in dialog.notice.text()
    assert (acme.billing.issuing.issued(), list(tmp_path.glob("*.pdf"))) == ([], [])
    assert dialog.footing.text().endswith("= closing 1,145.00"), "it is shown anew"
    dialog.pdf.click()
    assert acme.billing.issuing.issued()[0].closing_minor == 114500


def test_a_recipe_is_kept_by_name_and_sets_everything(acme, shown, monkeypatch):
    dialog = shown(StatementDialog(acme.billing, customer_id=acme.acme))
    options = dialog.options
    assert options.recipe.currentText() == "Year to date"
    options.slip.click()
    options.kinds.buttons()[2].click()
    assert options.recipe.currentText() == "As set below"
    assert not dialog.statement.style.slip

    def fill(recipe_dialog):
        recipe_dialog.name.setText("  Auditor's   list ")
        recipe_dialog.period.set_value("last_month")
        recipe_dialog.submit_and_close()

    monkeypatch.setattr(RecipeDialog, "exec", fill)
    options.keep.click()
    assert [one.name for one in acme.billing.recipes.list()] == ["Auditor's list"]
    names = [options.recipe.itemText(place) for place in range(options.recipe.count())]
    options.recipe.setCurrentIndex(names.index("Auditor's list"))
    options.recipe.activated.emit(options.recipe.currentIndex())
    assert (dialog.statement.type, dialog.statement.from_, dialog.statement.to) == (
        "activity", date(2026, 1, 1), date(2026, 1, 31),
    )  # fmt: skip
    assert options.options().parts.name == "Auditor's list"
    options.recipe.setCurrentIndex(names.index("Open bills today"))
    options.recipe.activated.emit(options.recipe.currentIndex())
    assert (dialog.statement.type, dialog.statement.style.slip) == ("open_item", True)
    assert options.from_field.isHidden()


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
