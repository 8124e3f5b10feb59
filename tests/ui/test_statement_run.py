"""Statements for several customers from the window: who is ticked, how far it is, stopped with a stated result."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt

from billing_desktop.domain.model import Bill, Customer
from billing_desktop.ui import tasks, theme
from billing_desktop.ui.dialogs.statement_run import StatementRunDialog
from tests.ui import test_payment_dialog as desk
from tests.ui.acme import make_acme
from tests.ui.test_pages import texts
from tests.ui.test_protection import pressed

K, keys = Qt.Key, desk.keys
shown = desk.shown


@pytest.fixture
def acme(tmp_path, qapp):
    theme.apply(qapp, "light")
    made = make_acme(tmp_path / "acme.book")
    yield made
    tasks.wait_for_all()
    assert made.billing.check() == []
    made.billing.close()


@pytest.fixture
def dialog(acme, shown, tmp_path):
    made = shown(StatementRunDialog(acme.billing))
    (tmp_path / "out").mkdir()
    made.folder.setText(str(tmp_path / "out"))
    return made


def test_who_is_listed_ticked_and_counted(dialog, acme):
    names = [row[1] for row in texts(dialog.table)]
    assert "ACME Ltd" in names
    whole = len(names)
    assert dialog.write.text() == (f"Issue {whole} statements" if whole > 1 else "Issue 1 statement")
    assert dialog.count.text().startswith("1 Jan – 6 Feb 2026 · ")
    dialog.table.setFocus()
    dialog.table.select_row(0)
    keys(key=K.Key_Space)
    assert len(dialog.chosen()) == whole - 1
    dialog.table.toggled.emit(0, True)
    dialog.tick.click()
    assert dialog.chosen() == ()
    assert (dialog.tick.text(), dialog.waits.text()) == ("Tick all", "Writing waits for: a customer")
    dialog.tick.click()
    dialog.to.set_value(date(2025, 1, 1))
    for who, told in (("overdue", "Nothing is overdue"), ("with_balance", "Nobody owes anything")):
        dialog.who.set_value(who)
        dialog.refresh()
        assert dialog.table._empty.startswith(told)
    dialog.to.set_value(date(2026, 2, 6))
    dialog.who.set_value("all")
    dialog.who.picked.emit("all")
    assert len(dialog.chosen()) >= whole
    dialog.form.set_value("csv")
    dialog.form.picked.emit("csv")
    assert dialog.write.text().startswith("Write")
    dialog.folder.setText(" ")
    assert not dialog.write.isEnabled()
    assert dialog.waits.text() == "Writing waits for: a folder"
    assert desk.nameless(dialog) == []


def test_it_writes_beside_the_window_and_says_what_came_of_it(dialog, acme, qtbot, tmp_path):
    other = acme.billing.customers.add(Customer(name="Other"), key="other")
    acme.billing.bills.raise_bill(Bill(amount_due=100, customer_id=other), key="other-bill")
    dialog.refresh()
    many = len(dialog.chosen())
    dialog.write.click()
    assert dialog.under_way.isVisible()
    assert not dialog.write.isEnabled()
    qtbot.waitUntil(lambda: dialog.result_ is not None, timeout=20_000)
    assert dialog.notice.kind() == "good"
    assert dialog.notice.headline() == f"{many} of {many} written."
    assert "S-0001" in dialog.notice.text()
    assert len(list((tmp_path / "out").iterdir())) == many
    assert not dialog.under_way.isVisible()
    assert not dialog.write.isEnabled(), "once is enough"
    assert dialog.waits.text() == "These are issued. Choose something else to go on."
    dialog.begin()
    assert len(acme.billing.issuing.issued()) == many
    dialog.mark_sent()
    assert dialog.notice.headline() == f"Marked as sent, by post: {many} statements."
    assert all(row.sent and row.sent.how == "post" for row in acme.billing.issuing.issued())


def test_who_has_a_statement_of_this_period_is_said_before_and_can_be_left_out(dialog, acme, qtbot, shown):
    other = acme.billing.customers.add(Customer(name="Other"), key="other")
    acme.billing.bills.raise_bill(Bill(amount_due=100, customer_id=other), key="other-bill")
    dialog.refresh()
    assert dialog.notice.isHidden()
    dialog.table.toggled.emit(1, False)
    assert [one.name for one in dialog.chosen()] == ["ACME Ltd"]
    dialog.write.click()
    qtbot.waitUntil(lambda: dialog.result_ is not None, timeout=20_000)
    dialog.table.toggled.emit(1, True)
    assert dialog.write.isEnabled(), "something else is chosen"
    assert dialog.notice.headline() == "1 of them has a statement of this kind and period already."
    assert dialog.notice.text() == "Issued before: S-0001. Issued again, each gets a new number."
    dialog.form.set_value("csv")
    dialog.form.picked.emit("csv")
    assert dialog.notice.isHidden(), "figures are not kept"
    again = shown(StatementRunDialog(acme.billing))
    again.folder.setText(dialog.folder.text())
    assert again.notice.headline() == "1 of them has a statement of this kind and period already."
    next(button for button in again.notice._buttons if button.text() == "Leave out").click()
    assert [one.name for one in again.chosen()] == ["Other"]
    assert again.notice.isHidden()
    again.to.set_value(again.to.value() - timedelta(days=1))
    again.refresh()
    again.table.toggled.emit(0, True)
    assert again.notice.isHidden(), "another period"


def test_stopped_it_says_how_many_and_closing_stops_first(dialog, acme, qtbot, monkeypatch):
    begun = []
    real = acme.billing.issuing.issue

    def slow(wanted):
        begun.append(wanted)
        dialog.work.stop()
        return real(wanted)

    acme.billing.customers.add(Customer(name="Other"), key="other")
    dialog.who.set_value("all")
    dialog.who.picked.emit("all")
    monkeypatch.setattr(acme.billing.issuing, "issue", slow)
    dialog.write.click()
    dialog.reject()
    assert dialog.isVisible(), "what is under way is stopped, not lost"
    qtbot.waitUntil(lambda: dialog.result_ is not None, timeout=20_000)
    total = len(dialog.chosen())
    if total > 1:
        assert dialog.notice.kind() == "warn"
        assert "It was stopped; what was written stays." in dialog.notice.text()
    assert dialog.notice.headline() == f"{len(begun)} of {total} written."
    if total > 1 and begun:  # closing may stop it before the first
        many = len(begun)
        dialog.write.click()
        assert len(begun) == many, "it says first that some of them were issued already"
        assert dialog.notice.headline() == "1 of them has a statement of this kind and period already."


def test_a_folder_that_is_none_is_told_and_nothing_issued(dialog, acme, qtbot, tmp_path):
    dialog.folder.setText(str(tmp_path / "nowhere"))
    dialog.write.click()
    qtbot.waitUntil(lambda: not dialog.work.busy(), timeout=20_000)
    assert dialog.notice.kind() == "bad"
    assert "There is no folder nowhere" in dialog.notice.text()
    assert acme.billing.issuing.issued() == []
    assert dialog.folder.hasFocus(), "what has to be changed has the keyboard"
    assert dialog.folder.text() == dialog.folder.selectedText() == str(tmp_path / "nowhere"), "and what was typed is kept"
    pressed(dialog.notice, "Make the folder")
    assert (tmp_path / "nowhere").is_dir()
    assert dialog.write.hasFocus()
    dialog.write.click()
    qtbot.waitUntil(lambda: not dialog.work.busy(), timeout=20_000)
    assert dialog.notice.kind() == "good"
    (tmp_path / "file").write_text("")
    dialog.folder.setText(str(tmp_path / "file" / "beneath"))
    dialog.form.set_value("csv")
    dialog.update_effect()
    dialog.write.click()
    qtbot.waitUntil(lambda: not dialog.work.busy(), timeout=20_000)
    pressed(dialog.notice, "Make the folder")
    assert "beneath could not be made there" in dialog.notice.text()
    assert dialog.folder.hasFocus()
