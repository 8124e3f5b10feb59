"""The dialog of reports: each report with its days, saved as what is shown."""

from datetime import date

import pytest
from PySide6.QtWidgets import QPushButton

from billing_desktop.domain.model import Bill, Customer
from billing_desktop.domain.report import REPORTS
from billing_desktop.ui import theme
from billing_desktop.ui.dialogs.reminders import RemindersDialog
from billing_desktop.ui.dialogs.reports import ReportsDialog
from tests.store.raw import raw
from tests.ui import test_payment_dialog as desk
from tests.ui.acme import make_acme

shown = desk.shown


@pytest.fixture
def acme(tmp_path, qapp):
    theme.apply(qapp, "light")
    made = make_acme(tmp_path / "acme.book")
    yield made
    made.billing.close()


def test_each_report_is_shown_and_saved(acme, shown, tmp_path, monkeypatch):
    dialog = shown(ReportsDialog(acme.billing))
    monkeypatch.setattr(dialog, "ask_path", lambda name, ext: tmp_path / name)
    for place, kind in enumerate(REPORTS):
        dialog.kinds.buttons()[place].click()
        assert dialog.report.kind == kind
        assert dialog.pages.pages() == 1
        assert dialog.from_field.isVisible() == (kind in ("payments", "write_offs"))
        for button in (dialog.csv, dialog.xlsx, dialog.pdf):
            button.click()
            assert dialog.notice.kind() == "good"
    assert len(list(tmp_path.glob("*_2026-02-06.*"))) == 15
    dialog.kinds.buttons()[0].click()
    assert dialog.footing.text() == "1 line · 1,150.00 EUR"
    dialog.kinds.buttons()[2].click()
    dialog.to.set_value(dialog.from_.value().replace(year=2020))
    dialog.refresh()
    assert dialog.from_field.error() == "After the end of the period."
    assert not dialog.pdf.isEnabled()
    assert desk.nameless(dialog) == []


def test_reminders_list_who_is_late_first_and_write_only_what_is_ticked(acme, shown, tmp_path, qtbot):
    dialog = shown(RemindersDialog(acme.billing))
    assert [row.name for row in dialog.chosen()] == ["ACME Ltd"]
    assert dialog.footing.text() == "60.00 EUR past due: \u2068ACME Ltd\u2069"
    assert list(tmp_path.glob("*.pdf")) == [], "nothing is written by itself"
    dialog.table.toggled.emit(0, False)
    assert not dialog.all.isEnabled()
    dialog.table.toggled.emit(0, True)
    dialog.save_into(tmp_path)
    qtbot.waitUntil(lambda: not dialog.work.busy(), timeout=10_000)
    assert dialog.notice.headline() == "1 of 1 letters written."
    assert [path.name for path in tmp_path.glob("*.pdf")] == ["Reminder-1_C-0001_EUR_2026-02-06.pdf"]
    assert acme.billing.reminders.late()[0].sent is None, "a file is no letter in the post"
    dialog.mark_sent()
    assert (dialog.notice.headline(), dialog.chosen(), dialog.all.isEnabled()) == ("1 letter is noted as sent today.", [], False)
    level = dialog.table.model().columns[2].cell(dialog.table.model().row(0))
    assert (level.text, level.below) == ("2 from 20 Feb", "level 1 sent 6 Feb")
    dialog._take_back([1])
    assert [row.name for row in dialog.chosen()] == ["ACME Ltd"]
    dialog.save_into(tmp_path / "gone")
    qtbot.waitUntil(lambda: not dialog.work.busy(), timeout=10_000)
    assert dialog.notice.kind() == "bad"
    assert desk.nameless(dialog) == []


def test_what_was_written_is_noted_as_sent_whatever_is_ticked_then(acme, shown, tmp_path, qtbot):
    who = acme.billing.customers.add(Customer(name="Brill"))
    acme.billing.bills.raise_bill(
        Bill(customer_id=who, amount_due=500, bill_date=date(2026, 1, 2), due_date=date(2026, 1, 10)), key="brill"
    )
    dialog = shown(RemindersDialog(acme.billing))
    names = [row.name for row in dialog.table.model().rows]
    dialog.table.toggled.emit(names.index("Brill"), False)
    dialog.save_into(tmp_path)
    assert not dialog.sent.isEnabled(), "what is still being written cannot have been sent"
    qtbot.waitUntil(lambda: not dialog.work.busy(), timeout=10_000)
    dialog.table.toggled.emit(names.index("Brill"), True)
    dialog.table.toggled.emit(names.index("ACME Ltd"), False)
    dialog.notice.findChildren(QPushButton)[-1].click()
    assert {row.name for row in acme.billing.reminders.late() if row.sent} == {"ACME Ltd"}
    other = raw(acme.billing.path)
    other.execute("BEGIN IMMEDIATE")
    dialog.notice.findChildren(QPushButton)[-1].click()
    other.close()
    assert dialog.notice.kind() == "bad", "a book that another program writes in is told, as for every act"
    assert [row.name for row in acme.billing.reminders.late() if row.sent] == ["ACME Ltd"]
