"""The outbox by its window: what is shown of each notification and endpoint, and what the operator does with them."""

import json
from datetime import timedelta

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QFileDialog

from billing_desktop.app import Program
from billing_desktop.ui import theme
from billing_desktop.ui.dialogs.endpoint import EndpointDialog, SecretDialog
from billing_desktop.ui.dialogs.receive_events import ReceiveEventsDialog
from billing_desktop.ui.dialogs.send_again import SendAgainDialog
from billing_desktop.ui.dialogs.skip import SkipDialog
from billing_desktop.ui.main_window import MainWindow
from billing_desktop.ui.widgets.cell import CELL_ROLE
from billing_desktop.ui.window_state import WindowState

from ..webhooks.books import SECRET, Clock, new_book, pay
from ..webhooks.receiver import Receiver
from ..webhooks.test_courier import NOON
from .screens.outbox import EVENTS

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


@pytest.fixture
def clock():
    return Clock(NOON)


@pytest.fixture
def billing(tmp_path, qapp, clock):
    theme.apply(qapp, "light")
    made = new_book(tmp_path, clock=clock, hold_s=10)
    yield made
    assert made.check() == []
    made.close()


@pytest.fixture
def window(qtbot, billing, tmp_path):
    made = MainWindow(billing, WindowState(tmp_path / "w.ini"))
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    made.go("outbox")
    return made


@pytest.fixture
def receiver(clock):
    with Receiver(clock=clock) as made:
        yield made


def cells(window, column):
    model = window.outbox.table.model()
    found = [model.index(row, column).data(CELL_ROLE) for row in range(model.rowCount())]
    return [cell.badge or cell.text for cell in found]


def shown(window, qtbot):
    """Let the page read what was committed since."""
    qtbot.waitUntil(lambda: not window.outbox._stale, timeout=2000)


def test_what_stands_there_is_what_is_so(window, billing, receiver, clock, qtbot):
    outbox = window.outbox
    qtbot.waitUntil(lambda: outbox.badge.text() == "no endpoint")
    assert not outbox.notice.isHidden()
    billing.endpoints.add(receiver.url, secret=SECRET, allow_private=True)
    refused = billing.read.customer(2).public_id
    receiver.behave = lambda n, m: {True: "422", False: "200"}[m.data["customer_id"] == refused]
    for customer in (1, 2):
        pay(billing, customer, 15000)
    shown(window, qtbot)
    assert cells(window, 0) == ["waits 10 s"] * 2
    clock.turn(seconds=4)
    outbox._count_down()
    assert cells(window, 0) == ["waits 6 s"] * 2
    clock.turn(seconds=6)
    billing.courier().deliver()
    shown(window, qtbot)
    receiver.behave = lambda n, m: "503"
    for amount in (700, 800):
        pay(billing, 3, amount)
    clock.turn(seconds=10)
    billing.courier().deliver()
    shown(window, qtbot)
    assert cells(window, 0) == ["in line", "tries again", "set aside", "delivered"]
    assert cells(window, 2) == ["8.00", "7.00", "150.00", "150.00"]
    assert cells(window, 3) == ["0", "1", "1", "1"]
    assert cells(window, 4)[2:] == ["by hand", "–"]
    assert cells(window, 4)[0] == "after credit"
    assert cells(window, 5)[1] == "503 not now"
    assert cells(window, 5)[3].startswith("200 in ")
    counts = [outbox.chips.chip(name).count() for name in ("all", "waiting", "set_aside", "delivered", "withdrawn")]
    assert counts == [4, 2, 1, 1, 0]
    assert window.status._outbox.text() == "1 notification needs a look"
    window.go("overview")
    card = window.overview._waiting
    qtbot.waitUntil(lambda: card.table.model().rowCount() == 3)
    listed = [card.table.model().index(row, 0).data(CELL_ROLE) for row in range(3)]
    assert [(cell.second, cell.badge) for cell in listed] == [
        ("Customer 2", "set aside"), ("Customer 3", ""), ("Customer 3", ""),
    ], "what was delivered does not wait"  # fmt: skip
    window.go("outbox")
    outbox.chips.chip("set_aside").click()
    assert cells(window, 0) == ["set aside"]
    outbox.chips.chip("all").click()
    outbox.search.setText("customer 3")
    qtbot.waitUntil(lambda: len(cells(window, 0)) == 2)


def test_one_notification_with_its_tries_answers_and_acts(window, billing, receiver, clock, qtbot, tmp_path, monkeypatch):
    billing.endpoints.add(receiver.url, secret=SECRET, allow_private=True)
    receiver.behave = lambda n, m: "422" if n == 1 else "200"
    pay(billing, 1, 15000)
    clock.turn(seconds=10)
    billing.courier().deliver()
    shown(window, qtbot)
    window.outbox.table.select_row(0)
    details = window.outbox.details
    sent = receiver.seen[0]
    assert details.request.toPlainText().endswith(sent.body.decode())
    assert f"webhook-signature: {sent.headers['webhook-signature']}" in details.request.toPlainText()
    assert details.answer.toPlainText().endswith("not now")
    assert "Only this event is set aside" in details.remark.text()
    details.copy.click()
    assert QApplication.clipboard().text().startswith(f"curl -X POST {receiver.url}")
    file = tmp_path / "evidence.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    details.save.click()
    assert json.loads(file.read_text())["events"][0]["deliveries"][0]["tries"][0]["status"] == 422
    details.send.click()
    billing.courier().deliver()
    shown(window, qtbot)
    assert cells(window, 0) == ["delivered"]
    assert [one.status for one in details.tries.model().rows] == [422, 200]
    details.open.click()
    assert window.place() == "customers"


def test_skip_needs_a_reason_and_pause_holds_everything_back(window, billing, receiver, clock, qtbot):
    billing.endpoints.add(receiver.url, secret=SECRET, allow_private=True)
    pay(billing, 1, 100)
    clock.turn(seconds=10)
    qtbot.waitUntil(window.outbox.pause.isEnabled)
    window.outbox.pause.click()
    billing.courier().deliver()
    qtbot.waitUntil(lambda: (window.outbox.badge.text(), cells(window, 0)) == ("paused", ["held back"]))
    columns = window.outbox.table.model().columns
    assert columns[-2].cell(window.outbox.current()).text == "when switched on", "no hour is named while nothing is sent"
    assert receiver.seen == []
    window.outbox.pause.click()
    qtbot.waitUntil(lambda: cells(window, 0) == ["waits"])
    row = window.outbox.current()
    dialog = SkipDialog(billing, row, parent=window)
    qtbot.addWidget(dialog)
    assert not dialog.effect_button.isEnabled()
    dialog.reason.setText("told by telephone")
    assert dialog.submit()
    shown(window, qtbot)
    assert (cells(window, 0), cells(window, 5)) == (["skipped"], ["told by telephone"])


def test_an_endpoint_is_added_tested_and_given_a_new_secret(window, billing, receiver, qtbot, monkeypatch):
    dialog = EndpointDialog(billing, parent=window)
    qtbot.addWidget(dialog)
    dialog.url.setText("http://shop.example/")
    assert not dialog.submit()
    assert "https" in dialog.url_field.error()
    assert billing.endpoints.list() == []
    dialog.url.setText(receiver.url)
    dialog.private.setChecked(True)
    dialog.extended.setChecked(True)
    assert dialog.submit()
    assert dialog.added is not None
    assert dialog.added.endpoint.profile == "extended"
    secret = SecretDialog(dialog.added)
    qtbot.addWidget(secret)
    assert secret.secret.text().startswith("whsec_")
    window.show_settings("notifications")
    section = window.settings._made["notifications"]
    qtbot.waitUntil(lambda: len(section.parts) == 1)
    (part,) = section.parts.values()
    receiver.secret = dialog.added.secret
    part.test.click()
    qtbot.waitUntil(lambda: "The test was taken" in part.remark.text(), timeout=5000)
    assert len(receiver.taken) == 1
    shown_secrets = []
    monkeypatch.setattr(section, "show_secret", lambda added: shown_secrets.append(added.secret))
    part.rotate.click()
    assert shown_secrets
    assert shown_secrets != [dialog.added.secret]
    part.switch.click()
    assert not billing.endpoints.list()[0].switched_on
    section.hold.set_value(0)
    section._keep_hold()
    assert billing.settings.get("hold_s") == 0


def test_send_again_by_customer_and_days(window, billing, receiver, clock, qtbot):
    pay(billing, 1, 100)
    pay(billing, 2, 200)
    billing.endpoints.add(receiver.url, secret=SECRET, allow_private=True)
    dialog = SendAgainDialog(billing, parent=window)
    qtbot.addWidget(dialog)
    dialog.customer.set_value(2)
    dialog.from_.set_value(NOON.date() + timedelta(days=1))
    assert dialog.missing() == ["days in their order"]
    dialog.from_.set_value(None)
    assert dialog.submit()
    assert dialog.done_text() == "1 notification is sent again."
    billing.courier().deliver()
    assert [message.data["amount"] for message in receiver.taken] == [200]


def test_events_are_shown_before_they_are_recorded_and_recorded_once(window, billing, qtbot):
    dialog = ReceiveEventsDialog(billing, parent=window)
    qtbot.addWidget(dialog)
    dialog.text.set_text(EVENTS.replace('"bill_id":"INV-107"', '"customer_id":"C-0001"'))
    qtbot.waitUntil(lambda: dialog.effect_button.text() == "Record 1 payment")
    assert [row.state for row in dialog.table.model().rows] == ["new", "refused"]
    assert billing.read.payments(1) == []
    dialog.submit()
    assert [row.amount_minor for row in billing.read.payments(1)] == [12000]
    dialog._look()
    assert not dialog.effect_button.isEnabled()
    assert dialog.table.model().rows[0].state == "before"


def test_ten_thousand_notifications_are_listed_by_pages(window, billing, receiver, qtbot):
    """Read and painted a page at a time; the counts say how many there are."""
    billing.endpoints.add(receiver.url, secret=SECRET, allow_private=True)
    pay(billing, 1, 100)
    many(billing, 10_000)
    outbox = window.outbox
    QAbstractItemModelTester(outbox.table.model(), FATAL)
    outbox.refresh()
    assert outbox.chips.chip("all").count() == 10_001  # what no endpoint got is counted too
    assert outbox.table.model().rowCount() == 200
    bar = outbox.table.verticalScrollBar()
    bar.setValue(bar.maximum())
    qtbot.waitUntil(lambda: outbox.table.model().rowCount() == 400)


def many(billing, count):
    """Queue many more like the first, straight into the book: each would else take its own disk write."""
    with billing._desk.store.write() as db:
        db.execute_sql(
            """WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)
            INSERT INTO event (public_id, posting_id, customer_id, payment_id, sequence, type, payload, target, amount_minor,
            currency, created_at, first_try_at, profile) SELECT 'evt_' || i, NULL, 1, NULL, 100 + i, 'bill.updated',
            '{"id":"evt_' || i || '","data":{}}', 'INV-' || i, i, 'EUR', created_at, first_try_at, 'extended'
            FROM n, (SELECT created_at, first_try_at FROM event LIMIT 1)""",
            (count,),
        )


def test_the_program_sends_what_is_recorded_while_its_window_stands(tmp_path, qtbot, qapp, receiver, clock):
    made, clock.at = new_book(tmp_path), None
    made.endpoints.add(receiver.url, secret=SECRET, allow_private=True)
    made.close()
    program = Program(qapp, state=WindowState(tmp_path / "w.ini"), secrets=made._secrets)
    assert program.open(made.path)
    assert program.window is not None
    billing = program.window.desk.billing
    pay(billing, 1, 12345)
    qtbot.waitUntil(lambda: [message.data["amount"] for message in receiver.taken] == [12345], timeout=5000)
    qtbot.waitUntil(lambda: billing.notifications.counts()["delivered"] == 1)
    program.end()
    again = made.__class__.open(made.path, secrets=made._secrets)
    pay(again, 1, 1)
    assert again.read.events_waiting() == 1
    again.close()
    assert len(receiver.taken) == 1
