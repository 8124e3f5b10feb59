"""The outbox by its window: what is shown of each notification and endpoint, and what the operator does with them."""

import json
import logging
import time
from datetime import timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton

from billing_desktop.app import Program
from billing_desktop.services import PaymentDraft
from billing_desktop.ui import theme
from billing_desktop.ui.dialogs.endpoint import EndpointDialog, SecretDialog
from billing_desktop.ui.dialogs.receive_events import ReceiveEventsDialog
from billing_desktop.ui.dialogs.resend import ResendDialog
from billing_desktop.ui.dialogs.send_again import SendAgainDialog
from billing_desktop.ui.dialogs.skip import SkipDialog
from billing_desktop.ui.main_window import MainWindow
from billing_desktop.ui.tray import Tray
from billing_desktop.ui.widgets.cell import CELL_ROLE
from billing_desktop.ui.widgets.text import PlainLabel
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
    found = [model.index(row, 1 + column).data(CELL_ROLE) for row in range(model.rowCount())]
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
    assert window.status._outbox.text() == "Does not answer · 2 wait, 1 set aside"
    assert window.rail._buttons["outbox"].accessibleName() == "Outbox, 2 wait, 1 needs a look"
    window.go("overview")
    card = window.overview._waiting
    qtbot.waitUntil(lambda: card.table.model().rowCount() == 3)
    listed = [card.table.model().index(row, 0).data(CELL_ROLE) for row in range(3)]
    assert [(cell.second, cell.badge) for cell in listed] == [
        ("Customer 2", "set aside"), ("Customer 3", ""), ("Customer 3", ""),
    ], "what was delivered does not wait"  # fmt: skip
    card.table.opened.emit(card.table.model().row(2))
    assert window.place() == "outbox"
    assert outbox.table.unfolded_row().amount_minor == 700, "a line leads to its own"
    outbox.chips.chip("set_aside").click()
    assert cells(window, 0) == ["set aside"]
    outbox.chips.chip("all").click()
    outbox.search.setText("customer 3")
    qtbot.waitUntil(lambda: len(cells(window, 0)) == 2)


def test_the_name_of_the_place_is_never_cut_for_its_buttons(window, billing, receiver, qtbot):
    billing.endpoints.add(receiver.url, secret=SECRET, allow_private=True)
    shown(window, qtbot)
    outbox = window.outbox
    title = next(label for label in outbox.findChildren(PlainLabel) if label.text() == "Outbox")
    for width in (1200, 480):
        outbox.setFixedWidth(width)
        QApplication.processEvents()
        assert title.width() >= title.sizeHint().width()
        beneath = outbox.pause.mapTo(outbox, QPoint()).y() > title.mapTo(outbox, title.rect().bottomLeft()).y()
        assert beneath == (width == 480)


def test_one_notification_with_its_tries_answers_and_acts(window, billing, receiver, clock, qtbot, tmp_path, monkeypatch):
    billing.endpoints.add(receiver.url, secret=SECRET, allow_private=True)
    receiver.behave = lambda n, m: "422" if n == 1 else "200"
    pay(billing, 1, 15000)
    clock.turn(seconds=10)
    billing.courier().deliver()
    shown(window, qtbot)
    window.outbox.table.unfold(0)
    details = window.outbox.details
    sent = receiver.seen[0]
    assert details.request.code().endswith(sent.body.decode())
    assert f"webhook-signature: {sent.headers['webhook-signature']}" in details.request.code()
    assert details.answer.code().endswith("not now")
    details.request.selectAll()
    details.request.copy()
    assert QApplication.clipboard().text() == details.request.code(), "what is copied is what was sent"
    lines = details.request.document().documentLayout()
    high = {round(lines.blockBoundingRect(details.request.document().findBlockByNumber(n)).height()) for n in range(3)}
    assert len(high) == 1, "a place to break makes no line higher"
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
    asked: list[ResendDialog] = []

    def later(dialog: ResendDialog) -> int:
        asked.append(dialog)
        return 0

    monkeypatch.setattr(ResendDialog, "exec", later)
    details.send.click()
    assert len(asked) == 1
    assert billing.read.events_waiting() == 0, "a live endpoint is told once more only when that was confirmed"
    assert asked[0].submit()
    billing.courier().deliver()
    assert len(receiver.taken) == 2
    assert len({message.id for message in receiver.taken}) == 1
    details.open.click()
    assert window.place() == "customers"


def test_details_are_unfolded_in_the_row_by_keyboard_and_pointer(window, billing, receiver, clock, qtbot):
    """One at a time, beneath its line; what is read stays where it is while the list goes on."""
    billing.endpoints.add(receiver.url, secret=SECRET, allow_private=True)
    for number in range(30):
        pay(billing, 1, 100 + number)
    shown(window, qtbot)
    outbox, table = window.outbox, window.outbox.table
    qtbot.waitUntil(table.hasFocus)  # the arrows work at once
    line, beneath = table.row_height(), table._beneath
    assert beneath.isHidden()
    qtbot.keyClick(table, Qt.Key.Key_Down)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert outbox.details._row.amount_minor == 128
    assert table.rowHeight(1) == line + beneath.height() > 2 * line
    assert beneath.y() == table.rowViewportPosition(1) + line
    assert beneath.width() == table.viewport().width()
    qtbot.keyClick(table, Qt.Key.Key_Down)
    qtbot.keyClick(table, Qt.Key.Key_Space)
    assert [table.rowHeight(row) == line for row in range(4)] == [True, True, False, True]
    assert [table.model().index(row, 0).data() for row in (1, 2)] == ["folded", "unfolded"]
    qtbot.keyClick(table, Qt.Key.Key_Right)
    assert table._has_focus_inside()
    window.resize(1024, 600)
    outbox.details.save.setFocus(Qt.FocusReason.TabFocusReason)
    save = outbox.details.save
    assert table.viewport().rect().contains(QRect(save.mapTo(table.viewport(), QPoint(0, 0)), save.size())), "brought into sight"
    window.resize(1280, 800)
    qtbot.keyClick(save, Qt.Key.Key_Escape)
    assert table.hasFocus()
    save.setFocus()
    table.unfold(4)
    assert table.hasFocus(), "the keyboard does not leave the list with what was folded"
    table.unfold(2)
    table.scrollTo(table.model().index(2, 0))
    top = table.rowViewportPosition(2)
    for number in range(3):
        pay(billing, 2, 500 + number)
    shown(window, qtbot)
    assert outbox.details._row.amount_minor == 127
    assert table.unfolded_row().amount_minor == 127
    assert (table.rowHeight(2), table.rowHeight(5)) == (line, line + beneath.height())
    assert table.rowViewportPosition(5) == top, "what is read has not moved"
    qtbot.keyClick(table, Qt.Key.Key_Left)
    assert beneath.isHidden()
    assert {table.rowHeight(row) for row in range(33)} == {line}
    table.unfold(4)
    window.rebuild()  # as for another size of text
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qtbot.waitUntil(lambda: window.outbox.table.unfolded_row() is not None)
    outbox, table = window.outbox, window.outbox.table
    beneath = table._beneath
    assert outbox.details._row == table.unfolded_row() == table.current() == table.model().row(4)
    table.verticalScrollBar().setValue(0)
    place = table.visualRect(table.model().index(1, 0)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert table.unfolded_row().amount_minor == 501
    outbox.details.request.setFocus()
    outbox.search.setText("nobody")
    qtbot.waitUntil(lambda: table.model().rowCount() == 0)
    assert beneath.isHidden()
    assert table.hasFocus(), "the keyboard is not left in what is gone"
    assert outbox._nothing.isVisible()
    outbox._nothing.findChild(QPushButton).click()
    assert table.model().rowCount() == 33
    assert not outbox._nothing.isVisible()


def test_while_it_is_held_back_undo_says_for_how_long(window, billing, receiver, clock, qtbot):
    """And it is so: undone by then, nobody hears of it; later the link stays, and the act says what was sent."""
    undo, fact = window.status.undo_link(), window.status._outbox
    window.desk.bus.acted.emit(billing.payments.record(PaymentDraft(1, None, 100), key="before"))
    assert (undo.text(), fact.text()) == ("Undo", "No receiver set up")
    billing.endpoints.add(receiver.url, secret=SECRET, allow_private=True)
    window.desk.bus.acted.emit(billing.payments.record(PaymentDraft(1, None, 200), key="a"))
    assert undo.text() == "Undo, 10 s before it is sent"
    assert (fact.text(), fact.tone()) == ("1 notification waits", "muted"), "what merely waits is no trouble"
    act, book = window.status._act, window.status._book
    assert book.isVisible()
    window.resize(880, 700)
    qtbot.waitUntil(lambda: not book.isVisible() and act.width() >= act.sizeHint().width())  # what was done is read in full
    window.resize(1280, 800)
    qtbot.waitUntil(book.isVisible)
    clock.turn(seconds=3.5)
    qtbot.waitUntil(lambda: undo.text() == "Undo, 7 s before it is sent")
    (endpoint,) = billing.endpoints.list()
    billing.endpoints.pause(endpoint.public_id)
    assert (undo.text(), fact.text()) == ("Undo", "Paused · 1 notification waits")
    billing.endpoints.pause(endpoint.public_id, False)
    undo.click()
    assert not undo.isVisible()
    clock.turn(seconds=60)
    billing.courier().deliver()
    assert receiver.seen == []
    window.desk.bus.acted.emit(billing.payments.record(PaymentDraft(1, None, 300), key="b"))
    clock.turn(seconds=10)
    billing.courier().deliver()
    assert (undo.text(), fact.text()) == ("Undo", "All notifications sent")
    undo.click()
    assert "1 notification of it was sent already" in window.status.text()
    receiver.behave = lambda n, m: "503"
    pay(billing, 2)
    clock.turn(seconds=10)
    billing.courier().deliver()
    assert (fact.text(), fact.tone()) == ("Does not answer · 1 notification waits", "late")


def test_the_tray_tells_what_needs_a_look_and_leads_to_it_also_in_a_window_built_anew(window, billing, receiver, clock, qtbot):
    tray = Tray(window)
    assert not tray.icon.isVisible()
    billing.endpoints.add(receiver.url, secret=SECRET, allow_private=True)
    receiver.behave = lambda n, m: "422"
    pay(billing, 1)
    clock.turn(seconds=10)
    billing.courier().deliver()
    assert tray.icon.toolTip() == "Told: 1 notification needs a look"
    window.go("customers")
    window.rebuild()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    there, leave = tray.icon.contextMenu().actions()
    assert (there.text(), leave.text()) == (window.actions_["outbox"].text(), window.actions_["quit"].text())
    there.trigger()
    assert window.place() == "outbox"
    tray.icon.hide()


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
    window.activateWindow()
    part.test.setFocus()
    part.test.click()
    qtbot.waitUntil(lambda: "The test was taken" in part.remark.text(), timeout=5000)
    assert window.focusWidget() is part.test, "not its neighbour Pause, which the next Enter would press"
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
    value = bar.value()
    assert value > 100 * outbox.table.row_height()
    outbox.refresh()
    assert (bar.value(), outbox.table.model().rowCount()) == (value, 400), "the list stays where it is read"
    began = time.perf_counter()
    outbox.table.unfold(390)
    assert time.perf_counter() - began < 0.2
    assert outbox.details.request.code().endswith(billing.notifications.body(outbox.table.unfolded_row()))
    outbox.refresh()
    assert outbox.table.unfolded_row() == outbox.current()
    window.show_event("evt_17")
    assert (outbox.table.model().rowCount(), outbox.table.unfolded_row().event_id) == (1, "evt_17"), "far down: found by its id"


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


@pytest.fixture
def logged(tmp_path):
    """Write all that is logged, down to what only a developer reads, into a file beside the book."""
    handler, root = logging.FileHandler(tmp_path / "all.log"), logging.getLogger()
    before = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    yield
    root.setLevel(before)
    root.removeHandler(handler)
    handler.close()


def test_the_program_sends_what_is_recorded_and_writes_no_secret_anywhere(tmp_path, qtbot, qapp, receiver, clock, logged):
    """Even where the receiver repeats it: not in the book, its WAL, the log, what the window remembers, or a backup."""
    made, clock.at = new_book(tmp_path), None
    made.endpoints.add(receiver.url, secret=SECRET, allow_private=True)
    made.close()
    receiver.says = f"not {SECRET} nor {SECRET.removeprefix('whsec_')}".encode()
    receiver.behave = lambda number, message: f"500 X-Secret: {SECRET}" if number == 1 else "200"
    program = Program(qapp, state=WindowState(tmp_path / "w.ini"), secrets=made._secrets)
    assert program.open(made.path)
    assert program.window is not None
    billing = program.window.desk.billing
    pay(billing, 1, 12345)
    qtbot.waitUntil(lambda: len(receiver.seen) == 1, timeout=5000)
    qtbot.waitUntil(lambda: [row.last_answer for row in billing.notifications.rows()] == ["500 not [secret] nor [secret]"])
    billing.notifications.send_now()
    qtbot.waitUntil(lambda: [message.data["amount"] for message in receiver.taken] == [12345], timeout=5000)
    qtbot.waitUntil(lambda: billing.notifications.counts()["delivered"] == 1)
    billing.backups.copy_to(tmp_path / "copy.book")
    (tmp_path / "evidence.json").write_text(billing.notifications.evidence(1))
    written = {path.name: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    assert {"told.book", "told.book-wal", "all.log", "copy.book", "evidence.json"} <= set(written)
    assert [name for name, data in written.items() if SECRET.removeprefix("whsec_").encode() in data] == []
    program.end()
    again = made.__class__.open(made.path, secrets=made._secrets)
    pay(again, 1, 1)
    assert again.read.events_waiting() == 1
    again.close()
    assert len(receiver.taken) == 1
